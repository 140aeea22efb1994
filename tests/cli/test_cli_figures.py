"""Anonymous figures: brought up to date, released, attacked and protected."""

import contextlib
import os
import sys

import pytest

from caseapp.cli.console import Console
from caseapp.cli.progress import progress_bar
from caseapp.security.rights import Role
from caseapp.text import Catalogue, mark
from tests.cli.conftest import finished, process
from tests.cli.made_up import CANARY


def test_figures_are_brought_up_to_date_from_the_cases(shell) -> None:
    for count in range(3):
        said = shell.inside("figures", "refresh", "--json", role=Role.SUPERVISOR)
        assert (said.code, said.err, said.document) == (0, "", {"rows": count})
        shell.new_case()
    assert shell.inside("figures", "refresh", role=Role.SUPERVISOR).out == "The figures are up to date.\n"


def test_only_a_supervisor_brings_figures_up_to_date(shell) -> None:
    for role in (Role.CASEWORKER, Role.STATISTICS, Role.AUDITOR):
        said = shell.inside("figures", "refresh", role=role)
        assert (said.code, said.out) == (1, "")
        assert said.err.startswith("Your role does not include this:")


def test_no_bar_is_drawn_where_nobody_sees_it(capsys) -> None:
    with progress_bar(Console(Catalogue("en")), mark("Commands", "Counting")) as progress:
        assert progress is None
    assert capsys.readouterr() == ("", "")


PLAN = """
title: Made-up people
period: "2024"
method: round
columns:
  - name: sex
  - name: stage
tables:
  - [sex]
  - [sex, stage]
"""


def records(folder, count: int = 300):
    """A file of made-up records, nearly evenly mixed."""
    lines = [f"{'female' if at % 3 else 'male'},{'adult' if at % 5 else 'child'}" for at in range(count)]
    (folder / "records.csv").write_text("\n".join(["sex,stage", *lines]) + "\n", "utf-8")
    return folder / "records.csv"


def plan(folder, words: str = PLAN):
    (folder / "plan.yaml").write_text(words, "utf-8")
    return folder / "plan.yaml"


def protect(shell, folder, *more: object, words: str = PLAN, count: int = 300):
    return shell(
        *("figures", "protect", records(folder, count), "--plan", plan(folder, words)),
        *("--out", folder / "release", *more),
    )


def test_any_table_of_records_is_protected_without_a_vault(shell, tmp_path) -> None:
    said = protect(shell, tmp_path, "--json")
    assert (said.code, said.err) == (0, "")
    assert said.document["at_risk_after"] == 0
    assert said.document["tables"] == 2
    files = {path.relative_to(tmp_path / "release").as_posix() for path in (tmp_path / "release").rglob("*")}
    assert {"manifest.json", "codebook.csv", "tables.xlsx", "tables/001_sex.csv"} <= files
    assert (tmp_path / "release").stat().st_mode & 0o777 == 0o700


def test_what_was_protected_is_told_to_people_too(shell, tmp_path) -> None:
    said = protect(shell, tmp_path)
    assert said.code == 0
    assert said.out.startswith("The figures are written. They may leave.\n")
    assert "rounded: " in said.out


def test_figures_about_too_few_people_are_refused_and_nothing_is_written(shell, tmp_path) -> None:
    said = protect(shell, tmp_path, count=9)
    assert (said.code, said.out) == (1, "")
    assert not (tmp_path / "release").exists()


def test_a_folder_that_is_there_is_never_written_into(shell, tmp_path) -> None:
    (tmp_path / "release").mkdir()
    said = protect(shell, tmp_path)
    assert (said.code, said.out) == (1, "")
    assert said.err == "There is something with this name already. Choose a name that is free.\n"
    assert list((tmp_path / "release").iterdir()) == []


def test_a_folder_in_a_folder_that_is_not_there_is_refused(shell, tmp_path) -> None:
    said = shell(
        *("figures", "protect", records(tmp_path), "--plan", plan(tmp_path)),
        *("--out", tmp_path / "nowhere" / "release"),
    )
    assert (said.code, said.out) == (1, "")
    assert said.err.startswith("The folder in which it shall lie does not exist.")


@pytest.mark.parametrize(
    "words", [CANARY, f"{PLAN}\n{CANARY}: 1", PLAN.replace("round", CANARY), "- [", "\x00"]
)
def test_a_plan_that_is_not_right_is_refused_and_not_repeated(shell, tmp_path, words) -> None:
    said = protect(shell, tmp_path, words=words)
    assert (said.code, said.out) == (1, "")
    assert len(said.err.splitlines()) == 1
    assert CANARY not in said.err
    assert not (tmp_path / "release").exists()


def test_records_that_cannot_be_read_are_refused(shell, tmp_path) -> None:
    said = shell(
        *("figures", "protect", tmp_path / f"{CANARY}.csv", "--plan", plan(tmp_path)),
        *("--out", tmp_path / "release"),
    )
    assert (said.code, said.out) == (1, "")
    assert CANARY not in said.err


@pytest.mark.skipif(sys.platform == "win32", reason="terminals of another kind")
def test_on_a_terminal_a_bar_shows_how_far_the_work_has_come(shell) -> None:
    import pty

    for _ in range(2):
        shell.new_case()
    ours, theirs = pty.openpty()
    started = process("figures", "refresh", *shell.way_in(Role.SUPERVISOR), stderr=theirs)
    os.close(theirs)
    shown = b""
    # A terminal that nobody holds any more ends in an error.
    with contextlib.suppress(OSError):
        while piece := os.read(ours, 1000):
            shown += piece
    os.close(ours)
    said = finished(started)
    assert (said.code, said.out) == (0, "The figures are up to date.\n")
    assert b"Bringing the figures up to date" in shown
