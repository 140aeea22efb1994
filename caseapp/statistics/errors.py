"""What can stand in the way of safe figures; each kind has its own class, each case its own sentence."""

from caseapp.domain.errors import KnownError
from caseapp.text import mark

CANNOT_BE_SAFE = mark(
    "Figures",
    "These tables cannot be made safe together. Choose fewer tables, or columns with fewer codes.",
)

TOO_MANY_CELLS = mark(
    "Figures",
    "These tables have more than {most} cells together, too many to be audited. "
    "Choose fewer tables, or columns with fewer codes.",
)


class PlanFault(KnownError):
    """The plan says something that cannot be followed; the sentence names the key and the line."""


class RecordsFault(KnownError):
    """The records cannot be read or counted as they are."""


class FiguresRefused(KnownError):
    """The figures asked for would say too much about somebody."""


class ReleaseFault(KnownError):
    """A release folder cannot be written, or what is in it is not a release."""


class FiguresDisagree(KnownError):
    """Published figures contradict one another, so nothing follows from them."""


class FiguresStopped(KnownError):
    """Somebody stopped the work before the figures were ready; nothing has left."""
