# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Product Feed v1: the client and its models."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from iqmetrix_api.curation.v1.models import (
    Asset,
    AssetInput,
    Classification,
    ClassificationInput,
    Definition,
    Field,
    FieldInput,
    FieldOption,
    Product,
    ProductFeed,
    ProductInput,
    VendorSku,
)

if TYPE_CHECKING:
    from iqmetrix_api.curation.v1.async_resources import AsyncCurationService
    from iqmetrix_api.curation.v1.resources import CurationService

__all__ = [
    "Asset",
    "AssetInput",
    "AsyncCurationService",
    "Classification",
    "ClassificationInput",
    "CurationService",
    "Definition",
    "Field",
    "FieldInput",
    "FieldOption",
    "Product",
    "ProductFeed",
    "ProductInput",
    "VendorSku",
]

_CLIENTS = {"AsyncCurationService": "async_resources", "CurationService": "resources"}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in _CLIENTS:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_CLIENTS[name]}"), name)


def __dir__() -> list[str]:
    return __all__
