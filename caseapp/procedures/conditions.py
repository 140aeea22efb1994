"""Whom a step is for, as a pack writes it: a list of groups, or an expression over them with and, or, not."""

import ast
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import product
from typing import Self

from pydantic_core import PydanticCustomError

from caseapp.procedures.facts import CaseFacts, Group
from caseapp.text import Text, mark

MOST_GROUPS = 10
_LONGEST = 300
# Nothing else can reach the parser, which would read letters that only look like these as if they were.
_LETTERS = re.compile(r"[a-z_() ]+")
_AND = mark("Procedures", "{left} who are also {right}")
_OR = mark("Procedures", "{left}, {right}")
_NOT = mark("Procedures", "all but {group}")

_NEVER_BOTH = (
    (Group.ADULT, Group.CHILD),
    (Group.FEMALE, Group.MALE),
    (Group.NATIONAL, Group.FOREIGN),
    (Group.NATIONAL, Group.STATELESS),
    (Group.IDENTIFIED, Group.NOT_IDENTIFIED),
    (Group.ADULT, Group.UNACCOMPANIED),
)
_ALWAYS_ONE = ((Group.ADULT, Group.CHILD),)

Written = str | tuple[str, ...]
Tree = Group | tuple[str, tuple["Tree", ...]]


@dataclass(frozen=True)
class Condition:
    """Groups joined by and, or and not; what is not known of a person stays not known (Kleene's logic)."""

    written: Written

    @classmethod
    def parse(cls, written: object) -> Self:
        """The condition that a list of groups or an expression makes; a list needs one that fits."""
        if isinstance(written, list | tuple):
            condition = cls(tuple(_group(name) for name in written))
            if not written:
                raise PydanticCustomError("too_short", "no groups")
        elif isinstance(written, str) and len(written) <= _LONGEST and _LETTERS.fullmatch(written):
            condition = cls(" ".join(written.split()))
        else:
            raise _fault("condition")
        _ = condition.tree  # what cannot be read is refused here
        return condition

    @cached_property
    def tree(self) -> Tree:
        """The groups and the words between them."""
        if isinstance(self.written, str):
            try:
                return _tree(ast.parse(self.written, mode="eval").body)
            except (SyntaxError, RecursionError, MemoryError, ValueError):
                raise _fault("condition") from None
        groups = tuple(map(Group, self.written))
        return groups[0] if len(groups) == 1 else ("or", groups)

    def holds(self, facts: CaseFacts) -> bool | None:
        """Whether the person is one of those; `None` where the facts do not say."""
        return _holds(self.tree, facts)

    @cached_property
    def groups(self) -> tuple[Group, ...]:
        """The groups it speaks of, each once, in the order of the writing."""
        return tuple(dict.fromkeys(_leaves(self.tree)))

    @cached_property
    def can_hold(self) -> bool:
        """Whether there can be anybody it fits; asked of at most `MOST_GROUPS` groups."""
        people = product((True, False), repeat=len(self.groups))
        answers = (dict(zip(self.groups, each, strict=True)) for each in people)
        return any(_is_possible(known) and _holds(self.tree, _facts(known)) for known in answers)

    def fitting(self, facts: CaseFacts) -> Text:
        """The part of the condition that these facts fulfil, inside a sentence; of a choice, what fits."""
        if isinstance(self.tree, Group) or self.tree[0] != "or":
            return self.words
        fits = tuple(part for part in self.tree[1] if _holds(part, facts))
        return _words(("or", fits)) if fits else self.words

    @property
    def words(self) -> Text:
        """The condition inside a sentence: “children who are also foreign nationals”."""
        return _words(self.tree)

    @property
    def is_for_everyone(self) -> bool:
        """Whether no fact could take anybody out."""
        return self.holds(CaseFacts()) is True


def _fault(kind: str) -> PydanticCustomError:
    return PydanticCustomError(kind, "not a condition")  # pydantic takes a template, and this one is ours


def _group(name: object) -> Group:
    if isinstance(name, str) and name in Group.__members__.values():
        return Group(name)
    raise _fault("unknown_group")


def _tree(found: ast.expr) -> Tree:
    match found:
        case ast.Name(id=name):
            return _group(name)
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            return "not", (_tree(operand),)
        case ast.BoolOp(op=operation, values=values):
            word = "and" if isinstance(operation, ast.And) else "or"
            return word, tuple(_tree(value) for value in values)
    raise _fault("condition")


def _holds(tree: Tree, facts: CaseFacts) -> bool | None:
    if isinstance(tree, Group):
        return facts.belongs_to(tree)
    word, parts = tree
    answers = [_holds(part, facts) for part in parts]
    if word == "not":
        return None if answers[0] is None else not answers[0]
    settling = word == "or"  # one yes settles an or, one no settles an and
    if settling in answers:
        return settling
    return None if None in answers else not settling


def _is_possible(known: Mapping[Group, bool]) -> bool:
    """Whether there can be a person of whom these answers are all true."""
    return not any(known.get(one) and known.get(other) for one, other in _NEVER_BOTH) and not any(
        known.get(one) is False and known.get(other) is False for one, other in _ALWAYS_ONE
    )


def _facts(known: Mapping[Group, bool]) -> CaseFacts:
    facts = {group.value: answer for group, answer in known.items() if group is not Group.ALL}
    # Of these two one says all about the other, and facts at odds would say nothing.
    if Group.CHILD.value in facts:
        facts[Group.ADULT.value] = not facts[Group.CHILD.value]
    return CaseFacts(**facts)


def _leaves(tree: Tree) -> Iterator[Group]:
    if isinstance(tree, Group):
        yield tree
        return
    for part in tree[1]:
        yield from _leaves(part)


def _words(tree: Tree) -> Text:
    if isinstance(tree, Group):
        return tree.words
    word, parts = tree
    first, *others = [_words(part) for part in parts]
    if word == "not":
        return _NOT.filled(group=first)
    for other in others:
        first = (_AND if word == "and" else _OR).filled(left=first, right=other)
    return first
