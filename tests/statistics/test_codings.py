"""Code lists of one column are cut into the parts that all of them can be put together from."""

from itertools import combinations

import pytest

from caseapp.statistics.axis import OTHER, Axis, axis_of
from caseapp.statistics.codings import cut_by


def axis(codes: str, **groups: str) -> Axis:
    parents = {code: group for group, parts in groups.items() for code in parts.split()}
    return axis_of("column", tuple(codes.split()), parents)


def cut(*codings: Axis) -> list[dict[str, set[str]]]:
    """For each list, the names of the parts that each code holds."""
    found = cut_by(codings)
    assert found is not None
    return [
        {code: {found.parts[part] for part in group} for code, group in groups.items()}
        for groups in found.groups
    ]


def test_a_list_beside_itself_is_cut_no_further() -> None:
    one = axis("child a b adult", child="a b")
    assert cut(one, one)[0] == cut(one)[0]


def test_a_code_in_one_list_is_the_group_in_the_other() -> None:
    fine, coarse = cut(axis("child a b adult", child="a b"), axis("child adult"))
    assert coarse["child"] == fine["a"] | fine["b"] == fine["child"]
    assert coarse["adult"] == fine["adult"]


def test_what_is_left_over_in_both_lists_is_the_same_people() -> None:
    fine, coarse = cut(axis("a b adult"), axis("child adult"))
    assert coarse["child"] == fine["a"] | fine["b"]


def test_lists_with_nothing_in_common_cut_each_other() -> None:
    first, second = cut(axis("a b"), axis("c d"))
    assert len(first["_T"]) == 4
    assert all(len(first[one] & second[other]) == 1 for one in "ab" for other in "cd")


def test_other_codes_hold_what_the_list_does_not_name() -> None:
    first, second = cut(axis(f"x y {OTHER}"), axis(f"x z {OTHER}"))
    assert second[OTHER] > first["y"]
    assert first[OTHER] > second["z"]
    assert first["x"] == second["x"]


def test_a_code_that_only_one_list_has_is_none_of_the_others() -> None:
    first, second = cut(axis("a b"), axis("a b c"))
    assert not any(second["c"] & parts for code, parts in first.items() if code != "_T")


@pytest.mark.parametrize("codes", ["a b", "a b c d"])
def test_each_leaf_of_each_list_holds_somebody(codes: str) -> None:
    lists = [axis(" ".join(some)) for size in (2, 3) for some in combinations("abcd", size)]
    for groups in cut(axis(codes), *lists):
        assert all(groups.values())


def test_too_many_parts_are_not_cut() -> None:
    assert cut_by([axis(" ".join(f"{letter}{n}" for n in range(40))) for letter in "ab"]) is None


def test_overlapping_groups_are_sums_of_the_same_leaves() -> None:
    found = cut_by([axis(f"x y {OTHER}"), axis(f"x z {OTHER}")])
    assert found is not None
    joined, places = found.axis("column")
    assert len(joined.across) == 1
    for groups in found.groups:
        for group in groups.values():
            under = joined.leaves_under[places[group]]
            assert len(under) == len(group)
    assert len(set(joined.codes)) == len(joined.codes)
