# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Asynchronous resources of Torture v1."""

from __future__ import annotations

import builtins  # methods are called list too
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from iqmetrix_api import AsyncCaller, AsyncPages, AsyncResource, Paging, RequestOptions
from iqmetrix_api.torture.v1 import models
from iqmetrix_api.torture.v1 import operations as ops

if TYPE_CHECKING:
    from iqmetrix_api.torture.v1 import raw


class AsyncAllTypes(AsyncResource):
    """Things with every type."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.AsyncAllTypesWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.torture.v1 import raw  # noqa: PLC0415 - when used

        return raw.AsyncAllTypesWithRawResponse(self._caller)

    async def get(
        self,
        *,
        key: str,
        part_id: str,
        code: str | None = None,
        colors: Iterable[models.Color | str] | None = None,
        ids: Iterable[int | str] | None = None,
        since: datetime | None = None,
        top: int | None = None,
        exact: bool | None = None,
        body_: str | None = None,
        x_trace: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.Thing:
        """Read one 'thing'.

        GET /v1/Things({Key})/Parts/{PartId}

        It has a \\ backslash and 'quotes'.

        Args:
            key: An OData string key.
            part_id: A plain segment.
            code: A literal.
            colors: Comma separated. An empty list is refused: leave the argument out to ask for everything.
            ids: Repeated. An empty list is refused: leave the argument out to ask for everything.
            since: An instant.
            top: A number. From 1 to 9. Default: 5.
            exact: Yes or no.
            body_: A name that the method uses itself.
            x_trace: A header.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `Thing`: The thing.

        Raises:
            Unauthorized: Refused.
            NotFound: Refused.
            RateLimited: Refused.
        """
        return await self._call(
            ops.GET_THING,
            path=(key, part_id),
            query={
                "$filter": code,
                "Colors": colors,
                "Ids": ids,
                "Since": since,
                "Top": top,
                "Exact": exact,
                "Body": body_,
            },
            headers={"X-Trace": x_trace},
            options=options,
        )

    async def update(
        self,
        *,
        key: str,
        part_id: str,
        body: models.ThingInput | models.Thing | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.Thing:
        """Replace a thing.

        PUT /v1/Things({Key})/Parts/{PartId}

        Args:
            key: An OData string key.
            part_id:
            body: Sent as application/json; a mapping goes out unchanged. It replaces the whole: what it does not have
                is erased, so read first, and send all of what you read with your changes.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `Thing`: The thing.

        Raises:
            Unauthorized: Refused.
            RateLimited: Refused.
        """
        return await self._call(ops.UPDATE_THING, path=(key, part_id), body=body, options=options)

    async def delete(
        self, *, key: str, part_id: str, body: Sequence[str] | None = None, options: RequestOptions | None = None
    ) -> None:
        """Remove names.

        DELETE /v1/Things({Key})/Parts/{PartId}

        Args:
            key: An OData string key.
            part_id:
            body: Sent as application/json.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            Nothing. Gone.

        Raises:
            Unauthorized: Refused.
            RateLimited: Refused.
        """
        return await self._call(ops.DELETE_THING, path=(key, part_id), body=body, options=options)


class AsyncLists(AsyncResource):
    """Lists in every style."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.AsyncListsWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.torture.v1 import raw  # noqa: PLC0415 - when used

        return raw.AsyncListsWithRawResponse(self._caller)

    def list(
        self,
        *,
        skip: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.Node]:
        """List by offset.

        GET /v1/Lists/Odata

        Args:
            skip:
            page_size: Items per page, at most 100; default: 50.
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `Node`. The first request is sent when the first item is needed.

        Raises:
            Unauthorized: Refused.
            RateLimited: Refused.
        """
        return self._pages(
            ops.LIST_ODATA,
            models.Node,
            query={"$skip": skip},
            paging=Paging(page_size=page_size, max_items=max_items, resume=resume),
            options=options,
        )

    def list_hal(
        self,
        *,
        skip: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.Node]:
        """List by links.

        GET /v1/Lists/Hal

        Args:
            skip:
            page_size: Items per page; default: 20.
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `Node`. The first request is sent when the first item is needed.

        Raises:
            Unauthorized: Refused.
            RateLimited: Refused.
        """
        return self._pages(
            ops.LIST_HAL,
            models.Node,
            query={"$skip": skip},
            paging=Paging(page_size=page_size, max_items=max_items, resume=resume),
            options=options,
        )

    def search_asked(
        self,
        *,
        body: models.Node | Mapping[str, Any],
        page: int | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.Node]:
        """Ask for a list with a body.

        POST /v1/Lists/Asked

        Args:
            body: Sent as application/json; a mapping goes out unchanged.
            page:
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `Node`. The first request is sent when the first item is needed.

        Raises:
            Unauthorized: Refused.
            RateLimited: Refused.
        """
        return self._pages(
            ops.SEARCH_ASKED,
            models.Node,
            query={"Page": page},
            body=body,
            paging=Paging(max_items=max_items, resume=resume),
            options=options,
        )

    def list_everything(
        self, *, max_items: int | None = None, resume: str | None = None, options: RequestOptions | None = None
    ) -> AsyncPages[models.Node]:
        """List everything at once.

        GET /v1/Lists/Everything

        Args:
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `Node`. The first request is sent when the first item is needed.

        Raises:
            Unauthorized: Refused.
            RateLimited: Refused.
        """
        return self._pages(
            ops.LIST_EVERYTHING, models.Node, paging=Paging(max_items=max_items, resume=resume), options=options
        )

    async def names(self, *, options: RequestOptions | None = None) -> builtins.list[str]:
        """Give names, beside a method called list.

        GET /v1/Lists/Plain

        Args:
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `list[str]`: Names.

        Raises:
            Unauthorized: Refused.
            RateLimited: Refused.
        """
        return await self._call(ops.LIST_PLAIN, options=options)


class AsyncBodies(AsyncResource):
    """Bodies of every kind."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.AsyncBodiesWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.torture.v1 import raw  # noqa: PLC0415 - when used

        return raw.AsyncBodiesWithRawResponse(self._caller)

    async def send_form(self, *, body: models.Form | Mapping[str, Any], options: RequestOptions | None = None) -> str:
        """Send a form, without a token.

        POST /v1/Bodies/Form

        Args:
            body: Sent as application/x-www-form-urlencoded; a mapping goes out unchanged.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `str`: Made.

        Raises:
            RateLimited: Refused.
        """
        return await self._call(ops.SEND_FORM, body=body, options=options)

    async def send_binary(self, *, body: bytes, options: RequestOptions | None = None) -> bytes:
        """Send and receive bytes.

        POST /v1/Bodies/Binary

        Args:
            body: Sent as application/octet-stream.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `bytes`: Bytes.

        Raises:
            Unauthorized: Refused.
            RateLimited: Refused.
        """
        return await self._call(ops.SEND_BINARY, body=body, options=options)

    async def get_map(self, *, options: RequestOptions | None = None) -> dict[str, models.Node]:
        """Read a map.

        GET /Bodies/Map

        Args:
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `dict[str, Node]`: A map.

        Raises:
            Unauthorized: Refused.
            RateLimited: Refused.
        """
        return await self._call(ops.GET_MAP, options=options)


class AsyncTortureService(AsyncResource):
    """A service of 'all' kinds of things, with a \\ backslash."""

    def __init__(self, caller: AsyncCaller) -> None:
        super().__init__(caller)
        self.all_types = AsyncAllTypes(caller)
        self.lists = AsyncLists(caller)
        self.bodies = AsyncBodies(caller)

    @property
    def v1(self) -> AsyncTortureService:
        """Torture v1, whatever the default version is."""
        return self
