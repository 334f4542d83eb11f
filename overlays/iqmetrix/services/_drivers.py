"""Carry out the steps of helpers, in threads and in tasks."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Coroutine, Iterator
from concurrent.futures import Future, wait
from dataclasses import dataclass
from functools import partial, wraps
from typing import Any, Concatenate, ParamSpec, TypeVar

from iqmetrix._process import left_alone
from iqmetrix.services._steps import Action, Finish, Give, Result, Start, Steps

P = ParamSpec("P")
ItemT = TypeVar("ItemT")
ResultT = TypeVar("ResultT")
FirstT = TypeVar("FirstT")
"""The type of a helper's first argument for tasks: a service, or the client."""


def for_threads(helper: Callable[P, Steps[ItemT]]) -> Callable[P, Iterator[ItemT]]:
    """Return the helper for threads: a lazy iterator of its items."""

    @wraps(helper)
    def items(*args: P.args, **kwargs: P.kwargs) -> Iterator[ItemT]:
        for given in _drive(helper(*args, **kwargs)):
            if isinstance(given, Give):
                yield given.item

    return items


def for_tasks(
    _first: type[FirstT], helper: Callable[Concatenate[Any, P], Steps[ItemT]]
) -> Callable[Concatenate[FirstT, P], AsyncIterator[ItemT]]:
    """Return the helper for tasks, with the service for tasks as its first argument."""

    @wraps(helper)
    async def items(first: FirstT, /, *args: P.args, **kwargs: P.kwargs) -> AsyncIterator[ItemT]:
        driver = _drive_in_task(helper(first, *args, **kwargs))
        try:
            async for given in driver:
                if isinstance(given, Give):
                    yield given.item
        finally:
            await driver.aclose()

    return items


def result_for_threads(helper: Callable[P, Result[ResultT]]) -> Callable[P, ResultT]:
    """Return the helper for threads: a function with one result."""

    @wraps(helper)
    def result(*args: P.args, **kwargs: P.kwargs) -> ResultT:
        (end,) = _drive(helper(*args, **kwargs))
        value: ResultT = end.value
        return value

    return result


def result_for_tasks(
    _first: type[FirstT], helper: Callable[Concatenate[Any, P], Result[ResultT]]
) -> Callable[Concatenate[FirstT, P], Coroutine[Any, Any, ResultT]]:
    """Return the helper for tasks: a coroutine function with one result."""

    @wraps(helper)
    async def result(first: FirstT, /, *args: P.args, **kwargs: P.kwargs) -> ResultT:
        (end,) = [each async for each in _drive_in_task(helper(first, *args, **kwargs))]
        value: ResultT = end.value
        return value

    return result


@dataclass(frozen=True, slots=True)
class _End:
    """What a helper returned."""

    value: Any


def _drive(steps: Steps[Any] | Result[Any]) -> Iterator[Any]:
    """Yield what a helper gives, and its end."""
    threads = _Threads()
    try:
        action = _resume(partial(next, steps))
        while not isinstance(action, _End):
            if isinstance(action, Give):
                yield action
                action = _resume(partial(next, steps))
                continue
            try:
                result = threads.perform(action)
            except BaseException as error:
                action = _resume(partial(steps.throw, error))
            else:
                action = _resume(partial(steps.send, result))
        yield action
    finally:
        steps.close()
        threads.close()


async def _drive_in_task(steps: Steps[Any] | Result[Any]) -> AsyncGenerator[Any, None]:
    """Yield what a helper gives, and its end."""
    tasks = _Tasks()
    try:
        action = _resume(partial(next, steps))
        while not isinstance(action, _End):
            if isinstance(action, Give):
                yield action
                action = _resume(partial(next, steps))
                continue
            try:
                result = await tasks.perform(action)
            except BaseException as error:
                action = _resume(partial(steps.throw, error))
            else:
                action = _resume(partial(steps.send, result))
        yield action
    finally:
        steps.close()
        await tasks.close()


def _resume(steps: Callable[[], Any]) -> Any:
    try:
        return steps()
    except StopIteration as end:
        return _End(end.value)


class _Threads:
    """Threads for the steps of one helper that are under way at once; none where there are no such steps."""

    def __init__(self) -> None:
        self._under_way: set[Future[Any]] = set()

    def perform(self, action: Action) -> Any:
        if isinstance(action, Start):
            # No pool of the standard library: those take no work any more once the main thread has ended.
            ticket = left_alone.begin_or_do(action.step.for_threads)
            self._under_way.add(ticket)
            return ticket
        if isinstance(action, Finish):
            wait([action.ticket])
            self._under_way.discard(action.ticket)
            return action.ticket.result()
        return action.for_threads()

    def close(self) -> None:
        """Wait for what is under way: nothing of a helper goes on after its end."""
        wait([ticket for ticket in self._under_way if not ticket.cancel()])


class _Tasks:
    """Tasks for the steps of one helper that are under way at once."""

    def __init__(self) -> None:
        self._under_way: set[asyncio.Future[Any]] = set()

    async def perform(self, action: Action) -> Any:
        if isinstance(action, Start):
            task = asyncio.ensure_future(action.step.for_tasks())
            self._under_way.add(task)
            return task
        if isinstance(action, Finish):
            self._under_way.discard(action.ticket)
            return await action.ticket
        return await action.for_tasks()

    async def close(self) -> None:
        """Cancel what is under way: nothing of a helper goes on after its end."""
        for task in self._under_way:
            task.cancel()
        await asyncio.gather(*self._under_way, return_exceptions=True)
