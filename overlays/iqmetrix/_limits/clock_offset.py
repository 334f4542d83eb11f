"""How far another clock is ahead of this one: never known exactly, narrowed by each reading."""

from __future__ import annotations

import msgspec

MAX_DRIFT = 100e-6
"""Seconds that two clocks may drift apart per second."""

CLOCK_WAS_SET_S = 0.5
"""A contradiction between two readings of a clock that is larger than this means that it was set, not that a `Date` came late."""


class ClockOffset(msgspec.Struct, frozen=True, array_like=True):
    """Bounds of how far another clock is ahead of this one.

    Attributes:
        least: seconds, at least.
        most: seconds, at most.
        measured_at: when that was certain, by this clock; later it is less so, for clocks drift.
    """

    least: float
    most: float
    measured_at: float = 0.0

    def reversed(self) -> ClockOffset:
        """Return how far this clock is ahead of the other."""
        return ClockOffset(-self.most, -self.least, self.measured_at)

    def seen_from(self, ahead: ClockOffset) -> ClockOffset:
        """Return how far the same clock is ahead of a third one, which is itself ahead of this one by so much."""
        return ClockOffset(self.least - ahead.most, self.most - ahead.least, self.measured_at + ahead.least)

    def narrowed(self, reading: ClockOffset) -> ClockOffset:
        """Narrow the bounds by a new reading.

        Many servers write a `Date` that is a little late, never one that is early. So the lower bounds hold, and an upper bound
        that contradicts them gives way; a large contradiction means that a clock was set, and the new reading counts alone.
        """
        drift = MAX_DRIFT * max(0.0, reading.measured_at - self.measured_at)
        least, most = max(reading.least, self.least - drift), min(reading.most, self.most + drift)
        if least <= most:
            return ClockOffset(least, most, reading.measured_at)
        return ClockOffset(least, least, reading.measured_at) if least - most < CLOCK_WAS_SET_S else reading

    def at_least(self, seconds: float) -> ClockOffset:
        """Raise the lower bound, unless that contradicts the upper one by far."""
        if seconds - self.most >= CLOCK_WAS_SET_S:
            return self
        least = max(self.least, seconds)
        return ClockOffset(least, max(least, self.most), self.measured_at)
