"""What packs say on each topic, side by side."""

import pytest

from caseapp.domain.errors import KnownError
from caseapp.paths import RESOURCES
from caseapp.procedures.comparing import Question, compare
from caseapp.procedures.kinds import LawTopic, Status
from caseapp.procedures.reading import read_packs
from caseapp.text import Catalogue
from tests.procedures.comparable import (
    a_law,
    a_pack,
    a_phase,
    a_return,
    a_rule,
    a_service,
    a_step,
    an_authority,
)

_ENGLISH = Catalogue("en")


def _answers(question, **parts):
    """What the first of two packs says on a topic; the second is the sample."""
    table = compare([a_pack("TH", **parts), a_pack("MY")], [question])
    (row,) = table.rows
    return row.answers[0].findings


def _notes(finding):
    return finding.said(str, _ENGLISH)


@pytest.mark.parametrize("question", Question)
def test_a_law_answers_its_own_topic_with_status_and_source(question):
    law = a_law(question.value, status="memory")
    found = _answers(question, legal_basis=[law, a_law("statute")])
    (finding,) = [one for one in found if one.title == law["title"]]
    assert (finding.words, finding.status) == (law["summary"], Status.MEMORY)
    assert [source.title for source in finding.sources] == ["Sample Act, English text"]
    assert not any(one.title == "Law on statute" for one in found)


def test_every_topic_is_one_of_the_laws_topics():
    assert {question.value for question in Question} < {topic.value for topic in LawTopic}


def test_a_pack_without_an_answer_has_an_empty_one():
    assert _answers(Question.COMPENSATION) == ()


def test_the_lead_agency_comes_first_among_those_who_identify():
    found = _answers(Question.IDENTIFICATION, competent_authorities=[an_authority()])
    assert [one.title for one in found] == ["Sample ministry", "Sample team"]
    assert _notes(found[0]) == ("Leads the procedure",)
    assert found[1].words == "Says who is a victim."


@pytest.mark.parametrize("question", [Question.REFLECTION, Question.STAY])
def test_a_step_that_lasts_so_long_answers_with_its_length(question):
    lasting = a_step(
        deadline="P3M10D",
        deadline_source="s-later",
        period=question.value,
        starts_from="reflection_started",
        extension={
            "by": "P1M",
            "in_all": "P6M",
            "who": "The ministry.",
            "rule": "For health reasons.",
            "status": "verified",
            "source": "s-act",
        },
    )
    other = a_step("s-8", deadline="P1D", deadline_source="s-act", period="custody")
    (finding,) = _answers(question, phases=[a_phase(lasting, other)])
    assert _notes(finding) == (
        "Lasts 3 month(s) and 10 day(s) at most, from the start of the reflection period",
        "Can be made longer by 1 month(s) each time and to 6 month(s) in all: For health reasons."
        " Who decides: The ministry.",
    )
    assert [source.id for source in finding.sources] == ["s-act", "s-later"]


@pytest.mark.parametrize("topic", ["non_punishment", "reflection", "stay", "compensation"])
def test_a_step_on_the_topic_answers_even_without_a_length(topic):
    (finding,) = _answers(Question(topic), phases=[a_phase(a_step(topic=topic), a_step("s-8"))])
    assert (finding.title, _notes(finding)) == ("Step s-9", ())


@pytest.mark.parametrize(
    ("question", "kind"), [(Question.STAY, "temporary_stay"), (Question.COMPENSATION, "compensation")]
)
def test_a_service_of_the_topic_answers(question, kind):
    (finding,) = _answers(question, services=[a_service(kind), a_service("shelter")])
    assert (finding.title, finding.words) == (f"Provider of {kind}", "Everybody.")


def test_a_return_names_its_partners_and_who_takes_the_person_in():
    (finding,) = _answers(
        Question.RETURN,
        return_arrangements=[a_return(partners=["MM", "KH"], receiving_agency="Welfare office")],
    )
    said = _notes(finding)
    assert said[0].startswith("With: Myanmar")
    assert said[0].endswith(", Cambodia")
    assert said[1] == "Takes the person in: Welfare office"


def test_a_rule_on_data_says_how_long_they_are_kept():
    kept, other = _answers(Question.DATA_PROTECTION, privacy=[a_rule(keep_for="P5Y"), a_rule()])
    assert (kept.words, _notes(kept)) == ("Ask before you share.", ("Kept for: 5 year(s)",))
    assert _notes(other) == ()


def test_each_source_has_one_number_in_the_order_of_the_table():
    packs = [
        a_pack(code, legal_basis=[a_law("child"), a_law("consent", source="s-later")])
        for code in ("MY", "TH")
    ]
    table = compare(packs, [Question.CHILD, Question.CONSENT])
    assert [(one.number, one.country, one.source.id) for one in table.cited] == [
        (1, "MY", "s-act"),
        (2, "TH", "s-act"),
        (3, "MY", "s-later"),
        (4, "TH", "s-later"),
    ]
    consent = table.rows[1].answers[1]
    assert table.numbers(consent.country, consent.findings[0]) == (4,)


@pytest.mark.parametrize("codes", [[], ["TH"], ["TH", "TH"], ["TH", "MY", "ID", "TH"]])
def test_too_few_countries_or_one_twice_are_refused(codes):
    with pytest.raises(KnownError):
        compare([a_pack(code) for code in codes])


def test_five_countries_are_refused():
    with pytest.raises(KnownError, match="two to four"):
        compare([a_pack(code) for code in ("TH", "MY", "ID", "BD", "IN")])


def test_the_real_packs_answer_most_topics():
    packs = read_packs(RESOURCES / "procedures")
    table = compare([packs.for_country(code) for code in ("TH", "ID", "PH", "XX")])
    answered = [row.question for row in table.rows if all(answer.findings for answer in row.answers)]
    assert {Question.CHILD, Question.CONSENT, Question.IDENTIFICATION} <= set(answered)
    assert len({one.number for one in table.cited}) == len(table.cited)
