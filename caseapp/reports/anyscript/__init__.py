"""Text in any script of the region on reportlab's pages, in order and in shape; begin in flowable.py."""
