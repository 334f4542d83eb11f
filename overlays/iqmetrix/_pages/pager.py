"""Going from page to page: where the next one is, and when it was the last. Nothing is sent here."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import Any, Generic, TypeVar

import msgspec

from iqmetrix._observing.log import logger
from iqmetrix._pages.links import query_of_link
from iqmetrix._pages.position import Position, position_of, resume_token
from iqmetrix.errors import ConfigurationError
from iqmetrix_api import (
    Arguments,
    Operation,
    Page,
    Paging,
    RawResponse,
)
from iqmetrix_api._runtime.wire import WireText

Item = TypeVar("Item")


class Pager(Generic[Item]):
    """Goes from page to page, without sending anything: `arguments` are those of the next request, `take` gets its response.

    Args:
        operation: the list.
        arguments: of the first page.
        paging: items per page, items in all, and where to go on.
        base_url: the service's URL, which links to a next page have to keep to.

    Attributes:
        done: whether the list has ended.

    Raises:
        ConfigurationError: an argument, or the token to resume from, can't be used.
    """

    def __init__(self, operation: Operation[Any], arguments: Arguments, paging: Paging, base_url: str) -> None:
        pagination = operation.pagination
        assert pagination is not None
        self._operation = operation
        self._pagination = pagination
        self._base_url = base_url
        try:
            self._path = operation.render_path(arguments.path)
            operation.render_query(arguments.query)
        except ValueError as error:
            raise ConfigurationError(f"{operation}: {error}") from error
        self._max_items = paging.max_items
        self._items_returned = 0
        self._to_drop = 0  # items of the next page that were returned before
        self._position: dict[str, str | int] = {}  # of the next page; empty for the first one
        self._previous: list[Item] | None = None
        self.done = paging.max_items == 0
        query = dict(arguments.query)
        self._size = self._page_size(paging.page_size)
        if pagination.size is not None and self._size is not None and paging.page_size is not None:
            query[pagination.size] = self._size
        self._arguments = replace(arguments, query=query)
        start = query.get(pagination.offset) if pagination.offset else None
        self._current_offset = pagination.first if start is None else int(str(start))
        self._items_before = self._skipped()  # on the pages before the next one
        self._arguments_hash = self._hash_arguments()
        if paging.resume is not None:
            self._go(position_of(paging.resume, str(operation), self._arguments_hash))

    def _page_size(self, wanted: int | None) -> int | None:
        pagination = self._pagination
        if wanted is not None and wanted < 1:
            raise ConfigurationError(f"page_size must be at least 1, not {wanted}")
        size = wanted if wanted is not None else pagination.default_size
        return size if size is None or pagination.maximum_size is None else min(size, pagination.maximum_size)

    def _skipped(self) -> int:
        before = self._current_offset - self._pagination.first
        return before * (self._size or 0) if self._pagination.style == "page" else before

    @property
    def arguments(self) -> Arguments:
        """Arguments of the next request."""
        return self._arguments

    def take(self, response: RawResponse[Any]) -> Page[Item]:
        """Make a page of a response, and go on to the next.

        Raises:
            DecodeError: the link to the next page leads away from this list.
        """
        items: list[Item] = list(_follow(response.parsed, self._pagination.items) or [])
        total = _follow(response.parsed, self._pagination.total) if self._pagination.total else None
        repeated = bool(items) and items == self._previous
        if repeated:
            logger.warning("%s gave the same page twice; the list ends here", self._operation)
            items = []
        self._previous = items
        position = self._following(items, response, total) if items and not repeated else None
        items = items[self._to_drop :]
        if self._max_items is not None and self._items_returned + len(items) >= self._max_items:
            items, position = self._cut(items, position)
            self.done = True
        self._items_returned += len(items)
        resume = None if position is None else self._token(position)
        if position is None:
            self.done = True
        else:
            self._go(position)
        return Page(items=items, response=response, resume=resume, total=total if isinstance(total, int) else None)

    def _following(self, items: list[Item], response: RawResponse[Any], total: Any) -> Position | None:
        pagination = self._pagination
        items_before = self._items_before + len(items)
        if pagination.style == "none":
            return None
        if pagination.next_link:
            link = _follow(response.parsed, pagination.next_link)
            return self._linked(link, items_before) if isinstance(link, str) and link not in {"", "null"} else None
        if isinstance(total, int) and items_before >= total:
            return None
        assert pagination.offset is not None
        step = 1 if pagination.style == "page" else len(items)
        return Position({pagination.offset: self._current_offset + step}, items_before)

    def _linked(self, link: str, items_before: int) -> Position | None:
        query = query_of_link(link, self._operation, self._path, self._base_url)
        current = {name: str(value) for name, value in self._arguments.query.items() if value is not None}
        if self._pagination.offset and self._pagination.offset not in current:
            current[self._pagination.offset] = str(self._current_offset)
        if all(current.get(name) == str(value) for name, value in query.items()):
            logger.warning("%s links a page to itself; the list ends here", self._operation)
            return None
        return Position(query, items_before)

    def _cut(self, items: list[Item], position: Position | None) -> tuple[list[Item], Position | None]:
        """Keep as many items as are wanted; if some are left over, the list goes on with the same page."""
        assert self._max_items is not None
        wanted = self._max_items - self._items_returned
        if len(items) <= wanted:
            return items, position
        query = dict(self._position)
        if self._pagination.offset and not query:
            query[self._pagination.offset] = self._current_offset
        return items[:wanted], Position(query, self._items_before, self._to_drop + wanted)

    def _go(self, position: Position) -> None:
        # What came in a link is written already, and goes back as it came.
        moved = {name: value if isinstance(value, int) else WireText(value) for name, value in position.query.items()}
        self._arguments = replace(self._arguments, query={**self._arguments.query, **moved})
        self._items_before, self._to_drop, self._position = position.seen, position.drop, position.query
        if self._pagination.offset and self._pagination.offset in position.query:
            text = str(position.query[self._pagination.offset])
            self._current_offset = int(text) if text.isdigit() else self._current_offset + len(self._previous or ())

    def _hash_arguments(self) -> str:
        """Return a hash of what makes this list another one: its path, and the query apart from position and page size."""
        pagination = self._pagination
        moving = {pagination.offset, pagination.size}
        query = {
            name: str(value)
            for name, value in self._arguments.query.items()
            if name not in moving and value is not None
        }
        return hashlib.sha256(msgspec.json.encode([self._path, query], order="deterministic")).hexdigest()[:16]

    def _token(self, position: Position) -> str:
        query = {name: value for name, value in position.query.items() if name != self._pagination.size}
        position = Position(query, position.seen, position.drop)
        return resume_token(str(self._operation), self._arguments_hash, position)


def _follow(value: Any, names: tuple[str, ...]) -> Any:
    for name in names:
        if value is None:
            return None
        value = getattr(value, name, None)
    return value
