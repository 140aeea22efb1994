"""A made-up card, its translation and its sources, for the tests of guidance."""

CARD = """topic: safety
title: A made-up card
why:
  - It matters.
say:
  - Hello.
  - Are you all right?
  - Shall we stop?
do_not_say:
  - Why?
  - Hurry up.
  - Never mind.
bring:
  - Water
could_go_wrong:
  - danger: Somebody listens.
    answer: Go elsewhere.
  - danger: The light goes out.
    answer: Bring a lamp.
child: []
basis: [one]
"""
THAI = (
    CARD.replace("basis: [one]\n", "language: th\nreading: draft\n")
    .replace("A made-up card", "การ์ดตัวอย่าง")
    .replace("It matters.", "สำคัญ")
)
SOURCES = """sources:
  - id: one
    title: A made-up guide
    publisher: Sample Press
    year: 2020
    url: https://example.org/guide
    status: verified
    checked: '2026-11-24'
    read: All of it
"""


def write_guidance(folder, card=CARD, sources=SOURCES, **translations):
    """Writes a folder with one card and the translations named by their language; gives the folder."""
    (folder / "safety.yaml").write_text(card, encoding="utf-8")
    (folder / "sources.yaml").write_text(sources, encoding="utf-8")
    for language, text in translations.items():
        (folder / f"safety.{language}.yaml").write_text(text, encoding="utf-8")
    return folder
