"""P-P1 and P-S2: links to the next page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import count, cycle
from typing import Any
from urllib.parse import parse_qsl, quote, quote_plus

import pytest

from iqmetrix import DecodeError
from iqmetrix._pages.lists import ListPages
from iqmetrix_api import Arguments, Operation, Paging, RateLimit, RawResponse, Service
from tests.kit.paged_lists import (
    BASE,
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


@pytest.mark.parametrize("link", ["Companies(1)/Things?$skip=0&$top=100", "Companies(1)/Things", "?Page=1", "?what=2"])
def test_a_link_that_leads_to_the_same_rows_is_an_error(pages: Callable[..., Any], link: str) -> None:
    """P-P1, P-P4: it says that there are more rows, which never come."""
    server = Server("hal", 5)
    body = Hal(links=Links(next=Link(href=link)), embedded=Embedded(rows=server.rows))
    calls: list[Any] = []
    server.call = lambda *arguments: (calls.append(arguments), RawResponse(200, {}, RateLimit(), body))[1]  # type: ignore[method-assign]
    with pytest.raises(DecodeError, match="came again"):
        ids(pages(server, "hal", page_size=100))
    assert len(calls) == 2


@pytest.mark.parametrize("style", ["hal", "links", "atom"])
def test_a_link_to_the_page_that_holds_it_does_not_end_the_list(pages: Callable[..., Any], style: str) -> None:
    """P-P1, P-P4: `next` equal to current, on a later page. The list goes on by its offset; without one that is an error."""
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
    if style == "atom":
        with pytest.raises(DecodeError, match="leads to the page that it is on"):
            ids(pages(server, style))
    else:
        assert ids(pages(server, style)) == list(range(95))


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
        "http://things.example.evil.example/v1/Companies(1)/Things?$skip=5",
        "http://things.example:8080/v1/Companies(1)/Things?$skip=5",
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
    [
        "",
        "/",
        "v1/",
        "/v1/",
        "https://things.example/v1/",
        "http://things.example/v1/",
        "https://THINGS.example.:443/v1/",
        "companies(1)/things?",
    ],
)
def test_links_of_this_list_are_followed(pages: Callable[..., Any], prefix: str) -> None:
    """P-S2: relative or absolute, in any case, with the port spelled out, or as a service behind a proxy knows itself."""
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


def test_a_secret_is_not_taken_from_a_link(pages: Callable[..., Any]) -> None:
    """P-S2: it is neither sent nor kept in a token."""
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


class Linked:
    """Serves 12 things, 5 a page, with links of a form, and keeps the queries that it received as they were sent."""

    def __init__(self, link: Callable[[int], str | None], base: str = BASE) -> None:
        self.link = link
        self.base = base
        self.queries: list[list[tuple[str, str]]] = []

    def call(self, listed: Operation[Any], arguments: Arguments, _: Any, /) -> Any:
        query = parse_qsl(listed.render_query(arguments.query, arguments.other_query), keep_blank_values=True)
        self.queries.append(query)
        place = {name: value for name, value in query if name in {"$skip", "$skiptoken", "cursor"}}
        skip = int(next(iter(place.values()), "0"))
        link = self.link(skip + 5) if skip + 5 < 12 else None
        rows = [Item(id=number) for number in range(skip, min(12, skip + 5))]
        return RawResponse(200, {}, RateLimit(), Hal(links=Links(next=Link(href=link)), embedded=Embedded(rows=rows)))

    def pages(self, *_: Any) -> Any:
        raise AssertionError


@pytest.mark.parametrize("href", ["/Companies(1)/Things?$skiptoken={}", "Companies(1)/Things?$top=5&cursor={}"])
def test_parameters_that_nobody_knows_are_sent_along(pages: Callable[..., Any], href: str) -> None:
    """P-P4: and a resume token goes on with them."""
    server = Linked(href.format)
    name = "cursor" if "cursor" in href else "$skiptoken"
    assert ids(pages(server, "hal")) == list(range(12))
    assert [dict(query).get(name) for query in server.queries] == [None, "5", "10"]
    first, *_ = pages(server, "hal").pages()
    assert ids(pages(server, "hal", resume=first.resume)) == list(range(5, 12))


@pytest.mark.parametrize(
    "condition",
    ["Criteria eq '+15551234567'", "Name eq 'A&B'", "Name eq 'A=B&$skip=0'", "Name eq 'é%41 +#'", "a&amp;b"],
)
@pytest.mark.parametrize("escape", [lambda text: text, quote, lambda text: quote(text, safe="&+='#"), quote_plus])
@pytest.mark.parametrize("first", [True, False])
def test_what_the_user_gave_goes_out_as_it_was_given(
    pages: Callable[..., Any], condition: str, escape: Callable[[str], str], first: bool
) -> None:
    """P-P4: whatever a link makes of it, escaped or not."""
    echo = f"$filter={escape(condition)}"
    place = "$skip={}"
    server = Linked(lambda after: "Companies(1)/Things?" + "&".join([echo, place][:: 1 if first else -1]).format(after))
    assert ids(pages(server, "hal", query={"$filter": condition}, page_size=5)) == list(range(12))
    assert [dict(query)["$filter"] for query in server.queries] == [condition] * 3
    assert {name for query in server.queries for name, _ in query} == {"$filter", "$top", "$skip"}


@pytest.mark.parametrize("links", [[50, 100, 0], [50, 0], [50, 100, 150, 100], [*range(50, 350, 50), 0]])
def test_links_that_go_round_in_circles_are_an_error(pages: Callable[..., Any], links: list[int]) -> None:
    """P-P4: in few requests, and in constant memory."""
    places = cycle(links)
    numbers = count()

    class Round:
        calls = 0

        def call(self, *_: Any) -> Any:
            self.calls += 1
            rows = [Item(id=next(numbers)) for _ in range(50)]
            link = Link(href=f"Companies(1)/Things?$skip={next(places)}")
            return RawResponse(200, {}, RateLimit(), Hal(links=Links(next=link), embedded=Embedded(rows=rows)))

    server = Round()
    with pytest.raises(DecodeError, match="in circles"):
        ids(pages(server, "hal"))
    assert server.calls <= max(10, 3 * len(links))


@pytest.mark.parametrize("shuffled", [False, True])
def test_rows_that_come_again_are_an_error(pages: Callable[..., Any], shuffled: bool) -> None:
    """P-P4: a service that takes no notice of the offset, and cuts its pages all the same."""
    rows = [Item(id=number) for number in range(50)]
    calls: list[None] = []

    def call(*_: Any) -> Any:
        calls.append(None)
        if shuffled:
            rows.append(rows.pop(0))
        return RawResponse(200, {}, RateLimit(), list(rows))

    server = Server("odata", 0)
    server.call = call  # type: ignore[method-assign]
    with pytest.raises(DecodeError, match="came again"):
        ids(pages(server, "odata"))
    assert len(calls) <= 10


def test_pages_that_begin_again_after_the_last_one_are_an_error(pages: Callable[..., Any]) -> None:
    """P-P4: the service answers a place behind the end with the first page."""
    server = Server("odata", 20)
    good = server.call

    def call(listed: Any, arguments: Arguments, options: Any, /) -> Any:
        skip = int(str(arguments.query.get("$skip") or 0)) % 20
        return good(listed, replace(arguments, query={**arguments.query, "$skip": skip}), options)

    server.call = call  # type: ignore[method-assign]
    with pytest.raises(DecodeError, match="came again"):
        ids(pages(server, "odata", page_size=5))
    assert len(server.requests) <= 12


@pytest.mark.parametrize(
    ("base", "link"),
    [
        ("https://gw.example.com/api/crm/v1", "https://gw.example.com/api/crm/v1/Companies(1)/Things?$skip={}"),
        ("https://gw.example.com/api/crm/v1", "/api/crm/v1/Companies(1)/Things?$skip={}"),
        ("https://gw.example.com/api/crm/v1", "https://gw.example.com/v1/Companies(1)/Things?$skip={}"),
        ("https://gw.example.com/api/crm", "/v1/Companies(1)/Things?$skip={}"),
        ("https://gw.example.com/api/crm/v1", "Companies(1)/Things?$skip={}"),
        ("https://gw.example.com/api/crm/v1", "Things?$skip={}"),
        ("https://gw.example.com:8443/crm/v1", "http://gw.example.com:8443/crm/v1/Companies(1)/Things?$skip={}"),
        ("http://127.0.0.1:8080/folder/crm/v1", "http://127.0.0.1:8080/folder/crm/v1/Companies(1)/Things?$skip={}"),
        ("https://gw.example.com/api/crm/v1", "/api/crm/v1/Companies%25281%2529/Things?%2524skip={}"),
    ],
)
def test_links_behind_a_gateway_are_followed(base: str, link: str) -> None:
    """P-P4"""
    server = Linked(link.format, base)
    listed = ListPages[Item](server, operation("hal"), Arguments((1,)), Paging(page_size=5), None, base_url=base)
    assert ids(listed) == list(range(12))


@pytest.mark.parametrize(
    ("base", "link"),
    [
        ("https://gw.example.com/api/crm/v1", "https://gw.example.com/other/crm/v1/Companies(1)/Things?$skip={}"),
        ("https://gw.example.com/api/crm/v1", "hings?$skip={}"),
        ("http://127.0.0.1:8080/crm/v1", "https://127.0.0.1:8080/crm/v1/Companies(1)/Things?$skip={}"),
    ],
)
def test_links_past_the_gateway_are_not_followed(base: str, link: str) -> None:
    """P-S2"""
    server = Linked(link.format, base)
    listed = ListPages[Item](server, operation("hal"), Arguments((1,)), Paging(), None, base_url=base)
    with pytest.raises(DecodeError, match="not followed"):
        list(listed)
