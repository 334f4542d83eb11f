# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Pricing v1: the client and its models."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from iqmetrix_api.pricing.v1.models import (
    BulkPricingInformation,
    BulkPricingInformationItem,
    Pricing,
    PricingCollection,
    PricingCollectionEmbedded,
    PricingInput,
    PricingTerm,
    PricingTier,
    QuantityCalculation,
    QuantityCalculationBody,
    SaleOverridePrice,
    SaleOverridePriceInput,
)

if TYPE_CHECKING:
    from iqmetrix_api.pricing.v1.async_resources import AsyncPricingService
    from iqmetrix_api.pricing.v1.resources import PricingService

__all__ = [
    "AsyncPricingService",
    "BulkPricingInformation",
    "BulkPricingInformationItem",
    "Pricing",
    "PricingCollection",
    "PricingCollectionEmbedded",
    "PricingInput",
    "PricingService",
    "PricingTerm",
    "PricingTier",
    "QuantityCalculation",
    "QuantityCalculationBody",
    "SaleOverridePrice",
    "SaleOverridePriceInput",
]

_CLIENTS = {"AsyncPricingService": "async_resources", "PricingService": "resources"}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in _CLIENTS:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_CLIENTS[name]}"), name)


def __dir__() -> list[str]:
    return __all__
