"""A value in a store that one process changes again and again: the version seen last is tried first, which saves reading it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from iqmetrix.state.contract import MAX_ATTEMPTS, Entry, StateStore, never_writes

Result = TypeVar("Result")


class Cell:
    """A value in a store. To be changed by one thread at a time.

    Args:
        store: where it is.
        key: its name.
        life: seconds that it is kept after a change.
    """

    def __init__(self, store: StateStore, key: str, *, life: float) -> None:
        self._store = store
        self._key = key
        self._life = life
        self._seen: Entry | None = None

    @property
    def time(self) -> float:
        """The store's clock when it was asked last, seconds."""
        return self._seen.now if self._seen is not None else 0.0

    def change(self, change: Callable[[bytes | None, float | None], tuple[bytes | None, Result]]) -> Result:
        """Change the value, even if others do so at the same time.

        Args:
            change: takes value and time, returns the new value (`None`: leave it) and a result. The time is `None` where the value
                is the one seen last: the change counts only if no other process changed the value since. May be called again.

        Raises:
            StoreError: the store can't be used.
            ConfigurationError: the store never accepts a write.
        """
        entry, now = self._seen, None
        for _ in range(MAX_ATTEMPTS):
            if entry is None:
                entry = self._seen = self._store.read(self._key)
                now = entry.now
            value, result = change(entry.value, now)
            if value is not None:
                entry = self._seen = self._store.replace(self._key, entry.version, value, self._life)
                if entry.written:
                    return result
                now = entry.now
            elif now is not None:
                return result
            else:
                entry = None
        raise never_writes(self._store)
