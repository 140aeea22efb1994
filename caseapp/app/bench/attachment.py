"""Measures one big document: into the vault, back out of it, and the memory both take."""

import hashlib
import json
import os
import secrets
import sys
import time
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory  # random bytes and an empty training vault, gone with the bench

from caseapp.app.bench.memory import peak_mebibytes
from caseapp.demo.office import training_desk
from caseapp.domain.records import Consent
from caseapp.operations import documents
from caseapp.operations.desk import Desk
from caseapp.operations.documents import NewDocument
from caseapp.operations.intake import NewCase, begin_case
from caseapp.operations.offices import set_up_training, utc_now
from caseapp.security.rights import Role

_MEBIBYTE = 1024 * 1024


def run_attachment_bench(mebibytes: int, *, as_json: bool) -> int:
    """Prints how long a document of so many MB takes in and out, on the disk of the working folder."""
    with TemporaryDirectory(dir=Path.cwd(), prefix="caseapp-bench-") as folder:
        figures = _measured(Path(folder), mebibytes)
    lines = [f"{name:<32} {value:>8}" for name, value in figures.items()]
    sys.stdout.write(json.dumps(figures) + "\n" if as_json else "\n".join(lines) + "\n")
    return 0


def _measured(folder: Path, mebibytes: int) -> dict[str, float]:
    source = folder / "document"
    with source.open("wb") as file:
        file.write(b"%PDF-1.7\n")
        for _ in range(mebibytes):
            file.write(secrets.token_bytes(_MEBIBYTE))
        os.fsync(file.fileno())
    set_up_training(folder / "vault", "TH")
    with closing(training_desk(folder / "vault", Role.CASEWORKER, utc_now)) as desk:
        case_id = _case(desk)
        before = peak_mebibytes()
        began = time.perf_counter()
        changes = documents.add_document(desk, case_id, NewDocument("other", source))
        taken_in = time.perf_counter()
        digest = hashlib.sha256()
        document, attachment = documents.content_of(desk, case_id, str(changes.record_id))
        for piece in documents.opened_pieces(desk, attachment, documents.silently):
            digest.update(piece)
        read = time.perf_counter()
        if digest.hexdigest() != document.sha256:
            raise AssertionError
        after = peak_mebibytes()
    return {
        "MB": mebibytes,
        "seconds in": round(taken_in - began, 2),
        "seconds out": round(read - taken_in, 2),
        "MiB of memory more": round((after or 0) - (before or 0), 1),
    }


def _case(desk: Desk) -> str:
    consent = Consent(purpose="record", decision="given", given_on=desk.today())
    return str(begin_case(desk, NewCase("TH", consent)).case_id)
