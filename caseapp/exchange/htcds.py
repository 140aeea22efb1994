"""Records as the Human Trafficking Case Data Standard 2.0 names them, read from the fields themselves."""

from collections.abc import Iterable
from datetime import date, datetime

from caseapp.domain.fields import Field, fields_of
from caseapp.domain.record import Record

_SEPARATOR = ";"  # between several choices, as the standard's own templates have it
_YES, _NO = "TRUE", "FALSE"


def htcds_values(records: Iterable[Record]) -> dict[str, str]:
    """The standard's field names with their values; of several records of a kind the last one counts."""
    values: dict[str, str] = {}
    for record in records:
        for field in fields_of(type(record)):
            if field.ask.htcds is None:
                continue
            value = _value(getattr(record, field.name), field)
            if value:
                values[field.ask.htcds] = value
    return values


def _value(answer: object, field: Field) -> str:
    """An answer in the standard's own codes; a code of ours becomes the standard's nearest."""
    codes = field.ask.codes
    if answer is None or answer == ():
        return ""
    if isinstance(answer, tuple):
        given = [codes.standard(str(part)) if codes is not None else str(part) for part in answer]
        return _SEPARATOR.join(dict.fromkeys(given))
    if isinstance(answer, bool):
        return _YES if answer else _NO
    if isinstance(answer, datetime):
        return answer.date().isoformat()
    if isinstance(answer, date):
        return answer.isoformat()
    return codes.standard(str(answer)) if codes is not None else str(answer)
