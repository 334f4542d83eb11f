"""Where a model and an operation stand in the shipped descriptions."""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import cache
from importlib import import_module, resources
from types import ModuleType
from typing import Any

from iqmetrix._operations import find_operation
from iqmetrix.errors import ConfigurationError
from iqmetrix_api import SERVICES, Model, Operation

_OF_MODELS = re.compile(r"iqmetrix_api\.(\w+)\.(v\d+)\.models")
_OF_RESOURCES = re.compile(r"iqmetrix_api\.(\w+)\.(v\d+)\.(async_)?resources(\..+)?")
_SHARED = "iqmetrix_api.common"


@cache
def description_of(service: str, version: str) -> dict[str, Any]:
    """Return a shipped description."""
    text = resources.files("iqmetrix_specs").joinpath(service, f"{version}.json").read_text(encoding="utf-8")
    description: dict[str, Any] = json.loads(text, parse_float=Decimal)
    return description


def model_described(model: type[Model]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the description that a model is made from, and its schema there.

    Raises:
        ConfigurationError: it is not made from a description.
    """
    place = _OF_MODELS.fullmatch(getattr(model, "__module__", ""))
    if place is not None:
        descriptions = [description_of(place[1], place[2])]
    elif getattr(model, "__module__", "") == _SHARED:
        descriptions = [
            description_of(service, version)
            for service, versions in SERVICES.items()
            for version in versions
            if not _has_its_own(service, version, model.__name__)
        ]
    else:
        descriptions = []
    for description in descriptions:
        schema = description["components"]["schemas"].get(model.__name__)
        if schema is not None:
            return description, schema
    raise ConfigurationError(
        f"models() takes a model of a service, such as iqmetrix_api.crm.v1.models.Customer, not {model!r}"
    )


def operation_described(operation: Operation[Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the description of an operation's service, and the operation there, with its path's parameters among its own."""
    description = description_of(operation.service.name, operation.service.version)
    item = description["paths"][operation.path]
    described = item[operation.method.lower()]
    parameters = [*item.get("parameters", ()), *described.get("parameters", ())]
    return description, {**described, "parameters": parameters}


def operation_of(called: object) -> Operation[Any]:
    """Return an operation by its name, by a method that calls it, or as it is.

    Raises:
        ConfigurationError: there is no such operation, or it is none.
    """
    if isinstance(called, Operation):
        return called
    if isinstance(called, str):
        return find_operation(called)
    function = inspect.unwrap(called) if callable(called) else None
    place = _OF_RESOURCES.fullmatch(getattr(function, "__module__", None) or "")
    if place is not None:
        owner, _, method = getattr(function, "__qualname__", "").partition(".")
        for operation in _operations(place[1], place[2]).values():
            if (
                operation.name == method
                and _class_of(operation) == owner.removeprefix("Async" if place[3] else "").lower()
            ):
                return operation
    raise ConfigurationError(
        "an operation is given by its method, such as iq.crm.customers.create, or by its name, such as"
        f" 'crm.v1.createCustomer', not by {called!r}; `python -m iqmetrix_api` lists the names"
    )


def method_of(operation: Operation[Any]) -> Callable[..., Any]:
    """Return the function that calls an operation."""
    module = import_module(f"iqmetrix_api.{operation.service.name}.{operation.service.version}.resources")
    owner = next(value for name, value in vars(module).items() if name.lower() == _class_of(operation))
    function: Callable[..., Any] = vars(owner)[operation.name]
    return function


def _class_of(operation: Operation[Any]) -> str:
    """Return the name of the class that has an operation's method, in small letters."""
    return (operation.resource or f"{operation.service.name}_service").replace("_", "").lower()


def _operations(service: str, version: str) -> Mapping[str, Operation[Any]]:
    operations: Mapping[str, Operation[Any]] = import_module(f"iqmetrix_api.{service}.{version}.operations").OPERATIONS
    return operations


def _has_its_own(service: str, version: str, name: str) -> bool:
    module: ModuleType = import_module(f"iqmetrix_api.{service}.{version}.models")
    return getattr(vars(module).get(name), "__module__", "") == module.__name__
