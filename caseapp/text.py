"""Words people read: marked where they are written, looked up where they are shown."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType

from defusedxml import ElementTree

SOURCE_LANGUAGE = "en"
RIGHT_TO_LEFT = frozenset({"ar", "dv", "fa", "ps", "ur"})
_ONE_FORM = frozenset({"dv", "id", "km", "lo", "ms", "my", "th", "vi"})
_ZERO_IS_ONE = frozenset({"bn", "fa", "fil", "hi", "si"})
_PLACE = re.compile(r"\{([a-z_]+)\}")
_NOTHING: Mapping[str, object] = MappingProxyType({})
# Letters shown in an order of their own could make a name or a number look like another one.
_OVERRIDES = {ord(override): f"[U+{ord(override):04X}]" for override in "\u202d\u202e"}


@dataclass(frozen=True)
class Text:
    """A sentence in the source language, with what goes into its places."""

    context: str
    source: str
    values: Mapping[str, object] = field(default_factory=lambda: _NOTHING, hash=False)
    count: int | None = None

    def filled(self, **values: object) -> "Text":
        """The sentence with its `{places}` filled; a value may itself be a `Text`."""
        return replace(self, values=MappingProxyType({**self.values, **values}))

    def counted(self, count: int) -> "Text":
        """The sentence with its `%n` counted, in the right plural form."""
        return replace(self, count=count)

    def __str__(self) -> str:
        return Catalogue(SOURCE_LANGUAGE).look_up(self)


def unturned(text: str) -> str:
    """The text with a visible sign for each command that would turn its letters around."""
    return text.translate(_OVERRIDES)


def mark(context: str, source: str) -> Text:
    """A sentence for people, under the name of the place where it is shown."""
    return Text(context, source)


@dataclass(frozen=True)
class Catalogue:
    """The sentences of one language; a sentence it lacks is shown in the source language."""

    language: str
    forms: Mapping[tuple[str, str], tuple[str, ...]] = field(default_factory=dict, repr=False)

    def look_up(self, text: Text) -> str:
        """The sentence in this language, counted and filled."""
        found = self.find(text.context, text.source, text.count)
        if text.count is not None:
            found = found.replace("%n", str(text.count))
        return _PLACE.sub(lambda place: self._fill(text, place), found)

    def find(self, context: str, source: str, count: int | None = None) -> str:
        """The bare words for a source sentence."""
        forms = self.forms.get((context, source))
        if not forms:
            return source
        chosen = forms[min(_plural(self.language, count), len(forms) - 1)] if count is not None else forms[0]
        return chosen or source

    @property
    def is_right_to_left(self) -> bool:
        return self.language in RIGHT_TO_LEFT

    def _fill(self, text: Text, place: re.Match[str]) -> str:
        if place[1] not in text.values:
            return place[0]
        value = text.values[place[1]]
        return self.look_up(value) if isinstance(value, Text) else str(value)


def read_catalogue(folder: Path, language: str) -> Catalogue:
    """The catalogue in `folder/caseapp_<language>.ts`; the source language has its plurals only."""
    path = folder / f"caseapp_{language}.ts"
    if not path.is_file():
        return Catalogue(language)
    try:
        root = ElementTree.parse(path).getroot()
    except (ElementTree.ParseError, ValueError):
        root = None
    if root is None:  # a damaged catalogue must not keep anybody from her cases
        return Catalogue(language)
    forms: dict[tuple[str, str], tuple[str, ...]] = {}
    for context in root.iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") in ("vanished", "obsolete"):
                continue
            numbered = [form.text or "" for form in translation.iter("numerusform")]
            forms[name, message.findtext("source", "")] = tuple(numbered or [translation.text or ""])
    return Catalogue(language, forms)


def languages_in(folder: Path) -> tuple[str, ...]:
    """The codes of the languages there is a catalogue for, the source language first."""
    found = sorted(path.stem.removeprefix("caseapp_") for path in folder.glob("caseapp_*.ts"))
    return (SOURCE_LANGUAGE, *(code for code in found if code != SOURCE_LANGUAGE))


def _plural(language: str, count: int) -> int:
    if language in _ONE_FORM:
        return 0
    return 0 if count == 1 or (count == 0 and language in _ZERO_IS_ONE) else 1
