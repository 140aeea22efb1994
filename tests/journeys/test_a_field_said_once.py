"""One more line in a record type, and no other line anywhere: the answer is asked, checked, kept, found,
counted, exchanged, printed and translated."""

import json
import subprocess
import sys
from contextlib import closing
from datetime import date
from types import MappingProxyType
from typing import Annotated

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from caseapp.domain.checking import NotValid, check
from caseapp.domain.codes.lists import codes
from caseapp.domain.fields import Ask, Compartment, Figure, Sensitivity, Share, field_named
from caseapp.domain.records import RECORD_TYPES, Consent, Person, Provider, Referral
from caseapp.exchange.case_json import schema
from caseapp.exchange.htcds import htcds_values
from caseapp.operations.casebook import find_cases
from caseapp.operations.figure_rows import columns, refresh_figures, row_of
from caseapp.operations.records import Place, history_of, save_record
from caseapp.operations.referrals import Letter
from caseapp.operations.sharing import shared_answers
from caseapp.reports.letter import draw_letter
from caseapp.security.rights import Role
from caseapp.storage.case_filter import CaseFilter
from caseapp.text import Catalogue, mark
from caseapp.ui.editors.chips import ChipsEditor
from caseapp.ui.editors.written import TextEditor
from caseapp.ui.forms import Form
from caseapp.ui.kit import dress
from caseapp.ui.plain import MaskedLabel
from caseapp.ui.record_view import RecordView
from caseapp.ui.theme import Look
from tests.operations import made_up

ENGLISH = Catalogue("en")
BOAT_LABEL, WAY_LABEL = mark("Person", "Name of the boat"), mark("Person", "Way of coming")
INDONESIAN = Catalogue(
    "id",
    {
        ("Person", "Name of the boat"): ("Nama kapal",),
        ("Person", "Way of coming"): ("Cara datang",),
        ("Codes", "By sea"): ("Lewat laut",),
    },
)
WAYS = codes(
    "ways", "made up", [("by_sea", mark("Codes", "By sea"), "Sea"), ("by_land", mark("Codes", "By land"))]
)


class WithBoat(Person):
    """A person with one answer more, in free words."""

    boat: Annotated[str | None, Ask(BOAT_LABEL, searchable=True, share=Share.IDENTITY, htcds="x_Boat")] = None


class WithWay(Person):
    """A person with one answer more, from a list."""

    way: Annotated[
        str | None,
        Ask(
            WAY_LABEL,
            sensitivity=Sensitivity.SENSITIVE,
            codes=WAYS,
            searchable=True,
            share=Share.IDENTITY,
            figure=Figure.AS_IS,
            htcds="x_Way",
        ),
    ] = None


# The record type, the field, an answer, and how people read that answer.
FIELDS = [(WithBoat, "boat", "Perahu Contoh", "Perahu Contoh"), (WithWay, "way", "by_sea", "By sea")]
each_field = pytest.mark.parametrize(("record_type", "name", "answer", "words"), FIELDS)


@pytest.fixture(autouse=True)
def _registered(request, monkeypatch):
    """Makes the record type of the test the one kind of person there is, as if it had been written so."""
    chosen = request.node.callspec.params["record_type"]
    types = MappingProxyType({**RECORD_TYPES, Person.kind: chosen})
    for name, module in list(sys.modules.items()):
        if name.startswith("caseapp.") and getattr(module, "RECORD_TYPES", None) is RECORD_TYPES:
            monkeypatch.setattr(module, "RECORD_TYPES", types)


@pytest.fixture
def desk(tmp_path):
    with closing(made_up.make_desk(tmp_path)) as desk:
        yield desk


@pytest.fixture
def kept(desk, record_type, name, answer):
    """A case in which the answer is kept; gives its id and the stored person."""
    case_id = made_up.a_case(desk)
    person = made_up.a_person().model_dump() | {name: answer}
    record_id = save_record(desk, record_type.model_validate(person), Place(case_id)).record_id
    return case_id, desk.vault.in_case(case_id, record_id)


@pytest.fixture
def make_kit(qapp):
    yield lambda catalogue=ENGLISH: dress(qapp, catalogue, Look())
    dress(qapp, ENGLISH, Look())


@each_field
def test_it_is_asked_in_the_form_with_the_editor_for_its_kind(
    make_kit, qtbot, record_type, name, answer, words
):
    form = Form(make_kit(), record_type)
    qtbot.addWidget(form)
    question = form.question(name)
    assert form.names[-1] == name
    assert question.label.words == str(field_named(record_type, name).ask.label)
    if record_type is WithBoat:
        assert isinstance(question.editor, TextEditor)
        QTest.keyClicks(question.editor.line, answer)
    else:
        assert isinstance(question.editor, ChipsEditor)
        question.editor.show_answer(answer)
    assert form.answers() == {name: answer}


@each_field
def test_what_is_wrong_with_it_is_said_under_its_own_name(record_type, name, answer, words):
    wrong = "Perahu\x07" if record_type is WithBoat else "by_rocket"
    with pytest.raises(NotValid) as refused:
        check(record_type, {name: wrong}, date(2026, 1, 1))
    (problem,) = refused.value.problems
    assert (problem.field, problem.label) == (name, field_named(record_type, name).ask.label)
    assert wrong not in str(refused.value.text)


@each_field
def test_it_lies_in_the_file_of_its_compartment_and_nowhere_else(
    desk, kept, record_type, name, answer, words
):
    where = {Compartment.CASES: "body", Compartment.IDENT: "ident.body"}
    expected = field_named(record_type, name).compartment
    assert expected is (Compartment.IDENT if record_type is WithBoat else Compartment.CASES)
    for compartment, table in where.items():
        _, rows = desk.vault.raw_rows(table)
        bodies = [json.loads(row[1]) for row in rows]
        assert any(body.get(name) == answer for body in bodies) == (compartment is expected)


@each_field
def test_a_change_of_it_alone_leaves_its_history_and_a_stamp_of_its_own(
    desk, kept, record_type, name, answer, words
):
    case_id, stored = kept
    changed = stored.record.model_copy(update={name: None})
    save_record(desk, changed, Place(case_id, stored.id, stored.version))
    before = history_of(desk, stored.id)[0].record
    assert getattr(before, name) == answer
    table = "ident.body" if record_type is WithBoat else "body"
    _, rows = desk.vault.raw_rows(table)
    stamps = [json.loads(row[2]) for row in rows]
    assert max(stamp[name][0] for stamp in stamps if name in stamp) == stored.version + 1


@each_field
def test_it_is_found_by_the_beginning_of_its_word(desk, kept, record_type, name, answer, words):
    case_id, _ = kept
    numbers = find_cases(desk, answer[:5], CaseFilter())
    assert [line.case_id for line in desk.vault.lines(numbers)] == [case_id]


@each_field
def test_it_is_exchanged_under_its_name_in_the_standard(kept, record_type, name, answer, words):
    _, stored = kept
    standard = field_named(record_type, name).ask.htcds
    assert htcds_values([stored.record])[standard] == ("Sea" if record_type is WithWay else answer)


@each_field
def test_it_is_in_the_schema_that_other_programs_read(record_type, name, answer, words):
    assert name in json.dumps(schema(Person.kind))


@each_field
def test_it_is_counted_only_when_it_says_how(tmp_path, desk, kept, record_type, name, answer, words):
    case_id, _ = kept
    counted = {column.name: column for column in columns()}
    assert (name in counted) == (record_type is WithWay)
    row = row_of(desk.vault.of_case(case_id))
    assert row.get(name) == (answer if record_type is WithWay else None)
    desk.close()
    with closing(made_up.make_desk(tmp_path, Role.SUPERVISOR)) as supervisor:
        refresh_figures(supervisor)
        assert [line.get(name) for line in supervisor.figures.rows()] == [row.get(name)]


@each_field
@pytest.mark.parametrize(
    ("catalogue", "label"),
    [(ENGLISH, str), (INDONESIAN, INDONESIAN.look_up)],
    ids=["English", "Indonesian"],
)
def test_it_is_printed_in_the_letter_in_the_language_of_the_letter(
    desk, kept, record_type, name, answer, words, catalogue, label
):
    case_id, _ = kept
    text = _printed(shared_answers(desk.vault.of_case(case_id), (Share.IDENTITY,), catalogue), catalogue)
    asked = field_named(record_type, name).ask
    assert label(asked.label) in text
    assert (asked.codes.label(answer, catalogue) if asked.codes else answer) in text


def _printed(answers, catalogue):
    """The text of a letter with these answers."""
    letter = Letter(
        case_code="THA-26-0001",
        print_id="00000000",
        copy=1,
        date=date(2026, 1, 1),
        office="Sample Office",
        worker="Madeup Worker",
        is_training=True,
        provider=Provider(name="Sample House", country="TH"),
        referral=Referral(
            service="shelter", provider="p1", shares=("identity",), request="-", what_could_go_wrong="-"
        ),
        consent=Consent(purpose="referral", decision="given", given_on=date(2026, 1, 1)),
        answers=answers,
    )
    pdf = draw_letter(letter, catalogue).content
    return subprocess.run(
        ["pdftotext", "-layout", "-", "-"], input=pdf, capture_output=True, check=True
    ).stdout.decode()


@each_field
def test_it_is_read_masked_where_it_identifies_and_plain_where_not(
    make_kit, qtbot, kept, record_type, name, answer, words
):
    _, stored = kept
    view = RecordView(make_kit(), stored.record, lambda _name, show: show())
    qtbot.addWidget(view)
    if record_type is WithBoat:
        masked = view.findChild(MaskedLabel, name)
        assert masked.findChild(QLabel).text() != answer
        masked.reveal()
        assert masked.findChild(QLabel).text() == answer
    else:
        assert view.findChild(QLabel, name).text() == words


@each_field
def test_its_label_is_looked_up_in_the_language_of_the_window(
    make_kit, qtbot, record_type, name, answer, words
):
    form = Form(make_kit(INDONESIAN), record_type)
    qtbot.addWidget(form)
    label = field_named(record_type, name).ask.label
    assert form.question(name).label.words == INDONESIAN.look_up(label) != str(label)
