"""Bodies as users give them, against the type that an operation takes: a model or a mapping with the names of the wire."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from types import UnionType
from typing import Any, NamedTuple, Union, get_args, get_origin

import msgspec

from iqmetrix_api import Model, RequestBody


def check(body: Any, expected: RequestBody) -> None:
    """Refuse a body that the operation doesn't take.

    A mapping goes out unchanged, so its names are those of the wire. One that has the name of an attribute instead would lose the value.

    Raises:
        ValueError: the body is of another type, or a key of a mapping is the name of an attribute.
    """
    if get_origin(expected.type) is not list:
        _check_one(body, expected.type, expected.received, "the body")
        return
    if not isinstance(body, Sequence) or isinstance(body, (str, bytes)):
        raise ValueError(f"the body must be a list, not {_name(type(body))}")
    (item,) = get_args(expected.type)
    for index, value in enumerate(body):
        _check_one(value, item, expected.received, f"item {index} of the body")


def _check_one(value: Any, kind: Any, received: Any, place: str) -> None:
    if not isinstance(kind, type):
        return
    if issubclass(kind, Model):
        if isinstance(value, Mapping):
            _check_names(value, kind, place)
        elif not isinstance(value, kind if received is None else (kind, received)):
            names = ", ".join(_name(each) for each in (kind, received) if each is not None)
            raise ValueError(f"{place} must be one of {names}, or a mapping; it is {_name(type(value))}")
    elif kind in {str, int, bool} and (not isinstance(value, kind) or isinstance(value, bool) is not (kind is bool)):
        raise ValueError(f"{place} must be {_name(kind)}, not {_name(type(value))}")


def _name(kind: type) -> str:
    return "None" if kind is type(None) else kind.__name__


class _Names(NamedTuple):
    """The members of a model: name on the wire by the name in Python, where they differ, and type by name on the wire."""

    by_attribute: dict[str, str]
    types: dict[str, Any]


@cache
def _names(model: type[Model]) -> _Names:
    fields = [field for field in msgspec.structs.fields(model) if field.name != "unknown_fields"]
    types = {field.encode_name: field.type for field in fields}
    return _Names({field.name: field.encode_name for field in fields if field.name not in types}, types)


def _check_names(value: Any, kind: Any, place: str) -> None:
    if isinstance(value, Mapping):
        model = next((each for each in _parts(kind) if isinstance(each, type) and issubclass(each, Model)), None)
        if model is None:
            return
        names = _names(model)
        for key, member in value.items():
            if not isinstance(key, str):
                raise ValueError(f"{place} has a key that is no text, of type {_name(type(key))}")
            if key in names.by_attribute:
                raise ValueError(
                    f"{place} has the key {key!r}; the wire calls it {names.by_attribute[key]!r}, and a mapping goes out unchanged"
                )
            if isinstance(member, (Mapping, list, tuple)):
                _check_names(member, names.types.get(key), f"{key!r} of {place}")
    elif isinstance(value, (list, tuple)):
        items = next((get_args(each)[0] for each in _parts(kind) if get_origin(each) is list), None)
        for index, item in enumerate(value):
            if not isinstance(item, (Mapping, list, tuple)):
                continue
            _check_names(item, items, f"item {index} of {place}")


def _parts(kind: Any) -> Iterator[Any]:
    if get_origin(kind) in {Union, UnionType}:
        yield from get_args(kind)
    else:
        yield kind
