"""Leases of slots from a window that processes share.

A lease is a small block of slots. While it lasts nobody is asked; with the next one a process brings along what its replies
taught. What a process that dies has leased is free again with the next window.
"""

from __future__ import annotations

import math
import secrets
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import partial

from iqmetrix._limits.budgets import reserved
from iqmetrix._limits.window_state import LAST_CALL, TRIAL, WIDE, Grant, Reply, Shift, WindowState, shifted_reply
from iqmetrix.state.cell import Cell
from iqmetrix.state.contract import StateStore

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


NOTHING = Grant(0)


@dataclass(frozen=True, slots=True)
class _News:
    """What a call brought: its reply, if there is one; in which window it was granted, and which one was known when it was over."""

    reply: Reply | None
    epoch: int
    known: int
    ended: bool
    trial: bool


@dataclass(frozen=True, slots=True)
class _Question:
    """What a process tells the store, and asks of it.

    Attributes:
        epoch: of the window that the process knows.
        news: what its replies taught since it asked last.
        urgent: whether others wait for the news.
        wanted: slots; 0 where news is told only.
        in_flight: calls under way.
        chance: from 0 up to 1.
        began: local time.
    """

    epoch: int
    news: list[_News]
    urgent: bool
    wanted: int
    in_flight: int
    chance: float
    began: float


@dataclass(frozen=True, slots=True)
class _Lease:
    """What came of it.

    Attributes:
        state: what all know of the window, by the local clock.
        slots: what was given; a delay is in seconds from now on.
        ending: whether the slot tries if a spent window is over.
        spent: whether there was nothing because the window is spent, of which the end is known.
        untold: whether the news is kept for later: without a slot there is nothing else to be written.
    """

    state: WindowState
    slots: Grant = NOTHING
    ending: bool = False
    spent: bool = False
    untold: bool = False


class LeasedBudget:
    """Slots of a window that processes share.

    Who takes the last slots measures the server's clock with them. Who is the first to hear that a window is spent goes first
    in the next one, with preference for who got nothing for longer; the others come a little later, so that they needn't ask the
    store only to hear that they have to wait.

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
        self._name = secrets.randbits(48)
        self.epoch = -1
        self.has_urgent_news = False
        self._cell = Cell(self._store, self._key, life=KEPT)
        self._ahead, self._ahead_at = Shift(0.0, 0.0), 0.0
        self._slots = 0
        self._trial = self._ending = self._measuring = False
        self._trial_until = -math.inf
        self._ask_again_at = -math.inf
        self._spent = False
        self._patience = 0.0  # seconds after a window's end in which the others may go first
        self._served = self._measured = -1  # the last windows of which it got something, and the last slots
        self._block = 1
        self._leased_at = -math.inf
        self._news: deque[_News] = deque(maxlen=NEWS)

    def after_fork(self) -> None:
        """Reset after a fork, in the child: the lease is the parent's."""
        self._begin()

    def left(self) -> int:
        """Calls that may still go in this window."""
        return self._slots + self._left_for_all()

    def _left_for_all(self) -> int:
        return self.state.left(reserved(self._reserve, self.state))

    def _holds(self, now: float) -> bool:
        state = self.state
        if state.closed or state.epoch != self.epoch or (state.high is not None and now >= state.high):
            self._slots = 0
        return self._slots > 0

    def ask(self, now: float, *, in_flight: int) -> tuple[float, bool, bool]:  # noqa: ARG002 - the protocol's
        """Return the delay of the next call, whether it is a trial, and of a spent window."""
        if now < self._trial_until:
            return self._trial_until - now, False, False
        if self._holds(now):
            if not self._measuring:
                return 0.0, self._trial, self._ending
            slots = self.state.to_measure(now, self._slots)
            return (0.0 if slots.number else max(slots.delay, SOON)), slots.trial, False
        again_at = self._again_at()
        return (again_at - now if now < again_at else math.inf), False, False

    def wants_refill(self, now: float) -> bool:
        """Say whether a lease is needed before the next call can go."""
        return now >= self._trial_until and not self._holds(now) and now >= self._again_at()

    def _again_at(self) -> float:
        """Local time from which it is worth asking the store."""
        if not self._spent:
            return self._ask_again_at
        if self.state.high is None or self._left_for_all() > 0:  # something came back
            return -math.inf
        return min(self._ask_again_at, self.state.high + self._patience)

    def take(self, now: float, *, trial: bool) -> None:
        """Grant a call."""
        self._slots -= 1
        if trial:
            self.state.take(0, now, trial=True)
            self._trial_until = now + TRIAL
        if self._slots == 0:
            quickly = now - self._leased_at < QUICKLY
            self._block = min(LARGEST, 2 * self._block) if quickly else max(1, self._block // 2)

    def end_trial(self) -> None:
        """Tell the others, who wait for it."""
        if self._trial_until > -math.inf:
            self._trial_until = -math.inf
            self.state.end_trial()
            self._news.append(_News(None, self.epoch, self.epoch, ended=False, trial=True))
            self.has_urgent_news = True

    def learn(self, reply: Reply, *, epoch: int, in_flight: int, ended: bool, chance: float) -> None:
        """Take in what a response says, and remember it for the others."""
        unknown = self.state.high is None
        self.state.learn(reply, epoch=epoch, in_flight=in_flight, ended=ended, chance=chance)
        self._news.append(_News(reply, epoch, self.epoch, ended, trial=False))
        if reply.status == 429 or (unknown and self.state.high is not None and self._left_for_all() <= 0):
            self.has_urgent_news = True

    def lost(self, *, in_flight: int) -> None:
        """A slot that was lost comes back with the next window."""

    def begin_refill(self, waiting: int, *, in_flight: int, chance: float) -> Callable[[], Callable[[], None]]:
        """Return the work that exchanges news for a lease."""
        began = self._now()
        # Older news is of a window that the store has forgotten; its number may be that of another one by now.
        news = [each for each in self._news if each.reply is None or began - each.reply.received_at < KEPT / 2]
        wanted = waiting if not self._holds(began) else 0
        question = _Question(self.epoch, news, self.has_urgent_news, wanted, in_flight, chance, began)
        self._news = deque(maxlen=NEWS)
        self.has_urgent_news = False

        def work() -> Callable[[], None]:
            lease = self._cell.change(partial(self._answer, question))
            self._ahead_at = self._now()
            self._ahead = Shift(self._cell.time - self._ahead_at, self._cell.time - began)
            return partial(self._take_in, question, lease)

        return work

    def _answer(
        self, question: _Question, value: bytes | None, store_time: float | None
    ) -> tuple[bytes | None, _Lease]:
        """Answer a question, as all would who share the store; gives the value to be written, if there is one."""
        now = self._now()
        if store_time is None:
            ahead = self._ahead.after(now - self._ahead_at)
            store_time = now + ahead.low
        else:
            ahead = Shift(store_time - now, store_time - question.began)
        state = WindowState.decode(value)
        _tell(state, question.news, ahead, question.chance)
        uncounted = question.in_flight if state.epoch != question.epoch else 0
        state.count(uncounted)  # they may be counted in a window that began in the meantime
        lease = self._leased(state, store_time, question, uncounted) if question.wanted else _Lease(state)
        written = None if lease.untold else state.encode()
        # News of a trial is worth asking for in between; else the later bound of the window's end counts.
        delay = lease.slots.delay
        delay = min(delay, POLL) if lease.slots.trial or delay == math.inf else delay + ahead.high - ahead.low
        slots = lease.slots._replace(delay=max(delay, SOON))  # two clocks never agree to the last digit
        return (None if written == value else written), replace(
            lease, state=state.shifted(ahead.reversed()), slots=slots
        )

    def _leased(self, state: WindowState, now: float, question: _Question, uncounted: int) -> _Lease:
        reserve = reserved(self._reserve, state)
        slots = state.slots(now, reserve=reserve, in_flight=question.in_flight)
        if slots.number:
            ending = slots.trial and state.sure and state.left(reserve) <= 0
            if not slots.last:
                ahead_of_calls = min(self._block, slots.number // AHEAD - NONE_AHEAD)
                slots = slots._replace(number=min(slots.number, max(question.wanted, ahead_of_calls)))
            state.take(slots.number, now, trial=slots.trial)
            return _Lease(state, slots, ending)
        end_is_known = state.low is not None and state.high is not None and state.high - state.low <= WIDE
        spent = end_is_known and state.left(reserve) <= 0
        if self._served > state.epoch:  # the store has forgotten the window, and numbers begin anew
            self._served = -1
        first, hunger = state.first, state.epoch - self._served
        if spent and (first is None or hunger > first[1]):
            state.first = (self._name, hunger)
        untold = not question.urgent and not uncounted and state.first == first
        return _Lease(state, slots, spent=spent, untold=untold)

    def _take_in(self, question: _Question, lease: _Lease) -> None:
        state, slots = lease.state, lease.slots
        kept = self._slots if not question.wanted and state.epoch == self.epoch else 0
        self.state, self.epoch = state, state.epoch
        meantime = [replace(each, known=self.epoch) for each in self._news]  # they were in flight, and counted
        _tell(state, meantime, Shift(0.0, 0.0), 0.5)
        self._news = deque([*(question.news if lease.untold else ()), *meantime], maxlen=NEWS)
        self._slots = kept + slots.number
        if not question.wanted:
            return
        self._trial, self._ending, self._measuring = slots.trial, lease.ending, slots.last
        if slots.number:
            self._served = self.epoch
        if slots.last:
            self._measured = self.epoch
        self._leased_at = question.began
        self._spent = lease.spent
        self._patience = POLL * (1 + question.chance) / 2
        if state.first is not None and state.first[0] == self._name:
            self._patience = POLL / 8 / (1 + state.first[1])  # a hungrier one may have come later
        self._ask_again_at = -math.inf if slots.number else self._worth_asking_at(lease)

    def _worth_asking_at(self, lease: _Lease) -> float:
        """Local time from which it is worth asking again where there were no slots; infinite: not before the window's end."""
        now, state = self._now(), lease.state
        if not lease.spent:
            return now + lease.slots.delay
        if self._measured == self.epoch or state.low is None or not state.held_for_measuring(now):
            return math.inf
        return state.low - LAST_CALL / 2  # who measures knows by then when the window ends


def _tell(state: WindowState, news: Iterable[_News], ahead: Shift, chance: float) -> None:
    began = state.epoch
    for each in news:
        # A reply that names no end, heard before others began this window, may be of an older one: nobody can tell.
        if each.reply is not None and (each.reply.rate_limit.reset is not None or each.known >= began):
            reply = shifted_reply(each.reply, ahead)
            counted = each.known == state.epoch
            state.learn(reply, epoch=each.epoch, in_flight=0, ended=each.ended, chance=chance, counted=counted)
        if each.trial:
            state.end_trial()
