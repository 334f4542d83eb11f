"""Rate-limit windows: calls counted per credential and service, four headers on every response."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import NamedTuple

_ROUNDING: dict[str, Callable[[float], int]] = {"up": math.ceil, "down": math.floor, "nearest": round}

LONGEST = 366 * 86_400.0
"""Seconds of a window, and by which a clock may be wrong: a year."""


@dataclass
class WindowSettings:
    """How the server counts.

    Attributes:
        seconds: length of a window.
        limit: calls in a window, with a token.
        anonymous_limit: calls in a window without a token, by client address.
        aligned: windows begin at multiples of their length by the clock; otherwise with the first call.
        rounding: of `X-RateLimit-ResetSeconds`: up, down or nearest.
        clock_offset: seconds that the server's clock is ahead.
    """

    seconds: float = 60.0
    limit: int = 1000
    anonymous_limit: int = 1000
    aligned: bool = False
    rounding: str = "up"
    clock_offset: float = 0.0

    def __post_init__(self) -> None:
        """Check the values.

        Raises:
            ValueError: naming the one that is out of range.
        """
        if not 0 < self.seconds <= LONGEST:
            raise ValueError(f"seconds should be more than 0 and at most {LONGEST:.0f}, not {self.seconds}")
        if not -LONGEST <= self.clock_offset <= LONGEST:
            raise ValueError(f"clock_offset should be from -{LONGEST:.0f} to {LONGEST:.0f}, not {self.clock_offset}")
        if self.limit < 0 or self.anonymous_limit < 0:
            raise ValueError("limit and anonymous_limit should be at least 0")
        if self.rounding not in _ROUNDING:
            raise ValueError(f"rounding should be one of {', '.join(_ROUNDING)}, not {self.rounding}")


class Count(NamedTuple):
    """What becomes of a call: whether it is allowed, and the headers of its response."""

    allowed: bool
    headers: list[tuple[str, str]]


@dataclass
class _Window:
    ends: float
    used: int = 0


@dataclass
class Windows:
    """All windows of a server.

    Attributes:
        settings: how it counts.
        clock: seconds since 1970.
        most_used: highest number of calls in a window, by service.
    """

    settings: WindowSettings
    clock: Callable[[], float]
    most_used: dict[str, int] = field(default_factory=dict)
    _windows: dict[tuple[str, str], _Window] = field(default_factory=dict)

    def count(self, service: str, caller: str, *, anonymous: bool) -> Count:
        """Count a call.

        Args:
            service: that is called.
            caller: user or address; each has windows of its own.
            anonymous: whether the call carries no valid token.
        """
        now = self.clock()
        window = self._window(service, caller, now)
        limit = self.settings.anonymous_limit if anonymous else self.settings.limit
        allowed = window.used < limit
        if allowed:
            window.used += 1
            self.most_used[service] = max(self.most_used.get(service, 0), window.used)
        return Count(allowed, self._headers(window, limit, now))

    def consume(self, service: str, calls: int) -> None:
        """Let other programs use up calls of all windows of a service that have begun."""
        for (name, _), window in self._windows.items():
            if name == service:
                window.used += calls

    def clear(self) -> None:
        """Forget all windows."""
        self._windows.clear()
        self.most_used.clear()

    def date(self) -> str:
        """Return the server's clock as a `Date` header: whole seconds (RFC 9110, 5.6.7)."""
        now = math.floor(self.clock() + self.settings.clock_offset)
        return format_datetime(datetime.fromtimestamp(now, UTC), usegmt=True)

    def _window(self, service: str, caller: str, now: float) -> _Window:
        window = self._windows.get((service, caller))
        if window is None or now >= window.ends:
            length = self.settings.seconds
            ends = (math.floor(now / length) + 1) * length if self.settings.aligned else now + length
            window = self._windows[service, caller] = _Window(ends)
        return window

    def _headers(self, window: _Window, limit: int, now: float) -> list[tuple[str, str]]:
        rounded = _ROUNDING[self.settings.rounding](window.ends - now)
        reset = datetime.fromtimestamp(window.ends + self.settings.clock_offset, UTC)
        return [
            ("X-RateLimit-Limit", str(limit)),
            ("X-RateLimit-Remaining", str(max(0, limit - window.used))),
            ("X-RateLimit-Reset", f"{reset:%Y-%m-%dT%H:%M:%S.%f}0Z"),
            ("X-RateLimit-ResetSeconds", str(max(0, rounded))),
        ]
