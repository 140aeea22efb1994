"""The signature that lies beside a procedure pack: who answers for exactly these bytes, and since when."""

import hashlib
import json
from datetime import date
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, StringConstraints, ValidationError

from caseapp.domain.errors import KnownError
from caseapp.domain.plain_words import is_plain
from caseapp.security.safe_files import read_whole
from caseapp.security.signing import Signed, is_pack_signed
from caseapp.text import mark

SUFFIX = ".sig"
_MOST_BYTES = 4_096
_Hex32 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
_Hex64 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{128}$")]
_BROKEN = mark(
    "Errors", "The signature beside this procedure cannot be read. Ask for both files again, or take it away."
)
_NOT_HIS = mark(
    "Errors", "The signature does not belong to this procedure: one of the two was changed. Do not use it."
)


class PackSignature(BaseModel):
    """Who signed which bytes when, and the signature over all of that."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, hide_input_in_errors=True)

    format: Literal[1] = 1
    signer: Annotated[str, StringConstraints(min_length=1, max_length=200)]
    signed_on: Annotated[str, StringConstraints(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$")]
    sha256: _Hex32
    public_key: _Hex32
    signature: _Hex64

    @classmethod
    def read(cls, untrusted_pack: Path, content: bytes) -> Self | None:
        """The signature beside a pack, which holds for its content; None where there is none."""
        try:
            untrusted = read_whole(signature_path(untrusted_pack), _MOST_BYTES + 1)
        except FileNotFoundError:
            return None
        try:
            found = cls.model_validate_json(untrusted)
            date.fromisoformat(found.signed_on)
        except (ValidationError, ValueError):
            raise KnownError(_BROKEN) from None
        if not is_plain(found.signer):
            raise KnownError(_BROKEN)
        if found.sha256 != digest(content) or not is_pack_signed(found.statement, found.signed):
            raise KnownError(_NOT_HIS)
        return found

    @property
    def signed(self) -> Signed:
        """The key and the signature alone."""
        return Signed(bytes.fromhex(self.public_key), bytes.fromhex(self.signature))

    @property
    def statement(self) -> bytes:
        """What is signed."""
        return statement(self.signer, self.signed_on, self.sha256)

    def to_bytes(self) -> bytes:
        """The file beside the pack."""
        return self.model_dump_json(indent=1).encode() + b"\n"


def signature_path(pack: Path) -> Path:
    """Where the signature of a pack lies."""
    return pack.with_name(pack.name + SUFFIX)


def digest(content: bytes) -> str:
    """What stands for the bytes of a pack."""
    return hashlib.sha256(content).hexdigest()


def statement(signer: str, signed_on: str, sha256: str) -> bytes:
    """What a signer signs: her name, the day, and what stands for the pack."""
    words = {"signer": signer, "signed_on": signed_on, "sha256": sha256}
    return json.dumps(words, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
