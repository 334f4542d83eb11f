"""What belongs to a product: its variations and structure, what goes with it, who finds it by a vendor's code."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.kit.descriptions import operation, path_parameter, reference
from tests.kit.plain_client import Client
from tests.kit.sample_paths import ITEM, ITEMS
from tests.kit.small_service import SmallService

NO_ITEM = "00000000-0000-0000-0000-000000000000"
VENDOR_SKU = f"{ITEMS}/Items/ByVendorSku"


def create(client: Client, slug: str) -> str:
    return str(client.send("POST", f"{ITEMS}/Items", {"Slug": slug}).json["CatalogItemId"])


def ask(client: Client, key: str, what: str) -> Any:
    answer = client.get(f"{ITEMS}/Items({key})/{what}")
    assert answer.status == 200, answer.text
    return answer.json


def slugs(rows: list[dict[str, Any]]) -> list[str]:
    return [row["Slug"] for row in rows]


def found(client: Client, query: str) -> list[str]:
    return [row["CatalogItemId"] for row in client.get(f"{VENDOR_SKU}?{query}").json["Items"]]


def test_variations_and_revisions_that_were_created_show_up(client: Client) -> None:
    (alone,) = ask(client, ITEM, "Variations")["Items"]
    assert (alone["CatalogItemId"], alone["Slug"], alone["Revisions"]) == (ITEM, "M1248-V1", [])
    revision, other = create(client, "M1248-V1-E38"), create(client, "M1248-V12")
    for slug in ("M12480-V1", "M124-V1"):
        create(client, slug)
    for key in (ITEM, revision, other):
        first, second = ask(client, key, "Variations")["Items"]
        assert slugs([first, second]) == ["M1248-V1", "M1248-V12"]
        assert [(row["Slug"], row["CatalogItemId"]) for row in first["Revisions"]] == [("M1248-V1-E38", revision)]
        assert (second["CatalogItemId"], second["Revisions"]) == (other, [])


def test_the_structure_has_all_items_of_the_master_product(client: Client) -> None:
    master, revision = create(client, "M1248"), create(client, "M1248-V1-E38")
    structure = ask(client, revision, "Structure")
    assert (structure["Slug"], structure["Name"]) == ("M1248", "Galaxy S6 edge+")
    assert [row["CatalogItemId"] for row in structure["CatalogItems"]] == [master]
    (variation,) = structure["Variations"]
    assert (variation["Slug"], variation["CatalogItemIds"]) == ("M1248-V1", [ITEM, revision])
    items = {row["CatalogItemId"]: row for row in client.get(f"{ITEMS}/Items").json}
    assert {name: variation["CatalogItems"][0][name] for name in items[ITEM]} == items[ITEM]


@pytest.mark.parametrize("slug", ["M77-V3", "M77"])
def test_a_product_of_which_nothing_else_is_known_has_a_structure_too(client: Client, slug: str) -> None:
    key = create(client, slug)
    structure, master = ask(client, key, "Structure"), slug.partition("-")[0]
    assert structure["Slug"] == master
    assert slugs(structure["Variations"]) == slugs(ask(client, key, "Variations")["Items"])
    assert slugs(structure["CatalogItems"]) + slugs(structure["Variations"]) == [slug]


def test_a_row_without_the_pattern_is_a_group_of_its_own(small: Callable[..., SmallService]) -> None:
    schemas: Any = {
        "Part": {"type": "object", "properties": {"Id": {"type": "integer"}, "Code": {"type": "string"}}},
        "Family": {
            "type": "object",
            "properties": {"Code": {"type": "string"}, "Parts": {"type": "array", "items": reference("Part")}},
        },
    }
    state = {"entity": "Part", "action": "get_group", "by": "Code", "levels": [{"pattern": "M[0-9]+", "rows": "Parts"}]}
    key = path_parameter("PartId", {"type": "integer"}, 1)
    family = operation("getFamily", x_method="get_family", parameters=[key], reply=reference("Family"), x_state=state)
    rows = [{"Id": 1, "Code": "(odd"}, {"Id": 2, "Code": "(odder"}, {"Id": 3, "Code": "M1"}, {"Id": 4, "Code": "M1-a"}]
    parts = operation("listParts", x_method="list", reply={"type": "array", "items": reference("Part")})
    paths = {"/Parts": {"get": parts}, "/Parts({PartId})/Family": {"get": family}}
    service = small(paths, schemas, {"Part": {"seed": rows}})
    assert service.result("GET", "/Parts(1)/Family") == (200, {"Code": "(odd", "Parts": rows[:1]})
    assert service.result("GET", "/Parts(4)/Family") == (200, {"Code": "M1", "Parts": rows[2:]})


def test_compatible_products_are_those_of_the_catalog(client: Client) -> None:
    """An item of the same product has the same; one that is added shows up; others have none."""
    documented = ask(client, ITEM, "Compatible")
    assert slugs(documented["Items"]) == ["M3-V1"]
    twin, pulse, other = create(client, "M1248-V1"), create(client, "M45"), create(client, "M9-V1")
    for key in (ITEM, twin, ITEM.upper()):
        assert slugs(ask(client, key, "Compatible")["Items"]) == ["M3-V1", "M45"]
    assert pulse in {row["CatalogItemId"] for row in ask(client, ITEM, "Compatible")["Items"]}
    (facets,) = documented["Facets"]
    assert facets["Manufacturers"] == [{"Count": 1, "Item": documented["Items"][0]["Manufacturer"]}]
    nothing = ask(client, other, "Compatible")
    assert nothing["Items"] == []
    assert {name: counted for each in nothing["Facets"] for name, counted in each.items() if counted} == {}


def test_items_are_found_by_the_codes_of_their_vendors(client: Client) -> None:
    assert found(client, "vendorsku=408853&vendorid=1217") == found(client, "vendorsku=408853") == [ITEM]
    assert found(client, "vendorsku=JBLPULSEBLKAM&vendorid=14146") == [ITEM]
    twin = create(client, "M1248-V1")
    assert found(client, "vendorsku=408853") == [ITEM, twin]
    skus = [{"Value": "X-1", "Entity": {"Id": 7}}]
    seed = {"service": "catalog", "entity": "ProductDetails", "count": 2, "extra": {"VendorSkus": skus}}
    assert found(client, "vendorsku=X-1&vendorid=7") == []
    keys = client.control.post("seed", **seed)["keys"]
    assert found(client, "vendorsku=X-1&vendorid=7") == keys
    assert found(client, "vendorsku=408853&vendorid=14146") == []  # the code of one vendor, the id of another
    assert found(client, "vendorsku=JBLPULSEBLKAM&vendorid=1217") == []
    answer = client.get(f"{VENDOR_SKU}?vendorsku=NOPE").json
    assert answer == {"Sku": "NOPE", "Items": []}
    answer = client.get(f"{VENDOR_SKU}?vendorsku=408853&vendorid=99").json
    assert answer == {"Sku": "408853", "VendorId": 99, "Items": []}


@pytest.mark.parametrize("what", ["Variations", "Structure", "Compatible"])
def test_an_unknown_item_has_none(client: Client, what: str) -> None:
    answer = client.get(f"{ITEMS}/Items({NO_ITEM})/{what}")
    assert (answer.status, answer.text) == (404, "Catalog Item not found")


def test_archived_items_are_read_but_not_found(client: Client) -> None:
    made = client.control.post("seed", service="catalog", entity="CatalogItem", count=1, extra={"IsArchived": True})
    (key,) = made["keys"]
    slug = ask(client, key, "ProductDetails")["Id"]
    assert slug in slugs(client.get(f"{ITEMS}/Items").json)
    assert slug not in slugs(client.get(f"{ITEMS}/Search").json["Items"])


@pytest.mark.parametrize(("has", "masters"), [("true", ["M1248", "M3"]), ("false", [])])
def test_groups_are_found_by_whether_they_have_products(client: Client, has: str, masters: list[str]) -> None:
    assert slugs(client.get(f"{ITEMS}/GroupedSearch?HasChildProducts={has}").json["Items"]) == masters


@pytest.mark.parametrize(
    ("slug", "status"),
    [("M1248", 200), ("M1248-V1-E38-RCAON", 200), ("1248-V1", 400), ("M1248-E38-V1", 400), ("M1248-V1 ", 400)],
)
def test_what_is_added_is_named_by_the_grammar_of_slugs(client: Client, slug: str, status: int) -> None:
    assert client.send("POST", f"{ITEMS}/Items", {"Slug": slug}).status == status
