"""Transports over httpx, for threads and for tasks: over pools of our own, or over a client of the user's.

The connection pools below httpx's clients are driven directly: redirects, cookies, `.netrc` and the like have no place here, and
half the time of a call goes with them.
"""

from __future__ import annotations

import asyncio
import math
from contextlib import suppress
from functools import partial

import httpx

from iqmetrix._http.httpx_messages import ERRORS, chunks, failure, prepare, read, read_async
from iqmetrix._http.httpx_pools import Pools, forget_orphans
from iqmetrix._http.httpx_streams import ENDS_AT, ends_at
from iqmetrix._http.transport import MAX_BODY_BYTES, HTTPRequest, HTTPResponse, TransportError
from iqmetrix._process import left_alone
from iqmetrix.errors import ConfigurationError

GRACE_S = 0.2
"""Seconds after the deadline for the time-outs of a user's client: they know whether the request was sent."""


class HttpxTransport:
    """Sends requests over httpx's connection pools.

    Args:
        max_connections: open connections, at most; for each proxy.
        ca_file: certificates of authorities to trust instead of the usual ones.
        maximum_body: bytes of a decompressed response body that are accepted.
    """

    def __init__(
        self, *, max_connections: int = 100, ca_file: str | None = None, maximum_body: int = MAX_BODY_BYTES
    ) -> None:
        self._pools = Pools(httpx.HTTPTransport, max_connections=max_connections, ca_file=ca_file)
        self._maximum_body = maximum_body

    def send(self, request: HTTPRequest, /) -> HTTPResponse:
        """Send a request and read the whole response."""
        prepared = prepare(request, iter)
        ENDS_AT.set(ends_at(request.time_left))
        try:
            return read(self._begin(self._pools.pool(prepared.url), prepared), self._maximum_body)
        except ERRORS as error:
            failed = failure(error, request.url)
        finally:
            ENDS_AT.set(math.inf)
        raise failed

    def _begin(self, pool: httpx.HTTPTransport, prepared: httpx.Request) -> httpx.Response:
        try:
            return pool.handle_request(prepared)
        except BaseException:
            with suppress(Exception):  # what failed first is what the caller has to know
                for connection in forget_orphans(pool._pool):  # noqa: SLF001 - see there
                    connection.close()
            raise

    def close(self) -> None:
        """Close all connections."""
        for pool in self._pools.drop():
            pool.close()


class AsyncHttpxTransport:
    """Sends requests over httpx's connection pools without blocking, for one event loop. The arguments are those of `HttpxTransport`."""

    def __init__(
        self, *, max_connections: int = 100, ca_file: str | None = None, maximum_body: int = MAX_BODY_BYTES
    ) -> None:
        self._pools = Pools(httpx.AsyncHTTPTransport, max_connections=max_connections, ca_file=ca_file)
        self._maximum_body = maximum_body
        self._loop: asyncio.AbstractEventLoop | None = None

    async def send(self, request: HTTPRequest, /) -> HTTPResponse:
        """Send a request and read the whole response."""
        self._check_loop()
        end = ends_at(request.time_left)
        prepared = prepare(request, partial(chunks, end=end))
        ENDS_AT.set(end)
        try:
            response = await self._begin(self._pools.pool(prepared.url), prepared)
            return await read_async(response, self._maximum_body)
        except ERRORS as error:
            failed = failure(error, request.url)
        finally:
            ENDS_AT.set(math.inf)
        raise failed

    async def _begin(self, pool: httpx.AsyncHTTPTransport, prepared: httpx.Request) -> httpx.Response:
        try:
            return await pool.handle_async_request(prepared)
        except BaseException:
            with suppress(Exception):
                for connection in forget_orphans(pool._pool):  # noqa: SLF001 - see there
                    await connection.aclose()
            raise

    def _check_loop(self) -> None:
        loop = asyncio.get_running_loop()
        if self._loop is loop:
            return
        if self._loop is not None and not self._loop.is_closed():
            raise ConfigurationError(
                "this client belongs to another event loop that still runs; make one client for each loop"
            )
        self._loop = loop
        self._pools.drop()  # connections of a closed loop can be neither used nor closed

    async def aclose(self) -> None:
        """Close all connections."""
        for pool in self._pools.drop():
            await pool.aclose()


class ClientTransport:
    """Sends requests over an `httpx.Client` of the user, which stays the user's to close.

    Its connections are not ours, and know of no deadline. So a request that has one is sent in a thread of its own, which is left alone at the
    deadline. That ends when the next piece of the body comes or the server has been silent for `read_timeout`; the connection is busy until then.
    """

    def __init__(self, client: httpx.Client) -> None:
        self._client = client

    def send(self, request: HTTPRequest, /) -> HTTPResponse:
        """Send a request and read the whole response."""
        if request.time_left is None:
            return self._send(request)
        sending = left_alone.begin_or_do(partial(self._send, request))
        try:
            return left_alone.finish(sending, request.time_left + GRACE_S)
        except left_alone.StillUnderWay:
            raise TransportError(
                "the deadline of the call passed", kind="read_timeout", may_have_been_processed=True
            ) from None

    def _send(self, request: HTTPRequest) -> HTTPResponse:
        prepared = prepare(request, iter)
        end = ends_at(request.time_left)
        try:
            response = self._client.send(prepared, auth=_keep, follow_redirects=False, stream=True)
            return read(response, MAX_BODY_BYTES, end)
        except (*ERRORS, RuntimeError) as error:
            failed = self._failure(error, request.url)
        raise failed

    def _failure(self, error: Exception, url: str) -> Exception:
        return _closed(self._client, error) if self._client.is_closed else failure(error, url)

    def close(self) -> None:
        """Leave the client open."""


class AsyncClientTransport:
    """Sends requests over an `httpx.AsyncClient` of the user, which stays the user's to close."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        self._client = client
        self._loop: asyncio.AbstractEventLoop | None = None

    async def send(self, request: HTTPRequest, /) -> HTTPResponse:
        """Send a request and read the whole response."""
        prepared = prepare(request, chunks)
        loop = asyncio.get_running_loop()
        self._loop = self._loop or loop
        try:
            async with asyncio.timeout(request.time_left):
                response = await self._client.send(prepared, auth=_keep, follow_redirects=False, stream=True)
                return await read_async(response, MAX_BODY_BYTES)
        except (*ERRORS, RuntimeError) as error:
            failed = self._failure(error, request.url, loop)
        raise failed

    def _failure(self, error: Exception, url: str, loop: asyncio.AbstractEventLoop) -> Exception:
        if self._client.is_closed:
            return _closed(self._client, error)
        if isinstance(error, RuntimeError) and loop is not self._loop:
            return _because(
                error,
                "the httpx.AsyncClient given as transport has connections of another event loop; make one for each loop",
            )
        return failure(error, url)

    async def aclose(self) -> None:
        """Leave the client open."""


def _closed(client: httpx.Client | httpx.AsyncClient, error: Exception) -> ConfigurationError:
    text = f"the httpx.{type(client).__name__} given as transport was closed; keep it open as long as the client that uses it"
    return _because(error, text)


def _because(error: Exception, text: str) -> ConfigurationError:
    ours = ConfigurationError(text)
    ours.__cause__ = error
    return ours


def _keep(request: httpx.Request) -> httpx.Request:
    """Return the request unchanged: an explicit `auth` keeps the client's own from replacing the token."""
    return request
