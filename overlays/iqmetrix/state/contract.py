"""What a store has to do: keep small values under keys, and replace one only for a process that has seen its last version.

One primitive, compare and set, is enough: what is done to a value is decided by pure code outside, once for all stores.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, TypeVar

from iqmetrix._border import publish
from iqmetrix.errors import ConfigurationError

Result = TypeVar("Result")

MAX_ATTEMPTS = 10_000
"""Attempts of one change. Some contender always wins, so reaching this number means that the store never accepts a write."""

FORMAT = 2
"""Version of the stored form. It is a part of every key, because programs with other versions of the SDK share the store."""


class StoreError(Exception):
    """The store can't be reached or read. Stores raise it; the SDK goes on without the store, and never lets it reach the user."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A value as it is in the store.

    Attributes:
        value: the bytes, `None` where there are none.
        version: changes with every write and never comes back, not even after the value has expired; 0 if there is no value.
        now: the store's clock, in seconds; all processes that share the store share it.
        written: whether it was this call that wrote the value.
    """

    value: bytes | None
    version: int
    now: float
    written: bool = False


class StateStore(Protocol):
    """A store. Its methods may be called from any thread, block for a short time, and raise `StoreError`."""

    private: bool
    """Whether its content is visible in this process alone."""

    blocking: bool
    """Whether its methods wait for a disk or a network."""

    def read(self, key: str, /) -> Entry:
        """Return what is under a key now, with its version and the time."""
        ...

    def replace(self, key: str, version: int, value: bytes, life: float, /) -> Entry:
        """Write a value that lives for so many seconds, unless its version has changed.

        Returns:
            The entry as it is then: `written` tells whether it holds the new value.
        """
        ...

    def after_fork(self) -> None:
        """Reset after a fork, in the child: the connections and locks of the parent must not be touched."""
        ...

    def close(self) -> None:
        """Close connections. Closing twice does no harm."""
        ...


class SafeStore(StateStore, Protocol):
    """A store that goes on by itself where another one would raise `StoreError`."""

    @property
    def degraded(self) -> bool:
        """Whether it goes on by itself, so that others may know of newer values."""
        ...


def transact(
    store: StateStore, key: str, change: Callable[[bytes | None, float], tuple[bytes | None, Result]], *, life: float
) -> Result:
    """Change a value, even if others do so at the same time.

    Args:
        store: where it is.
        key: its name.
        change: takes value and time, returns the new value (`None`: leave it) and a result. It may be called again.
        life: seconds that the value is kept.

    Raises:
        StoreError: the store can't be used.
        ConfigurationError: the store never accepts a write.
    """
    entry = store.read(key)
    for _ in range(MAX_ATTEMPTS):
        value, result = change(entry.value, entry.now)
        if value is None:
            return result
        entry = store.replace(key, entry.version, value, life)
        if entry.written:
            return result
    raise ConfigurationError(
        f"the state store {type(store).__name__} never accepts a write; its `replace` has to compare versions"
    )


publish(__name__)
