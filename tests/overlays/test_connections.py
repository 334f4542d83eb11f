"""Which connection a request gets, for threads and for tasks: a free one, a new one, or one in place of an idle one of another host."""

from __future__ import annotations

import asyncio
import socket
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from types import SimpleNamespace
from typing import Any

import pytest

from iqmetrix._http import httpx_choice, httpx_transport
from iqmetrix._http.httpx_transport import AsyncHttpxTransport, HttpxTransport
from iqmetrix._http.transport import HTTPRequest, Timeouts, TransportError
from tests.kit.local_server import LocalServer, answers, ok

Sent = Callable[..., list[int]]


def request(url: str) -> HTTPRequest:
    return HTTPRequest("GET", url, {}, None, Timeouts(5.0, 5.0, 5.0))


def with_threads(urls: list[str], connections: int, callers: int, *, pause: float = 0.0) -> list[int]:
    """Send to all URLs, so many at once, and pause after each; return the statuses."""
    transport = HttpxTransport(max_connections=connections)

    def one(url: str) -> int:
        status = transport.send(request(url)).status
        time.sleep(pause)
        return status

    with ThreadPoolExecutor(callers) as pool:
        statuses = list(pool.map(one, urls))
    open_now.append(held(transport))
    transport.close()
    return statuses


def with_tasks(urls: list[str], connections: int, callers: int, *, pause: float = 0.0) -> list[int]:
    """Send to all URLs, so many at once, and pause after each; return the statuses."""

    async def run() -> list[int]:
        transport = AsyncHttpxTransport(max_connections=connections)
        gate = asyncio.Semaphore(callers)

        async def one(url: str) -> int:
            async with gate:
                status = (await transport.send(request(url))).status
                await asyncio.sleep(pause)
                return status

        statuses = await asyncio.gather(*map(one, urls))
        open_now.append(held(transport))
        await transport.aclose()
        return statuses

    return asyncio.run(run())


open_now: list[int] = []


def held(transport: Any) -> int:
    return sum(len(pool._pool.connections) for pool in transport._pools._pools.values())


@pytest.fixture(params=[with_threads, with_tasks])
def send(request: pytest.FixtureRequest) -> Sent:
    open_now.clear()
    chosen: Sent = request.param
    return chosen


def slow(connection: Any, _: bytes) -> None:
    time.sleep(0.002)
    connection.sendall(ok())


def test_one_caller_keeps_one_connection(send: Sent) -> None:
    with LocalServer(answers(ok())) as server:
        assert send([server.url] * 10, 100, 1) == [200] * 10
        assert server.connections == 1


def test_many_callers_share_as_many_as_are_allowed(send: Sent) -> None:
    with LocalServer(slow) as server:
        assert send([server.url] * 200, 5, 40) == [200] * 200
        assert server.connections == open_now[0] == 5


def test_an_idle_connection_gives_way_to_another_host(send: Sent) -> None:
    with LocalServer(answers(ok())) as one, LocalServer(answers(ok())) as two:
        assert send([one.url, two.url, two.url, one.url], 1, 1) == [200] * 4
        assert (one.connections, two.connections, open_now[0]) == (2, 1, 1)


def test_many_callers_of_two_hosts(send: Sent) -> None:
    with LocalServer(slow) as one, LocalServer(slow) as two:
        assert send([one.url, two.url] * 60, 3, 20) == [200] * 120
        assert open_now[0] <= 3


def test_a_connection_that_the_server_closed_is_not_used_again(send: Sent, monkeypatch: pytest.MonkeyPatch) -> None:
    """And those that nobody asks for are closed in time."""

    def closes(connection: Any, _: bytes) -> None:
        connection.sendall(ok())
        connection.close()

    monkeypatch.setattr(httpx_choice, "SWEEP_S", 0.0)
    with LocalServer(closes) as server, LocalServer(answers(ok())) as other:
        assert send([server.url, server.url, server.url, other.url], 10, 1, pause=0.03) == [200] * 4
        assert server.connections == 3
        assert open_now[0] <= 2


def test_cleaning_up_hides_no_error(send: Sent, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever else fails then."""

    def fails(_: Any) -> list[Any]:
        raise AttributeError("clean-up")

    monkeypatch.setattr(httpx_transport, "forget_orphans", fails)
    with socket.create_server(("127.0.0.1", 0)) as server:
        url = f"http://127.0.0.1:{server.getsockname()[1]}"
    with pytest.raises(TransportError) as caught:
        send([url], 1, 1)
    assert caught.value.kind == "connect"


class Idle:
    """A connection that nobody uses, and which counts how often the operating system is asked about it."""

    asked = 0

    def is_closed(self) -> bool:
        return False

    def has_expired(self) -> bool:
        Idle.asked += 1
        return False

    def is_available(self) -> bool:
        return True

    def can_handle_request(self, _: object) -> bool:
        return True


class Waiting:
    """A request that has no connection yet."""

    def __init__(self) -> None:
        self.connection: Idle | None = None
        self.request = SimpleNamespace(
            url=SimpleNamespace(origin=SimpleNamespace(scheme="https", host="example.com", port=443))
        )

    def assign_to_connection(self, connection: Idle) -> None:
        self.connection = connection


def test_a_request_asks_about_one_idle_connection_however_many_there_are() -> None:
    """The library's own choice asks about each of them, twice a request: with a hundred callers that was most of the time."""
    idle = [Idle() for _ in range(100)]
    requests = [Waiting() for _ in range(10)]
    pool = SimpleNamespace(_requests=requests, _connections=idle, _max_connections=100)
    Idle.asked = 0
    assert httpx_choice.Choice(pool)() == []
    assert len({id(each.connection) for each in requests}) == 10
    assert Idle.asked == 10
