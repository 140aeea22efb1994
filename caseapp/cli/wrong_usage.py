"""What to say about a command that was typed wrongly; never what was typed, for that may be a name."""

from collections.abc import Iterable
from typing import Any

from caseapp.text import Text, mark

_WHICH_COMMAND = mark("Commands", "Name one of these commands: {names}.")
_NO_OPTION = mark("Commands", "This command has no such option. It has: {names}.")
_NEEDS_VALUE = mark("Commands", "An option needs a value after it.")
_MISSING = mark("Commands", "{name} is missing.")
_ONE_OF = mark("Commands", "{name} must be one of: {names}.")
_WRONG = mark("Commands", "{name} is not in the form that is needed.")
_TOO_MANY = mark("Commands", "There are more words than this command takes.")
_HELP = mark("Commands", "Type {command} --help to see how it is used.")


# The library does not publish the types of its errors, so they are told apart by name and by what they carry.
def sentences(error: Any) -> tuple[Text, Text]:  # noqa: ANN401
    """What is wrong, and where help is."""
    context = error.ctx
    # An option without its value is noticed before there is a context.
    where = context.command_path if context is not None else "caseapp"
    return _what_is_wrong(error, context), _HELP.filled(command=where)


def _what_is_wrong(error: Any, context: Any) -> Text:  # noqa: ANN401
    kind = type(error).__name__
    if kind == "NoSuchOption":
        return _NO_OPTION.filled(names=_listed(_options(context)))
    if kind == "BadOptionUsage":
        return _NEEDS_VALUE
    if getattr(error, "param", None) is not None:
        return _about_parameter(kind, error.param)
    commands = getattr(context.command, "commands", None)
    if commands:
        return _WHICH_COMMAND.filled(names=_listed(commands))
    return _TOO_MANY


def _about_parameter(kind: str, parameter: Any) -> Text:  # noqa: ANN401
    name = _name(parameter)
    if kind == "MissingParameter":
        return _MISSING.filled(name=name)
    choices = getattr(getattr(parameter, "type_descriptor", None), "choices", None)
    if choices:
        return _ONE_OF.filled(name=name, names=_listed(str(choice.value) for choice in choices))
    return _WRONG.filled(name=name)


def _options(context: Any) -> Iterable[str]:  # noqa: ANN401
    for parameter in context.command.get_params(context):
        if parameter.param_type_name == "option":
            yield from parameter.opts


def _name(parameter: Any) -> str:  # noqa: ANN401
    if parameter.param_type_name == "option":
        return str(max(parameter.opts, key=len))
    return str(parameter.metavar or parameter.name.upper())


def _listed(names: Iterable[str]) -> str:
    return ", ".join(names)
