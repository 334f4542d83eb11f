"""Promise L6, between processes: the longer one has got nothing of a window, the sooner it asks for the next one."""

from __future__ import annotations

import random

import pytest

from iqmetrix._calls.context import CallContext
from iqmetrix._limits.limits import CredentialLimits
from iqmetrix.state.fallback import FallbackStore
from tests.kit.servers import windowed
from tests.kit.shared_store import SharedStore
from tests.kit.world import World

EVEN = 0.7
"""The smallest share that a process gets, as part of an even one."""


def smallest_share(world: World, contexts: list[CallContext], *, seconds: float) -> float:
    """Let processes with eight threads each call as often as they can; give the least that one got, as part of an even share."""
    runs = [[world.worker(context, 4000) for _ in range(8)] for context in contexts]
    world.go(until=world.time + seconds)
    done = [sum(len(run.sent) for run in of_one) for of_one in runs]
    assert sum(done) >= 9 * seconds  # of 10 a second
    return min(done) / (sum(done) / len(done))


def seeded(seed: int, *, latency: float = 0.0005) -> tuple[World, SharedStore]:
    world, _ = windowed()
    world.latency = latency
    world.random = random.Random(seed).random
    world.max_events_without_end = 1_000_000  # workers that work all day end no call
    return world, SharedStore(world)


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("latency", [0.0005, 0.005])
def test_processes_take_turns(latency: float, seed: int) -> None:
    """P-L6: however quick they are, and whatever chance says."""
    world, store = seeded(seed, latency=latency)
    assert smallest_share(world, [world.process(store) for _ in range(4)], seconds=81.0) >= EVEN


@pytest.mark.parametrize("seed", range(4))
def test_a_process_that_is_always_late_gets_its_share(seed: int) -> None:
    """P-L6: chance lets it ask after the others whenever they are equally hungry; then it is hungrier, and goes first."""
    world, store = seeded(seed)
    shared = FallbackStore(store, now=world.now)
    late = CredentialLimits(now=world.now, random=lambda: 0.999, store=shared, scope="s")
    contexts = [world.process(store) for _ in range(3)]
    assert smallest_share(world, [*contexts, world.process(store, limits=late)], seconds=81.0) >= 0.5


@pytest.mark.parametrize("outage", [True, False])
def test_processes_take_turns_when_windows_are_numbered_anew(*, outage: bool) -> None:
    """P-L10: after an outage in which each counted for itself, and after an hour in which the store forgot the window."""
    world, store = seeded(0)
    contexts = [world.process(store) for _ in range(4)]
    for context in contexts:
        world.worker(context, 20)
    world.go()
    if outage:
        store.down = True
        for context in contexts:
            world.worker(context, 400)
        world.go()
        store.down = False
    world.pass_time(3700.0 if not outage else 30.0)
    assert smallest_share(world, contexts, seconds=81.0) >= 0.74
