"""Going from page to page: where the next one is, and when it was the last. Nothing is sent here."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from operator import eq
from typing import Any, Generic, Literal, NoReturn, TypeVar
from urllib.parse import parse_qsl

import msgspec

from iqmetrix._bodies.json import encode
from iqmetrix._observing.log import logger
from iqmetrix._pages.asked import check_paging, first_offset, items_per_page
from iqmetrix._pages.cycles import Cycle, same_rows
from iqmetrix._pages.links import LinkReader
from iqmetrix._pages.position import Position, position_of, resume_token
from iqmetrix._pages.replies import ListReply, read_reply, unreadable
from iqmetrix.errors import ConfigurationError
from iqmetrix_api import Arguments, Operation, Page, Paging, RawResponse
from iqmetrix_api._runtime.wire import WireText

Item = TypeVar("Item")


class Pager(Generic[Item]):
    """Goes from page to page, without sending anything: `arguments` are those of the next request, `take` gets its response.

    A list ends with a page without rows, with a page that is not full and reaches the total, or with a reply that has links
    but none to a next page. Where a list seems to end in another way, rows may be missing, and that is an error.

    Args:
        operation: the list.
        arguments: of the first page.
        paging: items per page, items in all, and where to go on.
        base_url: the service's URL, which links to a next page have to keep to.

    Attributes:
        arguments: of the next request.
        done: whether the list has ended.

    Raises:
        ConfigurationError: an argument, or the token to resume from, can't be used.
    """

    def __init__(self, operation: Operation[Any], arguments: Arguments, paging: Paging, base_url: str) -> None:
        pagination = operation.pagination
        assert pagination is not None
        check_paging(operation, paging)
        self._operation = operation
        self._pagination = pagination
        self._size = items_per_page(pagination, paging.page_size)
        query = dict(arguments.query)
        if pagination.size is not None and paging.page_size is not None:
            query[pagination.size] = self._size
        self._first = self.arguments = replace(arguments, query=query)
        self._described = {parameter.name for parameter in operation.parameters}
        moving = {pagination.offset, pagination.size}
        kept = {name: value for name, value in query.items() if name not in moving}
        try:
            path = operation.render_path(arguments.path)
            sent = parse_qsl(operation.render_query(query), keep_blank_values=True)
            self._arguments_hash = _hash(path, kept, arguments.body)
        except (ValueError, TypeError, NotImplementedError) as error:
            raise ConfigurationError(f"{operation}: {error}") from error
        given = [(name, value) for name, value in sent if name not in moving]
        self._links = LinkReader(operation, path, base_url, given)
        self._max_items = paging.max_items
        self._items_returned = 0
        self._to_drop = 0  # items of the next page that were returned before
        self._position: dict[str, str | int] = {}  # of the next page; empty for the first one
        self._start = self._current_offset = first_offset(operation, dict(sent))
        self._items_before: int | None = self._start - pagination.first  # on the pages before the next one
        if pagination.style == "page" and self._items_before:
            self._items_before = None  # pages may be smaller than they were asked to be; the first one will tell
        self._response: RawResponse[Any]
        self._previous: list[Item] = []
        self._fullest = 0  # most items of a page so far
        self._led: Literal["link", "offset", "probe"] = (
            "link"  # what leads to the next page; a probe, where a link is missing
        )
        self._places, self._contents = Cycle(eq), Cycle(same_rows)
        self.done = paging.max_items == 0
        if paging.resume is not None:
            self._go(position_of(paging.resume, str(operation), self._arguments_hash))

    def take(self, response: RawResponse[Any]) -> Page[Item]:
        """Make a page of a response, and go on to the next.

        Raises:
            DecodeError: there is no list in it, or rows may be missing.
        """
        self._response = response
        reply: ListReply[Item] = read_reply(self._operation, self._pagination, response)
        if reply.left_out and self._led != "link":
            self._fail("the list is missing on a later page")
        items, before = reply.items, self._items_before
        is_beyond_the_end = before is None and not items
        if before is None:
            before = self._items_before = (self._start - self._pagination.first) * len(items)
        if items and self._has_come_before(reply, before):
            items, position = [], None
        else:
            position = self._following(reply, before + len(items))
        is_short = position is None and reply.total is not None and reply.total > before + len(items)
        if is_short and not is_beyond_the_end:
            logger.warning("%s announced %d items and gave %d", self._operation, reply.total, before + len(items))
        if items:
            self._previous, self._fullest = items, max(self._fullest, len(items))
        items = items[self._to_drop :]
        if self._max_items is not None and self._items_returned + len(items) >= self._max_items:
            items, position = self._cut(items, position, before)
            self.done = True
        self._items_returned += len(items)
        resume = None if position is None else self._token(position)
        if position is None:
            self.done = True
        else:
            self._go(position)
        return Page(items=items, response=response, resume=resume, total=reply.total)

    def _has_come_before(self, reply: ListReply[Item], before: int) -> bool:
        """Say whether these rows came already, and that is how the service shows that there are no more.

        It is where the total is reached, where the page has another size than was asked for, so that the service cuts no
        pages, and where the page was asked for although no link led there; never where a link led there.

        Raises:
            DecodeError: they came already, and others may be missing.
        """
        again = bool(self._previous) and same_rows(self._previous, reply.items)
        if not self._contents.closes_with(reply.items) and not again:
            return False
        uncut = self._size is not None and len(reply.items) != self._size
        ended = self._led == "probe" or (self._led == "offset" and uncut)
        if reply.total is not None:
            ended = reply.total <= before
        if not ended or reply.items != self._previous:
            self._fail("rows of an earlier page came again, so that others may be missing")
        logger.warning("%s gave the same page twice; the list ends here", self._operation)
        return True

    def _following(self, reply: ListReply[Item], seen: int) -> Position | None:
        """Return where the next page is; `None` after the last one."""
        if reply.link is not None:
            position = self._linked(reply.link, reply.items, seen)
        elif self._pagination.offset is not None and reply.items and not self._is_last(reply, seen):
            position = self._by_offset(reply.items, seen)
            self._led = "offset" if reply.without_link == "nothing" else "probe"
        else:
            position = None
        if position is not None and self._places.closes_with(_texts(position.query)):
            self._fail("the links to the next page go round in circles")
        return position

    def _is_last(self, reply: ListReply[Item], seen: int) -> bool:
        """Say whether a page without a link is the last one; a full page is not the last because a total says so."""
        size = self._size or 0
        if reply.without_link == "nothing":
            full = len(reply.items) >= min(size, self._fullest or size)
            return not full and reply.total is not None and reply.total <= seen
        more = reply.total is not None and reply.total > seen
        return not more and (reply.without_link == "last" or len(reply.items) < size)

    def _linked(self, link: str, items: list[Item], seen: int) -> Position | None:
        query = self._links.query(link, self._response)
        offset, now = self._pagination.offset, self.arguments
        current = _texts({**now.query, **now.other_query})
        if offset:
            current.setdefault(offset, str(self._current_offset))
        if any(current.get(name) != value for name, value in _texts(query).items()):
            self._led = "link"
            return Position(query, seen)
        if not items:
            return None
        if offset is None:
            self._fail("the link to the next page leads to the page that it is on")
        logger.warning("%s links a page to itself; the list goes on by %s", self._operation, offset)
        self._led = "link"
        return self._by_offset(items, seen)

    def _by_offset(self, items: list[Item], seen: int) -> Position:
        pagination = self._pagination
        assert pagination.offset is not None
        step = 1 if pagination.style == "page" else len(items)
        return Position({pagination.offset: self._current_offset + step}, seen)

    def _cut(self, items: list[Item], position: Position | None, before: int) -> tuple[list[Item], Position | None]:
        """Keep as many items as are wanted; if some are left over, the list goes on with the same page."""
        assert self._max_items is not None
        wanted = self._max_items - self._items_returned
        if len(items) <= wanted:
            return items, position
        query = dict(self._position)
        if self._pagination.offset and not query:
            query[self._pagination.offset] = self._current_offset
        return items[:wanted], Position(query, before, self._to_drop + wanted)

    def _go(self, position: Position) -> None:
        # What came in a link is written already, and goes back as it came.
        query, others = dict(self._first.query), {}
        for name, value in position.query.items():
            if name in self._described:
                query[name] = value if isinstance(value, int) else WireText(value)
            else:
                others[name] = str(value)
        self.arguments = replace(self._first, query=query, other_query=others)
        self._items_before, self._to_drop, self._position = position.seen, position.drop, position.query
        offset = str(position.query.get(self._pagination.offset or "", ""))
        self._current_offset = int(offset) if offset.isdecimal() else self._pagination.first + position.seen

    def _token(self, position: Position) -> str:
        query = {name: value for name, value in position.query.items() if name != self._pagination.size}
        position = Position(query, position.seen, position.drop)
        return resume_token(str(self._operation), self._arguments_hash, position)

    def _fail(self, reason: str) -> NoReturn:
        raise unreadable(self._operation, self._response, f"the list can't be read to its end: {reason}")


def _texts(query: Mapping[str, object]) -> dict[str, str]:
    return {name: str(value) for name, value in query.items() if value is not None}


def _hash(path: str, query: Mapping[str, object], body: object) -> str:
    """Return a hash of what makes this list another one: its path, the query apart from position and page size, the body."""
    parts = [path, _texts(query)] + ([] if body is None else [encode(body).decode()])
    return hashlib.sha256(msgspec.json.encode(parts, order="deterministic")).hexdigest()[:16]
