"""One warning for a long wait of a service, however many calls share it: a program that seems to hang says why."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from iqmetrix._observing.log import logger

LONG_WAIT_S = 10.0
"""Seconds from which a wait is worth a warning."""


class LongWaits:
    """Warns of long waits, once until each has passed.

    Args:
        now: monotonic clock, seconds.
        wall: wall clock, seconds since 1970.
    """

    def __init__(self, now: Callable[[], float], wall: Callable[[], float]) -> None:
        self._now = now
        self._wall = wall
        self._lock = threading.Lock()
        self._told_until: dict[str, float] = {}

    def after_fork(self) -> None:
        """Reset after a fork, in the child."""
        self._lock = threading.Lock()

    def begins(self, service: str, seconds: float, cause: str) -> None:
        """Take note of a wait that begins.

        Args:
            service: the service waited for.
            seconds: how long it will take, as far as is known.
            cause: why.
        """
        if seconds <= LONG_WAIT_S:
            return
        now = self._now()
        with self._lock:
            if now < self._told_until.get(service, now):
                return
            self._told_until[service] = now + seconds
        until = datetime.fromtimestamp(self._wall(), UTC) + timedelta(seconds=seconds)
        logger.warning("Calls to %s wait %.0f s, until %s UTC (%s)", service, seconds, f"{until:%H:%M:%S}", cause)
