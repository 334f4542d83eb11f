"""Promises L: rate limits, in virtual time."""

from __future__ import annotations

import functools
import itertools
import logging
import math
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from iqmetrix import DeadlineExceeded, RateLimited
from iqmetrix._http.rate_limit_headers import rate_limit, retry_after, server_time
from iqmetrix._http.transport import Headers
from iqmetrix._limits.limits import CredentialLimits
from iqmetrix._limits.line import Line, Ticket
from iqmetrix._limits.local_window import LocalWindow
from iqmetrix._limits.reply import WindowReply
from iqmetrix._limits.window_state import WindowState
from iqmetrix._observing.hooks import Hooks, WaitDetails
from iqmetrix_api import RateLimit
from tests.kit.messages import Later, request, respond
from tests.kit.servers import WindowServer, scripted, windowed

ROUNDINGS = {"up": math.ceil, "down": math.floor, "nearest": round}
IDEAL_WINDOWS = 5


def run_calls(
    server_settings: dict[str, object], calls: int = 120, *, phase: float = 0.0
) -> tuple[WindowServer, float]:
    world, server = windowed(**server_settings)
    world.time += phase
    policy = world.policy()
    runs = [world.call(policy, after=index * 0.0001) for index in range(calls)]
    began = world.time
    world.go()
    assert [run.error for run in runs if run.error] == []
    assert all(run.result is not None for run in runs)
    return server, max(run.ended or 0.0 for run in runs) - began


@pytest.mark.parametrize("phase", [0.0, 0.2, 0.55, 0.99])
@pytest.mark.parametrize("aligned", [False, True])
@pytest.mark.parametrize("offset", [0.0, 600.0, -600.0])
@pytest.mark.parametrize("rounding", ROUNDINGS.values(), ids=ROUNDINGS)
def test_no_call_is_lost_and_none_is_refused(
    rounding: Callable[[float], int], offset: float, *, aligned: bool, phase: float
) -> None:
    """P-L1, P-L3, P-L5: rounded anyhow, a clock ten minutes off, aligned or not: nothing lost, nothing refused, at most a tenth late."""
    server, seconds = run_calls({"rounding": rounding, "offset": offset, "aligned": aligned}, phase=phase)
    assert len(server.accepted) == 120
    assert server.refused == []
    assert seconds <= IDEAL_WINDOWS * 2.0 * 1.05


@pytest.mark.parametrize("spent", [0, 3, 6])
@pytest.mark.parametrize("aligned", [False, True])
def test_a_noisy_neighbour_takes_its_share(spent: int, *, aligned: bool) -> None:
    """P-L5: another program takes 30 % of every window, some of it at its beginning: next to nothing of ours is refused."""
    world, server = windowed(aligned=aligned)

    def neighbour() -> Iterator[int]:
        ends, taken = -1.0, 0
        while True:
            if server.ends != ends:
                ends, taken = server.ends, 0
            due = spent + (6 - spent) * (1 - (server.ends - world.wall()) / server.seconds)
            more = max(0, int(due + 1e-6) - taken)
            taken += more
            yield more

    server.others = neighbour()
    policy = world.policy()
    runs = [world.worker(policy, 10) for _ in range(14)]
    began = world.time
    world.go()
    assert [run.error for run in runs if run.error] == []
    assert len(server.accepted) == 140
    assert len(server.refused) <= 2
    assert max(run.ended or 0.0 for run in runs) - began <= 9 * 2.0 * 1.1


@pytest.mark.parametrize("phase", [0.0, 0.2, 0.55, 0.8])
def test_a_neighbour_who_takes_what_is_held_for_measuring_costs_two_refusals(phase: float) -> None:
    """P-L3, P-L5: another program calls all through the window; the clock is measured less finely, and nothing is late for that."""
    world, server = windowed()
    world.time += phase

    def neighbour() -> Iterator[int]:
        ends, taken = -1.0, 0
        while True:
            if server.ends != ends:
                ends, taken = server.ends, 0
            due = int(6 * (1 - (server.ends - world.wall()) / server.seconds) + 0.5)
            yield max(0, due - taken)
            taken = max(taken, due)

    server.others = neighbour()
    policy = world.policy()
    runs = [world.worker(policy, 10) for _ in range(30)]
    began = world.time
    world.go()
    assert [run.error for run in runs if run.error] == []
    assert len(server.accepted) == 300
    assert len(server.refused) <= 2
    assert max(run.ended or 0.0 for run in runs) - began <= 15.2 * 2.0 * 1.1


def _reply(remaining: int, *, end: int = 60, at: float = 0.0, status: int = 200) -> WindowReply:
    """Say what is left of a window of 20 that ends so many seconds after the epoch, on a clock that is right."""
    reset = datetime.fromtimestamp(end, UTC)
    return WindowReply(status, RateLimit(20, remaining, reset, math.ceil(end - at)), math.floor(at), None, at, at)


def test_a_late_reply_of_an_older_window_hides_no_call_of_another_program() -> None:
    """P-L5: as long as it is counted here, a call of others looks like it."""
    state = WindowState()
    learn = functools.partial(state.learn, in_flight=0, probed_end=False, chance=0.5)
    state.take(2, 0.0)
    learn(_reply(19), epoch=0)
    state.slots(70.0, in_flight=1)  # the second call is still under way, and may be counted in the window that begins
    state.take(1, 70.0)
    learn(_reply(18, end=130, at=70.0), epoch=1)
    assert state.left() == 18
    learn(_reply(18, end=60, at=71.0), epoch=0)
    assert state.left() == 18


def test_a_refusal_of_the_token_hides_no_call_of_another_program() -> None:
    """P-L5: the refused call counts elsewhere; before that was known, one of others looked like it."""
    state = WindowState()
    learn = functools.partial(state.learn, epoch=0, in_flight=0, probed_end=False, chance=0.5)
    state.take(1, 0.0)
    learn(_reply(19))
    state.take(2, 1.0)
    learn(_reply(17, at=1.1))
    assert state.left() == 17
    learn(_reply(199, at=1.0, status=401))
    assert state.left() == 17
    state.take(1, 2.0)
    learn(_reply(199, at=2.0, status=401))
    assert state.left() == 17  # nothing was heard while this one was under way


@pytest.mark.parametrize("rounding", ROUNDINGS.values(), ids=ROUNDINGS)
def test_delta_alone_is_enough(rounding: Callable[[float], int]) -> None:
    """P-L1: without `Date` and `X-RateLimit-Reset` one caller finds out, the others follow."""
    server, seconds = run_calls({"rounding": rounding, "with_clock": False})
    assert len(server.accepted) == 120
    assert len(server.refused) <= 3 * IDEAL_WINDOWS
    assert seconds <= IDEAL_WINDOWS * 3.0


def test_remaining_zero_makes_the_next_call_wait() -> None:
    """P-L2: nobody has to collect a 429 first."""
    world, server = windowed(limit=1, seconds=5.0)
    policy = world.policy()
    first, second = world.call(policy), world.call(policy, after=1.0)
    world.go()
    assert first.result
    assert second.result
    assert server.refused == []
    assert second.sent[0] >= first.sent[0] + 5.0


def test_services_policies_and_credentials_have_budgets_of_their_own() -> None:
    """P-L4"""
    world, _ = windowed(limit=1, seconds=60.0)
    policy = world.policy()
    limits = policy.limits
    assert limits.window("things") is limits.window("things")
    windows = {id(limits.window("things")), id(limits.window("others")), id(limits.window("things", anonymous=True))}
    other = CredentialLimits(now=world.now, random=world.random)
    assert len(windows | {id(other.window("things"))}) == 4


def test_an_exhausted_service_does_not_slow_another() -> None:
    """P-L4"""
    world, server = windowed(limit=1, seconds=60.0)
    other = WindowServer(limit=100, world=world)
    world.server = lambda sent: (other if "others" in sent.url else server)(sent)
    policy = world.policy()
    world.call(policy)
    slow = world.call(policy, after=0.1)
    quick = world.call(policy, after=0.2, service="others", request=request(url="https://others.example/v1"))
    world.go()
    assert quick.ended is not None
    assert slow.ended is not None
    assert quick.ended - quick.began < 0.1
    assert slow.ended - slow.began > 50


def test_the_limit_shrinks_in_mid_run() -> None:
    """P-L5"""
    world, server = windowed(limit=40)
    policy = world.policy()
    runs = [world.call(policy, after=index * 0.0001) for index in range(100)]
    world.go(until=world.time + 1.0)
    server.limit = 10
    world.go()
    assert all(run.result for run in runs)


def test_the_window_rolls_while_calls_are_in_flight() -> None:
    """P-L5: calls that may arrive in the new window are counted in it until their replies say otherwise."""
    world, server = windowed(limit=10, seconds=5.0)
    policy = world.policy()
    world.call(policy)
    world.go()
    world.latency = 8.0
    slow = [world.call(policy) for _ in range(9)]
    world.go(until=world.time + 0.1)
    world.latency = 0.005
    quick = [world.call(policy, after=6.0) for _ in range(10)]
    world.go()
    assert all(run.result for run in slow + quick)
    assert server.refused == []


def test_a_late_reply_tells_the_limit_of_an_older_window() -> None:
    """P-L5: which may have been another one."""
    world, server = windowed(limit=8, seconds=5.0, aligned=True)
    policy = world.policy()
    world.call(policy)
    world.go()
    world.server = lambda sent: Later(9.0, server(sent))
    late = world.call(policy)
    world.go(until=world.time + 0.02)
    world.server = server
    world.pass_time(5.0)
    server.limit = 2
    runs = [world.call(policy, after=index * 0.001) for index in range(2)]
    runs += [world.call(policy, after=4.2 + index * 0.001) for index in range(3)]
    world.go()
    assert late.result is not None
    assert all(run.result is not None for run in runs)
    assert server.refused == []


def test_a_back_off_is_not_taken_for_the_end_of_a_window() -> None:
    """P-L1: a refusal that says nothing of its window, by a gateway; then a reply that does."""
    line = Line("things", LocalWindow(), now=lambda: 10.0, random=lambda: 0.5)
    first, second = Ticket(), Ticket()
    assert line.ask(first) is None
    line.learn(first, WindowReply(200, RateLimit(None, None, None, None), None, None, 10.0, 10.0))
    assert line.ask(first) is None
    assert line.ask(second) is None
    line.learn(first, WindowReply(429, RateLimit(None, None, None, None), None, None, 10.0, 10.0))
    assert line.view().resets_in == 0.25
    line.learn(second, WindowReply(200, RateLimit(9, 0, None, 1), None, None, 10.0, 10.0))
    assert line.view().resets_in == 2.0


def test_another_program_eats_the_window() -> None:
    """P-L5"""
    server, _ = run_calls({"others": itertools.cycle([0, 0, 1]), "limit": 20}, calls=60)
    assert len(server.accepted) == 60


def test_headers_that_lie() -> None:
    """P-L5: `Remaining: 5`, yet 429."""
    lie = respond(429, "no", X_RateLimit_Limit="20", X_RateLimit_Remaining="5", X_RateLimit_ResetSeconds="1")
    world, received = scripted(lie, lie, respond())
    run = world.call(world.policy())
    world.go()
    assert run.result is not None
    assert len(received) == 3


@pytest.mark.parametrize("garbage", ["-5", "nan", "inf", "1000000000000", "", "soon", "1e400", "0x10", "5, 7"])
@pytest.mark.parametrize(
    "name",
    [
        "X_RateLimit_ResetSeconds",
        "X_RateLimit_Reset",
        "Retry_After",
        "X_RateLimit_Limit",
        "X_RateLimit_Remaining",
        "Date",
    ],
)
def test_garbage_in_headers_never_raises_and_never_sleeps_for_ever(name: str, garbage: str) -> None:
    """P-L1"""
    world, received = scripted(respond(429, "no", **{name: garbage}), respond())
    run = world.call(world.policy(), deadline=100.0)
    began = world.time
    world.go()
    assert run.result is not None, run.error
    assert world.time - began < 60
    assert len(received) == 2
    assert all(seconds >= 0 for seconds in world.slept)


def test_two_header_lines() -> None:
    """P-L1"""
    headers = Headers(
        [
            ("X-RateLimit-ResetSeconds", "7"),
            ("X-RateLimit-ResetSeconds", "9"),
            ("Retry-After", "soon"),
            ("Retry-After", "3"),
        ]
    )
    assert rate_limit(headers).reset_seconds == 7
    assert retry_after(headers, 0.0) == 3.0


def test_the_order_of_what_is_believed() -> None:
    """P-L1: delta, then the reset against the reply's own `Date`, then `Retry-After`, then back-off."""
    date = "Thu, 25 Feb 2016 13:00:00 GMT"
    delta = {"X_RateLimit_ResetSeconds": "4"}
    reset = {"X_RateLimit_Reset": "2016-02-25T13:00:08.0000000Z", "Date": date}
    after = {"Retry_After": "20"}

    def waited(headers: dict[str, str]) -> float:
        world, _ = scripted(respond(429, "no", X_RateLimit_Limit="9", X_RateLimit_Remaining="0", **headers), respond())
        run = world.call(world.policy())
        world.go()
        assert run.result is not None
        return run.sent[1] - run.sent[0]

    assert 3 <= waited({**delta, **after}) <= 5.1
    assert 7 <= waited({**reset, **after}) <= 8.1
    assert 20 <= waited(after) <= 20.1
    assert 0 < waited({}) <= 1


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("5", 5.0),
        ("2.5", 2.5),
        ("Thu, 25 Feb 2016 13:00:30 GMT", 30.0),
        ("Thu, 25 Feb 2016 12:59:00 GMT", None),
        ("-1", None),
        ("x", None),
    ],
)
def test_retry_after(text: str, seconds: float | None) -> None:
    """P-L1: seconds, fractions, HTTP dates against the reply's own `Date`."""
    headers = Headers([("Retry-After", text), ("Date", "Thu, 25 Feb 2016 13:00:00 GMT")])
    assert retry_after(headers, 0.0) == seconds


def test_reset_has_seven_digits() -> None:
    limit = rate_limit(Headers([("x-ratelimit-reset", "2016-02-25T13:00:00.1234567Z")]))
    assert limit.reset == datetime(2016, 2, 25, 13, 0, 0, 123456, UTC)
    assert server_time(Headers([("date", "garbage")])) is None


def test_waiters_leave_in_order_spread_and_never_before_the_reset() -> None:
    """P-L6"""
    world, server = windowed(limit=10, seconds=5.0)
    policy = world.policy()
    runs = [world.call(policy, after=index * 0.001) for index in range(40)]
    world.go()
    first_sent = [run.sent[0] for run in runs]
    assert first_sent == sorted(first_sent)
    assert server.refused == []
    second_window = first_sent[10:20]
    assert min(second_window) >= server.accepted[0] + 5.0 - 0.01
    assert len(set(second_window)) == 10


def test_a_wait_beyond_the_deadline_fails_at_once() -> None:
    """P-L7"""
    world, _ = windowed(limit=1, seconds=3600.0)
    policy = world.policy()
    world.call(policy)
    world.go()
    run = world.call(policy, deadline=30.0)
    began = world.time
    world.go()
    assert isinstance(run.error, RateLimited)
    assert world.time - began < 0.1
    assert (run.error.service, run.error.limit, run.error.remaining) == ("things", 1, 0)
    left = run.error.retry_at.timestamp() - world.wall()
    assert 3590 < left <= 3601


def test_a_deadline_that_passes_while_somebody_else_finds_out_the_limit() -> None:
    """P-L7: there is no window to come back to, so that it is the deadline that is told."""
    world, _ = windowed()
    policy = world.policy()
    world.latency = 4.0
    world.call(policy)
    run = world.call(policy, after=0.1, deadline=1.0)
    world.go(until=world.time + 3.0)
    assert isinstance(run.error, DeadlineExceeded)
    assert run.ended == run.began + 1.0


def test_limits_can_be_looked_at_and_waits_are_told(caplog: pytest.LogCaptureFixture) -> None:
    """P-L9"""
    told: list[WaitDetails] = []
    world, _ = windowed(limit=5, seconds=10.0)
    policy = world.policy(hooks=Hooks(on_wait=told.append))
    for _ in range(5):
        world.call(policy)
        world.go()
    view = policy.limits["things", "anonymous"]
    assert (view.limit, view.remaining) == (5, 0)
    assert view.resets_in is not None
    assert 8 < view.resets_in <= 11
    assert view.forecast(0) == 0
    assert view.forecast(5) == view.resets_in
    assert view.forecast(6) > view.resets_in
    assert "remaining 0 of 5" in str(view)
    with caplog.at_level(logging.INFO, logger="iqmetrix"):
        world.call(policy)
        world.go()
    assert [(each.service, each.cause) for each in told if each.cause == "limit"] == [("things", "limit")]
    assert any(record.levelno == logging.INFO and "waits" in record.getMessage() for record in caplog.records)


def test_cold_start_lets_one_call_find_out() -> None:
    world, server = windowed(limit=3, seconds=5.0)
    policy = world.policy()
    runs = [world.call(policy) for _ in range(9)]
    world.go()
    assert all(run.result for run in runs)
    assert server.refused == []
    assert sorted(run.sent[0] for run in runs)[1] > runs[0].sent[0]


def test_a_service_without_headers_is_not_held_back() -> None:
    world, received = scripted(respond())
    policy = world.policy()
    runs = [world.call(policy) for _ in range(50)]
    began = world.time
    world.go()
    assert all(run.result for run in runs)
    assert world.time - began < 0.2
    assert len(received) == 50


def test_a_refusal_of_the_token_teaches_nothing_of_the_window() -> None:
    """The headers of a 401 are those of the anonymous window."""
    line = Line("things", LocalWindow(), now=lambda: 0.0, random=lambda: 0.5)
    ticket = Ticket()
    assert line.ask(ticket) is None
    line.learn(ticket, WindowReply(200, RateLimit(200, 199, None, 5), None, None, 0.0, 0.0))
    other = Ticket()
    assert line.ask(other) is None
    line.learn(other, WindowReply(401, RateLimit(1000, 999, None, 60), None, None, 0.0, 0.0))
    assert (line.view().limit, line.view().remaining) == (200, 199)


@settings(max_examples=60, deadline=None, derandomize=True)
@given(
    limit=st.integers(1, 40),
    seconds=st.floats(2.0, 8.0),
    offset=st.floats(-900, 900),
    rounding=st.sampled_from(list(ROUNDINGS.values())),
    aligned=st.booleans(),
    calls=st.integers(1, 90),
)
def test_whatever_the_window_nothing_is_lost(
    limit: int, seconds: float, offset: float, rounding: Callable[[float], int], calls: int, *, aligned: bool
) -> None:
    """P-L5: any window, any clock: every call gets through, in about the time that the windows allow."""
    server, took = run_calls(
        {"limit": limit, "seconds": seconds, "offset": offset, "rounding": rounding, "aligned": aligned}, calls
    )
    windows = math.ceil(calls / limit) - 1
    assert len(server.accepted) == calls
    assert took <= (windows + 1) * seconds + 2.5 + 0.1 * windows
