"""Access tokens of this process: one renewal at a time, whoever asks; an old token's failure never harms a new one."""

from __future__ import annotations

import copy
import math
import os
import secrets
import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TypeVar

from iqmetrix._observing.redaction import remember
from iqmetrix._tokens.state import (
    Adopted,
    Busy,
    Exchange,
    Grant,
    Refused,
    TokenReply,
    TokenState,
    read_reply,
)
from iqmetrix.errors import AuthenticationFailed
from iqmetrix.state.contract import SafeStore, transact

KEPT = 30 * 86_400.0
"""Seconds that a store keeps a token that nobody renews."""

LATER = 30.0
"""Seconds until the next try where a token could not be renewed ahead of its end."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Token:
    """An access token.

    Attributes:
        access: the token; not shown.
        refresh_at: monotonic time from which it should be renewed.
        expires_at: monotonic time of its end.
    """

    access: str = field(repr=False)
    refresh_at: float
    expires_at: float


class Renewal:
    """A renewal under way. All calls that need a token wait for the same one.

    Attributes:
        over: whether it is over.
        exchanged: whether it took an exchange; else another process had a token already.
    """

    def __init__(self) -> None:
        self.over = False
        self.exchanged = False
        self._waiting: list[Callable[[], None]] = []
        self._error: Exception | None = None

    def check(self) -> None:
        """Raise what it failed with, for each call an error of its own."""
        if self._error is not None:
            raise copy.copy(self._error)


class Tokens:
    """The token of one credential, shared by threads and tasks, and by processes where the store is.

    Args:
        now: monotonic clock, seconds.
        random: numbers from 0 up to 1.
        store: where the token is kept.
        key: its name there.
    """

    def __init__(
        self, *, now: Callable[[], float], random: Callable[[], float], store: SafeStore, key: str = "token"
    ) -> None:
        self._now = now
        self._random = random
        self._store = store
        self._key = key
        self._token: Token | None = None
        self._exchanging: str | None = None
        self._spent: str | None = None
        self._begin()

    def _begin(self) -> None:
        self._lock = threading.Lock()
        self._renewal: Renewal | None = None
        self._unwanted: str | None = None
        self._refused: Refused | None = None
        self._closed_until = -math.inf
        self._claimant = f"{os.getpid()}-{secrets.token_hex(8)}"

    @property
    def blocking(self) -> bool:
        """Whether `claim`, `obtained`, `refused` and `abandon` wait for a disk or a network."""
        return self._store.blocking

    # --- callers --------------------------------------------------------------------------------------------------

    def current(self) -> Token | None:
        """Return the token, `None` where it has to be renewed first.

        Raises:
            AuthenticationFailed: the credentials were refused not long ago.
        """
        token = self._token
        now = self._now()
        if token is not None and self._renewal is None and now < token.refresh_at:
            return token
        if self._refused is not None and now < self._closed_until:
            raise _not_again(self._refused, self._closed_until - now)
        return None

    def renew(self, wake: Callable[[], None]) -> tuple[Renewal, bool]:
        """Join the renewal; `wake` is called when it is over.

        Returns:
            The renewal, and whether the caller has to see to it that it is carried out.
        """
        with self._lock:
            renewal, new = self._renewal, self._renewal is None
            if renewal is None:
                renewal = Renewal()
                token = self._token
                if token is not None and self._now() < token.refresh_at:
                    renewal.over = True  # somebody was faster
                    return renewal, False
                self._renewal = renewal
                if token is not None:
                    self._unwanted = token.access
            renewal._waiting.append(wake)  # noqa: SLF001 - a part of this class
            return renewal, new

    def end(self, renewal: Renewal, error: Exception | None = None) -> None:
        """Let those who wait for a renewal go on: with the new token, with the old one while it lasts, or with the error."""
        with self._lock:
            if error is not None and self._postpone():
                error = None
            renewal._error = error  # noqa: SLF001 - a part of this class
            renewal.over = True
            if self._renewal is renewal:
                self._renewal = None
            waiting, renewal._waiting = renewal._waiting, []  # noqa: SLF001 - a part of this class
        for wake in waiting:
            wake()

    def _postpone(self) -> bool:
        """Go on with a token that was to be renewed ahead of its end; give whether there is one."""
        token, now = self._token, self._now()
        if token is None or now >= token.expires_at:
            return False
        self._token = replace(token, refresh_at=now + min(LATER, (token.expires_at - now) / 2))
        return True

    def is_current(self, token: Token) -> bool:
        """Say whether a token is still the newest."""
        current = self._token
        return current is not None and current.access == token.access and self._renewal is None

    def reject(self, token: Token) -> None:
        """Take note that the service refused a token. One that was replaced in the meantime changes nothing."""
        with self._lock:
            if self._token is not None and self._token.access == token.access:
                self._token = None
                self._unwanted = token.access

    # --- who renews; these may block ------------------------------------------------------------------------------

    def claim(self, seconds: float) -> Adopted | Busy | Exchange:
        """Ask the store for a token, or for the right to obtain one for so many seconds.

        Raises:
            AuthenticationFailed: the credentials were refused not long ago.
        """

        def change(
            state: TokenState, now: float
        ) -> tuple[bool, tuple[Adopted | Busy | Exchange | Refused, Token | None]]:
            if self._spent is not None and state.refresh == self._spent:
                # The store was down when this process had exchanged it; the access token that came with it is gone, too.
                state.refresh = state.access = None
            claim = state.claim(
                now,
                claimant=self._claimant,
                unwanted=self._unwanted,
                seconds=seconds,
                alone=self._store.degraded and not self._store.private,
            )
            return isinstance(claim, Exchange), (claim, self._local(state, now))

        claim, token = self._transact(change)
        if isinstance(claim, Refused):
            self._refused, self._closed_until = claim, self._now() + claim.seconds
            raise _not_again(claim, claim.seconds)
        if isinstance(claim, Adopted):
            self._token, self._refused = token, None
        elif isinstance(claim, Exchange):
            self._exchanging = claim.refresh_token
        return claim

    def obtained(self, body: bytes) -> None:
        """Store the token of a reply: before anybody uses it.

        Raises:
            AuthenticationFailed: the reply holds no token.
        """
        try:
            reply: TokenReply = read_reply(body)
        except AuthenticationFailed:
            self.abandon()
            raise

        def change(state: TokenState, now: float) -> tuple[bool, Token | None]:
            wanted = state.obtained(now, reply, claimant=self._claimant, unwanted=self._unwanted)
            return wanted, self._local(state, now)

        self._spent = self._exchanging or self._spent
        self._token = self._transact(change)
        self._refused = None

    def refused(self, grant: Grant, code: str) -> AuthenticationFailed | None:
        """End an exchange that the service refused.

        Returns:
            `None` where the refresh token was refused and the password grant is still to be tried; else the error.
        """

        def change(state: TokenState, now: float) -> tuple[bool, Refused]:
            state.refused(now, claimant=self._claimant, grant=grant, code=code)
            return True, Refused(state.message, state.code, state.closed_until - now)

        self._spent = self._exchanging or self._spent
        refusal = self._transact(change)
        self._token = None
        if grant == "refresh_token":
            return None
        self._refused, self._closed_until = refusal, self._now() + refusal.seconds
        return AuthenticationFailed(refusal.message, code=code)

    def abandon(self, *, ambiguous: bool = True) -> None:
        """End an exchange without a result.

        Args:
            ambiguous: whether the service may have carried it out; the refresh token is given up then.
        """

        def change(state: TokenState, now: float) -> tuple[bool, None]:  # noqa: ARG001 - what `_transact` calls
            state.abandon(claimant=self._claimant, ambiguous=ambiguous)
            return True, None

        if ambiguous:
            self._spent = self._exchanging or self._spent
        self._transact(change)

    def _transact(self, change: Callable[[TokenState, float], tuple[bool, T]]) -> T:
        def on_bytes(value: bytes | None, now: float) -> tuple[bytes | None, T]:
            state = TokenState.decode(value) or TokenState()
            changed, result = change(state, now)
            return (state.encode() if changed else None), result

        return transact(self._store, self._key, on_bytes, life=KEPT)

    def _local(self, state: TokenState, now: float) -> Token | None:
        """Return the token by this process's clock."""
        if state.access is None:
            return None
        remember(state.access, state.refresh)
        # Renewing a little before the end, each process at a moment of its own, keeps renewals from coming all at once.
        ahead = min(state.life * 0.1, 300.0) * (0.5 + 0.5 * self._random())
        expires_at = self._now() + (state.expires_at - now)
        return Token(state.access, expires_at - ahead, expires_at)

    def after_fork(self) -> None:
        """Reset after a fork, in the child. A refresh token that only memory holds stays the parent's."""
        self._begin()
        if not self._store.private:
            self._token = None
            return

        def change(state: TokenState, now: float) -> tuple[bool, None]:  # noqa: ARG001 - what `_transact` calls
            state.refresh = state.claimant = None
            return True, None

        self._transact(change)


def _not_again(refusal: Refused, seconds: float) -> AuthenticationFailed:
    return AuthenticationFailed(
        f"{refusal.message} Not tried again for another {seconds:.0f} s, so that the account is not locked.",
        code=refusal.code,
    )
