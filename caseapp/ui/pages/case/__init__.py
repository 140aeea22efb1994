"""The page of one case and its sections; begin in page.py."""
