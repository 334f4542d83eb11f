"""Strategies for the models of the clients: every field, present or not."""

from __future__ import annotations

import importlib
import warnings
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints
from uuid import UUID

import msgspec
from hypothesis import strategies as st

from iqmetrix_api import SERVICES, File, Model, Operation

MODULES = [f"iqmetrix_api.{name}.{version}" for name, versions in SERVICES.items() for version in versions]
DEPTH = 2
"""Models inside models: deeper ones are left out, so that recursive ones come to an end."""

texts = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=12)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | texts,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(texts, inner, max_size=2),
    max_leaves=4,
)
zones = st.sampled_from([None, UTC, timezone(timedelta(hours=5, minutes=30)), timezone(timedelta(hours=-7))])
simple: dict[Any, st.SearchStrategy[Any]] = {
    str: texts,
    int: st.integers(-(2**63), 2**63 - 1),
    float: st.floats(allow_nan=False, allow_infinity=False),
    bool: st.booleans(),
    bytes: st.binary(max_size=12),
    UUID: st.uuids(),
    Decimal: st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**12), max_value=10**12, places=3),
    datetime: st.datetimes(datetime(2, 1, 1), datetime(9998, 12, 31), timezones=zones),
    date: st.dates(),
    Any: json_values,
}


def models() -> list[type[Model]]:
    """Return all models of all services that JSON can hold, and those that services share, each once; those with files are sent in parts."""
    modules = [
        importlib.import_module(name) for name in ("iqmetrix_api.common", *(f"{name}.models" for name in MODULES))
    ]
    return [
        kind
        for module in modules
        for kind in vars(module).values()
        if isinstance(kind, type)
        and issubclass(kind, Model)
        and kind.__module__ == module.__name__
        and not has_files(kind)
    ]


def has_files(model: type[Model]) -> bool:
    """Say whether a model has members that are files."""
    return any(File in (kind, *get_args(kind)) for kind in hints(model).values())


def operations() -> list[Operation[Any]]:
    """Return all operations of all services."""
    return [each for module in MODULES for each in importlib.import_module(f"{module}.operations").OPERATIONS.values()]


@cache
def hints(model: type[Model]) -> dict[str, Any]:
    """Return the types of a model's fields."""
    return get_type_hints(model)


def values(kind: Any, depth: int = DEPTH) -> st.SearchStrategy[Any]:
    """Return values of a type."""
    origin, arguments = get_origin(kind), get_args(kind)
    if kind is None or kind is NoneType:
        return st.none()
    if origin in {Union, UnionType}:
        return st.one_of([values(each, depth) for each in arguments])
    if origin is list:
        return st.lists(values(arguments[0], depth), max_size=2) if depth else st.just([])
    if origin is dict:
        return st.dictionaries(texts, values(arguments[1], depth), max_size=2)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return st.sampled_from(list(kind)) | (texts if issubclass(kind, str) else st.integers(1000, 2000)).map(kind)
    if isinstance(kind, type) and issubclass(kind, Model):
        return instances(kind, depth - 1)
    return simple[kind]


def instances(model: type[Model], depth: int = DEPTH) -> st.SearchStrategy[Any]:
    """Return instances of a model."""

    def build(present: dict[str, Any]) -> Any:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # of members that are still there
            return model(**present)

    required, optional = {}, {}
    for field in msgspec.structs.fields(model):
        if field.name == "unknown_fields":
            continue
        kind = hints(model)[field.name]
        if field.required:
            required[field.name] = values(kind, max(depth, 1))
        elif depth > 0 or not is_deep(kind):
            optional[field.name] = values(kind, depth)
    return st.fixed_dictionaries(required, optional=optional).map(build)


def is_deep(kind: Any) -> bool:
    """Say whether there are models in a type."""
    inner = get_args(kind) or (kind,)
    return any(isinstance(each, type) and issubclass(each, Model) for each in inner) or any(
        is_deep(each) for each in inner if get_args(each)
    )
