"""What is known of a credential's token, and who may exchange it: decisions on plain values, for all that share a store.

Exchanging a refresh token revokes the access token it came with. So a process claims the exchange before it begins, and
if it is unknown whether an exchange happened, the refresh token is given up and the password grant takes its place.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Literal

from iqmetrix._process.backoff import doubled
from iqmetrix._tokens.replies import TokenReply
from iqmetrix.state.forms import StoredRecord

GrantType = Literal["password", "refresh_token"]

FIRST_BREAK_S = 60.0
"""Seconds without another try after wrong credentials; they double each time, because accounts get locked."""

LONGEST_BREAK_S = 64 * FIRST_BREAK_S
"""Seconds without another try after wrong credentials, at most."""


@dataclass(frozen=True, slots=True)
class AlreadyRenewed:
    """The store holds a token that is good: another process was faster."""


@dataclass(frozen=True, slots=True)
class Exchange:
    """The claimant is to obtain a token.

    Attributes:
        grant_type: what to exchange.
        refresh_token: the refresh token to exchange, `None` with the password grant; not shown.
    """

    grant_type: GrantType
    refresh_token: str | None = field(repr=False)


@dataclass(frozen=True, slots=True)
class ClaimedByOther:
    """Another process is exchanging.

    Attributes:
        seconds: until its claim ends.
    """

    seconds: float


@dataclass(frozen=True, slots=True)
class CredentialsRefused:
    """The credentials were refused not long ago.

    Attributes:
        message: what to do about it.
        code: error code of the refusal.
        seconds: how long they must not be tried again.
    """

    message: str
    code: str
    seconds: float


Claim = AlreadyRenewed | Exchange | ClaimedByOther | CredentialsRefused


class TokenState(StoredRecord):
    """The token of one credential, as it is stored. Times are by the store's clock, in seconds.

    The order of the fields is the stored form: a change to it needs another `FORMAT` (`state/contract.py`).

    Attributes:
        access_token: the access token.
        refresh_token: the refresh token that came with it.
        lifetime: seconds that the access token lives altogether.
        expires_at: when it expires.
        claimant: the process that is exchanging.
        claimed_until: when its claim ends, whatever became of the process.
        claimed_grant: the grant type that it is exchanging.
        refusal_message: what to do about the last refusal of the credentials.
        refusal_code: error code of that refusal.
        refusals: refusals of the credentials in a row.
        closed_until: until when the credentials must not be tried again.
    """

    access_token: str | None = None
    refresh_token: str | None = None
    lifetime: float = 0.0
    expires_at: float = -math.inf
    claimant: str | None = None
    claimed_until: float = -math.inf
    claimed_grant: str = ""
    refusal_message: str = ""
    refusal_code: str = ""
    refusals: int = 0
    closed_until: float = -math.inf

    def claim(
        self, now: float, *, claimant: str, stale_access_token: str | None, seconds: float, store_is_down: bool
    ) -> Claim:
        """Ask for a token, or for the right to obtain one.

        Args:
            now: the time.
            claimant: the process that asks.
            stale_access_token: an access token that was refused, or that is about to expire.
            seconds: how long the claim lasts.
            store_is_down: whether other processes may know more. A refresh token that they may have must not be exchanged.
        """
        if self.access_token is not None and self.access_token != stale_access_token and now < self.expires_at:
            return AlreadyRenewed()
        if now < self.closed_until:
            return self.refusal(now)
        if self.claimant is not None and self.claimant != claimant:
            if now < self.claimed_until:
                return ClaimedByOther(self.claimed_until - now)
            if self.claimed_grant == "refresh_token":
                self.refresh_token = None  # its claimant may have exchanged it before it died
        refresh_token = None if store_is_down else self.refresh_token
        grant_type: GrantType = "password" if refresh_token is None else "refresh_token"
        self.claimant = claimant
        self.claimed_until = now + seconds
        self.claimed_grant = grant_type
        return Exchange(grant_type, refresh_token)

    def replace_token(self, now: float, reply: TokenReply, *, claimant: str, stale_access_token: str | None) -> bool:
        """Put a new token in place of the old one.

        Returns:
            Whether it was: a claimant that was late leaves the token of a faster one alone.
        """
        if self.claimant != claimant and self.access_token is not None and self.access_token != stale_access_token:
            return False
        self.access_token, self.refresh_token = reply.access_token, reply.refresh_token
        self.lifetime, self.expires_at = reply.lifetime, now + reply.lifetime
        self.refusal_message = self.refusal_code = ""
        self.refusals, self.closed_until = 0, -math.inf
        self._release(claimant)
        return True

    def drop_token(self, now: float, *, claimant: str, grant_type: GrantType, code: str, message: str) -> None:
        """Give up what the service refused to exchange; a refused password must not be tried again soon.

        Args:
            now: the time.
            claimant: the process whose claim it was.
            grant_type: what it tried to exchange.
            code: error code of the refusal, may be empty.
            message: what to do about it.
        """
        self.refresh_token = self.access_token = None
        if grant_type == "password":
            self.refusal_message, self.refusal_code = message, code
            self.closed_until = now + doubled(FIRST_BREAK_S, self.refusals, longest=LONGEST_BREAK_S)
            self.refusals += 1
        self._release(claimant)

    def refusal(self, now: float) -> CredentialsRefused:
        """Return the last refusal of the credentials."""
        return CredentialsRefused(self.refusal_message, self.refusal_code, self.closed_until - now)

    def give_up_claim(self, *, claimant: str, ambiguous: bool) -> None:
        """End a claim without a result.

        Args:
            claimant: the process whose claim it is.
            ambiguous: whether the service may have carried the exchange out; the refresh token is given up then.
        """
        if self.claimant == claimant and ambiguous:
            self.refresh_token = None
        self._release(claimant)

    def _release(self, claimant: str) -> None:
        if self.claimant == claimant:
            self.claimant, self.claimed_until = None, -math.inf

    def __repr__(self) -> str:
        return f"TokenState(claimant={self.claimant!r}, refusals={self.refusals})"
