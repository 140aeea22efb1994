"""JSON from outside: what is odd is refused in words, quickly, and nothing of it is kept."""

import json
import time
from pathlib import Path

import pytest

from caseapp.domain.errors import KnownError
from caseapp.exchange.strict_json import MOST_BYTES, MOST_DEPTH, NotReadable, read_json, read_json_file
from caseapp.operations.importing import import_case
from tests.hostile.strings import ALL, REFUSED

_MOST_SECONDS = 5.0


def _deep(depth: int, opened: str, closed: str) -> bytes:
    return b'{"a":' + opened.encode() * depth + closed.encode() * depth + b"}"


_NOT_AN_OBJECT = [
    b"",
    b" ",
    b"null",
    b"1",
    b'"text"',
    b"[]",
    b"[{}]",
    b"true",
    b"\0",
    b"\xff\xfe{}",
    b"{",
    b"}",
    b"{]",
]
_ODD = {
    "depth 100,000": _deep(100_000, "[", "]"),
    "depth 100,000 of objects": b'{"a":' * 100_000 + b"1" + b"}" * 100_000,
    "one level too deep": _deep(MOST_DEPTH, "[", "]"),
    "an integer of 5,000 digits": b'{"a": ' + b"9" * 5000 + b"}",
    "an integer of 19 digits": b'{"a": 9223372036854775808}',
    "not a number": b'{"a": NaN}',
    "infinity": b'{"a": Infinity}',
    "minus infinity": b'{"a": -Infinity}',
    "a number beyond all": b'{"a": 1e309}',
    "a name twice": b'{"a": 1, "a": 2}',
    "a name twice further in": b'{"a": {"b": 1, "b": 1}}',
    "half a character": b'{"a": "\\ud800"}',
    "half a character in a name": b'{"\\udfff": 1}',
    "rubbish behind it": b"{} x",
    "two documents": b"{}{}",
    "a comment": b"{} // x",
    "single quotes": b"{'a': 1}",
    "a comma at the end": b'{"a": 1,}',
    "a control character": b'{"a": "x\x01"}',
    "UTF-16": "{}".encode("utf-16"),
    "UTF-16 without a mark": '{"a": 1}'.encode("utf-16-le"),
    "Windows-1252": '{"a": "é"}'.encode("cp1252"),
    "overlong UTF-8": b'{"a": "\xc0\xaf"}',
    "half a character in UTF-8": b'{"a": "\xed\xa0\x80"}',
}


@pytest.mark.parametrize(
    "content", [*_NOT_AN_OBJECT, *_ODD.values()], ids=[*map(repr, _NOT_AN_OBJECT), *_ODD]
)
def test_json_that_is_odd_is_refused_in_words_and_quickly(content) -> None:
    begun = time.perf_counter()
    with pytest.raises(NotReadable):
        read_json(content)
    assert time.perf_counter() - begun < _MOST_SECONDS


def test_json_that_is_only_unusual_is_read() -> None:
    assert read_json(b"\xef\xbb\xbf{}") == {}
    assert read_json(_deep(MOST_DEPTH - 1, "[", "]"))["a"]
    assert read_json(b'{"a": -0, "b": 1E2, "c": 999999999999999999}') == {"a": 0, "b": 100.0, "c": 10**18 - 1}
    assert read_json(b'{"a": "\\ud83d\\ude00 \\u202e"}') == {"a": "😀 \u202e"}


@pytest.mark.parametrize(
    "content",
    [
        b'{"a": [' + b"1," * (MOST_BYTES // 2 - 10) + b"1]}",
        json.dumps({str(number * 2**61): number for number in range(100_000)}).encode(),
        b'{"a": "' + b"\\u0041" * (MOST_BYTES // 6 - 10) + b'"}',
        b"{" + b" " * (MOST_BYTES - 10) + b"}",
        b'{"a": "' + b"[" * (MOST_BYTES - 20) + b'"}',
    ],
    ids=["an array of millions", "100,000 names", "only escapes", "only blanks", "brackets in a text"],
)
def test_the_biggest_files_are_read_or_refused_within_seconds(content) -> None:
    assert len(content) <= MOST_BYTES
    begun = time.perf_counter()
    read_json(content)
    assert time.perf_counter() - begun < 6 * _MOST_SECONDS


def test_a_file_that_is_too_big_or_no_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "big").write_bytes(b" " * (MOST_BYTES + 1))
    (tmp_path / "loop").symlink_to("loop")
    (tmp_path / "to zero").symlink_to("/dev/zero")
    for path in (
        tmp_path / "big",
        tmp_path / "loop",
        tmp_path / "to zero",
        tmp_path,
        Path("/dev/zero"),
        Path("\0"),
    ):
        with pytest.raises(NotReadable):
            read_json_file(path)


def _a_file(**parts: object) -> dict[str, object]:
    consent = {"purpose": "record", "decision": "given", "given_on": "2026-03-01"}
    whole: dict[str, object] = {"case": {"country": "TH"}, "person": {}, "consent": consent}
    return {**whole, **parts}


_NOT_A_CASE: dict[str, dict[str, object]] = {
    "nothing": {},
    "an unknown part": _a_file(version=99),
    "a newer format": _a_file(format={"version": 2}),
    "names of Python and JavaScript": {
        name: {} for name in ("__proto__", "__class__", "constructor", "__init__")
    },
    "an unknown field": _a_file(person={"shoe_size": 40}),
    "a field of Python": _a_file(person={"__class__": "x"}),
    "a field of pydantic": _a_file(person={"model_config": {}}),
    "text for a list": _a_file(person={"citizenships": "TH"}),
    "a list for text": _a_file(person={"given_name": ["A"]}),
    "an object for text": _a_file(person={"given_name": {"a": 1}}),
    "a number for text": _a_file(person={"given_name": 1}),
    "text for a yes": _a_file(person={"is_stateless": "perhaps"}),
    "a code that is not in the list": _a_file(person={"sex": "robot"}),
    "a code in other letters": _a_file(person={"sex": "FEMALE"}),
    "a moment without a zone": _a_file(contact_note={"at": "2026-03-01T10:00:00", "note": "x"}),
    "a moment with a day that is none": _a_file(contact_note={"at": "2026-02-30T10:00:00Z", "note": "x"}),
    "a reason that is none": _a_file(person={"unanswered": {"sex": "too tired"}}),
    "a reason for a field there is not": _a_file(person={"unanswered": 5}),
    "a person twice": _a_file(person=[{}, {}]),
    "a list in a list": _a_file(person=[[{}]]),
    "a required answer missing": _a_file(contact_note={"at": "2026-03-01T10:00:00Z"}),
    "no consent": _a_file(consent=[]),
    "the program's own answers": _a_file(case={"country": "TH", "code": "THA-26-0001"}),
}


@pytest.mark.parametrize("given", _NOT_A_CASE.values(), ids=_NOT_A_CASE)
def test_what_is_not_a_case_is_refused_in_words_and_nothing_is_kept(desk, given) -> None:
    before = desk.vault.journal.head()
    with pytest.raises(KnownError):
        import_case(desk, given)
    assert desk.vault.all_cases() == ()
    assert desk.vault.journal.head() == before


def test_answers_that_contradict_each_other_are_kept_for_a_person_to_judge(desk) -> None:
    event = {
        "purposes": ["ForcedLabour", "SexualExploitation"],
        "exploited_from": "2020",
        "exploited_until": "2021",
    }
    changes = import_case(desk, _a_file(trafficking_event=event))
    assert changes.case_id is not None


def test_odd_text_anywhere_in_a_file_never_ends_in_anything_but_a_case_or_words(desk) -> None:
    for name, text in ALL.items():
        content = json.dumps(
            _a_file(person={"given_name": text}, case={"country": "TH", "incoming_details": text})
        )
        try:
            import_case(desk, read_json(content.encode()))
        except KnownError:
            continue
        assert name not in REFUSED
    assert len(desk.vault.all_cases()) > 30
