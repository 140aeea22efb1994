"""The command that keeps a screening and says what its answers add up to."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from caseapp.cli import options
from caseapp.cli.commanding import at_desk
from caseapp.cli.console import Console, Words
from caseapp.cli.files import read_object
from caseapp.cli.frame import DONE
from caseapp.domain.errors import KnownError
from caseapp.text import mark

if TYPE_CHECKING:  # they load slowly, and help needs no vault
    from caseapp.domain.records import Screening
    from caseapp.operations.desk import Desk
    from caseapp.operations.screenings import Result

_FINDING = mark("Commands", "  {name}: {value}")
_ANSWERS = mark("Commands", "The answers must be one JSON object that gives each indicator its answer.")


@at_desk
def screen(
    console: Console,
    desk: "Desk",
    code: options.CaseCode,
    instrument: Annotated[
        str,
        typer.Option(
            "--instrument", metavar="ID", help=str(mark("Commands", "The set of indicators to use."))
        ),
    ],
    answers: Annotated[
        Path,
        typer.Option(
            "--answers",
            metavar="FILE.json",
            help=str(
                mark(
                    "Commands",
                    "Each indicator with its answer, or a whole screening with its answers in it; - reads"
                    " standard input.",
                )
            ),
        ),
    ],
    decision: Annotated[
        str | None,
        typer.Option(
            "--decision",
            metavar="STATUS",
            help=str(mark("Commands", "What you decide; the reason, decision_reason, comes from the file.")),
        ),
    ] = None,
) -> int:
    """Keeps a screening and says what its answers add up to; the decision is the worker's."""
    from caseapp.operations.casebook import case_with_code
    from caseapp.operations.desk import act
    from caseapp.operations.records import Place
    from caseapp.operations.screenings import assess_answers, save_screening

    case_id = act(desk, case_with_code, code)
    screening = _screening(desk, read_object(answers), instrument, decision)
    result = assess_answers(instrument, screening.answers)
    act(desk, save_screening, screening, Place(case_id))
    console.answer(_result_document(console, result), _result_lines(result))
    return DONE


def _screening(
    desk: "Desk", untrusted: dict[str, object], instrument: str, decision: str | None
) -> "Screening":
    from caseapp.domain.checking import check
    from caseapp.domain.records import Screening
    from caseapp.operations.importing import answers_for

    # Indicators have numbers in their names, so a file of answers alone never looks like a screening.
    whole: dict[str, object] = {"answers": untrusted}
    if "answers" in untrusted:
        whole = dict(answers_for(Screening, untrusted))
    if not isinstance(whole["answers"], dict):
        raise KnownError(_ANSWERS)
    whole.setdefault("interviewed_on", desk.today())
    whole["instrument"] = instrument
    if decision is not None:
        whole["decision"] = decision
    return check(Screening, whole, desk.today())


def _result_document(console: Console, result: "Result") -> dict[str, object]:
    return {
        "instrument": result.instrument.id,
        "is_verified": result.instrument.is_verified,
        "source": result.instrument.source,
        "points_to": console.words(result.assessment.points_to),
        "positive": list(result.assessment.positive),
        "unanswered": result.assessment.unanswered,
        "findings": [
            {
                "dimension": finding.dimension.id,
                "name": console.words(finding.dimension.name),
                "is_positive": finding.is_positive,
                "strong": finding.strong,
                "medium": finding.medium,
                "weak": finding.weak,
                "reason": console.words(finding.reason),
            }
            for finding in result.assessment.findings
        ],
    }


def _result_lines(result: "Result") -> Iterator[Words]:
    yield result.instrument.title
    for finding in result.assessment.findings:
        yield _FINDING.filled(name=finding.dimension.name, value=finding.reason)
    yield result.assessment.points_to
    if result.assessment.unanswered:
        yield mark("Commands", "%n indicator(s) have no answer.").counted(result.assessment.unanswered)
    yield mark("Commands", "The indicators help; they do not decide.")
