"""Active requests per database: who may go while others are at work, and what refusals teach.

A service of this kind works on so many requests of a database at once, and refuses the one too many. It never says how many
are active, and other programs send some of them. So the bound begins at the documented number, falls to what is at work when
a call is refused, and feels its way back, one at a time. A refused call goes again when one of ours is over; where none of
ours is at work others have it all, and there is nothing left but to try again later.

As in `limits.py` everything here is state and arithmetic: time and chance come in as arguments and nobody sleeps. Where processes
share a store the slots are kept there: a slot is taken and given back in a transaction, which is little beside a report.
"""

from __future__ import annotations

import itertools
import math
import secrets
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import msgspec

from iqmetrix._limits.limits import LimitView, Refill, Reply, Ticket, Wait
from iqmetrix.state.contract import StateStore, transact

LEASE = 900.0
"""Seconds that a slot is held at most: longer than a call takes by its default deadline, so that only lost calls lose it."""

RAISE = 10.0
"""Seconds after which the bound rises by one: one call in so many seconds, at most, is refused for it."""

POLL = 0.2
"""Seconds after which slots that other processes gave back are looked for."""

_FIRST_BACKOFF = 0.25
_LONGEST_BACKOFF = 30.0


class Slots(msgspec.Struct, array_like=True):
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
    holders: dict[str, float] = msgspec.field(default_factory=dict)
    rises_from: float = 0.0
    not_before: float = 0.0
    refusals: int = 0

    def delay(self, now: float) -> float:
        """Return the seconds until a slot may be free without anybody saying so; 0 where one is free now."""
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
        """Return a slot back, if it is still held: the call was answered, or there will be no answer."""
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


class Source(Protocol):
    """Where slots are kept. All methods are called with the lock held."""

    slots: Slots
    """As far as is known."""

    has_urgent_news: bool
    """Whether others wait for what this process knows."""

    def delay(self, now: float) -> float:
        """Seconds until a slot may be free without anybody saying so; 0 where one is free now."""
        ...

    def take(self, now: float) -> str:
        """Take a free slot; give the name of its holder."""
        ...

    def tell(self, change: Change) -> None:
        """Change what is known: a slot is given back, a call was refused."""
        ...

    def wants_refill(self, now: float) -> bool:
        """Say whether the store is to be asked before the next call can go."""
        ...

    def begin_refill(self, waiting: int) -> tuple[Callable[[], Granted], list[Change]]:
        """Return the work that tells the store and takes slots from it, done without the lock; and what it tells."""
        ...

    def end_refill(self, granted: Granted) -> None:
        """Take in what the work gave."""
        ...

    def after_fork(self) -> None:
        """Reset after a fork, in the child."""
        ...


Change = Callable[[Slots, float], None]
"""Changes slots at a time."""


@dataclass(frozen=True, slots=True)
class Granted:
    """What came of asking the store: holders of slots, and the local time from which it is worth asking again."""

    slots: Slots
    holders: list[str]
    ask_again_at: float


class OwnSlots:
    """Slots of this client alone.

    Args:
        limit: active requests that the service documents.
        lease: seconds after which the slot of a lost call comes back.
        now: clock, seconds.
    """

    has_urgent_news = False

    def __init__(self, limit: int, lease: float, now: Callable[[], float]) -> None:
        self.slots = Slots(limit, limit)
        self._lease = lease
        self._now = now
        self._numbers = itertools.count()

    def delay(self, now: float) -> float:
        """Return the seconds until a slot may be free."""
        return self.slots.delay(now)

    def take(self, now: float) -> str:
        """Take a free slot."""
        holder = str(next(self._numbers))
        self.slots.take(holder, now + self._lease)
        return holder

    def tell(self, change: Change) -> None:
        """Change what is known."""
        change(self.slots, self._now())

    def wants_refill(self, now: float) -> bool:  # noqa: ARG002 - the protocol's
        """Nobody else has slots to give."""
        return False

    def begin_refill(self, waiting: int) -> tuple[Callable[[], Granted], list[Change]]:
        """Nobody else has slots to give."""
        raise NotImplementedError

    def end_refill(self, granted: Granted) -> None:
        """Nobody else has slots to give."""

    def after_fork(self) -> None:
        """The parent's calls are not the child's."""
        self.slots.holders.clear()


class LeasedSlots:
    """Slots that processes share.

    Args:
        limit: active requests that the service documents.
        lease: seconds after which the slot of a lost call, or of a killed process, comes back.
        now: clock of this process, seconds.
        random: numbers from 0 up to 1.
        store: where they are kept; never fails.
        key: of the state in the store.
    """

    def __init__(
        self,
        limit: int,
        lease: float,
        now: Callable[[], float],
        random: Callable[[], float],
        *,
        store: StateStore,
        key: str,
    ) -> None:
        self._limit = limit
        self._lease = lease
        self._now = now
        self._random = random
        self._store = store
        self._key = key
        self._numbers = itertools.count()
        self.after_fork()

    def after_fork(self) -> None:
        """Begin anew: slots of the parent are given back by the parent."""
        self.slots = Slots(self._limit, self._limit)
        self.has_urgent_news = False
        self._free: deque[str] = deque()
        self._changes: list[Change] = []
        self._ask_again_at = -math.inf
        self._process = secrets.token_hex(6)

    def delay(self, now: float) -> float:
        """Return the seconds until a slot may be free."""
        if self._free:
            return 0.0
        return self._ask_again_at - now if now < self._ask_again_at else math.inf

    def take(self, now: float) -> str:  # noqa: ARG002 - the protocol's
        """Take a slot that the store gave."""
        return self._free.popleft()

    def tell(self, change: Change) -> None:
        """Remember a change for the store."""
        self._changes.append(change)
        self.has_urgent_news = True

    def wants_refill(self, now: float) -> bool:
        """Say whether the store is to be asked."""
        return not self._free and now >= self._ask_again_at

    def begin_refill(self, waiting: int) -> tuple[Callable[[], Granted], list[Change]]:
        """Return the work that tells the store and takes slots from it."""
        changes, self._changes = self._changes, []
        self.has_urgent_news = False
        wanted = max(0, waiting - len(self._free))

        def change(value: bytes | None, now: float) -> tuple[bytes | None, Granted]:
            slots = _decoded(value, self._limit)
            for each in changes:
                each(slots, now)
            holders: list[str] = []
            while len(holders) < wanted and slots.delay(now) <= 0:
                holders.append(f"{self._process}-{next(self._numbers)}")
                slots.take(holders[-1], now + self._lease)
            # Others give slots back without saying so here.
            again = min(slots.delay(now), POLL) * (0.5 + self._random())
            written = _ENCODER.encode(slots)
            return (None if written == value else written), Granted(slots, holders, self._now() + again)

        return lambda: transact(self._store, self._key, change, life=2 * self._lease), changes

    def end_refill(self, granted: Granted) -> None:
        """Take in what the work gave."""
        self.slots = granted.slots
        self._free.extend(granted.holders)
        self._ask_again_at = -math.inf if granted.holders else granted.ask_again_at


class Concurrency:
    """The calls of one credential to one database of a service: never more at once than it works on.

    Args:
        service: name of the service.
        source: where the slots are kept.
        now: clock, seconds.
        random: numbers from 0 up to 1.
    """

    def __init__(self, service: str, source: Source, *, now: Callable[[], float], random: Callable[[], float]) -> None:
        self.service = service
        self._source = source
        self._now = now
        self._random = random
        self._begin()

    def _begin(self) -> None:
        self._lock = threading.Lock()
        self._queue: deque[Ticket] = deque()
        self._held: dict[Ticket, str] = {}
        self._refilling = False

    def after_fork(self) -> None:
        """Reset after a fork, in the child: the parent's callers and calls are not the child's."""
        self._begin()
        self._source.after_fork()

    def ask(self, ticket: Ticket) -> Wait | Refill | None:
        """Ask for a slot, first or again; `None` grants it."""
        now = self._now()
        with self._lock:
            if ticket.granted:
                return None
            if not ticket.queued:
                ticket.queued = True
                self._queue.append(ticket)
            self._serve(now, asking=ticket)
            if ticket.granted:
                return None
            first = self._queue[0] is ticket and not self._refilling
            if first and self._source.wants_refill(now):
                return self._refill()
            wait = self._source.delay(now) if first else math.inf
            return Wait(wait, max(0.0, self._source.slots.not_before - now) if self._is_own() else 0.0)

    def leave(self, ticket: Ticket) -> None:
        """Return up: a queued call leaves the queue, a granted one was not sent or got no response."""
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
                chance, retry_after = self._random(), reply.retry_after
                self._source.tell(lambda slots, then: slots.refused(then, chance, retry_after))
            else:
                self._source.tell(lambda slots, _: slots.accepted())
            self._serve(now)

    def news(self) -> Refill | None:
        """Return what is to be run where others that share the store wait for what this process knows."""
        if not self._source.has_urgent_news:
            return None
        with self._lock:
            return None if self._refilling else self._refill()

    def view(self) -> LimitView:
        """Return what is known now: `limit` is how many may be active at once, `remaining` how many more."""
        now = self._now()
        with self._lock:
            slots = self._source.slots
            pause = slots.delay(now) if self._is_own() and now < slots.not_before else None
            active = len(slots.holders)
            left = max(0, slots.bound - active)
            return LimitView(
                self.service, slots.bound, left, pause, len(self._queue), min(active, len(self._held)), None
            )

    # --- with the lock held ---------------------------------------------------------------------------------------

    def _is_own(self) -> bool:
        """Whether times of the slots are by this process's clock."""
        return isinstance(self._source, OwnSlots)

    def _drop(self, ticket: Ticket) -> None:
        if ticket.granted:
            holder = self._held.pop(ticket)
            self._source.tell(lambda slots, _: slots.release(holder))
        elif ticket.queued:
            self._queue.remove(ticket)
        ticket.granted = ticket.queued = False

    def _serve(self, now: float, *, asking: Ticket | None = None) -> None:
        while self._queue and self._source.delay(now) <= 0:
            ticket = self._queue.popleft()
            ticket.granted = True
            self._held[ticket] = self._source.take(now)
            if ticket is not asking and ticket.wake is not None:
                ticket.wake()
        head = self._queue[0] if self._queue else None
        if head is not None and head is not asking and head.wake is not None:
            head.wake()  # it has to look at its delay anew

    def _refill(self) -> Refill:
        self._refilling = True
        work, told = self._source.begin_refill(len(self._queue))

        def run() -> None:
            granted = work()
            with self._lock:
                self._refilling = False
                self._source.end_refill(granted)
                self._serve(self._now())

        def abandon() -> None:
            with self._lock:
                self._refilling = False
                for change in told:  # telling twice does no harm
                    self._source.tell(change)
                self._serve(self._now())

        return Refill(run, abandon)


def _decoded(value: bytes | None, limit: int) -> Slots:
    if value is not None:
        try:
            return _DECODER.decode(value)
        except msgspec.DecodeError:
            pass
    return Slots(limit, limit)


_ENCODER = msgspec.msgpack.Encoder()
_DECODER = msgspec.msgpack.Decoder(Slots)
