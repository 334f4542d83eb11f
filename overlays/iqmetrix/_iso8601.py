"""Reading dates and times (ISO 8601) as servers write them: with any number of fractional digits, without a zone, or the day alone."""

from __future__ import annotations

import re
from datetime import datetime

_MOMENT = re.compile(
    r"(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|[+-]\d{2}:?\d{2})?)?", re.IGNORECASE
)


def parse(text: str) -> datetime | None:
    """Read a date, or a date and time.

    Returns:
        The moment, `None` where the text is not one. A day alone is its midnight, digits beyond microseconds are cut off, and
        without a zone in the text the result has none.
    """
    match = _MOMENT.fullmatch(text.strip())
    if match is None:
        return None
    day, time, zone = match.groups()
    try:
        return datetime.fromisoformat(f"{day}T{time or '00:00'}{(zone or '').upper()}")
    except ValueError:  # such as a thirteenth month
        return None
