"""The clock of clients that were not given one: the machine's, or a virtual one while tests ask for it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from functools import partial
from typing import Protocol


class Waiter(Protocol):
    """Something for a thread to wait for."""

    def wake(self) -> None:
        """End the wait, or the next one if there is none; may be called from any thread."""

    def wait(self, seconds: float) -> None:
        """Wait until woken, for at most this many seconds."""


class AsyncWaiter(Protocol):
    """Something for a task to wait for."""

    def wake(self) -> None:
        """End the wait, or the next one if there is none; may be called from any thread."""

    async def wait(self, seconds: float) -> None:
        """Wait until woken, for at most this many seconds."""


class Waiters(Protocol):
    """How calls wait if they don't wait in real time.

    `begin` and `end` stand around each call, so that virtual time can stand still while a call is under way.
    """

    def begin(self) -> None:
        """Count a call that begins."""

    def end(self) -> None:
        """Count a call that has ended."""

    def waiter(self) -> Waiter:
        """Return something for the thread of a call to wait for."""
        ...

    def async_waiter(self) -> AsyncWaiter:
        """Return something for the task of a call to wait for."""
        ...


class VirtualTime(Waiters, Protocol):
    """A clock that moves when all calls wait."""

    def now(self) -> float: ...

    def wall(self) -> float: ...


_lock = threading.Lock()
_virtual: VirtualTime | None = None
_monotonic: Callable[[], float] = time.monotonic
_wall: Callable[[], float] = time.time


def now() -> float:
    """Return monotonic seconds. They never go back, not even when a virtual clock comes or goes."""
    return _monotonic()


def wall() -> float:
    """Return seconds since 1970."""
    return _wall()


def virtual() -> VirtualTime | None:
    """Return the virtual clock, if there is one."""
    return _virtual


def install(clock: VirtualTime | None) -> None:
    """Let all clients without a clock of their own use a virtual clock, or the machine's again (`None`)."""
    global _virtual, _monotonic, _wall  # noqa: PLW0603 - one clock for the process is the purpose
    with _lock:
        source = time.monotonic if clock is None else clock.now
        ahead = _monotonic() - source()
        _virtual = clock
        _monotonic = partial(_later, source, ahead) if ahead > 0 else source
        _wall = time.time if clock is None else clock.wall


def _later(source: Callable[[], float], seconds: float) -> float:
    return source() + seconds
