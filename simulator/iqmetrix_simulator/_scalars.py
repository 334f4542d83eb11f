"""Texts of parameters as the values that their schemas describe."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from typing import Any

from iqmetrix_simulator._formats import is_guid, is_instant


def parse(text: str, schema: Mapping[str, Any]) -> Any:
    """Read a text by its schema.

    Raises:
        ValueError: it does not fit; the message says what would.
    """
    kind = without_null(schema).get("type")
    if kind == "array":
        return [parse(item, schema.get("items", {})) for item in text.split(",") if item]
    if "enum" in schema and text not in [str(value) for value in schema["enum"]]:
        raise ValueError(f"one of {', '.join(map(str, schema['enum']))}")
    if isinstance(kind, str) and kind in _TYPES:
        return _TYPES[kind](text)
    expected, fits = _FORMATS.get(schema.get("format"), ("a text", lambda _: True))
    if not fits(text):
        raise ValueError(expected)
    return text


def without_null(schema: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return a schema as far as a text can fit it: none is null."""
    kinds = schema.get("type")
    if isinstance(kinds, list):
        return {**schema, "type": next((kind for kind in kinds if kind != "null"), None)}
    return schema


def _integer(text: str) -> int:
    if not re.fullmatch(r"[+-]?[0-9]{1,19}", text) or abs(int(text)) >= 2**63:
        raise ValueError("an integer")
    return int(text)


def _number(text: str) -> float:
    if not re.fullmatch(r"[+-]?[0-9]+(\.[0-9]+)?([Ee][+-]?[0-9]+)?", text) or not math.isfinite(float(text)):
        raise ValueError("a number")
    return float(text)


def _boolean(text: str) -> bool:
    if text.lower() not in {"true", "false"}:
        raise ValueError("true or false")
    return text.lower() == "true"


_TYPES: dict[str, Callable[[str], Any]] = {"integer": _integer, "number": _number, "boolean": _boolean}
_FORMATS: dict[str | None, tuple[str, Callable[[str], bool]]] = {
    "uuid": ("a GUID", is_guid),
    "date": ("a date", is_instant),
    "date-time": ("a date and time", is_instant),
    "date-time-local": ("a date and time", is_instant),
}
