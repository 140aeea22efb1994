"""The guidance for a step: its topic's card, the country's numbers, the law, and what holds for a child."""

import json
from dataclasses import replace

import pytest

from caseapp.domain.errors import KnownError
from caseapp.operations.guidance import guidance_for
from caseapp.operations.planning import steps_of_case
from caseapp.procedures.kinds import Topic
from caseapp.procedures.pack import Pack
from caseapp.procedures.reading import Packs
from tests.operations import made_up


@pytest.fixture
def desk(tmp_path):
    desk = made_up.make_desk(tmp_path)
    yield desk
    desk.close()


def _step(desk, case_id, wanted):
    return next(step for step in steps_of_case(desk, case_id) if wanted(step))


def test_the_card_of_the_steps_topic_comes_in_the_language_asked_for(desk):
    case_id = made_up.a_case(desk)
    step = _step(desk, case_id, lambda step: step.topic is Topic.SAFETY)
    found = guidance_for(desk, case_id, step.id, "en")
    assert found.step == step
    assert found.card is not None
    assert found.card.words.topic is Topic.SAFETY
    assert guidance_for(desk, case_id, step.id, "xx").card.language == "en"


def test_a_step_about_no_topic_has_no_card_and_still_the_numbers(desk):
    untold = replace(desk, packs=Packs(desk.packs.files))
    content = json.loads(desk.packs.for_country("TH").to_json())
    for phase in content["phases"]:
        for step in phase["steps"]:
            step.pop("topic", None)
    untold.packs.install(Pack.from_json(json.dumps(content)))
    case_id = made_up.a_case(untold)
    found = guidance_for(untold, case_id, steps_of_case(untold, case_id)[0].id, "en")
    assert found.card is None
    assert found.hotlines


def test_numbers_that_are_known_come_first_and_are_those_of_the_cases_country(desk):
    case_id = made_up.a_case(desk)
    found = guidance_for(desk, case_id, steps_of_case(desk, case_id)[0].id, "en")
    known = [hotline.number is not None for hotline in found.hotlines]
    assert known == sorted(known, reverse=True)
    assert set(found.hotlines) == set(desk.packs.for_country("TH").hotlines)


def test_the_law_comes_with_the_source_it_was_read_in(desk):
    pack = desk.packs.for_country("TH")
    case_id = made_up.a_case(desk)
    step = _step(desk, case_id, lambda step: step.law is not None and step.law.source is not None)
    assert guidance_for(desk, case_id, step.id, "en").law_source == pack.source(step.law.source)


@pytest.mark.parametrize(
    ("birth_date", "may_be_child"), [("2001-07-04", False), ("2015", True), ("2008", True), (None, True)]
)
def test_whoever_may_be_a_child_gets_what_is_different_for_a_child(desk, birth_date, may_be_child):
    case_id = made_up.a_case(desk, birth_date=birth_date)
    step = steps_of_case(desk, case_id)[0]
    assert guidance_for(desk, case_id, step.id, "en").may_be_child is may_be_child


def test_a_step_that_the_case_does_not_ask_for_is_refused(desk):
    with pytest.raises(KnownError, match="no such step"):
        guidance_for(desk, made_up.a_case(desk), "nothing", "en")
