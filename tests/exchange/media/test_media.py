"""Files from outside are what their content says, lose what is hidden in them, and are drawn far away."""

import gzip
import io
import os
import struct
import zipfile
import zlib

import pytest
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from caseapp.exchange.media.cleaning import PictureBroken, cleaned
from caseapp.exchange.media.drawing import NotDrawn, Wanted, draw
from caseapp.exchange.media.sniffing import NotTaken, sniff
from caseapp.exchange.media.taking_in import handed, opened

WHERE = b"GPS made up 13.7563 N"


def jpeg(size=(64, 48), *, exif: bool = True, orientation: int = 6) -> bytes:
    picture = Image.effect_noise(size, 40).convert("RGB")
    held = io.BytesIO()
    tags = Image.Exif()
    tags[0x0112], tags[0x010F], tags[0x8825] = orientation, "Made Up Camera", {1: "N", 29: WHERE.decode()}
    picture.save(held, "JPEG", quality=80, comment=b"made up comment", **({"exif": tags} if exif else {}))
    return held.getvalue()


def png(size=(40, 30)) -> bytes:
    from PIL.PngImagePlugin import PngInfo

    notes = PngInfo()
    notes.add_text("Location", WHERE.decode())
    notes.add_itxt("Author", "Made Up Person")
    held = io.BytesIO()
    Image.effect_noise(size, 40).save(held, "PNG", pnginfo=notes)
    return held.getvalue()


def png_claiming(width: int, height: int) -> bytes:
    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = zlib.compress(bytes(1_000_000))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def pdf(pages: int = 2, password: str = "") -> bytes:
    held = io.BytesIO()
    canvas = Canvas(held, encrypt=password or None)
    for number in range(pages):
        canvas.drawString(100, 700, f"Made-up page {number}")
        canvas.showPage()
    canvas.save()
    return held.getvalue()


def archive(entries: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", method) as made:
        for name, content in entries.items():
            made.writestr(name, content)
    return held.getvalue()


def wav() -> bytes:
    return b"RIFF" + struct.pack("<I", 36) + b"WAVEfmt " + bytes(24)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (jpeg(), "image/jpeg"),
        (png(), "image/png"),
        (pdf(), "application/pdf"),
        (wav(), "audio/wav"),
        (b"ID3\x04" + bytes(50), "audio/mpeg"),
        (b"\xff\xfb\x90\x00" + bytes(50), "audio/mpeg"),
        (b"\0\0\0\x20ftypM4A " + bytes(50), "audio/mp4"),
        (b"\0\0\0\x20ftypheic" + bytes(50), "image/heic"),
        ("Made-up words ကခ\n".encode(), "text/plain"),
        (
            archive({"[Content_Types].xml": b"x", "word/document.xml": b"x"}),
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ),
        (
            archive({"mimetype": b"application/vnd.oasis.opendocument.text"}, zipfile.ZIP_STORED),
            "application/vnd.oasis.opendocument.text",
        ),
        # Two things at once are what they begin with, and are shown as nothing else.
        (jpeg() + archive({"evil.exe": b"MZ"}), "image/jpeg"),
        (pdf() + archive({"evil.exe": b"MZ"}), "application/pdf"),
        (b"GIF89a/*" + bytes(30) + b"*/=1;alert(1)", "image/gif"),
    ],
)
def test_a_file_is_what_its_content_says(content: bytes, expected: str) -> None:
    assert sniff(io.BytesIO(content)).type == expected


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (b"MZ" + bytes(100), "program"),
        (b"\x7fELF" + bytes(100), "program"),
        (b"#!/bin/sh\nrm x\n", "program"),
        (b"\xef\xbb\xbf#!/bin/sh\n", "program"),
        (b"@echo off\r\n", "program"),
        (archive({"a.txt": b"made up"}), "Unpack"),
        (gzip.compress(b"made up"), "Unpack"),
        (archive({"word/document.xml": bytes(50_000_000)}), "unpacks"),
        (archive({"word/document.xml": b"x", "word/vbaProject.bin": b"x"}), "macros"),
        (archive({"word/document.xml": b"x"})[:40], "cannot be kept"),
        (os.urandom(1).replace(b"\xff", b"a") + b"\0\x01\x02" * 40, "cannot be kept"),
        (b"made up \xff\xfe words", "cannot be kept"),
        (b"SQLite format 3\0" + bytes(90), "cannot be kept"),
    ],
)
def test_what_may_not_be_kept_is_refused_with_a_reason(content: bytes, word: str) -> None:
    with pytest.raises(NotTaken, match=word):
        sniff(io.BytesIO(content))


def _pixels(content: bytes) -> bytes:
    with Image.open(io.BytesIO(content)) as picture:
        return picture.convert("RGB").tobytes()


@pytest.mark.parametrize("progressive", [False, True])
def test_a_cleaned_jpeg_has_the_same_pixels_and_says_nothing_more(progressive) -> None:
    held = io.BytesIO()
    with Image.open(io.BytesIO(jpeg())) as picture:
        picture.save(
            held, "JPEG", exif=picture.getexif(), progressive=progressive, comment=b"made up comment"
        )
    before = held.getvalue() + b"behind the end: " + WHERE
    after = cleaned("image/jpeg", before)
    assert _pixels(after) == _pixels(before)
    for word in (WHERE, b"Made Up Camera", b"comment", b"behind"):
        assert word in before
        assert word not in after
    with Image.open(io.BytesIO(after)) as picture:
        assert dict(picture.getexif()) == {0x0112: 6}  # which way up, and nothing else


def test_a_cleaned_png_has_the_same_pixels_and_says_nothing_more() -> None:
    before = png() + b"behind the end"
    after = cleaned("image/png", before)
    assert _pixels(after) == _pixels(before)
    for word in (WHERE, b"Author", b"behind"):
        assert word in before
        assert word not in after


@pytest.mark.parametrize(("media_type", "content"), [("image/jpeg", jpeg()), ("image/png", png())])
def test_a_picture_cut_anywhere_is_refused_or_whole_up_to_its_end(media_type, content) -> None:
    whole = cleaned(media_type, content)
    for length in range(0, len(content), 7):
        with pytest.raises(PictureBroken):
            cleaned(media_type, content[:length])
    assert cleaned(media_type, whole) == whole


def test_a_picture_with_any_byte_changed_is_cleaned_or_refused_never_more() -> None:
    for media_type, content in (("image/jpeg", jpeg((16, 16))), ("image/png", png((8, 8)))):
        for place in range(len(content)):
            changed = bytearray(content)
            changed[place] ^= 0xFF
            try:
                cleaned(media_type, bytes(changed))
            except PictureBroken:
                continue


def test_a_picture_is_drawn_the_right_way_up_and_small_where_wanted() -> None:
    drawn = draw("image/jpeg", jpeg((64, 48)), Wanted())
    assert (drawn.width, drawn.height, drawn.pages) == (48, 64, 1)
    assert len(drawn.pixels) == 48 * 64 * 4
    small = draw("image/jpeg", jpeg((640, 480)), Wanted(box=(32, 32)))
    assert max(small.width, small.height) == 32


def test_each_page_of_a_pdf_is_drawn() -> None:
    first, second = (draw("application/pdf", pdf(), Wanted(page, (300, 300))) for page in (0, 1))
    assert first.pages == second.pages == 2
    assert first.pixels != second.pixels


def test_each_sheet_of_a_scan_is_drawn() -> None:
    held = io.BytesIO()
    sheets = [Image.new("1", (30, 20), colour) for colour in (0, 1)]
    sheets[0].save(held, "TIFF", save_all=True, append_images=sheets[1:])
    black, white = (draw("image/tiff", held.getvalue(), Wanted(page)) for page in (0, 1))
    assert (black.pages, black.pixels[:4], white.pixels[:4]) == (2, b"\0\0\0\xff", b"\xff" * 4)
    with pytest.raises(NotDrawn, match="no such page"):
        draw("image/tiff", held.getvalue(), Wanted(page=2))


@pytest.mark.parametrize(
    ("media_type", "content", "word"),
    [
        ("image/png", png_claiming(60_000, 60_000), "too large"),
        ("image/png", png_claiming(8_000, 5_001), "too large"),
        ("image/png", png_claiming(8_000, 5_000), "damaged"),
        ("image/jpeg", jpeg((200, 200))[:-300], "damaged"),
        ("image/jpeg", png(), "damaged"),
        ("image/png", b"\x89PNG\r\n\x1a\n", "damaged"),
        ("application/pdf", pdf()[:300], "damaged"),
        ("application/pdf", b"%PDF-1.7\n" + os.urandom(2000), "damaged"),
        ("application/pdf", pdf(password="made up"), "password"),
        ("application/x-made-up", b"x", "damaged"),
    ],
)
def test_what_cannot_be_drawn_is_refused_with_a_reason(media_type, content, word) -> None:
    with pytest.raises(NotDrawn, match=word):
        draw(media_type, content, Wanted())


def test_a_page_that_is_not_there_is_refused() -> None:
    with pytest.raises(NotDrawn, match="no such page"):
        draw("application/pdf", pdf(1), Wanted(page=1))


class Enough(Exception):
    """Made up."""


def test_drawing_can_be_stopped_and_leaves_no_process() -> None:
    def stop(_done: int, _total: int) -> None:
        raise Enough

    slow = Image.effect_noise((6000, 6000), 90)
    held = io.BytesIO()
    slow.save(held, "PNG", compress_level=0)
    with pytest.raises(Enough):
        draw("image/png", held.getvalue(), Wanted(), stop)
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


@pytest.mark.parametrize(
    "make", ["link", "folder", "pipe", "device", "nothing", "empty", "vault", "unreadable"]
)
def test_only_plain_files_outside_the_vault_are_opened(tmp_path, make) -> None:
    vault = tmp_path / "vault"
    vault.mkdir()
    path = tmp_path / "made up"
    if make == "link":
        (tmp_path / "target").write_bytes(b"x")
        path.symlink_to(tmp_path / "target")
    elif make == "folder":
        path.mkdir()
    elif make == "pipe":
        os.mkfifo(path)
    elif make == "device":
        path = type(path)("/dev/zero")
    elif make == "empty":
        path.touch()
    elif make == "vault":
        path = vault / ".." / "vault" / "x"
        path.write_bytes(b"x")
    elif make == "unreadable":
        path = tmp_path / ("x" * 300)
    with pytest.raises(NotTaken), opened(path, vault):
        pass


@pytest.mark.parametrize("change", ["shorter", "longer"])
def test_a_file_that_changes_while_it_is_read_is_refused(tmp_path, change) -> None:
    path = tmp_path / "made up"
    path.write_bytes(bytes(3_000_000))
    with opened(path, tmp_path / "vault") as incoming:
        pieces = incoming.pieces()
        next(pieces)
        if change == "shorter":
            os.truncate(path, 1_500_000)
        else:
            path.write_bytes(bytes(4_000_000))
        with pytest.raises(NotTaken, match="changed"):
            list(pieces)


def test_a_file_removed_while_it_is_read_is_read_to_its_end(tmp_path) -> None:
    path = tmp_path / "made up"
    path.write_bytes(bytes(3_000_000))
    with opened(path, tmp_path / "vault") as incoming:
        path.unlink()
        assert sum(map(len, incoming.pieces())) == 3_000_000


@pytest.mark.parametrize(
    "name", ["gpj\u202eexe.x", "a\nb.jpg", "x" * 255, "\u202e", "é" * 127, "\udcff.jpg", "a\u2028b"]
)
def test_a_name_is_kept_as_it_can_be_read(tmp_path, name) -> None:
    path = tmp_path / name
    path.write_bytes(b"x")
    with opened(path, tmp_path / "vault") as incoming:
        assert 0 < len(incoming.name) <= 255
        assert incoming.name.isprintable()
        assert "\u202e" not in incoming.name


def test_what_is_pasted_has_no_name() -> None:
    with handed(b"made up") as incoming:
        assert (incoming.name, incoming.read_whole(100)) == ("", b"made up")
        with pytest.raises(NotTaken, match="too big"):
            incoming.read_whole(3)
