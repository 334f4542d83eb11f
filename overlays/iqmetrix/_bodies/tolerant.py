"""The second reading of a body that does not fit its description exactly.

Nothing is dropped: unknown fields stay on the model, unknown values become members of open enumerations, values in
another form are read as what they mean and written back as they came. Each difference is counted. What has another shape
altogether (a list instead of an object, a text that is not a date) can't be read, and the error says where it is.
"""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import Any, NoReturn

import msgspec
from msgspec import inspect

from iqmetrix._bodies import scalars
from iqmetrix._bodies.drift import Drift, json_type
from iqmetrix._bodies.wire_values import WireStr
from iqmetrix_api._runtime.model import UNKNOWN_FIELDS

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
        Unreadable: a value has another shape than its type.
        msgspec.DecodeError: the body is not JSON.
    """
    value = _generic.decode(body.removeprefix(b"\xef\xbb\xbf"))
    if value is None:  # within a body a null is accepted; instead of one it would become an AttributeError elsewhere
        _mismatch("something", None, "")
    return _Reader(drift, operation).value(value, _type_info(kind), "", operation, "")


@cache
def _type_info(kind: Any) -> inspect.Type:
    return inspect.type_info(kind)


class _Reader:
    """Walks through a value and its type side by side.

    `pointer` is the place in the body (JSON pointer, RFC 6901); `model` and `field` are what differences there are counted under.
    """

    def __init__(self, drift: Drift, operation: str) -> None:
        self.drift = drift
        self.operation = operation

    def value(self, value: Any, kind: inspect.Type, pointer: str, model: str, field: str) -> Any:
        if isinstance(kind, inspect.UnionType):
            options = [option for option in kind.types if not isinstance(option, inspect.NoneType)]
            if value is None and len(options) < len(kind.types):
                return None
            kind = next((option for option in options if scalars.fits(value, option)), options[0])
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
                self.value(item, kind.item_type, f"{pointer}/{index}", model, field) for index, item in enumerate(value)
            ]
        if isinstance(kind, inspect.DictType):
            if not isinstance(value, dict):
                _mismatch("an object", value, pointer)
            return {
                key: self.value(member, kind.value_type, f"{pointer}/{_escape(key)}", model, field)
                for key, member in value.items()
            }
        return self.scalar(value, kind, pointer, model, field)

    def struct(self, value: Any, kind: inspect.StructType, pointer: str) -> Any:
        if not isinstance(value, dict):
            _mismatch("an object", value, pointer)
        name = kind.cls.__name__
        rest = dict(value)
        values: dict[str, Any] = {}
        for field in kind.fields:
            wire_name = field.encode_name
            if wire_name == UNKNOWN_FIELDS:
                continue
            if wire_name in rest:
                place = f"{pointer}/{_escape(wire_name)}"
                values[field.name] = self.value(rest.pop(wire_name), field.type, place, name, wire_name)
            elif field.required:
                self.drift.count(name, wire_name, "missing", None)
                values[field.name] = None
        for unknown, content in rest.items():
            self.drift.count(name, unknown, "unknown field", content)
        return kind.cls(**values, unknown_fields=rest or None)

    def scalar(self, value: Any, kind: inspect.Type, pointer: str, model: str, field: str) -> Any:
        if isinstance(value, (dict, list)):
            _mismatch(scalars.name_of(kind), value, pointer)
        exact = scalars.exact(value, kind)
        if exact is not None:
            return exact
        if isinstance(kind, inspect.EnumType):
            return self._enum(value, kind, model, field)
        if isinstance(kind, (inspect.DateTimeType, inspect.DateType)):
            moment = scalars.moment(value, kind)
            if moment is None:
                _mismatch(scalars.name_of(kind), value, pointer)
            self.drift.count(model, field, "other form", value)
            return moment
        self.drift.count(model, field, "other type", value)
        return scalars.in_another_form(value, kind)

    def _enum(self, value: Any, kind: inspect.EnumType, model: str, field: str) -> Any:
        if isinstance(value, bool):  # True is equal to 1, so it would become a member
            self.drift.count(model, field, "other type", value)
            return value
        try:
            member = kind.cls(value)
        except ValueError:
            self.drift.count(model, field, "other type", value)
            if not isinstance(value, str):
                return WireStr(str(value), value)
            number = scalars.whole_number(value)
            return value if number is None else number
        self.drift.count(model, field, "unknown value", value)
        return member


def _mismatch(expected: str, value: Any, pointer: str) -> NoReturn:
    raise Unreadable(f"expected {expected}, found {json_type(value)}", pointer)


def _escape(part: str) -> str:
    return part.replace("~", "~0").replace("/", "~1")
