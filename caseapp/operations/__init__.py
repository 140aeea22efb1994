"""What a worker can do, one function an act: right, rules, one transaction; begin in desk.py."""
