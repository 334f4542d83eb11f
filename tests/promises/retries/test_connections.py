"""Promise R6: no failure and no cancelled call leaks a connection."""

from __future__ import annotations

import asyncio
import random
import threading
import time
from dataclasses import replace
from typing import Any

import pytest

from iqmetrix import (
    AsyncIQmetrix,
    Environment,
)
from iqmetrix._http.httpx_transport import AsyncHttpxTransport, HttpxTransport
from iqmetrix._http.transport import HTTPRequest, HTTPResponse, Timeouts, TransportError
from tests.kit.local_server import LocalServer, answers, ok, reset
from tests.kit.transports import CANARY

BROKEN = {
    "before headers": reset(),
    "between headers": reset(after=b"HTTP/1.1 200 OK\r\nContent-"),
    "in the body": reset(after=b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf"),
    "no HTTP": answers(b"this is no HTTP\r\n\r\n"),
    "silence": lambda *_: None,
    "too large": answers(ok(b"x" * 2000)),
}


@pytest.mark.parametrize("handler", BROKEN.values(), ids=BROKEN)
def test_no_failure_leaks_a_connection(handler: Any) -> None:
    """P-R6: with a single connection, ten failures in a row leave it to the eleventh call. Sync and async."""

    def sent(url: str) -> HTTPRequest:
        return HTTPRequest("GET", url, {}, None, Timeouts(2.0, 0.05, 2.0))

    def sync(url: str) -> HTTPResponse:
        transport = HttpxTransport(max_connections=1, maximum_body=1000)
        for _ in range(10):
            with pytest.raises(TransportError) as caught:
                transport.send(sent(url))
            assert caught.value.kind != "pool_timeout"
        response = transport.send(replace(sent(url), timeouts=Timeouts(2.0, 2.0, 2.0)))
        transport.close()
        return response

    async def asynchronous(url: str) -> HTTPResponse:
        transport = AsyncHttpxTransport(max_connections=1, maximum_body=1000)
        for _ in range(10):
            with pytest.raises(TransportError) as caught:
                await transport.send(sent(url))
            assert caught.value.kind != "pool_timeout"
        response = await transport.send(replace(sent(url), timeouts=Timeouts(2.0, 2.0, 2.0)))
        await transport.aclose()
        return response

    for run in (sync, lambda url: asyncio.run(asynchronous(url))):
        with LocalServer(*[handler] * 10, answers(ok())) as server:
            assert run(server.url).status == 200


def test_a_thousand_calls_cancelled_at_any_moment() -> None:
    """P-R6: waiting for a connection, connecting, sent, half answered; then a thousand succeed with ten connections."""
    slow = threading.Event()
    chance = random.Random(7)

    def handler(connection: Any, head: bytes) -> None:
        if slow.is_set() and b"oauth2" not in head:
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{")
            time.sleep(0.02)
        else:
            body = b'{"access_token":"canary-token","expires_in":43199}' if b"oauth2" in head else b'{"Id":9}'
            connection.sendall(ok(body))

    async def run() -> int:
        environment = Environment(base_url=server.url)
        async with AsyncIQmetrix(credentials=CANARY, environment=environment, max_connections=10) as iq:
            await iq.entities.carriers.get(carrier_id=9)
            slow.set()
            for _ in range(50):
                tasks = [asyncio.create_task(iq.entities.carriers.get(carrier_id=9)) for _ in range(20)]
                for _ in range(chance.randrange(4)):
                    await asyncio.sleep(0)
                await asyncio.sleep(chance.choice([0, 0, 0.001, 0.005]))
                for task in tasks:
                    task.cancel()
                results = await asyncio.gather(*tasks, return_exceptions=True)
                assert all(isinstance(result, asyncio.CancelledError) for result in results)
            slow.clear()
            assert (iq.limits["entities"].in_flight, iq.limits["entities"].waiting) == (0, 0)
            done = 0
            for _ in range(100):
                carriers = await asyncio.gather(*(iq.entities.carriers.get(carrier_id=9) for _ in range(10)))
                done += sum(carrier.id == 9 for carrier in carriers)
            return done

    with LocalServer(handler) as server:
        assert asyncio.run(run()) == 1000
