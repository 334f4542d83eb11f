"""What the driver of a client receives, and what it returns."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

PATIENCE = 10
"""Retries of every client that takes a number, so that patience does not decide."""


@dataclass(frozen=True, slots=True)
class Target:
    """Where to call, and how.

    Attributes:
        url: of the server, without a final slash.
        retries: repetitions of a call; `None` for the default of the library.
        state: where our client keeps tokens and limits.
        connections: callers at the same time, for clients whose connection pool has a size.
    """

    url: str
    retries: int | None
    state: str
    connections: int


Call = Callable[[], object]
AsyncCall = Callable[[], Awaitable[object]]
