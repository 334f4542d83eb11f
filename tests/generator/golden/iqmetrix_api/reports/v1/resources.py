# Written by `python -m generator build`. Changes made here are lost:
# mend the description, the template or the generator.
"""Resources of Reports v1."""

from __future__ import annotations

from collections.abc import Mapping
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
from iqmetrix_api.reports.v1 import models
from iqmetrix_api.reports.v1 import operations as ops


class Reports(Resource):
    """Reports of all kinds."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> ReportsWithRawResponse:
        """The same methods, which give status, headers and rate limit beside the parsed body."""
        return ReportsWithRawResponse(self._caller)

    def get(self, *, database: int, options: RequestOptions | None = None) -> models.Report:
        """Read a report; the path names the database.

        GET /v1/Databases({Database})/Report

        Args:
            database: Database to report on.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            Unauthorized: The token is no good.
            RateLimited: The database works on as many requests as it takes.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._call(ops.GET_REPORT, path=(database,), options=options)

    def list(
        self,
        *,
        database: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.Report]:
        """List the reports; the query names the database, or the token does.

        GET /v1/Reports

        Args:
            database: Database to report on.
            page_size: Items per page.
            max_items: Stop after so many items.
            resume: Token of a page (`Page.resume`): go on after it.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of items; nothing is sent before the first of them is asked for.

        Raises:
            Unauthorized: The token is no good.
            RateLimited: The database works on as many requests as it takes.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._pages(
            ops.LIST_REPORTS,
            models.Report,
            query={
                "Database": database,
            },
            paging=Paging(page_size=page_size, max_items=max_items, resume=resume),
            options=options,
        )

    def create(
        self, *, body: models.ReportInput | models.Report | Mapping[str, Any], options: RequestOptions | None = None
    ) -> models.Report:
        """Make a report.

        POST /v1/Reports

        Args:
            body: What to send (application/json); a plain mapping goes out as it is.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            Unauthorized: The token is no good.
            RateLimited: The database works on as many requests as it takes.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._call(ops.CREATE_REPORT, body=body, options=options)

    def get_version(self, *, options: RequestOptions | None = None) -> str:
        """Read the version, from another server and without a token.

        GET /v1/Versions

        Args:
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            RateLimited: The database works on as many requests as it takes.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._call(ops.GET_VERSION, options=options)


class ReportsWithRawResponse:
    """Reports, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = Reports(RawCaller(caller))
        self.get = raw_response(resource.get)
        self.list = raw_page(resource.list, ops.LIST_REPORTS)
        self.create = raw_response(resource.create)
        self.get_version = raw_response(resource.get_version)


class AsyncReports(AsyncResource):
    """Reports of all kinds."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncReportsWithRawResponse:
        """The same methods, which give status, headers and rate limit beside the parsed body."""
        return AsyncReportsWithRawResponse(self._caller)

    async def get(self, *, database: int, options: RequestOptions | None = None) -> models.Report:
        """Read a report; the path names the database.

        GET /v1/Databases({Database})/Report

        Args:
            database: Database to report on.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            Unauthorized: The token is no good.
            RateLimited: The database works on as many requests as it takes.
            IQmetrixError: Anything else that goes wrong.
        """
        return await self._call(ops.GET_REPORT, path=(database,), options=options)

    def list(
        self,
        *,
        database: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.Report]:
        """List the reports; the query names the database, or the token does.

        GET /v1/Reports

        Args:
            database: Database to report on.
            page_size: Items per page.
            max_items: Stop after so many items.
            resume: Token of a page (`Page.resume`): go on after it.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of items; nothing is sent before the first of them is asked for.

        Raises:
            Unauthorized: The token is no good.
            RateLimited: The database works on as many requests as it takes.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._pages(
            ops.LIST_REPORTS,
            models.Report,
            query={
                "Database": database,
            },
            paging=Paging(page_size=page_size, max_items=max_items, resume=resume),
            options=options,
        )

    async def create(
        self, *, body: models.ReportInput | models.Report | Mapping[str, Any], options: RequestOptions | None = None
    ) -> models.Report:
        """Make a report.

        POST /v1/Reports

        Args:
            body: What to send (application/json); a plain mapping goes out as it is.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            Unauthorized: The token is no good.
            RateLimited: The database works on as many requests as it takes.
            IQmetrixError: Anything else that goes wrong.
        """
        return await self._call(ops.CREATE_REPORT, body=body, options=options)

    async def get_version(self, *, options: RequestOptions | None = None) -> str:
        """Read the version, from another server and without a token.

        GET /v1/Versions

        Args:
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            RateLimited: The database works on as many requests as it takes.
            IQmetrixError: Anything else that goes wrong.
        """
        return await self._call(ops.GET_VERSION, options=options)


class AsyncReportsWithRawResponse:
    """AsyncReports, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = AsyncReports(AsyncRawCaller(caller))
        self.get = async_raw_response(resource.get)
        self.list = async_raw_page(resource.list, ops.LIST_REPORTS)
        self.create = async_raw_response(resource.create)
        self.get_version = async_raw_response(resource.get_version)


class ReportsService:
    """Reports out of databases."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller
        self.reports = Reports(caller)


class AsyncReportsService:
    """Reports out of databases."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller
        self.reports = AsyncReports(caller)
