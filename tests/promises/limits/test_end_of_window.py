"""Promise L1: when a window ends, by headers, clocks and tries."""

from __future__ import annotations

import functools
from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from iqmetrix._http.rate_limit_headers import rate_limit, retry_after, server_time
from iqmetrix._http.transport import Headers, HTTPRequest, HTTPResponse
from iqmetrix._limits.clock_offset import ClockOffset
from iqmetrix._limits.end_of_window import EndOfWindow
from iqmetrix._limits.line import Line, Ticket
from iqmetrix._limits.local_window import LocalWindow
from iqmetrix._limits.reply import WindowReply
from iqmetrix._limits.window_state import Allowance, WindowState
from iqmetrix_api import RateLimit
from tests.kit.messages import respond
from tests.kit.servers import scripted, windowed
from tests.kit.window_runs import IDEAL_WINDOWS, ROUNDINGS, reply_of_twenty, run_calls


@pytest.mark.parametrize("rounding", ROUNDINGS.values(), ids=ROUNDINGS)
def test_delta_alone_is_enough(rounding: Callable[[float], int]) -> None:
    """P-L1: without `Date` and `X-RateLimit-Reset` one caller finds out, the others follow."""
    server, seconds = run_calls({"rounding": rounding, "with_clock": False})
    assert len(server.accepted) == 120
    assert len(server.refused) <= 3 * IDEAL_WINDOWS
    assert seconds <= IDEAL_WINDOWS * 3.0


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


@pytest.mark.parametrize("jump", [30.0, 5.0, -5.0, -30.0])
def test_a_server_clock_that_is_set_is_believed_at_once(jump: float) -> None:
    """P-L5: what was known of it would let calls leave that much too early; no `X-RateLimit-ResetSeconds` says otherwise."""
    world, server = windowed(limit=5, seconds=40.0)

    def without_delta(sent: HTTPRequest) -> HTTPResponse:
        response = server(sent)
        kept = [(name, value) for name, value in response.headers.items() if name.lower() != "x-ratelimit-resetseconds"]
        return HTTPResponse(response.status, Headers(kept), response.body)

    world.server = without_delta
    policy = world.policy()
    for _ in range(5):
        world.call(policy)
        world.go()
    world.pass_time(41.5)
    server.offset += jump
    runs = [world.call(policy, after=index * 0.3) for index in range(8)]
    began = world.time
    world.go()
    assert all(run.result is not None for run in runs)
    assert server.refused == []
    assert max(run.ended or 0.0 for run in runs) - began <= 40.0 + 2.0


@pytest.mark.parametrize("answer", ["lost", "from elsewhere", "of the same window"])
def test_a_try_that_shows_nothing_is_not_taken_for_the_next_window(answer: str) -> None:
    """P-L1, P-L5: a call tries if a short window is over, and gets no answer, a proxy's, or one that names the same end."""
    state = WindowState()
    learn = functools.partial(state.learn, epoch=0, in_flight=0, chance=0.5)
    state.take(20, 0.0)
    learn(reply_of_twenty(0, end=2, at=0.0), probed_end=False)
    assert state.allowance(1.0) == Allowance(0, pytest.approx(2 / 3))
    assert state.allowance(1.7) == Allowance(1, probe=True, probes_end=True)
    state.take(1, 1.7, probe=True)
    state.end_probe()
    if answer == "lost":
        state.lose(1.7, epoch=0, probed_end=True)
    elif answer == "from elsewhere":
        learn(WindowReply(302, RateLimit(), None, None, 1.7, 1.7), probed_end=True)
    else:
        learn(reply_of_twenty(5, end=2, at=1.7), probed_end=True)
    assert state.epoch == 0
    assert state.allowance(1.8).calls == 0


@pytest.mark.parametrize(
    ("status", "remaining", "before", "server_time", "closely"),
    [
        (200, 19, 998.1, 1000.0, True),
        (200, 18, 998.1, 1000.0, False),  # not the first call of its window
        (200, 19, 1000.5, 1000.0, False),  # ends two seconds apart: aligned to something
        (200, 19, None, 1000.0, False),
        (200, 19, 998.1, 999.0, False),  # a `Date` that came late contradicts what is known
        (429, 19, 998.1, 1000.0, False),  # as a service says that allows one call
    ],
    ids=["first call", "second call", "aligned", "first window", "late date", "refused"],
)
def test_the_first_call_of_a_short_window_tells_the_time(
    status: int, remaining: int, before: float | None, server_time: float, *, closely: bool
) -> None:
    """P-L1, P-L3: a window that begins with its first call ends whole seconds later, so the end says when the call came in."""
    known = ClockOffset(899.9, 900.9, 100.0)
    end = EndOfWindow(server_end_before=before, server_ahead=known)
    reset = datetime.fromtimestamp(1002.5, UTC)
    reply = WindowReply(status, RateLimit(20, remaining, reset, 2), server_time, None, 100.1, 100.125)
    bounds = end.with_clock_of_first_call(reply).narrowed(reply).bounds
    assert bounds is not None
    assert (bounds.width < 0.05 and bounds.earliest <= 102.125 <= bounds.latest + 0.001) == closely
