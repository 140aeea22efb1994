"""Labels bear a random code and nothing else; a head count bears numbers and no name."""

from datetime import UTC, date, datetime

import pypdfium2
import pytest
import segno

from caseapp.domain.codes.support import EVENT_TYPE
from caseapp.domain.head_count import head_count
from caseapp.domain.records import Arrival
from caseapp.domain.wristbands import new_wristband, spaced
from caseapp.reports.case_content import Sheet
from caseapp.reports.case_summary import furniture_of
from caseapp.reports.head_count_sheet import CountedEvent, draw_head_count
from caseapp.reports.words import words_of
from caseapp.reports.wristband_labels import Labels, SheetOf, draw_labels
from caseapp.text import Catalogue
from tests.reports.reading import lines, properties, sheets

ENGLISH = Catalogue("en")
SHEET = Sheet("", date(2026, 3, 16), "Sample Office", "Madeup Worker", False, "0a1b2c3d")
NAME = "Samplina Madeup"


def labels(count, kind=SheetOf.TWENTY_FOUR, sheet=SHEET):
    codes = [new_wristband() for _ in range(count)]
    furniture = furniture_of(sheet, words_of(ENGLISH))
    return codes, draw_labels(Labels(codes, "E-0F3C", kind), furniture, ENGLISH)


def counted(people, language="en"):
    event = CountedEvent("E-0F3C", EVENT_TYPE.choices[1].label, datetime(2026, 3, 16, 9, tzinfo=UTC), people)
    return draw_head_count(event, SHEET, Catalogue(language))


@pytest.mark.parametrize(
    ("count", "kind", "expected"), [(24, 24, 1), (25, 24, 2), (33, 33, 1), (100, 33, 4), (1, 24, 1)]
)
def test_labels_fill_their_sheets(count, kind, expected):
    codes, pdf = labels(count, SheetOf(kind))
    assert pdf.sheets == expected == len(sheets(pdf.content))
    text = lines(pdf.content)
    assert all(spaced(code) in text for code in codes)


def test_a_label_says_the_code_and_the_sign_of_the_event_and_nothing_else():
    codes, pdf = labels(3)
    said = lines(pdf.content).split()
    assert set(said) == {*map(spaced, codes), "E-0F3C"}
    assert properties(pdf.content)["Title"] == "Pages"


@pytest.mark.parametrize("kind", list(SheetOf))
def test_the_qr_code_is_that_of_the_random_code_alone(kind):
    codes, pdf = labels(1, kind)
    page = pypdfium2.PdfDocument(pdf.content)[0]
    picture = page.render(scale=6, grayscale=True).to_numpy() < 128
    columns, rows, height = kind.grid
    matrix = segno.make_qr(codes[0], error="h").matrix
    width = page.get_width() / columns
    side = height - 2 * 3.5 * 72 / 25.4
    module = side / (len(matrix) + 8)
    top = (page.get_height() - rows * height) / 2 + 3.5 * 72 / 25.4
    left = 3.5 * 72 / 25.4
    assert width > side
    for row, line in enumerate(matrix):
        for column, dark in enumerate(line):
            y = round(6 * (top + (row + 4.5) * module))
            x = round(6 * (left + (column + 4.5) * module))
            assert bool(picture[y, x]) is bool(dark)


def test_labels_of_made_up_people_say_so():
    training = Sheet("", SHEET.day, "", "", True, "0a1b2c3d")
    _, pdf = labels(2, sheet=training)
    assert lines(pdf.content).count("TRAINING") == 2


def test_the_same_labels_are_the_same_file():
    codes = [new_wristband()]
    furniture = furniture_of(SHEET, words_of(ENGLISH))
    one, other = (draw_labels(Labels(codes, "E-1"), furniture, ENGLISH).content for _ in range(2))
    assert one == other


def test_a_head_count_has_all_numbers_and_says_that_it_is_no_publication():
    people = [
        Arrival(event="e", wristband=new_wristband(), name=NAME, sex="female", age=31, needs=("water_food",)),
        Arrival(
            event="e",
            wristband=new_wristband(),
            age_band="5-11",
            triage=("alone", "interpreter"),
            language="mya",
        ),
    ]
    pdf = counted(head_count(people))
    text = " ".join(lines(pdf.content).split())
    assert "not for publication" in text
    assert "Samplina" not in text
    assert not any(one.wristband in text.replace("-", "") for one in people)
    for words in ("2 people", "18 to 59 years", "Child alone", "Water and food", "Burmese 1"):
        assert words.split()[-1] in text


@pytest.mark.parametrize("language", ["en", "ur", "my"])
def test_an_empty_list_has_a_head_count_too(language):
    pdf = counted(head_count([]), language)
    assert pdf.sheets >= 1
    assert not pdf.missing
