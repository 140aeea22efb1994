"""Figures proposed by one supervisor, approved by another, and the ledger of them, all by command."""

import json

import pytest

from caseapp.security.rights import Role
from tests.cli.conftest import Said
from tests.operations import figures_made_up, made_up
from tests.operations.made_up import NUMBERS, PASSPHRASE

PLAN = """
title: Made-up people
period: "2025-S1"
columns:
  - name: sex
  - name: purposes
tables:
  - [sex]
  - [sex, purposes]
"""


@pytest.fixture
def office(shell, tmp_path):
    """The function that does a command as one of two supervisors of a real office, or as somebody else."""
    with figures_made_up.two_supervisors(tmp_path / "office", figures_made_up.rows(range(300))) as found:
        number = found.number
    (tmp_path / "words").write_text(f"{PASSPHRASE}\n", "utf-8")
    (tmp_path / "plan.yaml").write_text(PLAN, "utf-8")
    users = {"supervisor": 1, "deputy": number, "counter": NUMBERS[Role.STATISTICS]}

    def done(who: str, *words: object) -> Said:
        return shell(
            *("figures", *words, "--vault", tmp_path / "office" / "vault", "--user", users[who]),
            *("--passphrase-file", tmp_path / "words"),
        )

    return done


def test_two_supervisors_publish_and_the_ledger_shows_it(office, tmp_path) -> None:
    plan, out = tmp_path / "plan.yaml", tmp_path / "out"
    said = office("supervisor", "propose", plan, "--recipient", "Sample Ministry", "--json")
    assert (said.code, said.err, said.document) == (0, "", {"number": 1})
    (waiting,) = office("deputy", "proposals", "--json").document["proposals"]
    assert (waiting["number"], waiting["is_own"], waiting["recipients"]) == (1, False, ["Sample Ministry"])
    assert waiting["numbers"]["people"] == 300
    assert office("supervisor", "approve", 1, "--out", out).code == 1
    assert not out.exists()
    said = office("deputy", "approve", 1, "--out", out, "--json")
    assert (said.code, said.document) == (0, {"number": 1, "is_again": False})
    assert json.loads((out / "manifest.json").read_text("utf-8"))["approved"] is True
    (past,) = office("counter", "ledger", "--json").document["releases"]
    assert (past["number"], past["people"], past["recipients"]) == (1, 300, ["Sample Ministry"])
    assert past["author"] != past["approver"]
    assert office("deputy", "approve", 1, "--out", tmp_path / "more").code == 1


def test_nobody_publishes_alone_in_an_office_of_two(office, tmp_path) -> None:
    said = office("supervisor", "make", tmp_path / "plan.yaml", "--out", tmp_path / "out")
    assert (said.code, said.out) == (1, "")
    assert said.err.startswith("Somebody else in this office may publish too")
    assert not (tmp_path / "out").exists()


def test_what_is_said_to_people(office, tmp_path) -> None:
    plan = tmp_path / "plan.yaml"
    assert office("deputy", "proposals").out == "Nothing waits for approval.\n"
    assert office("deputy", "ledger").out == "Nothing has been published yet.\n"
    assert office("supervisor", "propose", plan).out.startswith("Proposed as number 1.")
    assert office("deputy", "proposals").out == ("Proposal 1: Made-up people, 2025-S1, round; people: 300\n")
    assert office("supervisor", "withdraw", 1).out == "The proposal is taken back.\n"
    office("supervisor", "propose", plan)
    assert "written as release 1" in office("deputy", "approve", 2, "--out", tmp_path / "out").out
    lines = office("deputy", "ledger").out.splitlines()
    assert lines[0] == "Release 1: Made-up people, 2025-S1, round; people: 300"
    assert lines[-1].startswith("What was published stays as it is")


def test_a_release_is_written_again_from_the_ledger(office, tmp_path) -> None:
    office("supervisor", "propose", tmp_path / "plan.yaml")
    office("deputy", "approve", 1, "--out", tmp_path / "out")
    said = office("supervisor", "ledger", "--again", 1, "--out", tmp_path / "second")
    assert (said.code, said.out[:40]) == (0, "These figures were published before. The")
    first, second = (figures_made_up.files_in(tmp_path / name) for name in ("out", "second"))
    assert first == second != {}
    for words in (("--again", 1), ("--out", tmp_path / "third"), ("--again", 2, "--out", tmp_path / "third")):
        said = office("supervisor", "ledger", *words)
        assert (said.code, said.out) == (1, "")
        assert not (tmp_path / "third").exists()
    assert office("counter", "ledger", "--again", 1, "--out", tmp_path / "third").code == 1


def test_a_release_of_a_lone_supervisor_is_told_as_such(shell, tmp_path) -> None:
    desk = figures_made_up.supervisor_with(tmp_path / "office", figures_made_up.rows(range(300)))
    desk.close()
    (tmp_path / "words").write_text(f"{PASSPHRASE}\n", "utf-8")
    (tmp_path / "plan.yaml").write_text(PLAN, "utf-8")
    way_in = (
        *("--vault", tmp_path / "office" / "vault", "--user", NUMBERS[made_up.SUPERVISOR]),
        *("--passphrase-file", tmp_path / "words"),
    )
    made = shell("figures", "make", tmp_path / "plan.yaml", "--out", tmp_path / "out", *way_in)
    assert made.code == 0
    assert "Nobody else has looked at release 1.\n" in shell("figures", "ledger", *way_in).out
