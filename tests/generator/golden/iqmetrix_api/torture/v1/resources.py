# Written by `python -m generator build`. Changes made here are lost:
# mend the description, the template or the generator.
"""Resources of Torture v1."""

from __future__ import annotations

import builtins  # methods are called list too
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from iqmetrix_api import AsyncCaller, AsyncPages, AsyncResource, Caller, Pages, Paging, RequestOptions, Resource
from iqmetrix_api._runtime.raw import (
    AsyncRawCaller,
    RawCaller,
    async_raw_page,
    async_raw_response,
    raw_page,
    raw_response,
)
from iqmetrix_api.torture.v1 import models
from iqmetrix_api.torture.v1 import operations as ops


class AllTypes(Resource):
    """Things with every type."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> AllTypesWithRawResponse:
        """The same methods, which give status, headers and rate limit beside the parsed body."""
        return AllTypesWithRawResponse(self._caller)

    def get(
        self,
        *,
        key: str,
        part_id: str,
        code: str | None = None,
        colors: Sequence[models.Color | str] | None = None,
        ids: Sequence[int] | None = None,
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
            colors: Comma separated.
            ids: Repeated.
            since: An instant.
            top: A number. From 1 to 9. Default: 5.
            exact: Yes or no.
            body_: A name that the method uses itself.
            x_trace: A header.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            Unauthorized: Refused.
            NotFound: Refused.
            RateLimited: Refused.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._call(
            ops.GET_THING,
            path=(
                key,
                part_id,
            ),
            query={
                "$filter": code,
                "Colors": colors,
                "Ids": ids,
                "Since": since,
                "Top": top,
                "Exact": exact,
                "Body": body_,
            },
            headers={
                "X-Trace": x_trace,
            },
            options=options,
        )

    def update(
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
            body: What to send (application/json); a plain mapping goes out as it is.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            Unauthorized: Refused.
            RateLimited: Refused.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._call(
            ops.UPDATE_THING,
            path=(
                key,
                part_id,
            ),
            body=body,
            options=options,
        )

    def delete(
        self, *, key: str, part_id: str, body: Sequence[str] | None = None, options: RequestOptions | None = None
    ) -> None:
        """Remove names.

        DELETE /v1/Things({Key})/Parts/{PartId}

        Args:
            key: An OData string key.
            part_id:
            body: What to send (application/json); a plain mapping goes out as it is.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            Nothing.

        Raises:
            Unauthorized: Refused.
            RateLimited: Refused.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._call(
            ops.DELETE_THING,
            path=(
                key,
                part_id,
            ),
            body=body,
            options=options,
        )


class AllTypesWithRawResponse:
    """AllTypes, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = AllTypes(RawCaller(caller))
        self.get = raw_response(resource.get)
        self.update = raw_response(resource.update)
        self.delete = raw_response(resource.delete)


class AsyncAllTypes(AsyncResource):
    """Things with every type."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncAllTypesWithRawResponse:
        """The same methods, which give status, headers and rate limit beside the parsed body."""
        return AsyncAllTypesWithRawResponse(self._caller)

    async def get(
        self,
        *,
        key: str,
        part_id: str,
        code: str | None = None,
        colors: Sequence[models.Color | str] | None = None,
        ids: Sequence[int] | None = None,
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
            colors: Comma separated.
            ids: Repeated.
            since: An instant.
            top: A number. From 1 to 9. Default: 5.
            exact: Yes or no.
            body_: A name that the method uses itself.
            x_trace: A header.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            Unauthorized: Refused.
            NotFound: Refused.
            RateLimited: Refused.
            IQmetrixError: Anything else that goes wrong.
        """
        return await self._call(
            ops.GET_THING,
            path=(
                key,
                part_id,
            ),
            query={
                "$filter": code,
                "Colors": colors,
                "Ids": ids,
                "Since": since,
                "Top": top,
                "Exact": exact,
                "Body": body_,
            },
            headers={
                "X-Trace": x_trace,
            },
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
            body: What to send (application/json); a plain mapping goes out as it is.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            Unauthorized: Refused.
            RateLimited: Refused.
            IQmetrixError: Anything else that goes wrong.
        """
        return await self._call(
            ops.UPDATE_THING,
            path=(
                key,
                part_id,
            ),
            body=body,
            options=options,
        )

    async def delete(
        self, *, key: str, part_id: str, body: Sequence[str] | None = None, options: RequestOptions | None = None
    ) -> None:
        """Remove names.

        DELETE /v1/Things({Key})/Parts/{PartId}

        Args:
            key: An OData string key.
            part_id:
            body: What to send (application/json); a plain mapping goes out as it is.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            Nothing.

        Raises:
            Unauthorized: Refused.
            RateLimited: Refused.
            IQmetrixError: Anything else that goes wrong.
        """
        return await self._call(
            ops.DELETE_THING,
            path=(
                key,
                part_id,
            ),
            body=body,
            options=options,
        )


class AsyncAllTypesWithRawResponse:
    """AsyncAllTypes, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = AsyncAllTypes(AsyncRawCaller(caller))
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)
        self.delete = async_raw_response(resource.delete)


class Lists(Resource):
    """Lists in every style."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> ListsWithRawResponse:
        """The same methods, which give status, headers and rate limit beside the parsed body."""
        return ListsWithRawResponse(self._caller)

    def list(
        self,
        *,
        skip: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.Node]:
        """List by offset.

        GET /v1/Lists/Odata

        Args:
            skip:
            page_size: Items per page, at most 100; 50 where nothing is given.
            max_items: Stop after so many items.
            resume: Token of a page (`Page.resume`): go on after it.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of items; nothing is sent before the first of them is asked for.

        Raises:
            Unauthorized: Refused.
            RateLimited: Refused.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._pages(
            ops.LIST_ODATA,
            models.Node,
            query={
                "$skip": skip,
            },
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
    ) -> Pages[models.Node]:
        """List by links.

        GET /v1/Lists/Hal

        Args:
            skip:
            page_size: Items per page.
            max_items: Stop after so many items.
            resume: Token of a page (`Page.resume`): go on after it.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of items; nothing is sent before the first of them is asked for.

        Raises:
            Unauthorized: Refused.
            RateLimited: Refused.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._pages(
            ops.LIST_HAL,
            models.Node,
            query={
                "$skip": skip,
            },
            paging=Paging(page_size=page_size, max_items=max_items, resume=resume),
            options=options,
        )

    def list_everything(
        self,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.Node]:
        """List everything at once.

        GET /v1/Lists/Everything

        Args:
            page_size: Items per page.
            max_items: Stop after so many items.
            resume: Token of a page (`Page.resume`): go on after it.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of items; nothing is sent before the first of them is asked for.

        Raises:
            Unauthorized: Refused.
            RateLimited: Refused.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._pages(
            ops.LIST_EVERYTHING,
            models.Node,
            paging=Paging(page_size=page_size, max_items=max_items, resume=resume),
            options=options,
        )

    def names(self, *, options: RequestOptions | None = None) -> builtins.list[str]:
        """Give names, beside a method called list.

        GET /v1/Lists/Plain

        Args:
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            Unauthorized: Refused.
            RateLimited: Refused.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._call(ops.LIST_PLAIN, options=options)


class ListsWithRawResponse:
    """Lists, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = Lists(RawCaller(caller))
        self.list = raw_page(resource.list, ops.LIST_ODATA)
        self.list_hal = raw_page(resource.list_hal, ops.LIST_HAL)
        self.list_everything = raw_page(resource.list_everything, ops.LIST_EVERYTHING)
        self.names = raw_response(resource.names)


class AsyncLists(AsyncResource):
    """Lists in every style."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncListsWithRawResponse:
        """The same methods, which give status, headers and rate limit beside the parsed body."""
        return AsyncListsWithRawResponse(self._caller)

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
            page_size: Items per page, at most 100; 50 where nothing is given.
            max_items: Stop after so many items.
            resume: Token of a page (`Page.resume`): go on after it.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of items; nothing is sent before the first of them is asked for.

        Raises:
            Unauthorized: Refused.
            RateLimited: Refused.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._pages(
            ops.LIST_ODATA,
            models.Node,
            query={
                "$skip": skip,
            },
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
            page_size: Items per page.
            max_items: Stop after so many items.
            resume: Token of a page (`Page.resume`): go on after it.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of items; nothing is sent before the first of them is asked for.

        Raises:
            Unauthorized: Refused.
            RateLimited: Refused.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._pages(
            ops.LIST_HAL,
            models.Node,
            query={
                "$skip": skip,
            },
            paging=Paging(page_size=page_size, max_items=max_items, resume=resume),
            options=options,
        )

    def list_everything(
        self,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.Node]:
        """List everything at once.

        GET /v1/Lists/Everything

        Args:
            page_size: Items per page.
            max_items: Stop after so many items.
            resume: Token of a page (`Page.resume`): go on after it.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of items; nothing is sent before the first of them is asked for.

        Raises:
            Unauthorized: Refused.
            RateLimited: Refused.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._pages(
            ops.LIST_EVERYTHING,
            models.Node,
            paging=Paging(page_size=page_size, max_items=max_items, resume=resume),
            options=options,
        )

    async def names(self, *, options: RequestOptions | None = None) -> builtins.list[str]:
        """Give names, beside a method called list.

        GET /v1/Lists/Plain

        Args:
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            Unauthorized: Refused.
            RateLimited: Refused.
            IQmetrixError: Anything else that goes wrong.
        """
        return await self._call(ops.LIST_PLAIN, options=options)


class AsyncListsWithRawResponse:
    """AsyncLists, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = AsyncLists(AsyncRawCaller(caller))
        self.list = async_raw_page(resource.list, ops.LIST_ODATA)
        self.list_hal = async_raw_page(resource.list_hal, ops.LIST_HAL)
        self.list_everything = async_raw_page(resource.list_everything, ops.LIST_EVERYTHING)
        self.names = async_raw_response(resource.names)


class Bodies(Resource):
    """Bodies of every kind."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> BodiesWithRawResponse:
        """The same methods, which give status, headers and rate limit beside the parsed body."""
        return BodiesWithRawResponse(self._caller)

    def send_form(self, *, body: models.Form | Mapping[str, Any], options: RequestOptions | None = None) -> str:
        """Send a form, without a token.

        POST /v1/Bodies/Form

        Args:
            body: What to send (application/x-www-form-urlencoded); a plain mapping goes out as it is.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            RateLimited: Refused.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._call(ops.SEND_FORM, body=body, options=options)

    def send_binary(self, *, body: bytes, options: RequestOptions | None = None) -> bytes:
        """Send and receive bytes.

        POST /v1/Bodies/Binary

        Args:
            body: What to send (application/octet-stream); a plain mapping goes out as it is.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            Unauthorized: Refused.
            RateLimited: Refused.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._call(ops.SEND_BINARY, body=body, options=options)

    def get_map(self, *, options: RequestOptions | None = None) -> dict[str, models.Node]:
        """Read a map.

        GET /v1/Bodies/Map

        Args:
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            Unauthorized: Refused.
            RateLimited: Refused.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._call(ops.GET_MAP, options=options)


class BodiesWithRawResponse:
    """Bodies, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = Bodies(RawCaller(caller))
        self.send_form = raw_response(resource.send_form)
        self.send_binary = raw_response(resource.send_binary)
        self.get_map = raw_response(resource.get_map)


class AsyncBodies(AsyncResource):
    """Bodies of every kind."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncBodiesWithRawResponse:
        """The same methods, which give status, headers and rate limit beside the parsed body."""
        return AsyncBodiesWithRawResponse(self._caller)

    async def send_form(self, *, body: models.Form | Mapping[str, Any], options: RequestOptions | None = None) -> str:
        """Send a form, without a token.

        POST /v1/Bodies/Form

        Args:
            body: What to send (application/x-www-form-urlencoded); a plain mapping goes out as it is.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            RateLimited: Refused.
            IQmetrixError: Anything else that goes wrong.
        """
        return await self._call(ops.SEND_FORM, body=body, options=options)

    async def send_binary(self, *, body: bytes, options: RequestOptions | None = None) -> bytes:
        """Send and receive bytes.

        POST /v1/Bodies/Binary

        Args:
            body: What to send (application/octet-stream); a plain mapping goes out as it is.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            Unauthorized: Refused.
            RateLimited: Refused.
            IQmetrixError: Anything else that goes wrong.
        """
        return await self._call(ops.SEND_BINARY, body=body, options=options)

    async def get_map(self, *, options: RequestOptions | None = None) -> dict[str, models.Node]:
        """Read a map.

        GET /v1/Bodies/Map

        Args:
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            Unauthorized: Refused.
            RateLimited: Refused.
            IQmetrixError: Anything else that goes wrong.
        """
        return await self._call(ops.GET_MAP, options=options)


class AsyncBodiesWithRawResponse:
    """AsyncBodies, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = AsyncBodies(AsyncRawCaller(caller))
        self.send_form = async_raw_response(resource.send_form)
        self.send_binary = async_raw_response(resource.send_binary)
        self.get_map = async_raw_response(resource.get_map)


class TortureService:
    """A service of 'all' kinds of things, with a \\ backslash."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller
        self.all_types = AllTypes(caller)
        self.lists = Lists(caller)
        self.bodies = Bodies(caller)


class AsyncTortureService:
    """A service of 'all' kinds of things, with a \\ backslash."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller
        self.all_types = AsyncAllTypes(caller)
        self.lists = AsyncLists(caller)
        self.bodies = AsyncBodies(caller)
