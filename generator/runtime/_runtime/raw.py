"""Whole responses instead of parsed bodies: callers that wrap a caller, and the types of wrapped methods."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any, ParamSpec, TypeVar, cast

from iqmetrix_api._runtime.call import AsyncCaller, AsyncPages, Caller, Pages, Paging, RawResponse, RequestOptions
from iqmetrix_api._runtime.operation import Arguments, Operation

T = TypeVar("T")
Item = TypeVar("Item")
P = ParamSpec("P")


def first_page(operation: Operation[Any], arguments: Arguments, paging: Paging, caller: object) -> Arguments:
    """Return the arguments of the first page: the page size goes where the operation wants it.

    Raises:
        ValueError: a resume token or a number of items was given, which one response cannot honour, or the page size is
            no number of items. A caller that has a class of its own for wrong arguments names it as `argument_error`.
    """
    refusal: type[Exception] = getattr(caller, "argument_error", ValueError)
    if paging.resume is not None or paging.max_items is not None:
        raise refusal("with_raw_response returns one page: max_items and resume belong to the method without it")
    size: Any = paging.page_size
    if size is not None and (isinstance(size, bool) or not isinstance(size, int) or size < 1):
        raise refusal(f"{operation}: page_size must be a whole number of at least 1, not {size!r}")
    pagination = operation.pagination
    if pagination is None or pagination.size is None or size is None:
        return arguments
    size = min(size, pagination.maximum_size or size)
    return replace(arguments, query={**arguments.query, pagination.size: size})


class RawCaller:
    """Wraps a caller: calls return the whole response instead of the body alone."""

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def call(self, operation: Operation[Any], arguments: Arguments, options: RequestOptions | None, /) -> Any:
        response = self._caller.call(operation, arguments, options)
        return RawResponse(response.status, response.headers, response.rate_limit, response)

    def pages(
        self,
        operation: Operation[Any],
        _item: type[Item],
        arguments: Arguments,
        paging: Paging,
        options: RequestOptions | None,
        /,
    ) -> Any:
        return self._caller.call(operation, first_page(operation, arguments, paging, self._caller), options)


class AsyncRawCaller:
    """Wraps an asynchronous caller: calls return the whole response instead of the body alone."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def call(self, operation: Operation[Any], arguments: Arguments, options: RequestOptions | None, /) -> Any:
        response = await self._caller.call(operation, arguments, options)
        return RawResponse(response.status, response.headers, response.rate_limit, response)

    def pages(
        self,
        operation: Operation[Any],
        _item: type[Item],
        arguments: Arguments,
        paging: Paging,
        options: RequestOptions | None,
        /,
    ) -> Any:
        return self._caller.call(operation, first_page(operation, arguments, paging, self._caller), options)


def raw_response(method: Callable[P, T]) -> Callable[P, RawResponse[T]]:
    """Type a method of a resource over a `RawCaller`."""
    return cast("Callable[P, RawResponse[T]]", method)


def async_raw_response(method: Callable[P, Awaitable[T]]) -> Callable[P, Awaitable[RawResponse[T]]]:
    """Type a method of a resource over an `AsyncRawCaller`."""
    return cast("Callable[P, Awaitable[RawResponse[T]]]", method)


def raw_page(method: Callable[P, Pages[Any]], _operation: Operation[T]) -> Callable[P, RawResponse[T]]:
    """Type a list method of a resource over a `RawCaller`: one page as it was received."""
    return cast("Callable[P, RawResponse[T]]", method)


def async_raw_page(
    method: Callable[P, AsyncPages[Any]], _operation: Operation[T]
) -> Callable[P, Awaitable[RawResponse[T]]]:
    """Type a list method of a resource over an `AsyncRawCaller`: one page as it was received."""
    return cast("Callable[P, Awaitable[RawResponse[T]]]", method)
