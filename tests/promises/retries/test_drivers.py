"""The same flows with real threads and tasks."""

from __future__ import annotations

import asyncio
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from iqmetrix import DeadlineExceeded
from iqmetrix._calls import drivers
from iqmetrix._calls.call import Call
from iqmetrix._calls.context import CallContext, TokenEndpoint
from iqmetrix._calls.flow import carry_out
from iqmetrix._calls.retries import RetryBudget
from iqmetrix._configuration.settings import RetrySettings
from iqmetrix._http.transport import HTTPRequest, HTTPResponse
from iqmetrix._limits.limits import Limits
from iqmetrix._observing.hooks import Hooks
from iqmetrix._tokens.tokens import Tokens
from iqmetrix.state import MemoryStore
from iqmetrix.state.fallback import FallbackStore
from tests.kit.world import CREDENTIALS, TOKEN_URL, TokenServer, request, respond


def policy() -> CallContext:
    return CallContext(
        now=time.monotonic,
        wall=time.time,
        random=lambda: 0.5,
        limits=Limits(now=time.monotonic, random=lambda: 0.5),
        tokens=Tokens(now=time.monotonic, random=lambda: 0.5, store=FallbackStore(MemoryStore(), now=time.monotonic)),
        endpoint=TokenEndpoint("tokens", "tokens.v1.create", TOKEN_URL, CREDENTIALS, 10.0, 60.0),
        retries=RetrySettings(),
        retry_budget=RetryBudget(),
        hooks=Hooks(),
    )


def call(**changes: Any) -> Call:
    settings: dict[str, Any] = {
        "service": "things",
        "operation": "things.v1.get",
        "request": request(),
        "idempotent": True,
        "anonymous": False,
    }
    return Call(**{**settings, **changes})


class Server:
    """A token service under a lock, for threads and tasks."""

    def __init__(self) -> None:
        self.tokens = TokenServer()
        self.lock = threading.Lock()
        self.exchanging = 0
        self.most_exchanging = 0

    def send(self, sent: HTTPRequest, /) -> HTTPResponse:
        if sent.url == TOKEN_URL:
            with self.lock:
                self.exchanging += 1
                self.most_exchanging = max(self.most_exchanging, self.exchanging)
            threading.Event().wait(0.02)  # long enough for everybody else to come
        with self.lock:
            answer = self.tokens(sent)
            self.exchanging -= sent.url == TOKEN_URL
        assert isinstance(answer, HTTPResponse)
        return answer

    def close(self) -> None:
        """Nothing to close."""


class AsyncServer(Server):
    async def send(self, sent: HTTPRequest, /) -> HTTPResponse:  # type: ignore[override]
        if sent.url == TOKEN_URL:
            self.exchanging += 1
            self.most_exchanging = max(self.most_exchanging, self.exchanging)
            await asyncio.sleep(0.02)
            self.exchanging -= 1
        answer = self.tokens(sent)
        assert isinstance(answer, HTTPResponse)
        return answer

    async def aclose(self) -> None:
        """Nothing to close."""


def test_a_hundred_threads_make_one_token_request() -> None:
    """P-A1"""
    server, shared = Server(), policy()
    barrier = threading.Barrier(100)

    def work(_: int) -> int:
        barrier.wait()
        return drivers.run(carry_out(shared, call()), server).status

    with ThreadPoolExecutor(100) as pool:
        assert list(pool.map(work, range(100))) == [200] * 100
        assert (len(server.tokens.exchanges), server.most_exchanging) == (1, 1)
        server.tokens.good.clear()
        assert list(pool.map(work, range(100))) == [200] * 100
    assert [each["grant_type"] for each in server.tokens.exchanges] == ["password", "refresh_token"]
    assert server.most_exchanging == 1


def test_a_hundred_tasks_make_one_token_request() -> None:
    """P-A1"""

    async def work() -> None:
        server, shared = AsyncServer(), policy()
        for _ in range(2):
            responses = await asyncio.gather(
                *(drivers.run_async(carry_out(shared, call()), server) for _ in range(100))
            )
            assert {response.status for response in responses} == {200}
            server.tokens.good.clear()
        assert [each["grant_type"] for each in server.tokens.exchanges] == ["password", "refresh_token"]
        assert server.most_exchanging == 1

    asyncio.run(work())


def test_the_exchange_of_a_cancelled_task_is_ended_and_stored() -> None:
    """P-A4"""

    async def work() -> None:
        shared, server = policy(), AsyncServer()
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
    shared, server = policy(), Server()
    with pytest.raises(DeadlineExceeded):
        drivers.run(carry_out(shared, call(deadline=time.monotonic() + 0.005)), server)
    assert drivers.run(carry_out(shared, call()), server).status == 200
    assert len(server.tokens.exchanges) == 1


def test_an_event_loop_that_ends_in_the_middle_of_an_exchange() -> None:
    """P-A4, P-A5: nobody knows what became of it; the next one signs in with the password."""
    shared, server = policy(), AsyncServer()

    async def leave() -> None:
        task = asyncio.create_task(drivers.run_async(carry_out(shared, call()), server))
        while not server.exchanging:
            await asyncio.sleep(0)
        task.cancel()

    asyncio.run(leave())
    assert asyncio.run(drivers.run_async(carry_out(shared, call()), AsyncServer())).status == 200


def test_threads_and_tasks_together() -> None:
    """P-A1: one client's state serves both."""
    shared, server, async_server = policy(), Server(), AsyncServer()
    async_server.tokens = server.tokens

    async def work() -> list[int]:
        threads = [asyncio.to_thread(lambda: drivers.run(carry_out(shared, call()), server).status) for _ in range(8)]
        tasks = [drivers.run_async(carry_out(shared, call()), async_server) for _ in range(8)]
        statuses = await asyncio.gather(*threads)
        return [*statuses, *(response.status for response in await asyncio.gather(*tasks))]

    assert asyncio.run(work()) == [200] * 16
    assert len(server.tokens.exchanges) == 1


@pytest.mark.parametrize("error", [KeyboardInterrupt, RuntimeError])
def test_an_interrupt_in_sending_releases_everything(error: type[BaseException]) -> None:
    """P-R5"""
    shared = policy()

    class Broken(Server):
        def send(self, sent: HTTPRequest, /) -> HTTPResponse:
            raise error

    with pytest.raises(error):
        drivers.run(carry_out(shared, call(anonymous=True)), Broken())
    assert shared.limits["things", "anonymous"].in_flight == 0
    server = Server()
    assert drivers.run(carry_out(shared, call()), server).status == 200
    with pytest.raises(error):
        drivers.run(carry_out(shared, call()), Broken())
    assert shared.limits["things"].in_flight == 0
    assert drivers.run(carry_out(shared, call()), server).status == 200


def test_a_transport_that_fails_in_a_renewal_fails_those_who_wait() -> None:
    shared = policy()

    class Broken(Server):
        def send(self, sent: HTTPRequest, /) -> HTTPResponse:
            raise RuntimeError("out of order")

    with pytest.raises(RuntimeError, match="out of order"):
        drivers.run(carry_out(shared, call()), Broken())
    assert drivers.run(carry_out(shared, call()), Server()).status == 200


def test_a_cancelled_task_releases_its_place_in_the_queue() -> None:
    """P-R5"""

    class Spent(AsyncServer):
        async def send(self, sent: HTTPRequest, /) -> HTTPResponse:  # type: ignore[override]
            return respond(200, "{}", X_RateLimit_Limit="1", X_RateLimit_Remaining="0", X_RateLimit_ResetSeconds="60")

    async def work() -> None:
        shared, server = policy(), Spent()
        await drivers.run_async(carry_out(shared, call(anonymous=True)), server)
        tasks = [
            asyncio.create_task(drivers.run_async(carry_out(shared, call(anonymous=True)), server)) for _ in range(5)
        ]
        await asyncio.sleep(0)
        assert shared.limits["things", "anonymous"].waiting == 5
        for task in tasks:
            task.cancel()
        results = await asyncio.gather(*tasks, return_exceptions=True)
        assert all(isinstance(result, asyncio.CancelledError) for result in results)
        assert shared.limits["things", "anonymous"].waiting == 0

    asyncio.run(work())


def test_waiters_may_be_woken_from_other_threads() -> None:
    async def work() -> None:
        waiter = drivers.TaskWaiter()
        threading.Timer(0.05, waiter.wake).start()  # when the loop sleeps already
        await waiter.wait(10)
        await waiter.wait(0.001)

    began = time.monotonic()
    asyncio.run(work())
    waiter = drivers.ThreadWaiter()
    threading.Timer(0.05, waiter.wake).start()
    waiter.wait(10)
    waiter.wait(0.001)
    assert time.monotonic() - began < 5
