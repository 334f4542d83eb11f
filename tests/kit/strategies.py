"""All models and operations of the clients, and what Hypothesis has to know of them."""

from __future__ import annotations

import importlib
from functools import cache
from typing import Any, get_args, get_type_hints

from hypothesis.strategies import SearchStrategy

from iqmetrix.testing import Reply
from iqmetrix.testing import strategies as drawn
from iqmetrix.testing.strategies.described import description_of
from iqmetrix_api import SERVICES, File, Model, Operation

SHARED = "iqmetrix_api.common"
MODULES = [f"iqmetrix_api.{name}.{version}" for name, versions in SERVICES.items() for version in versions]


def models(*, files: bool = False) -> list[type[Model]]:
    """Return all models of all services that JSON can hold, and those that services share, each once; those with
    `files`, which are sent in parts, only where they are asked for: then these alone.
    """
    modules = [importlib.import_module(name) for name in (SHARED, *(f"{name}.models" for name in MODULES))]
    return [
        kind
        for module in modules
        for kind in vars(module).values()
        if isinstance(kind, type)
        and issubclass(kind, Model)
        and kind.__module__ == module.__name__
        and has_files(kind) == files
    ]


def has_files(model: type[Model]) -> bool:
    """Say whether a model has members that are files."""
    return any(File in (kind, *get_args(kind)) for kind in hints(model).values())


def described_models() -> list[type[Model]]:
    """Return the models that shipped descriptions have: one that services could share may be in none so far."""
    named = {
        name
        for service, versions in SERVICES.items()
        for version in versions
        for name in description_of(service, version).get("components", {}).get("schemas", {})
    }
    return [model for model in models() if model.__module__ != SHARED or model.__name__ in named]


def operations() -> list[Operation[Any]]:
    """Return all operations of all services."""
    return [each for module in MODULES for each in importlib.import_module(f"{module}.operations").OPERATIONS.values()]


@cache
def instances(model: type[Model]) -> SearchStrategy[Model]:
    """Return the strategy of a model, made once: Hypothesis keeps with it what it finds out about it."""
    return drawn.models(model)


@cache
def answers(operation: str, status: int | None = None, media_type: str | None = None) -> SearchStrategy[Reply]:
    """Return the strategy of the replies of an operation, made once; those of a status and a media type alone where they are given."""
    replies = drawn.responses(operation, status=status)
    if media_type is None:
        return replies
    return replies.filter(lambda reply: reply.headers["Content-Type"] == media_type)


@cache
def hints(model: type[Model]) -> dict[str, Any]:
    """Return the types of a model's fields."""
    return get_type_hints(model)


def is_deep(kind: Any) -> bool:
    """Say whether there are models in a type."""
    inner = get_args(kind) or (kind,)
    return any(isinstance(each, type) and issubclass(each, Model) for each in inner) or any(
        is_deep(each) for each in inner if get_args(each)
    )
