"""Requests against the description: parameters by their schemas, bodies by JSON Schema."""

from __future__ import annotations

import copy
from typing import Any

from jsonschema import Draft202012Validator, FormatChecker

from iqmetrix_simulator.descriptions import Description
from iqmetrix_simulator.errors import Refusal
from iqmetrix_simulator.values import is_guid, is_instant

_formats = FormatChecker(formats=())
_formats.checks("uuid")(lambda value: not isinstance(value, str) or is_guid(value))
_formats.checks("date-time")(lambda value: not isinstance(value, str) or is_instant(value))


def body_validator(description: Description, schema: dict[str, Any]) -> Draft202012Validator:
    """Make a validator of a request body: what the server makes itself is not looked at, optional members may be null."""
    schemas = copy.deepcopy(description.document.get("components", {}).get("schemas", {}))
    for each in schemas.values():
        required = set(each.get("required", ()))
        for name, member in each.get("properties", {}).items():
            if member.get("readOnly"):
                each["properties"][name] = {}
            elif name not in required:
                each["properties"][name] = {"anyOf": [member, {"type": "null"}]}
    whole = {**schema, "components": {"schemas": schemas}}
    return Draft202012Validator(whole, format_checker=_formats)


def check_body(validator: Draft202012Validator, body: Any) -> None:
    """Refuse a body that does not fit.

    Raises:
        Refusal: 400 with the JSON pointer of the first place that does not.
    """
    error = next(iter(sorted(validator.iter_errors(body), key=lambda each: list(map(str, each.absolute_path)))), None)
    if error is None:
        return
    while error.context:  # of `anyOf`, the branch that says most
        error = max(error.context, key=lambda each: (len(each.absolute_path), each.validator != "type"))
    pointer = "".join(f"/{part}" for part in error.absolute_path)
    raise Refusal(400, f"{pointer or '/'}: {error.message[:300]}")
