# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Methods of Partner Reporting v1 that return whole responses: status, headers, rate limit and parsed body."""

from __future__ import annotations

from iqmetrix_api import AsyncCaller, Caller
from iqmetrix_api._runtime.raw import (
    AsyncRawCaller,
    RawCaller,
    async_raw_page,
    raw_page,
)
from iqmetrix_api.partner_reporting.v1 import async_resources, resources
from iqmetrix_api.partner_reporting.v1 import operations as ops


class SalesWithRawResponse:
    """`Sales`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.Sales(RawCaller(caller))
        self.list = raw_page(resource.list, ops.LIST_SALES)


class AsyncSalesWithRawResponse:
    """`AsyncSales`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncSales(AsyncRawCaller(caller))
        self.list = async_raw_page(resource.list, ops.LIST_SALES)
