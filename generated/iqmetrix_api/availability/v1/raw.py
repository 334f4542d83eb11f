# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Methods of Inventory Availability v1 that return whole responses: status, headers, rate limit and parsed body."""

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
from iqmetrix_api.availability.v1 import async_resources, resources
from iqmetrix_api.availability.v1 import operations as ops


class SerialNumbersWithRawResponse:
    """`SerialNumbers`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.SerialNumbers(RawCaller(caller))
        self.list = raw_page(resource.list, ops.LIST_SERIAL_NUMBERS)
        self.get = raw_response(resource.get)
        self.search = raw_page(resource.search, ops.SEARCH_SERIAL_NUMBERS)


class AsyncSerialNumbersWithRawResponse:
    """`AsyncSerialNumbers`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncSerialNumbers(AsyncRawCaller(caller))
        self.list = async_raw_page(resource.list, ops.LIST_SERIAL_NUMBERS)
        self.get = async_raw_response(resource.get)
        self.search = async_raw_page(resource.search, ops.SEARCH_SERIAL_NUMBERS)


class SupplierSkusWithRawResponse:
    """`SupplierSkus`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.SupplierSkus(RawCaller(caller))
        self.list = raw_page(resource.list, ops.LIST_SUPPLIER_SKUS)
        self.get_many = raw_response(resource.get_many)


class AsyncSupplierSkusWithRawResponse:
    """`AsyncSupplierSkus`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncSupplierSkus(AsyncRawCaller(caller))
        self.list = async_raw_page(resource.list, ops.LIST_SUPPLIER_SKUS)
        self.get_many = async_raw_response(resource.get_many)


class AvailabilityServiceWithRawResponse:
    """`AvailabilityService`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.AvailabilityService(RawCaller(caller))
        self.configure = raw_response(resource.configure)
        self.list = raw_page(resource.list, ops.LIST_AVAILABILITY)
        self.get = raw_response(resource.get)
        self.list_by_item = raw_page(resource.list_by_item, ops.LIST_AVAILABILITY_OF_ITEM)


class AsyncAvailabilityServiceWithRawResponse:
    """`AsyncAvailabilityService`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncAvailabilityService(AsyncRawCaller(caller))
        self.configure = async_raw_response(resource.configure)
        self.list = async_raw_page(resource.list, ops.LIST_AVAILABILITY)
        self.get = async_raw_response(resource.get)
        self.list_by_item = async_raw_page(resource.list_by_item, ops.LIST_AVAILABILITY_OF_ITEM)
