# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Catalog v1: the client and its models."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from iqmetrix_api.catalog.v1.models import (
    Asset,
    Attribute,
    AttributeInput,
    CanonicalClassification,
    CatalogAdd,
    CatalogItem,
    CatalogSearchResult,
    ClassificationCount,
    ColorDefinition,
    ColorTag,
    CompatibleItem,
    CompatibleResult,
    EntityCount,
    Facets,
    GroupedItem,
    GroupedProduct,
    GroupedSearchResult,
    Identifier,
    ItemStructure,
    ItemVariation,
    LifeCycle,
    MeasurementType,
    MetaData,
    Money,
    NamedEntity,
    ParentCategory,
    ProductDetails,
    ProductDetailsBulkRequest,
    ProductDetailsBulkResponse,
    Region,
    Revision,
    SearchDirection,
    SearchItem,
    SearchOrder,
    SkuType,
    SkuValue,
    Specification,
    SpecificationField,
    StructureVariation,
    SubscriptionItems,
    Swatch,
    SwatchType,
    UpcCode,
    VariationField,
    VariationInfo,
    VariationResult,
    VendorSkuResult,
)
from iqmetrix_api.common import Ping

if TYPE_CHECKING:
    from iqmetrix_api.catalog.v1.async_resources import AsyncCatalogService
    from iqmetrix_api.catalog.v1.resources import CatalogService

__all__ = [
    "Asset",
    "AsyncCatalogService",
    "Attribute",
    "AttributeInput",
    "CanonicalClassification",
    "CatalogAdd",
    "CatalogItem",
    "CatalogSearchResult",
    "CatalogService",
    "ClassificationCount",
    "ColorDefinition",
    "ColorTag",
    "CompatibleItem",
    "CompatibleResult",
    "EntityCount",
    "Facets",
    "GroupedItem",
    "GroupedProduct",
    "GroupedSearchResult",
    "Identifier",
    "ItemStructure",
    "ItemVariation",
    "LifeCycle",
    "MeasurementType",
    "MetaData",
    "Money",
    "NamedEntity",
    "ParentCategory",
    "Ping",
    "ProductDetails",
    "ProductDetailsBulkRequest",
    "ProductDetailsBulkResponse",
    "Region",
    "Revision",
    "SearchDirection",
    "SearchItem",
    "SearchOrder",
    "SkuType",
    "SkuValue",
    "Specification",
    "SpecificationField",
    "StructureVariation",
    "SubscriptionItems",
    "Swatch",
    "SwatchType",
    "UpcCode",
    "VariationField",
    "VariationInfo",
    "VariationResult",
    "VendorSkuResult",
]

_CLIENTS = {"AsyncCatalogService": "async_resources", "CatalogService": "resources"}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in _CLIENTS:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_CLIENTS[name]}"), name)


def __dir__() -> list[str]:
    return __all__
