"""A catalogue that remembers which sentences it lacks, so that a page can say why some is in English."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from reportlab.platypus.flowables import Flowable

from caseapp.reports import palette
from caseapp.reports.words import Words
from caseapp.text import SOURCE_LANGUAGE, Catalogue, mark

_NOTE = mark("Page", "Some words of this page are not translated yet. They are in English.")


@dataclass(frozen=True)
class WatchedCatalogue(Catalogue):
    """A catalogue that keeps the sentences it had to give in the source language."""

    lacking: set[str] = field(default_factory=set, repr=False)

    def find(self, context: str, source: str, count: int | None = None) -> str:
        """The bare words for a source sentence."""
        if self.language != SOURCE_LANGUAGE and not any(self.forms.get((context, source), ())):
            self.lacking.add(source)
        return super().find(context, source, count)


def watched(catalogue: Catalogue) -> WatchedCatalogue:
    """The catalogue, watched from now on."""
    return WatchedCatalogue(catalogue.language, catalogue.forms)


def note_if_lacking(catalogue: WatchedCatalogue, words: Words) -> Iterator[Flowable]:
    """The note in the page's language and in English, when a sentence was lacking so far."""
    if not catalogue.lacking:
        return
    said = dict.fromkeys((words.say(_NOTE), str(_NOTE)))
    yield words.block("\n".join(said), replace(palette.CAPTION, space_after=6))
