"""Several processes and one store, in virtual time: leases of slots, and one exchange for all."""

from __future__ import annotations

import itertools
import json
import math
from collections.abc import Callable
from typing import Any

import pytest

from iqmetrix.flow import Policy
from iqmetrix.transport import TransportError
from tests.overlays.virtual import Run, SharedStore, TokenServer, World, respond, windowed

ROUNDINGS = {"up": math.ceil, "down": math.floor, "nearest": round}


def spread(world: World, policies: list[Policy], calls: int, **changes: Any) -> list[Run]:
    processes = itertools.cycle(policies)
    return [world.call(next(processes), after=index * 0.0001, **changes) for index in range(calls)]


def finished(world: World, runs: list[Run]) -> float:
    began = world.time
    world.go()
    assert [run.error for run in runs if run.error] == []
    assert all(run.result is not None for run in runs)
    return max(run.ended or 0.0 for run in runs) - began


@pytest.mark.parametrize("aligned", [False, True])
@pytest.mark.parametrize("rounding", ROUNDINGS.values(), ids=ROUNDINGS)
def test_four_processes_keep_to_one_window(rounding: Callable[[float], int], *, aligned: bool) -> None:
    """P-L3: 120 calls of 4 processes against 20 per 2 s: nothing lost, at most 2 refused, at most 1.1 x the ideal."""
    world, server = windowed(rounding=rounding, offset=600.0, aligned=aligned)
    store = SharedStore(world, ahead=12_345.0)
    runs = spread(world, [world.process(store) for _ in range(4)], 120)
    seconds = finished(world, runs)
    assert len(server.accepted) == 120
    assert server.refused == []
    assert seconds <= 5 * 2.0 * 1.05


def test_a_real_window_asks_the_store_once_per_eight_calls() -> None:
    """1,000 calls a minute, 4 processes with 8 threads each: small blocks, next to nothing refused, 98 % of the quota used."""
    world, server = windowed(limit=1000, seconds=60.0)
    store = SharedStore(world)
    policies = [world.process(store) for _ in range(4)]

    runs = [world.worker(policy, 100) for policy in policies for _ in range(8)]
    seconds = finished(world, runs)
    assert len(server.refused) <= 2
    assert seconds <= 180.0 * 1.02
    assert len(store.calls) <= 3200 / 8


def test_the_lease_of_a_killed_process_comes_back_with_the_next_window() -> None:
    """A process that leased eight slots and died costs this window, not the next."""
    world, server = windowed(limit=10, seconds=5.0)
    store = SharedStore(world)
    doomed = world.process(store)
    runs = [world.call(doomed) for _ in range(10)]
    world.go(until=world.time + 0.015)
    for run in runs:  # they vanish, whatever they hold
        run.wakeup += 1
    accepted = len(server.accepted)
    finished(world, spread(world, [world.process(store)], 20))
    assert server.refused == []
    assert len(server.accepted) == accepted + 20
    assert world.time - 1000.0 <= 3 * 5.0 + 0.5


def test_a_window_whose_calls_all_died_unheard_comes_to_an_end() -> None:
    """P-L5: its end is never told then; somebody finds out."""
    world, _ = windowed(limit=4, seconds=2.0)
    store = SharedStore(world)
    doomed, other = world.process(store), world.process(store)
    finished(world, [world.call(doomed)])
    world.pass_time(5.0)
    spread(world, [doomed], 4)
    world.pass_time(0.004)
    world.kill(doomed)
    run = world.call(other, deadline=20.0)
    world.go()
    assert run.error is None
    assert run.result is not None


def test_old_news_is_not_taken_for_news_of_a_window_that_began_since() -> None:
    """P-L3: what a process has not told for hours, while the store forgot the window, is told to nobody."""
    world, server = windowed(limit=2, seconds=60.0)
    store = SharedStore(world)
    policies = [world.process(store) for _ in range(3)]
    finished(world, spread(world, policies[:1], 2))
    world.pass_time(20_000.0)
    for policy in reversed(policies):
        finished(world, [world.call(policy)])
    assert server.refused == []


def test_what_one_process_learns_the_others_know() -> None:
    """P-L5: the limit shrinks; one refusal tells all."""
    world, server = windowed(limit=40, seconds=5.0)
    store = SharedStore(world)
    policies = [world.process(store) for _ in range(4)]
    runs = [world.worker(policy, 20) for policy in policies for _ in range(4)]
    world.go(until=world.time + 6.0)
    server.limit = 10
    finished(world, runs)
    assert len(server.accepted) == 320
    assert len(server.refused) <= 8


def test_a_store_that_goes_down_is_one_warning_and_no_lost_call(caplog: pytest.LogCaptureFixture) -> None:
    """P-L10: budgets of each process go on, and come together again."""
    world, server = windowed()
    store = SharedStore(world)
    policies = [world.process(store) for _ in range(2)]
    runs = spread(world, policies, 120)
    world.go(until=world.time + 3.0)
    store.down = True
    world.go(until=world.time + 4.0)
    store.down = False
    finished(world, runs)
    assert len(server.accepted) == 120
    assert len([record for record in caplog.records if record.levelname == "WARNING"]) == 2  # one in each process


def test_a_fresh_store_has_nothing_to_say_of_another_credential() -> None:
    """P-L4"""
    world, server = windowed(limit=5, seconds=60.0)
    store = SharedStore(world)
    first = world.process(store)
    finished(world, spread(world, [first], 5))
    server.used = 0
    second = world.process(store, scope="another")
    finished(world, spread(world, [second], 5))
    assert world.time < 1010.0


# --- tokens -----------------------------------------------------------------------------------------------------------


def signed_in(**settings: Any) -> tuple[World, TokenServer, SharedStore]:
    server = TokenServer(**settings)
    world = World(server)
    return world, server, SharedStore(world, ahead=777.0)


def test_four_processes_with_an_expired_token_make_one_exchange() -> None:
    """P-A1"""
    world, server, store = signed_in()
    policies = [world.process(store) for _ in range(4)]
    finished(world, spread(world, policies, 40, anonymous=False))
    assert [each["grant_type"] for each in server.exchanges] == ["password"]
    world.time += 50_000
    server.good.clear()
    finished(world, spread(world, policies, 400, anonymous=False))
    assert [each["grant_type"] for each in server.exchanges] == ["password", "refresh_token"]


def test_a_process_that_comes_later_takes_the_token_that_is_there() -> None:
    """P-A1: also on another machine, with a clock of its own."""
    world, server, store = signed_in()
    finished(world, spread(world, [world.process(store)], 1, anonymous=False))
    finished(world, spread(world, [world.process(store) for _ in range(10)], 10, anonymous=False))
    assert len(server.exchanges) == 1


def test_a_token_that_another_process_replaced_costs_one_401() -> None:
    """P-A2, P-A3: whoever gets the 401 takes the newer token from the store."""
    world, server, store = signed_in()
    first, second = world.process(store), world.process(store)
    finished(world, spread(world, [first, second], 2, anonymous=False))
    server.good.clear()
    finished(world, [world.call(first, anonymous=False)])
    server.calls.clear()
    finished(world, [world.call(second, anonymous=False)])
    assert server.calls == ["canary-token-1", "canary-token-2"]
    assert len(server.exchanges) == 2


def test_a_token_that_another_process_replaced_may_be_revoked_too() -> None:
    """P-A2: the 401 of the older token costs no renewal, so the current one has its own."""
    world, server, store = signed_in()
    first, second = world.process(store), world.process(store)
    finished(world, spread(world, [first, second], 2, anonymous=False))
    server.good.clear()
    finished(world, [world.call(first, anonymous=False)])
    server.good.clear()
    server.calls.clear()
    finished(world, [world.call(second, anonymous=False)])
    assert server.calls == ["canary-token-1", "canary-token-2", "canary-token-3"]
    assert len(server.exchanges) == 3


def test_a_crash_between_exchange_and_store_ends_in_the_password_grant() -> None:
    """P-A5, P-A9: the refresh token may be spent; nobody exchanges it a second time."""
    world, server, store = signed_in()
    doomed, other = world.process(store), world.process(store)
    finished(world, spread(world, [doomed, other], 2, anonymous=False))
    server.good.clear()
    world.call(doomed, anonymous=False)
    world.go(until=world.time + 0.017)
    assert [each["grant_type"] for each in server.exchanges] == ["password", "refresh_token"]
    for run in world.runs:  # the answer is on its way when the process dies
        run.wakeup += 1
    run = world.call(other, anonymous=False)
    world.go()
    assert run.result is not None
    assert [each["grant_type"] for each in server.exchanges] == ["password", "refresh_token", "password"]


@pytest.mark.parametrize(
    "failure",
    [
        TransportError("gone", kind="reset", may_have_been_processed=True),
        respond(500, "oops"),
    ],
)
def test_an_ambiguous_exchange_is_not_repeated_by_another_process(failure: Any) -> None:
    """P-A5"""
    world, server, store = signed_in()
    policies = [world.process(store) for _ in range(3)]
    finished(world, spread(world, policies, 3, anonymous=False))
    server.good.clear()
    server.answers = [failure]
    finished(world, spread(world, policies, 30, anonymous=False))
    assert [each["grant_type"] for each in server.exchanges] == ["password", "refresh_token", "password"]


def test_a_wrong_password_closes_the_breaker_for_all_processes() -> None:
    """P-A6"""
    world, server, store = signed_in()
    server.answers = [respond(400, json.dumps({"error": "invalid_grant"})) for _ in range(9)]
    runs = spread(world, [world.process(store) for _ in range(4)], 40, anonymous=False)
    world.go()
    assert all(run.error is not None for run in runs)
    assert len(server.exchanges) == 1


def test_a_store_that_fails_in_a_renewal_loses_no_token() -> None:
    """P-A4, P-A5: this process goes on with what it got; the others sign in by themselves, with the password."""
    world, server, store = signed_in()
    first, second = world.process(store), world.process(store)
    finished(world, spread(world, [first, second], 2, anonymous=False))
    world.time += 50_000
    run = world.call(first, anonymous=False)
    world.go(until=world.time + 0.007)
    store.down = True
    finished(world, [run])
    finished(world, spread(world, [first, second], 20, anonymous=False))
    grants = [each["grant_type"] for each in server.exchanges]
    assert grants == ["password", "refresh_token", "password"]


@pytest.mark.parametrize("answer", [None, respond(500, "oops"), respond(400, json.dumps({"error": "invalid_grant"}))])
def test_a_refresh_token_that_was_exchanged_while_the_store_failed_is_not_exchanged_again(answer: Any) -> None:
    """P-A5, P-A9: the store that comes back still offers it, and this process knows better."""
    world, server, store = signed_in()
    policy = world.process(store)
    finished(world, [world.call(policy, anonymous=False)])
    world.time += 50_000
    server.answers = [answer] if answer else []
    run = world.call(policy, anonymous=False)
    world.go(until=world.time + 0.007)
    store.down = True
    finished(world, [run])
    store.down = False
    world.time += 50_000
    server.good.clear()
    finished(world, [world.call(policy, anonymous=False)])
    spent = [each["refresh_token"] for each in server.exchanges if "refresh_token" in each]
    assert len(spent) == len(set(spent))


def test_a_cancelled_caller_leaves_its_exchange_to_the_others() -> None:
    """P-A4: it ends and is stored."""
    world, server, store = signed_in()
    first = world.process(store)
    run = world.call(first, anonymous=False)
    world.go(until=world.time + 0.001)
    run.wakeup += 1
    run.flow.close()
    world.go()
    finished(world, spread(world, [world.process(store)], 1, anonymous=False))
    assert len(server.exchanges) == 1


def test_a_caller_out_of_time_leaves_its_exchange_to_the_others() -> None:
    """P-A4"""
    world, server, store = signed_in()
    world.latency = 5.0
    run = world.call(world.process(store), anonymous=False, deadline=1.0)
    world.go()
    assert run.error is not None
    assert run.ended is not None
    assert run.ended - run.began <= 1.0
    finished(world, spread(world, [world.process(store)], 1, anonymous=False))
    assert len(server.exchanges) == 1
