# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Methods of Reports v1 that return whole responses: status, headers, rate limit and parsed body."""

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
from iqmetrix_api.reports.v1 import async_resources, resources
from iqmetrix_api.reports.v1 import operations as ops


class FormatsWithRawResponse:
    """`Formats`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.Formats(RawCaller(caller))
        self.list = raw_page(resource.list, ops.LIST_FORMATS)


class AsyncFormatsWithRawResponse:
    """`AsyncFormats`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncFormats(AsyncRawCaller(caller))
        self.list = async_raw_page(resource.list, ops.LIST_FORMATS)


class ReportsServiceWithRawResponse:
    """`ReportsService`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.ReportsService(RawCaller(caller))
        self.get = raw_response(resource.get)
        self.list = raw_page(resource.list, ops.LIST_REPORTS)
        self.create = raw_response(resource.create)
        self.get_version = raw_response(resource.get_version)


class AsyncReportsServiceWithRawResponse:
    """`AsyncReportsService`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncReportsService(AsyncRawCaller(caller))
        self.get = async_raw_response(resource.get)
        self.list = async_raw_page(resource.list, ops.LIST_REPORTS)
        self.create = async_raw_response(resource.create)
        self.get_version = async_raw_response(resource.get_version)
