"""A country's procedure as a pocket card: one sheet folded twice, who to call first and then every step."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from reportlab.platypus.flowables import Flowable, KeepTogether, Spacer

from caseapp.procedures.entries import Hotline, PackStep, Phase
from caseapp.procedures.kinds import Status
from caseapp.procedures.pack import Pack
from caseapp.procedures.wording import country_in_words, deadline_in_words, whom_in_words
from caseapp.reports import palette
from caseapp.reports.anyscript.isolates import left_to_right
from caseapp.reports.anyscript.style import Span, Style
from caseapp.reports.missing_words import note_if_lacking, watched
from caseapp.reports.page import Form, Furniture, Pdf, make_pdf
from caseapp.reports.rows import Cell, Dress, Row
from caseapp.reports.words import Words, words_of
from caseapp.text import SOURCE_LANGUAGE, Catalogue, Text, mark

_PROPERTY = "Pages"  # print queues keep it
_LED = mark("PocketCard", "Led by {agency}")
_CALL = mark("PocketCard", "Who to call")
_NO_NUMBER = mark("PocketCard", "number not known")
_HOURS, _NO_HOURS = mark("PocketCard", "Hours: {hours}"), mark("PocketCard", "Hours: not known")
_LANGUAGES = mark("PocketCard", "Languages: {languages}")
_NO_HOTLINE = mark("PocketCard", "No number to call is known.")
_CONSENT = mark("PocketCard", "ask for consent")
_NOT_ADVICE = mark("PocketCard", "A draft for training and reading, not legal advice.")
_MARKS = mark(
    "PocketCard", "“Not verified” means: not read in a source yet. Ask before you rely on it. Laws change."
)
ENGLISH = mark("PocketCard", "The words of the procedure itself are in English.")
_FOLD = mark("PocketCard", "Fold along the dashed lines, to and fro.")
_REVIEWED = mark("PocketCard", "Reviewed on {day}")
VERSION = mark("PocketCard", "{code}, version {version}")
VERSION_PRINT = mark("PocketCard", "{code}, version {version}, print {print_id}")
_LEAFLET = Form(
    palette.PAGE_HEIGHT,
    palette.PAGE_WIDTH,
    panels=3,
    margin=3 * palette.STEP,
    top=4.5 * palette.STEP,
    bottom=6.5 * palette.STEP,
)
_COUNTRY = Style(size=22, leading=27, bold=True, colour=palette.PRIMARY)
_NAME = Style(size=9.5, leading=13, bold=True, colour=palette.INK)
_TEXT = Style(size=8, leading=10.5, colour=palette.INK)
_SMALL = Style(size=7.5, leading=10, colour=palette.QUIET)
_HEAD = Style(size=10.5, leading=14, bold=True, colour=palette.PRIMARY, space_before=8, space_after=2)
_NUMBER_SIZE = 16


@dataclass(frozen=True)
class Print:
    """What a print bears beside its words: its day, its number if it has one, and the mark of training."""

    day: date
    print_id: str = ""
    is_training: bool = False


def draw_card(pack: Pack, about: Print, catalogue: Catalogue) -> Pdf:
    """The card, its frame in the language of the catalogue; more sheets where a procedure is long."""
    known = watched(catalogue)
    words = words_of(known)
    story = [*_cover(pack, words), *_calls(pack, words)]
    for number, phase in enumerate(pack.phases):
        story += _phase(phase, words, is_first=number == 0)
    marks = list(_marks(words))
    lacking = list(note_if_lacking(known, words))
    furniture = Furniture(
        title=_PROPERTY,
        day=about.day,
        header=("", ""),
        footer=version_words(pack, about, words),
        is_training=about.is_training,
    )
    return make_pdf([*story, KeepTogether([*marks, *lacking])], furniture, words, _LEAFLET)


def version_words(pack: Pack, about: Print, words: Words) -> str:
    """Which version of which procedure it is, and the number of the print."""
    version = left_to_right(pack.version)
    text = VERSION_PRINT if about.print_id else VERSION
    return words.say(text, code=pack.country.code, version=version, print_id=left_to_right(about.print_id))


def say_filled(words: Words, text: Text) -> str:
    """A sentence whose places are filled already, each value kept in its own direction."""
    return words.say(text, **text.values)


def _cover(pack: Pack, words: Words) -> Iterator[Flowable]:
    procedure = pack.procedure
    yield words.block(country_in_words(pack.country.code, words.catalogue), _COUNTRY)
    yield words.block(procedure.name, replace(_NAME, space_before=2))
    yield words.block(words.say(_LED, agency=procedure.lead_agency), _TEXT)
    yield words.block(words.say(_REVIEWED, day=pack.last_reviewed), _SMALL)


def _calls(pack: Pack, words: Words) -> Iterator[Flowable]:
    yield words.block(words.say(_CALL), _HEAD)
    if not pack.hotlines:
        yield words.block(words.say(_NO_HOTLINE), _TEXT)
    for hotline in pack.hotlines:
        yield KeepTogether(list(_hotline(hotline, words)))


def _hotline(hotline: Hotline, words: Words) -> Iterator[Flowable]:
    spans = [Span(hotline.name, bold=True)]
    if hotline.number:
        spans.append(Span("\n" + left_to_right(hotline.number), bold=True, size=_NUMBER_SIZE))
    else:
        spans.append(Span("\n" + words.say(_NO_NUMBER), bold=True))
    hours = words.say(_HOURS, hours=hotline.hours) if hotline.hours else words.say(_NO_HOURS)
    spans.append(Span("\n" + hours))
    if hotline.languages:
        spans.append(Span("\n" + words.say(_LANGUAGES, languages=hotline.languages)))
    spans += _doubt(hotline.status, words)
    yield _boxed(spans, words, fill=True)


def _doubt(status: Status, words: Words) -> list[Span]:
    """The mark of what was not read in a source; on a card everything else is verified."""
    if status is Status.VERIFIED:
        return []
    return [Span("\n" + words.say(status.words), bold=True, colour=palette.DANGER)]


def _phase(phase: Phase, words: Words, *, is_first: bool) -> Iterator[Flowable]:
    """A heading, never alone at the end of a panel, and the steps, none of them cut in two."""
    first, *others = [_step(step, words) for step in phase.steps]
    style = replace(_HEAD, space_before=14) if is_first else _HEAD
    yield KeepTogether([words.block(phase.title, style), first])
    for step in others:
        yield KeepTogether([step])


def _step(step: PackStep, words: Words) -> Row:
    spans = [Span(step.title, bold=True)]
    deadline = deadline_in_words(step)
    if deadline is not None:
        spans.append(Span("\n" + say_filled(words, deadline), bold=True, colour=palette.PRIMARY))
    about = [step.actor]
    if not step.condition.is_for_everyone:
        about.append(say_filled(words, whom_in_words(step)))
    if step.requires_consent:
        about.append(words.say(_CONSENT))
    spans += [Span("\n" + line, colour=palette.QUIET) for line in about]
    return _boxed([*spans, *_doubt(step.status, words)], words, fill=False)


def _boxed(spans: list[Span], words: Words, *, fill: bool) -> Row:
    inset = palette.STEP if fill else 0
    dress = Dress(
        above=3,
        below=4,
        fill=palette.GROUND if fill else None,
        bar=palette.PRIMARY if fill else None,
        rule=palette.LINE,
    )
    width = _LEAFLET.text_width - 2 * inset
    return Row([Cell(words.block(spans, _TEXT), inset, width)], dress, is_rtl=words.is_rtl)


def _marks(words: Words) -> Iterator[Flowable]:
    yield Spacer(0, palette.STEP)
    said = [_MARKS, _NOT_ADVICE, _FOLD]
    if words.catalogue.language != SOURCE_LANGUAGE:
        said.append(ENGLISH)
    yield words.block("\n".join(map(words.say, said)), _SMALL)
