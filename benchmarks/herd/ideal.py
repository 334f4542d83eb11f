"""What a perfect client would have done: it knows every window's beginning and never loses a moment."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Counted:
    """A window as the server counted it.

    Attributes:
        begins: seconds, by any clock that the start of the run is read from too; aligned windows need the server's.
        accepted: calls of the measured client.
        eaten: calls of its neighbour.
    """

    begins: float
    accepted: int
    eaten: int


def numbered(windows: Sequence[Counted], *, start: float, seconds: float, aligned: bool) -> dict[int, Counted]:
    """Number windows from the one in which the run starts; aligned windows without calls have no entry."""
    if not aligned:
        return dict(enumerate(windows))
    first = math.floor(start / seconds)
    return {round(window.begins / seconds) - first: window for window in windows}


def ideal_seconds(
    calls: int, *, limit: int, seconds: float, aligned: bool, start: float, eaten: Mapping[int, int]
) -> float:
    """Return the seconds after which a perfect client's last call is made, were calls to cost no time.

    Args:
        calls: how many have to be made.
        limit: calls in a window.
        seconds: length of a window.
        aligned: whether windows begin at multiples of their length, else with the first call.
        start: when the run starts; by the server's clock, seconds since 1970.
        eaten: what the neighbour had of each window, by number.

    Raises:
        ValueError: the neighbour takes every window whole.
    """
    first = math.floor(start / seconds) * seconds if aligned else start
    left = calls
    for number in range(calls + len(eaten) + 1):
        left -= max(0, limit - eaten.get(number, 0))
        if left <= 0:
            return max(0.0, first + number * seconds - start)
    raise ValueError("no window has room for a call")


def quota_used(windows: Mapping[int, Counted], *, limit: int) -> float | None:
    """Return the share of the quota that was used from the second window up to the last but one, the neighbour's calls included.

    The window in which the last call was accepted is not complete: nothing was left to be called. `None` where no
    complete window is left. A window without calls counts as unused.
    """
    busy = [number for number, window in windows.items() if window.accepted]
    if not busy or max(busy) < 2:
        return None
    complete = range(1, max(busy))
    used = sum(windows[number].accepted + windows[number].eaten for number in complete if number in windows)
    return used / (limit * len(complete))
