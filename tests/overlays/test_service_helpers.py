"""Helpers of services: one generator of steps, for threads and for tasks."""

from __future__ import annotations

import asyncio
import pkgutil
from collections.abc import Callable
from importlib import import_module
from itertools import chain
from typing import Any

import pytest

import iqmetrix.services
from iqmetrix.services._steps import Ask, Give, Steps, for_tasks, for_threads
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


def helpers_of_operations() -> dict[str, list[str]]:
    """Return the helpers that descriptions name, with their operations."""
    found: dict[str, list[str]] = {}
    for route in ROUTES:
        for helper in route.operation.get("x-helpers", {}):
            found.setdefault(helper, []).append(route.operation["operationId"])
    return found


def test_the_docstrings_of_operations_point_to_their_helpers() -> None:
    """Every helper is named by an operation, in the docstrings for threads and for tasks, and every name is a helper's."""
    helpers = set()
    for module in pkgutil.iter_modules(iqmetrix.services.__path__, "iqmetrix.services."):
        if "._" not in module.name:
            helpers |= {f"{module.name}.{name}" for name in import_module(module.name).__all__}
    named = helpers_of_operations()
    assert helpers == set(named) | {f"{name}_async" for name in named}
    for prefix in ("", "Async"):
        for operation in [each for each in operations() if each.id in chain(*named.values())]:
            version = f"iqmetrix_api.{operation.service.name}.{operation.service.version}"
            package = import_module(f"{version}.{'async_' if prefix else ''}resources")
            cls = getattr(package, prefix + "".join(part.title() for part in operation.resource.split("_")))
            docstring = " ".join((getattr(cls, operation.name).__doc__ or "").split())
            assert any(f"`{name}` " in docstring for name in named)
