from pathlib import Path

import pytest

from caseapp.procedures.differences import Change, Difference, Part, differences, goes_back
from tests.procedures.sample_pack import SAMPLE, pack_of

SECOND = SAMPLE[SAMPLE.index("  - id: s-2") : SAMPLE.index("services:")]


def changed(folder: Path, old: str, new: str) -> tuple[Difference, ...]:
    assert old in SAMPLE
    return differences(pack_of(folder, SAMPLE), pack_of(folder, SAMPLE.replace(old, new)))


@pytest.mark.parametrize(
    ("old", "new", "part"),
    [
        ("title: Keep safe", "title: Keep safer", Part.TITLE),
        ("deadline: PT24H", "deadline: PT48H", Part.DEADLINE),
        ("starts_from: taken_into_custody", "starts_from: identified", Part.DEADLINE),
        ("guidance: At most", "guidance: No more than", Part.GUIDANCE),
        ("- all", "- adult", Part.APPLIES_TO),
        ("requires_consent: true", "requires_consent: false", Part.CONSENT),
        ("- Report", "- Two reports", Part.DOCUMENTS),
        ("year: 2008", "year: 2009", Part.SOURCE),
        ("url: https://example.org/act", "url: https://example.org/new-act", Part.SOURCE),
    ],
)
def test_a_changed_part_of_a_step_is_named(tmp_path: Path, old: str, new: str, part: Part) -> None:
    (difference,) = changed(tmp_path, old, new)
    assert (difference.step_id, difference.change, difference.parts) == ("s-1", Change.CHANGED, (part,))


def test_several_changed_parts_are_all_named(tmp_path: Path) -> None:
    (difference,) = changed(
        tmp_path, "    status: memory\n    source: null", "    status: verified\n    source: s-act"
    )
    assert difference.parts == (Part.STATUS, Part.SOURCE)


def test_a_new_step_and_a_step_that_is_gone_are_named(tmp_path: Path) -> None:
    short = pack_of(tmp_path, SAMPLE.replace(SECOND, ""))
    full = pack_of(tmp_path, SAMPLE)
    assert differences(short, full) == (Difference("s-2", "Call the child office", Change.ADDED),)
    assert differences(full, short) == (Difference("s-2", "Call the child office", Change.REMOVED),)


def test_a_step_that_moves_to_another_phase_is_named(tmp_path: Path) -> None:
    moved = "- id: referral\n  title: Referral\n  steps:\n" + SECOND
    (difference,) = changed(tmp_path, SECOND, moved)
    assert difference.parts == (Part.PHASE,)


def test_the_same_pack_has_no_differences(tmp_path: Path) -> None:
    assert changed(tmp_path, "made-up law", "made-up act") == ()


def test_a_pack_reviewed_earlier_goes_back(tmp_path: Path) -> None:
    now = pack_of(tmp_path, SAMPLE)
    before = pack_of(tmp_path, SAMPLE.replace("last_reviewed: '2026-11-24'", "last_reviewed: '2026-11-23'"))
    assert goes_back(now, before)
    assert not goes_back(before, now)
    assert not goes_back(now, now)


def test_every_part_has_words_of_its_own() -> None:
    assert len({str(part.words) for part in Part}) == len(Part)
