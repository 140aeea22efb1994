"""The commands: the same operations as the windows, for offices that script; begin in main.py."""
