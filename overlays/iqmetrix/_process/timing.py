"""Clocks and chance of one client."""

from __future__ import annotations

import random as random_module
from collections.abc import Callable

from attrs import frozen

from iqmetrix._border import publish
from iqmetrix._process import clock


@frozen(kw_only=True)
class Timing:
    """Clocks and chance. Tests bring their own.

    Attributes:
        now: monotonic clock, seconds.
        wall: wall clock, seconds since 1970.
        random: numbers from 0 up to 1.
        waits: how calls wait; `None` means in real time, or in the virtual time of `set_testing` while it is active.
    """

    now: Callable[[], float] = clock.now
    wall: Callable[[], float] = clock.wall
    random: Callable[[], float] = random_module.random
    waits: clock.Waiters | None = None

    def current_waits(self) -> clock.Waiters | None:
        """Return how calls wait now; `None` means in real time."""
        return clock.virtual() if self.waits is None and self.now is clock.now else self.waits


publish(__name__)
