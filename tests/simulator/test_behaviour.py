"""The simulator does what the services are documented to do, and is as strict."""

from __future__ import annotations

import http.client
import math
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

import pytest

from tests.kit.plain_client import Client

CUSTOMERS = "/crm/v1/Companies(14146)/Customers"
FULL = "/crm/v1/Companies(14146)/CustomerFull"
CUSTOMER = "659c2a38-d083-4421-9330-46d779702f85"
ITEMS = "/catalog/v1/Companies(14146)/Catalog"
ITEM = "a183f1a9-c58f-426a-930a-9a6357db52ed"
LOCATION = "/entities/v1/Companies(14146)/Tree/Nodes(14159)/Locations(14202)"


# --- tokens -----------------------------------------------------------------------------------------------------------


def test_password_grant_and_plain_text_401(stranger: Client) -> None:
    refused = stranger.get(CUSTOMERS)
    assert (refused.status, refused.text, refused.headers.get_content_type()) == (401, "invalid token", "text/plain")
    answer = stranger.sign_in()
    assert set(answer.json) == {"access_token", "expires_in", "refresh_token"}
    assert answer.json["expires_in"] == 43199
    assert stranger.get(CUSTOMERS).status == 200


def test_older_tokens_of_a_password_grant_stay_good(client: Client) -> None:
    older = client.token
    client.sign_in()
    assert client.token != older
    assert client.get(CUSTOMERS, token=older).status == 200


def test_exchanging_a_refresh_token_revokes_its_access_token(client: Client) -> None:
    older, used = client.token, client.refresh_token
    assert client.refresh().status == 200
    assert client.refresh_token != used
    assert client.get(CUSTOMERS, token=older).status == 401
    assert client.get(CUSTOMERS).status == 200
    again = client.refresh(refresh_token=used)
    assert (again.status, again.json) == (400, {"error": "invalid_grant"})


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"grant_type": "magic"}, "unsupported_grant_type"),
        ({"client_id": "x"}, "invalid_client"),
        ({"client_secret": "x"}, "invalid_client"),
        ({"password": "x"}, "invalid_grant"),
        ({"username": "x"}, "invalid_grant"),
    ],
)
def test_refused_grants(stranger: Client, changes: dict[str, str], code: str) -> None:
    answer = stranger.sign_in(**changes)
    assert (answer.status, answer.json) == (400, {"error": code})


def test_a_locked_user_and_revoked_tokens(client: Client) -> None:
    client.control.post("users", locked=True)
    assert client.sign_in().json == {"error": "invalid_grant"}
    assert client.refresh().json == {"error": "invalid_grant"}
    client.control.post("users")
    client.sign_in()
    assert client.control.post("tokens/revoke")["revoked"] >= 1
    assert client.get(CUSTOMERS).status == 401


def test_tokens_expire(client: Client) -> None:
    client.control.post("tokens/settings", life=0)
    client.sign_in()
    assert client.get(CUSTOMERS).status == 401
    client.control.post("tokens/settings", life=43199)


# --- limits -----------------------------------------------------------------------------------------------------------


def test_four_headers_on_every_response(client: Client) -> None:
    for answer in (
        client.get(CUSTOMERS),
        client.get(CUSTOMERS, token="x"),
        client.get(f"{CUSTOMERS}({CUSTOMER[:-1]}0)"),
        client.get(f"{CUSTOMERS}?$top=x"),
        client.sign_in(),
        client.sign_in(password="x"),
    ):
        for name in ("Limit", "Remaining", "Reset", "ResetSeconds"):
            assert answer.headers[f"X-RateLimit-{name}"]
        assert len(answer.headers["X-RateLimit-Reset"]) == len("2016-02-25T13:00:00.0000000Z")


def test_the_window_is_spent_and_begins_anew(client: Client) -> None:
    client.control.post("settings", limit=3, seconds=60)
    assert [client.get(CUSTOMERS).status for _ in range(5)] == [200, 200, 200, 429, 429]
    refused = client.get(CUSTOMERS)
    assert (refused.text, refused.headers.get_content_type()) == ("rate limit exceeded", "text/plain")
    assert refused.headers["X-RateLimit-Remaining"] == "0"
    assert client.get(f"{ITEMS}/Items").status == 200  # another service, another window
    assert client.get(CUSTOMERS, token="x").status == 401  # without a token, another window
    client.control.post("windows/clear")
    assert client.get(CUSTOMERS).status == 200


def test_other_programs_eat_the_window(client: Client) -> None:
    client.get(CUSTOMERS)
    client.control.post("windows/consume", service="crm", calls=990)
    assert client.get(CUSTOMERS).headers["X-RateLimit-Remaining"] == "8"


@pytest.mark.parametrize(("rounding", "rounded"), [("up", math.ceil), ("down", math.floor)])
def test_the_clock_and_the_rounding(client: Client, rounding: str, rounded: Any) -> None:
    client.control.post("settings", rounding=rounding, clock_offset=600.0, seconds=7.5)
    client.control.post("windows/clear")
    answer = client.get(CUSTOMERS)
    assert int(answer.headers["X-RateLimit-ResetSeconds"]) == rounded(7.49)
    ahead = parsedate_to_datetime(answer.headers["Date"]) - datetime.now(UTC)
    assert 598 < ahead.total_seconds() <= 600
    client.control.post("settings", rounding="up", clock_offset=0.0)


# --- reading ----------------------------------------------------------------------------------------------------------


def test_hal_by_default_and_json_for_the_asking(client: Client) -> None:
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
    assert row["_links"]["iq:MemberOf"] == {}
    plain = client.get(CUSTOMERS)
    assert plain.headers.get_content_type() == "application/json"
    assert len(plain.json) == 50


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
        "substringof('x')",
        "DateOfBirth gt datetime'soon'",
        "a;b",
    ],
)
def test_filters_that_make_no_sense(client: Client, condition: str) -> None:
    answer = client.get(f"{CUSTOMERS}?$filter={condition}")
    assert answer.status == 400
    assert "$filter" in answer.text


def test_search_by_criteria(client: Client) -> None:
    path = "/crm/v1/Companies(14146)/CustomerSearch"
    found = client.get(f"{path}?$filter=Criteria eq 'ROBERT'").json
    assert [each["FamilyName"] for each in found] == ["Smith"]
    assert {"Addresses", "ContactMethods", "CustomerExtensions"} <= set(found[0])
    assert client.get(f"{path}?$filter=PrimaryName eq 'x'").status == 400
    assert client.get(path).status == 400


def test_numbered_pages(client: Client) -> None:
    client.control.post("seed", service="catalog", entity="SearchItem", count=44, scope=["14146"])
    answer = client.get(f"{ITEMS}/Search?Page=3&PageSize=20").json
    assert answer["MetaData"] == {"Page": 3, "PageSize": 20, "TotalResults": 45}
    assert len(answer["Items"]) == 5
    assert client.get(f"{ITEMS}/Search?VendorIds=14107,5").json["MetaData"]["TotalResults"] == 45
    assert client.get(f"{ITEMS}/Search?VendorIds=5").json["Items"] == []
    assert (
        client.get(f"{ITEMS}/Search?SearchTerms=galaxy&OrderBy=name&OrderDir=desc").json["MetaData"]["TotalResults"]
        == 45
    )
    assert client.get(f"{ITEMS}/Search?OrderBy=price").status == 400
    assert client.get(f"{ITEMS}/Search?Page=0").status == 400


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


def test_envelopes_with_links(client: Client) -> None:
    client.control.post("seed", service="entities", entity="PartnerRelationship", count=30, scope=["36"])
    answer = client.get("/entities/v1/Partners(36)/Relationships/Companies?$skip=10&$top=10").json
    assert answer["_metadata"] == {"count": 31, "skip": 10, "top": 10}
    assert answer["_links"]["next"] == "/v1/Partners(36)/Relationships/Companies?$skip=20&$top=10"
    assert len(answer["items"]) == 10


def test_ping(client: Client) -> None:
    for service in ("crm", "catalog", "entities", "authentication"):
        assert client.get(f"/{service}/v1/ping").json == {"ApplicationVersion": "2.0.0.1155", "DbVersion": 17}


# --- writing ----------------------------------------------------------------------------------------------------------


def test_create_read_replace_delete(client: Client) -> None:
    made = client.send("POST", CUSTOMERS, {"CustomerTypeId": 2, "PrimaryName": "Ella", "New": {"a": 1}})
    assert made.status == 201
    row = made.json
    assert (row["CustomerType"], row["Version"], row["DoNotContact"], row["Disabled"]) == ("Person", 1, True, False)
    path = f"{CUSTOMERS}({row['Id']})"
    assert client.get(path).json == row
    changed = client.send(
        "PUT", path, {**row, "CustomerTypeId": 3, "CustomerType": "ignored", "Notes": "n", "PrimaryName": None}
    ).json
    assert (changed["Version"], changed["CustomerType"], changed["Notes"], changed["New"]) == (
        2,
        "Company",
        "n",
        {"a": 1},
    )
    replaced = client.send("PUT", path, {"Id": row["Id"], "CustomerTypeId": 3}).json
    assert "New" not in replaced
    assert "Notes" not in replaced
    assert client.send("DELETE", path).status == 200
    assert client.get(path).json["Disabled"] is True
    assert client.get(f"{CUSTOMERS}({CUSTOMER[:-1]}0)").text == "Not Found"


def test_children_live_with_their_parent(client: Client) -> None:
    body = {
        "CustomerTypeId": 2,
        "PrimaryName": "Ella",
        "Addresses": [{"CustomerId": CUSTOMER, "AddressTypeId": 2, "CountryCode": "CA", "StateCode": "AB"}],
        "ContactMethods": [],
        "CustomerExtensions": None,
    }
    made = client.send("POST", FULL, body).json
    assert made["Addresses"][0]["CustomerId"] == made["Id"]
    assert (made["Addresses"][0]["AddressType"], made["Addresses"][0]["Country"], made["Addresses"][0]["State"]) == (
        "Home",
        "Canada",
        "Alberta",
    )
    path = f"{CUSTOMERS}({made['Id']})/Addresses"
    assert len(client.get(path).json) == 1
    other = client.send(
        "POST", path, {"CustomerId": made["Id"], "AddressTypeId": 3, "CountryCode": "CA", "StateCode": "AB"}
    ).json
    assert len(client.get(f"{FULL}({made['Id']})").json["Addresses"]) == 2
    assert client.send("DELETE", f"{path}({other['Id']})").status == 200
    assert client.get(f"{path}({other['Id']})").status == 404
    assert client.get(f"{CUSTOMERS}({CUSTOMER[:-1]}0)/Addresses").status == 404


def test_attributes_are_merged_and_removed(client: Client) -> None:
    path = f"{ITEMS}/Items({ITEM})/attributes"
    assert client.get(path).json == [{"Name": "Country of Manufacture", "Value": "China"}]
    merged = client.send(
        "PUT", path, [{"Name": "Country of Manufacture", "Value": "Peru"}, {"Name": "Cases Per Layer", "Value": "9"}]
    ).json
    assert merged == [{"Name": "Country of Manufacture", "Value": "Peru"}, {"Name": "Cases Per Layer", "Value": "9"}]
    for _ in range(2):
        assert client.send("DELETE", path, ["Cases Per Layer"]).status == 204
    assert len(client.get(path).json) == 1
    assert client.send("PUT", path, [{"Name": "x" * 251}]).status == 400


def test_a_stale_revision_is_refused(client: Client) -> None:
    location = client.get("/entities/v1/Companies(14146)/Locations(14202)").json
    changed = client.send("PUT", LOCATION, {**location, "Description": "d"})
    assert (changed.status, changed.json["Version"], changed.json["SortName"]) == (200, 14, "dufferin mall")
    for stale in (location, {name: value for name, value in location.items() if name != "Version"}):
        answer = client.send("PUT", LOCATION, stale)
        assert (answer.status, answer.text) == (409, "Entity resource already modified by an earlier request")


def test_names_are_unique(client: Client) -> None:
    path = "/entities/v1/Companies(14146)/Tree/Nodes(14159)/Groups"
    assert client.send("POST", path, {"Name": "North"}).json["Roles"] == [{"Name": "Group"}]
    answer = client.send("POST", path, {"Name": "North"})
    assert (answer.status, answer.text) == (409, "An Entity already exists with the same name and role at this level.")
    group = client.send("POST", path, {"Name": "South"}).json
    assert client.send("DELETE", f"/entities/v1/Companies(14146)/Tree/Nodes({group['Id']})").status == 200
    assert client.send("DELETE", f"/entities/v1/Companies(14146)/Tree/Nodes({group['Id']})").status == 404


# --- strictness -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("method", "path", "body", "status", "text"),
    [
        ("GET", "/crm/v1/Nothing", None, 404, "No resource"),
        ("GET", "/nothing/v1/Customers", None, 404, "No resource"),
        ("GET", "/crm/v2/Companies(14146)/Customers", None, 404, "No resource"),
        ("PATCH", CUSTOMERS, {}, 405, "not allowed"),
        ("GET", "/crm/v1/Companies(x)/Customers", None, 400, "Parameter 'CompanyId' should be an integer"),
        ("GET", f"{CUSTOMERS}(42)", None, 400, "Parameter 'CustomerId' should be a GUID"),
        ("GET", f"{CUSTOMERS}?$skip=-1", None, 400, "at least 0"),
        ("GET", f"{CUSTOMERS}?$top=many", None, 400, "an integer"),
        ("POST", CUSTOMERS, {"PrimaryName": "Ella"}, 400, "'CustomerTypeId' is a required property"),
        ("POST", CUSTOMERS, {"CustomerTypeId": "two"}, 400, "/CustomerTypeId"),
        ("POST", CUSTOMERS, {"CustomerTypeId": 2, "DateOfBirth": "soon"}, 400, "/DateOfBirth"),
        ("POST", CUSTOMERS, [], 400, "is not of type 'object'"),
        ("POST", CUSTOMERS, b"{", 400, "cannot be read"),
        ("PUT", f"{CUSTOMERS}({CUSTOMER})", {"Id": CUSTOMER[:-1] + "0", "CustomerTypeId": 2}, 400, "Doesn't Match"),
        ("GET", f"{ITEMS}/Items/ByVendorSku", None, 400, "Parameter 'vendorsku' is required"),
        (
            "POST",
            "/entities/v1/Companies(14146)/Tree/Nodes(14159)/Locations",
            {"Name": "x", "Roles": [{"Name": "Location"}], "Geography": {"Latitude": 91, "Longitude": 0}},
            400,
            "/Geography/Latitude",
        ),
        ("DELETE", f"{CUSTOMERS}({CUSTOMER})", {"a": 1}, 400, "no body"),
    ],
)
def test_what_is_refused(client: Client, method: str, path: str, body: Any, status: int, text: str) -> None:
    answer = client.send(method, path, body)
    assert answer.status == status, answer.text
    assert text in answer.text


def test_media_types_are_checked(client: Client) -> None:
    assert client.send("POST", CUSTOMERS, b"a=1", content_type="text/plain").status == 415
    assert client.send("POST", "/authentication/v1/oauth2/token", {}, token=None).status == 415


def test_paths_in_any_case(client: Client) -> None:
    assert client.get(CUSTOMERS.lower()).status == 200
    assert client.get(CUSTOMERS + "/").status == 200


# --- faults and the ledger --------------------------------------------------------------------------------------------


def test_faults(client: Client) -> None:
    control = client.control
    control.post(
        "faults", kind="status", status=503, text="later", headers={"Retry-After": "3"}, path="/crm/*", count=1
    )
    answer = client.get(CUSTOMERS)
    assert (answer.status, answer.text, answer.headers["Retry-After"]) == (503, "later", "3")
    assert client.get(CUSTOMERS).status == 200
    control.post("faults", kind="html", count=1)
    assert client.get(CUSTOMERS).headers.get_content_type() == "text/html"
    control.post("faults", kind="extra_field", member="New", value=[1], count=1)
    assert client.get(CUSTOMERS).json[0]["New"] == [1]
    control.post("faults", kind="unknown_enum", member="CustomerTypeId", value=77, count=1)
    assert client.get(CUSTOMERS).json[0]["CustomerTypeId"] == 77
    control.post("faults", kind="null", member="PrimaryName", count=1, skip=1)
    assert client.get(CUSTOMERS).json[0]["PrimaryName"]
    assert client.get(CUSTOMERS).json[0]["PrimaryName"] is None
    control.post("faults", kind="latency", seconds=0.05, count=1)
    assert client.get(CUSTOMERS).status == 200
    with pytest.raises(RuntimeError, match="no fault"):
        control.post("faults", kind="earthquake")
    with pytest.raises(RuntimeError, match="no setting depth"):
        control.post("faults", kind="reset", depth=3)


@pytest.mark.parametrize(
    ("kind", "error"),
    [
        ("reset", (ConnectionResetError, http.client.RemoteDisconnected)),
        ("reset_in_body", (http.client.IncompleteRead, ConnectionResetError)),
        ("truncate", (http.client.IncompleteRead, ConnectionResetError)),
    ],
)
def test_connections_break(client: Client, kind: str, error: Any) -> None:
    client.control.post("faults", kind=kind, count=1, path="/crm/*")
    with pytest.raises(error):
        client.get(CUSTOMERS)
    assert client.get(CUSTOMERS).status == 200


def test_an_answer_without_a_body_breaks_before_it_begins(client: Client) -> None:
    """Sent whole, it would leave a good connection behind, which then broke under a request that nobody meant."""
    for kind in ("status", "truncate"):
        client.control.post("faults", kind=kind, count=1, path="/crm/*")
    with pytest.raises((ConnectionResetError, http.client.RemoteDisconnected)):
        client.get(CUSTOMERS)
    assert [each["status"] for each in client.control.get("ledger", service="crm")] == [0]


def test_a_write_may_happen_before_the_connection_breaks(client: Client) -> None:
    client.control.post("faults", kind="reset", after_work=True, count=1, path="/crm/*")
    with pytest.raises((ConnectionResetError, http.client.RemoteDisconnected)):
        client.send("POST", CUSTOMERS, {"CustomerTypeId": 2})
    assert len(client.control.get("totals")["writes"]) == 1


def test_the_ledger(client: Client) -> None:
    client.control.post("ledger/clear")
    client.get(f"{CUSTOMERS}?$top=1")
    client.get(CUSTOMERS, token="x")
    client.send("PUT", f"{CUSTOMERS}({CUSTOMER})", {"CustomerTypeId": 2})
    totals = client.control.get("totals")
    assert totals["requests"] == 3
    assert totals["operations"] == {"crm.listCustomers": {"200": 1, "401": 1}, "crm.updateCustomer": {"200": 1}}
    assert totals["writes"] == {f"Customer/{CUSTOMER}": 1}
    assert totals["grants"]["password"] >= 1
    first, second = client.control.get("ledger", operation="listCustomers")
    assert (first["query"], first["status"], first["user"]) == ("$top=1", 200, "email@example.com")
    assert (second["status"], second["user"]) == (401, None)
    assert client.control.get("ledger", operation="updateCustomer")[0]["body_hash"]


def test_reset(client: Client) -> None:
    client.send("POST", CUSTOMERS, {"CustomerTypeId": 2})
    before = client.get(CUSTOMERS).headers["x-ratelimit-limit"]
    client.control.post("settings", limit=7, rounding="down")
    client.control.post("reset")
    assert client.get(CUSTOMERS).status == 401
    client.sign_in()
    assert client.get(CUSTOMERS).headers["x-ratelimit-limit"] == before
    assert len(client.get(CUSTOMERS).json) == 2


def test_settings_that_do_not_exist(client: Client) -> None:
    with pytest.raises(RuntimeError, match="no setting"):
        client.control.post("settings", speed=9)
    with pytest.raises(RuntimeError, match="no entity"):
        client.control.post("seed", service="crm", entity="Nobody", count=1)


@pytest.mark.parametrize(
    ("command", "arguments", "said"),
    [
        ("settings", {"limit": "many"}, "limit should be int, not 'many'"),
        ("settings", {"limit": True}, "limit should be int, not True"),
        ("settings", {"limit": -1}, "at least 0"),
        ("settings", {"seconds": 0}, "seconds should be more than 0"),
        ("settings", {"rounding": "sideways"}, "rounding should be one of up, down, nearest"),
        ("faults", {}, "argument 'kind' is missing"),
        ("faults", {"kind": "status", "status": 42}, "status should be from 200 to 599"),
        ("faults", {"kind": "status", "headers": {"Retry-After": 3}}, r"headers should be dict\[str, str\]"),
        ("faults", {"kind": "latency", "seconds": "long"}, "seconds should be float"),
        ("faults", {"kind": "latency", "seconds": -1}, "seconds should be at least 0"),
        ("faults", {"kind": "reset", "count": 0}, "count should be at least 1"),
        ("faults", {"kind": "reset", "probability": 2}, "probability should be from 0 to 1"),
        ("users", {"usernam": "me"}, "no setting usernam"),
        ("tokens/settings", {}, "argument 'life' is missing"),
        ("tokens/settings", {"life": -1}, "life should be at least 0"),
        ("active/settings", {"limit": -1}, "limit should be at least 0"),
        ("windows/consume", {"service": "nothing", "calls": 1}, "no service nothing"),
        ("seed", {"service": "crm", "entity": "Customer", "count": -1}, "count should be at least 0"),
        ("seed", {"service": "crm", "entity": "Customer", "count": "x"}, "not valid"),
        ("seed", {"service": "crm", "entity": "Customer", "count": 1, "scope": []}, "kept apart by CompanyId"),
    ],
)
def test_commands_that_make_no_sense(client: Client, command: str, arguments: dict[str, Any], said: str) -> None:
    with pytest.raises(RuntimeError, match=f"answers 400 .*{said}"):
        client.control.post(command, **arguments)
    assert client.get(CUSTOMERS).status == 200


def test_a_command_is_a_json_object(client: Client) -> None:
    for body, said in ((b"[]", "a JSON object"), (b"{", "not JSON"), (b"[" * 100_000, "not JSON")):
        answer = client.send("POST", "/_control/faults", body)
        assert (answer.status, said in answer.text) == (400, True)
    with pytest.raises(RuntimeError, match="argument 'service' is missing"):
        client.control.get("rows")


def test_rows_are_seeded_where_they_can_be_seen(client: Client) -> None:
    before = len(client.get("/entities/v1/Manufacturers").json)
    client.control.post("seed", service="entities", entity="Manufacturer", count=40)
    assert len(client.get("/entities/v1/Manufacturers").json) == before + 40
    client.control.post("seed", service="crm", entity="Customer", count=40)
    assert len(client.get(CUSTOMERS).json) == 42


@pytest.mark.parametrize(
    ("body", "status", "said"),
    [
        (b"[" * 100_000, 400, "cannot be read"),
        (b'{"CustomerTypeId": 2, "Notes": "\\ud800"}', 400, "cannot be read"),
        (b'{"CustomerTypeId": 2, "Unknown": NaN}', 400, "NaN is not JSON"),
        (b'{"CustomerTypeId": 2, "Notes": "\xff"}', 400, "cannot be read"),
        (b'{"CustomerTypeId": 2, "Notes": "' + b"x" * 17_000_000 + b'"}', 413, "larger than"),
    ],
    ids=["deep", "half a surrogate pair", "no number", "no text", "large"],
)
def test_bodies_that_nobody_could_send_back(client: Client, body: bytes, status: int, said: str) -> None:
    answer = client.send("POST", CUSTOMERS, body)
    assert (answer.status, said in answer.text) == (status, True)
    assert len(client.get(CUSTOMERS).json) == 2


def test_unknown_paths_of_a_service_count_too(client: Client) -> None:
    before = int(client.get(CUSTOMERS).headers["x-ratelimit-remaining"])
    for method, path, status in (("GET", "/crm/v1/Nothing", 404), ("PATCH", CUSTOMERS, 405)):
        answer = client.send(method, path)
        before -= 1
        assert (answer.status, answer.headers["x-ratelimit-remaining"]) == (status, str(before))
        assert {"x-ratelimit-limit", "x-ratelimit-reset", "x-ratelimit-resetseconds"} <= set(
            map(str.lower, answer.headers)
        )
    assert client.get("/nobody/v1/Nothing").headers["x-ratelimit-limit"] is None
    assert {entry["service"] for entry in client.control.get("ledger") if entry["status"] == 405} == {"crm"}


def test_no_rows_asked_for_is_the_end_of_the_list(client: Client) -> None:
    page = client.get(CUSTOMERS + "?$top=0", accept="application/hal+json").json
    assert (page["_embedded"]["self"], page["_links"]["next"]) == ([], None)


def test_read_only_members_that_are_sent_back_are_not_kept(client: Client) -> None:
    (row, _) = client.get(CUSTOMERS, accept="application/hal+json").json["_embedded"]["self"]
    assert row["_links"]
    answer = client.send("PUT", f"{CUSTOMERS}({row['Id']})", {**row, "Notes": "new", "CustomerType": "nonsense"})
    assert (answer.status, answer.json["Notes"], answer.json["CustomerType"]) == (200, "new", row["CustomerType"])
    full = client.get(f"/crm/v1/Companies(14146)/CustomerFull({row['Id']})").json
    assert not {"_links", "_embedded"} & set(full)
    made = client.send("POST", CUSTOMERS, {**row, "Version": 99}).json
    assert (made["Version"], "_links" in made) == (1, False)
    assert made["Id"] != row["Id"]
