# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Enterprise Product Catalog (EPC) v1: the client and its models."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from iqmetrix_api.epc.v1.models import (
    AcceptedImport,
    Batch,
    BatchList,
    BatchStatusCode,
    BatchTotals,
    ExtendedAttribute,
    LocationVendor,
    NonRevenueProduct,
    NonStockedProduct,
    NonStockedProductPricing,
    NonStockedProductPricingLocation,
    PricingMethod,
    ProductImport,
    ProductStatus,
    ProductStatusCode,
    RegularProduct,
    RegularProductPricing,
    RegularProductPricingLocation,
    TargetLocationType,
    Vendor,
    VendorRebateProduct,
)

if TYPE_CHECKING:
    from iqmetrix_api.epc.v1.async_resources import AsyncEpcService
    from iqmetrix_api.epc.v1.resources import EpcService

__all__ = [
    "AcceptedImport",
    "AsyncEpcService",
    "Batch",
    "BatchList",
    "BatchStatusCode",
    "BatchTotals",
    "EpcService",
    "ExtendedAttribute",
    "LocationVendor",
    "NonRevenueProduct",
    "NonStockedProduct",
    "NonStockedProductPricing",
    "NonStockedProductPricingLocation",
    "PricingMethod",
    "ProductImport",
    "ProductStatus",
    "ProductStatusCode",
    "RegularProduct",
    "RegularProductPricing",
    "RegularProductPricingLocation",
    "TargetLocationType",
    "Vendor",
    "VendorRebateProduct",
]

_CLIENTS = {"AsyncEpcService": "async_resources", "EpcService": "resources"}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in _CLIENTS:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_CLIENTS[name]}"), name)


def __dir__() -> list[str]:
    return __all__
