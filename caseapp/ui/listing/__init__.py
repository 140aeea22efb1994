"""What the list of cases is cut by and acted on: filters, saved lists, many cases at once; begin in wording.py."""
