"""The row of forms that a step asks for, a button each; the referral letter leads to its referral."""

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from caseapp.procedures.engine import Step
from caseapp.procedures.kinds import Form
from caseapp.security.rights import Right
from caseapp.text import mark
from caseapp.ui.dialogs.print_form import FormDialog
from caseapp.ui.flow import FlowLayout
from caseapp.ui.form_names import FORM_NAMES
from caseapp.ui.pages.page import Room
from caseapp.ui.plain import Label

_TO_PRINT = mark("Steps", "Forms to print")


def add_forms(column: QVBoxLayout, room: Room, case_id: str, step: Step, parent: QWidget) -> None:
    """Puts the row under a step, where it has forms and the person may print."""
    if not step.forms or not room.me.may(Right.PRINT_LETTER):
        return
    column.addWidget(Label(room.kit.words(_TO_PRINT), role="label", parent=parent))
    # A widget of its own: a layout inside a layout of the card would outlive its buttons by a moment.
    holder = QWidget(parent)
    row = FlowLayout(holder)
    for form in step.forms:
        row.addWidget(_button(form, room, case_id, step.id, holder))
    column.addWidget(holder)


def _button(form: Form, room: Room, case_id: str, step_id: str, parent: QWidget) -> QPushButton:
    button = QPushButton(room.kit.words(FORM_NAMES[form]), parent)
    button.setObjectName(f"form.{form.value}")
    if form is Form.REFERRAL_LETTER:
        # The letter rests on a recorded referral, with its consent and its preview.
        button.clicked.connect(lambda _=False: room.go("referral", case_id))
    else:
        button.clicked.connect(lambda _=False: _open(form, room, case_id, step_id, parent))
    return button


def _open(form: Form, room: Room, case_id: str, step_id: str, parent: QWidget) -> None:
    # The card is made anew whenever the case changes; the dialog must outlive it.
    FormDialog(room, case_id, form, step_id, parent.window()).open()
