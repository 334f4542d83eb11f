"""Helpers of services, written once for threads and for tasks.

A helper is a generator of steps: it yields `Ask` to have a call made and is sent its result, and `Give` to hand an item to the
user. It takes the service as its first argument and speaks of the methods for threads; those for tasks have the same names.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Generator, Iterator
from dataclasses import dataclass
from functools import partial, wraps
from typing import Any, Concatenate, Generic, ParamSpec, TypeVar

P = ParamSpec("P")
ItemT = TypeVar("ItemT")
ServiceT = TypeVar("ServiceT")


class Ask:
    """A call to be made: a method of the service with its arguments."""

    __slots__ = ("make",)

    def __init__(self, method: Callable[P, object], *args: P.args, **kwargs: P.kwargs) -> None:
        self.make: Callable[[], Any] = partial(method, *args, **kwargs)


@dataclass(frozen=True, slots=True)
class Give(Generic[ItemT]):
    """An item for the user."""

    item: ItemT


Steps = Generator[Ask | Give[ItemT], Any, None]


def for_threads(helper: Callable[P, Steps[ItemT]]) -> Callable[P, Iterator[ItemT]]:
    """Return the helper for threads: a lazy iterator of its items."""

    @wraps(helper)
    def items(*args: P.args, **kwargs: P.kwargs) -> Iterator[ItemT]:
        steps, result = helper(*args, **kwargs), None
        while (step := _next(steps, result)) is not None:
            if isinstance(step, Give):
                yield step.item
            else:
                result = step.make()

    return items


def for_tasks(
    _service: type[ServiceT], helper: Callable[Concatenate[Any, P], Steps[ItemT]]
) -> Callable[Concatenate[ServiceT, P], AsyncIterator[ItemT]]:
    """Return the helper for tasks, with the service for tasks as its first argument."""

    @wraps(helper)
    async def items(service: ServiceT, /, *args: P.args, **kwargs: P.kwargs) -> AsyncIterator[ItemT]:
        steps, result = helper(service, *args, **kwargs), None
        while (step := _next(steps, result)) is not None:
            if isinstance(step, Give):
                yield step.item
            else:
                result = await step.make()

    return items


def _next(steps: Steps[ItemT], result: object) -> Ask | Give[ItemT] | None:
    try:
        return steps.send(result)
    except StopIteration:
        return None
