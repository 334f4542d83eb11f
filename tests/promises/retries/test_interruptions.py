"""Promise R5: a call that is cancelled or interrupted at any moment releases everything."""

from __future__ import annotations

import asyncio
import threading
from contextlib import suppress
from typing import Any

import pytest

from iqmetrix import (
    AuthenticationFailed,
    ConnectionFailed,
)
from iqmetrix._calls import drivers
from iqmetrix._calls.effects import Block, MakeWaiter, Send, Sleep, Spawn, WaitFor
from iqmetrix._calls.flow import carry_out
from iqmetrix._http.transport import HTTPRequest, HTTPResponse, TransportError
from tests.kit.messages import TOKEN_URL, request, respond
from tests.kit.real_time import TaskServer, ThreadServer, call, real_context
from tests.kit.servers import TokenServer, scripted, windowed
from tests.kit.signed_in import signed_in
from tests.kit.world import World


def test_cancelling_in_a_wait_releases_the_place() -> None:
    """P-R5"""
    world, _ = windowed(limit=2, seconds=30.0)
    context = world.policy()
    runs = [world.call(context, after=index * 0.01) for index in range(6)]
    world.go(until=world.time + 1.0)
    waiting = [run for run in runs if run.ended is None]
    assert len(waiting) == 4
    for run in waiting[:2]:
        run.wakeup += 1
        run.flow.close()
    assert context.limits["things", "anonymous"].waiting == 2
    world.go()
    assert [bool(run.result) for run in runs] == [True, True, False, False, True, True]
    view = context.limits["things", "anonymous"]
    assert (view.waiting, view.in_flight) == (0, 0)


def test_cancelling_a_call_in_flight_releases_its_slot() -> None:
    """P-R5, P-R6: after 1 000 cancelled calls the window knows of none in flight."""
    world, _ = scripted(respond())
    context = world.policy()
    for _ in range(1000):
        run = world.call(context)
        world.go(until=world.time + 0.001)
        run.wakeup += 1
        run.flow.close()
    assert context.limits["things", "anonymous"].in_flight == 0
    last = world.call(context)
    world.go()
    assert last.result is not None


def test_a_token_that_cannot_be_renewed_once_the_slot_is_taken_releases_it() -> None:
    """P-R5: it expired while the call waited for its slot."""
    world, server, context = signed_in(life=1000)
    spent = respond(200, "{}", X_RateLimit_Limit="1", X_RateLimit_Remaining="0", X_RateLimit_ResetSeconds="1100")
    world.server = lambda sent: server(sent) if sent.url == TOKEN_URL else spent
    world.call(context, anonymous=False)
    world.go()
    run = world.call(context, anonymous=False)
    world.go(until=world.time + 500)
    assert context.limits["things"].waiting == 1
    server.answers = [TransportError("no route", kind="tls", may_have_been_processed=False)]
    world.go()
    assert isinstance(run.error, ConnectionFailed)
    assert len(server.exchanges) == 2
    assert (context.limits["things"].in_flight, context.limits["things"].waiting) == (0, 0)


def test_a_cancelled_task_releases_its_place_in_the_queue() -> None:
    """P-R5"""

    class Spent(TaskServer):
        async def send(self, sent: HTTPRequest, /) -> HTTPResponse:  # type: ignore[override]
            return respond(200, "{}", X_RateLimit_Limit="1", X_RateLimit_Remaining="0", X_RateLimit_ResetSeconds="60")

    async def work() -> None:
        shared, server = real_context(), Spent()
        await drivers.run_async(carry_out(shared, call(anonymous=True)), server)
        tasks = [
            asyncio.create_task(drivers.run_async(carry_out(shared, call(anonymous=True)), server)) for _ in range(5)
        ]
        await asyncio.sleep(0)
        assert shared.limits["things", "anonymous"].waiting == 5
        for task in tasks:
            task.cancel()
        results = await asyncio.gather(*tasks, return_exceptions=True)
        assert all(isinstance(result, asyncio.CancelledError) for result in results)
        assert shared.limits["things", "anonymous"].waiting == 0

    asyncio.run(work())


@pytest.mark.parametrize("error", [KeyboardInterrupt, RuntimeError])
def test_an_interrupt_in_sending_releases_everything(error: type[BaseException]) -> None:
    """P-R5"""
    shared = real_context()

    class Broken(ThreadServer):
        def send(self, sent: HTTPRequest, /) -> HTTPResponse:
            raise error

    with pytest.raises(error):
        drivers.run(carry_out(shared, call(anonymous=True)), Broken())
    assert shared.limits["things", "anonymous"].in_flight == 0
    server = ThreadServer()
    assert drivers.run(carry_out(shared, call()), server).status == 200
    with pytest.raises(error):
        drivers.run(carry_out(shared, call()), Broken())
    assert shared.limits["things"].in_flight == 0
    assert drivers.run(carry_out(shared, call()), server).status == 200


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
                assert len(steps) < 200, "a flow waits for ever"
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
    shared, server = real_context(), ThreadServer()

    def interrupt(*_: Any) -> None:
        raise KeyboardInterrupt

    if where == "slot":
        spent = respond(200, "{}", X_RateLimit_Limit="1", X_RateLimit_Remaining="0", X_RateLimit_ResetSeconds="60")

        class Spent(ThreadServer):
            def send(self, sent: HTTPRequest, /) -> HTTPResponse:
                return spent

        drivers.run(carry_out(shared, call(anonymous=True)), Spent())
    if where == "token":
        shared.tokens.join_renewal(lambda: None)  # another call renews it, and never ends
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
