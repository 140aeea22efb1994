"""Figures of this machine: the vault beside plain SQLite with the same schema and data; begin in run.py."""
