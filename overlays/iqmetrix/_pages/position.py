"""Where a list goes on, and the token that says so to a later iteration (`Page.resume`)."""

from __future__ import annotations

import base64

import msgspec

from iqmetrix.errors import ConfigurationError


class Position(msgspec.Struct, frozen=True):
    """Where a list goes on. The names of the fields stand in tokens that users keep: they must stay.

    Attributes:
        query: values of the query parameters that move, by wire name.
        seen: items on the pages before.
        drop: items at the beginning of the page that were given already.
    """

    query: dict[str, str | int]
    seen: int = 0
    drop: int = 0


class _Resume(msgspec.Struct, frozen=True):
    operation: str
    arguments: str
    position: Position


_decoder = msgspec.json.Decoder(_Resume)


def resume_token(operation: str, arguments_hash: str, position: Position) -> str:
    """Return the token of a position: JSON in URL-safe Base64 without padding."""
    resume = _Resume(operation, arguments_hash, position)
    return base64.urlsafe_b64encode(msgspec.json.encode(resume)).decode().rstrip("=")


def position_of(token: str, operation: str, arguments_hash: str) -> Position:
    """Read a token.

    Raises:
        ConfigurationError: it is not a token, or belongs to another operation or other arguments.
    """
    try:
        padded = token + "=" * (-len(token) % 4)
        resume = _decoder.decode(base64.b64decode(padded, altchars=b"-_", validate=True))
    except (ValueError, msgspec.DecodeError) as error:
        raise ConfigurationError("resume is not a valid token; pass `Page.resume` unchanged") from error
    if resume.operation != operation:
        raise ConfigurationError(f"resume belongs to {resume.operation}, not to {operation}: go on with that list")
    if resume.arguments != arguments_hash:
        raise ConfigurationError(
            f"resume belongs to {resume.operation} with other arguments; pass the arguments that its list had"
        )
    return resume.position
