"""What hooks are told of waits, repetitions, attempts and calls; and that their faults harm nobody. With both clients."""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from contextvars import ContextVar
from typing import Any

import pytest

from iqmetrix import CallDetails, Hooks, NotFound, RetryDetails, WaitDetails
from iqmetrix._configuration.hooks import both
from iqmetrix.testing import FakeService, Reply, TransportError, VirtualClock
from iqmetrix_api.entities import Carrier
from tests.kit.messages import request, respond
from tests.kit.servers import scripted, windowed
from tests.kit.world import World

OPERATION = "entities.v1.getCarrier"
HELIOS = {"Id": 9, "Name": "Helios"}


@pytest.fixture(params=["sync", "async"])
def get(request: pytest.FixtureRequest) -> Callable[..., Carrier]:
    """Read a carrier several times with a client of one of the two kinds; the last one is the result."""

    def sync(fake: FakeService, times: int = 1, **arguments: Any) -> Carrier:
        with fake.client(**arguments) as iq:
            return [iq.entities.carriers.get(carrier_id=9) for _ in range(times)][-1]

    def tasks(fake: FakeService, times: int = 1, **arguments: Any) -> Carrier:
        async def run() -> Carrier:
            async with fake.async_client(**arguments) as iq:
                return [await iq.entities.carriers.get(carrier_id=9) for _ in range(times)][-1]

        return asyncio.run(run())

    return sync if request.param == "sync" else tasks


def service(*answers: Any, **settings: Any) -> FakeService:
    fake = FakeService(**{"clock": VirtualClock(), **settings})
    fake.on_operation(OPERATION, *(answers or (HELIOS,)))
    return fake


class Told:
    """Everything that hooks were told, in order."""

    def __init__(self) -> None:
        self.all: list[tuple[str, Any]] = []

    def hooks(self) -> Hooks:
        return Hooks(**{name: self.taker(name) for name in ("on_wait", "on_waited", "on_retry", "on_attempt")})  # type: ignore[arg-type]

    def taker(self, name: str) -> Callable[[Any], None]:
        return lambda details: self.all.append((name, details))

    def of(self, name: str) -> list[Any]:
        return [details for each, details in self.all if each == name]


# --- data -------------------------------------------------------------------------------------------------------------


def test_a_call_that_meets_everything(get: Callable[..., Carrier]) -> None:
    told = Told()
    dropped = TransportError("dropped", kind="reset", may_have_been_processed=True)
    refused = Reply(503, headers={"Retry-After": "20"})
    get(service(HELIOS, dropped, refused, HELIOS, limit=3, window=60.0), 2, hooks=told.hooks())
    names = [name for name, _ in told.all]
    assert names == [
        *("on_attempt", "on_attempt"),  # token, first call
        *("on_attempt", "on_retry", "on_wait", "on_waited"),  # the connection drops
        *("on_attempt", "on_retry", "on_wait", "on_waited"),  # 503
        *("on_wait", "on_waited"),  # the window is spent
        "on_attempt",
    ]
    first, second = told.of("on_retry")
    drop, slow, limit = told.of("on_wait")
    assert first == RetryDetails("entities", OPERATION, 1, drop.seconds, "reset", 0.0)
    assert drop == WaitDetails("entities", OPERATION, 2, first.seconds, "backoff", 0.0)
    assert second == RetryDetails("entities", OPERATION, 2, 20.0, 503, drop.seconds)
    assert slow == WaitDetails("entities", OPERATION, 3, 20.0, "backoff", drop.seconds)
    assert (limit.service, limit.operation, limit.attempt, limit.cause) == ("entities", OPERATION, 3, "limit")
    assert limit.waited == pytest.approx(drop.seconds + 20.0)
    assert limit.seconds == pytest.approx(60.0 - limit.waited, abs=1.5)


def test_a_wait_that_is_over_says_how_long_it_took(get: Callable[..., Carrier]) -> None:
    told = Told()
    fake = service(limit=1, window=60.0)
    get(fake, 2, hooks=told.hooks())
    (wait,), (waited,) = told.of("on_wait"), told.of("on_waited")
    assert fake.clock is not None
    assert (waited.service, waited.operation, waited.attempt, waited.cause, waited.waited) == (
        "entities",
        OPERATION,
        1,
        "limit",
        0.0,
    )
    assert waited.seconds == pytest.approx(fake.clock.elapsed)
    assert wait.seconds <= waited.seconds <= wait.seconds + 2
    assert told.of("on_attempt")[-1].waited == waited.seconds


def test_attempts_say_where_they_went_and_what_the_window_is(get: Callable[..., Carrier]) -> None:
    told = Told()
    dropped = TransportError("dropped", kind="reset", may_have_been_processed=True)
    get(service(dropped, HELIOS, limit=7, window=60.0), hooks=told.hooks())
    token, first, second = told.of("on_attempt")
    assert (token.grant, token.operation, token.method, token.url) == (
        "password",
        "authentication.v1.createToken",
        "POST",
        "https://accounts.iqmetrix.net/v1/oauth2/token",
    )
    assert (first.status, first.error, first.rate_limit, first.attempt) == (None, "reset", None, 1)
    assert (second.status, second.error, second.grant, second.attempt) == (200, None, None, 2)
    assert second.method == "GET"
    assert second.url == "https://entitymanager.iqmetrix.net/v1/Carriers(9)"
    assert (second.rate_limit.limit, second.rate_limit.remaining, second.rate_limit.reset_seconds) == (7, 5, 60)
    assert second.waited == told.of("on_waited")[0].seconds


def test_repetitions_after_429_and_401(get: Callable[..., Carrier]) -> None:
    told = Told()
    get(service(Reply(401, text="invalid token"), Reply(429), HELIOS), hooks=told.hooks())
    assert [(each.attempt, each.cause, each.seconds) for each in told.of("on_retry")] == [(1, 401, 0.0), (2, 429, 0.0)]


def test_waits_for_somebody_elses_token() -> None:
    told = Told()

    def server(sent: Any) -> Any:
        return respond(200, '{"access_token": "canary-token"}') if "token" in sent.url else respond()

    world = World(server)
    policy = world.policy(hooks=told.hooks())
    world.call(policy, anonymous=False)
    world.go()
    token = policy.tokens.current()
    assert token is not None
    policy.tokens.reject(token)
    for _ in range(2):
        world.call(policy, anonymous=False)
    world.go()
    (wait,) = (each for each in told.of("on_wait") if each.cause == "token")
    (waited,) = (each for each in told.of("on_waited") if each.cause == "token")
    assert (wait.service, wait.operation, wait.attempt) == ("tokens", "things.v1.get", 1)
    assert (waited.cause, waited.seconds) == ("token", pytest.approx(2 * world.latency))


def test_waits_for_a_token_service_that_is_not_well() -> None:
    told = Told()
    answers = [respond(503), respond(200, '{"access_token": "canary-token"}'), respond()]
    world, _ = scripted(*answers)
    run = world.call(world.policy(hooks=told.hooks()), anonymous=False)
    world.go()
    assert run.result is not None
    assert [(each.service, each.cause, each.seconds) for each in told.of("on_wait")] == [("tokens", "backoff", 0.25)]
    assert [each.seconds for each in told.of("on_waited")] == [pytest.approx(0.25)]


def test_the_time_waited_adds_up_over_attempts() -> None:
    told = Told()
    world, _ = scripted(*[respond(503, Retry_After="10")] * 3, respond())
    world.call(world.policy(hooks=told.hooks()))
    world.go()
    assert [each.waited for each in told.of("on_wait")] == [0, 10, 20]
    assert [each.waited for each in told.of("on_attempt")] == [0, 10, 10, 10]


def test_the_query_of_an_attempt_is_hidden() -> None:
    told = Told()
    world, _ = windowed()
    world.call(
        world.policy(hooks=told.hooks()), request=request(url="https://things.example/v1/Things?$filter=x%20eq%20'a'&b")
    )
    world.go()
    assert told.of("on_attempt")[0].url == "https://things.example/v1/Things?$filter=REDACTED&b=REDACTED"


# --- around a call ----------------------------------------------------------------------------------------------------


def test_what_stands_around_a_call_sees_its_end(get: Callable[..., Carrier], caplog: pytest.LogCaptureFixture) -> None:
    seen: list[Any] = []

    @contextmanager
    def around(details: CallDetails) -> Iterator[None]:
        seen.append(details)
        try:
            yield
        except NotFound as error:
            seen.append(type(error))
            raise
        seen.append("end")

    hooks = Hooks(around_call=around, on_attempt=lambda details: seen.append(details.status))
    get(service(), hooks=hooks)
    with pytest.raises(NotFound):
        get(service(Reply(404)), hooks=hooks)
    details = CallDetails("entities", OPERATION, "GET")
    assert seen == [details, 200, 200, "end", details, 200, 404, NotFound]
    assert "hook failed" not in caplog.text


def test_context_variables_set_around_a_call_are_seen_by_its_hooks(get: Callable[..., Carrier]) -> None:
    current: ContextVar[str] = ContextVar("current", default="nothing")
    seen: list[str] = []

    @contextmanager
    def around(_: CallDetails) -> Iterator[None]:
        token = current.set("inside")
        yield
        current.reset(token)

    get(service(), hooks=Hooks(around_call=around, on_attempt=lambda _: seen.append(current.get())))
    assert set(seen) == {"inside"}
    assert current.get() == "nothing"


class Broken(AbstractContextManager[None]):
    """Fails where it is told to."""

    def __init__(self, where: str) -> None:
        self.where = where

    def __enter__(self) -> None:
        if self.where == "enter":
            raise RuntimeError("a hook's own fault")

    def __exit__(self, *_: object) -> bool:
        if self.where == "exit":
            raise RuntimeError("a hook's own fault")
        return True  # tries to suppress the call's error


def broken(where: str) -> Callable[[CallDetails], Broken]:
    def around(_: CallDetails) -> Broken:
        if where == "make":
            raise RuntimeError("a hook's own fault")
        return Broken(where)

    return around


@pytest.mark.parametrize("where", ["make", "enter", "exit", "nowhere"])
def test_faults_around_a_call_harm_nobody(
    get: Callable[..., Carrier], where: str, caplog: pytest.LogCaptureFixture
) -> None:
    hooks = Hooks(around_call=broken(where))
    assert get(service(), hooks=hooks).name == "Helios"
    with pytest.raises(NotFound):
        get(service(Reply(404)), hooks=hooks)
    faults = [record for record in caplog.records if "hook failed" in record.getMessage()]
    assert len(faults) == (0 if where == "nowhere" else 2)


def test_two_sets_of_hooks(get: Callable[..., Carrier]) -> None:
    order: list[str] = []

    def around(name: str) -> Callable[[CallDetails], AbstractContextManager[None]]:
        @contextmanager
        def make(_: CallDetails) -> Iterator[None]:
            order.append(f"+{name}")
            yield
            order.append(f"-{name}")

        return make

    def fail(_: object) -> None:
        raise RuntimeError("a hook's own fault")

    first, second = Told(), Told()
    one = Hooks(around_call=around("a"), on_attempt=fail, on_wait=first.taker("on_wait"), on_retry=fail, on_waited=fail)
    get(service(Reply(503), HELIOS), hooks=both(one, second.hooks()))
    assert order == ["+a", "-a"]
    assert [name for name, _ in second.all] == [
        "on_attempt",
        "on_attempt",
        "on_retry",
        "on_wait",
        "on_waited",
        "on_attempt",
    ]
    assert [name for name, _ in first.all] == ["on_wait"]
    get(service(), hooks=both(Hooks(around_call=around("b")), Hooks(around_call=around("c"))))
    assert order[2:] == ["+b", "+c", "-c", "-b"]


# --- log lines --------------------------------------------------------------------------------------------------------


def test_log_lines(get: Callable[..., Carrier], caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, logger="iqmetrix")
    get(service(Reply(503, headers={"Retry-After": "20"}), HELIOS))
    lines = [(record.levelname, record.getMessage()) for record in caplog.records if record.name == "iqmetrix"]
    assert lines == [
        ("DEBUG", "authentication.v1.createToken attempt 1: 200 in 0.000 s"),
        ("DEBUG", f"{OPERATION} attempt 1: 503 in 0.000 s"),
        ("INFO", f"{OPERATION} attempt 1: 503, again in 20.00 s"),
        ("WARNING", "Calls to entities wait 20 s, until 00:00:20 UTC (backoff)"),
        ("INFO", f"{OPERATION} waits 20.00 s (backoff)"),
        ("DEBUG", f"{OPERATION} waited 20.00 s (backoff)"),
        ("DEBUG", f"{OPERATION} attempt 2: 200 in 0.000 s"),
    ]


def test_details_of_attempts_cost_nothing_where_nobody_wants_them(
    get: Callable[..., Carrier], caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    caplog.set_level(logging.INFO, logger="iqmetrix")
    monkeypatch.setattr("iqmetrix._calls.attempt.AttemptDetails", None)
    assert get(service()).name == "Helios"
    caplog.set_level(logging.DEBUG, logger="iqmetrix")
    with pytest.raises(TypeError):
        get(service())


@pytest.mark.parametrize(("seconds", "warnings"), [(8, 0), (45, 1)])
def test_a_long_wait_is_one_warning(seconds: int, warnings: int, caplog: pytest.LogCaptureFixture) -> None:
    """However many calls share it: with the service, the seconds, and until when."""
    world, _ = windowed(limit=1, seconds=float(seconds))
    context = world.policy()
    runs = [world.call(context) for _ in range(3)]
    with caplog.at_level(logging.WARNING, logger="iqmetrix"):
        world.go(until=world.time + 1.0)
        assert len(caplog.records) == warnings
        if warnings:
            assert re.fullmatch(r"Calls to things wait 4\d s, until \d\d:\d\d:\d\d UTC \(\w+\)", caplog.messages[0])
        world.go()
    assert all(run.result for run in runs)
    assert len(caplog.records) <= 2 * warnings  # one for each window that they wait for
