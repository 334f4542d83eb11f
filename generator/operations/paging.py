"""How a list is cut into pages: the words of `x-pagination`, and what its items are."""

from __future__ import annotations

from typing import Any

from generator.bundle import Bundle
from generator.operations.records import PaginationRecord
from generator.operations.type_names import received
from generator.responses import options


def read_pagination(bundle: Bundle, raw: dict[str, Any], response: dict[str, Any]) -> PaginationRecord:
    """Return the paging of an operation.

    Args:
        bundle: the description.
        raw: its `x-pagination`.
        response: schema of the successful response.
    """
    items = tuple(raw.get("items", ()))
    return PaginationRecord(
        style=raw["style"],
        items=items,
        offset=raw.get("offset"),
        size=raw.get("size"),
        default_size=raw.get("default_size"),
        maximum_size=raw.get("maximum_size"),
        next_link=tuple(raw.get("next", ())),
        total=tuple(raw.get("total", ())),
        first=raw.get("first", 0),
        item_type=received(bundle, _item(bundle, response, items)),
    )


def _item(bundle: Bundle, schema: dict[str, Any], way: tuple[str, ...]) -> dict[str, Any]:
    """Return the schema of the items: those of the body if it is or may be an array, else of the array at the end of the way."""
    bodies = [_without_null(bundle, option) for option in options(bundle, schema)]
    schema = next((body for body in bodies if "items" in body), bodies[0])
    if "items" not in schema:
        for wire in way:
            schema = _without_null(bundle, schema["properties"][wire])
    item: dict[str, Any] = schema.get("items", {})
    return item


def _without_null(bundle: Bundle, schema: dict[str, Any]) -> dict[str, Any]:
    schema = bundle.resolve(schema)
    if "anyOf" in schema:
        schema = bundle.resolve(next(option for option in schema["anyOf"] if option.get("type") != "null"))
    return schema
