"""Bad input from everywhere: text, files, commands, surroundings; begin in strings.py."""
