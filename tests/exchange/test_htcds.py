"""Records speak the standard's own words, and ours where it has none become its nearest."""

import csv
from pathlib import Path

from caseapp.domain.fields import Kind, fields_of
from caseapp.domain.records import RECORD_TYPES, Consent, Person, TraffickingEvent
from caseapp.exchange.htcds import htcds_values

# The standard's field names, in its own spelling.
STANDARD = Path(__file__).parent.parent / "data" / "htcds_fields.csv"


def test_codes_of_the_standard_are_written_as_they_are() -> None:
    event = TraffickingEvent(purposes=("ForcedLabour", "ForcedBegging"), methods_of_control=("DebtBondage",))
    values = htcds_values([event])
    assert values["vic_TypeOfExploitation"] == "ForcedLabour;ForcedBegging"
    assert values["vic_MethodsOfControl"] == "DebtBondage"


def test_a_code_the_standard_lacks_becomes_its_nearest_and_stands_once() -> None:
    event = TraffickingEvent(
        methods_of_control=("UsesChildren", "RestrictsMovement"), purposes=("ForcedCriminality",)
    )
    values = htcds_values([event])
    assert values["vic_MethodsOfControl"] == "Other"
    assert values["vic_TypeOfExploitation"] == "Other"


def test_what_was_not_answered_is_not_written() -> None:
    assert htcds_values([Person()]) == {}


def test_names_dates_and_yes_or_no_take_the_standards_form() -> None:
    consent = Consent.model_validate({"purpose": "record", "decision": "given", "given_on": "2026-01-02"})
    values = htcds_values([Person(given_name="Samplina", birth_date="2001-05"), consent])
    assert values == {"prs_FirstName": "Samplina", "prs_Birthdate": "2001-05", "con_Consent": "TRUE"}


def test_every_name_we_use_is_one_of_the_standards() -> None:
    with STANDARD.open(encoding="utf-8", newline="") as file:
        known = {row["field"] for row in csv.DictReader(file)}
    used = {
        field.ask.htcds for record in RECORD_TYPES.values() for field in fields_of(record) if field.ask.htcds
    }
    assert used <= known


def test_every_code_of_the_standards_lists_can_be_recorded() -> None:
    with (STANDARD.parent / "htcds_codes.csv").open(encoding="utf-8", newline="") as file:
        rows = [(row["field"], row["value"]) for row in csv.DictReader(file)]
    fields = {
        field.ask.htcds: field
        for record in RECORD_TYPES.values()
        for field in fields_of(record)
        if field.ask.htcds and field.kind in (Kind.CHOICE, Kind.CHOICES)
    }
    missing = [
        (name, code) for name, code in rows if name in fields and code not in (fields[name].ask.codes or ())
    ]
    assert missing == []
