"""A supervisor puts a procedure from a file to use; what nobody signed is accepted expressly."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton

from caseapp.operations import installing
from caseapp.operations.desk import act
from caseapp.security.rights import Role
from caseapp.ui.dialogs.install_procedure import InstallDialog
from caseapp.ui.pages.procedures import ProceduresPage
from caseapp.ui.session import Session
from tests.operations import made_up, versions
from tests.ui.pages.conftest import _now
from tests.ui.pages.looking import child


@pytest.fixture
def session(tmp_path, qtbot, heard):
    made = Session(lambda: made_up.make_desk(tmp_path, Role.SUPERVISOR, clock=_now), act)
    made.failed.connect(heard.failed.append)
    with qtbot.waitSignal(made.opened):
        made.open()
    yield made
    made.close()


@pytest.fixture
def page(kit, make_room, show, qtbot, session):
    page = show(ProceduresPage(make_room(kit, Role.SUPERVISOR)))
    session.changed.connect(lambda changes: page.load() if page.concerns(changes) else None)
    page.arrive()
    qtbot.waitUntil(lambda: page.reader.pack is not None)
    return page


def _boxes():
    return [
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, InstallDialog) and each.isVisible()
    ]


def _words(widget):
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def _offered(page, path, qtbot):
    page.look_at(path)
    qtbot.waitUntil(lambda: bool(_boxes()))
    return _boxes()[0]


def test_an_unsigned_procedure_is_used_only_after_an_express_yes(page, tmp_path, qtbot, heard):
    box = _offered(page, versions.newer_file(tmp_path), qtbot)
    assert "Thailand, reviewed on 5 Jan 2027; not signed." in _words(box)
    assert "Changed: Temporary protective custody to check facts (section 29)" in _words(box)
    go, accept = child(box, "install", QPushButton), child(box, "accept", QCheckBox)
    assert not go.isEnabled()
    accept.setFocus()
    qtbot.keyClick(accept, Qt.Key.Key_Space)
    assert go.isEnabled()
    go.setFocus()
    qtbot.keyClick(go, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: heard.said != [])
    assert heard.said == ["The procedure is in use for new cases."]
    qtbot.waitUntil(lambda: "From a file, not signed" in _words(page))
    assert str(page.reader.pack.last_reviewed) == versions.NEWER_DAY


def test_a_colleagues_signature_needs_no_second_word(page, tmp_path, qtbot, ask):
    path = versions.newer_file(tmp_path)
    ask(installing.sign_pack, path)
    box = _offered(page, path, qtbot)
    assert "signed by a colleague of this office" in _words(box)
    assert "Fingerprint:" in _words(box)
    assert box.findChild(QCheckBox, "accept") is None
    assert child(box, "install", QPushButton).isEnabled()
    qtbot.keyClick(box, Qt.Key.Key_Escape)


def test_a_procedure_with_faults_is_refused_with_its_first_fault(page, tmp_path, qtbot, heard):
    path = versions.newer_file(tmp_path)
    path.write_text(path.read_text("utf-8").replace("deadline: PT12H", "deadline: soon"), "utf-8")
    page.look_at(path)
    qtbot.waitUntil(lambda: bool(heard.failed))
    assert "Write a deadline" in str(heard.failed[0].text)
    assert not _boxes()


def test_what_changed_on_the_disk_meanwhile_is_not_installed(page, tmp_path, qtbot, heard, ask):
    path = versions.newer_file(tmp_path)
    ask(installing.sign_pack, path)
    box = _offered(page, path, qtbot)
    versions.newer_file(tmp_path, hours=6)
    child(box, "install", QPushButton).click()
    qtbot.waitUntil(lambda: bool(heard.failed))
    assert ask(installing.installed_packs) == ()


def test_a_caseworker_is_not_offered_to_install(kit, make_room, show, qtbot):
    page = show(ProceduresPage(make_room(kit, Role.CASEWORKER)))
    assert page.findChild(QPushButton, "from_file") is None
