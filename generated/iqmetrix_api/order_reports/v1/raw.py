# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Methods of Order Management v1 that return whole responses: status, headers, rate limit and parsed body."""

from __future__ import annotations

from iqmetrix_api import AsyncCaller, Caller
from iqmetrix_api._runtime.raw import (
    AsyncRawCaller,
    RawCaller,
    async_raw_page,
    async_raw_response,
    raw_page,
    raw_response,
)
from iqmetrix_api.order_reports.v1 import async_resources, resources
from iqmetrix_api.order_reports.v1 import operations as ops


class OrdersWithRawResponse:
    """`Orders`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.Orders(RawCaller(caller))
        self.list = raw_page(resource.list, ops.LIST_REPORT_ORDERS)
        self.get_details = raw_response(resource.get_details)


class AsyncOrdersWithRawResponse:
    """`AsyncOrders`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncOrders(AsyncRawCaller(caller))
        self.list = async_raw_page(resource.list, ops.LIST_REPORT_ORDERS)
        self.get_details = async_raw_response(resource.get_details)
