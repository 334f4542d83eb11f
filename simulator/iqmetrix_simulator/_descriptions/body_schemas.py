"""The schema of a request body, as the services apply it."""

from __future__ import annotations

from typing import Any

from jsonschema import Draft202012Validator, FormatChecker

from iqmetrix_simulator._descriptions.documents import Description
from iqmetrix_simulator._formats import is_guid, is_instant

_formats = FormatChecker(formats=())
_formats.checks("uuid")(lambda value: not isinstance(value, str) or is_guid(value))
for _name in ("date-time", "date-time-local"):
    _formats.checks(_name)(lambda value: not isinstance(value, str) or is_instant(value))


def body_validator(description: Description, schema: dict[str, Any]) -> Draft202012Validator:
    """Return a validator of a request body.

    The services ignore members that they set themselves, whatever their value, and take null for optional ones.
    """
    schemas = {name: _applied(named) for name, named in description.schemas.items()}
    whole = {**schema, "components": {"schemas": schemas}}
    return Draft202012Validator(whole, format_checker=_formats)


def _applied(schema: dict[str, Any]) -> dict[str, Any]:
    if "properties" not in schema:
        return schema
    required = set(schema.get("required", ()))
    members = {
        name: {} if member.get("readOnly") else member if name in required else {"anyOf": [member, {"type": "null"}]}
        for name, member in schema["properties"].items()
    }
    return {**schema, "properties": members}
