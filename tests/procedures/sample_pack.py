"""A made-up pack, small enough to see each line of it."""

from pathlib import Path

from caseapp.procedures.pack import Pack
from caseapp.procedures.reading import read_pack

SAMPLE = """\
country:
  code: TH
  name: Sampleland
legal_basis:
- id: s-law-1
  title: Sample Act
  date: '2008-01-30'
  topic: statute
  summary: A made-up law.
  status: verified
  source: s-act
procedure:
  name: Sample procedure
  year: 2022
  lead_agency: Sample ministry
  status: verified
  source: s-act
competent_authorities: []
phases:
- id: identification
  title: Identification
  steps:
  - id: s-1
    title: Keep safe
    actor: Officer
    deadline: PT24H
    deadline_source: s-act
    starts_from: taken_into_custody
    applies_to:
    - all
    requires_consent: true
    documents:
    - Report
    guidance: At most 24 hours under protection.
    status: verified
    source: s-act
  - id: s-2
    title: Call the child office
    actor: Officer
    deadline: null
    deadline_source: null
    applies_to:
    - child
    requires_consent: false
    documents: []
    guidance: Call the office.
    status: memory
    source: null
services: []
hotlines: []
privacy: []
return_arrangements: []
sources:
- id: s-act
  title: Sample Act, English text
  publisher: Sample press
  year: 2008
  url: https://example.org/act
last_reviewed: '2026-11-24'
open_questions:
- Is it all made up?
"""


def with_line(number: int, line: str) -> str:
    """The sample with one line changed."""
    lines = SAMPLE.splitlines()
    lines[number - 1] = line
    return "\n".join(lines) + "\n"


def line_of(text: str) -> int:
    """The number of the one line of the sample that holds this text."""
    (number,) = [number for number, line in enumerate(SAMPLE.splitlines(), 1) if text in line]
    return number


def pack_of(folder: Path, text: str) -> Pack:
    """The pack in this text, read from a file."""
    path = folder / "th.yaml"
    path.write_text(text, encoding="utf-8")
    return read_pack(path)


def with_deadline(folder: Path, deadline: str, starts_from: str | None = None, *more: str) -> Pack:
    """The sample with another deadline of its first step."""
    text = SAMPLE.replace("deadline: PT24H", f"deadline: {deadline}")
    start = [f"starts_from: {starts_from}"] if starts_from else []
    lines = [f"    {line}\n" for line in (*start, *more)]
    return pack_of(folder, text.replace("    starts_from: taken_into_custody\n", "".join(lines)))
