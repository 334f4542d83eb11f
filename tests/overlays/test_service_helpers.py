"""Helpers of services: one generator of steps, for threads and for tasks."""

from __future__ import annotations

import asyncio
import pkgutil
import re
import threading
from collections.abc import Callable
from importlib import import_module
from inspect import isfunction
from itertools import chain, islice
from typing import Any

import pytest

import iqmetrix.services
from iqmetrix._process import clock
from iqmetrix.services._drivers import for_tasks, for_threads, result_for_tasks, result_for_threads
from iqmetrix.services._steps import Ask, Give, Result, Steps, Unless, Wait, pair, together
from iqmetrix.testing import VirtualClock, set_testing
from iqmetrix_simulator._descriptions.documents import load
from tests.kit.documented import ROUTES
from tests.kit.strategies import operations


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


class Slow:
    """Counts how many calls are under way at once; a call of 13 fails, one below 0 is late."""

    def __init__(self) -> None:
        self.now = self.most = self.made = 0
        self.lock = threading.Lock()

    def begin(self) -> None:
        with self.lock:
            self.now += 1
            self.made += 1
            self.most = max(self.most, self.now)

    def end(self, number: int) -> int:
        with self.lock:
            self.now -= 1
        if number == 13:
            raise ValueError("13")
        return 2 * number

    def double(self, *, number: int) -> int:
        self.begin()
        threading.Event().wait(0.03 if number < 0 else 0.01)
        return self.end(number)


class AsyncSlow:
    def __init__(self) -> None:
        self.plain = Slow()

    async def double(self, *, number: int) -> int:
        self.plain.begin()
        try:
            for _ in range(30 if number < 0 else 10):  # others get their turns
                await asyncio.sleep(0)
        except asyncio.CancelledError:
            self.plain.end(0)
            raise
        return self.plain.end(number)


def _many(service: Slow, *, numbers: list[int], at_once: int) -> Steps[tuple[int, int]]:
    yield from together(((each, Ask(service.double, number=each)) for each in numbers), at_once, pair)


def take_in_threads(count: int, numbers: list[int], at_once: int) -> tuple[list[tuple[int, int]], Slow]:
    service = Slow()
    items = for_threads(_many)(service, numbers=numbers, at_once=at_once)
    found = list(islice(items, count))
    items.close()  # type: ignore[attr-defined]
    return found, service


def take_in_tasks(count: int, numbers: list[int], at_once: int) -> tuple[list[tuple[int, int]], Slow]:
    async def run() -> tuple[list[tuple[int, int]], Slow]:
        service, found = AsyncSlow(), []
        items = for_tasks(AsyncSlow, _many)(service, numbers=numbers, at_once=at_once)
        async for item in items:
            found.append(item)
            if len(found) == count:
                break
        await items.aclose()  # type: ignore[attr-defined]
        assert len(asyncio.all_tasks()) == 1
        return found, service.plain

    return asyncio.run(run())


Take = Callable[[int, list[int], int], tuple[list[tuple[int, int]], Slow]]
TAKES = pytest.mark.parametrize("take", [take_in_threads, take_in_tasks])


@TAKES
@pytest.mark.parametrize("at_once", [1, 4])
def test_calls_at_once_are_bounded_and_their_results_in_order(take: Take, at_once: int) -> None:
    numbers = [-5, *range(12), -7]
    found, service = take(99, numbers, at_once)
    assert found == [(each, 2 * each) for each in numbers]
    assert service.most == at_once


@TAKES
def test_nothing_goes_on_after_the_end_of_a_helper(take: Take) -> None:
    found, service = take(2, list(range(100)), 5)
    assert len(found) == 2
    assert service.made < 10
    assert service.now == 0


@TAKES
def test_a_failure_comes_at_its_place(take: Take) -> None:
    with pytest.raises(ValueError, match="13"):
        take(99, [1, 2, 13, 4], 4)


def _recovers(service: Service, *, numbers: list[int]) -> Result[list[int]]:
    found = []
    for number in numbers:
        try:
            found.append((yield Ask(service.double, number=number)))
        except ValueError:
            found.append((yield Unless(ValueError, -1, Ask(service.double, number=number))))
    return found


def test_a_helper_may_recover_from_a_failed_call() -> None:
    assert result_for_threads(_recovers)(Service(), numbers=[1, 13, 2]) == [2, -1, 4]
    assert asyncio.run(result_for_tasks(AsyncService, _recovers)(AsyncService(), numbers=[1, 13, 2])) == [2, -1, 4]


def _waits(_: Service, *, seconds: float) -> Result[float]:
    before = clock.now()
    yield Wait(seconds)
    return clock.now() - before


def test_helpers_wait_in_virtual_time() -> None:
    virtual = VirtualClock()
    with set_testing(clock=virtual):
        assert result_for_threads(_waits)(Service(), seconds=3600) == pytest.approx(3600)
        in_task = result_for_tasks(AsyncService, _waits)
        assert asyncio.run(in_task(AsyncService(), seconds=1800)) == pytest.approx(1800)
    assert virtual.elapsed == pytest.approx(5400)


def helpers_of_operations() -> dict[str, list[str]]:
    """Return the helpers that descriptions name, with their operations."""
    found: dict[str, list[str]] = {}
    for route in ROUTES:
        for helper in route.operation.get("x-helpers", {}):
            found.setdefault(helper, []).append(route.operation["operationId"])
    return found


def helpers_of_models() -> set[str]:
    """Return the helpers that descriptions of schemas name: those of operations whose paths are not documented."""
    return {
        name
        for description in load()
        for schema in description.schemas.values()
        for name in re.findall(r"`(iqmetrix\.services\.\w+\.\w+)`", schema.get("description", ""))
    }


def test_the_docstrings_point_to_the_helpers() -> None:
    """Every helper is named by an operation, in the docstrings for threads and for tasks, or by a model; and every name is a helper's."""
    helpers = set()
    for module in pkgutil.iter_modules(iqmetrix.services.__path__, "iqmetrix.services."):
        if "._" not in module.name:
            found = import_module(module.name)
            helpers |= {f"{module.name}.{name}" for name in found.__all__ if isfunction(getattr(found, name))}
    named = helpers_of_operations()
    names = set(named) | helpers_of_models()
    assert helpers == names | {f"{name}_async" for name in names}
    for prefix in ("", "Async"):
        for operation in [each for each in operations() if each.id in chain(*named.values())]:
            version = f"iqmetrix_api.{operation.service.name}.{operation.service.version}"
            package = import_module(f"{version}.{'async_' if prefix else ''}resources")
            words = (
                operation.resource.split("_") if operation.resource else [*operation.service.name.split("_"), "service"]
            )
            cls = getattr(package, prefix + "".join(part.title() for part in words))
            docstring = " ".join((getattr(cls, operation.name).__doc__ or "").split())
            assert any(f"`{name}` " in docstring for name in named)
