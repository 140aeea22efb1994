"""YAML read into plain values that remember their line; whatever is more than plain data is a fault."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

import yaml

from caseapp.procedures import faults
from caseapp.procedures.faults import Fault
from caseapp.procedures.references import Place
from caseapp.text import Text

_Loader: TypeAlias = "type[yaml.SafeLoader] | type[yaml.CSafeLoader]"
# The loader in C takes a twentieth of the time; not every build of PyYAML has it.
FASTEST: "_Loader" = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_TAG = "tag:yaml.org,2002:"
_DEEPEST = 12
_MOST_ENTRIES = 250_000
_LONGEST_NUMBER = 9
_FIXED = {"null": None, "true": True, "false": False}

Scalar = str | int | bool | None
Plain = Scalar | list["Plain"] | dict[str, "Plain"]


@dataclass(slots=True)
class Node:
    """A value with its line; a key of a mapping has a line of its own."""

    line: int
    value: "Scalar | list[Node] | dict[str, Node]" = None
    key_lines: dict[str, int] = field(default_factory=dict)

    def plain(self) -> Plain:
        """The value alone."""
        if isinstance(self.value, dict):
            return {key: node.plain() for key, node in self.value.items()}
        if isinstance(self.value, list):
            return [node.plain() for node in self.value]
        return self.value

    def line_of(self, place: Place) -> int:
        """The line of what is at a place below this node, or of the nearest thing around it."""
        node, line = self, self.line
        for step in place:
            if isinstance(node.value, dict) and isinstance(step, str) and step in node.value:
                line, node = node.key_lines[step], node.value[step]
            elif isinstance(node.value, list) and isinstance(step, int) and step < len(node.value):
                node = node.value[step]
                line = node.line
            # Else it is a key that is missing, or a mark of the check's own: the nearest thing around it.
        return line


class _Stop(Exception):
    """The rest of the file is not worth reading."""


def read_lines(text: str, loader: "_Loader" = FASTEST) -> tuple[Node | None, tuple[Fault, ...]]:
    """The one document in a text, or nothing where it cannot be read to its end, and the faults met."""
    # Before the parse: of a character that YAML forbids, one loader names the place in bytes, one in letters.
    forbidden = yaml.reader.Reader.NON_PRINTABLE.search(text)
    if forbidden is not None:
        return None, (Fault(text.count("\n", 0, forbidden.start()) + 1, faults.CONTROL_CHARACTER),)
    builder = _Builder()
    try:
        for event in yaml.parse(text, Loader=loader):
            builder.take(event)
    except _Stop:
        return None, tuple(builder.faults)
    except yaml.MarkedYAMLError as error:
        builder.fault(error.problem_mark.line + 1 if error.problem_mark else 1, faults.NOT_YAML)
        return None, tuple(builder.faults)
    if builder.root is None:
        builder.fault(1, faults.EMPTY)
    return builder.root, tuple(builder.faults)


class _Builder:
    """Puts the events of a parse together; the stack holds the lists and mappings that are still open."""

    def __init__(self) -> None:
        self.root: Node | None = None
        self.faults: list[Fault] = []
        self._open: list[Node] = []
        self._keys: list[str | None] = []
        self._entries = 0
        self._documents = 0

    def fault(self, line: int, text: Text) -> None:
        self.faults.append(Fault(line, text))

    def take(self, event: yaml.Event) -> None:
        line = event.start_mark.line + 1 if event.start_mark else 1
        if isinstance(event, yaml.ScalarEvent):
            self._scalar(event, line)
        elif isinstance(event, yaml.CollectionStartEvent):
            self._start(event, line)
        elif isinstance(event, yaml.CollectionEndEvent):
            self._open.pop()
            self._keys.pop()
        elif isinstance(event, yaml.AliasEvent):
            self.fault(line, faults.ALIAS)
            if self._expects_key():
                raise _Stop
            self._place(Node(line))
        elif isinstance(event, yaml.DocumentStartEvent):
            self._documents += 1
            if self._documents > 1:
                self.fault(line, faults.SECOND_DOCUMENT)
                raise _Stop

    def _scalar(self, event: yaml.ScalarEvent, line: int) -> None:
        self._refuse_marks(event, line)
        if self._expects_key():
            self._key(event.value, line)
            return
        value: Scalar = event.value
        if event.implicit[0]:
            try:
                value = _plain_scalar(event.value)
            except ValueError:
                self.fault(line, faults.NEEDS_QUOTES)
        self._place(Node(line, value))

    def _start(self, event: yaml.CollectionStartEvent, line: int) -> None:
        self._refuse_marks(event, line)
        if len(self._open) >= _DEEPEST:
            self.fault(line, faults.TOO_DEEP)
            raise _Stop
        if self._expects_key():
            self.fault(line, faults.KEY_NOT_TEXT)
            raise _Stop
        node = Node(line, {} if isinstance(event, yaml.MappingStartEvent) else [])
        self._place(node)
        self._open.append(node)
        self._keys.append(None)

    def _refuse_marks(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent, line: int) -> None:
        if event.anchor is not None:
            self.fault(line, faults.ALIAS)
        if event.tag is not None:
            self.fault(line, faults.TAG)

    def _expects_key(self) -> bool:
        return bool(self._open) and isinstance(self._open[-1].value, dict) and self._keys[-1] is None

    def _key(self, key: str, line: int) -> None:
        around = self._open[-1]
        if key in around.key_lines:
            self.fault(line, faults.DUPLICATE_KEY)
        around.key_lines[key] = line
        self._keys[-1] = key

    def _place(self, node: Node) -> None:
        self._entries += 1
        if self._entries > _MOST_ENTRIES or len(self.faults) > faults.MOST_FAULTS:
            self.fault(node.line, faults.TOO_MUCH)
            raise _Stop
        if not self._open:
            self.root = node
            return
        around, key = self._open[-1].value, self._keys[-1]
        if isinstance(around, list):
            around.append(node)
        elif isinstance(around, dict) and key is not None:
            around[key] = node
            self._keys[-1] = None


def _plain_scalar(written: str) -> Scalar:
    """The value of a scalar without quotes; one that YAML readers do not all take alike is refused."""
    kind = next(_kinds(written), "str")
    if kind == "str":
        return written
    if written in _FIXED:
        return _FIXED[written]
    if (
        kind == "int"
        and written.isdecimal()
        and len(written) <= _LONGEST_NUMBER
        and str(int(written)) == written
    ):
        return int(written)
    raise ValueError("not one of the plain kinds")


def _kinds(written: str) -> Iterator[str]:
    resolvers = yaml.SafeLoader.yaml_implicit_resolvers
    for tag, pattern in (*resolvers.get(written[:1], ()), *resolvers.get(None, ())):
        if pattern.match(written):
            yield tag.removeprefix(_TAG)
