"""Pages of lists: where the next one is, when it was the last, and how to go on later."""

from __future__ import annotations

import base64
import hashlib
import time
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import replace
from typing import Any, Generic, NoReturn, TypeVar
from urllib.parse import parse_qsl, unquote, urlsplit

import msgspec

from iqmetrix._configuration.environment import origin
from iqmetrix._observing.log import logger
from iqmetrix.errors import ConfigurationError, DeadlineExceeded, DecodeError
from iqmetrix_api import (
    Arguments,
    AsyncCaller,
    Caller,
    Operation,
    Page,
    Paging,
    RawResponse,
    RequestOptions,
)

Item = TypeVar("Item")


class _Position(msgspec.Struct, frozen=True):
    """Where a list goes on: values of query parameters, the items already given, and those of its first page that were among them."""

    query: dict[str, str | int]
    seen: int = 0
    drop: int = 0


class _Resume(msgspec.Struct, frozen=True):
    operation: str
    arguments: str
    position: _Position


_RESUME = msgspec.json.Decoder(_Resume)


class Pager(Generic[Item]):
    """Goes from page to page, without sending anything."""

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
        self._given = 0
        self._drop = 0
        self._position: dict[str, str | int] = {}
        self._previous: list[Item] | None = None
        self.done = paging.max_items == 0
        query = dict(arguments.query)
        self.size = self._page_size(paging.page_size)
        if pagination.size is not None and self.size is not None and paging.page_size is not None:
            query[pagination.size] = self.size
        self._arguments = replace(arguments, query=query)
        start = query.get(pagination.offset) if pagination.offset else None
        self._offset = pagination.first if start is None else int(str(start))
        self._seen = self._skipped()
        self._arguments_hash = self._hash()
        if paging.resume is not None:
            self._resume(paging.resume)

    def _page_size(self, asked: int | None) -> int | None:
        pagination = self._pagination
        if asked is not None and asked < 1:
            raise ConfigurationError(f"page_size is at least 1, not {asked}")
        size = asked if asked is not None else pagination.default_size
        return size if size is None or pagination.maximum_size is None else min(size, pagination.maximum_size)

    def _skipped(self) -> int:
        before = self._offset - self._pagination.first
        return before * (self.size or 0) if self._pagination.style == "page" else before

    @property
    def arguments(self) -> Arguments:
        """Arguments of the next request."""
        return self._arguments

    def take(self, response: RawResponse[Any]) -> Page[Item]:
        """Make a page of a response and go on to the next.

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
        position = self._next(items, response, total) if items and not repeated else None
        items = items[self._drop :]
        if self._max_items is not None and self._given + len(items) >= self._max_items:
            items, position = self._cut(items, position)
            self.done = True
        self._given += len(items)
        resume = None if position is None else self._token(position)
        if position is None:
            self.done = True
        else:
            self._go(position)
        return Page(items=items, response=response, resume=resume, total=total if isinstance(total, int) else None)

    def _next(self, items: list[Item], response: RawResponse[Any], total: Any) -> _Position | None:
        pagination = self._pagination
        seen = self._seen + len(items)
        if pagination.style == "none":
            return None
        if pagination.next_link:
            link = _follow(response.parsed, pagination.next_link)
            return self._linked(link, seen) if isinstance(link, str) and link not in {"", "null"} else None
        if isinstance(total, int) and seen >= total:
            return None
        assert pagination.offset is not None
        step = 1 if pagination.style == "page" else len(items)
        return _Position({pagination.offset: self._offset + step}, seen)

    def _linked(self, link: str, seen: int) -> _Position | None:
        try:
            parts = urlsplit(link)
        except ValueError:
            self._refuse(link, "it can't be read")
        if (parts.scheme or parts.netloc) and not self._same_origin(link):
            self._refuse(link, "it leads to another host, which must not see the token")
        path = unquote(parts.path).strip("/").lower()
        if path and not unquote(self._path).strip("/").lower().endswith(path.removeprefix("v1/")):
            self._refuse(link, "it leads to another list")
        query: dict[str, str | int] = dict(parse_qsl(parts.query, keep_blank_values=True))
        known = {parameter.name for parameter in self._operation.parameters}
        position = {name: value for name, value in query.items() if name in known}
        current = {name: str(value) for name, value in self._arguments.query.items() if value is not None}
        if self._pagination.offset and self._pagination.offset not in current:
            current[self._pagination.offset] = str(self._offset)
        if all(current.get(name) == str(value) for name, value in position.items()):
            logger.warning("%s links a page to itself; the list ends here", self._operation)
            return None
        return _Position(position, seen)

    def _same_origin(self, link: str) -> bool:
        try:
            return origin(link) == origin(self._base_url) and "@" not in urlsplit(link).netloc
        except ValueError:
            return False

    def _refuse(self, link: str, reason: str) -> NoReturn:
        raise DecodeError(
            f"the link to the next page is not followed: {reason} ({link.partition('?')[0][:200]})",
            operation=str(self._operation),
            pointer="",
            status=200,
            headers={},
            body=b"",
        )

    def _cut(self, items: list[Item], position: _Position | None) -> tuple[list[Item], _Position | None]:
        """Keep as many items as are wanted; where some are left, the list goes on with the same page."""
        assert self._max_items is not None
        wanted = self._max_items - self._given
        if len(items) <= wanted:
            return items, position
        query = dict(self._position)
        if self._pagination.offset and not query:
            query[self._pagination.offset] = self._offset
        return items[:wanted], _Position(query, self._seen, self._drop + wanted)

    def _go(self, position: _Position) -> None:
        self._arguments = replace(self._arguments, query={**self._arguments.query, **position.query})
        self._seen, self._drop, self._position = position.seen, position.drop, position.query
        if self._pagination.offset and self._pagination.offset in position.query:
            text = str(position.query[self._pagination.offset])
            self._offset = int(text) if text.isdigit() else self._offset + len(self._previous or ())

    # --- resume tokens --------------------------------------------------------------------------------------------

    def _hash(self) -> str:
        pagination = self._pagination
        moving = {pagination.offset, pagination.size}
        query = {
            name: str(value)
            for name, value in self._arguments.query.items()
            if name not in moving and value is not None
        }
        return hashlib.sha256(msgspec.json.encode([self._path, query], order="deterministic")).hexdigest()[:16]

    def _token(self, position: _Position) -> str:
        moving = {name: value for name, value in position.query.items() if name != self._pagination.size}
        resume = _Resume(str(self._operation), self._arguments_hash, _Position(moving, position.seen, position.drop))
        return base64.urlsafe_b64encode(msgspec.json.encode(resume)).decode().rstrip("=")

    def _resume(self, token: str) -> None:
        try:
            padded = token + "=" * (-len(token) % 4)
            resume = _RESUME.decode(base64.b64decode(padded, altchars=b"-_", validate=True))
        except (ValueError, msgspec.DecodeError) as error:
            raise ConfigurationError("resume is no token of a page: give `Page.resume` as it was") from error
        if resume.operation != str(self._operation) or resume.arguments != self._arguments_hash:
            raise ConfigurationError(f"resume belongs to {resume.operation} with other arguments than these")
        self._go(resume.position)


def _follow(value: Any, names: tuple[str, ...]) -> Any:
    for name in names:
        if value is None:
            return None
        value = getattr(value, name, None)
    return value


class _Deadline:
    """One deadline over all pages of an iteration."""

    def __init__(self, operation: Operation[Any], options: RequestOptions | None, now: Callable[[], float]) -> None:
        self._operation = operation
        self._options = options
        self._now = now
        self._ends = None if options is None or options.deadline is None else now() + options.deadline

    def options(self) -> RequestOptions | None:
        """Options of the next request, with what is left of the deadline."""
        if self._options is None or self._ends is None:
            return self._options
        left = self._ends - self._now()
        if left <= 0:
            raise DeadlineExceeded("the deadline passed before the list's end", operation=str(self._operation))
        return replace(self._options, deadline=left)


class ListPages(Generic[Item]):
    """A lazy list: every iteration begins anew."""

    def __init__(
        self,
        caller: Caller,
        operation: Operation[Any],
        arguments: Arguments,
        paging: Paging,
        options: RequestOptions | None,
        *,
        base_url: str,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._caller = caller
        self._operation = operation
        self._pager: Callable[[], Pager[Item]] = lambda: Pager(operation, arguments, paging, base_url)
        self._deadline: Callable[[], _Deadline] = lambda: _Deadline(operation, options, now)
        self._pager()  # wrong arguments are told now, not at the first item

    def __iter__(self) -> Iterator[Item]:
        for page in self.pages():
            yield from page.items

    def pages(self) -> Iterator[Page[Item]]:
        """Iterate over pages."""
        pager, deadline = self._pager(), self._deadline()
        while not pager.done:
            yield pager.take(self._caller.call(self._operation, pager.arguments, deadline.options()))


class AsyncListPages(Generic[Item]):
    """A lazy list for `async for`: every iteration begins anew."""

    def __init__(
        self,
        caller: AsyncCaller,
        operation: Operation[Any],
        arguments: Arguments,
        paging: Paging,
        options: RequestOptions | None,
        *,
        base_url: str,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._caller = caller
        self._operation = operation
        self._pager: Callable[[], Pager[Item]] = lambda: Pager(operation, arguments, paging, base_url)
        self._deadline: Callable[[], _Deadline] = lambda: _Deadline(operation, options, now)
        self._pager()

    async def __aiter__(self) -> AsyncIterator[Item]:
        async for page in self.pages():
            for item in page.items:
                yield item

    async def pages(self) -> AsyncIterator[Page[Item]]:
        """Iterate over pages."""
        pager, deadline = self._pager(), self._deadline()
        while not pager.done:
            yield pager.take(await self._caller.call(self._operation, pager.arguments, deadline.options()))
