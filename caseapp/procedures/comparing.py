"""What the packs of several countries say on each topic, side by side and with sources: a pure function."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from caseapp.domain.errors import KnownError
from caseapp.procedures.entries import PackStep, Source
from caseapp.procedures.kinds import LawTopic, Period, ServiceKind, Status, Topic
from caseapp.procedures.pack import Pack
from caseapp.procedures.wording import (
    countries_in_words,
    deadline_in_words,
    extension_in_words,
    length_in_words,
)
from caseapp.text import Catalogue, Text, mark

FEWEST, MOST = 2, 4
_HOW_MANY = mark("Errors", "Choose two to four countries to compare.")
_TWICE = mark("Errors", "A country is named twice. Choose each of them once.")
_LEADS = mark("Procedures", "Leads the procedure")
_KEPT = mark("Procedures", "Kept for: {length}")
_RECEIVER = mark("Procedures", "Takes the person in: {agency}")
_WITH = mark("Procedures", "With: {countries}")
NOTHING = mark("Procedures", "This procedure file has nothing on it.")


class Question(StrEnum):
    """A topic on which procedures are compared."""

    DEFINITION = "definition"
    CHILD = "child"
    CONSENT = "consent"
    NON_PUNISHMENT = "non_punishment"
    IDENTIFICATION = "identification"
    REFLECTION = "reflection"
    STAY = "stay"
    COMPENSATION = "compensation"
    RETURN = "return"
    DATA_PROTECTION = "data_protection"

    @property
    def words(self) -> Text:
        """The topic's name for people."""
        return _WORDS[self]


_WORDS = MappingProxyType(
    {
        Question.DEFINITION: mark("Procedures", "Definition of trafficking"),
        Question.CHILD: mark("Procedures", "Rule for children"),
        Question.CONSENT: mark("Procedures", "Consent to exploitation does not count"),
        Question.NON_PUNISHMENT: mark("Procedures", "Victims are not punished"),
        Question.IDENTIFICATION: mark("Procedures", "Who identifies victims"),
        Question.REFLECTION: mark("Procedures", "Reflection period"),
        Question.STAY: mark("Procedures", "Stay in the country"),
        Question.COMPENSATION: mark("Procedures", "Compensation"),
        Question.RETURN: mark("Procedures", "Return"),
        Question.DATA_PROTECTION: mark("Procedures", "Data protection"),
    }
)
_PERIODS = MappingProxyType({Question.REFLECTION: Period.REFLECTION, Question.STAY: Period.STAY})
_STEP_TOPICS = MappingProxyType(
    {
        Question.NON_PUNISHMENT: Topic.NON_PUNISHMENT,
        Question.REFLECTION: Topic.REFLECTION,
        Question.STAY: Topic.STAY,
        Question.COMPENSATION: Topic.COMPENSATION,
    }
)
_SERVICES = MappingProxyType(
    {Question.STAY: ServiceKind.TEMPORARY_STAY, Question.COMPENSATION: ServiceKind.COMPENSATION}
)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing a pack says on a topic: its own words, what the program adds, how sure it is, and why."""

    title: str
    words: str
    notes: tuple[Text, ...]
    status: Status
    sources: tuple[Source, ...]
    partners: tuple[str, ...] = ()  # codes of countries

    def said(self, say: Callable[[Text], str], catalogue: Catalogue) -> tuple[str, ...]:
        """The notes in a language, as `say` puts sentences, the names of partner countries first."""
        notes = self.notes
        if self.partners:
            notes = (_WITH.filled(countries=countries_in_words(self.partners, catalogue)), *notes)
        return tuple(map(say, notes))


@dataclass(frozen=True, slots=True)
class Answer:
    """What one country's pack says on a topic; nothing means that the pack has nothing on it."""

    country: str
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """One topic with the answers of all countries, in their order."""

    question: Question
    answers: tuple[Answer, ...]


@dataclass(frozen=True, slots=True)
class Cited:
    """A source with its number in the list at the end."""

    number: int
    country: str
    source: Source


@dataclass(frozen=True)
class Comparison:
    """The table: the packs as columns, the topics as rows, and every source once."""

    packs: tuple[Pack, ...]
    rows: tuple[Row, ...]
    cited: tuple[Cited, ...]

    def numbers(self, country: str, finding: Finding) -> tuple[int, ...]:
        """The numbers of a finding's sources."""
        ids = {source.id for source in finding.sources}
        return tuple(one.number for one in self.cited if one.country == country and one.source.id in ids)


def require_comparable(codes: Sequence[str]) -> None:
    """Refuses fewer than two countries, more than four, and one country twice."""
    if len({code.upper() for code in codes}) < len(codes):
        raise KnownError(_TWICE)
    if not FEWEST <= len(codes) <= MOST:
        raise KnownError(_HOW_MANY)


def compare(packs: Sequence[Pack], questions: Sequence[Question] = tuple(Question)) -> Comparison:
    """What each of two to four packs says on the topics."""
    require_comparable([pack.country.code for pack in packs])
    rows = tuple(
        Row(
            question,
            tuple(Answer(pack.country.code, tuple(_findings(pack, question))) for pack in packs),
        )
        for question in questions
    )
    return Comparison(tuple(packs), rows, tuple(_cited(rows)))


def _cited(rows: Sequence[Row]) -> Iterator[Cited]:
    found: dict[tuple[str, str], Source] = {}
    for row in rows:
        for answer in row.answers:
            for finding in answer.findings:
                for source in finding.sources:
                    found.setdefault((answer.country, source.id), source)
    for number, ((country, _), source) in enumerate(found.items(), start=1):
        yield Cited(number, country, source)


def _findings(pack: Pack, question: Question) -> Iterator[Finding]:
    for law in pack.legal_basis:
        if law.topic is LawTopic(question.value):
            yield Finding(law.title, law.summary, (), law.status, _read(pack, law.source))
    if question is Question.IDENTIFICATION:
        yield from _authorities(pack)
    for _, step in pack.steps():
        if _is_about(step, question):
            yield _of_step(pack, step)
    for service in pack.services:
        if service.kind is _SERVICES.get(question):
            yield Finding(
                service.provider, service.eligibility, (), service.status, _read(pack, service.source)
            )
    if question is Question.RETURN:
        yield from _returns(pack)
    if question is Question.DATA_PROTECTION:
        yield from _privacy(pack)


def _is_about(step: PackStep, question: Question) -> bool:
    wanted = _PERIODS.get(question)
    if wanted is not None and step.period is wanted:
        return True
    return step.topic is not None and step.topic is _STEP_TOPICS.get(question)


def _of_step(pack: Pack, step: PackStep) -> Finding:
    notes = tuple(note for note in (deadline_in_words(step), extension_in_words(step)) if note is not None)
    extension = step.extension.source if step.extension is not None else None
    sources = _read(pack, step.source, step.deadline_source, extension)
    return Finding(step.title, step.guidance, notes, step.status, sources)


def _authorities(pack: Pack) -> Iterator[Finding]:
    procedure = pack.procedure
    sources = _read(pack, procedure.source)
    yield Finding(procedure.lead_agency, procedure.name, (_LEADS,), procedure.status, sources)
    for authority in pack.competent_authorities:
        yield Finding(authority.name, authority.role, (), authority.status, _read(pack, authority.source))


def _returns(pack: Pack) -> Iterator[Finding]:
    for arrangement in pack.return_arrangements:
        agency = arrangement.receiving_agency
        yield Finding(
            arrangement.title,
            arrangement.summary,
            (_RECEIVER.filled(agency=agency),) if agency is not None else (),
            arrangement.status,
            _read(pack, arrangement.source),
            arrangement.partners,
        )


def _privacy(pack: Pack) -> Iterator[Finding]:
    for rule in pack.privacy:
        notes = (_KEPT.filled(length=length_in_words(rule.keep_for)),) if rule.keep_for is not None else ()
        yield Finding(rule.title, rule.rule, notes, rule.status, _read(pack, rule.source))


def _read(pack: Pack, *source_ids: str | None) -> tuple[Source, ...]:
    """The sources with these ids, each once."""
    found = (pack.source(source_id) for source_id in dict.fromkeys(source_ids))
    return tuple(source for source in found if source is not None)
