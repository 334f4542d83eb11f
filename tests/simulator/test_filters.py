"""OData's `$filter` in the simulator."""

from __future__ import annotations

import pytest

from tests.kit.plain_client import Client
from tests.kit.sample_paths import CUSTOMER, CUSTOMERS


@pytest.mark.parametrize(
    ("condition", "count"),
    [
        ("PrimaryName eq 'Princess'", 1),
        ("PrimaryName eq 'princess'", 0),
        ("tolower(PrimaryName) eq 'princess'", 1),
        ("substringof('rinc', PrimaryName)", 1),
        ("substringof('prin', tolower(PrimaryName))", 1),
        ("CustomerTypeId eq 3", 2),
        ("CustomerTypeId gt 2 and CustomerTypeId le 3", 2),
        ("CustomerTypeId lt 3", 0),
        ("Disabled eq true", 2),
        ("Disabled eq false", 0),
        ("Disabled eq 1", 0),
        ("Version eq true", 0),
        ("DateOfBirth lt DateTime'1990-01-01'", 2),
        ("DateOfBirth ge datetime'1990-01-01T00:00:00Z'", 0),
        ("FamilyName eq 'O''Brien'", 0),
        (f"Id eq guid'{CUSTOMER}'", 1),
        (f"Id eq {CUSTOMER.upper()}", 1),
    ],
)
def test_filters(client: Client, condition: str, count: int) -> None:
    answer = client.get(f"{CUSTOMERS}?$filter={condition}")
    assert answer.status == 200, answer.text
    assert len(answer.json) == count


@pytest.mark.parametrize(
    "condition",
    [
        "",
        "PrimaryName",
        "PrimaryName ne 'x'",
        "PrimaryName eq",
        "Nothing eq 1",
        "PrimaryName eq 'x' or Id eq 1",
        "PrimaryName eq 'x",
        "PrimaryName eq 'x' 'y'",
        "substringof('x')",
        "DateOfBirth gt datetime'soon'",
        "a;b",
    ],
)
def test_filters_that_cannot_be_read(client: Client, condition: str) -> None:
    answer = client.get(f"{CUSTOMERS}?$filter={condition}")
    assert answer.status == 400
    assert "$filter" in answer.text


@pytest.mark.parametrize(
    ("condition", "place"),
    [
        ("PrimaryName eq", "`the end` at character 15 is too early"),
        ("PrimaryName eq eq 'a long name that goes on'", "`eq 'a long name that` at character 16 is unexpected"),
    ],
)
def test_a_refusal_shows_where_a_filter_can_not_be_read(client: Client, condition: str, place: str) -> None:
    assert place in client.get(f"{CUSTOMERS}?$filter={condition}").text


def test_search_by_criteria(client: Client) -> None:
    path = "/crm/v1/Companies(14146)/CustomerSearch"
    found = client.get(f"{path}?$filter=Criteria eq 'ROBERT'").json
    assert [row["FamilyName"] for row in found] == ["Smith"]
    assert {"Addresses", "ContactMethods", "CustomerExtensions"} <= set(found[0])
    assert client.get(f"{path}?$filter=PrimaryName eq 'x'").status == 400
    assert client.get(path).status == 400
