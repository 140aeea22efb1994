"""Playing a sound out of memory: the samples, the loudspeaker, and what is pressed; begin in player.py."""
