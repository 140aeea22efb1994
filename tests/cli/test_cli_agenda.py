"""What is due as a command shows it, and the calendar file it leaves."""

from datetime import UTC, datetime, timedelta

from icalendar import Calendar

from caseapp.security.rights import Role
from tests.cli.made_up import CANARY
from tests.reports.reading import raw_text

NOW = datetime.now(UTC)


def _busy(shell):
    """A case with a task that is late and an action that is due in some days; gives its code."""
    return shell.new_case(
        task={"title": CANARY, "due_at": (NOW - timedelta(days=2)).isoformat()},
        plan_action={"what": CANARY, "due_on": (NOW + timedelta(days=5)).date().isoformat()},
    )


def test_what_is_due_is_shown_by_code_and_kind_with_nothing_anybody_wrote(shell) -> None:
    code = _busy(shell)
    said = shell.inside("agenda")
    assert said.code == 0
    assert f"{code}  Task (overdue)" in said.out
    assert f"{code}  Action of the plan" in said.out
    assert CANARY not in said.out
    document = shell.inside("agenda", "--json").document
    assert {"task", "plan_action", "action"} & {one["kind"] for one in document["due"]} == {"task", "action"}
    assert document["is_cut"] is False


def test_an_empty_agenda_says_so(shell) -> None:
    assert shell.inside("agenda", "--days", "1").out.strip() == "Nothing is due."


def test_the_calendar_file_holds_what_lies_ahead_without_a_name(shell, tmp_path) -> None:
    code = _busy(shell)
    path = tmp_path / "calendar.ics"
    said = shell.inside("agenda", "--ics", path)
    assert said.code == 0
    events = Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    assert f"To do: {code}" in {str(event["summary"]) for event in events}
    assert CANARY not in path.read_text("utf-8")
    again = shell.inside("agenda", "--ics", path)
    assert again.code == 1
    assert "such a file already" in again.err
    assert shell.inside("agenda", "--ics", path, "--force").code == 0


def test_only_a_supervisor_writes_the_whole_office_into_a_file(shell, tmp_path) -> None:
    _busy(shell)
    path = tmp_path / "calendar.ics"
    assert shell.inside("agenda", "--all").code == 0
    assert shell.inside("agenda", "--all", "--ics", path).code == 1
    assert not path.exists()
    assert shell.inside("agenda", "--all", "--ics", path, role=Role.SUPERVISOR).code == 0


def test_the_agenda_is_printed_by_codes_and_of_the_whole_office_by_supervisors(shell, tmp_path) -> None:
    code = _busy(shell)
    path = tmp_path / "agenda.pdf"
    said = shell.inside("agenda", "--pdf", path, "--json")
    assert said.code == 0
    assert len(said.document["print"]) > 4
    found = raw_text(path.read_bytes())
    assert code in found
    assert CANARY not in found
    assert shell.inside("agenda", "--pdf", path).code == 1
    other = tmp_path / "all.pdf"
    assert shell.inside("agenda", "--all", "--pdf", other).code == 1
    assert not other.exists()
    assert shell.inside("agenda", "--all", "--pdf", other, role=Role.SUPERVISOR).code == 0
