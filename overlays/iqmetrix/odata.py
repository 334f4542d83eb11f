"""Literals for OData filters.

>>> from datetime import datetime
>>> f"PrimaryName eq {text("O'Brien")} and LastModifiedDateUtc ge {modified_since(datetime(2019, 1, 1))}"
"PrimaryName eq 'O''Brien' and LastModifiedDateUtc ge datetime'2018-12-31T23:59:59.999999'"
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from iqmetrix.errors import ConfigurationError

__all__ = ["instant", "modified_since", "text"]


def text(value: str) -> str:
    """Write a text literal: in quotation marks, those inside doubled.

    Raises:
        ConfigurationError: the value is not a text.
    """
    if not isinstance(value, str):
        raise ConfigurationError(f"text takes a text, not an object of type {type(value).__name__}")
    return "'" + value.replace("'", "''") + "'"


def instant(value: datetime) -> str:
    """Write a date and time literal; one with a zone is turned into UTC.

    Raises:
        ConfigurationError: the value is not a `datetime`; of a `date` nobody would know which moment is meant.
    """
    _check_moment(value)
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

    Raises:
        ConfigurationError: the value is not a `datetime`.
    """
    _check_moment(value)
    return instant(value if value.replace(tzinfo=None) == datetime.min else value - timedelta(microseconds=1))


def _check_moment(value: object) -> None:
    if not isinstance(value, datetime):
        raise ConfigurationError(
            f"a datetime is needed, not an object of type {type(value).__name__}; of a date, "
            "datetime.combine(date, time()) makes its midnight"
        )
