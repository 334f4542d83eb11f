"""Active requests per database: who may go while others are at work, and what refusals teach.

A service of this kind works on so many requests of a database at once, and refuses the one too many. It never says how many
are active, and other programs send some of them. So the bound begins at the documented number, falls to what is at work when
a call is refused, and feels its way back, one at a time. A refused call goes again when one of ours is over; where none of
ours is at work others have it all, and there is nothing left but to try again later.

As in `limits.py` everything here is state and arithmetic: time and chance come in as arguments and nobody sleeps.
"""

from __future__ import annotations

import itertools
import math
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from iqmetrix.limits import LimitView, Reply, Ticket, Wait

LEASE = 900.0
"""Seconds that a slot is held at most: longer than a call takes by its default deadline, so that only lost calls lose it."""

RAISE = 10.0
"""Seconds after which the bound rises by one: one call in so many seconds, at most, is refused for it."""

_FIRST_BACKOFF = 0.25
_LONGEST_BACKOFF = 30.0


@dataclass(slots=True)
class Slots:
    """What is known of a database: a small value of numbers and texts, which a store can hold for several processes.

    Attributes:
        limit: documented number of active requests.
        bound: how many are sent at once now; from 1 to `limit`.
        holders: who holds a slot, and until when if nobody takes it back before.
        rises_from: the bound rises by one `RAISE` seconds after this, and so on.
        not_before: nobody goes earlier.
        refusals: in a row, with nobody else at work.
    """

    limit: int
    bound: int
    holders: dict[str, float] = field(default_factory=dict)
    rises_from: float = 0.0
    not_before: float = 0.0
    refusals: int = 0

    def delay(self, now: float) -> float:
        """Give the seconds until a slot may be free without anybody saying so; 0 where one is free now."""
        for holder in [holder for holder, until in self.holders.items() if until <= now]:
            del self.holders[holder]
        if self.bound < self.limit and now >= self.rises_from + RAISE:
            steps = int((now - self.rises_from) // RAISE)
            self.bound = min(self.limit, self.bound + steps)
            self.rises_from += steps * RAISE
        if now < self.not_before:
            return self.not_before - now
        if len(self.holders) < self.bound:
            return 0.0
        rise = self.rises_from + RAISE if self.bound < self.limit else math.inf
        return max(0.0, min(rise, *self.holders.values()) - now)

    def take(self, holder: str, until: float) -> None:
        """Take a slot, or hold it for longer."""
        self.holders[holder] = until

    def release(self, holder: str) -> None:
        """Give a slot back, if it is still held: the call was answered, or there will be no answer."""
        self.holders.pop(holder, None)

    def accepted(self) -> None:
        """Take note that the service worked on a call."""
        self.refusals = 0

    def refused(self, now: float, chance: float, retry_after: float | None) -> None:
        """Take note that a call, whose slot was released before, was one too many.

        Args:
            now: when the refusal came.
            chance: from 0 up to 1, for the spread of the wait.
            retry_after: seconds that the service asks to wait, if it does.
        """
        wait = retry_after or 0.0
        self.bound = max(1, min(self.bound, len(self.holders)))
        if not self.holders:
            backoff = min(_LONGEST_BACKOFF, _FIRST_BACKOFF * 2.0 ** min(self.refusals, 20))
            wait = max(wait, backoff * (0.5 + chance))
            self.refusals += 1
        self.not_before = max(self.not_before, now + wait)
        self.rises_from = self.not_before  # or a long wait would end with several calls at once


class Concurrency:
    """The calls of one credential to one database of a service: never more at once than it works on.

    Args:
        service: name of the service.
        limit: active requests that it documents.
        now: clock, seconds.
        random: numbers from 0 up to 1.
        lease: seconds after which the slot of a lost call comes back.
    """

    def __init__(
        self,
        service: str,
        limit: int,
        *,
        now: Callable[[], float],
        random: Callable[[], float],
        lease: float = LEASE,
    ) -> None:
        self.service = service
        self._now = now
        self._random = random
        self._lease = lease
        self._slots = Slots(limit, limit)
        self._numbers = itertools.count()
        self._begin()

    def _begin(self) -> None:
        self._lock = threading.Lock()
        self._queue: deque[Ticket] = deque()
        self._held: dict[Ticket, str] = {}

    def after_fork(self) -> None:
        """Begin anew in a child process: the parent's callers and calls are not the child's."""
        self._begin()
        self._slots.holders.clear()

    def ask(self, ticket: Ticket) -> Wait | None:
        """Ask for a slot, first or again; `None` grants it. Asking with a slot renews its lease."""
        now = self._now()
        with self._lock:
            if ticket.granted:
                self._slots.take(self._held[ticket], now + self._lease)
                return None
            if not ticket.queued:
                ticket.queued = True
                self._queue.append(ticket)
            self._serve(now, asking=ticket)
            if ticket.granted:
                return None
            wait = self._slots.delay(now) if self._queue[0] is ticket else math.inf
            return Wait(wait, max(0.0, self._slots.not_before - now))

    def leave(self, ticket: Ticket) -> None:
        """Give up: a queued call leaves the queue, a granted one was not sent or got no response."""
        now = self._now()
        with self._lock:
            self._drop(ticket)
            self._serve(now)

    def learn(self, ticket: Ticket, reply: Reply) -> None:
        """Take in what a response says; it has been read, and its call is over."""
        with self._lock:
            now = max(self._now(), reply.received_at)
            self._drop(ticket)
            if reply.status == 429:
                self._slots.refused(now, self._random(), reply.retry_after)
            else:
                self._slots.accepted()
            self._serve(now)

    def news(self) -> None:
        """Nobody else waits for what this process knows."""

    def view(self) -> LimitView:
        """Give what is known now: `limit` is how many may be active at once, `remaining` how many more."""
        now = self._now()
        with self._lock:
            slots = self._slots
            pause = slots.delay(now) if now < slots.not_before else None
            active = len(slots.holders)
            left = max(0, slots.bound - active)
            return LimitView(self.service, slots.bound, left, pause, len(self._queue), active, None)

    # --- with the lock held ---------------------------------------------------------------------------------------

    def _drop(self, ticket: Ticket) -> None:
        if ticket.granted:
            self._slots.release(self._held.pop(ticket))
        elif ticket.queued:
            self._queue.remove(ticket)
        ticket.granted = ticket.queued = False

    def _serve(self, now: float, *, asking: Ticket | None = None) -> None:
        while self._queue and self._slots.delay(now) <= 0:
            ticket = self._queue.popleft()
            ticket.granted = True
            self._held[ticket] = holder = str(next(self._numbers))
            self._slots.take(holder, now + self._lease)
            if ticket is not asking and ticket.wake is not None:
                ticket.wake()
        head = self._queue[0] if self._queue else None
        if head is not None and head is not asking and head.wake is not None:
            head.wake()  # it has to look at its delay anew
