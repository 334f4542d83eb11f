"""The time that a thread has for a store, where it can't leave the work to another thread: when the interpreter exits."""

from __future__ import annotations

import math
import time
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

SHORTEST_S = 0.01

_ENDS_AT: ContextVar[float] = ContextVar("iqmetrix_store_ends_at", default=math.inf)


@contextmanager
def bounded(seconds: float | None) -> Iterator[None]:
    """Let stores answer within so many seconds, or fail; `None` for the time that they take otherwise."""
    token = _ENDS_AT.set(math.inf if seconds is None else time.monotonic() + seconds)
    try:
        yield
    finally:
        _ENDS_AT.reset(token)


def is_bounded() -> bool:
    """Say whether stores have less time than they take otherwise."""
    return _ENDS_AT.get() < math.inf


def at_most(seconds: float) -> float:
    """Return the seconds that a store may wait, which are otherwise so many."""
    return min(seconds, max(SHORTEST_S, _ENDS_AT.get() - time.monotonic()))
