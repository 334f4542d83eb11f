"""Forms: texts under names, read by the schema of the body, lists as its `encoding` says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl

from iqmetrix_simulator._descriptions.documents import Description
from iqmetrix_simulator._scalars import parse, without_null


def read_form(description: Description, media: Mapping[str, Any], text: str) -> dict[str, Any]:
    """Read a form.

    Args:
        description: whose schemas it refers to.
        media: the media type object.
        text: the body.

    Raises:
        ValueError: a name that has no list is given twice (RFC 6749, 3.2), or a value is not of its type.
    """
    members = description.resolve(media.get("schema", {})).get("properties", {})
    fields: dict[str, Any] = {}
    for name, value in parse_qsl(text, keep_blank_values=True):
        schema = without_null(description.resolve(members.get(name, {})))
        if schema.get("type") != "array":
            if name in fields:
                raise ValueError(f"{name} is given twice")
            fields[name] = scalar_of(name, value, schema)
            continue
        repeated = media.get("encoding", {}).get(name, {}).get("explode", True)
        items = description.resolve(schema.get("items", {}))
        if not repeated and name in fields:
            raise ValueError(f"{name} is given twice: its values are separated by commas")
        fields.setdefault(name, []).extend(
            scalar_of(name, each, items) for each in ([value] if repeated else value.split(","))
        )
    return fields


def scalar_of(name: str, text: str, schema: Mapping[str, Any]) -> Any:
    """Return what a text means by its schema.

    Raises:
        ValueError: it is not of that type.
    """
    if schema.get("type") not in {"integer", "number", "boolean"}:
        return text  # the validator knows formats and enumerations
    try:
        return parse(text, schema)
    except ValueError as error:
        raise ValueError(f"{name} should be {error}, not '{text[:100]}'") from None
