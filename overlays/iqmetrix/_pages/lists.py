"""Lazy lists: what the list methods of the services return."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import replace
from functools import partial
from typing import Any, Generic, TypeVar

from iqmetrix._pages.pager import Pager
from iqmetrix.errors import DeadlineExceeded
from iqmetrix_api import Arguments, AsyncCaller, Caller, Operation, Page, Paging, RawResponse, RequestOptions

Item = TypeVar("Item")
CallerT = TypeVar("CallerT")


class _Deadline:
    """One deadline over all pages of an iteration."""

    def __init__(self, operation: Operation[Any], options: RequestOptions | None, now: Callable[[], float]) -> None:
        self._operation = operation
        self._options = options
        self._now = now
        self._ends = None if options is None or options.deadline is None else now() + options.deadline

    def options(self) -> RequestOptions | None:
        """Return the options of the next request, with what is left of the deadline.

        Raises:
            DeadlineExceeded: nothing is left.
        """
        if self._options is None or self._ends is None:
            return self._options
        left = self._ends - self._now()
        if left <= 0:
            raise DeadlineExceeded("the deadline passed before the list's end", operation=str(self._operation))
        return replace(self._options, deadline=left)


class _List(Generic[CallerT, Item]):
    """A lazy list. Wrong arguments are refused when it is made, not at the first item.

    Args:
        caller: carries out the operation, once for each page.
        operation: the list.
        arguments: of the first page.
        paging: items per page, items in all, and where to go on.
        options: of each request; the deadline is one for all of them.
        base_url: the service's URL, which links to a next page have to keep to.
        now: monotonic clock, seconds.

    Raises:
        ConfigurationError: an argument, or the token to resume from, can't be used.
    """

    _hint = ""

    def __init__(
        self,
        caller: CallerT,
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
        self._pager: Callable[[], Pager[Item]] = partial(Pager, operation, arguments, paging, base_url)
        self._deadline: Callable[[], _Deadline] = partial(_Deadline, operation, options, now)
        self._pager()
        self._total: int | None = None

    @property
    def total(self) -> int | None:
        """Number of items in all pages, as the service said last; `None` before the first page, and where it says none."""
        return self._total

    def _take(self, pager: Pager[Item], response: RawResponse[Any]) -> Page[Item]:
        page = pager.take(response)
        self._total = page.total
        return page

    def __repr__(self) -> str:
        total = "" if self._total is None else f", {self._total} items in all"
        return f"<lazy list of {self._operation}{total}: {self._hint}>"


class ListPages(_List[Caller, Item]):
    """A lazy list; every iteration starts from the beginning."""

    _hint = "nothing is read before you iterate over it, or take list(...) of it"

    def __iter__(self) -> Iterator[Item]:
        for page in self.pages():
            yield from page.items

    def pages(self) -> Iterator[Page[Item]]:
        """Iterate over pages."""
        pager, deadline = self._pager(), self._deadline()
        while not pager.done:
            yield self._take(pager, self._caller.call(self._operation, pager.arguments, deadline.options()))


class AsyncListPages(_List[AsyncCaller, Item]):
    """A lazy list for `async for`; every iteration starts from the beginning."""

    _hint = "nothing is read before you iterate over it with `async for`"

    async def __aiter__(self) -> AsyncIterator[Item]:
        async for page in self.pages():
            for item in page.items:
                yield item

    async def pages(self) -> AsyncIterator[Page[Item]]:
        """Iterate over pages."""
        pager, deadline = self._pager(), self._deadline()
        while not pager.done:
            yield self._take(pager, await self._caller.call(self._operation, pager.arguments, deadline.options()))
