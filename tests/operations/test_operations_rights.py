"""Every operation, tried by every role without any window: allowed or refused as the table of rights says."""

import shutil
from contextlib import closing

import pytest

from caseapp.demo.clock import MovingClock
from caseapp.domain.errors import KnownError
from caseapp.domain.records import (
    Consent,
    ContactSafety,
    Milestone,
    Provider,
    Screening,
    Task,
    TraffickingEvent,
)
from caseapp.operations import (
    approvals,
    blocks,
    casebook,
    emergencies,
    importing,
    intake,
    merging,
    planning,
    policy,
    quality,
    records,
    referrals,
    screenings,
    transfers,
)
from caseapp.operations import closing as closings
from caseapp.operations.figure_rows import refresh_figures
from caseapp.operations.records import Place
from caseapp.procedures.reading import read_pack
from caseapp.security.errors import NotAllowed
from caseapp.security.rights import GRANTS, Right, Role
from tests.operations import made_up, versions
from tests.operations.made_up import NOW
from tests.operations.rights_table import PARTS_OF_ACTS, TRIES, enter_scene, operations_with_a_desk


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    """The folder of a vault in which every operation has something to work on, and the ids of it all."""
    base = tmp_path_factory.mktemp("scene")
    with closing(made_up.make_desk(base, clock=MovingClock(NOW))) as desk, desk.vault.together():
        found = enter_scene(desk)
    with closing(made_up.make_desk(base, Role.SUPERVISOR, MovingClock(NOW))) as desk:
        refresh_figures(desk)
        both = merging.side_by_side(desk, found.merged, found.part)
        merging.merge_cases(desk, found.merged, found.part, (), both.seen)
        found.seen = merging.side_by_side(desk, found.twin, found.double).seen
    return base / "vault", found


@pytest.fixture
def in_scene(scene, tmp_path):
    """The function that gives a role's desk in a copy of that vault, and the ids."""
    folder, found = scene
    shutil.copytree(folder, tmp_path / "vault")
    found.target, found.folder = tmp_path / "letter.pdf", tmp_path / "release"
    found.pack = versions.newer_file(tmp_path)
    found.pack_version = read_pack(found.pack).version
    opened = []

    def desk_of(role):
        found.role = role
        opened.append(made_up.make_desk(tmp_path, role, MovingClock(NOW)))
        return opened[-1], found

    yield desk_of
    for desk in opened:
        desk.close()


def test_every_operation_that_takes_a_desk_is_in_the_table():
    assert set(operations_with_a_desk()) == {one.name for one in TRIES} | set(PARTS_OF_ACTS)


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("one", TRIES, ids=lambda one: one.name)
def test_a_role_may_do_what_the_table_of_rights_gives_it_and_nothing_else(in_scene, one, role):
    desk, found = in_scene(role)
    if all(role in GRANTS[right].roles for right in one.rights):
        one.call(desk, found)
    else:
        before = _trace(desk)
        with pytest.raises(NotAllowed):
            one.call(desk, found)
        assert _trace(desk) == before


def _trace(desk):
    """What a refused act must leave as it was."""
    return desk.open_vault and (desk.open_vault.journal.newest(1), desk.open_vault.all_cases())


KINDS = (
    (Consent(purpose="figures", decision="given", given_on=NOW.date()), Right.RECORD_CONSENT),
    (Screening(instrument="adult_labour", interviewed_on=NOW.date()), Right.SCREEN),
    (Task(title="Call"), Right.PLAN_HELP),
    (Milestone(event="reported", happened_at=NOW), Right.PLAN_HELP),
    (ContactSafety(call="never"), Right.EDIT_CASE),
    (TraffickingEvent(acts=("transfer",)), Right.EDIT_CASE),
    (made_up.a_person(), Right.EDIT_CASE),
    (Provider(name="Sample House", country="TH"), Right.MANAGE_PROVIDERS),
)


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize(("record", "right"), KINDS, ids=lambda value: getattr(value, "kind", ""))
def test_each_kind_of_record_is_saved_by_the_roles_with_its_own_right(in_scene, record, right, role):
    desk, found = in_scene(role)
    place = Place(None if isinstance(record, Provider) else found.case)
    if role in GRANTS[right].roles:
        assert records.save_record(desk, record, place).record_id
    else:
        with pytest.raises(NotAllowed):
            records.save_record(desk, record, place)


def test_an_auditor_sees_a_case_and_no_name_in_it(in_scene):
    desk, found = in_scene(Role.AUDITOR)
    view = casebook.view_case(desk, found.case)
    assert view.code == found.code
    shown = repr([stored.record.model_dump() for stored in view.records])
    assert not any(word in shown for word in ("Amihan", "Halimbawa", "+00 000", "Slept better"))
    assert {line.initials for line in casebook.case_lines(desk, [1])} <= {"\u2022" * 4}


WRONG = (
    (transfers.offer_case_with, lambda s: (s.idle, {"to": "nobody"})),
    (blocks.block_worker_with, lambda s: (s.idle, {"worker": s.trainer, "reason": " "})),
    (blocks.block_worker, lambda s: (s.idle, "nobody", "A cousin.")),
    (emergencies.break_glass, lambda s: (s.code, {"category": "no such kind"})),
    (quality.save_quality_review, lambda s: (s.case, {"safety_first": "perhaps"}, Place(s.case))),
    (approvals.send_back, lambda s: (s.case, s.approval, " ")),
    (policy.set_policy, lambda s: (policy.Policy("everybody"),)),
    (quality.draw_sample, lambda s: (0, 1)),
    (records.save_answers, lambda s: (Task, {"state": "no such state"}, Place(s.case))),
    (screenings.save_screening_answers, lambda s: (Screening, {"instrument": "-"}, Place(s.case))),
    (referrals.refer_with, lambda s: (s.case, {"service": "no such service"})),
    (referrals.record_answer_with, lambda s: (s.case, s.referral, {"state": "no such state"})),
    (closings.close_case_with, lambda s: (s.idle, {"reason": "no such reason"})),
    (planning.set_step_aside, lambda s: (s.case, "th-id-1", "")),
    (planning.extend_step, lambda s: (s.case, "th-id-1", NOW, "")),
    (intake.begin_case_with, lambda s: ({"case": {"country": "??"}},)),
    (importing.import_case, lambda s: ({"case": []},)),
)


@pytest.mark.parametrize(("operation", "arguments"), WRONG, ids=lambda value: getattr(value, "__name__", ""))
def test_the_right_is_asked_before_the_answers_are_looked_at(in_scene, operation, arguments):
    auditor, found = in_scene(Role.AUDITOR)
    with pytest.raises(NotAllowed):
        operation(auditor, *arguments(found))
    supervisor, found = in_scene(Role.SUPERVISOR)
    with pytest.raises(KnownError) as refusal:
        operation(supervisor, *arguments(found))
    assert not isinstance(refusal.value, NotAllowed)
