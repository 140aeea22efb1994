"""A data file that is one checked value: read whole, or refused with every fault and its line."""

import json
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from caseapp.procedures.faults import Fault, PackFault
from caseapp.procedures.lines import read_lines
from caseapp.procedures.reading import read_text
from caseapp.procedures.references import Breach
from caseapp.text import Text

Shape = TypeVar("Shape", bound=BaseModel)
WordsFor = Callable[[str, str], Text]  # from the kind of a fault and the name of its key


def read_checked(
    path: Path,
    where: Text,
    shape: type[Shape],
    words_for: WordsFor,
    rules: Callable[[Shape], Iterable[Breach]],
) -> Shape:
    """The value in a YAML file, in this shape and without a breach of the rules.

    A `PackFault` at the place `where` names every fault of the file with its line.
    """
    root, known = read_lines(read_text(path, where))
    if root is None:
        raise PackFault(where, known)
    faults = list(known)
    try:
        # Only JSON lets strict records be built from lists and words.
        value = shape.model_validate_json(json.dumps(root.plain()))
    except ValidationError as error:
        for detail in error.errors(include_url=False, include_context=False, include_input=False):
            place = detail["loc"]
            name = next((str(step) for step in reversed(place) if isinstance(step, str)), "")
            faults.append(Fault(root.line_of(place), words_for(detail["type"], name)))
        raise PackFault(where, faults) from None
    faults += [Fault(root.line_of(place), text) for place, text in rules(value)]
    if faults:
        raise PackFault(where, faults)
    return value
