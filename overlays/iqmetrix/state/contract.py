"""What is asked of a store: small values under keys, replaced only by who has seen the last one.

One primitive, compare and set, is enough: what is done to a value is decided by pure code outside, once for all stores.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, TypeVar

from iqmetrix._border import publish
from iqmetrix.errors import ConfigurationError

Result = TypeVar("Result")

ATTEMPTS = 10_000
"""Times that a change is tried again because somebody else was faster. One of those who try always succeeds, so that this is no store."""

FORMAT = 1
"""Number of the form of what is stored; a part of every key, for programs with another version of the SDK share the store."""


class StoreError(Exception):
    """The store can't be reached or read. The SDK goes on without it; nobody outside ever sees this."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A value as it is in the store.

    Attributes:
        value: the bytes, `None` where there are none.
        version: changes with every write and never comes back, not even after the value's end; 0 where there is no value.
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
    """Whether nobody outside this process can see what is in it."""

    blocking: bool
    """Whether its methods wait for a disk or a network."""

    def read(self, key: str, /) -> Entry:
        """Read a value."""
        ...

    def replace(self, key: str, version: int, value: bytes, life: float, /) -> Entry:
        """Write a value for so many seconds, unless it has another version than this by now.

        Returns:
            The entry as it is then: `written` tells whether it holds the new value.
        """
        ...

    def after_fork(self) -> None:
        """Reset after a fork, in the child: connections and locks of the parent are not to be touched."""
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
    """Change a value, whoever else does so at the same time.

    Args:
        store: where it is.
        key: its name.
        change: gets value and time, gives the new value (`None`: leave it) and a result. It may be called again.
        life: seconds that the value is kept.

    Raises:
        StoreError: the store can't be used.
        ConfigurationError: the store never takes a value.
    """
    entry = store.read(key)
    for _ in range(ATTEMPTS):
        value, result = change(entry.value, entry.now)
        if value is None:
            return result
        entry = store.replace(key, entry.version, value, life)
        if entry.written:
            return result
    raise never_takes(store)


def never_takes(store: StateStore) -> ConfigurationError:
    """Say what is wrong with a store that took a value none of many times."""
    return ConfigurationError(
        f"the state store {type(store).__name__} never takes a value: its `replace` has to compare versions"
    )


publish(__name__)
