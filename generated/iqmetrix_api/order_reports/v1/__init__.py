# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Order Management v1: the client and its models."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from iqmetrix_api.order_reports.v1.models import (
    DropshipOrderItem,
    OrderAddress,
    OrderDetails,
    OrderListReport,
    OrderStatus,
    ReportColumn,
    ReportDefinition,
    ReportOrder,
    ReportOrderSorting,
    SortDirection,
)

if TYPE_CHECKING:
    from iqmetrix_api.order_reports.v1.async_resources import AsyncOrderReportsService
    from iqmetrix_api.order_reports.v1.resources import OrderReportsService

__all__ = [
    "AsyncOrderReportsService",
    "DropshipOrderItem",
    "OrderAddress",
    "OrderDetails",
    "OrderListReport",
    "OrderReportsService",
    "OrderStatus",
    "ReportColumn",
    "ReportDefinition",
    "ReportOrder",
    "ReportOrderSorting",
    "SortDirection",
]

_CLIENTS = {"AsyncOrderReportsService": "async_resources", "OrderReportsService": "resources"}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in _CLIENTS:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_CLIENTS[name]}"), name)


def __dir__() -> list[str]:
    return __all__
