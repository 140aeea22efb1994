"""Groups in which nearly all are alike are found, and no others."""

import numpy as np

from caseapp.statistics.axis import axis_of
from caseapp.statistics.family import count_cells, linked_family
from caseapp.statistics.homogeneity import alike_groups
from caseapp.statistics.microdata import Microdata
from caseapp.statistics.plan import Plan
from caseapp.statistics.protect import Protected, Status, protect
from caseapp.statistics.published import Published, audit

ORIGIN, WORK = ("x", "y", "z"), ("farm", "boat", "home")


def found_in(
    counts: list[list[int]], *, everybody: bool = False, work: tuple[str, ...] = WORK, width: int = 0
) -> set[tuple[str, ...]]:
    """The cells of a published table, rows by origin, that say what nearly all of a group are."""
    inner = np.array(counts)
    at = np.repeat(np.arange(inner.size), inner.ravel())
    axes = [axis_of("origin", ORIGIN[: len(counts)], {}), axis_of("work", work[: inner.shape[1]], {})]
    family = linked_family(axes, [(0, 1), (1,)])
    values = count_cells(family, [at // inner.shape[1], at % inner.shape[1]])
    published = Published(family, values, np.zeros(family.size, bool), np.full(family.size, width), 11, width)
    found = alike_groups(published, audit(published).intervals, everybody=everybody)
    return {family.named(each.cell)[1] for each in found}


def test_a_group_of_which_nearly_all_are_alike_is_found() -> None:
    assert found_in([[95, 5, 0], [30, 30, 40], [30, 30, 40]]) == {("x", "farm")}
    assert found_in([[94, 6, 0], [30, 30, 40], [30, 30, 40]]) == set()


def test_a_group_is_looked_for_on_both_sides_of_a_table() -> None:
    assert found_in([[40, 96, 20], [40, 2, 20], [40, 2, 20]]) == {("x", "boat")}


def test_a_group_below_k_is_no_group() -> None:
    assert found_in([[10, 0, 0], [30, 30, 40], [30, 30, 40]]) == set()


def test_what_holds_for_nearly_everybody_is_not_learnt_from_a_group() -> None:
    assert found_in([[96, 2, 2], [970, 10, 20], [970, 20, 10]]) == set()


def test_a_group_that_leaves_one_code_alone_is_found_even_then() -> None:
    assert found_in([[100, 0, 0], [970, 10, 20], [970, 20, 10]]) == {("x", "farm")}


def test_everybody_are_a_group_if_an_answer_chose_them() -> None:
    counts = [[96, 2, 2], [970, 10, 20], [970, 20, 10]]
    assert ("farm",) in found_in(counts, everybody=True)
    assert ("farm",) not in found_in(counts)


def test_nothing_is_learnt_from_an_answer_that_is_not_known() -> None:
    counts = [[95, 5, 0], [30, 30, 40], [30, 30, 40]]
    assert found_in(counts, work=("_U", "boat", "home")) == set()


def test_a_column_with_one_code_tells_nothing() -> None:
    assert found_in([[50], [50], [50]]) == set()


def test_rounding_is_taken_as_it_is_read() -> None:
    counts = [[200, 0, 0], [300, 300, 400], [300, 300, 400]]
    assert found_in(counts, width=9) == {("x", "farm")}


def protected(method: str, **more: object) -> Protected:
    """A table with a group of 200 of whom 198 work on farms."""
    origin = ["x"] * 200 + ["y"] * 300 + ["z"] * 300
    work = ["farm"] * 198 + ["boat"] * 2 + (["farm"] * 100 + ["boat"] * 100 + ["home"] * 100) * 2
    columns = [{"name": "origin", "order": ORIGIN}, {"name": "work", "order": WORK}]
    plan = {"title": "t", "period": "2024", "columns": columns, "tables": [["origin", "work"], ["work"]]}
    return protect(
        Microdata.from_columns({"origin": origin, "work": work}),
        Plan.model_validate({**plan, "method": method, **more}),
    )


def test_both_methods_hide_what_nearly_all_of_a_group_are() -> None:
    for method in ("round", "suppress"):
        found = protected(method)
        cells = {cell.codes: cell for cell in found.tables[0].cells}
        assert cells["x", "farm"].status is Status.HIDDEN
        assert cells["x", "farm"].least < 0.95 * 200
        assert found.certificate.alike == 0


def test_a_population_of_whom_nearly_all_are_alike_hides_that() -> None:
    for method in ("round", "suppress"):
        found = protected(method, population={"origin": ["x"]})
        cells = {cell.codes: cell for cell in found.tables[1].cells}
        assert cells[("farm",)].status is Status.HIDDEN


def test_if_all_people_are_alike_the_column_says_nothing() -> None:
    plan = {"title": "t", "period": "2024", "tables": [["origin", "work"]], "method": "suppress"}
    columns = [{"name": "origin", "order": ["x", "y"]}, {"name": "work", "order": ["farm", "boat"]}]
    people = Microdata.from_columns({"origin": ["x"] * 40 + ["y"] * 40, "work": ["farm"] * 80})
    found = protect(people, Plan.model_validate({**plan, "columns": columns}))
    hidden = {cell.codes[1] for cell in found.tables[0].cells if cell.status is Status.HIDDEN}
    shown = {cell.codes[1] for cell in found.tables[0].cells if cell.status is Status.SHOWN}
    assert (hidden, shown) == ({"farm", "boat"}, {"_T"})
