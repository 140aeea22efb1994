"""The road between the windows and the operations: one session for each person who has unlocked."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from caseapp.domain.errors import KnownError
from caseapp.text import Text, mark
from caseapp.ui.bugs import report_bug
from caseapp.ui.work import Job, Then, Worker, takes_progress, while_alive

_BUG = mark(
    "Session",
    "Something went wrong inside the program. Nothing was changed. Tell support this number: {reference}",
)
Operation = Callable[..., object]
OnKnownError = Callable[[KnownError], None]
OnProgress = Callable[[int, int], None]


@dataclass(frozen=True)
class Failure:
    """Work that could not be done: a sentence for the person; a reference if it was a bug."""

    text: Text
    reference: str | None = None
    error: KnownError | None = None


class Session(QObject):
    """Runs operations `op(desk, *args)` on the storage thread; answers come back on the window's.

    `run(desk, operation, *args, **named)` does an operation, such as with a second try on a full disk.
    An operation with a parameter `progress` is handed one to call as `progress(done, total)`.
    """

    changed = Signal(object)  # Changes: what an act has changed; pages that show any of it reload
    failed = Signal(object)  # Failure: shown by the one place that opens error boxes
    opened = Signal()

    def __init__(
        self,
        open_desk: Callable[..., object],
        run: Callable[..., object] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._open_desk, self._run = open_desk, run or _call
        self._desk: object = None
        self._worker = Worker(self)

    def open(
        self,
        then: Then | None = None,
        otherwise: OnKnownError | None = None,
        progress: OnProgress | None = None,
    ) -> Job:
        """Opens the desk on the storage thread, where it is used; `then()` is called after."""
        tell = while_alive(then)

        def done(_: object) -> None:
            self.opened.emit()
            tell()

        return self._put(self._take_desk, done, otherwise, progress)

    def act(
        self,
        operation: Operation,
        *args: object,
        then: Then | None = None,
        otherwise: OnKnownError | None = None,
        progress: OnProgress | None = None,
        ended: Then | None = None,
    ) -> Job:
        """Changes something. `changed` is sent, then `then(changes)` called; or `otherwise(known error)`.

        `ended()` comes before either, and also when the job was stopped.
        """
        tell = while_alive(then)

        def done(changes: object) -> None:
            self.changed.emit(changes)
            tell(changes)

        return self._put(self._step(operation, args), done, otherwise, progress, ended)

    def ask(
        self,
        operation: Operation,
        *args: object,
        then: Then,
        otherwise: OnKnownError | None = None,
        progress: OnProgress | None = None,
    ) -> Job:
        """Brings something back to `then(result)`. Stop the job when its answer is no longer wanted."""
        tell = while_alive(then)
        job = self._put(
            self._step(operation, args),
            lambda result: _unless_stopped(job, tell, result),
            otherwise,
            progress,
        )
        return job

    def fail(self, error: BaseException) -> None:
        """Says that something failed that nobody else has dealt with; bugs get a reference."""
        if isinstance(error, KnownError):
            self.failed.emit(Failure(error.text, error=error))
            return
        reference = report_bug(error)
        self.failed.emit(Failure(_BUG.filled(reference=reference), reference))

    def close(self) -> None:
        """Ends the storage thread after the work that waits; the desk is let go there."""
        self._put(lambda _progress: self._leave_desk(), lambda _: None, None, None)
        self._worker.stop()

    def _take_desk(self, progress: OnProgress) -> None:
        named = {"progress": progress} if takes_progress(self._open_desk) else {}
        self._desk = self._open_desk(**named)

    def _leave_desk(self) -> None:
        desk, self._desk = self._desk, None
        close = getattr(desk, "close", None)
        if callable(close):
            close()

    def _step(self, operation: Operation, args: tuple[object, ...]) -> Callable[[OnProgress], object]:
        wants_progress = takes_progress(operation)

        def step(progress: OnProgress) -> object:
            named = {"progress": progress} if wants_progress else {}
            return self._run(self._desk, operation, *args, **named)

        return step

    def _put(
        self,
        step: Callable[[OnProgress], object],
        done: Callable[[object], None],
        otherwise: OnKnownError | None,
        progress: OnProgress | None,
        ended: Then | None = None,
    ) -> Job:
        known = while_alive(otherwise) if otherwise else None

        def failed(error: BaseException) -> None:
            if known is not None and isinstance(error, KnownError):
                known(error)
            else:
                self.fail(error)

        tell = while_alive(progress) if progress else None
        job = Job(step, done, failed, tell, while_alive(ended))
        self._worker.put(job)
        return job


def _call(desk: object, operation: Operation, *args: object, **named: object) -> object:
    return operation(desk, *args, **named)


def _unless_stopped(job: Job, tell: Then, result: object) -> None:
    if not job.is_stopped:
        tell(result)
