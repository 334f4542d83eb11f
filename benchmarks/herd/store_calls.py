"""How often our client calls its state store: a store around another one that counts."""

from __future__ import annotations

import itertools

from iqmetrix.state import StateStore
from iqmetrix.state.contract import Entry


class CountingStore:
    """Counts the calls to a store.

    Args:
        store: the one that does the work.
    """

    def __init__(self, store: StateStore) -> None:
        self._store = store
        self._counter = itertools.count()
        self.private = store.private
        self.blocking = store.blocking

    def read(self, key: str, /) -> Entry:
        """Count and pass on."""
        next(self._counter)  # atomic, unlike adding one
        return self._store.read(key)

    def replace(self, key: str, version: int, value: bytes, life: float, /) -> Entry:
        """Count and pass on."""
        next(self._counter)
        return self._store.replace(key, version, value, life)

    def after_fork(self) -> None:
        """Pass on."""
        self._store.after_fork()

    def close(self) -> None:
        """Pass on."""
        self._store.close()

    def total(self) -> int:
        """Return the number of calls so far; ends the counting."""
        return next(self._counter)
