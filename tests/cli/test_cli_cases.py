"""Beginning, showing, listing, finding and closing cases."""

import errno
import json
import re
import sys

import pytest

from caseapp.security.rights import Role
from tests.cli.made_up import CANARY, a_case, a_case_file, a_closure, written

GIVEN_NAME = "Amihan"


class Unreadable:
    """A stream whose terminal has gone."""

    @property
    def buffer(self):
        """What its bytes come from."""
        raise OSError(errno.EIO, "gone")


def journal(shell) -> list[dict[str, object]]:
    """The journal, the newest line first, without the line about looking at it."""
    return shell.inside("journal", "show", "--json", role=Role.SUPERVISOR).document[1:]


def test_a_case_begins_with_everything_in_the_file(shell) -> None:
    file = a_case_file(
        shell.vault.parent,
        contact_note={"at": "2025-01-02T10:00:00+07:00", "note": "Came with a friend."},
        milestone=[{"event": "person_found", "happened_at": "2025-01-01T08:00:00+07:00"}],
    )
    said = shell.inside("case", "new", "--from", file, "--json")
    assert (said.code, said.err) == (0, "")
    shown = shell.inside("case", "show", said.document["code"], "--json").document
    assert set(shown) == {"case", "person", "consent", "contact_safety", "contact_note", "milestone"}
    assert said.document["records"] == 6
    assert shown["case"]["country"] == "TH"


def test_a_case_comes_from_standard_input_too(shell) -> None:
    said = shell.inside("case", "new", "--from", "-", stdin=json.dumps(a_case()).encode())
    assert (said.code, said.err) == (0, "")


def test_a_new_case_may_be_shown_revealed_and_begun_again_from_its_own_words(shell) -> None:
    code = shell.new_case(case={"country": "TH", "incoming_details": "By a neighbour."})
    shown = shell.inside("case", "show", code, "--reveal", "--json").document
    asked = {
        kind: [{name: value for name, value in body.items() if name != "id"} for body in part]
        if isinstance(part, list)
        else {name: value for name, value in part.items() if name != "id"}
        for kind, part in shown.items()
    }
    asked["case"] = {name: shown["case"][name] for name in ("country", "incoming_details")}
    file = written(shell.vault.parent, asked)
    assert shell.inside("case", "new", "--from", file, "--even-if-known").code == 0


def test_a_person_likely_on_record_already_gets_no_second_case_unasked(shell) -> None:
    code = shell.new_case()
    file = a_case_file(shell.vault.parent)
    said = shell.inside("case", "new", "--from", file)
    assert (said.code, said.out) == (1, "")
    assert code in said.err
    assert "Amihan" not in said.err
    assert shell.inside("case", "list", "--json").document["all"] == 1


def test_two_cases_of_one_person_are_found_merged_and_parted_again(shell) -> None:
    one, other = shell.new_case(), shell.new_case()
    found = shell.inside("case", "duplicates", one, "--json").document["cases"]
    assert [each["code"] for each in found] == [other]
    assert "Amihan" not in shell.inside("case", "duplicates", one).out
    assert shell.inside("case", "merge", one, other, role=Role.SUPERVISOR).code == 0
    assert shell.inside("case", "show", other).code == 1
    assert shell.inside("case", "unmerge", one, "--json", role=Role.SUPERVISOR).document == {"other": other}
    assert shell.inside("case", "show", other).code == 0


@pytest.mark.parametrize(
    ("parts", "sentence"),
    [
        ({"consent": None}, "Without the person's valid consent no record of the case is kept."),
        ({"case": None}, "The file does not say which case it is"),
        ({"case": {"country": CANARY}}, "Country of the procedure: Choose from the list."),
        ({"person": {"given_name": "A", "shoe_size": CANARY}}, "Person: This record has no such field."),
        ({"person": {"birth_date": CANARY}}, "Birth date: This is not in the expected form."),
        ({"person": [{}, {}]}, "A case has only one record of the kind Person."),
        ({"person": CANARY}, "A record in the file is not a JSON object."),
        ({CANARY: {}}, "The file names a kind of record that this program does not have."),
        ({"closure": {"reason": CANARY}}, "A new case has no Closure yet."),
        ({"case": {"country": "TH", "code": CANARY}}, "Case: the program fills in “Case code” itself."),
    ],
)
def test_a_case_that_is_not_right_is_refused_whole_and_not_repeated(shell, parts, sentence) -> None:
    said = shell.inside("case", "new", "--from", a_case_file(shell.vault.parent, **parts))
    assert (said.code, said.out) == (1, "")
    assert said.err.startswith(sentence)
    assert len(said.err.splitlines()) == 1
    assert CANARY not in said.err
    assert shell.inside("case", "list", "--json").document["all"] == 0


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "The file is not JSON: look near line 1, column 1."),
        (b"[1]", "The file does not hold one JSON object."),
        (b'{"a": 1, "a": 2}', "The file gives the same name twice in one place."),
        (b"\xff", "The file is not text in UTF-8."),
        (b"[" * 100, "The file is nested too deeply."),
        (b" " * (9 * 1024 * 1024), "The file is too big."),
    ],
)
def test_a_file_that_is_not_the_json_it_should_be_is_refused(shell, content, sentence) -> None:
    (shell.vault.parent / "odd.json").write_bytes(content)
    said = shell.inside("case", "new", "--from", shell.vault.parent / "odd.json")
    assert (said.code, said.out) == (1, "")
    assert said.err.startswith(sentence)


def test_too_much_on_standard_input_is_refused(shell) -> None:
    said = shell.inside("case", "new", "--from", "-", stdin=b" " * (9 * 1024 * 1024))
    assert (said.code, said.err) == (1, "There is too much on standard input.\n")


@pytest.mark.parametrize(
    "words", [["case", "new", "--from", "-"], ["case", "find", "-"]], ids=lambda words: words[1]
)
def test_standard_input_that_cannot_be_read_is_refused(shell, monkeypatch, words) -> None:
    for stream in (None, Unreadable()):
        monkeypatch.setattr(sys, "stdin", stream)
        said = shell.inside(*words)
        assert (said.code, said.err) == (1, "Nothing can be read from standard input.\n")


def test_a_file_that_is_not_there_is_refused_without_its_name(shell) -> None:
    said = shell.inside("case", "new", "--from", f"/{CANARY}.json")
    assert (said.code, said.out) == (1, "")
    assert CANARY not in said.err


def test_what_identifies_stays_hidden_until_it_is_revealed(shell) -> None:
    code = shell.new_case()
    for words in ((), ("--json",)):
        hidden = shell.inside("case", "show", code, *words).out
        revealed = shell.inside("case", "show", code, "--reveal", *words).out
        assert GIVEN_NAME not in hidden
        assert GIVEN_NAME in revealed
    assert "Given name: ••••" in shell.inside("case", "show", code).out


def test_why_a_hidden_question_has_no_answer_is_hidden_too(shell) -> None:
    reasons = {"unanswered": {"given_name": "not_said", "sex": "not_known"}, "family_name": "Halimbawa"}
    code = shell.new_case(person=reasons)
    hidden = shell.inside("case", "show", code, "--json").document["person"]
    assert hidden["unanswered"] == {"sex": "not_known"}
    said = shell.inside("case", "show", code).out
    assert "Did not want to say" not in said
    assert "Sex: Not known" in said
    assert "Given name: Did not want to say" in shell.inside("case", "show", code, "--reveal").out


def test_showing_and_revealing_are_journalled(shell) -> None:
    code = shell.new_case()
    shell.inside("case", "show", code)
    assert [line["act"] for line in journal(shell)][:2] == ["open_case", "unlock"]
    shell.inside("case", "show", code, "--reveal")
    assert [line["act"] for line in journal(shell)][:3] == ["reveal", "open_case", "unlock"]


def test_an_auditor_is_shown_no_identity(shell) -> None:
    code = shell.new_case()
    for words in ((), ("--json",)):
        said = shell.inside("case", "show", code, *words, role=Role.AUDITOR)
        assert said.code == 0
        assert GIVEN_NAME not in said.out
    refused = shell.inside("case", "show", code, "--reveal", role=Role.AUDITOR)
    assert (refused.code, refused.out) == (1, "")
    assert refused.err.startswith("Your role does not include this:")


@pytest.mark.parametrize(
    "words", [["list"], ["find", "x"], ["show", "THA-26-0001"]], ids=lambda words: words[0]
)
def test_a_statistics_user_sees_no_case(shell, words) -> None:
    said = shell.inside("case", *words, role=Role.STATISTICS)
    assert (said.code, said.out) == (1, "")
    assert said.err.startswith("Your role does not")


def test_a_code_that_is_not_there_is_refused_and_not_repeated(shell) -> None:
    for words in (["case", "show"], ["steps"]):
        for code in (CANARY, "\udcff", ""):
            said = shell.inside(*words, code)
            assert (said.code, said.out, said.err) == (1, "", "There is no such record in this vault.\n")


def test_a_list_names_nobody(shell) -> None:
    shell.new_case()
    for words in ((), ("--json",)):
        said = shell.inside("case", "list", *words)
        assert "TRAIN-THA-" in said.out
        assert "Halimbawa" not in said.out
        assert "AH" not in said.out.replace("THA", "")


@pytest.mark.parametrize(
    ("condition", "count"),
    [
        ("open", 2),
        ("closed", 0),
        ("waiting", 0),
        ("mine", 2),
        ("country=th", 2),
        ("country=MY", 0),
        ("stage=child", 1),
        ("stage=adult", 1),
        ("stage=unknown", 0),
        ("due-before=2000-01-01", 0),
        ("person.age_estimate=12", 1),
        ("person.age_estimate=10..11", 0),
        ("person.age_estimate=11..", 1),
        ("person.sex=female,male", 0),
        ("consent.purpose=record", 2),
        ("consent.given_on=2000..2199", 2),
        ("consent.given_on=..1999-12", 0),
        ("case.opened_at=2000..2199-12", 2),
        ("opened_at=2000", 0),
        ("last_contact=2000..", 0),
        ("next_review=..2199", 0),
        ("flag=urgent", 0),
    ],
)
def test_a_condition_narrows_the_list(shell, condition, count) -> None:
    shell.new_case(person={"birth_date": "2000-01-01"})
    shell.new_case(person={"age_estimate": 12})
    assert shell.inside("case", "list", "--where", condition, "--json").document["all"] == count


def test_conditions_add_up(shell) -> None:
    shell.new_case()
    said = shell.inside("case", "list", "--where", "open", "--where", "country=MY", "--json")
    assert said.document == {"all": 0, "cases": []}


@pytest.mark.parametrize(
    "condition",
    [CANARY, f"country={CANARY}", f"stage={CANARY}", f"due-before={CANARY}", "country", "open=1", "=", ""]
    + [f"person.sex={CANARY}", f"person.given_name={CANARY}", f"flag={CANARY}", f"opened_at={CANARY}"]
    + ["person.sex=1..2", "consent.given_on=5", "opened_at=2026-13", "person.age_estimate=2026-01-01"],
)
def test_a_condition_that_is_not_one_is_refused_and_not_repeated(shell, condition) -> None:
    said = shell.inside("case", "list", "--where", condition)
    assert (said.code, said.out) == (1, "")
    assert said.err.startswith("A condition is not understood.")
    assert CANARY not in said.err


def test_a_short_list_says_that_there_is_more(shell) -> None:
    for _ in range(3):
        shell.new_case()
    said = shell.inside("case", "list", "--limit", "2", "--json")
    assert (said.document["all"], len(said.document["cases"])) == (3, 2)
    assert said.err == "2 of 3 cases are shown. Raise --limit to see more.\n"
    assert shell.inside("case", "list", "--limit", "2", "--quiet").err == ""


def test_words_find_a_case_and_are_not_journalled(shell) -> None:
    code = shell.new_case()
    shell.new_case(person={"given_name": "Somebody"})
    said = shell.inside("case", "find", GIVEN_NAME, "halimb", "--json")
    assert [line["code"] for line in said.document["cases"]] == [code]
    newest = journal(shell)[0]
    assert (newest["act"], newest["detail"]) == ("search", "1")
    assert GIVEN_NAME not in json.dumps(journal(shell))


def test_words_come_from_standard_input_so_that_no_history_keeps_them(shell) -> None:
    code = shell.new_case()
    said = shell.inside("case", "find", "-", "--json", stdin=f"{GIVEN_NAME}\nmore\n".encode())
    assert [line["code"] for line in said.document["cases"]] == [code]
    assert shell.inside("case", "find", "-", stdin=b"").code == 1


@pytest.mark.parametrize("words", ["\udcff", '"', "a*b(", "   ", "\x00", "-1 OR 1"])
def test_any_words_may_be_looked_for(shell, words) -> None:
    shell.new_case()
    assert shell("case", "find", *shell.way_in(), "--", words).code == 0


def test_a_case_is_closed_with_its_reason(shell) -> None:
    code = shell.new_case()
    said = shell.inside("case", "close", code, "--from", written(shell.vault.parent, a_closure()))
    assert (said.code, said.out) == (0, "The case is closed.\n")
    assert shell.inside("case", "list", "--where", "closed", "--json").document["all"] == 1
    again = shell.inside("case", "close", code, "--from", written(shell.vault.parent, a_closure()))
    assert (again.code, again.err.split(".")[0]) == (1, "This case is closed")


def test_a_case_with_work_left_is_not_closed(shell) -> None:
    code = shell.new_case(task={"title": "Buy a bus ticket"})
    said = shell.inside("case", "close", code, "--from", written(shell.vault.parent, a_closure()))
    assert (said.code, said.out) == (1, "")
    assert said.err.startswith("There is work left in this case: 1 open task")


def test_a_closure_that_is_not_right_is_refused_and_not_repeated(shell) -> None:
    code = shell.new_case()
    file = written(shell.vault.parent, a_closure(reason=CANARY))
    said = shell.inside("case", "close", code, "--from", file)
    assert (said.code, said.out, said.err) == (1, "", "Reason: Choose from the list.\n")


def test_answers_and_moments_are_shown_as_people_read_them(shell) -> None:
    screening = {"instrument": "adult_labour", "interviewed_on": "2025-01-02", "answers": {"D4-01": "yes"}}
    note = {"at": "2025-01-02T10:00:00Z", "note": "Came with a friend."}
    said = shell.inside("case", "show", shell.new_case(screening=screening, contact_note=note)).out
    assert "Answers: D4-01: Yes" in said
    assert "Responsible caseworker: Sample Caseworker" in said
    assert re.search(r"When: 2025-01-02 \d\d:00\n", said)
