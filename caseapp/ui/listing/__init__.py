"""What the list of cases is cut by, kept as and acted on; begin in wording.py."""
