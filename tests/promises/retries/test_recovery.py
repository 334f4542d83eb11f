"""Promises R, what test_retries.py leaves: the whole table, the budget of everybody, and an interruption at any moment."""

from __future__ import annotations

import asyncio
import math
import random
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from typing import Any

import pytest

from iqmetrix import (
    APIError,
    AsyncIQmetrix,
    AuthenticationFailed,
    ConnectionFailed,
    DeadlineExceeded,
    Environment,
    IQmetrix,
    IQmetrixError,
    RateLimited,
    ServerError,
    Unauthorized,
)
from iqmetrix._calls import drivers
from iqmetrix._calls.effects import Block, MakeWaiter, Send, Sleep, Spawn, WaitFor
from iqmetrix._calls.flow import carry_out
from iqmetrix._http.httpx_transport import AsyncHttpxTransport, HttpxTransport
from iqmetrix._http.transport import FailureKind, HTTPRequest, HTTPResponse, Timeouts, TransportError
from tests.kit import strategies
from tests.kit.local_server import LocalServer, answers, ok, reset
from tests.kit.messages import TOKEN_URL, request, respond
from tests.kit.real_time import ThreadServer, call, policy
from tests.kit.servers import TokenServer, scripted
from tests.kit.transports import CANARY
from tests.kit.world import World

# --- R1 ---------------------------------------------------------------------------------------------------------------

ALWAYS, NEVER, IF_HARMLESS = "always", "never", "if harmless"
FAILURES: dict[FailureKind, tuple[bool, str]] = {
    "connect": (False, ALWAYS),
    "connect_timeout": (False, ALWAYS),
    "pool_timeout": (False, ALWAYS),
    "read_timeout": (True, IF_HARMLESS),
    "reset": (True, IF_HARMLESS),
    "read": (True, IF_HARMLESS),
    "write": (True, IF_HARMLESS),
    "tls": (False, NEVER),
    "proxy": (False, NEVER),
    "too_large": (True, NEVER),
}
STATUSES = {429: ALWAYS, 408: IF_HARMLESS, 502: IF_HARMLESS, 503: IF_HARMLESS, 504: IF_HARMLESS}
OUTCOMES: list[tuple[str, Any, str]] = [
    *((kind, TransportError("it broke", kind=kind, may_have_been_processed=processed), rule)
      for kind, (processed, rule) in FAILURES.items()),
    *((str(status), respond(status, "no", X_RateLimit_ResetSeconds="1"), STATUSES.get(status, NEVER))
      for status in range(300, 600)),
]  # fmt: skip


@pytest.mark.parametrize("idempotent", [True, False])
@pytest.mark.parametrize("replay", [None, True, False])
def test_what_is_sent_again(*, idempotent: bool, replay: bool | None) -> None:
    """P-R1: every status and every failure x whether it does harm x the user's word, as it comes out of a call."""
    wrong = []
    for name, outcome, rule in OUTCOMES:
        world, received = scripted(outcome, respond())
        run = world.call(world.policy(), idempotent=idempotent, replay=replay)
        world.go()
        harmless = replay is not False and (idempotent or replay is True)
        again = {ALWAYS: replay is not False or name == "429", NEVER: False, IF_HARMLESS: harmless}[rule]
        if len(received) != 1 + again or (run.result is not None) != again:
            wrong.append((name, len(received), run.error))
            continue
        if not again:
            error: Any = run.error
            assert isinstance(error, (APIError, ConnectionFailed))
            processed = name in {"read_timeout", "reset", "read", "write", "too_large"} or (
                name.isdigit() and not idempotent and (int(name) >= 500 or name == "408")
            )
            if error.may_have_been_processed != processed:
                wrong.append((name, "processed", error))
            if processed and not idempotent:
                assert "may have been processed" in str(error)
    assert wrong == []


def test_the_descriptions_say_what_does_no_harm() -> None:
    """P-R1: the flag of each operation is the method's, unless its description says otherwise."""
    operations = strategies.operations()
    assert operations
    departing = [str(each) for each in operations if each.idempotent != (each.method in {"GET", "PUT", "DELETE"})]
    assert departing == ["catalog.v1.getProductDetailsMany"]


def create(url: str) -> None:
    with IQmetrix(credentials=CANARY, environment=Environment(base_url=url)) as iq:
        iq.crm.customers.create(company_id=1, body={})


def create_async(url: str) -> None:
    async def run() -> None:
        async with AsyncIQmetrix(credentials=CANARY, environment=Environment(base_url=url)) as iq:
            await iq.crm.customers.create(company_id=1, body={})

    asyncio.run(run())


@pytest.mark.parametrize("method", ["PUT", "PATCH", "DELETE", "GET"])
@pytest.mark.parametrize(
    "failure", [respond(503, "no"), TransportError("late", kind="reset", may_have_been_processed=True)]
)
def test_a_change_that_failed_for_good_may_have_been_made(failure: Any, method: str) -> None:
    """P-R1: it was sent again, for that does no harm; whether one of the attempts was processed, nobody knows."""
    world, received = scripted(failure)
    run = world.call(world.policy(), request=request(method=method), idempotent=True)
    world.go()
    assert len(received) > 1
    error: Any = run.error
    changes = method != "GET"
    assert ("may have been processed; sending it again does no harm" in str(error)) == changes
    if isinstance(error, APIError):
        assert error.may_have_been_processed == changes


@pytest.mark.parametrize("create", [create, create_async])
@pytest.mark.parametrize("status", [500, 502, 503, 504, 408])
def test_a_post_that_failed_is_not_sent_again(create: Callable[[str], None], status: int) -> None:
    """P-R1: over the wire."""
    token = answers(ok(b'{"access_token":"canary-token","expires_in":43199}'))
    with LocalServer(token, answers(ok(b"no").replace(b"200 OK", f"{status} No".encode())), answers(ok())) as server:
        with pytest.raises(APIError, match="may have been processed") as caught:
            create(server.url)
        assert caught.value.may_have_been_processed
        assert len(server.requests) == 2


# --- R2 ---------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "failure",
    [
        respond(401, "no"),
        respond(429, "no"),
        respond(503),
        TransportError("reset", kind="reset", may_have_been_processed=True),
        TransportError("refused", kind="connect", may_have_been_processed=False),
    ],
    ids=str,
)
@pytest.mark.parametrize("body", [lambda: iter([b"part"]), lambda: (each for each in [b"part"]), lambda: [b"part"]])
def test_a_stream_is_sent_once(failure: Any, body: Callable[[], Any]) -> None:
    """P-R2: whatever comes back, and though the user allows a replay, it raises."""
    server = TokenServer()
    world = World(lambda sent: server(sent) if sent.url == TOKEN_URL else failure)
    sent: list[HTTPRequest] = []
    inner = world.server
    world.server = lambda each: (sent.append(each), inner(each))[1]
    run = world.call(world.policy(), request=request(body=body(), method="PUT"), anonymous=False, replay=True)
    world.go()
    assert len([each for each in sent if each.url != TOKEN_URL]) == 1
    assert isinstance(run.error, IQmetrixError)
    expected = {401: Unauthorized, 429: RateLimited, 503: ServerError}.get(
        getattr(failure, "status", 0), ConnectionFailed
    )
    assert isinstance(run.error, expected)


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_a_stream_goes_out_whole(mode: str) -> None:
    """P-R2: and in pieces."""
    received: list[bytes] = []

    def handler(connection: Any, head: bytes) -> None:
        body = head.partition(b"\r\n\r\n")[2]
        while not body.endswith(b"0\r\n\r\n"):
            body += connection.recv(65536)
        received.append(body)
        connection.sendall(ok())

    with LocalServer(handler) as server:
        sent = request(url=server.url, body=(each for each in [b"first", b"second"]), method="PUT")
        if mode == "sync":
            transport = HttpxTransport()
            assert transport.send(sent).status == 200
            transport.close()
        else:

            async def run() -> None:
                transport = AsyncHttpxTransport()
                assert (await transport.send(sent)).status == 200
                await transport.aclose()

            asyncio.run(run())
    assert received == [b"5\r\nfirst\r\n6\r\nsecond\r\n0\r\n\r\n"]


# --- R4 ---------------------------------------------------------------------------------------------------------------

DOWN = [respond(503), TransportError("gone", kind="connect", may_have_been_processed=False)]


@pytest.mark.parametrize("failure", DOWN, ids=str)
@pytest.mark.parametrize("spacing", [0.0, 0.01, 1.0, 1000.0])
@pytest.mark.parametrize("what", ["service", "tokens"])
def test_a_hundred_callers_stay_under_a_fifth_more(failure: Any, spacing: float, what: str) -> None:
    """P-R4: all at once or one after the other; the service itself, or the one that gives tokens."""
    world, received = scripted(failure)
    shared = world.policy()
    runs = [world.call(shared, after=index * spacing, anonymous=what == "service") for index in range(100)]
    world.go()
    assert all(isinstance(run.error, (ServerError, ConnectionFailed, AuthenticationFailed)) for run in runs)
    assert len(received) < 1.2 * 100


# --- R5 ---------------------------------------------------------------------------------------------------------------


def test_one_deadline_covers_the_tokens_too() -> None:
    """P-R5: one's own exchange, somebody else's, and the waits between."""
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


class Scenario:
    """A call that goes through every kind of wait, step by step."""

    def __init__(self) -> None:
        self.now = 0.0
        self.tokens = TokenServer()
        self.world = World(self.tokens)
        self.shared = self.world.policy()
        self.answers: list[Any] = [
            respond(401, "no"),
            respond(503),
            TransportError("gone", kind="reset", may_have_been_processed=True),
            respond(429, "no", X_RateLimit_Limit="2", X_RateLimit_Remaining="0", X_RateLimit_ResetSeconds="3"),
        ]
        self.tokens.answers = [
            respond(500, "oops"),
            respond(429, "no", X_RateLimit_Limit="2", X_RateLimit_Remaining="0", X_RateLimit_ResetSeconds="3"),
        ]

    def call(self) -> Any:
        return carry_out(self.shared, call(request=request()))

    def answer(self, effect: Any) -> Any:
        if isinstance(effect, MakeWaiter):
            return Waiter()
        if isinstance(effect, (WaitFor, Sleep)):
            self.world.time += effect.seconds
            return None
        if isinstance(effect, Block):
            return effect.work()
        assert isinstance(effect, Send)
        self.world.time += 0.01
        if effect.request.url == TOKEN_URL:
            return self.tokens(effect.request)
        return self.answers.pop(0) if self.answers else respond()

    def run(self, flow: Any, *, stop: int | None = None, error: BaseException | None = None) -> list[str]:
        """Go on to the end, or to a step where the error is thrown in; give the steps, those of a renewal among them."""
        steps: list[str] = []
        self.walk(flow, steps, stop, error)
        return steps

    def walk(self, flow: Any, steps: list[str], stop: int | None, error: BaseException | None) -> None:
        given: Any = None
        try:
            effect = next(flow)
            while True:
                steps.append(type(effect).__name__)
                assert len(steps) < 200, "somebody waits for ever"
                if len(steps) - 1 == stop:
                    assert error is not None
                    flow.throw(error)
                    raise AssertionError("an interruption was swallowed")
                if isinstance(effect, Spawn):
                    with suppress(type(error) if error is not None else ZeroDivisionError):
                        self.walk(
                            effect.flow, steps, stop, error
                        )  # as a thread of its own, which may be interrupted too
                    effect = flow.send(None)
                    continue
                given = self.answer(effect)
                effect = flow.throw(given) if isinstance(given, BaseException) else flow.send(given)
        except StopIteration:
            return


class Waiter(threading.Event):
    def wake(self) -> None:
        self.set()


def all_steps() -> list[str]:
    scenario = Scenario()
    return scenario.run(scenario.call())


def test_the_scenario_has_every_kind_of_wait() -> None:
    steps = all_steps()
    assert {"Send", "Sleep", "MakeWaiter", "WaitFor", "Spawn"} == set(steps)
    assert steps.count("Send") >= 8


@pytest.mark.parametrize("error", [KeyboardInterrupt, asyncio.CancelledError, GeneratorExit, MemoryError])
@pytest.mark.parametrize("step", range(len(all_steps())))
def test_an_interruption_at_any_moment_releases_everything(step: int, error: type[BaseException]) -> None:
    """P-R5: no slot, no place in a queue and no exchange stays taken, and the next call goes through."""
    scenario = Scenario()
    with pytest.raises((error, AuthenticationFailed)):  # the latter where the renewal was interrupted, and not the call
        scenario.run(scenario.call(), stop=step, error=error())
    for view in scenario.shared.limits:
        shown = scenario.shared.limits[view] if not hasattr(view, "in_flight") else view
        assert (shown.in_flight, shown.waiting) == (0, 0), shown
    scenario.answers, scenario.tokens.answers = [], []
    scenario.world.time += 10.0
    scenario.run(scenario.call())


@pytest.mark.parametrize("where", ["slot", "token", "backoff"])
def test_ctrl_c_in_a_real_wait(where: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """P-R5: as it comes in a thread, in each kind of wait."""
    shared, server = policy(), ThreadServer()

    def interrupt(*_: Any) -> None:
        raise KeyboardInterrupt

    if where == "slot":
        spent = respond(200, "{}", X_RateLimit_Limit="1", X_RateLimit_Remaining="0", X_RateLimit_ResetSeconds="60")

        class Spent(ThreadServer):
            def send(self, sent: HTTPRequest, /) -> HTTPResponse:
                return spent

        drivers.run(carry_out(shared, call(anonymous=True)), Spent())
    if where == "token":
        shared.tokens.join_renewal(lambda: None)  # somebody else is about it, and never ends
    if where == "backoff":

        class Down(ThreadServer):
            def send(self, sent: HTTPRequest, /) -> HTTPResponse:
                return respond(503)

        server = Down()
    with monkeypatch.context() as patch:
        patch.setattr(drivers.ThreadWaiter, "wait", interrupt)
        patch.setattr(drivers.time, "sleep", interrupt)
        with pytest.raises(KeyboardInterrupt):
            drivers.run(carry_out(shared, call(anonymous=where != "token")), server)
    view = shared.limits["things", "anonymous"] if where != "token" else shared.limits["things"]
    assert (view.in_flight, view.waiting) == (0, 0)


# --- R6 ---------------------------------------------------------------------------------------------------------------

BROKEN = {
    "before headers": reset(),
    "between headers": reset(after=b"HTTP/1.1 200 OK\r\nContent-"),
    "in the body": reset(after=b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf"),
    "no HTTP": answers(b"this is no HTTP\r\n\r\n"),
    "silence": lambda *_: None,
    "too large": answers(ok(b"x" * 2000)),
}


@pytest.mark.parametrize("handler", BROKEN.values(), ids=BROKEN)
def test_no_failure_leaks_a_connection(handler: Any) -> None:
    """P-R6: with a single connection, ten failures in a row leave it to the eleventh call. Sync and async."""

    def sent(url: str) -> HTTPRequest:
        return HTTPRequest("GET", url, {}, None, Timeouts(2.0, 0.05, 2.0))

    def sync(url: str) -> HTTPResponse:
        transport = HttpxTransport(max_connections=1, maximum_body=1000)
        for _ in range(10):
            with pytest.raises(TransportError) as caught:
                transport.send(sent(url))
            assert caught.value.kind != "pool_timeout"
        response = transport.send(replace(sent(url), timeouts=Timeouts(2.0, 2.0, 2.0)))
        transport.close()
        return response

    async def asynchronous(url: str) -> HTTPResponse:
        transport = AsyncHttpxTransport(max_connections=1, maximum_body=1000)
        for _ in range(10):
            with pytest.raises(TransportError) as caught:
                await transport.send(sent(url))
            assert caught.value.kind != "pool_timeout"
        response = await transport.send(replace(sent(url), timeouts=Timeouts(2.0, 2.0, 2.0)))
        await transport.aclose()
        return response

    for run in (sync, lambda url: asyncio.run(asynchronous(url))):
        with LocalServer(*[handler] * 10, answers(ok())) as server:
            assert run(server.url).status == 200


def test_a_thousand_calls_cancelled_at_any_moment() -> None:
    """P-R6: waiting for a connection, connecting, sent, half answered; then a thousand succeed with ten connections."""
    slow = threading.Event()
    chance = random.Random(7)

    def handler(connection: Any, head: bytes) -> None:
        if slow.is_set() and b"oauth2" not in head:
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{")
            time.sleep(0.02)
        else:
            body = b'{"access_token":"canary-token","expires_in":43199}' if b"oauth2" in head else b'{"Id":9}'
            connection.sendall(ok(body))

    async def run() -> int:
        environment = Environment(base_url=server.url)
        async with AsyncIQmetrix(credentials=CANARY, environment=environment, max_connections=10) as iq:
            await iq.entities.carriers.get(carrier_id=9)
            slow.set()
            for _ in range(50):
                tasks = [asyncio.create_task(iq.entities.carriers.get(carrier_id=9)) for _ in range(20)]
                for _ in range(chance.randrange(4)):
                    await asyncio.sleep(0)
                await asyncio.sleep(chance.choice([0, 0, 0.001, 0.005]))
                for task in tasks:
                    task.cancel()
                results = await asyncio.gather(*tasks, return_exceptions=True)
                assert all(isinstance(result, asyncio.CancelledError) for result in results)
            slow.clear()
            assert (iq.limits["entities"].in_flight, iq.limits["entities"].waiting) == (0, 0)
            done = 0
            for _ in range(100):
                found = await asyncio.gather(*(iq.entities.carriers.get(carrier_id=9) for _ in range(10)))
                done += sum(each.id == 9 for each in found)
            return done

    with LocalServer(handler) as server:
        assert asyncio.run(run()) == 1000


# --- R7 ---------------------------------------------------------------------------------------------------------------


def lost(kind: FailureKind) -> TransportError:
    return TransportError("it broke", kind=kind, may_have_been_processed=True)


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
    assert text.count("r1") == sum(each == respond(503, X_Request_Id="r1") for each in answers_) * 5


def test_attempts_of_a_call_that_ran_out_of_time() -> None:
    """P-R7: a deadline in a later wait tells what came before."""
    refused = respond(429, "no", X_RateLimit_Limit="9", X_RateLimit_Remaining="0", X_RateLimit_ResetSeconds="60")
    world, _ = scripted(lost("reset"), refused)
    run = world.call(world.policy(), deadline=20.0)
    world.go()
    assert isinstance(run.error, RateLimited)
    assert [attempt.status for attempt in run.error.attempts] == [None, 429]
    assert "attempt 2: 429" in str(run.error)
