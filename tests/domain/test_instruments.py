"""What answers to an instrument add up to, which questions matter, what changed, and what is current."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.domain import assessing
from caseapp.domain.instruments.answering import answer_faults, relevant
from caseapp.domain.instruments.comparing import Answered, compare
from caseapp.domain.instruments.instrument import REASONS, Level, Use, Whom
from caseapp.domain.instruments.scoring import score
from caseapp.domain.instruments.wording import said
from caseapp.domain.record import Fault
from caseapp.domain.records import Assessment
from caseapp.operations.questionnaires import instruments
from caseapp.operations.screenings import INSTRUMENTS
from caseapp.text import Catalogue
from tests.domain.instruments_made_up import an_instrument

MEAN = (("method: sum", "method: mean"),)
DAY = date(2026, 3, 16)


@pytest.fixture
def sample(tmp_path):
    return an_instrument(tmp_path)


def _asked(instrument, given):
    return [question.id for question in relevant(instrument, given)]


def test_a_question_that_depends_on_another_matters_only_after_the_right_answer(sample):
    assert _asked(sample, {}) == ["afraid", "sleep", "times", "day"]
    assert "of-whom" in _asked(sample, {"afraid": "yes"})
    assert "of-whom" in _asked(sample, {"afraid": "not_said"})
    assert "of-whom" not in _asked(sample, {"afraid": "no"})


def test_what_depends_on_a_question_left_out_is_left_out(sample):
    given = {"afraid": "no", "of-whom": "other"}
    assert "name" not in _asked(sample, given)
    assert score(sample, given).score == 0


def test_points_are_added_and_their_band_and_level_found(sample):
    result = score(sample, {"afraid": "yes", "of-whom": "boss", "sleep": "1"})
    assert (result.score, result.most) == (2 + 3 + 5, 2 + 3 + 5)
    assert result.band.text["en"] == "Much"
    assert result.level is Level.HIGH
    assert [question.id for question in result.reasons] == ["afraid"]
    assert [question.id for question in result.safety] == ["afraid"]


def test_a_reversed_scale_counts_from_the_other_end(sample):
    assert score(sample, {"afraid": "no", "sleep": "5"}).score == 1
    assert score(sample, {"afraid": "no", "sleep": "1"}).score == 5


def test_too_few_answers_give_no_score_but_keep_the_level(sample):
    result = score(sample, {"afraid": "yes"})
    assert result.score is None
    assert result.band is None
    assert result.level is Level.HIGH


@pytest.mark.parametrize("reason", REASONS)
def test_a_reason_for_silence_is_no_answer(sample, reason):
    result = score(sample, {"afraid": reason, "sleep": reason})
    assert (result.score, result.level, result.answered, result.safety) == (None, None, 0, ())


def test_a_mean_is_in_per_cent_of_the_scale(tmp_path):
    sample = an_instrument(tmp_path, *MEAN)
    assert score(sample, {"afraid": "no", "sleep": "1"}).score == 50
    assert score(sample, {"afraid": "yes", "of-whom": "boss", "sleep": "1"}).score == 100
    assert score(sample, {"afraid": "no", "sleep": "5"}).score == 0


@given(
    st.dictionaries(st.sampled_from(["afraid", "of-whom", "name", "sleep", "times", "day", "x"]), st.text())
)
def test_any_answers_at_all_give_a_result(tmp_path_factory, given):
    sample = an_instrument(tmp_path_factory.mktemp("any"))
    faults = dict(answer_faults(sample, given, {}))
    if not faults:
        result = score(sample, given)
        assert 0 <= result.answered <= result.asked


@pytest.mark.parametrize(
    ("answers", "written", "fault"),
    [
        ({"nothing": "yes"}, {}, ("", Fault.NOT_IN_LIST)),
        ({"afraid": "perhaps"}, {}, ("afraid", Fault.NOT_IN_LIST)),
        ({"of-whom": "0"}, {}, ("of-whom", Fault.NOT_IN_LIST)),
        ({"sleep": "6"}, {}, ("sleep", Fault.NOT_IN_LIST)),
        ({"sleep": "٣"}, {}, ("sleep", Fault.NOT_IN_LIST)),
        ({"times": "-1"}, {}, ("times", Fault.NUMBER)),
        ({"times": "1" * 10}, {}, ("times", Fault.NUMBER)),
        ({}, {"times": "many"}, ("times", Fault.NUMBER)),
        ({"name": "Somebody"}, {}, ("name", Fault.NOT_IN_LIST)),
        ({}, {"afraid": "yes"}, ("", Fault.NOT_IN_LIST)),
        ({}, {"name": "a\x00b"}, ("name", Fault.HIDDEN_CHARACTER)),
        ({}, {"name": "x" * 65_537}, ("name", Fault.TOO_LONG)),
        ({}, {"day": "2026-02-30"}, ("day", Fault.NO_SUCH_DAY)),
        ({}, {"day": "1500-01-01"}, ("day", Fault.YEAR)),
        ({"name": "not_said"}, {"name": "Somebody"}, ("name", Fault.TWO_ANSWERS)),
    ],
)
def test_an_answer_that_cannot_be_is_named(sample, answers, written, fault):
    assert list(answer_faults(sample, answers, written)) == [fault]


def test_what_changed_is_said_question_by_question_without_free_words(sample):
    before = Answered("2026-01", {"afraid": "yes", "sleep": "2"}, {"name": "Somebody"}, 4, "high")
    now = Answered("2026-01", {"afraid": "no", "sleep": "2"}, {"name": "Somebody else"}, 1, "low")
    found = compare(sample, before, now)
    assert [(each.question.id, each.before, each.now) for each in found.changes] == [
        ("afraid", "yes", "no"),
        ("name", None, None),
    ]
    assert "Somebody" not in repr(found.changes)
    assert (found.score_before, found.score_now) == (4, 1)
    assert (found.level_before, found.level_now) == ("high", "low")
    assert found.is_same_version
    assert not compare(sample, Answered("2025-01", {}, {}), now).is_same_version


def test_words_come_in_the_language_of_the_file_else_in_english_by_the_catalogue(sample):
    assert str(said(sample.title, "th")) == "ตัวอย่าง"
    assert said(sample.title, "id").source == "Sample"
    indonesian = Catalogue("id", {("Indicators", "Sample"): ("Contoh",)})
    assert indonesian.look_up(said(sample.title, "id")) == "Contoh"


@pytest.mark.parametrize(
    ("whom", "stage", "suits"),
    [
        (Whom.ADULT, "adult", True),
        (Whom.ADULT, "child", False),
        (Whom.ADULT, "unknown", False),
        (Whom.CHILD, "adult", False),
        (Whom.CHILD, "unknown", True),
        (Whom.ANY, "adult", True),
    ],
)
def test_until_the_age_is_known_a_person_is_treated_as_a_child(sample, whom, stage, suits):
    assert sample.model_copy(update={"whom": whom}).suits(stage) is suits


def _kept(*lines):
    return [
        (str(number), Assessment(instrument=instrument, assessed_on=date(2026, 3, day), **more))
        for number, (instrument, day, more) in enumerate(lines)
    ]


def test_the_current_level_is_the_highest_of_the_newest():
    kept = _kept(
        ("a", 1, {"level": "high"}), ("a", 5, {"level": "low"}), ("b", 2, {"suggested_level": "medium"})
    )
    assert assessing.current_level(kept) == "medium"
    assert assessing.current_level(kept[:1]) == "high"
    assert assessing.current_level([]) is None


def test_an_assessment_that_came_to_no_level_hides_none():
    assert assessing.current_level(_kept(("a", 1, {"level": "high"}), ("a", 5, {}))) == "high"


def test_the_worker_has_the_last_word_on_a_level():
    assert assessing.current_level(_kept(("a", 1, {"level": "low", "suggested_level": "high"}))) == "low"


def test_a_newer_assessment_is_the_review_of_the_one_before():
    due = {"next_review_on": date(2026, 3, 10)}
    kept = _kept(("a", 1, due), ("b", 2, due), ("b", 12, {}), ("c", 3, {"next_review_on": date(2026, 4, 1)}))
    assert [name for name, _ in assessing.due_reviews(kept, DAY)] == ["0"]
    assert assessing.review_days(kept) == (date(2026, 3, 10), date(2026, 4, 1))


def test_the_one_before_is_of_the_same_instrument_by_day_not_by_entry():
    kept = _kept(("a", 9, {"score": 1}), ("a", 2, {"score": 2}), ("b", 3, {}), ("a", 5, {"score": 3}))
    assert assessing.before(kept, "0").score == 3
    assert assessing.before(kept, "1") is None
    assert assessing.before(kept, "unknown") is None


@pytest.mark.parametrize("instrument_id", instruments().ids)
def test_every_instrument_that_is_shipped_is_sound_and_says_what_it_does_not_mean(instrument_id):
    instrument = instruments().get(instrument_id)
    assert instrument.scoring.not_meaning["en"]
    assert instrument.source.licence
    assert instrument.is_verified is False  # nothing was read in its original yet
    answers = {each.id: each.values[-1] for each in instrument.questions if each.values}
    assert not list(answer_faults(instrument, answers, {}))
    result = score(instrument, answers)
    assert result.answered > 0


def test_there_is_an_instrument_for_every_use():
    assert {each.use for each in instruments().all()} == set(Use)


def test_the_rapid_screen_speaks_five_languages_and_says_they_were_not_checked():
    rapid = instruments().get("rapid_screen")
    assert set(rapid.languages) == {"en", "th", "id", "my", "ur"}
    assert rapid.unverified_languages == ("th", "id", "my", "ur")


@pytest.mark.parametrize("instrument_id", INSTRUMENTS)
def test_the_instruments_for_screening_are_called_as_their_files_say(instrument_id):
    title, for_children = INSTRUMENTS[instrument_id]
    found = instruments().get(instrument_id)
    assert (found.title["en"], found.use) == (title.source, Use.IDENTIFICATION)
    assert found.whom is (Whom.CHILD if for_children else Whom.ADULT)


def test_the_answers_kept_of_the_ilo_lists_still_name_their_questions():
    for instrument_id, count in (("adult_labour", 67), ("child_labour", 65)):
        ids = [question.id for question in instruments().get(instrument_id).questions]
        assert len(ids) == count
        assert {"D1-01", "D4-01", "D6-07"} <= set(ids)
