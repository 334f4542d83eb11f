"""The rows: all clients under the same conditions, and ours under all conditions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields
from itertools import product
from typing import Literal

from herd.catalogue import OURS, PEERS
from herd.windows import Neighbour, Rounding, WindowSettings

Mode = Literal["1 thread", "30 threads", "32 tasks", "4 x 8 threads"]
Load = Literal["small", "real"]
State = Literal["memory", "file", "redis"]

ROUNDINGS: tuple[Rounding, ...] = ("up", "down", "nearest")


@dataclass(frozen=True, slots=True)
class Callers:
    """Processes, and callers in each of them."""

    processes: int
    per_process: int
    asynchronous: bool = False


MODES: dict[Mode, Callers] = {
    "1 thread": Callers(1, 1),
    "30 threads": Callers(1, 30),
    "32 tasks": Callers(1, 32, asynchronous=True),
    "4 x 8 threads": Callers(4, 8),
}


@dataclass(frozen=True, slots=True)
class Window:
    """Calls to be made against so many calls per so many seconds."""

    calls: int
    limit: int
    seconds: float


LOADS: dict[Load, Window] = {
    "small": Window(calls=120, limit=20, seconds=2.0),
    # 1,000 per 60 s with a clock six times as fast. The last 100 calls keep the end from being a measurement of CPU time.
    "real": Window(calls=2100, limit=1000, seconds=10.0),
}


@dataclass(frozen=True, slots=True)
class Row:
    """One run.

    Attributes:
        client: name in the catalogue.
        mode: how many callers, and of which kind.
        load: how much, against which window.
        state: where our client keeps tokens and limits; with `memory` each process has its own.
        retry_after, aligned, rounding, neighbour: as in `WindowSettings`.
        patient: configured as the catalogue says, else as the library is by default.
    """

    client: str
    mode: Mode
    load: Load = "small"
    state: State = "memory"
    retry_after: bool = False
    aligned: bool = False
    rounding: Rounding = "up"
    neighbour: Neighbour = "none"
    patient: bool = True

    @property
    def key(self) -> str:
        """What identifies it among the results."""
        return "; ".join(f"{field.name}={getattr(self, field.name)}" for field in fields(self))

    @property
    def settings(self) -> WindowSettings:
        """The server's rules."""
        window = LOADS[self.load]
        return WindowSettings(
            limit=window.limit,
            seconds=window.seconds,
            aligned=self.aligned,
            rounding=self.rounding,
            retry_after=self.retry_after,
            neighbour=self.neighbour,
        )


def peers() -> Iterator[Row]:
    """Return the rows of the other projects' clients: one kind of window, with and without `Retry-After`."""
    # The clients of openai and anthropic are made by one generator and behave alike: the second comes in the main tables only.
    some = [client for client in PEERS if client.name != "anthropic"]
    for retry_after in (False, True):
        yield from (Row(client.name, "30 threads", retry_after=retry_after) for client in PEERS)
    yield from (Row(client.name, "30 threads", patient=False) for client in PEERS if client.by_default)
    yield from (Row(client.name, "1 thread") for client in some)
    yield from (Row(client.name, "32 tasks") for client in some if client.asynchronous)
    yield from (Row(client.name, "4 x 8 threads") for client in some)
    yield from (Row(client.name, "30 threads", neighbour="at once") for client in some)
    yield from (Row(client.name, "30 threads", load="real") for client in some)


_OUR_MODES: tuple[tuple[Mode, State], ...] = (
    ("1 thread", "memory"),
    ("30 threads", "memory"),
    ("32 tasks", "memory"),
    ("4 x 8 threads", "file"),
    ("4 x 8 threads", "redis"),
    ("4 x 8 threads", "memory"),  # what not to do: each process believes that it has the window for itself
)

_FURTHER_WINDOWS = [window for window in product((False, True), ROUNDINGS) if window != (False, "up")]
_HARDEST: tuple[tuple[bool, Rounding], ...] = ((False, "nearest"), (True, "down"))
"""Rows in which `X-RateLimit-ResetSeconds` misleads most; a whole matrix of every way of calling would take an hour."""


def ours() -> Iterator[Row]:
    """Return our own rows: every way of calling, every rounding, both kinds of windows, with a neighbour, small and real."""
    name = OURS.name
    for retry_after, (mode, state) in product((False, True), _OUR_MODES):
        yield Row(name, mode, state=state, retry_after=retry_after)
    for (aligned, rounding), (mode, state) in product(_FURTHER_WINDOWS, _OUR_MODES[1:-1]):
        if mode == "30 threads" or state == "redis" or (aligned, rounding) in _HARDEST:
            yield Row(name, mode, state=state, aligned=aligned, rounding=rounding)
    neighbours: tuple[Neighbour, ...] = ("spread", "at once")
    for neighbour, (mode, state) in product(neighbours, (_OUR_MODES[1], _OUR_MODES[3], _OUR_MODES[4])):
        yield Row(name, mode, state=state, neighbour=neighbour)
    for mode, state in _OUR_MODES:
        yield Row(name, mode, load="real", state=state)
    for aligned, rounding in _HARDEST:
        yield Row(name, "30 threads", load="real", aligned=aligned, rounding=rounding)


def quick() -> Iterator[Row]:
    """Return a few rows of several clients, for a quick look."""
    yield from (Row(OURS.name, mode, state=state) for mode, state in _OUR_MODES[1:-1])
    yield Row(OURS.name, "30 threads", aligned=True, rounding="down")
    yield from (Row(client.name, "30 threads") for client in PEERS[:5])


def ordered() -> list[Row]:
    """Return all rows in the order of the tables."""
    return [*ours(), *peers()]
