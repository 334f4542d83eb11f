"""Operations that are refused with every token: a permission is missing, and another token would not help.

Services answer 401 for both. What tells them apart is that an operation is refused again with a token that was obtained a moment ago,
because of it. From then on its refusals cost no exchange for a while, since each exchange revokes a token that others use.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from iqmetrix._process.backoff import doubled

FIRST_REST_S = 60.0
"""Seconds for which refusals of such an operation are not put down to the token; they double each time."""

LONGEST_REST_S = 600.0
"""Seconds for which they are not, at most: the token may be revoked while nothing else is called."""


@dataclass(slots=True)
class _Refused:
    times: int
    until: float


class Permissions:
    """Which operations are refused whatever the token.

    Args:
        now: monotonic clock, seconds.
    """

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._refused: dict[str, _Refused] = {}

    def may_be_the_token(self, operation: str) -> bool:
        """Say whether a 401 may mean that the token has ended."""
        refused = self._refused.get(operation)
        return refused is None or self._now() >= refused.until

    def refused_again(self, operation: str) -> None:
        """Take note that an operation was refused with a token that had been obtained because of it."""
        refused = self._refused.get(operation)
        times = 0 if refused is None else refused.times
        rest = doubled(FIRST_REST_S, times, longest=LONGEST_REST_S)
        self._refused[operation] = _Refused(times + 1, self._now() + rest)
