"""Whatever countries publish, the region holds the true sums, and says what dictionaries say as well."""

import tempfile
from io import BytesIO
from itertools import product
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from caseapp.statistics.combining import workbook
from caseapp.statistics.combining.intake import take_in
from caseapp.statistics.combining.sources import sources_of
from caseapp.statistics.combining.workbook import region_workbook
from tests.bench.region_by_dictionary import joined
from tests.statistics.regional import HIDDEN, region, release

SEXES, FORMS = ("F", "M"), ("farm", "fish", "beg")
BOOK = [("form", "work", "", "_T"), ("form", "farm", "", "work"), ("form", "fish", "", "work")]
BOOK += [("form", "beg", "", "_T"), *(("sex", code, "", "_T") for code in SEXES)]
ALL_FORMS = {"_T": FORMS, "work": FORMS[:2], **{form: (form,) for form in FORMS}}
ALL_SEXES = {"_T": SEXES, **{sex: (sex,) for sex in SEXES}}
COUNTRY = st.tuples(
    st.sampled_from(["round", "suppress"]),
    st.lists(st.integers(0, 40), min_size=6, max_size=6),
    st.lists(st.integers(-9, 9), min_size=15, max_size=15),
    st.sets(st.integers(0, 14)),
)


def _counts(leaves: list[int]) -> dict[tuple[str, str], int]:
    by_leaf = dict(zip(product(FORMS, SEXES), leaves, strict=True))
    return {
        (form, sex): sum(by_leaf[each] for each in product(ALL_FORMS[form], ALL_SEXES[sex]))
        for form, sex in product(ALL_FORMS, ALL_SEXES)
    }


def _published(method: str, counts: dict, shifts: list[int], holes: set[int]) -> dict:
    """Figures as a careless office publishes them: each rounded by itself, or any of them hidden."""
    cells = {}
    for place, (codes, count) in enumerate(counts.items()):
        if method == "suppress":
            cells[codes] = HIDDEN if place in holes else count
        else:
            cells[codes] = max(0, count + shifts[place])
    return cells


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(COUNTRY, min_size=1, max_size=4))
def test_the_true_sum_lies_between_the_bounds_and_both_ways_agree(countries: list) -> None:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        named, true = [], dict.fromkeys(product(ALL_FORMS, ALL_SEXES), 0)
        for number, (method, leaves, shifts, holes) in enumerate(countries):
            counts = _counts(leaves)
            true = {codes: true[codes] + count for codes, count in counts.items()}
            tables = {("form", "sex"): _published(method, counts, shifts, holes)}
            title = {"title": f"Made-up figures {number}"}
            named.append((f"A{number}", release(folder / str(number), tables, method, book=BOOK, plan=title)))
        found = list(region(folder, **dict(named)).cells())
        by_hand = joined(named)
    assert len(found) == len(by_hand) == 15
    for one in found:
        assert one.lower <= true[one.codes]
        assert one.upper is None or true[one.codes] <= one.upper
        hand = by_hand[one.period, one.columns, one.codes].bounds()
        assert (one.value, one.lower, one.upper, one.sources) == hand


def test_how_far_reading_has_come_is_told(tmp_path: Path) -> None:
    folders = [release(tmp_path / str(n), {"sex": {"F": n}}, plan={"title": str(n)}) for n in range(2)]
    told: list[tuple[int, int]] = []
    take_in(sources_of(folders), lambda done, whole: told.append((done, whole)))
    assert told == [(0, 2), (1, 2)]


def test_a_workbook_holds_no_more_than_people_can_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = release(tmp_path / "1", {"sex": {"F": 10, "M": 20}})
    two = release(tmp_path / "2", {"sex": {"M": 20, "X": 20}}, period="2025")
    found = region(tmp_path, A=[one, two])
    book = load_workbook(BytesIO(region_workbook(found)))
    rows = list(book["Table 1"].iter_rows(values_only=True))
    assert [row[0] for row in rows[3:]] == ["F", "M", "X"]
    assert rows[3][4:] == (None, None, None)
    # Names of sheets that a language makes alike are told apart.
    alike = load_workbook(BytesIO(region_workbook(found, lambda _: "word")))
    assert alike.sheetnames == ["word", "word_", "word__"]
    monkeypatch.setattr(workbook, "MOST_ROWS", 2)
    small = load_workbook(BytesIO(region_workbook(found)))
    assert small.sheetnames == ["About these figures", "Differences"]
    assert any("combined.csv" in str(row[0]) for row in small.worksheets[0].iter_rows(values_only=True))
