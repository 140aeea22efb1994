"""Damaged keyrings: what is whole is used, what is not is said, and nothing is called by another's name."""

import hashlib
import random
from pathlib import Path

import pytest

from caseapp.domain.errors import KnownError
from caseapp.security import keyring_file, sealing
from caseapp.security.errors import (
    CannotRead,
    DataDamaged,
    KeyringAltered,
    KeyringDamaged,
    NewerKeyring,
    WrongPassphrase,
)
from caseapp.security.keyring import unlock
from caseapp.security.members import Newcomer
from caseapp.security.rights import Role
from caseapp.security.users import add_user, mend
from tests.security.made_up_office import CHEAP, NOW, OTHER, PASSPHRASE

COPY = keyring_file.COPY_BYTES


@pytest.fixture
def whole(folder, supervisor):
    add_user(folder, supervisor, Newcomer("Madeup Colleague", Role.CASEWORKER, OTHER), costs=CHEAP, now=NOW)
    return (folder / "keyring").read_bytes()


def opened(folder):
    return unlock(folder, 1, PASSPHRASE, costs=CHEAP)


def put(folder, content):
    (folder / "keyring").write_bytes(content)


def with_good_sums(copy: bytearray) -> bytes:
    """The same copy, with both check sums as if the program had written it."""
    copy[96:128] = hashlib.sha256(copy[:96]).digest()
    copy[4064:4096] = hashlib.sha256(copy[:4064] + copy[4096:]).digest()
    return bytes(copy)


@pytest.mark.parametrize("copy", [0, 1])
def test_any_wrong_byte_of_one_copy_is_survived_and_said(folder, whole, copy):
    chance = random.Random(copy)
    positions = [*range(0, 256, 16), 4064, 4095, COPY - 1, *(chance.randrange(COPY) for _ in range(120))]
    for at in positions:
        damaged = bytearray(whole)
        damaged[copy * COPY + at] ^= 1 << chance.randrange(8)
        put(folder, damaged)
        assert opened(folder).one_copy_damaged, at


def test_a_damaged_copy_is_mended_from_the_other(folder, whole, supervisor):
    put(folder, bytes(COPY) + whole[COPY:])
    assert mend(folder) is True
    again = opened(folder)
    assert not again.one_copy_damaged
    assert again.keys == supervisor.keys


@pytest.mark.parametrize(
    "damage",
    [
        lambda whole: whole[:COPY],
        lambda whole: whole[:-1],
        lambda whole: whole + b"\0",
        lambda whole: whole[:COPY] + bytes(COPY),
        lambda whole: bytes(COPY) + whole[COPY:],
    ],
)
def test_a_cut_or_grown_file_opens_from_the_whole_copy(folder, whole, damage):
    put(folder, damage(whole))
    assert opened(folder).one_copy_damaged


@pytest.mark.parametrize(
    "content",
    [b"", b"\0", b"CASEKEYS", bytes(4096), bytes(COPY), bytes(2 * COPY), b"\xff" * (3 * COPY)],
    ids=len,
)
def test_an_empty_or_strange_file_is_damage(folder, supervisor, content):
    put(folder, content)
    with pytest.raises(KeyringDamaged):
        opened(folder)


def test_a_newer_version_is_refused_and_not_touched(folder, whole):
    copy = bytearray(whole[:COPY])
    copy[8:10] = b"\x00\x02"
    newer = 2 * with_good_sums(copy)
    put(folder, newer)
    with pytest.raises(NewerKeyring):
        opened(folder)
    assert (folder / "keyring").read_bytes() == newer


def test_the_newest_of_two_whole_copies_counts(folder, whole, supervisor):
    add_user(folder, supervisor, Newcomer("Madeup Third", Role.AUDITOR, OTHER), costs=CHEAP, now=NOW)
    newer = (folder / "keyring").read_bytes()
    put(folder, whole[:COPY] + newer[COPY:])
    found = opened(folder)
    assert len(found.people) == 3
    assert found.one_copy_damaged


@pytest.mark.parametrize(
    ("at", "value"),
    [
        (4096 + 16, b"\xff\xff\xff\xff"),  # memory
        (4096 + 16, b"\x00\x10\x00\x01"),  # a gibibyte and one
        (4096 + 20, b"\x00\x00\x00\x15"),  # passes
        (4096 + 20, b"\x00\x00\x00\x00"),
        (4096 + 24, b"\x00\x00\x00\x11"),  # lanes
        (4096 + 24, b"\x00\x00\x00\x02"),  # eight KiB do not do for two
        (4096 + 28, b"\x00\x00\x00\x01"),  # kept for later
    ],
)
def test_a_cost_beyond_the_bounds_is_damage_and_is_not_run(folder, whole, at, value):
    copy = bytearray(whole[:COPY])
    copy[at : at + 4] = value
    put(folder, 2 * with_good_sums(copy))
    with pytest.raises(KeyringDamaged):
        opened(folder)


def test_a_cost_changed_within_the_bounds_opens_nothing(folder, whole):
    copy = bytearray(whole[:COPY])
    copy[4096 + 16 : 4096 + 20] = b"\x00\x00\x00\x10"
    put(folder, 2 * with_good_sums(copy))
    with pytest.raises(WrongPassphrase):
        opened(folder)


@pytest.mark.parametrize("fault", range(50))
def test_the_four_outcomes_are_never_taken_for_one_another(folder, whole, supervisor, fault):
    chance = random.Random(fault)
    wrong = "".join(chance.sample(PASSPHRASE, len(PASSPHRASE)))
    with pytest.raises(WrongPassphrase):
        unlock(folder, 1, wrong + "!", costs=CHEAP)

    sealed = bytearray(sealing.seal(supervisor.keys["cases"], b"made-up draft", "draft 1"))
    sealed[chance.randrange(len(sealed))] ^= 1 << chance.randrange(8)
    with pytest.raises(DataDamaged):
        sealing.unseal(opened(folder).keys["cases"], bytes(sealed), "draft 1")

    damaged = bytearray(whole)
    for copy in (0, COPY):
        damaged[copy + chance.randrange(COPY)] ^= 1 << chance.randrange(8)
    put(folder, damaged)
    with pytest.raises(KeyringDamaged) as found:
        opened(folder)
    assert not isinstance(found.value, KeyringAltered)

    (folder / "keyring").unlink()
    if fault % 2:
        (folder / "keyring").symlink_to("/proc/self/mem")  # reading its beginning is an I/O error
    else:
        (folder / "keyring").mkdir()
    with pytest.raises(CannotRead):
        opened(folder)


def test_no_outcome_is_a_kind_of_another():
    outcomes = (WrongPassphrase, KeyringDamaged, DataDamaged, CannotRead)
    assert not [(a, b) for a in outcomes for b in outcomes if a is not b and issubclass(a, b)]
    assert len({str(outcome()) for outcome in outcomes}) == 4


def mutated(whole: bytes, chance: random.Random) -> bytes:
    content = bytearray(whole)
    for _ in range(chance.choice((1, 1, 2, 8, 64))):
        at = chance.randrange(len(content) or 1)
        match chance.randrange(5):
            case 0:
                content[at : at + 1] = chance.randbytes(1)
            case 1:
                content[at : at + chance.randrange(1, 600)] = chance.randbytes(chance.randrange(600))
            case 2:
                del content[at : at + chance.randrange(1, 5000)]
            case 3:
                other = chance.randrange(len(content) or 1)
                content[at : at + 512] = content[other : other + 512]
            case _:
                content = content[:at]
    return bytes(content)


def test_five_thousand_mutated_keyrings_open_rightly_or_are_refused_in_words(folder, whole, supervisor):
    chance = random.Random(2026)
    outcomes = set()
    for _ in range(4000):
        put(folder, mutated(whole, chance))
        try:
            assert opened(folder).keys == supervisor.keys
            outcomes.add("opened")
        except KnownError as refusal:
            outcomes.add(type(refusal))
    assert outcomes == {"opened", KeyringDamaged}


def test_mutated_keyrings_with_right_sums_open_rightly_or_are_refused_in_words(folder, whole, supervisor):
    chance = random.Random(2027)
    costs = {4096 + slot * 512 + at for slot in range(16) for at in range(16, 28)}
    outcomes = set()
    for _ in range(1000):
        copy = bytearray(whole[:COPY])
        for _ in range(chance.choice((1, 2, 20))):
            at = chance.choice((chance.randrange(256), 4096 + chance.randrange(512), chance.randrange(COPY)))
            if at not in costs:  # a dear cost within the bounds would only take long
                copy[at] = chance.randrange(256)
        put(folder, 2 * with_good_sums(copy))
        try:
            assert opened(folder).keys == supervisor.keys
            outcomes.add("opened")
        except KnownError as refusal:
            outcomes.add(type(refusal))
    assert outcomes == {"opened", WrongPassphrase, KeyringDamaged, KeyringAltered, NewerKeyring}


def test_the_sentences_of_all_errors_tell_what_to_do():
    from caseapp.security import errors
    from caseapp.text import mark

    made = [
        errors.NotAllowed(mark("Rights", "close a case")) if kind is errors.NotAllowed else kind()
        for kind in vars(errors).values()
        if isinstance(kind, type)
        and issubclass(kind, KnownError)
        and kind not in (KnownError, errors.FileTrouble, errors.PassphraseRefused)
    ]
    assert len(made) > 15
    for error in made:
        assert error.text.context == "Errors"
        assert str(error).endswith(".")
        assert "{" not in str(error)
    assert str(errors.VaultInUse(elsewhere=True)) != str(errors.VaultInUse(12))


def test_reading_a_file_that_is_gone_is_not_an_error_of_the_disk(tmp_path: Path):
    from caseapp.security.safe_files import read_whole

    with pytest.raises(FileNotFoundError):
        read_whole(tmp_path / "nothing", 10)
