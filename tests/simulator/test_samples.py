"""Operations that reply with their documented sample, and places that do not exist."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.kit.descriptions import operation
from tests.kit.plain_client import Client
from tests.kit.sample_paths import CUSTOMERS, ITEMS
from tests.kit.small_service import SmallService

NODES = "/entities/v1/Entities(14146)/Nodes"


@pytest.mark.parametrize("condition", ["'187'", "187"])
def test_the_documented_question_has_the_documented_answer(client: Client, condition: str) -> None:
    answer = client.get(f"{NODES}?$filter={condition}")
    assert answer.status == 200
    assert answer.json


def test_another_question_is_not_answered_by_the_sample(client: Client) -> None:
    answer = client.get(f"{NODES}?$filter=zzz")
    assert (answer.status, answer.json) == (200, [])


def question(
    reply: object, sample: object, items: list[str], documented: str = "lamp", **schema: object
) -> dict[str, dict[str, object]]:
    """Return a list of which only the documented word has content."""
    word = {"name": "word", "in": "query", "schema": {"type": "string", **schema}}
    word["examples"] = {"one": {"value": documented}}
    described = operation(
        "listWords",
        x_method="list",
        x_state={"action": "example", "echo": {"Word": "word"}},
        x_pagination={"style": "none", "items": items},
        parameters=[word],
        reply=(reply, sample),
    )
    return {"/Words": {"get": described}}


NUMBERS = {"type": "array", "items": {"type": "integer"}}


def test_an_envelope_without_content_repeats_the_question(small: Callable[..., SmallService]) -> None:
    envelope = {"type": "object", "properties": {"Word": {"type": "string"}, "Items": NUMBERS}}
    service = small(question(envelope, {"Word": "lamp", "Items": [1]}, ["Items"]), {})
    assert service.result("GET", "/Words?word=lamp") == (200, {"Word": "lamp", "Items": [1]})
    assert service.result("GET", "/Words?word=desk") == (200, {"Word": "desk", "Items": []})


def test_an_array_without_content_repeats_nothing(small: Callable[..., SmallService]) -> None:
    service = small(question(NUMBERS, [1], []), {})
    assert service.result("GET", "/Words?word=lamp") == (200, [1])
    assert service.result("GET", "/Words?word=desk") == (200, [])


@pytest.mark.parametrize(
    ("sent", "found"),
    [
        ("2015-12-03T08:00:00.000Z", [1]),
        ("2015-12-03T08:00:00Z", [1]),
        ("2015-12-03T09:00:00%2B01:00", [1]),
        ("2015-12-03T08:00:00.001Z", []),
        ("2015-12-03T08:00:00%2B01:00", []),
    ],
)
def test_a_time_in_another_form_is_the_documented_time(
    small: Callable[..., SmallService], sent: str, found: list[int]
) -> None:
    service = small(question(NUMBERS, [1], [], "2015-12-03T08:00:00.000Z", format="date-time"), {})
    assert service.result("GET", f"/Words?word={sent}") == (200, found)


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("GET", "/crm/v1/Companies(99)/Customers", None),
        ("GET", "/crm/v1/Companies(99)/CustomerSearch?$filter=Criteria eq 'Bob'", None),
        ("POST", "/crm/v1/Companies(99)/Customers", {"CustomerTypeId": 2}),
        ("GET", "/catalog/v1/Companies(99)/Catalog/Search", None),
        ("GET", "/catalog/v1/Companies(99)/Catalog/Items/ByVendorSku?vendorsku=408853", None),
        ("GET", "/entities/v1/Entities(99)/Nodes?$filter='187'", None),
        ("GET", "/entities/v1/Partners(99)/Relationships/Companies", None),
        ("POST", "/entities/v1/Companies(14146)/Tree/Nodes(99)/Divisions", {"Name": "x"}),
    ],
)
def test_a_place_that_does_not_exist_is_noticed(client: Client, method: str, path: str, body: object) -> None:
    answer = client.send(method, path, body)
    assert answer.status == 404, answer.text
    assert "Not Found" in answer.text


def test_nodes_are_places_too(client: Client) -> None:
    """The root of the tree, which is the company, and what was created below it."""
    below = "/entities/v1/Companies(14146)/Tree/Nodes({})/Divisions"
    first = client.send("POST", below.format(14146), {"Name": "first"})
    assert first.status == 201
    assert client.send("POST", below.format(first.json["Id"]), {"Name": "second"}).status == 201
    assert client.send("DELETE", f"/entities/v1/Companies(14146)/Tree/Nodes({first.json['Id']})").status in {200, 204}
    assert client.send("POST", below.format(first.json["Id"]), {"Name": "third"}).status == 404


@pytest.mark.parametrize(
    ("service", "entity", "count", "more"),
    [
        ("crm", "Customer", 1, {"scope": ["99"]}),
        ("crm", "Address", 0, {"scope": ["99"]}),
        ("entities", "Company", 1, {"keys": ["99"]}),
    ],
)
def test_a_place_can_be_made(client: Client, service: str, entity: str, count: int, more: dict[str, list[str]]) -> None:
    """With rows in it, empty, or as a row of its own; it stays when its rows are deleted."""
    client.control.post("seed", service=service, entity=entity, count=count, **more)
    assert client.get("/crm/v1/Companies(99)/Customers").status == 200
    client.control.post("rows/clear", service="crm", entity="Customer")
    assert client.get("/crm/v1/Companies(99)/Customers").json == []


def test_facets_count_what_was_found(client: Client) -> None:
    client.control.post("seed", service="catalog", entity="SearchItem", count=3)
    found = client.get(f"{ITEMS}/Search?SearchTerms=galaxy&PageSize=2").json
    vendors = found["Facets"]["Vendors"]
    assert vendors == [{"Count": found["MetaData"]["TotalResults"], "Item": {"Id": 14107, "Name": "NOZAMA Inc."}}]
    nothing = client.get(f"{ITEMS}/Search?SearchTerms=zzz").json
    assert nothing["Facets"] == {"ClassificationAndCategories": [], "Manufacturers": [], "Vendors": []}


def test_logout_ends_the_token(client: Client) -> None:
    token = client.token
    assert client.get(f"/authentication/logout?access_token={token}", token=None).status == 200
    assert client.get(CUSTOMERS).status == 401
    assert client.get(f"/authentication/logout?access_token={token}", token=None).status == 200


@pytest.mark.parametrize(
    ("query", "rows"), [("$top=-1", 100), ("$top=101", 100), ("$top=0", 0), ("$top=7", 7), ("", 50)]
)
def test_a_page_size_out_of_range_means_the_maximum(client: Client, query: str, rows: int) -> None:
    client.control.post("seed", service="crm", entity="Customer", count=120)
    assert len(client.get(f"{CUSTOMERS}?{query}").json) == rows


def test_a_page_size_out_of_range_means_the_default_without_a_maximum(client: Client) -> None:
    for size in (0, -5):
        answer = client.get(f"{ITEMS}/Search?PageSize={size}")
        assert (answer.status, answer.json["MetaData"]["PageSize"]) == (200, 20)
