"""The program tries itself out: makes a vault, writes, closes, opens it again, draws a window and a page."""

import os
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory  # a vault of made-up people, gone at the end
from typing import TYPE_CHECKING

from caseapp.cli.console import write_out
from caseapp.cli.frame import DONE, FOUND
from caseapp.text import Catalogue, Text, mark

if TYPE_CHECKING:
    from caseapp.operations.desk import Desk

_OK, _FAILED = mark("Check", "works"), mark("Check", "does not work")
_NAME = "Sample Namuna မြ ตัวอย่าง"


def check_program() -> int:
    """Prints a line for each part; 4 when any of them does not work."""
    with TemporaryDirectory(prefix="caseapp-check-") as place:
        folder = Path(place) / "vault"
        checks: Sequence[tuple[Text, Callable[[Path], bool]]] = (
            (mark("Check", "A vault is made and written"), _makes_and_writes),
            (mark("Check", "A closed vault opens again with all that was written"), _reopens),
            (mark("Check", "The vault's files are sound"), _is_sound),
            (mark("Check", "A page is drawn in several scripts"), _draws_page),
            (mark("Check", "Figures are protected"), _protects_figures),
            (mark("Check", "A sound is read"), _decodes_sound),
            (mark("Check", "A window is drawn"), _draws_window),
        )
        results = [(text, _passes(check, folder)) for text, check in checks]
    catalogue = Catalogue("en")
    for text, is_fine in results:
        state = catalogue.look_up(_OK if is_fine else _FAILED)
        write_out(f"{catalogue.look_up(text)}: {state}\n")
    return DONE if all(is_fine for _, is_fine in results) else FOUND


def _passes(check: Callable[[Path], bool], folder: Path) -> bool:
    try:
        return check(folder)
    except Exception as error:  # noqa: BLE001 - whatever it is, that part does not work
        from caseapp.cli.bugs import report_bug

        report_bug(error)
        return False


def _makes_and_writes(folder: Path) -> bool:
    from caseapp.domain.records import Consent, Person
    from caseapp.operations.intake import NewCase, begin_case
    from caseapp.operations.offices import set_up_training

    set_up_training(folder, "TH")
    with closing(_desk(folder)) as desk:
        consent = Consent(purpose="record", decision="given", given_on=desk.today())
        begin_case(desk, NewCase("TH", consent, person=Person(given_name=_NAME)))
    return True


def _reopens(folder: Path) -> bool:
    from caseapp.domain.records import Person
    from caseapp.storage.case_filter import CaseFilter
    from caseapp.storage.stored import single

    with closing(_desk(folder)) as desk:
        (case_id,) = desk.vault.all_cases()
        person = single(desk.vault.of_case(case_id), Person)
        found = desk.vault.search("namuna", CaseFilter())
        return person is not None and person.given_name == _NAME and len(found) == 1


def _is_sound(folder: Path) -> bool:
    from caseapp.operations.upkeep import check_vault

    with closing(_desk(folder)) as desk:
        return check_vault(desk, full=True).is_sound


def _draws_page(_folder: Path) -> bool:
    from datetime import date

    from caseapp.domain.records import Consent, Provider, Referral
    from caseapp.operations.referrals import Letter
    from caseapp.reports.letter import draw_letter

    referral = Referral(
        service="shelter", provider="sample", shares=("identity",), request=_NAME, what_could_go_wrong="-"
    )
    letter = Letter(
        case_code="TRAIN-THA-26-0001",
        print_id="00000000",
        copy=1,
        date=date(2026, 1, 1),
        office=_NAME,
        worker=_NAME,
        is_training=True,
        provider=Provider(name=_NAME, country="TH"),
        referral=referral,
        consent=Consent(purpose="referral", decision="given", given_on=date(2026, 1, 1)),
        answers=(),
    )
    drawn = draw_letter(letter, Catalogue("en"))
    return drawn.content.startswith(b"%PDF") and drawn.sheets > 0 and not drawn.missing


def _protects_figures(_folder: Path) -> bool:
    from caseapp.statistics.microdata import Microdata
    from caseapp.statistics.plan import Column, Method, Plan
    from caseapp.statistics.protect import protect

    columns = (Column(name="sex"), Column(name="age"))
    plan = Plan(title="-", period="2026", columns=columns, tables=(("sex", "age"),), method=Method.SUPPRESS)
    ages = [*["adult"] * 59, *["child"] * 43, "older"]
    people = Microdata.from_columns({"sex": ["female", "male", "female"] * 34 + ["male"], "age": ages})
    protected = protect(people, plan)
    return protected.before.unsafe > 0 and protected.after.unsafe == 0


def _decodes_sound(_folder: Path) -> bool:
    import wave
    from io import BytesIO

    from caseapp.exchange.media.hearing import hear

    held = BytesIO()
    with wave.open(held, "wb") as made:
        made.setparams((1, 2, 8000, 0, "NONE", ""))
        made.writeframes(bytes(16_000))
    return hear("audio/wav", held.getvalue()).seconds == 1


def _draws_window(folder: Path) -> bool:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from caseapp.settings import Settings
    from caseapp.ui.choices import Choices
    from caseapp.ui.program import Program

    app = QApplication.instance() or QApplication(["caseapp"])
    if not isinstance(app, QApplication):
        return False
    program = Program(app, Choices(folder, Settings(), is_training=True), dict)
    program.start()
    window = program.window
    if window is None:
        return False
    app.processEvents()
    image = window.grab().toImage()
    shades = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}
    program.close()
    # A window that was not really drawn has one colour, or boxes of one.
    return len(shades) > 8


def _desk(folder: Path) -> "Desk":
    from caseapp.operations.offices import unlock_desk
    from caseapp.security.cost import TRAINING_COSTS
    from caseapp.security.keyring import TRAINING_PASSPHRASE

    return unlock_desk(folder, 1, TRAINING_PASSPHRASE, costs=TRAINING_COSTS, clock=lambda: datetime.now(UTC))
