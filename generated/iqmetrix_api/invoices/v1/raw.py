# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Methods of Invoices v1 that return whole responses: status, headers, rate limit and parsed body."""

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
from iqmetrix_api.invoices.v1 import async_resources, resources
from iqmetrix_api.invoices.v1 import operations as ops


class SummariesWithRawResponse:
    """`Summaries`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.Summaries(RawCaller(caller))
        self.list = raw_page(resource.list, ops.LIST_INVOICE_SUMMARIES)


class AsyncSummariesWithRawResponse:
    """`AsyncSummaries`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncSummaries(AsyncRawCaller(caller))
        self.list = async_raw_page(resource.list, ops.LIST_INVOICE_SUMMARIES)


class InvoicesServiceWithRawResponse:
    """`InvoicesService`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.InvoicesService(RawCaller(caller))
        self.create = raw_response(resource.create)
        self.get = raw_response(resource.get)


class AsyncInvoicesServiceWithRawResponse:
    """`AsyncInvoicesService`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncInvoicesService(AsyncRawCaller(caller))
        self.create = async_raw_response(resource.create)
        self.get = async_raw_response(resource.get)
