"""The second reading of a body that does not fit its description to the letter.

Nothing is dropped: unknown fields stay on the model, unknown values become members of open enumerations, values in
another form are read as what they should be and written back as they came. Each difference is counted. What has another shape
altogether (a list where an object should be, a text that is no date) can't be read and says where.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal, InvalidOperation
from functools import cache
from typing import Any, NoReturn
from uuid import UUID

import msgspec
from msgspec import inspect

from iqmetrix import _iso8601
from iqmetrix._bodies.drift import Drift, json_type
from iqmetrix._bodies.wire_values import WireInt, WireStr
from iqmetrix_api._runtime import UNKNOWN_FIELDS

_DOTNET = re.compile(r"/Date\((-?\d+)([+-]\d{4})?\)/")
_generic = msgspec.json.Decoder(float_hook=Decimal)


class Unreadable(Exception):
    """A value can't be read.

    Attributes:
        pointer: JSON pointer of the value.
    """

    def __init__(self, message: str, pointer: str) -> None:
        super().__init__(message)
        self.pointer = pointer


def read(body: bytes, kind: Any, drift: Drift, operation: str) -> Any:
    """Read a JSON body as a type.

    Args:
        body: the bytes.
        kind: a model, or any type that msgspec can inspect.
        drift: where differences are counted.
        operation: name for what belongs to no model.

    Raises:
        Unreadable: the shape is another.
        msgspec.DecodeError: the body is no JSON.
    """
    value = _generic.decode(body.removeprefix(b"\xef\xbb\xbf"))
    if value is None:  # inside a body a null is taken; in its place it would be an AttributeError somewhere else
        _mismatch("something", None, "")
    return _Reader(drift, operation).value(value, _type_info(kind), "", operation, "")


@cache
def _type_info(kind: Any) -> inspect.Type:
    return inspect.type_info(kind)


class _Reader:
    def __init__(self, drift: Drift, operation: str) -> None:
        self.drift = drift
        self.operation = operation

    def value(self, value: Any, kind: inspect.Type, pointer: str, model: str, field: str) -> Any:
        if isinstance(kind, inspect.UnionType):
            options = [each for each in kind.types if not isinstance(each, inspect.NoneType)]
            if value is None and len(options) < len(kind.types):
                return None
            kind = next((each for each in options if _fits(value, each)), options[0])
        if isinstance(kind, inspect.AnyType):
            return value
        if value is None:
            if not isinstance(kind, inspect.NoneType):
                self.drift.count(model, field, "null", None)
            return None
        if isinstance(kind, inspect.StructType):
            return self.struct(value, kind, pointer)
        if isinstance(kind, inspect.ListType):
            if not isinstance(value, list):
                _mismatch("an array", value, pointer)
            return [
                self.value(each, kind.item_type, f"{pointer}/{index}", model, field) for index, each in enumerate(value)
            ]
        if isinstance(kind, inspect.DictType):
            if not isinstance(value, dict):
                _mismatch("an object", value, pointer)
            return {
                key: self.value(each, kind.value_type, f"{pointer}/{_escape(key)}", model, field)
                for key, each in value.items()
            }
        return self.scalar(value, kind, pointer, model, field)

    def struct(self, value: Any, kind: inspect.StructType, pointer: str) -> Any:
        if not isinstance(value, dict):
            _mismatch("an object", value, pointer)
        name = kind.cls.__name__
        rest = dict(value)
        values: dict[str, Any] = {}
        for each in kind.fields:
            if each.encode_name == UNKNOWN_FIELDS:
                continue
            if each.encode_name in rest:
                place = f"{pointer}/{_escape(each.encode_name)}"
                values[each.name] = self.value(rest.pop(each.encode_name), each.type, place, name, each.encode_name)
            elif each.required:
                self.drift.count(name, each.encode_name, "missing", None)
                values[each.name] = None
        for unknown, content in rest.items():
            self.drift.count(name, unknown, "unknown field", content)
        return kind.cls(**values, unknown_fields=rest or None)

    def scalar(self, value: Any, kind: inspect.Type, pointer: str, model: str, field: str) -> Any:
        if isinstance(value, (dict, list)):
            _mismatch(_described(kind), value, pointer)
        read = self._exact(value, kind)
        if read is not None:
            return read
        if isinstance(kind, inspect.EnumType):
            return self._enum(value, kind, model, field)
        if isinstance(kind, (inspect.DateTimeType, inspect.DateType)):
            moment = _moment(value, kind)
            if moment is None:
                _mismatch(_described(kind), value, pointer)
            self.drift.count(model, field, "other form", value)
            return moment
        self.drift.count(model, field, "other type", value)
        return _in_another_form(value, kind)

    def _exact(self, value: Any, kind: inspect.Type) -> Any:
        """Read a value that is as described; `None` where it isn't."""
        if isinstance(kind, inspect.StrType):
            return value if isinstance(value, str) else None
        if isinstance(kind, inspect.BoolType):
            return value if isinstance(value, bool) else None
        if isinstance(kind, inspect.IntType):
            return value if isinstance(value, int) and not isinstance(value, bool) else None
        number = isinstance(value, (int, Decimal)) and not isinstance(value, bool)
        if isinstance(kind, inspect.FloatType):
            return float(value) if number else None
        if isinstance(kind, inspect.DecimalType):
            return Decimal(value) if number else None
        try:
            converted: Any = msgspec.convert(value, _plain_type(kind))
        except msgspec.ValidationError:
            return None
        known = getattr(converted, "is_known", True)
        return converted if known else None

    def _enum(self, value: Any, kind: inspect.EnumType, model: str, field: str) -> Any:
        if isinstance(value, bool):  # Python takes true for 1
            self.drift.count(model, field, "other type", value)
            return value
        try:
            member = kind.cls(value)
        except ValueError:
            self.drift.count(model, field, "other type", value)
            if isinstance(value, str) and value.lstrip("-").isdigit():
                return WireInt(int(value), value)
            return WireStr(str(value), value) if not isinstance(value, str) else value
        self.drift.count(model, field, "unknown value", value)
        return member


def _plain_type(kind: inspect.Type) -> Any:
    if isinstance(kind, inspect.EnumType):
        return kind.cls
    return {
        inspect.DateTimeType: datetime,
        inspect.DateType: date,
        inspect.UUIDType: UUID,
        inspect.ByteArrayType: bytes,
        inspect.BytesType: bytes,
    }.get(type(kind), Any)


def _fits(value: Any, kind: inspect.Type) -> bool:
    if isinstance(value, dict):
        return isinstance(kind, (inspect.StructType, inspect.DictType))
    if isinstance(value, list):
        return isinstance(kind, inspect.ListType)
    if isinstance(kind, (inspect.StructType, inspect.DictType, inspect.ListType)):
        return False
    if isinstance(value, bool):
        return isinstance(kind, inspect.BoolType)
    if isinstance(value, str):
        return not isinstance(kind, (inspect.IntType, inspect.FloatType, inspect.BoolType, inspect.DecimalType))
    return isinstance(kind, (inspect.IntType, inspect.FloatType, inspect.DecimalType, inspect.EnumType))


def _in_another_form(value: Any, kind: inspect.Type) -> Any:
    if isinstance(kind, inspect.BoolType) and str(value).lower() in {"true", "false", "0", "1"}:
        return str(value).lower() in {"true", "1"}
    if isinstance(value, str):
        if isinstance(kind, inspect.IntType) and re.fullmatch(r"[+-]?\d+", value):
            return WireInt(int(value), value)
        if isinstance(kind, (inspect.DecimalType, inspect.FloatType)):
            try:
                number = Decimal(value)
            except InvalidOperation:
                return value
            return number if number.is_finite() else value
        if isinstance(kind, inspect.UUIDType):
            return _guid(value)
        return value
    if isinstance(kind, (inspect.StrType, inspect.UUIDType)):
        return WireStr(msgspec.json.encode(value).decode(), value)
    return value


def _guid(value: str) -> UUID | str:
    try:
        return UUID(value)
    except ValueError:
        return value


def _moment(value: Any, kind: inspect.Type) -> datetime | date | None:
    if not isinstance(value, str):
        return None
    dotnet = _DOTNET.fullmatch(value)
    if dotnet is not None:
        try:
            return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=int(dotnet[1]))
        except OverflowError:
            return None
    moment = _iso8601.parse(value)
    if moment is None:
        return None
    if isinstance(kind, inspect.DateType) and moment.time() == time.min and moment.tzinfo is None:
        return moment.date()
    return moment


def _described(kind: inspect.Type) -> str:
    return {
        inspect.DateTimeType: "a date and time",
        inspect.DateType: "a date",
        inspect.StrType: "a text",
        inspect.IntType: "an integer",
        inspect.BoolType: "true or false",
        inspect.DecimalType: "a number",
        inspect.FloatType: "a number",
        inspect.UUIDType: "a GUID",
        inspect.EnumType: "a value of an enumeration",
    }.get(type(kind), type(kind).__name__)


def _mismatch(expected: str, value: Any, pointer: str) -> NoReturn:
    raise Unreadable(f"expected {expected}, found {json_type(value)}", pointer)


def _escape(part: str) -> str:
    return part.replace("~", "~0").replace("/", "~1")
