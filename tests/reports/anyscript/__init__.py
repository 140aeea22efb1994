"""Text on pages: what is seen is drawn again another way, what programs read is read back."""
