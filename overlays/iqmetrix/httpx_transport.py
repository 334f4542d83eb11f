"""Transports over httpx: the only module that imports an HTTP library.

The connection pools below httpx's clients are driven directly: redirects, cookies, `.netrc` and the like have no place here, and
half the time of a call goes with them. Proxies are taken from the environment as the standard library reads it.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterable, AsyncIterator, Iterable
from typing import Any
from urllib.request import getproxies, proxy_bypass

import httpx

from iqmetrix._exceptions import ConfigurationError
from iqmetrix.transport import MAXIMUM_BODY, FailureKind, Headers, HTTPRequest, HTTPResponse, TransportError

_ENCODINGS = "gzip, deflate"

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


def _request(request: HTTPRequest, content: Any) -> httpx.Request:
    timeouts = {
        "connect": request.connect_timeout,
        "pool": request.connect_timeout,
        "read": request.read_timeout,
        "write": request.write_timeout,
    }
    headers = {"Accept-Encoding": _ENCODINGS, **request.headers}
    return httpx.Request(
        request.method, request.url, headers=headers, content=content, extensions={"timeout": timeouts}
    )


def _headers(response: httpx.Response) -> Headers:
    encoding = response.headers.encoding
    return Headers((name.decode(encoding), value.decode(encoding)) for name, value in response.headers.raw)


def _check_size(size: int, maximum: int) -> None:
    if size > maximum:
        raise TransportError(
            f"the response is larger than {maximum} bytes", kind="too_large", may_have_been_processed=True
        )


def ssl_context(ca_file: str | None) -> ssl.SSLContext:
    """Make the TLS settings: certificates are always verified, against the usual authorities or those of a file.

    Raises:
        ConfigurationError: the file cannot be read.
    """
    try:
        return httpx.create_ssl_context() if ca_file is None else ssl.create_default_context(cafile=ca_file)
    except OSError as error:
        raise ConfigurationError(f"the certificates of {ca_file!r} cannot be read: {error}") from error


def _proxy(url: httpx.URL) -> str | None:
    proxies = getproxies()
    proxy = proxies.get(url.scheme) or proxies.get("all")
    return None if proxy is None or proxy_bypass(url.host) else proxy


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
        content = request.body
        prepared = _request(request, content if content is None or isinstance(content, bytes) else iter(content))
        try:
            response = self._pool(prepared.url).handle_request(prepared)
            try:
                body = bytearray()
                for chunk in response.iter_bytes():
                    body += chunk
                    _check_size(len(body), self._maximum_body)
            finally:
                response.close()
        except (httpx.HTTPError, httpx.StreamError, OSError) as error:
            raise _failure(error) from error
        return HTTPResponse(response.status_code, _headers(response), bytes(body))

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
        content = request.body
        prepared = _request(request, content if content is None or isinstance(content, bytes) else _chunks(content))
        try:
            response = await self._pool(prepared.url).handle_async_request(prepared)
            try:
                body = bytearray()
                async for chunk in response.aiter_bytes():
                    body += chunk
                    _check_size(len(body), self._maximum_body)
            finally:
                await response.aclose()
        except (httpx.HTTPError, httpx.StreamError, OSError) as error:
            raise _failure(error) from error
        return HTTPResponse(response.status_code, _headers(response), bytes(body))

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
        content = request.body
        prepared = _request(request, content if content is None or isinstance(content, bytes) else iter(content))
        try:
            # An explicit `auth` keeps the client's own from replacing the token.
            response = self._client.send(prepared, auth=_keep, follow_redirects=False, stream=True)
            try:
                body = bytearray()
                for chunk in response.iter_bytes():
                    body += chunk
                    _check_size(len(body), MAXIMUM_BODY)
            finally:
                response.close()
        except (httpx.HTTPError, httpx.StreamError, OSError) as error:
            raise _failure(error) from error
        return HTTPResponse(response.status_code, _headers(response), bytes(body))

    def close(self) -> None:
        """Leave the client open."""


class AsyncClientTransport:
    """Sends requests over an `httpx.AsyncClient` of the user, which stays the user's to close."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        self._client = client

    async def send(self, request: HTTPRequest, /) -> HTTPResponse:
        """Send a request and read the whole response."""
        content = request.body
        prepared = _request(request, content if content is None or isinstance(content, bytes) else _chunks(content))
        try:
            response = await self._client.send(prepared, auth=_keep, follow_redirects=False, stream=True)
            try:
                body = bytearray()
                async for chunk in response.aiter_bytes():
                    body += chunk
                    _check_size(len(body), MAXIMUM_BODY)
            finally:
                await response.aclose()
        except (httpx.HTTPError, httpx.StreamError, OSError) as error:
            raise _failure(error) from error
        return HTTPResponse(response.status_code, _headers(response), bytes(body))

    async def aclose(self) -> None:
        """Leave the client open."""


def _keep(request: httpx.Request) -> httpx.Request:
    return request
