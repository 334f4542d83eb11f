"""Promises R: retries, in virtual time."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

from iqmetrix import (
    APIError,
    BadRequest,
    Conflict,
    ConnectionFailed,
    DeadlineExceeded,
    Forbidden,
    IQmetrixError,
    NotFound,
    PayloadTooLarge,
    RateLimited,
    ServerError,
)
from iqmetrix._calls.retries import RetryBudget, may_replay
from iqmetrix._configuration.settings import RetrySettings
from iqmetrix._http.transport import FailureKind, TransportError
from iqmetrix._observing.hooks import AttemptDetails, Hooks, RetryDetails
from iqmetrix.errors import error_from_response
from tests.kit.messages import request, respond
from tests.kit.servers import scripted, windowed


def lost(kind: FailureKind, *, processed: bool) -> TransportError:
    return TransportError("it broke", kind=kind, may_have_been_processed=processed)


UNSENT = [
    lost("connect", processed=False),
    lost("connect_timeout", processed=False),
    lost("pool_timeout", processed=False),
]
AMBIGUOUS = [
    lost("read_timeout", processed=True),
    lost("reset", processed=True),
    lost("read", processed=True),
    lost("write", processed=True),
]
FINAL = [lost("tls", processed=False), lost("too_large", processed=True), lost("proxy", processed=False)]


@pytest.mark.parametrize("idempotent", [True, False])
@pytest.mark.parametrize("replay", [None, True, False])
def test_the_table(*, idempotent: bool, replay: bool | None) -> None:
    """P-R1: method x outcome x the user's word, with negative rows."""
    repeatable = replay is not False and (idempotent or replay is True)
    for status in (408, 502, 503, 504):
        assert may_replay(status, idempotent=idempotent, replay=replay) is repeatable
    for status in (200, 301, 400, 401, 403, 404, 409, 413, 420, 500, 501, 520, 599):
        assert not may_replay(status, idempotent=idempotent, replay=replay)
    for error in UNSENT:
        assert may_replay(error, idempotent=idempotent, replay=replay) is (replay is not False)
    for error in AMBIGUOUS:
        assert may_replay(error, idempotent=idempotent, replay=replay) is repeatable
    for error in FINAL:
        assert not may_replay(error, idempotent=idempotent, replay=replay)


@pytest.mark.parametrize("failure", [*AMBIGUOUS, respond(502), respond(503), respond(504)], ids=str)
def test_what_may_have_been_processed_is_not_sent_again(failure: Any) -> None:
    """P-R1: and the error says so."""
    world, received = scripted(failure, respond())
    run = world.call(world.policy(), idempotent=False)
    world.go()
    assert len(received) == 1
    assert isinstance(run.error, (ConnectionFailed, ServerError))
    assert run.error.may_have_been_processed
    assert "may have been processed" in str(run.error)


@pytest.mark.parametrize(
    "failure", [*UNSENT, *AMBIGUOUS, respond(408), respond(502), respond(503), respond(504)], ids=str
)
def test_an_idempotent_call_goes_again(failure: Any) -> None:
    """P-R1"""
    world, received = scripted(failure, failure, respond())
    run = world.call(world.policy())
    world.go()
    assert run.result is not None
    assert len(received) == 3


def test_a_429_is_replayed_even_for_a_post() -> None:
    """P-R1: a refused request was not processed."""
    world, received = scripted(respond(429, "no", X_RateLimit_ResetSeconds="1"), respond(201))
    run = world.call(world.policy(), idempotent=False)
    world.go()
    assert run.result is not None
    assert len(received) == 2


@pytest.mark.parametrize("failure", [respond(429, "no"), respond(503), lost("connect", processed=False)], ids=str)
def test_a_body_that_can_be_read_once_is_never_sent_again_empty(failure: Any) -> None:
    """P-R2"""
    world, received = scripted(failure, respond())
    run = world.call(world.policy(), request=request(body=iter([b"part"])))
    world.go()
    assert len(received) == 1
    assert isinstance(run.error, IQmetrixError)


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


def test_when_a_service_is_down_for_everybody_nobody_storms_it() -> None:
    """P-R4"""
    world, received = scripted(respond(503))
    policy = world.policy()
    runs = [world.call(policy) for _ in range(100)]
    world.go()
    assert all(isinstance(run.error, ServerError) for run in runs)
    assert len(received) < 1.25 * 100


def test_the_budget_fills_up_again() -> None:
    budget = RetryBudget(burst=2, share=0.5)
    assert [budget.withdraw() for _ in range(3)] == [True, True, False]
    budget.deposit()
    budget.deposit()
    assert budget.withdraw()


def test_one_deadline_covers_attempts_and_waits() -> None:
    """P-R5"""
    world, received = scripted(respond(503))
    run = world.call(world.policy(), deadline=1.0)
    began = world.time
    world.go()
    assert isinstance(run.error, ServerError)
    assert world.time - began <= 1.0
    assert len(received) < 5
    world, received = scripted(respond())
    run = world.call(world.policy(), deadline=-1.0)
    world.go()
    assert isinstance(run.error, (DeadlineExceeded, RateLimited))
    assert received == []


def test_timeouts_end_with_the_deadline() -> None:
    """P-R5"""
    world, received = scripted(respond())
    world.call(world.policy(), deadline=3.0)
    world.go()
    assert received[0].timeouts.read <= 3.0


def test_cancelling_in_a_wait_releases_the_place() -> None:
    """P-R5"""
    world, _ = windowed(limit=2, seconds=30.0)
    policy = world.policy()
    runs = [world.call(policy, after=index * 0.01) for index in range(6)]
    world.go(until=world.time + 1.0)
    waiting = [run for run in runs if run.ended is None]
    assert len(waiting) == 4
    for run in waiting[:2]:
        run.wakeup += 1
        run.flow.close()
    assert policy.limits["things", "anonymous"].waiting == 2
    world.go()
    assert [bool(run.result) for run in runs] == [True, True, False, False, True, True]
    view = policy.limits["things", "anonymous"]
    assert (view.waiting, view.in_flight) == (0, 0)


def test_cancelling_a_call_in_flight_releases_its_slot() -> None:
    """P-R5, P-R6: after 1 000 cancelled calls the window knows of none in flight."""
    world, _ = scripted(respond())
    policy = world.policy()
    for _ in range(1000):
        run = world.call(policy)
        world.go(until=world.time + 0.001)
        run.wakeup += 1
        run.flow.close()
    assert policy.limits["things", "anonymous"].in_flight == 0
    last = world.call(policy)
    world.go()
    assert last.result is not None


def test_the_final_error_lists_every_attempt() -> None:
    """P-R7"""
    world, _ = scripted(
        respond(503, "", X_Request_Id="abc"), lost("reset", processed=True), respond(404, "no such thing")
    )
    run = world.call(world.policy())
    world.go()
    assert isinstance(run.error, NotFound)
    assert [attempt.status for attempt in run.error.attempts] == [503, None, 404]
    assert run.error.attempts[0].request_id == "abc"
    assert "reset" in str(run.error.attempts[1])
    assert run.error.attempts[1].waited > 0
    assert "attempt 3" in str(run.error)
    assert "no such thing" in str(run.error)


def test_hooks_are_told_and_may_fail() -> None:
    attempts: list[AttemptDetails] = []
    retries: list[RetryDetails] = []

    def broken(_: object) -> None:
        raise RuntimeError("a hook's own fault")

    world, _ = scripted(respond(503), respond())
    policy = world.policy(hooks=Hooks(on_wait=broken, on_attempt=attempts.append, on_retry=retries.append))
    run = world.call(policy)
    world.go()
    assert run.result is not None
    assert [(each.attempt, each.status) for each in attempts] == [(1, 503), (2, 200)]
    assert [(each.attempt, each.cause) for each in retries] == [(1, 503)]


@pytest.mark.parametrize("status", [*range(300, 600, 1)])
def test_every_status_is_a_typed_error(status: int) -> None:
    """P-D6: with status, headers and body; never None."""
    named = {400: BadRequest, 403: Forbidden, 404: NotFound, 409: Conflict, 413: PayloadTooLarge}
    error = error_from_response(
        operation="things.v1.get", status=status, headers={"a": "b", "Set-Cookie": "canary"}, body=b"why"
    )
    assert isinstance(error, named.get(status, ServerError if status >= 500 else APIError))
    assert (error.status, error.headers, error.body) == (status, {"a": "b"}, b"why")
    for other in (pickle.loads(pickle.dumps(error)), copy.deepcopy(error)):
        assert type(other) is type(error)
        assert (str(other), other.status, other.body) == (str(error), status, b"why")


def test_redirects_are_not_followed() -> None:
    """P-S2"""
    world, received = scripted(respond(302, "", Location="https://evil.example/"))
    run = world.call(world.policy())
    world.go()
    assert isinstance(run.error, APIError)
    assert "redirect" in str(run.error)
    assert len(received) == 1
