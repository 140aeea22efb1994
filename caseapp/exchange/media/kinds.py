"""The kinds of file a document may be, each with how it can be shown and how it is named when it leaves."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from caseapp.text import Text, mark


class Family(StrEnum):
    """How a kind of file is shown."""

    PICTURE = "picture"
    PAGES = "pages"
    TEXT = "text"
    SOUND = "sound"
    FILM = "film"
    OFFICE = "office"


@dataclass(frozen=True)
class MediaKind:
    """A kind of file: its media type, how it is shown, and the ending of its name."""

    type: str
    family: Family
    suffix: str
    label: Text

    @property
    def can_be_shown(self) -> bool:
        """Whether the program shows or plays it inside its own window."""
        return self.can_be_drawn or self.family in (Family.TEXT, Family.SOUND)

    @property
    def can_be_drawn(self) -> bool:
        """Whether there is a picture of it."""
        return self.family in (Family.PICTURE, Family.PAGES) and self.type != "image/heic"


_PHOTO, _SOUND, _FILM = mark("Media", "Picture"), mark("Media", "Sound"), mark("Media", "Film")
_OFFICE = mark("Media", "Office file")
_OOXML = "application/vnd.openxmlformats-officedocument"
_ODF = "application/vnd.oasis.opendocument"
KINDS: Mapping[str, MediaKind] = MappingProxyType(
    {
        kind.type: kind
        for kind in (
            MediaKind("image/jpeg", Family.PICTURE, ".jpg", _PHOTO),
            MediaKind("image/png", Family.PICTURE, ".png", _PHOTO),
            MediaKind("image/gif", Family.PICTURE, ".gif", _PHOTO),
            MediaKind("image/webp", Family.PICTURE, ".webp", _PHOTO),
            MediaKind("image/tiff", Family.PICTURE, ".tif", _PHOTO),
            MediaKind("image/bmp", Family.PICTURE, ".bmp", _PHOTO),
            MediaKind("image/heic", Family.PICTURE, ".heic", _PHOTO),
            MediaKind("application/pdf", Family.PAGES, ".pdf", mark("Media", "PDF")),
            MediaKind("text/plain", Family.TEXT, ".txt", mark("Media", "Text")),
            MediaKind("audio/wav", Family.SOUND, ".wav", _SOUND),
            MediaKind("audio/mpeg", Family.SOUND, ".mp3", _SOUND),
            MediaKind("audio/ogg", Family.SOUND, ".ogg", _SOUND),
            MediaKind("audio/flac", Family.SOUND, ".flac", _SOUND),
            MediaKind("audio/amr", Family.SOUND, ".amr", _SOUND),
            MediaKind("audio/mp4", Family.SOUND, ".m4a", _SOUND),
            MediaKind("audio/aac", Family.SOUND, ".aac", _SOUND),
            MediaKind("video/mp4", Family.FILM, ".mp4", _FILM),
            MediaKind("video/webm", Family.FILM, ".webm", _FILM),
            MediaKind(f"{_OOXML}.wordprocessingml.document", Family.OFFICE, ".docx", _OFFICE),
            MediaKind(f"{_OOXML}.spreadsheetml.sheet", Family.OFFICE, ".xlsx", _OFFICE),
            MediaKind(f"{_OOXML}.presentationml.presentation", Family.OFFICE, ".pptx", _OFFICE),
            MediaKind(f"{_ODF}.text", Family.OFFICE, ".odt", _OFFICE),
            MediaKind(f"{_ODF}.spreadsheet", Family.OFFICE, ".ods", _OFFICE),
            MediaKind(f"{_ODF}.presentation", Family.OFFICE, ".odp", _OFFICE),
        )
    }
)
# Of these, place, time and camera can be taken out without touching the picture.
CLEANABLE = frozenset({"image/jpeg", "image/png"})
HIDES_NOTHING = frozenset({"text/plain", "image/bmp"})
