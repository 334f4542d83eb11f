# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Invoices v1: the client and its models."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from iqmetrix_api.invoices.v1.models import (
    Address,
    Customer,
    DropshipOrder,
    DropshipOrderItem,
    Invoice,
    InvoiceInput,
    InvoiceSummary,
    InvoiceType,
    Order,
    OrderItem,
    Payment,
    PaymentTransactionType,
    TaxCalculationResult,
    TaxDetail,
    TaxLineItem,
)

if TYPE_CHECKING:
    from iqmetrix_api.invoices.v1.async_resources import AsyncInvoicesService
    from iqmetrix_api.invoices.v1.resources import InvoicesService

__all__ = [
    "Address",
    "AsyncInvoicesService",
    "Customer",
    "DropshipOrder",
    "DropshipOrderItem",
    "Invoice",
    "InvoiceInput",
    "InvoiceSummary",
    "InvoiceType",
    "InvoicesService",
    "Order",
    "OrderItem",
    "Payment",
    "PaymentTransactionType",
    "TaxCalculationResult",
    "TaxDetail",
    "TaxLineItem",
]

_CLIENTS = {"AsyncInvoicesService": "async_resources", "InvoicesService": "resources"}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in _CLIENTS:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_CLIENTS[name]}"), name)


def __dir__() -> list[str]:
    return __all__
