"""Makes commands out of plain functions: every one gets the common options, and those at a desk a desk."""

import inspect
from collections.abc import Callable
from functools import wraps
from typing import Any

import typer

from caseapp.cli import options
from caseapp.cli.access import open_desk
from caseapp.cli.console import Console

Command = Callable[..., int]
_KEYWORD = inspect.Parameter.KEYWORD_ONLY
_CONTEXT = inspect.Parameter("context", _KEYWORD, annotation=typer.Context)
_SPEAKING = (
    inspect.Parameter("language", _KEYWORD, annotation=options.Language, default=None),
    inspect.Parameter("is_quiet", _KEYWORD, annotation=options.Quiet, default=False),
    inspect.Parameter("as_json", _KEYWORD, annotation=options.AsJson, default=False),
)
_UNLOCKING = (
    inspect.Parameter("vault", _KEYWORD, annotation=options.Vault, default=None),
    inspect.Parameter("user", _KEYWORD, annotation=options.User),
    inspect.Parameter("passphrase_file", _KEYWORD, annotation=options.PassphraseFile, default=None),
)


def spoken(function: Command) -> Command:
    """A command that needs no vault; the function is given a console and its own options."""

    @wraps(function)
    def command(**given: Any) -> int:  # noqa: ANN401 - what the library read from the line
        return function(_console(given), **given)

    return _asking_for(command, function, 1, _SPEAKING)


def at_desk(function: Command) -> Command:
    """A command in an open vault; the function is given a console, the worker's desk and its own options."""

    @wraps(function)
    def command(**given: Any) -> int:  # noqa: ANN401 - what the library read from the line
        console = _console(given)
        unlocking = {parameter.name: given.pop(parameter.name) for parameter in _UNLOCKING}
        with open_desk(console, **unlocking) as desk:
            return function(console, desk, **given)

    return _asking_for(command, function, 2, (*_UNLOCKING, *_SPEAKING))


def _console(given: dict[str, Any]) -> Console:
    """The console these options ask for; the language was read before all else."""
    context = given.pop(_CONTEXT.name)
    speaking = {parameter.name: given.pop(parameter.name) for parameter in _SPEAKING}
    return Console(context.obj, as_json=speaking["as_json"], is_quiet=speaking["is_quiet"])


def _asking_for(
    command: Command, function: Command, handed: int, common: tuple[inspect.Parameter, ...]
) -> Command:
    """Tells the library which options to read: the function's own, then the common ones."""
    own = list(inspect.signature(function).parameters.values())[handed:]
    parameters = (_CONTEXT, *(one.replace(kind=_KEYWORD) for one in own), *common)
    command.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
    command.__annotations__ = {one.name: one.annotation for one in parameters}
    return command
