"""What a person holds once her slot is open: who she is, what she may do, and the keys she was given."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from caseapp.security import signing
from caseapp.security.certificates import Certificate
from caseapp.security.envelopes import Bundle
from caseapp.security.keyring_file import VaultKind
from caseapp.security.rights import ROLE_KEYS, KeyClass, Right, Role, require, rights_of
from caseapp.security.sealing import derive
from caseapp.security.slots import SlotSecrets

_FILE_KEYS = frozenset({KeyClass.CASES, KeyClass.IDENT, KeyClass.STATS})


@dataclass(frozen=True)
class Unlocked:
    """An open slot; role and rights come from the certificate and from nowhere else."""

    certificate: Certificate
    vault_id: str
    kind: VaultKind
    epoch: int
    one_copy_damaged: bool
    people: tuple[Certificate, ...] = field(repr=False)
    secrets: SlotSecrets = field(repr=False)
    bundle: Bundle = field(repr=False)

    @property
    def user_id(self) -> str:
        """The random name by which journal and records know the person."""
        return self.certificate.user_id.hex()

    @property
    def number(self) -> int:
        """The number she types to unlock."""
        return self.certificate.number

    @property
    def display_name(self) -> str:
        """Her name as colleagues know it."""
        return self.certificate.display_name

    @property
    def role(self) -> Role:
        """What she is in this vault."""
        return self.certificate.role

    @property
    def rights(self) -> frozenset[Right]:
        """All that her role may do."""
        return rights_of(self.role)

    @property
    def is_training(self) -> bool:
        """Whether the vault holds made-up people only."""
        return self.kind is VaultKind.TRAINING

    @property
    def keys(self) -> Mapping[KeyClass, bytes]:
        """Her data keys by class, 32 bytes each."""
        given = self.bundle.keys
        if self.is_training:
            train = given[KeyClass.TRAIN].current
            classes = ROLE_KEYS[self.role] or _FILE_KEYS
            return MappingProxyType({name: derive(train, f"training {name}") for name in sorted(classes)})
        entitled = self.certificate.key_classes
        return MappingProxyType({name: key.current for name, key in given.items() if name in entitled})

    @property
    def following_keys(self) -> Mapping[KeyClass, bytes]:
        """The data keys that replace hers while a change of keys is under way."""
        given = self.bundle.keys.items()
        entitled = self.certificate.key_classes
        return MappingProxyType(
            {name: key.following for name, key in given if key.following and name in entitled}
        )

    def require(self, right: Right) -> None:
        """Refuse with a sentence when her role lacks the right."""
        require(self.role, right)

    def sign(self, purpose: str, content: bytes) -> bytes:
        """Her signature, which holds for this purpose alone."""
        return signing.sign(self.secrets.signing_secret, purpose, content)

    def sign_pack(self, statement: bytes) -> signing.Signed:
        """Her signature on a procedure pack, for every office that installs it."""
        self.require(Right.INSTALL_PROCEDURES)
        return signing.Signed(self.certificate.signing_public, self.sign(signing.PROCEDURE_PACK, statement))

    def sign_manifest(self, manifest: bytes) -> signing.Signed:
        """Her signature on a release, for everybody to check."""
        self.require(Right.PUBLISH_FIGURES)
        return signing.Signed(self.certificate.signing_public, self.sign(signing.RELEASE_MANIFEST, manifest))
