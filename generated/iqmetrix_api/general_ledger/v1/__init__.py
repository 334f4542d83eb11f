# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""General Ledger v1: the client and its models."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from iqmetrix_api.common import HalLink
from iqmetrix_api.general_ledger.v1.models import (
    Account,
    AccountCategory,
    AccountCollection,
    AccountCollectionEmbedded,
    EntityAccountLink,
    Entry,
    PageLinks,
    PaymentLink,
    ProductClassificationLink,
    ProductSpecificLink,
    ReferenceType,
    RowLinks,
    ScenarioLink,
    SupplierLink,
    TaxLink,
    Transaction,
    TransactionCollection,
    TransactionCollectionEmbedded,
)

if TYPE_CHECKING:
    from iqmetrix_api.general_ledger.v1.async_resources import AsyncGeneralLedgerService
    from iqmetrix_api.general_ledger.v1.resources import GeneralLedgerService

__all__ = [
    "Account",
    "AccountCategory",
    "AccountCollection",
    "AccountCollectionEmbedded",
    "AsyncGeneralLedgerService",
    "EntityAccountLink",
    "Entry",
    "GeneralLedgerService",
    "HalLink",
    "PageLinks",
    "PaymentLink",
    "ProductClassificationLink",
    "ProductSpecificLink",
    "ReferenceType",
    "RowLinks",
    "ScenarioLink",
    "SupplierLink",
    "TaxLink",
    "Transaction",
    "TransactionCollection",
    "TransactionCollectionEmbedded",
]

_CLIENTS = {"AsyncGeneralLedgerService": "async_resources", "GeneralLedgerService": "resources"}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in _CLIENTS:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_CLIENTS[name]}"), name)


def __dir__() -> list[str]:
    return __all__
