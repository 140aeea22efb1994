"""One editor for each kind of answer; `editor_for` in choose.py picks it. Begin reading in editor.py."""
