"""Several processes and one store, in virtual time: leases of slots."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable, Generator
from datetime import UTC, datetime
from typing import Any

import pytest

from iqmetrix._calls.context import CallContext
from iqmetrix._calls.flow import carry_out
from iqmetrix._http.transport import Headers, HTTPRequest, HTTPResponse
from iqmetrix._limits.line import Line, StoreTask, Ticket, Wait
from iqmetrix._limits.reply import WindowReply
from iqmetrix._limits.shared_window import SharedWindow
from iqmetrix._limits.slots import Permit, Turn
from iqmetrix.state.contract import Entry
from iqmetrix_api import RateLimit
from tests.kit.messages import Later
from tests.kit.servers import WindowServer, windowed
from tests.kit.shared_store import SharedStore
from tests.kit.world import finished, spread

ROUNDINGS = {"up": math.ceil, "down": math.floor, "nearest": round}


@pytest.mark.parametrize("aligned", [False, True])
@pytest.mark.parametrize("rounding", ROUNDINGS.values(), ids=ROUNDINGS)
def test_four_processes_keep_to_one_window(rounding: Callable[[float], int], *, aligned: bool) -> None:
    """P-L3: 120 calls of 4 processes against 20 per 2 s: nothing lost, at most 1 refused, at most 1.15 x the ideal."""
    world, server = windowed(rounding=rounding, offset=600.0, aligned=aligned)
    store = SharedStore(world, ahead=12_345.0)
    runs = spread(world, [world.process(store) for _ in range(4)], 120)
    seconds = finished(world, runs)
    assert len(server.accepted) == 120
    assert len(server.refused) <= 1
    assert seconds <= 5 * 2.0 * 1.15


@pytest.mark.parametrize("phase", [0.0, 0.37, 0.74, 1.11, 1.48])
@pytest.mark.parametrize("aligned", [False, True])
def test_no_slot_of_a_window_is_lost_between_processes(phase: float, *, aligned: bool) -> None:
    """P-L3: 4 processes with 8 threads each take 120 calls from one heap: six windows of 20, and not one call in a seventh."""
    world, server = windowed(offset=600.4, aligned=aligned)
    world.time += phase
    store = SharedStore(world, ahead=12_345.0)
    policies = [world.process(store) for _ in range(4)]
    heap = iter(range(120))

    def thread(policy: CallContext) -> Generator[Any, Any, None]:
        for _ in heap:
            yield from carry_out(policy, world.described())

    runs = [world.start(thread(policy), after=0.0003 * index) for index, policy in enumerate(policies * 8)]
    world.go()
    assert [run.error for run in runs if run.error] == []
    assert len(server.refused) <= 1
    assert len(server.accepted) == 120
    assert server.accepted[-1] - server.accepted[0] <= 5 * 2.0 * 1.15


def test_a_real_window_asks_the_store_once_per_eight_calls() -> None:
    """1,000 calls a minute, 4 processes with 8 threads each: small blocks, next to nothing refused, 98 % of the quota used."""
    world, server = windowed(limit=1000, seconds=60.0)
    store = SharedStore(world)
    policies = [world.process(store) for _ in range(4)]

    runs = [world.worker(policy, 100) for policy in policies for _ in range(8)]
    seconds = finished(world, runs)
    assert len(server.refused) <= 2
    assert seconds <= 180.0 * 1.02
    assert len(store.calls) <= 3200 / 8


@pytest.mark.parametrize(("latency", "most"), [(0.001, 0.85), (0.02, 1.4), (0.3, 1.9)])
def test_a_small_window_asks_the_store_a_few_times_for_each_process(latency: float, most: float) -> None:
    """20 calls per 2 s for 4 processes with 8 threads each: each has to ask for slots, to hear that nothing is left, and for news."""
    world, server = windowed()
    world.latency = latency
    store = SharedStore(world)
    policies = [world.process(store) for _ in range(4)]
    runs = [world.worker(policy, 40) for policy in policies for _ in range(8)]
    finished(world, runs)
    assert len(server.refused) <= 2
    assert len(store.calls) <= 1280 * most


def _without(server: WindowServer, *names: str) -> Callable[[HTTPRequest], HTTPResponse]:
    """Leave out headers of a server's replies."""

    def answer(sent: HTTPRequest) -> HTTPResponse:
        response = server(sent)
        kept = [(name, value) for name, value in response.headers.items() if name.lower() not in names]
        return HTTPResponse(response.status, Headers(kept), response.body)

    return answer


@pytest.mark.parametrize("missing", [("x-ratelimit-reset",), ("date",), ("date", "x-ratelimit-reset")])
@pytest.mark.parametrize(("seconds", "latency"), [(2.0, 0.005), (5.0, 0.3)])
def test_processes_do_with_the_headers_that_there_are(missing: tuple[str, ...], seconds: float, latency: float) -> None:
    """P-L1: what a reply says of a window's end in whole seconds is not taken for news of the next window."""
    world, server = windowed(seconds=seconds)
    world.latency = latency
    world.server = _without(server, *missing)
    store = SharedStore(world)
    policies = [world.process(store) for _ in range(4)]
    finished(world, [world.worker(policy, 10) for policy in policies for _ in range(8)])
    assert len(server.accepted) == 320
    assert len(server.refused) <= 2


@pytest.mark.parametrize("slow", [0.5, 0.8, 1.0, 1.5, 3.0])
@pytest.mark.parametrize("missing", [("date",), ("date", "x-ratelimit-reset")])
def test_a_slow_try_whether_a_window_is_over_begins_no_second_one(missing: tuple[str, ...], slow: float) -> None:
    """P-L3: another process has begun the next window before the answer comes."""
    world, server = windowed(seconds=10.0)
    quick = _without(server, *missing)
    slowed: list[float] = []

    def answer(sent: HTTPRequest) -> HTTPResponse | Later:
        response = quick(sent)
        if world.time < 1005.0 or slowed or response.status != 200:
            return response
        slowed.append(world.time)
        return Later(slow, response)

    world.server = answer
    store = SharedStore(world)
    finished(world, spread(world, [world.process(store) for _ in range(2)], 60))
    assert slowed
    assert len(server.refused) <= 2


def test_the_end_of_a_window_that_one_process_takes_whole_is_told() -> None:
    """P-L3: it has nothing more to ask, and the others have to know until when they wait."""
    world, server = windowed(seconds=10.0)
    store = SharedStore(world)
    greedy, other = world.process(store), world.process(store)
    finished(world, [world.call(greedy)])
    world.pass_time(11.2)
    finished(world, [world.call(greedy) for _ in range(20)])
    world.pass_time(0.5)
    asked, began = len(store.calls), world.time
    finished(world, [world.call(other)])
    assert world.time - began <= 10.5
    assert len(store.calls) - asked <= 15  # it looks less and less often for slots that may be given back
    assert server.refused == []


def test_a_store_is_asked_by_one_thread_at_a_time_even_if_its_caller_was_cancelled() -> None:
    """P-R5: asyncio leaves the thread running in which the question was asked."""
    world, _ = windowed()
    asked, may_answer = threading.Event(), threading.Event()

    class SlowStore(SharedStore):
        def read(self, key: str, /) -> Entry:
            asked.set()
            assert may_answer.wait(10)
            return super().read(key)

    slots = SharedWindow(SlowStore(world), "window", now=world.now)
    line = Line("things", slots, now=world.now, random=lambda: 0.5)
    cancelled, other = Ticket(), Ticket()
    task = line.ask(cancelled)
    assert isinstance(task, StoreTask)
    thread = threading.Thread(target=task.run)
    thread.start()
    assert asked.wait(10)
    task.abandon()
    line.leave(cancelled)
    assert isinstance(line.ask(other), Wait)
    may_answer.set()
    thread.join()
    assert line.ask(other) is None


def test_what_one_process_knows_of_the_end_the_others_know() -> None:
    """P-L3: its replies come all through the window, and bound the server's clock better than a late one alone."""
    world, server = windowed(offset=600.4, seconds=4.0)
    world.time += 0.3
    store = SharedStore(world)
    talking, other = world.process(store), world.process(store)
    talks = [world.call(talking, after=0.19 * index) for index in range(19)]
    late = [world.call(other, after=3.6 + 0.001 * index) for index in range(5)]
    world.go()
    assert all(run.error is None for run in talks + late)
    assert server.refused == []
    assert late[1].sent[0] <= server.accepted[0] + 4.0 + 0.3


def test_a_reply_that_comes_while_the_store_is_asked_is_taken_out_of_the_count() -> None:
    """P-L5: its call was in flight when another process began a window, and was counted there too."""
    world, _ = windowed()
    store = SharedStore(world)
    first, second = (SharedWindow(store, "window", now=world.now) for _ in range(2))

    def reply(remaining: int, end: float) -> WindowReply:
        limit = RateLimit(20, remaining, datetime.fromtimestamp(end, UTC), math.ceil(end - world.time))
        return WindowReply(200, limit, math.floor(world.time), None, world.time, world.time)

    def lease(window: SharedWindow, waiting: int, in_flight: int = 0) -> None:
        work = window.store_work(waiting, in_flight=in_flight, chance=0.5)
        work.run()
        work.end()

    def learn(window: SharedWindow, remaining: int, end: float, *, epoch: int) -> None:
        window.learn(Permit(world.time, epoch), reply(remaining, end), in_flight=0, chance=0.5)

    lease(first, 1)
    first.take(world.time, Turn(probe=True))
    learn(first, 19, 1010.0, epoch=0)
    first.end_probe()
    lease(first, 3)
    world.time += 20.0
    lease(second, 1)  # begins a window
    work = first.store_work(0, in_flight=3, chance=0.5)
    work.run()
    learn(first, 18, 1010.0, epoch=0)
    work.end()
    for remaining in (17, 16):
        learn(first, remaining, 1010.0, epoch=0)
    lease(first, 0)
    lease(second, 0)
    assert (first.state.granted, second.state.granted) == (1, 1)


def test_the_lease_of_a_killed_process_comes_back_with_the_next_window() -> None:
    """A process that leased eight slots and died costs this window, not the next."""
    world, server = windowed(limit=10, seconds=5.0)
    store = SharedStore(world)
    doomed = world.process(store)
    runs = [world.call(doomed) for _ in range(10)]
    world.go(until=world.time + 0.015)
    for run in runs:  # they vanish, whatever they hold
        run.wakeup += 1
    accepted = len(server.accepted)
    finished(world, spread(world, [world.process(store)], 20))
    assert server.refused == []
    assert len(server.accepted) == accepted + 20
    assert world.time - 1000.0 <= 3 * 5.0 + 0.5


def test_a_window_whose_calls_all_died_unheard_comes_to_an_end() -> None:
    """P-L5: its end is never told then; somebody finds out."""
    world, _ = windowed(limit=4, seconds=2.0)
    store = SharedStore(world)
    doomed, other = world.process(store), world.process(store)
    finished(world, [world.call(doomed)])
    world.pass_time(5.0)
    spread(world, [doomed], 4)
    world.pass_time(0.004)
    world.kill(doomed)
    run = world.call(other, deadline=20.0)
    world.go()
    assert run.error is None
    assert run.result is not None


def test_old_news_is_not_taken_for_news_of_a_window_that_began_since() -> None:
    """P-L3: what a process has not told for hours, while the store forgot the window, is told to nobody."""
    world, server = windowed(limit=2, seconds=60.0)
    store = SharedStore(world)
    policies = [world.process(store) for _ in range(3)]
    finished(world, spread(world, policies[:1], 2))
    world.pass_time(20_000.0)
    for policy in reversed(policies):
        finished(world, [world.call(policy)])
    assert server.refused == []


def test_what_one_process_learns_the_others_know() -> None:
    """P-L5: the limit shrinks; one refusal tells all."""
    world, server = windowed(limit=40, seconds=5.0)
    store = SharedStore(world)
    policies = [world.process(store) for _ in range(4)]
    runs = [world.worker(policy, 20) for policy in policies for _ in range(4)]
    world.go(until=world.time + 6.0)
    server.limit = 10
    finished(world, runs)
    assert len(server.accepted) == 320
    assert len(server.refused) <= 8


def test_a_store_that_goes_down_is_one_warning_and_no_lost_call(caplog: pytest.LogCaptureFixture) -> None:
    """P-L10: budgets of each process go on, and come together again."""
    world, server = windowed()
    store = SharedStore(world)
    policies = [world.process(store) for _ in range(2)]
    runs = spread(world, policies, 120)
    world.go(until=world.time + 3.0)
    store.down = True
    world.go(until=world.time + 4.0)
    store.down = False
    finished(world, runs)
    assert len(server.accepted) == 120
    assert len([record for record in caplog.records if record.levelname == "WARNING"]) == 2  # one in each process


def test_a_fresh_store_has_nothing_to_say_of_another_credential() -> None:
    """P-L4"""
    world, server = windowed(limit=5, seconds=60.0)
    store = SharedStore(world)
    first = world.process(store)
    finished(world, spread(world, [first], 5))
    server.used = 0
    second = world.process(store, scope="another")
    finished(world, spread(world, [second], 5))
    assert world.time < 1010.0
