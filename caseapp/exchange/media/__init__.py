"""Files from outside: what they really are, what is hidden in them, their pictures; begin in taking_in."""
