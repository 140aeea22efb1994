"""Countries' procedures topic by topic as a command shows them, and the pages and workbooks it leaves."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from caseapp.cli.console import Console, Words
from caseapp.text import Catalogue, mark

if TYPE_CHECKING:  # they load slowly, and help needs no procedure
    from caseapp.procedures.comparing import Comparison, Finding
    from caseapp.procedures.pack import Pack
    from caseapp.reports.page import Pdf

_COUNTRY = mark("Commands", "  {country}:")
_FINDING = mark("Commands", "    {title}: {words} ({status}) {numbers}")
_NOTE = mark("Commands", "      {note}")
_NOTHING = mark("Commands", "    {words}")
_SOURCES = mark("Commands", "Sources")
_SOURCE = mark("Commands", "  [{number}] {country}: {source} {address}")
_WRITTEN = mark("Commands", "The file is written. It holds nothing of any case.")
_MISSING = mark("Commands", "Some signs are in no font of this program; they stand as boxes on the pages.")


def topics_document(table: "Comparison", catalogue: Catalogue) -> dict[str, object]:
    """The whole comparison, each finding with the numbers of its sources."""
    countries = [
        {
            "code": pack.country.code,
            "name": pack.country.name,
            "version": pack.version,
            "last_reviewed": str(pack.last_reviewed),
        }
        for pack in table.packs
    ]
    topics = [
        {
            "topic": row.question.value,
            "answers": [
                {
                    "country": answer.country,
                    "findings": [
                        _finding(table, answer.country, finding, catalogue) for finding in answer.findings
                    ],
                }
                for answer in row.answers
            ],
        }
        for row in table.rows
    ]
    sources = [
        {"number": one.number, "country": one.country, **one.source.model_dump(mode="json", exclude={"id"})}
        for one in table.cited
    ]
    return {"countries": countries, "topics": topics, "sources": sources}


def topic_lines(table: "Comparison", catalogue: Catalogue) -> Iterator[Words]:
    """The comparison for people: topics, under them the countries, and the sources at the end."""
    from caseapp.procedures.comparing import NOTHING
    from caseapp.procedures.wording import country_in_words, source_in_words

    for row in table.rows:
        yield row.question.words
        for answer in row.answers:
            yield _COUNTRY.filled(country=country_in_words(answer.country, catalogue))
            if not answer.findings:
                yield _NOTHING.filled(words=NOTHING)
            for finding in answer.findings:
                yield from _lines(table, answer.country, finding, catalogue)
    yield _SOURCES
    for one in table.cited:
        yield _SOURCE.filled(
            number=one.number,
            country=country_in_words(one.country, catalogue),
            source=source_in_words(one.source, date.isoformat),
            address=one.source.url or "",
        )


def leave_card(console: Console, pack: "Pack", target: Path) -> None:
    """Writes the pocket card of a pack."""
    from caseapp.reports.pocket_card import Print, draw_card

    _leave_pages(console, draw_card(pack, Print(_today()), console.catalogue), target)


def leave_comparison(console: Console, table: "Comparison", pdf: Path | None, xlsx: Path | None) -> None:
    """Writes the comparison as pages, as a workbook, or both."""
    if pdf is not None:
        from caseapp.reports.comparison_sheet import draw_comparison
        from caseapp.reports.pocket_card import Print

        _leave_pages(console, draw_comparison(table, Print(_today()), console.catalogue), pdf)
    if xlsx is not None:
        from caseapp.exchange.comparison_xlsx import comparison_workbook
        from caseapp.security.safe_files import write_whole

        write_whole(xlsx, comparison_workbook(table, console.catalogue))
        console.remark(_WRITTEN)


def _leave_pages(console: Console, pdf: "Pdf", target: Path) -> None:
    from caseapp.security.safe_files import write_whole

    write_whole(target, pdf.content)
    if pdf.missing:
        console.complain(_MISSING)
    console.remark(_WRITTEN)


def _today() -> date:
    from caseapp.operations.offices import utc_now

    return utc_now().astimezone().date()


def _finding(
    table: "Comparison", country: str, finding: "Finding", catalogue: Catalogue
) -> dict[str, object]:
    return {
        "title": finding.title,
        "words": finding.words,
        "notes": list(finding.said(catalogue.look_up, catalogue)),
        "status": finding.status.value,
        "sources": list(table.numbers(country, finding)),
    }


def _lines(table: "Comparison", country: str, finding: "Finding", catalogue: Catalogue) -> Iterator[Words]:
    numbers = " ".join(f"[{number}]" for number in table.numbers(country, finding))
    yield _FINDING.filled(
        title=finding.title, words=finding.words, status=finding.status.words, numbers=numbers
    )
    for note in finding.said(catalogue.look_up, catalogue):
        yield _NOTE.filled(note=note)
