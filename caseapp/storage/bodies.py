"""One record as two bodies, what identifies apart from the rest; each field stamped by its last writer."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from caseapp.domain.fields import Compartment, fields_of
from caseapp.domain.record import STORED, Record
from caseapp.domain.records import RECORD_TYPES
from caseapp.security.errors import DataDamaged

# Shown in place of a text the reader has no key for.
HIDDEN = "\u2022\u2022\u2022\u2022"
# The stamp of every field that has none of its own.
ALL_FIELDS = "*"
# Stands among the stamps of the half in `cases` while the other file has a half too.
_HAS_OTHER = "+"
Stamp = tuple[int, str]
Stamps = dict[str, Stamp]
Body = dict[str, Any]


@dataclass(frozen=True)
class Half:
    """What one file keeps of a record."""

    body: str
    stamps: str

    def digest(self, record_id: str, version: int) -> bytes:
        """Ties the body to its record and version, so that an old page put back is noticed."""
        return hashlib.sha256(f"{record_id}\n{version}\n{self.stamps}\n{self.body}".encode()).digest()


def split(record: Record, stamps: Stamps) -> Mapping[Compartment, Half | None]:
    """The bodies for the two files; None where nothing would be in it. `cases` always has one."""
    whole = record.model_dump(mode="json", exclude_defaults=True)
    reasons = whole.pop("unanswered", {})
    places = _places(type(record))
    halves: dict[Compartment, Half | None] = {}
    for compartment in (Compartment.IDENT, Compartment.CASES):
        body = {name: value for name, value in whole.items() if places[name] is compartment}
        kept = {name: why for name, why in reasons.items() if places.get(name) is compartment}
        if kept:
            body["unanswered"] = kept
        own = {
            name: stamp
            for name, stamp in stamps.items()
            if name == ALL_FIELDS or places.get(name) is compartment
        }
        if compartment is Compartment.IDENT:
            halves[compartment] = Half(_json(body), _json(own)) if body else None
        else:
            mark = {_HAS_OTHER: (0, "")} if halves[Compartment.IDENT] is not None else {}
            halves[compartment] = Half(_json(body), _json(own | mark))
    return halves


def join(kind: str, cases_body: str, ident_body: str | None, *, has_ident: bool) -> Record:
    """The record from its bodies; without the key of `ident`, texts that must be there are shown as dots."""
    record_type = RECORD_TYPES[kind]
    body = answers(cases_body, ident_body)
    try:
        if not has_ident:
            for field in fields_of(record_type):
                if field.compartment is Compartment.IDENT and field.is_required:
                    body.setdefault(field.name, HIDDEN)
        return record_type.model_validate(body, context=STORED)
    except ValueError:
        raise DataDamaged from None


def answers(cases_body: str, ident_body: str | None) -> Body:
    """The answers of a record from its bodies, and why others were not given; nothing of it is checked."""
    try:
        body: Body = json.loads(cases_body)
        other: Body = json.loads(ident_body) if ident_body is not None else {}
        if reasons := {**body.pop("unanswered", {}), **other.pop("unanswered", {})}:
            body["unanswered"] = reasons
        return body | other
    except (ValueError, TypeError, AttributeError):
        raise DataDamaged from None


def require_whole(record_id: str, version: int, halves: Sequence[Any], *, has_ident: bool) -> None:
    """Refuses a record whose bodies (each with its stamps and digest) are not those that were kept."""
    body, stamps, digest, other, other_stamps, other_digest = halves
    for text, stamp, kept in ((body, stamps, digest), (other, other_stamps, other_digest)):
        if text is not None and Half(str(text), str(stamp)).digest(record_id, version) != kept:
            raise DataDamaged
    if has_ident and other is None and has_other(str(stamps)):
        raise DataDamaged


def read_stamps(*texts: str | None) -> Stamps:
    """The stamps of both halves together."""
    found: Stamps = {}
    for text in texts:
        if text:
            found |= {
                name: (int(counter), str(device))
                for name, (counter, device) in json.loads(text).items()
                if name != _HAS_OTHER
            }
    return found


def has_other(cases_stamps: str) -> bool:
    """Whether the other file must have a half of this record too."""
    return f'"{_HAS_OTHER}"' in cases_stamps


def new_stamps(device: str) -> Stamps:
    """The stamps of a record just made: every field written once, here."""
    return {ALL_FIELDS: (1, device)}


def changed_stamps(old: Record, new: Record, stamps: Stamps, device: str) -> Stamps:
    """The stamps after a change: each changed field counts on from the highest counter seen."""
    counter = max((counter for counter, _ in stamps.values()), default=0) + 1
    changed = {
        field.name
        for field in fields_of(type(new))
        if getattr(old, field.name) != getattr(new, field.name)
        or old.unanswered.get(field.name) != new.unanswered.get(field.name)
    }
    return stamps | dict.fromkeys(sorted(changed), (counter, device))


@cache
def _places(record: type[Record]) -> Mapping[str, Compartment]:
    return {field.name: field.compartment for field in fields_of(record)}


# Made once, because making one takes longer than most bodies do.
_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode
