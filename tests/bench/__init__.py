"""Measurements: how well and how fast things are done, on made-up data."""
