"""Newer procedures from a file: what they would change, who signed them, and putting them to use."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType

from caseapp.domain.errors import KnownError
from caseapp.exchange.pack_signature import PackSignature, digest, signature_path, statement
from caseapp.operations.acts import Act
from caseapp.operations.changes import Changes
from caseapp.operations.desk import Desk
from caseapp.procedures.differences import Difference, differences, goes_back
from caseapp.procedures.faults import in_file
from caseapp.procedures.pack import Pack
from caseapp.procedures.reading import Packs, pack_in, read_bytes
from caseapp.security.rights import Right
from caseapp.security.safe_files import write_whole
from caseapp.security.signing import fingerprint
from caseapp.storage.reading import Reading
from caseapp.text import Text, mark

_INSTALLED, _SIGNER = "installed-pack:", "pack-signer:"
_OLDER = mark(
    "Errors", "This procedure was reviewed before the one in use, so it would undo what was learned since."
)
_SAME = mark("Errors", "This very procedure is in use already.")
_ACCEPT = mark(
    "Errors",
    "Nobody this office knows has signed this procedure. Compare the signer's fingerprint over another way"
    " first, then accept it expressly.",
)
_CHANGED = mark("Errors", "The file is no longer the one that was looked at. Look at it again.")


class Standing(StrEnum):
    """Who answers for a pack that did not come with the program."""

    COLLEAGUE = "colleague"
    KNOWN = "known"
    UNKNOWN = "unknown"
    UNSIGNED = "unsigned"

    @property
    def words(self) -> Text:
        """The standing as it is shown wherever the pack is."""
        return _STANDING_WORDS[self]


_STANDING_WORDS: Mapping[Standing, Text] = MappingProxyType(
    {
        Standing.COLLEAGUE: mark("Procedures", "signed by a colleague of this office"),
        Standing.KNOWN: mark("Procedures", "signed by a signer this office knows"),
        Standing.UNKNOWN: mark("Procedures", "signed by a signer this office does not know"),
        Standing.UNSIGNED: mark("Procedures", "not signed"),
    }
)


@dataclass(frozen=True)
class Offer:
    """A pack in a file that somebody looks at: who signed it, and what differs from the one in use."""

    pack: Pack
    standing: Standing
    signer: str
    signed_on: str
    fingerprint: str
    changes: tuple[Difference, ...]


@dataclass(frozen=True)
class Installed:
    """A pack that was installed: its country and version, and who answers for it."""

    country: str
    version: str
    standing: Standing
    signer: str
    signed_on: str


def look_at_pack(desk: Desk, untrusted_path: Path) -> Offer:
    """What is in a file, before anything of it is used; a PackFault names all that is wrong with it."""
    desk.require(Right.INSTALL_PROCEDURES)
    return _offer(desk, *_read(untrusted_path))


def install_pack(
    desk: Desk, untrusted_path: Path, seen_version: str, *, is_accepted: bool = False
) -> Changes:
    """Puts the pack that was looked at to use for new cases; cases under way keep theirs.

    An unsigned pack and an unknown signer need to be accepted expressly; the signer is known from then on.
    """
    desk.require(Right.INSTALL_PROCEDURES)
    pack, found = _read(untrusted_path)
    offer = _offer(desk, pack, found)
    if pack.version != seen_version:
        raise KnownError(_CHANGED)
    now = desk.packs.for_country(pack.country.code)
    if now.version == pack.version:
        raise KnownError(_SAME)
    if now.country.code == pack.country.code and goes_back(now, pack):
        raise KnownError(_OLDER)
    if offer.standing in (Standing.UNKNOWN, Standing.UNSIGNED) and not is_accepted:
        raise KnownError(_ACCEPT)
    kept = found.model_dump(include={"signer", "signed_on", "public_key"}) if found else {}
    with desk.vault.write() as vault:
        vault.keep_pack(pack.version, pack.country.code, pack.to_json())
        vault.set_meta(_INSTALLED + pack.country.code, json.dumps({"version": pack.version, **kept}))
        if found is not None and offer.standing is Standing.UNKNOWN:
            vault.set_meta(_SIGNER + found.public_key, found.signer)
        vault.note(Act.INSTALL_PROCEDURE, "", f"{pack.country.code} {pack.version}")
    desk.packs.install(pack)
    return Changes(None, frozenset({"procedure"}))


def installed_packs(desk: Desk) -> tuple[Installed, ...]:
    """The packs that were installed in this office, by country."""
    desk.require(Right.OPEN_CASE)
    return tuple(
        Installed(
            country,
            kept["version"],
            _standing_of(desk, kept.get("public_key")),
            kept.get("signer", ""),
            kept.get("signed_on", ""),
        )
        for country, kept in _kept(desk.vault).items()
    )


def sign_pack(desk: Desk, untrusted_path: Path) -> PackSignature:
    """Signs a pack in a worker's name; the signature lies beside it from then on."""
    desk.require(Right.INSTALL_PROCEDURES)
    where = in_file(untrusted_path.name)
    content = read_bytes(untrusted_path, where)
    pack = pack_in(content, where)  # nobody signs what nobody could use
    signer, today, mark_of = desk.worker.certificate.display_name, str(desk.today()), digest(content)
    signed = desk.worker.sign_pack(statement(signer, today, mark_of))
    made = PackSignature(
        signer=signer,
        signed_on=today,
        sha256=mark_of,
        public_key=signed.public_key.hex(),
        signature=signed.signature.hex(),
    )
    with desk.vault.write() as vault:
        vault.note(Act.SIGN_PROCEDURE, "", f"{pack.country.code} {pack.version}")
    write_whole(signature_path(untrusted_path), made.to_bytes())
    return made


def put_installed(packs: Packs, vault: Reading) -> None:
    """Puts the packs that this office installed to use beside those of the program."""
    for kept in _kept(vault).values():
        body = vault.pack(kept["version"])
        if body is not None:
            packs.install(Pack.from_json(body))


def _read(untrusted_path: Path) -> tuple[Pack, PackSignature | None]:
    """The pack and the signature that holds for it, of one and the same reading of the file."""
    where = in_file(untrusted_path.name)
    content = read_bytes(untrusted_path, where)
    found = PackSignature.read(untrusted_path, content)
    return pack_in(content, where), found


def _offer(desk: Desk, pack: Pack, found: PackSignature | None) -> Offer:
    now = desk.packs.for_country(pack.country.code)
    return Offer(
        pack,
        _standing(desk, found),
        found.signer if found else "",
        found.signed_on if found else "",
        fingerprint(bytes.fromhex(found.public_key)) if found else "",
        differences(now, pack) if now.country.code == pack.country.code else (),
    )


def _kept(vault: Reading) -> dict[str, dict[str, str]]:
    return {country: json.loads(words) for country, words in vault.metas(_INSTALLED).items()}


def _standing(desk: Desk, found: PackSignature | None) -> Standing:
    return _standing_of(desk, found.public_key if found else None)


def _standing_of(desk: Desk, public_key: str | None) -> Standing:
    if public_key is None:
        return Standing.UNSIGNED
    if any(person.signing_public.hex() == public_key for person in desk.worker.people):
        return Standing.COLLEAGUE
    return Standing.KNOWN if desk.vault.meta(_SIGNER + public_key) else Standing.UNKNOWN
