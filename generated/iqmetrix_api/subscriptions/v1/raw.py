# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Methods of Product Subscription v1 that return whole responses: status, headers, rate limit and parsed body."""

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
from iqmetrix_api.subscriptions.v1 import async_resources, resources
from iqmetrix_api.subscriptions.v1 import operations as ops


class ListsWithRawResponse:
    """`Lists`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.Lists(RawCaller(caller))
        self.get = raw_response(resource.get)
        self.create_or_update = raw_response(resource.create_or_update)


class AsyncListsWithRawResponse:
    """`AsyncLists`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncLists(AsyncRawCaller(caller))
        self.get = async_raw_response(resource.get)
        self.create_or_update = async_raw_response(resource.create_or_update)


class CompaniesWithRawResponse:
    """`Companies`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.Companies(RawCaller(caller))
        self.list = raw_page(resource.list, ops.LIST_COMPANIES)
        self.add = raw_response(resource.add)
        self.remove = raw_response(resource.remove)


class AsyncCompaniesWithRawResponse:
    """`AsyncCompanies`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncCompanies(AsyncRawCaller(caller))
        self.list = async_raw_page(resource.list, ops.LIST_COMPANIES)
        self.add = async_raw_response(resource.add)
        self.remove = async_raw_response(resource.remove)
