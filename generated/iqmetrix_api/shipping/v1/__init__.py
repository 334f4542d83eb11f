# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Shipping Aggregator v1: the client and its models."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from iqmetrix_api.shipping.v1.models import (
    Shipment,
    ShipmentItem,
    ShippingInformation,
    ShippingItem,
    ShippingOption,
    ShippingQuery,
    SupplierItem,
    SupplierOption,
    SupplierOptions,
    SupplierQuery,
)

if TYPE_CHECKING:
    from iqmetrix_api.shipping.v1.async_resources import AsyncShippingService
    from iqmetrix_api.shipping.v1.resources import ShippingService

__all__ = [
    "AsyncShippingService",
    "Shipment",
    "ShipmentItem",
    "ShippingInformation",
    "ShippingItem",
    "ShippingOption",
    "ShippingQuery",
    "ShippingService",
    "SupplierItem",
    "SupplierOption",
    "SupplierOptions",
    "SupplierQuery",
]

_CLIENTS = {"AsyncShippingService": "async_resources", "ShippingService": "resources"}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in _CLIENTS:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_CLIENTS[name]}"), name)


def __dir__() -> list[str]:
    return __all__
