# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Customers (CRM) v1: the client and its models."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from iqmetrix_api.common import HalLink, Ping
from iqmetrix_api.crm.v1.models import (
    Address,
    AddressCollection,
    AddressCollectionEmbedded,
    AddressCollectionLinks,
    AddressInput,
    AddressLinks,
    AddressTypeId,
    ContactMethod,
    ContactMethodCategoryId,
    ContactMethodCollection,
    ContactMethodCollectionEmbedded,
    ContactMethodCollectionLinks,
    ContactMethodInput,
    ContactMethodLinks,
    ContactMethodTypeId,
    Customer,
    CustomerCollection,
    CustomerCollectionEmbedded,
    CustomerCollectionLinks,
    CustomerExtension,
    CustomerExtensionCollection,
    CustomerExtensionCollectionEmbedded,
    CustomerExtensionCollectionLinks,
    CustomerExtensionInput,
    CustomerExtensionLinks,
    CustomerExtensionType,
    CustomerFull,
    CustomerFullCollection,
    CustomerFullCollectionEmbedded,
    CustomerFullCollectionLinks,
    CustomerFullInput,
    CustomerFullLinks,
    CustomerInput,
    CustomerLinks,
    CustomerSearchCollection,
    CustomerSearchCollectionEmbedded,
    CustomerSearchResult,
    CustomerTypeId,
    Error,
)

if TYPE_CHECKING:
    from iqmetrix_api.crm.v1.async_resources import AsyncCrmService
    from iqmetrix_api.crm.v1.resources import CrmService

__all__ = [
    "Address",
    "AddressCollection",
    "AddressCollectionEmbedded",
    "AddressCollectionLinks",
    "AddressInput",
    "AddressLinks",
    "AddressTypeId",
    "AsyncCrmService",
    "ContactMethod",
    "ContactMethodCategoryId",
    "ContactMethodCollection",
    "ContactMethodCollectionEmbedded",
    "ContactMethodCollectionLinks",
    "ContactMethodInput",
    "ContactMethodLinks",
    "ContactMethodTypeId",
    "CrmService",
    "Customer",
    "CustomerCollection",
    "CustomerCollectionEmbedded",
    "CustomerCollectionLinks",
    "CustomerExtension",
    "CustomerExtensionCollection",
    "CustomerExtensionCollectionEmbedded",
    "CustomerExtensionCollectionLinks",
    "CustomerExtensionInput",
    "CustomerExtensionLinks",
    "CustomerExtensionType",
    "CustomerFull",
    "CustomerFullCollection",
    "CustomerFullCollectionEmbedded",
    "CustomerFullCollectionLinks",
    "CustomerFullInput",
    "CustomerFullLinks",
    "CustomerInput",
    "CustomerLinks",
    "CustomerSearchCollection",
    "CustomerSearchCollectionEmbedded",
    "CustomerSearchResult",
    "CustomerTypeId",
    "Error",
    "HalLink",
    "Ping",
]

_CLIENTS = {"AsyncCrmService": "async_resources", "CrmService": "resources"}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in _CLIENTS:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_CLIENTS[name]}"), name)


def __dir__() -> list[str]:
    return __all__
