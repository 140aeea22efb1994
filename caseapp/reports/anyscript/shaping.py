"""Text turned into glyphs at their places, by HarfBuzz."""

from typing import NamedTuple

import uharfbuzz as hb

from caseapp.reports.anyscript.fonts import Face

_UNSAFE = hb.GlyphFlags.UNSAFE_TO_BREAK


class Glyph(NamedTuple):
    """One glyph; lengths in the font's units."""

    id: int
    cluster: int  # the character it begins with
    advance: int
    right: int  # moved by this much from where it would stand
    up: int
    info: hb.GlyphInfo

    @property
    def is_unsafe(self) -> bool:
        """Whether text cut before it would look different."""
        # Asked at the ends of lines only: for every glyph it would cost as much as the shaping.
        return bool(self.info.flags & _UNSAFE)


class Voice(NamedTuple):
    """What decides, beside the characters, how text is shaped."""

    face: Face
    script: str
    language: str
    is_rtl: bool


def shape(
    text: str, start: int, end: int, voice: Voice, within: tuple[int, int] | None = None
) -> tuple[Glyph, ...]:
    """The glyphs of a part of the text in the order seen; letters join with the rest of `within`."""
    low, high = within or (0, len(text))
    buffer = hb.Buffer()
    buffer.add_str(text[low:high], start - low, end - start)
    buffer.direction = "rtl" if voice.is_rtl else "ltr"
    buffer.script = voice.script
    buffer.language = voice.language
    buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
    hb.shape(voice.face.shaper, buffer)
    return tuple(
        Glyph(
            info.codepoint,
            info.cluster + low,
            place.x_advance,
            place.x_offset,
            place.y_offset,
            info,
        )
        for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
    )
