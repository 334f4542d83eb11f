"""How the benchmark's server counts calls: windows with a neighbour in them, and a ledger of everything that was received.

The clock is an argument, so that tests need neither sockets nor sleep.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

from iqmetrix.testing import FakeWindow

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
        self.ledger: list[Entry] = []
        self.windows: list[Window] = []
        self._clock = clock
        self._counter = FakeWindow(settings.limit, settings.seconds, settings.aligned, _ROUND[settings.rounding])

    def count(self, client: str) -> Verdict:
        """Count a call that came just now."""
        now = self._clock()
        window = self._window(now)
        self._neighbour_calls(window, until=now)
        allowed = self._counter.count(now)
        window.accepted += allowed
        window.refused += not allowed
        headers = list(self._counter.headers(now).items())
        if not allowed and self.settings.retry_after:
            headers.append(("Retry-After", str(math.ceil(window.ends - now))))
        verdict = Verdict(200 if allowed else 429, headers)
        self.ledger.append(Entry(now, client, verdict.status))
        return verdict

    def close(self) -> None:
        """Let the neighbour make the calls of the last window that are due by now."""
        if self.windows:
            self._neighbour_calls(self.windows[-1], until=min(self._clock(), self.windows[-1].ends))

    def _window(self, now: float) -> Window:
        if self.windows:
            last = self.windows[-1]
            if now < last.ends:
                return last
            self._neighbour_calls(last, until=last.ends)
        self._counter.open(now)
        window = Window(self._counter.ends - self.settings.seconds, self._counter.ends)
        window.neighbour_due = self._neighbour_times(window)
        self.windows.append(window)
        return window

    def _neighbour_times(self, window: Window) -> list[float]:
        if self.settings.neighbour == "none":
            return []
        calls = round(self.settings.limit * self.settings.neighbour_share)
        if self.settings.neighbour == "at once":
            return [window.begins] * calls
        return [window.begins + self.settings.seconds * (number + 0.5) / calls for number in range(calls)]

    def _neighbour_calls(self, window: Window, *, until: float) -> None:
        while window.neighbour_due and window.neighbour_due[0] <= until:
            time = window.neighbour_due.pop(0)
            allowed = self._counter.used < self.settings.limit
            self._counter.used += allowed
            window.eaten += allowed
            self.ledger.append(Entry(time, NEIGHBOUR, 200 if allowed else 429))
