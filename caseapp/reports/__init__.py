"""What the program prints, as PDF, in every language of the region: begin in letter.py.

`page` is the frame of every sheet, `words` finds and sets what is said, `rows` and `parts` lay it out;
`anyscript` puts text of any script on a page, and no other text gets there.
"""
