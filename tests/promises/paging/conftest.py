"""Both kinds of lists, as one."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import pytest

from iqmetrix._pages.lists import AsyncListPages, ListPages
from iqmetrix_api import (
    Arguments,
    Paging,
    RequestOptions,
)
from tests.kit.paged_lists import BASE, Awaited, Item, Stepped, operation


@pytest.fixture(params=["sync", "async"])
def pages(request: pytest.FixtureRequest) -> Callable[..., Any]:
    """Make a list, synchronous or not."""

    def make(
        server: Any,
        style: str,
        *,
        options: RequestOptions | None = None,
        query: dict[str, Any] | None = None,
        now: Callable[[], float] = time.monotonic,
        **paging: Any,
    ) -> Any:
        wanted = operation(style), Arguments((1,), query or {}), Paging(**paging), options
        if request.param == "sync":
            return ListPages[Item](server, *wanted, base_url=BASE, now=now)
        return Stepped(AsyncListPages[Item](Awaited(server), *wanted, base_url=BASE, now=now))

    return make
