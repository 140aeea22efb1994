"""Any record of any kind, made from what its fields say of themselves; every written word bears a mark."""

from datetime import UTC, date, datetime

from hypothesis import strategies as st

from caseapp.domain.checking import NotValid, check
from caseapp.domain.fields import Field, Kind, fields_of
from caseapp.domain.record import Record, Unanswered
from caseapp.domain.records import RECORD_TYPES, Case

MARK = "\u2602sample"
TODAY = date(2026, 3, 16)
_LETTERS = st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp"))
_LONG_LETTERS = st.one_of(_LETTERS, st.sampled_from("\n\t\u2028"))
_DAYS = st.dates(date(1990, 1, 1), date(2025, 12, 31))
_MOMENTS = st.datetimes(datetime(2020, 1, 1), datetime(2026, 3, 15), timezones=st.just(UTC))


def records_of_cases() -> st.SearchStrategy[Record]:
    """Any valid record that belongs to a case, but the case itself."""
    kinds = [kind for kind in RECORD_TYPES.values() if not kind.is_of_no_case and kind is not Case]
    return st.sampled_from(kinds).flatmap(any_record)


@st.composite
def any_record(draw: st.DrawFn, kind: type[Record]) -> Record:
    """Any valid record of this kind, with reasons for some of its silences."""
    answers: dict[str, object] = {}
    reasons: dict[str, Unanswered] = {}
    for field in fields_of(kind):
        if field.is_required or draw(st.booleans()):
            answers[field.name] = draw(_answer(field))
        elif draw(st.booleans()) and kind.model_fields[field.name].default is None:
            reasons[field.name] = draw(st.sampled_from(Unanswered))
    try:
        return check(kind, {**answers, "unanswered": reasons}, TODAY)
    except NotValid:
        # Two answers that do not go together, such as an end before the beginning.
        required = {field.name for field in fields_of(kind) if field.is_required}
        return check(kind, {name: value for name, value in answers.items() if name in required}, TODAY)


def _answer(field: Field) -> st.SearchStrategy[object]:
    if field.kind in (Kind.CHOICE, Kind.CHOICES) and field.ask.codes is not None:
        code = st.sampled_from(list(field.ask.codes))
        many = st.lists(code, min_size=1, max_size=4, unique=True).map(tuple)
        return many if field.kind is Kind.CHOICES else code
    return _BY_KIND[field.kind]


_BY_KIND: dict[Kind, st.SearchStrategy[object]] = {
    Kind.TEXT: st.text(_LETTERS, max_size=30).map(lambda text: text + MARK),
    Kind.LONG_TEXT: st.text(_LONG_LETTERS, max_size=60).map(lambda text: text + MARK),
    Kind.REFERENCE: st.sampled_from(("0123456789abcdef" * 2, "th-id-1", "adult_labour")),
    Kind.YES_NO: st.booleans(),
    Kind.CHOICES: st.sampled_from((("D1",), ("D1", "D4"))),
    Kind.DATE: _DAYS,
    Kind.DEGREES: st.sampled_from(("13.75", "-8", "100.501234")),
    Kind.PARTIAL_DATE: st.tuples(_DAYS, st.sampled_from((4, 7, 10))).map(lambda p: p[0].isoformat()[: p[1]]),
    Kind.MOMENT: _MOMENTS,
    Kind.NUMBER: st.integers(0, 30),
    Kind.ANSWERS: st.dictionaries(
        st.sampled_from(("D1-01", "D4-01", "D5-03")), st.sampled_from(("yes", "no", "not_known", "not_said"))
    ),
}
