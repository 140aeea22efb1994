"""Making, checking and describing a vault, and the people in it."""

import re

import pytest
import typer

from caseapp.cli import cases
from caseapp.cli.main import run
from caseapp.cli.options import Vault
from caseapp.security.instance import holder_of
from caseapp.security.keyring import TRAINING_PASSPHRASE
from caseapp.security.rights import Role
from tests.cli.made_up import CANARY

GOOD = "a violet kettle under nine lanterns"
OTHER = "seven quiet ferries behind the mango market"
FILES = {"cases.db", "ident.db", "stats.db", "keyring", "lock"}


def passphrase_file(folder, words: str, name: str = "other"):
    path = folder / name
    path.write_text(words, "utf-8")
    return path


def create(shell, folder, *more: object, words: str = GOOD):
    """Makes a real vault, for the office and the supervisor that are named."""
    named = ("--country", "TH", "--office", "Sample Office", "--user", "Madeup Supervisor")
    return shell(
        *("vault", "create", "--vault", folder, "--passphrase-file"),
        passphrase_file(folder.parent, words),
        *(more or named),
    )


def test_a_real_vault_is_made_and_opened(shell, tmp_path) -> None:
    made = create(shell, tmp_path / "real")
    assert (made.code, made.err) == (0, "")
    way_in = ("--vault", tmp_path / "real", "--user", "1", "--passphrase-file", tmp_path / "other")
    opened = shell("vault", "info", *way_in, "--json")
    assert opened.code == 0
    found = opened.document
    assert (found["country"], found["is_training"], found["role"]) == ("TH", False, "supervisor")


def test_a_training_vault_needs_no_passphrase_of_its_own(shell, tmp_path) -> None:
    said = shell("vault", "create", "--training", "--country", "TH", "--vault", tmp_path / "new", "--json")
    assert (said.code, said.document) == (0, {"country": "TH", "is_training": True, "number": 1})
    assert {path.name for path in (tmp_path / "new").iterdir()} >= FILES
    assert (tmp_path / "new").stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--country", "TH", "--office", "Sample Office"), "Say who the first supervisor is with --user"),
        (("--country", "TH", "--user", "Madeup Supervisor"), "Say who the first supervisor is with --user"),
        (
            ("--country", CANARY, "--office", "Sample Office", "--user", "Madeup Supervisor"),
            "Choose the country by its two-letter code",
        ),
        (
            ("--country", "TH", "--office", "Sample Office", "--user", f"{CANARY}\x07"),
            "Write the user's name with 1 to 60 letters",
        ),
    ],
)
def test_a_vault_that_is_not_made_leaves_nothing(shell, tmp_path, words, sentence) -> None:
    said = create(shell, tmp_path / "new", *words)
    assert (said.code, said.out) == (1, "")
    assert said.err.startswith(sentence)
    assert CANARY not in said.err
    assert not (tmp_path / "new").exists()


def test_a_weak_passphrase_makes_no_vault(shell, tmp_path) -> None:
    said = create(shell, tmp_path / "new", words="short")
    assert (said.code, said.err) == (
        1,
        "This passphrase is too short. Use at least 15 letters or signs, or six words.\n",
    )
    assert not (tmp_path / "new").exists()


def test_an_empty_folder_that_was_there_stays_when_no_vault_is_made(shell, tmp_path) -> None:
    (tmp_path / "new").mkdir()
    said = create(shell, tmp_path / "new", words="short")
    assert said.code == 1
    assert {path.name for path in (tmp_path / "new").iterdir()} == {"lock"}
    assert shell("vault", "create", "--training", "--country", "TH", "--vault", tmp_path / "new").code == 0


def test_a_vault_is_not_made_over_another_or_beside_other_files(shell, tmp_path) -> None:
    before = {path: path.read_bytes() for path in shell.vault.iterdir()}
    said = shell("vault", "create", "--training", "--country", "TH", "--vault", shell.vault)
    assert (said.code, said.err.split(".")[0]) == (1, "There is already a vault in this folder")
    assert {path: path.read_bytes() for path in before} == before
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "letter.txt").write_text("mine")
    said = shell("vault", "create", "--training", "--country", "TH", "--vault", tmp_path / "full")
    assert (said.code, said.err.split(".")[0]) == (1, "There is something in this folder already")
    assert (tmp_path / "full" / "letter.txt").read_text() == "mine"


def test_a_sound_vault_is_said_to_be_sound(shell) -> None:
    said = shell.inside("vault", "check", "--full", "--json")
    assert (said.code, said.document["is_sound"], said.document["faults"]) == (0, True, [])
    assert shell.inside("vault", "check").out == "Nothing was found. The vault is sound.\n"


def test_a_damaged_copy_of_the_key_file_is_found(shell) -> None:
    keyring = shell.vault / "keyring"
    content = bytearray(keyring.read_bytes())
    content[len(content) // 2 + 5000] ^= 1
    keyring.write_bytes(bytes(content))
    said = shell.inside("vault", "check", "--json")
    assert (said.code, said.document["one_keyring_copy_damaged"]) == (4, True)


def test_a_changed_page_is_found(shell) -> None:
    shell.new_case()
    ident = shell.vault / "ident.db"
    content = bytearray(ident.read_bytes())
    content[-2000] ^= 1
    ident.write_bytes(bytes(content))
    said = shell.inside("vault", "check", "--full", "--json")
    assert said.code == 4
    assert said.document["faults"]


def test_a_vault_too_damaged_to_open_is_a_finding(shell) -> None:
    (shell.vault / "cases.db").unlink()
    said = shell.inside("vault", "check", "--json")
    assert (said.code, said.document["is_sound"]) == (4, False)
    assert shell.inside("vault", "info").code == 1


def test_the_vault_says_what_it_is(shell) -> None:
    shell.new_case()
    found = shell.inside("vault", "info", "--json").document
    assert (found["all_cases"], found["open_cases"], found["number"], found["role"]) == (
        1,
        1,
        2,
        "caseworker",
    )
    assert "A training vault, for made-up people only." in shell.inside("vault", "info").out


def test_a_statistics_user_learns_nothing_of_cases_from_the_vault(shell) -> None:
    shell.new_case()
    found = shell.inside("vault", "info", "--json", role=Role.STATISTICS).document
    assert (found["all_cases"], found["open_cases"], found["country"]) == (None, None, "")
    assert shell.inside("vault", "info", role=Role.STATISTICS).code == 0


def test_everybody_sees_who_has_access(shell) -> None:
    for role in Role:
        people = shell.inside("vault", "users", "--json", role=role).document
        assert [one["role"] for one in people] == [
            "supervisor",
            "caseworker",
            "statistics",
            "auditor",
            "trainer",
        ]
    assert "Sample Supervisor" in shell.inside("vault", "users").out


def test_a_new_colleague_unlocks_with_the_number_given(shell, tmp_path) -> None:
    new = passphrase_file(tmp_path, OTHER)
    said = shell.inside(
        *("vault", "add-user", "--name", "Madeup Newcomer", "--role", "caseworker", "--json"),
        *("--new-passphrase-file", new),
        role=Role.SUPERVISOR,
    )
    assert (said.code, said.document) == (0, {"number": 6, "role": "caseworker"})
    way_in = ("--vault", shell.vault, "--user", "6", "--passphrase-file", new)
    assert shell("case", "list", *way_in).code == 0


def test_only_a_supervisor_takes_somebody_in(shell, tmp_path) -> None:
    said = shell.inside(
        *("vault", "add-user", "--name", CANARY, "--role", "supervisor"),
        *("--new-passphrase-file", passphrase_file(tmp_path, OTHER)),
    )
    assert (said.code, said.out) == (1, "")
    assert said.err.startswith("Your role does not include this:")
    assert CANARY not in said.err


def test_both_passphrases_come_line_by_line_from_standard_input(shell) -> None:
    words = ("vault", "passphrase", "--vault", shell.vault, "--user", "2")
    files = ("--passphrase-file", "-", "--new-passphrase-file", "-")
    said = shell(*words, *files, stdin=f"{TRAINING_PASSPHRASE}\n{OTHER}\n".encode())
    assert (said.code, said.err) == (0, "")
    assert shell.inside("case", "list").code == 1
    way_in = ("--vault", shell.vault, "--user", "2", "--passphrase-file", "-")
    assert shell("case", "list", *way_in, stdin=OTHER.encode()).code == 0


def test_a_weak_new_passphrase_is_refused_and_not_repeated(shell, tmp_path) -> None:
    said = shell.inside("vault", "passphrase", "--new-passphrase-file", passphrase_file(tmp_path, "zyx123"))
    assert (said.code, said.out) == (1, "")
    assert said.err.startswith("This passphrase is too short.")
    assert "zyx123" not in said.err
    assert shell.inside("case", "list").code == 0


@pytest.mark.parametrize("number", ["0", "17", "-1", "1e3", CANARY, "9" * 5000, ""])
def test_a_number_nobody_has_is_refused_like_a_wrong_passphrase(shell, number) -> None:
    said = shell(
        *("case", "list", "--vault", shell.vault, "--user", number),
        *("--passphrase-file", shell.passphrase_file),
    )
    assert (said.code, said.out) == (1, "")
    assert said.err.startswith("This number and passphrase do not belong together.")


def test_wrong_tries_make_everybody_wait(shell, tmp_path) -> None:
    wrong = passphrase_file(tmp_path, OTHER)
    way_in = ("--vault", shell.vault, "--user", "2", "--passphrase-file", wrong)
    for _ in range(9):
        said = shell("case", "list", *way_in)
        if said.err.startswith("Wait "):
            break
    assert (said.code, said.out) == (1, "")
    assert said.err.startswith("Wait ")
    assert re.fullmatch(r"Wait (1 second|\d+ seconds) before you try again\.\n", said.err)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "There is no passphrase where you said it would be."),
        (b"\n", "There is no passphrase where you said it would be."),
        (b"\xff\xfe\n", "The passphrase is not text in UTF-8."),
        (b"a" * 1_000_000, "This passphrase is longer than 4,096 signs."),
    ],
)
def test_a_passphrase_file_that_holds_none_is_refused(shell, tmp_path, content, sentence) -> None:
    (tmp_path / "odd").write_bytes(content)
    said = shell(
        *("case", "list", "--vault", shell.vault, "--user", "2"), *("--passphrase-file", tmp_path / "odd")
    )
    assert (said.code, said.out) == (1, "")
    assert said.err.startswith(sentence)


def test_only_the_first_line_of_a_passphrase_file_counts(shell, tmp_path) -> None:
    (tmp_path / "odd").write_bytes(f"\ufeff{TRAINING_PASSPHRASE}\r\nmore\n".encode())
    way_in = ("--vault", shell.vault, "--user", "2", "--passphrase-file", tmp_path / "odd")
    assert shell("case", "list", *way_in).code == 0


def test_a_passphrase_file_that_is_not_there_is_refused_without_its_name(shell) -> None:
    said = shell("case", "list", "--vault", shell.vault, "--user", "2", "--passphrase-file", f"/{CANARY}")
    assert (said.code, said.out) == (1, "")
    assert CANARY not in said.err


def test_a_mistyped_vault_is_refused_and_not_made(shell, tmp_path) -> None:
    said = shell("case", "list", "--vault", tmp_path / CANARY, "--user", "2")
    assert (said.code, said.out) == (1, "")
    assert said.err.startswith("There is no key file in this folder.")
    assert CANARY not in said.err
    assert not (tmp_path / CANARY).exists()


def test_without_a_folder_the_usual_one_is_meant(shell) -> None:
    assert shell("vault", "create", "--training", "--country", "TH").code == 0
    way_in = ("--user", "2", "--passphrase-file", shell.passphrase_file)
    assert shell("case", "list", *way_in).code == 0


def test_a_refused_command_lets_the_vault_go(shell) -> None:
    assert shell.inside("case", "show", "THA-26-9999").code == 1
    assert holder_of(shell.vault) is None


def test_a_vault_named_before_the_command_is_the_one_that_is_opened(shell, capsys) -> None:
    def anything(vault: Vault = None) -> None:
        """Takes the option before the command, as the window's own start does."""

    program = typer.Typer(add_completion=False, rich_markup_mode=None)
    program.callback()(anything)
    program.command("list")(cases.show_list)
    way_in = ("--user", "2", "--passphrase-file", str(shell.passphrase_file))
    assert run(program, ["--vault", str(shell.vault), "list", "--json", *way_in]) == 0
    assert run(program, ["list", "--json", *way_in]) == 1
    assert run(program, ["--vault", "/nowhere", "list", "--vault", str(shell.vault), *way_in]) == 0
