"""Promises A5 to A7: what the token service answers, and what follows from it, in virtual time."""

from __future__ import annotations

import json
from typing import Any

import pytest

from iqmetrix import AuthenticationFailed, ConnectionFailed
from iqmetrix._configuration.settings import RetrySettings
from iqmetrix._http.transport import TransportError
from iqmetrix._tokens.replies import error_code, read_reply
from tests.kit.messages import respond, token_reply
from tests.kit.signed_in import alone, renewed, signed_in

SPENT = {"X_RateLimit_Limit": "1", "X_RateLimit_Remaining": "0", "X_RateLimit_ResetSeconds": "600"}


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
    world, server, context = signed_in()
    world.call(context, anonymous=False)
    world.go()
    server.good.clear()
    server.answers = [failure]
    run = world.call(context, anonymous=False)
    world.go()
    assert run.result is not None
    assert server.grants == ["password", "refresh_token", "password"]


def test_an_exchange_that_never_reached_the_service_is_repeated() -> None:
    """P-A5"""
    world, server, context = signed_in()
    world.call(context, anonymous=False)
    world.go()
    server.good.clear()
    server.answers = [TransportError("refused", kind="connect", may_have_been_processed=False)]
    run = world.call(context, anonymous=False)
    world.go()
    assert run.result is not None
    assert server.grants == ["password", "refresh_token", "refresh_token"]


@pytest.mark.parametrize("refusal", ['{"error": "invalid_grant"}', '{"error": "invalid_request"}', "<html>", ""])
@pytest.mark.parametrize("status", [400, 401, 404])
def test_a_refused_refresh_token_falls_back_to_the_password(status: int, refusal: str) -> None:
    """P-A5: in whatever words it was refused."""
    world, server, context = signed_in()
    world.call(context, anonymous=False)
    world.go()
    server.good.clear()
    server.answers = [respond(status, refusal)]
    run = world.call(context, anonymous=False)
    world.go()
    assert run.result is not None
    assert server.grants == ["password", "refresh_token", "password"]


@pytest.mark.parametrize(("window", "then"), [({}, "password"), (SPENT, "refresh_token")])
def test_an_interrupted_exchange_gives_up_a_refresh_token_that_was_sent(window: dict[str, str], then: str) -> None:
    """P-A5: and keeps one that was not, because it still waited for its slot."""
    world, server, context = signed_in()
    server.answers = [respond(200, server.issue(revoke=False).body, **window)]
    world.call(context, anonymous=False)
    world.go()
    server.good.clear()
    waiting = world.call(context, anonymous=False)
    world.go(until=world.time + 0.012)
    renewal = world.runs[-1]
    assert bool(renewal.sent) == (not window)
    renewal.flow.close()
    renewal.wakeup += 1
    world.go()
    assert isinstance(waiting.error, AuthenticationFailed)
    assert "interrupted" in str(waiting.error)
    world.time += 1000
    run = world.call(context, anonymous=False)
    world.go()
    assert run.result is not None
    assert server.grants[-1] == then


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
    world, server, context = signed_in()
    server.answers = [respond(400, json.dumps({"error": code})) for _ in range(9)]
    runs = [world.call(context, anonymous=False, after=index) for index in range(50)]
    world.go()
    assert len(server.exchanges) == 1
    for run in runs:
        assert isinstance(run.error, AuthenticationFailed)
        assert run.error.code == code
        assert advice in str(run.error)
    world.time += 120
    world.call(context, anonymous=False)
    world.go()
    assert len(server.exchanges) == 2


def test_refused_credentials_end_the_token_that_was_to_be_renewed() -> None:
    """P-A6: as they do in the store, so that all processes fail alike."""
    world, server, context = signed_in(life=1000)
    world.call(context, anonymous=False)
    world.go()
    world.time += 970  # it lasts for another 30 s
    server.answers = [respond(400, json.dumps({"error": "invalid_grant"})) for _ in range(9)]
    run = world.call(context, anonymous=False)
    world.go()
    assert isinstance(run.error, AuthenticationFailed)
    assert server.grants == ["password", "refresh_token", "password"]


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ('{"error": "invalid_grant"}', "invalid_grant"),
        ('{"error": "custom.Code_9", "error_description": "canary"}', "custom.Code_9"),
        ("invalid_client", "invalid_client"),
        ('"invalid_client"\n', "invalid_client"),
        ("something else", None),
        ('{"error": "no code, but canary words"}', None),
        ('{"error": ""}', None),
        ('{"error": null}', None),
        ("{}", None),
        (f'{{"error": "{"x" * 41}"}}', None),
        (b"\xff\xfe", None),
    ],
)
def test_the_code_of_a_refusal(body: str | bytes, code: str | None) -> None:
    """P-A6, P-S1: from JSON or from plain text; what does not look like a code is not one, for it would be shown."""
    assert error_code(body.encode() if isinstance(body, str) else body) == code


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
    world, server, context = signed_in()
    server.answers = [answer]
    run = world.call(context, anonymous=False)
    world.go()
    assert isinstance(run.error, AuthenticationFailed)
    assert text in str(run.error)
    assert world.call(context, anonymous=False).error is None
    world.go()
    assert len(server.exchanges) == 2  # a passing fault closes nothing


def test_a_token_service_that_is_not_well() -> None:
    """P-A7: 429 waits, 500 is tried again, then told."""
    world, server, context = signed_in()
    server.answers = [respond(429, "no", Retry_After="3"), respond(500, "oops")]
    run = world.call(context, anonymous=False)
    world.go()
    assert run.result is not None
    world, server, _ = signed_in()
    context = world.policy(retries=RetrySettings(attempts=2))
    server.answers = [respond(500, "oops") for _ in range(9)]
    run = world.call(context, anonymous=False)
    world.go()
    assert isinstance(run.error, AuthenticationFailed)
    assert "500" in str(run.error)
    assert len(server.exchanges) == 2


def test_an_unreachable_host_and_an_expired_certificate() -> None:
    world, server, _ = signed_in()
    context = world.policy(retries=RetrySettings(attempts=2))
    server.answers = [TransportError("no route", kind="connect", may_have_been_processed=False) for _ in range(9)]
    run = world.call(context, anonymous=False)
    world.go()
    assert isinstance(run.error, ConnectionFailed)
    assert "network" in str(run.error)
    server.exchanges.clear()
    server.answers = [TransportError("certificate has expired", kind="tls", may_have_been_processed=False)]
    run = world.call(context, anonymous=False)
    world.go()
    assert isinstance(run.error, ConnectionFailed)
    assert "certificate" in str(run.error)
    assert len(server.exchanges) == 1
