"""Brings the catalogues up to date with the sentences in the program and in its data files.

    .venv/bin/python translations/update.py             all languages
    .venv/bin/python translations/update.py th ur       these only

Words already given stay; new sentences wait as unfinished; sentences that have gone are dropped.
A sentence with %n has as many forms as the language has plurals.
"""

import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree import ElementTree as Tree

from caseapp.operations.figure_menu import WORDS, menu_files
from caseapp.operations.questionnaires import instruments

HERE = Path(__file__).resolve().parent
HOME = HERE.parent
SOURCE = "en"
ONE_FORM = frozenset({"dv", "id", "km", "lo", "ms", "my", "th", "vi"})
Sentence = tuple[str, str]
Words = tuple[str, ...]


def sentences() -> list[Sentence]:
    """Every sentence with its context, in the order of context and source."""
    tool = Path(sys.executable).parent / "pyside6-lupdate"
    with TemporaryDirectory() as place:
        found = Path(place) / "found.ts"
        sources = [str(path) for path in sorted((HOME / "caseapp").rglob("*.py"))]
        command = [str(tool), "-silent", "-tr-function-alias", "translate+=mark", *sources, "-ts", str(found)]
        subprocess.run(command, check=True)
        collected = {(context, source) for context, source, _ in messages(found)}
    return sorted(collected | set(data_sentences()))


def data_sentences() -> Iterator[Sentence]:
    """Sentences that stand in data files, each with the context in which it is looked up."""
    for instrument in instruments().all():
        for _place, words in instrument.wordings():
            if set(words) == {SOURCE}:  # the others are in the file itself
                yield "Indicators", words[SOURCE]
    for menu in menu_files():
        yield from ((WORDS, words) for words in menu.words())


def messages(path: Path) -> Iterator[tuple[str, str, Words]]:
    """Context, source and words of every message in a catalogue."""
    for context in Tree.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            forms: list[str] = []
            if translation is not None:
                forms = [form.text or "" for form in translation.iter("numerusform")]
                forms = forms or [translation.text or ""]
            yield name, message.findtext("source", ""), tuple(forms)


def update(language: str, wanted: Sequence[Sentence]) -> tuple[int, int]:
    """Writes the catalogue of a language; gives how many sentences have words, and how many there are."""
    path = HERE / f"caseapp_{language}.ts"
    known = {(context, source): words for context, source, words in messages(path)} if path.exists() else {}
    if language == SOURCE:
        wanted = [(context, source) for context, source in wanted if "%n" in source]
    root = Tree.Element("TS", version="2.1", language=language, sourcelanguage=SOURCE)
    contexts: dict[str, Tree.Element] = {}
    done = 0
    for context, source in wanted:
        if context not in contexts:
            contexts[context] = Tree.SubElement(root, "context")
            Tree.SubElement(contexts[context], "name").text = context
        words = known.get((context, source), ())
        done += _add(contexts[context], source, words, language)
    Tree.indent(root, "")
    content = Tree.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{content}\n', encoding="utf-8")
    return done, len(wanted)


def _add(context: Tree.Element, source: str, words: Words, language: str) -> bool:
    message = Tree.SubElement(context, "message")
    Tree.SubElement(message, "source").text = source
    translation = Tree.SubElement(message, "translation")
    if "%n" in source:
        message.set("numerus", "yes")
        count = 1 if language in ONE_FORM else 2
        forms = [*words, *[""] * count][:count]
        for form in forms:
            Tree.SubElement(translation, "numerusform").text = form
        is_done = all(forms)
    else:
        translation.text = words[0] if words else ""
        is_done = bool(translation.text)
    if not is_done:
        translation.set("type", "unfinished")
    return is_done


if __name__ == "__main__":
    everything = sentences()
    named = [path.stem.removeprefix("caseapp_") for path in sorted(HERE.glob("caseapp_*.ts"))]
    for code in sys.argv[1:] or named:
        finished, total = update(code, everything)
        sys.stdout.write(f"{code}: {finished} of {total}\n")
