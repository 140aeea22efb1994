"""How far long work has come: a bar on the error stream, where that is a terminal."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from caseapp.cli.console import Console
from caseapp.text import Text

Progress = Callable[[int, int], None]


@contextmanager
def progress_bar(console: Console, words: Text) -> Iterator[Progress | None]:
    """What to call as `progress(done, all)` while the block lasts; nothing where nobody would see it."""
    if console.is_quiet or sys.stderr is None or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console as Terminal
    from rich.progress import Progress as Bar

    with Bar(console=Terminal(file=sys.stderr), transient=True) as bar:
        task = bar.add_task(console.words(words), total=None)
        yield lambda done, whole: bar.update(task, completed=done, total=whole)
