"""Scalars of JSON that may differ from their description: read as described, or in another form that means the same.

A form counts as the same only if nothing is lost and nothing is guessed: `"17"` is a whole number, `"017"` is not. What
can't be read is given back as it came; only where true or false is described it becomes `None`, since any text would count as true.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from functools import cache
from math import isfinite
from typing import Any
from uuid import UUID

import msgspec
from msgspec import inspect

from iqmetrix import _iso8601
from iqmetrix._bodies.drift import Kind
from iqmetrix_api._runtime.model import unknown_member

Reading = tuple[Any, Kind | None]
"""A value as it was read, and what is different from the description; `None` if nothing is."""

_DOTNET = re.compile(r"/Date\((-?\d{1,20})([+-]\d{4})?\)/")
"""Milliseconds since 1970, as .NET's older serialisers write dates; the offset behind them changes nothing."""
_EPOCH, _MILLISECOND = datetime(1970, 1, 1, tzinfo=UTC), timedelta(milliseconds=1)
_SHORTEST_MOMENT = len("/Date(0)/")
_WHOLE = re.compile(r"0|-?[1-9][0-9]{0,39}")
_NUMBER = re.compile(r"-?[0-9]{1,60}(\.[0-9]{1,60})?([eE][+-]?[0-9]{1,3})?")
_LONGEST = 40
"""Digits of a whole number that is read from another form; nothing real has more, and some have very many."""

_TRUE = {"true", "yes", "y", "on", "1"}
_FALSE = {"false", "no", "n", "off", "0"}

_NUMBERS = (inspect.IntType, inspect.FloatType, inspect.DecimalType)
_CONTAINERS = (inspect.StructType, inspect.DictType, inspect.ListType)


def read(value: Any, kind: inspect.Type) -> Reading:
    """Read a value as a scalar type."""
    read_as: Callable[[Any, Any], Reading] = _READERS.get(type(kind), _other)
    return read_as(value, kind)


def reader(kind: inspect.Type) -> Callable[[Any, Any], Reading] | None:
    """Return what reads values as a scalar type; `None` if the type is none."""
    return _READERS.get(type(kind))


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


def whole(value: Any) -> int | None:
    """Return the whole number that a number or a text is; `None` if it is none."""
    if isinstance(value, str):
        return int(value) if _WHOLE.fullmatch(value) else None
    if isinstance(value, Decimal):
        is_whole = value.adjusted() < _LONGEST and value == value.to_integral_value()
        return int(value) if is_whole else None
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _str(value: Any, _kind: inspect.Type) -> Reading:
    if isinstance(value, str):
        return value, None
    if isinstance(value, bool):
        return ("true" if value else "false"), "other type"
    return str(value) if isinstance(value, (int, Decimal)) else value, "other type"


def _bool(value: Any, _kind: inspect.Type) -> Reading:
    if isinstance(value, bool):
        return value, None
    word = str(value).strip().lower() if isinstance(value, (str, int)) else ""
    return (True if word in _TRUE else False if word in _FALSE else None), "other type"


def _int(value: Any, _kind: inspect.Type) -> Reading:
    if isinstance(value, int) and not isinstance(value, bool):
        return value, None
    number = whole(value)
    return (value if number is None else number), "other type"


def _float(value: Any, _kind: inspect.Type) -> Reading:
    is_number = isinstance(value, (int, Decimal)) and not isinstance(value, bool)
    if not is_number and not (isinstance(value, str) and _NUMBER.fullmatch(value)):
        return value, "other type"
    try:
        number = float(value)
    except OverflowError:
        return value, "other type"
    if not isfinite(number):
        return value, "other type"
    return number, None if is_number else "other type"


def _decimal(value: Any, _kind: inspect.Type) -> Reading:
    if isinstance(value, (int, Decimal)) and not isinstance(value, bool):
        return Decimal(value), None
    if isinstance(value, str) and _NUMBER.fullmatch(value):
        return Decimal(value), "other type"
    return value, "other type"


def _uuid(value: Any, _kind: inspect.Type) -> Reading:
    if not isinstance(value, str):
        return value, "other type"
    try:
        return msgspec.convert(value, UUID), None
    except msgspec.ValidationError:
        pass
    try:
        return UUID(value), "other form"
    except ValueError:
        return value, "other type"


def _enum(value: Any, kind: inspect.EnumType) -> Reading:
    of_text = issubclass(kind.cls, str)
    if type(value) is (str if of_text else int):
        return _member(kind.cls, value)
    if isinstance(value, (bool, list, dict)):  # True is equal to 1, so it would become a member
        return value, "other type"
    known_as = str(value) if of_text else whole(value)
    if known_as is not None:
        return _member(kind.cls, known_as)[0], "other type"
    named = _by_name(kind.cls).get(_letters(value)) if isinstance(value, str) else None
    return (value if named is None else named), "other type"


def _member(kind: Any, value: str | int) -> Reading:
    member = kind._value2member_map_.get(value)
    return (unknown_member(kind, value), "unknown value") if member is None else (member, None)


@cache
def _by_name(kind: Any) -> dict[str, Any]:
    """Return the members of a numbered enumeration by their names, since some services send these instead."""
    return {_letters(member.name): member for member in kind}


def _letters(name: str) -> str:
    return "".join(character for character in name if character.isalnum()).casefold()


def _moment(value: Any, kind: inspect.Type) -> Reading:
    if not isinstance(value, str):
        return value, "other type"
    if len(value) < _SHORTEST_MOMENT:
        return value, "other form"
    if value[0] == "/":
        return _dotnet(value)
    is_day = isinstance(kind, inspect.DateType)
    try:
        return msgspec.convert(value, date if is_day else datetime), None
    except msgspec.ValidationError:
        pass
    parsed = _iso8601.parse(value)
    if parsed is None:
        return value, "other form"
    if is_day and parsed.time() == time.min and parsed.tzinfo is None:
        return parsed.date(), "other form"
    return parsed, "other form"


def _dotnet(value: str) -> Reading:
    match = _DOTNET.fullmatch(value)
    if match is None:
        return value, "other form"
    try:
        return _EPOCH + int(match[1]) * _MILLISECOND, "other form"
    except OverflowError:
        return value, "other form"


def _other(value: Any, kind: inspect.Type) -> Reading:
    try:
        return msgspec.convert(value, bytes if isinstance(kind, inspect.BytesType) else Any), None
    except msgspec.ValidationError:
        return value, "other type"


_READERS: dict[type[inspect.Type], Callable[[Any, Any], Reading]] = {
    inspect.StrType: _str,
    inspect.BoolType: _bool,
    inspect.IntType: _int,
    inspect.FloatType: _float,
    inspect.DecimalType: _decimal,
    inspect.UUIDType: _uuid,
    inspect.EnumType: _enum,
    inspect.DateTimeType: _moment,
    inspect.DateType: _moment,
}
