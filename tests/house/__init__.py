"""Checks of the house itself: the rules in rules.py, the guards, the locks, the start; begin in rules.py."""
