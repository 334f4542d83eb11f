"""P-P1: lists in pages of every style, from the first page to the last."""

from __future__ import annotations

import gc
import tracemalloc
from collections.abc import Callable
from typing import Any

import pytest

from iqmetrix import ConfigurationError, DeadlineExceeded
from iqmetrix_api import (
    Arguments,
    RateLimit,
    RawResponse,
    RequestOptions,
)
from tests.kit.paged_lists import (
    STYLES,
    Envelope,
    Item,
    Server,
    Stepped,
    ids,
)


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("count", [0, 1, 9, 10, 11, 20, 30, 95])
def test_every_style_and_exact_multiples(pages: Callable[..., Any], style: str, count: int) -> None:
    """P-P1, sync and async"""
    server = Server(style, count)
    listed = pages(server, style) if style == "atom" else pages(server, style, page_size=10)
    assert ids(listed) == list(range(count))
    assert ids(listed) == list(range(count))  # every iteration begins anew


def test_a_short_page_in_the_middle_is_not_the_end(pages: Callable[..., Any]) -> None:
    """P-P1"""
    server = Server("odata", 40)
    answers = iter([server.rows[:10], server.rows[10:13], server.rows[13:23], []])
    server.call = lambda *_: RawResponse(200, {}, RateLimit(), next(answers))  # type: ignore[method-assign]
    assert ids(pages(server, "odata", page_size=10)) == list(range(23))


def test_a_list_that_shrinks_ends(pages: Callable[..., Any]) -> None:
    """P-P1"""
    server = Server("page", 50)
    server.change = lambda each: each.rows.__delitem__(slice(0, 5))
    assert len(ids(pages(server, "page", page_size=10))) <= 50


@pytest.mark.parametrize("style", ["odata", "page"])
def test_a_server_that_ignores_the_offset_does_not_go_on_for_ever(pages: Callable[..., Any], style: str) -> None:
    """P-P1: a repeated page ends the list."""
    server = Server(style, 5)
    body: Any = server.rows if style == "odata" else Envelope(items=server.rows, total=99)
    server.call = lambda *_: RawResponse(200, {}, RateLimit(), body)  # type: ignore[method-assign]
    assert ids(pages(server, style)) == list(range(5))


@pytest.mark.parametrize("style", STYLES)
def test_an_empty_first_page_is_the_whole_list(pages: Callable[..., Any], style: str) -> None:
    """P-P1: one page without items and one request, not none."""
    server = Server(style, 0)
    (page,) = pages(server, style).pages()
    assert (page.items, page.resume) == ([], None)
    assert len(server.requests) == 1


def test_ten_thousand_pages_in_constant_memory(pages: Callable[..., Any]) -> None:
    """P-P1"""

    class Endless:
        def call(self, _: Any, arguments: Arguments, __: Any, /) -> Any:
            skip = int(str(arguments.query.get("$skip") or 0))
            return RawResponse(
                200, {}, RateLimit(), [Item(id=skip + number) for number in range(10)] if skip < 100_000 else []
            )

        def pages(self, *_: Any) -> Any:
            raise AssertionError

    listed = pages(Endless(), "odata", page_size=10)
    next(iter(listed))
    gc.collect()
    tracemalloc.start()
    try:
        count = listed.count() if isinstance(listed, Stepped) else sum(1 for _ in listed.pages())
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert count == 10_001  # the last one is empty
    assert peak < 500_000


def test_page_size_is_clamped(pages: Callable[..., Any]) -> None:
    """P-P3"""
    server = Server("odata", 5)
    ids(pages(server, "odata", page_size=5000))
    assert server.requests[0]["$top"] == 100
    with pytest.raises(ConfigurationError, match="at least 1"):
        pages(server, "odata", page_size=0)


def test_the_offset_is_where_it_begins(pages: Callable[..., Any]) -> None:
    server = Server("odata", 45)
    assert ids(pages(server, "odata", page_size=10, query={"$skip": 40})) == [40, 41, 42, 43, 44]
    server = Server("page", 45)
    assert ids(pages(server, "page", page_size=10, query={"Page": 4})) == list(range(30, 45))


def test_pages_tell_their_total(pages: Callable[..., Any]) -> None:
    assert [page.total for page in pages(Server("links", 25), "links", page_size=10).pages()] == [25, 25, 25]
    assert next(pages(Server("odata", 25), "odata").pages()).total is None


def test_one_deadline_covers_all_pages(pages: Callable[..., Any]) -> None:
    """P-R5"""
    now = [0.0]
    server = Server("odata", 45)
    server.change = lambda _: now.__setitem__(0, now[0] + 2.0)
    listed = pages(server, "odata", page_size=10, options=RequestOptions(deadline=5.0), now=lambda: now[0])
    with pytest.raises(DeadlineExceeded):
        list(listed)
    assert [each.deadline for each in server.options if each] == [5.0, 3.0, 1.0]
