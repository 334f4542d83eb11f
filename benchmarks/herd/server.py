"""The server that all clients are measured against: HTTP/1.1 over asyncio, in a process of its own.

As little work per request as possible, since it shares the machine with what it measures. Every request counts in one window,
whatever its path, so that each client can ask for the path that its library is made for; tokens are free.

Run as `python -m herd.server '<settings as JSON>'`; prints its port, and ends when its standard input does.
"""

from __future__ import annotations

import asyncio
import json
import socket
import sys
import time
from dataclasses import asdict
from typing import Any

from herd.windows import Windows, WindowSettings

CLOCK_AHEAD_S = 600.4
"""How far the server's clock is ahead of this machine's: ten minutes, and not a whole number of seconds."""

LEDGER_PATH = b"/_ledger"
TOKEN_PATH = b"/authentication/"
BODY = b'{"Id":9,"Name":"Helios","ok":true}'
# The second reading of a body costs our client time; the others are not asked to fit a description.
CARRIER = b'{"Id":9,"Name":"Helios"}'
TOKEN = b'{"access_token":"herd-access","refresh_token":"herd-refresh","token_type":"bearer","expires_in":43199}'
ANONYMOUS = WindowSettings(limit=1000, seconds=60.0)


class HerdServer:
    """The state of the server: two windows and their ledgers."""

    def __init__(self, settings: WindowSettings) -> None:
        self.ahead = time.time() - time.monotonic() + CLOCK_AHEAD_S
        self.windows = Windows(settings, self.clock)
        self.tokens = Windows(ANONYMOUS, self.clock)

    def clock(self) -> float:
        """Read the server's clock: seconds since 1970, never set."""
        return time.monotonic() + self.ahead

    def answer(self, path: bytes, client: str) -> bytes:
        """Return the whole response to a request."""
        if path == LEDGER_PATH:
            return _response("200 OK", "application/json", [], json.dumps(self.report()).encode())
        if path.startswith(TOKEN_PATH):
            return _response("200 OK", "application/json", self.tokens.count(client).headers, TOKEN)
        verdict = self.windows.count(client)
        if verdict.status == 200:
            body = CARRIER if path.startswith(b"/entities/") else BODY
            return _response("200 OK", "application/json", verdict.headers, body)
        return _response(
            "429 Too Many Requests", "text/plain", verdict.headers, b"Rate limit exceeded. Try again later."
        )

    def report(self) -> dict[str, Any]:
        """Return everything that was recorded; `ahead` is the server's clock minus the monotonic one."""
        self.windows.close()
        return {
            "ahead": self.ahead,
            "windows": [asdict(window) for window in self.windows.windows],
            "ledger": [(entry.time, entry.client, entry.status) for entry in self.windows.ledger],
            "tokens": len(self.tokens.ledger),
        }


def _response(status: str, media_type: str, headers: list[tuple[str, str]], body: bytes) -> bytes:
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers)
    head = f"HTTP/1.1 {status}\r\n{lines}Content-Type: {media_type}\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode("ascii") + body


class Connection(asyncio.Protocol):
    """One connection; requests may follow each other on it."""

    def __init__(self, server: HerdServer) -> None:
        self._server = server
        self._received = b""
        self._client = ""
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Note the client by its port, and send without delay."""
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._client = str(transport.get_extra_info("peername")[1])
        transport.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def data_received(self, data: bytes) -> None:
        """Answer every request that is complete."""
        self._received += data
        assert self._transport is not None
        while (end := self._received.find(b"\r\n\r\n")) >= 0:
            head = self._received[:end]
            length = _content_length(head)
            if len(self._received) < end + 4 + length:
                return
            self._received = self._received[end + 4 + length :]
            path = head.split(b" ", 2)[1]
            self._transport.write(self._server.answer(path, self._client))


def _content_length(head: bytes) -> int:
    if head.startswith(b"GET "):
        return 0
    for line in head.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            return int(value)
    return 0


async def serve(settings: WindowSettings) -> None:
    """Serve until standard input ends; the first line printed is the port."""
    loop = asyncio.get_running_loop()
    state = HerdServer(settings)
    server = await loop.create_server(lambda: Connection(state), "127.0.0.1", 0, backlog=1024)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    server.close()


if __name__ == "__main__":
    asyncio.run(serve(WindowSettings(**json.loads(sys.argv[1]))))
