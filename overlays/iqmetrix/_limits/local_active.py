"""Active requests of a database, of one client that shares its slots with no other process."""

from __future__ import annotations

import itertools
from collections.abc import Callable

from iqmetrix._limits.active_state import ActiveState
from iqmetrix._limits.reply import WindowReply
from iqmetrix._limits.slots import Permit, Slots, Turn
from iqmetrix._limits.view import LimitView

DATABASE_IS_BUSY = (
    "{service} is already serving the maximum number of requests for this database ({in_flight} of them ours); "
    "none of them ended before the call's deadline"
)


class LocalActive(Slots):
    """Slots of a database, counted by this client alone.

    Args:
        limit: active requests that the service documents.
        now: clock, seconds.
    """

    too_late = DATABASE_IS_BUSY

    def __init__(self, limit: int, *, now: Callable[[], float]) -> None:
        self._state = ActiveState(limit, limit)
        self._now = now
        self._numbers = itertools.count()

    def turn(self, now: float, *, in_flight: int) -> Turn:  # noqa: ARG002 - the protocol's
        """Say when the next call may go."""
        return Turn(self._state.delay(now))

    def take(self, now: float, turn: Turn) -> Permit:  # noqa: ARG002 - the protocol's
        """Let a call go."""
        holder = str(next(self._numbers))
        self._state.take(holder, now)
        return Permit(now, holder=holder)

    def learn(self, permit: Permit, reply: WindowReply, *, in_flight: int, chance: float) -> None:  # noqa: ARG002 - the protocol's
        """Take in what a response says."""
        self._state.end(permit.holder, max(self._now(), reply.received_at), reply, chance=chance)

    def release(self, permit: Permit, now: float, *, in_flight: int, sent: bool) -> None:  # noqa: ARG002 - the protocol's
        """Free the slot of a call that got no response."""
        self._state.end(permit.holder, now)

    def expected_wait(self, now: float, *, place: int) -> float:  # noqa: ARG002 - the protocol's
        """Return the seconds in which no call may go; when an active one ends is not known."""
        return max(0.0, self._state.not_before - now)

    def view(self, service: str, now: float, *, waiting: int, in_flight: int) -> LimitView:
        """Return what is known: `limit` is how many may be active at once, `remaining` how many more."""
        pause = self._state.delay(now) if now < self._state.not_before else None
        return self._state.view(service, pause, waiting=waiting, in_flight=in_flight)

    def after_fork(self) -> None:
        """Reset after a fork, in the child: the parent's calls are not the child's."""
        self._state.holders.clear()
