"""Defaults: what a service takes for members that a body leaves out."""

from __future__ import annotations

import copy
from typing import Any

from iqmetrix_simulator._descriptions.documents import Description


def with_defaults(description: Description, schema: Any, value: Any) -> Any:
    """Return a copy of a value with the defaults that its schema states, at every depth.

    Args:
        description: where the schema's references lead.
        schema: of the value; its own default stands beside its reference.
        value: `None` for what was left out.
    """
    stated = schema.get("default") if isinstance(schema, dict) else None
    if value is None:
        return copy.deepcopy(stated)
    whole = description.resolve(schema)
    if isinstance(value, list):
        return [with_defaults(description, whole.get("items", {}), element) for element in value]
    if not isinstance(value, dict):
        return value
    members = {
        name: found
        for name, member in whole.get("properties", {}).items()
        if (found := with_defaults(description, member, value.get(name))) is not None
    }
    return {**copy.deepcopy(value), **members}
