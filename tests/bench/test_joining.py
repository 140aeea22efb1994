"""Many countries' releases are joined while a person waits, and rightly."""

import sys
from pathlib import Path

import pytest

from tests.bench import joining, made_up_releases


def test_our_joining_and_dictionaries_agree(tmp_path: Path) -> None:
    folder = tmp_path / "releases"
    folder.mkdir()
    made_up_releases.write_all(folder, countries=4, years=1)
    assert joining.by_us(folder) == joining.by_dictionary(folder)


@pytest.mark.full
@pytest.mark.timeout(600)
@pytest.mark.skipif(sys.platform == "win32", reason="memory is counted otherwise there")
def test_forty_five_countries_and_twenty_years_take_at_most_ten_seconds(tmp_path: Path) -> None:
    folder = tmp_path / "releases"
    folder.mkdir()
    made_up_releases.write_all(folder, countries=45, years=20)
    needed = joining.whole_command(folder)
    assert needed.printed is not None
    assert needed.processor <= 10
    assert needed.mebibytes <= 600
