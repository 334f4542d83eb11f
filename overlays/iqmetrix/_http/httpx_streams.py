"""Connections on which every wait ends with the deadline of the request, however slowly a server drips.

An HTTP library's time-outs begin anew with each byte. These connections shorten each of their waits to what is left of the request's
time, which is known to the thread or task that sends it.
"""

from __future__ import annotations

import asyncio
import math
import socket
import ssl
import time
from collections.abc import Iterable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from functools import partial
from typing import Any

import httpcore
from httpcore import SOCKET_OPTION

from iqmetrix._http.first_connection import connect_to_first, in_turn
from iqmetrix._loopback import is_loopback
from iqmetrix._process import left_alone

ENDS_AT: ContextVar[float] = ContextVar("iqmetrix_request_ends_at", default=math.inf)
"""Monotonic time by which the request of this thread or task has to have its whole response."""

PIECE_BYTES = 65_536
"""Bytes that are sent before the time is looked at again."""


def ends_at(seconds: float | None) -> float:
    """Return the monotonic time in so many seconds; infinite for `None`."""
    return math.inf if seconds is None else time.monotonic() + seconds


def _left(timeout: float | None, error: type[httpcore.TimeoutException]) -> float | None:
    end = ENDS_AT.get()
    if end is math.inf:
        return timeout
    left = end - time.monotonic()
    if left <= 0:
        raise error("the deadline of the call passed")
    return left if timeout is None or left < timeout else timeout


class Stream(httpcore.NetworkStream):
    """A connection for threads."""

    def __init__(self, stream: httpcore.NetworkStream) -> None:
        self._stream = stream

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Read what is there, or wait for it."""
        return self._stream.read(max_bytes, _left(timeout, httpcore.ReadTimeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send everything."""
        for begin in range(0, len(buffer), PIECE_BYTES):
            self._stream.write(buffer[begin : begin + PIECE_BYTES], _left(timeout, httpcore.WriteTimeout))

    def close(self) -> None:
        """Close the connection, and end the wait of a thread that still reads from it."""
        raw = self._stream.get_extra_info("socket")
        if raw is not None:
            with suppress(OSError):  # the other side may have closed it
                socket.socket.shutdown(raw, socket.SHUT_RDWR)  # that of a TLS connection would disturb its reader
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        """Shake hands."""
        left = _left(timeout, httpcore.ConnectTimeout)
        return Stream(self._stream.start_tls(ssl_context, server_hostname, left))

    def get_extra_info(self, info: str) -> Any:
        """Return what is known of the connection."""
        return self._stream.get_extra_info(info)


def _looking_up(host: str, port: int) -> Future[list[Any]]:
    """Look a host up, in a thread that is left alone when the time is over, because nothing else ends a look-up."""
    look_up = partial(socket.getaddrinfo, host, port, type=socket.SOCK_STREAM)
    return left_alone.do(look_up) if is_loopback(host) else left_alone.begin_or_do(look_up)


@contextmanager
def _told(host: str) -> Iterator[None]:
    try:
        yield
    except left_alone.StillUnderWay:
        raise httpcore.ConnectTimeout(f"{host} was not found in time") from None
    except OSError as error:
        raise httpcore.ConnectError(str(error)) from error


class Backend(httpcore.NetworkBackend):
    """Opens connections for threads."""

    def __init__(self) -> None:
        self._backend = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        """Connect to the first address of a host that answers; all of them share the time."""
        end = ends_at(timeout)
        with _told(host):
            found = left_alone.finish(_looking_up(host, port), _left(timeout, httpcore.ConnectTimeout))
        failure: Exception = httpcore.ConnectError(f"{host} has no address")
        for *_, address in found:
            left = _left(max(0.001, end - time.monotonic()), httpcore.ConnectTimeout)
            try:
                return Stream(
                    self._backend.connect_tcp(
                        str(address[0]), port, left, local_address=local_address, socket_options=socket_options
                    )
                )
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error
        raise failure


class AsyncStream(httpcore.AsyncNetworkStream):
    """A connection for tasks."""

    def __init__(self, stream: httpcore.AsyncNetworkStream) -> None:
        self._stream = stream

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Read what is there, or wait for it."""
        return await self._stream.read(max_bytes, _left(timeout, httpcore.ReadTimeout))

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send everything."""
        await self._stream.write(buffer, _left(timeout, httpcore.WriteTimeout))

    async def aclose(self) -> None:
        """Close the connection."""
        await self._stream.aclose()

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.AsyncNetworkStream:
        """Shake hands."""
        left = _left(timeout, httpcore.ConnectTimeout)
        try:
            return AsyncStream(await self._stream.start_tls(ssl_context, server_hostname, left))
        except asyncio.CancelledError:  # httpcore closes the connection after other errors
            await self._stream.aclose()
            raise

    def get_extra_info(self, info: str) -> Any:
        """Return what is known of the connection."""
        return self._stream.get_extra_info(info)


class AsyncBackend(httpcore.AsyncNetworkBackend):
    """Opens connections for tasks."""

    def __init__(self) -> None:
        self._backend: Any = httpcore.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Connect to the first address of a host that answers; all of them share the time."""
        end = ends_at(timeout)
        with _told(host):
            found = await left_alone.finish_async(_looking_up(host, port), _left(timeout, httpcore.ConnectTimeout))
        if not found:
            raise httpcore.ConnectError(f"{host} has no address")

        async def connect(address: str) -> AsyncStream:
            left = _left(max(0.001, end - time.monotonic()), httpcore.ConnectTimeout)
            return AsyncStream(
                await self._backend.connect_tcp(
                    address, port, left, local_address=local_address, socket_options=socket_options
                )
            )

        return await connect_to_first(in_turn(found), connect, AsyncStream.aclose)

    async def sleep(self, seconds: float) -> None:
        """Sleep."""
        await self._backend.sleep(seconds)
