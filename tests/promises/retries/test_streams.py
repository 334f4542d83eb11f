"""Promise R2: a body that can be read once is sent once, and whole."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from iqmetrix import (
    ConnectionFailed,
    IQmetrixError,
    RateLimited,
    ServerError,
    Unauthorized,
)
from iqmetrix._http.httpx_transport import AsyncHttpxTransport, HttpxTransport
from iqmetrix._http.transport import HTTPRequest, TransportError
from tests.kit.local_server import LocalServer, ok
from tests.kit.messages import TOKEN_URL, request, respond
from tests.kit.servers import TokenServer, scripted
from tests.kit.world import World

UNSENT = TransportError("it broke", kind="connect", may_have_been_processed=False)


@pytest.mark.parametrize("failure", [respond(429, "no"), respond(503), UNSENT], ids=str)
def test_a_body_that_can_be_read_once_is_never_sent_again_empty(failure: Any) -> None:
    """P-R2"""
    world, received = scripted(failure, respond())
    run = world.call(world.policy(), request=request(body=iter([b"part"])))
    world.go()
    assert len(received) == 1
    assert isinstance(run.error, IQmetrixError)


@pytest.mark.parametrize(
    "failure",
    [
        respond(401, "no"),
        respond(429, "no"),
        respond(503),
        TransportError("reset", kind="reset", may_have_been_processed=True),
        TransportError("refused", kind="connect", may_have_been_processed=False),
    ],
    ids=str,
)
@pytest.mark.parametrize("body", [lambda: iter([b"part"]), lambda: (part for part in [b"part"]), lambda: [b"part"]])
def test_a_stream_is_sent_once(failure: Any, body: Callable[[], Any]) -> None:
    """P-R2: whatever comes back, and though the user allows a replay, it raises."""
    server = TokenServer()
    world = World(lambda sent: server(sent) if sent.url == TOKEN_URL else failure)
    sent: list[HTTPRequest] = []
    inner = world.server
    world.server = lambda received: (sent.append(received), inner(received))[1]
    run = world.call(world.policy(), request=request(body=body(), method="PUT"), anonymous=False, replay=True)
    world.go()
    assert len([received for received in sent if received.url != TOKEN_URL]) == 1
    assert isinstance(run.error, IQmetrixError)
    expected = {401: Unauthorized, 429: RateLimited, 503: ServerError}.get(
        getattr(failure, "status", 0), ConnectionFailed
    )
    assert isinstance(run.error, expected)


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_a_stream_goes_out_whole(mode: str) -> None:
    """P-R2: and in pieces."""
    received: list[bytes] = []

    def handler(connection: Any, head: bytes) -> None:
        body = head.partition(b"\r\n\r\n")[2]
        while not body.endswith(b"0\r\n\r\n"):
            body += connection.recv(65536)
        received.append(body)
        connection.sendall(ok())

    with LocalServer(handler) as server:
        sent = request(url=server.url, body=(part for part in [b"first", b"second"]), method="PUT")
        if mode == "sync":
            transport = HttpxTransport()
            assert transport.send(sent).status == 200
            transport.close()
        else:

            async def run() -> None:
                transport = AsyncHttpxTransport()
                assert (await transport.send(sent)).status == 200
                await transport.aclose()

            asyncio.run(run())
    assert received == [b"5\r\nfirst\r\n6\r\nsecond\r\n0\r\n\r\n"]
