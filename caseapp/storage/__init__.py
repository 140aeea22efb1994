"""The encrypted files of a vault and everything written into them; begin reading in vault.py."""
