"""Tokens compare two releases without naming anybody."""

import pytest

from caseapp.statistics.members import Members, token_of

SECRET = b"a secret of this office"


def members(answers: dict[str, str], secret: bytes = SECRET) -> Members:
    return Members.of(
        [token_of(secret, name) for name in answers], [token_of(secret, each) for each in answers.values()]
    )


def test_members_are_the_same_in_any_order() -> None:
    assert members({"p1": "a", "p2": "b"}) == members({"p2": "b", "p1": "a"})
    assert members({"p1": "a"}).digest != members({"p1": "b"}).digest
    assert members({"p1": "a"}).digest != members({"p1": "a"}, b"other").digest


def test_members_are_compared_by_person_and_by_answer() -> None:
    before, after = members({"p1": "a", "p2": "b", "p3": "c"}), members({"p2": "b", "p3": "x", "p4": "d"})
    assert (before.persons_apart(after), before.changed(after)) == (2, 3)
    assert (before.persons_apart(before), before.changed(before)) == (0, 0)


def test_a_person_is_found_by_her_token() -> None:
    assert token_of(SECRET, "p1") in members({"p1": "a"})
    assert token_of(SECRET, "p2") not in members({"p1": "a"})


def test_members_are_written_down_and_read_again() -> None:
    some = members({"p1": "a", "p2": "b"})
    assert Members.from_words(*some.as_words()) == some
    with pytest.raises(ValueError):
        Members.from_words("!", "")


def test_a_token_is_no_word() -> None:
    assert "p1" not in repr(members({"p1": "a"}))
    assert token_of(b"x" * 100, "p1") != token_of(b"y" * 100, "p1")
