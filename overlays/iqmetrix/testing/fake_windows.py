"""Rate limits of a fake service."""

import math
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import format_datetime


@dataclass
class FakeWindow:
    """Counts calls, window after window, and announces the state in the headers of its replies.

    Attributes:
        limit: calls in a window; may be changed while it runs.
        seconds: length of a window.
        aligned: windows begin at multiples of their length by the clock; else with the first call.
        rounding: of `X-RateLimit-ResetSeconds`.
        offset: seconds that the service's clock is ahead of the time given to `count`.
        used: calls in the current window; add some to play other programs.
        ends: when the current window ends.
    """

    limit: int = 1000
    seconds: float = 60.0
    aligned: bool = False
    rounding: Callable[[float], int] = math.ceil
    offset: float = 0.0
    used: int = field(default=0, init=False)
    ends: float = field(default=-math.inf, init=False)

    def open(self, wall: float) -> None:
        """Begin a new window if the current one is over."""
        if wall >= self.ends:
            begins = math.floor(wall / self.seconds) * self.seconds if self.aligned else wall
            self.ends = begins + self.seconds
            self.used = 0

    def count(self, wall: float) -> bool:
        """Count a call; return whether it is allowed."""
        self.open(wall)
        allowed = self.used < self.limit
        self.used += allowed
        return allowed

    def headers(self, wall: float) -> dict[str, str]:
        """Return the four headers, and `Date`: the service's clock in whole seconds."""
        reset = datetime.fromtimestamp(self.ends + self.offset, UTC)
        clock = datetime.fromtimestamp(math.floor(wall + self.offset), UTC)
        return {
            "X-RateLimit-Limit": str(self.limit),
            "X-RateLimit-Remaining": str(max(0, self.limit - self.used)),
            "X-RateLimit-Reset": f"{reset:%Y-%m-%dT%H:%M:%S.%f}0Z",
            "X-RateLimit-ResetSeconds": str(max(0, self.rounding(self.ends - wall))),
            "Date": format_datetime(clock, usegmt=True),
        }
