"""Whatever happens to its files, a vault says so, gives no wrong answer, and writes nothing into them."""

import os
import random
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from caseapp.domain.errors import KnownError
from caseapp.operations import casebook, figure_rows, records
from caseapp.operations.desk import Desk, act
from caseapp.operations.offices import Office, set_up
from caseapp.operations.upkeep import check_vault
from caseapp.security.errors import DataDamaged, WrongPassphrase
from caseapp.storage.case_filter import CaseFilter
from caseapp.storage.errors import FileMissing
from tests.faults.life import Life, digest, random_words
from tests.operations import made_up

_LIVED = ("direct", "begin", "write", "write", "refer", "change", "begin", "plan", "draft", "bin", "import")
_PAGE = 4096


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a vault in which somebody has worked."""
    folder = tmp_path_factory.mktemp("damage")
    desk = made_up.make_desk(folder, made_up.SUPERVISOR)
    chance = random.Random(3)
    life = Life(desk, chance, random_words(chance))
    for name in _LIVED:
        life.do(name)
    act(desk, figure_rows.refresh_figures)
    desk.close()
    return folder / "vault"


@pytest.fixture
def folder(whole: Path, fast: Path) -> Path:
    """A copy of it to be damaged."""
    return shutil.copytree(whole, fast / "vault")


def _read(desk: Desk) -> Iterator[tuple[str, object]]:
    """Everything there is to be read, each thing under its name."""
    ids = act(desk, lambda desk: desk.vault.all_cases())
    yield "cases", ids
    for case_id in ids:
        for stored in act(desk, casebook.view_case, case_id).records:
            yield stored.id, (stored.version, digest(stored.record))
            past = act(desk, records.history_of, stored.id)
            yield f"past of {stored.id}", [(old.version, digest(old.record)) for old in past]
    yield "providers", [digest(stored.record) for stored in act(desk, casebook.providers)]
    numbers = act(desk, casebook.case_numbers, CaseFilter())
    yield "lines", act(desk, casebook.case_lines, numbers)
    yield "found", list(act(desk, casebook.find_cases, "sample", CaseFilter()))
    yield "drafts", act(desk, lambda desk: desk.vault.drafts(desk.worker.user_id))
    yield "journal", act(desk, lambda desk: desk.vault.journal.newest(10_000))


def _looked_at(folder: Path, right: dict[str, object]) -> str:
    """How the damage is found: refused, or by the check; a wrong answer fails the test."""
    try:
        desk = made_up.make_desk(folder.parent, made_up.SUPERVISOR)
    except KnownError as error:
        return type(error).__name__
    try:
        for name, value in _read(desk):
            assert right[name] == value, "a wrong answer"
        health = act(desk, check_vault, full=True)
    except KnownError as error:
        return type(error).__name__
    finally:
        desk.close()
    return "not found" if health.is_sound else "checked"


def _right(whole: Path) -> dict[str, object]:
    desk = made_up.make_desk(whole.parent, made_up.SUPERVISOR)
    try:
        assert check_vault(desk, full=True).is_sound
        return dict(_read(desk))
    finally:
        desk.close()


def _bytes(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def _flip(whole: Path, folder: Path, flips: int, seed: int) -> None:
    chance, right = random.Random(seed), _right(whole)
    kept = {name: (whole / name).read_bytes() for name in ("cases.db", "ident.db")}
    ends = set()
    for _ in range(flips):
        name = chance.choice(list(kept))
        damaged = bytearray(kept[name])
        damaged[chance.randrange(len(damaged))] ^= 1 << chance.randrange(8)
        (folder / name).write_bytes(damaged)
        ends.add(_looked_at(folder, right))
        assert (folder / name).read_bytes() == bytes(damaged)
        (folder / name).write_bytes(kept[name])
    assert ends <= {"DataDamaged", "checked"}
    assert _looked_at(folder, right) == "not found"


def test_of_three_hundred_wrong_bits_each_is_found_and_none_gives_a_wrong_answer(whole, folder) -> None:
    _flip(whole, folder, 300, 1)


@pytest.mark.full
@pytest.mark.timeout(1200)
def test_of_three_thousand_wrong_bits_each_is_found_and_none_gives_a_wrong_answer(whole, folder) -> None:
    _flip(whole, folder, 3000, 2)


def _cut(size: int) -> Callable[[Path], None]:
    def cut(path: Path) -> None:
        os.truncate(path, size if size >= 0 else path.stat().st_size + size)

    return cut


def _overwrite(at: int, content: bytes) -> Callable[[Path], None]:
    def overwrite(path: Path) -> None:
        kept = bytearray(path.read_bytes())
        kept[at : at + len(content)] = content
        path.write_bytes(kept)

    return overwrite


def _gone(path: Path) -> None:
    path.unlink()


def _a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def _a_pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def _a_loop(path: Path) -> None:
    path.unlink()
    path.symlink_to(path.name)


def _zeros(path: Path) -> None:
    path.write_bytes(bytes(path.stat().st_size))


def _of_another_vault(path: Path) -> None:
    other = path.parent.parent / "another"
    set_up(other, Office("TH", "Another Office"), "Madeup Other", made_up.PASSPHRASE, costs=made_up.CHEAP)
    shutil.copy(other / path.name, path)


_DAMAGE = {
    **{f"cut to {size}": _cut(size) for size in (0, 1, 15, 16, 100, _PAGE - 1, _PAGE, _PAGE + 1, 3 * _PAGE)},
    **{f"cut by {size}": _cut(-size) for size in (1, _PAGE, 2 * _PAGE)},
    "all zeros": _zeros,
    "a page of zeros at the beginning": _overwrite(0, bytes(_PAGE)),
    "a page of zeros further on": _overwrite(2 * _PAGE, bytes(_PAGE)),
    "something else at the beginning": _overwrite(0, b"SQLite format 3\0"),
    "a page twice": lambda path: _overwrite(2 * _PAGE, path.read_bytes()[_PAGE : 2 * _PAGE])(path),
    "gone": _gone,
    "a folder": _a_folder,
    "a pipe": _a_pipe,
    "a loop of links": _a_loop,
    "of another vault": _of_another_vault,
}


@pytest.mark.parametrize("name", ["cases.db", "ident.db"])
@pytest.mark.parametrize("damage", _DAMAGE.values(), ids=_DAMAGE)
def test_a_damaged_file_is_found_in_words_and_nothing_is_written(whole, folder, name, damage) -> None:
    damage(folder / name)
    before = _bytes(folder)
    assert _looked_at(folder, _right(whole)) in {"DataDamaged", "FileMissing", "checked"}
    assert _bytes(folder) == before
    assert not [path.name for path in folder.iterdir() if path.name.endswith("journal")]


def test_files_that_stand_in_each_others_place_are_found(whole, folder) -> None:
    (folder / "cases.db").rename(folder / "other")
    (folder / "ident.db").rename(folder / "cases.db")
    (folder / "other").rename(folder / "ident.db")
    before = _bytes(folder)
    assert _looked_at(folder, _right(whole)) == "DataDamaged"
    assert _bytes(folder) == before


@pytest.mark.parametrize("damage", [_cut(0), _zeros], ids=["empty", "zeros"])
def test_two_empty_files_are_never_taken_for_a_new_vault(folder, damage) -> None:
    for name in ("cases.db", "ident.db"):
        damage(folder / name)
    before = _bytes(folder)
    with pytest.raises(DataDamaged):
        made_up.make_desk(folder.parent, made_up.SUPERVISOR)
    assert _bytes(folder) == before


@pytest.mark.parametrize("name", ["cases.db", "ident.db"])
def test_a_file_of_another_day_is_found_once_a_record_of_both_is_read(whole, folder, name) -> None:
    old = (folder / name).read_bytes()
    desk = made_up.make_desk(folder.parent, made_up.SUPERVISOR)
    chance = random.Random(5)
    life = Life(desk, chance, random_words(chance))
    life.do("change")
    right = dict(_read(desk))
    desk.close()
    (folder / name).write_bytes(old)
    assert _looked_at(folder, right) == "DataDamaged"


def _all_figures(desk: Desk) -> object:
    assert desk.figures is not None
    figures = desk.figures
    return figures.rows(), figures.releases(), figures.released_files(1), figures.memo()


@pytest.mark.parametrize("damage", _DAMAGE.values(), ids=_DAMAGE)
def test_damaged_figures_are_found_in_words_and_keep_nobody_from_the_cases(whole, folder, damage) -> None:
    damage(folder / "stats.db")
    before = _bytes(folder)
    desk = made_up.make_desk(folder.parent, made_up.SUPERVISOR)
    try:
        assert dict(_read(desk)) == _right(whole)
        with pytest.raises((DataDamaged, FileMissing)):
            act(desk, _all_figures)
    finally:
        desk.close()
    assert _bytes(folder) == before


def test_the_right_passphrase_is_never_called_wrong_because_a_file_is_damaged(folder) -> None:
    for name in ("cases.db", "ident.db", "stats.db", "ballast"):
        (folder / name).write_bytes(os.urandom(10_000))
    with pytest.raises(KnownError) as refused:
        made_up.make_desk(folder.parent, made_up.SUPERVISOR)
    assert not isinstance(refused.value, WrongPassphrase)


@pytest.mark.parametrize("name", ["ballast", "tries", "lock"])
def test_a_strange_thing_in_the_place_of_a_small_file_keeps_nobody_out(whole, folder, name) -> None:
    (folder / name).unlink(missing_ok=True)
    (folder / name).mkdir()
    assert _looked_at(folder, _right(whole)) == "not found"
    desk = made_up.make_desk(folder.parent)
    try:
        assert desk.vault.release_ballast() is (name != "ballast")
    finally:
        desk.close()
