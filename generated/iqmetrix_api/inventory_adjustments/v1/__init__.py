# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Inventory Adjustments v1: the client and its models."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from iqmetrix_api.inventory_adjustments.v1.models import QuantityAdjustment, QuantityAdjustmentProduct

if TYPE_CHECKING:
    from iqmetrix_api.inventory_adjustments.v1.async_resources import AsyncInventoryAdjustmentsService
    from iqmetrix_api.inventory_adjustments.v1.resources import InventoryAdjustmentsService

__all__ = [
    "AsyncInventoryAdjustmentsService",
    "InventoryAdjustmentsService",
    "QuantityAdjustment",
    "QuantityAdjustmentProduct",
]

_CLIENTS = {"AsyncInventoryAdjustmentsService": "async_resources", "InventoryAdjustmentsService": "resources"}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in _CLIENTS:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_CLIENTS[name]}"), name)


def __dir__() -> list[str]:
    return __all__
