import resource
from pathlib import Path

import pytest

from caseapp.security.cost import (
    CEILING,
    DEFAULT,
    FLOOR,
    MIB,
    Cost,
    CostPolicy,
    calibrate,
    most_memory,
    seconds_of,
    stretch,
)
from caseapp.security.errors import NotEnoughMemory


def test_the_published_vector_of_argon2id_holds():
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    function = Argon2id(
        salt=b"\x02" * 16,
        length=32,
        iterations=3,
        lanes=4,
        memory_cost=32,
        ad=b"\x04" * 12,
        secret=b"\x03" * 8,
    )
    assert function.derive(b"\x01" * 32).hex() == (
        "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"
    )


def test_another_library_stretches_to_the_same_key():
    from nacl.pwhash import argon2id

    theirs = argon2id.kdf(32, b"made up for this test", b"\x07" * 16, opslimit=3, memlimit=64 * 1024)
    assert stretch(b"made up for this test", b"\x07" * 16, Cost(64, 3, 1)) == theirs


@pytest.mark.parametrize(
    "cost",
    [
        Cost(CEILING.memory + 1, 3, 1),
        Cost(64, 21, 1),
        Cost(256, 3, 17),
        Cost(64, 0, 1),
        Cost(64, 1, 0),
        Cost(31, 1, 4),
        Cost(2**32 - 1, 2**32 - 1, 2**32 - 1),
    ],
)
def test_a_cost_beyond_the_bounds_is_not_run(cost):
    assert not cost.is_within_bounds


@pytest.mark.parametrize("cost", [DEFAULT, FLOOR, CEILING, Cost(32, 1, 4)])
def test_a_cost_at_the_bounds_may_be_run(cost):
    assert cost.is_within_bounds


def test_the_default_is_256_mebibytes_three_times_and_above_the_floor():
    assert Cost(256 * 1024, 3, 4) == DEFAULT
    assert (FLOOR.memory, FLOOR.passes) == (128 * 1024, 3)
    assert DEFAULT.reaches(FLOOR)
    assert not Cost(FLOOR.memory - 1, 9, 4).reaches(FLOOR)
    assert not Cost(DEFAULT.memory, 2, 4).reaches(FLOOR)


def test_a_cost_of_new_slots_below_the_floor_is_a_mistake_of_the_program():
    with pytest.raises(ValueError, match="floor"):
        CostPolicy(new=Cost(8, 1, 1))


def test_a_next_slot_is_never_cheaper_than_the_present_one():
    policy = CostPolicy()
    assert policy.at_least(Cost(512 * MIB, 3, 4)) == Cost(512 * MIB, 3, 4)
    assert policy.at_least(Cost(8, 1, 1)) == DEFAULT


@pytest.mark.parametrize("seconds_for_default", [0.01, 0.2, 0.7, 1.0, 1.6, 2.0, 3.5, 9.0, 60.0])
def test_calibration_ends_between_one_and_two_seconds_or_at_a_bound(seconds_for_default):
    def measure(cost):
        return seconds_for_default * cost.memory * cost.passes / (DEFAULT.memory * DEFAULT.passes)

    chosen = calibrate(measure)
    assert chosen.is_within_bounds
    assert chosen.reaches(FLOOR)
    if seconds_for_default > 4:
        assert (chosen.memory, chosen.passes) == (FLOOR.memory, FLOOR.passes)
    elif seconds_for_default < 0.03:
        assert chosen.memory == most_memory()
    else:
        assert 1.0 <= measure(chosen) <= 2.0


def test_one_guess_takes_at_most_a_quarter_of_the_memory_or_a_gibibyte():
    assert FLOOR.memory <= most_memory() <= CEILING.memory


def test_calibration_gives_up_on_a_machine_that_is_now_quick_and_now_slow():
    answers = iter([0.01, 30.0] * 9)
    assert calibrate(lambda cost: next(answers)).is_within_bounds
    assert next(answers) == 30.0


def test_a_guess_is_really_measured():
    assert 0 < seconds_of(Cost(8, 1, 1)) < seconds_of(Cost(32 * MIB, 2, 1))


def test_too_little_memory_is_said_and_is_no_wrong_passphrase():
    stretch(b"made up", b"salt" * 4, Cost(8, 1, 1))
    used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    before = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (used + (64 << 20), before[1]))
    try:
        with pytest.raises(NotEnoughMemory):
            stretch(b"made up", b"salt" * 4, Cost(512 * MIB, 1, 1))
    finally:
        resource.setrlimit(resource.RLIMIT_AS, before)
