"""Anonymous figures: brought up to date, released, attacked and protected."""

import contextlib
import json
import os
import sys

import pytest

from caseapp.cli.console import Console
from caseapp.cli.progress import progress_bar
from caseapp.operations.offices import set_up_training
from caseapp.security.rights import Role
from caseapp.text import Catalogue, mark
from tests.cli.conftest import files_of, finished, process, put_files
from tests.cli.made_up import CANARY, last_years_cases


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
    assert {"manifest.json", "codebook.csv", "tables.xlsx", "summary.pdf", "tables/001_sex.csv"} <= files
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


def test_a_protected_release_withstands_the_attacks_and_a_naive_one_does_not(shell, tmp_path) -> None:
    protect(shell, tmp_path)
    said = shell("figures", "check", tmp_path / "release", "--json")
    assert (said.code, said.document) == (0, {"findings": []})
    assert shell("figures", "check", tmp_path / "release").out.startswith("Nothing was found.")
    table = tmp_path / "release" / "tables" / "001_sex.csv"
    words = table.read_text("utf-8")
    assert "female,200,rounded" in words
    table.write_text(words.replace("female,200,rounded", "female,3,shown"), "utf-8")
    said = shell("figures", "check", tmp_path / "release", "--json")
    assert said.code == 4
    assert {one["table"] for one in said.document["findings"]} >= {"tables/001_sex.csv"}
    assert "Release 1, tables/001_sex.csv" in shell("figures", "check", tmp_path / "release").out


def test_two_releases_are_attacked_together(shell, tmp_path) -> None:
    for name, number in (("before", 500), ("after", 503)):
        people = "".join("x,\n" if place % 2 else "y,\n" for place in range(number))
        (tmp_path / f"{name}.csv").write_text("a,b\n" + people, "utf-8")
        (tmp_path / "plan.yaml").write_text(
            "title: t\nperiod: '2024'\nmethod: suppress\ncolumns: [{name: a, order: [x, y]}]\n"
            "tables: [[a]]\n",
            "utf-8",
        )
        said = shell(
            "figures",
            "protect",
            tmp_path / f"{name}.csv",
            "--plan",
            tmp_path / "plan.yaml",
            "--out",
            tmp_path / name,
        )
        assert said.code == 0
        assert shell("figures", "check", tmp_path / name).code == 0
    said = shell("figures", "check", tmp_path / "before", tmp_path / "after", "--json")
    assert said.code == 4
    assert {one["attack"] for one in said.document["findings"]} == {"A4"}
    assert "By comparing releases:" in shell("figures", "check", tmp_path / "before", tmp_path / "after").out


def test_a_folder_that_holds_no_release_is_refused_or_found_out(shell, tmp_path) -> None:
    (tmp_path / "empty").mkdir()
    assert shell("figures", "check", tmp_path / "empty").code in (1, 4)
    said = shell("figures", "check", tmp_path / CANARY)
    assert (said.code, said.out) == (1, "")
    assert CANARY not in said.err


VAULT_PLAN = """
title: Made-up people
period: "2025"
k: 5
columns:
  - name: sex
tables:
  - [sex]
"""


@pytest.fixture(scope="module")
def _counted_files(tmp_path_factory) -> dict[str, bytes]:
    folder = tmp_path_factory.mktemp("figures") / "vault"
    set_up_training(folder, "TH")
    last_years_cases(folder)
    return files_of(folder)


@pytest.fixture
def counted(shell, _counted_files):
    """A shell beside a vault with figures of last year."""
    put_files(shell.vault, _counted_files)
    return shell


def make(shell, out, *more: object, words: str = VAULT_PLAN, role: Role = Role.SUPERVISOR):
    return shell.inside("figures", "make", plan(out.parent, words), "--out", out, *more, role=role)


def test_a_release_of_the_vault_is_signed_counted_and_withstands_the_attacks(counted, tmp_path) -> None:
    said = make(counted, tmp_path / "release", "--recipient", "Sample Ministry", "--json")
    assert (said.code, said.err, said.document) == (0, "", {"number": 1, "is_again": False})
    assert json.loads((tmp_path / "release" / "manifest.json").read_text("utf-8"))["signature"]
    assert counted("figures", "check", tmp_path / "release").code == 0
    newest = counted.inside("journal", "show", "--json", role=Role.SUPERVISOR).document[1]
    assert newest["act"] == "publish_figures"


def test_the_same_figures_are_the_same_files_again(counted, tmp_path) -> None:
    make(counted, tmp_path / "first")
    said = make(counted, tmp_path / "second", "--json")
    assert (said.code, said.document) == (0, {"number": 1, "is_again": True})
    files = [
        {path.relative_to(tmp_path / name): path.read_bytes() for path in (tmp_path / name).rglob("*.*")}
        for name in ("first", "second")
    ]
    assert files[0] == files[1] != {}
    said = make(counted, tmp_path / "third").out
    assert said == "These figures were published before. The same files are written again.\n"


def test_the_program_knows_the_codes_a_plan_does_not_say(counted, tmp_path) -> None:
    make(counted, tmp_path / "release")
    codes = (tmp_path / "release" / "codebook.csv").read_text("utf-8")
    assert "Female" in codes


@pytest.mark.parametrize("role", [Role.CASEWORKER, Role.STATISTICS, Role.AUDITOR])
def test_only_a_supervisor_publishes(counted, tmp_path, role) -> None:
    said = make(counted, tmp_path / "release", role=role)
    assert (said.code, said.out) == (1, "")
    assert said.err.startswith("Your role does not include this:")
    assert not (tmp_path / "release").exists()


@pytest.mark.parametrize(
    "words",
    [
        VAULT_PLAN.replace("2025", "2031"),
        VAULT_PLAN.replace("2025", "2020"),
        VAULT_PLAN.replace("sex", CANARY.lower()),
        VAULT_PLAN.replace("k: 5", "k: 50"),
    ],
)
def test_figures_that_may_not_leave_are_refused_and_not_repeated(counted, tmp_path, words) -> None:
    said = make(counted, tmp_path / "release", words=words)
    assert (said.code, said.out) == (1, "")
    assert CANARY.lower() not in said.err
    assert not (tmp_path / "release").exists()


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
