"""The mixed use of a vault, one random act after the other, and what each of them left in it."""

import hashlib
import json
import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TypeVar

from caseapp.domain.fields import Field, Kind, fields_of
from caseapp.domain.record import Record
from caseapp.domain.records import (
    Closure,
    Consent,
    ContactNote,
    ContactSafety,
    Person,
    Provider,
    Referral,
    Screening,
    Task,
    TraffickingEvent,
)
from caseapp.operations import (
    closing,
    consents,
    drafts,
    importing,
    intake,
    planning,
    records,
    referrals,
    screenings,
)
from caseapp.operations.changes import Changes
from caseapp.operations.desk import Desk, act
from caseapp.operations.records import Place
from caseapp.procedures.start_events import StartEvent
from caseapp.storage.stored import Stored, of_type
from caseapp.storage.vault import Vault
from caseapp.text import Catalogue

Words = Callable[[], str]
Answers = dict[str, object]
R = TypeVar("R")
_SHARES = ("identity", "contact", "safety")
_OF_A_CASE = (ContactNote, TraffickingEvent, Task, Consent, ContactSafety)


def filled(record_type: type[Record], chance: random.Random, words: Words, today: datetime) -> Answers:
    """Answers to everything a form of this kind asks, each written one made of fresh words."""
    asked = [each for each in fields_of(record_type) if not each.ask.set_by_program]
    given = {each.name: _answer(each, chance, words, today) for each in asked}
    return {name: value for name, value in given.items() if value is not None}


def _answer(asked: Field, chance: random.Random, words: Words, today: datetime) -> object:
    codes = list(asked.ask.codes or ())
    by_kind: Mapping[Kind, Callable[[], object]] = {
        Kind.TEXT: words,
        Kind.LONG_TEXT: lambda: f"{words()}\n{words()}",
        Kind.CHOICE: lambda: chance.choice(codes),
        Kind.CHOICES: lambda: [chance.choice(codes)],  # of two, one may exclude the other
        Kind.YES_NO: lambda: chance.random() < 0.5,
        Kind.NUMBER: lambda: chance.randrange(1, 7),
        Kind.DATE: lambda: today.date().isoformat(),
        Kind.PARTIAL_DATE: lambda: "2001-07",
        Kind.MOMENT: lambda: (today - timedelta(hours=chance.randrange(1, 400))).isoformat(),
    }
    return by_kind[asked.kind]() if asked.kind in by_kind else None


def digest(record: Record) -> str:
    """A short name for exactly this content."""
    return hashlib.sha256(record.model_dump_json().encode()).hexdigest()[:24]


@dataclass
class Life:
    """A worker at a desk who does one thing after the other; `words` gives what she writes."""

    desk: Desk
    chance: random.Random
    words: Words
    announce: Callable[[dict[str, object]], None] = lambda _: None
    seen: dict[str, int] = field(default_factory=dict)
    open: list[str] = field(default_factory=list)
    closed: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        for case_id in self.desk.vault.all_cases():
            found = self.desk.vault.of_case(case_id)
            is_closed = any(getattr(each.record, "status", "").startswith("Closed") for each in found)
            (self.closed if is_closed else self.open).append(case_id)
            self.seen |= {each.id: each.version for each in found}
        self.seen |= {each.id: each.version for each in self.desk.vault.providers()}

    def step(self) -> dict[str, object]:
        """Does one act; gives what must be found in the vault from now on."""
        is_begun = bool(self.open and self.desk.vault.providers())
        return self.do(self.chance.choice(_ANY if is_begun else ("begin", "direct")))

    def do(self, name: str) -> dict[str, object]:
        """Does the act of this name."""
        return {"act": name, **ACTS[name](self), "head": self._head()}

    def _head(self) -> list[object]:
        head = self.ask(lambda vault: vault.journal.head())
        return [head.seq, head.mac.hex()] if head else [0, ""]

    def kept(self, changes: Changes) -> dict[str, object]:
        """The records that this act made or changed, each with its version and what is in it."""
        case_id, record_id = changes.case_id, changes.record_id
        found: list[Stored] = []
        if case_id is not None:
            found += self.all_of(case_id)
        elif record_id is not None:
            found.append(self.ask(lambda vault: vault.get(record_id)))
        new = [each for each in found if self.seen.get(each.id) != each.version]
        self.seen |= {each.id: each.version for each in new}
        return {"records": [[each.id, each.version, digest(each.record)] for each in new]}

    def answers(self, record_type: type[Record], **given: object) -> Answers:
        """What a form of this kind gives."""
        return {**filled(record_type, self.chance, self.words, self.desk.now().astimezone(UTC)), **given}

    def case(self) -> str:
        return self.chance.choice(self.open)

    def provider(self) -> str:
        taking = [
            r.id for r in self.ask(lambda vault: vault.providers()) if getattr(r.record, "is_active", False)
        ]
        return self.chance.choice(taking)

    def ask(self, question: Callable[[Vault], R]) -> R:
        """Reads something as a window would, with all that is done about a failing disk."""
        return act(self.desk, lambda desk: question(desk.vault))

    def all_of(self, case_id: str) -> tuple[Stored, ...]:
        return self.ask(lambda vault: vault.of_case(case_id))

    def of(self, case_id: str, record_type: type[Record]) -> list[Stored]:
        return [each for each in self.all_of(case_id) if isinstance(each.record, record_type)]


def _begin(life: Life) -> dict[str, object]:
    given = {
        "case": {"country": "TH"},
        "consent": life.answers(Consent, purpose="record", decision="given", valid_until=None),
        "person": life.answers(Person),
        "contact_safety": life.answers(ContactSafety),
    }
    changes = act(life.desk, intake.begin_case_with, given)
    life.open.append(str(changes.case_id))
    return life.kept(changes)


def _import(life: Life) -> dict[str, object]:
    consent = life.answers(Consent, purpose="record", decision="given", valid_until=None)
    parts = {"person": life.answers(Person), "contact_note": [life.answers(ContactNote) for _ in range(3)]}
    details = {"country": "PH", "incoming_details": life.words()}
    changes = act(life.desk, importing.import_case, {"case": details, "consent": consent, **parts})
    life.open.append(str(changes.case_id))
    return life.kept(changes)


def _direct(life: Life) -> dict[str, object]:
    answers = life.answers(Provider, is_active=True)
    return life.kept(act(life.desk, records.save_answers, Provider, answers, Place(None)))


def _write(life: Life) -> dict[str, object]:
    record_type, case_id = life.chance.choice(_OF_A_CASE), life.case()
    answers = life.answers(record_type)
    return life.kept(act(life.desk, records.save_answers, record_type, answers, Place(case_id)))


def _change(life: Life) -> dict[str, object]:
    case_id = life.case()
    old = life.chance.choice(
        life.of(case_id, life.chance.choice((Person, ContactSafety))) or life.of(case_id, Person)
    )
    answers = life.answers(type(old.record))
    place = Place(case_id, old.id, old.version)
    return life.kept(act(life.desk, records.save_answers, type(old.record), answers, place))


def _screen(life: Life) -> dict[str, object]:
    answers = life.answers(Screening, instrument="adult_labour", decided_on=None)
    names = [each.id for each in screenings.instrument("adult_labour").indicators]
    answers["answers"] = {name: life.chance.choice(("yes", "no")) for name in names}
    place = Place(life.case())
    return life.kept(act(life.desk, screenings.save_screening_answers, Screening, answers, place))


def _refer(life: Life) -> dict[str, object]:
    case_id, provider_id = life.case(), life.provider()
    agreed = life.answers(
        Consent,
        purpose="referral",
        decision="given",
        receiver=provider_id,
        covers=list(_SHARES),
        valid_until=None,
    )
    first = life.kept(act(life.desk, records.save_answers, Consent, agreed, Place(case_id)))
    life.announce({"act": "agree", **first, "head": life._head()})
    answers = life.answers(Referral, provider=provider_id, shares=list(_SHARES))
    return life.kept(act(life.desk, referrals.refer_with, case_id, answers))


def _follow(life: Life) -> dict[str, object]:
    case_id = life.case()
    sent = [each.id for each in life.of(case_id, Referral) if getattr(each.record, "state", "") == "sent"]
    if not sent:
        return _refer(life)
    if life.chance.random() < 0.4:
        act(life.desk, referrals.make_letter, case_id, sent[0], Catalogue("en"))
        return life.kept(Changes(case_id, frozenset()))
    given = {"state": "accepted", "answered_on": life.desk.today(), "answer": life.words()}
    return life.kept(act(life.desk, referrals.record_answer_with, case_id, sent[0], given))


def _withdraw(life: Life) -> dict[str, object]:
    case_id = life.case()
    valid = [
        record_id
        for record_id, consent in of_type(life.all_of(case_id), Consent)
        if consent.purpose != "record" and consent.purpose != "referral"
        if consent.decision == "given" and consent.withdrawn_on is None
    ]
    if not valid:
        return _write(life)
    return life.kept(act(life.desk, consents.withdraw_consent, case_id, valid[0]).changes)


def _plan(life: Life) -> dict[str, object]:
    case_id = life.case()
    step = life.chance.choice([each.id for each in act(life.desk, planning.steps_of_case, case_id)])
    which = life.chance.randrange(4)
    if which == 0:
        changes = act(life.desk, planning.finish_step, case_id, step, life.words())
    elif which == 1:
        changes = act(life.desk, planning.set_step_aside, case_id, step, life.words())
    elif which == 2:
        later = life.desk.now() + timedelta(days=4000 + life.chance.randrange(1000))
        changes = act(life.desk, planning.extend_step, case_id, step, later, life.words())
    else:
        at = life.desk.now() - timedelta(days=life.chance.randrange(1, 300))
        event = life.chance.choice(list(StartEvent))
        changes = act(life.desk, planning.record_event, case_id, event, at, life.words())
    return life.kept(changes)


def _draft(life: Life) -> dict[str, object]:
    mine = [draft.key for draft in act(life.desk, drafts.my_drafts)]
    if mine and life.chance.random() < 0.5:
        key = life.chance.choice(mine)
        life.announce({"dropping": key})
        act(life.desk, drafts.drop_draft, key)
        return {"dropped": key}
    key = f"office:person:{life.chance.randbytes(8).hex()}"
    answers = life.answers(Person)
    act(life.desk, drafts.keep_draft, key, "person", "", answers)
    return {"draft": [key, hashlib.sha256(json.dumps(answers, sort_keys=True).encode()).hexdigest()]}


def _bin(life: Life) -> dict[str, object]:
    case_id = life.case()
    notes = life.of(case_id, ContactNote)
    if not notes:
        return _write(life)
    life.announce({"binning": notes[0].id})
    act(life.desk, records.remove_record, case_id, notes[0].id)
    if life.chance.random() < 0.5:
        return {"binned": notes[0].id}
    life.announce({"act": "remove", "binned": notes[0].id, "head": life._head()})
    life.announce({"binning": notes[0].id})
    act(life.desk, records.bring_back_record, case_id, notes[0].id)
    return {"brought back": notes[0].id}


def _close(life: Life) -> dict[str, object]:
    case_id = life.case()
    for record_id, task in of_type(life.all_of(case_id), Task):
        if task.step is None and task.state == "open":
            settled = life.kept(act(life.desk, planning.settle_task, case_id, record_id, "done"))
            life.announce({"act": "settle", **settled, "head": life._head()})
    for record_id, referral in of_type(life.all_of(case_id), Referral):
        if referral.state == "sent":
            given = {"state": "done", "answered_on": life.desk.today(), "answer": life.words()}
            done = life.kept(act(life.desk, referrals.record_answer_with, case_id, record_id, given))
            life.announce({"act": "answer", **done, "head": life._head()})
    answers = life.answers(Closure)
    kept = life.kept(act(life.desk, closing.close_case_with, case_id, answers))
    life.open.remove(case_id)
    life.closed.append(case_id)
    return kept


def _reopen(life: Life) -> dict[str, object]:
    if not life.closed:
        return _begin(life)
    case_id = life.closed.pop()
    kept = life.kept(act(life.desk, closing.reopen_case, case_id))
    life.open.append(case_id)
    return kept


ACTS: Mapping[str, Callable[[Life], dict[str, object]]] = {
    "begin": _begin,
    "import": _import,
    "direct": _direct,
    "write": _write,
    "change": _change,
    "screen": _screen,
    "refer": _refer,
    "follow": _follow,
    "withdraw": _withdraw,
    "plan": _plan,
    "draft": _draft,
    "bin": _bin,
    "close": _close,
    "reopen": _reopen,
}
_ANY = (*ACTS, "write", "draft")  # what is done most


def random_words(chance: random.Random) -> Words:
    """Made-up words of a length that varies, now and then very long."""

    def words() -> str:
        size = chance.choice((3, 8, 20, 60, 400))
        return (
            "Sample "
            + "".join(chance.choice("abcdefghijklmnop \u1019\u103c\u0e01") for _ in range(size)).strip()
        )

    return words
