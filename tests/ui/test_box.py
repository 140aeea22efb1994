"""A box is as tall as its words need, says nothing in its title, and goes when it is closed."""

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QVBoxLayout

from caseapp.ui.parts.box import Box
from caseapp.ui.plain import Label

WORDS = {
    "english": "Each print has a number of its own and a line in the journal. " * 3,
    "thai": "เอกสารที่พิมพ์แต่ละฉบับมีหมายเลขของตนเอง " * 4,
    "burmese": "ပုံနှိပ်ချက်တိုင်းတွင် ကိုယ်ပိုင်အမှတ်နှင့် လုပ်ဆောင်ချက်မှတ်တမ်းတွင် စာကြောင်းတစ်ကြောင်း ရှိသည်။ " * 2,
    "urdu": "ہر پرنٹ کا اپنا نمبر اور روزنامچے میں ایک سطر ہوتی ہے۔ " * 4,
}


@pytest.fixture
def box(kit, qtbot):
    box = Box()
    box.setFixedWidth(kit.look.px(40))
    qtbot.addWidget(box)
    return box


@pytest.mark.parametrize("script", sorted(WORDS))
@pytest.mark.parametrize("comes_later", [False, True])
def test_no_line_is_cut_whether_the_words_are_there_or_come_later(box, qtbot, script, comes_later):
    label = Label("" if comes_later else WORDS[script], parent=box)
    column = QVBoxLayout(box)
    column.addWidget(Label("One line.", parent=box))
    column.addWidget(label)
    box.show()
    if comes_later:
        label.show_words(WORDS[script])
    qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()) > 0)
    assert box.height() <= box.screen().availableGeometry().height()


def test_its_title_says_nothing_and_nothing_of_it_is_kept(kit):
    box = Box()
    box.show()
    assert box.windowTitle() == "caseapp"
    box.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not shiboken6.isValid(box)
