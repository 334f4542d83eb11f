# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Methods of Torture v1 that return whole responses: status, headers, rate limit and parsed body."""

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
from iqmetrix_api.torture.v1 import async_resources, resources
from iqmetrix_api.torture.v1 import operations as ops


class AllTypesWithRawResponse:
    """`AllTypes`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.AllTypes(RawCaller(caller))
        self.get = raw_response(resource.get)
        self.update = raw_response(resource.update)
        self.delete = raw_response(resource.delete)


class AsyncAllTypesWithRawResponse:
    """`AsyncAllTypes`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncAllTypes(AsyncRawCaller(caller))
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)
        self.delete = async_raw_response(resource.delete)


class ListsWithRawResponse:
    """`Lists`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.Lists(RawCaller(caller))
        self.list = raw_page(resource.list, ops.LIST_ODATA)
        self.list_hal = raw_page(resource.list_hal, ops.LIST_HAL)
        self.search_asked = raw_page(resource.search_asked, ops.SEARCH_ASKED)
        self.list_everything = raw_page(resource.list_everything, ops.LIST_EVERYTHING)
        self.names = raw_response(resource.names)


class AsyncListsWithRawResponse:
    """`AsyncLists`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncLists(AsyncRawCaller(caller))
        self.list = async_raw_page(resource.list, ops.LIST_ODATA)
        self.list_hal = async_raw_page(resource.list_hal, ops.LIST_HAL)
        self.search_asked = async_raw_page(resource.search_asked, ops.SEARCH_ASKED)
        self.list_everything = async_raw_page(resource.list_everything, ops.LIST_EVERYTHING)
        self.names = async_raw_response(resource.names)


class BodiesWithRawResponse:
    """`Bodies`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.Bodies(RawCaller(caller))
        self.send_form = raw_response(resource.send_form)
        self.send_binary = raw_response(resource.send_binary)
        self.get_map = raw_response(resource.get_map)


class AsyncBodiesWithRawResponse:
    """`AsyncBodies`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncBodies(AsyncRawCaller(caller))
        self.send_form = async_raw_response(resource.send_form)
        self.send_binary = async_raw_response(resource.send_binary)
        self.get_map = async_raw_response(resource.get_map)
