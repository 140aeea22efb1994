from tests.ui.pages.test_referral_page import *
from tests.ui.pages.test_referral_page import _choose,_write
from tests.ui.pages.conftest import *
from tests.ui.conftest import *
def test_dbg(page, wait, ask, qtbot, provider_id, case_id):
    ask(made_up.a_consent, case_id, provider_id)
    _choose(page, wait, provider_id, "identity")
    print("active", QApplication.activeWindow(), QApplication.activePopupWidget(), page.isActiveWindow())
    b=child(page,"request",QPlainTextEdit); b.setFocus(); print(QApplication.focusWidget(), page.focusWidget())
    enter(page)
    qtbot.waitUntil(lambda: child(page, "problem").isVisible())
    print(QApplication.focusWidget(), page.focusWidget())
    assert 0
