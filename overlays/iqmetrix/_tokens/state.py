"""What is known of a credential's token, and who may exchange it: decisions on plain values, for all that share a store.

Exchanging a refresh token revokes the access token it came with. So who wants to exchange claims it first, and where nobody
knows whether an exchange happened the refresh token is given up and the password grant takes its place.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field
from typing import Literal

import msgspec

from iqmetrix._process.backoff import doubled
from iqmetrix.errors import AuthenticationFailed
from iqmetrix.state.forms import StoredRecord

Grant = Literal["password", "refresh_token"]

DEFAULT_LIFE = 3600.0
"""Seconds that a token is believed to live when the reply does not say."""

LONGEST_LIFE = 43_200.0
"""Seconds: documented life of an access token."""

LARGEST_REPLY = 64 * 1024
"""Bytes of a token reply that are read."""

FIRST_BREAK_S = 60.0
"""Seconds without another try after wrong credentials; they double each time, because accounts get locked."""

LONGEST_BREAK_S = 64 * FIRST_BREAK_S
"""Seconds without another try after wrong credentials, at most."""

ADVICE = {
    "invalid_client": "The client id or the client secret is wrong, or they belong to another environment. Check IQMETRIX_CLIENT_ID, IQMETRIX_CLIENT_SECRET and IQMETRIX_ENVIRONMENT.",
    "invalid_grant": "The user name or the password is wrong, or the account is locked. Check IQMETRIX_USERNAME and IQMETRIX_PASSWORD, and sign in once with a browser.",
    "unsupported_grant_type": "The client may not use the password grant. Ask iQmetrix to allow it.",
}
_CODE = re.compile(r"[A-Za-z0-9_.]{1,40}")
PASSWORD_REFUSED = frozenset({"invalid_client", "invalid_grant", "unsupported_grant_type", "unauthorized_client"})


@dataclass(frozen=True, slots=True)
class Adopted:
    """There is a token."""


@dataclass(frozen=True, slots=True)
class Exchange:
    """The claimant is to obtain a token."""

    grant: Grant
    refresh_token: str | None = field(repr=False)


@dataclass(frozen=True, slots=True)
class Busy:
    """Somebody else is about it, for so many seconds at most."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Refused:
    """The credentials were refused not long ago; not to be tried for so many seconds."""

    message: str
    code: str
    seconds: float


Claim = Adopted | Exchange | Busy | Refused


@dataclass(frozen=True, slots=True)
class TokenReply:
    """What a token reply says."""

    access: str = field(repr=False)
    refresh: str | None = field(repr=False)
    life: float


class TokenState(StoredRecord):
    """The token of one credential. Times are by the store's clock.

    Attributes:
        access: the access token.
        refresh: the refresh token that came with it.
        life: seconds that the access token lives altogether.
        expires_at: time of its end.
        claimant: who is exchanging.
        claimed_until: when the claim ends, whatever became of the claimant.
        claimed_grant: what is being exchanged.
        message, code, refusals, closed_until: of the last refusal of the credentials.
    """

    access: str | None = None
    refresh: str | None = None
    life: float = 0.0
    expires_at: float = -math.inf
    claimant: str | None = None
    claimed_until: float = -math.inf
    claimed_grant: str = ""
    message: str = ""
    code: str = ""
    refusals: int = 0
    closed_until: float = -math.inf

    def claim(self, now: float, *, claimant: str, unwanted: str | None, seconds: float, alone: bool) -> Claim:
        """Ask for a token, or for the right to obtain one.

        Args:
            now: the time.
            claimant: who asks.
            unwanted: an access token that was refused, or that is about to expire.
            seconds: life of the claim.
            alone: the store is down. A refresh token that others may have must not be exchanged then.
        """
        if self.access is not None and self.access != unwanted and now < self.expires_at:
            return Adopted()
        if now < self.closed_until:
            return Refused(self.message, self.code, self.closed_until - now)
        if self.claimant is not None and self.claimant != claimant:
            if now < self.claimed_until:
                return Busy(self.claimed_until - now)
            if self.claimed_grant == "refresh_token":
                self.refresh = None  # nobody knows what became of it
        refresh = None if alone else self.refresh
        self.claimant = claimant
        self.claimed_until = now + seconds
        self.claimed_grant = "password" if refresh is None else "refresh_token"
        return Exchange("password" if refresh is None else "refresh_token", refresh)

    def obtained(self, now: float, reply: TokenReply, *, claimant: str, unwanted: str | None) -> bool:
        """Take in a new token; give whether it was wanted: who was late leaves the newer one alone."""
        if self.claimant != claimant and self.access is not None and self.access != unwanted:
            return False
        self.access, self.refresh = reply.access, reply.refresh
        self.life, self.expires_at = reply.life, now + reply.life
        self.message = self.code = ""
        self.refusals, self.closed_until = 0, -math.inf
        self._release(claimant)
        return True

    def refused(self, now: float, *, claimant: str, grant: Grant, code: str) -> None:
        """Note that the service refused to exchange."""
        self.refresh = self.access = None
        if grant == "password":
            advice = ADVICE.get(code, "Check the credentials and the environment.")
            self.message, self.code = f"The service gives no token ({code}). {advice}", code
            self.closed_until = now + doubled(FIRST_BREAK_S, self.refusals, longest=LONGEST_BREAK_S)
            self.refusals += 1
        self._release(claimant)

    def abandon(self, *, claimant: str, ambiguous: bool) -> None:
        """Return a claim up.

        Args:
            claimant: whose it is.
            ambiguous: whether the service may have carried the exchange out; the refresh token is given up then.
        """
        if self.claimant == claimant and ambiguous:
            self.refresh = None
        self._release(claimant)

    def _release(self, claimant: str) -> None:
        if self.claimant == claimant:
            self.claimant, self.claimed_until = None, -math.inf

    def __repr__(self) -> str:
        return f"TokenState(claimant={self.claimant!r}, refusals={self.refusals})"


class _Reply(msgspec.Struct):
    access_token: str
    expires_in: int | float | str | None = None
    refresh_token: str | None = None


class _ErrorReply(msgspec.Struct):
    error: str | None = None


_REPLY = msgspec.json.Decoder(_Reply)
_ERROR_REPLY = msgspec.json.Decoder(_ErrorReply)


def read_reply(body: bytes) -> TokenReply:
    """Read a token reply (RFC 6749, section 5.1).

    Raises:
        AuthenticationFailed: it holds no token.
    """
    if len(body) > LARGEST_REPLY:
        raise AuthenticationFailed(
            f"The token reply has {len(body)} bytes. Something else than the token service answers; check the base URL and the proxy."
        )
    try:
        reply = _REPLY.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError):
        what = "a web page" if b"<" in body[:200] else "something that is no token"
        raise AuthenticationFailed(
            f"The token service answered with {what}. Check the base URL, and whether a proxy or a login page stands in between."
        ) from None
    if not reply.access_token:
        raise AuthenticationFailed(
            "The token reply has an empty access token. Check the credentials and the environment."
        )
    return TokenReply(reply.access_token, reply.refresh_token, _life(reply.expires_in))


def _life(expires_in: float | str | None) -> float:
    try:
        life = float(expires_in) if expires_in is not None else DEFAULT_LIFE
    except ValueError:
        return DEFAULT_LIFE
    if not math.isfinite(life) or life <= 0:
        return DEFAULT_LIFE
    return min(life, LONGEST_LIFE)


def error_code(body: bytes) -> str | None:
    """Read the OAuth 2.0 error code of a token reply (RFC 6749, section 5.2), from JSON or from plain text."""
    try:
        code = _ERROR_REPLY.decode(body[:LARGEST_REPLY]).error
        code = code if code and _CODE.fullmatch(code) else None  # what errors show is a code, and nothing else
    except (msgspec.DecodeError, UnicodeDecodeError):
        text = body[:200].decode("utf-8", "replace").strip().strip('"')
        code = text if text in PASSWORD_REFUSED else None
    return code
