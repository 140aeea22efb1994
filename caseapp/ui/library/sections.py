"""The parts of a pack beside its steps: each a list of entries under its own tab."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from caseapp.domain.codes.casework import SERVICE
from caseapp.procedures.kinds import Status
from caseapp.procedures.pack import Pack
from caseapp.procedures.wording import countries_in_words, length_in_words, source_in_words
from caseapp.text import Text, mark
from caseapp.ui.kit import Kit
from caseapp.ui.library.entries import NO_SOURCE, Column, Entry, Part, parts_of_source, phases

_LEADS = mark("Procedures", "Leads the procedure")
_DATED = mark("Library", "{title} ({date})")
_NUMBER = mark("Library", "{name}: {number}")
_HOURS, _LANGUAGES = mark("Library", "Hours: {hours}"), mark("Library", "Languages: {languages}")
_NO_HOURS = mark("Library", "Hours: not known")
_NO_NUMBER = mark("Library", "The number is not known.")
_CONTACT = mark("Library", "Contact: {contact}")
_WITH = mark("Procedures", "With: {countries}")
_RECEIVER = mark("Procedures", "Takes the person in: {agency}")
_KEPT = mark("Procedures", "Kept for: {length}")


@dataclass(frozen=True)
class SectionKind:
    """A tab: its name in the program, its words, and the columns it makes of a pack."""

    name: str
    words: Text
    columns: Callable[[Kit, Pack], tuple[Column, ...]]

    @property
    def is_flow(self) -> bool:
        """Whether its columns stand side by side."""
        return self.name == "steps"


def _section(name: str, words: Text, entries: Callable[[Kit, Pack], Iterator[Entry]]) -> SectionKind:
    return SectionKind(name, words, lambda kit, pack: (Column("", tuple(entries(kit, pack))),))


def _entry(
    kit: Kit, pack: Pack, title: str, lines: tuple[str, ...], said: tuple[Status, str | None]
) -> Entry:
    status, source_id = said
    source = pack.source(source_id)
    words = kit.words(source_in_words(source, kit.words.day) if source is not None else NO_SOURCE)
    kept = tuple(filter(None, lines))
    return Entry(
        title=title,
        lines=(*kept, words),
        parts=(*(Part("", line) for line in kept), *parts_of_source(kit, source)),
        status=status,
    )


def _laws(kit: Kit, pack: Pack) -> Iterator[Entry]:
    for law in pack.legal_basis:
        title = kit.words(_DATED.filled(title=law.title, date=kit.words.partial_day(law.date)))
        yield _entry(kit, pack, title, (law.summary,), (law.status, law.source))


def _authorities(kit: Kit, pack: Pack) -> Iterator[Entry]:
    lead = pack.procedure
    leads = (kit.words(_LEADS), f"{lead.name} ({kit.words.digits(str(lead.year))})")
    yield _entry(kit, pack, lead.lead_agency, leads, (lead.status, lead.source))
    for authority in pack.competent_authorities:
        said = (authority.status, authority.source)
        yield _entry(kit, pack, authority.name, (authority.role,), said)


def _services(kit: Kit, pack: Pack) -> Iterator[Entry]:
    for service in pack.services:
        contact = kit.words(_CONTACT.filled(contact=service.contact)) if service.contact else ""
        kind = SERVICE.label(service.kind.value, kit.words.catalogue)
        lines = (kind, service.eligibility, contact)
        yield _entry(kit, pack, service.provider, lines, (service.status, service.source))


def _hotlines(kit: Kit, pack: Pack) -> Iterator[Entry]:
    words = kit.words
    for hotline in pack.hotlines:
        title = words(_NUMBER.filled(name=hotline.name, number=words.code(hotline.number or "")))
        hours = words(_HOURS.filled(hours=hotline.hours) if hotline.hours else _NO_HOURS)
        spoken = words(_LANGUAGES.filled(languages=hotline.languages)) if hotline.languages else ""
        unknown = "" if hotline.number else words(_NO_NUMBER)
        lines = (unknown, hours, spoken)
        yield _entry(
            kit, pack, title if hotline.number else hotline.name, lines, (hotline.status, hotline.source)
        )


def _privacy(kit: Kit, pack: Pack) -> Iterator[Entry]:
    for rule in pack.privacy:
        kept = kit.words(_KEPT.filled(length=length_in_words(rule.keep_for))) if rule.keep_for else ""
        yield _entry(kit, pack, rule.title, (rule.rule, kept), (rule.status, rule.source))


def _returns(kit: Kit, pack: Pack) -> Iterator[Entry]:
    words = kit.words
    for one in pack.return_arrangements:
        names = countries_in_words(one.partners, words.catalogue) if one.partners else ""
        partners = words(_WITH.filled(countries=names)) if names else ""
        agency = words(_RECEIVER.filled(agency=one.receiving_agency)) if one.receiving_agency else ""
        yield _entry(kit, pack, one.title, (one.summary, partners, agency), (one.status, one.source))


def _questions(_kit: Kit, pack: Pack) -> Iterator[Entry]:
    for question in pack.open_questions:
        yield Entry(question, (), ())


def _changes(kit: Kit, pack: Pack) -> Iterator[Entry]:
    for revision in reversed(pack.change_log):
        yield Entry(kit.words.day(revision.date), (revision.change,), ())


def _sources(kit: Kit, pack: Pack) -> Iterator[Entry]:
    for source in pack.sources:
        source_words, *rest = parts_of_source(kit, source)
        lines = tuple(part.words for part in (source_words, *rest))
        yield Entry(source.title, lines, ())


SECTIONS = (
    SectionKind("steps", mark("Library", "Steps"), phases),
    _section("law", mark("Library", "Law"), _laws),
    _section("authorities", mark("Library", "Authorities"), _authorities),
    _section("services", mark("Library", "Services"), _services),
    _section("hotlines", mark("Library", "Hotlines"), _hotlines),
    _section("privacy", mark("Library", "Privacy"), _privacy),
    _section("returns", mark("Library", "Return"), _returns),
    _section("questions", mark("Library", "Open questions"), _questions),
    _section("changes", mark("Library", "Change log"), _changes),
    _section("sources", mark("Library", "Sources"), _sources),
)
