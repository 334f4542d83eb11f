"""P-P4: every list of every service, in every described reply and every form that it may have: all rows, or an error."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from itertools import combinations
from typing import Any, get_origin
from uuid import UUID

import pytest

from iqmetrix import IQmetrixError
from iqmetrix._pages.lists import AsyncListPages, ListPages
from iqmetrix_api import Arguments, Operation, Paging
from tests.kit.list_service import LISTS, PER_PAGE, REFUSED, ListService, forms
from tests.kit.paged_lists import Awaited

COUNTS = (0, 1, 3 * PER_PAGE, 2 * PER_PAGE + 1)
BASES = ("https://things.example/v1", "https://gateway.example/api/things/v1")


def wanted(operation: Operation[Any]) -> tuple[Arguments, Paging]:
    pagination = operation.pagination
    assert pagination is not None
    values = {UUID: UUID(int=7), str: "seven", datetime: datetime(2020, 2, 29, tzinfo=UTC)}
    required = {each.name: values.get(each.kind, 7) for each in operation.parameters if each.required}
    path = tuple(values.get(each.kind, 7) for each in operation.path_parameters)
    return Arguments(path, required), Paging(page_size=PER_PAGE if pagination.size else None)


def cases(operation: Operation[Any], seed: int) -> Iterator[ListService]:
    """Yield services so that each two values of all that can be different meet at least once."""
    chance = random.Random(seed)
    met: set[tuple[Any, ...]] = set()
    possible = [(form, count) for form in forms(operation) for count in COUNTS]
    for form, count in chance.sample(possible, len(possible)):
        values = (form.kind, form.label, form.member, form.link, form.total, count)
        pairs = set(combinations(enumerate(values), 2))
        if not pairs <= met:
            met |= pairs
            yield ListService(operation, form, chance.choice(BASES), count)


def judge(service: ListService, read: Callable[[], list[Any]]) -> None:
    form, pagination = service.form, service.operation.pagination
    assert pagination is not None
    told = f"{service.operation} {form} {service.count} rows at {service.base_url}"
    expected = [] if form.member in {"nothing", "none"} and get_origin(form.kind) is not list else service.expected
    pages = 1 if pagination.style == "none" else -(-service.count // PER_PAGE)
    try:
        found: Any = service.marks(read())
    except IQmetrixError as error:
        found = expected if may_fail(service, pages) else error
    assert found == expected, f"{told}: {found}"
    assert len(service.requests) <= max(2 * pages, pages + 2), f"{told}: {len(service.requests)} requests"


def may_fail(service: ListService, pages: int) -> bool:
    """Say whether a reply may be refused: its rows are not there, or nothing says where the others are."""
    form, pagination = service.form, service.operation.pagination
    assert pagination is not None
    if get_origin(form.kind) is list:
        return False
    if form.member in {"nothing", "none"} or (form.member in {"missing", "null"} and len(service.requests) > 1):
        return True
    if form.link == "to itself":
        return pagination.offset is None
    return form.link in REFUSED and (pages > 1 or form.link == "cycle")


@pytest.mark.parametrize("operation", LISTS, ids=str)
def test_each_list_has_all_rows_or_fails(operation: Operation[Any]) -> None:
    """P-P4"""
    for service in cases(operation, 1):
        arguments, paging = wanted(operation)
        listed = ListPages[Any](service, operation, arguments, paging, None, base_url=service.base_url)
        judge(service, partial(list, listed))


@pytest.mark.parametrize("operation", LISTS, ids=str)
def test_each_list_for_tasks_has_all_rows_or_fails(operation: Operation[Any]) -> None:
    """P-P4"""

    async def collect(listed: AsyncListPages[Any]) -> list[Any]:
        return [item async for item in listed]

    with asyncio.Runner() as runner:

        def run(listed: AsyncListPages[Any]) -> list[Any]:
            return runner.run(collect(listed))

        for service in cases(operation, 2):
            arguments, paging = wanted(operation)
            listed = AsyncListPages[Any](
                Awaited(service), operation, arguments, paging, None, base_url=service.base_url
            )
            judge(service, partial(run, listed))
