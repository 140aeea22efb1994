"""Picks the editor for a field from its kind and its list of codes; no field is named here."""

from PySide6.QtWidgets import QWidget

from caseapp.domain.codes.lists import NamedByCldr
from caseapp.domain.fields import Field, Kind
from caseapp.ui.editors.chips import ChipsEditor, yes_no_editor
from caseapp.ui.editors.combo import ChoiceEditor, PickerEditor
from caseapp.ui.editors.dates import DateEditor, MomentEditor
from caseapp.ui.editors.editor import Editor
from caseapp.ui.editors.written import LongTextEditor, NumberEditor, TextEditor
from caseapp.ui.kit import Kit

FEW, SEVERAL = 4, 14
_BY_KIND: dict[Kind, type[Editor]] = {
    Kind.TEXT: TextEditor,
    Kind.REFERENCE: TextEditor,
    Kind.LONG_TEXT: LongTextEditor,
    Kind.DATE: DateEditor,
    Kind.PARTIAL_DATE: DateEditor,
    Kind.MOMENT: MomentEditor,
    Kind.NUMBER: NumberEditor,
    Kind.DEGREES: TextEditor,
}


def editor_for(kit: Kit, field: Field, parent: QWidget | None = None) -> Editor:
    """The editor for a field. A few choices lie open, more are in a box, many are searched."""
    if field.kind is Kind.YES_NO:
        return yes_no_editor(kit, field, parent)
    if field.kind in (Kind.CHOICE, Kind.CHOICES):
        return _choosing(kit, field, parent)
    return _BY_KIND[field.kind](kit, field, parent)


def choices_of(kit: Kit, field: Field) -> list[tuple[str, str]]:
    """The codes of a field with their names, in the order they are offered."""
    codes = field.ask.codes
    if codes is None:
        return []
    named = [(code, codes.label(code, kit.words.catalogue)) for code in codes]
    return kit.words.sorted_by_name(named) if isinstance(codes, NamedByCldr) else named


def _choosing(kit: Kit, field: Field, parent: QWidget | None) -> Editor:
    choices = choices_of(kit, field)
    if field.kind is Kind.CHOICES:
        if len(choices) > SEVERAL:
            return PickerEditor(kit, field, choices, parent)
        return ChipsEditor(kit, field, choices, one=False, parent=parent)
    if len(choices) <= FEW:
        return ChipsEditor(kit, field, choices, one=True, parent=parent)
    return ChoiceEditor(kit, field, choices, parent)
