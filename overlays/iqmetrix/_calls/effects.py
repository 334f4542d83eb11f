"""The effects that a flow yields: what it needs done, as data. Drivers carry them out, with threads or with asyncio."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import Any, Protocol

import msgspec

from iqmetrix._http.transport import HTTPRequest, HTTPResponse


class Waiter(Protocol):
    """Something to wait for; `wake` may be called from any thread."""

    def wake(self) -> None: ...


class Send(msgspec.Struct, frozen=True):  # it is made for each call, and a dataclass takes five times as long
    """Send a request: the result is an `HTTPResponse`, or a `TransportError` is raised."""

    request: HTTPRequest


@dataclass(frozen=True, slots=True)
class Sleep:
    """Sleep for a number of seconds."""

    seconds: float


@dataclass(frozen=True, slots=True)
class MakeWaiter:
    """Make a `Waiter`, which is the result."""


@dataclass(frozen=True, slots=True)
class WaitFor:
    """Wait until the waiter has been woken since the last wait, but no longer than `seconds`."""

    waiter: Waiter
    seconds: float


@dataclass(frozen=True, slots=True)
class Block:
    """Do work that waits for a disk or a network; its result is the result.

    Attributes:
        work: what to do, in any thread.
        seconds: how long to wait for it; then `StillUnderWay` is raised, and it goes on by itself. `None` for no end.
    """

    work: Callable[[], Any]
    seconds: float | None = None


@dataclass(frozen=True, slots=True)
class Detach:
    """Do work that waits for a disk or a network, and wait for nothing."""

    work: Callable[[], Any]


@dataclass(frozen=True, slots=True)
class Spawn:
    """Carry out a flow on its own: it goes on whatever becomes of the flow that asked for it.

    Attributes:
        flow: the flow.
        in_caller: called first where it has to be carried out by the thread that asks for it.
    """

    flow: Generator[Effect, Any, None]
    in_caller: Callable[[], None] | None = None


Effect = Send | Sleep | MakeWaiter | WaitFor | Block | Detach | Spawn
Flow = Generator[Effect, Any, HTTPResponse]
