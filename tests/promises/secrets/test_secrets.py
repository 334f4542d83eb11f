"""P-S1: where a secret could be seen, and is not. The whole run is watched besides: see tests/kit/watch_for_secrets.py."""

from __future__ import annotations

import asyncio
import gzip
import logging
import pickle
import socket
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from iqmetrix import (
    AsyncIQmetrix,
    AuthenticationFailed,
    ConfigurationError,
    ConnectionFailed,
    Credentials,
    DeadlineExceeded,
    Environment,
    Hooks,
    IQmetrix,
    IQmetrixError,
    NotFound,
    RequestOptions,
    RetrySettings,
)
from iqmetrix._configuration.variables import REQUIRED, from_env
from iqmetrix._http.httpx_transport import AsyncHttpxTransport, HttpxTransport
from iqmetrix._http.transport import HTTPRequest, HTTPResponse, Timeouts, TransportError
from iqmetrix._tokens.state import Exchange
from iqmetrix._tokens.token import Token
from tests.kit.local_server import Handler, LocalServer, answers, ok, reset
from tests.kit.messages import TOKEN_URL, respond
from tests.kit.servers import TokenServer
from tests.kit.signed_in import signed_in
from tests.kit.transports import CANARY
from tests.kit.watch_for_secrets import examine, lines_with_a_secret
from tests.kit.world import World

TOKEN = b'{"access_token":"canary-token","refresh_token":"canary-refresh","expires_in":43199}'


NOT_FOUND = b"HTTP/1.1 404 Not Found\r\nSet-Cookie: cookie\r\nContent-Length: 2\r\n\r\nno"


def ends_too_early(connection: socket.socket, _: bytes) -> None:
    connection.sendall(ok(TOKEN).replace(b"Content-Length: 8", b"Content-Length: 9"))
    connection.close()


def call_sync(url: str, **arguments: Any) -> Any:
    with IQmetrix(credentials=CANARY, environment=Environment(base_url=url), **arguments) as iq:
        return iq.entities.carriers.get(carrier_id=9, options=RequestOptions(deadline=3.0))


def call_async(url: str, **arguments: Any) -> Any:
    async def run() -> Any:
        async with AsyncIQmetrix(credentials=CANARY, environment=Environment(base_url=url), **arguments) as iq:
            return await iq.entities.carriers.get(carrier_id=9, options=RequestOptions(deadline=3.0))

    return asyncio.run(run())


@pytest.fixture(params=[call_sync, call_async], ids=["sync", "async"])
def call(request: pytest.FixtureRequest) -> Callable[..., Any]:
    chosen: Callable[..., Any] = request.param
    return chosen


@pytest.mark.parametrize(
    ("handlers", "error"),
    [
        ([answers(ok(TOKEN)), answers(NOT_FOUND)], NotFound),
        ([answers(ok(TOKEN)), reset(after=b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nhalf")], ConnectionFailed),
        ([answers(ok(TOKEN)), answers(NOT_FOUND.replace(b"404", b"302"))], IQmetrixError),
        ([reset(after=ok(TOKEN)[:-3])], ConnectionFailed),
        ([ends_too_early], ConnectionFailed),
        ([answers(ok(TOKEN[:-1]))], AuthenticationFailed),
        ([answers(ok(b'{"refresh_token":"canary-refresh"}'))], AuthenticationFailed),
        ([answers(ok(b'{"access_token":"","refresh_token":"canary-refresh"}'))], AuthenticationFailed),
        ([answers(ok(TOKEN + b" " * 70_000))], AuthenticationFailed),
        ([answers(ok(b'{"access_token":7,"refresh_token":"canary-refresh"}'))], AuthenticationFailed),
        ([answers(ok(TOKEN, "Content-Encoding: gzip"))], AuthenticationFailed),
        ([answers(ok(TOKEN).replace(b"200 OK", b"400 No"))], AuthenticationFailed),
        ([answers(ok(b'{"error":"invalid_grant","of":"canary-password"}').replace(b"200 OK", b"400 No"))], AuthenticationFailed),
        ([answers(ok(b'{"error":"canary-secret"}').replace(b"200 OK", b"400 No"))], AuthenticationFailed),
        ([answers(ok(TOKEN).replace(b"200 OK", b"500 No"))], AuthenticationFailed),
        ([answers(b"this is no HTTP\r\n\r\n")], ConnectionFailed),
    ],
    ids=[
        "not found",
        "lost",
        "redirect",
        "token reply lost in the middle",
        "token reply that ends too early",
        "token reply cut off",
        "refresh token alone",
        "empty access token",
        "long token reply",
        "access token that is a number",
        "token reply that can't be decompressed",
        "token in a refusal",
        "refusal that repeats the password",
        "refusal that repeats the secret",
        "token in a server error",
        "no HTTP",
    ],
)  # fmt: skip
def test_no_error_shows_a_secret(
    call: Callable[..., Any], handlers: list[Handler], error: type[IQmetrixError], caplog: pytest.LogCaptureFixture
) -> None:
    """P-S1: neither texts, nor pickles, nor locals of our frames, nor anybody's log at DEBUG. Sync and async."""
    caplog.set_level(logging.DEBUG)
    told: list[object] = []
    hooks = Hooks(on_wait=told.append, on_retry=told.append, on_attempt=told.append)
    with LocalServer(*handlers) as server, pytest.raises(error) as caught:
        call(server.url, hooks=hooks, retries=RetrySettings(attempts=1))
    examine(caught.value)
    logged = [text for record in caplog.records for text in (record.getMessage(), repr(record.args))]
    assert lines_with_a_secret(*logged, repr(told)) == []


def test_no_time_left_for_a_token() -> None:
    """P-S1: the form with the password is no local of a frame that raises."""
    server = TokenServer()
    world = World(server)
    policy = world.policy()
    first = world.call(policy, anonymous=False)
    world.go()
    assert first.result is not None
    server.good.clear()
    run = world.call(policy, anonymous=False, deadline=0.01)
    world.go()
    assert isinstance(run.error, (DeadlineExceeded, ConnectionFailed))
    examine(run.error)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("client_id", ""),
        ("username", 17),
        ("client_secret", ""),
        ("client_secret", b"canary-bytes"),
        ("password", b"canary-bytes"),
    ],
)
def test_credentials_that_are_refused_are_not_shown(name: str, value: Any) -> None:
    """P-S1: the others are locals of the frame that refuses one of them."""
    complete = {"client_id": "id", "client_secret": "canary-secret", "username": "user", "password": "canary-password"}
    with pytest.raises(ConfigurationError, match=name) as caught:
        Credentials(**{**complete, name: value})
    examine(caught.value)


@pytest.mark.parametrize(
    "changed",
    [
        *({name: ""} for name in REQUIRED),
        {"IQMETRIX_ENVIRONMENT": "no host"},
        {"IQMETRIX_BASE_URL": "http://things.example"},
        {"IQMETRIX_TRANSPORT": "carrier pigeon"},
    ],
    ids=str,
)
def test_the_environment_is_not_shown(changed: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    """P-S1: all of it would be a local of the frame that misses something."""
    secrets = {name: "canary" for name in REQUIRED if name.endswith(("SECRET", "PASSWORD"))}
    variables = {**dict.fromkeys(REQUIRED, "sandbox"), **secrets, **changed}
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    for client in (IQmetrix, AsyncIQmetrix):
        with pytest.raises(ConfigurationError) as caught:
            client.from_env()
        examine(caught.value)
    if "IQMETRIX_TRANSPORT" not in changed:
        with pytest.raises(ConfigurationError) as caught:
            from_env(variables)
        examine(caught.value)


def test_a_failing_hook_and_a_failing_transport_show_nothing(caplog: pytest.LogCaptureFixture) -> None:
    """P-S1: what others raise is theirs, but our frames between hold no secret."""

    class Broken:
        def send(self, request: HTTPRequest, /) -> HTTPResponse:
            if request.url.endswith("/token"):
                return respond(200, TOKEN)
            raise RuntimeError("a transport's own fault")

        def close(self) -> None:
            """Nothing to close."""

    def fail(_: object) -> None:
        raise RuntimeError("a hook's own fault")

    with IQmetrix(credentials=CANARY, transport=Broken(), hooks=Hooks(on_attempt=fail)) as iq:
        with pytest.raises(RuntimeError, match="transport") as caught:
            iq.entities.carriers.get(carrier_id=9)
        examine(caught.value)
        shown = [repr(vars(iq)), repr(iq._shared), repr(iq.limits), repr(iq.drift), repr(iq.crm), str(iq)]
    assert "A hook failed" in caplog.text
    assert lines_with_a_secret(caplog.text, *shown) == []


def test_where_a_token_goes_it_is_hidden() -> None:
    """P-S1"""
    request = HTTPRequest(
        "POST", TOKEN_URL + "?canary", {"Authorization": "canary"}, b"canary", Timeouts(1.0, 1.0, 1.0)
    )
    shown = [repr(request), str(request), repr(respond(200, TOKEN, Set_Cookie="canary", Authorization="canary"))]
    shown += [repr(respond(200, TOKEN, Set_Cookie="canary").headers), repr(CANARY), str(CANARY), f"{CANARY!r:>9}"]
    error = TransportError("x", kind="reset", may_have_been_processed=True)
    assert lines_with_a_secret(*shown, repr(error)) == []


def test_a_transport_that_fails_in_the_middle_of_a_token() -> None:
    """P-S1: its frames hold neither the form nor what came of the answer. Sync and async."""
    form = HTTPRequest("POST", "", {"Authorization": "canary"}, b"password=canary", Timeouts(5.0, 5.0, 5.0))
    too_large = answers(ok(TOKEN * 100))
    cut_off = answers(ok(gzip.compress(TOKEN)[:-9], "Content-Encoding: gzip"))

    def sync(url: str) -> None:
        transport = HttpxTransport(maximum_body=1000)
        try:
            transport.send(replace(form, url=url))
        finally:
            transport.close()

    async def asynchronous(url: str) -> None:
        transport = AsyncHttpxTransport(maximum_body=1000)
        try:
            await transport.send(replace(form, url=url))
        finally:
            await transport.aclose()

    for handler in (ends_too_early, too_large, cut_off, reset()):
        for run in (sync, lambda url: asyncio.run(asynchronous(url))):
            with LocalServer(handler) as server, pytest.raises(TransportError) as caught:
                run(server.url)
            examine(caught.value)


def test_refused_credentials_and_tokens_are_not_shown() -> None:
    """P-S1"""
    world, server, context = signed_in()
    server.answers = [respond(400, '{"error": "invalid_grant"}')]
    run = world.call(context, anonymous=False)
    world.go()
    assert run.error is not None
    shown = [repr(context.endpoint), repr(Exchange("refresh_token", "canary-refresh")), str(run.error), repr(run.error)]
    shown += [repr(Token("canary-token", 0.0, 0.0)), repr(pickle.loads(pickle.dumps(run.error)))]
    shown += [
        repr(
            HTTPRequest(
                "GET", "https://x/?access_token=canary", {"Authorization": "canary"}, b"canary", Timeouts(1, 1, 1)
            )
        )
    ]
    assert not [text for text in shown if "canary" in text]
