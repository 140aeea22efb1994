"""The lines of a case summary in words: what is looked through before printing is what is printed."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from caseapp.domain.blacking import BAR
from caseapp.domain.codes import casework
from caseapp.domain.fields import Compartment, Field, Share, fields_of
from caseapp.domain.others import Screened
from caseapp.domain.record import NOTHING, Record
from caseapp.reports.answers import Reader
from caseapp.reports.case_content import Agreement, Answer, CaseContent, Line, SaidAnswer
from caseapp.reports.letter_slip import KEEPING
from caseapp.reports.words import Words
from caseapp.text import mark, unturned

_FOR_THE_PERSON = mark("CasePages", "What is written down about you")
_FOR_A_RECEIVER = mark("CasePages", "Case summary")
_WHOSE = mark(
    "CasePages",
    "{office} keeps this about you since {day}, under the code {code}. {worker} can explain it to you.",
)
_RIGHTS = mark("CasePages", "Your rights")
RIGHTS = (
    mark("CasePages", "You may ask for a copy of this at any time. It costs nothing."),
    mark("CasePages", "If something is wrong or missing, tell us, and we correct it."),
    mark("CasePages", "You may take back what you agreed to at any time. Then nothing more is shared."),
    mark("CasePages", "You may complain about us. We help you all the same."),
    mark("CasePages", "Keep this paper only where it is safe. We can keep it for you."),
)
_ONE_OF = mark("CasePages", "{kind} {number}")
_WHO_WAS_TOLD = mark("CasePages", "Who was told about you")
_NOBODY = mark("CasePages", "Nobody outside this office was told anything about you with this program.")
_TOLD = mark("CasePages", "{day}: {receiver} ({way})")
_RECEIVER, _AGREED_ON = mark("CasePages", "For"), mark("CasePages", "The person agreed on")
_AGREED_TO, _UNTIL = mark("CasePages", "What may be shared"), mark("CasePages", "Valid until")
_PURPOSE, _CODE = mark("CasePages", "For what"), mark("CasePages", "Case code")
_NOTHING_SHARED = mark("CasePages", "Nothing is on record about what the person agreed to share.")
_WHAT_WE_ASK = mark("CasePages", "What we ask you to do with this")
_LEFT_OUT = mark("CasePages", "Left out because it is about somebody else: {fields}.")
_NAME_LEFT_OUT = mark("CasePages", "[name left out]")  # no font has a bar
_OTHERS = mark(
    "CasePages",
    "Names of other people are left out. They were found by the names on record; others may remain.",
)
_SENT_BY = mark("CasePages", "If you have questions, ask {worker} at {office}.")


def lines_of(content: CaseContent, words: Words, *, with_safety: bool = True) -> Iterator[Line]:
    """All lines of the summary; how to contact the person may stand in a box of its own instead."""
    if content.agreement is not None:
        yield from _for_a_receiver(content, content.agreement, words, with_safety=with_safety)
    else:
        yield from _for_the_person(content, words)
    if content.leaves_out:
        yield Line("note", "", words.say(_OTHERS))


def _for_the_person(content: CaseContent, words: Words) -> Iterator[Line]:
    sheet = content.sheet
    yield Line("title", "", words.say(_FOR_THE_PERSON))
    whose = {"office": sheet.office, "day": content.since, "code": sheet.case_code, "worker": sheet.worker}
    yield Line("words", "", words.say(_WHOSE, **whose))
    yield Line("heading", "", words.say(_RIGHTS))
    yield from (Line("point", "", words.say(right)) for right in RIGHTS)
    yield Line("heading", "", words.say(_WHO_WAS_TOLD))
    for told in content.told:
        label = words.say(_TOLD, day=told.day, receiver=told.to, way=told.way)
        yield Line("told", label, words.listed(_shares(told.shares, words)))
    if not content.told:
        yield Line("words", "", words.say(_NOBODY))
    reader = Reader(words, content.names, content.questions)
    for kind, entries in groupby(content.entries, key=lambda entry: type(entry.record)):
        yield Line("heading", "", words.say(kind.label))
        several = list(entries)
        for number, entry in enumerate(several, start=1):
            alone = "" if len(several) == 1 else words.say(_ONE_OF, kind=kind.label, number=number)
            yield from _entry(entry, reader, alone)


def _entry(entry: Screened, reader: Reader, otherwise: str) -> Iterator[Line]:
    """One record: every answer it holds, and what of it is about somebody else."""
    words, record = reader.words, entry.record
    heading = _headline(record, reader) or otherwise
    if heading:
        yield Line("part", "", heading)
    group = ""
    for asked in fields_of(type(record)):
        group = words.say(asked.ask.group) if asked.ask.group is not None else group
        answer = reader.read(record, asked)
        if not answer:
            continue
        if group:
            yield Line("group", "", group)
            group = ""
        yield Line("pair", words.say(asked.ask.label), _barred(answer, words))
    if entry.left_out:
        fields = [words.say(asked.ask.label) for asked in _left_out(entry)]
        yield Line("note", "", words.say(_LEFT_OUT, fields=words.listed(fields)))


def _left_out(entry: Screened) -> Iterator[Field]:
    return (asked for asked in fields_of(type(entry.record)) if asked.name in entry.left_out)


def _headline(record: Record, reader: Reader) -> str:
    telling = (asked for asked in fields_of(type(record)) if asked.name in record.headline)
    given = (
        reader.read(record, asked)
        for asked in telling
        if asked.compartment is Compartment.CASES and getattr(record, asked.name) not in NOTHING
    )
    return reader.words.listed(filter(None, given))


def _for_a_receiver(
    content: CaseContent, agreement: Agreement, words: Words, *, with_safety: bool
) -> Iterator[Line]:
    consent, catalogue = agreement.consent, words.catalogue
    yield Line("title", "", words.say(_FOR_A_RECEIVER))
    yield Line("pair", words.say(_RECEIVER), agreement.receiver)
    yield Line("pair", words.say(_CODE), content.sheet.case_code)
    purpose = casework.CONSENT_PURPOSE.label(consent.purpose, catalogue)
    yield Line("pair", words.say(_PURPOSE), purpose)
    yield Line("pair", words.say(_AGREED_ON), words.day(consent.given_on))
    if consent.valid_until is not None:
        yield Line("pair", words.say(_UNTIL), words.day(consent.valid_until))
    yield Line("pair", words.say(_AGREED_TO), words.listed(_shares(consent.covers, words)))
    yield from _answers(answers_of(content, words), words, with_safety=with_safety)
    if not content.answers:
        yield Line("words", "", words.say(_NOTHING_SHARED))
    yield Line("heading", "", words.say(_WHAT_WE_ASK))
    yield from (Line("point", "", words.say(sentence)) for sentence in KEEPING)
    sheet = content.sheet
    yield Line("point", "", words.say(_SENT_BY, worker=sheet.worker, office=sheet.office))


def _answers(answers: Sequence[Answer], words: Words, *, with_safety: bool) -> Iterator[Line]:
    order = list(Share)
    listed = sorted(answers, key=lambda answer: order.index(answer.share))
    for part, group in groupby(listed, key=lambda answer: answer.share):
        if part is Share.SAFETY and not with_safety:
            continue
        yield Line("heading", "", casework.SHARE.label(part, words.catalogue))
        for answer in group:
            yield Line("pair", words.say(answer.label), answer.answer)


def answers_of(content: CaseContent, words: Words) -> list[SaidAnswer]:
    """What a receiver is told, with words in the place of bars."""
    return [
        SaidAnswer(one.share, one.label, _barred(one.answer, words), one.field_name)
        for one in content.answers
    ]


def _barred(answer: str, words: Words) -> str:
    shown = unturned(answer)
    return shown.replace(BAR, words.say(_NAME_LEFT_OUT)) if BAR in shown else shown


def _shares(shares: tuple[str, ...], words: Words) -> Iterator[str]:
    return (casework.SHARE.label(share, words.catalogue) for share in shares)
