"""Forms read from their files, a country's own before the region's; every fault is named with its line."""

from dataclasses import dataclass, field
from pathlib import Path

from caseapp.procedures.data_file import read_checked
from caseapp.procedures.faults import Fault, PackFault
from caseapp.procedures.form_template import (
    Template,
    Vocabulary,
    breaches,
    vocabulary_breaches,
)
from caseapp.procedures.form_words import form_fault
from caseapp.procedures.kinds import Form
from caseapp.text import SOURCE_LANGUAGE, Text, mark

_REGIONAL = "regional"
_WORDS = "words.yaml"
_OTHER_NAME = mark("Forms", "The form and the name of the file do not agree.")


def in_form_file(name: str) -> Text:
    """The place of a fault."""
    return mark("Forms", "The file of a form {file}").filled(file=name)


def read_template(path: Path) -> Template:
    """The form in a file; a `PackFault` names every fault of the file with its line."""
    return read_checked(path, in_form_file(path.name), Template, form_fault, breaches)


def read_vocabulary(path: Path) -> Vocabulary:
    """The words that all forms have in common."""
    return read_checked(path, in_form_file(path.name), Vocabulary, form_fault, vocabulary_breaches)


@dataclass(frozen=True)
class FormFiles:
    """The forms of a folder: `<country>/<form>.yaml`, else `regional/<form>.yaml`."""

    folder: Path
    _read: dict[Path, Template] = field(default_factory=dict, repr=False, compare=False)
    _vocabulary: list[Vocabulary] = field(default_factory=list, repr=False, compare=False)

    def templates(self, form: Form, country: str) -> tuple[Template, ...]:
        """The form as the country has it and as the region has it, where there are files."""
        paths = (self.folder / each / f"{form.value}.yaml" for each in (country.lower(), _REGIONAL))
        return tuple(self._template(form, path) for path in paths if path.is_file())

    def template(self, form: Form, country: str, language: str = SOURCE_LANGUAGE) -> Template | None:
        """The country's form where it is in this language, else the region's, else the first in English."""
        found = self.templates(form, country)
        return next((one for one in found if language in one.languages), next(iter(found), None))

    def _template(self, form: Form, path: Path) -> Template:
        if path not in self._read:
            template = read_template(path)
            if template.form is not form:
                raise PackFault(in_form_file(path.name), [Fault(1, _OTHER_NAME)])
            self._read[path] = template
        return self._read[path]

    @property
    def vocabulary(self) -> Vocabulary:
        """The words that all forms have in common."""
        if not self._vocabulary:
            self._vocabulary.append(read_vocabulary(self.folder / _WORDS))
        return self._vocabulary[0]
