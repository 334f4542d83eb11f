"""Transports over httpx: the only module that imports an HTTP library.

The connection pools below httpx's clients are driven directly: redirects, cookies, `.netrc` and the like have no place here, and
half the time of a call goes with them. Proxies are taken from the environment as the standard library reads it.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable
from typing import Any
from urllib.request import getproxies, proxy_bypass

import httpx

from iqmetrix._http.decompression import ENCODINGS, Body
from iqmetrix._http.transport import MAXIMUM_BODY, FailureKind, Headers, HTTPRequest, HTTPResponse, TransportError
from iqmetrix.errors import ConfigurationError

_FAILURES: tuple[tuple[type[Exception], FailureKind, bool], ...] = (
    (httpx.ConnectTimeout, "connect_timeout", False),
    (httpx.PoolTimeout, "pool_timeout", False),
    (httpx.ReadTimeout, "read_timeout", True),
    (httpx.WriteTimeout, "write", True),
    (httpx.ProxyError, "proxy", False),
    (httpx.ConnectError, "connect", False),
    (httpx.WriteError, "write", True),
    (httpx.ReadError, "read", True),
    (httpx.RemoteProtocolError, "reset", True),
    (httpx.LocalProtocolError, "protocol", False),
    (httpx.UnsupportedProtocol, "protocol", False),
    (httpx.DecodingError, "protocol", True),
)


def _failure(error: Exception) -> TransportError:
    kind: FailureKind = "protocol"
    processed = True
    for cls, kind_of, processed_of in _FAILURES:
        if isinstance(error, cls):
            kind, processed = kind_of, processed_of
            break
    text = str(error) or type(error).__name__
    if kind == "connect" and ("CERTIFICATE" in text.upper() or "SSL" in text.upper() or "TLS" in text.upper()):
        kind = "tls"
    return TransportError(text, kind=kind, may_have_been_processed=processed)


def _request(request: HTTPRequest, stream: Callable[[Any], Any]) -> httpx.Request:
    body = request.body
    content = body if body is None or isinstance(body, bytes) else stream(body)
    connect, read, write = request.timeouts.connect, request.timeouts.read, request.timeouts.write
    timeouts = {"connect": connect, "pool": connect, "read": read, "write": write}
    headers = {"Accept-Encoding": ENCODINGS, **request.headers}
    return httpx.Request(
        request.method, request.url, headers=headers, content=content, extensions={"timeout": timeouts}
    )


def _headers(response: httpx.Response) -> Headers:
    encoding = response.headers.encoding
    return Headers((name.decode(encoding), value.decode(encoding)) for name, value in response.headers.raw)


def _read(response: httpx.Response, maximum: int) -> HTTPResponse:
    """Read the body and give the connection back."""
    try:
        if response.is_stream_consumed:  # a transport of the user that has read and decompressed it already
            body = Body("", maximum)
            body.add(response.content)
        else:
            body = Body(response.headers.get("content-encoding", ""), maximum)
            for chunk in response.iter_raw():
                wanted = body.add(chunk)
                del chunk  # tracebacks can show the locals of a frame, and this may be a token
                if not wanted:
                    break
    finally:
        response.close()
    return HTTPResponse(response.status_code, _headers(response), body.end())


async def _read_async(response: httpx.Response, maximum: int) -> HTTPResponse:
    try:
        if response.is_stream_consumed:
            body = Body("", maximum)
            body.add(response.content)
        else:
            body = Body(response.headers.get("content-encoding", ""), maximum)
            async for chunk in response.aiter_raw():
                wanted = body.add(chunk)
                del chunk
                if not wanted:
                    break
    finally:
        await response.aclose()
    return HTTPResponse(response.status_code, _headers(response), body.end())


def ssl_context(ca_file: str | None) -> ssl.SSLContext:
    """Make the TLS settings: certificates are always verified, against the usual authorities or those of a file.

    Raises:
        ConfigurationError: the file cannot be read.
    """
    try:
        return httpx.create_ssl_context() if ca_file is None else ssl.create_default_context(cafile=ca_file)
    except OSError as error:
        where = repr(ca_file) if ca_file is not None else "the variable SSL_CERT_FILE or SSL_CERT_DIR"
        raise ConfigurationError(f"the certificates of {where} cannot be read: {error}") from error


def _proxy(url: httpx.URL) -> str | None:
    proxies = getproxies()
    proxy = proxies.get(url.scheme) or proxies.get("all")
    return None if proxy is None or proxy_bypass(url.host) else proxy


def _without_orphans(pool: Any) -> list[Any]:
    """Forget connections that were assigned to requests which ended before they could use them; give what is to be closed.

    A request that is cancelled, or out of time, at the very moment when it gets a new connection leaves it in httpcore's pool (1.0.9):
    neither idle nor closed, it counts as busy for ever. The pool offers no other way to it than its own lists.
    """
    with pool._optional_thread_lock:  # noqa: SLF001 - see above
        used = {id(request.connection) for request in pool._requests}  # noqa: SLF001 - see above
        free = [each for each in pool.connections if id(each) not in used]
        orphans = [each for each in free if not (each.is_idle() or each.is_closed())]
        for orphan in orphans:
            pool._connections.remove(orphan)  # noqa: SLF001 - see above
        closing: list[Any] = pool._assign_requests_to_connections() if orphans else []  # noqa: SLF001 - others may wait
    return [*orphans, *closing]


class HttpxTransport:
    """Sends requests over httpx's connection pools, one for each proxy that is in use."""

    def __init__(
        self, *, max_connections: int = 100, ca_file: str | None = None, maximum_body: int = MAXIMUM_BODY
    ) -> None:
        self._limits = httpx.Limits(max_connections=max_connections, max_keepalive_connections=max_connections)
        self._ca_file = ca_file
        self._maximum_body = maximum_body
        self._pools: dict[str | None, httpx.HTTPTransport] = {}
        self._proxies: dict[tuple[str, str], str | None] = {}
        self._context: ssl.SSLContext | None = None

    def send(self, request: HTTPRequest, /) -> HTTPResponse:
        """Send a request and read the whole response."""
        prepared = _request(request, iter)
        try:
            response = self._response(self._pool(prepared.url), prepared)
            return _read(response, self._maximum_body)
        except (httpx.HTTPError, httpx.StreamError, OSError) as error:
            raise _failure(error) from error

    def _response(self, pool: httpx.HTTPTransport, prepared: httpx.Request) -> httpx.Response:
        try:
            return pool.handle_request(prepared)
        except BaseException:
            for connection in _without_orphans(pool._pool):  # noqa: SLF001 - see there
                connection.close()
            raise

    def _pool(self, url: httpx.URL) -> httpx.HTTPTransport:
        origin = url.scheme, url.host
        if origin not in self._proxies:
            self._proxies[origin] = _proxy(url)
        proxy = self._proxies[origin]
        pool = self._pools.get(proxy)
        if pool is None:
            if self._context is None:
                self._context = ssl_context(self._ca_file)
            made = httpx.HTTPTransport(verify=self._context, limits=self._limits, proxy=proxy, trust_env=False)
            pool = self._pools.setdefault(proxy, made)
        return pool

    def close(self) -> None:
        """Close all connections."""
        pools, self._pools = self._pools, {}
        for pool in pools.values():
            pool.close()


class AsyncHttpxTransport:
    """Sends requests over httpx's connection pools without blocking, for one event loop."""

    def __init__(
        self, *, max_connections: int = 100, ca_file: str | None = None, maximum_body: int = MAXIMUM_BODY
    ) -> None:
        self._limits = httpx.Limits(max_connections=max_connections, max_keepalive_connections=max_connections)
        self._ca_file = ca_file
        self._maximum_body = maximum_body
        self._pools: dict[str | None, httpx.AsyncHTTPTransport] = {}
        self._proxies: dict[tuple[str, str], str | None] = {}
        self._context: ssl.SSLContext | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    async def send(self, request: HTTPRequest, /) -> HTTPResponse:
        """Send a request and read the whole response."""
        self._check_loop()
        prepared = _request(request, _chunks)
        try:
            response = await self._response(self._pool(prepared.url), prepared)
            return await _read_async(response, self._maximum_body)
        except (httpx.HTTPError, httpx.StreamError, OSError) as error:
            raise _failure(error) from error

    async def _response(self, pool: httpx.AsyncHTTPTransport, prepared: httpx.Request) -> httpx.Response:
        try:
            return await pool.handle_async_request(prepared)
        except BaseException:
            for connection in _without_orphans(pool._pool):  # noqa: SLF001 - see there
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
        self._pools = {}  # connections of a closed loop are of no use

    def _pool(self, url: httpx.URL) -> httpx.AsyncHTTPTransport:
        origin = url.scheme, url.host
        if origin not in self._proxies:
            self._proxies[origin] = _proxy(url)
        proxy = self._proxies[origin]
        pool = self._pools.get(proxy)
        if pool is None:
            if self._context is None:
                self._context = ssl_context(self._ca_file)
            pool = httpx.AsyncHTTPTransport(verify=self._context, limits=self._limits, proxy=proxy, trust_env=False)
            self._pools[proxy] = pool
        return pool

    async def aclose(self) -> None:
        """Close all connections."""
        pools, self._pools = self._pools, {}
        for pool in pools.values():
            await pool.aclose()


async def _chunks(content: Iterable[bytes] | AsyncIterable[bytes]) -> AsyncIterator[bytes]:
    if isinstance(content, AsyncIterable):
        async for chunk in content:
            yield chunk
    else:
        for chunk in content:
            yield chunk


class ClientTransport:
    """Sends requests over an `httpx.Client` of the user, which stays the user's to close."""

    def __init__(self, client: httpx.Client) -> None:
        self._client = client

    def send(self, request: HTTPRequest, /) -> HTTPResponse:
        """Send a request and read the whole response."""
        prepared = _request(request, iter)
        try:
            # An explicit `auth` keeps the client's own from replacing the token.
            response = self._client.send(prepared, auth=_keep, follow_redirects=False, stream=True)
            return _read(response, MAXIMUM_BODY)
        except (httpx.HTTPError, httpx.StreamError, OSError) as error:
            raise _failure(error) from error

    def close(self) -> None:
        """Leave the client open."""


class AsyncClientTransport:
    """Sends requests over an `httpx.AsyncClient` of the user, which stays the user's to close."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        self._client = client

    async def send(self, request: HTTPRequest, /) -> HTTPResponse:
        """Send a request and read the whole response."""
        prepared = _request(request, _chunks)
        try:
            response = await self._client.send(prepared, auth=_keep, follow_redirects=False, stream=True)
            return await _read_async(response, MAXIMUM_BODY)
        except (httpx.HTTPError, httpx.StreamError, OSError) as error:
            raise _failure(error) from error

    async def aclose(self) -> None:
        """Leave the client open."""


def _keep(request: httpx.Request) -> httpx.Request:
    return request
