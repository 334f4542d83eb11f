"""Promise A11: refusals by the token service in whatever form, passing troubles, and 401s that are a missing permission; in virtual time."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import msgspec
import pytest

from iqmetrix import AuthenticationFailed, ConnectionFailed, DeadlineExceeded, Unauthorized
from iqmetrix._calls.flow import carry_out
from iqmetrix._http.transport import HTTPRequest, TransportError
from iqmetrix._tokens.replies import read_reply
from tests.kit.messages import TOKEN_URL, Answer, Later, respond, token_reply
from tests.kit.servers import TokenServer
from tests.kit.signed_in import signed_in
from tests.kit.world import World

REFUSALS = [
    (400, '{"error": "invalid_grant"}', "invalid_grant"),
    (400, '{"error": {"code": "invalid_grant", "message": "no"}}', "invalid_grant"),
    (400, "invalid_grant.", "invalid_grant"),
    (400, '\ufeff{"error": "invalid_grant"}', "invalid_grant"),
    (200, '{"error": "invalid_grant"}', "invalid_grant"),
    (400, '{"Message": "The request is invalid."}', None),
    (400, "", None),
    (401, "", None),
    (401, "<html>Unauthorized</html>", None),
    (403, '{"Message": "The account is disabled."}', None),
]
PASSING = [
    (400, '{"error": "temporarily_unavailable"}'),
    (400, "temporarily_unavailable"),
    (200, '{"error": {"code": "server_error"}}'),
    (408, ""),
    (429, "slow down"),
    (500, '{"error": "invalid_grant"}'),
    (503, "<html>"),
]


@pytest.mark.parametrize(("status", "body", "code"), REFUSALS)
def test_every_form_of_refusal_closes_the_breaker(status: int, body: str, code: str | None) -> None:
    """P-A11: three calls, one password request."""
    world, server, context = signed_in()
    server.answers = [respond(status, body) for _ in range(9)]
    runs = [world.call(context, anonymous=False, after=index) for index in range(3)]
    world.go()
    assert server.grants == ["password"]
    for run in runs:
        assert isinstance(run.error, AuthenticationFailed)
        assert run.error.code == code
        assert "refused the credentials" in str(run.error)
    assert isinstance(runs[0].error, AuthenticationFailed)
    assert [attempt.status for attempt in runs[0].error.attempts] == ([] if status == 200 else [status])


@pytest.mark.parametrize(("status", "body"), PASSING)
def test_no_passing_trouble_closes_it(status: int, body: str) -> None:
    """P-A11: the token comes with the next try."""
    world, server, context = signed_in()
    server.answers = [respond(status, body)]
    run = world.call(context, anonymous=False)
    world.go()
    assert run.result is not None
    assert server.grants == ["password", "password"]


@pytest.mark.parametrize("status", [302, 400, 403, 404, 405])
def test_a_web_page_is_no_refusal(status: int) -> None:
    """P-A11: it comes from somebody else, and the credentials are tried again at the next call."""
    world, server, context = signed_in()
    server.answers = [respond(status, "<html>canary</html>")]
    run = world.call(context, anonymous=False)
    world.go()
    assert isinstance(run.error, AuthenticationFailed)
    assert "proxy" in str(run.error)
    again = world.call(context, anonymous=False)
    world.go()
    assert again.result is not None


def test_a_permission_costs_one_exchange() -> None:
    """P-A11: an operation that is refused with every token; others, and a token that was really revoked, are as ever."""
    world, server, context = signed_in()

    def answer(sent: HTTPRequest) -> Answer | Later:
        return respond(401, "no permission") if sent.url.endswith("/Forbidden") else server(sent)

    world.server = answer
    forbidden = {"operation": "things.v1.forbidden", "anonymous": False}
    url = "https://things.example/v1/Forbidden"
    for _ in range(20):
        run = world.start(carry_out_at(world, context, url, **forbidden), owner=context)
        world.go()
        assert isinstance(run.error, Unauthorized)
    assert len(server.exchanges) == 2
    server.good.clear()
    run = world.call(context, anonymous=False)
    world.go()
    assert run.result is not None
    assert len(server.exchanges) == 3
    world.time += 61.0
    for _ in range(20):
        world.start(carry_out_at(world, context, url, **forbidden), owner=context)
        world.go()
    assert len(server.exchanges) == 4  # the token may have ended meanwhile: once a minute that is tried


def carry_out_at(world: World, context: Any, url: str, **changes: Any) -> Any:
    call = world.described(**changes)
    return carry_out(context, msgspec.structs.replace(call, request=replace(call.request, url=url)))


def test_the_words_of_the_token_service() -> None:
    """P-A11: they are in the error, instead of guesses; not where they repeat what was sent."""
    said = json.dumps({"Message": "The account is locked.", "Description": "Ask your administrator."})
    for status in (400, 403, 404, 200):
        world, server, context = signed_in()
        server.answers = [respond(status, said)]
        run = world.call(context, anonymous=False)
        world.go()
        assert "The account is locked: Ask your administrator" in str(run.error)
        assert "proxy" not in str(run.error)
    world, server, context = signed_in()
    server.answers = [respond(400, json.dumps({"Message": "No user with canary-password"}))]
    run = world.call(context, anonymous=False)
    world.go()
    assert isinstance(run.error, AuthenticationFailed)
    world, server, context = signed_in()
    server.answers = [respond(503, said) for _ in range(9)]
    run = world.call(context, anonymous=False)
    world.go()
    assert "The account is locked" in str(run.error)


@pytest.mark.parametrize(
    ("sent", "read"),
    [
        ("tok-canary\n", "tok-canary"),
        (" tok-canary ", "tok-canary"),
        ("tok-canary\x01", None),
        ("t\u00e9-canary", None),
    ],
)
def test_a_token_with_characters_that_no_header_holds(sent: str, read: str | None) -> None:
    """P-A7, P-S6: white space around it is taken off, anything else is refused without being shown."""
    world, server, context = signed_in()
    server.answers = [token_reply(1, access_token=sent)]
    server.good.add("tok-canary")
    run = world.call(context, anonymous=False)
    world.go()
    if read is None:
        assert isinstance(run.error, AuthenticationFailed)
    else:
        assert server.calls == [read]
        assert run.result is not None


def test_a_token_reply_behind_a_byte_order_mark() -> None:
    """P-A7"""
    body = b"\xef\xbb\xbf" + token_reply(1).body
    assert read_reply(body).access_token == "canary-token-1"


@pytest.mark.parametrize(("kind", "processed"), [("connect", False), ("read_timeout", True)])
def test_a_sign_in_that_found_nobody_lists_its_attempts(kind: Any, processed: bool) -> None:
    """P-R7: host, phase, and every attempt; also where the deadline passes meanwhile."""
    for deadline in (None, 1.0):
        server = TokenServer()
        server.answers = [TransportError("gone", kind=kind, may_have_been_processed=processed) for _ in range(20)]
        world = World(server)
        run = world.call(world.policy(), anonymous=False, deadline=deadline)
        world.go()
        assert isinstance(run.error, (ConnectionFailed, DeadlineExceeded))
        assert run.error.attempts
        assert all(kind in str(attempt) for attempt in run.error.attempts)
        if deadline is None:
            assert (
                f"no response from accounts.example while signing in after {len(run.error.attempts)} attempts"
                in str(run.error)
            )
        else:
            assert (run.ended or 0.0) - run.began <= 1.0


def test_a_deadline_that_passes_while_the_token_service_hangs() -> None:
    """P-R7: host and phase, and the attempt that was under way."""
    server = TokenServer()
    server.answers = [TransportError("gone", kind="read_timeout", may_have_been_processed=True)]
    world = World(lambda sent: Later(60.0, server(sent)))
    run = world.call(world.policy(), anonymous=False, deadline=4.0)
    world.go()
    assert isinstance(run.error, DeadlineExceeded)
    assert (run.ended or 0.0) - run.began <= 4.01
    assert "before the client was signed in at accounts.example" in str(run.error)
    assert [str(attempt) for attempt in run.error.attempts] == [
        "signing in at accounts.example was under way after waiting 0.0 s"
    ]


def test_a_call_that_found_nobody_names_the_host() -> None:
    """P-R7"""
    world, server, context = signed_in()
    lost = TransportError("gone", kind="connect", may_have_been_processed=False)
    world.server = lambda sent: server(sent) if sent.url == TOKEN_URL else lost
    run = world.call(context, anonymous=False)
    world.go()
    assert "no response from things.example after 5 attempts" in str(run.error)


def test_the_text_of_an_error_lists_a_bounded_number_of_attempts() -> None:
    """P-R7: and `attempts` has them all."""
    busy = respond(429, "no", X_RateLimit_Limit="1", X_RateLimit_Remaining="0", X_RateLimit_ResetSeconds="1")
    world = World(lambda _: busy)
    run = world.call(world.policy(), deadline=120.0)
    world.go()
    assert run.error is not None
    assert len(run.error.attempts) > 100  # type: ignore[attr-defined]
    text = str(run.error)
    assert text.count("\n") < 10
    assert "more attempts" in text
