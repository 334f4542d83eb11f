# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Punch Clock v1: the client and its models."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from iqmetrix_api.common import HalLink
from iqmetrix_api.punch_clock.v1.models import (
    PageLinks,
    PunchEntry,
    PunchEntryCollection,
    PunchEntryCollectionEmbedded,
    RowLinks,
)

if TYPE_CHECKING:
    from iqmetrix_api.punch_clock.v1.async_resources import AsyncPunchClockService
    from iqmetrix_api.punch_clock.v1.resources import PunchClockService

__all__ = [
    "AsyncPunchClockService",
    "HalLink",
    "PageLinks",
    "PunchClockService",
    "PunchEntry",
    "PunchEntryCollection",
    "PunchEntryCollectionEmbedded",
    "RowLinks",
]

_CLIENTS = {"AsyncPunchClockService": "async_resources", "PunchClockService": "resources"}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in _CLIENTS:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_CLIENTS[name]}"), name)


def __dir__() -> list[str]:
    return __all__
