"""A copy of a document that leaves the vault: first what it means, then the journal's line, then the file."""

from dataclasses import dataclass, field
from pathlib import Path

from caseapp.domain import consenting
from caseapp.domain.checking import check
from caseapp.domain.errors import KnownError
from caseapp.domain.fields import LONG_LIMIT
from caseapp.domain.records import Consent, Document
from caseapp.exchange.media.taking_in import lies_in
from caseapp.operations import rules
from caseapp.operations.acts import Act
from caseapp.operations.changes import Changes
from caseapp.operations.desk import Desk
from caseapp.operations.documents import OnProgress, content_of, kind_of, opened_pieces, silently
from caseapp.security.rights import Right
from caseapp.security.safe_files import write_pieces
from caseapp.storage.stored import of_type
from caseapp.text import Text, mark

_NOT_SHARING = frozenset({"record", "figures"})
_WHY = mark("Errors", "Say who gets this copy and why; it is kept with the document.")
_IN_VAULT = mark("Errors", "Choose a place outside the vault for the copy.")
_WITH_CONSENT = mark(
    "HandingOut",
    "The person agreed to some sharing. Make sure that it covers this receiver and this document.",
)
_WITHOUT_CONSENT = mark(
    "HandingOut",
    "There is no consent to share anything. Without it a copy leaves only where a life or the law asks.",
)
_PLAIN = mark(
    "HandingOut",
    "The copy is not encrypted: whoever has the file can look at it, and this computer may preview it.",
)
_HIDDEN = {
    "kept": mark("HandingOut", "Place, time and camera are still in this picture and leave with it."),
    "not_removable": mark(
        "HandingOut", "This kind of file may tell who made it, when and where; that leaves with it."
    ),
}
_NAME = "document"  # says nothing of whom it is about


@dataclass(frozen=True)
class HandingOut:
    """What a copy would mean, before there is one."""

    record_id: str
    name: str
    label: Text
    size: int = field(repr=False)
    has_consent: bool
    warnings: tuple[Text, ...]


def preview_copy(desk: Desk, case_id: str, record_id: str) -> HandingOut:
    """What leaves, under which consent, and what to mind."""
    desk.require(Right.EXPORT_IDENTITY)
    document, attachment = content_of(desk, case_id, record_id)
    kind = kind_of(document)
    has_consent = _has_consent(desk, case_id)
    warnings = [_WITH_CONSENT if has_consent else _WITHOUT_CONSENT, _PLAIN]
    if document.hidden_data in _HIDDEN:
        warnings.append(_HIDDEN[document.hidden_data])
    return HandingOut(
        record_id=record_id,
        name=_NAME + (kind.suffix if kind is not None else ".bin"),
        label=kind.label if kind is not None else Document.label,
        size=attachment.size,
        has_consent=has_consent,
        warnings=tuple(warnings),
    )


def hand_out_copy(
    desk: Desk,
    case_id: str,
    record_id: str,
    untrusted_path: Path,
    reason: str,
    progress: OnProgress = silently,
) -> Changes:
    """Writes a plain copy to a chosen place; who gets it and why is kept and journalled before."""
    desk.require(Right.EXPORT_IDENTITY)
    reason = rules.require_words(reason, _WHY).strip()
    if lies_in(untrusted_path, desk.folder):
        raise KnownError(_IN_VAULT)
    document, attachment = content_of(desk, case_id, record_id)
    line = f"{desk.today().isoformat()}: {' '.join(reason.split())}"
    # The newest reasons are on top; the history has all of them.
    handed_out = "\n".join(filter(None, (line, document.handed_out)))[:LONG_LIMIT]
    whole = {**document.model_dump(), "handed_out": handed_out}
    changed = check(Document, whole, desk.today(), (document,))
    consent = "with_consent" if _has_consent(desk, case_id) else "without_consent"
    with desk.vault.write() as vault:
        vault.change(record_id, changed)
        vault.note(Act.HAND_OUT_COPY, case_id, consent)
    write_pieces(untrusted_path, opened_pieces(desk, attachment, progress))
    return Changes(case_id, frozenset({Document.kind}), record_id)


def _has_consent(desk: Desk, case_id: str) -> bool:
    consents = (consent for _, consent in of_type(desk.vault.of_case(case_id), Consent))
    return any(
        consent.purpose not in _NOT_SHARING and consenting.is_valid(consent, desk.today())
        for consent in consents
    )
