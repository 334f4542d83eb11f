"""Promises A2 and A3: a 401 costs at most one renewal, and an old one never harms a new token, in virtual time."""

from __future__ import annotations

from iqmetrix import Unauthorized
from iqmetrix._http.transport import HTTPRequest
from tests.kit.messages import TOKEN_URL, Answer, respond
from tests.kit.signed_in import alone, renewed, signed_in


def test_a_late_401_of_an_older_token_is_replayed_with_the_current_one() -> None:
    """P-A2, P-A3: no refresh, and the new token stays good."""
    world, server, context = signed_in()
    world.call(context, anonymous=False)
    world.go()
    server.good.clear()
    world.latency = 1.0
    slow = world.call(context, anonymous=False)
    world.go(until=world.time)
    world.latency = 0.005
    quick = world.call(context, anonymous=False)
    world.go(until=world.time + 0.5)
    assert quick.result is not None
    assert server.grants == ["password", "refresh_token"]
    world.go()
    assert slow.result is not None
    assert server.calls[-2:] == ["canary-token-1", "canary-token-2"]
    assert len(server.exchanges) == 2


def test_a_late_401_leaves_the_one_refresh_to_the_current_token() -> None:
    """P-A2: the newer token was revoked too by the time of the replay."""
    world, server, context = signed_in()
    world.call(context, anonymous=False)
    world.go()
    server.good.clear()
    world.latency = 1.0
    slow = world.call(context, anonymous=False)
    world.go(until=world.time)
    world.latency = 0.005
    world.call(context, anonymous=False)
    world.go(until=world.time + 0.5)
    server.good.clear()
    world.go()
    assert slow.result is not None
    assert server.calls[-3:] == ["canary-token-1", "canary-token-2", "canary-token-3"]
    assert len(server.exchanges) == 3


def test_a_401_with_the_current_token_is_one_refresh_and_one_replay() -> None:
    """P-A2"""
    world, server, context = signed_in()
    world.call(context, anonymous=False)
    world.go()
    server.good.clear()
    run = world.call(context, anonymous=False)
    world.go()
    assert run.result is not None
    assert server.grants == ["password", "refresh_token"]
    assert server.calls == ["canary-token-1", "canary-token-1", "canary-token-2"]


def test_a_second_401_is_raised() -> None:
    """P-A2"""
    world, server, context = signed_in()
    answer = server.__call__
    world.server = lambda sent: answer(sent) if sent.url == TOKEN_URL else respond(401, "invalid token")
    run = world.call(context, anonymous=False)
    world.go()
    assert isinstance(run.error, Unauthorized)
    assert len(server.exchanges) == 2
    assert [attempt.status for attempt in run.error.attempts] == [401, 401]


def test_a_401_long_after_the_refresh_is_another_one() -> None:
    """P-A2: the renewed token was taken, the call had to wait for another reason, and that token was revoked meanwhile."""
    world, server, context = signed_in()
    world.call(context, anonymous=False)
    world.go()
    server.good.clear()
    troubles = [respond(503, "busy")]

    def answer(sent: HTTPRequest) -> Answer:
        if sent.headers.get("Authorization") == "Bearer canary-token-2" and troubles:
            server.good.clear()
            return troubles.pop()
        return server(sent)

    world.server = answer
    run = world.call(context, anonymous=False)
    world.go()
    assert run.error is None
    assert server.calls[-3:] == ["canary-token-1", "canary-token-2", "canary-token-3"]
    assert len(server.exchanges) == 3


def test_revoked_in_the_middle_of_many_calls() -> None:
    """P-A1, P-A2, P-A3: many calls in flight with the old token, one refresh."""
    world, server, context = signed_in()
    runs = [world.call(context, anonymous=False, after=index * 0.001) for index in range(200)]
    world.go(until=world.time + 0.1)
    server.good.clear()
    world.go()
    assert all(run.result for run in runs)
    assert server.grants == ["password", "refresh_token"]


def test_an_older_generation_never_invalidates_the_newer() -> None:
    """P-A3"""
    tokens = alone()
    older = renewed(tokens, 1)
    tokens.reject(older)
    assert tokens.current() is None
    newer = renewed(tokens, 2)
    assert newer.access_token == "canary-token-2"
    tokens.reject(older)
    assert tokens.current() is newer


def test_a_token_that_is_replaced_over_and_over_does_not_keep_a_call_for_ever() -> None:
    """P-A2: each 401 is that of an older token, and yet the fifth is the last."""
    world, server, context = signed_in()
    renewals = iter(range(10, 99))

    def answer(sent: HTTPRequest) -> Answer:
        if sent.url == TOKEN_URL:
            return server(sent)
        token = context.tokens.current()
        assert token is not None
        context.tokens.reject(token)
        renewed(context.tokens, next(renewals))  # as another call does meanwhile
        return respond(401, "invalid token")

    world.server = answer
    run = world.call(context, anonymous=False)
    world.go()
    assert isinstance(run.error, Unauthorized)
    assert [attempt.status for attempt in run.error.attempts] == [401] * 5
