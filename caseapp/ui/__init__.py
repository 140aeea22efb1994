"""The windows: pages made from records, and the parts of pages. Begin reading in kit.py, then forms.py."""
