"""Promises A1, A4 and A8: one renewal for all calls, ahead of the token's end, in virtual time."""

from __future__ import annotations

from iqmetrix import ConnectionFailed
from iqmetrix._configuration.settings import RetrySettings
from iqmetrix._http.transport import TransportError
from tests.kit.messages import TOKEN_URL
from tests.kit.servers import WindowServer
from tests.kit.signed_in import alone, renewed, signed_in


def test_a_hundred_calls_with_an_expired_token_make_one_exchange() -> None:
    """P-A1"""
    world, server, context = signed_in()
    world.call(context, anonymous=False)
    world.go()
    world.time += 50_000
    runs = [world.call(context, anonymous=False) for _ in range(100)]
    world.go()
    assert all(run.result for run in runs)
    assert server.grants == ["password", "refresh_token"]


def test_calls_that_wait_for_a_renewal_hold_no_slot() -> None:
    """P-L3, P-L5: a renewal that lasts longer than the window would let calls go that are counted in the next one."""
    world, server, context = signed_in()
    limited = WindowServer(limit=5, seconds=2.0, world=world)
    world.server = lambda sent: server(sent) if sent.url == TOKEN_URL else limited(sent)
    world.call(context, anonymous=False)
    world.go()
    world.time += 50_000
    world.call(context, anonymous=False)
    world.go(until=world.time + 0.001)
    held = context.limits["things"].in_flight
    world.go()
    assert held == 0
    assert limited.refused == []


def test_a_new_token_is_stored_before_a_request_uses_it() -> None:
    """P-A4: the exchange of a cancelled caller that got its answer is kept."""
    world, server, context = signed_in()
    run = world.call(context, anonymous=False)
    world.go(until=world.time + 0.011)
    assert context.tokens.current() is not None
    run.flow.close()
    other = world.call(context, anonymous=False)
    world.go()
    assert other.result is not None
    assert len(server.exchanges) == 1


def test_a_cancelled_exchange_lets_the_others_go_on() -> None:
    world, server, context = signed_in()
    first = world.call(context, anonymous=False)
    world.go(until=world.time + 0.001)
    others = [world.call(context, anonymous=False) for _ in range(5)]
    world.go(until=world.time + 0.001)
    first.wakeup += 1
    first.flow.close()
    world.go()
    assert all(run.result for run in others)
    assert len(server.exchanges) == 1  # it belongs to no call, and went on


def test_a_token_that_cannot_be_renewed_ahead_of_its_end_is_used_until_then() -> None:
    """P-A7, P-A8: an outage of the token service costs nothing while the token lasts, and then it is told."""
    world, server, _ = signed_in(life=1000)
    context = world.policy(retries=RetrySettings(attempts=2))
    world.call(context, anonymous=False)
    world.go()
    server.answers = [TransportError("no route", kind="connect", may_have_been_processed=False) for _ in range(999)]
    world.time += 970
    runs = [world.call(context, anonymous=False) for _ in range(10)]
    world.go()
    assert all(run.result for run in runs)
    assert len(server.exchanges) == 3
    world.call(context, anonymous=False)
    world.go()
    assert len(server.exchanges) == 3  # not at once again
    world.time += 100
    server.good.clear()
    run = world.call(context, anonymous=False)
    world.go()
    assert isinstance(run.error, ConnectionFailed)
    server.answers.clear()
    run = world.call(context, anonymous=False)
    world.go()
    assert run.result is not None


def test_wall_clock_jumps_do_nothing_and_renewal_is_ahead() -> None:
    """P-A8: expiry by the monotonic clock; each process renews at a moment of its own."""
    world, server, context = signed_in(life=1000)
    world.call(context, anonymous=False)
    world.go()
    world.wall = lambda: 5e9  # type: ignore[method-assign]
    world.call(context, anonymous=False)
    world.go()
    assert len(server.exchanges) == 1
    renewals = set()
    for chance in (0.0, 0.3, 0.99):
        renewals.add(renewed(alone(chance), 1, expires_in=1000).renew_at)
    assert len(renewals) == 3
    assert all(900 <= renew_at < 1000 for renew_at in renewals)
    world.time += 960
    world.call(context, anonymous=False)
    world.go()
    assert len(server.exchanges) == 2
