"""The commands for instruments need no vault, and name every fault with its line."""

import pytest

from caseapp.paths import RESOURCES
from tests.domain.instruments_made_up import SAMPLE, write_instrument

SHIPPED = sorted((RESOURCES / "instruments").glob("*.yaml"))


def test_every_instrument_is_listed_with_how_sure_it_is(shell) -> None:
    said = shell("instruments", "list", "--json")
    assert said.code == 0
    assert [one["id"] for one in said.document] == [path.stem for path in SHIPPED]
    by_id = {one["id"]: one for one in said.document}
    assert by_id["adult_labour"]["status"] == "memory"
    assert by_id["rapid_screen"]["languages"]["th"] == "memory"
    shown = shell("instruments", "list").out
    assert "not verified" in shown
    assert len(shown.splitlines()) == len(SHIPPED) + 1


def test_the_list_is_in_the_language_of_the_command(shell) -> None:
    assert "Penapisan cepat" in shell("instruments", "list", "--language", "id").out


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_every_shipped_file_passes_the_check(shell, path) -> None:
    said = shell("instruments", "check", path, "--json")
    assert (said.code, said.document["faults"]) == (0, [])


def test_words_that_nobody_checked_are_named(shell) -> None:
    said = shell("instruments", "check", RESOURCES / "instruments" / "rapid_screen.yaml")
    assert "not verified: th, id, my, ur" in said.out


def test_every_fault_is_said_with_its_line(shell, tmp_path) -> None:
    wrong = SAMPLE.replace("use: risk", "use: cooking").replace("kind: number", "kind: rocket")
    path = write_instrument(tmp_path, wrong)
    said = shell("instruments", "check", path)
    assert said.code == 4
    assert [line.split(":")[0] for line in said.out.splitlines()] == ["Line 5", "Line 35"]
    document = shell("instruments", "check", path, "--json").document
    assert [fault["line"] for fault in document["faults"]] == [5, 35]


def test_a_file_that_is_not_there_is_said_to_be_not_there(shell, tmp_path) -> None:
    said = shell("instruments", "check", tmp_path / "none.yaml")
    assert (said.code, said.out) == (1, "")
    assert "There is no such file" in said.err
