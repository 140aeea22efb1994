"""Lines of arrivals: kept as they are typed, by the people who may, with wristbands of their own."""

import pytest

from caseapp.domain import wristbands
from caseapp.domain.checking import NotValid
from caseapp.domain.errors import KnownError
from caseapp.domain.records import Arrival, Person, SharedEvent
from caseapp.operations import arrival_twins, arriving, records
from caseapp.operations.records import Place, save_record
from caseapp.storage.errors import ChangedMeanwhile, NotFound
from tests.operations import made_up

NAME = "Samplina Madeup"


@pytest.fixture
def event_id(desk):
    return an_event(desk)


def an_event(desk, **answers):
    event = {"title": "Sample boat", "type": "boat", "happened_on": desk.today(), "country": "TH"}
    return save_record(desk, SharedEvent.model_validate(event | answers), Place(None)).record_id


def names_on(desk, event_id):
    return [line.arrival.name for line in arriving.view_list(desk, event_id).lines]


def test_a_line_is_kept_the_moment_it_is_typed_and_is_there_after_the_vault_is_opened_again(
    desk, event_id, tmp_path, clock
):
    saved = arriving.save_line(desk, event_id, {"name": NAME, "age": 20})
    desk.close()
    again = made_up.make_desk(tmp_path, clock=clock)
    (line,) = arriving.view_list(again, event_id).lines
    again.close()
    assert line.arrival == saved.line.arrival
    assert line.arrival.name == NAME


def test_each_line_gets_a_wristband_that_nobody_wears(desk, event_id):
    worn = [arriving.save_line(desk, event_id, {}).line.arrival.wristband for _ in range(20)]
    assert len(set(worn)) == 20
    assert all(wristbands.is_wristband(code) for code in worn)


def test_wristbands_of_two_vaults_do_not_clash(tmp_path):
    worn = []
    for name in ("one", "other"):
        desk = made_up.make_desk(tmp_path / name)
        event_id = an_event(desk)
        with desk.vault.together():
            worn.append({arriving.save_line(desk, event_id, {}).line.arrival.wristband for _ in range(100)})
        desk.close()
    assert not worn[0] & worn[1]  # odds of one in 89,000


def test_a_wristband_that_is_worn_already_is_scanned_in(desk, event_id):
    (code,) = arriving.spare_wristbands(desk, 1)
    saved = arriving.save_line(desk, event_id, {"wristband": wristbands.spaced(code).lower()})
    assert saved.line.arrival.wristband == code


def test_one_wristband_is_not_worn_by_two(desk, event_id):
    code = arriving.save_line(desk, event_id, {}).line.arrival.wristband
    other = arriving.save_line(desk, event_id, {}).line
    with pytest.raises(KnownError, match="wristband already"):
        arriving.save_line(desk, event_id, {"wristband": code})
    with pytest.raises(KnownError, match="wristband already"):
        arriving.save_line(desk, an_event(desk), {"wristband": code}, other.id)
    again = arriving.save_line(desk, event_id, {"wristband": ""}, other.id).line.arrival.wristband
    assert again not in (code, other.arrival.wristband)


def test_a_wristband_read_wrongly_is_refused(desk, event_id):
    with pytest.raises(NotValid, match="no wristband of ours"):
        arriving.save_line(desk, event_id, {"wristband": "AAAAAAAC"})


def test_what_the_program_sets_no_form_sets(desk, event_id):
    given = {"name": NAME, "state": "case", "case": "c1", "reason": "died", "event": "other"}
    line = arriving.save_line(desk, event_id, given).line.arrival
    assert (line.state, line.case, line.reason, line.event) == ("waiting", None, None, event_id)


def test_a_field_that_is_none_is_refused_without_saying_its_name(desk, event_id):
    with pytest.raises(NotValid) as refused:
        arriving.save_line(desk, event_id, {"Samplina": 1})
    assert "Samplina" not in str(refused.value)


def test_a_line_somebody_has_changed_meanwhile_is_not_written_over(desk, event_id):
    line = arriving.save_line(desk, event_id, {"name": NAME}).line
    arriving.save_line(desk, event_id, {"name": "Other"}, line.id, 1)
    with pytest.raises(ChangedMeanwhile):
        arriving.save_line(desk, event_id, {"name": "Third"}, line.id, 1)


def test_nobody_is_added_once_the_intake_has_ended_but_lines_are_still_put_right(desk):
    event_id = an_event(desk)
    line = arriving.save_line(desk, event_id, {"age": 3}).line
    stored = desk.vault.get(event_id)
    ended = stored.record.model_copy(update={"intake_ended_on": desk.today()})
    save_record(desk, ended, Place(None, event_id, stored.version))
    with pytest.raises(KnownError, match="intake of this event has ended"):
        arriving.save_line(desk, event_id, {})
    assert arriving.save_line(desk, event_id, {"age": 4}, line.id).line.arrival.age == 4


def test_lines_are_written_by_an_act_of_their_own(desk, event_id):
    made = Arrival(event=event_id, wristband=wristbands.new_wristband())
    with pytest.raises(KnownError, match="act of its own"):
        records.save_record(desk, made, Place(None))


def test_whoever_refuses_a_record_is_counted_and_not_named(desk, event_id):
    line = arriving.save_line(desk, event_id, {"name": NAME, "note": "Tall", "sex": "male"}).line
    saved = arriving.save_line(desk, event_id, {"name": NAME, "sex": "male", "agreed": "refused"}, line.id)
    assert saved.before == line.id
    kept = saved.line.arrival
    assert (kept.name, kept.note, kept.sex, kept.reason) == (None, None, "male", "refused")
    assert kept.wristband == line.arrival.wristband
    assert kept.agreed_on == desk.today()
    with pytest.raises(NotFound):
        desk.vault.get(line.id, even_binned=True)
    everything = str(
        [row for table in ("ident.body", "ident.history") for row in desk.vault.raw_rows(table)[1]]
    )
    assert NAME not in everything


def test_a_refusal_on_the_first_try_names_nobody_either(desk, event_id):
    saved = arriving.save_line(desk, event_id, {"name": NAME, "agreed": "refused"})
    assert saved.line.arrival.name is None
    assert NAME not in str(list(desk.vault.raw_rows("ident.body")[1]))


def test_whoever_changes_her_mind_waits_again(desk, event_id):
    line = arriving.save_line(desk, event_id, {"agreed": "refused"}).line
    again = arriving.save_line(desk, event_id, {"name": NAME, "agreed": "person"}, line.id).line.arrival
    assert (again.state, again.reason, again.name, again.may_have_case) == ("waiting", None, NAME, True)


def test_the_day_somebody_was_asked_stays_until_the_answer_changes(desk, event_id, clock):
    line = arriving.save_line(desk, event_id, {"agreed": "person"}).line
    asked = desk.today()
    clock.moment = clock.moment.replace(day=20)
    kept = arriving.save_line(desk, event_id, {"agreed": "person", "age": 30}, line.id).line.arrival
    changed = arriving.save_line(desk, event_id, {"agreed": "guardian"}, line.id).line.arrival
    assert (kept.agreed_on, changed.agreed_on) == (asked, desk.today())


def test_a_line_is_put_in_the_bin_and_brought_back(desk, event_id):
    line = arriving.save_line(desk, event_id, {"name": NAME}).line
    for _ in range(2):
        arriving.remove_line(desk, line.id)
    assert names_on(desk, event_id) == []
    arriving.save_line(desk, event_id, {"wristband": line.arrival.wristband})
    for _ in range(2):
        arriving.bring_back_line(desk, line.id)
    found = {one.id: one.arrival for one in arriving.view_list(desk, event_id).lines}
    assert found[line.id].name == NAME
    assert found[line.id].wristband != line.arrival.wristband


def test_why_there_is_no_case_is_noted_and_taken_away(desk, event_id):
    line = arriving.save_line(desk, event_id, {"name": NAME}).line
    arriving.set_not_taken(desk, [line.id], "left")
    assert arriving.line_in(desk.vault, line.id).arrival.reason == "left"
    arriving.set_not_taken(desk, [line.id], None)
    assert arriving.line_in(desk.vault, line.id).arrival.state == "waiting"
    arriving.set_not_taken(desk, [], "left")
    with pytest.raises(KnownError):
        arriving.set_not_taken(desk, [line.id], "refused")
    with pytest.raises(NotValid):
        arriving.set_not_taken(desk, [line.id], "gone home")


def test_events_come_with_their_numbers_the_newest_first(desk, event_id):
    for agreed in (None, "refused", "person"):
        arriving.save_line(desk, event_id, {"agreed": agreed})
    older = an_event(desk, happened_on=desk.today().replace(day=1), type="raid")
    found = [(one.stored.id, one.people, one.waiting) for one in arriving.arrival_events(desk)]
    assert found == [(event_id, 3, 2), (older, 0, 0)]


def test_opening_a_list_is_journalled_and_no_line_of_the_journal_holds_a_name(desk, event_id):
    arriving.save_line(desk, event_id, {"name": NAME})
    arriving.open_list(desk, event_id)
    lines = desk.vault.journal.newest(5)
    assert any(line.act == "open_arrivals" and line.object == event_id for line in lines)
    assert "Samplina" not in str(lines)


@pytest.mark.parametrize("wrong", ["nothing", "a case"])
def test_what_is_no_event_has_no_list(desk, case_id, wrong):
    wrong_id = case_id if wrong == "a case" else wrong
    for call in (arriving.view_list, arriving.open_list):
        with pytest.raises(NotFound):
            call(desk, wrong_id)
    with pytest.raises(NotFound):
        arriving.save_line(desk, wrong_id, {})
    with pytest.raises(NotFound):
        arriving.remove_line(desk, case_id)


@pytest.mark.parametrize("count", [0, -1, 991])
def test_nobody_prints_labels_without_end(desk, count):
    with pytest.raises(KnownError):
        arriving.spare_wristbands(desk, count)


def test_somebody_written_down_before_is_shown_while_the_name_is_typed(desk, event_id):
    first = arriving.save_line(
        desk, event_id, {"name": "Samplina Specimena", "age": 22, "sex": "female"}
    ).line
    arriving.save_line(desk, event_id, {"name": "Thiri Aungkyaw", "age": 60, "sex": "male"})
    typed = {"name": "Samplena Spesimena", "age": 22, "sex": "female"}
    (twin,) = arrival_twins.twins_of(desk, typed).lines
    assert (twin.line_id, twin.wristband, twin.initials) == (first.id, first.arrival.wristband, "SS")
    assert not arrival_twins.twins_of(desk, typed, first.id)


def test_somebody_with_a_case_is_shown_by_code_alone(desk, case_id):
    found = arrival_twins.twins_of(desk, {"name": "Amihan Halimbawa", "age": 24, "citizenship": "PH"})
    assert [one.case_id for one in found.cases] == [case_id]
    assert "Amihan" not in repr(found)


def test_a_line_in_the_bin_is_like_nobody(desk, event_id):
    line = arriving.save_line(desk, event_id, {"name": "Samplina Specimena", "age": 22}).line
    arriving.remove_line(desk, line.id)
    assert not arrival_twins.twins_of(desk, {"name": "Samplina Specimena", "age": 22})
    arriving.bring_back_line(desk, line.id)
    assert arrival_twins.twins_of(desk, {"name": "Samplina Specimena", "age": 22})


@pytest.mark.parametrize(
    "typed", [{}, {"name": ""}, {"name": 5, "age": "x"}, {"citizenship": ["TH"]}, {"name": "x" * 99999}]
)
def test_what_makes_no_sense_is_like_nobody(desk, event_id, typed):
    assert not arrival_twins.twins_of(desk, typed)


def test_a_line_never_stands_among_the_cases_that_are_looked_up(desk, event_id):
    from caseapp.operations.duplicates import similar_to

    arriving.save_line(desk, event_id, {"name": "Samplina Specimena", "age": 22})
    assert similar_to(desk, {Person.kind: {"given_name": "Samplina Specimena", "age_estimate": 22}}) == ()


def test_the_keys_of_lines_are_made_anew_with_all_others(desk, event_id, tmp_path, clock):
    arriving.save_line(desk, event_id, {"name": "Samplina Specimena", "age": 22})
    desk.vault.connection.execute("DELETE FROM ident.match_key")
    desk.vault.connection.execute("DELETE FROM ident.meta WHERE key = 'match_keys'")
    desk.close()
    again = made_up.make_desk(tmp_path, clock=clock)
    found = arrival_twins.twins_of(again, {"name": "Samplina Specimena", "age": 22})
    again.close()
    assert len(found.lines) == 1
