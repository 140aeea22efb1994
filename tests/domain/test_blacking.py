"""Names of other people are found as words of their own, in any script, and nothing else is taken away."""

import unicodedata
from time import perf_counter

import pytest

from caseapp.domain.blacking import BAR, black_out, names_in

ALL = names_in(
    [
        "Bo Madeup",
        "Ana",
        "สมชาย",
        "মিনা",
        "أحمد",
        "José Ñandú",
        "+66 80 000 1234",
        "မောင်မောင်",
        "Rosa Halimbawa",
    ],
    ["Amihan Halimbawa"],
)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Bo came with Bo Madeup.", f"{BAR} came with {BAR}."),
        ("bo-madeup@sample.example", f"{BAR}@sample.example"),
        ("B\u200bo and \u202eBo\u202c", f"{BAR} and \u202e{BAR}\u202c"),
        ("Ana's, ANA, <Ana@y.z>", f"{BAR}'s, {BAR}, <{BAR}@y.z>"),
        ("นายสมชายมาแล้ว", f"นาย{BAR}มาแล้ว"),
        ("মিনার ঘর", f"{BAR} ঘর"),
        ("مع وأحمد", f"مع و{BAR}"),
        ("ကိုမောင်မောင်က", f"ကို{BAR}က"),
        (unicodedata.normalize("NFD", "José Ñandú came"), f"{BAR} came"),
        ("call 0800001234 or 080-000-1234", f"call {BAR} or {BAR}"),
        ("Rosa\nHalimbawa came", f"{BAR} came"),
    ],
)
def test_a_name_is_barred_however_it_is_written(text: str, left: str) -> None:
    assert black_out(text, ALL) == left


@pytest.mark.parametrize(
    "text",
    [
        "banana, Anatomy, Bob, Bombay",
        "Amihan Halimbawa",
        "<x@y.z>",
        "a < b",
        "",
        " \n\u2066\u2069",
        "1234 000 80",
    ],
)
def test_what_only_contains_a_name_stays(text: str) -> None:
    assert black_out(text, ALL) == text


def test_the_bar_does_not_tell_how_long_a_name_was() -> None:
    short, long = names_in(["Li"]), names_in(["Wolfeschlegelsteinhausen"])
    assert black_out("Li", short) == black_out("Wolfeschlegelsteinhausen", long) == BAR


def test_of_a_description_only_what_is_written_like_a_name_is_looked_for() -> None:
    names = names_in(["a tall man with a red car called Zzyzx"])
    assert (
        black_out("The man had a red car. Zzyzx laughed.", names) == f"The man had a red car. {BAR} laughed."
    )


def test_a_full_note_and_five_hundred_names_take_seconds_at_most() -> None:
    names = names_in([f"Madeup{number} Sample{number}" for number in range(500)])
    begun = perf_counter()
    barred = black_out(("Madeup7 lorem ipsum " * 4000)[:65_536], names)
    assert perf_counter() - begun < 5
    assert "Madeup7" not in barred


@pytest.mark.parametrize("name", ["Işık", "İrem", "Yıldız"])
def test_a_turkish_name_is_barred_in_capitals_and_with_either_letter_i(name: str) -> None:
    names = names_in([name])
    capitals = name.replace("i", "İ").replace("ı", "I").upper()
    for written in (name, name.lower(), name.upper(), capitals, name.replace("ı", "i")):
        assert black_out(f"{written} came.", names) == f"{BAR} came."
