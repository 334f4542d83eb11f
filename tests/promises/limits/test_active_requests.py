"""Promise L11: active requests per database, in virtual time, with threads and with tasks."""

from __future__ import annotations

import asyncio
import itertools
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from iqmetrix import ConnectionFailed, RateLimited
from iqmetrix._calls import drivers
from iqmetrix._calls.flow import carry_out
from iqmetrix._configuration.hooks import Hooks, WaitDetails
from iqmetrix._http.transport import HTTPRequest, HTTPResponse, TransportError
from iqmetrix._limits.active_state import BOUND_STEP_S
from iqmetrix._limits.limits import CredentialLimits
from iqmetrix._limits.line import Ticket
from tests.kit import real_time
from tests.kit.active_calls import LIMIT, URL, calls, done, done_after
from tests.kit.messages import request, respond
from tests.kit.servers import concurrent, scripted


def test_never_more_than_the_documented_number_is_active() -> None:
    """P-L11: even where the service would take more; and never less, while calls wait."""
    world, server = concurrent(limit=1000)
    began = world.time
    assert done_after(world, calls(world, world.policy(), 80))
    assert server.most == {URL: LIMIT}
    assert server.refused == []
    assert world.time - began < 80 / LIMIT + 0.2


def test_a_refusal_lowers_the_bound_and_the_call_goes_again() -> None:
    """P-L11: those that were one too many teach how many there may be, once."""
    world, server = concurrent(limit=3)
    policy = world.policy()
    runs = calls(world, policy, 24)
    world.go(until=world.time + 0.5)
    view = policy.limits["things", "anonymous"]
    assert (view.limit, view.in_flight, view.remaining, len(server.refused)) == (3, 3, 0, 5)
    assert done_after(world, runs)
    assert server.most == {URL: 3}
    assert len(server.refused) == 5
    assert len(server.accepted) == 24


def test_a_call_that_may_not_be_done_twice_goes_again_too() -> None:
    """P-L11, P-R1: a refused call was not processed."""
    world, server = concurrent(limit=1)
    runs = calls(world, world.policy(), 4, idempotent=False, request=request(body=b"{}", method="POST"))
    assert done_after(world, runs)
    assert len(server.accepted) == 4


def test_the_bound_rises_slowly_when_others_are_gone() -> None:
    """P-L11: one more every few seconds, up to the documented number and no further."""
    world, server = concurrent(limit=LIMIT, others=lambda now: 6 if now < 30 else 0)
    policy = world.policy()
    runs = calls(world, policy, 600)
    world.go(until=world.time + 29)
    assert server.most == {URL: 2}
    assert len(server.refused) <= 6 + 29 / BOUND_STEP_S
    world.go(until=world.time + 6 * BOUND_STEP_S + 5)
    assert policy.limits["things", "anonymous"].limit == LIMIT
    assert done_after(world, runs)
    assert server.most == {URL: LIMIT}


def test_a_long_call_does_not_hold_the_others_up() -> None:
    """With one of ours at work for an hour the bound rises all the same."""
    world, server = concurrent(limit=LIMIT, others=lambda now: 7 if now < 5 else 0)
    server.seconds = itertools.chain([600.0], itertools.repeat(1.0))
    policy = world.policy()
    runs = calls(world, policy, 3)
    world.go(until=world.time + 3 * BOUND_STEP_S + 2)
    assert done(runs[1:])
    assert runs[0].ended is None
    assert done_after(world, runs)


@pytest.mark.parametrize("chance", [0.0, 0.5, 0.999])
def test_when_nobody_of_ours_is_at_work_it_backs_off(chance: float) -> None:
    """P-L11, P-R3: waits that double up to half a minute, with jitter; one call tries for all, and nothing is lost."""
    world, server = concurrent(limit=LIMIT, others=lambda now: LIMIT if now < 300 else 0)
    world.random = lambda: chance
    policy = world.policy()
    first = world.call(policy, active_limit=LIMIT)
    world.go(until=world.time + 100)
    gaps = [round(b - a - 2 * world.latency, 6) for a, b in itertools.pairwise(server.refused)]
    assert gaps == [round(min(30.0, 0.25 * 2**index) * (0.5 + chance), 6) for index in range(len(gaps))]
    assert len(gaps) >= 7
    others = calls(world, policy, 20)
    assert done_after(world, [first, *others])
    assert len(server.refused) <= 8 + 300 / 15


def test_waits_are_told_and_retry_after_is_believed() -> None:
    """P-L9, P-L1"""
    told: list[WaitDetails] = []
    world, _ = scripted(respond(429, '{"Error": true}', Retry_After="20"), respond())
    run = world.call(world.policy(hooks=Hooks(on_wait=told.append)), active_limit=LIMIT)
    world.go()
    assert done([run])
    assert run.sent[1] - run.sent[0] == pytest.approx(20, abs=0.1)
    assert [(each.cause, round(each.seconds)) for each in told] == [("limit", 20)]


def test_a_wait_beyond_the_deadline_fails() -> None:
    """P-L7: at once where the wait is known, else when the time is over; nothing is left behind."""
    world, _ = scripted(respond(429, "{}", Retry_After="100"))
    run = world.call(world.policy(), active_limit=LIMIT, deadline=30.0)
    began = world.time
    world.go()
    assert isinstance(run.error, RateLimited)
    assert world.time - began < 0.1
    world, server = concurrent(limit=1, seconds=itertools.repeat(50.0))
    policy = world.policy()
    first, second = world.call(policy, active_limit=1), world.call(policy, active_limit=1, after=1.0, deadline=30.0)
    world.go()
    assert done([first])
    assert isinstance(second.error, RateLimited)
    assert "already serving the maximum number of requests for this database (1 of them ours)" in str(second.error)
    assert second.ended == pytest.approx(second.began + 30)
    assert (server.refused, policy.limits["things", "anonymous"].waiting) == ([], 0)


def test_first_come_first_served() -> None:
    """P-L6, for active requests."""
    world, _ = concurrent(limit=LIMIT)
    runs = calls(world, world.policy(), 40)
    assert done_after(world, runs)
    sent = [run.sent[0] for run in runs]
    assert sent == sorted(sent)


def test_databases_do_not_slow_one_another() -> None:
    """P-L4: nor do they count together."""
    world, server = concurrent(limit=LIMIT, seconds=itertools.repeat(10.0))
    policy = world.policy()
    urls = [f"https://things.example/v1/Databases({number})" for number in (1, 2)]
    runs = [calls(world, policy, 16, database=url[-2], request=request(url=url)) for url in urls]
    world.go(until=world.time + 1)
    assert (policy.limits["things", "anonymous"].in_flight, server.most) == (LIMIT, dict.fromkeys(urls, LIMIT))
    assert done_after(world, [*runs[0], *runs[1]])
    assert server.refused == []


def test_limits_show_databases() -> None:
    """P-L9"""
    limits = CredentialLimits(now=lambda: 0.0, random=lambda: 0.5)
    busy, other = limits.database("reports", 8, "7"), limits.database("reports", 8, "")
    assert limits.database("reports", 8, "7") is busy
    tickets = [Ticket() for _ in range(10)]
    assert [busy.ask(ticket) is None for ticket in tickets] == [True] * 8 + [False] * 2
    assert other.ask(Ticket()) is None
    views = [limits["reports"], limits["reports", "7"], limits["reports", ""]]
    assert [(view.in_flight, view.waiting, view.remaining) for view in views] == [(8, 2, 0), (8, 2, 0), (1, 0, 7)]
    assert str(limits["reports"]) == "reports: remaining 0 of 8"
    limits.database("reports", 8, "7", anonymous=True)
    assert limits["reports", "anonymous"].in_flight == 0
    limits.window("things")
    assert list(limits) == ["reports", "things"]
    assert limits["things"].limit is None


def test_a_slot_comes_back_whatever_happens() -> None:
    """P-R5"""
    failure = TransportError("no", kind="connect", may_have_been_processed=False)
    world, _ = scripted(failure)
    policy = world.policy()
    runs = calls(world, policy, 9)
    world.go()
    assert all(isinstance(run.error, ConnectionFailed) for run in runs)
    assert policy.limits["things", "anonymous"].in_flight == 0
    flow = carry_out(policy, real_time.call(anonymous=True, active_limit=LIMIT))
    next(flow)
    assert policy.limits["things", "anonymous"].in_flight == 1
    flow.close()
    assert policy.limits["things", "anonymous"].in_flight == 0


@settings(max_examples=80, deadline=None, derandomize=True)
@given(
    documented=st.integers(1, 10),
    limit=st.integers(1, 12),
    work=st.lists(st.floats(0.01, 30.0), min_size=1, max_size=9),
    others=st.lists(st.integers(0, 12), min_size=1, max_size=9),
    arrivals=st.lists(st.floats(0.0, 60.0), min_size=1, max_size=60),
)
def test_whatever_others_do_nothing_is_lost_and_the_bound_holds(
    documented: int, limit: int, work: list[float], others: list[int], arrivals: list[float]
) -> None:
    """P-L11, P-L5: any limit, known or not, and other programs that come and go."""

    def busy(now: float) -> int:
        index = int(now // 20)
        return others[index] if index < len(others) else 0

    world, server = concurrent(limit=limit, seconds=itertools.cycle(work), others=busy)
    policy = world.policy()
    runs = [world.call(policy, after=after, active_limit=documented) for after in arrivals]
    assert done_after(world, runs)
    assert len(server.accepted) == len(arrivals)
    assert server.most[URL] <= min(documented, limit)
    assert policy.limits["things", "anonymous"].in_flight == 0


class Together:
    """Answers only when so many requests are at work at once, and counts how many there are at most."""

    def __init__(self, wait: Callable[[], object]) -> None:
        self.wait = wait
        self.lock = threading.Lock()
        self.active = 0
        self.most = 0

    def enter(self) -> None:
        with self.lock:
            self.active += 1
            self.most = max(self.most, self.active)

    def leave(self) -> HTTPResponse:
        with self.lock:
            self.active -= 1
        return respond()

    def send(self, _: HTTPRequest, /) -> HTTPResponse:
        self.enter()
        self.wait()
        return self.leave()

    def close(self) -> None:
        """Nothing to close."""


class AsyncTogether(Together):
    async def send(self, _: HTTPRequest, /) -> HTTPResponse:  # type: ignore[override]
        self.enter()
        await self.wait()  # type: ignore[misc] # the barrier's, which gives a coroutine here
        return self.leave()

    async def aclose(self) -> None:
        """Nothing to close."""


def test_threads_fill_the_slots_and_no_more() -> None:
    """P-L11"""
    shared, server = real_time.real_context(), Together(threading.Barrier(LIMIT, timeout=30).wait)

    def work(_: int) -> int:
        return drivers.run(carry_out(shared, real_time.call(anonymous=True, active_limit=LIMIT)), server).status

    with ThreadPoolExecutor(40) as pool:
        assert list(pool.map(work, range(5 * LIMIT))) == [200] * 5 * LIMIT
    assert server.most == LIMIT


def test_tasks_fill_the_slots_and_no_more() -> None:
    """P-L11"""

    async def work() -> int:
        shared, server = real_time.real_context(), AsyncTogether(asyncio.Barrier(LIMIT).wait)
        call = real_time.call(anonymous=True, active_limit=LIMIT)
        async with asyncio.timeout(30):
            flows = (carry_out(shared, call) for _ in range(5 * LIMIT))
            responses = await asyncio.gather(*(drivers.run_async(flow, server) for flow in flows))
        assert {response.status for response in responses} == {200}
        return server.most

    assert asyncio.run(work()) == LIMIT
