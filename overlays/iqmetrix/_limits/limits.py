"""Rate-limit windows: who may go now, and who has to wait for how long.

Callers stand in line here, in the order in which they came; how many may go is the business of a budget (`budgets.py`), and
what replies teach that of `window_state.py`. Nobody sleeps here, and nothing is sent.
"""

from __future__ import annotations

import math
import threading
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from iqmetrix._border import publish
from iqmetrix._limits.budgets import Budget, OwnBudget
from iqmetrix._limits.leases import LeasedBudget
from iqmetrix._limits.window_state import Reply
from iqmetrix.state.contract import FORMAT, StateStore

if TYPE_CHECKING:
    from iqmetrix._limits.concurrency import Concurrency, Source

__all__ = ["LimitView", "Limits", "Refill", "Reply", "Ticket", "Wait", "Window"]

GAP = 0.001
"""Seconds between two waiters that leave after a reset, on average."""


class Ticket:
    """A call's place in a window: first in the queue, then among those in flight."""

    __slots__ = ("ending", "epoch", "granted", "queued", "wake")

    def __init__(self) -> None:
        self.granted = False
        self.queued = False
        self.ending = False  # it tries whether the window is over
        self.epoch = -1
        self.wake: Callable[[], None] | None = None


@dataclass(frozen=True, slots=True)
class Wait:
    """Not now.

    Attributes:
        seconds: ask again after so many; infinite where only news from another call can help.
        expected: seconds until this call's turn, as far as is known.
        probing: whether it waits for another call to find out the limit.
    """

    seconds: float
    expected: float
    probing: bool = False


@dataclass(frozen=True, slots=True)
class Refill:
    """Work for the caller, with the store.

    Attributes:
        run: does it; may block for a short time. To be called once.
        abandon: to be called where `run` was not, or failed.
    """

    run: Callable[[], None]
    abandon: Callable[[], None]


@dataclass(frozen=True, slots=True)
class LimitView:
    """What is known of a window at one moment.

    Attributes:
        service: name of the service.
        limit: calls per window, `None` while unknown.
        remaining: calls left now, `None` while unknown.
        resets_in: seconds until the window ends, at the latest; `None` while unknown.
        waiting: calls that wait.
        in_flight: calls under way.
        length: seconds that a window lasts, as far as was seen.
    """

    service: str
    limit: int | None
    remaining: int | None
    resets_in: float | None
    waiting: int
    in_flight: int
    length: float | None

    def forecast(self, calls: int) -> float:
        """Estimate the seconds until so many further calls could all have been sent; 0 while the limit is unknown."""
        if self.limit is None or self.remaining is None:
            return 0.0
        missing = calls + self.waiting - self.remaining
        if missing <= 0:
            return 0.0
        windows = math.ceil(missing / self.limit)
        return (self.resets_in or 0.0) + (windows - 1) * (self.length or 0.0)

    def __str__(self) -> str:
        if self.limit is None:
            return f"{self.service}: limit not known yet"
        resets = "" if self.resets_in is None else f", resets in {self.resets_in:.0f} s"
        return f"{self.service}: remaining {self.remaining} of {self.limit}{resets}"


class Window:
    """The calls of one credential to one service under one policy, window after window.

    Args:
        service: its name.
        budget: says how many calls may go.
        now: monotonic clock, seconds.
        random: numbers from 0 up to 1.
    """

    def __init__(self, service: str, budget: Budget, *, now: Callable[[], float], random: Callable[[], float]) -> None:
        self.service = service
        self._budget = budget
        self._now = now
        self._random = random
        self._begin()

    def _begin(self) -> None:
        self._lock = threading.Lock()
        self._queue: deque[Ticket] = deque()
        self._in_flight = 0
        self._trial: Ticket | None = None
        self._refilling = self._running = False
        self._next_release = -math.inf

    def after_fork(self) -> None:
        """Reset after a fork, in the child: the parent's callers and calls are not the child's."""
        self._begin()
        self._budget.after_fork()

    # --- callers --------------------------------------------------------------------------------------------------

    def ask(self, ticket: Ticket) -> Wait | Refill | None:
        """Ask for a slot, first or again; `None` grants it."""
        now = self._now()
        with self._lock:
            if ticket.granted:
                return None
            if not self._queue and not ticket.queued and self._try(ticket, now) is None:
                return None
            if not ticket.queued:
                ticket.queued = True
                self._queue.append(ticket)
            self._serve(now, asking=ticket)
            if ticket.granted:
                return None
            expected, first = self._expected(ticket, now), self._queue[0] is ticket
            if first and not self._refilling and self._budget.wants_refill(now):
                self._refilling = True
                return Refill(self._refill, self._abandon_refill)
            seconds = math.inf
            if first and not self._refilling:
                seconds = self._delay(now)[0]
            return Wait(seconds, expected, self._trial is not None)

    def leave(self, ticket: Ticket) -> None:
        """Return up: a queued call leaves the queue, a granted one was not sent or got no response."""
        now = self._now()
        with self._lock:
            if ticket.granted:
                self._in_flight -= 1
                ticket.granted = False
                self._end_trial(ticket)
            elif ticket.queued:
                self._queue.remove(ticket)
            ticket.queued = False
            self._budget.lost(in_flight=self._in_flight)
            self._serve(now)

    def learn(self, ticket: Ticket, reply: Reply) -> None:
        """Take in what a response says; its call is over."""
        with self._lock:
            ending = ticket.ending
            if ticket.granted:
                self._in_flight -= 1
                ticket.granted = ticket.queued = False
            self._budget.learn(
                reply, epoch=ticket.epoch, in_flight=self._in_flight, ended=ending, chance=self._random()
            )
            self._end_trial(ticket)
            if self._queue:
                self._serve(max(self._now(), reply.received_at))

    def view(self) -> LimitView:
        """Return what is known now."""
        now = self._now()
        with self._lock:
            state = self._budget.state
            over = state.high is not None and now >= state.high
            remaining = None
            if state.limit is not None:
                remaining = max(0, state.limit - self._in_flight if over else self._budget.left())
            resets = None if state.high is None or over else state.high - now
            return LimitView(
                self.service, state.limit, remaining, resets, len(self._queue), self._in_flight, state.length
            )

    # --- with a store ---------------------------------------------------------------------------------------------

    def news(self) -> Refill | None:
        """Return what is to be run where others that share the store wait for what this process knows."""
        if not self._budget.has_urgent_news:
            return None
        with self._lock:
            if self._refilling:
                return None
            self._refilling = True
            return Refill(self._refill, self._abandon_refill)

    def _refill(self) -> None:
        """Bring news to the store and lease what the waiting calls need; blocks for a short time."""
        take_in: Callable[[], None] | None = None
        with self._lock:
            chance = self._random()
            work = self._budget.begin_refill(len(self._queue), in_flight=self._in_flight, chance=chance)
            self._running = True
        try:
            take_in = work()
        finally:
            with self._lock:
                self._refilling = self._running = False
                if take_in is not None:
                    take_in()
                self._serve(self._now())

    def _abandon_refill(self) -> None:
        with self._lock:
            if self._running:
                return  # the task that waited was cancelled, and its thread goes on
            self._refilling = False
            self._serve(self._now())

    # --- who may go (called with the lock held) -------------------------------------------------------------------

    def _serve(self, now: float, *, asking: Ticket | None = None) -> None:
        while self._queue and self._try(self._queue[0], now) is None:
            ticket = self._queue.popleft()
            if ticket.wake is not None:
                ticket.wake()
        head = self._queue[0] if self._queue else None
        if head is not None and head is not asking and head.wake is not None:
            head.wake()  # it has to look at its delay anew

    def _try(self, ticket: Ticket, now: float) -> float | None:
        delay, trial, ending = self._delay(now)
        if delay > 0:
            return delay
        if ticket.queued:
            self._next_release = now + 2 * GAP * self._random()
        self._budget.take(now, trial=trial)
        ticket.granted = True
        ticket.epoch = self._budget.epoch
        ticket.ending = ending
        if trial:
            self._trial = ticket
        self._in_flight += 1
        return None

    def _delay(self, now: float) -> tuple[float, bool, bool]:
        """Seconds until the next call may go, infinite where news has to come first; whether that call is a trial, and whether
        one of a window that is spent."""
        delay, trial, ending = self._budget.ask(now, in_flight=self._in_flight)
        if delay <= 0 and self._queue:
            delay = self._next_release - now
        return delay, trial, ending

    def _end_trial(self, ticket: Ticket) -> None:
        if self._trial is ticket:
            self._trial = None
            ticket.ending = False
            self._budget.end_trial()

    def _expected(self, ticket: Ticket, now: float) -> float:
        state = self._budget.state
        if state.high is None or self._budget.left() > 0:
            return 0.0
        place = self._queue.index(ticket)
        later = place // state.limit if state.limit else 0
        earliest = state.low if state.low is not None else state.high
        return max(0.0, earliest - now) + later * (state.length or 0.0)


class Limits:
    """All limits of one credential. `limits["crm"]` shows a window; `limits["crm", "anonymous"]` that of calls without a token.

    Of a service that counts active requests per database, `limits["reports"]` shows the database with most calls under way,
    `limits["reports", "14146"]` a certain one.

    Args:
        now: monotonic clock, seconds.
        random: numbers from 0 up to 1.
        reserve: calls of each window to leave to other programs: a number, or below 1 a share of the limit.
        store: where processes share the windows; none for this client alone.
        scope: tells credentials and environments apart in the store.
    """

    def __init__(
        self,
        *,
        now: Callable[[], float],
        random: Callable[[], float],
        reserve: float = 0.0,
        store: StateStore | None = None,
        scope: str = "",
    ) -> None:
        self._now = now
        self._random = random
        self._reserve = reserve
        self._store = store
        self._scope = scope
        self._lock = threading.Lock()
        self._windows: dict[tuple[str, str], Window] = {}
        self._databases: dict[tuple[str, str, str], Concurrency] = {}

    def window(self, service: str, *, anonymous: bool = False) -> Window:
        """Return the window of a service."""
        key = (service, "anonymous" if anonymous else "authenticated")
        window = self._windows.get(key)
        if window is None:
            with self._lock:
                window = self._windows.setdefault(key, self._made(*key))
        return window

    def _made(self, service: str, policy: str) -> Window:
        budget: Budget
        if self._store is None:
            budget = OwnBudget(reserve=self._reserve)
        else:
            key = f"window:{FORMAT}:{self._scope}:{service}:{policy}"
            budget = LeasedBudget(self._store, key, now=self._now, reserve=self._reserve)
        return Window(service, budget, now=self._now, random=self._random)

    def after_fork(self) -> None:
        """Reset after a fork, in the child."""
        self._lock = threading.Lock()
        for window in self._windows.values():
            window.after_fork()
        for slots in self._databases.values():
            slots.after_fork()

    def database(self, service: str, limit: int, database: str, *, anonymous: bool = False) -> Concurrency:
        """Return the slots of a database, of a service that works on `limit` requests at once for each."""
        key = (service, "anonymous" if anonymous else "authenticated", database)
        slots = self._databases.get(key)
        if slots is None:
            from iqmetrix._limits.concurrency import Concurrency  # noqa: PLC0415 - it builds on this module

            with self._lock:
                source = self._slots(limit, ":".join(key))
                made = Concurrency(service, source, now=self._now, random=self._random)
                slots = self._databases.setdefault(key, made)
        return slots

    def _slots(self, limit: int, name: str) -> Source:
        from iqmetrix._limits.concurrency import LEASE, LeasedSlots, OwnSlots  # noqa: PLC0415 - it builds on this module

        if self._store is None:
            return OwnSlots(limit, LEASE, self._now)
        key = f"active:{FORMAT}:{self._scope}:{name}"
        return LeasedSlots(limit, LEASE, self._now, self._random, store=self._store, key=key)

    def __getitem__(self, service: str | tuple[str, str]) -> LimitView:
        name, policy = (service, "authenticated") if isinstance(service, str) else service
        views = [
            slots.view()
            for (owner, kind, database), slots in list(self._databases.items())
            if owner == name and (kind == policy or (kind == "authenticated" and database == policy))
        ]
        if views:
            return max(views, key=lambda view: view.in_flight + view.waiting)
        return self.window(name, anonymous=policy == "anonymous").view()

    def __iter__(self) -> Iterator[str]:
        return iter(sorted({key[0] for key in (*self._windows, *self._databases)}))

    def __repr__(self) -> str:
        return f"Limits({'; '.join(str(self[service]) for service in self)})"


publish(__name__)
