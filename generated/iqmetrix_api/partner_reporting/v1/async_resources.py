# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Asynchronous resources of Partner Reporting v1."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from iqmetrix_api import AsyncCaller, AsyncPages, AsyncResource, Paging, RequestOptions
from iqmetrix_api.partner_reporting.v1 import models
from iqmetrix_api.partner_reporting.v1 import operations as ops

if TYPE_CHECKING:
    from iqmetrix_api.partner_reporting.v1 import raw


class AsyncSales(AsyncResource):
    """Lines of invoices, sold or refunded, one row for each."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.AsyncSalesWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.partner_reporting.v1 import raw  # noqa: PLC0415 - when used

        return raw.AsyncSalesWithRawResponse(self._caller)

    def list(
        self,
        *,
        partner_id: int | str,
        start_date: datetime,
        end_date: datetime,
        skip: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.Sale]:
        """List what was sold and refunded in a period.

        GET /v1/partners({PartnerId})/salesTransactions

        Rows of all companies that sell the partner's products, one for each line of an invoice.

        Args:
            partner_id: Number that iQmetrix gave the partner.
            start_date: Beginning of the period, in UTC. The documentation also shows a day alone, such as `2015-12-03`.
            end_date: End of the period, in UTC; whether a sale at that moment is part of it is not documented.
            skip: Rows to leave out at the beginning; a negative number is refused. At least 0. Default: 0.
            page_size: Items per page, at most 100; default: 20.
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `Sale`. The first request is sent when the first item is needed.

        Raises:
            BadRequest: A date or number can't be read, or `$skip` is below 0.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such partner.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._pages(
            ops.LIST_SALES,
            models.Sale,
            path=(partner_id,),
            query={"startDate": start_date, "endDate": end_date, "$skip": skip},
            paging=Paging(page_size=page_size, max_items=max_items, resume=resume),
            options=options,
        )


class AsyncPartnerReportingService(AsyncResource):
    """For partners, such as manufacturers and carriers: what the companies that work with them sold.

    Numbers of stores, employees and invoices are unique within one company only, so that programs which add up rows of
    several companies tell them apart by `CompanyId` too. Texts may be null or empty.
    """

    def __init__(self, caller: AsyncCaller) -> None:
        super().__init__(caller)
        self.sales = AsyncSales(caller)

    @property
    def v1(self) -> AsyncPartnerReportingService:
        """Partner Reporting v1, whatever the default version is."""
        return self
