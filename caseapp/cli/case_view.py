"""A case as a command shows it: records as JSON or as lines, with what identifies left out or not."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from caseapp.cli.console import Console, Words
from caseapp.domain.ages import stage_label
from caseapp.domain.codes import htcds
from caseapp.domain.fields import Compartment, Field, Kind, field_named, fields_of
from caseapp.domain.record import UNANSWERED_LABELS, Record
from caseapp.domain.records import RECORD_TYPES
from caseapp.exchange.case_json import write_case
from caseapp.operations.casebook import name_of
from caseapp.operations.desk import Desk
from caseapp.operations.sharing import in_words
from caseapp.storage.bodies import HIDDEN
from caseapp.storage.stored import CaseLine, Stored
from caseapp.text import mark

_ANSWER = mark("Commands", "  {question}: {answer}")


def document_of(records: Sequence[Stored], *, is_revealed: bool) -> dict[str, object]:
    """The records of a case by kind, as the models' schema has them."""
    whole = write_case((stored.id, stored.record) for stored in records)
    if is_revealed:
        return whole
    return {
        kind: [_masked(kind, body) for body in part] if isinstance(part, list) else _masked(kind, part)
        for kind, part in whole.items()
    }


def lines_of(
    console: Console, desk: Desk, records: Sequence[Stored], *, is_revealed: bool
) -> Iterator[Words]:
    """The records of a case for people: every question that has an answer, or a reason for none."""
    for stored in records:
        yield type(stored.record).label
        for field in fields_of(type(stored.record)):
            answer = _in_words(console, desk, stored.record, field)
            if field.name in stored.record.unanswered:
                answer = console.words(UNANSWERED_LABELS[stored.record.unanswered[field.name]])
            if answer and not is_revealed and field.compartment is Compartment.IDENT:
                answer = HIDDEN
            if answer:
                yield _ANSWER.filled(question=field.ask.label, answer=answer)


def line_document(line: CaseLine) -> dict[str, object]:
    """One case of a list, without the initials, which lead to a person."""
    return {
        "code": line.code,
        "status": line.status,
        "is_open": line.is_open,
        "case_type": line.case_type,
        "country": line.country,
        "stage": line.stage,
        "trafficking_status": line.trafficking_status,
        "responsible": line.responsible,
        "opened_at": line.opened_at,
        "next_due": line.next_due,
        "waiting_since": line.waiting_since,
        "contact": line.contact,
        "last_contact": line.last_contact,
        "next_review": line.next_review,
        "flags": list(line.flags),
        "found_in": [f"{kind}.{field}" for kind, field in line.found_in],
    }


def line_row(console: Console, desk: Desk, line: CaseLine) -> tuple[Words, ...]:
    """One case of a list, for people."""
    return (
        line.code,
        htcds.CASE_STATUS.label(line.status, console.catalogue),
        stage_label(line.stage),
        htcds.TRAFFICKING_STATUS.label(line.trafficking_status, console.catalogue),
        name_of(desk, line.responsible),
        moment(line.next_due),
    )


def places_words(console: Console, places: Iterable[tuple[str, str]]) -> str:
    """The kinds of record and the questions in which what was looked for stands."""
    asked = ((RECORD_TYPES[kind], name) for kind, name in places)
    return ", ".join(
        f"{console.words(record.label)}: {console.words(field_named(record, name).ask.label)}"
        for record, name in asked
    )


def moment(at: str | None) -> str:
    """A moment of the vault on this computer's clock, to the minute."""
    return datetime.fromisoformat(at).astimezone().strftime("%Y-%m-%d %H:%M") if at else ""


def _in_words(console: Console, desk: Desk, record: Record, field: Field) -> str:
    value = getattr(record, field.name)
    if isinstance(value, datetime):
        return moment(value.isoformat())
    if isinstance(value, dict):
        codes = field.ask.codes
        given = {
            name: codes.label(code, console.catalogue) if codes else code for name, code in value.items()
        }
        return ", ".join(f"{name}: {answer}" for name, answer in given.items())
    if field.kind is Kind.REFERENCE and value in {person.user_id.hex() for person in desk.worker.people}:
        return name_of(desk, value)
    return in_words(record, field, console.catalogue)


def _masked(kind: str, body: object) -> dict[str, object]:
    assert isinstance(body, dict)  # noqa: S101 - just made from a record
    hidden = _hidden(RECORD_TYPES[kind])
    open_answers = {name: value for name, value in body.items() if name not in hidden}
    reasons = {name: why for name, why in body.get("unanswered", {}).items() if name not in hidden}
    open_answers.pop("unanswered", None)
    return {**open_answers, **({"unanswered": reasons} if reasons else {})}


def _hidden(record_type: type[Record]) -> frozenset[str]:
    return frozenset(field.name for field in fields_of(record_type) if field.compartment is Compartment.IDENT)
