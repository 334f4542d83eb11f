"""A window that processes share: slots are leased from it in small blocks (`leases.py`).

While a lease lasts the store is not asked; with the next one a process brings along what its replies taught. Once its calls rest it
gives back what it has not used, and processes that wait look for that. What a killed process had leased is free again with the next
window.
"""

from __future__ import annotations

import math
import secrets
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from iqmetrix._limits.leases import SAME_CLOCK, LeaseRequest, LeaseResult, News, answer, tell
from iqmetrix._limits.local_window import NEXT_WINDOW
from iqmetrix._limits.reply import WindowReply
from iqmetrix._limits.slots import Permit, Slots, StoreWork, Turn
from iqmetrix._limits.view import LimitView
from iqmetrix._limits.window_state import LONGEST_PROBE_S, WindowState
from iqmetrix._process.backoff import doubled
from iqmetrix.state.contract import StateStore, transact

MAX_AHEAD = 64
"""Slots that are leased ahead of waiting calls at most."""

QUICKLY_S = 1.0
"""A block that is used up faster than this is followed by a larger one."""

PATIENCE_S = 0.025
"""Seconds after a window's end in which other processes may go first, for one that has got something of it; fewer for a hungry one."""

FIRST_LOOK_S = 0.05
LONGEST_LOOK_S = 5.0
"""Seconds after which news of other processes, or slots that they gave back, are looked for; each time twice as many."""

STORE_TTL_S = 3600.0
"""Seconds that a store keeps what is known of a window."""

MAX_NEWS = 256
"""Replies that are remembered until the next request."""


class SharedWindow(Slots):
    """Slots of a window that processes share.

    Processes take turns: the longer one has got nothing, the sooner it asks after the end of a window. So they needn't all ask the store at
    the same moment, only to hear that they have to wait.

    Args:
        store: where its state is; never fails (`state/fallback.py`).
        key: of the state.
        now: monotonic clock of this process, seconds.
        reserve: calls to leave to other programs; below 1 it is a share of the limit.
    """

    too_late = NEXT_WINDOW

    def __init__(self, store: StateStore, key: str, *, now: Callable[[], float], reserve: float = 0.0) -> None:
        self.state = WindowState()
        self._store = store
        self._key = key
        self._now = now
        self._reserve = reserve
        self.after_fork()

    def after_fork(self) -> None:
        """Reset after a fork, in the child: the lease is the parent's."""
        self.has_urgent_news = False
        self._process = secrets.randbits(48)
        self._epoch = -1  # of the window that the slots are of
        self._slots = 0
        self._gives_back = False  # them, with the next request
        self._lease = LeaseResult(WindowState())  # the last one with which slots were wanted
        self._leased_at = -math.inf  # by the local clock
        self._block = 1
        self._served = -1  # the last window of which it got something
        self._looks = 0  # in vain, since the window was spent
        self._ask_again_at = -math.inf
        self._patience = 0.0  # seconds after a window's end in which the others may go first
        self._probe_until = -math.inf
        self._news: deque[News] = deque(maxlen=MAX_NEWS)

    # --- who may go -----------------------------------------------------------------------------------------------

    def turn(self, now: float, *, in_flight: int) -> Turn:  # noqa: ARG002 - the protocol's
        """Say when the next call may go."""
        if now < self._probe_until:
            return Turn(self._probe_until - now)
        if self._holds(now):
            allowance = self._lease.allowance
            return Turn(0.0, allowance.probe, allowance.probes_end)
        again_at = self._again_at()
        return Turn(again_at - now) if now < again_at else Turn(math.inf, ask_store=True)

    def _holds(self, now: float) -> bool:
        if self.state.refused or self.state.epoch != self._epoch or self.state.end.is_over(now):
            self._slots = 0
        return self._slots > 0

    def _again_at(self) -> float:
        """Local time from which it is worth asking the store."""
        if not self._lease.spent:
            return self._ask_again_at
        bounds = self.state.end.bounds
        if bounds is None or self.state.left(self._reserve) > 0:  # something came back
            return -math.inf
        return min(self._ask_again_at, bounds.latest + self._patience)

    def take(self, now: float, turn: Turn) -> Permit:
        """Let a call go."""
        self._slots -= 1
        self._gives_back = False
        if turn.probe:
            self.state.take(0, now, probe=True)
            self._probe_until = now + LONGEST_PROBE_S
        if self._slots == 0:
            quickly = now - self._leased_at < QUICKLY_S
            self._block = min(MAX_AHEAD, 2 * self._block) if quickly else max(1, self._block // 2)
        return Permit(now, self._epoch, turn.probes_end)

    def rest(self, now: float) -> None:
        """Give back what is left of the lease."""
        if self._holds(now):
            self._gives_back = self.has_urgent_news = True

    def expected_wait(self, now: float, *, place: int) -> float:
        """Estimate the seconds until a caller's turn."""
        return self.state.expected_wait(now, place=place, left=self._left())

    def view(self, service: str, now: float, *, waiting: int, in_flight: int) -> LimitView:
        """Return what is known of the window."""
        return self.state.view(service, now, left=self._left(), waiting=waiting, in_flight=in_flight)

    def _left(self) -> int:
        """Calls that may still go in this window."""
        return self._slots + self.state.left(self._reserve)

    # --- what replies teach ---------------------------------------------------------------------------------------

    def learn(self, permit: Permit, reply: WindowReply, *, in_flight: int, chance: float) -> None:
        """Take in what a response says, and remember it for the others."""
        state = self.state
        unknown = state.end.bounds is None
        state.learn(reply, epoch=permit.epoch, in_flight=in_flight, probed_end=permit.probes_end, chance=chance)
        self._news.append(News(reply.received_at, permit.epoch, self._epoch, reply, permit.probes_end))
        told_end = unknown and state.end.bounds is not None
        if reply.status == 429 or (told_end and state.left(self._reserve) <= 0):
            self.has_urgent_news = True

    def release(self, permit: Permit, now: float, *, in_flight: int, sent: bool) -> None:  # noqa: ARG002 - the protocol's
        """Note that a call got no response: it may have been counted, so its slot is gone. One that was not sent can be used again."""
        if not sent:
            self._slots += permit.epoch == self._epoch
        elif permit.probes_end:
            self.state.lose(now, epoch=permit.epoch, probed_end=True)
            self._news.append(News(now, permit.epoch, self._epoch, probed_end=True))

    def end_probe(self) -> None:
        """Tell the others, who wait for it."""
        if self._probe_until > -math.inf:
            self._probe_until = -math.inf
            self.state.end_probe()
            self._news.append(News(self._now(), self._epoch, self._epoch, ends_probe=True))
            self.has_urgent_news = True

    # --- the store ------------------------------------------------------------------------------------------------

    def store_work(self, waiting: int, *, in_flight: int, chance: float) -> StoreWork[LeaseResult]:
        """Begin the work that exchanges news, and slots that are not needed, for a lease."""
        began = self._now()
        holds = self._holds(began)
        gives_back = self._gives_back and not waiting
        request = LeaseRequest(
            process=self._process,
            epoch=self._epoch,
            # Older news is of a window that the store has forgotten; its number may be that of another one by now.
            news=[new for new in self._news if began - new.at < STORE_TTL_S / 2],
            urgent=self.has_urgent_news,
            wanted=0 if holds else waiting,
            ahead=self._block if in_flight else 0,
            held=0 if gives_back else self._slots,
            returned=self._slots if gives_back else 0,
            leased_at=self._lease.at,
            in_flight=in_flight,
            reserve=self._reserve,
            chance=chance,
            began=began,
        )
        if request.returned:
            self._slots, self._block = 0, max(1, self._block // 2)
        self._news = deque(maxlen=MAX_NEWS)
        self.has_urgent_news = False
        return StoreWork(
            partial(self._exchange, request), apply=partial(self._apply, request), abandon=partial(self._keep, request)
        )

    def _exchange(self, request: LeaseRequest) -> LeaseResult:
        return transact(
            self._store,
            self._key,
            lambda value, store_time: answer(request, value, store_time, self._now()),
            life=STORE_TTL_S,
        )

    def _apply(self, request: LeaseRequest, result: LeaseResult) -> None:
        """Take in what the store answered."""
        state, allowance = result.state, result.allowance
        kept = self._slots if not request.wanted and state.epoch == self._epoch else 0
        self.state, self._epoch = state, state.epoch
        meantime = [replace(new, epoch_when_over=self._epoch) for new in self._news]  # they were in flight, and counted
        tell(state, meantime, SAME_CLOCK, 0.5)
        self._news = deque([*(() if result.told else request.news), *meantime], maxlen=MAX_NEWS)
        self._slots = kept + allowance.calls
        if request.wanted:
            self._take_in(request, result)

    def _take_in(self, request: LeaseRequest, result: LeaseResult) -> None:
        state, allowance, last = result.state, result.allowance, self._lease
        self._lease, self._leased_at = result, request.began
        if (
            allowance.calls or self._served > self._epoch
        ):  # the store has forgotten the window, and its numbers begin again
            self._served = self._epoch if allowance.calls else -1
        hunger = self._epoch - self._served if result.spent else 0
        self._patience = PATIENCE_S * (1 + request.chance) / 2 / (1 + hunger) ** 2
        if allowance.calls:
            self._ask_again_at = -math.inf
            return
        delay = math.inf if result.spent else allowance.delay
        if allowance.probe or state.leases:  # others may find out the limit, or give slots back
            waits_on = (last.state.epoch, last.allowance.calls, last.allowance.probe) == (
                state.epoch,
                0,
                allowance.probe,
            )
            self._looks = self._looks + 1 if waits_on else 0
            delay = min(delay, doubled(FIRST_LOOK_S, self._looks, longest=LONGEST_LOOK_S) * (0.5 + request.chance))
        self._ask_again_at = self._now() + delay

    def _keep(self, request: LeaseRequest) -> None:
        """Tell it the next time: the store could not be asked. What was given back may have been leased by others."""
        self._news = deque([*request.news, *self._news], maxlen=MAX_NEWS)
        self.has_urgent_news = self.has_urgent_news or request.urgent
