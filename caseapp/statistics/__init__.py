"""Figures that may leave the office: counted, protected, attacked before they go; begin reading in protect.py."""
