"""What the program prints: pages as PDF, in every language of the region; begin in anyscript/flowable.py."""
