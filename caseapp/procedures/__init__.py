"""The countries' procedures as data, and which steps a case asks for; begin in engine.py, then pack.py.

The files of the instruments are read here too, by the same rules, in instruments.py.
"""
