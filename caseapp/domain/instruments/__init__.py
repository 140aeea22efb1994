"""Questionnaires as data: what one asks, what its answers add up to, what changed; begin in instrument.py."""
