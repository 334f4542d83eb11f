# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Resources of Reports v1."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from iqmetrix_api import Caller, Pages, Paging, RequestOptions, Resource, common
from iqmetrix_api.reports.v1 import models
from iqmetrix_api.reports.v1 import operations as ops

if TYPE_CHECKING:
    from iqmetrix_api.reports.v1 import raw


class Formats(Resource):
    """Formats of reports."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.FormatsWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.reports.v1 import raw  # noqa: PLC0415 - when used

        return raw.FormatsWithRawResponse(self._caller)

    def list(
        self, *, max_items: int | None = None, resume: str | None = None, options: RequestOptions | None = None
    ) -> Pages[common.Link]:
        """List the formats.

        GET /v1/Formats

        Args:
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `Link`. The first request is sent when the first item is needed.

        Raises:
            Unauthorized: The token is no good.
            RateLimited: The database works on as many requests as it takes.
        """
        return self._pages(
            ops.LIST_FORMATS, common.Link, paging=Paging(max_items=max_items, resume=resume), options=options
        )


class ReportsService(Resource):
    """Reports out of databases."""

    def __init__(self, caller: Caller) -> None:
        super().__init__(caller)
        self.formats = Formats(caller)

    @property
    def with_raw_response(self) -> raw.ReportsServiceWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.reports.v1 import raw  # noqa: PLC0415 - when used

        return raw.ReportsServiceWithRawResponse(self._caller)

    @property
    def v1(self) -> ReportsService:
        """Reports v1, whatever the default version is."""
        return self

    def get(self, *, database: int | str, options: RequestOptions | None = None) -> models.Report:
        """Read a report; the path names the database.

        GET /v1/Databases({Database})/Report

        Args:
            database: Database to report on.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `Report`: The report.

        Raises:
            Unauthorized: The token is no good.
            RateLimited: The database works on as many requests as it takes.
        """
        return self._call(ops.GET_REPORT, path=(database,), options=options)

    def list(
        self,
        *,
        database: int | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.Report]:
        """List the reports; the query names the database, or the token does.

        GET /v1/Reports

        Args:
            database: Database to report on.
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `Report`. The first request is sent when the first item is needed.

        Raises:
            Unauthorized: The token is no good.
            RateLimited: The database works on as many requests as it takes.
        """
        return self._pages(
            ops.LIST_REPORTS,
            models.Report,
            query={"Database": database},
            paging=Paging(max_items=max_items, resume=resume),
            options=options,
        )

    def create(
        self, *, body: models.ReportInput | models.Report | Mapping[str, Any], options: RequestOptions | None = None
    ) -> models.Report:
        """Make a report.

        POST /v1/Reports

        Args:
            body: Sent as application/json; a mapping goes out unchanged.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `Report`: The report.

        Raises:
            Unauthorized: The token is no good.
            RateLimited: The database works on as many requests as it takes.
        """
        return self._call(ops.CREATE_REPORT, body=body, options=options)

    def get_version(self, *, options: RequestOptions | None = None) -> str:
        """Read the version, from another server and without a token.

        GET /Versions

        Args:
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `str`: The version.

        Raises:
            RateLimited: The database works on as many requests as it takes.
        """
        return self._call(ops.GET_VERSION, options=options)
