"""Records handed in without a file are the same as records from one."""

import pytest

from caseapp.statistics.errors import RecordsFault
from caseapp.statistics.microdata import Microdata


def test_columns_become_records() -> None:
    microdata = Microdata.from_columns({"sex": ["F", None, "F"], " area ": ["n", "s", "n"]})
    assert microdata.size == 3
    sex = microdata.columns["sex"]
    assert [sex.values[place] for place in sex.places] == ["F", "", "F"]
    assert list(microdata.columns) == ["sex", "area"]


def test_values_that_look_the_same_are_the_same() -> None:
    written = ["caf\u00e9", "cafe\u0301", " caf\u00e9 "]
    assert Microdata.from_columns({"a": written}).columns["a"].values == ("caf\u00e9",)


def test_no_columns_are_no_records() -> None:
    assert Microdata.from_columns({}).size == 0
    assert Microdata.from_columns({"a": []}).size == 0


def test_columns_of_unequal_length_are_refused() -> None:
    with pytest.raises(RecordsFault, match="not equally long"):
        Microdata.from_columns({"a": ["x"], "b": []})


@pytest.mark.parametrize("value", ["a\x00b", "a\nb", "\u202eevil", "\ud800", "x" * 101, "\u2066x"])
def test_values_that_fool_a_reader_are_refused(value: str) -> None:
    with pytest.raises(RecordsFault, match="control characters"):
        Microdata.from_columns({"a": [value]})


@pytest.mark.parametrize("value", ["ไทย", "မြန်မာ", "می‌خواهم", "x" * 100, "<b>&amp;</b>", "'; DROP TABLE"])
def test_values_of_every_script_are_taken(value: str) -> None:
    assert Microdata.from_columns({"a": [value]}).columns["a"].values == (value,)
