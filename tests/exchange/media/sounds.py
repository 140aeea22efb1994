"""Made-up sounds: a tone in WAV or AMR, and the small files of `tests/data/sound`."""

import io
import struct
import wave
from pathlib import Path

import numpy

FOLDER = Path(__file__).parents[2] / "data/sound"


def tone(seconds: float, rate: int = 8000, channels: int = 1, pitch: float = 440) -> bytes:
    """A WAV with one tone, as loud in every channel."""
    samples = numpy.sin(numpy.arange(round(seconds * rate)) * (2 * numpy.pi * pitch / rate)) * 16000
    held = io.BytesIO()
    with wave.open(held, "wb") as made:
        made.setparams((channels, 2, rate, 0, "NONE", ""))
        made.writeframes(numpy.repeat(samples.astype("<i2"), channels).tobytes())
    return held.getvalue()


def silence(seconds: float, rate: int = 8000, sample_bytes: int = 2) -> bytes:
    """A WAV in which nothing is heard."""
    held = io.BytesIO()
    with wave.open(held, "wb") as made:
        made.setparams((1, sample_bytes, rate, 0, "NONE", ""))
        made.writeframes((b"\x80" if sample_bytes == 1 else b"\0\0") * round(seconds * rate))
    return held.getvalue()


def silent_amr(seconds: float) -> bytes:
    """A file of a telephone: so many frames of 20 ms at 12.2 kbit/s, in which nothing is said."""
    return b"#!AMR\n" + (b"\x3c" + bytes(31)) * round(seconds * 50)


def claiming(content: bytes, size: int) -> bytes:
    """The same WAV with another size of its samples written in it."""
    at = content.index(b"data") + 4
    return content[:4] + struct.pack("<I", size) + content[8:at] + struct.pack("<I", size) + content[at + 4 :]
