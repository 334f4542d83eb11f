"""What the SDK needs of an HTTP library: two methods, plain records, and errors that say whether a request may have been processed."""

from collections.abc import AsyncIterable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, Literal, Protocol

from iqmetrix._border import publish
from iqmetrix._observing.redaction import HIDDEN
from iqmetrix._observing.secret_headers import SECRET_HEADERS

MAX_BODY_BYTES = 256 * 1024 * 1024
"""Size of a decompressed response body that is accepted."""

FailureKind = Literal[
    "connect",
    "connect_timeout",
    "pool_timeout",
    "protocol",
    "proxy",
    "read",
    "read_timeout",
    "request",
    "reset",
    "tls",
    "too_large",
    "write",
]


class Headers(Mapping[str, str]):
    """Headers: names in any case, several lines of a name joined by commas, secrets hidden when printed."""

    __slots__ = ("_lines",)

    def __init__(self, lines: Iterable[tuple[str, str]] = ()) -> None:
        self._lines: dict[str, list[str]] = {}
        for name, value in lines:
            self._lines.setdefault(name.lower(), []).append(value)

    def __getitem__(self, name: str) -> str:
        return ", ".join(self._lines[name.lower()])

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._lines

    def __iter__(self) -> Iterator[str]:
        return iter(self._lines)

    def __len__(self) -> int:
        return len(self._lines)

    def get_all(self, name: str) -> list[str]:
        """Return the lines of a name, as they came."""
        return self._lines.get(name.lower(), [])

    def __repr__(self) -> str:
        shown = {name: HIDDEN if name in SECRET_HEADERS else self[name] for name in self}
        return f"Headers({shown!r})"


@dataclass(frozen=True, slots=True)
class Timeouts:
    """Time-outs of one request, in seconds.

    Attributes:
        connect: to open a connection, and to wait for a free one.
        read: without a byte from the server.
        write: without progress in sending.
    """

    connect: float
    read: float
    write: float

    def at_most(self, seconds: float) -> "Timeouts":
        """Return time-outs none of which is longer than so many seconds."""
        if self.connect <= seconds and self.read <= seconds and self.write <= seconds:
            return self
        return Timeouts(min(self.connect, seconds), min(self.read, seconds), min(self.write, seconds))


@dataclass(frozen=True, slots=True)
class HTTPRequest:
    """A request, ready to be sent.

    Attributes:
        method: such as `GET`.
        url: absolute and percent-encoded.
        headers: by name; `Authorization` among them.
        body: bytes, nothing, or an iterable of bytes: one that can be read once, unless its attribute `repeatable` is true. For an `AsyncTransport` it may
            be an asynchronous iterable; where it is both, that is the one to read in an event loop.
        timeouts: how long each step of sending and receiving may take.
        time_left: seconds until the whole response has to be there, however it comes; `None` for no bound.
    """

    method: str
    url: str
    headers: Mapping[str, str]
    body: bytes | Iterable[bytes] | AsyncIterable[bytes] | None
    timeouts: Timeouts
    time_left: float | None = None

    @property
    def replayable(self) -> bool:
        """Whether the body can be sent a second time."""
        return self.body is None or isinstance(self.body, bytes) or getattr(self.body, "repeatable", False) is True

    def __repr__(self) -> str:
        return f"HTTPRequest({self.method} {self.url.partition('?')[0]})"


@dataclass(frozen=True, slots=True)
class HTTPResponse:
    """A response whose body was read and whose connection is free again.

    Attributes:
        status: HTTP status.
        headers: as they came.
        body: decompressed; as it came where that can't be done.
        unreadable: why the body can't be read; empty if it can.
    """

    status: int
    headers: Headers
    body: bytes
    unreadable: str = ""

    def __repr__(self) -> str:
        return f"HTTPResponse({self.status}, {len(self.body)} bytes)"


class TransportError(Exception):
    """No whole response came.

    Attributes:
        kind: what failed.
        may_have_been_processed: whether the service may have acted on the request.
    """

    def __init__(self, message: str, *, kind: FailureKind, may_have_been_processed: bool) -> None:
        super().__init__(message)
        self.kind: FailureKind = kind
        self.may_have_been_processed = may_have_been_processed

    def __reduce__(self) -> tuple[Any, ...]:
        # Keyword arguments get lost by the default pickling of exceptions.
        keywords: dict[str, Any] = {"kind": self.kind, "may_have_been_processed": self.may_have_been_processed}
        return partial(type(self), **keywords), self.args, self.__dict__


class Transport(Protocol):
    """Sends requests.

    `send` returns when the body is read and the connection is back in the pool, and raises `TransportError` otherwise,
    also when the request's time is over. It follows no redirect and keeps no cookie.
    """

    def send(self, request: HTTPRequest, /) -> HTTPResponse: ...

    def close(self) -> None: ...


class SupportsSend(Protocol):
    """A client of an HTTP library, known by its method."""

    def send(self, *args: Any, **kwargs: Any) -> Any: ...


class AsyncTransport(Protocol):
    """Sends requests without blocking."""

    async def send(self, request: HTTPRequest, /) -> HTTPResponse: ...

    async def aclose(self) -> None: ...


publish(__name__)
