"""Read-only members of objects inside a row: a replacement does not take them away."""

from __future__ import annotations

from typing import Any

from iqmetrix_simulator._descriptions.documents import Description
from iqmetrix_simulator._descriptions.entities import Row


def with_read_only_inside(description: Description, members: dict[str, Any], row: Row, old: Row) -> Row:
    """Return a row whose inner objects have the read-only members that they had in the old row.

    Args:
        description: where references of the schemas lead.
        members: schemas of the row's members.
        row: that takes the place of the old one.
        old: the old row.
    """
    whole = dict(row)
    for name, value in row.items():
        before = old.get(name)
        if isinstance(value, dict) and isinstance(before, dict):
            inner = description.resolve(members.get(name, {})).get("properties", {})
            kept = {each: before[each] for each, schema in inner.items() if schema.get("readOnly") and each in before}
            whole[name] = with_read_only_inside(description, inner, {**value, **kept}, before)
    return whole
