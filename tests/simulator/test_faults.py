"""Faults on demand."""

from __future__ import annotations

import http.client
from typing import Any

import pytest

from iqmetrix_simulator._instruments.faults import Fault, Faults
from tests.kit.plain_client import Client
from tests.kit.sample_paths import CUSTOMER, CUSTOMERS, FULL_CUSTOMERS, ITEM, ITEMS


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
    with pytest.raises(RuntimeError, match="no argument depth"):
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
    """Sent whole, it would leave a good connection behind, which then broke under another request."""
    for kind in ("status", "truncate"):
        client.control.post("faults", kind=kind, count=1, path="/crm/*")
    with pytest.raises((ConnectionResetError, http.client.RemoteDisconnected)):
        client.get(CUSTOMERS)
    assert [entry["status"] for entry in client.control.get("ledger", service="crm")] == [0]


def test_a_write_may_happen_before_the_connection_breaks(client: Client) -> None:
    client.control.post("faults", kind="reset", after_work=True, count=1, path="/crm/*")
    with pytest.raises((ConnectionResetError, http.client.RemoteDisconnected)):
        client.send("POST", CUSTOMERS, {"CustomerTypeId": 2})
    assert len(client.control.get("totals")["writes"]) == 1


def test_chance_method_and_number() -> None:
    """Chance is seeded: the same requests meet the same faults."""

    def struck(**settings: Any) -> list[int]:
        faults = Faults()
        faults.add(Fault("reset", path="/crm/*", **settings))
        return [number for number in range(1000) if faults.strike("GET", "/CRM/v1/Customers")]

    assert struck(probability=0.3) == struck(probability=0.3)
    assert 250 < len(struck(probability=0.3)) < 350
    assert struck(probability=0.0) == struck(method="POST") == []
    assert struck(method="get", skip=2, count=3) == [2, 3, 4]
    assert not Faults().strike("GET", "/")


def test_rows_are_not_what_a_fault_makes_of_them(client: Client) -> None:
    """Documents change on their way out, whichever operation they come from."""
    detail = "21ac987c-d55a-482a-9450-402976a71563"
    requests: list[tuple[str, str, Any]] = [
        ("GET", CUSTOMERS, None),
        ("GET", f"{CUSTOMERS}({CUSTOMER})", None),
        ("GET", f"{FULL_CUSTOMERS}({CUSTOMER})", None),
        ("PUT", f"{CUSTOMERS}({CUSTOMER})", {"CustomerTypeId": 2}),
        ("POST", CUSTOMERS, {"CustomerTypeId": 2}),
        ("GET", f"{ITEMS}/Search", None),
        ("GET", f"{ITEMS}/Items({ITEM})/attributes", None),
        ("POST", f"{ITEMS}/Items/ProductDetails/Bulk", {"CatalogItemIds": [detail]}),
        ("GET", "/crm/v1/ping", None),
    ]
    client.control.post("faults", kind="extra_field", member="Added", value="by a fault")
    changed = [client.send(*request) for request in requests]
    assert all("by a fault" in answer.text for answer in changed), [answer.text for answer in changed]
    client.control.post("faults/clear")
    assert not [
        answer.text for answer in (client.send(*request) for request in requests) if "by a fault" in answer.text
    ]
