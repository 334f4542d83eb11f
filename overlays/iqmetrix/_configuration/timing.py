"""Clocks and chance of one client."""

import random as random_module
from collections.abc import Callable

from attrs import frozen

from iqmetrix._border import publish
from iqmetrix._configuration.kinds import check_functions, lacks
from iqmetrix._process import clock
from iqmetrix.errors import ConfigurationError


@frozen(kw_only=True)
class Timing:
    """Clocks and chance. Tests bring their own.

    Attributes:
        now: monotonic clock, seconds.
        wall: wall clock, seconds since 1970.
        random: numbers from 0 up to 1.
        waits: how calls wait; `None` means in real time, or in the virtual time of `set_testing` while it is active.

    Raises:
        ConfigurationError: a clock can't be called or gives no number, or `waits` lacks a method.
    """

    now: Callable[[], float] = clock.now
    wall: Callable[[], float] = clock.wall
    random: Callable[[], float] = random_module.random
    waits: clock.Waiters | None = None

    def __attrs_post_init__(self) -> None:
        functions = {"now": self.now, "wall": self.wall, "random": self.random}
        check_functions("Timing", **functions)
        for name, function in functions.items():
            number = function()
            if isinstance(number, bool) or not isinstance(number, (int, float)):
                raise ConfigurationError(f"{name} of Timing must return a number, not {type(number).__name__}")
        if self.waits is not None and (lack := lacks(self.waits, ("begin", "end", "waiter", "async_waiter"))):
            raise ConfigurationError(f"waits of Timing can't be used: {lack}; a VirtualClock has what is needed")

    def current_waits(self) -> clock.Waiters | None:
        """Return how calls wait now; `None` means in real time."""
        return clock.virtual() if self.waits is None and self.now is clock.now else self.waits


publish(__name__)
