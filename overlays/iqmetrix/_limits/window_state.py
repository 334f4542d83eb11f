"""What is known of a rate-limit window: how many calls it has left, for one process or for all that share a store.

Calls are counted when they are granted, before they are sent; replies tell what other programs have taken. The first call of a
window that follows a spent one goes alone: it tells what others have taken already, and a wrong belief costs one refusal. When the
window ends is kept apart (`end_of_window.py`).

Nothing here reads a clock, sleeps or knows of threads: times come in as arguments, all of one clock. `docs/limits.md` draws it.
"""

from __future__ import annotations

import math
from typing import NamedTuple, Self

import msgspec

from iqmetrix._limits.clock_offset import ClockOffset
from iqmetrix._limits.end_of_window import TRY_AT, EndOfWindow
from iqmetrix._limits.reply import WindowReply
from iqmetrix._limits.view import LimitView
from iqmetrix._process.backoff import doubled
from iqmetrix.state.forms import StoredRecord

LONGEST_PROBE_S = 5.0
"""A call that was to find something out is waited for no longer than this."""

FIRST_BACKOFF_S = 0.25
LONGEST_BACKOFF_S = 30.0

UNLIMITED = 1 << 30
"""Calls that are left while the limit is unknown."""

_NEVER = -math.inf


class Allowance(NamedTuple):
    """How many calls may go.

    Attributes:
        calls: how many.
        delay: where there are none, seconds until it is worth asking again; infinite: after news.
        probe: whether a call that goes finds something out, and the others wait for its answer; where none may go, whether one is
            under way.
        probes_end: whether it tries if the spent window is over.
    """

    calls: int
    delay: float = 0.0
    probe: bool = False
    probes_end: bool = False


class Heard(NamedTuple):
    """What the last reply said of other programs.

    Attributes:
        others: their calls; below 0 where calls that had been granted had not come in.
        at: when that was.
    """

    others: int
    at: float


class WindowState(StoredRecord):
    """A window of one credential with one service.

    Attributes:
        limit: calls per window, `None` while unknown.
        confirmed: whether a reply of this window came; else one call goes ahead of the others.
        epoch: number of the window.
        granted: calls that were let go in it, or leased.
        others: calls of other programs in it, at least.
        heard: what the last reply said of them.
        refused: whether the service refused a call in it.
        refusals: in a row.
        end: when it ends.
        probe_until: until then one call is finding something out.
        leases: how many slots a process may hold that it has not used, by its number.
    """

    limit: int | None = None
    confirmed: bool = False
    epoch: int = 0
    granted: int = 0
    others: int = 0
    heard: Heard | None = None
    refused: bool = False
    refusals: int = 0
    end: EndOfWindow = msgspec.field(default_factory=EndOfWindow)
    probe_until: float = _NEVER
    leases: dict[int, int] = msgspec.field(default_factory=dict)

    # --- who may go -----------------------------------------------------------------------------------------------

    def left(self, reserve: float = 0.0) -> int:
        """Return the calls that the window has left, apart from those reserved for other programs.

        Args:
            reserve: calls to leave to other programs; below 1 it is a share of the limit.
        """
        if self.refused:
            return 0
        if self.limit is None:
            return UNLIMITED
        reserved = int(reserve) if reserve >= 1 else math.ceil(reserve * self.limit)
        return min(self.limit - self.others, max(1, self.limit - reserved)) - self.granted

    def allowance(self, now: float, *, reserve: float = 0.0, in_flight: int = 0) -> Allowance:
        """Say how many calls may go now.

        Args:
            now: the time.
            reserve: calls to leave to other programs; below 1 it is a share of the limit.
            in_flight: calls under way, which may be counted in a window that begins now.
        """
        if self.end.is_over(now):
            self._begin_next(in_flight)
        if not self.confirmed:
            return self._probe(now)
        left = self.left(reserve)
        return Allowance(left) if left > 0 else self._spent(now)

    def _probe(self, now: float) -> Allowance:
        """Let one call go ahead, which finds out how many may follow."""
        return Allowance(0, self.probe_until - now, probe=True) if now < self.probe_until else Allowance(1, probe=True)

    def _spent(self, now: float) -> Allowance:
        bounds = self.end.bounds
        if bounds is None:
            if now >= self.probe_until:
                self.confirmed = False  # the calls that would have told its end may have died unheard
            return self._probe(now)
        if self.end.is_known_well or now < self.probe_until:
            return Allowance(0, bounds.latest - now)
        delay = bounds.earliest + TRY_AT * bounds.width - now
        return Allowance(1, probe=True, probes_end=True) if delay <= 0 else Allowance(0, delay)

    def take(self, calls: int, now: float, *, probe: bool = False) -> None:
        """Count calls that are let go, or leased."""
        self.granted += calls
        if probe or self.end.bounds is None:
            self.probe_until = now + LONGEST_PROBE_S

    def end_probe(self) -> None:
        """Note that a probe is over, with or without an answer."""
        self.probe_until = _NEVER

    def lose(self, now: float, *, epoch: int, probed_end: bool) -> None:
        """Note that a call got no response. If it tried whether the window is over, the next try is not made at once."""
        if probed_end and epoch == self.epoch:
            self.end = self.end.not_tried_before(now)

    def lose_all(self) -> None:
        """Note that no call is under way any more: one of those to come has to find out what nobody heard."""
        if self.end.bounds is None and self.left() <= 0:
            self.confirmed = False

    def _begin_next(self, in_flight: int, reply: WindowReply | None = None) -> None:
        """Begin a new window. Calls in flight may be counted in it, until their replies say otherwise."""
        spent = self.refused or (self.limit is not None and self.left() <= 0)
        self.confirmed = self.limit is not None and not spent
        self.epoch += 1
        self.granted, self.others = in_flight, 0
        self.heard = None
        self.refused = False
        self.end = self.end.of_next_window(reply)
        self.probe_until = _NEVER
        self.leases = {}

    # --- counting calls that were counted elsewhere ---------------------------------------------------------------

    def count(self, calls: int) -> None:
        """Count calls that may belong to this window; the replies so far may have told of them as of calls of others."""
        self.granted += calls
        self.others = max(0, self.others - calls)
        if self.heard is not None:
            self.heard = self.heard._replace(others=self.heard.others - calls)

    def uncount(self, calls: int, since: float) -> None:
        """Take calls out of the count that do not belong to this window, or were never sent.

        Args:
            calls: how many.
            since: when they were counted. A reply that came later saw so many more calls of others than it seemed.
        """
        self.granted -= calls
        if self.heard is not None and self.heard.at > since:
            self.heard = self.heard._replace(others=self.heard.others + calls)
            self.others = max(self.others, self.heard.others)

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
        of_older_window = epoch < self.epoch
        if reply.status == 401:
            # Without a good token the call counts in another window, and the headers are that window's.
            if epoch == self.epoch:
                self.uncount(1, reply.sent_at)
            elif counted and self.granted > in_flight:
                self.uncount(1, _NEVER)
            return
        self.end = self.end.with_clock_of(reply)
        if of_older_window and self.end.is_older(reply):
            if counted and self.granted > in_flight:
                self.uncount(1, _NEVER)
            return
        uncounted = self._learn_limit(reply.rate_limit.limit, in_flight)
        tried = probed_end and epoch == self.epoch and reply.status != 429
        if self.end.is_newer(reply) or (tried and self.end.may_be_past(reply)):
            self._begin_next(in_flight + 1, reply)
        elif tried:
            self.lose(reply.received_at, epoch=epoch, probed_end=True)
        self.confirmed = True
        unknown = self.end.bounds is None
        self.end = self.end.with_clock_of_first_call(reply).narrowed(reply)
        if unknown and self.end.bounds is not None:
            self.probe_until = _NEVER
        if reply.status == 429:
            self._refuse(reply, chance)
        else:
            self._hear(reply, uncounted)

    def _learn_limit(self, limit: int | None, in_flight: int) -> int:
        """Take in the limit; return how many calls under way a reply with another limit than before may not have counted."""
        if limit is None or limit == self.limit:
            return 0
        known, self.limit = self.limit, limit
        return in_flight if known is not None else 0

    def _refuse(self, reply: WindowReply, chance: float) -> None:
        backoff = doubled(FIRST_BACKOFF_S, self.refusals, longest=LONGEST_BACKOFF_S)
        wait = reply.retry_after if reply.retry_after is not None else backoff * (0.5 + chance)
        self.end = self.end.refused(reply, max(wait, backoff / 2) if self.refusals else wait)
        self.refused = True
        self.refusals += 1

    def _hear(self, reply: WindowReply, uncounted: int) -> None:
        self.refusals = 0
        remaining = reply.rate_limit.remaining
        if remaining is not None and self.limit is not None:
            self.heard = Heard(self.limit - remaining - (self.granted - uncounted), reply.received_at)
            self.others = max(self.others, self.heard.others)

    # --- for users, and between clocks ----------------------------------------------------------------------------

    def expected_wait(self, now: float, *, place: int, left: int) -> float:
        """Estimate the seconds until the turn of a caller, at this place in the line, where so many calls are left now."""
        if self.end.bounds is None or left > 0:
            return 0.0
        later = place // self.limit if self.limit else 0
        return max(0.0, self.end.bounds.earliest - now) + later * (self.end.length or 0.0)

    def view(self, service: str, now: float, *, left: int, waiting: int, in_flight: int) -> LimitView:
        """Return what is known of the window, in which so many calls are left."""
        over = self.end.is_over(now)
        remaining = None
        if self.limit is not None:
            remaining = max(0, self.limit - in_flight if over else left)
        resets_in = None if self.end.bounds is None or over else self.end.bounds.latest - now
        return LimitView(service, self.limit, remaining, resets_in, waiting, in_flight, self.end.length)

    def seen_from(self, ahead: ClockOffset) -> Self:
        """Return the state by another clock, which is so far ahead."""
        other = msgspec.structs.replace(self, end=self.end.seen_from(ahead), leases=dict(self.leases))
        other.probe_until = self.probe_until + ahead.most
        if self.heard is not None:
            other.heard = self.heard._replace(at=self.heard.at + ahead.most)
        return other
