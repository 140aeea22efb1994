"""Who sees which cases: one's own, one's team's, none one is kept from; and the glass for emergencies."""

import contextlib
from datetime import timedelta

import pytest

from caseapp.domain.errors import KnownError
from caseapp.domain.records import ContactNote, SharedEvent
from caseapp.operations import (
    approvals,
    blocks,
    bulk,
    casebook,
    closing,
    consents,
    drafts,
    emergencies,
    events,
    figure_rows,
    planning,
    policy,
    quality,
    records,
    references,
    suspects,
    team,
    today,
    transfers,
    upkeep,
)
from caseapp.operations.policy import Policy
from caseapp.operations.records import Place
from caseapp.security.rights import Right, Role
from caseapp.storage.case_filter import CaseFilter
from caseapp.storage.errors import NotFound
from tests.operations import made_up
from tests.operations.made_up import NOW
from tests.operations.office import an_office
from tests.operations.rights_table import TRIES, enter_scene

_GLASS = {"category": "life", "reason": "She called from the station and is being followed."}


@pytest.fixture
def office(tmp_path):
    with an_office(tmp_path) as desks:
        yield desks


def _keep_to(office, reach, **teams):
    by_id = {getattr(office, name).worker.user_id: team for name, team in teams.items()}
    policy.set_policy(office.supervisor, Policy(reach, by_id))


def _code(desk, case_id):
    return desk.vault.get(case_id).record.code


def _sees(desk, case_id):
    """Whether any way of looking leads to the case; all of them must say the same."""
    code = None
    ways = {}
    try:
        code = casebook.open_case(desk, case_id).code
        ways["opens"] = True
    except NotFound:
        ways["opens"] = False
    numbers = casebook.case_numbers(desk, CaseFilter())
    ways["lists"] = case_id in {line.case_id for line in casebook.case_lines(desk, numbers)}
    found = casebook.find_cases(desk, "Halimbawa", CaseFilter())
    ways["finds"] = case_id in {line.case_id for line in casebook.case_lines(desk, found)}
    view = today.today_view(desk)
    ways["counts"] = view.all_cases == len(numbers) and (case_id in desk.vault.all_cases())
    assert len(set(ways.values())) == 1, ways
    return code is not None


def test_without_a_rule_every_caseworker_sees_the_cases_of_the_office(office):
    case_id = made_up.a_case(office.worker)
    assert _sees(office.colleague, case_id)


def test_a_caseworker_kept_to_her_own_cases_sees_no_other(office):
    mine, hers = made_up.a_case(office.worker), made_up.a_case(office.colleague)
    _keep_to(office, "own")
    assert _sees(office.worker, mine)
    assert not _sees(office.worker, hers)
    assert _sees(office.supervisor, mine)
    assert _sees(office.supervisor, hers)


def test_a_caseworker_of_a_team_sees_the_cases_of_the_team_only(office):
    mine, hers = made_up.a_case(office.worker), made_up.a_case(office.colleague)
    theirs = made_up.a_case(office.deputy)
    _keep_to(office, "team", worker="North", colleague="North", deputy="South")
    assert _sees(office.worker, hers)
    assert _sees(office.colleague, mine)
    assert not _sees(office.worker, theirs)


def test_whoever_is_in_no_team_sees_her_own_cases_only(office):
    mine, hers = made_up.a_case(office.worker), made_up.a_case(office.colleague)
    _keep_to(office, "team", colleague="North")
    assert _sees(office.worker, mine)
    assert not _sees(office.worker, hers)


def test_a_case_begun_by_a_caseworker_kept_to_her_own_stays_in_her_sight(office):
    _keep_to(office, "own")
    case_id = made_up.a_case(office.worker)
    assert _sees(office.worker, case_id)
    assert not _sees(office.colleague, case_id)


@pytest.mark.parametrize("who", ["worker", "supervisor", "auditor"])
def test_somebody_kept_from_a_case_learns_nothing_of_it(office, who):
    desk = getattr(office, who)
    case_id, other = made_up.a_case(office.colleague), made_up.a_case(office.colleague)
    before = len(casebook.case_numbers(desk, CaseFilter()))
    blocks.block_worker(office.deputy, case_id, desk.worker.user_id, "A cousin.")
    assert len(casebook.case_numbers(desk, CaseFilter())) == before - 1
    with pytest.raises(NotFound):
        casebook.open_case(desk, case_id)
    with pytest.raises(NotFound):
        casebook.case_with_code(desk, _code(office.deputy, case_id))
    assert not {line.case_id for line in desk.vault.lines(range(100))} & {case_id}
    assert other in desk.vault.all_cases()
    if Right.READ_JOURNAL in desk.worker.rights:
        assert case_id not in {line.object for line in upkeep.journal(desk)}
    if Right.EDIT_CASE in desk.worker.rights:
        assert not _sees(desk, case_id)
        assert _sees(desk, other)


def test_nobody_keeps_herself_nor_the_responsible_worker_from_a_case(office):
    case_id = made_up.a_case(office.worker)
    for who in (office.supervisor, office.worker):
        with pytest.raises(KnownError):
            blocks.block_worker(office.supervisor, case_id, who.worker.user_id, "A conflict.")
    with pytest.raises(KnownError):
        blocks.block_worker(office.supervisor, case_id, office.colleague.worker.user_id, " ")
    with pytest.raises(KnownError):
        blocks.block_worker(office.supervisor, case_id, "nobody", "A conflict.")


def test_a_lifted_block_lets_the_colleague_see_again(office):
    case_id = made_up.a_case(office.colleague)
    me = office.worker.worker.user_id
    block = blocks.block_worker(office.supervisor, case_id, me, "A cousin.").record_id
    with pytest.raises(KnownError):
        blocks.block_worker(office.supervisor, case_id, me, "A cousin.")
    blocks.lift_block(office.supervisor, case_id, block)
    assert _sees(office.worker, case_id)
    with pytest.raises(KnownError):
        blocks.lift_block(office.supervisor, case_id, block)


def test_a_case_is_given_to_nobody_who_is_kept_from_it(office):
    case_id = made_up.a_case(office.colleague)
    me = office.worker.worker.user_id
    blocks.block_worker(office.supervisor, case_id, me, "A cousin.")
    with pytest.raises(KnownError):
        closing.assign_case(office.supervisor, case_id, me)


def test_figures_count_the_cases_their_maker_must_not_see(office):
    case_id = made_up.a_case(office.colleague)
    blocks.block_worker(office.deputy, case_id, office.supervisor.worker.user_id, "A cousin.")
    figure_rows.refresh_figures(office.supervisor)
    assert len(office.supervisor.figures.rows()) == 1
    assert not _sees(office.supervisor, case_id)


def test_in_an_emergency_a_case_opens_for_an_hour_and_the_supervisor_sees_it_at_once(office):
    case_id = made_up.a_case(office.colleague)
    _keep_to(office, "own")
    emergencies.break_glass(office.worker, _code(office.supervisor, case_id), _GLASS)
    assert _sees(office.worker, case_id)
    (seen,) = team.team_view(office.supervisor).emergencies
    assert (seen.case_id, seen.worker) == (case_id, "Madeup Caseworker")
    emergencies.see_emergency(office.supervisor, case_id, seen.record_id)
    assert not emergencies.emergencies(office.supervisor)
    with pytest.raises(KnownError):
        emergencies.see_emergency(office.supervisor, case_id, seen.record_id)
    office.clock.moment = NOW + timedelta(minutes=61)
    assert not _sees(office.worker, case_id)


def test_nobody_looks_into_her_own_emergency(office):
    case_id = made_up.a_case(office.colleague)
    opened = emergencies.break_glass(office.supervisor, _code(office.supervisor, case_id), _GLASS)
    with pytest.raises(KnownError):
        emergencies.see_emergency(office.supervisor, case_id, opened.record_id)


@pytest.mark.parametrize("reason", ["", "now", " " * 40])
def test_an_emergency_needs_a_reason_in_words(office, reason):
    case_id = made_up.a_case(office.colleague)
    _keep_to(office, "own")
    with pytest.raises(KnownError):
        emergencies.break_glass(
            office.worker, _code(office.supervisor, case_id), {"category": "life", "reason": reason}
        )
    assert not _sees(office.worker, case_id)


def test_no_emergency_opens_a_case_to_somebody_kept_from_it(office):
    case_id = made_up.a_case(office.colleague)
    code = _code(office.supervisor, case_id)
    blocks.block_worker(office.supervisor, case_id, office.worker.worker.user_id, "A cousin.")
    with pytest.raises(NotFound) as blocked:
        emergencies.break_glass(office.worker, code, _GLASS)
    with pytest.raises(NotFound) as unknown:
        emergencies.break_glass(office.worker, "THA-99-9999", _GLASS)
    assert blocked.value.text == unknown.value.text


def test_a_block_ends_the_hour_of_an_emergency(office):
    case_id = made_up.a_case(office.colleague)
    _keep_to(office, "own")
    emergencies.break_glass(office.worker, _code(office.supervisor, case_id), _GLASS)
    me = office.worker.worker.user_id
    block = blocks.block_worker(office.supervisor, case_id, me, "A cousin.").record_id
    blocks.lift_block(office.supervisor, case_id, block)
    assert not _sees(office.worker, case_id)


def test_the_views_are_there_again_after_the_files_were_opened_anew(office):
    case_id = made_up.a_case(office.colleague)
    _keep_to(office, "own")
    office.worker.vault.reopen()
    assert not _sees(office.worker, case_id)


def test_a_draft_in_a_case_out_of_sight_is_out_of_sight_too(office):
    case_id = made_up.a_case(office.colleague)
    drafts.keep_draft(office.worker, "key", "contact_note", case_id, {"note": "Slept better."})
    assert len(drafts.my_drafts(office.worker)) == 1
    _keep_to(office, "own")
    assert not drafts.my_drafts(office.worker)


@pytest.mark.parametrize(
    "wrong",
    [
        Policy("everybody"),
        Policy("team", {"nobody": "North"}),
        Policy("own", approvals=frozenset({"case"})),
    ],
)
def test_a_rule_that_makes_no_sense_is_refused(office, wrong):
    with pytest.raises(KnownError):
        policy.set_policy(office.supervisor, wrong)
    assert policy.policy(office.worker) == Policy()


def test_a_teams_name_is_short(office):
    with pytest.raises(KnownError):
        _keep_to(office, "team", worker="N" * 41)


_NEVER_ASK_FOR_A_CASE = frozenset({"importing.import_case"})


@pytest.fixture(scope="module")
def kept_apart(tmp_path_factory):
    """A vault with a scene of the colleague's, from all of which the supervisor is kept."""
    base = tmp_path_factory.mktemp("apart")
    with an_office(base) as desks:
        scene = enter_scene(desks.colleague)
        me = desks.supervisor.worker.user_id
        for case_id in (scene.case, scene.idle, scene.closed):
            blocks.block_worker(desks.deputy, case_id, me, "A cousin.")
        scene.target, scene.folder = base / "letter.pdf", base / "release"
        scene.pack, scene.pack_version = base / "th.yaml", ""  # of no case, so nothing is asked of it here
        yield desks, scene


def _about_a_case(one, scene):
    arguments = one.arguments(scene)
    ids = {scene.case, scene.idle, scene.closed}
    places = {place.case_id for place in arguments if isinstance(place, Place)}
    return bool((ids & {each for each in arguments if isinstance(each, str)}) | (ids & places))


@pytest.mark.parametrize("one", TRIES, ids=lambda one: one.name)
def test_no_operation_does_anything_in_a_case_one_is_kept_from(kept_apart, one):
    desks, scene = kept_apart
    if not _about_a_case(one, scene) or one.name == "drafts.keep_draft":
        pytest.skip("about no case")
    before = {each: desks.deputy.vault.of_case(each) for each in (scene.case, scene.idle, scene.closed)}
    with pytest.raises(KnownError) as refusal:
        one.call(desks.supervisor, scene)
    assert scene.code not in str(refusal.value)
    assert before == {each: desks.deputy.vault.of_case(each) for each in before}


def test_no_answer_about_all_cases_names_one_from_which_somebody_is_kept(kept_apart):
    desks, scene = kept_apart
    hers = desks.supervisor
    event = records.save_record(
        hers, SharedEvent(title="Sample", type="raid", happened_on=NOW.date(), country="TH"), Place(None)
    ).record_id
    said = repr(
        (
            casebook.case_lines(hers, range(200)),
            casebook.find_cases(hers, "Halimbawa", CaseFilter()),
            today.today_view(hers),
            team.team_view(hers),
            drafts.my_drafts(hers),
            transfers.waiting_transfers(hers),
            approvals.waiting_approvals(hers),
            suspects.find_suspects(hers, "Halimbawa"),
            events.cases_of_event(hers, event),
            quality.draw_sample(hers, 100, 1, is_percent=True),
            references.names_of(hers),
            upkeep.journal(hers, 5_000),
        )
    )
    for case_id in (scene.case, scene.idle, scene.closed):
        assert case_id not in said
        assert _code(desks.deputy, case_id) not in said


def test_records_of_a_hidden_case_are_reached_by_no_id(kept_apart):
    desks, scene = kept_apart
    with pytest.raises(NotFound):
        records.history_of(desks.supervisor, scene.note)
    for act in (
        lambda: consents.withdraw_consent(desks.supervisor, scene.case, scene.consent),
        lambda: planning.settle_task(desks.supervisor, scene.case, scene.task, "done"),
        lambda: records.save_record(
            desks.supervisor, ContactNote(at=NOW, note="Other."), Place(scene.case, scene.note, 1)
        ),
    ):
        with pytest.raises(NotFound):
            act()


def test_values_of_cases_one_is_kept_from_are_not_offered_to_filter_by(tmp_path):
    with contextlib.closing(made_up.make_desk(tmp_path, Role.SUPERVISOR)) as supervisor:
        case_id = made_up.a_case(supervisor, citizenships=("ER",))
        made_up.a_case(supervisor, citizenships=("PH",))
        worker = made_up.make_desk(tmp_path)
        assert set(casebook.values_in_use(worker, "person.citizenships")) == {"ER", "PH"}
        worker.close()
        blocks.block_worker(supervisor, case_id, worker.worker.user_id, "A cousin.")
    with contextlib.closing(made_up.make_desk(tmp_path)) as worker:
        assert casebook.values_in_use(worker, "person.citizenships") == ("PH",)


def test_many_cases_given_at_once_leave_out_those_a_colleague_is_kept_from(tmp_path):
    with contextlib.closing(made_up.make_desk(tmp_path)) as worker:
        me = worker.worker.user_id
    with contextlib.closing(made_up.make_desk(tmp_path, Role.SUPERVISOR)) as supervisor:
        kept, free = made_up.a_case(supervisor), made_up.a_case(supervisor)
        blocks.block_worker(supervisor, kept, me, "A cousin.")
        found = bulk.preview(supervisor, bulk.Assign(me), supervisor.vault.case_numbers(CaseFilter()))
        assert found.able == (free,)
        assert found.refused == ((bulk.Refusal.KEPT_AWAY, 1),)
