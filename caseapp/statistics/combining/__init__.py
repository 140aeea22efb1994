"""Joins countries' releases into one regional table; begin in region.py, then intake.py and engine.py."""
