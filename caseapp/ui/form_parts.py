"""Several forms that ask parts of one record between them."""

from collections.abc import Iterable, Mapping

from caseapp.ui.forms import Form


def joined(forms: Iterable[Form]) -> dict[str, object]:
    """The answers of the forms together."""
    found: dict[str, object] = {}
    reasons: dict[str, object] = {}
    for form in forms:
        given = form.answers()
        reasons.update(_mapping(given.pop("unanswered", None)))
        found.update(given)
    return {**found, **({"unanswered": reasons} if reasons else {})}


def show_own(form: Form, answers: Mapping[str, object]) -> None:
    """Shows a form what it asks itself, over its defaults; the rest belongs to the other forms."""
    reasons = _mapping(answers.get("unanswered"))
    own = {name: answers[name] for name in form.names if name in answers}
    own_reasons = {name: reasons[name] for name in form.names if name in reasons}
    form.show_answers({})
    form.show_defaults()
    form.show_answers({**form.answers(), **own, "unanswered": own_reasons})


def _mapping(value: object) -> dict[str, object]:
    return dict(value) if isinstance(value, Mapping) else {}
