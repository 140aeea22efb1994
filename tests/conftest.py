"""What every test runs under: no screen, no network, folders of its own, nothing left behind."""

import os
from pathlib import Path

# Before anything imports Qt.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_LOGGING_RULES"] = "qt.text.font.db=false"
# Before anything imports Hypothesis, which keeps notes of the code it tests.
os.environ["HYPOTHESIS_STORAGE_DIRECTORY"] = str(Path(__file__).parents[1] / ".cache/hypothesis")

from collections.abc import Iterator

import hypothesis
import pytest

from tests import guards

_EXAMPLES = {"fast": 50, "full": 1000}

guards.forbid_network()


def pytest_configure(config: pytest.Config) -> None:
    """The same examples in every run, and none kept in a file."""
    for name, examples in _EXAMPLES.items():
        hypothesis.settings.register_profile(
            name,
            derandomize=True,
            database=None,
            deadline=None,
            max_examples=examples,
            # A slow machine is no fault of the code.
            suppress_health_check=[hypothesis.HealthCheck.too_slow],
        )
    hypothesis.settings.load_profile("full" if config.option.markexpr == "full" else "fast")


def pytest_make_parametrize_id(val: object, argname: str) -> str | None:
    """Bytes are named by their place, for packed or random ones differ from process to process."""
    return argname if isinstance(val, bytes) else None


@pytest.fixture(scope="session", autouse=True)
def _folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[guards.Folders]:
    """Folders of the run alone; the real ones of the person are out of reach."""
    with guards.private_folders(tmp_path_factory.mktemp("private")) as folders:
        yield folders


@pytest.fixture(autouse=True)
def _nothing_left_behind(request: pytest.FixtureRequest, _folders: guards.Folders) -> Iterator[None]:
    """An empty home and temporary folder for each test, and a failure for all that outlives it."""
    with guards.log_lines() as lines:
        content, before = _folders.content(), guards.look()
        yield
        faults = [*guards.left_since(before), *_folders.cleared(content)]
    if "caplog" not in request.fixturenames:
        faults += guards.unexpected(lines, request.node.iter_markers("expects_log"))
    if faults:
        pytest.fail("\n".join(faults), pytrace=False)
