# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Methods of AT&T Auth Proxy v1 that return whole responses: status, headers, rate limit and parsed body."""

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
from iqmetrix_api.att_auth.v1 import async_resources, resources
from iqmetrix_api.att_auth.v1 import operations as ops


class UsersWithRawResponse:
    """`Users`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.Users(RawCaller(caller))
        self.set_prefix = raw_response(resource.set_prefix)


class AsyncUsersWithRawResponse:
    """`AsyncUsers`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncUsers(AsyncRawCaller(caller))
        self.set_prefix = async_raw_response(resource.set_prefix)


class MappingsWithRawResponse:
    """`Mappings`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.Mappings(RawCaller(caller))
        self.list = raw_page(resource.list, ops.LIST_GROUP_MAPPINGS)


class AsyncMappingsWithRawResponse:
    """`AsyncMappings`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncMappings(AsyncRawCaller(caller))
        self.list = async_raw_page(resource.list, ops.LIST_GROUP_MAPPINGS)
