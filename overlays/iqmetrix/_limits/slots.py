"""What the line of callers asks of those that count: when the next call may go, and what replies teach.

There are four: a window or the active requests of a database, of this client alone or shared by processes through a store.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Any, ClassVar, Generic, NamedTuple, TypeVar

from iqmetrix._limits.reply import WindowReply
from iqmetrix._limits.view import LimitView

Answer = TypeVar("Answer")

NOTHING_TO_SHARE = "these slots are shared with no other process"


class Turn(NamedTuple):
    """When the next call may go.

    Attributes:
        delay: seconds until then, 0 for now; infinite where only news can help.
        probe: whether that call finds something out, and the others wait for its answer.
        probes_end: whether it tries if a spent window is over.
        ask_store: whether the store has to be asked first.
    """

    delay: float = 0.0
    probe: bool = False
    probes_end: bool = False
    ask_store: bool = False


AT_ONCE = Turn()


class Permit(NamedTuple):
    """The right to send one call; held until its reply, or until it is certain that there is none.

    Attributes:
        at: when it was given.
        epoch: number of the window that the call counts in.
        probes_end: whether it tries if a spent window is over.
        holder: name of its slot among the active requests of a database.
    """

    at: float
    epoch: int = -1
    probes_end: bool = False
    holder: str = ""


class StoreWork(Generic[Answer]):
    """Work with the store that shares slots.

    Args:
        ask: asks the store; may block for a short time, and is called without the line's lock.
        apply: takes in what it answered; called with the lock held.
        abandon: called instead, with the lock held, where asking failed: what was to be told is told the next time.
    """

    def __init__(
        self, ask: Callable[[], Answer], *, apply: Callable[[Answer], None], abandon: Callable[[], None]
    ) -> None:
        self._ask = ask
        self._apply = apply
        self._abandon = abandon
        self._answers: list[Answer] = []

    def run(self) -> None:
        """Ask the store."""
        self._answers.append(self._ask())

    def end(self) -> None:
        """Take in the answer, if there is one."""
        if self._answers:
            self._apply(self._answers.pop())
        else:
            self._abandon()


class Slots(ABC):
    """Counts calls. Methods are called with the line's lock held."""

    too_late: ClassVar[str]
    """What is said to a call whose deadline ends first: a format of `service`, `in_flight`, `seconds` and `retry_at`."""

    has_urgent_news: bool = False
    """Whether other processes wait for what this one knows. Read without the lock."""

    @abstractmethod
    def turn(self, now: float, *, in_flight: int) -> Turn:
        """Say when the next call may go.

        Args:
            now: the time.
            in_flight: calls under way.
        """

    @abstractmethod
    def take(self, now: float, turn: Turn) -> Permit:
        """Let a call go whose turn it is."""

    @abstractmethod
    def learn(self, permit: Permit, reply: WindowReply, *, in_flight: int, chance: float) -> None:
        """Take in what a response says; its call is over.

        Args:
            permit: of its call.
            reply: the response.
            in_flight: other calls under way.
            chance: from 0 up to 1, for the spread of a wait.
        """

    @abstractmethod
    def release(self, permit: Permit, now: float, *, in_flight: int, sent: bool) -> None:
        """Note that a call was not sent, or got no response.

        Args:
            permit: of the call.
            now: the time.
            in_flight: other calls under way.
            sent: whether the service may have counted it.
        """

    def end_probe(self) -> None:  # noqa: B027 - only windows have probes
        """Note that the latest probe is over, with or without an answer."""

    def rest(self, now: float) -> None:  # noqa: B027 - only leases are given back
        """Note that no call waits, and that none is likely to come soon."""

    @abstractmethod
    def expected_wait(self, now: float, *, place: int) -> float:
        """Estimate the seconds until a caller's turn, for the one at this place in the line, counted from 0."""

    @abstractmethod
    def view(self, service: str, now: float, *, waiting: int, in_flight: int) -> LimitView:
        """Return what is known now."""

    def store_work(self, waiting: int, *, in_flight: int, chance: float) -> StoreWork[Any]:
        """Begin the work that brings news to the store and slots from it.

        Args:
            waiting: calls that wait for a slot.
            in_flight: calls under way.
            chance: from 0 up to 1, for the spread of a wait.
        """
        raise NotImplementedError(NOTHING_TO_SHARE)

    @abstractmethod
    def after_fork(self) -> None:
        """Reset after a fork, in the child: the parent's calls are not the child's."""
