"""Every byte from or to outside that is not a page or a figure; begin in strict_json.py."""
