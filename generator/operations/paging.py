"""How a list is cut into pages: the words of `x-pagination`, with attributes of models instead of wire names."""

from __future__ import annotations

from typing import Any

from generator.bundle import Bundle
from generator.naming import attribute_name
from generator.operations.records import PaginationRecord
from generator.operations.type_names import received


def read_pagination(bundle: Bundle, raw: dict[str, Any], response: dict[str, Any]) -> PaginationRecord:
    """Return the paging of an operation.

    Args:
        bundle: the description.
        raw: its `x-pagination`.
        response: schema of the successful response.
    """
    items, items_schema = _attributes(bundle, response, raw.get("items", []))
    return PaginationRecord(
        style=raw["style"],
        items=items,
        offset=raw.get("offset"),
        size=raw.get("size"),
        default_size=raw.get("default_size"),
        maximum_size=raw.get("maximum_size"),
        next_link=_attributes(bundle, response, raw.get("next", []))[0],
        total=_attributes(bundle, response, raw.get("total", []))[0],
        first=raw.get("first", 0),
        item_type=received(bundle, bundle.resolve(items_schema).get("items", {})),
    )


def _attributes(bundle: Bundle, schema: dict[str, Any], wires: list[str]) -> tuple[tuple[str, ...], dict[str, Any]]:
    """Follow wire names into a schema; return the attributes on the way and the schema at its end."""
    names = []
    for wire in wires:
        schema = bundle.resolve(schema)
        if "anyOf" in schema:
            schema = bundle.resolve(next(option for option in schema["anyOf"] if option.get("type") != "null"))
        schema = schema["properties"][wire]
        names.append(attribute_name(wire, schema))
    return tuple(names), schema
