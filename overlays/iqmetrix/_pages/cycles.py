"""Noticing that a list goes round in circles, without keeping where it has been."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from iqmetrix._bodies.json import encode


class Cycle:
    """Keeps one thing of a sequence to compare the next ones with, a later one each time twice as many have passed (Brent).

    Args:
        same: says whether two things are equal.
    """

    def __init__(self, same: Callable[[Any, Any], bool]) -> None:
        self._same = same
        self._kept: Any = None
        self._passed = 0
        self._renewed_after = 1

    def closes_with(self, thing: Any) -> bool:
        """Say whether the sequence has come back to what is kept."""
        if self._kept is not None and self._same(self._kept, thing):
            return True
        self._passed += 1
        if self._passed >= self._renewed_after:
            self._kept, self._passed, self._renewed_after = thing, 0, 2 * self._renewed_after
        return False


def same_rows(one: list[Any], other: list[Any]) -> bool:
    """Say whether two pages have the same rows, in whatever order."""
    if len(one) != len(other) or one[0] not in other:  # nearly always: it is cheap
        return False
    return one == other or sorted(map(encode, one)) == sorted(map(encode, other))
