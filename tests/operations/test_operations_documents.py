"""Documents are taken in whole or not at all, looked at in memory, and leave only on purpose."""

import hashlib
import os
import pathlib
import resource
import secrets
import signal
import tempfile  # only its place is asked for
import time
from datetime import timedelta

import pytest

from caseapp.domain.errors import KnownError
from caseapp.domain.records import Document
from caseapp.exchange.media.drawing import NotDrawn, Wanted
from caseapp.exchange.media.hearing import NotHeard
from caseapp.exchange.media.sniffing import NotTaken
from caseapp.operations import binning, casebook, documents, handing_out, history, papers, records, upkeep
from caseapp.operations.acts import Act
from caseapp.operations.desk import act
from caseapp.operations.documents import NewDocument
from caseapp.operations.records import Place
from caseapp.procedures.engine import State
from caseapp.security.errors import DiskFull, NotAllowed
from caseapp.security.rights import Role
from caseapp.storage.attachments import AttachmentDamaged, AttachmentMissing
from caseapp.storage.errors import NotFound
from tests.exchange.media.sounds import tone
from tests.exchange.media.test_media import WHERE, archive, jpeg, pdf, png, png_claiming
from tests.operations import made_up
from tests.operations.made_up import NOW

MEBIBYTE = 1024 * 1024


class Stopped(Exception):
    """Made up."""


def _file(tmp_path, content: bytes, name: str = "made up.bin"):
    path = tmp_path / name
    path.write_bytes(content)
    return path


def _add(desk, case_id, content: bytes, **answers) -> str:
    changes = act(desk, documents.add_document, case_id, NewDocument("photo", content=content, **answers))
    assert changes.concern(case_id, "document")
    return changes.record_id


def _record(desk, record_id) -> Document:
    return desk.vault.get(record_id).record


def _files(desk) -> list[str]:
    place = desk.folder / "attachments"
    return sorted(path.name for path in place.iterdir()) if place.exists() else []


def _acts(desk, case_id) -> list[tuple[str, str]]:
    return [(line.act, line.detail) for line in desk.vault.journal.newest(100, case_id)]


def test_a_file_from_the_disk_comes_back_as_it_was_with_all_that_is_known_of_it(desk, case_id, tmp_path):
    content = pdf()
    path = _file(tmp_path, content, "Sample Halimbawa passport.jpg")
    new = NewDocument("passport", path, title="Sample passport", paper="paper-1")
    record_id = act(desk, documents.add_document, case_id, new).record_id
    record = _record(desk, record_id)
    assert (record.type, record.title, record.paper) == ("passport", "Sample passport", "paper-1")
    assert record.file_name == "Sample Halimbawa passport.jpg"
    assert (record.media_type, record.size) == ("application/pdf", len(content))
    assert record.sha256 == hashlib.sha256(content).hexdigest()
    assert record.hidden_data == "not_removable"
    opened = act(desk, documents.open_document, case_id, record_id)
    assert opened.content == content
    assert act(desk, documents.draw_document, opened, Wanted(page=1)).pages == 2
    assert path.read_bytes() == content  # the original is left where it is
    assert upkeep.check_vault(desk, full=True).is_sound


def test_neither_the_name_of_a_file_nor_its_content_is_anywhere_in_the_vault(desk, case_id, tmp_path):
    words = b"Made-up statement of Halimbawa " * 50
    path = _file(tmp_path, words, "halimbawa-statement.txt")
    act(desk, documents.add_document, case_id, NewDocument("statement", path))
    assert all("halimbawa" not in str(each).lower() for each in desk.folder.rglob("*"))
    for each in desk.folder.rglob("*"):
        if each.is_file():
            assert b"alimbawa" not in each.read_bytes()


@pytest.mark.parametrize("keep", [False, True])
def test_what_is_hidden_in_a_picture_goes_unless_somebody_wants_it(desk, case_id, keep):
    record_id = _add(desk, case_id, jpeg(), keep_hidden=keep)
    assert _record(desk, record_id).hidden_data == ("kept" if keep else "removed")
    content = act(desk, documents.open_document, case_id, record_id).content
    assert (WHERE in content) is keep


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"MZ" + bytes(400),
        jpeg((300, 300))[:-400],
        png()[:-20],
        png_claiming(60_000, 60_000),
        archive({"word/document.xml": bytes(50_000_000)}),
        b"GIF89a" + bytes(3),
    ],
    ids=["empty", "program", "cut jpeg", "cut png", "png bomb", "zip bomb", "broken gif"],
)
def test_what_is_refused_leaves_nothing(desk, case_id, content):
    before = _acts(desk, case_id)
    with pytest.raises((NotTaken, NotDrawn, KnownError)):
        _add(desk, case_id, content)
    assert _files(desk) == []
    assert _acts(desk, case_id) == before
    assert desk.vault.integrity(full=True) == ()


def test_a_cut_picture_is_refused_also_when_its_notes_are_kept(desk, case_id):
    with pytest.raises(NotDrawn):
        _add(desk, case_id, jpeg((300, 300))[:-400], keep_hidden=True)
    assert _files(desk) == []


def test_a_big_file_streams_in_with_progress_and_little_memory(desk, case_id, tmp_path):
    path = tmp_path / "made up"
    with path.open("wb") as file:
        file.write(b"%PDF-1.7\n")
        for _ in range(120):
            file.write(secrets.token_bytes(MEBIBYTE))
    told = []
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    new = NewDocument("other", path)
    record_id = act(
        desk, documents.add_document, case_id, new, progress=lambda done, of: told.append((done, of))
    ).record_id
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 40 * 1024
    assert told[-1] == (120, 120)
    digest = hashlib.sha256()
    _, attachment = documents.content_of(desk, case_id, record_id)
    for piece in documents.opened_pieces(desk, attachment, documents.silently):
        digest.update(piece)
    assert digest.hexdigest() == _record(desk, record_id).sha256


@pytest.mark.full
def test_a_hundred_megabytes_are_in_the_vault_within_three_seconds(desk, case_id, tmp_path):
    path = _file(tmp_path, b"%PDF-1.7\n" + secrets.token_bytes(100 * MEBIBYTE))
    began = time.perf_counter()
    act(desk, documents.add_document, case_id, NewDocument("other", path))
    assert time.perf_counter() - began < 3


def test_a_stopped_import_leaves_nothing(desk, case_id, tmp_path):
    path = _file(tmp_path, b"%PDF-1.7\n" + secrets.token_bytes(4 * MEBIBYTE))

    def stop(done: int, _of: int) -> None:
        if done == 2:
            raise Stopped

    with pytest.raises(Stopped):
        act(desk, documents.add_document, case_id, NewDocument("other", path), progress=stop)
    assert _files(desk) == []
    assert not [stored for stored in desk.vault.of_case(case_id) if isinstance(stored.record, Document)]


def test_a_full_disk_in_the_middle_is_said_and_nothing_is_left(desk, case_id, tmp_path):
    path = _file(tmp_path, b"%PDF-1.7\n" + secrets.token_bytes(6 * MEBIBYTE))
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (3 * MEBIBYTE, before[1]))
    try:
        with pytest.raises(DiskFull):
            act(desk, documents.add_document, case_id, NewDocument("other", path))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)
    assert _files(desk) == []
    assert _add(desk, case_id, b"fits")


def test_a_process_killed_in_the_middle_of_an_import_leaves_nothing(tmp_path):
    desk = made_up.make_desk(tmp_path)
    case_id = made_up.a_case(desk)
    desk.close()
    path = _file(tmp_path, b"%PDF-1.7\n" + secrets.token_bytes(5 * MEBIBYTE))
    for most in range(1, 5):
        child = os.fork()
        if child == 0:
            other = made_up.make_desk(tmp_path)

            def kill(done: int, _of: int, most=most) -> None:
                if done == most:
                    os.kill(os.getpid(), signal.SIGKILL)

            documents.add_document(other, case_id, NewDocument("other", path), kill)
            os._exit(1)
        assert os.WTERMSIG(os.waitpid(child, 0)[1]) == signal.SIGKILL
        desk = made_up.make_desk(tmp_path)
        assert _files(desk) == []
        assert upkeep.check_vault(desk, full=True).is_sound
        desk.close()


def test_the_same_file_twice_is_recognised_and_in_another_case_it_is_not(desk, case_id):
    content = jpeg()
    _add(desk, case_id, content)
    with pytest.raises(NotTaken, match="already"):
        _add(desk, case_id, content)
    assert len(_files(desk)) == 1
    _add(desk, made_up.a_case(desk), content)


def test_looking_at_many_documents_makes_no_new_file(desk, case_id):
    before = [_add(desk, case_id, make()) for make in (jpeg, png, pdf) for _ in range(3)]
    places = (desk.folder, *map(pathlib.Path, (tempfile.gettempdir(), os.environ["HOME"])))
    there = {path for place in places for path in place.rglob("*")}
    for record_id in before:
        opened = act(desk, documents.open_document, case_id, record_id)
        act(desk, documents.draw_document, opened, Wanted())
    act(desk, documents.small_pictures, case_id)
    assert {path for place in places for path in place.rglob("*")} == there


def test_a_file_inside_the_vault_and_a_link_are_refused(desk, case_id, tmp_path):
    link = tmp_path / "link"
    link.symlink_to(_file(tmp_path, b"made up"))
    for path in (desk.folder / "keyring", link, tmp_path, tmp_path / "gone"):
        with pytest.raises(NotTaken):
            act(desk, documents.add_document, case_id, NewDocument("other", path))


def test_a_damaged_or_missing_file_is_told_by_its_own_error_and_by_the_check(desk, case_id):
    one, two = _add(desk, case_id, jpeg()), _add(desk, case_id, png())
    first, second = (desk.folder / "attachments" / _record(desk, each).attachment for each in (one, two))
    content = bytearray(first.read_bytes())
    content[100] ^= 1
    first.write_bytes(content)
    second.unlink()
    with pytest.raises(AttachmentDamaged):
        act(desk, documents.open_document, case_id, one)
    with pytest.raises(AttachmentMissing):
        act(desk, documents.open_document, case_id, two)
    assert act(desk, documents.small_pictures, case_id) == {}
    health = upkeep.check_vault(desk, full=True)
    assert set(health.faults) == {"attachments: content", "attachments: missing file"}


def test_looking_is_journalled_before_anything_is_shown(desk, case_id):
    record_id = _add(desk, case_id, jpeg())
    act(desk, documents.open_document, case_id, record_id)
    assert set(act(desk, documents.small_pictures, case_id)) == {record_id}
    assert _acts(desk, case_id)[:2] == [
        (Act.VIEW_DOCUMENT, documents.THUMBNAILS),
        (Act.VIEW_DOCUMENT, record_id),
    ]


def test_a_sound_is_opened_and_heard_and_has_no_small_picture(desk, case_id):
    record_id = _add(desk, case_id, tone(1))
    opened = act(desk, documents.open_document, case_id, record_id)
    assert act(desk, documents.hear_document, opened).seconds == pytest.approx(1, abs=0.1)
    assert _acts(desk, case_id)[0] == (Act.VIEW_DOCUMENT, record_id)
    assert act(desk, documents.small_pictures, case_id) == {}


def test_a_damaged_sound_says_so_and_can_still_be_handed_out(desk, supervisor, case_id):
    record_id = _add(desk, case_id, b"ID3\x04" + bytes(100))
    opened = act(desk, documents.open_document, case_id, record_id)
    with pytest.raises(NotHeard, match="damaged"):
        act(desk, documents.hear_document, opened)
    assert act(supervisor, handing_out.preview_copy, case_id, record_id).name == "document.mp3"


def test_hearing_a_sound_makes_no_new_file(desk, case_id):
    record_id = _add(desk, case_id, tone(1))
    places = (desk.folder, *map(pathlib.Path, (tempfile.gettempdir(), os.environ["HOME"])))
    there = {path for place in places for path in place.rglob("*")}
    act(desk, documents.hear_document, act(desk, documents.open_document, case_id, record_id))
    assert {path for place in places for path in place.rglob("*")} == there


def test_film_is_not_shown_and_says_why(desk, case_id):
    record_id = _add(desk, case_id, b"\x1aE\xdf\xa3" + bytes(100))
    with pytest.raises(KnownError, match="traces"):
        act(desk, documents.open_document, case_id, record_id)


def test_a_text_is_shown_as_plain_words(desk, case_id):
    record_id = _add(desk, case_id, "\ufeff<b>made up</b> ကခ".encode())
    assert act(desk, documents.open_document, case_id, record_id).text == "<b>made up</b> ကခ"


def test_another_case_gives_no_document_away(desk, case_id):
    other = made_up.a_case(desk)
    record_id = _add(desk, case_id, jpeg())
    with pytest.raises(NotFound):
        act(desk, documents.open_document, other, record_id)


def test_no_form_points_a_document_at_another_file(desk, case_id):
    one, two = _add(desk, case_id, jpeg()), _add(desk, case_id, png())
    stolen = _record(desk, one).model_copy(update={"attachment": _record(desk, two).attachment})
    with pytest.raises(KnownError):
        records.save_record(desk, stolen, Place(case_id, one, 1))
    with pytest.raises(KnownError):
        records.save_record(desk, stolen, Place(case_id))
    renamed = _record(desk, one).model_copy(update={"title": "Sample", "number": "XX 00 11"})
    records.save_record(desk, renamed, Place(case_id, one, 1))
    (found,) = desk.vault.search("xx0011", casebook.CaseFilter())
    assert found


def test_a_paper_can_be_noted_without_a_file(desk, case_id):
    paper = Document(type="passport", kept_by="employer")
    record_id = records.save_record(desk, paper, Place(case_id)).record_id
    with pytest.raises(KnownError, match="No file"):
        act(desk, documents.open_document, case_id, record_id)


def test_a_deleted_document_comes_back_whole_within_thirty_days(desk, case_id, clock):
    record_id = _add(desk, case_id, jpeg())
    records.remove_record(desk, case_id, record_id)
    with pytest.raises(NotFound):
        act(desk, documents.open_document, case_id, record_id)
    (binned,) = history.bin_of(desk, case_id)
    assert binned.id == record_id
    clock.moment = NOW + timedelta(days=29)
    upkeep.note_unlocked(desk)
    assert act(desk, binning.empty_bin) == 0
    records.bring_back_record(desk, case_id, record_id)
    assert act(desk, documents.open_document, case_id, record_id).content


def test_after_thirty_days_in_the_bin_nothing_is_left(desk, case_id, clock):
    record_id = _add(desk, case_id, jpeg(), title="Sample title")
    records.remove_record(desk, case_id, record_id)
    for days in (20, 31):
        clock.moment = NOW + timedelta(days=days)
        upkeep.note_unlocked(desk)
        destroyed = act(desk, binning.empty_bin)
    assert destroyed == 1
    assert _files(desk) == []
    assert history.bin_of(desk, case_id) == ()
    with pytest.raises(NotFound):
        records.bring_back_record(desk, case_id, record_id)
    assert _acts(desk, case_id)[0] == (Act.EMPTY_BIN, "document")
    assert upkeep.check_vault(desk, full=True).is_sound


def test_a_clock_that_jumps_destroys_nothing(desk, case_id, clock):
    records.remove_record(desk, case_id, _add(desk, case_id, jpeg()))
    clock.moment = NOW + timedelta(days=4000)
    upkeep.note_unlocked(desk)
    assert act(desk, binning.empty_bin) == 0
    assert len(_files(desk)) == 1


def test_a_copy_leaves_with_a_reason_after_its_journal_line(desk, supervisor, case_id, tmp_path):
    record_id = _add(desk, case_id, jpeg())
    preview = act(supervisor, handing_out.preview_copy, case_id, record_id)
    assert (preview.name, preview.has_consent) == ("document.jpg", False)
    target = tmp_path / "out" / preview.name
    target.parent.mkdir()
    with pytest.raises(KnownError):
        act(supervisor, handing_out.hand_out_copy, case_id, record_id, target, "  ")
    assert not target.exists()
    act(supervisor, handing_out.hand_out_copy, case_id, record_id, target, "To the embassy\nfor a pass")
    assert target.stat().st_mode & 0o777 == 0o600
    assert target.read_bytes() == act(desk, documents.open_document, case_id, record_id).content
    assert (Act.HAND_OUT_COPY, "without_consent") in _acts(desk, case_id)
    assert _record(desk, record_id).handed_out == "2026-03-16: To the embassy for a pass"
    provider = made_up.a_provider(desk)
    made_up.a_consent(desk, case_id, provider)
    assert act(supervisor, handing_out.preview_copy, case_id, record_id).has_consent


def test_a_caseworker_hands_out_no_copy(desk, case_id, tmp_path):
    record_id = _add(desk, case_id, jpeg())
    with pytest.raises(NotAllowed):
        act(desk, handing_out.hand_out_copy, case_id, record_id, tmp_path / "x", "why")


def test_no_copy_is_written_into_the_vault_or_of_a_damaged_file(desk, supervisor, case_id, tmp_path):
    record_id = _add(desk, case_id, jpeg())
    inside = desk.folder / "attachments" / "x"
    with pytest.raises(KnownError, match="outside"):
        act(supervisor, handing_out.hand_out_copy, case_id, record_id, inside, "why")
    path = desk.folder / "attachments" / _record(desk, record_id).attachment
    path.write_bytes(path.read_bytes()[:-1])
    (tmp_path / "out").mkdir()
    with pytest.raises(AttachmentDamaged):
        act(supervisor, handing_out.hand_out_copy, case_id, record_id, tmp_path / "out/x", "why")
    assert list((tmp_path / "out").iterdir()) == []


def test_the_list_of_papers_says_what_is_there_and_what_is_missing(desk, case_id):
    view = casebook.view_case(desk, case_id)
    before = papers.checklist(view.steps, view.records)
    assert before
    assert not any(paper.is_there for paper in before)
    assert len({paper.key for paper in before}) == len(before)
    assert all(paper.steps for paper in before)
    wanted = before[0]
    record_id = _add(desk, case_id, jpeg(), paper=wanted.key)
    view = casebook.view_case(desk, case_id)
    after = {paper.key: paper for paper in papers.checklist(view.steps, view.records)}
    assert after[wanted.key].documents == (record_id,)
    assert sum(paper.is_there for paper in after.values()) == 1


def test_papers_of_steps_set_aside_are_not_asked_for(desk, case_id):
    from caseapp.operations import planning

    view = casebook.view_case(desk, case_id)
    step = next(step for step in view.steps if step.documents)
    only_here = [
        name
        for name in step.documents
        if not any(name in other.documents for other in view.steps if other.id != step.id)
    ]
    planning.set_step_aside(desk, case_id, step.id, "Not wanted.")
    view = casebook.view_case(desk, case_id)
    assert any(each.state is State.SET_ASIDE for each in view.steps)
    names = {paper.name for paper in papers.checklist(view.steps, view.records)}
    assert not names & set(only_here)


def test_everybody_else_is_kept_out(desk, desk_of_role, case_id):
    record_id = _add(desk, case_id, jpeg())
    auditor = desk_of_role(Role.AUDITOR)
    with pytest.raises(NotAllowed):
        act(auditor, documents.open_document, case_id, record_id)
    seen = [stored.record for stored in auditor.vault.of_case(case_id)]
    (document,) = [record for record in seen if isinstance(record, Document)]
    assert (document.file_name, document.sha256, document.size) == (None, None, None)
    assert auditor.vault.integrity(full=True) == ()
