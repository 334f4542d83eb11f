"""Elements of a list inside a row: set together, or changed by those that a request names."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.kit.descriptions import operation, path_parameter, reference
from tests.kit.small_service import SmallService

Serve = Callable[..., SmallService]
TEXT = {"type": "string"}
STATE = {**TEXT, "default": "New"}
SCHEMAS: dict[str, Any] = {
    "Part": {"type": "object", "properties": {"Sku": TEXT, "State": STATE, "Note": TEXT}},
    "Order": {
        "type": "object",
        "properties": {
            "Id": {"type": "integer", "readOnly": True},
            "State": STATE,
            "Parts": {"type": "array", "items": reference("Part")},
        },
    },
}


def served(small: Serve) -> SmallService:
    key, order = path_parameter("OrderId", {"type": "integer"}, 1), reference("Order")

    def put(name: str, **members: Any) -> dict[str, Any]:
        state = {"entity": "Order", "action": "change", "set": members}
        return {"parameters": [key], "put": operation(name, x_method=name, body=order, reply=order, x_state=state)}

    everywhere = {"elements": {"set": {"State": {"body": "State"}}}}
    by_sku = {"elements": {"with": {"body": "Parts"}, "by": "Sku"}}
    return small(
        {
            "/Orders": {"post": operation("createOrder", x_method="create", body=order, reply=order)},
            "/Orders({OrderId})/State": put("setState", State={"body": "State"}, Parts=everywhere),
            "/Orders({OrderId})/Parts": put("setParts", Parts=by_sku),
        },
        SCHEMAS,
        {"Order": {"server": {"Id": "sequence"}}},
    )


def made(small: Serve) -> SmallService:
    service = served(small)
    parts = [{"Sku": "a", "Note": "red"}, {"Sku": "b", "State": "Lost"}]
    assert service.result("POST", "/Orders", {"Parts": parts})[0] == 200
    return service


def test_all_elements_get_a_member(small: Serve) -> None:
    _, order = made(small).result("PUT", "/Orders(1)/State", {"State": "Shipped"})
    assert order["State"] == "Shipped"
    assert order["Parts"] == [{"Sku": "a", "Note": "red", "State": "Shipped"}, {"Sku": "b", "State": "Shipped"}]


def test_elements_that_are_named_are_changed_and_others_stay(small: Serve) -> None:
    service = made(small)
    service.result(
        "PUT", "/Orders(1)/Parts", {"Parts": [{"Sku": "b", "State": "Found"}, {"Sku": "c", "State": "Sent"}]}
    )
    _, order = service.result("PUT", "/Orders(1)/Parts", {"Parts": [{"Sku": "a", "State": "Sent"}]})
    assert [(part["Sku"], part["State"]) for part in order["Parts"]] == [("a", "Sent"), ("b", "Found"), ("c", "Sent")]
    assert order["Parts"][0]["Note"] == "red"
    assert order["State"] == "New"


def test_what_a_request_leaves_out_has_its_default(small: Serve) -> None:
    service = made(small)
    service.result("PUT", "/Orders(1)/State", {"State": "Shipped"})
    _, order = service.result("PUT", "/Orders(1)/Parts", {"Parts": [{"Sku": "b"}]})
    assert [part["State"] for part in order["Parts"]] == ["Shipped", "New"]
    _, order = service.result("PUT", "/Orders(1)/State", {})
    assert (order["State"], [part["State"] for part in order["Parts"]]) == ("New", ["New", "New"])
    _, order = service.result("PUT", "/Orders(1)/Parts", {})
    assert len(order["Parts"]) == 2


def test_a_row_without_elements_has_none_to_change(small: Serve) -> None:
    service = served(small)
    service.result("POST", "/Orders", {})
    _, order = service.result("PUT", "/Orders(1)/State", {"State": "Shipped"})
    assert order.get("Parts", []) == []
    _, order = service.result("PUT", "/Orders(1)/Parts", {"Parts": [{"Sku": "a", "State": "Sent"}]})
    assert order["Parts"] == [{"Sku": "a", "State": "Sent"}]
