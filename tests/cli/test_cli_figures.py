"""Anonymous figures: brought up to date, released, attacked and protected."""

from caseapp.cli.console import Console
from caseapp.cli.progress import progress_bar
from caseapp.security.rights import Role
from caseapp.text import Catalogue, mark


def test_figures_are_brought_up_to_date_from_the_cases(shell) -> None:
    for count in range(3):
        said = shell.inside("figures", "refresh", "--json", role=Role.SUPERVISOR)
        assert (said.code, said.err, said.document) == (0, "", {"rows": count})
        shell.new_case()
    assert shell.inside("figures", "refresh", role=Role.SUPERVISOR).out == "The figures are up to date.\n"


def test_only_a_supervisor_brings_figures_up_to_date(shell) -> None:
    for role in (Role.CASEWORKER, Role.STATISTICS, Role.AUDITOR):
        said = shell.inside("figures", "refresh", role=role)
        assert (said.code, said.out) == (1, "")
        assert said.err.startswith("Your role does not include this:")


def test_no_bar_is_drawn_where_nobody_sees_it(capsys) -> None:
    with progress_bar(Console(Catalogue("en")), mark("Commands", "Counting")) as progress:
        assert progress is None
    assert capsys.readouterr() == ("", "")
