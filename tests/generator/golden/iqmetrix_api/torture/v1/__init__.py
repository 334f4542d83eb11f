# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Torture v1: the client and its models."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from iqmetrix_api.common import Link
from iqmetrix_api.torture.v1.models import (
    Color,
    Embedded,
    Form,
    Level,
    Node,
    NodeCount,
    NodePage,
    Nothing,
    PageLinks,
    Thing,
    ThingInput,
)

if TYPE_CHECKING:
    from iqmetrix_api.torture.v1.async_resources import AsyncTortureService
    from iqmetrix_api.torture.v1.resources import TortureService

__all__ = [
    "AsyncTortureService",
    "Color",
    "Embedded",
    "Form",
    "Level",
    "Link",
    "Node",
    "NodeCount",
    "NodePage",
    "Nothing",
    "PageLinks",
    "Thing",
    "ThingInput",
    "TortureService",
]

_CLIENTS = {"AsyncTortureService": "async_resources", "TortureService": "resources"}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in _CLIENTS:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_CLIENTS[name]}"), name)


def __dir__() -> list[str]:
    return __all__
