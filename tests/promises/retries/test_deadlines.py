"""Promise R5: one deadline covers attempts, waits and tokens."""

from __future__ import annotations

import math

from iqmetrix import (
    AuthenticationFailed,
    DeadlineExceeded,
    RateLimited,
    ServerError,
)
from iqmetrix._http.transport import HTTPRequest
from tests.kit.messages import respond
from tests.kit.servers import TokenServer, scripted
from tests.kit.world import World


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


def test_one_deadline_covers_the_tokens_too() -> None:
    """P-R5: the call's own exchange, that of another call, and the waits between."""
    server = TokenServer()
    world = World(server)
    shared = world.policy()
    server.answers = [respond(500, "oops") for _ in range(9)]
    run = world.call(shared, anonymous=False, deadline=1.0)
    world.go()
    assert isinstance(run.error, (DeadlineExceeded, AuthenticationFailed))
    assert (run.ended or math.inf) - run.began <= 1.0
    seen: list[HTTPRequest] = []
    server.answers = []
    world = World(lambda sent: (seen.append(sent), server(sent))[1])
    shared = world.policy()
    world.call(shared, anonymous=False)
    world.go()
    world.time += 50_000  # the token is out of date
    world.latency = 30.0
    world.call(shared, anonymous=False)
    late = world.call(shared, anonymous=False, after=1.0, deadline=2.0)
    world.go(until=world.time + 10)
    assert isinstance(late.error, DeadlineExceeded)
    assert (late.ended or 0.0) - late.began <= 2.01
    own = World(lambda sent: (seen.append(sent), server(sent))[1])
    own.call(own.policy(), anonymous=False, deadline=2.0)
    own.go()
    assert seen[-1].timeouts.read <= 2.0
