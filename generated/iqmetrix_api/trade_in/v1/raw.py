# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Methods of Trade-In Reporting v1 that return whole responses: status, headers, rate limit and parsed body."""

from __future__ import annotations

from iqmetrix_api import AsyncCaller, Caller
from iqmetrix_api._runtime.raw import (
    AsyncRawCaller,
    RawCaller,
    async_raw_response,
    raw_response,
)
from iqmetrix_api.trade_in.v1 import async_resources, resources


class TradesWithRawResponse:
    """`Trades`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.Trades(RawCaller(caller))
        self.create_or_update = raw_response(resource.create_or_update)
        self.get = raw_response(resource.get)


class AsyncTradesWithRawResponse:
    """`AsyncTrades`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncTrades(AsyncRawCaller(caller))
        self.create_or_update = async_raw_response(resource.create_or_update)
        self.get = async_raw_response(resource.get)
