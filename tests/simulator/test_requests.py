"""The simulator refuses what does not fit the description."""

from __future__ import annotations

from typing import Any

import pytest

from tests.kit.plain_client import Client
from tests.kit.sample_paths import CUSTOMER, CUSTOMERS, ITEMS


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


@pytest.mark.parametrize(
    ("body", "status", "text"),
    [
        (b"[" * 100_000, 400, "cannot be read"),
        (b'{"CustomerTypeId": 2, "Notes": "\\ud800"}', 400, "cannot be read"),
        (b'{"CustomerTypeId": 2, "Unknown": NaN}', 400, "NaN is not JSON"),
        (b'{"CustomerTypeId": 2, "Notes": "\xff"}', 400, "cannot be read"),
        (b'{"CustomerTypeId": 2, "Notes": "' + b"x" * 17_000_000 + b'"}', 413, "larger than"),
    ],
    ids=["deep", "half a surrogate pair", "NaN", "not UTF-8", "large"],
)
def test_bodies_that_could_not_be_sent_back(client: Client, body: bytes, status: int, text: str) -> None:
    answer = client.send("POST", CUSTOMERS, body)
    assert (answer.status, text in answer.text) == (status, True)
    assert len(client.get(CUSTOMERS).json) == 2
