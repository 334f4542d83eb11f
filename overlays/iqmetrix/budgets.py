"""Where the slots of a window come from: a window of this client alone, or leases from one that processes share.

A lease is a small block of slots. While it lasts nobody is asked; with the next one a process brings along what its replies
taught. What a process that dies has leased is free again with the next window.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Protocol

from iqmetrix.state.contract import StateStore, transact
from iqmetrix.window_state import Reply, Shift, WindowState, shifted_reply

AHEAD = 3
"""A busy process leases ahead of its waiting calls at most this part of what is left: less and less as a window comes to its end."""

NONE_AHEAD = 8
"""Slots fewer than that part: where little is left nobody leases what nobody waits for."""

LARGEST = 64
"""Slots that are leased ahead at most."""

QUICKLY = 1.0
"""Seconds: a block that is used up faster is followed by a larger one."""

POLL = 0.05
"""Seconds after which news of other processes is looked for."""

SOON = 1e-3
"""Seconds between two questions at least."""

KEPT = 3600.0
"""Seconds that a store keeps what is known of a window."""

NEWS = 256
"""Replies that are remembered until the next lease."""


@dataclass(frozen=True, slots=True)
class Lease:
    """What came of asking the store.

    Attributes:
        state: what all know of the window, by the local clock.
        wanted: slots that were asked for; 0 where only news was told.
        slots: those that were given.
        ask_again_at: local time from which it is worth asking again, where none were given.
        trial: whether the slot is a trial, for whose answer the others wait.
        ending: whether it tries if a spent window is over.
        began: local time at which it was asked for.
    """

    state: WindowState
    wanted: int
    slots: int
    ask_again_at: float
    trial: bool
    ending: bool
    began: float


class Budget(Protocol):
    """Says how many calls may go. All methods are called with the window's lock held."""

    @property
    def state(self) -> WindowState:
        """What is known of the window."""
        ...

    @property
    def epoch(self) -> int:
        """Number of the window in which a call that is granted now counts."""
        ...

    @property
    def has_urgent_news(self) -> bool:
        """Whether others wait for what this process knows."""
        ...

    def left(self) -> int:
        """Calls that may still go in this window."""
        ...

    def ask(self, now: float, *, in_flight: int) -> tuple[float, bool, bool]:
        """Give the seconds until the next call may go (infinite: after news), whether that call is a trial for which others wait,
        and whether it tries if a spent window is over."""
        ...

    def take(self, now: float, *, trial: bool) -> None:
        """Grant a call."""
        ...

    def end_trial(self) -> None:
        """Note that a trial is over."""
        ...

    def learn(self, reply: Reply, *, epoch: int, in_flight: int, ended: bool, chance: float) -> None:
        """Take in what a response says."""
        ...

    def lost(self, *, in_flight: int) -> None:
        """Note that a call got no response."""
        ...

    def wants_refill(self, now: float) -> bool:
        """Say whether a lease is needed before the next call can go."""
        ...

    def begin_refill(self, waiting: int, *, in_flight: int, chance: float) -> Callable[[], Lease]:
        """Give the work that exchanges news for a lease; it may block for a short time, and is done without the lock."""
        ...

    def end_refill(self, lease: Lease) -> None:
        """Take in what the work gave."""
        ...

    def after_fork(self) -> None:
        """Begin anew in a child process."""
        ...


def _reserved(reserve: float, state: WindowState) -> int:
    return int(reserve) if reserve >= 1 or not reserve else math.ceil(reserve * (state.limit or 0))


class OwnBudget:
    """The window of one client.

    Args:
        reserve: calls to leave to other programs; below 1 it is a share of the limit.
    """

    has_urgent_news = False

    def __init__(self, *, reserve: float = 0.0) -> None:
        self.state = WindowState()
        self._reserve = reserve

    @property
    def epoch(self) -> int:
        """Number of the window."""
        return self.state.epoch

    def left(self) -> int:
        """Calls that may still go in this window."""
        return self.state.left(_reserved(self._reserve, self.state))

    def ask(self, now: float, *, in_flight: int) -> tuple[float, bool, bool]:
        """Give the delay of the next call, whether it is a trial, and of a spent window."""
        state = self.state
        reserved = _reserved(self._reserve, state)
        number, delay, trial = state.slots(now, reserve=reserved, in_flight=in_flight)
        if number <= 0:
            return max(delay, 1e-9), False, False
        return 0.0, trial, trial and state.sure and state.left(reserved) <= 0

    def take(self, now: float, *, trial: bool) -> None:
        """Grant a call."""
        self.state.take(1, now, trial=trial)

    def end_trial(self) -> None:
        """Note that a trial is over."""
        self.state.end_trial()

    def learn(self, reply: Reply, *, epoch: int, in_flight: int, ended: bool, chance: float) -> None:
        """Take in what a response says."""
        self.state.learn(reply, epoch=epoch, in_flight=in_flight, ended=ended, chance=chance)

    def lost(self, *, in_flight: int) -> None:
        """Where all calls of this window died unheard somebody has to find out."""
        if in_flight == 0 and self.state.high is None and self.state.left() <= 0:
            self.state.sure = False

    def wants_refill(self, now: float) -> bool:  # noqa: ARG002 - the protocol's
        """Nobody else has slots to give."""
        return False

    def begin_refill(self, waiting: int, *, in_flight: int, chance: float) -> Callable[[], Lease]:
        """Nobody else has slots to give."""
        raise NotImplementedError

    def end_refill(self, lease: Lease) -> None:
        """Nobody else has slots to give."""

    def after_fork(self) -> None:
        """What was learnt holds in the child too."""


@dataclass(frozen=True, slots=True)
class _News:
    """What a call brought: its reply, if there is one."""

    reply: Reply | None
    epoch: int
    ended: bool
    trial: bool


class LeasedBudget:
    """Slots of a window that processes share.

    Args:
        store: where its state is; never fails (`state/fallback.py`).
        key: of the state.
        now: monotonic clock of this process, seconds.
        reserve: calls to leave to other programs; below 1 it is a share of the limit.
    """

    def __init__(self, store: StateStore, key: str, *, now: Callable[[], float], reserve: float = 0.0) -> None:
        self.state = WindowState()
        self._store = store
        self._key = key
        self._now = now
        self._reserve = reserve
        self._begin()

    def _begin(self) -> None:
        self.epoch = -1
        self.has_urgent_news = False
        self._slots = 0
        self._trial = self._ending = False
        self._ask_again_at = -math.inf
        self._block = 1
        self._leased_at = -math.inf
        self._trial_under_way = False
        self._news: deque[_News] = deque(maxlen=NEWS)

    def after_fork(self) -> None:
        """Begin anew in a child process: the lease is the parent's."""
        self._begin()

    def left(self) -> int:
        """Calls that may still go in this window."""
        return self._slots + self.state.left(_reserved(self._reserve, self.state))

    def _holds(self, now: float) -> bool:
        state = self.state
        if state.closed or state.epoch != self.epoch or (state.high is not None and now >= state.high):
            self._slots = 0
        return self._slots > 0

    def ask(self, now: float, *, in_flight: int) -> tuple[float, bool, bool]:  # noqa: ARG002 - the protocol's
        """Give the delay of the next call, whether it is a trial, and of a spent window."""
        if self._holds(now):
            return 0.0, self._trial, self._ending
        return (self._ask_again_at - now if now < self._ask_again_at else math.inf), False, False

    def wants_refill(self, now: float) -> bool:
        """Say whether a lease is needed before the next call can go."""
        return not self._holds(now) and now >= self._ask_again_at

    def take(self, now: float, *, trial: bool) -> None:
        """Grant a call."""
        self._slots -= 1
        self._trial_under_way = trial
        if self._slots == 0:
            quickly = now - self._leased_at < QUICKLY
            self._block = min(LARGEST, 2 * self._block) if quickly else max(1, self._block // 2)

    def end_trial(self) -> None:
        """Tell the others, who wait for it."""
        if self._trial_under_way:
            self._trial_under_way = False
            self._news.append(_News(None, self.epoch, ended=False, trial=True))
            self.has_urgent_news = True

    def learn(self, reply: Reply, *, epoch: int, in_flight: int, ended: bool, chance: float) -> None:
        """Take in what a response says, and remember it for the others."""
        self.state.learn(reply, epoch=epoch, in_flight=in_flight, ended=ended, chance=chance)
        self._news.append(_News(reply, epoch, ended, trial=False))
        if reply.status == 429:
            self.has_urgent_news = True

    def lost(self, *, in_flight: int) -> None:
        """A slot that was lost comes back with the next window."""

    def begin_refill(self, waiting: int, *, in_flight: int, chance: float) -> Callable[[], Lease]:
        """Give the work that exchanges news for a lease."""
        began = self._now()
        # Older news is of a window that the store has forgotten; its number may be that of another one by now.
        news = [each for each in self._news if each.reply is None or began - each.reply.received_at < KEPT / 2]
        self._news = deque(maxlen=NEWS)
        self.has_urgent_news = False
        wanted = waiting if not self._holds(began) else 0
        epoch = self.epoch

        def change(value: bytes | None, now: float) -> tuple[bytes | None, Lease]:
            ahead = Shift(now - self._now(), now - began)
            state = WindowState.decode(value)
            _tell(state, news, ahead, chance, counted=state.epoch == epoch)
            if state.epoch != epoch:
                state.count(in_flight)  # they may be counted in a window that began in the meantime
            lease = self._leased(state, now, ahead, wanted, in_flight, began)
            written = state.encode()
            return (None if written == value else written), lease

        return lambda: transact(self._store, self._key, change, life=KEPT)

    def _leased(self, state: WindowState, now: float, ahead: Shift, wanted: int, in_flight: int, began: float) -> Lease:
        number, delay, trial, ending = 0, 0.0, False, False
        if wanted:
            reserved = _reserved(self._reserve, state)
            number, delay, trial = state.slots(now, reserve=reserved, in_flight=in_flight)
            number = min(number, max(wanted, min(self._block, number // AHEAD - NONE_AHEAD)))
            if number:
                ending = trial and state.sure and state.left(reserved) <= 0
                state.take(number, now, trial=trial)
            else:
                # News of a trial is worth asking for in between; else the later bound of the window's end counts.
                delay = min(delay, POLL) if trial or delay == math.inf else delay + ahead.high - ahead.low
                delay = max(delay, SOON)  # two clocks never agree to the last digit
        local = state.shifted(ahead.reversed())
        return Lease(local, wanted, number, self._now() + delay, trial, ending, began)

    def end_refill(self, lease: Lease) -> None:
        """Take in what the work gave."""
        kept = self._slots if not lease.wanted and lease.state.epoch == self.epoch else 0
        self.state, self.epoch = lease.state, lease.state.epoch
        _tell(self.state, self._news, Shift(0.0, 0.0), 0.5, counted=True)  # what came in the meantime
        self._slots = kept + lease.slots
        if lease.wanted:
            self._trial, self._ending = lease.trial, lease.ending
            self._leased_at = lease.began
            self._ask_again_at = -math.inf if lease.slots else lease.ask_again_at


def _tell(state: WindowState, news: Iterable[_News], ahead: Shift, chance: float, *, counted: bool) -> None:
    for each in news:
        if each.reply is not None:
            reply = shifted_reply(each.reply, ahead)
            state.learn(reply, epoch=each.epoch, in_flight=0, ended=each.ended, chance=chance, counted=counted)
        if each.trial:
            state.end_trial()
