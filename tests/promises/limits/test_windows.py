"""Promise L3: how long calls take against windows, small and real, alone and beside a neighbour, in virtual time."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.kit.servers import WindowServer, windowed
from tests.kit.window_runs import IDEAL_WINDOWS, ROUNDINGS, run_calls
from tests.kit.world import World

PHASES = [0.0, 0.2, 0.55, 0.99]


def small_windows(settings: dict[str, Any], *, phase: float) -> float:
    """Run 120 calls against 20 per 2 s; give the time that they take, as a multiple of the ideal."""
    server, seconds = run_calls(settings, phase=phase)
    assert len(server.accepted) == 120
    assert len(server.refused) <= 1
    windows = IDEAL_WINDOWS * 2.0
    return seconds / (windows - (server.accepted[0] % 2.0 if settings["aligned"] else 0.0))


def test_small_windows_cost_a_fiftieth_on_average(subtests: pytest.Subtests) -> None:
    """P-L1, P-L3, P-L5: rounded anyhow, a clock ten minutes off, aligned or not: one call of a run is refused at most."""
    ratios = []
    for rounding, offset, aligned, phase in itertools.product(ROUNDINGS, [0.0, -600.4], [False, True], PHASES):
        with subtests.test(rounding=rounding, offset=offset, aligned=aligned, phase=phase):
            settings = {"rounding": ROUNDINGS[rounding], "offset": offset, "aligned": aligned}
            ratios.append(small_windows(settings, phase=phase))
            assert ratios[-1] <= 1.1
    assert sum(ratios) / len(ratios) <= 1.02


@pytest.mark.parametrize("phase", PHASES)
@pytest.mark.parametrize("aligned", [False, True])
@pytest.mark.parametrize("offset", [0.0, -600.4])
@pytest.mark.parametrize("rounding", ROUNDINGS.values(), ids=ROUNDINGS)
def test_in_real_windows_no_call_is_refused(
    rounding: Callable[[float], int], offset: float, *, aligned: bool, phase: float
) -> None:
    """P-L3, P-L6: calls that come all at once leave within two hundredths of a minute after its end, and never before."""
    settings = {"rounding": rounding, "offset": offset, "aligned": aligned, "seconds": 60.0}
    server, seconds = run_calls(settings, phase=phase)
    assert len(server.accepted) == 120
    assert server.refused == []
    assert seconds <= IDEAL_WINDOWS * 60.0 * 1.02


def constant_pace(world: World, server: WindowServer, *, at_once: int = 0, ahead: float = 1e-6) -> Iterator[int]:
    """Play a neighbour who takes 30 % of every window of 20: some calls as it opens, the others evenly all through it."""
    ends, taken = -1.0, 0
    while True:
        if server.ends != ends:
            ends, taken = server.ends, 0
        due = int(at_once + (6 - at_once) * (1 - (server.ends - world.wall()) / server.seconds) + ahead)
        yield max(0, due - taken)
        taken = max(taken, due)


def beside_a_neighbour(
    workers: int, *, aligned: bool = False, phase: float = 0.0, at_once: int = 0, ahead: float = 1e-6
) -> tuple[int, float]:
    """Let callers make ten calls each beside a neighbour; give how many were refused, and the seconds."""
    world, server = windowed(aligned=aligned)
    world.time += phase
    server.others = constant_pace(world, server, at_once=at_once, ahead=ahead)
    policy = world.policy()
    runs = [world.worker(policy, 10) for _ in range(workers)]
    began = world.time
    world.go()
    assert [run.error for run in runs if run.error] == []
    assert len(server.accepted) == 10 * workers
    return len(server.refused), max(run.ended or 0.0 for run in runs) - began


@pytest.mark.parametrize("spent", [0, 3, 6])
@pytest.mark.parametrize("aligned", [False, True])
def test_a_noisy_neighbour_takes_its_share(spent: int, *, aligned: bool) -> None:
    """P-L5: another program takes 30 % of every window, some of it at its beginning: next to nothing of ours is refused."""
    refused, seconds = beside_a_neighbour(14, aligned=aligned, at_once=spent)
    assert refused <= 2
    assert seconds <= 9 * 2.0 * 1.1


@pytest.mark.parametrize("phase", [0.0, 0.2, 0.55, 0.8])
def test_a_neighbour_who_calls_all_through_the_window_costs_two_refusals(phase: float) -> None:
    """P-L3, P-L5: and nothing is late for that."""
    refused, seconds = beside_a_neighbour(30, phase=phase, ahead=0.5)
    assert refused <= 2
    assert seconds <= 15.2 * 2.0 * 1.1


def test_ten_runs_beside_a_neighbour_cost_fewer_refusals_than_runs() -> None:
    """P-L3: those of the two tests before."""
    some = [
        beside_a_neighbour(14, aligned=aligned, at_once=spent)[0] for aligned in (False, True) for spent in (0, 3, 6)
    ]
    steady = [beside_a_neighbour(30, phase=phase, ahead=0.5)[0] for phase in (0.0, 0.2, 0.55, 0.8)]
    assert sum([*some, *steady]) <= 8


def test_another_program_eats_the_window() -> None:
    """P-L5"""
    server, _ = run_calls({"others": itertools.cycle([0, 0, 1]), "limit": 20}, calls=60)
    assert len(server.accepted) == 60


@settings(max_examples=60, deadline=None, derandomize=True)
@given(
    limit=st.integers(1, 40),
    seconds=st.floats(2.0, 8.0),
    offset=st.floats(-900, 900),
    rounding=st.sampled_from(list(ROUNDINGS.values())),
    aligned=st.booleans(),
    calls=st.integers(1, 90),
)
def test_whatever_the_window_nothing_is_lost(
    limit: int, seconds: float, offset: float, rounding: Callable[[float], int], calls: int, *, aligned: bool
) -> None:
    """P-L5: any window, any clock: every call gets through, in about the time that the windows allow."""
    server, took = run_calls(
        {"limit": limit, "seconds": seconds, "offset": offset, "rounding": rounding, "aligned": aligned}, calls
    )
    windows = math.ceil(calls / limit) - 1
    assert len(server.accepted) == calls
    assert took <= (windows + 1) * seconds + 2.5 + 0.1 * windows
