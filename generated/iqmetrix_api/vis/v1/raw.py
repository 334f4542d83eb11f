# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Methods of Vendor Inventory Services (VIS) v1 that return whole responses: status, headers, rate limit and parsed body."""

from __future__ import annotations

from iqmetrix_api import AsyncCaller, Caller
from iqmetrix_api._runtime.raw import (
    AsyncRawCaller,
    RawCaller,
    async_raw_response,
    raw_response,
)
from iqmetrix_api.vis.v1 import async_resources, resources


class PurchaseOrdersWithRawResponse:
    """`PurchaseOrders`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.PurchaseOrders(RawCaller(caller))
        self.create = raw_response(resource.create)


class AsyncPurchaseOrdersWithRawResponse:
    """`AsyncPurchaseOrders`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncPurchaseOrders(AsyncRawCaller(caller))
        self.create = async_raw_response(resource.create)
