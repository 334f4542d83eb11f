"""The schema of a request body, as the services apply it."""

from __future__ import annotations

import copy
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
    schemas = copy.deepcopy(description.schemas)
    for named in schemas.values():
        required = set(named.get("required", ()))
        for name, member in named.get("properties", {}).items():
            if member.get("readOnly"):
                named["properties"][name] = {}
            elif name not in required:
                named["properties"][name] = {"anyOf": [member, {"type": "null"}]}
    whole = {**schema, "components": {"schemas": schemas}}
    return Draft202012Validator(whole, format_checker=_formats)
