"""The training office: its desks, its directory of services, and how its supervisor shares out the cases."""

from collections.abc import Mapping
from pathlib import Path
from random import Random

from caseapp.demo.providers import made_up_providers
from caseapp.domain.errors import KnownError
from caseapp.domain.records import Provider, SharedEvent
from caseapp.operations.casebook import case_lines, case_numbers
from caseapp.operations.closing import assign_case, reopen_case
from caseapp.operations.desk import Desk
from caseapp.operations.offices import unlock_desk
from caseapp.operations.records import Place, save_record
from caseapp.operations.users import add_user, users
from caseapp.security.keyring import TRAINING_PASSPHRASE, TRAINING_ROLES
from caseapp.security.members import Newcomer
from caseapp.security.rights import Role
from caseapp.storage.case_filter import CaseFilter
from caseapp.storage.stored import of_type
from caseapp.storage.vault import Clock
from caseapp.text import mark

_COLLEAGUES = ("Sample Caseworker Two", "Sample Caseworker Three")
_SHARE_GIVEN_AWAY, _MOST_REOPENED = 0.4, 3


class NotForRealVaults(KnownError):
    """Made-up people have no place among real ones."""

    def __init__(self) -> None:
        super().__init__(
            mark("Errors", "Made-up people only go into a training vault. Open the training vault first.")
        )


def require_training(desk: Desk) -> None:
    """Refuses when the people in this vault are not made up."""
    if not desk.is_training:
        raise NotForRealVaults


def training_desk(folder: Path, role: Role, clock: Clock) -> Desk:
    """The desk of a role in a training vault."""
    return unlock_desk(folder, TRAINING_ROLES.index(role) + 1, TRAINING_PASSPHRASE, clock=clock)


def enter_directory(desk: Desk) -> Mapping[str, Provider]:
    """The made-up services of the directory by id; those that are missing are entered."""
    ours = {provider.name: provider for provider in made_up_providers()}
    there = {provider.name for _, provider in of_type(desk.vault.providers(), Provider)}
    for name, provider in ours.items():
        if name not in there:
            save_record(desk, provider, Place(None))
    return {key: one for key, one in of_type(desk.vault.providers(), Provider) if one.name in ours}


def enter_event(desk: Desk) -> str:
    """The id of a made-up event that many cases can share; it is entered where it is missing."""
    there = desk.vault.of_no_case(SharedEvent.kind)
    if there:
        return there[0].id
    day = desk.today()
    event = SharedEvent(
        title="Sample boat of Specimen Bay", type="boat", happened_on=day, country=desk.country, people=40
    )
    return str(save_record(desk, event, Place(None)).record_id)


def take_in_colleagues(desk: Desk) -> None:
    """Two caseworkers more, so that there is a team to look after; they unlock like everybody here."""
    for name in _COLLEAGUES:
        add_user(desk, Newcomer(name, Role.CASEWORKER, TRAINING_PASSPHRASE))


def share_out(desk: Desk, chance: Random) -> None:
    """The supervisor gives some of the cases to colleagues and herself, and opens a few closed ones again."""
    team = [one for one in users(desk) if one.role in (Role.CASEWORKER, Role.SUPERVISOR)]
    lines = case_lines(desk, case_numbers(desk, CaseFilter()))
    closed = [line.case_id for line in lines if not line.is_open]
    with desk.vault.together():
        for line in lines:
            if chance.random() < _SHARE_GIVEN_AWAY:
                assign_case(desk, line.case_id, chance.choice(team).user_id.hex())
        for case_id in closed[:_MOST_REOPENED]:
            reopen_case(desk, case_id)
