"""The commands for guidance need no vault; the steps of a case can be shown with it."""

import pytest

from caseapp.procedures.kinds import Topic


def test_every_topic_is_listed_with_its_languages(shell) -> None:
    said = shell("guidance", "list", "--json")
    assert said.code == 0
    assert [one["topic"] for one in said.document] == list(Topic)
    assert all(one["languages"][0] == "en" for one in said.document)
    assert len(shell("guidance", "list").out.splitlines()) == len(Topic) + 1


@pytest.mark.parametrize("topic", Topic)
def test_every_card_can_be_shown(shell, topic) -> None:
    said = shell("guidance", "show", topic)
    document = shell("guidance", "show", topic, "--json").document
    assert (said.code, document["topic"]) == (0, topic)
    assert document["title"] in said.out
    assert document["say"][0] in said.out
    assert document["could_go_wrong"][0]["answer"] in said.out
    assert document["sources"][0]["title"] in said.out


def test_a_card_that_is_not_translated_says_so(shell) -> None:
    # Thai has the cards of the first hour, not this one.
    said = shell("guidance", "show", "closure", "--language", "th", "--json")
    assert said.document["language"] == "en"
    plain = shell("guidance", "show", "closure", "--language", "th").out
    assert len(plain.splitlines()) == len(shell("guidance", "show", "closure").out.splitlines()) + 1


def test_a_topic_that_is_not_there_is_refused_and_not_repeated(shell) -> None:
    said = shell("guidance", "show", "../zebra")
    assert (said.code, said.out) == (1, "")
    assert "caseapp guidance list" in said.err
    assert "zebra" not in said.err


def test_steps_are_shown_with_their_guidance_when_that_is_asked_for(shell) -> None:
    code = shell.new_case()
    plain = shell.inside("steps", code, "--json").document["steps"]
    assert not any("card" in step for step in plain)
    steps = shell.inside("steps", code, "--json", "--guidance").document["steps"]
    cards = [step["card"] for step in steps if "card" in step]
    assert cards
    assert cards[0]["say"][0] in shell.inside("steps", code, "--guidance").out
