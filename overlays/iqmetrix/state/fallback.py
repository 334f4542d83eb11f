"""A store that never fails: while the real one is down, this process goes on by itself."""

from __future__ import annotations

import threading
from collections.abc import Callable

from iqmetrix._observing.log import logger
from iqmetrix.errors import ConfigurationError
from iqmetrix.state.contract import Entry, StateStore, StoreError
from iqmetrix.state.memory import MemoryStore

RETRY_STORE_AFTER_S = 10.0
"""Time after a failure before the store is tried again."""


class FallbackStore:
    """Reads and writes a store while it works, and a memory of this process while it does not.

    An outage begins with what was last seen, by the store's clock, and with one warning.

    Args:
        store: the real one.
        now: monotonic clock, seconds.
        name: of the store in the warning.
    """

    def __init__(self, store: StateStore, *, now: Callable[[], float], name: str = "") -> None:
        self._store = store
        self._now = now
        self._name = name or type(store).__name__
        self.private = store.private
        self.blocking = store.blocking
        self._begin()

    def _begin(self) -> None:
        self._lock = threading.Lock()
        self._ahead = 0.0
        # Versions of an outage are below 0: none is taken for one of the store when it comes back.
        self._memory = MemoryStore(now=lambda: self._now() + self._ahead, writes=-(1 << 62))
        self._seen: dict[str, tuple[bytes, float]] = {}
        self._down = False
        self._again_at = 0.0

    @property
    def degraded(self) -> bool:
        """Whether the store was down when it was last used."""
        return self._down

    def read(self, key: str, /) -> Entry:
        """Read a value."""
        if not self._resting():
            try:
                return self._up(key, self._store.read(key), None)
            except StoreError as error:
                self._fail(error)
        return self._memory.read(key)

    def replace(self, key: str, version: int, value: bytes, life: float, /) -> Entry:
        """Write a value that lives for so many seconds, unless its version has changed."""
        if not self._resting():
            try:
                return self._up(key, self._store.replace(key, version, value, life), life)
            except StoreError as error:
                self._fail(error)
        return self._memory.replace(key, version, value, life)

    def _resting(self) -> bool:
        return self._down and self._now() < self._again_at

    def _up(self, key: str, entry: Entry, life: float | None) -> Entry:
        if not isinstance(entry, Entry):
            raise ConfigurationError(
                f"the state store {self._name} must answer with an Entry of iqmetrix.state, not with {type(entry).__name__}"
            )
        if self.private:
            return entry
        with self._lock:
            self._ahead = entry.now - self._now()
            if entry.value is not None:
                self._seen[key] = (entry.value, life or self._seen.get(key, (b"", 3600.0))[1])
            was_down, self._down = self._down, False
        if was_down:
            logger.info("The state store %s works again", self._name)
        return entry

    def _fail(self, error: StoreError) -> None:
        with self._lock:
            was_down, self._down = self._down, True
            self._again_at = self._now() + RETRY_STORE_AFTER_S
            seen, self._seen = self._seen, {}
        for key, (value, life) in seen.items():
            self._memory.put(key, value, life)
        if not was_down:
            logger.warning(
                "The state store %s is down (%s); this process goes on by itself and shares neither tokens nor limits",
                self._name,
                error,
            )

    def after_fork(self) -> None:
        """Reset after a fork, in the child."""
        self._store.after_fork()
        self._memory.after_fork()
        self._lock = threading.Lock()

    def close(self) -> None:
        """Close the store."""
        self._store.close()
