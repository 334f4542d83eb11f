"""Promises A: tokens, in virtual time."""

from __future__ import annotations

import json
import pickle
from typing import Any

import pytest

from iqmetrix import AuthenticationFailed, ConnectionFailed, Unauthorized
from iqmetrix._calls.context import CallContext
from iqmetrix._configuration.settings import RetrySettings
from iqmetrix._http.transport import HTTPRequest, Timeouts, TransportError
from iqmetrix._tokens.replies import read_reply
from iqmetrix._tokens.state import Exchange
from iqmetrix._tokens.token import Token
from iqmetrix._tokens.tokens import Tokens
from iqmetrix.state import MemoryStore
from iqmetrix.state.fallback import FallbackStore
from tests.kit.messages import TOKEN_URL, Answer, respond, token_reply
from tests.kit.servers import TokenServer, WindowServer
from tests.kit.world import Run, World


def signed_in(**settings: Any) -> tuple[World, TokenServer, CallContext]:
    server = TokenServer(**settings)
    world = World(server)
    return world, server, world.policy()


def alone(random: float = 0.0) -> Tokens:
    """Tokens of nobody else, at a time that stands still."""
    store = FallbackStore(MemoryStore(now=lambda: 0.0), now=lambda: 0.0)
    return Tokens(now=lambda: 0.0, random=lambda: random, store=store)


def renewed(tokens: Tokens, number: int, **members: Any) -> Token:
    """Carry out a renewal by hand."""
    renewal, new = tokens.join_renewal(lambda: None)
    assert new
    assert isinstance(tokens.claim_exchange(60.0), Exchange)
    tokens.store_reply(token_reply(number, **members).body)
    tokens.end_renewal(renewal)
    token = tokens.current()
    assert token is not None
    return token


def call(world: World, policy: CallContext, **changes: Any) -> Run:
    return world.call(policy, anonymous=False, **changes)


def test_a_hundred_calls_with_an_expired_token_make_one_exchange() -> None:
    """P-A1"""
    world, server, policy = signed_in()
    call(world, policy)
    world.go()
    world.time += 50_000
    runs = [call(world, policy) for _ in range(100)]
    world.go()
    assert all(run.result for run in runs)
    assert [each["grant_type"] for each in server.exchanges] == ["password", "refresh_token"]


def test_calls_that_wait_for_a_renewal_hold_no_slot() -> None:
    """P-L3, P-L5: a renewal that lasts longer than the window would let calls go that are counted in the next one."""
    world, server, policy = signed_in()
    limited = WindowServer(limit=5, seconds=2.0, world=world)
    world.server = lambda sent: server(sent) if sent.url == TOKEN_URL else limited(sent)
    call(world, policy)
    world.go()
    world.time += 50_000
    call(world, policy)
    world.go(until=world.time + 0.001)
    held = policy.limits["things"].in_flight
    world.go()
    assert held == 0
    assert limited.refused == []


def test_a_late_401_of_an_older_token_is_replayed_with_the_current_one() -> None:
    """P-A2, P-A3: no refresh, and the new token stays good."""
    world, server, policy = signed_in()
    call(world, policy)
    world.go()
    server.good.clear()
    world.latency = 1.0
    slow = call(world, policy)
    world.go(until=world.time)
    world.latency = 0.005
    quick = call(world, policy)
    world.go(until=world.time + 0.5)
    assert quick.result is not None
    assert [each["grant_type"] for each in server.exchanges] == ["password", "refresh_token"]
    world.go()
    assert slow.result is not None
    assert server.calls[-2:] == ["canary-token-1", "canary-token-2"]
    assert len(server.exchanges) == 2


def test_a_late_401_leaves_the_one_refresh_to_the_current_token() -> None:
    """P-A2: the newer token was revoked too by the time of the replay."""
    world, server, policy = signed_in()
    call(world, policy)
    world.go()
    server.good.clear()
    world.latency = 1.0
    slow = call(world, policy)
    world.go(until=world.time)
    world.latency = 0.005
    call(world, policy)
    world.go(until=world.time + 0.5)
    server.good.clear()
    world.go()
    assert slow.result is not None
    assert server.calls[-3:] == ["canary-token-1", "canary-token-2", "canary-token-3"]
    assert len(server.exchanges) == 3


def test_a_401_with_the_current_token_is_one_refresh_and_one_replay() -> None:
    """P-A2"""
    world, server, policy = signed_in()
    call(world, policy)
    world.go()
    server.good.clear()
    run = call(world, policy)
    world.go()
    assert run.result is not None
    assert [each["grant_type"] for each in server.exchanges] == ["password", "refresh_token"]
    assert server.calls == ["canary-token-1", "canary-token-1", "canary-token-2"]


def test_a_second_401_is_raised() -> None:
    """P-A2"""
    world, server, policy = signed_in()
    answer = server.__call__
    world.server = lambda sent: answer(sent) if sent.url == TOKEN_URL else respond(401, "invalid token")
    run = call(world, policy)
    world.go()
    assert isinstance(run.error, Unauthorized)
    assert len(server.exchanges) == 2
    assert [attempt.status for attempt in run.error.attempts] == [401, 401]


def test_a_401_long_after_the_refresh_is_another_one() -> None:
    """P-A2: the renewed token was taken, the call had to wait for another reason, and that token was revoked meanwhile."""
    world, server, policy = signed_in()
    call(world, policy)
    world.go()
    server.good.clear()
    troubles = [respond(503, "busy")]

    def answer(sent: HTTPRequest) -> Answer:
        if sent.headers.get("Authorization") == "Bearer canary-token-2" and troubles:
            server.good.clear()
            return troubles.pop()
        return server(sent)

    world.server = answer
    run = call(world, policy)
    world.go()
    assert run.error is None
    assert server.calls[-3:] == ["canary-token-1", "canary-token-2", "canary-token-3"]
    assert len(server.exchanges) == 3


def test_revoked_in_the_middle_of_many_calls() -> None:
    """P-A1, P-A2, P-A3: many calls in flight with the old token, one refresh."""
    world, server, policy = signed_in()
    runs = [call(world, policy, after=index * 0.001) for index in range(200)]
    world.go(until=world.time + 0.1)
    server.good.clear()
    world.go()
    assert all(run.result for run in runs)
    assert [each["grant_type"] for each in server.exchanges] == ["password", "refresh_token"]


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


@pytest.mark.parametrize(
    "failure",
    [
        TransportError("slow", kind="read_timeout", may_have_been_processed=True),
        TransportError("gone", kind="reset", may_have_been_processed=True),
        respond(500, "oops"),
        respond(502, "<html>"),
    ],
)
def test_an_ambiguous_exchange_is_not_repeated(failure: Any) -> None:
    """P-A5: the password grant takes its place."""
    world, server, policy = signed_in()
    call(world, policy)
    world.go()
    server.good.clear()
    server.answers = [failure]
    run = call(world, policy)
    world.go()
    assert run.result is not None
    assert [each["grant_type"] for each in server.exchanges] == ["password", "refresh_token", "password"]


def test_an_exchange_that_never_reached_the_service_is_repeated() -> None:
    """P-A5"""
    world, server, policy = signed_in()
    call(world, policy)
    world.go()
    server.good.clear()
    server.answers = [TransportError("refused", kind="connect", may_have_been_processed=False)]
    run = call(world, policy)
    world.go()
    assert run.result is not None
    assert [each["grant_type"] for each in server.exchanges] == ["password", "refresh_token", "refresh_token"]


def test_a_refused_refresh_token_falls_back_to_the_password() -> None:
    """P-A5"""
    world, server, policy = signed_in()
    call(world, policy)
    world.go()
    server.good.clear()
    server.refresh = "gone"
    run = call(world, policy)
    world.go()
    assert run.result is not None
    assert [each["grant_type"] for each in server.exchanges] == ["password", "refresh_token", "password"]


@pytest.mark.parametrize(
    ("code", "advice"),
    [
        ("invalid_grant", "IQMETRIX_PASSWORD"),
        ("invalid_client", "IQMETRIX_CLIENT_SECRET"),
        ("unsupported_grant_type", "password grant"),
    ],
)
def test_wrong_credentials_are_told_and_not_tried_again_and_again(code: str, advice: str) -> None:
    """P-A6: a breaker keeps the account from being locked."""
    world, server, policy = signed_in()
    server.answers = [respond(400, json.dumps({"error": code})) for _ in range(9)]
    runs = [call(world, policy, after=index) for index in range(50)]
    world.go()
    assert len(server.exchanges) == 1
    for run in runs:
        assert isinstance(run.error, AuthenticationFailed)
        assert run.error.code == code
        assert advice in str(run.error)
    world.time += 120
    call(world, policy)
    world.go()
    assert len(server.exchanges) == 2


@pytest.mark.parametrize(
    ("body", "life"),
    [
        ({"expires_in": "120"}, 120),
        ({"expires_in": None}, 3600),
        ({"expires_in": 0}, 3600),
        ({"expires_in": -5}, 3600),
        ({"expires_in": 10**12}, 43200),
        ({"expires_in": "soon"}, 3600),
        ({"expires_in": 60.5}, 60.5),
    ],
)
def test_lives_that_make_no_sense_have_a_sound_default(body: dict[str, Any], life: float) -> None:
    """P-A7"""
    reply = read_reply(token_reply(1, **body).body)
    assert reply.lifetime == life
    assert 0 < renewed(alone(), 1, **body).renew_at <= life


@pytest.mark.parametrize(
    ("answer", "text"),
    [
        (respond(200, "{}"), "no token"),
        (respond(200, '{"access_token": ""}'), "empty"),
        (respond(200, "<html><body>Sign in</body></html>"), "web page"),
        (respond(200, b"x" * 100_000), "bytes"),
        (respond(404, "<html>"), "base URL"),
        (respond(302, ""), "base URL"),
        (respond(200, b"\xff\xfe"), "no token"),
    ],
)
def test_replies_that_are_no_token(answer: Any, text: str) -> None:
    """P-A7: a typed error that says what to do."""
    world, server, policy = signed_in()
    server.answers = [answer]
    run = call(world, policy)
    world.go()
    assert isinstance(run.error, AuthenticationFailed)
    assert text in str(run.error)
    assert call(world, policy).error is None
    world.go()
    assert len(server.exchanges) == 2  # a passing fault closes nothing


def test_a_token_service_that_is_not_well() -> None:
    """P-A7: 429 waits, 500 is tried again, then told."""
    world, server, policy = signed_in()
    server.answers = [respond(429, "no", Retry_After="3"), respond(500, "oops")]
    run = call(world, policy)
    world.go()
    assert run.result is not None
    world, server, _ = signed_in()
    policy = world.policy(retries=RetrySettings(attempts=2))
    server.answers = [respond(500, "oops") for _ in range(9)]
    run = call(world, policy)
    world.go()
    assert isinstance(run.error, AuthenticationFailed)
    assert "500" in str(run.error)
    assert len(server.exchanges) == 2


def test_a_token_that_cannot_be_renewed_ahead_of_its_end_is_used_until_then() -> None:
    """P-A7, P-A8: an outage of the token service costs nothing while the token lasts, and then it is told."""
    world, server, _ = signed_in(life=1000)
    policy = world.policy(retries=RetrySettings(attempts=2))
    call(world, policy)
    world.go()
    server.answers = [TransportError("no route", kind="connect", may_have_been_processed=False) for _ in range(999)]
    world.time += 970
    runs = [call(world, policy) for _ in range(10)]
    world.go()
    assert all(run.result for run in runs)
    assert len(server.exchanges) == 3
    call(world, policy)
    world.go()
    assert len(server.exchanges) == 3  # not at once again
    world.time += 100
    server.good.clear()
    run = call(world, policy)
    world.go()
    assert isinstance(run.error, ConnectionFailed)
    server.answers.clear()
    run = call(world, policy)
    world.go()
    assert run.result is not None


def test_an_unreachable_host_and_an_expired_certificate() -> None:
    world, server, _ = signed_in()
    policy = world.policy(retries=RetrySettings(attempts=2))
    server.answers = [TransportError("no route", kind="connect", may_have_been_processed=False) for _ in range(9)]
    run = call(world, policy)
    world.go()
    assert isinstance(run.error, ConnectionFailed)
    assert "network" in str(run.error)
    server.exchanges.clear()
    server.answers = [TransportError("certificate has expired", kind="tls", may_have_been_processed=False)]
    run = call(world, policy)
    world.go()
    assert isinstance(run.error, ConnectionFailed)
    assert "certificate" in str(run.error)
    assert len(server.exchanges) == 1


def test_wall_clock_jumps_do_nothing_and_renewal_is_ahead() -> None:
    """P-A8: expiry by the monotonic clock; each process renews at a moment of its own."""
    world, server, policy = signed_in(life=1000)
    call(world, policy)
    world.go()
    world.wall = lambda: 5e9  # type: ignore[method-assign]
    call(world, policy)
    world.go()
    assert len(server.exchanges) == 1
    renewals = set()
    for chance in (0.0, 0.3, 0.99):
        renewals.add(renewed(alone(chance), 1, expires_in=1000).renew_at)
    assert len(renewals) == 3
    assert all(900 <= each < 1000 for each in renewals)
    world.time += 960
    call(world, policy)
    world.go()
    assert len(server.exchanges) == 2


def test_a_new_token_is_stored_before_a_request_uses_it() -> None:
    """P-A4: the exchange of a cancelled caller that got its answer is kept."""
    world, server, policy = signed_in()
    run = call(world, policy)
    world.go(until=world.time + 0.011)
    assert policy.tokens.current() is not None
    run.flow.close()
    other = call(world, policy)
    world.go()
    assert other.result is not None
    assert len(server.exchanges) == 1


def test_a_cancelled_exchange_lets_the_others_go_on() -> None:
    world, server, policy = signed_in()
    first = call(world, policy)
    world.go(until=world.time + 0.001)
    others = [call(world, policy) for _ in range(5)]
    world.go(until=world.time + 0.001)
    first.wakeup += 1
    first.flow.close()
    world.go()
    assert all(run.result for run in others)
    assert len(server.exchanges) == 1  # it belongs to nobody, and went on


def test_nothing_shows_a_secret() -> None:
    """P-S1"""
    world, server, policy = signed_in()
    server.answers = [respond(400, '{"error": "invalid_grant"}')]
    run = call(world, policy)
    world.go()
    assert run.error is not None
    shown = [repr(policy.endpoint), repr(Exchange("refresh_token", "canary-refresh")), str(run.error), repr(run.error)]
    shown += [repr(Token("canary-token", 0.0, 0.0)), repr(pickle.loads(pickle.dumps(run.error)))]
    shown += [
        repr(
            HTTPRequest(
                "GET", "https://x/?access_token=canary", {"Authorization": "canary"}, b"canary", Timeouts(1, 1, 1)
            )
        )
    ]
    assert not [text for text in shown if "canary" in text]
