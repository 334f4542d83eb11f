"""Transports that are made at their first use: only then is the HTTP library imported."""

from __future__ import annotations

import sys
import threading
from abc import ABC, abstractmethod
from collections.abc import Callable
from inspect import isawaitable, iscoroutine
from typing import Any, Generic, TypeVar

from iqmetrix._http.transport import AsyncTransport, Headers, HTTPRequest, HTTPResponse, SupportsSend, Transport
from iqmetrix._process import forks
from iqmetrix.errors import ConfigurationError

TransportT = TypeVar("TransportT")

TRANSPORTS = ("httpx",)
"""Names of transports that the SDK brings."""


class Lazy(ABC, Generic[TransportT]):
    """A transport that is made when it is first needed, and again in a child process, but never after the client was closed.

    Args:
        choice: name of a transport, a client of an HTTP library, or a transport of the user's.
        max_connections: open connections at most.
        ca_file: certificates of authorities to trust instead of the usual ones.

    Raises:
        ConfigurationError: the choice is none of these.
    """

    _user: str
    _client_name: str
    _closing: str

    def __init__(self, choice: str | TransportT | SupportsSend, max_connections: int, ca_file: str | None) -> None:
        self._check(choice)
        self._choice: Any = choice
        self._max_connections = max_connections
        self._ca_file = ca_file
        self._lock = threading.Lock()
        self._made: TransportT | None = None
        self._closed = False
        forks.watch(self)

    def ready(self) -> TransportT:
        """Return the transport, and make it at the first call.

        Raises:
            ConfigurationError: the client was closed; a call that waited must not open connections again.
        """
        if self._closed:
            raise ConfigurationError("the client was closed while this call waited")
        made = self._made
        if made is None:
            with self._lock:
                if self._made is None:
                    self._made = self._make()
                made = self._made
        return made

    def _make(self) -> TransportT:
        if not isinstance(self._choice, str) and not _is_client_of_httpx(self._choice):
            own: TransportT = self._choice
            return own
        pools, around_client = self._load()
        if isinstance(self._choice, str):
            return pools(max_connections=self._max_connections, ca_file=self._ca_file)
        return around_client(self._choice)

    def _check(self, choice: object) -> None:
        if isinstance(choice, str):
            if choice not in TRANSPORTS:
                raise ConfigurationError(f"{choice!r} is not a transport of this version; use {', '.join(TRANSPORTS)}")
            return
        kind = type(choice).__qualname__
        if isinstance(choice, type):
            raise ConfigurationError(f"transport must be an object, not the class {choice.__qualname__}")
        if _is_client_of_httpx(choice):
            if not hasattr(choice, self._closing):
                raise ConfigurationError(f"{self._user} takes an httpx.{self._client_name}, not an httpx.{kind}")
        elif hasattr(choice, "request"):  # a client of a library has methods for requests; a transport has none
            raise ConfigurationError(
                f"a client of {type(choice).__module__.partition('.')[0]} can't be the transport; "
                f"{self._user} takes an httpx.{self._client_name}, or an object with `send` and `{self._closing}`"
            )
        elif not all(callable(getattr(choice, name, None)) for name in ("send", self._closing)):
            raise ConfigurationError(
                f"transport must be a name, an httpx.{self._client_name}, or an object with `send` and `{self._closing}`; "
                f"{kind} is none of these"
            )

    @abstractmethod
    def _load(self) -> tuple[Callable[..., TransportT], Callable[[Any], TransportT]]:
        """Import the HTTP library; return what makes a transport of our own, and one over a client of the user's."""

    def _end(self) -> TransportT | None:
        """Make nothing from now on; return what was made and has to be closed."""
        self._closed = True
        return self._made

    def after_fork(self) -> None:
        """Reset after a fork, in the child: the parent's connections stay the parent's."""
        self._lock = threading.Lock()
        if self._made is not None:
            forks.leave_to_parent(self._made)
            self._made = None


class LazyTransport(Lazy[Transport]):
    """For threads."""

    _user, _client_name, _closing = "IQmetrix", "Client", "close"

    def _load(self) -> tuple[Callable[..., Transport], Callable[[Any], Transport]]:
        from iqmetrix._http.httpx_transport import ClientTransport, HttpxTransport  # noqa: PLC0415 - loads httpx

        return HttpxTransport, ClientTransport

    def send(self, request: HTTPRequest, /) -> HTTPResponse:
        """Send a request; see `Transport`."""
        transport = self.ready()
        response = transport.send(request)
        return checked_response(transport, response) if transport is self._choice else response

    def close(self) -> None:
        """Close the transport, if one was made."""
        made = self._end()
        if made is not None:
            made.close()


class LazyAsyncTransport(Lazy[AsyncTransport]):
    """For tasks."""

    _user, _client_name, _closing = "AsyncIQmetrix", "AsyncClient", "aclose"

    def _load(self) -> tuple[Callable[..., AsyncTransport], Callable[[Any], AsyncTransport]]:
        from iqmetrix._http.httpx_transport import (  # noqa: PLC0415 - loads httpx
            AsyncClientTransport,
            AsyncHttpxTransport,
        )

        return AsyncHttpxTransport, AsyncClientTransport

    async def send(self, request: HTTPRequest, /) -> HTTPResponse:
        """Send a request; see `AsyncTransport`."""
        transport = self.ready()
        sending: object = transport.send(request)
        if not isawaitable(sending):
            raise ConfigurationError(
                f"`send` of the transport {type(transport).__qualname__} must be an `async def` for AsyncIQmetrix"
            )
        response = await sending
        return checked_response(transport, response) if transport is self._choice else response

    async def aclose(self) -> None:
        """Close the transport, if one was made."""
        made = self._end()
        if made is not None:
            await made.aclose()


def checked_response(transport: object, response: object) -> HTTPResponse:
    """Refuse what a transport of a user's returns instead of a response.

    Raises:
        ConfigurationError: it is no `HTTPResponse`, or one of other parts.
    """
    name = f"`send` of the transport {type(transport).__qualname__}"
    if not isinstance(response, HTTPResponse):
        if iscoroutine(response):
            response.close()  # it would complain that nobody has awaited it
        raise ConfigurationError(
            f"{name} must return an HTTPResponse of iqmetrix, not an object of type {type(response).__qualname__}"
        )
    status, headers, body = response.status, response.headers, response.body
    if not isinstance(status, int) or not isinstance(headers, Headers) or not isinstance(body, bytes):
        kinds = ", ".join(type(part).__name__ for part in (status, headers, body))
        raise ConfigurationError(f"{name} must return HTTPResponse(int, Headers, bytes), not HTTPResponse({kinds})")
    return response


def _is_client_of_httpx(choice: object) -> bool:
    httpx = sys.modules.get("httpx")  # it is loaded where there is a client of it
    return httpx is not None and isinstance(choice, (httpx.Client, httpx.AsyncClient))
