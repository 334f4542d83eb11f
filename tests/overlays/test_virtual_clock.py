"""The virtual clock of the test kit, with one thread, several threads, and tasks; none of these tests sleeps."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

import pytest

from iqmetrix import ConfigurationError, RateLimited, ServerError
from iqmetrix.testing import AsyncMemoryTransport, FakeService, HTTPRequest, HTTPResponse, Reply, VirtualClock

CARRIER = "/v1/Carriers({carrier_id})"
HELIOS = {"Id": 9, "Name": "Helios"}


def service(**settings: float) -> tuple[FakeService, VirtualClock]:
    clock = VirtualClock()
    made = FakeService(clock=clock, **settings)  # type: ignore[arg-type]
    made.on("GET", CARRIER, HELIOS)
    return made, clock


def test_it_begins_where_it_is_told_and_goes_forward_only() -> None:
    clock = VirtualClock(datetime(2016, 2, 25, 13, tzinfo=UTC))
    clock.advance(1.5)
    clock.sleep(2.5)
    assert (clock.now(), clock.elapsed, clock.wall()) == (
        4.0,
        4.0,
        datetime(2016, 2, 25, 13, 0, 4, tzinfo=UTC).timestamp(),
    )
    for backward in (-1.0, float("nan")):
        with pytest.raises(ValueError, match="forward"):
            clock.advance(backward)
    with pytest.raises(ConfigurationError, match="time zone"):
        VirtualClock(datetime(2016, 2, 25))


def test_a_waiting_call_moves_the_clock_to_the_end_of_the_window() -> None:
    fake, clock = service(limit=2, window=60.0)
    with fake.client() as iq:
        times = []
        for _ in range(5):
            assert iq.entities.carriers.get(carrier_id=9).name == "Helios"
            times.append(clock.elapsed)
    assert times[:2] == [0, 0]
    assert all(60 <= each < 62 for each in times[2:4])
    assert 120 <= times[4] < 124
    assert fake.refused == 0


def test_a_waiting_task_does_too() -> None:
    async def run() -> None:
        fake, clock = service(limit=2, window=60.0)
        async with fake.async_client() as iq:
            carriers = await asyncio.gather(*(iq.entities.carriers.get(carrier_id=9) for _ in range(6)))
        assert [each.name for each in carriers] == ["Helios"] * 6
        assert 120 <= clock.elapsed < 124
        assert fake.refused == 0

    asyncio.run(run())


def test_back_offs_take_virtual_time() -> None:
    clock = VirtualClock()
    fake = FakeService(clock=clock)
    fake.on("GET", CARRIER, Reply(503, headers={"Retry-After": "30"}), Reply(503), HELIOS)
    with fake.client() as iq:
        assert iq.entities.carriers.get(carrier_id=9).name == "Helios"
    assert 30 <= clock.elapsed < 32


def test_a_wait_past_the_deadline_fails_at_once_in_virtual_time_too() -> None:
    fake, clock = service(limit=1, window=3600.0)
    with fake.client(deadline=60.0) as iq:
        iq.entities.carriers.get(carrier_id=9)
        with pytest.raises(RateLimited) as caught:
            iq.entities.carriers.get(carrier_id=9)
    assert clock.elapsed == 0
    assert caught.value.retry_at is not None
    assert 3599 <= caught.value.retry_at.timestamp() - clock.wall() <= 3601


def test_threads_share_the_windows_of_a_virtual_clock() -> None:
    fake, clock = service(limit=20, window=2.0)
    with fake.client() as iq, ThreadPoolExecutor(30) as pool:
        names = list(pool.map(lambda _: iq.entities.carriers.get(carrier_id=9).name, range(120)))
    assert names == ["Helios"] * 120
    assert len(fake.requests) == 120 + fake.refused
    assert 10 <= clock.elapsed < 17


def test_the_clock_stands_still_while_a_call_is_under_way() -> None:
    clock = VirtualClock()
    sleeper = threading.Thread(target=lambda: clock.sleep(5))
    clock.begin()  # a call is under way
    sleeper.start()
    sleeper.join(0.05)
    assert sleeper.is_alive()
    assert clock.elapsed == 0
    clock.end()
    sleeper.join(30)
    assert clock.elapsed == 5


def test_it_stands_still_while_a_task_is_about_the_token() -> None:
    async def run() -> None:
        fake, clock = service(token_life=100.0)

        async def slow(request: HTTPRequest) -> HTTPResponse:
            for _ in range(20):
                await asyncio.sleep(0)
            return fake(request)

        async with fake.async_client(transport=AsyncMemoryTransport(slow)) as iq:
            await asyncio.gather(*(iq.entities.carriers.get(carrier_id=9) for _ in range(5)))
            assert clock.elapsed < 1
            clock.advance(100)
            before = clock.elapsed
            await iq.entities.carriers.get(carrier_id=9)
        assert clock.elapsed == before
        await clock.sleep_async(1)
        assert clock.elapsed == before + 1

    asyncio.run(run())


def test_advancing_wakes_those_whose_time_has_come() -> None:
    clock = VirtualClock()
    clock.begin()  # keeps the clock from moving by itself
    woken: list[int] = []
    threads = [threading.Thread(target=lambda each=each: (clock.sleep(each), woken.append(each))) for each in (5, 50)]
    for thread in threads:
        thread.start()
    while len(clock._timeline._sleepers) < 2:
        threading.Event().wait(0.001)
    clock.advance(10)
    threads[0].join(30)
    assert (woken, threads[1].is_alive(), clock.elapsed) == ([5], True, 10)
    clock.end()
    threads[1].join(30)
    assert (woken, clock.elapsed) == ([5, 50], 50)


def test_a_waiter_that_is_woken_goes_on_at_once_and_one_woken_before_does_not_wait() -> None:
    clock = VirtualClock()
    waiter = clock.waiter()
    clock.begin()
    waiter.wake()
    waiter.wait(100)
    assert clock.elapsed == 0
    clock.begin()
    threading.Timer(0.02, waiter.wake).start()
    waiter.wait(100)
    clock.end()
    clock.end()
    assert clock.elapsed == 0
    clock.sleep(1)  # the place in the queue of the one who was woken early is void
    assert clock.elapsed == 1


def test_tasks_that_can_go_on_do_so_before_time_passes() -> None:
    async def run() -> list[tuple[str, float]]:
        clock = VirtualClock()
        seen: list[tuple[str, float]] = []

        async def sleeper(name: str, *seconds: float) -> None:
            for each in seconds:
                await clock.sleep_async(each)
                seen.append((name, clock.elapsed))

        await asyncio.gather(sleeper("a", 3, 3), sleeper("b", 1, 1, 1, 1), sleeper("c", 5))
        return seen

    assert asyncio.run(run()) == [("b", 1), ("b", 2), ("a", 3), ("b", 3), ("b", 4), ("c", 5), ("a", 6)]


def test_a_cancelled_sleep_leaves_the_clock_in_order() -> None:
    async def run() -> None:
        clock = VirtualClock()
        clock.begin()
        task = asyncio.create_task(clock.sleep_async(1000))
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        clock.end()
        await clock.sleep_async(1)
        assert clock.elapsed == 1

    asyncio.run(run())


def test_a_call_that_fails_lets_the_others_move_the_clock() -> None:
    clock = VirtualClock()
    fake = FakeService(clock=clock)
    fake.on("GET", CARRIER, Reply(500))
    with fake.client() as iq, pytest.raises(ServerError):
        iq.entities.carriers.get(carrier_id=9)
    clock.sleep(7)
    assert clock.elapsed == 7


def test_jitter_repeats_exactly() -> None:
    first, second = VirtualClock().timing(), VirtualClock().timing()
    assert [first.random() for _ in range(3)] == [second.random() for _ in range(3)]
    assert VirtualClock().timing(random=lambda: 0.25).random() == 0.25
