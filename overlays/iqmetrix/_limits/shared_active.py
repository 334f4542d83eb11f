"""Active requests of a database that processes share.

A slot is taken and given back in a transaction with the store, which is little beside a report.
"""

from __future__ import annotations

import itertools
import math
import secrets
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from iqmetrix._limits.active_state import SLOT_LEASE_S, ActiveState
from iqmetrix._limits.local_active import DATABASE_IS_BUSY
from iqmetrix._limits.reply import WindowReply
from iqmetrix._limits.slots import Permit, Slots, StoreWork, Turn
from iqmetrix._limits.view import LimitView
from iqmetrix.state.contract import StateStore, transact

SLOT_POLL_S = 0.2
"""Seconds after which slots that other processes gave back are looked for."""


@dataclass(frozen=True, slots=True)
class _Ended:
    """A call that is over: the holder of its slot, and what was answered."""

    holder: str
    reply: WindowReply | None = None
    chance: float = 0.5


@dataclass(frozen=True, slots=True)
class _Answer:
    """What the store gave: holders of slots, and the local time from which it is worth asking again."""

    state: ActiveState
    holders: list[str]
    ask_again_at: float


class SharedActive(Slots):
    """Slots of a database that processes share.

    Args:
        limit: active requests that the service documents.
        store: where they are kept; never fails (`state/fallback.py`).
        key: of the state in the store.
        now: clock of this process, seconds.
    """

    too_late = DATABASE_IS_BUSY

    def __init__(self, limit: int, store: StateStore, key: str, *, now: Callable[[], float]) -> None:
        self._limit = limit
        self._store = store
        self._key = key
        self._now = now
        self._numbers = itertools.count()
        self.after_fork()

    def after_fork(self) -> None:
        """Reset after a fork, in the child: slots of the parent are given back by the parent."""
        self.has_urgent_news = False
        self._state = ActiveState(self._limit, self._limit)
        self._free: deque[str] = deque()
        self._ended: list[_Ended] = []
        self._ask_again_at = -math.inf
        self._process = secrets.token_hex(6)

    def turn(self, now: float, *, in_flight: int) -> Turn:  # noqa: ARG002 - the protocol's
        """Say when the next call may go."""
        if self._free:
            return Turn()
        if now < self._ask_again_at:
            return Turn(self._ask_again_at - now)
        return Turn(math.inf, ask_store=True)

    def take(self, now: float, turn: Turn) -> Permit:  # noqa: ARG002 - the protocol's
        """Let a call go, with a slot that the store gave."""
        return Permit(now, holder=self._free.popleft())

    def learn(self, permit: Permit, reply: WindowReply, *, in_flight: int, chance: float) -> None:  # noqa: ARG002 - the protocol's
        """Remember for the store what a response says."""
        self._ended.append(_Ended(permit.holder, reply, chance))
        self.has_urgent_news = True

    def release(self, permit: Permit, now: float, *, in_flight: int, sent: bool) -> None:  # noqa: ARG002 - the protocol's
        """Remember for the store that a call got no response."""
        self._ended.append(_Ended(permit.holder))
        self.has_urgent_news = True

    def expected_wait(self, now: float, *, place: int) -> float:  # noqa: ARG002 - the protocol's
        """Return 0: times of the state are by the store's clock, and when an active call ends is not known."""
        return 0.0

    def view(self, service: str, now: float, *, waiting: int, in_flight: int) -> LimitView:  # noqa: ARG002 - the protocol's
        """Return what is known: `limit` is how many may be active at once, `remaining` how many more."""
        return self._state.view(service, None, waiting=waiting, in_flight=in_flight)

    # --- the store ------------------------------------------------------------------------------------------------

    def store_work(self, waiting: int, *, in_flight: int, chance: float) -> StoreWork[_Answer]:  # noqa: ARG002 - the protocol's
        """Begin the work that frees slots in the store and takes others."""
        ended, self._ended = self._ended, []
        self.has_urgent_news = False
        wanted = max(0, waiting - len(self._free))
        return StoreWork(
            partial(self._transact, ended, wanted, chance), apply=self._apply, abandon=partial(self._keep, ended)
        )

    def _transact(self, ended: list[_Ended], wanted: int, chance: float) -> _Answer:
        """Tell the store which calls are over, and take so many slots."""

        def change(value: bytes | None, now: float) -> tuple[bytes | None, _Answer]:
            state = ActiveState.decode(value) or ActiveState(self._limit, self._limit)
            for call in ended:
                state.end(call.holder, now, call.reply, chance=call.chance)
            holders: list[str] = []
            while len(holders) < wanted and state.delay(now) <= 0:
                holders.append(f"{self._process}-{next(self._numbers)}")
                state.take(holders[-1], now)
            # Other processes give slots back without saying so here.
            delay = min(state.delay(now), SLOT_POLL_S) * (0.5 + chance)
            written = state.encode()
            return (None if written == value else written), _Answer(state, holders, self._now() + delay)

        return transact(self._store, self._key, change, life=2 * SLOT_LEASE_S)

    def _apply(self, answer: _Answer) -> None:
        """Take in what the store gave."""
        self._state = answer.state
        self._free.extend(answer.holders)
        self._ask_again_at = -math.inf if answer.holders else answer.ask_again_at

    def _keep(self, ended: list[_Ended]) -> None:
        """Tell it the next time; telling twice does no harm."""
        self._ended = [*ended, *self._ended]
        self.has_urgent_news = self.has_urgent_news or bool(ended)
