# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Methods of Dropship v1 that return whole responses: status, headers, rate limit and parsed body."""

from __future__ import annotations

from iqmetrix_api import AsyncCaller, Caller
from iqmetrix_api._runtime.raw import (
    AsyncRawCaller,
    RawCaller,
    async_raw_response,
    raw_response,
)
from iqmetrix_api.dropship.v1 import async_resources, resources


class OrdersWithRawResponse:
    """`Orders`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.Orders(RawCaller(caller))
        self.update_status = raw_response(resource.update_status)
        self.update_item_status = raw_response(resource.update_item_status)


class AsyncOrdersWithRawResponse:
    """`AsyncOrders`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncOrders(AsyncRawCaller(caller))
        self.update_status = async_raw_response(resource.update_status)
        self.update_item_status = async_raw_response(resource.update_item_status)


class OrderEventsWithRawResponse:
    """`OrderEvents`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.OrderEvents(RawCaller(caller))
        self.get_feed = raw_response(resource.get_feed)
        self.get_archive = raw_response(resource.get_archive)


class AsyncOrderEventsWithRawResponse:
    """`AsyncOrderEvents`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncOrderEvents(AsyncRawCaller(caller))
        self.get_feed = async_raw_response(resource.get_feed)
        self.get_archive = async_raw_response(resource.get_archive)


class AvailabilityWithRawResponse:
    """`Availability`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.Availability(RawCaller(caller))
        self.submit = raw_response(resource.submit)


class AsyncAvailabilityWithRawResponse:
    """`AsyncAvailability`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncAvailability(AsyncRawCaller(caller))
        self.submit = async_raw_response(resource.submit)


class CostsWithRawResponse:
    """`Costs`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.Costs(RawCaller(caller))
        self.submit = raw_response(resource.submit)


class AsyncCostsWithRawResponse:
    """`AsyncCosts`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncCosts(AsyncRawCaller(caller))
        self.submit = async_raw_response(resource.submit)
