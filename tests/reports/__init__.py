"""Printed pages: what they say, what they must never say, and that they read back as written."""
