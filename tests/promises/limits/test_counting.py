"""Promise L5: how many calls a window has left, whatever other programs, late replies and wrong headers do."""

from __future__ import annotations

import functools

import msgspec

from iqmetrix._limits.line import Line, Ticket
from iqmetrix._limits.local_window import LocalWindow
from iqmetrix._limits.reply import WindowReply
from iqmetrix._limits.window_state import WindowState
from iqmetrix_api import RateLimit
from tests.kit.messages import Later, respond
from tests.kit.servers import scripted, windowed
from tests.kit.window_runs import reply_of_twenty


def test_a_late_reply_of_an_older_window_hides_no_call_of_another_program() -> None:
    """P-L5: as long as it is counted here, a call of others looks like it."""
    state = WindowState()
    learn = functools.partial(state.learn, in_flight=0, probed_end=False, chance=0.5)
    state.take(2, 0.0)
    learn(reply_of_twenty(19), epoch=0)
    state.allowance(70.0, in_flight=1)  # the second call is under way; it may be counted in the window that begins
    state.take(1, 70.0)
    learn(reply_of_twenty(18, end=130, at=70.0), epoch=1)
    assert state.left() == 18
    learn(reply_of_twenty(18, end=60, at=71.0), epoch=0)
    assert state.left() == 18


def test_a_refusal_of_the_token_hides_no_call_of_another_program() -> None:
    """P-L5: the refused call counts elsewhere; before that was known, one of others looked like it."""
    state = WindowState()
    learn = functools.partial(state.learn, epoch=0, in_flight=0, probed_end=False, chance=0.5)
    state.take(1, 0.0)
    learn(reply_of_twenty(19))
    state.take(2, 1.0)
    learn(reply_of_twenty(17, at=1.1))
    assert state.left() == 17
    learn(reply_of_twenty(199, at=1.0, status=401))
    assert state.left() == 17
    state.take(1, 2.0)
    learn(reply_of_twenty(199, at=2.0, status=401))
    assert state.left() == 17  # nothing was heard while this one was under way


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


def test_headers_that_lie() -> None:
    """P-L5: `Remaining: 5`, yet 429."""
    lie = respond(429, "no", X_RateLimit_Limit="20", X_RateLimit_Remaining="5", X_RateLimit_ResetSeconds="1")
    world, received = scripted(lie, lie, respond())
    run = world.call(world.policy())
    world.go()
    assert run.result is not None
    assert len(received) == 3


def test_a_lying_limit_hides_no_call_under_way() -> None:
    """P-L5: what a reply with another limit than before says is left may not have counted them."""
    state = WindowState()
    learn = functools.partial(state.learn, epoch=0, probed_end=False, chance=0.5)
    state.take(8, 0.0)
    learn(reply_of_twenty(16), in_flight=4)
    truth = reply_of_twenty(16).rate_limit
    lie = RateLimit(100_000, truth.remaining, truth.reset, truth.reset_seconds)
    learn(msgspec.structs.replace(reply_of_twenty(16), rate_limit=lie), in_flight=4)
    assert state.left() <= 12


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
