"""Promises L2, L4, L6, L7, L9: who waits, for how long, and what is told of it."""

from __future__ import annotations

import logging
from dataclasses import replace

import pytest

from iqmetrix import DeadlineExceeded, RateLimited
from iqmetrix._configuration.hooks import Hooks, WaitDetails
from iqmetrix._limits.limits import CredentialLimits
from iqmetrix._limits.view import LimitView
from tests.kit.messages import request, respond
from tests.kit.servers import WindowServer, scripted, windowed


def test_remaining_zero_makes_the_next_call_wait() -> None:
    """P-L2: nobody has to collect a 429 first."""
    world, server = windowed(limit=1, seconds=5.0)
    policy = world.policy()
    first, second = world.call(policy), world.call(policy, after=1.0)
    world.go()
    assert first.result
    assert second.result
    assert server.refused == []
    assert second.sent[0] >= first.sent[0] + 5.0


def test_services_policies_and_credentials_have_budgets_of_their_own() -> None:
    """P-L4"""
    world, _ = windowed(limit=1, seconds=60.0)
    policy = world.policy()
    limits = policy.limits
    assert limits.window("things") is limits.window("things")
    windows = {id(limits.window("things")), id(limits.window("others")), id(limits.window("things", anonymous=True))}
    other = CredentialLimits(now=world.now, random=world.random)
    assert len(windows | {id(other.window("things"))}) == 4


def test_an_exhausted_service_does_not_slow_another() -> None:
    """P-L4"""
    world, server = windowed(limit=1, seconds=60.0)
    other = WindowServer(limit=100, world=world)
    world.server = lambda sent: (other if "others" in sent.url else server)(sent)
    policy = world.policy()
    world.call(policy)
    slow = world.call(policy, after=0.1)
    quick = world.call(policy, after=0.2, service="others", request=request(url="https://others.example/v1"))
    world.go()
    assert quick.ended is not None
    assert slow.ended is not None
    assert quick.ended - quick.began < 0.1
    assert slow.ended - slow.began > 50


def test_waiters_leave_in_order_spread_and_never_before_the_reset() -> None:
    """P-L6"""
    world, server = windowed(limit=10, seconds=5.0)
    policy = world.policy()
    runs = [world.call(policy, after=index * 0.001) for index in range(40)]
    world.go()
    first_sent = [run.sent[0] for run in runs]
    assert first_sent == sorted(first_sent)
    assert server.refused == []
    second_window = first_sent[10:20]
    assert min(second_window) >= server.accepted[0] + 5.0 - 0.01
    assert len(set(second_window)) == 10


def test_a_wait_beyond_the_deadline_fails_at_once() -> None:
    """P-L7"""
    world, _ = windowed(limit=1, seconds=3600.0)
    policy = world.policy()
    world.call(policy)
    world.go()
    run = world.call(policy, deadline=30.0)
    began = world.time
    world.go()
    assert isinstance(run.error, RateLimited)
    assert world.time - began < 0.1
    assert (run.error.service, run.error.limit, run.error.remaining) == ("things", 1, 0)
    left = run.error.retry_at.timestamp() - world.wall()
    assert 3590 < left <= 3601


def test_a_deadline_that_passes_while_somebody_else_finds_out_the_limit() -> None:
    """P-L7: there is no window to come back to, so that it is the deadline that is told."""
    world, _ = windowed()
    policy = world.policy()
    world.latency = 4.0
    world.call(policy)
    run = world.call(policy, after=0.1, deadline=1.0)
    world.go(until=world.time + 3.0)
    assert isinstance(run.error, DeadlineExceeded)
    assert run.ended == run.began + 1.0


def test_limits_can_be_looked_at_and_waits_are_told(caplog: pytest.LogCaptureFixture) -> None:
    """P-L9"""
    told: list[WaitDetails] = []
    world, _ = windowed(limit=5, seconds=10.0)
    policy = world.policy(hooks=Hooks(on_wait=told.append))
    for _ in range(5):
        world.call(policy)
        world.go()
    view = policy.limits["things", "anonymous"]
    assert (view.limit, view.remaining) == (5, 0)
    assert view.resets_in is not None
    assert 8 < view.resets_in <= 11
    assert view.forecast(0) == 0
    assert view.forecast(5) == view.resets_in
    assert view.forecast(6) > view.resets_in
    assert "remaining 0 of 5" in str(view)
    with caplog.at_level(logging.INFO, logger="iqmetrix"):
        world.call(policy)
        world.go()
    assert [(each.service, each.cause) for each in told if each.cause == "limit"] == [("things", "limit")]
    assert any(record.levelno == logging.INFO and "waits" in record.getMessage() for record in caplog.records)


def test_a_forecast_counts_those_who_wait() -> None:
    """P-L9: they go before the calls that are asked about."""
    view = LimitView("things", limit=10, remaining=4, resets_in=30.0, waiting=0, in_flight=0, length=60.0)
    assert view.forecast(4) == 0.0
    assert replace(view, waiting=1).forecast(4) == 30.0
    assert replace(view, remaining=0, waiting=5).forecast(5) == 30.0
    assert replace(view, remaining=0, waiting=6).forecast(5) == 90.0


def test_cold_start_lets_one_call_find_out() -> None:
    world, server = windowed(limit=3, seconds=5.0)
    policy = world.policy()
    runs = [world.call(policy) for _ in range(9)]
    world.go()
    assert all(run.result for run in runs)
    assert server.refused == []
    assert sorted(run.sent[0] for run in runs)[1] > runs[0].sent[0]


def test_a_service_without_headers_is_not_held_back() -> None:
    world, received = scripted(respond())
    policy = world.policy()
    runs = [world.call(policy) for _ in range(50)]
    began = world.time
    world.go()
    assert all(run.result for run in runs)
    assert world.time - began < 0.2
    assert len(received) == 50
