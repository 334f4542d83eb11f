"""When a window ends: an interval that each reply narrows.

The end is never known exactly: `X-RateLimit-ResetSeconds` is in whole seconds, rounded somehow, and `X-RateLimit-Reset` is by the
server's clock, whose only reading is a `Date` in whole seconds. Each reply bounds the end from both sides, and the intersection is
kept, as clock synchronisation does. Calls leave at the later bound: never before the reset.

A `429` says that the server's clock has not come to the end, the first reply of the next window that it has. So each change of
windows narrows what is known of that clock, and with it all ends to come.

Nothing here reads a clock: times come in as arguments, all of one clock.
"""

from __future__ import annotations

import math
from typing import NamedTuple

import msgspec

from iqmetrix._http.rate_limit_headers import LONGEST_BELIEVED_S
from iqmetrix._limits.clock_offset import ClockOffset
from iqmetrix._limits.reply import WindowReply

TRY_IF_WIDER_THAN_S = 0.35
"""Where the end of a short window is known more closely than this waiting for the later bound costs little; else one call tries before."""

SHORT_WINDOW_S = 5.0
"""In windows that last as long as this, or longer, waiting costs less than the refusal that a try risks."""

TRY_BLINDLY_IF_WIDER_THAN_S = 1.25
"""Bounds between which a call tries in any window where the service tells neither its ends nor its clock."""

TRY_AT = 2 / 3
"""Part of the way from the earlier to the later bound at which a call tries. Where nothing but a `Date` in whole seconds is known
these are a second apart: a try that is refused leaves a third of that, and is the last one."""

WHOLE_SECOND_S = 0.01
"""Times that are this close to a whole number of seconds apart may well be just that."""

SAME_END_S = 0.5
"""Ends by the server's clock that differ by less are the end of one window."""


class Bounds(NamedTuple):
    """A moment as far as it is known."""

    earliest: float
    latest: float

    @property
    def width(self) -> float:
        """Seconds between them."""
        return self.latest - self.earliest


class EndOfWindow(msgspec.Struct, frozen=True, array_like=True):
    """When a window ends.

    Attributes:
        bounds: when it ends, `None` while nothing is known.
        is_back_off: whether the bounds are no more than a time to wait: the service named no end.
        server_end: the end by the server's clock, seconds since 1970.
        server_end_before: that of an earlier window.
        server_ahead: how far the server's clock is ahead.
        length: seconds that a window lasts, as far as was seen.
        round_trip: seconds from the sending of the last call to its reply, which no bound is closer than.
    """

    bounds: Bounds | None = None
    is_back_off: bool = False
    server_end: float | None = None
    server_end_before: float | None = None
    server_ahead: ClockOffset | None = None
    length: float | None = None
    round_trip: float = 0.0

    # --- for those who wait ---------------------------------------------------------------------------------------

    @property
    def is_known_well(self) -> bool:
        """Whether waiting for the later bound costs little."""
        if self.bounds is None:
            return False
        if self.server_ahead is None or self.server_end is None:
            widest = TRY_BLINDLY_IF_WIDER_THAN_S
        else:
            short = self.length is not None and self.length < SHORT_WINDOW_S
            widest = TRY_IF_WIDER_THAN_S if short else math.inf
        return self.bounds.width <= widest + self.round_trip

    def is_over(self, now: float) -> bool:
        """Say whether the window is over for certain."""
        return self.bounds is not None and now >= self.bounds.latest

    # --- what replies teach ---------------------------------------------------------------------------------------

    def is_older(self, reply: WindowReply) -> bool:
        """Say whether a reply, whose call was granted in an earlier window, names the end of one too."""
        end = reply.server_end
        if end is None:
            return False
        if self.server_end is not None:
            return end < self.server_end - SAME_END_S
        return self.server_end_before is not None and end <= self.server_end_before + SAME_END_S

    def is_newer(self, reply: WindowReply) -> bool:
        """Say whether a reply names the end of a later window."""
        if reply.server_end is not None and self.server_end is not None:
            return reply.server_end > self.server_end + SAME_END_S
        bounds = self._bounds_by(reply)
        return bounds is not None and self.bounds is not None and bounds.earliest > self.bounds.latest

    def may_be_past(self, reply: WindowReply) -> bool:
        """Say whether an accepted try shows that the window is over: not if it came from elsewhere, or names the same end."""
        told_twice = reply.server_end is not None and self.server_end is not None
        return reply.rate_limit.remaining is not None and not told_twice

    def with_clock_of(self, reply: WindowReply) -> EndOfWindow:
        """Take in what a reply says of the server's clock."""
        if reply.server_time is None:
            return self
        reading = _reading(reply, reply.server_time)
        ahead = reading if self.server_ahead is None else self.server_ahead.narrowed(reading)
        return EndOfWindow(
            self.bounds,
            self.is_back_off,
            self.server_end,
            self.server_end_before,
            ahead,
            self.length,
            self.round_trip,
        )

    def with_clock_of_first_call(self, reply: WindowReply) -> EndOfWindow:
        """Take in what the reply to the call with which a short window began says of the server's clock.

        Short windows that last a whole number of seconds, but do not end a whole number of seconds after each other, begin with
        their first call: it came in a whole number of seconds before the end, and that says what the time was at any fraction of
        a second. What contradicts that is believed instead.
        """
        end, before, limit = reply.server_end, self.server_end_before, reply.rate_limit.limit
        if (
            end is None
            or before is None
            or limit is None
            or reply.status == 429
            or reply.rate_limit.remaining != limit - 1
        ):
            return self
        ahead, apart = self.server_ahead, end - before
        if ahead is None or reply.server_time is None or abs(apart - round(apart)) < WHOLE_SECOND_S:
            return self
        length = math.floor(end - reply.server_time)
        least, most = end - length - reply.received_at, end - length - reply.sent_at
        if not 0 < length < SHORT_WINDOW_S or most < ahead.least or least > ahead.most:
            return self
        closely = ahead.narrowed(ClockOffset(least, most, reply.received_at))
        return msgspec.structs.replace(self, server_ahead=closely)

    def of_next_window(self, reply: WindowReply | None = None) -> EndOfWindow:
        """Return what is known of the next window's end, of which nothing was heard or this reply."""
        before = self.server_end if self.server_end is not None else self.server_end_before
        ahead, length = self.server_ahead, self.length
        if reply is not None:
            bounds = self._bounds_by(reply)
            if bounds is not None and self.bounds is not None:
                length = max(0.0, bounds.latest - self.bounds.latest)
            if ahead is not None and self.server_end is not None and self.is_newer(reply):
                ahead = ahead.at_least(self.server_end - reply.received_at)  # that end has passed by the server's clock
        return EndOfWindow(server_end_before=before, server_ahead=ahead, length=length, round_trip=self.round_trip)

    def narrowed(self, reply: WindowReply) -> EndOfWindow:
        """Take in what a reply of this window says of its end."""
        end, seconds, length = reply.server_end, reply.rate_limit.reset_seconds, self.length
        if end is not None and self.server_end_before is not None and end > self.server_end_before:
            length = end - self.server_end_before
        if seconds is not None:
            length = max(length or 0.0, float(seconds))
        bounds, is_back_off = self._intersection(self._bounds_by(reply))
        server_end = self.server_end if end is None else end
        round_trip = reply.received_at - reply.sent_at
        return EndOfWindow(
            bounds, is_back_off, server_end, self.server_end_before, self.server_ahead, length, round_trip
        )

    def _intersection(self, new: Bounds | None) -> tuple[Bounds | None, bool]:
        known = self.bounds
        if new is None or known is None:
            return new or known, self.is_back_off
        if self.is_back_off:  # which says only that the window is not over before
            return Bounds(max(new.earliest, known.earliest), max(new.latest, known.latest)), False
        both = Bounds(max(new.earliest, known.earliest), min(new.latest, known.latest))
        return (both if both.width >= 0 else new), False  # where they contradict each other the newest is believed

    def _bounds_by(self, reply: WindowReply) -> Bounds | None:
        seconds = reply.rate_limit.reset_seconds
        by_clock = self._bounds_by_clock(reply)
        if seconds is None:
            return by_clock
        by_delta = Bounds(reply.sent_at + seconds - 1, reply.received_at + seconds + 1)
        if by_clock is None:
            return by_delta
        both = Bounds(max(by_delta.earliest, by_clock.earliest), min(by_delta.latest, by_clock.latest))
        return both if both.width >= 0 else by_delta

    def _bounds_by_clock(self, reply: WindowReply) -> Bounds | None:
        end, ahead = reply.server_end, self.server_ahead
        if end is None or ahead is None or reply.server_time is None:
            return None
        bounds = Bounds(end - ahead.most, end - ahead.least)
        sane = reply.sent_at - 1 <= bounds.latest and bounds.earliest <= reply.received_at + LONGEST_BELIEVED_S
        return bounds if sane else None

    # --- refusals -------------------------------------------------------------------------------------------------

    def refused(self, reply: WindowReply, wait: float) -> EndOfWindow:
        """Take in that the service refused a call.

        Args:
            reply: the refusal.
            wait: seconds to back off where it is not known when the window ends.
        """
        if self.bounds is None or self.bounds.latest <= reply.received_at:
            until = reply.received_at + wait
            return msgspec.structs.replace(self, bounds=Bounds(until, until), is_back_off=True)
        bounds = self.bounds._replace(earliest=max(self.bounds.earliest, reply.sent_at))  # it was not over by then
        return msgspec.structs.replace(self, bounds=bounds, server_ahead=self._clock_before_end(reply))

    def not_tried_before(self, time: float) -> EndOfWindow:
        """Take in that a try got no answer: the next one is as far away as if it had been refused."""
        if self.bounds is None or time >= self.bounds.latest:
            return self
        bounds = self.bounds._replace(earliest=max(self.bounds.earliest, time))
        return msgspec.structs.replace(self, bounds=bounds)

    def _clock_before_end(self, reply: WindowReply) -> ClockOffset | None:
        """Narrow the server's clock: it had not come to the end of the window when the request came in."""
        ahead, end = self.server_ahead, reply.server_end
        if ahead is None or end is None or reply.server_time is None:
            return ahead
        most = end - reply.sent_at
        if most < ahead.least:  # what was believed is wrong; this reply stands for itself
            ahead = _reading(reply, reply.server_time)
        return msgspec.structs.replace(ahead, most=max(ahead.least, min(ahead.most, most)))

    # --- between clocks -------------------------------------------------------------------------------------------

    def seen_from(self, ahead: ClockOffset) -> EndOfWindow:
        """Return the end by another clock, with the bounds as much wider as the difference is uncertain.

        Args:
            ahead: how far the other clock is ahead.
        """
        bounds, server = self.bounds, self.server_ahead
        return msgspec.structs.replace(
            self,
            bounds=bounds and Bounds(bounds.earliest + ahead.least, bounds.latest + ahead.most),
            server_ahead=server and server.seen_from(ahead),
        )


def _reading(reply: WindowReply, server_time: float) -> ClockOffset:
    """Return what a `Date`, in whole seconds, says of the server's clock."""
    return ClockOffset(server_time - reply.received_at, server_time + 1 - reply.sent_at, reply.received_at)
