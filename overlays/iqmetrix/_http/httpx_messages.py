"""Between our records and httpx's: requests, responses as they come in, and failures."""

from __future__ import annotations

import asyncio
import math
import time
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable
from typing import Any

import httpx

from iqmetrix._http.decompression import ENCODINGS, ResponseBody
from iqmetrix._http.transport import FailureKind, Headers, HTTPRequest, HTTPResponse, TransportError
from iqmetrix._observing.redaction import REDACTED, hide

ERRORS = (httpx.HTTPError, httpx.StreamError, OSError)
"""What httpx raises where no whole response came."""

_FAILURES: tuple[tuple[type[Exception], FailureKind, bool], ...] = (
    (httpx.ConnectTimeout, "connect_timeout", False),
    (httpx.PoolTimeout, "pool_timeout", False),
    (httpx.ReadTimeout, "read_timeout", True),
    (TimeoutError, "read_timeout", True),
    (httpx.WriteTimeout, "write", True),
    (httpx.ProxyError, "proxy", False),
    (httpx.ConnectError, "connect", False),
    (httpx.WriteError, "write", True),
    (httpx.ReadError, "read", True),
    (httpx.RemoteProtocolError, "reset", True),
    (httpx.LocalProtocolError, "request", False),
    (httpx.UnsupportedProtocol, "request", False),
    (httpx.DecodingError, "protocol", True),
)
"""Class of httpx's error, our name of it, and whether the service may have acted on the request."""


def failure(error: Exception, url: str) -> TransportError:
    """Return our error for one of httpx's, which is its cause unless its text shows a secret.

    It is to be raised where httpx's is no longer handled, so that nothing leads to that one.

    Args:
        error: what httpx raised.
        url: where the request was sent; its query may be personal.
    """
    kind: FailureKind = "protocol"
    processed = True
    for cls, kind_of_class, processed_of_class in _FAILURES:
        if isinstance(error, cls):
            kind, processed = kind_of_class, processed_of_class
            break
    own = str(error)
    query = url.partition("?")[2]
    text = hide(own.replace(query, REDACTED) if query else own) or type(error).__name__
    if kind == "connect" and any(word in text.upper() for word in ("CERTIFICATE", "SSL", "TLS")):
        kind = "tls"
    ours = TransportError(text, kind=kind, may_have_been_processed=processed)
    if text == own or not own:
        ours.__cause__ = error
    return ours


def prepare(request: HTTPRequest, stream: Callable[[Any], Any]) -> httpx.Request:
    """Return httpx's form of a request.

    Args:
        request: what to send.
        stream: makes of an iterable body what a client or an async client of httpx takes.
    """
    body = request.body
    content = body if body is None or isinstance(body, bytes) else stream(body)
    timeouts = request.timeouts
    extensions = {
        "timeout": {
            "connect": timeouts.connect,
            "pool": timeouts.connect,
            "read": timeouts.read,
            "write": timeouts.write,
        }
    }
    headers = {"Accept-Encoding": ENCODINGS, **request.headers}
    return httpx.Request(request.method, request.url, headers=headers, content=content, extensions=extensions)


async def chunks(content: Iterable[bytes] | AsyncIterable[bytes], end: float = math.inf) -> AsyncIterator[bytes]:
    """Iterate over a body as async clients need it.

    Args:
        content: the body.
        end: monotonic time at which to give up, also in the midst of waiting for a piece of an asynchronous body.

    Raises:
        WriteTimeout: that time has come.
    """
    if isinstance(content, AsyncIterable):
        pieces = aiter(content)
        while (chunk := await _next(pieces, end)) is not None:
            yield chunk
    else:
        for chunk in content:
            yield chunk


async def _next(pieces: AsyncIterator[bytes], end: float) -> bytes | None:
    bound = asyncio.timeout(None if end is math.inf else end - time.monotonic())
    try:
        async with bound:
            return await anext(pieces, None)
    except TimeoutError:
        if not bound.expired():
            raise
    raise httpx.WriteTimeout("the deadline of the call passed while the body was read")


def read(response: httpx.Response, maximum: int, end: float = math.inf) -> HTTPResponse:
    """Read the body, of at most so many bytes, and give the connection back.

    Args:
        response: the response.
        maximum: bytes that are accepted.
        end: monotonic time at which to give up, for connections that don't know of it.

    Raises:
        TransportError: the body is too large, or incomplete.
        ReadTimeout: it came too slowly.
    """
    body = _collector(response, maximum)
    try:
        if response.is_stream_consumed:
            body.add(response.content)
        else:
            for chunk in response.iter_raw():
                wanted = body.add(chunk)
                del chunk  # tracebacks can show the locals of a frame, and this may be a token
                if not wanted:
                    break
                if time.monotonic() > end:
                    raise httpx.ReadTimeout("the deadline of the call passed")
    finally:
        response.close()
    return _whole(response, body)


async def read_async(response: httpx.Response, maximum: int) -> HTTPResponse:
    """Read the body, as `read` does, without blocking."""
    body = _collector(response, maximum)
    try:
        if response.is_stream_consumed:
            body.add(response.content)
        else:
            async for chunk in response.aiter_raw():
                wanted = body.add(chunk)
                del chunk
                if not wanted:
                    break
    finally:
        await response.aclose()
    return _whole(response, body)


def _whole(response: httpx.Response, body: ResponseBody) -> HTTPResponse:
    content = body.end()
    return HTTPResponse(response.status_code, _headers(response), content, body.unreadable)


def _collector(response: httpx.Response, maximum: int) -> ResponseBody:
    # A transport of the user's that has read the body already has decompressed it too.
    coding = "" if response.is_stream_consumed else response.headers.get("content-encoding", "")
    return ResponseBody(coding, maximum)


def _headers(response: httpx.Response) -> Headers:
    encoding = response.headers.encoding
    return Headers((name.decode(encoding), value.decode(encoding)) for name, value in response.headers.raw)
