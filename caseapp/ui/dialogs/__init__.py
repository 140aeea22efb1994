"""Small windows that ask for one thing before an act; they never hold up the clock of the program."""
