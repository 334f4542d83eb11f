"""Python types of the scalars of a schema: one table for models and operations."""

from __future__ import annotations

from typing import Any

_TYPES: dict[tuple[str, str | None], str] = {
    ("string", "uuid"): "uuid.UUID",
    ("string", "date-time"): "datetime.datetime",
    ("string", "date-time-local"): "datetime.datetime",
    ("string", "date"): "datetime.date",
    ("string", "binary"): "builtins.bytes",
    ("number", "decimal"): "decimal.Decimal",
    ("string", None): "builtins.str",
    ("integer", None): "builtins.int",
    ("number", None): "builtins.float",
    ("boolean", None): "builtins.bool",
}

FORMATS: dict[str, frozenset[str]] = {
    "string": frozenset({"uuid", "date-time", "date-time-local", "date", "binary", "password"}),
    "number": frozenset({"decimal"}),
}
"""The formats that a description may name, by type. `password` is a text that is kept out of sight."""


def scalar_type(kind: Any, format_: Any) -> str | None:
    """Return module and name of a scalar's type, such as `uuid.UUID`; `None` if `kind` is not a scalar.

    Args:
        kind: `type` of the schema.
        format_: `format` of the schema; one that the table does not list changes nothing.
    """
    return _TYPES.get((kind, format_)) or _TYPES.get((kind, None))
