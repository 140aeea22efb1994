"""Draws one picture or page in a process of its own, which has no key, opens no file and is soon over.

Run as a script it needs nothing of the program. It reads one line of JSON and the file's bytes, and answers
with one line of JSON and plain pixels. Whatever a harmful file does to the decoder, it does it in here.
"""

import json
import sys
from io import BytesIO
from typing import BinaryIO

MOST_PIXELS = 40_000_000
MOST_PAGES = 10_000
_SECONDS, _MEMORY = 30, 1024 * 1024 * 1024
_LONGEST_LINE = 4096
_PAGE_POINTS = 14_400  # the longest side a page can have
_FORMATS = {
    "image/jpeg": "JPEG",
    "image/png": "PNG",
    "image/gif": "GIF",
    "image/webp": "WEBP",
    "image/tiff": "TIFF",
    "image/bmp": "BMP",
}


class Fault(Exception):
    """Why nothing is drawn, in one word."""


def main() -> int:
    """Answers one question, and ends."""
    source, answer = sys.stdin.buffer, sys.stdout.buffer
    question = json.loads(source.readline(_LONGEST_LINE))
    is_page = question["type"] == "application/pdf"
    _load(is_page=is_page)
    content = source.read()
    _shut_in()
    try:
        size, pages, pixels = (_page if is_page else _picture)(question, content)
    except Fault as fault:
        _say(answer, {"fault": str(fault)})
    except MemoryError:
        _say(answer, {"fault": "too_big"})
    except Exception:  # noqa: BLE001 - a decoder may fail in any way, and all mean the same
        _say(answer, {"fault": "broken"})
    else:
        _say(answer, {"width": size[0], "height": size[1], "pages": pages})
        answer.write(pixels)
    answer.flush()
    return 0


def _load(*, is_page: bool) -> None:
    """All code that will be needed, while files can still be opened."""
    if is_page:
        import pypdfium2

        pypdfium2.PdfDocument.new().close()
        return
    from PIL import (
        BmpImagePlugin,
        GifImagePlugin,
        Image,
        ImageFile,
        ImageOps,
        JpegImagePlugin,
        PngImagePlugin,
        TiffImagePlugin,
        WebPImagePlugin,
    )

    plugins = (
        BmpImagePlugin,
        GifImagePlugin,
        JpegImagePlugin,
        PngImagePlugin,
        TiffImagePlugin,
        WebPImagePlugin,
    )
    ImageFile.LOAD_TRUNCATED_IMAGES = False
    Image.MAX_IMAGE_PIXELS = MOST_PIXELS
    # One tiny picture of each kind brings in what they would look for later.
    for plugin in plugins:
        name = plugin.__name__.rpartition(".")[2].removesuffix("ImagePlugin").upper()
        held = BytesIO()
        Image.new("RGB", (2, 2)).save(held, name)
        ImageOps.exif_transpose(Image.open(BytesIO(held.getvalue()), formats=[name])).convert("RGBA").resize(
            (1, 1)
        )


def _shut_in() -> None:
    """From here on no file, no connection, no other process, and only so much time and memory."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CPU, (_SECONDS, _SECONDS))
        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
        for limit in (resource.RLIMIT_FSIZE, resource.RLIMIT_CORE, resource.RLIMIT_NOFILE):
            resource.setrlimit(limit, (0, 0))


def _picture(question: dict[str, object], content: bytes) -> tuple[tuple[int, int], int, bytes]:
    from PIL import Image, ImageOps

    try:
        opened = Image.open(BytesIO(content), formats=[_FORMATS[str(question["type"])]])
    except Image.DecompressionBombError:
        raise Fault("too_big") from None
    with opened as picture:
        pages = min(getattr(picture, "n_frames", 1), MOST_PAGES) if picture.format == "TIFF" else 1
        number = question.get("page")
        if not isinstance(number, int) or not 0 <= number < pages:
            raise Fault("no_page")
        if pages > 1:
            picture.seek(number)
        width, height = picture.size
        if not 0 < width * height <= MOST_PIXELS:
            raise Fault("too_big")
        box = _box(question)
        if box is not None:
            picture.draft("RGB", box)  # a small one is read small
        picture.load()
        upright = ImageOps.exif_transpose(picture)
        if box is not None:
            upright.thumbnail(box)
        drawn = upright if upright.mode == "RGBA" else upright.convert("RGBA")
        return drawn.size, pages, drawn.tobytes()


def _page(question: dict[str, object], content: bytes) -> tuple[tuple[int, int], int, bytes]:
    import pypdfium2
    from pypdfium2 import raw

    try:
        document = pypdfium2.PdfDocument(content)  # forms and their scripts are never begun
    except pypdfium2.PdfiumError:
        is_locked = raw.FPDF_GetLastError() == raw.FPDF_ERR_PASSWORD
        raise Fault("locked" if is_locked else "broken") from None
    pages = min(len(document), MOST_PAGES)
    number = question.get("page")
    if not isinstance(number, int) or not 0 <= number < pages:
        raise Fault("no_page")
    page = document[number]
    width, height = page.get_size()
    if not (0 < width <= _PAGE_POINTS and 0 < height <= _PAGE_POINTS):
        raise Fault("too_big")
    box = _box(question) or (1600, 2400)
    scale = min(box[0] / width, box[1] / height, (MOST_PIXELS / 4 / (width * height)) ** 0.5)
    drawn = page.render(scale=scale, rev_byteorder=True, force_bitmap_format=raw.FPDFBitmap_BGRA)
    row = drawn.width * 4
    buffer = bytes(drawn.buffer)
    if drawn.stride != row:
        buffer = b"".join(buffer[y * drawn.stride : y * drawn.stride + row] for y in range(drawn.height))
    return (drawn.width, drawn.height), pages, buffer


def _box(question: dict[str, object]) -> tuple[int, int] | None:
    box = question.get("box")
    return (int(box[0]), int(box[1])) if isinstance(box, list) else None


def _say(answer: BinaryIO, words: dict[str, object]) -> None:
    answer.write(json.dumps(words).encode() + b"\n")


if __name__ == "__main__":
    sys.exit(main())
