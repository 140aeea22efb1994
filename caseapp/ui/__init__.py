"""The windows: pages made from records, and the parts they are made of. Begin reading in kit.py, then forms.py."""
