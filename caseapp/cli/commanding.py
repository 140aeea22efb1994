"""Makes commands out of plain functions: every one gets the common options, and those at a desk a desk."""

import inspect
from collections.abc import Callable
from functools import wraps
from typing import Any

import typer

from caseapp.cli import options
from caseapp.cli.access import open_desk
from caseapp.cli.console import Console
from caseapp.cli.stopping import stoppable

Command = Callable[..., int]
_KEYWORD = inspect.Parameter.KEYWORD_ONLY
_VAULT = "vault"
_CONTEXT = inspect.Parameter("context", _KEYWORD, annotation=typer.Context)
_SPEAKING = (
    inspect.Parameter("language", _KEYWORD, annotation=options.Language, default=None),
    inspect.Parameter("is_quiet", _KEYWORD, annotation=options.Quiet, default=False),
    inspect.Parameter("as_json", _KEYWORD, annotation=options.AsJson, default=False),
)
_UNLOCKING = (
    inspect.Parameter(_VAULT, _KEYWORD, annotation=options.Vault, default=None),
    inspect.Parameter("user", _KEYWORD, annotation=options.User),
    inspect.Parameter("passphrase_file", _KEYWORD, annotation=options.PassphraseFile, default=None),
)


def spoken(function: Command) -> Command:
    """A command that needs no vault; the function is given a console and its own options."""

    @wraps(function)
    def command(**given: Any) -> int:  # noqa: ANN401 - what the library read from the line
        console = _console(given)
        with stoppable():
            return function(console, **given)

    return _asking_for(command, function, 1, _SPEAKING)


def at_desk(function: Command) -> Command:
    """A command in an open vault; the function is given a console, the worker's desk and its own options."""

    @wraps(function)
    def command(**given: Any) -> int:  # noqa: ANN401 - what the library read from the line
        console = _console(given)
        unlocking = {parameter.name: given.pop(parameter.name) for parameter in _UNLOCKING}
        with stoppable(), open_desk(console, **unlocking) as desk:
            return function(console, desk, **given)

    return _asking_for(command, function, 2, (*_UNLOCKING, *_SPEAKING))


def _console(given: dict[str, Any]) -> Console:
    """The console these options ask for, which are taken out; the language was read before all else."""
    context = given.pop(_CONTEXT.name)
    for name, value in given.items():
        given[name] = [_whole(word) for word in value] if isinstance(value, list | tuple) else _whole(value)
    if _VAULT in given and given[_VAULT] is None:
        # It may stand before the command too, and must not be passed over there.
        given[_VAULT] = context.find_root().params.get(_VAULT)
    speaking = {parameter.name: given.pop(parameter.name) for parameter in _SPEAKING}
    return Console(context.obj, as_json=speaking["as_json"], is_quiet=speaking["is_quiet"])


def _whole(value: Any) -> Any:  # noqa: ANN401 - what the library read from the line
    # Bytes on the line that are no text come as half characters, which nothing further in can keep. The
    # names of files have to stay as they are.
    return value.encode("utf-8", "replace").decode() if type(value) is str else value


def _asking_for(
    command: Command, function: Command, handed: int, common: tuple[inspect.Parameter, ...]
) -> Command:
    """Tells the library which options to read: the function's own, then the common ones."""
    own = list(inspect.signature(function).parameters.values())[handed:]
    parameters = (_CONTEXT, *(one.replace(kind=_KEYWORD) for one in own), *common)
    command.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
    command.__annotations__ = {one.name: one.annotation for one in parameters}
    return command
