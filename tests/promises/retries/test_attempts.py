"""Promise R7: the final error lists every attempt, and hooks are told of them."""

from __future__ import annotations

from typing import Any

import pytest

from iqmetrix import (
    APIError,
    ConnectionFailed,
    NotFound,
    RateLimited,
)
from iqmetrix._configuration.hooks import AttemptDetails, Hooks, RetryDetails
from iqmetrix._http.transport import FailureKind, TransportError
from tests.kit.messages import respond
from tests.kit.servers import scripted


def lost(kind: FailureKind) -> TransportError:
    return TransportError("it broke", kind=kind, may_have_been_processed=True)


def test_the_final_error_lists_every_attempt() -> None:
    """P-R7"""
    world, _ = scripted(respond(503, "", X_Request_Id="abc"), lost("reset"), respond(404, "no such thing"))
    run = world.call(world.policy())
    world.go()
    assert isinstance(run.error, NotFound)
    assert [attempt.status for attempt in run.error.attempts] == [503, None, 404]
    assert run.error.attempts[0].request_id == "abc"
    assert "reset" in str(run.error.attempts[1])
    assert run.error.attempts[1].waited > 0
    assert "attempt 3" in str(run.error)
    assert "no such thing" in str(run.error)


@pytest.mark.parametrize(
    ("answers_", "statuses", "waits"),
    [
        ([lost("reset")], [None] * 5, [0.0, 0.25, 0.5, 1.0, 2.0]),
        ([respond(503, X_Request_Id="r1")], [503] * 5, [0.0, 0.25, 0.5, 1.0, 2.0]),
        ([lost("read"), respond(503), lost("reset"), respond(404)], [None, 503, None, 404], [0.0, 0.25, 0.5, 1.0]),
    ],
)
def test_each_attempt_has_its_own_wait(answers_: list[Any], statuses: list[int | None], waits: list[float]) -> None:
    """P-R7: status or failure, wait and request id of every attempt, in the error and in its text."""
    world, _ = scripted(*answers_)
    run = world.call(world.policy())
    world.go()
    assert isinstance(run.error, (APIError, ConnectionFailed))
    assert [attempt.status for attempt in run.error.attempts] == statuses
    assert [round(attempt.waited, 6) for attempt in run.error.attempts] == waits
    text = str(run.error)
    for number, attempt in enumerate(run.error.attempts, 1):
        assert f"attempt {number}: {attempt}" in text
        assert f"waiting {attempt.waited:.1f} s" in text
    assert text.count("r1") == sum(answer == respond(503, X_Request_Id="r1") for answer in answers_) * 5


def test_attempts_of_a_call_that_ran_out_of_time() -> None:
    """P-R7: a deadline in a later wait tells what came before."""
    refused = respond(429, "no", X_RateLimit_Limit="9", X_RateLimit_Remaining="0", X_RateLimit_ResetSeconds="60")
    world, _ = scripted(lost("reset"), refused)
    run = world.call(world.policy(), deadline=20.0)
    world.go()
    assert isinstance(run.error, RateLimited)
    assert [attempt.status for attempt in run.error.attempts] == [None, 429]
    assert "attempt 2: 429" in str(run.error)


def test_hooks_are_told_and_may_fail() -> None:
    attempts: list[AttemptDetails] = []
    retries: list[RetryDetails] = []

    def broken(_: object) -> None:
        raise RuntimeError("a hook's own fault")

    world, _ = scripted(respond(503), respond())
    context = world.policy(hooks=Hooks(on_wait=broken, on_attempt=attempts.append, on_retry=retries.append))
    run = world.call(context)
    world.go()
    assert run.result is not None
    assert [(attempt.attempt, attempt.status) for attempt in attempts] == [(1, 503), (2, 200)]
    assert [(retry.attempt, retry.cause) for retry in retries] == [(1, 503)]
