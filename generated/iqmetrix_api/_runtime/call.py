# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""What a call takes and returns, and the protocol of a caller, which carries calls out."""

from collections.abc import AsyncIterator, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Generic, Protocol, TypeVar

from iqmetrix_api._runtime.operation import Arguments, Operation

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
Item = TypeVar("Item")
Item_co = TypeVar("Item_co", covariant=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestOptions:
    """Options of a single call. `None` keeps the client's setting.

    Attributes:
        deadline: seconds for the whole call: attempts, waits and token refresh together.
        connect_timeout: seconds to open a connection.
        read_timeout: seconds without a byte from the server.
        write_timeout: seconds without progress in sending.
        headers: extra headers; `Authorization` and `Host` are refused.
        replay: `True` replays even an operation that is not idempotent, `False` never replays.
    """

    deadline: float | None = None
    connect_timeout: float | None = None
    read_timeout: float | None = None
    write_timeout: float | None = None
    headers: Mapping[str, str] | None = None
    replay: bool | None = None


@dataclass(frozen=True, slots=True)
class RateLimit:
    """The `X-RateLimit-*` headers of one response; `None` where one is missing or unreadable."""

    limit: int | None = None
    remaining: int | None = None
    reset: datetime | None = None
    reset_seconds: int | None = None


@dataclass(frozen=True, slots=True)
class RawResponse(Generic[T_co]):
    """A response as a whole.

    Attributes:
        status: HTTP status.
        headers: names in lower case.
        rate_limit: what the headers say of it.
        parsed: what the method would return.
        body: the bytes that were parsed, decompressed.
    """

    status: int
    headers: Mapping[str, str]
    rate_limit: RateLimit
    parsed: T_co
    body: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, slots=True)
class Redirect:
    """Where a service says that the answer is. Nothing is sent there: that is for a program of its own, without the token.

    Attributes:
        url: absolute; its query may hold a signature, which is not shown when this is printed.
        status: such as 303.
    """

    url: str
    status: int

    def __repr__(self) -> str:
        return f"Redirect({self.url.partition('?')[0]!r}, {self.status})"


@dataclass(frozen=True, slots=True)
class Page(Generic[Item_co]):
    """One page of a list.

    Attributes:
        items: in the server's order.
        response: status, headers, rate limit and parsed body.
        resume: token that continues after this page (`resume=` of the list method); `None` on the last page.
        total: number of items in all pages, if the server says it.
    """

    items: list[Item_co]
    response: RawResponse[Any]
    resume: str | None
    total: int | None


class Pages(Protocol[Item_co]):
    """Lazy list: iterate over items, or over `pages()`. Each iteration starts at the first page.

    Attributes:
        total: number of items in all pages, as the service said last; `None` before the first page, and where it says none.
    """

    @property
    def total(self) -> int | None: ...

    def __iter__(self) -> Iterator[Item_co]: ...

    def pages(self) -> Iterator[Page[Item_co]]: ...


class AsyncPages(Protocol[Item_co]):
    """Lazy list: `async for` over items, or over `pages()`. Each iteration starts at the first page.

    Attributes:
        total: number of items in all pages, as the service said last; `None` before the first page, and where it says none.
    """

    @property
    def total(self) -> int | None: ...

    def __aiter__(self) -> AsyncIterator[Item_co]: ...

    def pages(self) -> AsyncIterator[Page[Item_co]]: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Paging:
    """What a user asked of a list: items per page, items in all, and the page after which to continue."""

    page_size: int | None = None
    max_items: int | None = None
    resume: str | None = None


class Caller(Protocol):
    """Carries out operations. Implement it to drive the generated clients without the SDK's own client."""

    def call(
        self, operation: Operation[T], arguments: Arguments, options: RequestOptions | None, /
    ) -> RawResponse[T]: ...

    def pages(
        self,
        operation: Operation[Any],
        item: type[Item],
        arguments: Arguments,
        paging: Paging,
        options: RequestOptions | None,
        /,
    ) -> Pages[Item]: ...


class AsyncCaller(Protocol):
    """Carries out operations without blocking."""

    async def call(
        self, operation: Operation[T], arguments: Arguments, options: RequestOptions | None, /
    ) -> RawResponse[T]: ...

    def pages(
        self,
        operation: Operation[Any],
        item: type[Item],
        arguments: Arguments,
        paging: Paging,
        options: RequestOptions | None,
        /,
    ) -> AsyncPages[Item]: ...
