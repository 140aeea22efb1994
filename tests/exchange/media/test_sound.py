"""Sounds are decoded far away, as long and as high as they are; what is none of them is refused in words."""

import io
import json
import os
import subprocess
import sys
import time
from pathlib import Path

import numpy
import pytest

from caseapp.exchange.media import hear_child
from caseapp.exchange.media.hearing import LEVELS, End, NotHeard, Sound, hear
from caseapp.exchange.media.kinds import KINDS, Family
from caseapp.exchange.media.sniffing import sniff
from tests.exchange.media.sounds import FOLDER, claiming, silence, silent_amr, tone

CHILD = Path(hear_child.__file__)
M4A, MP3 = (FOLDER / "tone.m4a").read_bytes(), (FOLDER / "tone.mp3").read_bytes()
FLAC = (FOLDER / "tone.flac").read_bytes()
_ALL = [
    ("audio/wav", tone(1.5, 22050)),
    ("audio/wav", tone(1.5, 48000, channels=2)),
    ("audio/wav", tone(1.5, 96000, channels=6)),
    ("audio/wav", tone(1.5, 8000)),
    ("audio/mpeg", MP3),
    ("audio/ogg", (FOLDER / "vorbis.ogg").read_bytes()),
    ("audio/ogg", (FOLDER / "opus.ogg").read_bytes()),
    ("audio/flac", FLAC),
    ("audio/mp4", M4A),
    ("audio/aac", (FOLDER / "tone.aac").read_bytes()),
    ("audio/amr", silent_amr(1.5)),
]


def pitch_of(sound: Sound) -> float:
    """The strongest pitch in the middle of a sound."""
    samples = numpy.frombuffer(sound.samples, "<i2").astype(float)
    middle = samples[len(samples) // 4 : 3 * len(samples) // 4]
    loudness = numpy.abs(numpy.fft.rfft(middle * numpy.hanning(len(middle))))
    return float(loudness.argmax()) * sound.rate / len(middle)


@pytest.mark.parametrize(("media_type", "content"), _ALL)
def test_every_kind_of_sound_is_known_and_decoded_as_long_as_it_is(media_type, content) -> None:
    assert sniff(io.BytesIO(content)).type == media_type
    sound = hear(media_type, content)
    assert sound.seconds == pytest.approx(1.5, abs=0.2)
    assert (sound.end, sound.rate <= 24_000) == (End.WHOLE, True)


def test_every_kind_of_sound_that_is_kept_is_tried_here() -> None:
    kept = {kind.type for kind in KINDS.values() if kind.family is Family.SOUND}
    assert kept == {media_type for media_type, _ in _ALL}


@pytest.mark.parametrize(("media_type", "content"), [each for each in _ALL if each[0] != "audio/amr"])
def test_a_tone_is_as_high_as_it_was(media_type, content) -> None:
    assert pitch_of(hear(media_type, content)) == pytest.approx(440, abs=5)


def test_what_is_too_high_for_fewer_samples_is_left_out_and_not_heard_as_something_else() -> None:
    low, high = (hear("audio/wav", tone(1, 48000, pitch=pitch)) for pitch in (1000, 20_000))
    loudest = [
        int(numpy.abs(numpy.frombuffer(sound.samples, "<i2").astype(int)).max()) for sound in (low, high)
    ]
    assert low.rate == high.rate == 24_000
    assert loudest[0] == pytest.approx(16000, rel=0.05)
    assert loudest[1] < loudest[0] / 8


def test_how_loud_each_part_is_can_be_seen() -> None:
    quiet, loud = tone(1), tone(1, pitch=0.25)  # the second rises once from silence
    assert len(hear("audio/wav", quiet).levels) == LEVELS
    rising = hear("audio/wav", loud).levels
    assert rising[0] < 0.1 < rising[LEVELS // 2] < rising[-1] == 1
    assert set(hear("audio/wav", silence(1)).levels) == {0.0}


@pytest.mark.parametrize(
    ("media_type", "content"),
    [
        ("audio/wav", b""),
        ("audio/wav", b"RIFF\x24\0\0\0WAVEfmt " + bytes(24)),
        ("audio/wav", tone(0)),
        ("audio/wav", tone(1)[:40]),
        ("audio/wav", tone(1, rate=100)),
        ("audio/wav", b"Made-up words, and no sound.\n" * 20),
        ("audio/mpeg", b"ID3\x04" + bytes(300)),
        ("audio/mpeg", b"\xff\xfb\x90\x00" + bytes(300)),
        ("audio/mp4", M4A[: len(M4A) // 3]),
        ("audio/mp4", M4A[:24]),
        ("audio/ogg", b"OggS" + bytes(range(256)) * 20),
        ("audio/flac", b"fLaC" + bytes(range(256)) * 20),
        ("audio/amr", b"#!AMR\n"),
    ],
)
def test_what_is_no_sound_is_refused_with_a_reason(media_type, content) -> None:
    with pytest.raises(NotHeard, match="damaged or not what it seems"):
        hear(media_type, content)


@pytest.mark.parametrize("size", [0xFFFF_FFFF, 0x7FFF_FFFF, 1000])
def test_a_wav_that_claims_another_size_is_played_as_far_as_it_goes(size) -> None:
    sound = hear("audio/wav", claiming(tone(1), size))
    assert sound.seconds <= 1


def test_a_wav_of_a_hundred_gigabytes_is_played_as_far_as_it_goes() -> None:
    plain = tone(1)
    sizes = (100 * 10**9).to_bytes(8, "little") * 2 + bytes(12)
    content = b"RF64" + b"\xff" * 4 + b"WAVEds64" + len(sizes).to_bytes(4, "little") + sizes + plain[12:]
    assert hear("audio/wav", claiming(content, 0xFFFF_FFFF)).seconds <= 1


def test_a_cut_sound_that_says_how_long_it_was_is_known_to_be_damaged() -> None:
    sound = hear("audio/flac", FLAC[:-300])
    assert sound.end is End.BROKEN
    assert 0.5 < sound.seconds < 1.5  # Qt drops some of what it had read ahead when it met the fault


def test_the_readable_part_of_a_cut_sound_is_played() -> None:
    for media_type, content in (("audio/mpeg", MP3), ("audio/aac", (FOLDER / "tone.aac").read_bytes())):
        assert 0.5 < hear(media_type, content[: len(content) * 2 // 3]).seconds < 1.4


def test_a_sound_with_changed_bytes_is_played_or_refused_never_more() -> None:
    for media_type, content in (("audio/mp4", M4A), ("audio/mpeg", MP3)):
        for place in range(0, len(content), len(content) // 6):
            changed = bytearray(content)
            changed[place : place + 40] = bytes(byte ^ 0xFF for byte in changed[place : place + 40])
            try:
                assert hear(media_type, bytes(changed)).seconds < 60
            except NotHeard:
                continue


_SECRET = b"ID3\x04\0\0\0\0\0\0"  # what follows is read as whatever it looks like


@pytest.mark.parametrize("way", ["concat", "broadcast", "playlist"])
def test_a_list_of_files_or_of_broadcasts_called_sound_opens_nothing(way, tmp_path) -> None:
    target = tmp_path / "made-up.wav"
    target.write_bytes(tone(1))
    content = {
        "concat": f"ffconcat version 1.0\nfile {target}\n",
        "broadcast": "v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\ns=x\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\n"
        "m=audio 5004 RTP/AVP 0\r\n",
        "playlist": f"#EXTM3U\n#EXT-X-TARGETDURATION:3\n#EXTINF:3,\nfile://{target}\n#EXT-X-ENDLIST\n",
    }[way]
    began = time.monotonic()
    with pytest.raises(NotHeard):
        hear("audio/mpeg", _SECRET + content.encode())
    assert time.monotonic() - began < 9  # a broadcast would have been waited for


_TRIES = """
import json, os, socket, sys, threading
sys.path.insert(0, sys.argv[1])
import hear_child
application = hear_child._load()
content = sys.stdin.buffer.read()
hear_child._shut_in()
def fails(act):
    try:
        act()
    except OSError:
        return True
    return False
def all_fail():
    return [
        fails(lambda: open("/etc/hostname")),
        fails(lambda: open(sys.argv[2], "w")),
        fails(lambda: socket.socket(socket.AF_INET)),
        fails(lambda: socket.socket(socket.AF_UNIX)),
        fails(lambda: os.execv("/bin/true", ["true"])),
        fails(lambda: os.kill(os.getppid(), 0)),
    ]
found = all_fail()
elsewhere = []
thread = threading.Thread(target=lambda: elsewhere.extend(all_fail()))
thread.start()
thread.join()
length = len(hear_child._decoded(application, content).samples())
print(json.dumps([found, elsewhere, length]))
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have no such rule")
def test_the_process_that_decodes_can_open_nothing_and_still_decodes(tmp_path) -> None:
    target = tmp_path / "x"
    done = subprocess.run(
        [sys.executable, "-I", "-c", _TRIES, str(CHILD.parent), str(target)],
        input=M4A,
        capture_output=True,
        env={},
        timeout=60,
        check=True,
    )
    found, elsewhere, length = json.loads(done.stdout)
    assert found == elsewhere == [True] * 6
    assert length / 2 / 22050 == pytest.approx(1.5, abs=0.2)
    assert not target.exists()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks where Linux shows its processes")
def test_the_process_that_decodes_knows_nothing_of_the_person(monkeypatch) -> None:
    monkeypatch.setenv("CASEAPP_MADE_UP_SECRET", "x")
    seen: list[bytes] = []

    def look(_done: int, _total: int) -> None:
        for folder in Path("/proc").glob("[0-9]*"):
            try:
                if b"hear_child" in (folder / "cmdline").read_bytes():
                    seen.append((folder / "environ").read_bytes())
            except OSError:
                continue  # it has ended meanwhile

    hear("audio/wav", tone(300, 24_000), look)
    assert seen
    assert not [
        surroundings for surroundings in seen if b"MADE_UP" in surroundings or b"HOME" in surroundings
    ]


@pytest.mark.parametrize(
    ("hours", "rate", "expected"),
    [(1.1, 24_000, (12_000, 3960, End.WHOLE)), (2.25, 8_000, (8_000, 7200, End.LONG))],
    ids=["more than an hour", "more than two"],
)
def test_a_long_sound_keeps_fewer_samples_and_after_two_hours_it_ends(hours, rate, expected) -> None:
    sound = hear("audio/wav", silence(hours * 3600, rate, sample_bytes=1))
    assert (sound.rate, round(sound.seconds), sound.end) == expected


class Enough(Exception):
    """Made up."""


def test_decoding_can_be_stopped_and_leaves_no_process() -> None:
    def stop(_done: int, _total: int) -> None:
        raise Enough

    with pytest.raises(Enough):
        hear("audio/wav", tone(600, 24_000), stop)
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


def test_without_its_library_the_process_says_what_is_missing(tmp_path) -> None:
    (tmp_path / "PySide6").mkdir()
    (tmp_path / "PySide6/__init__.py").write_text("", "utf-8")
    code = f"import sys; sys.path.insert(0, {str(tmp_path)!r}); sys.path.insert(1, {str(CHILD.parent)!r});"
    code += "import hear_child; sys.exit(hear_child.main())"
    done = subprocess.run(
        [sys.executable, "-I", "-c", code], input=b"{}\n", capture_output=True, timeout=60, check=True
    )
    assert done.stdout == b'{"fault": "cannot"}\n'
