"""Active requests per database: who may go while others are at work, and what refusals teach.

A service of this kind works on so many requests of a database at once, and refuses the one too many. It never says how many
are active, and other programs send some of them. So the bound begins at the documented number, falls to what is at work when
a call is refused, and feels its way back, one at a time. A refused call goes again when one of ours is over; where none of
ours is at work others have it all, and there is nothing left but to try again later.

Everything here is state and arithmetic: time and chance come in as arguments.
"""

from __future__ import annotations

import math

import msgspec

from iqmetrix._limits.reply import WindowReply
from iqmetrix._limits.view import LimitView
from iqmetrix._process.backoff import doubled
from iqmetrix.state.forms import StoredRecord

SLOT_LEASE_S = 900.0
"""Seconds that a slot is held at most: longer than a call takes by its default deadline, so that only lost calls lose it."""

BOUND_STEP_S = 10.0
"""Seconds after which the bound rises by one: one call in so many seconds, at most, is refused for it."""

FIRST_BACKOFF_S = 0.25
LONGEST_BACKOFF_S = 30.0


class ActiveState(StoredRecord):
    """What is known of a database: a small value of numbers and texts, which a store can hold for several processes.

    Attributes:
        limit: documented number of active requests.
        bound: how many are sent at once now; from 1 to `limit`.
        holders: who holds a slot, and until when if nobody takes it back before.
        rises_from: the bound rises by one `BOUND_STEP_S` after this, and so on.
        not_before: no call goes earlier.
        refusals: in a row, with no other call at work.
    """

    limit: int
    bound: int
    holders: dict[str, float] = msgspec.field(default_factory=dict)
    rises_from: float = 0.0
    not_before: float = 0.0
    refusals: int = 0

    def delay(self, now: float) -> float:
        """Return the seconds until a slot may be free without anybody saying so; 0 where one is free now."""
        for holder in [holder for holder, until in self.holders.items() if until <= now]:
            del self.holders[holder]
        if self.bound < self.limit and now >= self.rises_from + BOUND_STEP_S:
            steps = int((now - self.rises_from) // BOUND_STEP_S)
            self.bound = min(self.limit, self.bound + steps)
            self.rises_from += steps * BOUND_STEP_S
        if now < self.not_before:
            return self.not_before - now
        if len(self.holders) < self.bound:
            return 0.0
        rise = self.rises_from + BOUND_STEP_S if self.bound < self.limit else math.inf
        return max(0.0, min(rise, *self.holders.values()) - now)

    def take(self, holder: str, now: float) -> None:
        """Take a slot."""
        self.holders[holder] = now + SLOT_LEASE_S

    def end(self, holder: str, now: float, reply: WindowReply | None = None, *, chance: float = 0.5) -> None:
        """Free a slot, if it is still held: its call was answered, or will not be.

        Args:
            holder: of the slot.
            now: the time.
            reply: what was answered.
            chance: from 0 up to 1, for the spread of a wait.
        """
        self.holders.pop(holder, None)
        if reply is None:
            return
        if reply.status == 429:
            self.refused(now, chance, reply.retry_after)
        else:
            self.refusals = 0

    def refused(self, now: float, chance: float, retry_after: float | None) -> None:
        """Take note that a call, whose slot is free again, was one too many.

        Args:
            now: when the refusal came.
            chance: from 0 up to 1, for the spread of the wait.
            retry_after: seconds that the service asks to wait, if it does.
        """
        wait = retry_after or 0.0
        self.bound = max(1, min(self.bound, len(self.holders)))
        if not self.holders:
            backoff = doubled(FIRST_BACKOFF_S, self.refusals, longest=LONGEST_BACKOFF_S)
            wait = max(wait, backoff * (0.5 + chance))
            self.refusals += 1
        self.not_before = max(self.not_before, now + wait)
        self.rises_from = self.not_before  # or a long wait would end with several calls at once

    def view(self, service: str, resets_in: float | None, *, waiting: int, in_flight: int) -> LimitView:
        """Return what is known: `limit` is how many may be active at once, `remaining` how many more."""
        active = len(self.holders)
        remaining = max(0, self.bound - active)
        return LimitView(service, self.bound, remaining, resets_in, waiting, min(active, in_flight), None)
