"""Every page and section, walked through once: what is heard and read there, and where the keyboard leads."""

import pytest

from caseapp.domain.checking import check
from caseapp.domain.fields import Compartment, Kind, fields_of
from caseapp.domain.records import (
    RECORD_TYPES,
    Assessment,
    Case,
    Closure,
    Consent,
    ContactNote,
    ContactSafety,
    Document,
    Flag,
    Person,
    Referral,
    Screening,
    Task,
    TraffickingEvent,
)
from caseapp.operations.acts import Act
from caseapp.operations.assessments import save_assessment
from caseapp.operations.closing import close_case
from caseapp.operations.documents import NewDocument, add_document
from caseapp.operations.flags import flag_case
from caseapp.operations.intake import NewCase, begin_case
from caseapp.operations.records import Place, save_record
from caseapp.operations.referrals import refer
from caseapp.ui.privacy import NEUTRAL_NAME
from tests.exchange.media.test_media import jpeg
from tests.journeys import hands, sights, vaults
from tests.journeys.hands import SECTIONS
from tests.operations import made_up

# How the form of a section is opened.
FORMS = {
    "person": "edit",
    "contact": "edit",
    "consent": "add",
    "event": "edit",
    "screening": "add",
    "assessments": "add",
    "documents": "add",
    "notes": "add",
    "tasks": "add",
    "closing": "close_case",
}
NAME = "Zoqxanara"  # what every identifying answer holds, and nothing else anywhere
INITIAL = "Z"


def _identifying(record_type):
    """Every free answer of a kind of record filled with something nobody would write anywhere else."""
    return {
        field.name: f"{NAME} {field.name}"
        for field in fields_of(record_type)
        if field.compartment is Compartment.IDENT
        and field.kind in (Kind.TEXT, Kind.LONG_TEXT)
        and not field.ask.set_by_program
    }


# Every kind of record that holds written words about a person.
PERSONAL = tuple(
    kind
    for kind in RECORD_TYPES.values()
    if not kind.is_of_no_case and kind is not Case and _identifying(kind)
)


def _needed(desk, record_type):
    """An answer to each question that has to be answered and is not answered in words."""
    samples = {Kind.DATE: desk.today(), Kind.MOMENT: desk.now(), Kind.REFERENCE: "0123456789abcdef"}
    return {
        field.name: next(iter(field.ask.codes)) if field.ask.codes else samples[field.kind]
        for field in fields_of(record_type)
        if field.is_required and field.kind not in (Kind.TEXT, Kind.LONG_TEXT)
    }


def _filled(desk, record_type, **answers):
    return check(record_type, _identifying(record_type) | answers, desk.today())


def _telling_case(desk):
    """A case in which every identifying answer there can be is given; gives its id and the provider's."""
    consent = _filled(desk, Consent, purpose="record", decision="given", given_on=desk.today())
    safety = _filled(desk, ContactSafety, call="ask_first")
    person = _filled(desk, Person, citizenships=("PH", "TH"))
    begun = begin_case(desk, NewCase("TH", consent, safety=safety, person=person))
    provider_id = made_up.a_provider(desk)
    made_up.a_consent(desk, begun.case_id, provider_id)
    for record in (
        _filled(desk, TraffickingEvent),
        _filled(desk, Task, due_at=desk.now()),
        _filled(desk, ContactNote, at=desk.now()),
        _filled(desk, Screening, instrument="adult_labour", interviewed_on=desk.today(), answers={}),
        _filled(desk, Document, type="passport"),
    ):
        save_record(desk, record, Place(begun.case_id))
    written = {"warning": f"{NAME} warning", "when": "2026-01-01"}
    plan = {"instrument": "safety_plan", "assessed_on": desk.today(), "written": written}
    save_assessment(desk, _filled(desk, Assessment, **plan), Place(begun.case_id))
    flag_case(desk, begun.case_id, _filled(desk, Flag, reason="urgent"))
    add_document(desk, begun.case_id, NewDocument("photo", content=jpeg(), title=NAME))
    asked = _identifying(Referral)
    refer(desk, begun.case_id, made_up.a_referral(provider_id, **asked))
    given = {stored.record.kind for stored in desk.vault.of_case(begun.case_id)}
    for kind in PERSONAL:
        if kind.kind not in given and kind is not Closure:  # a closed case is another one
            _keep(desk, begun.case_id, _filled(desk, kind, **_needed(desk, kind)))
    return begun.case_id


def _keep(desk, case_id, record):
    """Keeps a record as it is, also one that has an act of its own."""
    with desk.vault.write() as vault:
        vault.add(record, case_id)
        vault.note(Act.ADD_RECORD, case_id, record.kind)


def _closed_case(desk):
    case_id = made_up.a_case(desk)
    close_case(desk, case_id, _filled(desk, Closure, closed_on=desk.today(), reason="declined"))


@pytest.fixture(scope="module")
def walk(qapp, tmp_path_factory):
    """The whole program walked through by a caseworker: what there is in each place, by its name."""
    vault = vaults.training_vault(tmp_path_factory.mktemp("walk") / "vault")
    with vaults.desk_in(vault) as desk:
        _closed_case(desk)
        _telling_case(desk)
    found = {}
    with hands.screen(qapp) as start:
        person = start(hands.training_choices(vault))
        found["unlock"] = sights.look(person)
        person.unlock()
        for page in ("today", "directory", "procedures", "cases"):
            person.go(page)
            found[page] = sights.look(person)
        person.go("procedures")
        person.press("compare")
        person.settle()
        person.press("country.MY")
        person.settle()
        found["comparison"] = sights.look(person)
        person.open_newest_case()
        for section in SECTIONS:
            person.section(section)
            found[section] = sights.look(person)
        for section, button in FORMS.items():
            person.section(section)
            person.press(button)
            if section in ("screening", "assessments"):
                person.press("begin")
            person.settle()
            found[f"{section} form"] = sights.look(person)
            person.keys("Escape")
            person.settle()
        person.press("refer")
        person.settle()
        found["referral"] = sights.look(person)
        person.keys("Ctrl+N")
        person.settle()
        found["new_case"] = sights.look(person)
        person.keys("Ctrl+K")
        found["palette"] = sights.look(person, with_keys=False)
    with hands.screen(qapp) as start:
        person = start(hands.training_choices(vault)).unlock(hands.SUPERVISOR)
        person.go("figures")
        found["figures"] = sights.look(person)
    with hands.screen(qapp) as start:
        found["set_up"] = sights.look(start(hands.training_choices(vault.with_name("none"))))
    return found


PLACES = ["unlock", "set_up", "today", "directory", "cases", *SECTIONS, *(f"{name} form" for name in FORMS)]
PLACES += ["referral", "new_case", "palette", "figures", "procedures", "comparison"]
# A form shows what it asks about; only reading is masked.
READ = [name for name in PLACES if not name.endswith(" form")]


@pytest.mark.parametrize("place", PLACES)
def test_everything_that_takes_the_keyboard_has_a_name_for_screen_readers(walk, place):
    assert walk[place].nameless == ()


@pytest.mark.parametrize("place", PLACES)
def test_every_title_is_the_neutral_name(walk, place):
    assert walk[place].titles <= {"", NEUTRAL_NAME}


@pytest.mark.parametrize("place", READ)
def test_nothing_that_identifies_is_said_or_shown_before_somebody_asks(walk, place):
    assert [words for words in walk[place].said if NAME.casefold() in words.casefold()] == []


@pytest.mark.parametrize("place", [name for name in PLACES if name != "palette"])
def test_tab_leads_to_everything_that_takes_the_keyboard(walk, place):
    assert walk[place].missed == ()
    assert len(walk[place].by_tab) > 2


@pytest.mark.parametrize("place", [name for name in PLACES if name != "palette"])
def test_shift_and_tab_lead_the_same_way_back(walk, place):
    ahead, back = list(walk[place].by_tab), list(walk[place].back)
    first = ahead.index(back[0])
    assert [*reversed(back[1:]), back[0]] == [*ahead[first + 1 :], *ahead[: first + 1]]


def test_the_walk_has_seen_what_it_must_not_find(walk):
    """A form shows the name; so the name is there to be found, and the look finds it."""
    assert any(NAME in words for words in walk["person form"].said)
    assert any(f"{INITIAL}{INITIAL}" in words for words in walk["cases"].said)


def test_every_kind_of_record_about_a_person_is_among_what_was_looked_for():
    others = {kind for kind in RECORD_TYPES.values() if kind not in PERSONAL}
    assert {kind.kind for kind in others if not kind.is_of_no_case} == {"case"}
    assert len(PERSONAL) > 25


def test_what_can_be_taken_away_again_follows_the_line_it_was_added_by(walk):
    stops = walk["person form"].by_tab
    line = stops.index("_AddLine citizenships")
    assert stops[line + 1 : line + 3] == ("QPushButton Remove Philippines", "QPushButton Remove Thailand")


@pytest.mark.parametrize("form", ["person form", "consent form", "notes form"])
def test_a_day_is_asked_in_the_order_in_which_it_is_read(walk, form):
    stops = [name.rpartition(" ")[2] for name in walk[form].by_tab]
    first = next(name for name in stops if name.endswith(".day")).removesuffix(".day")
    place = stops.index(f"{first}.day")
    assert stops[place : place + 3] == [f"{first}.day", f"{first}.month", f"{first}.year"]
