"""Promise L12: slots that a process has leased and does not use go back to those who wait."""

from __future__ import annotations

import random

import pytest

from iqmetrix._calls.context import CallContext
from iqmetrix._limits.shared_window import SharedWindow
from tests.kit.messages import Later
from tests.kit.servers import WindowServer, windowed
from tests.kit.shared_store import SharedStore
from tests.kit.world import World, finished

LIMIT, SECONDS = 100, 10.0
Two = tuple[World, WindowServer, CallContext, CallContext]


def processes(
    count: int, *, latency: float, store_latency: float, seed: int
) -> tuple[World, WindowServer, list[CallContext]]:
    world, server = windowed(limit=LIMIT, seconds=SECONDS)
    world.latency, world.store_latency = latency, store_latency
    world.random = random.Random(seed).random
    store = SharedStore(world, ahead=12_345.0)
    return world, server, [world.process(store) for _ in range(count)]


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize(("latency", "store_latency"), [(0.0005, 0.0005), (0.005, 0.001), (0.1, 0.002), (0.3, 0.02)])
def test_the_last_calls_of_a_job_wait_for_no_further_window(latency: float, store_latency: float, seed: int) -> None:
    """P-L12: 600 calls in windows of 100, four processes on one store: six windows, not seven, and nothing refused."""
    world, server, contexts = processes(4, latency=latency, store_latency=store_latency, seed=seed)
    shares = [19] * 6 + [18] * 2  # calls of each of a process's eight threads: 150
    finished(world, [world.worker(context, calls) for context in contexts for calls in shares])
    assert len(server.accepted) == 600
    assert server.refused == []
    assert server.accepted[-1] - server.accepted[0] < 5.95 * SECONDS


@pytest.fixture
def two() -> Two:
    """Two processes, after the first window: how many calls it takes is known."""
    world, server, (first, second) = processes(2, latency=0.005, store_latency=0.001, seed=1)
    finished(world, [world.call(first)])
    world.pass_time(SECONDS + 1.0)
    return world, server, first, second


def others_get_the_rest(world: World, server: WindowServer, other: CallContext) -> bool:
    """Say whether another process gets all that is left of the window, and nothing is refused."""
    world.pass_time(0.02)  # what is on its way arrives
    began, used = world.time, len(server.accepted) - 1
    assert used < LIMIT
    finished(world, [world.call(other) for _ in range(LIMIT - used)])
    return server.refused == [] and world.time - began < SECONDS / 2


def test_slots_of_calls_that_were_cancelled_go_back(
    two: Two,
) -> None:
    """P-L12: cancelled while the store is asked for their slots."""
    world, server, doomed, other = two
    runs = [world.call(doomed) for _ in range(LIMIT)]
    while not any(run.blocked is not None for run in runs) or not server.accepted[1:]:
        world.pass_time(0.0003)
    for run in runs:
        if run.ended is None:
            world.cancel(run)
    assert others_get_the_rest(world, server, other)


def test_slots_go_back_when_all_calls_under_way_are_cancelled(
    two: Two,
) -> None:
    """P-L12: no call is left in that process that could do it later."""
    world, server, doomed, other = two
    runs = [world.worker(doomed, 30) for _ in range(6)]
    slots = doomed.limits.window("things", anonymous=True)._slots
    assert isinstance(slots, SharedWindow)
    while slots._slots < 10:
        world.pass_time(0.001)
    for run in runs:
        world.cancel(run)
    assert others_get_the_rest(world, server, other)


def test_a_long_call_keeps_no_slots_from_others(two: Two) -> None:
    """P-L12: it has been under way for longer than a second, and is not followed by another one soon."""
    world, server, busy, other = two
    world.server = lambda sent: Later(30.0, server(sent)) if sent.body == "long" else server(sent)
    long = world.call(busy, body="long")
    world.pass_time(2.0)
    runs = [world.worker(busy, 9) for _ in range(6)]
    while any(run.ended is None for run in runs):
        world.pass_time(0.01)
    began = world.time
    late = [world.call(other) for _ in range(LIMIT - len(server.accepted))]
    world.pass_time(4.0)
    assert long.ended is None
    assert all(run.result is not None for run in late)
    assert max(run.ended or 0.0 for run in late) - began < 4.0
    assert server.refused == []
