# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Methods of Enterprise Product Catalog (EPC) v1 that return whole responses: status, headers, rate limit and parsed body."""

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
from iqmetrix_api.epc.v1 import async_resources, resources
from iqmetrix_api.epc.v1 import operations as ops


class ProductsWithRawResponse:
    """`Products`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.Products(RawCaller(caller))
        self.import_batch = raw_response(resource.import_batch)


class AsyncProductsWithRawResponse:
    """`AsyncProducts`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncProducts(AsyncRawCaller(caller))
        self.import_batch = async_raw_response(resource.import_batch)


class BatchesWithRawResponse:
    """`Batches`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.Batches(RawCaller(caller))
        self.get = raw_response(resource.get)
        self.list = raw_page(resource.list, ops.LIST_BATCHES)


class AsyncBatchesWithRawResponse:
    """`AsyncBatches`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncBatches(AsyncRawCaller(caller))
        self.get = async_raw_response(resource.get)
        self.list = async_raw_page(resource.list, ops.LIST_BATCHES)
