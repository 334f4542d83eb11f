# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Methods of Authentication v1 that return whole responses: status, headers, rate limit and parsed body."""

from __future__ import annotations

from iqmetrix_api import AsyncCaller, Caller
from iqmetrix_api._runtime.raw import (
    AsyncRawCaller,
    RawCaller,
    async_raw_response,
    raw_response,
)
from iqmetrix_api.authentication.v1 import async_resources, resources


class TokensWithRawResponse:
    """`Tokens`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.Tokens(RawCaller(caller))
        self.create = raw_response(resource.create)
        self.revoke = raw_response(resource.revoke)


class AsyncTokensWithRawResponse:
    """`AsyncTokens`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncTokens(AsyncRawCaller(caller))
        self.create = async_raw_response(resource.create)
        self.revoke = async_raw_response(resource.revoke)


class AuthenticationServiceWithRawResponse:
    """`AuthenticationService`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.AuthenticationService(RawCaller(caller))
        self.ping = raw_response(resource.ping)


class AsyncAuthenticationServiceWithRawResponse:
    """`AsyncAuthenticationService`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncAuthenticationService(AsyncRawCaller(caller))
        self.ping = async_raw_response(resource.ping)
