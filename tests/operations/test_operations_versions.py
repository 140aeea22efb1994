"""A newer procedure: looked at, signed, installed, and followed by a case only when a person says yes."""

import json
from datetime import timedelta

import pytest

from caseapp.demo.clock import MovingClock
from caseapp.domain.errors import KnownError
from caseapp.domain.records import Person
from caseapp.exchange.pack_signature import signature_path
from caseapp.operations import following, installing, intake, planning, replanning
from caseapp.operations.installing import Standing
from caseapp.operations.offices import Office, set_up, unlock_desk
from caseapp.operations.records import Place, save_record
from caseapp.procedures.differences import Change
from caseapp.procedures.facts import Group
from caseapp.procedures.faults import PackFault
from caseapp.procedures.reading import read_pack
from caseapp.procedures.start_events import StartEvent
from caseapp.security.rights import Role
from caseapp.storage.stored import single
from tests.operations import made_up, versions
from tests.operations.made_up import NOW


def version_of(desk, case_id):
    return desk.vault.get(case_id).record.pack_version


def an_authority(folder):
    """The desk of a supervisor in an office of her own, with keys that nobody here has seen."""
    office = Office("TH", "Sample Authority")
    set_up(
        folder,
        office,
        "Madeup Authority",
        made_up.PASSPHRASE,
        costs=made_up.CHEAP,
        clock=lambda: made_up.OPENED,
    )
    return unlock_desk(folder, 1, made_up.PASSPHRASE, costs=made_up.CHEAP, clock=MovingClock(NOW))


def test_a_case_of_today_has_nothing_newer_to_follow(desk, case_id):
    assert following.update_of(desk, case_id) is None
    with pytest.raises(KnownError, match="newest version"):
        following.follow_update(desk, case_id, desk.packs.for_country("TH").version)


def test_an_update_shows_what_it_changes_in_this_case_and_changes_nothing_by_itself(desk):
    case = made_up.a_case(desk)
    old = versions.put_behind(desk, case)
    planning.record_event(desk, case, StartEvent.TAKEN_INTO_CUSTODY, NOW)
    update = following.update_of(desk, case)
    assert (update.old.version, update.new.version) == (old.version, desk.packs.for_country("TH").version)
    found = {one.difference.step_id: one for one in update.changes}
    custody = found["th-id-3"]
    assert custody.difference.change is Change.CHANGED
    assert custody.before.deadline == NOW + timedelta(hours=48)
    assert custody.after.deadline == NOW + timedelta(hours=24)
    assert found["th-re-4"].before is None
    assert version_of(desk, case) == old.version


def test_a_step_that_does_not_concern_the_case_is_no_change_for_it(desk):
    case = made_up.a_case(desk, citizenships=("TH",))
    versions.put_behind(desk, case)
    update = following.update_of(desk, case)
    assert "th-re-4" not in {one.difference.step_id for one in update.changes}  # it is for foreigners


def test_following_an_update_keeps_what_was_done_and_is_journalled(desk):
    case = made_up.a_case(desk)
    versions.put_behind(desk, case)
    planning.finish_step(desk, case, "th-id-1")
    update = following.update_of(desk, case)
    following.follow_update(desk, case, update.new.version)
    assert version_of(desk, case) == update.new.version
    assert following.update_of(desk, case) is None
    steps = {step.id: step for step in planning.steps_of_case(desk, case)}
    assert steps["th-id-1"].state.value == "done"
    assert "th-re-4" in steps
    assert desk.vault.journal.newest(1)[0].act == "follow_procedure"


def test_an_update_that_was_not_looked_at_is_not_followed(desk):
    case = made_up.a_case(desk)
    old = versions.put_behind(desk, case)
    with pytest.raises(KnownError, match="another version"):
        following.follow_update(desk, case, "2026-01-01+000000000000")
    assert version_of(desk, case) == old.version


def test_a_closed_case_stays_with_its_version(desk, case_id):
    versions.put_behind(desk, case_id)
    with desk.vault.write() as vault:
        case = vault.get(case_id).record
        vault.change(case_id, case.model_copy(update={"status": "Closed"}))
        vault.note("close_case", case_id)
    with pytest.raises(KnownError):
        following.follow_update(desk, case_id, desk.packs.for_country("TH").version)


def test_an_unsigned_pack_is_shown_as_such_and_taken_only_expressly(supervisor, tmp_path):
    path = versions.newer_file(tmp_path)
    offer = installing.look_at_pack(supervisor, path)
    assert offer.standing is Standing.UNSIGNED
    assert [one.step_id for one in offer.changes] == ["th-id-3"]
    with pytest.raises(KnownError, match="accept it expressly"):
        installing.install_pack(supervisor, path, offer.pack.version)
    installing.install_pack(supervisor, path, offer.pack.version, is_accepted=True)
    (installed,) = installing.installed_packs(supervisor)
    assert (installed.country, installed.standing) == ("TH", Standing.UNSIGNED)


def test_an_installed_pack_is_for_new_cases_and_outlives_the_session(desk_of_role, tmp_path, clock):
    supervisor = desk_of_role(Role.SUPERVISOR)
    before = made_up.a_case(supervisor)
    path = versions.newer_file(tmp_path)
    version = read_pack(path).version
    installing.install_pack(supervisor, path, version, is_accepted=True)
    path.unlink()
    after = made_up.a_case(supervisor)
    assert version_of(supervisor, before) != version == version_of(supervisor, after)
    again = made_up.make_desk(tmp_path, Role.CASEWORKER, clock)
    try:
        assert again.packs.for_country("TH").version == version
        assert following.update_of(again, before) is not None
        assert again.packs.shipped("TH").version != version
    finally:
        again.close()


def test_a_colleagues_signature_is_known_and_one_from_outside_becomes_known(supervisor, tmp_path):
    path = versions.newer_file(tmp_path)
    made = installing.sign_pack(supervisor, path)
    offer = installing.look_at_pack(supervisor, path)
    assert (offer.standing, offer.signer) == (Standing.COLLEAGUE, made.signer)

    authority = an_authority(tmp_path / "authority")
    try:
        foreign = versions.newer_file(tmp_path, "from-outside.yaml", hours=10)
        installing.sign_pack(authority, foreign)
        newest = versions.newer_file(tmp_path, "newest.yaml", hours=8, day="2027-02-01")
        installing.sign_pack(authority, newest)
    finally:
        authority.close()
    offer = installing.look_at_pack(supervisor, foreign)
    assert offer.standing is Standing.UNKNOWN
    assert len(offer.fingerprint.split()) == 5
    with pytest.raises(KnownError, match="accept it expressly"):
        installing.install_pack(supervisor, foreign, offer.pack.version)
    installing.install_pack(supervisor, foreign, offer.pack.version, is_accepted=True)
    assert installing.look_at_pack(supervisor, newest).standing is Standing.KNOWN
    installing.install_pack(supervisor, newest, read_pack(newest).version)
    assert [one.standing for one in installing.installed_packs(supervisor)] == [Standing.KNOWN]


@pytest.mark.parametrize("where", ["pack", "signer", "signed_on", "sha256", "public_key", "signature"])
def test_one_changed_letter_breaks_a_signature(supervisor, tmp_path, where):
    path = versions.newer_file(tmp_path)
    installing.sign_pack(supervisor, path)
    if where == "pack":
        path.write_text(path.read_text("utf-8").replace("PT12H", "PT13H"), "utf-8")
    else:
        words = json.loads(signature_path(path).read_text("utf-8"))
        last = words[where][-1]
        words[where] = words[where][:-1] + ("1" if last == "0" else "0")
        signature_path(path).write_text(json.dumps(words), "utf-8")
    with pytest.raises(KnownError, match=r"was changed|cannot be read"):
        installing.look_at_pack(supervisor, path)


@pytest.mark.parametrize(
    "content", [b"", b"null", b"{}", b"[]", b"{", b"\xff\xfe", b"x" * 9_000, b'{"format": 2}', b"[" * 4_000]
)
def test_what_is_no_signature_is_refused(supervisor, tmp_path, content):
    path = versions.newer_file(tmp_path)
    signature_path(path).write_bytes(content)
    with pytest.raises(KnownError, match="cannot be read"):
        installing.look_at_pack(supervisor, path)


def test_a_version_reviewed_earlier_is_refused(supervisor, tmp_path):
    path = versions.newer_file(tmp_path, day="2019-01-01")
    with pytest.raises(KnownError, match="undo what was learned"):
        installing.install_pack(supervisor, path, read_pack(path).version, is_accepted=True)


def test_the_version_in_use_is_not_installed_twice(supervisor, tmp_path):
    path = versions.newer_file(tmp_path)
    version = read_pack(path).version
    installing.install_pack(supervisor, path, version, is_accepted=True)
    with pytest.raises(KnownError, match="in use already"):
        installing.install_pack(supervisor, path, version, is_accepted=True)


def test_a_file_that_changed_since_it_was_looked_at_is_not_installed(supervisor, tmp_path):
    path = versions.newer_file(tmp_path)
    seen = installing.look_at_pack(supervisor, path).pack.version
    versions.newer_file(tmp_path, hours=6)
    with pytest.raises(KnownError, match="Look at it again"):
        installing.install_pack(supervisor, path, seen, is_accepted=True)


def test_a_pack_with_faults_is_neither_signed_nor_installed(supervisor, tmp_path):
    path = versions.newer_file(tmp_path)
    path.write_text(
        path.read_text("utf-8").replace("starts_from: taken_into_custody", "starts_from: never"), "utf-8"
    )
    for operation in (installing.look_at_pack, installing.sign_pack):
        with pytest.raises(PackFault):
            operation(supervisor, path)
    assert not signature_path(path).exists()


def test_a_shipped_pack_reviewed_later_goes_before_an_installed_one(supervisor, tmp_path):
    path = versions.newer_file(tmp_path)
    installed = read_pack(path)
    supervisor.packs.install(versions.older_pack())
    assert supervisor.packs.for_country("TH").version == supervisor.packs.shipped("TH").version
    supervisor.packs.install(installed)
    assert supervisor.packs.for_country("TH").version == installed.version


def test_a_step_that_was_ruled_out_before_says_what_became_known(desk):
    case = made_up.a_case(desk)  # 24 years old
    records = desk.vault.of_case(case)
    assert not {"th-id-7"} & set(replanning.appeared(desk, records))
    stored = next(one for one in records if isinstance(one.record, Person))
    child = stored.record.model_copy(update={"birth_date": "2012-05-01"})
    save_record(desk, child, Place(case, stored.id, stored.version))
    records = desk.vault.of_case(case)
    appeared = replanning.appeared(desk, records)
    assert appeared["th-id-7"].because == (Group.CHILD,)
    assert appeared["th-id-7"].at.startswith("2026-03-16")
    assert "th-id-7" in {step.id for step in planning.steps_of(desk, records)}
    assert single(records, Person).birth_date == "2012-05-01"


def test_a_step_that_was_open_all_along_did_not_appear(desk):
    consent = {"decision": "given", "given_on": NOW.date()}
    changes = intake.begin_case_with(desk, {"case": {"country": "TH"}, "consent": consent})
    records = desk.vault.of_case(changes.case_id)
    assert replanning.appeared(desk, records) == {}
