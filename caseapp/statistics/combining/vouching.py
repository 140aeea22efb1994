"""What a release's manifest vouches for: its files, who signed them, and how its figures were protected."""

import hashlib
import math
from base64 import b64decode
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from caseapp.domain.errors import KnownError
from caseapp.security.signing import SIGNATURE_BYTES, Signed, is_manifest_signed
from caseapp.statistics.combining.sources import Source, refuse
from caseapp.statistics.period import Period, PeriodFault, period_named
from caseapp.statistics.release import FORMAT, MANIFEST, TABLES, canonical
from caseapp.statistics.release_reading import OutsideRelease
from caseapp.text import mark

_KEY_BYTES = 32
_MOST_K = 1_000

_NO_MANIFEST = mark("Figures", "It has no readable manifest, so nobody vouches for it.")
_OTHER_FORMAT = mark("Figures", "It is in another form, perhaps that of a newer version of this program.")
_CHANGED = mark(
    "Figures",
    "Its files are not those its manifest vouches for. Ask whoever sent it for the release as it was made.",
)
_BAD_SIGNATURE = mark(
    "Figures", "Its signature does not hold: the manifest was changed after it was signed. Ask who sent it."
)
_OTHER_SIGNER = mark("Figures", "It is not signed by the one whose fingerprint you gave. Ask who sent it.")
_NO_PERIOD = mark("Figures", "Its manifest names no period.")
_OVERLAPS = mark(
    "Figures",
    "Release {number} is of the same country and of days that are also in this one, so people would be "
    "counted twice. Leave one of them out.",
)
_NO_METHOD = mark("Figures", "Its manifest does not say in a way known here how its figures were protected.")


class Signature(StrEnum):
    """What is known of a release's signature; one that does not hold is refused."""

    VERIFIED = "verified"
    UNVERIFIED = "unverified"
    UNSIGNED = "unsigned"


class Kind(StrEnum):
    """How the figures of a release were protected, and with it what a published figure may stand for."""

    ROUND = "round"
    SUPPRESS = "suppress"
    DP = "dp"
    SYNTHETIC = "synthetic"
    KANON = "kanon"


# Their tables are counted from made-up or recoded records: no bound on the true counts follows from them.
WITHOUT_BOUNDS = frozenset({Kind.SYNTHETIC, Kind.KANON})


@dataclass(frozen=True)
class Vouched:
    """What a manifest says of its release, once its files and its signature are checked."""

    source: Source
    period: str
    span: Period
    kind: Kind
    k: int
    base: int | None
    digest: str
    signature: Signature
    unlisted: tuple[str, ...]

    def error_of(self, release: OutsideRelease, file: str) -> float | None:
        """The standard error of a table's figures; nothing where no believable one is stated."""
        stated = release.setting("method", "standard_error")
        number = stated.get(file) if isinstance(stated, Mapping) else None
        if isinstance(number, bool) or not isinstance(number, int | float):
            return None
        # A noise of nothing would claim true figures, and one beyond all counts says nothing.
        return float(number) if math.isfinite(number) and 0 < number <= 1e6 else None


def vouched(source: Source, release: OutsideRelease) -> Vouched:
    """What the manifest says; refused where files or signature are not those it was made with."""
    if release.manifest is None:
        raise refuse(source, _NO_MANIFEST)
    if release.setting("format") != FORMAT:
        raise refuse(source, _OTHER_FORMAT)
    unlisted = _unlisted(source, release)
    signature = _signature(source, release)
    words = release.setting("plan", "period")
    try:
        span = period_named(words if isinstance(words, str) else "")
    except PeriodFault as fault:
        raise refuse(source, _NO_PERIOD) from fault
    kind = _kind(source, release)
    k, base = release.setting("method", "k"), release.setting("method", "base")
    if not _is_whole(k, 1, _MOST_K) or (kind is Kind.ROUND and not _is_whole(base, 2, _MOST_K)):
        raise refuse(source, _NO_METHOD)
    digest = hashlib.sha256(release.files[MANIFEST]).hexdigest()
    reach = base if kind is Kind.ROUND and isinstance(base, int) else None
    return Vouched(source, str(words), span, kind, _whole(k), reach, digest, signature, unlisted)


def _unlisted(source: Source, release: OutsideRelease) -> tuple[str, ...]:
    """The files beside those the manifest vouches for, which must all be there unchanged."""
    listed = release.setting("files")
    if not isinstance(listed, Mapping):
        raise refuse(source, _CHANGED)
    for file, digest in listed.items():
        if file not in release.files or hashlib.sha256(release.files[file]).hexdigest() != digest:
            raise refuse(source, _CHANGED)
    beside = sorted(release.files.keys() - listed.keys() - {MANIFEST})
    if any(file.startswith(f"{TABLES}/") or file == "codebook.csv" for file in beside):
        raise refuse(source, _CHANGED)
    return tuple(beside)


def _signature(source: Source, release: OutsideRelease) -> Signature:
    """A signature is the signer's public key followed by what she made with it."""
    given = release.setting("signature")
    if given is None:
        if source.fingerprint is not None:
            raise refuse(source, _OTHER_SIGNER)
        return Signature.UNSIGNED
    try:
        data = b64decode(given, validate=True) if isinstance(given, str) else b""
        content = canonical(release.manifest or {})
    # Half characters cannot be written down, and so were not signed.
    except ValueError as error:
        raise refuse(source, _BAD_SIGNATURE) from error
    signed = Signed(data[:_KEY_BYTES], data[_KEY_BYTES:])
    if len(data) != _KEY_BYTES + SIGNATURE_BYTES or not is_manifest_signed(content, signed):
        raise refuse(source, _BAD_SIGNATURE)
    if source.fingerprint is None:
        return Signature.UNVERIFIED
    if signed.fingerprint.replace(" ", "") != source.fingerprint:
        raise refuse(source, _OTHER_SIGNER)
    return Signature.VERIFIED


def _kind(source: Source, release: OutsideRelease) -> Kind:
    name = release.setting("method", "name")
    if not isinstance(name, str) or name not in set(Kind):
        raise refuse(source, _NO_METHOD)
    return Kind(name)


def _is_whole(value: object, least: int, most: int) -> bool:
    return type(value) is int and least <= value <= most


def _whole(value: object) -> int:
    return value if isinstance(value, int) else 0


def overlapping(first: Vouched, second: Vouched) -> KnownError:
    """Why two releases of one country cannot be joined: some people would be counted twice."""
    return refuse(second.source, _OVERLAPS.filled(number=first.source.number))
