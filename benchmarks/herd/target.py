"""What a driver of a client is told, and what it gives."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

PATIENCE = 10
"""Retries that every client is given where it takes a number, so that patience is not what decides."""


@dataclass(frozen=True, slots=True)
class Target:
    """Where to call, and how.

    Attributes:
        url: of the server, without a final slash.
        retries: repetitions of a call; `None` for what the library does by itself.
        state: where our client keeps tokens and limits.
        connections: callers at the same time, for clients whose connection pool has to be told.
    """

    url: str
    retries: int | None
    state: str
    connections: int


Call = Callable[[], object]
AsyncCall = Callable[[], Awaitable[object]]
