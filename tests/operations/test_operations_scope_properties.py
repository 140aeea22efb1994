"""Whatever the rule of the office, the teams, the blocks and the offers: a worker sees what they say."""

from types import SimpleNamespace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from caseapp.domain.records import Transfer
from caseapp.operations import blocks, casebook, closing, policy, suspects, team, today, transfers
from caseapp.operations.policy import Policy
from caseapp.storage.errors import NotFound
from caseapp.storage.lists import CaseFilter
from tests.operations import made_up
from tests.operations.office import an_office

_WORKERS = ("worker", "colleague", "supervisor", "deputy")
_EVERYWHERE = ("supervisor", "deputy")
_CASES = 4
_TEAMS = st.sampled_from(("", "North", "South"))


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    with an_office(tmp_path_factory.mktemp("scope")) as desks:
        desks.cases = [made_up.a_case(desks.worker) for _ in range(_CASES)]
        yield desks


@st.composite
def _worlds(draw):
    """A rule, a team for each worker, whose each case is, and who is kept from it or offered it."""
    owners = [draw(st.sampled_from(_WORKERS)) for _ in range(_CASES)]
    return SimpleNamespace(
        reach=draw(st.sampled_from(("own", "team", "office"))),
        teams={name: draw(_TEAMS) for name in _WORKERS},
        owners=owners,
        kept=[draw(st.sets(st.sampled_from(_WORKERS[:2]))) - {owner} for owner in owners],
        offered=[draw(st.sampled_from((None, *_WORKERS[:2]))) for _ in owners],
    )


def _may_see(world, name, place):
    if name in world.kept[place]:
        return False
    owner, own_team = world.owners[place], world.teams[name]
    return (
        name in _EVERYWHERE
        or world.reach == "office"
        or owner == name
        or (world.reach == "team" and own_team != "" and world.teams[owner] == own_team)
        or world.offered[place] == name
    )


def _make(office, world):
    """Leads the vault from whatever it was to this world, by the acts themselves."""
    ids = {name: getattr(office, name).worker.user_id for name in _WORKERS}
    teams = {ids[name]: wanted for name, wanted in world.teams.items()}
    policy.set_policy(office.supervisor, Policy(world.reach, teams))
    for place, case_id in enumerate(office.cases):
        for stored in office.supervisor.vault.of_case(case_id):
            if stored.record.kind == "access_block" and stored.record.lifted_at is None:
                blocks.lift_block(office.supervisor, case_id, stored.id)
        if casebook.view_case(office.supervisor, case_id).case.responsible != ids[world.owners[place]]:
            closing.assign_case(office.supervisor, case_id, ids[world.owners[place]])
        for stored in office.supervisor.vault.of_case(case_id):
            if isinstance(stored.record, Transfer) and stored.record.state == "offered":
                transfers.withdraw_transfer(office.supervisor, case_id, stored.id, "Another world.")
        to = world.offered[place]
        if to is not None and (to == world.owners[place] or to in world.kept[place]):
            to = world.offered[place] = None
        if to is not None:
            offer = Transfer(to="colleague", colleague=ids[to], reason="Language.", person_agrees=True)
            transfers.offer_case(office.supervisor, case_id, offer)
        for name in world.kept[place]:
            blocks.block_worker(office.supervisor, case_id, ids[name], "A cousin.")


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(world=_worlds())
def test_every_way_of_looking_says_the_same_and_what_the_rule_says(office, world):
    _make(office, world)
    for name in _WORKERS:
        desk = getattr(office, name)
        wanted = {case for place, case in enumerate(office.cases) if _may_see(world, name, place)}
        listed = casebook.case_lines(desk, casebook.case_numbers(desk, CaseFilter()))
        found = casebook.case_lines(desk, casebook.find_cases(desk, "Halimbawa", CaseFilter()))
        assert {line.case_id for line in listed} == wanted
        assert {line.case_id for line in found} == wanted
        assert set(desk.vault.all_cases()) == wanted
        assert today.today_view(desk).all_cases == len(wanted)
        assert sum(desk.vault.count_by("status").values()) == len(wanted)
        loads = desk.vault.oversight.loads("2026-01-01")
        assert sum(load.open_cases for load in loads) == len(wanted)
        assert sum(each.count for load in loads for each in load.burdens) == len(wanted)
        for case_id in office.cases:
            if case_id in wanted:
                assert casebook.open_case(desk, case_id).code
            else:
                with pytest.raises(NotFound):
                    casebook.open_case(desk, case_id)
    said = repr((team.team_view(office.supervisor), suspects.find_suspects(office.supervisor, "Halimbawa")))
    assert "Halimbawa" not in said
