"""The part of a document that a response describes: rows may hold more than an operation shows of them."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import Any

from iqmetrix_simulator._descriptions.documents import Description

Schema = dict[str, Any]


def project(description: Description, schema: Schema, document: Any) -> Any:
    """Return a document without the members that its schema does not describe; maps and free-form objects stay whole.

    Args:
        description: to which the schema belongs.
        schema: of the document.
        document: of JSON values; stays as it is.
    """
    return _project(description, (schema,), document)


def _project(description: Description, schemas: tuple[Schema, ...], document: Any) -> Any:
    if not isinstance(document, (dict, list)):
        return document
    options = [option for schema in schemas for option in _options(description, schema)]
    if isinstance(document, list):
        items = tuple(option["items"] for option in options if isinstance(option.get("items"), dict))
        return [_project(description, items, element) for element in document] if items else document
    objects = [option for option in options if _describes_members(option) or _is_free(option)]
    if not objects or any(_is_free(option) for option in objects):
        return document
    projected = {}
    for name, value in document.items():
        inner = tuple(_members(objects, name))
        if inner:
            projected[name] = _project(description, inner, value)
    return projected


def _describes_members(option: Schema) -> bool:
    return "properties" in option or isinstance(option.get("additionalProperties"), dict)


def _is_free(option: Schema) -> bool:
    """Return whether a schema describes objects, but none of their members."""
    kinds = option.get("type", "object")
    is_object = kinds == "object" or "object" in kinds
    return is_object and not _describes_members(option) and option.get("additionalProperties") is not False


def _members(options: list[Schema], name: str) -> Iterator[Schema]:
    """Yield the schemas of a member."""
    for option in options:
        properties, others = option.get("properties", {}), option.get("additionalProperties")
        if name in properties:
            yield properties[name]
        elif isinstance(others, dict):
            yield others
        elif others is True:
            yield {}


def _options(description: Description, schema: Schema) -> tuple[Schema, ...]:
    reference = schema.get("$ref")
    return _options_of(description, reference) if reference is not None else tuple(_alternatives(description, schema))


@functools.lru_cache(maxsize=4096)
def _options_of(description: Description, reference: str) -> tuple[Schema, ...]:
    return tuple(_alternatives(description, description.resolve({"$ref": reference})))


def _alternatives(description: Description, schema: Schema) -> Iterator[Schema]:
    inner = [option for word in ("anyOf", "oneOf") for option in schema.get(word, ())]
    if not inner or "properties" in schema:
        yield schema
    for option in inner:
        yield from _options(description, option)
