"""What is sent again, and when it is enough."""

from __future__ import annotations

import threading

from iqmetrix._http.transport import TransportError

REPLAYED_STATUSES = frozenset({408, 502, 503, 504})
"""Statuses that mean "try again", beside 429, which is the limiter's business."""


def may_replay(outcome: int | TransportError, *, idempotent: bool, replay: bool | None) -> bool:
    """Say whether an attempt may be repeated.

    Args:
        outcome: the status, or the error where no response came.
        idempotent: whether doing it twice does no harm.
        replay: the user's word on this call, which counts for more than `idempotent`.
    """
    if replay is False:
        return False
    if isinstance(outcome, TransportError):
        if outcome.kind in {"tls", "too_large", "proxy"}:
            return False
        return not outcome.may_have_been_processed or idempotent or bool(replay)
    return outcome in REPLAYED_STATUSES and (idempotent or bool(replay))


class RetryBudget:
    """Keeps repetitions a small share of the calls: when a service is down for everybody, nobody storms it."""

    def __init__(self, *, burst: float = 10.0, share: float = 0.1) -> None:
        self._lock = threading.Lock()
        self._burst = burst
        self._share = share
        self._tokens = burst

    def after_fork(self) -> None:
        """Reset after a fork, in the child."""
        self._lock = threading.Lock()

    def deposit(self) -> None:
        """Count a call."""
        with self._lock:
            self._tokens = min(self._burst, self._tokens + self._share)

    def withdraw(self) -> bool:
        """Ask for a repetition; give whether it is granted."""
        with self._lock:
            if self._tokens < 1:
                return False
            self._tokens -= 1
            return True
