"""Operations that change a few members of a row: `change`, `link`, `unlink`, and what shows later."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.kit.descriptions import operation, path_parameter, reference
from tests.kit.small_service import SmallService

Serve = Callable[..., SmallService]
SHOP = path_parameter("ShopId", {"type": "integer"}, 7)
ORDER_ID = path_parameter("OrderId", {"type": "integer"}, 1)
TEXT = {"type": "string"}
SCHEMAS = {
    "Order": {
        "type": "object",
        "properties": {
            "Id": {"type": "integer", "readOnly": True},
            "Name": TEXT,
            "State": {**TEXT, "readOnly": True},
            "LockedBy": TEXT,
            "Number": {**TEXT, "readOnly": True},
            "Done": {**TEXT, "format": "date-time"},
            "TagIds": {"type": "array", "items": {"type": "integer"}},
        },
    },
    "Tag": {"type": "object", "properties": {"Id": {"type": "integer", "readOnly": True}, "Word": TEXT}},
    "Receipt": {
        "type": "object",
        "properties": {"Id": {"type": "integer"}, "OrderName": TEXT, "Number": TEXT, "OrderId": {"type": "integer"}},
    },
    "Reason": {"type": "object", "properties": {"Who": TEXT}},
}
ORDER, ORDERS = reference("Order"), {"type": "array", "items": reference("Order")}
ITEM = "/Shops({ShopId})/Orders({OrderId})"
REFUSED = {
    "content": {"text/plain": {"examples": {"text": {"value": "Order {OrderId} can't go from {row.State} to {State}"}}}}
}
MISSING = {"content": {"text/plain": {"examples": {"text": {"value": "Order {OrderId} of {ShopId} cannot be found"}}}}}


def paths(**state: Any) -> dict[str, Any]:
    """Return orders that can be made, read, listed, and processed as the state says."""
    change = operation(
        "processOrder",
        x_method="process",
        x_state={"entity": "Order", **state},
        reply=ORDER,
        parameters=[SHOP, ORDER_ID],
    )
    change["responses"].update({"409": REFUSED, "404": MISSING})
    change["requestBody"] = {"content": {"application/json": {"schema": reference("Reason")}}}
    return {
        "/Shops({ShopId})/Orders": {
            "parameters": [SHOP],
            "get": operation(
                "listOrders", x_method="list", reply=(ORDERS, [{"Id": 1, "Name": "first", "State": "Pending"}])
            ),
            "post": operation("createOrder", x_method="create", status="201", body=ORDER, reply=ORDER),
        },
        ITEM: {"parameters": [SHOP, ORDER_ID], "get": operation("getOrder", x_method="get", reply=ORDER)},
        f"{ITEM}/Process": {"post": change},
    }


PROCESS: dict[str, Any] = {
    "action": "change",
    "from": {"State": ["Pending"]},
    "set": {
        "State": "Processed",
        "LockedBy": {"body": "Who"},
        "Name": {"parameter": "ShopId"},
        "Done": {"made": "now"},
    },
}


def test_a_change_sets_what_it_states(small: Serve) -> None:
    service = small(paths(**PROCESS), SCHEMAS, {"Order": {"server": {"Id": "sequence"}}})
    changed = {"Id": 1, "Name": 7, "State": "Processed", "LockedBy": "me", "Done": "2023-11-14T22:13:20.0000000Z"}
    assert service.result("POST", "/Shops(7)/Orders(1)/Process", {"Who": "me"}) == (200, changed)
    assert service.result("GET", "/Shops(7)/Orders(1)") == (200, changed)
    assert service.result("GET", "/Shops(7)/Orders") == (200, [changed])


def test_a_change_is_refused_in_another_state(small: Serve) -> None:
    service = small(paths(**PROCESS), SCHEMAS, {"Order": {"server": {"Id": "sequence"}}})
    assert service.ask("POST", "/Shops(7)/Orders(1)/Process", {}).status == 200
    before = service.result("GET", "/Shops(7)/Orders(1)")
    again = service.result("POST", "/Shops(7)/Orders(1)/Process", {})
    assert again == (409, "Order 1 can't go from Processed to Processed")
    assert service.result("GET", "/Shops(7)/Orders(1)") == before


def test_a_change_of_an_unknown_row_is_a_404_with_its_values(small: Serve) -> None:
    service = small(paths(**PROCESS), SCHEMAS)
    assert service.result("POST", "/Shops(7)/Orders(99)/Process", {}) == (404, "Order 99 of 7 cannot be found")


def test_a_change_without_from_is_always_allowed(small: Serve) -> None:
    service = small(paths(action="change", set={"State": None, "TagIds": {"fixed": [3]}}), SCHEMAS)
    for _ in range(2):
        row = service.result("POST", "/Shops(7)/Orders(1)/Process", {})
        assert row == (200, {"Id": 1, "Name": "first", "TagIds": [3]})


@pytest.mark.parametrize(
    ("wait", "looks"), [({"reads": 1}, [None, "set"]), ({"reads": 2}, [None, None, "set"]), ({}, ["set"])]
)
@pytest.mark.parametrize("path", ["/Shops(7)/Orders(1)", "/Shops(7)/Orders"])
def test_what_is_set_shows_after_some_reads(small: Serve, wait: Any, looks: list[Any], path: str) -> None:
    service = small(paths(action="change", set={"Number": {"fixed": "set", "later": wait}}), SCHEMAS)
    assert "Number" not in service.result("POST", "/Shops(7)/Orders(1)/Process", {})[1]

    def look() -> Any:
        _, shown = service.result("GET", path)
        return (shown[0] if isinstance(shown, list) else shown).get("Number")

    assert [look() for _ in looks] == looks
    assert look() == "set"


def test_a_new_row_shows_a_member_after_a_time(small: Serve) -> None:
    rule = {"made": "code", "later": {"seconds": 5, "until": "0001"}}
    service = small(paths(), SCHEMAS, {"Order": {"server": {"Id": "sequence", "Number": rule}}})
    _, row = service.result("POST", "/Shops(7)/Orders", {"Name": "second"})
    path = f"/Shops(7)/Orders({row['Id']})"
    assert (row["Number"], service.result("GET", path)[1]["Number"]) == ("0001", "0001")
    service.now += 4.9
    assert service.result("GET", path)[1]["Number"] == "0001"
    service.now += 0.1
    number = service.result("GET", path)[1]["Number"]
    assert len(number) == 8
    assert service.result("GET", path)[1]["Number"] == number


def test_what_waits_outlives_a_replacement(small: Serve) -> None:
    rule = {"made": "code", "later": {"reads": 1}}
    described = paths()
    described[ITEM]["put"] = operation("updateOrder", x_method="update", body=ORDER, reply=ORDER)
    service = small(described, SCHEMAS, {"Order": {"server": {"Id": "sequence", "Number": rule}}})
    _, row = service.result("POST", "/Shops(7)/Orders", {"Name": "second"})
    path = f"/Shops(7)/Orders({row['Id']})"
    assert service.ask("PUT", path, {"Name": "third"}).status == 200
    assert "Number" not in service.result("GET", path)[1]
    shown = service.result("GET", path)[1]
    assert (shown["Name"], len(shown["Number"])) == ("third", 8)
    assert service.result("PUT", path, {"Name": "fourth"})[1]["Number"] == shown["Number"]


TAG_ID = path_parameter("TagId", {"type": "integer"}, 3)


def tagged() -> dict[str, Any]:
    """Return orders whose tags are linked by path, and by body."""
    link = {"entity": "Order", "property": "TagIds", "value": {"parameter": "TagId"}, "requires": "Tag"}
    by_body = {"entity": "Order", "action": "link", "property": "TagIds", "value": {"body": "Tag"}}
    tags = {"type": "array", "items": reference("Tag")}
    schema = {"type": "object", "additionalProperties": True}
    return {
        **paths(),
        "/Shops({ShopId})/Tags": {
            "get": operation(
                "listTags",
                x_method="list",
                parameters=[SHOP],
                reply=(tags, [{"Id": 3, "Word": "x"}, {"Id": 4, "Word": "y"}]),
            )
        },
        f"{ITEM}/Tags": {
            "parameters": [SHOP, ORDER_ID],
            "get": operation(
                "listOrderTags",
                x_method="list",
                reply=tags,
                x_state={"linked": {"entity": "Order", "property": "TagIds"}},
            ),
            "post": operation("addTag", status="204", body=schema, x_state=by_body),
        },
        f"{ITEM}/Tags({{TagId}})": {
            "parameters": [SHOP, ORDER_ID, TAG_ID],
            "put": operation("linkTag", status="204", x_method="link", x_state={**link, "action": "link"}),
            "delete": operation("unlinkTag", status="204", x_method="unlink", x_state={**link, "action": "unlink"}),
        },
    }


def test_links_are_made_once_listed_and_taken_away(small: Serve) -> None:
    service = small(tagged(), SCHEMAS)
    path = "/Shops(7)/Orders(1)/Tags"
    assert service.result("GET", path) == (200, [])
    for _ in range(2):
        assert service.result("PUT", f"{path}(4)") == (204, None)
    assert service.result("GET", path) == (200, [{"Id": 4, "Word": "y"}])
    assert service.result("GET", "/Shops(7)/Orders(1)")[1]["TagIds"] == [4]
    assert service.result("POST", path, {"Tag": 3}) == (204, None)
    assert [tag["Id"] for tag in service.result("GET", path)[1]] == [3, 4]
    for _ in range(2):
        assert service.result("DELETE", f"{path}(4)") == (204, None)
    assert [tag["Id"] for tag in service.result("GET", path)[1]] == [3]


@pytest.mark.parametrize("path", ["/Orders(99)/Tags(4)", "/Orders(1)/Tags(99)"])
def test_a_link_needs_both_ends(small: Serve, path: str) -> None:
    service = small(tagged(), SCHEMAS)
    assert service.ask("PUT", f"/Shops(7){path}").status == 404
    assert service.result("GET", "/Shops(7)/Orders(1)/Tags") == (200, [])


def test_what_other_services_keep_is_linked_unasked(small: Serve) -> None:
    """Whatever the sample is: only `requires` says that there are rows of it."""
    described = tagged()
    for tag in (described[f"{ITEM}/Tags({{TagId}})"]["put"], described[f"{ITEM}/Tags({{TagId}})"]["delete"]):
        del tag["x-state"]["requires"]
    service = small(described, SCHEMAS)
    for tag in (99, 3):
        assert service.result("PUT", f"/Shops(7)/Orders(1)/Tags({tag})") == (204, None)
    assert service.result("GET", "/Shops(7)/Orders(1)")[1]["TagIds"] == [99, 3]


def test_all_rows_that_a_path_selects_are_deleted(small: Serve) -> None:
    described = paths()
    rule = {"entity": "Order", "action": "delete_selected", "where": {"Name": {"equals": "Name"}}}
    described["/Shops({ShopId})/Named({Name})"] = {
        "parameters": [SHOP, {**path_parameter("Name", {"type": "string"}), "x-quoted": False}],
        "delete": operation("deleteNamed", status="204", x_method="delete", x_state=rule),
    }
    service = small(described, SCHEMAS, {"Order": {"server": {"Id": "sequence"}}})
    made = {
        name: [service.result("POST", "/Shops(7)/Orders", {"Name": name})[1]["Id"] for _ in range(2)] for name in "xy"
    }
    assert service.result("DELETE", "/Shops(7)/Named(x)") == (204, None)
    left = {row["Id"] for row in service.result("GET", "/Shops(7)/Orders")[1]}
    assert left >= {*made["y"]}
    assert not left & {*made["x"]}
    assert service.ask("DELETE", "/Shops(7)/Named(x)").status == 404


def test_a_request_makes_rows_of_other_entities(small: Serve) -> None:
    receipt = {
        "OrderName": {"member": "Name"},
        "OrderId": {"member": "Id"},
        "Number": {"made": "code", "later": {"reads": 1}},
    }
    described = paths(action="change", set={"State": "Processed"}, also=[{"entity": "Receipt", "set": receipt}])
    receipts = {"type": "array", "items": reference("Receipt")}
    described["/Shops({ShopId})/Receipts"] = {
        "get": operation("listReceipts", x_method="list", parameters=[SHOP], reply=receipts)
    }
    service = small(described, SCHEMAS, {"Receipt": {"server": {"Id": "sequence"}}})
    assert service.result("GET", "/Shops(7)/Receipts") == (200, [])
    assert service.ask("POST", "/Shops(7)/Orders(1)/Process", {}).status == 200
    row = {"Id": 1, "OrderName": "first", "OrderId": 1}
    assert service.result("GET", "/Shops(7)/Receipts") == (200, [row])
    _, (later,) = service.result("GET", "/Shops(7)/Receipts")
    assert (later.pop("Number") is not None, later) == (True, row)


def test_a_row_of_that_key_is_made_once_and_stays_as_it_is(small: Serve) -> None:
    receipt = {"Id": {"member": "Id"}, "Number": {"body": "Who"}}
    described = paths(action="change", set={"State": "Processed"}, also=[{"entity": "Receipt", "set": receipt}])
    receipts = {"type": "array", "items": reference("Receipt")}
    described["/Shops({ShopId})/Receipts"] = {
        "get": operation("listReceipts", x_method="list", parameters=[SHOP], reply=receipts)
    }
    service = small(described, SCHEMAS, {})
    for who in ("first", "second"):
        assert service.ask("POST", "/Shops(7)/Orders(1)/Process", {"Who": who}).status == 200
        assert service.result("GET", "/Shops(7)/Receipts") == (200, [{"Id": 1, "Number": "first"}])


def test_a_new_row_begins_with_a_value_that_updates_change(small: Serve) -> None:
    """`first`: whatever a creation sends; an update that leaves the member out keeps it."""
    described = paths(**PROCESS)
    described[ITEM]["put"] = operation("updateOrder", x_method="update", body=ORDER, reply=ORDER)
    schemas = {**SCHEMAS, "Order": {"type": "object", "properties": {"Id": {"type": "integer"}, "State": TEXT}}}
    service = small(described, schemas, {"Order": {"server": {"Id": "sequence", "State": {"first": "Created"}}}})
    assert service.result("GET", "/Shops(7)/Orders(1)")[1]["State"] == "Pending", "the sample has a state of its own"
    assert service.result("POST", "/Shops(7)/Orders", {"State": "Done"}) == (201, {"Id": 2, "State": "Created"})
    for sent, kept in (({"State": "Pending"}, "Pending"), ({}, "Pending"), ({"State": None}, "Pending")):
        row = service.result("PUT", "/Shops(7)/Orders(2)", {"Id": 2, **sent})
        assert row == (200, {"Id": 2, "State": kept})


def test_a_member_is_made_where_none_is_sent(small: Serve) -> None:
    """`unless_sent`: what a client sends is kept, and what a row has stays."""
    described = paths(**PROCESS)
    described[ITEM]["put"] = operation("updateOrder", x_method="update", body=ORDER, reply=ORDER)
    schemas = {**SCHEMAS, "Order": {"type": "object", "properties": {"Id": {"type": "integer"}, "Number": TEXT}}}
    service = small(described, schemas, {"Order": {"server": {"Id": "sequence", "Number": {"unless_sent": "code"}}}})
    assert service.result("POST", "/Shops(7)/Orders", {"Number": "W-1"})[1]["Number"] == "W-1"
    made = service.result("POST", "/Shops(7)/Orders", {"Number": None})[1]
    assert len(made["Number"]) == 8
    assert service.result("PUT", f"/Shops(7)/Orders({made['Id']})", {"Id": made["Id"]}) == (200, made)
    changed = {"Id": made["Id"], "Number": "W-2"}
    assert service.result("PUT", f"/Shops(7)/Orders({made['Id']})", changed) == (200, changed)
