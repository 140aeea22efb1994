"""Offers what a record can refer to, and gives the names of what it refers to."""

from collections.abc import Mapping, Sequence

from caseapp.domain.fields import Field, fields_of
from caseapp.domain.record import Record
from caseapp.operations.casebook import CaseView
from caseapp.operations.references import Names
from caseapp.ui.forms import Form
from caseapp.ui.kit import Kit
from caseapp.ui.pages.case.heading import heading_of


class References:
    """The references of one kind of record, in the case that is shown and beyond it."""

    def __init__(self, kit: Kit, record_type: type[Record]) -> None:
        self._kit = kit
        self._fields = tuple(field for field in fields_of(record_type) if field.ask.refers_to)
        self._outside: Names = {}

    def __bool__(self) -> bool:
        return bool(self._fields)

    def take(self, found: Names) -> bool:
        """Takes the names of what lies beyond the case; gives whether they are new."""
        is_new = found != self._outside
        self._outside = found
        return is_new

    def names(self, view: CaseView) -> Mapping[str, str]:
        """The name of each thing a record of the case may refer to, by its id."""
        return {key: name for field in self._fields for key, name in self._choices(field, view)}

    def offer(self, form: Form, view: CaseView) -> None:
        """Lets what is referred to be chosen by name."""
        for field in self._fields:
            if field.name in form.names:
                form.offer(field.name, self._choices(field, view))

    def _choices(self, field: Field, view: CaseView) -> Sequence[tuple[str, str]]:
        kind = field.ask.refers_to or ""
        if kind in self._outside:
            return self._outside[kind]
        return [
            (each.id, heading_of(self._kit, each.record)) for each in view.records if each.record.kind == kind
        ]
