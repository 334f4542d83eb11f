"""Leases of slots from a window that processes share: what a process tells the store and asks of it, and the answer.

The answer is decided by pure code, the same in every process, inside the transaction that writes it.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from iqmetrix._limits.clock_offset import ClockOffset
from iqmetrix._limits.reply import WindowReply
from iqmetrix._limits.window_state import Allowance, WindowState

AHEAD_SHARE = 3
"""A busy process leases ahead of its waiting calls at most this part of what is left: less and less as a window comes to its end."""

MIN_STORE_INTERVAL_S = 1e-3
"""Seconds between two requests at least: two clocks never agree to the last digit."""

NOTHING = Allowance(0)
SAME_CLOCK = ClockOffset(0.0, 0.0)


@dataclass(frozen=True, slots=True)
class News:
    """What a call brought.

    Attributes:
        at: when it was over.
        epoch: of the window in which it was granted.
        epoch_when_over: of the window that was known when it was over.
        reply: its response, if there was one.
        probed_end: whether it tried if a window was over.
        ends_probe: whether a probe is over, for which the others wait.
    """

    at: float
    epoch: int
    epoch_when_over: int
    reply: WindowReply | None = None
    probed_end: bool = False
    ends_probe: bool = False


@dataclass(frozen=True, slots=True)
class LeaseRequest:
    """What a process tells the store, and asks of it.

    Attributes:
        process: its number.
        epoch: of the window that it knows.
        news: what its replies taught since it asked last.
        urgent: whether others wait for the news.
        wanted: slots for calls that wait; 0 where there is only something to tell.
        ahead: slots beyond these, if much is left.
        held: slots that it has and keeps.
        returned: slots that it has and gives back, for none of its calls waits.
        leased_at: when these were leased, by the store's clock.
        in_flight: calls under way.
        reserve: calls to leave to other programs; below 1 it is a share of the limit.
        chance: from 0 up to 1.
        began: local time.
    """

    process: int
    epoch: int
    news: Sequence[News]
    urgent: bool
    wanted: int
    ahead: int
    held: int
    returned: int
    leased_at: float
    in_flight: int
    reserve: float
    chance: float
    began: float


@dataclass(frozen=True, slots=True)
class LeaseResult:
    """What came of it.

    Attributes:
        state: what all know of the window, by the local clock.
        allowance: what was given; a delay is in seconds from now on.
        spent: whether there was nothing because the window is spent, of which the end is known.
        told: whether the news was told. Without a slot there may be nothing else to be written, and it is kept for later.
        at: when that was, by the store's clock.
    """

    state: WindowState
    allowance: Allowance = NOTHING
    spent: bool = False
    told: bool = True
    at: float = -math.inf


def answer(
    request: LeaseRequest, value: bytes | None, store_time: float, now: float
) -> tuple[bytes | None, LeaseResult]:
    """Answer a request.

    Args:
        request: what a process tells and asks.
        value: the window in the store.
        store_time: the time there.
        now: the local time.

    Returns:
        The value to be written, `None` where it stays as it is; and the result.
    """
    store_ahead = ClockOffset(store_time - now, store_time - request.began, now)
    state = WindowState.decode(value) or WindowState()
    tell(state, request.news, store_ahead, request.chance)
    uncounted = request.in_flight if state.epoch != request.epoch else 0
    state.count(uncounted)  # they may be counted in a window that began in the meantime
    leases = dict(state.leases)
    _settle(state, request)
    result = _leased(state, store_time, request) if request.wanted else LeaseResult(state)
    told = result.told or request.urgent or uncounted > 0 or state.leases != leases
    written = state.encode() if told else None
    delay = result.allowance.delay + store_ahead.most - store_ahead.least
    allowance = result.allowance._replace(delay=max(delay, MIN_STORE_INTERVAL_S))
    local = state.seen_from(store_ahead.reversed())
    result = replace(result, state=local, allowance=allowance, told=told, at=store_time)
    return (None if written == value else written), result


def tell(state: WindowState, news: Iterable[News], store_ahead: ClockOffset, chance: float) -> None:
    """Let a state learn what calls brought.

    Args:
        state: by a clock that is `store_ahead` of the news.
        news: what calls brought.
        store_ahead: how far that clock is ahead.
        chance: from 0 up to 1, for a back-off.
    """
    began = state.epoch
    for new in news:
        # A reply that names no end, heard before others began this window, may be of an older one: that cannot be known.
        if new.reply is not None and (new.reply.rate_limit.reset is not None or new.epoch_when_over >= began):
            state.learn(
                new.reply.seen_from(store_ahead),
                epoch=new.epoch,
                in_flight=0,
                probed_end=new.probed_end,
                chance=chance,
                counted=new.epoch_when_over == state.epoch,
            )
        elif new.reply is None:
            state.lose(new.at + store_ahead.most, epoch=new.epoch, probed_end=new.probed_end)
        if new.ends_probe:
            state.end_probe()


def _settle(state: WindowState, request: LeaseRequest) -> None:
    """Take back what a process does not use, and note what it keeps."""
    leased = state.leases.pop(request.process, 0)
    if state.epoch != request.epoch:
        return  # what it holds was leased from a window that is over
    if request.returned:
        state.uncount(min(leased, request.returned), request.leased_at)
    if request.held:
        state.leases[request.process] = request.held


def _leased(state: WindowState, now: float, request: LeaseRequest) -> LeaseResult:
    allowance = state.allowance(now, reserve=request.reserve, in_flight=request.in_flight)
    if allowance.calls:
        ahead_of_calls = min(request.ahead, allowance.calls // AHEAD_SHARE)
        allowance = allowance._replace(calls=min(allowance.calls, max(request.wanted, ahead_of_calls)))
        state.take(allowance.calls, now, probe=allowance.probe)
        state.leases[request.process] = allowance.calls
        return LeaseResult(state, allowance)
    spent = state.end.is_known_well and state.left(request.reserve) <= 0
    return LeaseResult(state, allowance, spent, told=False)
