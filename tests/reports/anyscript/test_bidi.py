"""Mixed directions in what people write."""

from hypothesis import given
from hypothesis import strategies as st

from caseapp.reports.anyscript.bidi import resolve, visual_runs

_MIXED = st.text(
    st.sampled_from(
        "ab 12-(/)[]שג٣۴اب\u0301\u200c\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\n"
    )
)


def seen(text: str, base: int | None = None) -> str:
    """The text's characters from left to right."""
    runs = visual_runs(text, resolve(text, base), 0, len(text))
    return "".join(text[run.start : run.end][:: -1 if run.level & 1 else 1] for run in runs)


@given(_MIXED, st.sampled_from([None, 0, 1]))
def test_every_character_is_seen_once(text, base):
    assert sorted(seen(text, base)) == sorted(text)


@given(_MIXED, st.data())
def test_a_line_has_the_levels_of_its_paragraph_except_for_spaces_at_its_end(text, data):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    levels = resolve(text)
    for run in visual_runs(text, levels, start, end):
        for place in range(run.start, run.end):
            assert run.level in (levels.each[place], levels.base)


def test_deeper_nesting_than_the_rules_allow_is_borne():
    deep = "\u2067\u202b" * 200 + "a" + "\u2069" * 150 + "b"
    assert sorted(seen(deep)) == sorted(deep)


def test_a_number_in_a_right_to_left_sentence_keeps_its_digits_in_order():
    assert "15" in seen("מאי 15 שם")
    assert "۱۵" in seen("سماعت ۱۵ مئی")


def test_brackets_around_words_of_the_sentence_close_on_its_side():
    assert seen("אב (גד) הו") == "וה )דג( בא"
