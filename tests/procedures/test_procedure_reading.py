import os
from pathlib import Path

import pytest
import yaml

from caseapp.procedures.faults import PackFault
from caseapp.procedures.lines import FASTEST, read_lines
from caseapp.procedures.pack import Pack
from caseapp.procedures.reading import MOST_BYTES, read_pack, read_packs
from caseapp.procedures.references import reference_faults
from tests.procedures.sample_pack import SAMPLE, line_of, pack_of, with_line


def faults_of(folder: Path, text: str) -> list[tuple[int, str]]:
    with pytest.raises(PackFault) as caught:
        pack_of(folder, text)
    return [(fault.line, str(fault.text)) for fault in caught.value.faults]


ONE_LINE = [
    ("  name: Sampleland", "  name: Sampleland\n  colour: red", 1, "This key is not known"),
    ("  name: Sampleland", "  name: Sampleland\n  name: Again", 1, "This key is here twice"),
    ("  name: Sampleland", "  name: 17", 0, "Write words here"),
    ("  name: Sampleland", "  name: ''", 0, "This is empty"),
    ("  name: Sampleland", "  name: no", 0, "Put this in quotes"),
    ("  name: Sampleland", "  name: 2026-11-24", 0, "Put this in quotes"),
    ("  name: Sampleland", "  name: 1.5", 0, "Put this in quotes"),
    ("  name: Sampleland", "  name: 017", 0, "Put this in quotes"),
    ("  name: Sampleland", "  name: [Sampleland]", 0, "Write words here"),
    ("  name: Sampleland", "  name: " + "long " * 300, 0, "This is too long"),
    ("  code: TH", "  code: Thailand", 0, "not written in the form"),
    ("  year: 2022", "  year: '2022'", 0, "Write a whole number"),
    ("  year: 2022", "  year: 99", 0, "too small"),
    ("  year: 2022", "  year: 9999", 0, "too big"),
    ("  year: 2022", "  year: " + "9" * 5_000, 0, "Put this in quotes"),
    ("  date: '2008-01-30'", "  date: 'last year'", 0, "not written in the form"),
    ("  topic: statute", "  topic: gossip", 0, "not one of the words"),
    ("competent_authorities: []", "competent_authorities: none", 0, "Write a list"),
    ("- id: identification", "- id: chatting", 0, "not one of the words"),
    ("    requires_consent: true", "    requires_consent: 1", 0, "Write true or false"),
    ("    requires_consent: true", "    requires_consent: yes", 0, "Put this in quotes"),
    ("    - all", "    - everybody", 0, "not one of the words"),
    ("    documents: []", "    documents: [a, 2]", 0, "Write words here"),
    ("    - all", "    - __import__('os').system('true')", 0, "not one of the words"),
    ("    deadline: PT24H", "    deadline: P0D", 0, "Write a deadline"),
    ("    deadline: PT24H", "    deadline: P-3D", 0, "Write a deadline"),
    ("    deadline: PT24H", "    deadline: -3", 0, "Write a deadline"),
    ("    deadline: PT24H", "    deadline: soon", 0, "Write a deadline"),
    ("    deadline: PT24H", "    deadline: P101Y", 0, "Write a deadline"),
    ("    deadline: PT24H", "    deadline: [PT24H]", 0, "Write a deadline"),
    ("    starts_from: taken_into_custody", "    starts_from: full_moon", 0, "not one of the words"),
    ("    starts_from: taken_into_custody", "    working_days: true", 0, "Working days need"),
    ("  url: https://example.org/act", '  url: "https://example.org/\\u202Etca"', 0, "Write plain words"),
    ("    deadline: null", "    deadline: null\n    starts_from: identified", 1, "but the step has none"),
    ("    deadline: null", "    deadline: null\n    working_days: true", 1, "but the step has none"),
    ("    deadline_source: null", "    deadline_source: s-act", 0, "but the step has none"),
    ("    deadline_source: s-act", "    deadline_source: s-gone", 0, "do not list this id"),
    ("    deadline_source: s-act", "    deadline_source: null", -1, "must name its source"),
    ("  - id: s-2", "  - id: s-1", 0, "This id is used twice"),
    ("  - id: s-2", "  - id: S 2", 0, "not written in the form"),
    ("  publisher: Sample press", "  publisher: <b>Sample</b> press", 0, "Write plain words"),
    ("  url: https://example.org/act", "  url: javascript:alert(1)", 0, "not written in the form"),
    ("  url: https://example.org/act", "  url: https://example.org/<script>", 0, "not written in the form"),
    ("last_reviewed: '2026-11-24'", "last_reviewed: '24/11/2026'", 0, "Write the day"),
    ("last_reviewed: '2026-11-24'", "last_reviewed: '2026-02-30'", 0, "Write the day"),
    ("last_reviewed: '2026-11-24'", "last_reviewed: 2026-11-24", 0, "Put this in quotes"),
    ("- Is it all made up?", "- !!python/object/apply:os.getcwd []", 0, "Type marks"),
    ("- Is it all made up?", "- !!str hello", 0, "Type marks"),
    ("- Is it all made up?", "- &anchor hello", 0, "Marks that repeat"),
    ("- Is it all made up?", "- [[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]", 0, "nested too deep"),
    ("- Is it all made up?", "- *anchor", 0, "Marks that repeat"),
    ("- Is it all made up?", "- ok\n*anchor : a", 1, "Marks that repeat"),
    ("- Is it all made up?", "- ring the \x07 bell", 0, "a control character"),
    ("- Is it all made up?", "- {a: b: c}", 0, "cannot be read as YAML"),
    ("- Is it all made up?", "- ok\n---\n- more", 1, "a second document"),
    ("- Is it all made up?", "- ok\n? [a, b]\n: c", 1, "A key must be a plain word"),
]  # fmt: skip


@pytest.mark.parametrize(("line", "put", "further", "says"), ONE_LINE)
def test_each_fault_is_named_with_its_line(
    tmp_path: Path, line: str, put: str, further: int, says: str
) -> None:
    number = SAMPLE.splitlines().index(line) + 1
    found = faults_of(tmp_path, with_line(number, put))
    assert [where for where, text in found if says in text] == [number + further], found


@pytest.mark.parametrize(
    "key", ["code", "status", "source", "lead_agency", "actor", "requires_consent", "guidance"]
)
def test_a_missing_key_is_named_in_the_entry_that_lacks_it(tmp_path: Path, key: str) -> None:
    lines = SAMPLE.splitlines()
    number = next(number for number, line in enumerate(lines) if line.strip().startswith(f"{key}:"))
    found = faults_of(tmp_path, "\n".join(lines[:number] + lines[number + 1 :]))
    before = [
        number
        for number, line in enumerate(lines[:number], 1)
        if line.startswith(("  - ", "- ", "pro", "cou"))
    ]
    assert (before[-1], f"“{key}” is missing here.") in found


def test_a_step_that_is_for_nobody_is_refused(tmp_path: Path) -> None:
    found = faults_of(tmp_path, SAMPLE.replace("    applies_to:\n    - child\n", "    applies_to: []\n"))
    assert found == [(line_of("- child") - 1, "At least one entry is needed here.")]


def test_a_verified_entry_without_a_source_is_refused_at_its_status(tmp_path: Path) -> None:
    line = line_of("summary: A made-up law.") + 2
    found = faults_of(tmp_path, with_line(line, "  source: null"))
    assert found == [(line - 1, "A verified entry must name its source.")]


@pytest.mark.parametrize(
    "words",
    [
        "Call <a href='x'>her</a>", "See https://example.org", "See www.example.org now", "[her](x)",
        "**Stop** now", "`rm`", "a &lt; b", "&#60;", "Fill {name} in", "%n steps", "%1 of it", "%(name)s",
        "mailto:her", "javascript:x", " outer", "outer ", "a\u202eb", "a\u200bb", "a\u2066b", "a\x07b",
        "a\nb", "a\tb", "a\\\\b", "a\ue000b",
    ],
)  # fmt: skip
def test_text_that_is_not_plain_words_is_refused(tmp_path: Path, words: str) -> None:
    written = words.encode("unicode_escape").decode() if not words.isascii() or "\x07" in words else words
    line = line_of("Call the office.")
    quoted = written.replace("\n", "\\n").replace("\t", "\\t").replace('"', '\\"')
    found = faults_of(tmp_path, with_line(line, f'    guidance: "{quoted}"'))
    assert [where for where, text in found if "Write plain words" in text] == [line]


@pytest.mark.parametrize(
    "words", ["50 % of people (2023)", "R&D: a+b = c; 3/4", "ผู้เสียหาย", "میری مدد کریں", "မြန်မာ"]
)
def test_plain_words_of_any_script_are_taken(tmp_path: Path, words: str) -> None:
    pack = pack_of(tmp_path, SAMPLE.replace("guidance: Call the office.", f"guidance: '{words}'"))
    assert [step.guidance for _phase, step in pack.steps()][1] == words


def test_all_faults_of_a_file_are_listed_from_the_top_down(tmp_path: Path) -> None:
    text = SAMPLE.replace("year: 2022", "year: last").replace("PT24H", "P0D").replace("- child", "- kid")
    text = text.replace("source: s-act\nprocedure", "source: s-gone\nprocedure").replace("Keep safe", "<b>")
    found = faults_of(tmp_path, text)
    assert len(found) == 5
    assert found == sorted(found, key=lambda fault: fault[0])


def test_a_fault_names_the_file_and_the_first_line(tmp_path: Path) -> None:
    with pytest.raises(PackFault, match=r"th\.yaml has 1 fault\(s\).*line 14"):
        pack_of(tmp_path, SAMPLE.replace("  year: 2022", "  year: x"))


def test_a_fault_does_not_repeat_what_the_file_says(tmp_path: Path) -> None:
    with pytest.raises(PackFault) as caught:
        pack_of(
            tmp_path, SAMPLE.replace("  year: 2022", "  year: canary-word").replace("- all", "- canary-word")
        )
    assert "canary" not in str(caught.value) + "".join(str(fault.text) for fault in caught.value.faults)


@pytest.mark.parametrize(
    "text", ["", "# nothing\n", "---\n", "null\n", "17\n", "words\n", "[]\n", "- a\n", "{}\n"]
)
def test_a_file_without_a_pack_is_refused(tmp_path: Path, text: str) -> None:
    assert faults_of(tmp_path, text)


def test_text_that_is_not_utf_8_is_refused_at_its_line(tmp_path: Path) -> None:
    path = tmp_path / "th.yaml"
    path.write_bytes(SAMPLE.replace("Sampleland", "Samplelånd").encode("latin-1"))
    with pytest.raises(PackFault, match="UTF-8") as caught:
        read_pack(path)
    assert caught.value.faults[0].line == 3


def test_a_byte_order_mark_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "th.yaml"
    path.write_bytes(SAMPLE.encode("utf-8-sig"))
    assert read_pack(path) == pack_of(tmp_path, SAMPLE)


def test_a_file_that_is_too_big_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "th.yaml"
    path.write_bytes(b"# " + b"x" * MOST_BYTES)
    with pytest.raises(PackFault, match="too big"):
        read_pack(path)


def test_more_than_ten_thousand_steps_are_refused_at_the_first_too_many(tmp_path: Path) -> None:
    step = (
        "  - {{id: n{}, title: T, actor: A, deadline: null, deadline_source: null, applies_to: [all], "
        "requires_consent: false, documents: [], guidance: G, status: memory, source: null}}\n"
    )
    before, after = SAMPLE.split("  - id: s-2\n")
    rest = after[after.index("services:") :]
    allowed = before + "".join(step.format(number) for number in range(9_999))
    found = faults_of(tmp_path, allowed + step.format("x") + rest)
    assert found == [(len(allowed.splitlines()) + 1, "The file has more than 10,000 steps.")]


def test_ten_thousand_steps_are_not_too_many() -> None:
    steps = [{"id": f"n{number}"} for number in range(10_000)]
    assert list(reference_faults({"phases": [{"id": "referral", "steps": steps}]})) == []


@pytest.mark.parametrize("deadline", ["P1001D", "P1M", "P1DT1H", "PT0S"])
def test_working_days_of_what_is_not_some_days_are_refused(tmp_path: Path, deadline: str) -> None:
    text = SAMPLE.replace("starts_from: taken_into_custody", "working_days: true")
    found = faults_of(tmp_path, text.replace("PT24H", deadline))
    assert [line for line, _words in found] == [line_of("starts_from: taken_into_custody")]


@pytest.mark.parametrize("deadline", ["soon", "7"])
def test_working_days_of_what_is_no_deadline_are_one_fault_not_two(tmp_path: Path, deadline: str) -> None:
    text = SAMPLE.replace("starts_from: taken_into_custody", "working_days: true")
    found = faults_of(tmp_path, text.replace("PT24H", deadline))
    assert [line for line, _words in found] == [line_of("deadline: PT24H")]


def test_a_control_character_is_found_at_its_line_in_any_script(tmp_path: Path) -> None:
    text = SAMPLE.replace("A made-up law.", "กฎหมายที่แต่งขึ้น\x00")
    assert [line for line, _words in faults_of(tmp_path, text)] == [line_of("A made-up law.")]


@pytest.mark.parametrize(
    "text", [SAMPLE, SAMPLE + "- {a: b: c}\n", SAMPLE + "- &a b", SAMPLE + "- !!str b", SAMPLE + "---"]
)
def test_a_build_without_the_fast_loader_reads_the_same(text: str) -> None:
    assert read_lines(text, yaml.SafeLoader) == read_lines(text, FASTEST)


@pytest.mark.parametrize("kind", ["missing", "folder", "pipe"])
def test_what_is_not_a_file_is_refused(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "th.yaml"
    if kind == "folder":
        path.mkdir()
    elif kind == "pipe":
        os.mkfifo(path)
    with pytest.raises(PackFault, match="cannot be opened"):
        read_pack(path)


def test_a_name_that_no_file_can_have_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PackFault, match="cannot be opened"):
        read_pack(tmp_path / ("x" * 300 + ".yaml"))


def write(folder: Path, name: str, text: str = SAMPLE) -> None:
    (folder / name).write_text(text, encoding="utf-8")


def test_packs_are_listed_by_file_name_and_read_only_when_asked_for(tmp_path: Path) -> None:
    write(tmp_path, "regional.yaml", SAMPLE.replace("code: TH", "code: XX"))
    write(tmp_path, "th.yaml")
    write(tmp_path, "my.yaml", "not a pack")
    packs = read_packs(tmp_path)
    assert packs.countries == ("MY", "TH")
    assert packs.for_country("th").country.code == "TH"
    with pytest.raises(PackFault):
        packs.for_country("MY")


def test_a_country_without_a_pack_gets_the_regional_one(tmp_path: Path) -> None:
    write(tmp_path, "regional.yaml", SAMPLE.replace("code: TH", "code: XX"))
    packs = read_packs(tmp_path)
    assert {packs.for_country(code).country.code for code in ("FJ", "XX", "")} == {"XX"}


def test_a_pack_under_the_name_of_another_country_is_refused(tmp_path: Path) -> None:
    write(tmp_path, "regional.yaml", SAMPLE.replace("code: TH", "code: XX"))
    write(tmp_path, "my.yaml")
    with pytest.raises(PackFault, match="do not agree"):
        read_packs(tmp_path).for_country("MY")


def test_a_folder_without_a_regional_pack_is_refused(tmp_path: Path) -> None:
    write(tmp_path, "th.yaml")
    with pytest.raises(PackFault, match=r"no regional\.yaml"):
        read_packs(tmp_path)


def test_a_file_with_no_country_for_a_name_is_refused(tmp_path: Path) -> None:
    write(tmp_path, "thailand.yaml")
    with pytest.raises(PackFault, match="country code"):
        read_packs(tmp_path)


def test_the_version_is_the_review_day_and_changes_with_the_content_alone(tmp_path: Path) -> None:
    pack = pack_of(tmp_path, SAMPLE)
    assert pack.version.startswith("2026-11-24+")
    assert len(pack.version) == len("2026-11-24+") + 12
    assert (
        pack_of(tmp_path, "# remark\n" + SAMPLE.replace("Is it", "'Is it").replace("up?", "up?'")).version
        == pack.version
    )
    assert pack_of(tmp_path, SAMPLE.replace("Is it", "Was it")).version != pack.version


def test_a_key_that_is_left_out_and_one_with_its_usual_value_are_the_same_version(tmp_path: Path) -> None:
    spelled_out = SAMPLE.replace(
        "    deadline_source: s-act\n", "    deadline_source: s-act\n    working_days: false\n"
    )
    assert pack_of(tmp_path, spelled_out).version == pack_of(tmp_path, SAMPLE).version


def test_a_pack_kept_as_json_comes_back_the_same_when_its_file_is_gone(tmp_path: Path) -> None:
    pack = pack_of(tmp_path, SAMPLE)
    kept = pack.to_json()
    (tmp_path / "th.yaml").unlink()
    back = Pack.from_json(kept)
    assert (back, back.version) == (pack, pack.version)


@pytest.mark.parametrize("text", ["", "{", "null", "[]", "[" * 50_000, "NaN", "9" * 5_000, '"\\ud800"', "{}"])
def test_json_that_is_no_pack_is_refused(text: str) -> None:
    with pytest.raises(PackFault):
        Pack.from_json(text)


def test_kept_json_that_was_changed_is_checked_again(tmp_path: Path) -> None:
    kept = pack_of(tmp_path, SAMPLE).to_json()
    for old, new in (('"PT24H"', '"P0D"'), ('"id":"s-act"', '"id":"s-b"'), ('"all"', '"some"')):
        with pytest.raises(PackFault):
            Pack.from_json(kept.replace(old, new))
