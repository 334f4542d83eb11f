"""Samples where none is documented: made from the `examples` of the properties, the same ones every time."""

from __future__ import annotations

import copy
from typing import Any

from iqmetrix_simulator._descriptions.documents import Description

Schema = dict[str, Any]

DEEPEST = 12
"""Levels that a made sample has at most, though its schema were larger."""
_NOTHING = object()
"""Stands for a value that would contain itself."""
_BY_FORMAT = {
    "uuid": "00000000-0000-0000-0000-000000000001",
    "date-time": "2024-01-01T00:00:00Z",
    "date-time-local": "2024-01-01T00:00:00",
    "date": "2024-01-01",
    "email": "somebody@example.com",
    "uri": "https://example.com/",
}
_BY_TYPE: dict[str, Any] = {"integer": 1, "number": 1.0, "boolean": False, "string": "text", "null": None}


def made_sample(description: Description, schema: Schema) -> Any:
    """Return a document that fits a schema; a member that would contain itself is left out, a list of such is empty.

    Args:
        description: to which the schema belongs.
        schema: of the document.
    """
    made = _made(description, schema, ())
    return None if made is _NOTHING else made


def _made(description: Description, schema: Schema, around: tuple[str, ...]) -> Any:
    for word in ("examples", "enum"):
        if schema.get(word):
            return copy.deepcopy(schema[word][0])
    for word in ("example", "const", "default"):
        if word in schema:
            return copy.deepcopy(schema[word])
    reference = schema.get("$ref")
    if reference is not None:
        if reference in around or len(around) >= DEEPEST:
            return _NOTHING
        return _made(description, description.resolve(schema), (*around, reference))
    options = [option for word in ("anyOf", "oneOf") for option in schema.get(word, ()) if option.get("type") != "null"]
    if options and "properties" not in schema:
        made = (_made(description, option, around) for option in options)
        return next((value for value in made if value is not _NOTHING), None)
    return _of_kind(description, schema, around)


def _of_kind(description: Description, schema: Schema, around: tuple[str, ...]) -> Any:
    kinds = schema.get("type", "object" if "properties" in schema else None)
    kind = next((kind for kind in kinds if kind != "null"), "null") if isinstance(kinds, list) else kinds
    if kind == "object":
        members = {name: _made(description, member, around) for name, member in schema.get("properties", {}).items()}
        return {name: value for name, value in members.items() if value is not _NOTHING}
    if kind == "array":
        element = _made(description, schema.get("items", {}), around)
        return [] if element is _NOTHING else [element]
    if kind == "string":
        return _BY_FORMAT.get(str(schema.get("format")), _BY_TYPE["string"])
    return _BY_TYPE.get(str(kind))
