"""The packed program starts itself to draw a file from outside, and is nothing else then."""

import json
import subprocess
import sys

from caseapp.exchange.media.drawing import DRAW_WORD
from tests.exchange.media.test_media import jpeg
from tests.house.source import HOME


def test_the_program_draws_one_picture_and_loads_nothing_else() -> None:
    question = json.dumps({"type": "image/jpeg", "page": 0, "box": None}).encode() + b"\n" + jpeg((8, 6))
    code = (
        f"import sys; sys.path.insert(0, {str(HOME)!r}); from caseapp.app import main;"
        f"main([{DRAW_WORD!r}]);"
        "sys.exit('PySide6' in sys.modules or 'sqlcipher3' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-c", code], input=question, capture_output=True, check=True, timeout=60
    )
    line, _, pixels = done.stdout.partition(b"\n")
    assert json.loads(line) == {"width": 6, "height": 8, "pages": 1}
    assert len(pixels) == 6 * 8 * 4
