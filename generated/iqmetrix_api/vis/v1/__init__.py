# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Vendor Inventory Services (VIS) v1: the client and its models."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from iqmetrix_api.vis.v1.models import (
    Company,
    CreatePurchaseOrder,
    InventoryReportData,
    LocationDetails,
    PurchaseOrderItem,
    PurchaseOrderReference,
)

if TYPE_CHECKING:
    from iqmetrix_api.vis.v1.async_resources import AsyncVisService
    from iqmetrix_api.vis.v1.resources import VisService

__all__ = [
    "AsyncVisService",
    "Company",
    "CreatePurchaseOrder",
    "InventoryReportData",
    "LocationDetails",
    "PurchaseOrderItem",
    "PurchaseOrderReference",
    "VisService",
]

_CLIENTS = {"AsyncVisService": "async_resources", "VisService": "resources"}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in _CLIENTS:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_CLIENTS[name]}"), name)


def __dir__() -> list[str]:
    return __all__
