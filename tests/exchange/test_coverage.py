"""Every field that a standard needs can be recorded, and the table says where."""

import json

import pytest

from caseapp.domain.codes import ctdc
from caseapp.domain.fields import field_named, fields_of
from caseapp.domain.records import RECORD_TYPES
from caseapp.exchange.coverage import coverage, standards

_FLAG_STARTS = ("means", "is", "typeOf", "recruiterRelation")


@pytest.mark.parametrize(
    ("standard", "number"), [("htcds", 84), ("ctdc", 27), ("glotip", 13), ("gbvims", 42)]
)
def test_every_field_a_standard_needs_has_a_place(standard, number):
    needs = coverage(standard)
    assert len(needs) == number
    assert [need.name for need in needs if not need.is_met] == []


def test_each_field_said_to_be_kept_is_a_field_of_its_record():
    for standard in standards():
        for need in coverage(standard):
            for home in need.homes:
                assert field_named(RECORD_TYPES[home.kind], home.field)


def test_no_field_serves_a_standard_that_does_not_need_it():
    needed = {f"{name}:{need.name}" for name in standards() for need in coverage(name)}
    served = {
        wanted for kind in RECORD_TYPES.values() for field in fields_of(kind) for wanted in field.ask.serves
    }
    assert served <= needed


def test_every_flag_of_ctdc_is_set_by_answers_of_the_field_that_serves_it():
    flags = [need for need in coverage("ctdc") if need.name.startswith(_FLAG_STARTS)]
    assert {need.name for need in flags} == set(ctdc.FLAGS)
    for need in flags:
        assert any(set(home.answers) == ctdc.FLAGS[need.name][1] for home in need.homes), need.name


def test_a_need_without_a_place_is_seen(monkeypatch, tmp_path):
    file = tmp_path / "needed.json"
    file.write_text(json.dumps({"htcds": {"title": "", "source": "", "needs": ["prs_ShoeSize"]}}))
    monkeypatch.setattr("caseapp.exchange.coverage._FILE", file)
    assert [need.is_met for need in coverage("htcds")] == [False]
