"""Where the slots of a window come from: what is asked of a budget, and the budget of a client that shares with nobody.

Slots of a window that processes share are leased (`leases.py`).
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Protocol

from iqmetrix._limits.window_state import Reply, WindowState


class Budget(Protocol):
    """Says how many calls may go. All methods are called with the window's lock held."""

    @property
    def state(self) -> WindowState:
        """What is known of the window."""
        ...

    @property
    def epoch(self) -> int:
        """Number of the window in which a call that is granted now counts."""
        ...

    @property
    def has_urgent_news(self) -> bool:
        """Whether others wait for what this process knows."""
        ...

    def left(self) -> int:
        """Calls that may still go in this window."""
        ...

    def ask(self, now: float, *, in_flight: int) -> tuple[float, bool, bool]:
        """Return the seconds until the next call may go (infinite: after news), whether that call is a trial for which others wait,
        and whether it tries if a spent window is over."""
        ...

    def take(self, now: float, *, trial: bool) -> None:
        """Grant a call."""
        ...

    def end_trial(self) -> None:
        """Note that a trial is over."""
        ...

    def learn(self, reply: Reply, *, epoch: int, in_flight: int, ended: bool, chance: float) -> None:
        """Take in what a response says."""
        ...

    def lost(self, *, in_flight: int) -> None:
        """Note that a call got no response."""
        ...

    def wants_refill(self, now: float) -> bool:
        """Say whether a lease is needed before the next call can go."""
        ...

    def begin_refill(self, waiting: int, *, in_flight: int, chance: float) -> Callable[[], Callable[[], None]]:
        """Return the work that exchanges news for a lease, which may block for a short time and is done without the lock; and then
        gives what takes in what came of it."""
        ...

    def after_fork(self) -> None:
        """Reset after a fork, in the child."""
        ...


def reserved(reserve: float, state: WindowState) -> int:
    """Return the calls of a window that are left to other programs; below 1 `reserve` is a share of the limit."""
    return int(reserve) if reserve >= 1 or not reserve else math.ceil(reserve * (state.limit or 0))


class OwnBudget:
    """The window of one client.

    Args:
        reserve: calls to leave to other programs; below 1 it is a share of the limit.
    """

    has_urgent_news = False

    def __init__(self, *, reserve: float = 0.0) -> None:
        self.state = WindowState()
        self._reserve = reserve

    @property
    def epoch(self) -> int:
        """Number of the window."""
        return self.state.epoch

    def left(self) -> int:
        """Calls that may still go in this window."""
        return self.state.left(reserved(self._reserve, self.state))

    def ask(self, now: float, *, in_flight: int) -> tuple[float, bool, bool]:
        """Return the delay of the next call, whether it is a trial, and of a spent window."""
        state = self.state
        reserve = reserved(self._reserve, state)
        slots = state.slots(now, reserve=reserve, in_flight=in_flight)
        if slots.last:
            slots = state.to_measure(now, slots.number)
        if slots.number <= 0:
            return max(slots.delay, 1e-9), False, False
        return 0.0, slots.trial, slots.trial and state.sure and state.left(reserve) <= 0

    def take(self, now: float, *, trial: bool) -> None:
        """Grant a call."""
        self.state.take(1, now, trial=trial)

    def end_trial(self) -> None:
        """Note that a trial is over."""
        self.state.end_trial()

    def learn(self, reply: Reply, *, epoch: int, in_flight: int, ended: bool, chance: float) -> None:
        """Take in what a response says."""
        self.state.learn(reply, epoch=epoch, in_flight=in_flight, ended=ended, chance=chance)

    def lost(self, *, in_flight: int) -> None:
        """Where all calls of this window died unheard somebody has to find out."""
        if in_flight == 0 and self.state.high is None and self.state.left() <= 0:
            self.state.sure = False

    def wants_refill(self, now: float) -> bool:  # noqa: ARG002 - the protocol's
        """Nobody else has slots to give."""
        return False

    def begin_refill(self, waiting: int, *, in_flight: int, chance: float) -> Callable[[], Callable[[], None]]:
        """Nobody else has slots to give."""
        raise NotImplementedError

    def after_fork(self) -> None:
        """What was learnt holds in the child too."""
