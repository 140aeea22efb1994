"""The countries' procedures as data, and which steps a case asks for; begin in engine.py, then pack.py."""
