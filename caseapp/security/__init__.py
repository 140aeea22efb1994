"""Keys, rights, sealing, signatures and the audit chain; begin in keyring.py, then rights.py."""
