"""Requests to an ASGI application in memory."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass
from typing import Any

from starlette.types import ASGIApp, Message


@dataclass
class Response:
    """What an application sent."""

    status: int
    headers: list[tuple[str, str]]
    body: bytes

    def all(self, name: str) -> list[str]:
        """Return the values of a header, in the order in which they were sent."""
        return [value for header, value in self.headers if header == name.lower()]

    @property
    def json(self) -> Any:
        return json.loads(self.body)


async def send(
    app: ASGIApp,
    method: str,
    path: str,
    token: str | None = None,
    body: Any = None,
    *,
    media_type: str = "application/json",
    headers: dict[str, str] | None = None,
) -> Response:
    """Send a request; the path may have a query, and the body may be bytes or what becomes JSON."""
    path, _, query = path.partition("?")
    further = {"Content-Type": media_type, **(headers or {})}
    raw_headers = [(name.lower().encode(), value.encode("latin-1")) for name, value in further.items()]
    if token is not None:
        raw_headers.append((b"authorization", f"Bearer {token}".encode()))
    scope = {
        "type": "http",
        "method": method,
        "path": path,
        "raw_path": path.encode("latin-1"),
        "query_string": query.encode("latin-1"),
        "headers": raw_headers,
        "client": ("127.0.0.1", 1),
    }
    content = body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()
    sent: list[Message] = []

    async def receive() -> Message:
        return {"type": "http.request", "body": content}

    async def take(message: Message) -> None:
        sent.append(message)

    await app(scope, receive, take)
    return Response(
        sent[0]["status"],
        [(name.decode(), value.decode()) for name, value in sent[0]["headers"]],
        b"".join(message.get("body", b"") for message in sent[1:]),
    )


def send_together(app: ASGIApp, *requests: tuple[Any, ...]) -> list[Response]:
    """Send requests at once; return the responses in the same order."""

    async def run() -> list[Response]:
        return await asyncio.gather(*(send(app, *request) for request in requests))

    return asyncio.run(run())
