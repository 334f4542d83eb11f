"""Promises R3 and R4: how long to wait before another attempt, and how many attempts all calls together may have."""

from __future__ import annotations

from typing import Any

import pytest

from iqmetrix import (
    AuthenticationFailed,
    ConnectionFailed,
    ServerError,
)
from iqmetrix._calls.retries import RetryBudget
from iqmetrix._configuration.settings import RetrySettings
from iqmetrix._http.transport import TransportError
from tests.kit.messages import respond
from tests.kit.servers import scripted


@pytest.mark.parametrize(
    ("chance", "delays"), [(1.0, [0.5, 1.0, 2.0, 4.0]), (0.5, [0.25, 0.5, 1.0, 2.0]), (0.0, [0.0, 0.0, 0.0, 0.0])]
)
def test_full_jitter(chance: float, delays: list[float]) -> None:
    """P-R3: exact delays under an injected random."""
    world, _ = scripted(respond(503))
    world.random = lambda: chance
    run = world.call(world.policy())
    world.go()
    assert isinstance(run.error, ServerError)
    assert world.slept == delays


def test_no_overflow_at_attempt_10_000() -> None:
    """P-R3"""
    assert RetrySettings(longest_delay=30).delay(10_000, lambda: 1.0) == 30


def test_retry_after_of_a_503_is_honoured() -> None:
    world, _ = scripted(respond(503, "", Retry_After="17"), respond())
    run = world.call(world.policy())
    world.go()
    assert run.result is not None
    assert world.slept == [17.0]


def test_a_service_that_is_down_for_all_is_not_stormed() -> None:
    """P-R4"""
    world, received = scripted(respond(503))
    context = world.policy()
    runs = [world.call(context) for _ in range(100)]
    world.go()
    assert all(isinstance(run.error, ServerError) for run in runs)
    assert len(received) < 1.25 * 100


DOWN = [respond(503), TransportError("gone", kind="connect", may_have_been_processed=False)]


@pytest.mark.parametrize("failure", DOWN, ids=str)
@pytest.mark.parametrize("spacing", [0.0, 0.01, 1.0, 1000.0])
@pytest.mark.parametrize("down", ["service", "tokens"])
def test_a_hundred_callers_stay_under_a_fifth_more(failure: Any, spacing: float, down: str) -> None:
    """P-R4: all at once or one after the other; the service itself, or the one that gives tokens."""
    world, received = scripted(failure)
    shared = world.policy()
    runs = [world.call(shared, after=index * spacing, anonymous=down == "service") for index in range(100)]
    world.go()
    assert all(isinstance(run.error, (ServerError, ConnectionFailed, AuthenticationFailed)) for run in runs)
    assert len(received) < 1.2 * 100


def test_the_budget_fills_up_again() -> None:
    budget = RetryBudget(burst=2, share=0.5)
    assert [budget.withdraw() for _ in range(3)] == [True, True, False]
    budget.deposit()
    budget.deposit()
    assert budget.withdraw()
