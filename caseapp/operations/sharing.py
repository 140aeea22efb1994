"""What a referral would share: only fields the person agreed to, read from the fields themselves."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from caseapp.domain.fields import Compartment, Field, Kind, Share, fields_of
from caseapp.domain.record import Record
from caseapp.storage.stored import Stored
from caseapp.text import Catalogue, Text, mark

_YES, _NO = mark("Sharing", "Yes"), mark("Sharing", "No")


@dataclass(frozen=True)
class SharedAnswer:
    """One line of what is shared: the part it belongs to, the question, and the answer in words."""

    share: Share
    label: Text
    answer: str = field(repr=False)
    field_name: str = ""
    is_identifying: bool = True


def shared_answers(
    records: Sequence[Stored], shares: Iterable[str], catalogue: Catalogue
) -> tuple[SharedAnswer, ...]:
    """The answers in these parts of the record that have one, in the order they are asked."""
    wanted = frozenset(shares)
    found: dict[tuple[str, str], SharedAnswer] = {}
    for stored in records:
        for asked in fields_of(type(stored.record)):
            part = asked.ask.share
            if part is None or part not in wanted:
                continue
            words = in_words(stored.record, asked, catalogue)
            # Of several records of a kind, such as screenings, the newest answer counts.
            if words:
                found[stored.record.kind, asked.name] = SharedAnswer(
                    part, asked.ask.label, words, asked.name, asked.compartment is Compartment.IDENT
                )
    return tuple(sorted(found.values(), key=lambda answer: list(Share).index(answer.share)))


def in_words(record: Record, asked: Field, catalogue: Catalogue) -> str:
    """An answer as people read it; empty when there is none."""
    value = getattr(record, asked.name)
    if value is None or value == ():
        return ""
    if isinstance(value, bool):
        return catalogue.look_up(_YES if value else _NO)
    codes = asked.ask.codes
    if codes is not None and asked.kind in (Kind.CHOICE, Kind.CHOICES):
        given = value if isinstance(value, tuple) else (value,)
        return ", ".join(codes.label(code, catalogue) for code in given)
    return str(value)
