"""State of one client in one process."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from iqmetrix._border import publish
from iqmetrix._configuration.kinds import check_functions, check_kind
from iqmetrix.state.contract import Entry


class MemoryStore:
    """Keeps values in a dictionary. Clients with the same store share tokens and windows.

    Args:
        now: clock, seconds.
        writes: number from which versions are counted.

    Raises:
        ConfigurationError: an argument is of another kind.
    """

    private = True
    blocking = False

    def __init__(self, *, now: Callable[[], float] = time.monotonic, writes: int = 0) -> None:
        check_functions("MemoryStore", now=now)
        check_kind("writes", writes, int)
        self._now = now
        self._lock = threading.Lock()
        self._values: dict[str, tuple[bytes, int, float]] = {}
        self._writes = writes

    def read(self, key: str, /) -> Entry:
        """Return the value of a key, with its version, unless its life is over."""
        with self._lock:
            return self._entry(key, self._now())

    def replace(self, key: str, version: int, value: bytes, life: float, /) -> Entry:
        """Write a value that lives for so many seconds, unless its version has changed."""
        with self._lock:
            now = self._now()
            entry = self._entry(key, now)
            if entry.version != version:
                return entry
            self._writes += 1
            self._values[key] = (value, self._writes, now + life)
            return Entry(value, self._writes, now, written=True)

    def put(self, key: str, value: bytes, life: float) -> None:
        """Write a value that lives for so many seconds, whatever its version."""
        with self._lock:
            self._writes += 1
            self._values[key] = (value, self._writes, self._now() + life)

    def _entry(self, key: str, now: float) -> Entry:
        value, version, until = self._values.get(key, (None, 0, 0.0))
        return Entry(value, version, now) if value is not None and now < until else Entry(None, 0, now)

    def after_fork(self) -> None:
        """Reset after a fork, in the child."""
        self._lock = threading.Lock()

    def close(self) -> None:
        """Nothing is open."""


publish(__name__)
