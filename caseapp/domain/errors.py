"""Known errors: each says in plain words what went wrong and what to do."""

from caseapp.text import Text


class KnownError(Exception):
    """Something that can happen to a careful person; `text` tells her what to do about it."""

    def __init__(self, text: Text) -> None:
        super().__init__(str(text))
        self.text = text
