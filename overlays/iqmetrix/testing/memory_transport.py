"""Transports without a network: a function answers."""

from __future__ import annotations

import threading
from collections.abc import AsyncIterable, Awaitable, Callable, Iterable
from dataclasses import replace
from inspect import isawaitable
from typing import Protocol

from iqmetrix._configuration.kinds import check_functions
from iqmetrix._http.transport import HTTPRequest, HTTPResponse
from iqmetrix.errors import ConfigurationError
from iqmetrix.testing.messages import Reply

Handler = Callable[[HTTPRequest], HTTPResponse | Reply]


class AsyncHandler(Protocol):
    """A function that answers, plain or `async`."""

    def __call__(self, request: HTTPRequest, /) -> HTTPResponse | Reply | Awaitable[HTTPResponse | Reply]: ...


class MemoryTransport:
    """A transport for `IQmetrix`: hands each request to a function, in the thread of the call.

    Args:
        handler: returns the response or a `Reply`, or raises a `TransportError`; a `FakeService` is one. It is never called by two threads at once.

    Attributes:
        requests: what was sent, in order.
    """

    def __init__(self, handler: Handler) -> None:
        check_functions("MemoryTransport", handler=handler)
        self._handler = handler
        self._lock = threading.Lock()
        self.requests: list[HTTPRequest] = []

    def send(self, request: HTTPRequest, /) -> HTTPResponse:
        """Answer a request."""
        with self._lock:
            self.requests.append(request)
            return _response(self._handler(request))

    def close(self) -> None:
        """Nothing is open."""


class AsyncMemoryTransport:
    """A transport for `AsyncIQmetrix`: hands each request to a function.

    Args:
        handler: returns the response or a `Reply`, or an awaitable of one, or raises a `TransportError`; a `FakeService` is one.

    Attributes:
        requests: what was sent, in order.
    """

    def __init__(self, handler: AsyncHandler) -> None:
        check_functions("AsyncMemoryTransport", handler=handler)
        self._handler = handler
        self.requests: list[HTTPRequest] = []

    async def send(self, request: HTTPRequest, /) -> HTTPResponse:
        """Answer a request. An asynchronous body is read to its end first, so that a plain function can look at it."""
        body = request.body
        if isinstance(body, AsyncIterable) and not isinstance(body, Iterable):
            request = replace(request, body=b"".join([piece async for piece in body]))
        self.requests.append(request)
        answer = self._handler(request)
        return _response(await answer if isawaitable(answer) else answer)

    async def aclose(self) -> None:
        """Nothing is open."""


def _response(answer: object) -> HTTPResponse:
    if isinstance(answer, Reply):
        return answer.response()
    if isinstance(answer, HTTPResponse):
        return answer
    raise ConfigurationError(
        f"the function of a memory transport must return an HTTPResponse or a Reply, not an object of type {type(answer).__name__}"
    )
