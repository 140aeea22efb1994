"""The guards around every test see what they are there to see, and let an orderly test pass."""

import re
import subprocess
import sys
from textwrap import dedent

import pytest

from tests.house.source import HOME

UNRULY = """
    import logging, os, socket, sqlite3, tempfile, threading, time, warnings
    from pathlib import Path

    import platformdirs
    import pytest
    from PySide6.QtCore import QThread, qWarning
    from PySide6.QtWidgets import QWidget

    KEPT = []

    class Waiting(QThread):
        def run(self):
            self.msleep(4000)

    def test_unruly_thread():
        threading.Thread(target=time.sleep, args=(4,), daemon=True).start()

    def test_unruly_qt_thread(qapp):
        KEPT.append(Waiting())
        KEPT[-1].start()

    def test_unruly_window(qapp):
        KEPT.append(QWidget())
        KEPT[-1].show()

    def test_unruly_hidden_window(qapp):
        KEPT.append(QWidget())

    def test_unruly_temporary_file():
        tempfile.mkstemp()

    def test_unruly_transaction(tmp_path):
        from caseapp.storage.connection import connect
        KEPT.append(connect(tmp_path / "a", bytes(32), create=True))
        KEPT[-1].execute("BEGIN")

    def test_unruly_connection():
        with pytest.raises(RuntimeError):
            socket.create_connection(("127.0.0.1", 9))

    def test_unruly_look_up():
        try:
            socket.getaddrinfo("localhost", 80)
        except RuntimeError:
            pass

    def test_unruly_warning():
        warnings.warn("look out")

    def test_unruly_warning_of_qt(qapp):
        qWarning("look out")

    def test_unruly_line_of_ours():
        logging.getLogger("caseapp.operations").debug("something")

    def test_unruly_line_of_others():
        logging.getLogger("elsewhere").warning("something")

    @pytest.mark.expects_log("^nothing")
    def test_unruly_line_in_spite_of_a_marker():
        logging.getLogger("caseapp").info("something")
"""

ORDERLY = """
    import logging, os, socket, tempfile, threading
    from pathlib import Path

    import platformdirs
    import pytest
    from hypothesis import given, settings, strategies
    from PySide6.QtCore import QThread
    from PySide6.QtWidgets import QComboBox, QWidget

    RUNS = []

    class Short(QThread):
        def run(self):
            self.msleep(10)

    def test_orderly_thread():
        threading.Thread(target=lambda: None).start()

    def test_orderly_qt_thread(qtbot):
        thread = Short()
        thread.start()
        thread.wait()

    def test_orderly_window(qtbot):
        window = QWidget()
        qtbot.addWidget(window)
        combo = QComboBox(window)
        combo.addItems(["a", "b"])
        window.itself = window
        window.show()
        combo.showPopup()

    def test_orderly_window_let_go(qapp):
        window = QWidget()
        window.itself = window

    def test_orderly_temporary_file(tmp_path):
        with tempfile.TemporaryDirectory():
            (tmp_path / "a").touch()

    def test_orderly_local_pair():
        for end in socket.socketpair():
            end.close()

    @pytest.mark.parametrize("run", [1, 2])
    def test_orderly_home(run):
        for place in (Path.home(), Path(platformdirs.user_data_dir("caseapp")), Path(tempfile.gettempdir())):
            assert "private" in str(place)
        made = Path(platformdirs.user_config_dir("caseapp"))
        assert not made.exists()
        made.mkdir(parents=True)

    @pytest.mark.expects_log("^something")
    def test_orderly_line_that_a_marker_names():
        logging.getLogger("caseapp").info("something")

    @pytest.mark.expects_log
    def test_orderly_line_that_a_marker_takes():
        logging.getLogger("elsewhere").error("anything")

    def test_orderly_line_that_the_test_reads(caplog):
        logging.getLogger("caseapp").debug("something")
        assert caplog.messages == ["something"]

    def test_orderly_quiet_line_of_others():
        logging.getLogger("elsewhere").info("something")

    @pytest.mark.parametrize("content", [os.urandom(20)])
    def test_orderly_name_in_spite_of_random_bytes(request, content):
        assert request.node.name.endswith("[content]")

    @given(strategies.integers())
    def test_orderly_examples(number):
        assert (settings.default.max_examples, settings.default.database) == (50, None)
"""


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, set[str]]:
    """How each made-up test ended under the project's guards."""
    folder = tmp_path_factory.mktemp("guarded")
    (folder / "test_unruly.py").write_text(dedent(UNRULY), "utf-8")
    (folder / "test_orderly.py").write_text(dedent(ORDERLY), "utf-8")
    ours = ["-c", str(HOME / "pyproject.toml"), "-p", "tests.conftest"]
    apart = ["--rootdir", str(folder), "-o", "cache_dir=cache", "-rA", str(folder)]
    answer = subprocess.run(
        [sys.executable, "-m", "pytest", *ours, *apart],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=120,
    )
    found: dict[str, set[str]] = {}
    for outcome, name in re.findall(r"^(PASSED|FAILED|ERROR) \S*::(\w+)", answer.stdout, re.MULTILINE):
        found.setdefault(name, set()).add(outcome)
    return found


def _names(source: str) -> list[str]:
    return re.findall(r"def (test_\w+)", source)


@pytest.mark.parametrize("name", _names(UNRULY))
def test_a_test_that_leaves_something_behind_fails(outcomes: dict[str, set[str]], name: str) -> None:
    assert outcomes[name] & {"FAILED", "ERROR"}


@pytest.mark.parametrize("name", _names(ORDERLY))
def test_a_test_that_tidies_up_passes(outcomes: dict[str, set[str]], name: str) -> None:
    assert outcomes[name] == {"PASSED"}
