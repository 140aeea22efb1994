from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QWidget

from caseapp.text import Catalogue
from caseapp.ui.translation import QT_WORDS, Words


class _Base(QWidget):
    def words(self) -> str:
        return self.tr("Close case")

    def counted(self) -> str:
        return self.tr("%n cases", "", 3)


class _Special(_Base):
    pass


def test_tr_in_a_window_answers_from_the_catalogue(make_kit, qtbot):
    make_kit("th", {("_Base", "Close case"): ("ปิดคดี",)})
    widget = _Special()  # a class made from another finds the other's words
    qtbot.addWidget(widget)
    assert widget.words() == "ปิดคดี"


def test_tr_counts_in_the_plural_forms_of_the_language(make_kit, qtbot):
    make_kit("th", {("_Base", "%n cases"): ("%n คดี",)})
    widget = _Base()
    qtbot.addWidget(widget)
    assert widget.counted() == "3 คดี"


def test_a_sentence_the_catalogue_lacks_is_shown_in_english(make_kit, qtbot):
    make_kit("th")
    widget = _Base()
    qtbot.addWidget(widget)
    assert widget.words() == "Close case"


def test_qts_own_buttons_speak_the_language(make_kit, qtbot):
    forms = {("QPlatformTheme", "Save"): ("บันทึก",), ("QPlatformTheme", "Cancel"): ("ยกเลิก",)}
    make_kit("th", forms)
    both = QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
    box = QDialogButtonBox(both)
    qtbot.addWidget(box)
    assert {button.text() for button in box.buttons()} == {"บันทึก", "ยกเลิก"}
    assert {("QPlatformTheme", "Save"), ("QPlatformTheme", "Cancel")} <= {
        (t.context, t.source) for t in QT_WORDS
    }


@pytest.mark.parametrize(
    ("language", "direction"),
    [("ur", Qt.LayoutDirection.RightToLeft), ("th", Qt.LayoutDirection.LeftToRight)],
)
def test_the_layout_follows_the_language(make_kit, language, direction):
    make_kit(language)
    assert QApplication.layoutDirection() == direction


def test_days_and_numbers_use_the_digits_of_the_language():
    words = Words(Catalogue("my"))
    assert words.day(date(2026, 3, 12)).startswith("၁၂")
    assert words.number(1234) == "၁,၂၃၄"
    assert words.digits("2004") == "၂၀၀၄"


@pytest.mark.parametrize(
    ("known", "shown"), [("2004", "2004"), ("2004-05", "May 2004"), ("2004-05-09", "9 May 2004")]
)
def test_a_partial_date_shows_no_more_than_is_known(known, shown):
    assert Words(Catalogue("en")).partial_day(known) == shown


def test_a_moment_is_shown_on_this_computers_clock():
    moment = datetime(2026, 3, 12, 9, 5, tzinfo=UTC)
    local = moment.astimezone()
    assert f"{local:%H:%M}" in Words(Catalogue("en")).moment(moment)


def test_names_are_ordered_as_the_language_orders_them():
    named = [("z", "Zambia"), ("a", "Åland Islands"), ("b", "belize")]
    assert [code for code, _ in Words(Catalogue("en")).sorted_by_name(named)] == ["a", "b", "z"]
