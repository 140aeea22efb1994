"""Safe figures: made-up records in made_up.py, unprotected exports in naive.py, trials in by_hand.py."""
