"""P-P2 and P-P3: parts of lists, and going on with the rest."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from iqmetrix import ConfigurationError, ConnectionFailed
from iqmetrix._pages.lists import ListPages
from iqmetrix_api import Arguments, Paging
from tests.kit.paged_lists import (
    BASE,
    STYLES,
    Item,
    Server,
    ids,
    operation,
)


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


@pytest.mark.parametrize("style", ["odata", "hal", "links", "page"])
def test_the_page_size_may_change_where_a_list_goes_on(pages: Callable[..., Any], style: str) -> None:
    """P-P3: a token says where, not how many at a time; and an argument that is left out is the same as `None`."""
    server = Server(style, 40)
    token = next(pages(server, style, page_size=10, query={"$filter": None}).pages()).resume
    size = 10 if style == "page" else 5  # numbered pages begin elsewhere with another size
    assert ids(pages(server, style, page_size=size, resume=token)) == list(range(10, 40))
    assert {request.get("$top") or request.get("PageSize") for request in server.requests[1:]} <= {size, str(size)}


def test_a_body_goes_out_with_every_page_and_belongs_to_the_token() -> None:
    """P-P3: lists that are asked for with a POST."""
    server = Server("page", 45)
    bodies: list[Any] = []
    good = server.call
    server.call = lambda listed, arguments, options: (bodies.append(arguments.body), good(listed, arguments, options))[
        1
    ]  # type: ignore[method-assign]

    def asked(body: Any, resume: str | None = None) -> ListPages[Item]:
        arguments, paging = Arguments((1,), body=body), Paging(page_size=20, resume=resume)
        return ListPages(server, operation("page"), arguments, paging, None, base_url=BASE)

    assert ids(asked({"Name": "a"})) == list(range(45))
    assert bodies == [{"Name": "a"}] * 3
    token = next(asked({"Name": "a"}).pages()).resume
    assert ids(asked({"Name": "a"}, token)) == list(range(20, 45))
    with pytest.raises(ConfigurationError, match="other arguments"):
        asked({"Name": "b"}, token)
    with pytest.raises(ConfigurationError, match="listThings"):
        asked({"Name": object()})
