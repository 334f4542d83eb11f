"""P-P1 and P-S2: links to the next page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from iqmetrix import DecodeError
from iqmetrix._pages.lists import ListPages
from iqmetrix_api import Arguments, Paging, RateLimit, RawResponse, Service
from tests.kit.paged_lists import (
    Embedded,
    Hal,
    Item,
    Link,
    Links,
    PlainLinks,
    Server,
    ids,
    operation,
)


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


@pytest.mark.parametrize("prefix", ["v2/", "/v2/", "https://things.example/v2/"])
def test_links_name_the_version_of_their_service(prefix: str) -> None:
    """P-S2: those of a second version are followed too."""
    first = Hal(
        links=Links(next=Link(href=f"{prefix}Companies(1)/Things?$skip=1")), embedded=Embedded(rows=[Item(id=0)])
    )
    bodies = iter([first, Hal(embedded=Embedded(rows=[Item(id=1)]))])
    server = Server("hal", 0)
    server.call = lambda *_: RawResponse(200, {}, RateLimit(), next(bodies))  # type: ignore[method-assign]
    second = replace(operation("hal"), service=Service("things", "v2", "https://things{suffix}.example/v2"))
    listed = ListPages[Item](server, second, Arguments((1,)), Paging(), None, base_url="https://things.example/v2")
    assert ids(listed) == [0, 1]


def test_only_parameters_of_the_list_are_taken_from_a_link(pages: Callable[..., Any]) -> None:
    """P-S2: what else a link holds is neither sent nor kept in a token."""
    server = Server("hal", 3)
    href = "Companies(1)/Things?$skip=2&access_token=x"
    first = Hal(links=Links(next=Link(href=href)), embedded=Embedded(rows=server.rows[:2]))
    bodies = iter([first, Hal(embedded=Embedded(rows=server.rows[2:]))])
    arguments: list[dict[str, Any]] = []
    server.call = lambda _, given, __: (  # type: ignore[method-assign]
        arguments.append(dict(given.query)),
        RawResponse(200, {}, RateLimit(), next(bodies)),
    )[1]
    assert ids(pages(server, "hal")) == [0, 1, 2]
    assert arguments[1] == {"$skip": "2"}
