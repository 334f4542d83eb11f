"""The line of callers that wait for a slot: first come, first served.

How many may go, and when, is the business of the slots behind it (`slots.py`). Nobody sleeps here, and nothing is sent: a caller
is told how long to wait, or to carry work to the store, and asks again.
"""

from __future__ import annotations

import math
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from iqmetrix._limits.reply import WindowReply
from iqmetrix._limits.slots import Permit, Slots, Turn
from iqmetrix._limits.view import LimitView

RELEASE_SPACING_S = 0.001
"""Seconds between two callers that leave the line, on average."""

SLOW_CALL_S = 1.0
"""A call that has been under way for longer than this is not expected to be followed by another one soon."""


class Ticket:
    """A call's place: first in the line, then among those under way."""

    __slots__ = ("permit", "waiting", "wake")

    def __init__(self) -> None:
        self.permit: Permit | None = None
        self.waiting = False
        self.wake: Callable[[], None] | None = None


@dataclass(frozen=True, slots=True)
class Wait:
    """The caller has to wait.

    Attributes:
        seconds: ask again after so many; infinite where only news from another call can help.
        expected: seconds until this call's turn, as far as is known.
        waits_for_probe: whether another call is finding out the limit.
        waits_for_store: whether the store is being asked.
    """

    seconds: float
    expected: float
    waits_for_probe: bool = False
    waits_for_store: bool = False


@dataclass(frozen=True, slots=True)
class StoreTask:
    """Work with the store, which the caller is asked to do before it asks again.

    Attributes:
        run: does it; may block for a short time. To be called once.
        abandon: to be called where `run` was not, or failed.
    """

    run: Callable[[], None]
    abandon: Callable[[], None]


class StoreStage(Enum):
    """Where the work with the store stands: at most one thread is about it."""

    IDLE = "idle"
    DUE = "due"
    RUNNING = "running"


class Line:
    """The calls that count against one limit.

    Args:
        service: its name.
        slots: says when a call may go.
        now: monotonic clock, seconds.
        random: numbers from 0 up to 1.
    """

    def __init__(self, service: str, slots: Slots, *, now: Callable[[], float], random: Callable[[], float]) -> None:
        self.service = service
        self._slots = slots
        self._now = now
        self._random = random
        self._begin()

    def _begin(self) -> None:
        self._lock = threading.Lock()
        self._waiting: deque[Ticket] = deque()
        self._under_way: dict[Ticket, Permit] = {}
        self._probe: Ticket | None = None
        self._store = StoreStage.IDLE
        self._next_release = -math.inf

    def after_fork(self) -> None:
        """Reset after a fork, in the child: the parent's callers and calls are not the child's."""
        self._begin()
        self._slots.after_fork()

    # --- callers --------------------------------------------------------------------------------------------------

    def ask(self, ticket: Ticket) -> Wait | StoreTask | None:
        """Ask for a slot, first or again; `None` grants it."""
        now = self._now()
        with self._lock:
            if ticket.permit is not None:
                return None
            if not self._waiting and self._let_go(ticket, now):
                return None
            if not ticket.waiting:
                ticket.waiting = True
                self._waiting.append(ticket)
            self._serve(now, asking=ticket)
            return None if ticket.permit is not None else self._wait(ticket, now)

    def leave(self, ticket: Ticket, *, sent: bool = False) -> None:
        """Give up: a waiting call leaves the line, one that had a slot was not sent or got no response.

        Args:
            ticket: of the call.
            sent: whether the service may have counted it.
        """
        now = self._now()
        with self._lock:
            permit = self._end(ticket)
            if permit is not None:
                self._end_probe(ticket)
                self._slots.release(permit, now, in_flight=len(self._under_way), sent=sent)
            self._serve(now)
            self._rest(now)

    def learn(self, ticket: Ticket, reply: WindowReply) -> None:
        """Take in what a response says; its call is over."""
        with self._lock:
            permit = self._end(ticket)
            if permit is None:
                return
            self._slots.learn(permit, reply, in_flight=len(self._under_way), chance=self._random())
            self._end_probe(ticket)
            now = max(self._now(), reply.received_at)
            self._serve(now)
            self._rest(now)

    def view(self) -> LimitView:
        """Return what is known now."""
        now = self._now()
        with self._lock:
            return self._slots.view(self.service, now, waiting=len(self._waiting), in_flight=len(self._under_way))

    def too_late(self, seconds: float, retry_at: datetime) -> str:
        """Say why a call fails whose deadline ends before its turn.

        Args:
            seconds: until its turn.
            retry_at: when that is.
        """
        in_flight = self.view().in_flight
        return self._slots.too_late.format(
            service=self.service, in_flight=in_flight, seconds=seconds, retry_at=retry_at
        )

    # --- the store ------------------------------------------------------------------------------------------------

    @property
    def has_news(self) -> bool:
        """Whether other processes wait for what this one knows."""
        return self._slots.has_urgent_news

    def news(self) -> StoreTask | None:
        """Return what is to be done with the store where other processes wait for what this one knows."""
        if not self._slots.has_urgent_news:
            return None
        with self._lock:
            return self._task() if self._store is StoreStage.IDLE else None

    def _task(self) -> StoreTask:
        self._store = StoreStage.DUE
        return StoreTask(self._run, self._abandon)

    def _run(self) -> None:
        while self._visit_store():
            pass

    def _visit_store(self) -> bool:
        """Do what is to be done with the store; say whether there is more, while no call is left that could be asked to do it."""
        again = False
        with self._lock:
            self._store = StoreStage.RUNNING
            work = self._slots.store_work(len(self._waiting), in_flight=len(self._under_way), chance=self._random())
        try:
            work.run()
            again = True
        finally:
            with self._lock:
                work.end()
                now = self._now()
                self._serve(now)
                again = again and self._rest(now) and self._slots.has_urgent_news
                self._store = StoreStage.RUNNING if again else StoreStage.IDLE
        return again

    def _abandon(self) -> None:
        with self._lock:
            if self._store is StoreStage.RUNNING:
                return  # its caller was cancelled, and the thread goes on
            self._store = StoreStage.IDLE
            self._serve(self._now())

    # --- who may go (called with the lock held) -------------------------------------------------------------------

    def _wait(self, ticket: Ticket, now: float) -> Wait | StoreTask:
        place = len(self._waiting) - 1 if self._waiting[-1] is ticket else self._waiting.index(ticket)
        seconds = math.inf
        if place == 0 and self._store is StoreStage.IDLE:
            turn = self._turn(now)
            if turn.ask_store:
                return self._task()
            seconds = turn.delay
        expected = self._slots.expected_wait(now, place=place)
        return Wait(seconds, expected, self._probe is not None, self._store is not StoreStage.IDLE)

    def _serve(self, now: float, *, asking: Ticket | None = None) -> None:
        while self._waiting and self._let_go(self._waiting[0], now):
            self._next_release = now + 2 * RELEASE_SPACING_S * self._random()
            ticket = self._waiting.popleft()
            if ticket is not asking and ticket.wake is not None:
                ticket.wake()
        head = self._waiting[0] if self._waiting else None
        if head is not None and head is not asking and head.wake is not None:
            head.wake()  # its delay may be another one now

    def _rest(self, now: float) -> bool:
        """Let the slots know if the calls rest: none waits, and none that is under way will end soon. Say whether that is so."""
        if self._waiting or any(now - permit.at < SLOW_CALL_S for permit in self._under_way.values()):
            return False
        self._slots.rest(now)
        return True

    def _let_go(self, ticket: Ticket, now: float) -> bool:
        turn = self._turn(now)
        if turn.ask_store or turn.delay > 0:
            return False
        ticket.waiting = False
        ticket.permit = self._under_way[ticket] = self._slots.take(now, turn)
        if turn.probe:
            self._probe = ticket
        return True

    def _turn(self, now: float) -> Turn:
        turn = self._slots.turn(now, in_flight=len(self._under_way))
        if turn.delay <= 0 and not turn.ask_store and self._waiting and now < self._next_release:
            return Turn(self._next_release - now)
        return turn

    def _end(self, ticket: Ticket) -> Permit | None:
        """Take a ticket out; return what its call held. A ticket of the parent process is not in the child's line."""
        permit = self._under_way.pop(ticket, None)
        if ticket.waiting and ticket in self._waiting:
            self._waiting.remove(ticket)
        ticket.permit, ticket.waiting = None, False
        return permit

    def _end_probe(self, ticket: Ticket) -> None:
        if self._probe is ticket:
            self._probe = None
            self._slots.end_probe()
