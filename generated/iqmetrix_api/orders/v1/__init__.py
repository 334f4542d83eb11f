# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Orders v1: the client and its models."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from iqmetrix_api.orders.v1.models import (
    Item,
    ItemExtension,
    ItemExtensionInput,
    ItemInput,
    ItemStatus,
    ItemType,
    Order,
    OrderFull,
    OrderFullInput,
    OrderInput,
    OrderState,
    OrderType,
    ProcessOrder,
    TrackingInformation,
    TrackingInformationInput,
)

if TYPE_CHECKING:
    from iqmetrix_api.orders.v1.async_resources import AsyncOrdersService
    from iqmetrix_api.orders.v1.resources import OrdersService

__all__ = [
    "AsyncOrdersService",
    "Item",
    "ItemExtension",
    "ItemExtensionInput",
    "ItemInput",
    "ItemStatus",
    "ItemType",
    "Order",
    "OrderFull",
    "OrderFullInput",
    "OrderInput",
    "OrderState",
    "OrderType",
    "OrdersService",
    "ProcessOrder",
    "TrackingInformation",
    "TrackingInformationInput",
]

_CLIENTS = {"AsyncOrdersService": "async_resources", "OrdersService": "resources"}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in _CLIENTS:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_CLIENTS[name]}"), name)


def __dir__() -> list[str]:
    return __all__
