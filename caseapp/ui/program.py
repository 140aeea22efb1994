"""The program with windows: set-up or unlock first, then the main window, until it is locked."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QMainWindow

from caseapp import paths
from caseapp.domain.errors import KnownError
from caseapp.operations import binning, offices, upkeep
from caseapp.operations.desk import Desk, act
from caseapp.operations.upkeep import Health
from caseapp.operations.users import users
from caseapp.security import keyring_file
from caseapp.security.backoff import Backoff
from caseapp.security.hygiene import read_hygiene
from caseapp.security.places import look_at
from caseapp.security.rights import Right
from caseapp.security.safe_files import make_folder, write_whole
from caseapp.settings import as_json
from caseapp.text import languages_in, mark
from caseapp.ui.bugs import report_bug
from caseapp.ui.choices import Choices, dressed
from caseapp.ui.gate import Gate
from caseapp.ui.kit import Kit
from caseapp.ui.main_window import MainWindow, PageKind
from caseapp.ui.pages import set_up, unlock
from caseapp.ui.pages.page import Colleague, Me
from caseapp.ui.parts.message import tell
from caseapp.ui.parts.progress import Progress
from caseapp.ui.privacy import Privacy
from caseapp.ui.session import Failure, OnProgress, Session
from caseapp.ui.theme import Tone

_UNSOUND = mark(
    "Program",
    "Something about this vault is not as this program left it. Stop working, tell your supervisor, and have"
    " the vault checked before anything is changed.",
)


class Program(QObject):
    """Owns the windows, the session and the watch over both. `locked` is sent when all of it is closed."""

    locked = Signal()
    unlocked = Signal()

    def __init__(
        self, app: QApplication, choices: Choices, pages: Callable[[], Mapping[str, PageKind]]
    ) -> None:
        super().__init__(app)
        self._app, self._choices, self._pages = app, choices, pages
        self._settings = choices.settings
        self._session: Session | None = None
        self._privacy: Privacy | None = None
        self.window: QMainWindow | None = None
        self.me: Me | None = None
        self.was_locked = False
        self.kit = self._dressed()

    def start(self) -> None:
        """Shows set-up where there is no vault yet, else the unlock form."""
        has_vault = (self._choices.folder / keyring_file.FILE).exists()
        self._show_unlock() if has_vault else self._show_set_up()

    def start_after(self, work: Callable[[OnProgress], object], words: str) -> None:
        """Does long work first, with its progress on the card, then starts."""
        gate = self._gate()
        progress = Progress(self.kit, words, gate)
        gate.show_card("", progress)
        self._show(gate)
        session = Session(lambda: None, lambda _desk, step, **named: step(**named))
        self._session = session

        def step(progress: OnProgress) -> object:
            return work(progress)

        def done(_: object) -> None:
            session.close()
            self._session = None
            self.start()

        def failed(failure: Failure) -> None:
            tell(self.kit, gate, self.kit.words(failure.text)).finished.connect(lambda _: self.close())

        session.failed.connect(failed)
        progress.stopped.connect(self.close)
        progress.watch(session.ask(step, then=done, progress=progress.show_progress))

    def unlock_with(
        self,
        number: str,
        passphrase: str,
        refused: Callable[[KnownError], None],
        progress: OnProgress | None = None,
    ) -> None:
        """Opens the vault on its own thread, then shows the main window; while it opens, does nothing.

        `progress` is told how far the lists of an earlier program have been made anew.
        """
        self._open(partial(self._unlocked_desk, number, passphrase), refused, progress)
        self._remember_number(number)

    def lock(self) -> None:
        """Keeps drafts, closes everything, and says so; the caller then replaces the process."""
        if self._privacy is not None:
            self._privacy.lock_now()

    def close(self) -> None:
        """Keeps drafts and closes everything; a second time does nothing."""
        if isinstance(self.window, MainWindow):
            self.window.keep_drafts()
        self._close_session()
        if self._privacy is not None:
            self._privacy.stop()
            self._privacy.deleteLater()
            self._privacy = None
        if self.window is not None:
            self.window.close()
            self.window.deleteLater()
            self.window = None

    def choose_language(self, code: str) -> None:
        """Shows the gate again in another language; while something is under way, the next window."""
        self._settings = replace(self._settings, language=code).within_bounds()
        self._keep_settings()
        self.kit = self._dressed()
        if self._session is None:
            self.start()

    def show_bug(self, error: BaseException) -> None:
        """The last resort: logs where an unexpected error came from, and says that it happened."""
        if self._session is not None:
            self._session.fail(error)
        else:
            report_bug(error)

    def _dressed(self) -> Kit:
        return dressed(self._app, self._settings, is_training=self._choices.is_training)

    def _show_unlock(self) -> None:
        form = unlock.UnlockForm(
            self.kit, Backoff(self._choices.folder).seconds_left, self._settings.last_number
        )
        form.unlock_wanted.connect(
            lambda number, words: self.unlock_with(number, words, form.show_refused, form.show_progress)
        )
        gate = self._gate()
        gate.show_card(self.kit.words(unlock.TITLE), form)
        self._show(gate)

    def _show_set_up(self) -> None:
        form = set_up.SetUpForm(self.kit)
        form.create_wanted.connect(lambda answers: self._create(answers, form.show_refused))
        gate = self._gate()
        gate.show_card(self.kit.words(set_up.TITLE), form)
        self._show(gate)

    def _gate(self) -> Gate:
        folder = self._choices.folder
        place = folder if folder.exists() else folder.parent
        warning = look_at(place).warning
        lines = (*((warning,) if warning else ()), *read_hygiene(place).lines)
        gate = Gate(self.kit, languages_in(paths.TRANSLATIONS), lines)
        gate.language_chosen.connect(self.choose_language)
        return gate

    def _create(self, answers: set_up.SetUpAnswers, refused: Callable[[KnownError], None]) -> None:
        office = offices.Office(answers.country, answers.office)

        def created() -> Desk:
            worker = offices.set_up(
                self._choices.folder,
                office,
                answers.name,
                answers.passphrase,
                costs=self._choices.costs,
                clock=self._choices.clock,
            )
            return self._noted(offices.desk_of(self._choices.folder, worker, clock=self._choices.clock))

        self._open(created, refused)
        self._remember_number("1")

    def _unlocked_desk(self, number: str, passphrase: str, progress: OnProgress | None = None) -> Desk:
        folder, costs, clock = self._choices.folder, self._choices.costs, self._choices.clock
        desk = offices.unlock_desk(folder, number, passphrase, costs=costs, clock=clock, progress=progress)
        return self._noted(desk)

    def _noted(self, desk: Desk) -> Desk:
        upkeep.note_unlocked(desk)
        self.me = _me(desk)
        return desk

    def _open(
        self,
        open_desk: Callable[..., Desk],
        refused: Callable[[KnownError], None],
        progress: OnProgress | None = None,
    ) -> None:
        if self._session is not None:  # somebody impatient
            return
        session = Session(open_desk, _run)

        def failed(error: KnownError) -> None:
            session.close()
            self._session = None
            refused(error)

        def broken(failure: Failure) -> None:
            # A bug, too, is told at the gate; later the main window has a place for it.
            if isinstance(self.window, Gate):
                failed(KnownError(failure.text))

        self._session = session
        session.failed.connect(broken)
        session.open(then=self._show_main, otherwise=failed, progress=progress)

    def _show_main(self) -> None:
        session, me = self._session, self.me
        if session is None or me is None:
            return
        pages = dict(self._pages())
        window = MainWindow(self.kit, session, me, pages)
        window.lock_wanted.connect(self.lock)
        self._privacy = Privacy(
            self._app,
            self._lock_for_good,
            idle_minutes=self._settings.idle_minutes,
            clock=self._choices.seconds,
        )
        self._privacy.locking.connect(window.keep_drafts)
        self._show(window)
        first = next((name for name, kind in pages.items() if kind.is_in_rail and me.may(kind.right)), None)
        if first is not None:
            window.go(first)
        if me.may(Right.CHECK_VAULT):
            session.ask(upkeep.check_at_unlock, then=self._show_health)
        if me.may(Right.EDIT_CASE):
            self._empty_bin()
        self.unlocked.emit()

    def _empty_bin(self, destroyed: int = 1) -> None:
        """A few records at a time, so that nobody's work waits for it."""
        if destroyed and self._session is not None:
            self._session.ask(binning.empty_bin, then=self._empty_bin)

    def _show_health(self, health: Health) -> None:
        if not health.is_sound and self.window is not None:
            tell(self.kit, self.window, self.kit.words(_UNSOUND), tone=Tone.OVERDUE)

    def _lock_for_good(self) -> None:
        self.was_locked = True
        self.close()
        self.locked.emit()

    def _close_session(self) -> None:
        session, self._session = self._session, None
        if session is not None and self.me is not None:
            session.ask(upkeep.note_locked, then=lambda _: None)
        if session is not None:
            # Waits for the drafts and the line of the journal that are on their way.
            session.close()

    def _show(self, window: QMainWindow) -> None:
        before, self.window = self.window, window
        if before is not None:
            window.setGeometry(before.geometry())
        window.show()
        if before is not None:
            before.close()
            before.deleteLater()

    def _remember_number(self, number: str) -> None:
        if number.isascii() and number.isdigit():
            self._settings = replace(self._settings, last_number=int(number)).within_bounds()
            self._keep_settings()

    def _keep_settings(self) -> None:
        if self._choices.settings_file is not None:
            make_folder(self._choices.settings_file.parent)
            write_whole(self._choices.settings_file, as_json(self._settings))


def _run(desk: object, operation: Callable[..., object], *args: object, **named: object) -> object:
    if not isinstance(desk, Desk):
        raise TypeError
    return act(desk, operation, *args, **named)


def _me(desk: Desk) -> Me:
    people = tuple(
        Colleague(person.user_id.hex(), person.number, person.display_name, person.role)
        for person in users(desk)
    )
    worker = desk.worker
    return Me(worker.user_id, worker.display_name, worker.role, desk.country, desk.is_training, people)
