"""Every schema, property and parameter of a description, with its pointer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.bundle import Bundle
from generator.document import Pointer


def outer_schemas(bundle: Bundle) -> Iterator[tuple[Pointer, Any]]:
    """Return pointer and value of every schema that stands in no other one."""
    components = bundle.data.get("components", {})
    for name, schema in components.get("schemas", {}).items():
        yield ("components", "schemas", name), schema
    for section in ("parameters", "headers"):
        for name, owner in components.get(section, {}).items():
            yield ("components", section, name, "schema"), owner.get("schema", {})
    for section in ("responses", "requestBodies"):
        for name, owner in components.get(section, {}).items():
            yield from _media(("components", section, name), owner)
    for path, item in bundle.data.get("paths", {}).items():
        yield from _parameters(("paths", path), item)
    for pointer, _, _, operation in bundle.operations():
        yield from _parameters(pointer, operation)
        yield from _media((*pointer, "requestBody"), operation.get("requestBody", {}))
        for status, response in operation.get("responses", {}).items():
            yield from _media((*pointer, "responses", status), response)
    for name, method, webhook in bundle.webhooks():
        yield from _media(("webhooks", name, method, "requestBody"), webhook.get("requestBody", {}))
        for status, response in webhook.get("responses", {}).items():
            yield from _media(("webhooks", name, method, "responses", status), response)


def schemas(bundle: Bundle) -> Iterator[tuple[Pointer, dict[str, Any]]]:
    """Return pointer and object of every schema of a description, inner ones too."""
    for pointer, schema in outer_schemas(bundle):
        yield from _inside(pointer, schema)


def properties(bundle: Bundle) -> Iterator[tuple[Pointer, str, dict[str, Any]]]:
    """Return pointer, wire name and schema of every property."""
    for pointer, schema in schemas(bundle):
        for wire, member in schema.get("properties", {}).items():
            yield (*pointer, "properties", wire), wire, member


def parameters(bundle: Bundle) -> Iterator[tuple[Pointer, dict[str, Any]]]:
    """Return pointer and object of every parameter where it is written, shared ones once."""
    for name, parameter in bundle.data.get("components", {}).get("parameters", {}).items():
        yield ("components", "parameters", name), parameter
    paths: list[Pointer] = [("paths", path) for path in bundle.data.get("paths", {})]
    for owner in (*paths, *(pointer for pointer, _, _, _ in bundle.operations())):
        for index, parameter in enumerate(bundle.at(owner).get("parameters", ())):
            if "$ref" not in parameter:
                yield (*owner, "parameters", index), parameter


def is_component(pointer: Pointer) -> bool:
    """Return whether a schema has a name of its own, in components/schemas."""
    return len(pointer) == 3 and pointer[:2] == ("components", "schemas")


def _parameters(pointer: Pointer, owner: dict[str, Any]) -> Iterator[tuple[Pointer, Any]]:
    for index, parameter in enumerate(owner.get("parameters", ())):
        yield (*pointer, "parameters", index, "schema"), parameter.get("schema", {})


def _media(pointer: Pointer, owner: dict[str, Any]) -> Iterator[tuple[Pointer, Any]]:
    for media_type, media in owner.get("content", {}).items():
        yield (*pointer, "content", media_type, "schema"), media.get("schema", {})


def _inside(pointer: Pointer, schema: Any) -> Iterator[tuple[Pointer, dict[str, Any]]]:
    if not isinstance(schema, dict):
        return
    yield pointer, schema
    for name, member in schema.get("properties", {}).items():
        yield from _inside((*pointer, "properties", name), member)
    for key in ("items", "additionalProperties"):
        yield from _inside((*pointer, key), schema.get(key))
    for key in ("anyOf", "oneOf", "allOf"):
        for index, option in enumerate(schema.get(key, ())):
            yield from _inside((*pointer, key, index), option)
