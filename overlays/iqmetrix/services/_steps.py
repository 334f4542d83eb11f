"""What helpers of services consist of: written once, for threads and for tasks.

A helper is a generator of steps: it yields `Ask`, `AskAll` or `Wait` and is sent the result, or has the error raised at that place,
and `Give` to hand an item to the user. It takes the service as its first argument and speaks of the methods for threads;
those for tasks have the same names. What it returns is the result of helpers that give no items.
"""

from __future__ import annotations

import asyncio
import time
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Callable, Generator, Iterable
from dataclasses import dataclass, replace
from functools import partial
from inspect import isawaitable
from math import isfinite
from typing import Any, Generic, ParamSpec, TypeVar

from iqmetrix._process import clock
from iqmetrix.errors import ConfigurationError, IQmetrixError
from iqmetrix_api import RequestOptions

P = ParamSpec("P")
KeyT = TypeVar("KeyT")
ItemT = TypeVar("ItemT")
ResultT = TypeVar("ResultT")


class Step(ABC):
    """Something to be done, in a thread or in a task."""

    __slots__ = ()

    @abstractmethod
    def for_threads(self) -> Any:
        """Do it, and return the result."""

    @abstractmethod
    async def for_tasks(self) -> Any:
        """Do it without blocking, and return the result."""


class Ask(Step):
    """A call to be made: a method of the service with its arguments, or a function of the user."""

    __slots__ = ("make",)

    def __init__(self, method: Callable[P, object], *args: P.args, **kwargs: P.kwargs) -> None:
        self.make: Callable[[], Any] = partial(method, *args, **kwargs)

    def for_threads(self) -> Any:
        return self.make()

    async def for_tasks(self) -> Any:
        result = self.make()
        return await result if isawaitable(result) else result


class AskAll(Ask):
    """A list to be read: a method that returns a lazy one. The result has all its items."""

    __slots__ = ()

    def for_threads(self) -> Any:
        return list(self.make())

    async def for_tasks(self) -> Any:
        return [item async for item in self.make()]


@dataclass(frozen=True, slots=True)
class Known(Step):
    """Nothing to do: the result is known already."""

    result: Any

    def for_threads(self) -> Any:
        return self.result

    async def for_tasks(self) -> Any:
        return self.result


@dataclass(frozen=True, slots=True)
class Unless(Step):
    """A step whose result is another one where it fails in an expected way."""

    error: type[Exception]
    instead: Any
    step: Step

    def for_threads(self) -> Any:
        try:
            return self.step.for_threads()
        except self.error:
            return self.instead

    async def for_tasks(self) -> Any:
        try:
            return await self.step.for_tasks()
        except self.error:
            return self.instead


@dataclass(frozen=True, slots=True)
class Wait(Step):
    """Time to let pass, in seconds; virtual time where tests have it."""

    seconds: float

    def for_threads(self) -> None:
        virtual = clock.virtual()
        if virtual is None:
            return time.sleep(self.seconds)
        virtual.begin()
        try:
            return virtual.waiter().wait(self.seconds)
        finally:
            virtual.end()

    async def for_tasks(self) -> None:
        virtual = clock.virtual()
        if virtual is None:
            return await asyncio.sleep(self.seconds)
        virtual.begin()
        try:
            return await virtual.async_waiter().wait(self.seconds)
        finally:
            virtual.end()


@dataclass(frozen=True, slots=True)
class Start:
    """A step to be begun; the result is a ticket for `Finish`."""

    step: Step


@dataclass(frozen=True, slots=True)
class Finish:
    """The result of what was begun is needed."""

    ticket: Any


@dataclass(frozen=True, slots=True)
class Give(Generic[ItemT]):
    """An item for the user."""

    item: ItemT


Action = Step | Start | Finish
Steps = Generator[Action | Give[ItemT], Any, None]
Result = Generator[Action, Any, ResultT]


def may_have_been_processed(error: IQmetrixError) -> bool:
    """Say whether the service may have acted on the request that failed."""
    return bool(getattr(error, "may_have_been_processed", False))


def once(options: RequestOptions | None) -> RequestOptions | None:
    """Return options for a request that is not to be sent again where it may have been processed, whatever the user allows."""
    return options if options is None or not options.replay else replace(options, replay=False)


def check_at_once(at_once: object) -> int:
    """Return a number of calls at once, if it is one.

    Raises:
        ConfigurationError: it is not an integer of at least 1.
    """
    if not isinstance(at_once, int) or isinstance(at_once, bool) or at_once < 1:
        raise ConfigurationError(f"at_once must be an integer of at least 1, not {at_once!r}")
    return at_once


def check_seconds(name: str, value: object, *, zero: bool = False) -> None:
    """Check a number of seconds that an argument gives.

    Raises:
        ConfigurationError: it is not a finite number above 0, or 0 where `zero` allows that.
    """
    if (
        isinstance(value, bool)
        or not isinstance(value, int | float)
        or not isfinite(value)
        or value < 0
        or (value == 0 and not zero)
    ):
        raise ConfigurationError(
            f"{name} must be a number of seconds {'that is not below' if zero else 'above'} 0, not {value!r}"
        )


def together(
    wanted: Iterable[tuple[KeyT, Step]], at_once: int, items: Callable[[KeyT, Any], Iterable[ItemT]]
) -> Steps[ItemT]:
    """Give what steps found, in the order of the steps; some of them are under way at once.

    Args:
        wanted: each step with what it is about.
        at_once: so many steps are under way at the same time, at most.
        items: what the user gets for a step: of what it is about, and its result.
    """
    under_way: deque[tuple[KeyT, Any]] = deque()
    for key, step in wanted:
        under_way.append((key, (yield Start(step))))
        if len(under_way) == at_once:
            yield from _first(under_way, items)
    while under_way:
        yield from _first(under_way, items)


def pair(key: KeyT, result: Any) -> Iterable[tuple[KeyT, Any]]:
    """Give what a step is about together with its result."""
    yield key, result


def _first(under_way: deque[tuple[KeyT, Any]], items: Callable[[KeyT, Any], Iterable[ItemT]]) -> Steps[ItemT]:
    key, ticket = under_way.popleft()
    result = yield Finish(ticket)
    for item in items(key, result):
        yield Give(item)
