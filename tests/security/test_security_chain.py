import os
import random
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.security.chain import BEGINNING, Anchor, Line, chain_key, line_mac, verify

KEY = chain_key(bytes(range(32)))


def chained(count, key=KEY):
    lines, previous = [], BEGINNING
    for seq in range(1, count + 1):
        line = Line(
            seq, f"2026-03-14T09:{seq % 60:02}:00Z", f"user{seq % 7}", "open_case", f"case{seq % 50}", "{}"
        )
        previous = line_mac(key, previous, line)
        lines.append((line, previous))
    return lines


def test_an_untouched_chain_is_whole():
    lines = chained(50)
    assert verify(lines, KEY) is None
    assert verify(lines, KEY, Anchor(50, lines[-1][1])) is None
    assert verify([], KEY) is None
    assert verify([], KEY, Anchor(0, BEGINNING)) is None


def test_lines_added_after_an_anchor_leave_it_whole():
    lines = chained(50)
    assert verify(lines, KEY, Anchor(20, lines[19][1])) is None


def test_another_key_breaks_at_the_first_line():
    assert verify(chained(5), chain_key(bytes(32))) == 1


@pytest.mark.parametrize("cut", [*range(1, 40), 999, 1000])
def test_cutting_the_end_is_found_against_an_anchor(cut):
    lines = chained(1000)
    assert verify(lines[:-cut], KEY, Anchor(1000, lines[-1][1])) == 1001 - cut


def test_a_rewritten_chain_is_found_against_an_anchor():
    lines = chained(30)
    other, previous = [], BEGINNING
    for line, _ in lines:
        line = line._replace(detail='{"other":1}') if line.seq == 12 else line
        previous = line_mac(KEY, previous, line)
        other.append((line, previous))
    assert verify(other, KEY) is None
    assert verify(other, KEY, Anchor(30, lines[-1][1])) == 30


def changed(lines, chance):
    """The same lines with one thing about them changed."""
    lines = list(lines)
    at = chance.randrange(len(lines))
    line, mac = lines[at]
    match chance.randrange(9):
        case 0:
            lines[at] = (line._replace(actor=line.actor + "x"), mac)
        case 1:
            lines[at] = (line._replace(object=line.object[:-1]), mac)
        case 2:
            lines[at] = (line._replace(detail=line.detail + " "), mac)
        case 3:
            del lines[at]
        case 4:
            other = (at + 1 + chance.randrange(len(lines) - 1)) % len(lines)
            lines[at], lines[other] = lines[other], lines[at]
        case 5:
            lines = lines[: at or 1][:-1] if at < 2 else lines[:at]
        case 6:
            lines.insert(at, (line._replace(seq=line.seq), os.urandom(32)))
        case 7:
            lines = [(one._replace(seq=one.seq + 1), code) for one, code in lines]
        case _:
            flipped = bytearray(mac)
            flipped[chance.randrange(32)] ^= 1 << chance.randrange(8)
            lines[at] = (line, bytes(flipped))
    return lines


def test_three_thousand_changes_are_all_found():
    whole = chained(60)
    anchor = Anchor(60, whole[-1][1])
    chance = random.Random(42)
    missed = [1 for _ in range(3000) if verify(changed(whole, chance), KEY, anchor) is None]
    assert not missed


def test_a_number_left_out_is_found_even_when_every_code_is_right():
    lines, previous = [], BEGINNING
    for seq in (1, 2, 4):
        line = Line(seq, "2026-03-14T09:00:00Z", "user", "open_case", "case", "{}")
        previous = line_mac(KEY, previous, line)
        lines.append((line, previous))
    assert verify(lines, KEY) == 3


def test_moving_letters_from_one_field_to_the_next_is_found():
    whole = chained(3)
    line, mac = whole[1]
    moved = line._replace(actor=line.actor + line.act[:1], act=line.act[1:])
    assert verify([whole[0], (moved, mac), whole[2]], KEY) == 2


words = st.text(st.characters(exclude_categories=("Cs",)), max_size=12)


@given(st.lists(st.tuples(words, words, words, words, words), min_size=2, max_size=2, unique=True))
def test_different_lines_never_have_the_same_code(pair):
    one, other = (line_mac(KEY, BEGINNING, Line(1, *fields)) for fields in pair)
    assert one != other


def test_a_hundred_thousand_lines_are_checked_within_two_seconds():
    lines = chained(100_000)
    started = time.process_time()
    assert verify(lines, KEY, Anchor(100_000, lines[-1][1])) is None
    assert time.process_time() - started <= 2.0


def test_the_code_of_a_line_stays_the_same_between_releases():
    line = Line(1, "2026-03-14T09:00:00Z", "user", "open_case", "case", "{}")
    assert line_mac(bytes(32), BEGINNING, line).hex() == (
        "883fa8647d1bbdc417ba2110ab76ab16654cb011e57e84e94d7a4505c9d96eb0"
    )
