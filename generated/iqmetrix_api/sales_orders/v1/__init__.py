# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Sales Orders v1: the client and its models."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from iqmetrix_api.sales_orders.v1.models import (
    DiscountLineItem,
    Payment,
    PaymentInput,
    SaleItemType,
    SaleOrder,
    SaleOrderInput,
    SaleOrderItem,
    SaleOrderSearch,
    ShippingLineItem,
    TaxLineItem,
)

if TYPE_CHECKING:
    from iqmetrix_api.sales_orders.v1.async_resources import AsyncSalesOrdersService
    from iqmetrix_api.sales_orders.v1.resources import SalesOrdersService

__all__ = [
    "AsyncSalesOrdersService",
    "DiscountLineItem",
    "Payment",
    "PaymentInput",
    "SaleItemType",
    "SaleOrder",
    "SaleOrderInput",
    "SaleOrderItem",
    "SaleOrderSearch",
    "SalesOrdersService",
    "ShippingLineItem",
    "TaxLineItem",
]

_CLIENTS = {"AsyncSalesOrdersService": "async_resources", "SalesOrdersService": "resources"}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in _CLIENTS:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_CLIENTS[name]}"), name)


def __dir__() -> list[str]:
    return __all__
