"""Reading the headers of limits and time, without ever failing, whatever a server sends."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import lru_cache
from typing import TypeVar

from iqmetrix import _iso8601
from iqmetrix._http.transport import Headers
from iqmetrix_api import RateLimit

T = TypeVar("T")

LONGEST_BELIEVED_S = 86_400.0
"""A day: no window and no `Retry-After` is believed to be longer."""

_MOST_DIGITS = 15
_INTEGER = re.compile(rf"[+-]?\d{{1,{_MOST_DIGITS}}}")
_SECONDS = re.compile(r"\d{1,15}(\.\d*)?")


def integer(headers: Headers, name: str) -> int | None:
    """Return a whole number; of several lines the first that is one."""
    lines = headers.get_all(name)
    if len(lines) == 1 and len(lines[0]) <= _MOST_DIGITS and lines[0].isascii() and lines[0].isdecimal():
        return int(lines[0])  # as it is in nearly every reply, without a look at what else it might be
    for text in _lines(headers, name):
        if _INTEGER.fullmatch(text):
            return int(text)
    return None


@lru_cache(maxsize=64)  # all replies of a window name the same end
def instant(text: str) -> datetime | None:
    """Read an ISO 8601 date and time; without a zone it is UTC. `None` where the text is not one, and for a day alone."""
    moment = _iso8601.parse(text) if ":" in text else None
    if moment is None:
        return None
    try:
        return moment.astimezone(UTC) if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
    except OverflowError:  # within hours of the first or the last moment of the calendar
        return None


def rate_limit(headers: Headers) -> RateLimit:
    """Read the four `X-RateLimit-*` headers; what is missing or unreadable is `None`."""
    limit, remaining = integer(headers, "x-ratelimit-limit"), integer(headers, "x-ratelimit-remaining")
    reset = _first(instant, headers, "x-ratelimit-reset")
    seconds = integer(headers, "x-ratelimit-resetseconds")
    return RateLimit(
        limit=limit if limit is not None and limit > 0 else None,
        remaining=max(remaining, 0) if remaining is not None else None,
        reset=reset,
        reset_seconds=seconds if seconds is not None and 0 <= seconds <= LONGEST_BELIEVED_S else None,
    )


def server_time(headers: Headers) -> float | None:
    """Read `Date` (RFC 9110, section 6.6.1) as seconds since 1970: the server's clock in whole seconds."""
    return _first(_http_date, headers, "date")


@lru_cache(maxsize=64)  # a second has many replies
def _http_date(text: str) -> float | None:
    try:
        return parsedate_to_datetime(text).timestamp()
    except (ValueError, TypeError, OverflowError, IndexError):
        return None


def retry_after(headers: Headers, wall: float) -> float | None:
    """Read `Retry-After` (RFC 9110, section 10.2.3) as seconds from now; fractions are accepted too.

    Args:
        headers: of the response.
        wall: this machine's clock, seconds since 1970, where the response has no `Date`.
    """
    for text in _lines(headers, "retry-after"):
        if _SECONDS.fullmatch(text):
            seconds = float(text)
        else:
            then, now = _http_date(text), server_time(headers)
            if then is None:
                continue
            seconds = then - (wall if now is None else now)
        if 0 <= seconds <= LONGEST_BELIEVED_S:
            return seconds
    return None


def _first(read: Callable[[str], T | None], headers: Headers, name: str) -> T | None:
    """Return the first value of a header that can be read."""
    lines = headers.get_all(name)
    if not lines:
        return None
    value = read(lines[0].strip())
    return value if value is not None else next(filter(_is_something, map(read, _lines(headers, name))), None)


def _is_something(value: object) -> bool:
    return value is not None


def _lines(headers: Headers, name: str) -> Iterator[str]:
    for line in headers.get_all(name):
        yield line.strip()
        if "," in line:
            yield from (part.strip() for part in line.split(","))
