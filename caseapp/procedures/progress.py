"""What a worker has done about a step."""

from dataclasses import dataclass, field
from datetime import datetime

from caseapp.domain.errors import KnownError
from caseapp.text import mark


@dataclass(frozen=True, slots=True)
class StepRecord:
    """What happened to a step: done, set aside with a reason, or given more time with a reason."""

    done_at: datetime | None = None
    set_aside_at: datetime | None = None
    set_aside_because: str = field(default="", repr=False)
    extended_until: datetime | None = None
    extended_because: str = field(default="", repr=False)

    @property
    def is_settled(self) -> bool:
        """Whether it is done or set aside."""
        return self.done_at is not None or self.set_aside_at is not None

    def __post_init__(self) -> None:
        if self.extended_until is not None and not self.extended_because.strip():
            raise KnownError(mark("Errors", "Say why the step needs more time."))
        if self.set_aside_at is not None and not self.set_aside_because.strip():
            raise KnownError(mark("Errors", "Say why the step is not needed."))
        if self.done_at is not None and self.set_aside_at is not None:
            raise KnownError(mark("Errors", "A step is either done or not needed. Choose one."))
        for moment in (self.done_at, self.set_aside_at, self.extended_until):
            if moment is not None and moment.tzinfo is None:
                raise ValueError("a moment without a time zone")
