import logging
import threading
from dataclasses import dataclass, field

import pytest
import shiboken6
from PySide6.QtWidgets import QLabel

from caseapp.domain.errors import KnownError
from caseapp.text import mark
from caseapp.ui.bugs import report_bug
from caseapp.ui.session import Session


@dataclass
class Drawer:
    """A made-up desk: remembers its thread and what was put into it."""

    thread: threading.Thread = field(default_factory=threading.current_thread)
    names: list[str] = field(default_factory=list)
    is_closed: bool = False

    def close(self) -> None:
        self.is_closed = True


@dataclass(frozen=True)
class Done:
    kinds: frozenset[str]


def put(desk, name):
    assert threading.current_thread() is desk.thread
    desk.names.append(name)
    return Done(frozenset({"name"}))


def names(desk):
    return tuple(desk.names)


def refuse(desk):
    raise KnownError(mark("Test", "Choose a name first."))


def break_down(desk, secret):
    raise ValueError(f"cannot do {secret}")


def count_to(desk, last, progress):
    for number in range(last):
        progress(number, last)
        desk.names.append(str(number))
        if number == 3:
            desk.gate.wait(5)
    return last


@pytest.fixture
def session(qtbot):
    drawers = []

    def open_desk():
        drawers.append(Drawer())
        return drawers[-1]

    made = Session(open_desk)
    made.drawers = drawers
    with qtbot.waitSignal(made.opened):
        made.open()
    yield made
    if made._worker._thread.is_alive():
        made.close()


def _wait(qtbot, answers, count=1):
    qtbot.waitUntil(lambda: len(answers) >= count)
    return answers[-1]


def test_an_act_says_what_it_changed_before_it_answers(session, qtbot):
    heard = []
    session.changed.connect(lambda changes: heard.append(("changed", changes.kinds)))
    session.act(put, "made-up", then=lambda changes: heard.append(("then", changes.kinds)))
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert [name for name, _ in heard] == ["changed", "then"]


def test_answers_come_back_on_the_thread_of_the_window_in_the_order_asked(session, qtbot):
    seen = []

    def note(result):
        seen.append((threading.current_thread(), result))

    session.act(put, "a")
    session.ask(names, then=note)
    session.act(put, "b")
    session.ask(names, then=note)
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert [result for _, result in seen] == [("a",), ("a", "b")]
    assert {thread for thread, _ in seen} == {threading.main_thread()}
    assert session.drawers[0].thread is not threading.main_thread()


def test_an_answer_for_a_widget_that_is_gone_is_dropped(session, qtbot):
    class Page(QLabel):
        def show_names(self, found):
            self.setText("".join(found))

    page, last = Page(), []
    session.ask(names, then=page.show_names)
    shiboken6.delete(page)  # an answer delivered now would touch a widget that is no more
    session.ask(names, then=last.append)
    _wait(qtbot, last)


def test_a_known_error_goes_to_who_asked_or_else_to_the_one_box(session, qtbot):
    own, general = [], []
    session.failed.connect(general.append)
    session.act(refuse, otherwise=own.append)
    session.act(refuse)
    qtbot.waitUntil(lambda: bool(own and general))
    assert str(own[0].text) == "Choose a name first."
    assert str(general[0].text) == "Choose a name first."
    assert general[0].reference is None


def test_a_bug_has_a_reference_in_the_log_and_no_value(session, qtbot, caplog):
    failures = []
    session.failed.connect(failures.append)
    with caplog.at_level(logging.ERROR):
        session.act(break_down, "Made-up Name")
        failure = _wait(qtbot, failures)
    assert failure.reference in caplog.text
    assert failure.reference in str(failure.text)
    assert "ValueError" in caplog.text
    assert "Made-up" not in caplog.text + str(failure.text)


def test_a_bug_does_not_end_the_session(session, qtbot, caplog):
    answers = []
    session.act(break_down, "x")
    session.ask(names, then=answers.append)
    assert _wait(qtbot, answers) == ()


def test_the_same_bug_has_the_same_reference(caplog):
    def reference(secret):
        try:
            break_down(None, secret)
        except ValueError as error:
            return report_bug(error)

    assert reference("one") == reference("two")


def test_long_work_tells_how_far_it_is_and_stops_when_asked(session, qtbot):
    desk, steps, answers, failures = session.drawers[0], [], [], []
    desk.gate = threading.Event()
    session.failed.connect(failures.append)
    job = session.ask(count_to, 50, then=answers.append, progress=lambda done, of: steps.append((done, of)))
    qtbot.waitUntil(lambda: (3, 50) in steps)
    job.stop()
    desk.gate.set()
    after = []
    session.ask(names, then=after.append)
    assert len(_wait(qtbot, after)) < 50
    assert answers == []
    assert failures == []


def test_a_stopped_question_is_not_answered(session, qtbot):
    answers, last = [], []
    session.ask(names, then=answers.append).stop()
    session.ask(names, then=last.append)
    _wait(qtbot, last)
    assert answers == []


def test_operations_are_done_as_the_session_was_told(qtbot):
    tried = []

    def run(desk, operation, *args, **named):
        tried.append(operation.__name__)
        return operation(desk, *args, **named)

    session = Session(Drawer, run)
    session.open()
    answers = []
    session.ask(names, then=answers.append)
    _wait(qtbot, answers)
    session.close()
    assert tried == ["names"]


def test_closing_lets_the_desk_go_and_leaves_no_thread(session):
    session.act(put, "last")
    session.close()
    assert session.drawers[0].names == ["last"]
    assert session.drawers[0].is_closed
    assert not session._worker._thread.is_alive()


def test_a_vault_that_does_not_open_is_told_to_who_unlocks(qtbot):
    def wrong():
        raise KnownError(mark("Test", "Wrong passphrase."))

    session, told = Session(wrong), []
    session.open(otherwise=told.append)
    qtbot.waitUntil(lambda: bool(told))
    session.close()
    assert str(told[0].text) == "Wrong passphrase."


def test_work_says_that_it_has_ended_when_done_failed_or_stopped(session, qtbot):
    ended = []
    for step in (lambda _desk: None, _refuse):
        session.act(step, otherwise=lambda _: None, ended=lambda: ended.append(True))
    job = session.act(lambda _desk: None, ended=lambda: ended.append(True))
    job.stop()
    qtbot.waitUntil(lambda: len(ended) == 3)


def _refuse(_desk):
    raise KnownError(mark("Errors", "Choose a language."))
