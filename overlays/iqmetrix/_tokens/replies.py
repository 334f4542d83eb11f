"""Replies of the token service: tokens and errors as OAuth 2.0 defines them (RFC 6749, section 5), and what to do about them."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

import msgspec

from iqmetrix._observing.kept_responses import words
from iqmetrix.errors import Attempt, AuthenticationFailed

DEFAULT_LIFETIME_S = 3600.0
"""Seconds that a token is assumed to live if the reply does not say."""

LONGEST_LIFETIME_S = 43_200.0
"""Seconds: documented lifetime of an access token."""

MAX_REPLY_BYTES = 64 * 1024
"""Bytes of a token reply that are read."""

_REFUSALS = {
    "invalid_client": "The client id or the client secret is wrong, or they belong to another environment. Check IQMETRIX_CLIENT_ID, IQMETRIX_CLIENT_SECRET and IQMETRIX_ENVIRONMENT.",
    "invalid_grant": "The user name or the password is wrong, or the account is locked. Check IQMETRIX_USERNAME and IQMETRIX_PASSWORD, and sign in once with a browser.",
    "unsupported_grant_type": "The client may not use the password grant. Ask iQmetrix to allow it.",
    "unauthorized_client": "The client may not use this grant. Ask iQmetrix to allow it.",
}
"""What each error code of a refused password grant means for the user."""

_CHECK_THE_WAY = "Check the base URL, and whether a proxy or a login page answers instead of the token service."
_ERROR_CODE = re.compile(r"[A-Za-z0-9_.]{1,40}")
_WORD = re.compile(r"[a-z_]+")
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_VISIBLE = re.compile(r"[!-~]+")
"""What a header can hold of a token: visible characters of ASCII (RFC 6750, section 2.1, allows fewer)."""

PASSING = frozenset({"temporarily_unavailable", "server_error", "slow_down"})
"""Error codes that say nothing of the credentials: the same request may succeed a little later."""


@dataclass(frozen=True, slots=True)
class TokenReply:
    """A token reply.

    Attributes:
        access_token: the access token; not shown.
        refresh_token: the refresh token that came with it, if any; not shown.
        lifetime: seconds that the access token lives.
    """

    access_token: str = field(repr=False)
    refresh_token: str | None = field(repr=False)
    lifetime: float


class _TokenJSON(msgspec.Struct):
    access_token: str
    expires_in: int | float | str | None = None
    refresh_token: str | None = None


class _CodeJSON(msgspec.Struct):
    code: str | None = None


class _ErrorJSON(msgspec.Struct):
    error: str | _CodeJSON | None = None


_TOKEN_DECODER = msgspec.json.Decoder(_TokenJSON)
_ERROR_DECODER = msgspec.json.Decoder(_ErrorJSON)


def read_reply(body: bytes) -> TokenReply:
    """Read a successful token reply (RFC 6749, section 5.1).

    Raises:
        AuthenticationFailed: it holds no access token that could be sent.
    """
    if len(body) > MAX_REPLY_BYTES:
        raise AuthenticationFailed(
            f"The token reply has {len(body)} bytes, too many for one of the token service. {_CHECK_THE_WAY}"
        )
    try:
        reply = _TOKEN_DECODER.decode(body.removeprefix(_BYTE_ORDER_MARK))
    except (msgspec.DecodeError, UnicodeDecodeError):
        content = "a web page" if _is_web_page(body) else "something that holds no token"
        raise AuthenticationFailed(f"The token service answered with {content}. {_said_or_advice(body)}") from None
    access_token = reply.access_token.strip()
    if not access_token:
        raise AuthenticationFailed(
            "The token reply has an empty access token. Check the credentials and the environment."
        )
    if not _VISIBLE.fullmatch(access_token):
        del reply, access_token, body  # tracebacks can show the locals of a frame
        raise AuthenticationFailed(
            f"The token reply has an access token with characters that no header can hold. {_CHECK_THE_WAY}"
        )
    return TokenReply(access_token, reply.refresh_token, _lifetime(reply.expires_in))


def _lifetime(expires_in: float | str | None) -> float:
    try:
        lifetime = float(expires_in) if expires_in is not None else DEFAULT_LIFETIME_S
    except ValueError:
        return DEFAULT_LIFETIME_S
    if not math.isfinite(lifetime) or lifetime <= 0:
        return DEFAULT_LIFETIME_S
    return min(lifetime, LONGEST_LIFETIME_S)


def error_code(body: bytes) -> str | None:
    """Read the error code of a refusal (RFC 6749, section 5.2), from JSON or from plain text.

    Returns:
        The code, or `None` if the body holds none. Nothing else of the body may be shown, so a code has to look like one.
    """
    try:
        error = _ERROR_DECODER.decode(body[:MAX_REPLY_BYTES].removeprefix(_BYTE_ORDER_MARK)).error
    except (msgspec.DecodeError, UnicodeDecodeError):
        text = body[:200].decode("utf-8", "replace")
        return next((word for word in _WORD.findall(text) if word in _REFUSALS or word in PASSING), None)
    code = error.code if isinstance(error, _CodeJSON) else error
    return code if code and _ERROR_CODE.fullmatch(code) else None


def is_refusal(status: int, body: bytes) -> bool:
    """Say whether an answer to the password grant refuses the credentials; anything else may be a passing trouble.

    An error code says so with any status. Without one, 401 does, and 400 or 403 unless they are a web page, as a proxy's would be.
    """
    code = error_code(body)
    if code is not None:
        return code not in PASSING
    return status == 401 or (status in {400, 403} and not _is_web_page(body))


def explain_refusal(code: str, said: str = "") -> str:
    """Say what a refusal of the password grant means, and what to do.

    Args:
        code: its error code, or the status where it has none.
        said: the service's own words.
    """
    advice = _REFUSALS.get(code, "Check the credentials and the environment.")
    further = said.removeprefix(code).lstrip(": ")
    return f"The token service refused the credentials ({code}{f': {further}' if further else ''}). {advice}"


def not_oauth(status: int, body: bytes, attempts: Sequence[Attempt] = ()) -> AuthenticationFailed:
    """Return the error for an answer that is neither a token nor a refusal."""
    return AuthenticationFailed(
        f"The token service answered {status} without an OAuth error code. {_said_or_advice(body)}", attempts=attempts
    )


def _said_or_advice(body: bytes) -> str:
    said = words(body)
    return f"It says: {said}." if said else _CHECK_THE_WAY


def _is_web_page(body: bytes) -> bool:
    return b"<" in body[:200]
