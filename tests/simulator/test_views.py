"""What several operations show of one thing agrees, whichever of them wrote it, and first rows are good for a sync."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from iqmetrix_simulator._descriptions.plans import entity_name
from iqmetrix_simulator._descriptions.routes import Route
from tests.kit.descriptions import operation, path_parameter, reference
from tests.kit.documented import ROUTES, sample_request
from tests.kit.plain_client import Client
from tests.kit.sample_paths import CUSTOMERS, FULL_CUSTOMERS, ITEM, ITEMS
from tests.kit.small_service import SmallService

LIST = "43d92a51-650e-4b85-b5d0-8d51bf4c59f4"
SHARED = {"Slug", "CatalogSku", "DateAddedUtc"}


def test_an_item_that_was_created_has_details_and_is_found(client: Client) -> None:
    item = client.send("POST", f"{ITEMS}/Items", {"Slug": "M1248-V1", "RmsId": "77"}).json
    key = item["CatalogItemId"]
    details = client.get(f"{ITEMS}/Items({key})/ProductDetails").json
    assert (details["Id"], details["RmsId"], details["Manufacturer"]["Name"]) == ("M1248-V1", "77", "OtterBox")
    many = client.send("POST", f"{ITEMS}/Items/ProductDetails/Bulk", {"CatalogItemIds": [key]}).json
    assert many["CatalogItems"][key] == details
    found = [
        row for row in client.get(f"{ITEMS}/Search?SearchTerms=galaxy").json["Items"] if row["CatalogItemId"] == key
    ]
    assert [{name: row[name] for name in SHARED} for row in found] == [{name: item[name] for name in SHARED}]
    (group,) = (row for row in client.get(f"{ITEMS}/GroupedSearch").json["Items"] if row["Slug"] == "M1248")
    assert (group["IsMasterProduct"], group["MostRecentDateAdded"]) == (True, item["DateAddedUtc"])
    assert [row["CatalogItemId"] for row in group["Products"]] == [ITEM, key]
    assert group["Products"][1]["RmsId"] == "77"


def test_an_item_of_an_unknown_product_is_found_too(client: Client) -> None:
    item = client.send("POST", f"{ITEMS}/Items", {"Slug": "M99-V1"}).json
    details = client.get(f"{ITEMS}/Items({item['CatalogItemId']})/ProductDetails").json
    assert (details["Id"], "Name" in details, "RmsId" in details) == ("M99-V1", False, False)
    assert item["CatalogItemId"] in {row["CatalogItemId"] for row in client.get(f"{ITEMS}/Search").json["Items"]}


def test_a_change_is_seen_by_all(client: Client) -> None:
    attributes = [{"Name": "Country of Manufacture", "Value": "Peru"}]
    client.send("PUT", f"{ITEMS}/Items({ITEM})/attributes", attributes)
    assert client.get(f"{ITEMS}/Items({ITEM})/ProductDetails").json["ExtendedAttributes"] == attributes


@pytest.mark.parametrize("entity", ["CatalogItem", "SearchItem", "ProductDetails"])
def test_made_rows_are_everywhere(client: Client, entity: str) -> None:
    keys = client.control.post("seed", service="catalog", entity=entity, count=3)["keys"]
    rows = {row["CatalogItemId"]: row for row in client.get(f"{ITEMS}/Items").json}
    found = {row["CatalogItemId"]: row for row in client.get(f"{ITEMS}/Search").json["Items"]}
    groups = {row["Slug"] for row in client.get(f"{ITEMS}/GroupedSearch").json["Items"]}
    for number, key in enumerate(keys):
        details = client.get(f"{ITEMS}/Items({key})/ProductDetails").json
        assert details["Id"] == rows[key]["Slug"] == found[key]["Slug"] == f"M{10_000 + number}-V1"
        assert details["DateAddedUtc"] == rows[key]["DateAddedUtc"] == found[key]["DateAddedUtc"]
        assert f"M{10_000 + number}" in groups


def test_documented_views_agree(client: Client) -> None:
    rows = client.get(f"{ITEMS}/Items").json
    assert [row["CatalogItemId"] for row in client.get(f"{ITEMS}/Items(SourceId={LIST})").json["Items"]] == [ITEM]
    assert client.get(f"{ITEMS}/Items(SourceId=00000000-0000-0000-0000-000000000000)").json == {"Items": []}
    found = {row["CatalogItemId"]: row for row in client.get(f"{ITEMS}/Search").json["Items"]}
    assert len(rows) == len(found) == 2
    for row in rows:
        assert {name: found[row["CatalogItemId"]][name] for name in SHARED} == {name: row[name] for name in SHARED}


def test_products_of_a_group_have_what_the_search_and_the_item_have(client: Client) -> None:
    """A program that reads groups needs no second search: identifiers, vendors and prices are there."""
    (item,) = client.get(f"{ITEMS}/Items(SourceId={LIST})").json["Items"]
    (found,) = (row for row in client.get(f"{ITEMS}/Search").json["Items"] if row["CatalogItemId"] == ITEM)
    (group,) = (row for row in client.get(f"{ITEMS}/GroupedSearch").json["Items"] if row["Slug"] == "M1248")
    (product,) = group["Products"]
    for row, at_least in ((found, {"Identifiers", "Vendors", "Msrp"}), (item, {"RmsId", "DateAddedUtc"})):
        shown = product.keys() & row.keys()
        assert at_least <= shown
        assert {name: product[name] for name in shown} == {name: row[name] for name in shown}


def test_first_and_made_rows_were_modified_since(client: Client) -> None:
    client.control.post("seed", service="crm", entity="Customer", count=3)
    recent = "?$filter=LastModifiedDateUtc ge datetime'2020-01-01T00:00:00Z'"
    for path in (CUSTOMERS, FULL_CUSTOMERS):
        assert len(client.get(path + recent).json) == len(client.get(path).json) == 5


CREATIONS = [route for route in ROUTES if route.method == "POST" and route.operation.get("x-method") == "create"]


@pytest.mark.parametrize("route", CREATIONS, ids=lambda route: f"{route.description.service}.{route.id}")
def test_documented_creations_work_once(client: Client, route: Route) -> None:
    """And are refused the second time, where a name must be unique."""
    if route.is_token_endpoint:
        return
    request = sample_request(route)

    def send() -> int:
        return client.send("POST", request.path, request.encoded, content_type=request.media_type).status

    assert send() == route.success()[0]
    is_unique = "unique" in route.description.entity_rules.get(entity_name(route) or "", {})
    assert (send() == 409) is is_unique


def test_what_a_view_adds_begins_as_it_says(small: Callable[..., SmallService]) -> None:
    """And is kept whatever becomes of the row that it shows."""
    number: dict[str, Any] = {"type": "integer", "readOnly": True}
    person = {"Id": number, "Name": {"type": "string"}}
    state = {"type": "object", "properties": {"Locked": {"type": "boolean"}}}
    key = path_parameter("PersonId", {"type": "integer"}, 1)
    at, of_view = {"parameters": [key]}, {"entity": "State"}
    paths = {
        "/People": {
            "post": operation(
                "add", x_method="create", status="201", body=reference("Person"), reply=reference("Person")
            )
        },
        "/People({PersonId})": {
            **at,
            "put": operation(
                "put", x_method="update", body=reference("Person"), reply=(reference("Person"), {"Id": 1})
            ),
        },
        "/People({PersonId})/State": {
            **at,
            "get": operation("state", x_method="get", x_state=of_view, reply=reference("State")),
            "post": operation(
                "lock", status="204", x_method="lock", x_state={**of_view, "action": "change", "set": {"Locked": True}}
            ),
        },
    }
    view = {"key": {"parameter": "PersonId"}, "view": {"of": "Person"}, "server": {"Locked": {"first": False}}}
    entities = {"Person": {"server": {"Id": "sequence"}}, "State": view}
    service = small(paths, {"Person": {"type": "object", "properties": person}, "State": state}, entities)
    made = service.result("POST", "/People", {"Name": "x"})[1]["Id"]
    for known in (1, made):
        path = f"/People({known})"
        assert service.result("GET", f"{path}/State") == (200, {"Locked": False})
        assert service.result("POST", f"{path}/State") == (204, None)
        assert service.ask("PUT", path, {"Name": "y"}).status == 200
        assert service.result("GET", f"{path}/State") == (200, {"Locked": True})
    assert service.ask("GET", "/People(99)/State").status == 404
