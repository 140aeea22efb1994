"""Decodes one sound in a process of its own, which has no key, opens no file and is soon over.

Run as a script it needs nothing of the program. It reads one line of JSON and the file's bytes, and answers
with one line of JSON and plain samples. Whatever a harmful file does to the decoder, it does it in here.
"""

import ctypes
import json
import os
import platform
import struct
import sys
import wave
from io import BytesIO
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    import numpy
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtMultimedia import QAudioBuffer, QAudioFormat

    Samples = numpy.ndarray[tuple[int], numpy.dtype[numpy.float32]]

# Voices need no more than 24 000 samples a second. An hour of them is 173 MB, which an old laptop can hold;
# what is longer keeps half of them, still more than a telephone carries, and ends after two hours.
MOST_RATE, LEAST_RATE = 24_000, 4_000
MOST_SECONDS = 2 * 60 * 60
_HIGHEST_RATE = 400_000
_SAMPLE_BYTES = 2
_MOST_KEPT = MOST_RATE * _SAMPLE_BYTES * 60 * 60
_PIECE = 1 << 20  # bytes worked on at a time
_SECONDS = 120
_STALLED, _LATE = 20_000, 1_000  # ms
# Addresses, not memory in use: the largest file twice, an hour of samples, and what Qt's threads set aside.
_MEMORY = 2 * 1024 * 1024 * 1024
_LONGEST_LINE = 4096
_THREADS = 3  # of one decoder; each needs one descriptor for its events
_NO_ACCESS = 13
# Calls of Linux that open a file or a connection, begin a program, or reach into another process.
_FORBIDDEN = {
    "x86_64": (0xC000003E, 317, (2, 41, 53, 59, 62, 85, 101, 257, 304, 310, 311, 322, 425, 437)),
    "aarch64": (0xC00000B7, 277, (56, 117, 129, 198, 199, 221, 265, 270, 271, 281, 425, 437)),
}
_OTHER_NUMBERS = 0x4000_0000  # the same processor's other way of numbering calls


def main() -> int:
    """Answers one question, and ends."""
    source, answer = sys.stdin.buffer, sys.stdout.buffer
    json.loads(source.readline(_LONGEST_LINE))
    try:
        application = _load()
    except ImportError:
        _say(answer, {"fault": "cannot"})
        return 0
    content = source.read()
    _shut_in()
    try:
        kept = _decoded(application, content)
        samples = kept.samples()
    except Exception as error:  # noqa: BLE001 - a decoder may fail in any way, and all mean the same
        _say(answer, {"fault": "too_big" if isinstance(error, MemoryError) else "broken"})
    else:
        _say(answer, {"rate": kept.rate, "end": kept.end})
        answer.write(samples)
    answer.flush()
    # Threads of a decoder that a harmful file has upset are not waited for.
    os._exit(0)


def _load() -> "QCoreApplication":
    """All code that will be needed, while files can still be opened."""
    # A list of files, or a note of a broadcast, can pass for sound and would have the decoder open files and
    # connections: it is left no way to do so.
    os.environ["QT_FFMPEG_PROTOCOL_WHITELIST"] = "none"
    os.environ["QT_AUDIO_BACKEND"] = "Null"
    os.environ["OPENBLAS_NUM_THREADS"] = "1"
    import numpy  # noqa: F401
    from PySide6.QtCore import QCoreApplication

    application = QCoreApplication([])
    # One tiny sound brings in what would be looked for later.
    _decoded(application, _tiny())
    return application


def _tiny() -> bytes:
    """A WAV of a tenth of a second in which nothing is heard."""
    held = BytesIO()
    with wave.open(held, "wb") as made:
        made.setparams((1, _SAMPLE_BYTES, 8000, 0, "NONE", ""))
        made.writeframes(bytes(1600))
    return held.getvalue()


def _shut_in() -> None:
    """From here on no file, no connection, no other process, and only so much time and memory."""
    if sys.platform == "win32":
        return
    import resource

    free = [os.dup(0) for _ in range(_THREADS)]
    for number in free:
        os.close(number)
    resource.setrlimit(resource.RLIMIT_CPU, (_SECONDS, _SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(free) + 1, max(free) + 1))
    for limit in (resource.RLIMIT_FSIZE, resource.RLIMIT_CORE):
        resource.setrlimit(limit, (0, 0))
    _forbid()


def _forbid() -> None:
    """On Linux, takes from all threads the calls by which those few descriptors could become files."""
    if not sys.platform.startswith("linux") or platform.machine() not in _FORBIDDEN:
        return
    machine, seccomp, calls = _FORBIDDEN[platform.machine()]
    refuse, allow = struct.pack("<HBBI", 0x06, 0, 0, 0x0005_0000 | _NO_ACCESS), 0x7FFF_0000
    steps = [
        struct.pack("<HBBI", 0x20, 0, 0, 4),  # which processor the call is for
        struct.pack("<HBBI", 0x15, 1, 0, machine),
        refuse,
        struct.pack("<HBBI", 0x20, 0, 0, 0),  # its number
        struct.pack("<HBBI", 0x35, 0, 1, _OTHER_NUMBERS),
        refuse,
        *(step for call in calls for step in (struct.pack("<HBBI", 0x15, 0, 1, call), refuse)),
        struct.pack("<HBBI", 0x06, 0, 0, allow),
    ]
    program = ctypes.create_string_buffer(b"".join(steps))
    described = ctypes.create_string_buffer(struct.pack("HxxxxxxP", len(steps), ctypes.addressof(program)))
    system, no_new_rights, by_program, every_thread = ctypes.CDLL(None), 38, 1, 1
    system.prctl(no_new_rights, 1, 0, 0, 0)
    # Where the kernel was built without this, the limits above are what there is.
    system.syscall(seccomp, by_program, every_thread, described)


class _Kept:
    """The samples of a sound as they come, never more than can be kept."""

    def __init__(self) -> None:
        self.end = "whole"
        self._format: QAudioFormat | None = None
        self._waiting, self._kept, self._left = bytearray(), bytearray(), 0
        self._halvers: list[_Halver] = []

    def take(self, buffer: "QAudioBuffer") -> bool:
        """Adds a buffer; False when no more are wanted."""
        if self._format is None:
            self._begin(buffer.format())
        if buffer.format() != self._format:
            self.end = "broken"
            return False
        self._waiting += buffer.constData()
        if len(self._waiting) > _PIECE:
            self._work()
        return self.end == "whole"

    def _begin(self, form: "QAudioFormat") -> None:
        if not (LEAST_RATE <= form.sampleRate() <= _HIGHEST_RATE and form.channelCount() > 0):
            raise ValueError
        self._format, self._left = form, MOST_SECONDS * form.sampleRate()
        while self.rate > MOST_RATE:
            self._halvers.append(_Halver())

    @property
    def rate(self) -> int:
        """How many samples of a second are kept."""
        return self._format.sampleRate() >> len(self._halvers) if self._format is not None else 0

    def samples(self) -> bytearray:
        """All of them; ValueError where there are none."""
        self._work()
        if self._kept:
            return self._kept
        raise ValueError

    def _work(self) -> None:
        if self._format is None:
            return
        samples = _mono(self._waiting, self._format)
        self._waiting = bytearray()
        if len(samples) > self._left:
            samples, self.end = samples[: self._left], "long"
        self._left -= len(samples)
        for halver in self._halvers:
            samples = halver.halved(samples)
        self._kept += _as_bytes(samples)
        if len(self._kept) > _MOST_KEPT:
            self._halve()

    def _halve(self) -> None:
        """From now on half as many samples, and of those that are kept already too."""
        import numpy

        halver, fewer = _Halver(), bytearray()
        for at in range(0, len(self._kept), _PIECE):
            piece = numpy.frombuffer(bytes(self._kept[at : at + _PIECE]), "<i2").astype(numpy.float32)
            fewer += _as_bytes(halver.halved(piece / numpy.float32(32768)))
        self._kept = fewer
        self._halvers.append(halver)


class _Halver:
    """Every second sample, after what would be heard wrongly by then has been taken out."""

    _WEIGHTS = (-1 / 32, 0.0, 9 / 32, 16 / 32, 9 / 32, 0.0, -1 / 32)

    def __init__(self) -> None:
        import numpy

        self._weights = numpy.array(self._WEIGHTS, numpy.float32)
        self._left: Samples = numpy.zeros(len(self._WEIGHTS) - 1, numpy.float32)

    def halved(self, samples: "Samples") -> "Samples":
        """Half as many."""
        import numpy

        joined = numpy.concatenate((self._left, samples))
        if len(joined) < len(self._weights):
            self._left = joined
            return joined[:0]
        smooth = numpy.convolve(joined, self._weights, "valid")[::2]
        self._left = joined[2 * len(smooth) :]
        return smooth


def _decoded(application: "QCoreApplication", content: bytes) -> _Kept:
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QTimer
    from PySide6.QtMultimedia import QAudioDecoder

    kept, raised = _Kept(), list[Exception]()
    held = QBuffer()
    held.setData(QByteArray(content))
    held.open(QIODevice.OpenModeFlag.ReadOnly)
    # It is not asked for a format: changing one, it waits for ever after a first buffer that comes out empty.
    decoder = QAudioDecoder()
    decoder.setSourceDevice(held)
    watch = QTimer(singleShot=True, interval=_STALLED)

    def take() -> None:
        watch.start()
        try:
            while decoder.bufferAvailable():
                if not kept.take(decoder.read()):
                    return application.quit()
        except Exception as error:  # noqa: BLE001 - Qt would swallow it
            raised.append(error)
            application.quit()

    def give_up() -> None:
        if kept.end == "broken":
            application.quit()
        kept.end = "broken"
        watch.start(_LATE)  # a fault is told before the last of what was read ahead of it has come

    decoder.bufferReady.connect(take)
    decoder.finished.connect(application.quit)
    decoder.error.connect(give_up)
    watch.timeout.connect(give_up)
    watch.start()
    decoder.start()
    if kept.end == "whole":
        application.exec()
    decoder.stop()
    decoder.blockSignals(True)
    if raised:
        raise raised[0]
    return kept


def _mono(content: bytearray, form: "QAudioFormat") -> "Samples":
    """Samples from -1 to 1, of all channels together."""
    import numpy

    kinds = form.SampleFormat
    kind, middle, most = {
        kinds.UInt8: ("u1", 128, 128),
        kinds.Int16: ("=i2", 0, 1 << 15),
        kinds.Int32: ("=i4", 0, 1 << 31),
        kinds.Float: ("=f4", 0, 1),
    }[form.sampleFormat()]
    samples = numpy.frombuffer(content, kind).astype(numpy.float32)
    together = samples.reshape(-1, form.channelCount()).mean(axis=1, dtype=numpy.float32)
    whole: Samples = numpy.nan_to_num((together - numpy.float32(middle)) / numpy.float32(most))
    return whole


def _as_bytes(samples: "Samples") -> bytes:
    import numpy

    return numpy.clip(numpy.rint(samples * 32768), -32768, 32767).astype("<i2").tobytes()


def _say(answer: BinaryIO, words: dict[str, object]) -> None:
    answer.write(json.dumps(words).encode() + b"\n")


if __name__ == "__main__":
    sys.exit(main())
