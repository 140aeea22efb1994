"""Whatever is in the settings file, the program starts, and never without a lock after idleness."""

import json
from dataclasses import asdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.settings import (
    LARGEST_TEXT,
    LONGEST_IDLE,
    SHORTEST_IDLE,
    SMALLEST_TEXT,
    THEMES,
    Settings,
    as_json,
    read_settings,
)

_NAMES = list(asdict(Settings()))
_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner, max_size=3),
    max_leaves=6,
)
_SETTINGS = st.dictionaries(st.sampled_from(_NAMES) | st.text(max_size=9), _JSON, max_size=8)


def _is_sensible(settings: Settings) -> bool:
    return (
        SHORTEST_IDLE <= settings.idle_minutes <= LONGEST_IDLE
        and SMALLEST_TEXT <= settings.text_scale <= LARGEST_TEXT
        and settings.theme in THEMES
        and 0 <= settings.last_number <= 16
        and settings.language.isascii()
        and all(type(value) is type(getattr(Settings(), name)) for name, value in asdict(settings).items())
    )


@given(_SETTINGS)
def test_any_settings_come_within_their_bounds(tmp_path_factory, untrusted) -> None:
    path = tmp_path_factory.getbasetemp() / "settings.json"
    path.write_text(json.dumps(untrusted), "utf-8")
    assert _is_sensible(read_settings(path))


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\0" * 1000,
        b"\xff\xfe",
        b"null",
        b"[]",
        b"1e309",
        b'{"idle_minutes": 5',
        b"[" * 100_000,
        b'{"idle_minutes": ' + b"9" * 10_000 + b"}",
        b'{"idle_minutes": NaN, "text_scale": Infinity}',
        b'{"idle_minutes": true, "is_touch": 1, "theme": ["dark"], "language": null}',
        b'{"idle_minutes": 0, "idle_minutes": -1}',
        b" " * 10_000_000,
        b'{"theme": "\\ud800", "language": "\\ud800"}',
        b'{"language": "../../../etc/passwd"}',
    ],
    ids=lambda content: repr(content[:24]),
)
def test_settings_that_are_damaged_are_the_usual_ones(tmp_path, content) -> None:
    (tmp_path / "settings.json").write_bytes(content)
    found = read_settings(tmp_path / "settings.json")
    assert _is_sensible(found)
    assert found.theme == "light"


@pytest.mark.parametrize("minutes", [0, -1, 10**9, -(10**30)])
def test_the_lock_after_idleness_cannot_be_switched_off(tmp_path, minutes) -> None:
    (tmp_path / "settings.json").write_text(json.dumps({"idle_minutes": minutes}), "utf-8")
    assert SHORTEST_IDLE <= read_settings(tmp_path / "settings.json").idle_minutes <= LONGEST_IDLE


def test_a_settings_file_that_is_something_else_is_as_good_as_none(tmp_path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "loop").symlink_to("loop")
    (tmp_path / "zero").symlink_to("/dev/zero")
    for name in ("folder", "loop", "zero", "nothing"):
        assert read_settings(tmp_path / name) == Settings()


def test_settings_are_kept_as_they_were_chosen_and_hold_nothing_else(tmp_path) -> None:
    chosen = Settings("id", "contrast", 150, is_touch=True, idle_minutes=3, last_number=7)
    (tmp_path / "settings.json").write_bytes(as_json(chosen))
    assert read_settings(tmp_path / "settings.json") == chosen
    assert set(json.loads(as_json(chosen))) == set(_NAMES)
