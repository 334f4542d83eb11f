# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Dropship v1: the client and its models."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from iqmetrix_api.dropship.v1.models import (
    Availability,
    AvailabilityInput,
    AvailableProduct,
    AvailableProductInput,
    Cost,
    CostInput,
    DropshipStatus,
    ItemInformation,
    ItemInformationInput,
    ItemStatusUpdate,
    ItemStatusUpdateInput,
    OrderStatusUpdate,
    OrderStatusUpdateInput,
    PendingOrder,
    PendingOrderStatus,
    ProductCost,
    ProductCostInput,
)

if TYPE_CHECKING:
    from iqmetrix_api.dropship.v1.async_resources import AsyncDropshipService
    from iqmetrix_api.dropship.v1.resources import DropshipService

__all__ = [
    "AsyncDropshipService",
    "Availability",
    "AvailabilityInput",
    "AvailableProduct",
    "AvailableProductInput",
    "Cost",
    "CostInput",
    "DropshipService",
    "DropshipStatus",
    "ItemInformation",
    "ItemInformationInput",
    "ItemStatusUpdate",
    "ItemStatusUpdateInput",
    "OrderStatusUpdate",
    "OrderStatusUpdateInput",
    "PendingOrder",
    "PendingOrderStatus",
    "ProductCost",
    "ProductCostInput",
]

_CLIENTS = {"AsyncDropshipService": "async_resources", "DropshipService": "resources"}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in _CLIENTS:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_CLIENTS[name]}"), name)


def __dir__() -> list[str]:
    return __all__
