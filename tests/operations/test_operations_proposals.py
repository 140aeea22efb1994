"""Two people publish: one proposes and another approves, and none of the ways around that is open."""

import json
from contextlib import closing

import pytest

from caseapp.domain.errors import KnownError
from caseapp.operations import figures, upkeep
from caseapp.operations.figure_ledger import whole_ledger
from caseapp.operations.offices import unlock_desk
from caseapp.security.errors import NotAllowed
from caseapp.security.rights import Role
from caseapp.security.signing import FIGURES_PROPOSAL
from caseapp.statistics.checking import check_release
from caseapp.statistics.proposals import proposed_from
from caseapp.storage.errors import NotFound
from tests.operations import made_up
from tests.operations.figures_made_up import (
    BY_AGE,
    acts,
    files_in,
    kept,
    plan,
    rows,
    supervisor_with,
    two_supervisors,
)
from tests.operations.made_up import CHEAP, PASSPHRASE


@pytest.fixture
def office(tmp_path):
    """A supervisor and her deputy, with 300 people to count."""
    with two_supervisors(tmp_path, rows(range(300))) as office:
        yield office


@pytest.fixture
def out(tmp_path):
    """A folder that is not there yet."""
    return tmp_path / "out"


def refused(office, desk, out, number=1, error=KnownError):
    """The sentence with which an approval is refused; nothing is written and nothing is in the ledger."""
    before = kept(office.supervisor)
    with pytest.raises(error) as caught:
        figures.approve_release(desk, number, out)
    assert kept(office.supervisor) == before
    assert not out.exists()
    return str(caught.value)


def forge(desk, **changes):
    """Puts another proposal beside the first, as somebody with the key of the figures could."""
    kept_one = desk.figures.proposals()[0]
    proposed, signature = proposed_from(kept_one.body)
    number = len(desk.figures.proposals()) + 1
    changed = proposed.model_copy(update={"number": number} | changes)
    desk.figures.add_proposal(number, changed.sealed(signature))
    return number


def test_nothing_leaves_until_somebody_else_has_approved(office, out):
    before = kept(office.supervisor)
    changes = figures.propose_release(office.supervisor, plan(), ("Sample Ministry",))
    assert (changes.record_id, changes.kinds) == ("1", {"figures"})
    assert kept(office.supervisor) == before
    (one,) = figures.open_proposals(office.deputy)
    assert (one.number, one.author, one.is_own) == (1, office.supervisor.worker.user_id, False)
    assert (one.recipients, one.plan, one.at) == (("Sample Ministry",), plan(), office.clock())
    assert (one.numbers.people, one.numbers.at_risk_after) == (300, 0)
    assert sum(one.numbers.cells.values()) > 0
    made = figures.approve_release(office.deputy, 1, out)
    assert (made.number, made.is_again) == (1, False)
    assert check_release(out).is_clean
    assert json.loads((out / "manifest.json").read_bytes())["approved"] is True
    assert figures.open_proposals(office.supervisor) == ()


def test_the_ledger_knows_both_and_the_journal_every_step(office, out):
    figures.propose_release(office.supervisor, plan(), ("Sample Ministry",))
    figures.approve_release(office.deputy, 1, out)
    (past,) = figures.past_releases(office.supervisor)
    assert past.author == office.supervisor.worker.user_id
    assert past.approver == office.deputy.worker.user_id
    assert past.recipients == ("Sample Ministry",)
    assert whole_ledger(office.supervisor)[0].proposal == 1
    assert acts(office.deputy, 3) == [
        ("publish_figures", "1"),
        ("approve_figures", "1"),
        ("propose_figures", "1"),
    ]
    assert upkeep.journal(office.supervisor)


def test_nobody_publishes_alone_where_somebody_else_could_look(office, out):
    before = kept(office.supervisor)
    with pytest.raises(KnownError, match="nobody publishes alone"):
        figures.make_release(office.supervisor, plan(), out)
    assert (kept(office.supervisor), out.exists()) == (before, False)
    figures.propose_release(office.supervisor, plan())
    figures.approve_release(office.deputy, 1, out)
    # What has left already may be written again by each of them.
    assert figures.make_release(office.supervisor, plan(), out.with_name("again")).is_again


def test_one_signature_is_enough_where_nobody_else_may_publish_and_the_ledger_says_so(tmp_path, out):
    with closing(supervisor_with(tmp_path, rows(range(300)))) as desk:
        figures.make_release(desk, plan(), out)
        assert figures.past_releases(desk)[0].approver == ""
        assert json.loads((out / "manifest.json").read_bytes())["approved"] is False


def test_nobody_approves_her_own_proposal(office, out):
    figures.propose_release(office.supervisor, plan())
    assert "You proposed these figures yourself" in refused(office, office.supervisor, out)


def test_nobody_approves_her_own_proposal_in_a_second_session(office, out):
    figures.propose_release(office.deputy, plan())
    second = unlock_desk(office.folder / "vault", office.number, PASSPHRASE, costs=CHEAP, clock=office.clock)
    with closing(second):
        assert "You proposed these figures yourself" in refused(office, second, out)


@pytest.mark.parametrize("role", [Role.CASEWORKER, Role.STATISTICS, Role.AUDITOR, Role.TRAINER])
def test_nobody_approves_proposes_or_withdraws_without_the_right(office, out, role):
    figures.propose_release(office.supervisor, plan())
    with closing(made_up.make_desk(office.folder, role, office.clock)) as desk:
        refused(office, desk, out, error=NotAllowed)
        with pytest.raises(NotAllowed):
            figures.withdraw_proposal(desk, 1)
        with pytest.raises(NotAllowed):
            figures.propose_release(desk, plan())
    assert len(figures.open_proposals(office.deputy)) == 1


def test_an_approved_proposal_is_not_approved_again(office, out):
    figures.propose_release(office.supervisor, plan())
    figures.approve_release(office.deputy, 1, out)
    said = refused(office, office.deputy, out.with_name("second"))
    assert "approved or taken back already" in said


def test_an_approved_proposal_put_in_again_is_refused(office, out):
    figures.propose_release(office.supervisor, plan())
    figures.approve_release(office.deputy, 1, out)
    number = forge(office.supervisor)
    assert "has signed" in refused(office, office.deputy, out.with_name("second"), number)


def test_an_approved_proposal_whose_end_was_taken_away_is_refused(office, out):
    figures.propose_release(office.supervisor, plan())
    figures.approve_release(office.deputy, 1, out)
    with office.supervisor.figures._opened() as connection:
        connection.execute("DROP TRIGGER proposal_end_no_delete")
        connection.execute("DELETE FROM proposal_end")
    said = refused(office, office.deputy, out.with_name("second"))
    assert "approved or taken back already" in said


def test_a_withdrawn_proposal_is_not_approved(office, out):
    figures.propose_release(office.supervisor, plan())
    figures.withdraw_proposal(office.supervisor, 1)
    assert figures.open_proposals(office.supervisor) == ()
    assert acts(office.supervisor, 1) == [("withdraw_figures", "1")]
    assert "approved or taken back already" in refused(office, office.deputy, out)
    with pytest.raises(KnownError, match="approved or taken back already"):
        figures.withdraw_proposal(office.supervisor, 1)


def test_the_second_person_may_refuse_too(office, out):
    figures.propose_release(office.supervisor, plan())
    figures.withdraw_proposal(office.deputy, 1)
    assert "approved or taken back already" in refused(office, office.deputy, out)


@pytest.mark.parametrize(
    "change",
    [
        {"plan": plan(tables=BY_AGE)},
        {"plan": plan(k=5)},
        {"recipients": ("Somebody Else",)},
        {"members_digest": "0" * 64},
        {"plan": plan(), "number": 7},
    ],
    ids=["other tables", "smaller groups", "other recipients", "other people", "another number"],
)
def test_a_proposal_changed_after_it_was_signed_is_refused(office, out, change):
    figures.propose_release(office.supervisor, plan())
    number = forge(office.supervisor, **change)
    assert "has signed" in refused(office, office.deputy, out, number)


def test_a_proposal_in_a_colleagues_name_is_refused(office, out):
    figures.propose_release(office.deputy, plan())
    number = forge(office.deputy, author=office.supervisor.worker.user_id)
    assert "has signed" in refused(office, office.deputy, out, number)


@pytest.mark.parametrize("role", [Role.STATISTICS, Role.CASEWORKER])
def test_a_proposal_signed_by_somebody_who_may_not_publish_is_refused(office, out, role):
    figures.propose_release(office.supervisor, plan())
    proposed, _ = proposed_from(office.supervisor.figures.proposals()[0].body)
    with closing(made_up.make_desk(office.folder, role, office.clock)) as desk:
        forged = proposed.model_copy(update={"number": 2, "author": desk.worker.user_id})
        statement = desk.worker.vault_id.encode() + b"\n" + forged.as_json()
        signature = desk.worker.sign(FIGURES_PROPOSAL, statement)
    office.supervisor.figures.add_proposal(2, forged.sealed(signature))
    assert "has signed" in refused(office, office.deputy, out, 2)


def test_a_signature_given_for_something_else_is_no_proposal(office, out):
    figures.propose_release(office.supervisor, plan())
    proposed, _ = proposed_from(office.supervisor.figures.proposals()[0].body)
    forged = proposed.model_copy(update={"number": 2})
    statement = office.supervisor.worker.vault_id.encode() + b"\n" + forged.as_json()
    signed = office.supervisor.worker.sign_manifest(statement)
    office.supervisor.figures.add_proposal(2, forged.sealed(signed.signature))
    assert "has signed" in refused(office, office.deputy, out, 2)


@pytest.mark.parametrize(
    "body",
    ["", "[]", "{}", "{", '{"proposal": "{}", "signature": ""}', '{"proposal": 1, "signature": "?"}'],
)
def test_a_proposal_that_cannot_be_read_is_refused(office, out, body):
    office.supervisor.figures.add_proposal(1, body)
    assert refused(office, office.deputy, out) == (
        "This proposal was changed. Do not publish it; tell your supervisor."
    )


def test_what_changed_since_it_was_proposed_is_not_approved(office, out):
    figures.propose_release(office.supervisor, plan())
    for people in (rows(range(301)), rows(range(299)), [*rows(range(299)), *rows([299], sex="other")]):
        office.supervisor.figures.replace(people)
        assert "have changed since they were proposed" in refused(office, office.deputy, out)
    office.supervisor.figures.replace(rows(range(300)))
    assert figures.approve_release(office.deputy, 1, out).number == 1


def test_what_was_published_in_the_meantime_is_set_beside_it(office, out):
    """Proposed while nothing was published; by now both together would give groups away."""
    office.supervisor.figures.replace(
        [
            *rows(range(60), sex="female", purposes="ForcedLabour"),
            *rows(range(60, 66), sex="female", purposes="SexualExploitation"),
            *rows(range(66, 126), sex="male", purposes="SexualExploitation"),
            *rows(range(126, 133), sex="male", purposes="ForcedLabour"),
        ]
    )
    tables = (("sex", "purposes"),)
    figures.propose_release(office.supervisor, plan(tables=tables, method="suppress", k=11))
    figures.propose_release(office.supervisor, plan(tables=tables, method="suppress", k=5))
    figures.approve_release(office.deputy, 1, out)
    said = refused(office, office.deputy, out.with_name("second"), 2)
    assert "Together with figures published before" in said


def test_the_same_proposed_twice_is_published_once(office, out):
    figures.propose_release(office.supervisor, plan())
    figures.propose_release(office.supervisor, plan())
    figures.approve_release(office.deputy, 1, out)
    again = figures.approve_release(office.deputy, 2, out.with_name("second"))
    assert (again.number, again.is_again) == (1, True)
    assert files_in(out) == files_in(again.folder)
    assert len(kept(office.deputy)[0]) == 1
    with pytest.raises(KnownError, match="Write them again from the ledger"):
        figures.propose_release(office.supervisor, plan())


def test_what_cannot_be_published_cannot_be_proposed(office):
    for wanted in (plan("2026-S1"), plan("2024"), plan(k=100, tables=BY_AGE, population={"sex": ("other",)})):
        with pytest.raises(KnownError):
            figures.propose_release(office.supervisor, wanted)
    assert figures.open_proposals(office.supervisor) == ()


def test_a_proposal_that_is_not_there_is_neither_approved_nor_withdrawn(office, out):
    refused(office, office.deputy, out, 1, NotFound)
    with pytest.raises(NotFound):
        figures.withdraw_proposal(office.deputy, 1)


def test_a_folder_that_is_there_leaves_the_proposal_open(office, out):
    figures.propose_release(office.supervisor, plan())
    out.mkdir()
    with pytest.raises(KnownError):
        figures.approve_release(office.deputy, 1, out)
    assert len(figures.open_proposals(office.deputy)) == 1
    assert kept(office.deputy)[0] == ()


def test_two_who_approve_at_once_publish_once(office, out):
    figures.propose_release(office.supervisor, plan())
    figures.propose_release(office.supervisor, plan(tables=(("birth_date_age_band",),)))
    entry_before = office.deputy.figures.releases()
    figures.approve_release(office.deputy, 1, out)
    # What was weighed before the other release was in the ledger finds its place taken.
    with pytest.raises(KnownError, match="in the meantime"):
        office.deputy.figures.add_release(len(entry_before) + 1, "{}", {})
    assert len(kept(office.deputy)[0]) == 1


def test_a_proposal_of_another_vault_is_refused(office, out, tmp_path):
    figures.propose_release(office.supervisor, plan())
    proposed, _ = proposed_from(office.supervisor.figures.proposals()[0].body)
    statement = b"another vault\n" + proposed.as_json()
    forged = proposed.model_copy(update={"number": 2})
    signature = office.supervisor.worker.sign(FIGURES_PROPOSAL, statement)
    office.supervisor.figures.add_proposal(2, forged.sealed(signature))
    assert "has signed" in refused(office, office.deputy, out, 2)
