"""A list of items, cut into pages in every style, and the server that does it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

from msgspec import field

from iqmetrix._pages.lists import AsyncListPages
from iqmetrix_api import (
    Arguments,
    Model,
    Operation,
    Page,
    Pagination,
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
    "hal": Pagination("hal", ("_embedded", "rows"), "$skip", "$top", 50, 100, ("_links", "next", "href")),
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
        self.listed = listed

    def _steps(self, values: AsyncIterator[Any]) -> Iterator[Any]:
        with asyncio.Runner() as runner:

            async def following() -> Any:
                return await anext(values, None)

            while (value := runner.run(following())) is not None:
                yield value

    def __iter__(self) -> Iterator[Item]:
        return self._steps(aiter(self.listed))

    def pages(self) -> Iterator[Page[Item]]:
        return self._steps(self.listed.pages())

    def count(self) -> int:
        async def count() -> int:
            return len([None async for _ in self.listed.pages()])

        return asyncio.run(count())


class Awaited:
    """A server for the asynchronous list."""

    def __init__(self, server: Any) -> None:
        self._server = server

    async def call(self, *arguments: Any) -> Any:
        return self._server.call(*arguments)

    def pages(self, *_: Any) -> Any:
        raise AssertionError


def ids(listed: Any) -> list[int]:
    return [each.id for each in listed]
