# Written by `python -m generator build`. Changes made here are lost:
# mend the description, the template or the generator.
"""Resources of Authentication v1."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from iqmetrix_api import AsyncCaller, AsyncResource, Caller, RequestOptions, Resource
from iqmetrix_api._runtime.raw import (
    AsyncRawCaller,
    RawCaller,
    async_raw_response,
    raw_response,
)
from iqmetrix_api.authentication.v1 import models
from iqmetrix_api.authentication.v1 import operations as ops


class Tokens(Resource):
    """Access and refresh tokens."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> TokensWithRawResponse:
        """The same methods, which give status, headers and rate limit beside the parsed body."""
        return TokensWithRawResponse(self._caller)

    def create(
        self, *, body: models.TokenRequest | Mapping[str, Any], options: RequestOptions | None = None
    ) -> models.TokenResponse:
        """Obtain an access token, or exchange a refresh token for a new one.

        POST /v1/oauth2/token

        A password grant issues a fresh token and leaves older ones valid. Exchanging a refresh token revokes the access token it came with. A locked user gets no token.

        Args:
            body: What to send (application/x-www-form-urlencoded); a plain mapping goes out as it is.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            BadRequest: No token is given. The codes are documented; the JSON around them is inferred.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._call(ops.CREATE_TOKEN, body=body, options=options)

    def revoke(self, *, access_token: str, options: RequestOptions | None = None) -> None:
        """Revoke an access token before it expires.

        GET /v1/logout

        Seen in public client code; its address has no version.

        Args:
            access_token: The token to revoke.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            Nothing.

        Raises:
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._call(
            ops.REVOKE_TOKEN,
            query={
                "access_token": access_token,
            },
            options=options,
        )


class TokensWithRawResponse:
    """Tokens, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = Tokens(RawCaller(caller))
        self.create = raw_response(resource.create)
        self.revoke = raw_response(resource.revoke)


class AsyncTokens(AsyncResource):
    """Access and refresh tokens."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncTokensWithRawResponse:
        """The same methods, which give status, headers and rate limit beside the parsed body."""
        return AsyncTokensWithRawResponse(self._caller)

    async def create(
        self, *, body: models.TokenRequest | Mapping[str, Any], options: RequestOptions | None = None
    ) -> models.TokenResponse:
        """Obtain an access token, or exchange a refresh token for a new one.

        POST /v1/oauth2/token

        A password grant issues a fresh token and leaves older ones valid. Exchanging a refresh token revokes the access token it came with. A locked user gets no token.

        Args:
            body: What to send (application/x-www-form-urlencoded); a plain mapping goes out as it is.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            BadRequest: No token is given. The codes are documented; the JSON around them is inferred.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return await self._call(ops.CREATE_TOKEN, body=body, options=options)

    async def revoke(self, *, access_token: str, options: RequestOptions | None = None) -> None:
        """Revoke an access token before it expires.

        GET /v1/logout

        Seen in public client code; its address has no version.

        Args:
            access_token: The token to revoke.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            Nothing.

        Raises:
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return await self._call(
            ops.REVOKE_TOKEN,
            query={
                "access_token": access_token,
            },
            options=options,
        )


class AsyncTokensWithRawResponse:
    """AsyncTokens, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = AsyncTokens(AsyncRawCaller(caller))
        self.create = async_raw_response(resource.create)
        self.revoke = async_raw_response(resource.revoke)


class Service(Resource):
    """The service itself."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> ServiceWithRawResponse:
        """The same methods, which give status, headers and rate limit beside the parsed body."""
        return ServiceWithRawResponse(self._caller)

    def ping(self, *, options: RequestOptions | None = None) -> models.Ping:
        """Ask whether the service runs, and in which version.

        GET /v1/ping

        Args:
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._call(ops.PING, options=options)


class ServiceWithRawResponse:
    """Service, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = Service(RawCaller(caller))
        self.ping = raw_response(resource.ping)


class AsyncService(AsyncResource):
    """The service itself."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncServiceWithRawResponse:
        """The same methods, which give status, headers and rate limit beside the parsed body."""
        return AsyncServiceWithRawResponse(self._caller)

    async def ping(self, *, options: RequestOptions | None = None) -> models.Ping:
        """Ask whether the service runs, and in which version.

        GET /v1/ping

        Args:
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return await self._call(ops.PING, options=options)


class AsyncServiceWithRawResponse:
    """AsyncService, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = AsyncService(AsyncRawCaller(caller))
        self.ping = async_raw_response(resource.ping)


class AuthenticationService:
    """Tokens for all services of an environment."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller
        self.tokens = Tokens(caller)
        self.service = Service(caller)


class AsyncAuthenticationService:
    """Tokens for all services of an environment."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller
        self.tokens = AsyncTokens(caller)
        self.service = AsyncService(caller)
