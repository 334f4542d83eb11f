"""Rate-limit windows: what replies teach, who may go now, and who has to wait for how long.

A window's end is never known exactly: `X-RateLimit-ResetSeconds` is in whole seconds, rounded somehow, and
`X-RateLimit-Reset` is by the server's clock, whose only reading is a `Date` in whole seconds. Each reply bounds the end from
both sides, and the window keeps the intersection, as clock synchronisation does. Callers leave at the later bound: never
before the reset. Where only the delta is known the bounds are wider, and one caller tries in their middle; the rest follow
its answer.

Everything here is state and arithmetic: the time comes in as an argument and nobody sleeps.
"""

from __future__ import annotations

import math
import threading
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from iqmetrix.headers import LONGEST
from iqmetrix_api._runtime import RateLimit

if TYPE_CHECKING:
    from iqmetrix.concurrency import Concurrency

WIDE = 1.25
"""Seconds: with bounds closer than this waiting for the later one is at most a second late; wider ones need a try."""

GAP = 0.002
"""Seconds between two waiters that leave after a reset, on average."""

DRIFT = 100e-6
"""Seconds that two clocks may drift apart per second."""

_FIRST_BACKOFF = 0.25
_LONGEST_BACKOFF = 30.0


class Ticket:
    """A call's place in a window: first in the queue, then among those in flight."""

    __slots__ = ("epoch", "granted", "probe", "queued", "wake")

    def __init__(self) -> None:
        self.granted = False
        self.queued = False
        self.probe = False
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
class Reply:
    """What a response says of its window.

    Attributes:
        status: HTTP status.
        rate_limit: the four headers.
        server_time: `Date` in seconds since 1970, if there is one.
        retry_after: `Retry-After` in seconds, if there is one.
        sent_at: monotonic time before the request was sent.
        received_at: monotonic time after the response was read.
    """

    status: int
    rate_limit: RateLimit
    server_time: float | None
    retry_after: float | None
    sent_at: float
    received_at: float


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
    """The calls of one credential to one service under one policy, window after window."""

    def __init__(self, service: str, *, now: Callable[[], float], random: Callable[[], float]) -> None:
        self.service = service
        self._now = now
        self._random = random
        self._lock = threading.Lock()
        self._queue: deque[Ticket] = deque()
        self._limit: int | None = None
        self._met = False  # whether any reply came
        self._epoch = 0
        self._sent = 0  # granted in this window
        self._others = 0  # calls of other programs in this window, at least
        self._in_flight = 0
        self._closed = False
        self._low: float | None = None  # bounds of the window's end
        self._high: float | None = None
        self._end: float | None = None  # the end by the server's clock
        self._previous_end: float | None = None
        self._clock: tuple[float, float, float] | None = None  # server minus local time: low, high, when
        self._length: float | None = None
        self._probe: Ticket | None = None
        self._refusals = 0
        self._next_release = -math.inf

    # --- callers --------------------------------------------------------------------------------------------------

    def ask(self, ticket: Ticket) -> Wait | None:
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
            first = self._queue[0] is ticket
            wait = self._delay(now) if first else math.inf
            return Wait(wait, self._expected(ticket, now), self._probe is not None)

    def leave(self, ticket: Ticket) -> None:
        """Give up: a queued call leaves the queue, a granted one was not sent or got no response."""
        now = self._now()
        with self._lock:
            if ticket.granted:
                self._in_flight -= 1
                ticket.granted = False
                self._stop_probe(ticket)
            elif ticket.queued:
                self._queue.remove(ticket)
            ticket.queued = False
            if self._in_flight == 0 and self._high is None and self._available() <= 0:
                self._met = False  # all calls of this window died unheard: somebody has to find out
            self._serve(now)

    def learn(self, ticket: Ticket, reply: Reply) -> None:
        """Take in what a response says; its call is over."""
        with self._lock:
            was_probe = self._probe is ticket
            was_spent = self._closed or (self._met and self._available() <= 0)
            self._stop_probe(ticket)
            if ticket.granted:
                self._in_flight -= 1
                ticket.granted = ticket.queued = False
            if reply.status == 401:
                # Without a good token the call counts in another window, and the headers are that window's.
                if ticket.epoch == self._epoch:
                    self._sent -= 1
            else:
                self._take(ticket, reply, accepted_probe=was_probe and was_spent and reply.status != 429)
            self._serve(max(self._now(), reply.received_at))

    def view(self) -> LimitView:
        """Give what is known now."""
        now = self._now()
        with self._lock:
            over = self._high is not None and now >= self._high
            remaining = None
            if self._limit is not None:
                remaining = max(0, self._limit - self._in_flight if over else self._available())
            resets = None if self._high is None or over else self._high - now
            return LimitView(
                self.service, self._limit, remaining, resets, len(self._queue), self._in_flight, self._length
            )

    # --- who may go (called with the lock held) -------------------------------------------------------------------

    def _available(self) -> int:
        if self._closed:
            return 0
        return 1 << 30 if self._limit is None else self._limit - self._sent - self._others

    def _serve(self, now: float, *, asking: Ticket | None = None) -> None:
        while self._queue and self._try(self._queue[0], now) is None:
            ticket = self._queue.popleft()
            if ticket.wake is not None:
                ticket.wake()
        head = self._queue[0] if self._queue else None
        if head is not None and head is not asking and head.wake is not None:
            head.wake()  # it has to look at its delay anew

    def _try(self, ticket: Ticket, now: float) -> float | None:
        delay = self._delay(now)
        if delay > 0:
            return delay
        probe = not self._met or self._available() <= 0
        if ticket.queued:
            self._next_release = now + 2 * GAP * self._random()
        ticket.granted = True
        ticket.epoch = self._epoch
        ticket.probe = probe
        if probe:
            self._probe = ticket
        self._sent += 1
        self._in_flight += 1
        return None

    def _delay(self, now: float) -> float:
        """Seconds until the next call may go; infinite where news has to come first."""
        if not self._met:
            return 0.0 if self._probe is None else math.inf
        if self._high is not None and now >= self._high:
            self._roll()
        if self._available() > 0:
            return max(0.0, self._next_release - now) if self._queue else 0.0
        if self._low is None or self._high is None:
            return math.inf
        if self._high - self._low <= WIDE:
            return self._high - now
        if self._probe is not None:
            return self._high - now
        return max(0.0, (self._low + self._high) / 2 - now)

    def _roll(self) -> None:
        """Begin a new window. Calls in flight may be counted in it, until their replies say otherwise."""
        self._epoch += 1
        self._sent = self._in_flight
        self._others = 0
        self._closed = False
        self._previous_end, self._end = self._end or self._previous_end, None
        self._low = self._high = None
        self._probe = None

    def _stop_probe(self, ticket: Ticket) -> None:
        if self._probe is ticket:
            self._probe = None

    def _expected(self, ticket: Ticket, now: float) -> float:
        if self._high is None or self._available() > 0:
            return 0.0
        place = self._queue.index(ticket)
        later = place // self._limit if self._limit else 0
        earliest = self._low if self._low is not None else self._high
        return max(0.0, earliest - now) + later * (self._length or 0.0)

    # --- what replies teach (called with the lock held) -----------------------------------------------------------

    def _take(self, ticket: Ticket, reply: Reply, *, accepted_probe: bool) -> None:
        said = reply.rate_limit
        self._met = True
        if said.limit is not None:
            self._limit = said.limit
        bounds = self._bounds(reply)
        end = said.reset.timestamp() if said.reset is not None else None
        if self._is_older(ticket, end):
            self._sent = max(self._in_flight, self._sent - 1)
            return
        if accepted_probe or self._is_newer(end, bounds):
            began = self._high
            self._roll()
            self._sent = self._in_flight + 1
            if began is not None and bounds is not None:
                self._length = max(0.0, bounds[1] - began)
        if self._previous_end is not None and end is not None and end > self._previous_end:
            self._length = end - self._previous_end
        if end is not None:
            self._end = end
        if said.reset_seconds is not None:
            self._length = max(self._length or 0.0, float(said.reset_seconds))
        self._narrow(bounds)
        if reply.status == 429:
            self._refused(reply)
            return
        self._refusals = 0
        if said.remaining is not None and self._limit is not None:
            self._others = max(self._others, self._limit - said.remaining - self._sent)

    def _is_older(self, ticket: Ticket, end: float | None) -> bool:
        if ticket.epoch >= self._epoch or end is None:
            return False
        current = self._end if self._end is not None else self._previous_end
        return current is not None and (end < current - 0.5 or (self._end is None and end <= current + 0.5))

    def _is_newer(self, end: float | None, bounds: tuple[float, float] | None) -> bool:
        if end is not None and self._end is not None:
            return end > self._end + 0.5
        return bounds is not None and self._high is not None and bounds[0] > self._high

    def _refused(self, reply: Reply) -> None:
        self._closed = True
        self._refusals += 1
        if self._high is not None and self._high > reply.received_at:
            self._low = max(self._low or reply.sent_at, reply.sent_at)  # it had not ended when the request came in
            return
        backoff = min(_LONGEST_BACKOFF, _FIRST_BACKOFF * 2.0 ** min(self._refusals - 1, 20))
        wait = reply.retry_after if reply.retry_after is not None else backoff * (0.5 + self._random())
        self._low = self._high = reply.received_at + max(wait, backoff / 2 if self._refusals > 1 else 0.0)

    def _narrow(self, bounds: tuple[float, float] | None) -> None:
        if bounds is None:
            return
        low, high = bounds
        if self._low is not None and self._high is not None:
            low, high = max(low, self._low), min(high, self._high)
            if low > high:  # they contradict each other: believe the newest
                low, high = bounds
        self._low, self._high = low, high

    def _bounds(self, reply: Reply) -> tuple[float, float] | None:
        """Bound the window's end by one reply, in local monotonic time."""
        seconds = reply.rate_limit.reset_seconds
        by_delta = None if seconds is None else (reply.sent_at + seconds - 1, reply.received_at + seconds + 1)
        by_clock = self._bounds_by_clock(reply)
        if by_delta is None:
            return by_clock
        if by_clock is None:
            return by_delta
        low, high = max(by_delta[0], by_clock[0]), min(by_delta[1], by_clock[1])
        return (low, high) if low <= high else by_delta

    def _bounds_by_clock(self, reply: Reply) -> tuple[float, float] | None:
        if reply.server_time is None:
            return None
        low, high = reply.server_time - reply.received_at, reply.server_time + 1 - reply.sent_at
        if self._clock is not None:
            known_low, known_high, when = self._clock
            drift = DRIFT * max(0.0, reply.received_at - when)
            both = max(low, known_low - drift), min(high, known_high + drift)
            low, high = both if both[0] <= both[1] else (low, high)  # the server's clock was set
        self._clock = (low, high, reply.received_at)
        if reply.rate_limit.reset is None:
            return None
        end = reply.rate_limit.reset.timestamp()
        bounds = end - high, end - low
        sane = reply.sent_at - 1 <= bounds[1] and bounds[0] <= reply.received_at + LONGEST
        return bounds if sane else None


class Limits:
    """All limits of one credential. `limits["crm"]` shows a window; `limits["crm", "anonymous"]` that of calls without a token.

    Of a service that counts active requests per database, `limits["reports"]` shows the database with most calls under way,
    `limits["reports", "14146"]` a certain one.
    """

    def __init__(self, *, now: Callable[[], float], random: Callable[[], float]) -> None:
        self._now = now
        self._random = random
        self._lock = threading.Lock()
        self._windows: dict[tuple[str, str], Window] = {}
        self._databases: dict[tuple[str, str, str], Concurrency] = {}

    def window(self, service: str, *, anonymous: bool = False) -> Window:
        """Give the window of a service."""
        key = (service, "anonymous" if anonymous else "authenticated")
        window = self._windows.get(key)
        if window is None:
            with self._lock:
                window = self._windows.setdefault(key, Window(service, now=self._now, random=self._random))
        return window

    def database(self, service: str, limit: int, database: str, *, anonymous: bool = False) -> Concurrency:
        """Give the slots of a database, of a service that works on `limit` requests at once for each."""
        key = (service, "anonymous" if anonymous else "authenticated", database)
        slots = self._databases.get(key)
        if slots is None:
            from iqmetrix.concurrency import Concurrency  # noqa: PLC0415 - it builds on this module

            with self._lock:
                made = Concurrency(service, limit, now=self._now, random=self._random)
                slots = self._databases.setdefault(key, made)
        return slots

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
