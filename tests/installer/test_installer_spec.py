"""The packing plan takes along everything the program needs, and nothing that it does not."""

import tomllib
from collections.abc import Callable
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from caseapp import paths
from caseapp.text import languages_in
from tests.house.source import imported, modules
from tests.installer.spec import HOME, analysis, plan


def packed() -> set[str]:
    """The place of each data file in the packed program."""
    return {Path(name).as_posix() for name, _, _ in analysis().datas}


@pytest.mark.parametrize("folder", [paths.RESOURCES, paths.TRANSLATIONS], ids=lambda folder: folder.name)
def test_every_data_file_is_packed_where_the_program_looks_for_it(folder: Path) -> None:
    files = {
        path.relative_to(HOME).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and path.suffix not in {".py", ".pyc"}
    }
    assert files
    assert files - packed() == set()


def test_no_code_of_the_checkout_is_packed_as_data() -> None:
    assert [
        name for name in packed() if name.startswith(("resources/", "translations/")) and ".py" in name
    ] == []


def test_the_tables_that_write_names_in_latin_letters_are_packed() -> None:
    assert len([name for name in packed() if name.startswith("anyascii/_data/")]) > 100
    assert "anyascii._data" in analysis().hiddenimports


@pytest.mark.parametrize("name", ["LICENSE", "NOTICE"])
def test_the_programs_own_licence_is_packed(name: str) -> None:
    assert name in packed()


def test_the_packed_program_begins_where_the_program_from_source_does() -> None:
    assert [Path(script) for script in analysis().scripts] == [HOME / "caseapp/__main__.py"]


def test_every_module_of_the_program_is_packed() -> None:
    ours = {
        ".".join(("caseapp", *Path(module.place).with_suffix("").parts)).removesuffix(".__init__")
        for module in modules()
    }
    assert ours - set(analysis().hiddenimports) == set()


@pytest.mark.parametrize("name", ["pytest", "hypothesis", "mypy", "ruff", "PyInstaller", "pip", "xdist"])
def test_no_tool_of_the_checks_is_packed(name: str) -> None:
    assert name in analysis().excludes


_SPEAKING = [
    "ssl",
    "_ssl",
    "http.server",
    "PySide6.QtNetworkAuth",
    "PySide6.QtWebSockets",
    "PySide6.QtWebEngineCore",
]


@pytest.mark.parametrize(
    "name", [*_SPEAKING, "PySide6.QtQml", "PySide6.QtPdf", "PySide6.QtMultimediaWidgets"]
)
def test_what_speaks_over_a_network_or_is_not_needed_is_left_out(name: str) -> None:
    assert name in analysis().excludes


@pytest.mark.parametrize("name", ["PySide6.QtMultimedia", "PySide6.QtNetwork"])
def test_what_plays_sound_is_packed_with_what_it_cannot_load_without(name: str) -> None:
    assert name not in analysis().excludes


def test_every_package_that_the_project_names_is_used() -> None:
    project = tomllib.loads((HOME / "pyproject.toml").read_text("utf-8"))["project"]
    tops = {name.partition(".")[0] for module in modules() for _, name in imported(module)}
    owners = packages_distributions()
    used = {canonicalize_name(owner) for top in tops for owner in owners.get(top, ())}
    named = {canonicalize_name(Requirement(line).name) for line in project["dependencies"]}
    assert named - used == set()


def test_each_language_of_the_program_has_its_names_of_days_and_countries() -> None:
    languages = plan()["LANGUAGES"]
    assert isinstance(languages, frozenset)
    assert {"root", *languages_in(paths.TRANSLATIONS)} - languages == set()


# Qt's packages bring no text of their licence, so the project has it: resources/licences.
_WITHOUT_A_TEXT = {"pyside6-addons", "pyside6-essentials", "shiboken6"}


def test_each_package_is_packed_with_its_licence() -> None:
    locked = plan()["locked"]
    assert callable(locked)
    installed = {canonicalize_name(owner) for owners in packages_distributions().values() for owner in owners}
    licensed = {name.split("/")[1] for name in packed() if name.startswith("licences/")}
    assert (locked() & installed) - licensed == _WITHOUT_A_TEXT
    assert {"resources/licences/LGPL-3.0.txt", "resources/licences/GPL-3.0.txt"} <= packed()


@pytest.fixture
def is_wanted() -> Callable[[tuple[str, str, str]], bool]:
    found = plan()["is_wanted"]
    assert callable(found)
    return found


_WANTED = [
    "PIL/_webp.cpython-311-x86_64-linux-gnu.so",
    "pypdfium2_raw/libpdfium.so",
    "PySide6/Qt/plugins/platforms/libqoffscreen.so",
    "PySide6/Qt/plugins/platforms/libqxcb.so",
    "PySide6/Qt/plugins/platforms/libqwayland.so",
    "PySide6/Qt/plugins/imageformats/libqsvg.so",
    "PySide6/Qt/plugins/iconengines/libqsvgicon.so",
    "PySide6/Qt/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so",
    "PySide6/Qt/plugins/multimedia/libffmpegmediaplugin.so",
    "PySide6/plugins/multimedia/ffmpegmediaplugin.dll",
    "PySide6/plugins/platforms/qwindows.dll",
    "PySide6/plugins/imageformats/qsvg.dll",
    "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
    "PySide6/Qt/lib/libQt6Core.so.6",
    "babel/locale-data/th.dat",
    "babel/locale-data/en_GB.dat",
    "PIL/_imaging.cpython-311-x86_64-linux-gnu.so",
]
_LEFT_OUT = [
    "PySide6/Qt/plugins/platforms/libqvnc.so",
    "PySide6/Qt/plugins/platforms/libqminimalegl.so",
    "PySide6/Qt/plugins/tls/libqopensslbackend.so",
    "PySide6/Qt/plugins/networkinformation/libqnetworkmanager.so",
    "PySide6/plugins/multimedia/windowsmediaplugin.dll",
    "PySide6/Qt/plugins/imageformats/libqtiff.so",
    "PySide6/Qt/plugins/imageformats/libqsvgz.so",
    "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
    "PySide6/plugins/sqldrivers/qsqlite.dll",
    "PySide6/Qt/translations/qtbase_de.qm",
    "babel/locale-data/de_CH.dat",
]


@pytest.mark.parametrize("name", _WANTED)
def test_what_the_windows_need_is_packed(is_wanted: Callable[..., bool], name: str) -> None:
    assert is_wanted((name, "", "BINARY"))


@pytest.mark.parametrize("name", _LEFT_OUT)
def test_what_the_windows_do_not_need_is_left_out(is_wanted: Callable[..., bool], name: str) -> None:
    assert not is_wanted((name, "", "BINARY"))
