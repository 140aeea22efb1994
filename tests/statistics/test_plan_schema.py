"""The schema that is shipped for plans is the one that the types make, and says what a plan may say."""

import json
import re
from textwrap import dedent

from caseapp.paths import RESOURCES
from caseapp.statistics.plan import Column, Method, Plan, schema
from caseapp.statistics.plan_file import plan_from

SHIPPED = json.loads((RESOURCES / "figures" / "plan.schema.json").read_text("utf-8"))


def test_the_shipped_schema_is_current() -> None:
    assert json.loads(json.dumps(schema())) == SHIPPED


def test_it_has_every_key_and_no_others() -> None:
    assert set(SHIPPED["properties"]) == set(Plan.model_fields)
    assert set(SHIPPED["$defs"]["Column"]["properties"]) == set(Column.model_fields)
    assert SHIPPED["additionalProperties"] is False
    assert SHIPPED["required"] == ["title", "period", "columns", "tables"]


def test_it_has_the_limits_that_the_reader_has() -> None:
    keys = SHIPPED["properties"]
    assert SHIPPED["$defs"]["Method"]["enum"] == [method.value for method in Method]
    assert (keys["k"]["minimum"], keys["k"]["maximum"]) == (5, 100)
    assert keys["base"]["enum"] == [5, 10]
    assert (keys["epsilon"]["exclusiveMinimum"], keys["epsilon"]["maximum"]) == (0, 4)
    assert (keys["delta"]["exclusiveMinimum"], keys["delta"]["maximum"]) == (0, 1e-4)


def test_a_table_may_be_one_word_or_up_to_three() -> None:
    word, several = SHIPPED["properties"]["tables"]["items"]["anyOf"]
    assert "string" in word["type"]
    assert (several["minItems"], several["maxItems"]) == (1, 3)


def test_the_example_that_explains_a_plan_is_one() -> None:
    page = (RESOURCES / "figures" / "PLAN.md").read_text("utf-8")
    example = re.search(r"\n\n((?:    .*\n)+)", page)
    assert example is not None
    plan = plan_from(dedent(example[1]).encode())
    assert (plan.method, plan.person, plan.missing) == (Method.DP, "case_number", ("", "unknown"))
    assert all(f"`{method.value}`" in page for method in Method)
