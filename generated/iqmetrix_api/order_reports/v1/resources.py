# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Resources of Order Management v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqmetrix_api import Caller, Pages, Paging, RequestOptions, Resource
from iqmetrix_api.order_reports.v1 import models
from iqmetrix_api.order_reports.v1 import operations as ops

if TYPE_CHECKING:
    from iqmetrix_api.order_reports.v1 import raw


class Orders(Resource):
    """Dropship orders as reports show them."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.OrdersWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.order_reports.v1 import raw  # noqa: PLC0415 - when used

        return raw.OrdersWithRawResponse(self._caller)

    def list(
        self,
        *,
        filter: str | None = None,
        page: int | None = None,
        sort_by: models.ReportOrderSorting | str | None = None,
        sort_order: models.SortDirection | str | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.ReportOrder]:
        """List dropship orders, all or those that a filter selects.

        GET /v1/Reports/OrderList/report

        Args:
            filter: Conditions joined by `and`: a member of the rows, `eq`, `gt` or `lt`, and a value without quotation
                marks. No `ge` or `le` is known: to include the ends of a period, widen it by a millisecond.
                `iqmetrix.odata.UnquotedFilter` writes such conditions.
            page: Number of the page to begin with, from 1.
            sort_by: Member of the rows to sort by, such as `createdUtc`.
            sort_order: Whether the smallest or the largest value comes first.
            page_size: Items per page; default: 50.
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `ReportOrder`. The first request is sent when the first item is needed.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._pages(
            ops.LIST_REPORT_ORDERS,
            models.ReportOrder,
            query={"filter": filter, "page": page, "sortBy": sort_by, "sortOrder": sort_order},
            paging=Paging(page_size=page_size, max_items=max_items, resume=resume),
            options=options,
        )

    def get_details(
        self, *, company_id: int | str, order_id: str, options: RequestOptions | None = None
    ) -> models.OrderDetails:
        """Read one dropship order with its addresses and shipments.

        GET /v1/Companies({CompanyId})/OrderDetails({OrderId})

        Args:
            company_id: `Id` of the company, from the entities service.
            order_id: `_id` of an order of the list: 24 hexadecimal digits, sent without quotation marks.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `OrderDetails`: The order. To see all its items, those from stock included, look for its `invoiceNumber` in
            the orders service, where it is `PrintableId`.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such order.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._call(ops.GET_ORDER_DETAILS, path=(company_id, order_id), options=options)


class OrderReportsService(Resource):
    """Dropship orders and their progress: a list with a filter, and the details of one order.

    The pages of 2018 no longer list the service.
    """

    def __init__(self, caller: Caller) -> None:
        super().__init__(caller)
        self.orders = Orders(caller)

    @property
    def v1(self) -> OrderReportsService:
        """Order Management v1, whatever the default version is."""
        return self
