# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Asynchronous resources of Authentication v1."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from iqmetrix_api import AsyncCaller, AsyncResource, RequestOptions, common
from iqmetrix_api.authentication.v1 import models
from iqmetrix_api.authentication.v1 import operations as ops

if TYPE_CHECKING:
    from iqmetrix_api.authentication.v1 import raw


class AsyncTokens(AsyncResource):
    """Access and refresh tokens."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.AsyncTokensWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.authentication.v1 import raw  # noqa: PLC0415 - when used

        return raw.AsyncTokensWithRawResponse(self._caller)

    async def create(
        self, *, body: models.TokenRequest | Mapping[str, Any], options: RequestOptions | None = None
    ) -> models.TokenResponse:
        """Obtain an access token, or exchange a refresh token for a new one.

        POST /v1/oauth2/token

        Programs need not call it, since the client obtains and renews tokens by itself. A password grant issues a fresh
        token and leaves older ones valid. Exchanging a refresh token revokes the access token it came with. A locked
        user gets no token.

        Args:
            body: Sent as application/x-www-form-urlencoded; a mapping goes out unchanged.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `TokenResponse`: An access token.

        Raises:
            BadRequest: The client, the user or the refresh token is not accepted, or the grant is unknown. The codes
                are documented; the JSON around them is inferred.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(ops.CREATE_TOKEN, body=body, options=options)

    async def revoke(self, *, access_token: str, options: RequestOptions | None = None) -> None:
        """Revoke an access token before it expires.

        GET /logout

        Seen in public client code; its address has no version.

        Args:
            access_token: The token to revoke.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            Nothing. The token is no longer valid.

        Raises:
            BadRequest: The request is not valid.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(ops.REVOKE_TOKEN, query={"access_token": access_token}, options=options)


class AsyncAuthenticationService(AsyncResource):
    """Tokens for all services of an environment.

    Suppliers and companies have credentials of their own, and each reaches its own operations only.
    """

    def __init__(self, caller: AsyncCaller) -> None:
        super().__init__(caller)
        self.tokens = AsyncTokens(caller)

    @property
    def with_raw_response(self) -> raw.AsyncAuthenticationServiceWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.authentication.v1 import raw  # noqa: PLC0415 - when used

        return raw.AsyncAuthenticationServiceWithRawResponse(self._caller)

    @property
    def v1(self) -> AsyncAuthenticationService:
        """Authentication v1, whatever the default version is."""
        return self

    async def ping(self, *, options: RequestOptions | None = None) -> common.Ping:
        """Ask whether the service runs, and in which version.

        GET /v1/ping

        Args:
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `Ping`: Versions of the running service.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(ops.PING, options=options)
