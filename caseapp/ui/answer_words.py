"""An answer where old and new, or mine and theirs, stand side by side: each has words, even for nothing."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from caseapp.domain.fields import Field
from caseapp.domain.record import NOTHING
from caseapp.operations.history import Answer
from caseapp.text import mark
from caseapp.ui.kit import Kit
from caseapp.ui.plain import Label
from caseapp.ui.record_view import Unmask, answer_view

_NO_ANSWER = mark("History", "no answer")
_NO_WORDS = mark("History", "another answer")


def answer_beside(
    kit: Kit, field: Field, answer: Answer, wanted: Unmask | None, parent: QWidget, names: Mapping[str, str]
) -> QWidget:
    """The answer as a record shows it, masked where it identifies."""
    if answer.value in NOTHING and answer.reason is None:
        return Label(kit.words(_NO_ANSWER), role="quiet", parent=parent)
    shown = answer_view(kit, field, (answer.value, answer.reason), wanted, parent, names)
    # Answers to an instrument are read in its own form, and a random id says nothing.
    return shown or Label(kit.words(_NO_WORDS), role="quiet", parent=parent)
