"""HTTP as the services speak it: methods, media types, forms of a path, pages of browsers."""

from __future__ import annotations

import pytest

from tests.kit.plain_client import Client
from tests.kit.sample_paths import CUSTOMER, CUSTOMERS, ITEMS

CATALOG_ITEM = "a183f1a9-c58f-426a-930a-9a6357db52ed"
LIST = "43d92a51-650e-4b85-b5d0-8d51bf4c59f4"
HAL, JSON, TEXT = "application/hal+json", "application/json", "text/plain"


def test_a_method_that_is_not_allowed_names_those_that_are(client: Client) -> None:
    refused = client.send("PATCH", CUSTOMERS, {})
    assert (refused.status, refused.headers["Allow"]) == (405, "GET, POST")


def test_options_names_the_methods(stranger: Client) -> None:
    answer = stranger.send("OPTIONS", CUSTOMERS)
    assert (answer.status, answer.headers["Allow"], answer.text) == (204, "GET, POST", "")
    assert stranger.send("OPTIONS", "/crm/v1/Nothing").status == 404


@pytest.mark.parametrize("origin", ["http://localhost:3000", "https://127.0.0.1", "http://[::1]:8080"])
def test_pages_of_this_machine_may_read_replies(client: Client, origin: str) -> None:
    before = client.send("OPTIONS", CUSTOMERS, Origin=origin, token=None, **{"Access-Control-Request-Method": "POST"})
    assert before.status == 204
    assert before.headers["Access-Control-Allow-Methods"] == "GET, POST"
    assert before.headers["Access-Control-Allow-Headers"] == "Authorization, *"
    for path, status in ((CUSTOMERS, 200), (f"{CUSTOMERS}(x)", 400), ("/crm/v1/Nothing", 404)):
        answer = client.get(path, Origin=origin)
        assert (answer.status, answer.headers["Access-Control-Allow-Origin"]) == (status, origin)
        assert (answer.headers["Access-Control-Expose-Headers"], answer.headers["Vary"]) == ("*", "Origin")


@pytest.mark.parametrize(
    "origin", ["https://example.com", "http://localhost.example.com", "null", "file://", "http://[::1"]
)
def test_other_pages_may_not(client: Client, origin: str) -> None:
    answer = client.get(CUSTOMERS, Origin=origin)
    assert (answer.status, answer.headers["Access-Control-Allow-Origin"]) == (200, None)


@pytest.mark.parametrize(
    ("accept", "media_type"),
    [
        (None, HAL),
        ("*/*", HAL),
        ("application/*", HAL),
        (f"{HAL};q=0.1, {JSON}", JSON),
        (f"{JSON};q=0.1, {HAL}; Q=0.5", HAL),
        (f"{JSON}, {HAL}", JSON),
        (f"{JSON}, text/plain, */*", JSON),
        (f"{HAL};q=0, */*", JSON),
        (f"*/*;q=0.5, {JSON};q=0.4", HAL),
        ("text/html, image/*;q=0.8, */*;q=0.2", HAL),
        ("text/csv", HAL),
        (f"{JSON};q=high", JSON),
        ("APPLICATION/JSON", JSON),
    ],
)
def test_accept(client: Client, accept: str | None, media_type: str) -> None:
    assert client.get(CUSTOMERS, accept=accept).headers.get_content_type() == media_type


@pytest.mark.parametrize(
    ("accept", "media_type", "text"),
    [
        (None, JSON, '{"Message": "Resource cannot be found"}'),
        (JSON, JSON, '{"Message": "Resource cannot be found"}'),
        (TEXT, TEXT, "Not Found"),
        (f"{TEXT};q=0.5, {JSON};q=0.4", TEXT, "Not Found"),
    ],
)
def test_refusals_have_the_form_that_the_request_accepts(
    client: Client, accept: str | None, media_type: str, text: str
) -> None:
    """Where pages of two years differ, the newer one wins unless the request asks for the other."""
    answer = client.get("/crm/v1/Companies(14146)/CustomerFull(00000000-0000-0000-0000-000000000000)", accept=accept)
    assert (answer.status, answer.headers.get_content_type(), answer.text) == (404, media_type, text)


@pytest.mark.parametrize(
    "path",
    [
        f"/crm/v1/Companies%2814146%29/Customers%28{CUSTOMER}%29",
        f"/crm/v1/Companies%2814146)/%43ustomers({CUSTOMER})",
        f"/crm/v1/Companies(14146)/Customers({CUSTOMER.upper()})/",
        f"/crm/v1/Companies(14146)/Customers('{CUSTOMER}')",
        f"{ITEMS}/Items(SourceId={LIST})",
        f'{ITEMS}/Items(SourceId="{LIST}")',
        f"{ITEMS}/Items(SourceId='{LIST}')",
        f"{ITEMS}/Items%28SourceId%3D%22{LIST}%22%29",
    ],
)
def test_forms_of_a_path_that_mean_the_same(client: Client, path: str) -> None:
    assert client.get(path).status == 200


@pytest.mark.parametrize(
    "path", [f"{CUSTOMERS}%252814146%2529", f'{ITEMS}/Items(SourceId="{LIST})', f"{ITEMS}/Items(SourceId=)"]
)
def test_forms_of_a_path_that_mean_nothing(client: Client, path: str) -> None:
    assert client.get(path).status in {400, 404}


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("$filtr=Title eq 'Ms'", "no query parameter '$filtr'; did you mean '$filter'?"),
        ("expand=all", "no query parameter 'expand'; it has $filter, $skip, $top."),
        ("$skip=1&$SKIP=2", "'$skip' is given 2 times"),
    ],
)
def test_query_parameters_that_are_not_described(client: Client, query: str, text: str) -> None:
    answer = client.get(f"{CUSTOMERS}?{query}")
    assert (answer.status, text in answer.text) == (400, True), answer.text


def test_a_query_where_none_is_described(client: Client) -> None:
    assert "no query parameter 'x'; it has none." in client.get("/crm/v1/ping?x=1").text


def test_a_byte_order_mark(client: Client) -> None:
    assert client.send("POST", CUSTOMERS, b'\xef\xbb\xbf{"CustomerTypeId": 2}').status == 201


@pytest.mark.parametrize(
    ("content_type", "headers", "status"),
    [
        ("application/json; charset=UTF-8", {}, 201),
        ('application/json;charset="utf-8"', {"Content-Encoding": "identity"}, 201),
        ("application/json; charset=utf-16", {}, 415),
        ("application/json", {"Content-Encoding": "gzip"}, 415),
    ],
)
def test_encodings_of_a_body(client: Client, content_type: str, headers: dict[str, str], status: int) -> None:
    assert client.send("POST", CUSTOMERS, {"CustomerTypeId": 2}, content_type=content_type, **headers).status == status


@pytest.mark.parametrize("secret", ["\xe9", "\U0001f511", "", "examplesecret\x00"])
def test_a_client_secret_of_any_text_is_compared(stranger: Client, secret: str) -> None:
    answer = stranger.sign_in(client_secret=secret)
    assert (answer.status, answer.json) == (400, {"error": "invalid_client"})
    assert answer.headers["X-RateLimit-Remaining"] == "999"
    assert stranger.control.get("ledger")[0]["status"] == 400
