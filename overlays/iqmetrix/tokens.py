"""Access tokens: one exchange at a time, whoever asks; an old token's failure never harms a new one.

Exchanging a refresh token revokes the access token it came with, so an exchange is never repeated when nobody knows
whether it happened: the refresh token is given up then, and the password grant takes its place.
"""

from __future__ import annotations

import math
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

import msgspec

from iqmetrix._exceptions import AuthenticationFailed

Grant = Literal["password", "refresh_token"]

DEFAULT_LIFE = 3600.0
"""Seconds that a token is believed to live when the reply does not say."""

LONGEST_LIFE = 43_200.0
"""Seconds: documented life of an access token."""

LARGEST_REPLY = 64 * 1024
"""Bytes of a token reply that are read."""

BREAKER = 60.0
"""Seconds without a further try after wrong credentials; doubles each time, for accounts get locked."""

ADVICE = {
    "invalid_client": "The client id or the client secret is wrong, or they belong to another environment. Check IQMETRIX_CLIENT_ID, IQMETRIX_CLIENT_SECRET and IQMETRIX_ENVIRONMENT.",
    "invalid_grant": "The user name or the password is wrong, or the account is locked. Check IQMETRIX_USERNAME and IQMETRIX_PASSWORD, and sign in once with a browser.",
    "unsupported_grant_type": "The client may not use the password grant. Ask iQmetrix to allow it.",
}
PASSWORD_REFUSED = frozenset({"invalid_client", "invalid_grant", "unsupported_grant_type", "unauthorized_client"})


@dataclass(frozen=True, slots=True)
class Token:
    """An access token.

    Attributes:
        access: the token; not shown.
        generation: raised with every exchange.
        refresh_at: monotonic time from which it should be renewed.
        expires_at: monotonic time of its end.
    """

    access: str = field(repr=False)
    generation: int
    refresh_at: float
    expires_at: float


@dataclass(frozen=True, slots=True)
class Exchange:
    """The asker is to obtain a token."""

    grant: Grant
    refresh_token: str | None = field(repr=False)


class _Reply(msgspec.Struct):
    access_token: str
    expires_in: int | float | str | None = None
    refresh_token: str | None = None


class _ErrorReply(msgspec.Struct):
    error: str | None = None


class Tokens:
    """The token of one credential, shared by threads and tasks."""

    def __init__(self, *, now: Callable[[], float], random: Callable[[], float]) -> None:
        self._now = now
        self._random = random
        self._lock = threading.Lock()
        self._token: Token | None = None
        self._refresh_token: str | None = None
        self._generation = 0
        self._exchanging = False
        self._waiting: list[Callable[[], None]] = []
        self._refused: AuthenticationFailed | None = None
        self._refusals = 0
        self._closed_until = -math.inf

    def ask(self, wake: Callable[[], None] | None = None) -> Token | Exchange | None:
        """Ask for a token.

        Args:
            wake: called when an exchange that is under way is over.

        Returns:
            A token; or an exchange that the asker has to carry out, and to end with `obtained`, `refused` or `abandon`; or
            `None` where somebody else is about it: ask again once `wake` was called.

        Raises:
            AuthenticationFailed: the credentials were refused not long ago.
        """
        token = self._token
        now = self._now()
        if token is not None and now < token.refresh_at and not self._exchanging:
            return token
        with self._lock:
            token = self._token
            if self._exchanging:
                if wake is not None:
                    self._waiting.append(wake)
                return None
            if token is not None and now < token.refresh_at:
                return token
            if self._refused is not None and now < self._closed_until:
                raise AuthenticationFailed(
                    f"{self._refused} Not tried again for another {self._closed_until - now:.0f} s, so that the account is not locked.",
                    code=self._refused.code,
                )
            self._exchanging = True
            if self._refresh_token is not None:
                return Exchange("refresh_token", self._refresh_token)
            return Exchange("password", None)

    def obtained(self, body: bytes) -> Token:
        """Store the token of a reply, and let the others go on with it.

        Raises:
            AuthenticationFailed: the reply holds no token. The exchange is over then too.
        """
        now = self._now()
        try:
            reply = _read(body)
        except AuthenticationFailed:
            self.abandon()
            raise
        life = _life(reply.expires_in)
        # Renewing a little before the end, each process at a moment of its own, keeps renewals from coming all at once.
        ahead = min(life * 0.1, 300.0) * (0.5 + 0.5 * self._random())
        with self._lock:
            self._generation += 1
            self._token = Token(reply.access_token, self._generation, now + life - ahead, now + life)
            self._refresh_token = reply.refresh_token
            self._refused = None
            self._refusals = 0
            token = self._token
        self._end()
        return token

    def refused(self, grant: Grant, code: str) -> AuthenticationFailed | None:
        """End an exchange that the service refused.

        Returns:
            `None` where the refresh token was refused and the password grant is still to be tried; else the error.
        """
        error = None
        with self._lock:
            self._refresh_token = None
            self._token = None
            if grant == "password":
                advice = ADVICE.get(code, "Check the credentials and the environment.")
                error = AuthenticationFailed(f"The service gives no token ({code}). {advice}", code=code)
                self._refusals += 1
                self._refused = error
                self._closed_until = self._now() + BREAKER * 2.0 ** min(self._refusals - 1, 6)
        self._end()
        return error

    def abandon(self, *, ambiguous: bool = True) -> None:
        """End an exchange without a result.

        Args:
            ambiguous: whether the service may have carried it out; the refresh token is given up then.
        """
        with self._lock:
            if ambiguous:
                self._refresh_token = None
        self._end()

    def reject(self, generation: int) -> None:
        """Take note that the service refused a token. One that was replaced in the meantime changes nothing."""
        with self._lock:
            if self._token is not None and self._token.generation == generation:
                self._token = None

    @property
    def generation(self) -> int:
        """Generation of the newest token."""
        return self._generation

    def _end(self) -> None:
        with self._lock:
            self._exchanging = False
            waiting, self._waiting = self._waiting, []
        for wake in waiting:
            wake()


def _read(body: bytes) -> _Reply:
    if len(body) > LARGEST_REPLY:
        raise AuthenticationFailed(
            f"The token reply has {len(body)} bytes. Something else than the token service answers; check the base URL and the proxy."
        )
    try:
        reply = msgspec.json.decode(body, type=_Reply)
    except (msgspec.DecodeError, UnicodeDecodeError):
        what = "a web page" if b"<" in body[:200] else "something that is no token"
        raise AuthenticationFailed(
            f"The token service answered with {what}. Check the base URL, and whether a proxy or a login page stands in between."
        ) from None
    if not reply.access_token:
        raise AuthenticationFailed(
            "The token reply has an empty access token. Check the credentials and the environment."
        )
    return reply


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
        code = msgspec.json.decode(body[:LARGEST_REPLY], type=_ErrorReply).error
    except (msgspec.DecodeError, UnicodeDecodeError):
        text = body[:200].decode("utf-8", "replace").strip().strip('"')
        code = text if text in PASSWORD_REFUSED else None
    return code
