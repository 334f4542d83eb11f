# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Methods of Sales Orders v1 that return whole responses: status, headers, rate limit and parsed body."""

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
from iqmetrix_api.sales_orders.v1 import async_resources, resources
from iqmetrix_api.sales_orders.v1 import operations as ops


class SalesOrdersServiceWithRawResponse:
    """`SalesOrdersService`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.SalesOrdersService(RawCaller(caller))
        self.submit = raw_response(resource.submit)
        self.submit_invoice = raw_response(resource.submit_invoice)
        self.list_by_printable_id = raw_page(resource.list_by_printable_id, ops.LIST_SALES_ORDERS_BY_PRINTABLE_ID)


class AsyncSalesOrdersServiceWithRawResponse:
    """`AsyncSalesOrdersService`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncSalesOrdersService(AsyncRawCaller(caller))
        self.submit = async_raw_response(resource.submit)
        self.submit_invoice = async_raw_response(resource.submit_invoice)
        self.list_by_printable_id = async_raw_page(resource.list_by_printable_id, ops.LIST_SALES_ORDERS_BY_PRINTABLE_ID)
