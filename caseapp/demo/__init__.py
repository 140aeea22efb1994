"""Training: made-up people and a caseload of theirs, entered through operations; begin in world.py."""
