"""Releases of a real vault: set beside all earlier ones, counted once, and kept so that nothing is lost."""

import json
import os

import pytest

from caseapp.domain.errors import KnownError
from caseapp.operations import figures
from caseapp.operations.figure_ledger import whole_ledger
from caseapp.security.rights import Role
from caseapp.statistics.checking import check_release
from caseapp.statistics.errors import FiguresRefused, ReleaseFault
from caseapp.statistics.ledger import entry_from
from caseapp.storage.errors import NotFound
from tests.operations import made_up
from tests.operations.figures_made_up import (
    BY_AGE,
    acts,
    files_in,
    kept,
    plan,
    row,
    rows,
    supervisor_with,
)


@pytest.fixture
def desk(tmp_path):
    """The only supervisor, with 300 people of the first half of 2025."""
    desk = supervisor_with(tmp_path, rows(range(300)))
    yield desk
    desk.close()


def refused(desk, wanted, folder):
    """The sentence with which a plan is refused; nothing is written and the ledger stays as it was."""
    before = kept(desk)
    with pytest.raises(KnownError) as caught:
        figures.make_release(desk, wanted, folder)
    assert kept(desk) == before
    assert not folder.exists()
    return str(caught.value)


def test_a_release_says_all_of_itself_in_the_ledger(desk, tmp_path):
    made = figures.make_release(desk, plan(), tmp_path / "out", ("Sample Ministry",))
    (past,) = figures.past_releases(desk)
    assert (past.number, past.recipients, past.approver, past.people) == (1, ("Sample Ministry",), "", 300)
    assert past.author == desk.worker.user_id
    assert sum(past.cells.values()) > 0
    assert (past.rho, past.delta) == (0.0, 0.0)
    manifest = json.loads((made.folder / "manifest.json").read_bytes())
    assert manifest["approved"] is False
    assert desk.worker.user_id not in (made.folder / "manifest.json").read_text("utf-8")
    assert check_release(made.folder).is_clean
    assert acts(desk, 1) == [("publish_figures", "1")]


def test_the_same_wish_in_other_words_gives_the_stored_bytes(desk, tmp_path):
    first = figures.make_release(desk, plan(), tmp_path / "first")
    wanted = plan("2025-01-01/2025-06-30", (("purposes", "sex"), ("sex",)), title="Another title")
    again = figures.make_release(desk, wanted, tmp_path / "second")
    assert again.is_again
    assert files_in(again.folder) == files_in(first.folder)
    assert len(figures.past_releases(desk)) == 1


def test_people_who_came_late_are_counted_in_the_next_period(desk, tmp_path):
    first = figures.make_release(desk, plan(), tmp_path / "first")
    late, later = rows(range(300, 303)), rows(range(400, 600), "2025-08")
    desk.figures.replace([*rows(range(300)), *late, *later])
    again = figures.make_release(desk, plan(), tmp_path / "again")
    assert files_in(again.folder) == files_in(first.folder)
    figures.make_release(desk, plan("2025-S2"), tmp_path / "second")
    assert [past.people for past in figures.past_releases(desk)] == [203, 300]
    # They are not counted a second time, neither later nor where they would have been.
    desk.figures.replace([*rows(range(300)), *late, *later, *rows(range(700, 800), "2026-01")])
    figures.make_release(desk, plan("2026-01"), tmp_path / "third")
    assert figures.make_release(desk, plan("2025-S2"), tmp_path / "once more").is_again
    assert [past.people for past in figures.past_releases(desk)] == [100, 203, 300]


def test_a_revision_is_published_once_enough_people_came_late(desk, tmp_path):
    figures.make_release(desk, plan(), tmp_path / "first")
    desk.figures.replace(rows(range(310)))
    assert figures.make_release(desk, plan(), tmp_path / "stored").is_again
    desk.figures.replace(rows(range(600)))
    revised = figures.make_release(desk, plan(), tmp_path / "revised")
    assert not revised.is_again
    newest = figures.past_releases(desk)[0]
    assert (newest.number, newest.people, newest.revises) == (2, 600, 1)


def test_who_was_erased_leaves_open_periods_and_stays_in_what_was_published(desk, tmp_path):
    first = figures.make_release(desk, plan(), tmp_path / "first")
    desk.figures.replace([*rows(range(1, 300)), *rows(range(400, 500), "2025-08")])
    assert "fewer than 11 people have changed" in refused(desk, plan(), tmp_path / "second")
    assert "fewer than 11" in refused(desk, plan(tables=BY_AGE), tmp_path / "second")
    again = figures.write_again(desk, 1, tmp_path / "again")
    assert files_in(again.folder) == files_in(first.folder)
    figures.make_release(desk, plan("2025-S2"), tmp_path / "next")
    assert figures.past_releases(desk)[0].people == 100


def test_other_tables_of_the_same_people_are_published_if_both_together_show_nobody(desk, tmp_path):
    figures.make_release(desk, plan(), tmp_path / "first")
    second = figures.make_release(desk, plan(tables=(("birth_date_age_band",),)), tmp_path / "second")
    assert second.number == 2
    assert check_release(tmp_path / "first", tmp_path / "second").is_clean


def test_tables_that_give_one_another_away_are_refused_with_what_would_do(tmp_path):
    people = [
        row(number, sex=sex, purposes=form, birth_date_age_band=band)
        for number, (sex, form, band) in enumerate(_skewed())
    ]
    desk = supervisor_with(tmp_path, people)
    try:
        first = plan(tables=(("sex", "purposes"),), method="suppress", k=11)
        figures.make_release(desk, first, tmp_path / "first")
        # Groups that were too small for the first release are shown by the second.
        other = plan(tables=(("sex", "purposes"), ("birth_date_age_band",)), method="suppress", k=5)
        said = refused(desk, other, tmp_path / "second")
        assert said.startswith("Together with figures published before, these would show single people.")
        assert said.endswith("They would be safe without the column Sex.")
        without = plan(tables=(("purposes",), ("birth_date_age_band",)), method="suppress", k=5)
        assert figures.make_release(desk, without, tmp_path / "third").number == 2
    finally:
        desk.close()


def _skewed():
    """Answers of which some combinations are rare."""
    for sex, form, number in (
        ("female", "ForcedLabour", 60),
        ("female", "SexualExploitation", 6),
        ("female", "Servitude", 40),
        ("male", "ForcedLabour", 7),
        ("male", "SexualExploitation", 50),
        ("male", "Servitude", 45),
    ):
        for each in range(number):
            yield sex, form, ("18-20", "24-26")[each % 2]


def test_people_chosen_so_that_a_few_are_left_out_are_refused(tmp_path):
    people = [*rows(range(200)), *rows(range(200, 204), sex="other")]
    desk = supervisor_with(tmp_path, people)
    try:
        figures.make_release(desk, plan(tables=(("purposes",),)), tmp_path / "all")
        women = plan(tables=(("purposes",), ("sex",)), population={"sex": ("female",)})
        figures.make_release(desk, women, tmp_path / "women")
        men = plan(tables=(("purposes",), ("sex",)), population={"sex": ("male",)})
        said = refused(desk, men, tmp_path / "men")
        assert "nearly the same people" in said
    finally:
        desk.close()


def test_a_running_total_is_refused_and_a_year_of_two_published_halves_is_not(desk, tmp_path):
    desk.figures.replace([*rows(range(300)), *rows(range(300, 600), "2025-09")])
    figures.make_release(desk, plan(), tmp_path / "first")
    assert "overlaps" in refused(desk, plan("2025"), tmp_path / "year")
    assert "overlaps" in refused(desk, plan("2025-Q1"), tmp_path / "quarter")
    figures.make_release(desk, plan("2025-S2"), tmp_path / "second")
    late = [*rows(range(300)), *rows(range(300, 600), "2025-09"), *rows(range(900, 904))]
    desk.figures.replace(late)
    try:
        made = figures.make_release(desk, plan("2025"), tmp_path / "whole")
    except FiguresRefused as refusal:  # rounded anew, it may narrow the halves; then it must say so
        assert "Together with figures published before" in str(refusal)
    else:
        assert figures.past_releases(desk)[0].people == 600
        assert made.number == 3


def test_periods_that_split_a_month_are_refused(desk, tmp_path):
    assert "counted by month" in refused(desk, plan("2025-01-15/2025-03-31"), tmp_path / "out")


def test_exact_figures_and_noisy_ones_of_the_same_people_do_not_go_together(tmp_path):
    desk = supervisor_with(tmp_path, rows(range(3000)))
    try:
        figures.make_release(desk, plan(), tmp_path / "first")
        noisy = plan(method="dp", tables=(("sex", "birth_date_age_band"),))
        assert "do not go together" in refused(desk, noisy, tmp_path / "second")
        apart = plan(method="dp", tables=(("birth_date_age_band",),))
        assert figures.make_release(desk, apart, tmp_path / "third").number == 2
        entry = whole_ledger(desk)[1]
        assert entry.rho > 0
        assert entry.delta == 1e-6
    finally:
        desk.close()


def test_a_spent_budget_refuses_for_those_it_is_spent_for_and_for_nobody_else(tmp_path):
    desk = supervisor_with(tmp_path, [*rows(range(3000)), *rows(range(4000, 7000), "2025-08")])
    try:
        for number, tables in enumerate(((("sex",),), (("purposes",),), (("birth_date_age_band",),))):
            wanted = plan(method="dp", tables=tables, epsilon=1.5)
            figures.make_release(desk, wanted, tmp_path / f"{number}")
        last = plan(method="dp", tables=(("sector",),), epsilon=3.9)
        said = refused(desk, last, tmp_path / "more")
        assert "Choose a smaller epsilon" in said
        other = plan("2025-S2", method="dp", tables=(("sector",),), epsilon=3.9)
        assert figures.make_release(desk, other, tmp_path / "other").number == 4
        # What was published is handed out again, and costs nothing.
        again = plan(method="dp", tables=(("sex",),), epsilon=1.5)
        assert figures.make_release(desk, again, tmp_path / "again").is_again
        assert len(kept(desk)[0]) == 4
    finally:
        desk.close()


def test_a_folder_that_is_there_leaves_the_ledger_as_it_was(desk, tmp_path):
    before = kept(desk)
    (tmp_path / "out").mkdir()
    with pytest.raises(ReleaseFault):
        figures.make_release(desk, plan(), tmp_path / "out")
    assert kept(desk) == before
    assert list((tmp_path / "out").iterdir()) == []


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is out of reach of the administrator")
def test_a_folder_that_cannot_be_written_is_written_later_from_the_ledger(desk, tmp_path):
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o500)
    with pytest.raises(ReleaseFault, match="in the ledger as number 1"):
        figures.make_release(desk, plan(), closed / "out")
    assert figures.write_again(desk, 1, tmp_path / "out").is_again
    assert figures.make_release(desk, plan(), tmp_path / "same").is_again
    assert files_in(tmp_path / "out") == files_in(tmp_path / "same") == kept(desk)[1][0]


def test_a_folder_below_none_is_written_later_from_the_ledger(desk, tmp_path):
    with pytest.raises(ReleaseFault, match="write release 1 again"):
        figures.make_release(desk, plan(), tmp_path / "nowhere" / "out")
    again = figures.write_again(desk, 1, tmp_path / "out")
    assert files_in(again.folder) == kept(desk)[1][0]
    assert check_release(again.folder).is_clean


def test_a_release_whose_line_is_missing_gets_it_before_anything_leaves(desk, tmp_path):
    figures.make_release(desk, plan(), tmp_path / "first")
    desk.figures.replace([*rows(range(300)), *rows(range(300, 600), "2025-09")])
    desk.vault.is_read_only = True  # the journal cannot be written, as on a disk that has just been taken out
    with pytest.raises(KnownError):
        figures.make_release(desk, plan("2025-S2"), tmp_path / "second")
    assert not (tmp_path / "second").exists()
    desk.vault.is_read_only = False
    assert len(kept(desk)[0]) == 2
    again = figures.make_release(desk, plan("2025-S2"), tmp_path / "second")
    assert (again.number, again.is_again) == (2, True)
    assert acts(desk, 1) == [("publish_figures", "2")]


def test_a_ledger_that_was_cut_short_is_noticed(desk, tmp_path):
    path = tmp_path / "vault" / "stats.db"
    figures.make_release(desk, plan(), tmp_path / "first")
    before = path.read_bytes()
    desk.figures.replace([*rows(range(300)), *rows(range(300, 600), "2025-09")])
    figures.make_release(desk, plan("2025-S2"), tmp_path / "second")
    path.write_bytes(before)
    for act in (
        lambda: figures.past_releases(desk),
        lambda: figures.write_again(desk, 1, tmp_path / "again"),
        lambda: figures.make_release(desk, plan("2025-S2"), tmp_path / "third"),
    ):
        with pytest.raises(FiguresRefused, match="cut short"):
            act()


TAMPERED = (
    ("an entry", "UPDATE release SET body = replace(body, 'Made-up', 'Madeup') WHERE seq = 1"),
    (
        "the manifest",
        "UPDATE released_file SET content = CAST(content || ' ' AS BLOB) WHERE name = 'manifest.json'",
    ),
    ("a table", "UPDATE released_file SET content = CAST(content || '1' AS BLOB) WHERE name LIKE 'tables/%'"),
    ("a missing table", "DELETE FROM released_file WHERE name LIKE 'tables/001%'"),
    ("a missing entry", "DELETE FROM release WHERE seq = 1"),
)


@pytest.mark.parametrize("statement", [sql for _, sql in TAMPERED], ids=[name for name, _ in TAMPERED])
def test_what_was_changed_behind_the_program_is_never_handed_out(desk, tmp_path, statement):
    figures.make_release(desk, plan(), tmp_path / "first")
    with desk.figures._opened() as connection:
        for table in ("release", "released_file"):
            for act in ("update", "delete"):
                connection.execute(f"DROP TRIGGER {table}_no_{act}")
        connection.execute(statement)
    for act in (
        lambda: figures.write_again(desk, 1, tmp_path / "again"),
        lambda: figures.make_release(desk, plan(), tmp_path / "again"),
        lambda: figures.make_release(desk, plan(tables=BY_AGE), tmp_path / "again"),
    ):
        with pytest.raises(KnownError):
            act()
        assert not (tmp_path / "again").exists()


def test_a_release_that_is_not_there_is_not_written(desk, tmp_path):
    with pytest.raises(NotFound):
        figures.write_again(desk, 1, tmp_path / "out")


def test_who_makes_figures_sees_the_ledger_and_writes_nothing(desk, tmp_path):
    figures.make_release(desk, plan(), tmp_path / "first")
    counter = made_up.make_desk(tmp_path, Role.STATISTICS)
    try:
        assert [past.number for past in figures.past_releases(counter)] == [1]
        with pytest.raises(KnownError):
            figures.write_again(counter, 1, tmp_path / "out")
        assert not (tmp_path / "out").exists()
    finally:
        counter.close()


def test_the_ledger_names_nobody(desk, tmp_path):
    figures.make_release(desk, plan(), tmp_path / "first")
    written = "".join(desk.figures.releases())
    assert not any(one["person"] in written for one in rows(range(300)))
    entry = entry_from(desk.figures.releases()[0].encode())
    assert entry.persons not in repr(entry)
