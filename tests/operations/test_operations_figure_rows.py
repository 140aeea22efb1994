"""Rows of the figures file: worked out from records, kept up with them, and of no use for finding anybody."""

import random
import time
from contextlib import closing
from datetime import UTC, date, datetime, timedelta

import pytest

from caseapp.demo.clock import MovingClock
from caseapp.domain.codes import ctdc
from caseapp.domain.fields import Compartment, fields_of
from caseapp.domain.records import (
    Case,
    Consent,
    ContactNote,
    Goal,
    Person,
    ReturnPlan,
    Screening,
    ServiceGiven,
    Suspect,
    TraffickingEvent,
    ViolenceIncident,
)
from caseapp.operations import duplicates, merging
from caseapp.operations.figure_columns import IDENTIFIED, INCIDENT, OPENED, PERSON, columns
from caseapp.operations.figure_plans import Wish, plan_of
from caseapp.operations.figure_rows import refresh_figures, row_of, rows_of
from caseapp.operations.figures import make_release
from caseapp.operations.records import Place, save_record
from caseapp.security.rights import Role
from caseapp.storage.stored import Stored
from caseapp.text import Catalogue
from tests.operations import made_up
from tests.operations.made_up import NOW

OPENED_AT = datetime(2025, 3, 10, 12, tzinfo=UTC)
DAY = OPENED_AT.date()
A_CASE = {"code": "THA-25-0001", "country": "TH", "opened_at": OPENED_AT}
ACTUAL, POSSIBLE, NOT = (
    "ActualVictimOfTrafficking",
    "PossibleVictimOfTrafficking",
    "NotAVictimOfTrafficking",
)


def stored(*records):
    """Records as they lie in a vault, the oldest first."""
    return tuple(
        Stored(str(number), "case", 1, OPENED_AT.isoformat(), record) for number, record in enumerate(records)
    )


def row(*records, **case):
    """The row of a case with these records."""
    return row_of(stored(Case.model_validate(A_CASE | case), *records))


def screening(**answers):
    return Screening.model_validate({"instrument": "adult_labour", "interviewed_on": DAY} | answers)


def service(kind, day=DAY, status="service_provided_by_your_agency"):
    return ServiceGiven(service=kind, given_on=day, status=status)


def referral(**answers):
    return made_up.a_referral("1" * 8, sent_at=OPENED_AT, **answers)


def incident(day, **answers):
    return ViolenceIncident.model_validate({"told_on": day, "type": "physical_assault"} | answers)


@pytest.fixture
def zone(monkeypatch):
    """Sets the zone of this laptop."""

    def set_zone(name):
        monkeypatch.setenv("TZ", name)
        time.tzset()

    yield set_zone
    monkeypatch.undo()
    time.tzset()


@pytest.fixture
def supervisor(tmp_path):
    with closing(made_up.make_desk(tmp_path, Role.SUPERVISOR, MovingClock(NOW))) as desk:
        yield desk


def rows(desk):
    """The rows as they stand, but for their order."""
    return sorted(desk.figures.rows(), key=lambda one: sorted(one.items()))


def refreshed(desk, **how):
    refresh_figures(desk, **how)
    return rows(desk)


# What a row says


def test_a_column_has_one_name_and_a_value_of_its_own_list() -> None:
    names = [column.name for column in columns()]
    assert len(set(names)) == len(names)
    assert not {PERSON, OPENED, IDENTIFIED, INCIDENT} & set(names)
    empty = row()
    for column in columns():
        codes = set(column.codes or ()) | {"unknown"}
        assert column.codes is None or empty[column.name] in codes


def test_no_column_comes_from_free_text_or_from_the_number_of_a_case() -> None:
    for record_type in (Case, Person, TraffickingEvent, ViolenceIncident, Suspect):
        for field in fields_of(record_type):
            if field.ask.figure is not None and field.ask.figure.value != "age band":
                assert field.compartment is Compartment.CASES
                assert field.kind.value in ("choice", "choices", "yes or no", "moment")


@pytest.mark.parametrize(
    ("given", "status", "by"),
    [
        ((), "unknown", "unknown"),
        ((screening(),), "unknown", "unknown"),
        ((screening(decision=POSSIBLE),), "presumed", "office"),
        ((screening(decision=ACTUAL),), "presumed", "office"),
        ((screening(decision=NOT),), "not_a_victim", "unknown"),
        ((screening(formal_status=ACTUAL, decided_by="Police"),), "identified", "police"),
        ((screening(formal_status=POSSIBLE, decided_by="CourtOrProsecution"),), "presumed", "court"),
        (
            (screening(formal_status=ACTUAL, decided_by="NonPoliceGovernmentalOrganization"),),
            "identified",
            "government",
        ),
        ((screening(formal_status=ACTUAL, decided_by="NGO"),), "identified", "ngo"),
        ((screening(formal_status=ACTUAL),), "identified", "unknown"),
        ((screening(formal_status=NOT, decided_by="Police"),), "not_a_victim", "unknown"),
        (
            (screening(formal_status=ACTUAL, decided_by="Police"), screening(decision=NOT)),
            "identified",
            "police",
        ),
        (
            (screening(formal_status=ACTUAL, decided_by="Police"), screening(formal_status=NOT)),
            "not_a_victim",
            "unknown",
        ),
    ],
)
def test_the_status_is_the_newest_formal_one_or_else_the_workers(given, status, by) -> None:
    found = row(*given)
    assert (found["victim_status"], found["identified_by"]) == (status, by)
    assert bool(found[IDENTIFIED]) == (status in ("identified", "presumed"))


def test_she_counts_in_the_month_in_which_she_was_first_found_to_be_a_victim() -> None:
    first = screening(formal_status=POSSIBLE, decided_by="Police", decided_on=date(2025, 4, 30))
    then = screening(formal_status=ACTUAL, decided_by="Police", decided_on=date(2025, 6, 1))
    assert row(first, then)[IDENTIFIED] == "2025-04"


def test_a_case_entered_late_counts_when_it_was_entered_and_never_before() -> None:
    early = screening(formal_status=ACTUAL, decided_by="Police", decided_on=date(2024, 12, 31))
    assert row(early)[IDENTIFIED] == row(early)[OPENED] == "2025-03"
    assert row(incident(date(2024, 12, 31)))[INCIDENT] == "2025-03"


@pytest.mark.parametrize(
    ("days", "band"),
    [(0, "0-1"), (1, "0-1"), (2, "2-7"), (7, "2-7"), (8, "8-30"), (30, "8-30"), (31, "31+"), (400, "31+")],
)
def test_days_until_shelter_and_answer_change_at_their_edges(days, band) -> None:
    day = DAY + timedelta(days=days)
    found = row(service("shelter", day), referral(state="accepted", answered_on=day))
    assert (found["days_to_shelter"], found["days_to_answer"]) == (band, band)


def test_the_first_bed_counts_and_only_one_she_had() -> None:
    late, first = service("shelter", DAY + timedelta(days=40)), service("shelter", DAY + timedelta(days=3))
    assert row(late, first)["days_to_shelter"] == "2-7"
    assert row(service("shelter", status="service_unavailable"))["days_to_shelter"] == "never"
    assert row(service("shelter", DAY), came_on=DAY - timedelta(days=5))["days_to_shelter"] == "2-7"


def test_services_are_those_given_here_and_those_done_where_she_was_referred() -> None:
    found = row(service("medical"), service("medical"), service("legal", status="referred"))
    assert (found["received_medical"], found["received_legal"]) == ("yes", "no")
    assert found["services_received"] == "1-1"
    done = row(service("medical"), referral(service="legal", state="done"))
    assert (done["received_legal"], done["services_received"]) == ("yes", "2-3")
    assert row()["services_received"] == "0-0"


@pytest.mark.parametrize(
    ("states", "answered"),
    [
        ((), "nothing"),
        (("withdrawn",), "nothing"),
        (("sent",), "none"),
        (("sent", "refused"), "some"),
        (("accepted", "done", "refused", "withdrawn"), "all"),
    ],
)
def test_referrals_are_answered_as_far_as_they_are(states, answered) -> None:
    assert row(*(referral(state=state) for state in states))["referrals_answered"] == answered


@pytest.mark.parametrize(
    ("outcomes", "reached"),
    [
        ((), "nothing"),
        ((None,), "nothing"),
        (("changed", None), "nothing"),
        (("reached", "changed", None), "all"),
        (("reached", "not_reached"), "some"),
        (("partly",), "some"),
        (("not_reached",), "none"),
    ],
)
def test_needs_are_met_as_far_as_ended_goals_were_reached(outcomes, reached) -> None:
    goals = [Goal(domain="Health", objective="Sleep.", outcome=outcome) for outcome in outcomes]
    assert row(*goals)["goals_reached"] == reached


@pytest.mark.parametrize(
    ("states", "done"),
    [
        ((), "none"),
        (("preparing",), "planned"),
        (("arrived", "stopped"), "returned"),
        (("stopped",), "stopped"),
    ],
)
def test_a_return_is_done_planned_or_stopped(states, done) -> None:
    plans = [ReturnPlan(wish="return", state=state, return_country="PH") for state in states]
    found = row(*plans)
    assert found["return_done"] == done
    assert found["return_wish"] == ("return" if states else "unknown")


@pytest.mark.parametrize(
    ("since", "until", "months"),
    [
        ("2023-01-31", "2024-01-31", "0-12"),
        ("2023-01-31", "2024-02-28", "0-12"),
        ("2023-01-31", "2024-03-01", "13-24"),
        ("2022-01", "2022-12", "0-12"),
        ("2023", "2024", "unknown"),
        ("2020", "2024", "25+"),
        ("2022-01-01", "2024-01-31", "13-24"),
        ("2022-01-01", "2024-02-01", "25+"),
    ],
)
def test_months_of_exploitation_change_at_their_edges(since, until, months) -> None:
    assert row(TraffickingEvent(exploited_from=since, exploited_until=until))["exploited_months"] == months
    assert row(TraffickingEvent(duration_months=13))["exploited_months"] == "13-24"


@pytest.mark.parametrize("flag", ctdc.FLAGS)
def test_each_flag_of_ctdc_is_set_by_its_answers_and_by_no_others(flag) -> None:
    codes, answers = ctdc.FLAGS[flag]
    others = [code for code in codes if code not in answers and code != "unknown"]
    for field in fields_of(TraffickingEvent):
        if f"ctdc:{flag}" not in field.ask.serves or field.ask.codes is not codes:
            continue
        several = field.kind.value == "choices"

        def told(code, name=field.name, several=several):
            return row(TraffickingEvent.model_validate({name: (code,) if several else code}))[flag]

        assert {told(code) for code in answers} == {"yes"}
        assert {told(code) for code in others[:3]} <= {"no"}
        assert row(TraffickingEvent())[flag] == "unknown"
        return
    pytest.fail("no field serves this flag")


def test_each_month_of_violence_has_a_row_with_its_newest_incident() -> None:
    case = Case.model_validate(A_CASE)
    told = rows_of(
        stored(
            case,
            incident(date(2025, 4, 30), type="rape"),
            incident(date(2025, 5, 1)),
            incident(date(2025, 5, 31), type="sexual_assault", happened_on="2025-05-27"),
        )
    )
    assert [(one[INCIDENT], one["violence_type"]) for one in told] == [
        ("2025-04", "rape"),
        ("2025-05", "sexual_assault"),
    ]
    assert [one["told_after"] for one in told] == ["unknown", "4-5"]
    assert len({tuple(one[name] for name in ("sex", OPENED)) for one in told}) == 1


@pytest.mark.parametrize(
    ("happened", "band"),
    [
        ("2025-06-30", "0-3"),
        ("2025-06-27", "0-3"),
        ("2025-06-26", "4-5"),
        ("2025-06-24", "6-14"),
        ("2025-06-16", "6-14"),
        ("2025-06-15", "15-30"),
        ("2025-05-31", "15-30"),
        ("2025-05-30", "31+"),
        ("2025-06", "unknown"),
        ("2024", "31+"),
    ],
)
def test_the_time_until_violence_was_told_of_changes_at_its_edges(happened, band) -> None:
    assert row(incident(date(2025, 6, 30), happened_on=happened))["told_after"] == band


@pytest.mark.parametrize(
    ("name", "moment", "month", "year"),
    [
        ("Asia/Bangkok", datetime(2024, 12, 31, 16, 59, tzinfo=UTC), "2024-12", "2024"),
        ("Asia/Bangkok", datetime(2024, 12, 31, 17, 0, tzinfo=UTC), "2025-01", "2025"),
        ("America/New_York", datetime(2025, 1, 1, 4, 59, tzinfo=UTC), "2024-12", "2024"),
        ("America/New_York", datetime(2025, 1, 1, 5, 0, tzinfo=UTC), "2025-01", "2025"),
        ("UTC", datetime(2024, 2, 29, 23, 59, tzinfo=UTC), "2024-02", "2024"),
        ("UTC", datetime(2024, 3, 1, 0, 0, tzinfo=UTC), "2024-03", "2024"),
    ],
)
def test_the_month_and_year_are_those_on_the_clock_of_the_office(zone, name, moment, month, year) -> None:
    zone(name)
    found = row(opened_at=moment)
    assert (found[OPENED], found["opened_at_year"]) == (month, year)


def test_the_age_is_that_on_the_day_the_office_opened_the_case(zone) -> None:
    zone("Asia/Bangkok")
    person = made_up.a_person(birth_date="2007-01-01")
    eve = datetime(2024, 12, 31, 16, 59, tzinfo=UTC)
    assert row(person, opened_at=eve)["birth_date_age_band"] == "9-17"
    assert row(person, opened_at=eve + timedelta(minutes=1))["birth_date_age_band"] == "18-20"


@pytest.mark.parametrize(
    ("words", "is_counted"),
    [
        ((), True),
        (("refused",), False),
        (("given",), True),
        (("given", "refused"), False),
        (("refused", "given"), True),
        (("withdrawn",), False),
    ],
)
def test_who_does_not_want_to_be_counted_is_in_no_row(words, is_counted) -> None:
    consents = [
        Consent(
            purpose="figures",
            decision="refused" if word == "refused" else "given",
            given_on=DAY,
            withdrawn_on=DAY if word == "withdrawn" else None,
        )
        for word in words
    ]
    assert bool(row(*consents)) == is_counted
    assert row(Consent(purpose="authorities", decision="refused", given_on=DAY))


# Kept up with the cases


def _act(desk, chance, cases):
    """Something that happens in an office: to a case drawn by chance."""
    what = chance.choice(("new", "answer", "bin", "back", "note", "violence", "consent", "move", "gone"))
    if what == "new" or not cases:
        cases.append(made_up.a_case(desk, sex=chance.choice(("female", "male"))))
        return
    case_id = chance.choice(cases)
    vault = desk.vault
    with vault.write() as writing:
        ids = [one.id for one in writing.of_case(case_id) if not isinstance(one.record, Case)]
        if what == "bin" and ids:
            writing.remove(chance.choice(ids))
        elif what == "back" and (binned := [one.id for one in writing.in_bin(case_id)]):
            writing.bring_back(binned[0])
        elif what == "move" and len(cases) > 1 and ids:
            moved = next((one.id for one in writing.of_case(case_id) if not one.record.is_single), None)
            if moved is not None:
                writing.move(moved, next(one for one in cases if one != case_id))
        elif what == "gone":
            writing.remove(case_id)
            cases.remove(case_id)
        elif what == "answer":
            for one in writing.of_case(case_id):
                if isinstance(one.record, Person):
                    born = f"{chance.randint(1970, 2015)}"
                    writing.change(one.id, one.record.model_copy(update={"birth_date": born}))
        elif what == "note":
            writing.add(ContactNote(at=NOW, channel="phone", note="Called."), case_id)
        elif what == "violence":
            day = NOW.date() - timedelta(days=chance.randint(0, 300))
            writing.add(incident(day, type=chance.choice(("rape", "forced_marriage"))), case_id)
        elif what == "consent":
            said = chance.choice(("given", "refused"))
            writing.add(Consent(purpose="figures", decision=said, given_on=NOW.date()), case_id)
        writing.note("edit", case_id)


@pytest.mark.parametrize("seed", range(6))
def test_after_any_acts_what_was_kept_up_is_what_a_whole_rebuild_gives(supervisor, seed) -> None:
    chance = random.Random(seed)
    cases: list[str] = []
    for _ in range(12):
        for _ in range(chance.randint(1, 4)):
            _act(supervisor, chance, cases)
        assert refreshed(supervisor) == refreshed(supervisor, is_whole=True)


def test_only_what_has_changed_is_read_again(supervisor) -> None:
    cases = [made_up.a_case(supervisor) for _ in range(3)]
    seen: list[tuple[int, int]] = []
    refresh_figures(supervisor, lambda done, of: seen.append((done, of)))
    refresh_figures(supervisor, lambda done, of: seen.append((done, of)))
    save_record(supervisor, service("medical", NOW.date()), Place(cases[1]))
    refresh_figures(supervisor, lambda done, of: seen.append((done, of)))
    assert seen == [(3, 3), (1, 1)]
    assert sorted(one["received_medical"] for one in rows(supervisor)) == ["no", "no", "yes"]


def test_in_another_zone_everything_is_read_again(supervisor, zone) -> None:
    zone("UTC")
    made_up.a_case(supervisor)
    refresh_figures(supervisor)
    zone("Asia/Bangkok")
    seen: list[int] = []
    refresh_figures(supervisor, lambda done, _: seen.append(done))
    assert seen == [1]


def test_a_refresh_that_is_stopped_leaves_the_rows_as_they_were(supervisor) -> None:
    made_up.a_case(supervisor)
    before = refreshed(supervisor)
    made_up.a_case(supervisor)

    def stop(_done, _of):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        refresh_figures(supervisor, stop)
    assert rows(supervisor) == before
    assert len(refreshed(supervisor)) == 2


def test_rows_spoilt_or_made_by_something_else_are_made_anew(supervisor) -> None:
    made_up.a_case(supervisor)
    whole = refreshed(supervisor)
    supervisor.figures.replace([{"sex": "female"}])
    assert refreshed(supervisor) == whole
    supervisor.figures.update([], None, b"spoilt")
    assert refreshed(supervisor) == whole


@pytest.mark.parametrize("how", ["binned", "refused", "merged"])
def test_who_is_gone_leaves_the_rows(supervisor, how) -> None:
    case_id, other = made_up.a_case(supervisor), made_up.a_case(supervisor)
    assert len(refreshed(supervisor)) == 2
    if how == "merged":
        both = merging.side_by_side(supervisor, other, case_id)
        merging.merge_cases(supervisor, other, case_id, (), both.seen)
    with supervisor.vault.write() as writing:
        if how == "binned":
            writing.remove(case_id)
        elif how == "refused":
            writing.add(Consent(purpose="figures", decision="refused", given_on=NOW.date()), case_id)
        writing.note("edit", case_id)
    assert len(refreshed(supervisor)) == 1


def test_two_cases_of_one_person_with_one_paper_share_her_token(supervisor) -> None:
    for _ in range(2):
        made_up.a_case(supervisor, identity_number="XX0000017")
    made_up.a_case(supervisor, given_name="Tala", family_name="Kathang", birth_date="1990-02-03")
    assert len({one[PERSON] for one in refreshed(supervisor)}) == 2


def test_who_shares_a_paper_and_nothing_else_or_was_set_apart_is_two_people(supervisor) -> None:
    mother = made_up.a_case(supervisor, identity_number="XX0000017")
    made_up.a_case(
        supervisor,
        identity_number="XX0000017",
        given_name="Tala",
        family_name="Kathang",
        birth_date="2019-02-03",
        sex="male",
    )
    assert len({one[PERSON] for one in refreshed(supervisor)}) == 2
    same = made_up.a_case(supervisor, identity_number="XX0000017")
    assert len({one[PERSON] for one in refreshed(supervisor)}) == 2
    duplicates.set_apart(supervisor, mother, same)
    assert len({one[PERSON] for one in refreshed(supervisor)}) == 3


# Nothing in it for anybody else


def test_nothing_in_the_figures_file_leads_to_a_person_or_a_case(supervisor, tmp_path) -> None:
    cases = [made_up.a_case(supervisor, identity_number=f"XX000001{number}") for number in range(3)]
    for case_id in cases:
        save_record(supervisor, Suspect(name="Somebody Specimen", sex="male"), Place(case_id))
    refresh_figures(supervisor)
    told = {str(value) for one in supervisor.figures.rows() for value in one.values()}
    records = [one for case_id in cases for one in supervisor.vault.of_case(case_id)]
    secret = {*cases, *(one.id for one in records)}
    for one in records:
        for field in fields_of(type(one.record)):
            value = getattr(one.record, field.name)
            if field.compartment is Compartment.IDENT and isinstance(value, str):
                secret.add(value)
    secret |= {one.record.code for one in records if isinstance(one.record, Case)}
    assert secret.isdisjoint(told)
    assert not any(word in value for value in told for word in secret if len(word) > 3)
    content = (tmp_path / "vault" / "stats.db").read_bytes()
    assert not any(word.encode() in content for word in secret if len(word) > 3)


def test_a_statistics_user_reads_rows_and_can_open_nothing_of_the_memo(supervisor, tmp_path) -> None:
    case_id = made_up.a_case(supervisor)
    refresh_figures(supervisor)
    with closing(made_up.make_desk(tmp_path, Role.STATISTICS)) as desk:
        assert len(desk.figures.rows()) == 1
        memo = desk.figures.memo()
    assert memo is not None
    assert case_id.encode() not in memo
    assert len(memo) % 4096 < 64  # padded, so that its length tells little


def test_the_places_of_rows_have_no_order_of_entry(supervisor) -> None:
    for number in range(8):
        made_up.a_case(supervisor, birth_date=str(1960 + 9 * (number % 7)))
    refresh_figures(supervisor)
    kept = [one[PERSON] for one in supervisor.figures.rows()]
    supervisor.figures.replace([])
    refresh_figures(supervisor)
    assert [one[PERSON] for one in supervisor.figures.rows()] == kept  # by digest, not by the moment


def test_who_does_not_say_her_gender_is_not_known_and_the_third_gender_is_a_sum() -> None:
    genders = [row(made_up.a_person(gender=code))["gender"] for code in ("NonSpecifiedUnknown", "Feminine")]
    assert genders == ["unknown", "Feminine"]
    groups = next(column.groups for column in columns() if column.name == "gender")
    assert set(groups[1]) == {"TransgenderFeminine", "TransgenderMasculine", "NonConforming"}


def test_who_is_erased_leaves_what_is_not_published_and_changes_nothing_of_what_is(
    supervisor, tmp_path
) -> None:
    cases = [made_up.a_case(supervisor, sex=("female", "male")[number % 2]) for number in range(24)]
    refresh_figures(supervisor)
    supervisor.clock.moment = datetime(2026, 8, 1, tzinfo=UTC)
    plan = plan_of(Wish("Made-up people", "2026-S1", (("sex",),), k=5), Catalogue("en"))
    make_release(supervisor, plan, tmp_path / "release")
    published = supervisor.figures.released_files(1)
    with supervisor.vault.write() as writing:
        writing.remove(cases[0])
        writing.note("edit", cases[0])
    assert len(refreshed(supervisor)) == 23
    assert supervisor.figures.released_files(1) == published
