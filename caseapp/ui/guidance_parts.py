"""Pieces that cards of guidance are put together from: lists, boxes of sentences, numbers to call."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from caseapp.procedures.entries import Hotline
from caseapp.procedures.guidance_card import BasisSource, Danger
from caseapp.procedures.kinds import Status
from caseapp.text import mark
from caseapp.ui.kit import Kit
from caseapp.ui.parts.tag import Tag
from caseapp.ui.plain import Label, Picture
from caseapp.ui.theme import Tone

_NO_NUMBER = mark("Guidance", "No number known")
_NO_HOURS = mark("Guidance", "hours not known")
_LANGUAGES = mark("Guidance", "Languages: {languages}")
_VERIFIED = mark("Guidance", "source checked")
_NOT_VERIFIED = mark("Guidance", "not verified")
_WITH_YEAR = mark("Guidance", "{title}, {publisher} ({year})")
_NO_YEAR = mark("Guidance", "{title}, {publisher}")
_READ = mark("Guidance", "Read on {day}: {what}")


def status_tag(kit: Kit, status: Status, parent: QWidget) -> Tag:
    """Says whether something was checked in its source."""
    if status is Status.VERIFIED:
        return Tag(kit, kit.words(_VERIFIED), tone=Tone.DONE, parent=parent)
    return Tag(kit, kit.words(_NOT_VERIFIED), tone=Tone.SOON, icon="question", parent=parent)


class Lines(QWidget):
    """Sentences one under the other, each with a small sign before it."""

    def __init__(
        self, kit: Kit, lines: Sequence[str], *, icon: str = "minus", tone: Tone = Tone.PLAIN
    ) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(kit.look.px(0.75))
        for words in lines:
            row = QHBoxLayout()
            row.setSpacing(kit.look.px(1))
            row.addWidget(Picture(kit.icons.pixmap(icon, tone), self), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Label(words, parent=self), 1)
            column.addLayout(row)


class Sentences(QFrame):
    """A coloured box of sentences under a heading: what to say, or what not."""

    def __init__(self, kit: Kit, heading: str, lines: Sequence[str], *, tone: Tone, icon: str) -> None:
        super().__init__()
        self.setProperty("part", "notice")
        self.setProperty("tone", tone.value)
        self.setAccessibleName(heading)
        column = QVBoxLayout(self)
        space = kit.look.px(1.5)
        column.setContentsMargins(space, space, space, space)
        column.setSpacing(kit.look.px(1))
        column.addWidget(Label(heading, role="strong", parent=self))
        column.addWidget(Lines(kit, lines, icon=icon, tone=tone))
        column.addStretch(1)


class Dangers(QWidget):
    """What could go wrong, each with what to do about it."""

    def __init__(self, kit: Kit, dangers: Sequence[Danger]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(kit.look.px(1))
        for each in dangers:
            row = QHBoxLayout()
            row.setSpacing(kit.look.px(1))
            picture = Picture(kit.icons.pixmap("warning", Tone.SOON), self)
            row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
            words = QVBoxLayout()
            words.setSpacing(kit.look.px(0.25))
            words.addWidget(Label(each.danger, role="strong", parent=self))
            words.addWidget(Label(each.answer, parent=self))
            row.addLayout(words, 1)
            column.addLayout(row)


class Call(QFrame):
    """A number to call, large enough to be read out across a table."""

    def __init__(self, kit: Kit, hotline: Hotline, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "notice")
        words = kit.words
        number = words.code(hotline.number) if hotline.number else words(_NO_NUMBER)
        about = [hotline.hours or words(_NO_HOURS)]
        if hotline.languages:
            about.append(words(_LANGUAGES.filled(languages=hotline.languages)))
        self.setObjectName("call")
        self.setAccessibleName(" · ".join((hotline.name, number, *about)))
        row = QHBoxLayout(self)
        row.setContentsMargins(kit.look.px(1.5), kit.look.px(1), kit.look.px(1.5), kit.look.px(1))
        row.setSpacing(kit.look.px(1.5))
        picture = Picture(kit.icons.pixmap("phone", Tone.INFO), self)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout()
        column.setSpacing(kit.look.px(0.25))
        role = "figure" if hotline.number else "quiet"
        for shown, as_what in ((number, role), (hotline.name, "strong"), (" · ".join(about), "quiet")):
            column.addWidget(Label(shown, role=as_what, parent=self))
        row.addLayout(column, 1)
        row.addWidget(status_tag(kit, hotline.status, self), 0, Qt.AlignmentFlag.AlignTop)


class Sources(QWidget):
    """What the guidance follows, and what of it was read."""

    def __init__(self, kit: Kit, sources: Sequence[BasisSource]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(kit.look.px(1))
        for source in sources:
            row = QHBoxLayout()
            row.setSpacing(kit.look.px(1))
            words = QVBoxLayout()
            words.setSpacing(kit.look.px(0.25))
            for line in _source_lines(kit, source):
                words.addWidget(Label(line, role="caption", parent=self))
            row.addLayout(words, 1)
            row.addWidget(status_tag(kit, source.status, self), 0, Qt.AlignmentFlag.AlignTop)
            column.addLayout(row)


def _source_lines(kit: Kit, source: BasisSource) -> list[str]:
    words = kit.words
    if source.year is None:
        named = _NO_YEAR.filled(title=source.title, publisher=source.publisher)
    else:
        year = words.digits(str(source.year))
        named = _WITH_YEAR.filled(title=source.title, publisher=source.publisher, year=year)
    lines = [words(named)]
    if source.url is not None:
        lines.append(words.code(source.url))
    if source.read is not None and source.checked is not None:
        lines.append(words(_READ.filled(day=words.day(source.checked), what=source.read)))
    return lines
