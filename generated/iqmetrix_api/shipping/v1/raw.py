# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Methods of Shipping Aggregator v1 that return whole responses: status, headers, rate limit and parsed body."""

from __future__ import annotations

from iqmetrix_api import AsyncCaller, Caller
from iqmetrix_api._runtime.raw import (
    AsyncRawCaller,
    RawCaller,
    async_raw_response,
    raw_response,
)
from iqmetrix_api.shipping.v1 import async_resources, resources


class OptionsWithRawResponse:
    """`Options`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.Options(RawCaller(caller))
        self.get = raw_response(resource.get)


class AsyncOptionsWithRawResponse:
    """`AsyncOptions`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncOptions(AsyncRawCaller(caller))
        self.get = async_raw_response(resource.get)
