"""Reading and comparing the countries' procedures; begin in entries.py, which puts a pack into words."""
