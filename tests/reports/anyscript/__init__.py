"""Text on pages: what is seen, checked by drawing it another way, and what programs read, checked by reading it."""
