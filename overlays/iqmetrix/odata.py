"""Literals for OData filters.

>>> from datetime import datetime
>>> f"PrimaryName eq {text("O'Brien")} and LastModifiedDateUtc ge {modified_since(datetime(2019, 1, 1))}"
"PrimaryName eq 'O''Brien' and LastModifiedDateUtc ge datetime'2018-12-31T23:59:59.999999'"
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

__all__ = ["instant", "modified_since", "text"]


def text(value: str) -> str:
    """Write a text literal: in quotation marks, those inside doubled."""
    return "'" + value.replace("'", "''") + "'"


def instant(value: datetime) -> str:
    """Write a date and time literal; one with a zone is turned into UTC."""
    if value.tzinfo is not None:
        try:
            value = value.astimezone(UTC)
        except OverflowError:  # within hours of the first or the last moment of the calendar
            value = (datetime.min if value.year == 1 else datetime.max).replace(tzinfo=UTC)
    return f"datetime'{value.isoformat().replace('+00:00', 'Z')}'"


def modified_since(value: datetime) -> str:
    """Write a date and time literal for "changed since", from a date that a model holds.

    Servers send seven fractional digits, a `datetime` holds six, and the seventh is rounded. The literal steps back by one
    microsecond, so that no row is skipped; one may come twice.
    """
    return instant(value if value.replace(tzinfo=None) == datetime.min else value - timedelta(microseconds=1))
