"""What every test runs under: no screen, no network, folders of its own, nothing left behind."""

import os
from pathlib import Path

# Before anything imports Qt.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_LOGGING_RULES"] = "qt.text.font.db=false"
# Before anything imports Hypothesis, which keeps notes of the code it tests.
os.environ["HYPOTHESIS_STORAGE_DIRECTORY"] = str(Path(__file__).parents[1] / ".cache/hypothesis")

import itertools
from collections.abc import Iterator

import hypothesis
import pytest

from tests import guards

_EXAMPLES = {"fast": 50, "full": 1000}
_numbers = itertools.count()

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


@pytest.fixture(scope="session", autouse=True)
def _folders_of_the_run(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Folders for what lives longer than one test; the real ones of the person are out of reach."""
    base = tmp_path_factory.mktemp("private")
    with guards.private_folders(base / "run"):
        yield base


@pytest.fixture(autouse=True)
def _nothing_left_behind(request: pytest.FixtureRequest, _folders_of_the_run: Path) -> Iterator[None]:
    """A home and a temporary folder for this test alone, and a failure for all that outlives it."""
    with (
        guards.private_folders(_folders_of_the_run / str(next(_numbers))) as folders,
        guards.log_lines() as lines,
    ):
        before = guards.look()
        yield
        faults = [*guards.left_since(before), *guards.left_in(folders.temporary)]
        if "caplog" not in request.fixturenames:
            faults += guards.unexpected(lines, request.node.iter_markers("expects_log"))
    if faults:
        pytest.fail("\n".join(faults), pytrace=False)
