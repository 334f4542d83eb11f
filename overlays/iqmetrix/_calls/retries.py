"""Which attempts may be repeated, and how many of all calls together."""

from __future__ import annotations

import threading

from iqmetrix._http.transport import TransportError

REPLAYED_STATUSES = frozenset({408, 502, 503, 504})
"""Statuses that mean "try again". So does 429, which the limiter deals with."""


NEVER_REPLAYED = frozenset({"tls", "too_large", "proxy", "request"})
"""Kinds of failure that another attempt would meet again."""


def may_replay(outcome: int | TransportError, *, idempotent: bool, replay: bool | None) -> bool:
    """Say whether an attempt may be repeated.

    Args:
        outcome: the status, or the error if no response came.
        idempotent: whether sending the request twice does no harm (RFC 9110, section 9.2.2).
        replay: the user's word on this call, which overrides `idempotent`.
    """
    if replay is False:
        return False
    if isinstance(outcome, TransportError):
        if outcome.kind in NEVER_REPLAYED:
            return False
        return not outcome.may_have_been_processed or idempotent or bool(replay)
    return outcome in REPLAYED_STATUSES and (idempotent or bool(replay))


class RetryBudget:
    """Keeps repetitions a small share of the calls, so that a service that is down is not flooded with them.

    Args:
        burst: repetitions that are granted without calls that went before.
        share: repetitions that each further call earns.
    """

    def __init__(self, *, burst: float = 10.0, share: float = 0.1) -> None:
        self._lock = threading.Lock()
        self._burst = burst
        self._share = share
        self._credit = burst

    def after_fork(self) -> None:
        """Reset after a fork, in the child."""
        self._lock = threading.Lock()

    def deposit(self) -> None:
        """Count a call."""
        if (
            self._credit >= self._burst
        ):  # as nearly always; a repetition granted at this moment is one call's share too dear
            return
        with self._lock:
            self._credit = min(self._burst, self._credit + self._share)

    def withdraw(self) -> bool:
        """Ask for a repetition; return whether it is granted."""
        with self._lock:
            if self._credit < 1:
                return False
            self._credit -= 1
            return True
