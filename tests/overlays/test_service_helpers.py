"""Helpers of services: one generator of steps, for threads and for tasks."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from iqmetrix.services._steps import Ask, Give, Steps, for_tasks, for_threads


class Service:
    """Doubles numbers, but not 13."""

    def __init__(self) -> None:
        self.asked: list[int] = []

    def double(self, *, number: int) -> int:
        self.asked.append(number)
        if number == 13:
            raise ValueError("13")
        return 2 * number


class AsyncService:
    def __init__(self) -> None:
        self.plain = Service()

    async def double(self, *, number: int) -> int:
        await asyncio.sleep(0)
        return self.plain.double(number=number)


def _doubles(service: Service, *, numbers: list[int]) -> Steps[int]:
    for number in numbers:
        doubled: int = yield Ask(service.double, number=number)
        yield Give(doubled)
        yield Give(-doubled)


def first_items(count: int, numbers: list[int]) -> tuple[list[int], list[int]]:
    service = Service()
    items = for_threads(_doubles)(service, numbers=numbers)
    return [next(items) for _ in range(count)], service.asked


def first_items_async(count: int, numbers: list[int]) -> tuple[list[int], list[int]]:
    async def run() -> tuple[list[int], list[int]]:
        service = AsyncService()
        items = for_tasks(AsyncService, _doubles)(service, numbers=numbers)
        return [await anext(items) for _ in range(count)], service.plain.asked

    return asyncio.run(run())


@pytest.mark.parametrize("first", [first_items, first_items_async])
def test_a_helper_asks_only_for_what_is_wanted(first: Callable[..., Any]) -> None:
    assert first(0, [1, 2]) == ([], [])
    assert first(3, [1, 2, 3]) == ([2, -2, 4], [1, 2])
    assert first(4, [1, 2]) == ([2, -2, 4, -4], [1, 2])


@pytest.mark.parametrize("first", [first_items, first_items_async])
def test_a_failed_call_ends_a_helper(first: Callable[..., Any]) -> None:
    with pytest.raises(ValueError, match="13"):
        first(3, [1, 13])
