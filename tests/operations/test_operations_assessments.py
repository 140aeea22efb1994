"""Assessments in a real vault: what is kept with them, what is refused, what is due."""

from contextlib import closing
from datetime import timedelta

import pytest

from caseapp.domain.checking import NotValid
from caseapp.domain.errors import KnownError
from caseapp.domain.fields import Compartment, field_named
from caseapp.domain.records import Assessment, Case
from caseapp.operations import assessments
from caseapp.operations.acts import Act
from caseapp.operations.casebook import view_case
from caseapp.operations.closing import close_case_with
from caseapp.operations.importing import import_case
from caseapp.operations.records import Place, save_record
from caseapp.operations.rules import CaseIsClosed
from caseapp.operations.today import today_view
from caseapp.procedures.instruments import NoSuchInstrument
from caseapp.storage.stored import of_type
from tests.operations import made_up

DAY = made_up.NOW.date()


@pytest.fixture
def desk(tmp_path):
    with closing(made_up.make_desk(tmp_path)) as desk:
        yield desk


@pytest.fixture
def case_id(desk):
    return made_up.a_case(desk)


def _assess(desk, case_id, instrument="risk_individual", **answers):
    given = {"instrument": instrument, "assessed_on": desk.today(), **answers}
    return assessments.save_assessment_answers(desk, Assessment, given, Place(case_id)).record_id


def _kept(desk, case_id):
    return [record for _, record in of_type(desk.vault.of_case(case_id), Assessment)]


def test_version_score_and_suggested_level_are_kept_with_it_and_the_level_is_left_to_the_worker(
    desk, case_id
):
    _assess(desk, case_id, answers={"knows": "yes"})
    _assess(
        desk, case_id, "well_being", answers=dict.fromkeys(("sleep", "calm", "safe", "hope", "people"), "4")
    )
    risk, well_being = _kept(desk, case_id)
    assert (risk.suggested_level, risk.level, risk.score) == ("high", None, None)
    assert well_being.score == 100
    assert well_being.instrument_version == "2026-11"


def test_what_the_form_says_of_score_and_suggestion_does_not_count(desk, case_id):
    _assess(desk, case_id, answers={"knows": "no"}, score=99, suggested_level="high")
    (kept,) = _kept(desk, case_id)
    assert (kept.score, kept.suggested_level) == (None, None)


def test_a_level_below_the_suggested_one_needs_its_reason(desk, case_id):
    with pytest.raises(KnownError, match="lower than the answers suggest"):
        _assess(desk, case_id, answers={"knows": "yes"}, level="low", decision="  ")
    _assess(desk, case_id, answers={"knows": "yes"}, level="low", decision="She moved; made-up.")
    _assess(desk, case_id, answers={"knows": "no"}, level="high")
    assert len(_kept(desk, case_id)) == 2


@pytest.mark.parametrize(
    ("answers", "error", "field"),
    [
        ({"answers": {"knows": "perhaps"}}, NotValid, "knows"),
        ({"answers": {"knows": "a name, and more"}}, NotValid, "answers"),
        ({"answers": {"nothing": "yes"}}, KnownError, None),
        ({"written": {"protects": "a\x1bb"}}, NotValid, "written"),
        ({"written": {"knows": "yes"}}, KnownError, None),
        ({"written": {"bad key!": "x"}}, NotValid, "written"),
        ({"assessed_on": DAY + timedelta(days=1)}, NotValid, "assessed_on"),
        ({"next_review_on": DAY - timedelta(days=1)}, NotValid, "next_review_on"),
        ({"present": ("alone", "guardian")}, NotValid, "present"),
        ({"level": "terrible"}, NotValid, "level"),
        ({"instrument": "nothing"}, NoSuchInstrument, None),
        ({"instrument": "adult_labour"}, KnownError, None),
        ({"instrument": "../th"}, NotValid, "instrument"),
    ],
)
def test_what_cannot_be_is_refused_in_words_and_nothing_is_kept(desk, case_id, answers, error, field):
    with pytest.raises(error) as refused:
        _assess(desk, case_id, **answers)
    if field is not None:
        assert refused.value.problems[0].field == field
    assert "perhaps" not in str(refused.value)
    assert _kept(desk, case_id) == []


def test_free_words_lie_with_the_names_and_chosen_answers_with_the_case(desk, case_id):
    places = {name: field_named(Assessment, name).compartment for name in ("answers", "written", "summary")}
    assert places == {
        "answers": Compartment.CASES,
        "written": Compartment.IDENT,
        "summary": Compartment.IDENT,
    }
    _assess(desk, case_id, answers={"knows": "yes"}, written={"protects": "Perahu Contoh"})
    bodies = [str(row) for row in desk.vault.raw_rows("body")[1]]
    assert not any("Perahu" in body for body in bodies)
    assert any("Perahu" in str(row) for row in desk.vault.raw_rows("ident.body")[1])


def test_the_journal_says_that_somebody_assessed_and_not_what(desk, case_id):
    _assess(desk, case_id, answers={"knows": "yes"})
    raised, assessed = desk.vault.journal.newest(2, case_id)
    assert (assessed.act, assessed.detail) == (Act.ASSESS, "assessment")
    assert (raised.act, raised.detail) == (Act.CHANGE_RECORD, "case")


def test_the_highest_current_level_is_the_risk_of_the_case(desk, case_id):
    assert view_case(desk, case_id).risk == ""
    _assess(desk, case_id, answers={"knows": "yes"})
    assert view_case(desk, case_id).risk == "high"
    _assess(desk, case_id, answers={"knows": "possible"})
    assert view_case(desk, case_id).risk == "medium"


def test_it_is_compared_with_the_last_one_of_its_instrument(desk, case_id):
    first = _assess(desk, case_id, answers={"knows": "yes"}, assessed_on=DAY - timedelta(days=9))
    _assess(desk, case_id, "well_being", answers={"sleep": "2"})
    second = _assess(desk, case_id, answers={"knows": "possible", "threats": "no"})
    records = desk.vault.of_case(case_id)
    assert assessments.compare_with_last(records, first) is None
    found = assessments.compare_with_last(records, second)
    assert [(each.question.id, each.before, each.now) for each in found.changes] == [
        ("knows", "yes", "possible"),
        ("threats", None, "no"),
    ]
    assert (found.level_before, found.level_now) == ("high", "medium")


def test_a_review_falls_due_on_its_day_and_the_next_assessment_settles_it(desk, case_id):
    _assess(desk, case_id, answers={"knows": "no"}, next_review_on=DAY + timedelta(days=3))
    assert assessments.due_reviews(desk) == ()
    desk.clock.moment = made_up.NOW + timedelta(days=3)
    (due,) = assessments.due_reviews(desk)
    assert (due.case_id, due.day, str(due.instrument)) == (
        case_id,
        DAY + timedelta(days=3),
        "Risk to the person",
    )
    assert case_id in {item.line.case_id for item in today_view(desk).reviews}
    _assess(desk, case_id, answers={"knows": "no"})
    assert assessments.due_reviews(desk) == ()


def test_a_review_makes_a_case_due_and_a_colleagues_case_is_not_mine(desk, case_id, tmp_path):
    _assess(desk, case_id, answers={"knows": "no"}, next_review_on=DAY)
    assert len(assessments.due_reviews(desk)) == 1
    desk.close()
    with closing(made_up.make_desk(tmp_path, made_up.SUPERVISOR)) as supervisor:
        assert assessments.due_reviews(supervisor) == ()


def test_a_closed_case_is_not_assessed(desk, case_id):
    closure = {"closed_on": DAY, "reason": "other", "details": "Made-up."}
    close_case_with(desk, case_id, closure)
    with pytest.raises(CaseIsClosed):
        _assess(desk, case_id)


def test_a_whole_case_brings_its_assessments_and_they_are_added_up_here(desk):
    consent = {"purpose": "record", "decision": "given", "given_on": str(DAY), "form": "spoken"}
    assessment = {"instrument": "risk_individual", "assessed_on": str(DAY), "answers": {"knows": "yes"}}
    case_file = {"case": {"country": "TH"}, "consent": [consent], "assessment": [assessment]}
    case_id = import_case(desk, case_file).case_id
    assert _kept(desk, case_id)[0].suggested_level == "high"
    for wrong in ({"suggested_level": "low"}, {"answers": {"knows": "perhaps"}}):
        with pytest.raises(KnownError):
            import_case(desk, {**case_file, "assessment": [{**assessment, **wrong}]})


def test_an_assessment_of_another_offices_instrument_stays_readable(desk, case_id):
    strange = Assessment(instrument="elsewhere", assessed_on=DAY, answers={"q": "yes"})
    with desk.vault.write() as vault:
        record_id = vault.add(strange, case_id)
        vault.note(Act.ASSESS, case_id, "assessment")
    assert view_case(desk, case_id).risk == ""
    assert assessments.compare_with_last(desk.vault.of_case(case_id), record_id) is None
    assert str(assessments.title_of(strange)) == "elsewhere"


@pytest.mark.parametrize(
    ("instrument", "answers", "priority"),
    [
        ("risk_individual", {"knows": "yes"}, "high"),
        ("risk_individual", {}, "normal"),
        ("well_being", dict.fromkeys(("sleep", "calm", "safe", "hope", "people"), "0"), "normal"),
    ],
)
def test_a_high_risk_raises_the_priority_of_its_case_and_says_so(
    desk, case_id, instrument, answers, priority
):
    given = {"instrument": instrument, "assessed_on": DAY, "answers": answers}
    changes = assessments.save_assessment_answers(desk, Assessment, given, Place(case_id))
    case = view_case(desk, case_id).case
    assert case.priority == priority
    assert (Case.kind in changes.kinds) is (priority != "normal")


def test_a_worker_lowers_the_priority_again_and_the_next_high_risk_raises_it_again(desk, case_id):
    _assess(desk, case_id, answers={"knows": "yes"})
    stored = desk.vault.get(case_id)
    lowered = stored.record.model_copy(update={"priority": "low"})
    save_record(desk, lowered, Place(case_id, case_id, stored.version))
    _assess(desk, case_id, "well_being", answers={"sleep": "4"})
    assert view_case(desk, case_id).case.priority == "low"
    _assess(desk, case_id, answers={"knows": "yes"}, level="medium", decision="He has left the country.")
    assert view_case(desk, case_id).case.priority == "normal"
