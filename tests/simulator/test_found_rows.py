"""Lists that must find something, and reads of many things by a member that requests and rows have in common."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.kit.descriptions import operation, path_parameter, reference
from tests.kit.small_service import SmallService

Serve = Callable[..., SmallService]
TEXT, NUMBER = {"type": "string"}, {"type": "integer"}
SCHEMAS: dict[str, Any] = {
    "Stock": {"type": "object", "properties": {"Id": {**NUMBER, "readOnly": True}, "Sku": TEXT, "Shop": NUMBER}},
    "Wanted": {"type": "object", "properties": {"Sku": TEXT}},
    "Question": {"type": "object", "properties": {"Wanted": {"type": "array", "items": reference("Wanted")}}},
    "Answer": {"type": "object", "properties": {"Found": {"type": "array", "items": reference("Stock")}}},
}
ROWS = [{"Id": 1, "Sku": "a", "Shop": 1}, {"Id": 2, "Sku": "b", "Shop": 1}, {"Id": 3, "Sku": "a", "Shop": 2}]


def served(small: Serve) -> SmallService:
    state = {"where": {"ShopId": {"equals": "Shop"}}, "must_find": True}
    listing = operation(
        "listStock", x_method="list", reply={"type": "array", "items": reference("Stock")}, x_state=state
    )
    text = {"text/plain": {"schema": TEXT, "examples": {"none": {"value": "Nothing at all"}}}}
    listing["responses"]["404"] = {"content": text}
    many = {"entity": "Stock", "action": "bulk", "ids": "Wanted", "by": "Sku", "into": "Found"}
    asked = operation(
        "getMany", x_method="get_many", body=reference("Question"), reply=reference("Answer"), x_state=many
    )
    return small(
        {
            "/Shops({ShopId})/Stock": {"parameters": [path_parameter("ShopId", NUMBER, 1)], "get": listing},
            "/Stock": {"post": asked},
        },
        SCHEMAS,
        {"Stock": {"scope": [], "seed": ROWS}},
    )


def test_a_list_that_must_find_something_refuses_to_be_empty(small: Serve) -> None:
    service = served(small)
    assert service.result("GET", "/Shops(1)/Stock") == (200, ROWS[:2])
    assert service.result("GET", "/Shops(9)/Stock") == (404, "Nothing at all")


def test_many_are_read_by_what_they_have_in_common(small: Serve) -> None:
    service = served(small)

    def found(*wanted: Any) -> Any:
        status, answer = service.result("POST", "/Stock", {"Wanted": list(wanted)})
        assert status == 200
        return [row["Id"] for row in answer["Found"]]

    assert found({"Sku": "b"}, {"Sku": "a"}, {"Sku": "nobody's"}, {"Sku": "b"}) == [2, 1, 3]
    assert found() == found({}) == []
    assert service.result("POST", "/Stock", {}) == (200, {"Found": []})
