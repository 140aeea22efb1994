"""The pages of the window, in the order of the rail."""

from collections.abc import Mapping
from types import MappingProxyType

from caseapp.security.rights import Right
from caseapp.text import mark
from caseapp.ui.main_window import PageKind
from caseapp.ui.pages import cases, figures, today
from caseapp.ui.pages.case.page import CasePage
from caseapp.ui.pages.cases import CasesPage
from caseapp.ui.pages.figures import FiguresPage
from caseapp.ui.pages.new_case import NewCasePage
from caseapp.ui.pages.referral import ReferralPage
from caseapp.ui.pages.today import TodayPage

_CASE = mark("MainWindow", "Case")
_NEW_CASE = mark("MainWindow", "New case")
_REFERRAL = mark("MainWindow", "Referral")

PAGES: Mapping[str, PageKind] = MappingProxyType(
    {
        "today": PageKind(TodayPage, today.TITLE, "sun", Right.OPEN_CASE, keys="Ctrl+1"),
        "cases": PageKind(CasesPage, cases.TITLE, "folders", Right.OPEN_CASE, keys="Ctrl+2"),
        "figures": PageKind(FiguresPage, figures.TITLE, "chart-bar", Right.SEE_FIGURES, keys="Ctrl+3"),
        "new_case": PageKind(
            NewCasePage, _NEW_CASE, "plus", Right.CREATE_CASE, is_in_rail=False, keys="Ctrl+N"
        ),
        "case": PageKind(CasePage, _CASE, "folder", Right.OPEN_CASE, is_in_rail=False),
        "referral": PageKind(ReferralPage, _REFERRAL, "paper-plane-tilt", Right.REFER, is_in_rail=False),
    }
)
