"""A clock for tests."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from random import Random

from iqmetrix._configuration.kinds import check_kind
from iqmetrix._configuration.timing import Timing
from iqmetrix._process.clock import AsyncWaiter, Waiter
from iqmetrix.errors import ConfigurationError
from iqmetrix.testing.timeline import AsyncVirtualWaiter, Timeline, VirtualWaiter

START = datetime(2026, 1, 1, tzinfo=UTC)


class VirtualClock:
    """A clock for tests: a call that has to wait moves it to its wake-up time instead of sleeping.

    With several threads or tasks the clock stands still while any call is under way, and moves to the earliest wake-up time once all calls
    wait. It does not see what a thread does between its calls, so time may pass for the others meanwhile. One clock may serve
    threads, tasks of one or more event loops, and any number of clients and fake services.

    Args:
        start: of the wall clock; a datetime with a time zone.

    Raises:
        ConfigurationError: `start` has no time zone.

    Example:
        >>> clock = VirtualClock()
        >>> clock.advance(3600)
        >>> clock.sleep(30)
        >>> clock.elapsed
        3630.0
    """

    def __init__(self, start: datetime = START) -> None:
        check_kind("start", start, datetime)
        if start.tzinfo is None:
            raise ConfigurationError("start must have a time zone, such as tzinfo=UTC")
        self._start = start.timestamp()
        self._timeline = Timeline()

    @property
    def elapsed(self) -> float:
        """Seconds that have passed since the clock was made."""
        return self._timeline.time

    def now(self) -> float:
        """Return monotonic seconds; they begin at 0."""
        return self._timeline.time

    def wall(self) -> float:
        """Return seconds since 1970."""
        return self._start + self._timeline.time

    def advance(self, seconds: float) -> None:
        """Let time pass: tokens grow old, windows end.

        Raises:
            ValueError: `seconds` is negative or not a number.
        """
        if not seconds >= 0:
            raise ValueError(f"seconds must not be negative; time goes forward only, not by {seconds} s")
        self._timeline.advance(seconds)

    def sleep(self, seconds: float) -> None:
        """Sleep in virtual time, as a thread beside the calls."""
        self.begin()
        try:
            self.waiter().wait(seconds)
        finally:
            self.end()

    async def sleep_async(self, seconds: float) -> None:
        """Sleep in virtual time, as a task beside the calls."""
        self.begin()
        try:
            await self.async_waiter().wait(seconds)
        finally:
            self.end()

    def timing(self, *, random: Callable[[], float] | None = None) -> Timing:
        """Return the `timing` of a client with this clock.

        Args:
            random: source of the jitter, from 0 up to 1; by default a generator with a fixed seed, so that tests repeat exactly.
        """
        random = random or Random(0).random  # noqa: S311 - jitter is not a secret
        return Timing(now=self.now, wall=self.wall, random=random, waits=self)

    def begin(self) -> None:
        """Count a call that begins; clients call this."""
        self._timeline.begin()

    def end(self) -> None:
        """Count a call that has ended; clients call this."""
        self._timeline.end()

    def waiter(self) -> Waiter:
        """Return something for a thread to wait for."""
        return VirtualWaiter(self._timeline)

    def async_waiter(self) -> AsyncWaiter:
        """Return something for a task to wait for."""
        return AsyncVirtualWaiter(self._timeline)
