"""The journal, the table of rights, the schemas and the countries' procedures."""

import pytest

from caseapp.domain.records import RECORD_TYPES
from caseapp.paths import RESOURCES
from caseapp.procedures.pack import REGIONAL
from caseapp.security.rights import Right, Role, may
from tests.cli.made_up import CANARY

THAILAND = RESOURCES / "procedures" / "th.yaml"


def test_the_journal_says_who_did_what(shell) -> None:
    code = shell.new_case()
    said = shell.inside("journal", "show", "--json", role=Role.SUPERVISOR)
    assert said.code == 0
    assert [line["act"] for line in said.document] == ["unlock", "import", "begin_case", "unlock"]
    assert [line["line"] for line in said.document] == [4, 3, 2, 1]
    shown = shell.inside("journal", "show", "--limit", "4", role=Role.AUDITOR).out
    assert len(shown.splitlines()) == 5
    assert "Sample Caseworker" in shown
    assert "Began the case" in shown
    assert code not in shown


def test_a_caseworker_does_not_read_the_journal(shell) -> None:
    said = shell.inside("journal", "show")
    assert (said.code, said.out) == (1, "")


def test_a_whole_journal_is_said_to_be_whole(shell) -> None:
    shell.new_case()
    assert shell.inside("journal", "check", "--json").document == {"first_broken_line": None}
    said = shell.inside("journal", "check", role=Role.AUDITOR)
    assert (said.code, said.out) == (0, "The journal is whole.\n")


def test_a_journal_with_a_changed_line_is_found(shell) -> None:
    from caseapp.operations.offices import unlock_desk
    from caseapp.security.keyring import TRAINING_PASSPHRASE

    shell.new_case()
    desk = unlock_desk(shell.vault, 1, TRAINING_PASSPHRASE)
    try:
        # As somebody would who has the key and goes past the program.
        desk.vault._connection.execute("DROP TRIGGER IF EXISTS journal_no_change")
        desk.vault._connection.execute("UPDATE journal SET detail = 'x' WHERE seq = 2")
    finally:
        desk.close()
    said = shell.inside("journal", "check", "--json")
    assert (said.code, said.document) == (4, {"first_broken_line": 2})
    assert shell.inside("vault", "check", "--json").document["first_broken_line"] == 2


def test_the_table_of_rights_is_the_programs_own(shell) -> None:
    said = shell("rights", "--json")
    assert said.code == 0
    assert [row["right"] for row in said.document] == [right.value for right in Right]
    for row in said.document:
        assert row["roles"] == [role.value for role in Role if may(role, Right(row["right"]))]
    assert "Supervisor" in shell("rights").out.splitlines()[0]


@pytest.mark.parametrize("kind", RECORD_TYPES)
def test_every_kind_of_record_has_a_schema(shell, kind) -> None:
    said = shell("schema", kind)
    assert said.code == 0
    assert said.document == shell("schema", kind, "--json").document
    assert set(said.document["properties"]) == set(RECORD_TYPES[kind].model_fields)


def test_the_shipped_schema_of_plans_is_the_one_the_types_make(shell) -> None:
    shipped = (RESOURCES / "figures" / "plan.schema.json").read_text("utf-8")
    assert shell("schema", "figures").out == shipped


def test_a_kind_there_is_not_is_refused_and_not_repeated(shell) -> None:
    said = shell("schema", CANARY)
    assert (said.code, said.out) == (1, "")
    assert said.err.startswith("There is no such kind of record. Choose one of: case, person, ")
    assert CANARY not in said.err


def test_every_procedure_is_listed(shell) -> None:
    listed = shell("procedures", "list", "--json").document
    files = {path.stem.upper() for path in (RESOURCES / "procedures").glob("*.yaml")} - {"REGIONAL"}
    assert {one["code"] for one in listed} == files | {REGIONAL}
    assert all(0 <= one["verified_steps"] <= one["steps"] for one in listed)
    assert "Thailand" in shell("procedures", "list").out


def test_a_procedure_is_shown_whole(shell) -> None:
    pack = shell("procedures", "show", "th", "--json").document
    assert (pack["country"]["code"], pack["country"]["name"]) == ("TH", "Thailand")
    shown = shell("procedures", "show", "TH").out
    titles = [step["title"] for phase in pack["phases"] for step in phase["steps"]]
    assert all(title in shown for title in titles)


def test_a_country_without_a_procedure_is_refused(shell) -> None:
    said = shell("procedures", "show", CANARY)
    assert (said.code, said.out) == (1, "")
    assert said.err.startswith("There is no procedure for this country.")
    assert CANARY not in said.err


def test_a_sound_procedure_file_is_said_to_be_sound(shell) -> None:
    said = shell("procedures", "check", THAILAND)
    assert (said.code, said.out) == (0, "Nothing was found. The procedure can be used.\n")
    assert shell("procedures", "check", THAILAND, "--json").document["faults"] == []


def test_every_fault_of_a_procedure_file_is_named_with_its_line(shell, tmp_path) -> None:
    words = THAILAND.read_text("utf-8").splitlines()
    words.insert(2, f"shoe_size: {CANARY}")
    (tmp_path / "th.yaml").write_text("\n".join(words), "utf-8")
    said = shell("procedures", "check", tmp_path / "th.yaml", "--json")
    assert said.code == 4
    assert {"line": 3, "fault": "This key is not known. Correct it or take it out."} in said.document[
        "faults"
    ]
    assert CANARY not in said.out
    assert "Line 3: " in shell("procedures", "check", tmp_path / "th.yaml").out


def test_a_procedure_file_that_is_not_there_is_refused(shell, tmp_path) -> None:
    said = shell("procedures", "check", tmp_path / f"{CANARY}.yaml")
    assert (said.code, said.out, said.err) == (1, "", "There is no such file, or it cannot be read.\n")


def test_countries_stand_side_by_side(shell) -> None:
    found = shell("procedures", "compare", "TH", "my", "ID", "--json").document["procedures"]
    assert [one["code"] for one in found] == ["TH", "MY", "ID"]
    assert all(len(steps) > 0 for one in found for steps in one["phases"].values())
    shown = shell("procedures", "compare", "TH", "MY", "ID").out
    assert all(name in shown.splitlines()[0] for name in ("Thailand", "Malaysia", "Indonesia"))


def test_two_versions_of_a_procedure_say_what_changed(shell, tmp_path) -> None:
    pack = shell("procedures", "show", "TH", "--json").document
    first = pack["phases"][0]["steps"][0]
    newer = THAILAND.read_text("utf-8").replace(first["title"], "A made-up title", 1)
    (tmp_path / "newer.yaml").write_text(newer, "utf-8")
    said = shell("procedures", "compare", "TH", tmp_path / "newer.yaml", "--json")
    assert said.document["changes"] == [
        {"step": first["id"], "title": "A made-up title", "change": "changed", "parts": ["title"]}
    ]
    assert "Changed: A made-up title" in shell("procedures", "compare", "TH", tmp_path / "newer.yaml").out
    assert shell("procedures", "compare", "TH", "TH").out == "The steps are the same.\n"


def test_one_procedure_cannot_be_compared(shell) -> None:
    said = shell("procedures", "compare", "TH")
    assert (said.code, said.err) == (1, "Name two procedures at least.\n")
    assert shell("procedures", "compare", "TH", CANARY).code == 1


def test_the_command_shows_the_table_and_refuses_what_is_no_standard(shell):
    said = shell("schema", "--coverage", "gbvims")
    assert said.code == 0
    assert "perpetrator.sex" in said.out
    assert "suspect.sex" in said.out
    assert "nowhere" not in said.out
    assert len(shell("schema", "--coverage", "gbvims", "--json").document["fields"]) == 42
    assert shell("schema", "--coverage", "dhis").code == 1
    assert shell("schema").code == 1
    assert shell("schema", "person", "--coverage", "htcds").code == 1
