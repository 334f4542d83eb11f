"""Keys of several members, keys that the caller chooses, and bodies that have to agree with the path."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from iqmetrix_simulator._seeding.variants import Seed, seed_rows
from tests.kit.descriptions import operation, path_parameter, reference
from tests.kit.small_service import SmallService

Serve = Callable[..., SmallService]
COMPANY = path_parameter("CompanyId", {"type": "integer"}, 1)
LOCATION = path_parameter("LocationId", {"type": "integer"}, 5)
ITEM = path_parameter("CatalogItemId", {"type": "string", "format": "uuid"}, "5b01a4b8-4c0f-4a4f-b2e0-2b1d0c5f6a01")
FIRST, SECOND = "5b01a4b8-4c0f-4a4f-b2e0-2b1d0c5f6a01", "5b01a4b8-4c0f-4a4f-b2e0-2b1d0c5f6a02"
NUMBER, TEXT = {"type": "integer"}, {"type": "string"}
STOCK = {"Id": {**TEXT, "format": "uuid"}, "EntityId": NUMBER, "Quantity": NUMBER}
PART = {"Id": {**NUMBER, "readOnly": True}, "ThingId": TEXT, "Word": TEXT}
SCHEMAS = {
    "Stock": {"type": "object", "required": ["Id", "EntityId"], "properties": STOCK},
    "Thing": {"type": "object", "properties": {"Id": TEXT, "Name": TEXT}},
    "ThingFull": {
        "type": "object",
        "properties": {"Id": TEXT, "Name": TEXT, "Parts": {"type": "array", "items": reference("Part")}},
    },
    "Part": {"type": "object", "properties": PART},
}
HOLES = {"LocationId": {"equals": "EntityId"}, "CatalogItemId": {"equals": "Id"}}
ENTITIES: Any = {"Stock": {"key": ["Id", "EntityId"], "scope": ["CompanyId"]}}
STOCK_AT = "/Companies({CompanyId})/Entities({LocationId})/CatalogItems({CatalogItemId})"
STOCKS = {"type": "array", "items": reference("Stock")}


def stock_paths() -> dict[str, Any]:
    """Return stock of items, kept by item and location."""
    sample = {"Id": FIRST, "EntityId": 5, "Quantity": 10}
    return {
        "/Companies({CompanyId})/CatalogItems": {
            "post": operation(
                *["setStock"],
                status="201",
                parameters=[COMPANY],
                body=reference("Stock"),
                reply=reference("Stock"),
                x_state={"action": "create", "match": ["Id", "EntityId"]},
            )
        },
        STOCK_AT: {
            "parameters": [COMPANY, LOCATION, ITEM],
            "get": operation("getStock", x_method="get", x_state={"where": HOLES}, reply=(reference("Stock"), sample)),
            "put": operation(
                "putStock",
                x_method="update",
                x_state={"where": HOLES},
                body=reference("Stock"),
                reply=reference("Stock"),
            ),
            "delete": operation("deleteStock", x_method="delete", x_state={"where": HOLES}, status="204"),
        },
        "/Companies({CompanyId})/CatalogItems({CatalogItemId})/Availability": {
            "get": operation(
                "listStock",
                x_method="list",
                parameters=[COMPANY, ITEM],
                x_state={"where": {"CatalogItemId": {"equals": "Id"}}},
                reply=STOCKS,
            )
        },
    }


def at(location: int, item: str = FIRST) -> str:
    return f"/Companies(1)/Entities({location})/CatalogItems({item})"


def test_rows_with_the_same_part_of_a_key_are_kept_apart(small: Serve) -> None:
    service = small(stock_paths(), SCHEMAS, ENTITIES)
    here, there = {"Id": FIRST, "EntityId": 5, "Quantity": 10}, {"Id": FIRST, "EntityId": 6, "Quantity": 20}
    assert service.result("GET", at(5)) == (200, here)
    assert service.ask("GET", at(6)).status == 404
    assert service.result("POST", "/Companies(1)/CatalogItems", there) == (201, there)
    assert service.result("GET", at(5)) == (200, here)
    assert service.result("GET", at(6, FIRST.upper())) == (200, there)
    assert service.ask("GET", at(6, SECOND)).status == 404
    assert service.result("GET", f"/Companies(1)/CatalogItems({FIRST})/Availability") == (200, [here, there])
    assert service.result("POST", "/Companies(1)/CatalogItems", {**there, "Quantity": 0}) == (
        201,
        {**there, "Quantity": 0},
    )
    assert service.result("PUT", at(5), {**here, "Quantity": 1}) == (200, {**here, "Quantity": 1})
    assert service.ask("DELETE", at(5)).status == 204
    assert service.result("GET", f"/Companies(1)/CatalogItems({FIRST})/Availability") == (
        200,
        [{**there, "Quantity": 0}],
    )


def test_a_row_that_exists_is_not_made_again(small: Serve) -> None:
    described = stock_paths()
    described["/Companies({CompanyId})/CatalogItems"]["post"]["x-state"] = {"action": "create"}
    service = small(described, SCHEMAS, ENTITIES)
    assert service.ask("POST", "/Companies(1)/CatalogItems", {"Id": FIRST, "EntityId": 5}).status == 409
    assert service.result("GET", at(5))[1]["Quantity"] == 10


def test_made_rows_differ_in_a_part_of_their_key(small: Serve) -> None:
    service = small(stock_paths(), SCHEMAS, ENTITIES)
    keys = seed_rows(service.simulator.writer, service.simulator.plans, Seed("gadgets", "Stock", 3))
    assert len(set(keys)) == 3
    rows = service.simulator.store.rows(("gadgets", "Stock"), ("1",)).values()
    made = [row for row in rows if row["Id"] != FIRST]
    assert [service.ask("GET", at(5, row["Id"])).status for row in made] == [200, 200, 200]


def test_a_created_row_has_the_part_of_its_key_that_stands_in_the_path(small: Serve) -> None:
    described = stock_paths()
    described["/Companies({CompanyId})/Entities({LocationId})/CatalogItems"] = {
        "post": operation(
            "addStock",
            status="201",
            parameters=[COMPANY, LOCATION],
            body=reference("Stock"),
            reply=reference("Stock"),
            x_state={"action": "create", "where": {"LocationId": {"equals": "EntityId"}}},
        )
    }
    service = small(described, SCHEMAS, ENTITIES)
    made = {"Id": SECOND, "EntityId": 7, "Quantity": 3}
    sent = {**made, "EntityId": 9}
    assert service.result("POST", "/Companies(1)/Entities(7)/CatalogItems", sent) == (201, made)
    assert service.result("GET", at(7, SECOND)) == (200, made)


THING_ID = path_parameter("ThingId", TEXT)


def things(statuses: list[str], *, entity: str = "Thing", **state: Any) -> dict[str, Any]:
    """Return things that the caller puts under keys of his own."""
    put = operation("putThing", body=reference(entity), x_state={"entity": "Thing", "action": "upsert", **state})
    put["responses"] = {status: {"content": {"application/json": {"schema": reference(entity)}}} for status in statuses}
    refused = {"content": {"text/plain": {"examples": {"text": {"value": "{Id} is not {ThingId}"}}}}}
    put["responses"]["400"] = refused
    made = {"type": "array", "items": reference("Thing")}
    return {
        "/Things": {"get": operation("listThings", x_method="list", reply=made)},
        "/Things/{ThingId}": {
            "parameters": [THING_ID],
            "put": put,
            "get": operation("getThing", x_method="get", reply=reference("Thing")),
        },
    }


@pytest.mark.parametrize(
    ("statuses", "created", "replaced"), [(["200"], 200, 200), (["201"], 201, 201), (["200", "201"], 201, 200)]
)
def test_an_upsert_creates_or_replaces(small: Serve, statuses: list[str], created: int, replaced: int) -> None:
    service = small(things(statuses), SCHEMAS)
    assert service.ask("GET", "/Things/a").status == 404
    assert service.result("PUT", "/Things/a", {"Name": "one"}) == (created, {"Id": "a", "Name": "one"})
    assert service.result("PUT", "/Things/a", {"Name": "two"}) == (replaced, {"Id": "a", "Name": "two"})
    assert service.result("PUT", "/Things/a", {}) == (replaced, {"Id": "a"})
    assert service.result("PUT", "/Things/b", {}) == (created, {"Id": "b"})
    assert service.result("GET", "/Things") == (200, [{"Id": "a"}, {"Id": "b"}])


@pytest.mark.parametrize("key", ["a", "6=1115550123"])
def test_a_row_that_only_the_path_identifies_is_made_by_an_upsert(small: Serve, key: str) -> None:
    described = things(["200", "201"])
    described["/Things/{ThingId}"]["parameters"] = [{**THING_ID, "x-quoted": False}]
    service = small(described, SCHEMAS, {"Thing": {"key": {"parameter": "ThingId"}}})
    assert service.result("PUT", f"/Things/{key}", {"Name": "one"}) == (201, {"Name": "one"})
    assert service.result("PUT", f"/Things/{key}", {"Name": "two"}) == (200, {"Name": "two"})
    assert service.result("GET", f"/Things/{key}") == (200, {"Name": "two"})
    assert service.ask("GET", "/Things/other").status == 404


def test_a_body_has_to_agree_with_the_path(small: Serve) -> None:
    service = small(things(["200"], agree={"Id": "ThingId"}), SCHEMAS)
    assert service.result("PUT", "/Things/a", {"Id": "b"}) == (400, "b is not a")
    assert service.result("GET", "/Things") == (200, [])
    assert service.ask("PUT", "/Things/a", {"Id": "a"}).status == 200
    assert service.ask("PUT", "/Things/b", {}).status == 200, "what is not said agrees"


def test_a_body_has_to_agree_on_creation_too(small: Serve) -> None:
    described = stock_paths()
    described["/Companies({CompanyId})/CatalogItems"]["post"]["x-state"] = {
        "action": "create",
        "agree": {"EntityId": {"parameter": "CompanyId", "text": "{EntityId} and {CompanyId} differ"}},
    }
    service = small(described, SCHEMAS, ENTITIES)
    answer = service.result("POST", "/Companies(1)/CatalogItems", {"Id": SECOND, "EntityId": 5})
    assert answer == (400, "5 and 1 differ")


@pytest.mark.parametrize(("merge", "kept"), [([], ["b2", "c"]), (["Parts"], ["a", "b2", "c"])])
def test_an_update_replaces_or_merges_children(small: Serve, merge: list[str], kept: list[str]) -> None:
    """They are rows of their own, and never stored inside their parent."""
    embed = {"embed": {"Parts": "Part"}, "merge": merge}
    described = things(["200"], entity="ThingFull", **embed)
    put = described["/Things/{ThingId}"]["put"]
    described["/Things/{ThingId}"]["put"] = {**put, "x-state": {"entity": "Thing", "action": "update", **embed}}
    full = operation("createFull", body=reference("ThingFull"), reply=reference("ThingFull"))
    described["/Things"]["post"] = {
        **full,
        "x-state": {"entity": "Thing", "action": "create", "embed": {"Parts": "Part"}},
    }
    described["/Things/{ThingId}/Parts"] = {
        "get": operation(
            "listParts", x_method="list", parameters=[THING_ID], reply={"type": "array", "items": reference("Part")}
        )
    }
    parent = {"entity": "Thing", "parameter": "ThingId", "property": "ThingId"}
    service = small(described, SCHEMAS, {"Part": {"server": {"Id": "sequence"}, "parent": parent}})
    _, row = service.result("POST", "/Things", {"Id": "t", "Parts": [{"Word": "a"}, {"Word": "b"}]})
    first, second = row["Parts"]
    body = {"Id": "t", "Name": "new", "Parts": [{**second, "Word": "b2"}, {"Word": "c"}]}
    _, changed = service.result("PUT", "/Things/t", body)
    assert isinstance(changed, dict), changed
    assert [part["Word"] for part in changed["Parts"]] == kept
    assert {part["Id"] for part in changed["Parts"]} >= {second["Id"]}
    assert service.result("GET", "/Things/t/Parts")[1] == changed["Parts"]
    assert service.simulator.store.rows(("gadgets", "Thing"), ())["t"] == {"Id": "t", "Name": "new"}
    assert service.result("PUT", "/Things/t", {"Id": "t"})[1]["Parts"] == changed["Parts"]  # says nothing of them
    assert service.result("PUT", "/Things/t", {"Id": "t", "Parts": []})[1]["Parts"] == (
        changed["Parts"] if merge else []
    )
    assert first["Id"] != second["Id"]
