"""Texts with a format: GUIDs, and dates with a time."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from uuid import UUID

_INSTANT = re.compile(r"\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d{1,7})?)?(Z|[+-]\d{2}:?\d{2})?)?", re.IGNORECASE)


def is_instant(text: str) -> bool:
    """Return whether a text is a date, or a date and time with 0 to 7 fractional digits, with or without zone."""
    if not _INSTANT.fullmatch(text):
        return False
    try:
        instant(text)
    except ValueError:
        return False
    return True


def instant(text: str) -> datetime:
    """Parse a date and time; without a zone it is UTC.

    Raises:
        ValueError: the text is not a date.
    """
    trimmed = re.sub(r"(\.\d{6})\d+", r"\1", text.strip()).upper().replace("Z", "+00:00")
    moment = datetime.fromisoformat(trimmed)
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)


def is_guid(text: str) -> bool:
    """Return whether a text is a GUID."""
    try:
        UUID(text)
    except ValueError:
        return False
    return True
