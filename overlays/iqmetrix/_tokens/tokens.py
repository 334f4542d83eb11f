"""The token of one credential in this process: one renewal at a time, and a late refusal never harms a newer token."""

from __future__ import annotations

import os
import secrets
import threading
from collections.abc import Callable, Sequence
from typing import TypeVar

from iqmetrix._observing.redaction import remember
from iqmetrix._tokens.permissions import Permissions
from iqmetrix._tokens.replies import read_reply
from iqmetrix._tokens.state import (
    AlreadyRenewed,
    ClaimedByOther,
    CredentialsRefused,
    Exchange,
    GrantType,
    TokenState,
)
from iqmetrix._tokens.token import Breaker, Renewal, Token
from iqmetrix.errors import Attempt, AuthenticationFailed
from iqmetrix.state.contract import SafeStore, transact

STORE_TTL_S = 30 * 86_400.0
"""Seconds that a store keeps a token that is never renewed."""

LONGEST_LEAD_S = 300.0
"""Seconds that a token is renewed ahead of its end, at most; a tenth of its lifetime if that is shorter."""

T = TypeVar("T")


class Tokens:
    """The token of one credential, shared by threads and tasks, and by all processes that use the store.

    Args:
        now: monotonic clock, seconds.
        random: numbers from 0 up to 1.
        store: where the token is kept.
        key: its name there.

    Attributes:
        permissions: which operations are refused whatever the token.
    """

    def __init__(
        self, *, now: Callable[[], float], random: Callable[[], float], store: SafeStore, key: str = "token"
    ) -> None:
        self._now = now
        self._random = random
        self._store = store
        self._key = key
        self.permissions = Permissions(now)
        self._token: Token | None = None
        self._refresh_token_in_exchange: str | None = None
        self._spent_refresh_token: str | None = None
        self._reset()

    def _reset(self) -> None:
        self._lock = threading.Lock()
        self._renewal: Renewal | None = None
        self._stale_access_token: str | None = None
        self._breaker: Breaker | None = None
        self._claimant = f"{os.getpid()}-{secrets.token_hex(8)}"

    @property
    def blocking(self) -> bool:
        """Whether the methods of an exchange wait for a disk or a network."""
        return self._store.blocking

    # --- for calls ------------------------------------------------------------------------------------------------

    def current(self) -> Token | None:
        """Return the token, or `None` if it has to be renewed first.

        Raises:
            AuthenticationFailed: the credentials were refused not long ago.
        """
        token = self._token
        now = self._now()
        if token is not None and self._renewal is None and now < token.renew_at:
            return token
        if self._breaker is not None and self._breaker.is_open(now):
            raise self._breaker.error(now)
        return None

    def is_current(self, token: Token) -> bool:
        """Say whether a token is still the newest."""
        current = self._token
        return current is not None and current.access_token == token.access_token and self._renewal is None

    def reject(self, token: Token) -> None:
        """Take note that a service refused a token. One that has been replaced in the meantime changes nothing."""
        with self._lock:
            if self._token is not None and self._token.access_token == token.access_token:
                self._token = None
                self._stale_access_token = token.access_token

    def join_renewal(self, wake: Callable[[], None], deadline: float | None = None) -> tuple[Renewal, bool]:
        """Join the renewal under way, or begin one.

        Args:
            wake: called when it is over.
            deadline: monotonic time until which the call waits.

        Returns:
            The renewal, and whether it is new, so that the caller has to see to it that it is carried out.
        """
        with self._lock:
            renewal, new = self._renewal, self._renewal is None
            if renewal is None:
                token = self._token
                if token is not None and self._now() < token.renew_at:
                    return Renewal(over=True), False  # another call was faster
                renewal = self._renewal = Renewal()
                if token is not None:
                    self._stale_access_token = token.access_token
            renewal.join(wake, deadline)
            return renewal, new

    def end_renewal(self, renewal: Renewal, error: Exception | None = None) -> None:
        """Let the waiting calls go on: with the new token, with the old one while it lasts, or with the error."""
        with self._lock:
            if error is not None and self._token is not None:
                postponed = self._token.postponed(self._now())
                if postponed is not None:
                    self._token, error = postponed, None
            waiting = renewal.finish(error)
            if self._renewal is renewal:
                self._renewal = None
        for wake in waiting:
            wake()

    # --- for an exchange; these may block -------------------------------------------------------------------------

    def claim_exchange(self, seconds: float) -> AlreadyRenewed | ClaimedByOther | Exchange:
        """Ask the store for a token, or for the right to obtain one.

        Args:
            seconds: how long the right lasts.

        Raises:
            AuthenticationFailed: the credentials were refused not long ago.
        """

        def change(
            state: TokenState, now: float
        ) -> tuple[bool, tuple[AlreadyRenewed | ClaimedByOther | Exchange | CredentialsRefused, Token | None]]:
            if self._spent_refresh_token is not None and state.refresh_token == self._spent_refresh_token:
                # The store was down when this process had exchanged it; the access token that came with it is gone, too.
                state.refresh_token = state.access_token = None
            claim = state.claim(
                now,
                claimant=self._claimant,
                stale_access_token=self._stale_access_token,
                seconds=seconds,
                store_is_down=self._store.degraded and not self._store.private,
            )
            return isinstance(claim, Exchange), (claim, self._by_own_clock(state, now))

        claim, token = self._transact(change)
        if isinstance(claim, CredentialsRefused):
            raise self._open_breaker(claim).error(self._now())
        if isinstance(claim, AlreadyRenewed):
            self._token, self._breaker = token, None
        elif isinstance(claim, Exchange):
            self._refresh_token_in_exchange = claim.refresh_token
        return claim

    def store_reply(self, body: bytes) -> None:
        """End an exchange with the token of a reply, which is stored before any request uses it.

        Raises:
            AuthenticationFailed: the reply holds no token.
        """
        try:
            reply = read_reply(body)
        except AuthenticationFailed:
            self.abandon_exchange(ambiguous=True)
            raise

        def change(state: TokenState, now: float) -> tuple[bool, Token | None]:
            replaced = state.replace_token(
                now, reply, claimant=self._claimant, stale_access_token=self._stale_access_token
            )
            return replaced, self._by_own_clock(state, now)

        self._spend_refresh_token()
        self._token = self._transact(change)
        self._breaker = None

    def store_refusal(
        self, grant_type: GrantType, code: str, message: str, attempts: Sequence[Attempt] = ()
    ) -> AuthenticationFailed | None:
        """End an exchange that the token service refused.

        Args:
            grant_type: what was to be exchanged.
            code: error code of the refusal, may be empty.
            message: what to do about it.
            attempts: of signing in, for the error.

        Returns:
            `None` if the refresh token was refused and the password grant is still to be tried; else the error.
        """

        def change(state: TokenState, now: float) -> tuple[bool, CredentialsRefused]:
            state.drop_token(now, claimant=self._claimant, grant_type=grant_type, code=code, message=message)
            return True, state.refusal(now)

        self._spend_refresh_token()
        refusal = self._transact(change)
        self._token = None
        if grant_type == "refresh_token":
            return None
        self._open_breaker(refusal)
        return AuthenticationFailed(refusal.message, code=code or None, attempts=attempts)

    def abandon_exchange(self, *, ambiguous: bool) -> None:
        """End an exchange without a result.

        Args:
            ambiguous: whether the service may have carried it out; the refresh token is given up then.
        """

        def change(state: TokenState, now: float) -> tuple[bool, None]:  # noqa: ARG001 - what `_transact` calls
            state.give_up_claim(claimant=self._claimant, ambiguous=ambiguous)
            return True, None

        if ambiguous:
            self._spend_refresh_token()
        self._transact(change)

    def _spend_refresh_token(self) -> None:
        self._spent_refresh_token = self._refresh_token_in_exchange or self._spent_refresh_token

    def _open_breaker(self, refusal: CredentialsRefused) -> Breaker:
        self._breaker = Breaker(refusal, self._now() + refusal.seconds)
        return self._breaker

    def _transact(self, change: Callable[[TokenState, float], tuple[bool, T]]) -> T:
        def on_bytes(value: bytes | None, now: float) -> tuple[bytes | None, T]:
            state = TokenState.decode(value) or TokenState()
            changed, result = change(state, now)
            return (state.encode() if changed else None), result

        return transact(self._store, self._key, on_bytes, life=STORE_TTL_S)

    def _by_own_clock(self, state: TokenState, now: float) -> Token | None:
        """Return the stored token by this process's clock; `now` is the time by the store's."""
        if state.access_token is None:
            return None
        remember(state.access_token, state.refresh_token)
        # Each process renews at a moment of its own, a little before the end, so that renewals do not come all at once.
        lead = min(state.lifetime * 0.1, LONGEST_LEAD_S) * (0.5 + 0.5 * self._random())
        expires_at = self._now() + (state.expires_at - now)
        return Token(state.access_token, expires_at - lead, expires_at)

    def after_fork(self) -> None:
        """Reset after a fork, in the child. A refresh token that only memory holds stays the parent's."""
        self._reset()
        if not self._store.private:
            self._token = None
            return

        def change(state: TokenState, now: float) -> tuple[bool, None]:  # noqa: ARG001 - what `_transact` calls
            state.refresh_token = state.claimant = None
            return True, None

        self._transact(change)
