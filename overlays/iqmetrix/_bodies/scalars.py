"""Scalars of JSON that may differ from their description: read exactly, or in another form that means the same."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal, InvalidOperation
from typing import Any
from uuid import UUID

import msgspec
from msgspec import inspect

from iqmetrix import _iso8601
from iqmetrix._bodies.wire_values import WireInt, WireStr

_DOTNET = re.compile(r"/Date\((-?\d+)([+-]\d{4})?\)/")
"""Milliseconds since 1970, as .NET's older serialisers write dates; the offset behind them changes nothing."""

_NUMBERS = (inspect.IntType, inspect.FloatType, inspect.DecimalType)
_CONTAINERS = (inspect.StructType, inspect.DictType, inspect.ListType)

_NAMES = {
    inspect.DateTimeType: "a date and time",
    inspect.DateType: "a date",
    inspect.StrType: "a text",
    inspect.IntType: "an integer",
    inspect.BoolType: "true or false",
    inspect.DecimalType: "a number",
    inspect.FloatType: "a number",
    inspect.UUIDType: "a GUID",
    inspect.EnumType: "a value of an enumeration",
}

_PLAIN_TYPES = {
    inspect.DateTimeType: datetime,
    inspect.DateType: date,
    inspect.UUIDType: UUID,
    inspect.ByteArrayType: bytes,
    inspect.BytesType: bytes,
}


def name_of(kind: inspect.Type) -> str:
    """Name a type for an error text."""
    return _NAMES.get(type(kind), type(kind).__name__)


def fits(value: Any, kind: inspect.Type) -> bool:
    """Say whether a value has the JSON type that a type is written as; of a union the first such member is taken."""
    if isinstance(value, dict):
        return isinstance(kind, (inspect.StructType, inspect.DictType))
    if isinstance(value, list):
        return isinstance(kind, inspect.ListType)
    if isinstance(kind, _CONTAINERS):
        return False
    if isinstance(value, bool):
        return isinstance(kind, inspect.BoolType)
    if isinstance(value, str):
        return not isinstance(kind, (*_NUMBERS, inspect.BoolType))
    return isinstance(kind, (*_NUMBERS, inspect.EnumType))


def exact(value: Any, kind: inspect.Type) -> Any:
    """Read a value that is as described; return `None` if it is not."""
    if isinstance(kind, inspect.StrType):
        return value if isinstance(value, str) else None
    if isinstance(kind, inspect.BoolType):
        return value if isinstance(value, bool) else None
    if isinstance(kind, inspect.IntType):
        return value if isinstance(value, int) and not isinstance(value, bool) else None
    is_number = isinstance(value, (int, Decimal)) and not isinstance(value, bool)
    if isinstance(kind, inspect.FloatType):
        return float(value) if is_number else None
    if isinstance(kind, inspect.DecimalType):
        return Decimal(value) if is_number else None
    plain = kind.cls if isinstance(kind, inspect.EnumType) else _PLAIN_TYPES.get(type(kind), Any)
    try:
        converted: Any = msgspec.convert(value, plain)
    except msgspec.ValidationError:
        return None
    return converted if getattr(converted, "is_known", True) else None


def moment(value: Any, kind: inspect.Type) -> datetime | date | None:
    """Read a date, or a date and time, in a form that msgspec refuses; return `None` if it is not one."""
    if not isinstance(value, str):
        return None
    dotnet = _DOTNET.fullmatch(value)
    if dotnet is not None:
        try:
            return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=int(dotnet[1]))
        except OverflowError:
            return None
    parsed = _iso8601.parse(value)
    if parsed is None:
        return None
    if isinstance(kind, inspect.DateType) and parsed.time() == time.min and parsed.tzinfo is None:
        return parsed.date()
    return parsed


def in_another_form(value: Any, kind: inspect.Type) -> Any:
    """Return what a value of another JSON type means, or the value itself if that is unclear.

    Identifiers remember the form in which they came (`wire_values.py`).
    """
    if isinstance(kind, inspect.BoolType) and str(value).lower() in {"true", "false", "0", "1"}:
        return str(value).lower() in {"true", "1"}
    if isinstance(value, str):
        return _from_text(value, kind)
    if isinstance(kind, (inspect.StrType, inspect.UUIDType)):
        return WireStr(msgspec.json.encode(value).decode(), value)
    return value


def _from_text(value: str, kind: inspect.Type) -> Any:
    if isinstance(kind, inspect.IntType):
        number = whole_number(value)
        return value if number is None else number
    try:
        if isinstance(kind, (inspect.DecimalType, inspect.FloatType)):
            decimal = Decimal(value)
            return decimal if decimal.is_finite() else value
        if isinstance(kind, inspect.UUIDType):
            return UUID(value)
    except (ValueError, InvalidOperation):
        pass
    return value


def whole_number(text: str) -> WireInt | None:
    """Read a whole number that came as text; return `None` if it is not one."""
    if not re.fullmatch(r"[+-]?\d+", text):
        return None
    try:
        return WireInt(int(text), text)
    except ValueError:  # more digits than Python converts
        return None
