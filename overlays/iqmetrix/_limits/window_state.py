"""What is known of a rate-limit window: state and arithmetic, for one process or for all that share a store.

A window's end is never known exactly: `X-RateLimit-ResetSeconds` is in whole seconds, rounded somehow, and
`X-RateLimit-Reset` is by the server's clock, whose only reading is a `Date` in whole seconds. Each reply bounds the end from
both sides, and the state keeps the intersection, as clock synchronisation does. Callers leave at the later bound: never
before the reset.

Two things make that precise and cheap. The last slots of a window are spent one by one around the ticks of the server's `Date`,
which halves the uncertainty each time, until the clock is known well. And the first call of a window that follows
a spent one goes alone: it tells what other programs have taken already, and a wrong belief costs one refusal.

Nothing here reads a clock, sleeps or knows of threads: times come in as arguments, all of one clock.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import NamedTuple, Self

import msgspec

from iqmetrix._http.rate_limit_headers import LONGEST_BELIEVED_S
from iqmetrix._limits.reply import WindowReply
from iqmetrix._limits.view import LimitView
from iqmetrix._process.backoff import doubled
from iqmetrix.state.forms import StoredRecord

WIDE = 1.25
"""Seconds: with bounds closer than this waiting for the later one is at most a second late; wider ones need a try."""

FINE = 0.04
"""Seconds: bounds as close as this need no measuring."""

COARSER = 4.0
"""Where other programs take what was held back for measuring, bounds that are wider by this factor have to do."""

FINER = 0.98
"""Factor by which that is taken back with every window."""

MEASURING = 0.25
"""Share of a window that is spent on measuring at most."""

FEW = 10
"""Windows of fewer calls have none to spare for measuring."""

NARROWER = 0.75
"""Bounds of the clock that are narrower by this factor make another moment the best to measure."""

LAST_CALL = 0.25
"""Seconds before the earliest end of a window at which held slots are used up."""

PROBE = 5.0
"""Seconds after which a call that was to find something out is not waited for any longer."""

DRIFT = 100e-6
"""Seconds that two clocks may drift apart per second."""

CLOCK_WAS_SET = 0.5
"""Seconds of contradiction between two readings of a clock that mean more than a late `Date`."""

FIRST_BACKOFF_S = 0.25
LONGEST_BELIEVED_S_BACKOFF_S = 30.0
_NEVER = -math.inf


@dataclass(frozen=True, slots=True)
class Shift:
    """How far another clock is ahead of this one: at least, and at most, seconds."""

    low: float
    high: float

    def reversed(self) -> Shift:
        """Return how far this clock is ahead of the other."""
        return Shift(-self.high, -self.low)

    def after(self, seconds: float) -> Shift:
        """Return what can be said of it so many seconds later."""
        drift = DRIFT * max(0.0, seconds)
        return Shift(self.low - drift, self.high + drift)


class Grant(NamedTuple):
    """How many calls may go.

    Attributes:
        number: of calls.
        delay: where there are none, seconds until it is worth asking again; infinite: after news.
        probe: whether a call that goes is a probe, for whose answer the others wait; where none may go, whether one is under way.
        probes_end: whether it tries if the spent window is over.
        last: whether these are the last slots, of which each goes when it measures the server's clock best (`to_measure`).
    """

    number: int
    delay: float = 0.0
    probe: bool = False
    probes_end: bool = False
    last: bool = False


class WindowState(StoredRecord):
    """A window of one credential with one service.

    Attributes:
        limit: calls per window, `None` while unknown.
        sure: whether a reply of this window came; else one call goes ahead of the others.
        epoch: number of the window.
        sent: calls granted in it.
        others: calls of other programs in it, at least.
        closed: whether the service refused a call in it.
        low: earliest end of the window.
        high: latest end.
        end: its end by the server's clock.
        previous_end: that of an earlier window.
        clock: bounds of what the server's clock is ahead, and when they were taken.
        length: seconds that a window lasts, as far as was seen.
        measure_at: when the next call is to be sent that measures the server's clock.
        probe_until: until then one call is finding something out.
        refusals: in a row.
        fine: seconds; bounds as close as this need no measuring.
        heard: calls of other programs by the last reply, below 0 where not all of `sent` had come in; and when that was.
        first: the process that goes first in the next window, and for how many windows it has got nothing.
    """

    limit: int | None = None
    sure: bool = False
    epoch: int = 0
    sent: int = 0
    others: int = 0
    closed: bool = False
    low: float | None = None
    high: float | None = None
    end: float | None = None
    previous_end: float | None = None
    clock: tuple[float, float, float] | None = None
    length: float | None = None
    measure_at: float | None = None
    probe_until: float = _NEVER
    refusals: int = 0
    fine: float = FINE
    heard: tuple[int, float] | None = None
    first: tuple[int, int] | None = None

    # --- who may go -----------------------------------------------------------------------------------------------

    def left(self, reserve: float = 0.0) -> int:
        """Return the calls that the window has left, apart from those reserved for other programs.

        Args:
            reserve: calls to leave to other programs; below 1 it is a share of the limit.
        """
        if self.closed:
            return 0
        if self.limit is None:
            return 1 << 30
        reserved = int(reserve) if reserve >= 1 else math.ceil(reserve * self.limit)
        return min(self.limit - self.others, max(1, self.limit - reserved)) - self.sent

    def slots(self, now: float, *, reserve: float = 0.0, in_flight: int = 0) -> Grant:
        """Say how many calls may go now.

        Args:
            now: the time.
            reserve: calls to leave to other programs; below 1 it is a share of the limit.
            in_flight: calls under way, which may be counted in a window that begins now.
        """
        if self.high is not None and now >= self.high:
            self.roll(in_flight)
        if not self.sure:
            return Grant(0, self.probe_until - now, probe=True) if now < self.probe_until else Grant(1, probe=True)
        left = self.left(reserve)
        if left <= 0:
            return self._spent(now)
        free = left - self.held_for_measuring(now)
        return Grant(free) if free > 0 else Grant(left, last=True)

    def to_measure(self, now: float, left: int) -> Grant:
        """Say how many of the last slots may go now."""
        free = left - self.held_for_measuring(now)
        if free > 0:
            return Grant(free)
        if now < self.probe_until:
            return Grant(0, self.probe_until - now, probe=True)
        if self.measure_at is None:
            self.measure_at = self._instant_to_measure(now)
        return Grant(1, probe=True) if self.measure_at <= now else Grant(0, self.measure_at - now)

    def take(self, calls: int, now: float, *, probe: bool = False) -> None:
        """Grant calls."""
        self.sent += calls
        if probe or self.high is None:
            self.probe_until = now + PROBE
        if probe:
            self.measure_at = None

    def end_probe(self) -> None:
        """Note that a probe is over, with or without an answer."""
        self.probe_until = _NEVER

    def _spent(self, now: float) -> Grant:
        if self.low is None or self.high is None:
            if now < self.probe_until:
                return Grant(0, self.probe_until - now, probe=True)
            self.sure = False  # its calls may have died unheard: somebody has to find out
            return Grant(1, probe=True)
        if self.high - self.low <= WIDE or now < self.probe_until:
            return Grant(0, self.high - now)
        delay = (self.low + self.high) / 2 - now
        return Grant(1, probe=True, probes_end=True) if delay <= 0 else Grant(0, delay)

    def held_for_measuring(self, now: float) -> int:
        """Return how many of the last slots are to be spent on measuring the server's clock; 0 where that is over or needless."""
        if self.limit is None or self.limit < FEW or self.low is None or self.high is None or self.end is None:
            return 0
        width = self.high - self.low
        if self.clock is None or width <= self.fine or now >= self.low - LAST_CALL:
            return 0
        return min(math.ceil(math.log2(width / self.fine)), int(self.limit * MEASURING))

    def _instant_to_measure(self, now: float) -> float:
        """Time that halves what is not known of the server's clock: in the middle of where its next tick can be."""
        if self.clock is None or self.low is None:
            return now
        low, high, _ = self.clock
        tick = math.ceil(now + low)
        middle = (max(now, tick - high) + tick - low) / 2
        return min(middle, self.low - LAST_CALL)

    def expected_wait(self, now: float, *, place: int, left: int) -> float:
        """Estimate the seconds until the turn of a caller, at this place in the line, where so many calls are left now."""
        if self.high is None or left > 0:
            return 0.0
        later = place // self.limit if self.limit else 0
        earliest = self.low if self.low is not None else self.high
        return max(0.0, earliest - now) + later * (self.length or 0.0)

    def view(self, service: str, now: float, *, left: int, waiting: int, in_flight: int) -> LimitView:
        """Return what is known of the window, in which so many calls are left."""
        over = self.high is not None and now >= self.high
        remaining = None
        if self.limit is not None:
            remaining = max(0, self.limit - in_flight if over else left)
        resets_in = None if self.high is None or over else self.high - now
        return LimitView(service, self.limit, remaining, resets_in, waiting, in_flight, self.length)

    def roll(self, in_flight: int) -> None:
        """Begin a new window. Calls in flight may be counted in it, until their replies say otherwise."""
        spent = self.closed or (self.limit is not None and self.left() <= 0)
        self.epoch += 1
        self.sent = in_flight
        self.others = 0
        self.heard = self.first = None
        self.closed = False
        self.sure = self.limit is not None and not spent
        self.previous_end, self.end = self.end or self.previous_end, None
        self.low = self.high = None
        self.measure_at = None
        self.probe_until = _NEVER
        self.fine = max(FINE, FINER * self.fine)

    def count(self, in_flight: int) -> None:
        """Count calls that may belong to this window; the replies so far may have told of them as of calls of others."""
        self.sent += in_flight
        self.others = max(0, self.others - in_flight)
        if self.heard is not None:
            self.heard = (self.heard[0] - in_flight, self.heard[1])

    # --- what replies teach ---------------------------------------------------------------------------------------

    def learn(
        self, reply: WindowReply, *, epoch: int, in_flight: int, probed_end: bool, chance: float, counted: bool = True
    ) -> None:
        """Take in what a response says.

        Args:
            reply: the response.
            epoch: of the window in which its call was granted.
            in_flight: other calls under way.
            probed_end: whether its call tried if the window is over.
            chance: from 0 up to 1, for a back-off.
            counted: whether its call, if of an older window, was counted in this one too.
        """
        if reply.status == 401:
            # Without a good token the call counts in another window, and the headers are that window's.
            if epoch == self.epoch:
                self._count_no_more(reply.sent_at)
            elif counted and self.sent > in_flight:
                self._count_no_more(_NEVER)
            return
        said = reply.rate_limit
        bounds = self._bounds(reply)
        end = said.reset.timestamp() if said.reset is not None else None
        if self._is_older(epoch, end):
            if counted and self.sent > in_flight:
                self._count_no_more(_NEVER)
            return
        if said.limit is not None:
            self.limit = said.limit
        if (probed_end and epoch == self.epoch and reply.status != 429) or self._is_newer(end, bounds):
            began = self.high
            self.roll(in_flight + 1)
            if began is not None and bounds is not None:
                self.length = max(0.0, bounds[1] - began)
        self.sure = True
        if self.previous_end is not None and end is not None and end > self.previous_end:
            self.length = end - self.previous_end
        if end is not None:
            self.end = end
        if said.reset_seconds is not None:
            self.length = max(self.length or 0.0, float(said.reset_seconds))
        if self.high is None and bounds is not None:
            self.probe_until = _NEVER
        self._narrow(bounds)
        if reply.status == 429:
            self._refused(reply, chance)
            return
        self.refusals = 0
        if said.remaining is not None and self.limit is not None:
            self.heard = (self.limit - said.remaining - self.sent, reply.received_at)
            self.others = max(self.others, self.heard[0])

    def _count_no_more(self, since: float) -> None:
        """Take a call that belongs elsewhere out of the count; a reply that came in the meantime spoke of one more of others."""
        self.sent -= 1
        if self.heard is not None and self.heard[1] > since:
            self.heard = (self.heard[0] + 1, self.heard[1])
            self.others = max(self.others, self.heard[0])

    def _is_older(self, epoch: int, end: float | None) -> bool:
        if epoch >= self.epoch or end is None:
            return False
        current = self.end if self.end is not None else self.previous_end
        return current is not None and (end < current - 0.5 or (self.end is None and end <= current + 0.5))

    def _is_newer(self, end: float | None, bounds: tuple[float, float] | None) -> bool:
        if end is not None and self.end is not None:
            return end > self.end + 0.5
        return bounds is not None and self.high is not None and bounds[0] > self.high

    def _refused(self, reply: WindowReply, chance: float) -> None:
        if not self.closed and self.held_for_measuring(reply.sent_at):
            self.fine = min(COARSER * self.fine, WIDE / 2)
        self.closed = True
        self.refusals += 1
        if self.high is not None and self.high > reply.received_at:
            self.low = max(self.low or reply.sent_at, reply.sent_at)  # it had not ended when the request came in
            return
        backoff = doubled(FIRST_BACKOFF_S, self.refusals - 1, longest=LONGEST_BELIEVED_S_BACKOFF_S)
        wait = reply.retry_after if reply.retry_after is not None else backoff * (0.5 + chance)
        self.low = self.high = reply.received_at + max(wait, backoff / 2 if self.refusals > 1 else 0.0)

    def _narrow(self, bounds: tuple[float, float] | None) -> None:
        if bounds is None:
            return
        low, high = bounds
        if self.low is not None and self.low == self.high:  # a back-off, which says only that it is not over before
            low, high = max(low, self.low), max(high, self.low)
        elif self.low is not None and self.high is not None:
            low, high = max(low, self.low), min(high, self.high)
            if low > high:  # they contradict each other: believe the newest
                low, high = bounds
        self.low, self.high = low, high

    def _bounds(self, reply: WindowReply) -> tuple[float, float] | None:
        """Bound the window's end by one reply."""
        seconds = reply.rate_limit.reset_seconds
        by_delta = None if seconds is None else (reply.sent_at + seconds - 1, reply.received_at + seconds + 1)
        by_clock = self._bounds_by_clock(reply)
        if by_delta is None:
            return by_clock
        if by_clock is None:
            return by_delta
        low, high = max(by_delta[0], by_clock[0]), min(by_delta[1], by_clock[1])
        return (low, high) if low <= high else by_delta

    def _bounds_by_clock(self, reply: WindowReply) -> tuple[float, float] | None:
        if reply.server_time is None:
            return None
        low, high = reply.server_time - reply.received_at, reply.server_time + 1 - reply.sent_at
        if self.clock is not None:
            known_low, known_high, when = self.clock
            known = Shift(known_low, known_high).after(reply.received_at - when)
            low, high = _intersection((low, high), (known.low, known.high))
            if high - low < NARROWER * (known_high - known_low):
                self.measure_at = None  # there is a better moment now
        self.clock = (low, high, reply.received_at)
        if reply.rate_limit.reset is None:
            return None
        end = reply.rate_limit.reset.timestamp()
        bounds = end - high, end - low
        sane = reply.sent_at - 1 <= bounds[1] and bounds[0] <= reply.received_at + LONGEST_BELIEVED_S
        return bounds if sane else None

    # --- between clocks -------------------------------------------------------------------------------------------

    def shifted(self, shift: Shift) -> Self:
        """Return the state by another clock, with the bounds as much wider as the difference is uncertain."""
        other = msgspec.structs.replace(self)
        other.low = None if self.low is None else self.low + shift.low
        other.high = None if self.high is None else self.high + shift.high
        other.measure_at = None
        other.probe_until = self.probe_until + shift.high
        if self.heard is not None:
            other.heard = (self.heard[0], self.heard[1] + shift.high)
        if self.clock is not None:
            low, high, when = self.clock
            other.clock = (low - shift.high, high - shift.low, when + shift.low)
        return other


def shifted_reply(reply: WindowReply, shift: Shift) -> WindowReply:
    """Return a reply by another clock; the times of sending and receiving stay bounds."""
    return msgspec.structs.replace(reply, sent_at=reply.sent_at + shift.low, received_at=reply.received_at + shift.high)


def _intersection(new: tuple[float, float], known: tuple[float, float]) -> tuple[float, float]:
    """Narrow the bounds of a clock's difference by a new reading.

    Many servers write a `Date` that is a little late, never one that is early. So the lower bounds hold, and an upper bound
    that contradicts them gives way; a large contradiction means that a clock was set.
    """
    low, high = max(new[0], known[0]), min(new[1], known[1])
    if low <= high:
        return low, high
    return (low, low) if low - high < CLOCK_WAS_SET else new
