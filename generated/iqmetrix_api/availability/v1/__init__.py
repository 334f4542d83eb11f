# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Inventory Availability v1: the client and its models."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from iqmetrix_api.availability.v1.models import (
    Availability,
    AvailabilityBelowThreshold,
    AvailabilityCollection,
    AvailabilityCollectionEmbedded,
    AvailabilityInput,
    BulkSupplierAvailability,
    BulkSupplierAvailabilityRequest,
    SerialNumber,
    SupplierSku,
    SupplierSkuReference,
)

if TYPE_CHECKING:
    from iqmetrix_api.availability.v1.async_resources import AsyncAvailabilityService
    from iqmetrix_api.availability.v1.resources import AvailabilityService

__all__ = [
    "AsyncAvailabilityService",
    "Availability",
    "AvailabilityBelowThreshold",
    "AvailabilityCollection",
    "AvailabilityCollectionEmbedded",
    "AvailabilityInput",
    "AvailabilityService",
    "BulkSupplierAvailability",
    "BulkSupplierAvailabilityRequest",
    "SerialNumber",
    "SupplierSku",
    "SupplierSkuReference",
]

_CLIENTS = {"AsyncAvailabilityService": "async_resources", "AvailabilityService": "resources"}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in _CLIENTS:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_CLIENTS[name]}"), name)


def __dir__() -> list[str]:
    return __all__
