"""The switch that keeps tests from sleeping."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from types import TracebackType

from iqmetrix._process import clock as process_clock
from iqmetrix.testing.virtual_clock import VirtualClock


class Testing:
    """Result of `set_testing`: ignore it, or use it as a context manager that restores the clock at its end."""

    __test__ = False  # pytest takes it for a test case by its name

    def __init__(self, put_back: Callable[[], None]) -> None:
        self._put_back = put_back

    def __enter__(self) -> None:
        """Begin the block; the switch was set already."""

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._put_back()


def set_testing(active: bool = True, *, clock: VirtualClock | None = None) -> Testing:
    """Keep all clients of this process from sleeping, or let them sleep again.

    While it is active, waits for windows and back-offs return at once: a virtual clock moves instead. Nothing else changes: hooks and
    log lines report how long the waits would have been, and a wait that would pass a call's deadline still fails. It applies to
    clients that exist already, but not to those with a `timing` of their own.

    Args:
        active: whether to use virtual time.
        clock: the virtual clock to use; by default a new one that begins now.

    Example:
        >>> with set_testing():
        ...     pass  # nothing sleeps here
        >>> testing = set_testing(False)
    """
    before = process_clock.virtual()
    process_clock.install((clock or VirtualClock(datetime.now(UTC))) if active else None)
    return Testing(partial(process_clock.install, before))
