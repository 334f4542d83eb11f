"""Promises A with several processes and one store, in virtual time: one exchange for all, and none twice."""

from __future__ import annotations

import json
from typing import Any

import pytest

from iqmetrix import ConnectionFailed
from iqmetrix._http.transport import HTTPRequest, TransportError
from tests.kit.forked import fork
from tests.kit.messages import TOKEN_URL, Answer, Later, respond
from tests.kit.servers import TokenServer
from tests.kit.shared_store import SharedStore
from tests.kit.world import World, finished, spread


def signed_in(**settings: Any) -> tuple[World, TokenServer, SharedStore]:
    server = TokenServer(**settings)
    world = World(server)
    return world, server, SharedStore(world, ahead=777.0)


def test_four_processes_with_an_expired_token_make_one_exchange() -> None:
    """P-A1"""
    world, server, store = signed_in()
    processes = [world.process(store) for _ in range(4)]
    finished(world, spread(world, processes, 40, anonymous=False))
    assert server.grants == ["password"]
    world.time += 50_000
    server.good.clear()
    finished(world, spread(world, processes, 400, anonymous=False))
    assert server.grants == ["password", "refresh_token"]


def test_a_process_that_comes_later_takes_the_token_that_is_there() -> None:
    """P-A1: also on another machine, with a clock of its own."""
    world, server, store = signed_in()
    finished(world, spread(world, [world.process(store)], 1, anonymous=False))
    finished(world, spread(world, [world.process(store) for _ in range(10)], 10, anonymous=False))
    assert len(server.exchanges) == 1


def test_a_forked_child_takes_its_token_from_the_store() -> None:
    """P-A1, P-A10: it asks again, for its parent's may be out of date, and signs in for none of its own."""
    world, server, store = signed_in()
    parent = world.process(store)
    finished(world, [world.call(parent, anonymous=False)])
    child = fork(parent, world, server, store)
    store.calls.clear()
    finished(world, [world.call(child, anonymous=False)])
    assert "token:s" in store.calls
    assert server.grants == ["password"]


def test_a_token_that_another_process_replaced_costs_one_401() -> None:
    """P-A2, P-A3: the process that gets the 401 takes the newer token from the store."""
    world, server, store = signed_in()
    first, second = world.process(store), world.process(store)
    finished(world, spread(world, [first, second], 2, anonymous=False))
    server.good.clear()
    finished(world, [world.call(first, anonymous=False)])
    server.calls.clear()
    finished(world, [world.call(second, anonymous=False)])
    assert server.calls == ["canary-token-1", "canary-token-2"]
    assert len(server.exchanges) == 2


def test_a_token_of_another_process_that_is_revoked_too_leaves_the_one_refresh() -> None:
    """P-A2: the exchange of another process is not this call's refresh, just as that of another thread is not."""
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
    """P-A5, P-A9: the refresh token may be spent, so it is not exchanged a second time."""
    world, server, store = signed_in()
    doomed, other = world.process(store), world.process(store)
    finished(world, spread(world, [doomed, other], 2, anonymous=False))
    server.good.clear()
    world.call(doomed, anonymous=False)
    world.go(until=world.time + 0.017)
    assert server.grants == ["password", "refresh_token"]
    for run in world.runs:  # the answer is on its way when the process dies
        run.wakeup += 1
    run = world.call(other, anonymous=False)
    world.go()
    assert run.result is not None
    assert server.grants == ["password", "refresh_token", "password"]


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
    processes = [world.process(store) for _ in range(3)]
    finished(world, spread(world, processes, 3, anonymous=False))
    server.good.clear()
    server.answers = [failure]
    finished(world, spread(world, processes, 30, anonymous=False))
    assert server.grants == ["password", "refresh_token", "password"]


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
    assert server.grants == ["password", "refresh_token", "password"]


@pytest.mark.parametrize("answer", [None, respond(500, "oops"), respond(400, json.dumps({"error": "invalid_grant"}))])
def test_a_refresh_token_that_was_exchanged_while_the_store_failed_is_not_exchanged_again(answer: Any) -> None:
    """P-A5, P-A9: the store that comes back still offers it, and this process knows better."""
    world, server, store = signed_in()
    process = world.process(store)
    finished(world, [world.call(process, anonymous=False)])
    world.time += 50_000
    server.answers = [answer] if answer else []
    run = world.call(process, anonymous=False)
    world.go(until=world.time + 0.007)
    store.down = True
    finished(world, [run])
    store.down = False
    world.time += 50_000
    server.good.clear()
    finished(world, [world.call(process, anonymous=False)])
    spent = [form["refresh_token"] for form in server.exchanges if "refresh_token" in form]
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


def test_an_exchange_that_failed_for_good_leaves_no_claim() -> None:
    """P-A5: another process, which has a better way to the service, exchanges at once."""
    world, server, store = signed_in()
    first, second = world.process(store), world.process(store)
    finished(world, spread(world, [first, second], 2, anonymous=False))
    server.good.clear()
    server.answers = [TransportError("certificate has expired", kind="tls", may_have_been_processed=False)]
    failed = world.call(first, anonymous=False)
    world.go()
    assert isinstance(failed.error, ConnectionFailed)
    assert finished(world, [world.call(second, anonymous=False)]) < 1.0
    assert server.grants == ["password", "refresh_token", "refresh_token"]


@pytest.mark.parametrize(("slot", "reply", "late"), [(100, 50.0, 140.0), (7, 129.0, 135.5)])
def test_a_claim_covers_its_exchange_however_long_its_slot_took(slot: int, reply: float, late: float) -> None:
    """P-A1, P-A5: a claim lasts 135 s, and waiting for a slot takes its share of them before the reply takes its time."""
    world, server, store = signed_in()
    first, second = world.process(store), world.process(store)
    spent = {"X_RateLimit_Limit": "10", "X_RateLimit_Remaining": "0", "X_RateLimit_ResetSeconds": str(slot)}
    server.answers = [respond(200, server.issue(revoke=False).body, **spent)]
    finished(world, spread(world, [first, second], 2, anonymous=False))
    server.good.clear()
    arrived: list[float] = []

    def slow(sent: HTTPRequest) -> Answer | Later:
        if sent.url != TOKEN_URL:
            return server(sent)
        arrived.append(world.time - began)
        return Later(reply, server(sent))

    world.server, began = slow, world.time
    finished(world, [world.call(first, anonymous=False), world.call(second, anonymous=False, after=late)])
    assert server.grants == ["password", "refresh_token"]
    assert arrived[0] + reply > 135.0
