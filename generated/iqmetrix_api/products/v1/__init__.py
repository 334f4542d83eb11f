# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Product Library v1: the client and its models."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from iqmetrix_api.products.v1.models import (
    Asset,
    CanonicalClassification,
    Category,
    Classification,
    ClassificationTree,
    ColorDefinition,
    ColorDefinitionInput,
    ColorDefinitions,
    ColorDefinitionsInput,
    ColorTag,
    ColorTagInput,
    ColorTags,
    DocumentClassification,
    DocumentClassificationInput,
    FieldDefinition,
    FieldOption,
    FieldValue,
    FieldValueInput,
    GroupType,
    Identifier,
    IdentifierGroup,
    IdentifierGroupInput,
    IdentifierInput,
    IdentifierType,
    InputType,
    MasterProduct,
    Money,
    NamedEntity,
    NamedEntityInput,
    ParentCategory,
    Product,
    ProductAsset,
    ProductDocument,
    ProductDocumentCreate,
    ProductsBySlug,
    ProductSearch,
    ProductSlug,
    ProductTemplate,
    Region,
    RegionInput,
    Revision,
    RevisionGroup,
    RevisionInput,
    RootRevisionCreate,
    SkuValue,
    Specification,
    SpecificationField,
    Swatch,
    SwatchType,
    TreeOwner,
    UpcCode,
    Variation,
    VariationCreate,
    VariationCreated,
    VariationField,
    VariationInfo,
)

if TYPE_CHECKING:
    from iqmetrix_api.products.v1.async_resources import AsyncProductsService
    from iqmetrix_api.products.v1.resources import ProductsService

__all__ = [
    "Asset",
    "AsyncProductsService",
    "CanonicalClassification",
    "Category",
    "Classification",
    "ClassificationTree",
    "ColorDefinition",
    "ColorDefinitionInput",
    "ColorDefinitions",
    "ColorDefinitionsInput",
    "ColorTag",
    "ColorTagInput",
    "ColorTags",
    "DocumentClassification",
    "DocumentClassificationInput",
    "FieldDefinition",
    "FieldOption",
    "FieldValue",
    "FieldValueInput",
    "GroupType",
    "Identifier",
    "IdentifierGroup",
    "IdentifierGroupInput",
    "IdentifierInput",
    "IdentifierType",
    "InputType",
    "MasterProduct",
    "Money",
    "NamedEntity",
    "NamedEntityInput",
    "ParentCategory",
    "Product",
    "ProductAsset",
    "ProductDocument",
    "ProductDocumentCreate",
    "ProductSearch",
    "ProductSlug",
    "ProductTemplate",
    "ProductsBySlug",
    "ProductsService",
    "Region",
    "RegionInput",
    "Revision",
    "RevisionGroup",
    "RevisionInput",
    "RootRevisionCreate",
    "SkuValue",
    "Specification",
    "SpecificationField",
    "Swatch",
    "SwatchType",
    "TreeOwner",
    "UpcCode",
    "Variation",
    "VariationCreate",
    "VariationCreated",
    "VariationField",
    "VariationInfo",
]

_CLIENTS = {"AsyncProductsService": "async_resources", "ProductsService": "resources"}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in _CLIENTS:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_CLIENTS[name]}"), name)


def __dir__() -> list[str]:
    return __all__
