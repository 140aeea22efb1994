"""Safe figures: made-up records in made_up.py, exports without protection in naive.py, counting by hand in by_hand.py."""
