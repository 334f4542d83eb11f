"""What a replaced row keeps, and what it takes where the body says nothing: elements that are recognized, inner read-only members, defaults."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.kit.descriptions import operation, path_parameter, reference
from tests.kit.small_service import SmallService

Serve = Callable[..., SmallService]
TEXT, NUMBER = {"type": "string"}, {"type": "integer"}
MADE = {**NUMBER, "readOnly": True}
SCHEMAS: dict[str, Any] = {
    "Part": {"type": "object", "properties": {"Sku": TEXT, "Slug": TEXT, "Version": MADE, "Note": TEXT}},
    "Inner": {"type": "object", "properties": {"Seal": {**TEXT, "readOnly": True}, "Word": TEXT}},
    "Outer": {"type": "object", "properties": {"Inner": reference("Inner"), "Count": MADE, "Word": TEXT}},
    "Shelf": {
        "type": "object",
        "properties": {
            "Id": MADE,
            "Place": TEXT,
            "Open": {"type": "boolean", "default": False},
            "Parts": {"type": "array", "items": reference("Part")},
            "Outer": reference("Outer"),
        },
    },
}
RULES = {
    "server": {"Id": "sequence", "Parts": {"elements": {"by": "Sku", "keep": ["Slug"], "new": {"Version": 1}}}},
    "seed": [
        {
            "Id": 1,
            "Place": "a",
            "Parts": [{"Sku": "a", "Slug": "M1", "Version": 4}, {"Slug": "M0"}],
            "Outer": {"Inner": {"Seal": "wax", "Word": "old"}, "Count": 3},
        }
    ],
}


def served(small: Serve) -> SmallService:
    shelf = reference("Shelf")
    state = {"action": "create", "match": ["Place"]}
    return small(
        {
            "/Shelves": {"post": operation("setShelf", x_method="set", body=shelf, reply=shelf, x_state=state)},
            "/Shelves({ShelfId})": {
                "parameters": [path_parameter("ShelfId", NUMBER, 1)],
                "get": operation("getShelf", x_method="get", reply=shelf),
                "put": operation("updateShelf", x_method="update", body=shelf, reply=shelf),
            },
        },
        SCHEMAS,
        {"Shelf": RULES},
    )


def parts_after(small: Serve, *parts: Any) -> Any:
    service = served(small)
    service.result("PUT", "/Shelves(1)", {"Parts": list(parts)})
    return service.result("GET", "/Shelves(1)")[1]["Parts"]


def test_a_known_element_keeps_what_the_server_gave_it(small: Serve) -> None:
    known, new = parts_after(small, {"Sku": "a", "Note": "x", "Version": 9}, {"Sku": "b", "Version": 9})
    assert known == {"Sku": "a", "Note": "x", "Slug": "M1", "Version": 4}
    assert new == {"Sku": "b", "Version": 1}


def test_what_is_sent_goes_before_what_is_kept(small: Serve) -> None:
    assert parts_after(small, {"Sku": "a", "Slug": "M2"}) == [{"Sku": "a", "Slug": "M2", "Version": 4}]


def test_elements_without_a_name_are_nobody_s(small: Serve) -> None:
    assert parts_after(small, {"Note": "x"}) == [{"Note": "x", "Version": 1}]


def test_a_list_that_is_left_out_is_gone(small: Serve) -> None:
    service = served(small)
    service.result("PUT", "/Shelves(1)", {"Place": "b"})
    assert "Parts" not in service.result("GET", "/Shelves(1)")[1]


def test_inner_members_that_are_read_only_stay(small: Serve) -> None:
    service = served(small)
    body = {"Outer": {"Inner": {"Word": "new", "Seal": "glue"}, "Word": "w"}}
    _, shelf = service.result("PUT", "/Shelves(1)", body)
    assert shelf["Outer"] == {"Inner": {"Word": "new", "Seal": "wax"}, "Word": "w", "Count": 3}
    _, shelf = service.result("PUT", "/Shelves(1)", {"Outer": {"Word": "v"}})
    assert shelf["Outer"] == {"Word": "v", "Count": 3}
    assert "Outer" not in service.result("PUT", "/Shelves(1)", {})[1]


def test_a_replaced_row_has_its_defaults(small: Serve) -> None:
    service = served(small)
    assert service.result("PUT", "/Shelves(1)", {"Place": "a", "Open": True})[1]["Open"] is True
    assert service.result("POST", "/Shelves", {"Place": "a"})[1]["Open"] is False
    assert service.result("GET", "/Shelves(1)")[1]["Open"] is False
