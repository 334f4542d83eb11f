"""Lists of the simulator: HAL, plain JSON, numbered pages, envelopes."""

from __future__ import annotations

from tests.kit.plain_client import Client
from tests.kit.sample_paths import CUSTOMERS, ITEMS


def test_hal_by_default_and_json_if_asked_for(client: Client) -> None:
    client.control.post("seed", service="crm", entity="Customer", count=120, scope=["14146"])
    hal = client.get(f"{CUSTOMERS}?$top=500", accept=None)
    assert hal.headers.get_content_type() == "application/hal+json"
    document = hal.json
    assert len(document["_embedded"]["self"]) == 100
    assert document["_links"]["prev"] is None
    assert document["_links"]["next"] == {"href": "Companies(14146)/Customers?$skip=100&$top=100", "templated": False}
    last = client.get("/crm/v1/" + document["_links"]["next"]["href"], accept="application/hal+json").json
    assert last["_links"]["next"] is None
    assert last["_links"]["prev"]["href"] == "Companies(14146)/Customers?$skip=0&$top=100"
    row = last["_embedded"]["self"][0]
    assert row["_links"]["self"]["href"] == f"Companies(14146)/Customers({row['Id']})"
    assert row["_links"]["iq:Address"]["href"] == f"Companies(14146)/Customers({row['Id']})/Addresses"
    assert row["_links"]["iq:CustomerFull"]["href"] == f"Companies(14146)/CustomerFull({row['Id']})"
    assert row["_links"]["iq:MemberOf"] == {}
    with_parameter = client.get(CUSTOMERS, accept="text/csv, application/hal+json; q=0.5")
    assert with_parameter.headers.get_content_type() == "application/hal+json"
    plain = client.get(CUSTOMERS)
    assert plain.headers.get_content_type() == "application/json"
    assert len(plain.json) == 50


def test_the_next_page_is_one_of_the_same_filtered_list(client: Client) -> None:
    """A program that follows links gets the rows that it asked for, and all of them."""
    seed = {"service": "crm", "entity": "Customer", "scope": ["14146"], "count": 7}
    wanted = client.control.post("seed", **seed, extra={"Notes": "R & D's (100%)"})["keys"]
    client.control.post("seed", **seed, seed=2)
    link = CUSTOMERS + "?$TOP=3&$filter=Notes eq 'R %26 D''s (100%25)'"
    found: list[str] = []
    while link:
        page = client.get(link, accept="application/hal+json").json
        found += [row["Id"] for row in page["_embedded"]["self"]]
        assert "filter" in page["_links"]["self"]["href"]
        link = page["_links"]["next"] and f"/crm/v1/{page['_links']['next']['href']}"
    assert found == wanted


def test_a_page_size_out_of_range_means_the_maximum_or_the_default(client: Client) -> None:
    client.control.post("seed", service="crm", entity="Customer", count=120, scope=["14146"])
    assert [len(client.get(f"{CUSTOMERS}?$top={top}").json) for top in (-1, 100, 101, 1_000_000)] == [100] * 4
    client.control.post("seed", service="catalog", entity="SearchItem", count=44, scope=["14146"])
    assert [len(client.get(f"{ITEMS}/Search?PageSize={size}").json["Items"]) for size in (-1, 0, 30)] == [20, 20, 30]


def test_a_row_has_the_links_of_the_list_that_shows_it(client: Client) -> None:
    full = client.get(f"{CUSTOMERS.removesuffix('Customers')}CustomerFull", accept="application/hal+json").json
    row = full["_embedded"]["self"][0]
    assert row["_links"]["self"]["href"] == f"Companies(14146)/CustomerFull({row['Id']})"
    assert row["_links"]["iq:Customer"]["href"] == f"Companies(14146)/Customers({row['Id']})"
    assert row["_links"]["iq:Address"]["href"] == f"Companies(14146)/Customers({row['Id']})/Addresses"
    assert "iq:CustomerFull" not in row["_links"]
    address = client.get(f"{CUSTOMERS}({row['Id']})/Addresses", accept="application/hal+json").json
    links = address["_embedded"]["self"][0]["_links"]
    assert links["iq:CustomerFull"]["href"] == row["_links"]["self"]["href"]


def test_a_list_without_pages_is_hal_too_where_it_is_described(client: Client) -> None:
    search = "/crm/v1/Companies(14146)/CustomerSearch?$filter=Criteria%20eq%20'bob'"
    for accept in (None, "application/hal+json"):
        answer = client.get(search, accept=accept)
        assert answer.headers.get_content_type() == "application/hal+json"
        assert (answer.json["_links"]["prev"], answer.json["_links"]["next"]) == (None, None)
        (row,) = answer.json["_embedded"]["self"]
        assert row["_links"]["iq:CustomerFull"]["href"] == f"Companies(14146)/CustomerFull({row['Id']})"
        assert row["_links"]["self"] == {}, "no address reads one row of a search"
    assert [found["Id"] for found in client.get(search).json] == [row["Id"]]


def test_no_rows_asked_for_is_the_end_of_the_list(client: Client) -> None:
    page = client.get(CUSTOMERS + "?$top=0", accept="application/hal+json").json
    assert (page["_embedded"]["self"], page["_links"]["next"]) == ([], None)


def test_numbered_pages(client: Client) -> None:
    client.control.post("seed", service="catalog", entity="SearchItem", count=44, scope=["14146"])
    answer = client.get(f"{ITEMS}/Search?Page=3&PageSize=20").json
    assert answer["MetaData"] == {"Page": 3, "PageSize": 20, "TotalResults": 46}
    assert len(answer["Items"]) == 6
    assert client.get(f"{ITEMS}/Search?VendorIds=14107,5").json["MetaData"]["TotalResults"] == 45
    assert client.get(f"{ITEMS}/Search?VendorIds=5").json["Items"] == []
    assert (
        client.get(f"{ITEMS}/Search?SearchTerms=galaxy&OrderBy=name&OrderDir=desc").json["MetaData"]["TotalResults"]
        == 45
    )
    assert client.get(f"{ITEMS}/Search?OrderBy=price").status == 400
    assert client.get(f"{ITEMS}/Search?Page=0").status == 400


def test_envelopes_with_links(client: Client) -> None:
    client.control.post("seed", service="entities", entity="PartnerRelationship", count=30, scope=["36"])
    answer = client.get("/entities/v1/Partners(36)/Relationships/Companies?$skip=10&$top=10").json
    assert answer["_metadata"] == {"count": 31, "skip": 10, "top": 10}
    assert answer["_links"]["next"] == "/v1/Partners(36)/Relationships/Companies?$skip=20&$top=10"
    assert len(answer["items"]) == 10


def test_bulk_details_by_id(client: Client) -> None:
    known = "21ac987c-d55a-482a-9450-402976a71563"
    answer = client.send(
        "POST",
        f"{ITEMS}/Items/ProductDetails/Bulk",
        {"CatalogItemIds": [known, "00000000-0000-0000-0000-000000000001"]},
    )
    assert list(answer.json["CatalogItems"]) == [known]
    assert client.send("POST", f"{ITEMS}/Items/ProductDetails/Bulk", {"CatalogItemIds": []}).status == 400
    assert client.send("POST", f"{ITEMS}/Items/ProductDetails/Bulk", {"CatalogItemIds": [known] * 501}).status == 400


def test_ping(client: Client) -> None:
    for service in ("crm", "catalog", "entities", "authentication"):
        assert client.get(f"/{service}/v1/ping").json == {"ApplicationVersion": "2.0.0.1155", "DbVersion": 17}
