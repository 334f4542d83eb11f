"""`set_testing`: nothing sleeps, and everything else is as it was."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from iqmetrix import Hooks, IQmetrix, RateLimited, RetryDetails, Timing, WaitDetails
from iqmetrix._process import clock
from iqmetrix.testing import CREDENTIALS, FakeService, MemoryTransport, Reply, VirtualClock, set_testing

CARRIER = "/v1/Carriers({carrier_id})"
HELIOS = {"Id": 9, "Name": "Helios"}


@pytest.fixture(autouse=True)
def quick() -> Iterator[None]:
    """Each of these tests would take minutes if anything slept."""
    began = time.monotonic()
    yield
    set_testing(False)
    assert time.monotonic() - began < 20


def client(fake: FakeService, hooks: Hooks | None = None) -> IQmetrix:
    return IQmetrix(credentials=CREDENTIALS, transport=MemoryTransport(fake), hooks=hooks)


def test_waits_for_windows_return_at_once_and_hooks_tell_how_long_they_are() -> None:
    fake = FakeService(limit=1, window=60.0)
    fake.on("GET", CARRIER, HELIOS)
    waits: list[WaitDetails] = []
    iq = client(fake, Hooks(on_wait=waits.append))  # it may exist before
    with set_testing():
        for _ in range(3):
            assert iq.entities.carriers.get(carrier_id=9).name == "Helios"
    assert [each.cause for each in waits] == ["limit", "limit"]
    assert all(58 <= each.seconds <= 62 for each in waits)
    assert fake.refused == 0


def test_back_offs_return_at_once_too() -> None:
    retries: list[RetryDetails] = []
    fake = FakeService()
    fake.on("GET", CARRIER, Reply(503, headers={"Retry-After": "120"}), HELIOS)
    with set_testing():
        client(fake, Hooks(on_retry=retries.append)).entities.carriers.get(carrier_id=9)
    assert [each.seconds for each in retries] == [120]


def test_tasks() -> None:
    async def run() -> None:
        fake = FakeService(limit=5, window=60.0)
        fake.on("GET", CARRIER, HELIOS)
        async with fake.async_client() as iq:
            got = await asyncio.gather(*(iq.entities.carriers.get(carrier_id=9) for _ in range(20)))
        assert len(got) == 20
        assert fake.refused == 0

    with set_testing():
        asyncio.run(run())


def test_threads() -> None:
    fake = FakeService(limit=20, window=60.0)
    fake.on("GET", CARRIER, HELIOS)
    with set_testing(), fake.client() as iq, ThreadPoolExecutor(10) as pool:
        names = list(pool.map(lambda _: iq.entities.carriers.get(carrier_id=9).name, range(100)))
    assert names == ["Helios"] * 100


def test_deadlines_hold() -> None:
    fake = FakeService(limit=1, window=3600.0)
    fake.on("GET", CARRIER, HELIOS)
    with set_testing():
        iq = client(fake)
        iq.entities.carriers.get(carrier_id=9)
        with pytest.raises(RateLimited):
            iq.entities.carriers.get(carrier_id=9)


def test_a_service_that_refuses_for_ever_costs_a_deadline_and_no_time() -> None:
    """A service on another clock, such as a server, still refuses after a wait that took no time."""
    fake = FakeService(limit=1000)
    route = fake.on("GET", CARRIER, Reply(429, text="rate limit exceeded", headers={"X-RateLimit-ResetSeconds": "60"}))
    with set_testing(), pytest.raises(RateLimited):
        client(fake).entities.carriers.get(carrier_id=9)
    assert len(route.requests) <= 12


def test_it_goes_by_a_clock_that_the_test_moves() -> None:
    virtual = VirtualClock()
    fake = FakeService(token_life=600.0)
    fake.on("GET", CARRIER, HELIOS)
    iq = client(fake)
    with set_testing(clock=virtual):
        iq.entities.carriers.get(carrier_id=9)
        virtual.advance(600)
        iq.entities.carriers.get(carrier_id=9)
        assert clock.wall() == virtual.wall()
    assert fake.tokens.grants == ["password", "refresh_token"]
    assert abs(clock.wall() - time.time()) < 60


def test_switches_nest_and_the_block_puts_back_what_was() -> None:
    outer, inner = VirtualClock(), VirtualClock()
    set_testing(clock=outer)
    assert clock.virtual() is outer
    with set_testing(clock=inner):
        assert clock.virtual() is inner
        with set_testing(False):
            assert clock.virtual() is None
        assert clock.virtual() is inner
    assert clock.virtual() is outer
    set_testing(False)
    assert clock.virtual() is None


def test_time_never_goes_back() -> None:
    seen = [clock.now()]
    for seconds in (10_000, 0, 500):
        virtual = VirtualClock()
        with set_testing(clock=virtual):
            seen.append(clock.now())
            virtual.advance(seconds)
            seen.append(clock.now())
        seen.append(clock.now())
    assert seen == sorted(seen)
    assert seen[-1] - seen[0] >= 10_500


def test_clients_with_a_clock_of_their_own_are_left_alone() -> None:
    own = VirtualClock()
    fake = FakeService(limit=1, window=60.0, clock=own)
    fake.on("GET", CARRIER, HELIOS)
    with set_testing():
        assert Timing().current_waits() is clock.virtual()
        assert Timing(now=time.monotonic).current_waits() is None
        with fake.client() as iq:
            iq.entities.carriers.get(carrier_id=9)
            iq.entities.carriers.get(carrier_id=9)
    assert own.elapsed >= 60


def test_nothing_waits_for_somebody_who_is_about_something() -> None:
    """While one thread is about the token, the time of the others stands still: it does not run to their deadlines."""
    fake = FakeService()
    fake.on("GET", CARRIER, HELIOS)
    inside, go_on = threading.Event(), threading.Event()

    def slow(request: object) -> object:
        if not inside.is_set():
            inside.set()
            go_on.wait(10)
        return fake(request)  # type: ignore[arg-type]

    class Parallel:
        def send(self, request: object, /) -> object:
            return slow(request)

        def close(self) -> None:
            """Nothing is open."""

    virtual = VirtualClock()
    with set_testing(clock=virtual), ThreadPoolExecutor(2) as pool:
        iq = IQmetrix(credentials=CREDENTIALS, transport=Parallel())  # type: ignore[arg-type]
        first = pool.submit(lambda: iq.entities.carriers.get(carrier_id=9).name)
        inside.wait(10)
        second = pool.submit(lambda: iq.entities.carriers.get(carrier_id=9).name)
        while not virtual._timeline._sleepers:
            threading.Event().wait(0.001)
        assert virtual.elapsed == 0
        go_on.set()
        assert (first.result(10), second.result(10)) == ("Helios", "Helios")
    assert virtual.elapsed < 60
