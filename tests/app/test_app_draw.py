"""The packed program starts itself to draw or decode a file from outside, and is nothing else then."""

import json
import subprocess
import sys

from caseapp.exchange.media.drawing import DRAW_WORD
from caseapp.exchange.media.hearing import HEAR_WORD
from tests.exchange.media.sounds import tone
from tests.exchange.media.test_media import jpeg
from tests.house.source import HOME


def _ask(word: str, unwanted: str, question: bytes) -> tuple[dict, bytes]:
    """What the program answers that is started with this word; it fails if it loads what it should not."""
    code = (
        f"import os, sys; sys.path.insert(0, {str(HOME)!r}); from caseapp.app import main;"
        f"end, unwanted = os._exit, {unwanted!r}.split();"
        "os._exit = lambda _: end(any(name in sys.modules for name in unwanted));"
        f"os._exit(main([{word!r}]))"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-c", code], input=question, capture_output=True, check=True, timeout=60
    )
    line, _, rest = done.stdout.partition(b"\n")
    return json.loads(line), rest


def test_the_program_draws_one_picture_and_loads_nothing_else() -> None:
    question = json.dumps({"type": "image/jpeg", "page": 0, "box": None}).encode() + b"\n" + jpeg((8, 6))
    words, pixels = _ask(DRAW_WORD, "PySide6 sqlcipher3", question)
    assert words == {"width": 6, "height": 8, "pages": 1}
    assert len(pixels) == 6 * 8 * 4


def test_the_program_decodes_one_sound_and_loads_nothing_else() -> None:
    words, samples = _ask(HEAR_WORD, "PySide6.QtWidgets sqlcipher3 caseapp.storage", b"{}\n" + tone(1))
    assert words == {"rate": 8000, "end": "whole"}
    assert len(samples) == 16_000
