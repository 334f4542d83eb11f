"""Promises A1, A4 and A5 with real threads and tasks."""

from __future__ import annotations

import asyncio
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from iqmetrix import DeadlineExceeded
from iqmetrix._calls import drivers
from iqmetrix._calls.flow import carry_out
from iqmetrix._http.transport import HTTPRequest, HTTPResponse
from tests.kit.real_time import TaskServer, ThreadServer, call, real_context


def test_a_hundred_threads_make_one_token_request() -> None:
    """P-A1"""
    server, shared = ThreadServer(), real_context()
    barrier = threading.Barrier(100)

    def work(_: int) -> int:
        barrier.wait()
        return drivers.run(carry_out(shared, call()), server).status

    with ThreadPoolExecutor(100) as pool:
        assert list(pool.map(work, range(100))) == [200] * 100
        assert (len(server.tokens.exchanges), server.most_exchanging) == (1, 1)
        server.tokens.good.clear()
        assert list(pool.map(work, range(100))) == [200] * 100
    assert server.tokens.grants == ["password", "refresh_token"]
    assert server.most_exchanging == 1


def test_a_hundred_tasks_make_one_token_request() -> None:
    """P-A1"""

    async def work() -> None:
        server, shared = TaskServer(), real_context()
        for _ in range(2):
            responses = await asyncio.gather(
                *(drivers.run_async(carry_out(shared, call()), server) for _ in range(100))
            )
            assert {response.status for response in responses} == {200}
            server.tokens.good.clear()
        assert server.tokens.grants == ["password", "refresh_token"]
        assert server.most_exchanging == 1

    asyncio.run(work())


def test_threads_and_tasks_together() -> None:
    """P-A1: one client's state serves both."""
    shared, server, async_server = real_context(), ThreadServer(), TaskServer()
    async_server.tokens = server.tokens

    async def work() -> list[int]:
        threads = [asyncio.to_thread(lambda: drivers.run(carry_out(shared, call()), server).status) for _ in range(8)]
        tasks = [drivers.run_async(carry_out(shared, call()), async_server) for _ in range(8)]
        statuses = await asyncio.gather(*threads)
        return [*statuses, *(response.status for response in await asyncio.gather(*tasks))]

    assert asyncio.run(work()) == [200] * 16
    assert len(server.tokens.exchanges) == 1


def test_the_exchange_of_a_cancelled_task_is_ended_and_stored() -> None:
    """P-A4"""

    async def work() -> None:
        shared, server = real_context(), TaskServer()
        task = asyncio.create_task(drivers.run_async(carry_out(shared, call()), server))
        while not server.exchanging:
            await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert (await drivers.run_async(carry_out(shared, call()), server)).status == 200
        assert len(server.tokens.exchanges) == 1

    asyncio.run(work())


def test_the_exchange_of_a_thread_out_of_time_is_ended_and_stored() -> None:
    """P-A4"""
    shared, server = real_context(), ThreadServer()
    with pytest.raises(DeadlineExceeded):
        drivers.run(carry_out(shared, call(deadline=time.monotonic() + 0.005)), server)
    assert drivers.run(carry_out(shared, call()), server).status == 200
    assert len(server.tokens.exchanges) == 1


def test_an_event_loop_that_ends_in_the_middle_of_an_exchange() -> None:
    """P-A4, P-A5: what became of it is unknown, so the next one signs in with the password."""
    shared, server = real_context(), TaskServer()

    async def leave() -> None:
        task = asyncio.create_task(drivers.run_async(carry_out(shared, call()), server))
        while not server.exchanging:
            await asyncio.sleep(0)
        task.cancel()

    asyncio.run(leave())
    assert asyncio.run(drivers.run_async(carry_out(shared, call()), TaskServer())).status == 200


def test_a_transport_that_fails_in_a_renewal_fails_those_who_wait() -> None:
    shared = real_context()

    class Broken(ThreadServer):
        def send(self, sent: HTTPRequest, /) -> HTTPResponse:
            raise RuntimeError("out of order")

    with pytest.raises(RuntimeError, match="out of order"):
        drivers.run(carry_out(shared, call()), Broken())
    assert drivers.run(carry_out(shared, call()), ThreadServer()).status == 200
