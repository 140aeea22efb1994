"""Lists of arrivals as commands show them: by wristband and urgency, and never by name."""

from contextlib import closing

import pytest

from caseapp.demo.office import training_desk
from caseapp.domain.records import SharedEvent
from caseapp.operations import arriving
from caseapp.operations.offices import utc_now
from caseapp.operations.records import Place, save_record
from caseapp.security.rights import Role
from tests.cli.made_up import CANARY
from tests.reports.reading import lines


@pytest.fixture
def sign(shell):
    """A list with a child alone and a man; gives its sign."""
    with closing(training_desk(shell.vault, Role.CASEWORKER, utc_now)) as desk:
        event = SharedEvent(title=CANARY, type="boat", happened_on=desk.today(), country="TH")
        event_id = save_record(desk, event, Place(None)).record_id
        arriving.save_line(desk, event_id, {"name": CANARY, "age": 40})
        arriving.save_line(desk, event_id, {"name": CANARY, "age": 9, "triage": ("alone",)})
    return f"E-{event_id[-4:].upper()}"


def test_lists_are_shown_by_their_sign_with_how_many_came(shell, sign) -> None:
    said = shell.inside("arrivals", "list")
    assert said.code == 0
    assert sign in said.out
    assert "2 people, 2 waiting" in said.out
    assert CANARY not in said.out
    (found,) = shell.inside("arrivals", "list", "--json").document["lists"]
    assert (found["people"], found["waiting"]) == (2, 2)


def test_a_list_is_shown_by_urgency_without_a_name(shell, sign) -> None:
    said = shell.inside("arrivals", "show", sign)
    assert said.out.splitlines()[0].split()[1] == "Now"
    assert CANARY not in said.out
    document = shell.inside("arrivals", "show", sign.lower(), "--json").document
    assert [one["urgency"] for one in document["people"]] == ["now", "usual"]


def test_labels_and_head_count_are_left_in_files_without_a_name(shell, sign, tmp_path) -> None:
    for name, more in (("labels", ()), ("labels", ("--spare", "5", "--sheet", "33")), ("summary", ())):
        path = tmp_path / "pages.pdf"
        said = shell.inside("arrivals", name, sign, "--to", str(path), "--force", *more)
        assert said.code == 0
        assert CANARY not in lines(path.read_bytes())


@pytest.mark.parametrize("arguments", [("show", "E-0000"), ("labels", "E-0000", "--to", "pages.pdf")])
def test_a_list_that_is_not_there_is_refused(shell, arguments) -> None:
    said = shell.inside("arrivals", *arguments)
    assert said.code != 0
    assert "There is no such list" in said.err


def test_without_a_list_that_is_said(shell) -> None:
    assert "There is no list of arrivals." in shell.inside("arrivals", "list").out
