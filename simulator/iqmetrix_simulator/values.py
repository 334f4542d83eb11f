"""Values in paths, queries and documents: reading them by their schema, and finding them by dotted names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

_INSTANT = re.compile(r"\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d{1,7})?)?(Z|[+-]\d{2}:?\d{2})?)?", re.IGNORECASE)


def is_instant(text: str) -> bool:
    """Say whether a text is a date, or a date and time with 0 to 7 fractional digits, with or without zone."""
    if not _INSTANT.fullmatch(text):
        return False
    try:
        instant(text)
    except ValueError:
        return False
    return True


def instant(text: str) -> datetime:
    """Read a date and time; without a zone it is UTC.

    Raises:
        ValueError: it is none.
    """
    trimmed = re.sub(r"(\.\d{6})\d+", r"\1", text.strip()).upper().replace("Z", "+00:00")
    moment = datetime.fromisoformat(trimmed)
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)


def is_guid(text: str) -> bool:
    """Say whether a text is a GUID."""
    try:
        UUID(text)
    except ValueError:
        return False
    return True


def parse(text: str, schema: dict[str, Any]) -> Any:
    """Read a parameter's text by its schema.

    Raises:
        ValueError: it is not what the schema says; the text says what was expected.
    """
    kind = schema.get("type")
    if kind == "array":
        return [parse(each, schema.get("items", {})) for each in text.split(",") if each]
    if "enum" in schema and text not in [str(each) for each in schema["enum"]]:
        raise ValueError(f"one of {', '.join(map(str, schema['enum']))}")
    if kind == "integer":
        if not re.fullmatch(r"[+-]?\d+", text):
            raise ValueError("an integer")
        return int(text)
    if kind == "number":
        try:
            return float(text)
        except ValueError:
            raise ValueError("a number") from None
    if kind == "boolean":
        if text.lower() not in {"true", "false"}:
            raise ValueError("true or false")
        return text.lower() == "true"
    if schema.get("format") == "uuid" and not is_guid(text):
        raise ValueError("a GUID")
    if schema.get("format") == "date-time" and not is_instant(text):
        raise ValueError("a date and time")
    return text


def find(document: Any, path: str) -> Iterator[Any]:
    """Return the values at a dotted path; lists on the way are entered."""
    name, _, rest = path.partition(".")
    if isinstance(document, list):
        for each in document:
            yield from find(each, path)
    elif isinstance(document, dict) and name in document:
        if rest:
            yield from find(document[name], rest)
        elif isinstance(document[name], list):
            yield from document[name]
        else:
            yield document[name]


def key_text(value: Any) -> str:
    """Write a key so that equal keys are equal: GUIDs in lower case."""
    text = str(value)
    return text.lower() if is_guid(text) else text
