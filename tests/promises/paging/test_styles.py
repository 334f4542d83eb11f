"""P-P1: lists in pages of every style, from the first page to the last."""

from __future__ import annotations

import gc
import tracemalloc
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from iqmetrix import ConfigurationError, DeadlineExceeded, DecodeError
from iqmetrix._pages.lists import ListPages
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
def test_a_server_that_cuts_no_pages_has_given_everything(pages: Callable[..., Any], style: str) -> None:
    """P-P1: the same page twice ends the list if it has another size than was asked for, or reaches the total."""
    server = Server(style, 5)
    body: Any = server.rows if style == "odata" else Envelope(items=server.rows, total=5)
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


@pytest.mark.parametrize("style", ["page", "links"])
@pytest.mark.parametrize(
    ("totals", "calls"),
    [
        ([95], 5),
        ([20, 20, 20, 20, 15], 6),
        ([50], 5),
        ([95, 0], 5),
        ([-1], 6),
        ([None], 6),
        ([True], 6),
    ],
)
def test_a_total_never_cuts_a_list(pages: Callable[..., Any], style: str, totals: list[Any], calls: int) -> None:
    """P-P4: a full page is not the last because a total says so; a true total costs no call."""
    server = Server(style, 95, default=20)
    good = server.call

    def call(*arguments: Any) -> Any:
        response = good(*arguments)
        response.parsed.total = totals[min(len(server.requests), len(totals)) - 1]
        return response

    server.call = call  # type: ignore[method-assign]
    assert ids(pages(server, style)) == list(range(95))
    assert len(server.requests) <= calls


def test_a_list_that_gives_less_than_it_announced_says_so(
    pages: Callable[..., Any], caplog: pytest.LogCaptureFixture
) -> None:
    """P-P4: rows may have been deleted meanwhile; the log has a warning."""
    server = Server("page", 30)
    good = server.call

    def call(*arguments: Any) -> Any:
        response = good(*arguments)
        response.parsed.total = 40
        return response

    server.call = call  # type: ignore[method-assign]
    assert ids(pages(server, "page", page_size=10)) == list(range(30))
    assert "things.v1.listThings announced 40 items and gave 30" in caplog.text


def test_a_list_that_begins_beyond_its_end_is_empty_and_says_nothing(
    pages: Callable[..., Any], caplog: pytest.LogCaptureFixture
) -> None:
    """P-P4: how many rows came before is not known, and none is missing."""
    server = Server("page", 30)
    good = server.call

    def call(*arguments: Any) -> Any:
        response = good(*arguments)
        response.parsed.total = 30
        return response

    server.call = call  # type: ignore[method-assign]
    assert ids(pages(server, "page", page_size=10, query={"Page": 9})) == []
    assert "announced" not in caplog.text


@pytest.mark.parametrize("style", ["page", "links", "odata", "hal"])
def test_pages_smaller_than_asked_for_end_no_list(pages: Callable[..., Any], style: str) -> None:
    """P-P4: the service gives 10 a page whatever it is asked for."""
    server = Server(style, 95)
    good = server.call
    server.call = lambda listed, arguments, options: good(  # type: ignore[method-assign]
        listed, replace(arguments, query={**arguments.query, "$top": 10, "PageSize": 10}), options
    )
    start = {"Page": 3} if style == "page" else {"$skip": 20}
    assert ids(pages(server, style, page_size=50, query=start)) == list(range(20, 95))


def test_a_wrong_total_ends_no_list_of_small_pages(pages: Callable[..., Any]) -> None:
    """P-P4: a page as large as those before it is full, whatever was asked for."""
    server = Server("page", 95)
    good = server.call

    def call(listed: Any, arguments: Arguments, options: Any, /) -> Any:
        response = good(listed, replace(arguments, query={**arguments.query, "PageSize": 10}), options)
        response.parsed.total = 95 if len(server.requests) == 1 else 10
        return response

    server.call = call  # type: ignore[method-assign]
    assert ids(pages(server, "page", page_size=50)) == list(range(95))


def test_pages_of_equal_rows_are_an_error_and_not_the_end(pages: Callable[..., Any]) -> None:
    """P-P4: nothing tells rows without a key from those of the page before."""
    server = Server("page", 60, default=20)
    server.rows = [Item() for _ in range(60)]
    with pytest.raises(DecodeError, match="came again"):
        list(pages(server, "page"))


def test_an_empty_page_with_a_link_is_not_the_end(pages: Callable[..., Any]) -> None:
    """P-P4: services that filter after they have cut pages send such."""
    server = Server("hal", 30)
    good = server.call

    def call(*arguments: Any) -> Any:
        response = good(*arguments)
        if len(server.requests) == 2:
            response.parsed.embedded.rows = []
        return response

    server.call = call  # type: ignore[method-assign]
    assert ids(pages(server, "hal")) == [*range(10), *range(20, 30)]


@pytest.mark.parametrize("asked", [{"page_size": "3"}, {"max_items": "3"}, {"max_items": -1}, {"page_size": True}])
@pytest.mark.parametrize("style", STYLES)
def test_numbers_that_count_nothing_are_refused(pages: Callable[..., Any], style: str, asked: dict[str, Any]) -> None:
    """P-P3: when the list is made, with the argument's name."""
    server = Server(style, 5)
    with pytest.raises(ConfigurationError, match=f"{next(iter(asked))} must be a whole number"):
        pages(server, style, **asked)
    assert server.requests == []


@pytest.mark.parametrize(
    ("style", "query"),
    [("odata", {"$skip": "abc"}), ("page", {"Page": -1}), ("page", {"Page": 0}), ("hal", {"$skip": 2.5})],
)
def test_a_beginning_that_is_no_number_is_refused(pages: Callable[..., Any], style: str, query: dict[str, Any]) -> None:
    """P-P3"""
    with pytest.raises(ConfigurationError, match=r"(skip|Page) must be a whole number"):
        pages(Server(style, 5), style, query=query)
    with pytest.raises(ConfigurationError, match="resume is a text"):
        pages(Server(style, 5), style, resume=5)


@pytest.mark.parametrize(("style", "total"), [("links", 25), ("page", 25), ("odata", None), ("hal", None)])
def test_a_list_shows_what_it_is_and_how_long(pages: Callable[..., Any], style: str, total: int | None) -> None:
    listed = pages(Server(style, 25), style)
    bare = listed if isinstance(listed, ListPages) else listed.listed
    assert bare.total is None
    assert repr(bare).startswith("<lazy list of things.v1.listThings: nothing is read before you iterate over it")
    next(listed.pages())
    assert bare.total == total
    assert ("25 items in all" in repr(bare)) is (total is not None)


def test_a_full_page_without_links_is_not_the_last(pages: Callable[..., Any]) -> None:
    """P-P4: nothing says that a next page would be linked. The same page again says that there is none."""
    server = Server("hal", 45)
    good = server.call

    def call(*arguments: Any) -> Any:
        response = good(*arguments)
        response.parsed.links = None
        return response

    server.call = call  # type: ignore[method-assign]
    assert ids(pages(server, "hal", page_size=10)) == list(range(45))
    whole = Server("hal", 10)
    same = whole.call(None, Arguments(), None)
    same.parsed.links = None
    whole.call = lambda *_: same  # type: ignore[method-assign]
    assert ids(pages(whole, "hal", page_size=10)) == list(range(10))
