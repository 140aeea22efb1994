"""What the ways to protect figures are called, and a sentence that says what each does."""

from typing import NamedTuple

from caseapp.statistics.plan import Method
from caseapp.text import Text, mark


class MethodWords(NamedTuple):
    """A method for people: its name with whom it is for, and one sentence."""

    name: Text
    about: Text


METHODS: dict[Method, MethodWords] = {
    Method.ROUND: MethodWords(
        mark("Figures", "Rounded (for sharing between countries)"),
        mark(
            "Figures",
            "Every figure becomes a multiple of {base}, all at once: totals add up and nobody shows.",
        ),
    ),
    Method.SUPPRESS: MethodWords(
        mark("Figures", "Small figures hidden (for partners who need true values)"),
        mark("Figures", "True figures; those under {k}, and others that would give them away, are hidden."),
    ),
    Method.DP: MethodWords(
        mark("Figures", "Chance added (for everybody, 2,000 people and more)"),
        mark(
            "Figures",
            "Every figure gets a little chance added, so that one more person never shows.",
        ),
    ),
    Method.SYNTHETIC: MethodWords(
        mark("Figures", "Made-up records (for researchers, 10,000 people and more)"),
        mark("Figures", "Records of invented people that together give nearly the same figures."),
    ),
    Method.KANON: MethodWords(
        mark("Figures", "Coarse records (at most five columns)"),
        mark(
            "Figures",
            "Each person's answers are made coarser or left out until at least {k} people share them.",
        ),
    ),
}
