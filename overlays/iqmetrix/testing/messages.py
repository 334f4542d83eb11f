"""Requests that a fake service receives, and its answers."""

from collections.abc import AsyncIterable, Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import msgspec

from iqmetrix._bodies.json import encode
from iqmetrix._http.transport import Headers, HTTPRequest, HTTPResponse, TransportError
from iqmetrix_api import Model


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer.

    Attributes:
        status: HTTP status.
        json: body, as plain values or models of the SDK; `None` for no body.
        text: body as text, if it is not JSON.
        headers: beside the content type and those of the rate limit.
    """

    status: int = 200
    json: Any = None
    text: str | None = None
    headers: Mapping[str, str] = field(default_factory=dict)

    def response(self, more: Iterable[tuple[str, str]] = ()) -> HTTPResponse:
        """Return the response as a transport does, with further headers."""
        if self.text is not None:
            media_type, body = "text/plain; charset=utf-8", self.text.encode()
        elif self.json is not None:
            media_type, body = "application/json; charset=utf-8", encode(self.json)
        else:
            media_type, body = None, b""
        lines = {**dict(more), **({"Content-Type": media_type} if media_type else {}), **self.headers}
        return HTTPResponse(self.status, Headers(lines.items()), body)


@dataclass(frozen=True, slots=True)
class Received:
    """A request that a fake service received.

    Attributes:
        method: such as `GET`.
        path: of the URL, percent-encoded as it was sent.
        query: decoded; of several values with one name, the last.
        params: values of the placeholders in the route's path.
        headers: names in any case; secrets hidden when printed.
        body: the bytes.
        at: seconds since 1970 by the service's clock.
    """

    method: str
    path: str
    query: Mapping[str, str]
    params: Mapping[str, str]
    headers: Headers
    body: bytes = field(repr=False)
    at: float

    @classmethod
    def read(cls, request: HTTPRequest, params: Mapping[str, str], at: float) -> "Received":
        """Read a request; a streamed body is read to its end.

        Raises:
            TypeError: the body is asynchronous. `AsyncMemoryTransport` reads those before it hands the request over.
        """
        parts = urlsplit(request.url)
        query = dict(parse_qsl(parts.query, keep_blank_values=True))
        body = request.body or b""
        if isinstance(body, AsyncIterable) and not isinstance(body, Iterable):
            raise TypeError(f"the body of {request} can only be read in an event loop")
        body = body if isinstance(body, bytes) else b"".join(body)
        return cls(request.method, parts.path, query, params, Headers(request.headers.items()), body, at)

    @property
    def json(self) -> Any:
        """The body, read as JSON; `None` where it is empty."""
        return msgspec.json.decode(self.body) if self.body else None


JsonValue = Mapping[str, Any] | list[Any] | Model
Answer = Reply | JsonValue | TransportError | Callable[[Received], Reply | JsonValue]
"""A reply; plain values or models, which become a reply of status 200; an error to raise; or a function that returns one of the first two."""


def as_reply(answer: Answer, received: Received) -> Reply:
    """Return the reply of an answer.

    Raises:
        TransportError: the answer is one.
    """
    if isinstance(answer, TransportError):
        raise answer
    if callable(answer):
        answer = answer(received)
    return answer if isinstance(answer, Reply) else Reply(json=answer)
