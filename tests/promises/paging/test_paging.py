"""Promises P: lists in pages."""

from __future__ import annotations

import asyncio
import gc
import time
import tracemalloc
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import pytest
from msgspec import field

from iqmetrix import ConfigurationError, ConnectionFailed, DeadlineExceeded, DecodeError
from iqmetrix._pages.paging import AsyncListPages, ListPages
from iqmetrix_api import (
    Arguments,
    Model,
    Operation,
    Page,
    Pagination,
    Paging,
    Parameter,
    PathParameter,
    RateLimit,
    RawResponse,
    RequestOptions,
    Service,
)

BASE = "https://things.example/v1"


class Item(Model, kw_only=True):
    id: int | None = None


class Link(Model, kw_only=True):
    href: str | None = None


class Links(Model, kw_only=True):
    next: Link | None = None


class Embedded(Model, kw_only=True):
    rows: list[Item] | None = None


class Hal(Model, kw_only=True):
    links: Links | None = field(name="_links", default=None)
    embedded: Embedded | None = field(name="_embedded", default=None)


class PlainLinks(Model, kw_only=True):
    next: str | None = None


class Envelope(Model, kw_only=True):
    items: list[Item] | None = None
    total: int | None = None
    links: PlainLinks | None = None


STYLES: dict[str, Pagination] = {
    "odata": Pagination("odata", (), "$skip", "$top", 50, 100),
    "page": Pagination("page", ("items",), "Page", "PageSize", 20, None, (), ("total",), 1),
    "hal": Pagination("hal", ("embedded", "rows"), "$skip", "$top", 50, 100, ("links", "next", "href")),
    "links": Pagination("links", ("items",), "$skip", "$top", 20, 100, ("links", "next"), ("total",)),
    "atom": Pagination("atom", ("items",), None, None, None, None, ("links", "next")),
}


def operation(style: str, pagination: Pagination | None = None) -> Operation[Any]:
    return Operation(
        Service("things", "v1", "https://things{suffix}.example/v1"),
        "listThings",
        "GET",
        "/Companies({CompanyId})/Things",
        "things",
        "list",
        path_parameters=(PathParameter("CompanyId", "company_id"),),
        parameters=tuple(Parameter(name, name) for name in ("$filter", "$skip", "$top", "Page", "PageSize", "marker")),
        pagination=pagination or STYLES[style],
    )


class Server:
    """Cuts a list into pages in every style."""

    def __init__(self, style: str, count: int, *, default: int = 10) -> None:
        self.style = style
        self.rows = [Item(id=number) for number in range(count)]
        self.default = default
        self.requests: list[dict[str, Any]] = []
        self.options: list[RequestOptions | None] = []
        self.change: Callable[[Server], None] = lambda _: None

    def call(self, _: Operation[Any], arguments: Arguments, options: RequestOptions | None, /) -> Any:
        query = dict(arguments.query)
        self.requests.append(query)
        self.options.append(options)
        self.change(self)
        top = int(query.get("$top") or query.get("PageSize") or self.default)
        skip = (
            (int(query["Page"]) - 1) * top if query.get("Page") else int(query.get("$skip") or query.get("marker") or 0)
        )
        rows, more = self.rows[skip : skip + top], skip + top < len(self.rows)
        name = "marker" if self.style == "atom" else "$skip"
        link = f"Companies(1)/Things?{name}={skip + top}&$top={top}" if more else None
        body: Any = rows
        if self.style == "hal":
            body = Hal(links=Links(next=Link(href=link) if link else None), embedded=Embedded(rows=rows))
        elif self.style != "odata":
            total = None if self.style == "atom" else len(self.rows)
            body = Envelope(items=rows, total=total, links=PlainLinks(next=link))
        return RawResponse(200, {}, RateLimit(), body)

    def pages(self, *_: Any) -> Any:
        raise AssertionError


class Stepped:
    """An asynchronous list as a plain one: the tests below run over both."""

    def __init__(self, listed: AsyncListPages[Item]) -> None:
        self._listed = listed

    def _steps(self, values: AsyncIterator[Any]) -> Iterator[Any]:
        with asyncio.Runner() as runner:

            async def following() -> Any:
                return await anext(values, None)

            while (value := runner.run(following())) is not None:
                yield value

    def __iter__(self) -> Iterator[Item]:
        return self._steps(aiter(self._listed))

    def pages(self) -> Iterator[Page[Item]]:
        return self._steps(self._listed.pages())

    def count(self) -> int:
        async def count() -> int:
            return len([None async for _ in self._listed.pages()])

        return asyncio.run(count())


class Awaited:
    """A server for the asynchronous list."""

    def __init__(self, server: Any) -> None:
        self._server = server

    async def call(self, *arguments: Any) -> Any:
        return self._server.call(*arguments)

    def pages(self, *_: Any) -> Any:
        raise AssertionError


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


def ids(listed: Any) -> list[int]:
    return [each.id for each in listed]


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


def test_a_link_to_itself_ends_the_list(pages: Callable[..., Any]) -> None:
    """P-P1"""
    server = Server("hal", 5)
    href = "Companies(1)/Things?$skip=0&$top=100"
    body = Hal(links=Links(next=Link(href=href)), embedded=Embedded(rows=server.rows))
    server.call = lambda *_: RawResponse(200, {}, RateLimit(), body)  # type: ignore[method-assign]
    assert ids(pages(server, "hal", page_size=100)) == list(range(5))


@pytest.mark.parametrize("style", ["hal", "links", "atom"])
def test_a_link_to_the_page_that_holds_it_ends_the_list(pages: Callable[..., Any], style: str) -> None:
    """P-P1: `next` equal to current, on a later page."""
    server = Server(style, 95)
    good = server.call

    def call(*arguments: Any) -> Any:
        response = good(*arguments)
        if len(server.requests) == 3:
            name = "marker" if style == "atom" else "$skip"
            link = f"Companies(1)/Things?{name}={server.requests[-1][name]}"
            links: Any = Links(next=Link(href=link)) if style == "hal" else PlainLinks(next=link)
            response.parsed.links = links
        return response

    server.call = call  # type: ignore[method-assign]
    assert ids(pages(server, style)) == list(range(30))
    assert len(server.requests) == 3


@pytest.mark.parametrize("style", STYLES)
def test_an_empty_first_page_is_the_whole_list(pages: Callable[..., Any], style: str) -> None:
    """P-P1: one page without items and one request, not none."""
    server = Server(style, 0)
    (page,) = pages(server, style).pages()
    assert (page.items, page.resume) == ([], None)
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    "href",
    [
        "https:///evil.example/v1/Companies(1)/Things?$skip=5",
        "https:evil.example/v1/Companies(1)/Things?$skip=5",
        " https://evil.example/v1/Companies(1)/Things?$skip=5",
        "ht\ttps://evil.example/v1/Companies(1)/Things?$skip=5",
        "https://things.example\\@evil.example/v1/Companies(1)/Things?$skip=5",
        "https://evil.example\\.things.example/v1/Companies(1)/Things?$skip=5",
        "https://things.example:443@evil.example/v1/Companies(1)/Things?$skip=5",
        "https://evil.example#@things.example/v1/Companies(1)/Things?$skip=5",
        "https://api.things.example/v1/Companies(1)/Things?$skip=5",
        "https://things.example../v1/Companies(1)/Things?$skip=5",
        "https://th\u0456ngs.example/v1/Companies(1)/Things?$skip=5",
        "https://things.example:0443x/v1/Companies(1)/Things?$skip=5",
        "https://things.example:99999/v1/Companies(1)/Things?$skip=5",
        "https://[::1/v1/Companies(1)/Things?$skip=5",
        "{+base}/Companies(1)/Things?$skip=5",
        "https://{host}/v1/Companies(1)/Things?$skip=5",
        "Companies(1)/Things{?skip,top}",
        "javascript:alert(1)",
        "file:///v1/Companies(1)/Things?$skip=5",
        "https://evil.example/v1/Companies(1)/Things?$skip=5",
        "http://things.example/v1/Companies(1)/Things?$skip=5",
        "https://things.example.evil.example/v1/Companies(1)/Things?$skip=5",
        "https://things.example@evil.example/v1/Companies(1)/Things?$skip=5",
        "https://user@things.example/v1/Companies(1)/Things?$skip=5",
        "https://things.example:8443/v1/Companies(1)/Things?$skip=5",
        "//evil.example/Companies(1)/Things?$skip=5",
        "Companies(2)/Things?$skip=5",
        "../../secrets?$skip=5",
    ],
)
def test_a_link_that_leads_away_is_not_followed(pages: Callable[..., Any], href: str) -> None:
    """P-S2"""
    server = Server("hal", 5)
    body = Hal(links=Links(next=Link(href=href)), embedded=Embedded(rows=server.rows))
    calls: list[Any] = []
    server.call = lambda *arguments: (calls.append(arguments), RawResponse(200, {}, RateLimit(), body))[1]  # type: ignore[method-assign]
    with pytest.raises(DecodeError, match="not followed"):
        list(pages(server, "hal"))
    assert len(calls) == 1


@pytest.mark.parametrize(
    "prefix",
    ["", "/", "v1/", "/v1/", "https://things.example/v1/", "https://THINGS.example.:443/v1/", "companies(1)/things?"],
)
def test_links_of_this_list_are_followed(pages: Callable[..., Any], prefix: str) -> None:
    """P-S2: relative or absolute, in any case, with the port spelled out."""
    server = Server("hal", 5)
    path = "$skip=5" if prefix.endswith("?") else "Companies(1)/Things?$skip=5"
    first = Hal(links=Links(next=Link(href=prefix + path)), embedded=Embedded(rows=server.rows))
    answers = iter([first, Hal(embedded=Embedded(rows=[Item(id=5)]))])
    server.call = lambda _, arguments, __: (
        server.requests.append(dict(arguments.query)),
        RawResponse(200, {}, RateLimit(), next(answers)),
    )[1]  # type: ignore[method-assign]
    assert ids(pages(server, "hal")) == [0, 1, 2, 3, 4, 5]
    assert server.requests[1]["$skip"] == "5"


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


@pytest.mark.parametrize("style", STYLES)
def test_a_failure_in_the_middle_and_going_on(pages: Callable[..., Any], style: str) -> None:
    """P-P2: the resume token of the last good page goes on with the next."""
    server = Server(style, 45)
    failure = ConnectionFailed("gone", operation="x", may_have_been_processed=False, kind="reset")
    good = server.call
    seen: list[int] = []
    token = None
    server.call = lambda *arguments: good(*arguments) if len(server.requests) < 3 else (_ for _ in ()).throw(failure)  # type: ignore[method-assign]
    size = {} if style == "atom" else {"page_size": 10}
    listed = pages(server, style, **size).pages()
    for _ in range(3):
        page = next(listed)
        seen += ids(page.items)
        token = page.resume
    with pytest.raises(ConnectionFailed):
        next(listed)
    server.call = good  # type: ignore[method-assign]
    assert token is not None
    seen += ids(pages(server, style, resume=token, **size))
    assert seen == list(range(45))


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("maximum", [0, 1, 10, 15, 45, 99])
def test_max_items(pages: Callable[..., Any], style: str, maximum: int) -> None:
    """P-P3"""
    server = Server(style, 45)
    size = {} if style == "atom" else {"page_size": 10}
    assert ids(pages(server, style, max_items=maximum, **size)) == list(range(min(maximum, 45)))
    assert len(server.requests) <= -(-maximum // 10)


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("portion", [1, 7, 10, 13, 20, 44, 45, 60])
def test_going_on_after_max_items(pages: Callable[..., Any], style: str, portion: int) -> None:
    """P-P3: portion by portion, each from the token of the one before, wherever in a page it ended."""
    server = Server(style, 45)
    size = {} if style == "atom" else {"page_size": 10}
    seen: list[int] = []
    token = None
    for _ in range(50):
        *_, last = given = list(pages(server, style, max_items=portion, resume=token, **size).pages())
        seen += [each for page in given for each in ids(page.items)]
        token = last.resume
        if token is None:
            break
    assert seen == list(range(45))


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


@pytest.mark.parametrize("token", ["", "x", "!!!", "bm8", "e30"])
def test_a_token_that_is_none(pages: Callable[..., Any], token: str) -> None:
    """P-P3"""
    with pytest.raises(ConfigurationError, match="resume"):
        pages(Server("odata", 5), "odata", resume=token)


def test_a_token_of_another_list(pages: Callable[..., Any]) -> None:
    """P-P3"""
    token = next(pages(Server("odata", 45), "odata").pages()).resume
    with pytest.raises(ConfigurationError, match="other arguments"):
        pages(Server("odata", 45), "odata", resume=token, query={"$filter": "Id eq 1"})


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
