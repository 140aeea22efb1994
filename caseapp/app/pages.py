"""The pages of the window, in the order of the rail; each is read from disk when it is first shown."""

from collections.abc import Mapping
from types import MappingProxyType

from caseapp.security.rights import Right
from caseapp.text import mark
from caseapp.ui.main_window import PageKind
from caseapp.ui.pages.page import Page, Room


def _today(room: Room) -> Page:
    from caseapp.ui.pages.today import TodayPage

    return TodayPage(room)


def _cases(room: Room) -> Page:
    from caseapp.ui.pages.cases import CasesPage

    return CasesPage(room)


def _calendar(room: Room) -> Page:
    from caseapp.ui.pages.calendar import CalendarPage

    return CalendarPage(room)


def _directory(room: Room) -> Page:
    from caseapp.ui.pages.directory import DirectoryPage

    return DirectoryPage(room)


def _procedures(room: Room) -> Page:
    from caseapp.ui.pages.procedures import ProceduresPage

    return ProceduresPage(room)


def _figures(room: Room) -> Page:
    from caseapp.ui.pages.figures import FiguresPage

    return FiguresPage(room)


def _team(room: Room) -> Page:
    from caseapp.ui.pages.team import TeamPage

    return TeamPage(room)


def _events(room: Room) -> Page:
    from caseapp.ui.pages.events import EventsPage

    return EventsPage(room)


def _arrivals(room: Room) -> Page:
    from caseapp.ui.pages.arrivals import ArrivalsPage

    return ArrivalsPage(room)


def _arrival(room: Room) -> Page:
    from caseapp.ui.pages.arrival import ArrivalPage

    return ArrivalPage(room)


def _new_case(room: Room) -> Page:
    from caseapp.ui.pages.new_case import NewCasePage

    return NewCasePage(room)


def _case(room: Room) -> Page:
    from caseapp.ui.pages.case.page import CasePage

    return CasePage(room)


def _referral(room: Room) -> Page:
    from caseapp.ui.pages.referral import ReferralPage

    return ReferralPage(room)


def _merge(room: Room) -> Page:
    from caseapp.ui.pages.merge import MergePage

    return MergePage(room)


PAGES: Mapping[str, PageKind] = MappingProxyType(
    {
        "today": PageKind(_today, mark("Today", "Today"), "sun", Right.OPEN_CASE, keys="Ctrl+1"),
        "cases": PageKind(_cases, mark("Cases", "Cases"), "folders", Right.OPEN_CASE, keys="Ctrl+2"),
        "arrivals": PageKind(_arrivals, mark("Arrivals", "Arrivals"), "boat", Right.OPEN_CASE, keys="Ctrl+8"),
        "calendar": PageKind(
            _calendar, mark("Calendar", "Calendar"), "calendar-blank", Right.OPEN_CASE, keys="Ctrl+5"
        ),
        "directory": PageKind(
            _directory, mark("Directory", "Directory"), "address-book", Right.OPEN_CASE, keys="Ctrl+4"
        ),
        "figures": PageKind(
            _figures, mark("Figures", "Figures"), "chart-bar", Right.SEE_FIGURES, keys="Ctrl+3"
        ),
        "procedures": PageKind(
            _procedures, mark("Library", "Procedures"), "path", Right.OPEN_CASE, keys="Ctrl+9"
        ),
        "team": PageKind(_team, mark("Team", "Team"), "users-three", Right.SUPERVISE, keys="Ctrl+6"),
        "events": PageKind(
            _events, mark("Events", "Events"), "boat", Right.OPEN_CASE, is_in_rail=False, keys="Ctrl+7"
        ),
        "arrival": PageKind(
            _arrival, mark("Arrivals", "Arrivals"), "boat", Right.OPEN_CASE, is_in_rail=False
        ),
        "new_case": PageKind(
            _new_case,
            mark("MainWindow", "New case"),
            "plus",
            Right.CREATE_CASE,
            is_in_rail=False,
            keys="Ctrl+N",
        ),
        "case": PageKind(_case, mark("MainWindow", "Case"), "folder", Right.OPEN_CASE, is_in_rail=False),
        "referral": PageKind(
            _referral, mark("MainWindow", "Referral"), "paper-plane-tilt", Right.REFER, is_in_rail=False
        ),
        "merge": PageKind(
            _merge, mark("MainWindow", "Merge two cases"), "users", Right.MERGE_CASES, is_in_rail=False
        ),
    }
)
