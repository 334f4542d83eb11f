# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Methods of Orders v1 that return whole responses: status, headers, rate limit and parsed body."""

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
from iqmetrix_api.orders.v1 import async_resources, resources
from iqmetrix_api.orders.v1 import operations as ops


class ItemsWithRawResponse:
    """`Items`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.Items(RawCaller(caller))
        self.list = raw_page(resource.list, ops.LIST_ORDER_ITEMS)
        self.create = raw_response(resource.create)


class AsyncItemsWithRawResponse:
    """`AsyncItems`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncItems(AsyncRawCaller(caller))
        self.list = async_raw_page(resource.list, ops.LIST_ORDER_ITEMS)
        self.create = async_raw_response(resource.create)


class OrdersServiceWithRawResponse:
    """`OrdersService`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.OrdersService(RawCaller(caller))
        self.list = raw_page(resource.list, ops.LIST_ORDERS)
        self.create = raw_response(resource.create)
        self.get = raw_response(resource.get)
        self.update = raw_response(resource.update)
        self.process = raw_response(resource.process)
        self.list_full = raw_page(resource.list_full, ops.LIST_FULL_ORDERS)
        self.create_full = raw_response(resource.create_full)
        self.get_full = raw_response(resource.get_full)
        self.update_full = raw_response(resource.update_full)


class AsyncOrdersServiceWithRawResponse:
    """`AsyncOrdersService`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncOrdersService(AsyncRawCaller(caller))
        self.list = async_raw_page(resource.list, ops.LIST_ORDERS)
        self.create = async_raw_response(resource.create)
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)
        self.process = async_raw_response(resource.process)
        self.list_full = async_raw_page(resource.list_full, ops.LIST_FULL_ORDERS)
        self.create_full = async_raw_response(resource.create_full)
        self.get_full = async_raw_response(resource.get_full)
        self.update_full = async_raw_response(resource.update_full)
