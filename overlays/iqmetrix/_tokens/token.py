"""An access token by the clock of this process, and the renewal that calls wait for."""

from __future__ import annotations

import copy
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from iqmetrix._tokens.state import CredentialsRefused
from iqmetrix.errors import Attempt, AuthenticationFailed

RENEWAL_RETRY_S = 30.0
"""Seconds until the next try, at most, if a token could not be renewed ahead of its end."""


@dataclass(frozen=True, slots=True)
class Token:
    """An access token.

    Attributes:
        access_token: the token; not shown.
        renew_at: monotonic time from which it should be renewed.
        expires_at: monotonic time at which it expires.
    """

    access_token: str = field(repr=False)
    renew_at: float
    expires_at: float

    def postponed(self, now: float) -> Token | None:
        """Return the token with a later renewal, after one that failed; `None` if it has expired."""
        if now >= self.expires_at:
            return None
        return replace(self, renew_at=now + min(RENEWAL_RETRY_S, (self.expires_at - now) / 2))


class Renewal:
    """A renewal under way. All calls that need a token wait for the same one.

    Attributes:
        over: whether it is over.
        exchanged: whether it took an exchange; if not, another process had a new token already.
        attempts: what became of its requests so far, apart from one that succeeds.
        in_caller: whether the first call that waits carries it out itself.
    """

    __slots__ = ("_error", "_waiting", "attempts", "exchanged", "in_caller", "over")

    def __init__(self, *, over: bool = False) -> None:
        self.over = over
        self.attempts: Sequence[Attempt] = ()
        self.exchanged = False
        self.in_caller = False
        self._waiting: dict[Callable[[], None], float | None] = {}
        self._error: Exception | None = None

    @property
    def wanted_until(self) -> float | None:
        """Monotonic time at which the last of the calls that wait now stops waiting; `None` for never."""
        deadlines = list(self._waiting.values())
        finite = [deadline for deadline in deadlines if deadline is not None]
        return None if len(finite) < len(deadlines) else max(finite, default=-math.inf)

    def join(self, wake: Callable[[], None], deadline: float | None) -> None:
        """Have a function called when the renewal is over; a call waits for that, until its deadline."""
        self._waiting[wake] = deadline

    def leave(self, wake: Callable[[], None]) -> None:
        """Stop waiting."""
        self._waiting.pop(wake, None)

    def done_by_caller(self) -> None:
        """Take note that a call carries it out itself, so that its requests must not outlast the call."""
        self.in_caller = True

    def finish(self, error: Exception | None) -> list[Callable[[], None]]:
        """End the renewal; return the functions to call now, outside of any lock."""
        self._error = error
        self.over = True
        waiting, self._waiting = self._waiting, {}
        return list(waiting)

    def raise_error(self) -> None:
        """Raise the error that the renewal ended with, if any: a copy, because every waiting call raises it."""
        if self._error is not None:
            raise copy.copy(self._error)


@dataclass(frozen=True, slots=True)
class Breaker:
    """Keeps refused credentials from being tried again too soon.

    Attributes:
        refusal: the refusal that opened it.
        until: monotonic time at which they may be tried again.
    """

    refusal: CredentialsRefused
    until: float

    def is_open(self, now: float) -> bool:
        """Say whether it is too soon to try the credentials."""
        return now < self.until

    def error(self, now: float) -> AuthenticationFailed:
        """Return the error for calls that come too soon."""
        return AuthenticationFailed(
            f"{self.refusal.message} The credentials are not tried again for another {self.until - now:.0f} s, so that the account is not locked.",
            code=self.refusal.code or None,
        )
