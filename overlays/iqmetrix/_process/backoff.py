"""Exponential back-off: the one formula, for attempts, refusals by a limit and refused credentials."""

from __future__ import annotations

_MOST_DOUBLINGS = 60
"""Two to this power is longer than any wait, and still a float that can be multiplied."""


def doubled(first: float, times: int, *, longest: float) -> float:
    """Return seconds that double each time, up to a bound; spreading them at random is up to the caller.

    Args:
        first: seconds before anything is doubled.
        times: how often they double.
        longest: seconds at most.
    """
    return min(longest, first * 2.0 ** min(times, _MOST_DOUBLINGS))
