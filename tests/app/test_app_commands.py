"""The commands that open windows stand beside those that need none, and refuse in words."""

from pathlib import Path

import pytest

from caseapp.app import main
from caseapp.app.commands import everything
from caseapp.app.tour import TourPlan
from caseapp.cli.main import commands
from caseapp.domain.errors import KnownError
from caseapp.settings import THEMES


@pytest.fixture
def say(capsys):
    """Does what the words ask for; gives the exit code and what was said."""

    def say(*words):
        capsys.readouterr()
        code = main([str(word) for word in words])
        said = capsys.readouterr()
        return code, said.out, said.err

    return say


def test_the_help_names_every_command_with_a_window_and_hides_what_is_not_for_people(say):
    code, out, _ = say("--help")
    assert code == 0
    listed = {line.split()[0] for line in out.splitlines() if line.startswith("  ") and line.strip()}
    assert {"demo", "tour", "bench", "case", "figures", "vault"} <= listed
    assert "bench-part" not in listed
    assert "--check" in out


@pytest.mark.parametrize("command", ["demo", "tour", "bench"])
def test_each_of_them_explains_itself(say, command):
    code, out, err = say(command, "--help")
    assert (code, err) == (0, "")
    assert out.startswith(f"Usage: caseapp {command}")


def test_a_tour_that_cannot_be_made_is_refused_before_anything_is_written(say, tmp_path):
    out = tmp_path / "tour"
    code, _, err = say("tour", "--out", out, "--country", "ZZ")
    assert code == 1
    assert err == "Choose the country by its two-letter code, such as TH.\n"
    assert not out.exists()


def test_a_bench_of_very_few_cases_says_nothing_about_a_machine_and_is_refused(say):
    code, out, _ = say("bench", "--cases", "3")
    assert (code, out) == (2, "")


GOOD = {"country": "TH", "language": "en", "theme": "light", "size": "1366x768"}
BAD = [
    ({"country": "TX1"}, "two-letter code"),
    ({"country": "th"}, "two-letter code"),
    ({"language": "xx"}, "does not speak this language"),
    ({"theme": "violet"}, "light, dark or contrast"),
    ({"size": "1366"}, "1366x768"),
    ({"size": "1366 x 768"}, "1366x768"),
    ({"size": "800x600"}, "1366x768"),
    ({"size": "9000x700"}, "1366x768"),
    ({"size": "١٣٦٦x٧٦٨"}, "1366x768"),
]


@pytest.mark.parametrize(("wrong", "words"), BAD)
def test_a_plan_for_a_tour_says_which_word_will_not_do(tmp_path, wrong, words):
    with pytest.raises(KnownError, match=words):
        TourPlan.of(tmp_path / "tour", **(GOOD | wrong))


def test_a_tour_never_goes_where_something_is_already(tmp_path):
    there, leads_nowhere = tmp_path / "there", tmp_path / "link"
    there.mkdir()
    leads_nowhere.symlink_to(tmp_path / "nothing")
    for out in (there, leads_nowhere):
        with pytest.raises(KnownError, match="already something"):
            TourPlan.of(out, **GOOD)


@pytest.mark.parametrize("theme", THEMES)
def test_a_good_plan_is_taken_as_it_is(tmp_path, theme):
    plan = TourPlan.of(tmp_path / "tour", **(GOOD | {"theme": theme, "size": "1920x1080"}))
    assert (plan.width, plan.height, plan.theme) == (1920, 1080, theme)


def test_a_tour_goes_below_the_folder_the_person_is_in(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert TourPlan.of(Path("tour"), **GOOD).out == tmp_path / "tour"


def test_the_commands_with_windows_leave_those_without_as_they_are() -> None:
    before = len(commands.registered_commands), commands.registered_callback
    assert len(everything().registered_commands) == len(everything().registered_commands)
    assert (len(commands.registered_commands), commands.registered_callback) == before
