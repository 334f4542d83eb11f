# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Bases of the generated resources: they bind arguments and hand an operation to a caller."""

from collections.abc import Mapping
from typing import Any, TypeVar

from iqmetrix_api._runtime.call import AsyncCaller, AsyncPages, Caller, Pages, Paging, RequestOptions
from iqmetrix_api._runtime.operation import Arguments, Operation

T = TypeVar("T")
Item = TypeVar("Item")


class Resource:
    """Base of the synchronous resources: binds arguments and hands an operation to the caller."""

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def _call(
        self,
        operation: Operation[T],
        *,
        path: tuple[object, ...] = (),
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, object] | None = None,
        body: object = None,
        options: RequestOptions | None = None,
    ) -> T:
        return self._caller.call(operation, Arguments(path, query or {}, headers or {}, body), options).parsed

    def _pages(
        self,
        operation: Operation[Any],
        item: type[Item],
        *,
        path: tuple[object, ...] = (),
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, object] | None = None,
        body: object = None,
        paging: Paging,
        options: RequestOptions | None = None,
    ) -> Pages[Item]:
        arguments = Arguments(path, query or {}, headers or {}, body)
        return self._caller.pages(operation, item, arguments, paging, options)


class AsyncResource:
    """Base of the asynchronous resources."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def _call(
        self,
        operation: Operation[T],
        *,
        path: tuple[object, ...] = (),
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, object] | None = None,
        body: object = None,
        options: RequestOptions | None = None,
    ) -> T:
        response = await self._caller.call(operation, Arguments(path, query or {}, headers or {}, body), options)
        return response.parsed

    def _pages(
        self,
        operation: Operation[Any],
        item: type[Item],
        *,
        path: tuple[object, ...] = (),
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, object] | None = None,
        body: object = None,
        paging: Paging,
        options: RequestOptions | None = None,
    ) -> AsyncPages[Item]:
        arguments = Arguments(path, query or {}, headers or {}, body)
        return self._caller.pages(operation, item, arguments, paging, options)
