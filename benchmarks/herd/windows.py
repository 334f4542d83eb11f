"""How the benchmark's server counts calls: windows, their headers, and a ledger of everything that came in.

Pure but for the clock, which is an argument, so that tests need neither sockets nor sleep.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import formatdate
from typing import Literal

Rounding = Literal["up", "down", "nearest"]
Neighbour = Literal["none", "spread", "at once"]

NEIGHBOUR = "neighbour"
"""The client under which the ledger has the calls of the other program."""

_ROUND: dict[str, Callable[[float], int]] = {"up": math.ceil, "down": math.floor, "nearest": round}


@dataclass(frozen=True, slots=True)
class WindowSettings:
    """The rules of a server.

    Attributes:
        limit: calls in a window.
        seconds: length of a window.
        aligned: windows begin at multiples of their length by the server's clock; else with the first call.
        rounding: of `X-RateLimit-ResetSeconds`.
        retry_after: whether a 429 carries `Retry-After` (whole seconds, rounded up).
        neighbour: another program with the same credential: `spread` calls evenly all through a window, `at once` as
            soon as it opens and before anybody else.
        neighbour_share: part of the limit that it wants.
    """

    limit: int = 20
    seconds: float = 2.0
    aligned: bool = False
    rounding: Rounding = "up"
    retry_after: bool = False
    neighbour: Neighbour = "none"
    neighbour_share: float = 0.3


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the ledger: when a call came, who made it, and its HTTP status."""

    time: float
    client: str
    status: int


@dataclass(slots=True)
class Window:
    """A window that was opened.

    Attributes:
        begins, ends: by the server's clock, seconds since 1970.
        accepted: calls of the measured client that were let through.
        eaten: calls of the neighbour that were let through.
        refused: calls of the measured client that were not.
        neighbour_due: times at which the neighbour is still going to call.
    """

    begins: float
    ends: float
    accepted: int = 0
    eaten: int = 0
    refused: int = 0
    neighbour_due: list[float] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What becomes of a call: 200 or 429, and the headers that say so."""

    status: int
    headers: list[tuple[str, str]]


class Windows:
    """Counts the calls of one credential.

    Args:
        settings: the rules.
        clock: the server's clock, seconds since 1970.
    """

    def __init__(self, settings: WindowSettings, clock: Callable[[], float]) -> None:
        self.settings = settings
        self._clock = clock
        self._reset_text = ""
        self.ledger: list[Entry] = []
        self.windows: list[Window] = []

    def count(self, client: str) -> Verdict:
        """Count a call that came just now."""
        now = self._clock()
        window = self._window(now)
        self._neighbour_calls(window, until=now)
        allowed = window.accepted + window.eaten < self.settings.limit
        if allowed:
            window.accepted += 1
        else:
            window.refused += 1
        status = 200 if allowed else 429
        self.ledger.append(Entry(now, client, status))
        return Verdict(status, self._headers(window, now, status))

    def close(self) -> None:
        """Let the neighbour make the calls of the last window that are due by now."""
        if self.windows:
            self._neighbour_calls(self.windows[-1], until=min(self._clock(), self.windows[-1].ends))

    def _window(self, now: float) -> Window:
        length = self.settings.seconds
        if self.windows:
            last = self.windows[-1]
            if now < last.ends:
                return last
            self._neighbour_calls(last, until=last.ends)
        begins = math.floor(now / length) * length if self.settings.aligned else now
        window = Window(begins, begins + length)
        window.neighbour_due = self._neighbour_times(window)
        self.windows.append(window)
        end = window.ends
        ticks = min(9_999_999, round((end - math.floor(end)) * 10_000_000))
        self._reset_text = f"{datetime.fromtimestamp(math.floor(end), UTC):%Y-%m-%dT%H:%M:%S}.{ticks:07d}Z"
        return window

    def _neighbour_times(self, window: Window) -> list[float]:
        if self.settings.neighbour == "none":
            return []
        calls = round(self.settings.limit * self.settings.neighbour_share)
        if self.settings.neighbour == "at once":
            return [window.begins] * calls
        return [window.begins + self.settings.seconds * (each + 0.5) / calls for each in range(calls)]

    def _neighbour_calls(self, window: Window, *, until: float) -> None:
        while window.neighbour_due and window.neighbour_due[0] <= until:
            time = window.neighbour_due.pop(0)
            allowed = window.accepted + window.eaten < self.settings.limit
            window.eaten += allowed
            self.ledger.append(Entry(time, NEIGHBOUR, 200 if allowed else 429))

    def _headers(self, window: Window, now: float, status: int) -> list[tuple[str, str]]:
        left = window.ends - now
        headers = [
            ("Date", formatdate(math.floor(now), usegmt=True)),
            ("X-RateLimit-Limit", str(self.settings.limit)),
            ("X-RateLimit-Remaining", str(self.settings.limit - window.accepted - window.eaten)),
            ("X-RateLimit-Reset", self._reset_text),
            ("X-RateLimit-ResetSeconds", str(_ROUND[self.settings.rounding](left))),
        ]
        if status == 429 and self.settings.retry_after:
            headers.append(("Retry-After", str(math.ceil(left))))
        return headers
