"""A made-up instrument, small enough to see each line of it."""

from pathlib import Path

from caseapp.domain.instruments.instrument import Instrument
from caseapp.procedures.instruments import read_instrument

SAMPLE = """\
id: sample
version: '2026-01'
title: {en: Sample, th: ตัวอย่าง}
purpose: {en: To try things out., th: เพื่อทดลอง}
use: risk
whom: any
status: own
source: {title: Sample, publisher: Sample Press, year: null, licence: CC0}
languages: {en: own, th: memory}
review_after_days: 14
scoring:
  method: sum
  least_answered: 50
  not_meaning: {en: It decides nothing., th: ไม่ตัดสิน}
  bands:
  - {at_least: 0, text: {en: Little, th: น้อย}}
  - {at_least: 4, level: medium, text: {en: Much, th: มาก}}
sections:
- id: one
  title: {en: One, th: หนึ่ง}
  questions:
  - {id: afraid, kind: yes_no, points: 2, level: high, safety: true, text: {en: Afraid?, th: กลัวไหม}}
  - id: of-whom
    kind: choice
    text: {en: Of whom?, th: กลัวใคร}
    when: {question: afraid, among: ['yes', not_said]}
    choices:
    - {value: boss, points: 3, level: medium, text: {en: Boss, th: นายจ้าง}}
    - {value: other, points: 1, text: {en: Other, th: อื่น}}
  - {id: name, kind: text, text: {en: Who is that?, th: คือใคร}, when: {question: of-whom, among: [other]}}
- id: two
  title: {en: Two, th: สอง}
  questions:
  - {id: sleep, kind: scale, lowest: 1, highest: 5, reverse: true, text: {en: Sleep?, th: นอน}}
  - {id: times, kind: number, text: {en: How often?, th: กี่ครั้ง}}
  - {id: day, kind: date, text: {en: Since when?, th: ตั้งแต่เมื่อไร}}
"""


def write_instrument(folder: Path, text: str, name: str = "sample") -> Path:
    """A file with this text."""
    path = folder / f"{name}.yaml"
    path.write_text(text, "utf-8")
    return path


def an_instrument(folder: Path, *changes: tuple[str, str]) -> Instrument:
    """The sample with words changed."""
    text = SAMPLE
    for before, after in changes:
        assert before in text, before
        text = text.replace(before, after)
    return read_instrument(write_instrument(folder, text))
