"""In every field of every record odd text is kept exactly, or refused in words; never cut, never a bug."""

from collections.abc import Callable, Mapping

import pytest

from caseapp.domain.checking import check
from caseapp.domain.errors import KnownError
from caseapp.domain.fields import Kind, fields_of
from caseapp.domain.record import Record
from caseapp.domain.records import (
    RECORD_TYPES,
    AccessBlock,
    Approval,
    Arrival,
    Assessment,
    Case,
    Closure,
    Consent,
    ContactNote,
    Document,
    EmergencyOpening,
    Flag,
    Milestone,
    Person,
    QualityReview,
    Referral,
    Screening,
    SharedEvent,
    Task,
    Transfer,
)
from caseapp.operations import (
    arriving,
    assessments,
    closing,
    drafts,
    flags,
    importing,
    intake,
    planning,
    records,
    referrals,
    screenings,
)
from caseapp.operations.acts import Act
from caseapp.operations.desk import Desk
from caseapp.operations.records import Place
from caseapp.procedures.start_events import StartEvent
from caseapp.storage.stored import Stored, of_type, single
from tests.hostile.strings import ALL, BLANK, CANARY, KEPT, LINES, REFUSED
from tests.operations import made_up

Answers = dict[str, object]
Save = Callable[[Desk, str, type[Record], Answers], str]


def _texts(record_type: type[Record]) -> list[tuple[str, bool]]:
    """The written fields of a kind, each with whether it has several lines."""
    kinds = (Kind.TEXT, Kind.LONG_TEXT)
    asked = [each for each in fields_of(record_type) if each.kind in kinds and not each.ask.set_by_program]
    return [(each.name, each.kind is Kind.LONG_TEXT) for each in asked]


def _save(desk: Desk, case_id: str, record_type: type[Record], answers: Answers) -> str:
    changes = records.save_answers(desk, record_type, answers, Place(case_id))
    return str(changes.record_id)


def _save_case(desk: Desk, case_id: str, record_type: type[Record], answers: Answers) -> str:
    old = desk.vault.get(case_id)
    place = Place(case_id, case_id, old.version)
    records.save_answers(desk, record_type, {**old.record.model_dump(), **answers}, place)
    return case_id


def _keep(desk: Desk, case_id: str, record_type: type[Record], answers: Answers) -> str:
    """Keeps what has an act of its own that takes no such text."""
    with desk.vault.write() as vault:
        record_id = vault.add(check(record_type, answers, desk.today()), case_id)
        vault.note(Act.ADD_RECORD, case_id, record_type.kind)
    return record_id


def _save_beside(desk: Desk, case_id: str, record_type: type[Record], answers: Answers) -> str:
    return str(records.save_answers(desk, record_type, answers, Place(None)).record_id)


def _screen(desk: Desk, case_id: str, record_type: type[Record], answers: Answers) -> str:
    changes = screenings.save_screening_answers(desk, Screening, answers, Place(case_id))
    return str(changes.record_id)


def _assess(desk: Desk, case_id: str, record_type: type[Record], answers: Answers) -> str:
    changes = assessments.save_assessment_answers(desk, Assessment, answers, Place(case_id))
    return str(changes.record_id)


def _refer(desk: Desk, case_id: str, record_type: type[Record], answers: Answers) -> str:
    provider_id = made_up.a_provider(desk)
    made_up.a_consent(desk, case_id, provider_id)
    return str(referrals.refer_with(desk, case_id, {**answers, "provider": provider_id}).record_id)


def _flag(desk: Desk, case_id: str, record_type: type[Record], answers: Answers) -> str:
    return str(flags.flag_case_with(desk, case_id, answers).record_id)


def _arrive(desk: Desk, case_id: str, record_type: type[Record], answers: Answers) -> str:
    event = SharedEvent(title="Sample boat", type="boat", happened_on=_DAY, country="TH")
    given = {name: value for name, value in answers.items() if name not in ("event", "wristband")}
    with desk.vault.together():
        event_id = str(records.save_record(desk, event, Place(None)).record_id)
        return str(arriving.save_line(desk, event_id, given).record_id)


def _close(desk: Desk, case_id: str, record_type: type[Record], answers: Answers) -> str:
    closing.close_case_with(desk, case_id, answers)
    found = of_type(desk.vault.of_case(case_id), Closure)
    return found[-1][0]


_DAY = made_up.NOW.date()
# What a record of each kind needs beside its text, and the act that keeps it.
_ACTS: Mapping[type[Record], tuple[Save, Answers]] = {
    Case: (_save_case, {}),
    Consent: (_save, {"purpose": "family", "decision": "given", "given_on": _DAY}),
    ContactNote: (_save, {"at": made_up.NOW}),
    Document: (_save, {"type": "passport"}),
    Milestone: (_save, {"event": "person_found", "happened_at": made_up.NOW}),
    Assessment: (_assess, {"instrument": "safety_plan", "assessed_on": _DAY}),
    Screening: (_screen, {"instrument": "adult_labour", "interviewed_on": _DAY}),
    Referral: (_refer, {"service": "shelter", "shares": ["identity"]}),
    Flag: (_flag, {"reason": "other"}),
    Closure: (_close, {"closed_on": _DAY, "reason": "other"}),
    Arrival: (_arrive, {}),
    Transfer: (_keep, {}),
    Approval: (_keep, {}),
    AccessBlock: (_keep, {}),
    EmergencyOpening: (_keep, {}),
    QualityReview: (_keep, {}),
}
_SAMPLES: Mapping[Kind, object] = {
    Kind.DATE: _DAY,
    Kind.MOMENT: made_up.NOW,
    Kind.PARTIAL_DATE: "2024",
    Kind.REFERENCE: "0123456789abcdef",
}


def _saved(desk: Desk, case_id: str, record_type: type[Record], answers: Answers) -> Record:
    save, needed = _ACTS.get(record_type, (_save_beside if record_type.is_of_no_case else _save, {}))
    begun = {} if record_type is Case else _needed(record_type)
    answers = {**begun, **needed, **answers}
    return desk.vault.get(save(desk, case_id, record_type, answers)).record


def _needed(record_type: type[Record]) -> Answers:
    """An answer to each question that has to be answered and is not answered in words."""
    found: Answers = {}
    for field in fields_of(record_type):
        if field.is_required and field.ask.codes is not None:
            found[field.name] = next(iter(field.ask.codes))
        elif field.is_required and field.kind in _SAMPLES:
            found[field.name] = _SAMPLES[field.kind]
    return found


def _whole(desk: Desk) -> tuple[object, object]:
    """What must be as before when something was refused."""
    tables = ("record", "ident.body", "history", "ident.history", "ident.words", "journal")
    ask = desk.vault.connection.execute
    counts = [ask(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables]
    return counts, [ask(f"SELECT sql FROM {file}.sqlite_master").fetchall() for file in ("main", "ident")]


def _lines_kept(is_long: bool) -> Mapping[str, str]:
    return {**KEPT, **(LINES if is_long else {})}


@pytest.mark.parametrize("kind", sorted(RECORD_TYPES))
def test_odd_text_is_kept_exactly_in_every_field(desk, kind) -> None:
    record_type = RECORD_TYPES[kind]
    texts = _texts(record_type)
    for name, text in {**KEPT, **LINES}.items():
        case_id = made_up.a_case(desk)
        answers = {field: text if name in _lines_kept(is_long) else "plain" for field, is_long in texts}
        kept = _saved(desk, case_id, record_type, dict(answers))
        assert {field: getattr(kept, field) for field in answers} == answers, name
    assert desk.vault.integrity(full=True) == ()


@pytest.mark.parametrize("kind", sorted(RECORD_TYPES))
def test_blank_text_is_no_answer_or_is_refused_in_words(desk, kind) -> None:
    record_type = RECORD_TYPES[kind]
    for name, text in BLANK.items():
        case_id = made_up.a_case(desk)
        answers: Answers = {field: text for field, _ in _texts(record_type)}
        required = [field for field in answers if record_type.model_fields[field].is_required()]
        if required:
            with pytest.raises(KnownError):
                _saved(desk, case_id, record_type, dict(answers))
            continue
        kept = _saved(desk, case_id, record_type, dict(answers))
        assert all(getattr(kept, field) is None for field in answers), name


@pytest.mark.parametrize("kind", sorted(RECORD_TYPES))
def test_what_cannot_be_kept_is_refused_without_being_repeated_and_nothing_is_stored(desk, kind) -> None:
    record_type = RECORD_TYPES[kind]
    case_id = made_up.a_case(desk)
    if record_type is Referral:
        made_up.a_consent(desk, case_id, made_up.a_provider(desk))
    for field, is_long in _texts(record_type):
        for name, text in {**REFUSED, **({} if is_long else LINES)}.items():
            others = {other: "plain" for other, _ in _texts(record_type)}
            before = _whole(desk) if record_type is not Referral else None
            with pytest.raises(KnownError) as refused:
                _saved(desk, case_id, record_type, {**others, field: text})
            assert before is None or _whole(desk) == before, (field, name)
            assert CANARY not in str(refused.value)
            assert CANARY not in repr(refused.value)


def test_a_case_begins_with_odd_text_everywhere_or_not_at_all(desk) -> None:
    for name, text in ALL.items():
        consent = {"purpose": "record", "decision": "given", "given_on": _DAY, "note": text}
        given = {"case": {"country": "TH"}, "consent": consent, "person": {"given_name": text}}
        before = _whole(desk)
        try:
            changes = intake.begin_case_with(desk, given)
        except KnownError:
            assert name in {**REFUSED, **LINES}
            assert _whole(desk) == before
            continue
        found = desk.vault.of_case(str(changes.case_id))
        assert _text_of(found) == (None if name in BLANK else text), name


def test_a_case_is_brought_in_with_odd_text_everywhere_or_not_at_all(desk) -> None:
    for name, text in ALL.items():
        consent = {"purpose": "record", "decision": "given", "given_on": _DAY.isoformat()}
        given = {
            "case": {"country": "TH", "incoming_details": text},
            "consent": consent,
            "person": {"given_name": text},
        }
        before = _whole(desk)
        try:
            changes = importing.import_case(desk, given)
        except KnownError:
            assert name in {**REFUSED, **LINES}
            assert _whole(desk) == before
            continue
        found = desk.vault.of_case(str(changes.case_id))
        assert _text_of(found) == (None if name in BLANK else text), name


def _text_of(found: tuple[Stored, ...]) -> str | None:
    person = single(found, Person)
    assert person is not None
    return person.given_name


def _step(desk: Desk, case_id: str) -> str:
    return planning.steps_of_case(desk, case_id)[0].id


# Words that go with an act of their own, and where they are found again.
_WITH_AN_ACT: Mapping[str, Callable[[Desk, str, str], object]] = {
    "finish a step": lambda desk, case_id, text: planning.finish_step(
        desk, case_id, _step(desk, case_id), text
    ),
    "set a step aside": lambda desk, case_id, text: planning.set_step_aside(
        desk, case_id, _step(desk, case_id), text
    ),
    "give a step more time": lambda desk, case_id, text: planning.extend_step(
        desk, case_id, _step(desk, case_id), made_up.NOW.replace(year=2090), text
    ),
    "record an event": lambda desk, case_id, text: planning.record_event(
        desk, case_id, StartEvent.PERSON_FOUND, made_up.NOW, text
    ),
}


@pytest.mark.parametrize("act", _WITH_AN_ACT.values(), ids=_WITH_AN_ACT)
def test_the_words_of_an_act_are_kept_exactly_or_refused_in_words(desk, act) -> None:
    for name, text in ALL.items():
        case_id = made_up.a_case(desk)
        before = _whole(desk)
        try:
            act(desk, case_id, text)
        except KnownError as refused:
            assert name in {**REFUSED, **BLANK}
            assert CANARY not in str(refused)
            assert _whole(desk) == before
            continue
        found = desk.vault.of_case(case_id)
        kept = [task.reason for _, task in of_type(found, Task)] + [
            m.note for _, m in of_type(found, Milestone)
        ]
        assert kept == [None if name in BLANK else text], name


def test_the_answer_to_a_referral_is_kept_exactly_or_refused_in_words(desk, case_id, provider_id) -> None:
    made_up.a_consent(desk, case_id, provider_id)
    for name, text in ALL.items():
        referral_id = str(referrals.refer(desk, case_id, made_up.a_referral(provider_id)).record_id)
        given = {"state": "accepted", "answered_on": _DAY, "answer": text}
        try:
            referrals.record_answer_with(desk, case_id, referral_id, given)
        except KnownError:
            assert name in REFUSED
            continue
        kept = desk.vault.get(referral_id).record
        assert isinstance(kept, Referral)
        assert kept.answer == (None if name in BLANK else text), name


def test_a_draft_keeps_whatever_was_written_exactly(desk) -> None:
    for name, text in ALL.items():
        drafts.keep_draft(desk, "office:person:new", "person", "", {"given_name": text})
        (kept,) = drafts.my_drafts(desk)
        assert drafts.answers_in(kept) == {"given_name": text}, name


@pytest.mark.parametrize("state", ["", "nothing", "OPEN", "done\0", "\ud800", "x" * 100_000])
def test_a_task_has_no_state_but_those_there_are(desk, case_id, state) -> None:
    task_id = str(records.save_answers(desk, Task, {"title": "Call"}, Place(case_id)).record_id)
    with pytest.raises(KnownError):
        planning.settle_task(desk, case_id, task_id, state)
    assert desk.vault.get(task_id).version == 1
