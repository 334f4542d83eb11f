# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Methods of Product Feed v1 that return whole responses: status, headers, rate limit and parsed body."""

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
from iqmetrix_api.curation.v1 import async_resources, resources
from iqmetrix_api.curation.v1 import operations as ops


class FeedsWithRawResponse:
    """`Feeds`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.Feeds(RawCaller(caller))
        self.get = raw_response(resource.get)


class AsyncFeedsWithRawResponse:
    """`AsyncFeeds`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncFeeds(AsyncRawCaller(caller))
        self.get = async_raw_response(resource.get)


class ProductsWithRawResponse:
    """`Products`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.Products(RawCaller(caller))
        self.list = raw_page(resource.list, ops.LIST_FEED_PRODUCTS)
        self.create = raw_response(resource.create)
        self.delete = raw_response(resource.delete)


class AsyncProductsWithRawResponse:
    """`AsyncProducts`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncProducts(AsyncRawCaller(caller))
        self.list = async_raw_page(resource.list, ops.LIST_FEED_PRODUCTS)
        self.create = async_raw_response(resource.create)
        self.delete = async_raw_response(resource.delete)
