# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Methods of Assets v1 that return whole responses: status, headers, rate limit and parsed body."""

from __future__ import annotations

from iqmetrix_api import AsyncCaller, Caller
from iqmetrix_api._runtime.raw import (
    AsyncRawCaller,
    RawCaller,
    async_raw_response,
    raw_response,
)
from iqmetrix_api.assets.v1 import async_resources, resources


class AssetsServiceWithRawResponse:
    """`AssetsService`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.AssetsService(RawCaller(caller))
        self.create = raw_response(resource.create)
        self.get = raw_response(resource.get)
        self.get_image = raw_response(resource.get_image)


class AsyncAssetsServiceWithRawResponse:
    """`AsyncAssetsService`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncAssetsService(AsyncRawCaller(caller))
        self.create = async_raw_response(resource.create)
        self.get = async_raw_response(resource.get)
        self.get_image = async_raw_response(resource.get_image)
