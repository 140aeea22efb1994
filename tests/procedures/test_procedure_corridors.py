"""What two countries' procedures say together about a return."""

import pytest

from caseapp.paths import RESOURCES
from caseapp.procedures.corridors import corridor
from caseapp.procedures.facts import CaseFacts
from caseapp.procedures.kinds import PhaseName, ServiceKind
from caseapp.procedures.reading import read_packs

PACKS = read_packs(RESOURCES / "procedures")
SAYS_NOTHING_OF_ITS_OWN = {"NZ"}  # nobody has found what it does for nationals who come back
FOREIGNER = CaseFacts(adult=True, foreign=True, national=False, female=True, male=False, returnee=False)


def between(here: str, origin: str, facts: CaseFacts = FOREIGNER):
    return corridor(PACKS.for_country(here), PACKS.for_country(origin), origin, facts)


def test_arrangements_of_both_sides_stand_together() -> None:
    found = between("TH", "MM")
    sides = {one.pack.country.code for one in found.arrangements}
    assert sides == {"TH", "MM"}
    assert all(
        ("MM" if one.pack.country.code == "TH" else "TH") in one.entry.partners for one in found.arrangements
    )


def test_an_arrangement_with_somebody_else_is_left_out() -> None:
    found = between("TH", "MM")
    other = [one for one in PACKS.for_country("TH").return_arrangements if "MM" not in one.partners]
    assert other
    assert not {one.title for one in other} & {one.entry.title for one in found.arrangements}


def test_a_country_without_a_procedure_is_named_and_the_regional_practice_shown() -> None:
    found = between("TH", "KH")
    assert (found.origin, found.there.country.code, found.has_own_pack) == ("KH", "XX", False)
    assert found.coming
    assert (found.hotlines, found.receivers) == ((), ())


@pytest.mark.parametrize("origin", PACKS.countries)
def test_the_country_of_origin_says_how_it_receives_its_own(origin: str) -> None:
    here = "TH" if origin != "TH" else "MY"
    found = between(here, origin)
    assert found.has_own_pack
    assert bool(found.coming) is (origin not in SAYS_NOTHING_OF_ITS_OWN)
    at_home = CaseFacts(adult=True, foreign=False, national=True, returnee=True)
    assert all(step.condition.holds(at_home) is not False for _phase, step in found.coming)
    assert all(one.kind is ServiceKind.RETURN_REINTEGRATION for one in found.receivers)


@pytest.mark.parametrize("here", PACKS.countries)
def test_what_is_for_nationals_alone_is_no_step_of_sending_home(here: str) -> None:
    origin = "PH" if here != "PH" else "VN"
    for phase, step in between(here, origin).going:
        assert phase.id is PhaseName.RETURN
        assert step.condition.holds(FOREIGNER) is not False
