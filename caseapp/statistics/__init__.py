"""Figures that may leave: counted, protected, attacked before they go; begin reading in protect.py."""
