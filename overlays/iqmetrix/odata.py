"""Filters, as the services write them, and their literals.

A `Filter` is a text, so operations take it, and texts written by hand all the same:

>>> from datetime import datetime
>>> Filter().eq("State", "Pending").eq("EntityId", 14202)
"State eq 'Pending' and EntityId eq 14202"
>>> Filter().ge("LastModifiedDateUtc", datetime(2019, 1, 1)).contains("PrimaryName", "O'Brien")
"LastModifiedDateUtc ge datetime'2019-01-01T00:00:00' and substringof('O''Brien',PrimaryName)"
>>> UnquotedFilter().eq("statusName", "Completed").gt("updatedUtc", datetime(2017, 5, 12, 10))
'statusName eq Completed and updatedUtc gt 2017-05-12T10:00:00'
>>> f"PrimaryName eq {text('Ella')} and LastModifiedDateUtc ge {modified_since(datetime(2019, 1, 1))}"
"PrimaryName eq 'Ella' and LastModifiedDateUtc ge datetime'2018-12-31T23:59:59.999999'"
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from enum import Enum
from typing import Self
from uuid import UUID

from iqmetrix.errors import ConfigurationError

__all__ = ["Filter", "UnquotedFilter", "bare", "instant", "literal", "modified_since", "text"]

Value = str | int | float | Decimal | bool | datetime | UUID | Enum | None
"""What members are compared to. Enumeration members stand for their values."""


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
    return f"datetime'{_moment(value)}'"


def modified_since(value: datetime) -> str:
    """Write a date and time literal for "changed since", from a date that a model holds.

    Servers send seven fractional digits, a `datetime` holds six, and the seventh is rounded. The literal steps back by one
    microsecond, so that no row is skipped; one may come twice.

    Raises:
        ConfigurationError: the value is not a `datetime`.
    """
    _check_moment(value)
    return instant(value if value.replace(tzinfo=None) == datetime.min else value - timedelta(microseconds=1))


def literal(value: Value) -> str:
    """Write any literal: texts, numbers, `true` and `false`, `datetime'...'`, `guid'...'`, and `null` for `None`.

    Raises:
        ConfigurationError: the value is of another kind, or a number that is not finite.
    """
    if isinstance(value, Enum):
        return literal(value.value)
    if isinstance(value, UUID):
        return f"guid'{value}'"
    if isinstance(value, datetime):
        return instant(value)
    if value is None:
        return "null"
    return text(value) if isinstance(value, str) else _plain(value)


def bare(value: Value) -> str:
    """Write a value without any quotation marks, as filters without a condition have it, and `UnquotedFilter`.

    Raises:
        ConfigurationError: the value is of another kind, or a text that could not be told from a condition: an empty one, one
            with white space at an end, or one with an `and` in it.
    """
    if isinstance(value, Enum):
        return bare(value.value)
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, datetime):
        return _moment(value)
    if not isinstance(value, str):
        return _plain(value)
    if (
        not value
        or value != value.strip()
        or re.search(r"\sand\s", f" {value} ", re.IGNORECASE)
        or len(value.splitlines()) > 1
    ):
        raise ConfigurationError(f"{value!r} can't be written without quotation marks; filter by another member")
    return str(value)


class _Conditions(str):
    """Conditions, joined by `and`."""

    __slots__ = ()

    def eq(self, member: str, value: Value) -> Self:
        """Add: the member has this value."""
        return self._compare(member, "eq", value)

    def gt(self, member: str, value: Value) -> Self:
        """Add: the member is greater, or later."""
        return self._compare(member, "gt", value)

    def lt(self, member: str, value: Value) -> Self:
        """Add: the member is less, or earlier."""
        return self._compare(member, "lt", value)

    def _compare(self, member: str, operator: str, value: Value) -> Self:
        return self._add(f"{_member(member)} {operator} {self._literal(value)}")

    def _literal(self, value: Value) -> str:
        raise NotImplementedError

    def _add(self, condition: str) -> Self:
        return type(self)(f"{self} and {condition}" if self else condition)


class Filter(_Conditions):
    """Conditions in OData, joined by `and`: a text for operations with `$filter`.

    Each method returns a new filter with one more condition. Members have the names of the wire, `LastModifiedDateUtc`, and may be
    nested (`Address.City`). An empty filter is an empty text: give `None` where nothing is to be filtered.
    What a service can compare is in the description of the operation; it may refuse the rest.
    """

    __slots__ = ()

    def ge(self, member: str, value: Value) -> Self:
        """Add: the member is at least this, or no earlier."""
        return self._compare(member, "ge", value)

    def since(self, member: str, value: datetime) -> Self:
        """Add: the member is no earlier than a time that a model holds, as `modified_since` writes it: no row is skipped."""
        return self._add(f"{_member(member)} ge {modified_since(value)}")

    def le(self, member: str, value: Value) -> Self:
        """Add: the member is at most this, or no later."""
        return self._compare(member, "le", value)

    def contains(self, member: str, part: str) -> Self:
        """Add: the text of the member has this part."""
        return self._add(f"substringof({text(part)},{_member(member)})")

    def _literal(self, value: Value) -> str:
        return literal(value)


class UnquotedFilter(_Conditions):
    """Conditions without quotation marks, joined by `and`: a text for operations whose `filter` is written so.

    Documented are `eq`, `gt` and `lt`. What can't be written is refused: `None`, and texts with an `and` in them.
    """

    __slots__ = ()

    def _literal(self, value: Value) -> str:
        return bare(value)


_MEMBER = re.compile(r"[A-Za-z_][A-Za-z0-9_]*(?:[./][A-Za-z_][A-Za-z0-9_]*)*")


def _member(name: object) -> str:
    if not isinstance(name, str) or not _MEMBER.fullmatch(name):
        raise ConfigurationError(f"{name!r} is not the name of a member on the wire, such as LastModifiedDateUtc")
    return name


def _plain(value: object) -> str:
    """Write a number or a truth value."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float | Decimal) and Decimal(value).is_finite():
        return f"{Decimal(str(value)):f}"
    shown = value if isinstance(value, float | Decimal) else f"an object of type {type(value).__name__}"
    raise ConfigurationError(
        f"a filter can't compare with {shown}; it takes texts, numbers, truth values, datetimes and UUIDs"
    )


def _moment(value: datetime) -> str:
    _check_moment(value)
    if value.tzinfo is not None:
        try:
            value = value.astimezone(UTC)
        except OverflowError:  # within hours of the first or the last moment of the calendar
            value = (datetime.min if value.year == 1 else datetime.max).replace(tzinfo=UTC)
    return value.isoformat().replace("+00:00", "Z")


def _check_moment(value: object) -> None:
    if not isinstance(value, datetime):
        raise ConfigurationError(
            f"a datetime is needed, not an object of type {type(value).__name__}; of a date, "
            "datetime.combine(date, time()) makes its midnight"
        )
