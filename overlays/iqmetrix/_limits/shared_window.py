"""A window that processes share: slots are leased from it in small blocks.

While a lease lasts nobody is asked; with the next one a process brings along what its replies taught. What a process that dies
has leased is free again with the next window.
"""

from __future__ import annotations

import math
import secrets
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import partial

from iqmetrix._limits.local_window import NEXT_WINDOW
from iqmetrix._limits.reply import WindowReply
from iqmetrix._limits.slots import Permit, Slots, StoreWork, Turn
from iqmetrix._limits.view import LimitView
from iqmetrix._limits.window_state import LAST_CALL, PROBE, WIDE, Grant, Shift, WindowState, shifted_reply
from iqmetrix.state.cell import Cell
from iqmetrix.state.contract import StateStore

AHEAD = 3
"""A busy process leases ahead of its waiting calls at most this part of what is left: less and less as a window comes to its end."""

NONE_AHEAD = 8
"""Slots fewer than that part: where little is left nobody leases what nobody waits for."""

LARGEST = 64
"""Slots that are leased ahead at most."""

QUICKLY = 1.0
"""Seconds: a block that is used up faster is followed by a larger one."""

POLL = 0.05
"""Seconds after which news of other processes is looked for."""

SOON = 1e-3
"""Seconds between two questions at least."""

KEPT = 3600.0
"""Seconds that a store keeps what is known of a window."""

NEWS = 256
"""Replies that are remembered until the next lease."""

NOTHING = Grant(0)


@dataclass(frozen=True, slots=True)
class _News:
    """What a call brought.

    Attributes:
        reply: its response, `None` where there is only the end of a probe to tell.
        epoch: of the window in which it was granted.
        epoch_when_over: of the window that was known when it was over.
        probed_end: whether it tried if a window was over.
        ends_probe: whether a probe is over, for which the others wait.
    """

    reply: WindowReply | None
    epoch: int
    epoch_when_over: int
    probed_end: bool = False
    ends_probe: bool = False


@dataclass(frozen=True, slots=True)
class LeaseRequest:
    """What a process tells the store, and asks of it.

    Attributes:
        epoch: of the window that the process knows.
        news: what its replies taught since it asked last.
        urgent: whether others wait for the news.
        wanted: slots; 0 where news is told only.
        in_flight: calls under way.
        chance: from 0 up to 1.
        began: local time.
    """

    epoch: int
    news: list[_News]
    urgent: bool
    wanted: int
    in_flight: int
    chance: float
    began: float


@dataclass(frozen=True, slots=True)
class LeaseResult:
    """What came of it.

    Attributes:
        state: what all know of the window, by the local clock.
        grant: what was given; a delay is in seconds from now on.
        spent: whether there was nothing because the window is spent, of which the end is known.
        told: whether the news was told. Without a slot there may be nothing else to be written, and it is kept for later.
    """

    state: WindowState
    grant: Grant = NOTHING
    spent: bool = False
    told: bool = True


class SharedWindow(Slots):
    """Slots of a window that processes share.

    Who takes the last slots measures the server's clock with them. Who is the first to hear that a window is spent goes first
    in the next one, with preference for who got nothing for longer; the others come a little later, so that they needn't ask the
    store only to hear that they have to wait.

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
        self._begin()

    def _begin(self) -> None:
        self._name = secrets.randbits(48)
        self._epoch = -1
        self.has_urgent_news = False
        self._cell = Cell(self._store, self._key, life=KEPT)
        self._ahead, self._ahead_at = Shift(0.0, 0.0), 0.0
        self._slots = 0
        self._lease = LeaseResult(WindowState())  # the last one with which slots were wanted
        self._leased_at = -math.inf
        self._block = 1
        self._probe_until = -math.inf
        self._ask_again_at = -math.inf
        self._patience = 0.0  # seconds after a window's end in which the others may go first
        self._served = self._measured = -1  # the last windows of which it got something, and the last slots
        self._news: deque[_News] = deque(maxlen=NEWS)

    def after_fork(self) -> None:
        """Reset after a fork, in the child: the lease is the parent's."""
        self._begin()

    # --- who may go -----------------------------------------------------------------------------------------------

    def turn(self, now: float, *, in_flight: int) -> Turn:  # noqa: ARG002 - the protocol's
        """Say when the next call may go."""
        if now < self._probe_until:
            return Turn(self._probe_until - now)
        if self._holds(now):
            grant = self._lease.grant
            if grant.last:
                grant = self.state.to_measure(now, self._slots)
            delay = 0.0 if grant.number else max(grant.delay, SOON)
            return Turn(delay, grant.probe, grant.probes_end)
        again_at = self._again_at()
        return Turn(again_at - now) if now < again_at else Turn(math.inf, ask_store=True)

    def _holds(self, now: float) -> bool:
        state = self.state
        if state.closed or state.epoch != self._epoch or (state.high is not None and now >= state.high):
            self._slots = 0
        return self._slots > 0

    def _again_at(self) -> float:
        """Local time from which it is worth asking the store."""
        if not self._lease.spent:
            return self._ask_again_at
        if self.state.high is None or self.state.left(self._reserve) > 0:  # something came back
            return -math.inf
        return min(self._ask_again_at, self.state.high + self._patience)

    def take(self, now: float, turn: Turn) -> Permit:
        """Let a call go."""
        self._slots -= 1
        if turn.probe:
            self.state.take(0, now, probe=True)
            self._probe_until = now + PROBE
        if self._slots == 0:
            quickly = now - self._leased_at < QUICKLY
            self._block = min(LARGEST, 2 * self._block) if quickly else max(1, self._block // 2)
        return Permit(self._epoch, turn.probes_end)

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
        unknown = state.high is None
        state.learn(reply, epoch=permit.epoch, in_flight=in_flight, probed_end=permit.probes_end, chance=chance)
        self._news.append(_News(reply, permit.epoch, self._epoch, permit.probes_end))
        if reply.status == 429 or (unknown and state.high is not None and state.left(self._reserve) <= 0):
            self.has_urgent_news = True

    def release(self, permit: Permit, *, in_flight: int) -> None:
        """Nothing: a slot that was lost comes back with the next window."""

    def end_probe(self) -> None:
        """Tell the others, who wait for it."""
        if self._probe_until > -math.inf:
            self._probe_until = -math.inf
            self.state.end_probe()
            self._news.append(_News(None, self._epoch, self._epoch, ends_probe=True))
            self.has_urgent_news = True

    # --- the store ------------------------------------------------------------------------------------------------

    def store_work(self, waiting: int, *, in_flight: int, chance: float) -> StoreWork[LeaseResult]:
        """Begin the work that exchanges news for a lease."""
        began = self._now()
        # Older news is of a window that the store has forgotten; its number may be that of another one by now.
        news = [new for new in self._news if new.reply is None or began - new.reply.received_at < KEPT / 2]
        wanted = waiting if not self._holds(began) else 0
        request = LeaseRequest(self._epoch, news, self.has_urgent_news, wanted, in_flight, chance, began)
        self._news = deque(maxlen=NEWS)
        self.has_urgent_news = False
        return StoreWork(
            partial(self._exchange, request), apply=partial(self._apply, request), abandon=partial(self._keep, request)
        )

    def _exchange(self, request: LeaseRequest) -> LeaseResult:
        result = self._cell.change(partial(self._answer, request))
        self._ahead_at = self._now()
        self._ahead = Shift(self._cell.time - self._ahead_at, self._cell.time - request.began)
        return result

    def _answer(
        self, request: LeaseRequest, value: bytes | None, store_time: float | None
    ) -> tuple[bytes | None, LeaseResult]:
        """Answer a request, as all would who share the store; also returns the value to be written, if there is one."""
        now = self._now()
        if store_time is None:
            ahead = self._ahead.after(now - self._ahead_at)
            store_time = now + ahead.low
        else:
            ahead = Shift(store_time - now, store_time - request.began)
        state = WindowState.decode(value) or WindowState()
        _tell(state, request.news, ahead, request.chance)
        uncounted = request.in_flight if state.epoch != request.epoch else 0
        state.count(uncounted)  # they may be counted in a window that began in the meantime
        result = self._leased(state, store_time, request, uncounted) if request.wanted else LeaseResult(state)
        written = state.encode() if result.told else None
        # News of a probe is worth asking for in between; else the later bound of the window's end counts.
        delay = result.grant.delay
        delay = min(delay, POLL) if result.grant.probe or delay == math.inf else delay + ahead.high - ahead.low
        grant = result.grant._replace(delay=max(delay, SOON))  # two clocks never agree to the last digit
        result = replace(result, state=state.shifted(ahead.reversed()), grant=grant)
        return (None if written == value else written), result

    def _leased(self, state: WindowState, now: float, request: LeaseRequest, uncounted: int) -> LeaseResult:
        grant = state.slots(now, reserve=self._reserve, in_flight=request.in_flight)
        if grant.number:
            if not grant.last:
                ahead_of_calls = min(self._block, grant.number // AHEAD - NONE_AHEAD)
                grant = grant._replace(number=min(grant.number, max(request.wanted, ahead_of_calls)))
            state.take(grant.number, now, probe=grant.probe)
            return LeaseResult(state, grant)
        end_is_known = state.low is not None and state.high is not None and state.high - state.low <= WIDE
        spent = end_is_known and state.left(self._reserve) <= 0
        if self._served > state.epoch:  # the store has forgotten the window, and numbers begin again
            self._served = -1
        first, hunger = state.first, state.epoch - self._served
        if spent and (first is None or hunger > first[1]):
            state.first = (self._name, hunger)
        told = request.urgent or uncounted > 0 or state.first != first
        return LeaseResult(state, grant, spent, told)

    def _apply(self, request: LeaseRequest, result: LeaseResult) -> None:
        """Take in what the store answered."""
        state, grant = result.state, result.grant
        kept = self._slots if not request.wanted and state.epoch == self._epoch else 0
        self.state, self._epoch = state, state.epoch
        meantime = [replace(new, epoch_when_over=self._epoch) for new in self._news]  # they were in flight, and counted
        _tell(state, meantime, Shift(0.0, 0.0), 0.5)
        self._news = deque([*(() if result.told else request.news), *meantime], maxlen=NEWS)
        self._slots = kept + grant.number
        if not request.wanted:
            return
        self._lease = result
        if grant.number:
            self._served = self._epoch
        if grant.last:
            self._measured = self._epoch
        self._leased_at = request.began
        self._patience = POLL * (1 + request.chance) / 2
        if state.first is not None and state.first[0] == self._name:
            self._patience = POLL / 8 / (1 + state.first[1])  # a hungrier one may have come later
        self._ask_again_at = -math.inf if grant.number else self._worth_asking_at(result)

    def _keep(self, request: LeaseRequest) -> None:
        """Tell it the next time: the store was not asked."""
        self._news = deque([*request.news, *self._news], maxlen=NEWS)
        self.has_urgent_news |= request.urgent

    def _worth_asking_at(self, lease: LeaseResult) -> float:
        """Local time from which it is worth asking again where there were no slots; infinite: not before the window's end."""
        now, state = self._now(), lease.state
        if not lease.spent:
            return now + lease.grant.delay
        if self._measured == self._epoch or state.low is None or not state.held_for_measuring(now):
            return math.inf
        return state.low - LAST_CALL / 2  # who measures knows by then when the window ends


def _tell(state: WindowState, news: Iterable[_News], ahead: Shift, chance: float) -> None:
    began = state.epoch
    for new in news:
        # A reply that names no end, heard before others began this window, may be of an older one: nobody can tell.
        if new.reply is not None and (new.reply.rate_limit.reset is not None or new.epoch_when_over >= began):
            state.learn(
                shifted_reply(new.reply, ahead),
                epoch=new.epoch,
                in_flight=0,
                probed_end=new.probed_end,
                chance=chance,
                counted=new.epoch_when_over == state.epoch,
            )
        if new.ends_probe:
            state.end_probe()
