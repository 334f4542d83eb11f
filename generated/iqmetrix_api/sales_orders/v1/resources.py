# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Resources of Sales Orders v1."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from iqmetrix_api import Caller, Pages, Paging, RequestOptions, Resource
from iqmetrix_api.sales_orders.v1 import models
from iqmetrix_api.sales_orders.v1 import operations as ops

if TYPE_CHECKING:
    from iqmetrix_api.sales_orders.v1 import raw


class SalesOrdersService(Resource):
    """Sales orders that were made outside of RQ.

    Submitting is asynchronous: 202 says that the order has the right form, not that RQ took it. Look it up by its
    printable identifier until the dates of insertion are set. RQ 6.7 or later is needed, with the synchronization of
    customers switched on; without it an order is accepted and never appears.
    """

    def __init__(self, caller: Caller) -> None:
        super().__init__(caller)

    @property
    def with_raw_response(self) -> raw.SalesOrdersServiceWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.sales_orders.v1 import raw  # noqa: PLC0415 - when used

        return raw.SalesOrdersServiceWithRawResponse(self._caller)

    @property
    def v1(self) -> SalesOrdersService:
        """Sales Orders v1, whatever the default version is."""
        return self

    def submit(
        self,
        *,
        company_id: int | str,
        body: models.SaleOrderInput | models.SaleOrder | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.SaleOrder:
        """Submit a sales order, to be completed in RQ.

        POST /v1/Companies({CompanyId})/SaleOrder

        RQ keeps it as an order, of which an invoice can be made later.

        `iqmetrix.services.orders.place_order` creates an order, processes it and sells it, and goes on where that
        failed.

        Args:
            company_id: `Id` of the company that sells, from the entities service.
            body: Sent as application/json; a mapping goes out unchanged.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `SaleOrder`: The order as it was accepted. It is not in RQ yet.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: The company, or another thing that the address leads through, does not exist or is not the user's.
                Neither status nor text is documented.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._call(ops.SUBMIT_SALES_ORDER, path=(company_id,), body=body, options=options)

    def submit_invoice(
        self,
        *,
        company_id: int | str,
        body: models.SaleOrderInput | models.SaleOrder | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.SaleOrder:
        """Submit a sales order and have it invoiced at once.

        POST /v1/Companies({CompanyId})/SaleInvoice

        RQ makes the invoice together with the order.

        `iqmetrix.services.orders.place_order` creates an order, processes it and sells it, and goes on where that
        failed.

        Args:
            company_id: `Id` of the company that sells, from the entities service.
            body: Sent as application/json; a mapping goes out unchanged.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `SaleOrder`: The order as it was accepted. It is not in RQ yet.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: The company, or another thing that the address leads through, does not exist or is not the user's.
                Neither status nor text is documented.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._call(ops.SUBMIT_SALES_INVOICE, path=(company_id,), body=body, options=options)

    def list_by_printable_id(
        self,
        *,
        company_id: int | str,
        printable_id: str,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.SaleOrder]:
        """List the sales orders that have a printable identifier.

        GET /v1/Companies({CompanyId})/PrintableId({PrintableId})

        Call it again until `DateInsertedUtc` is no longer in the year 1.

        `iqmetrix.services.sales_orders.wait_for_sales_order` looks an order up until RQ has it.

        Args:
            company_id: `Id` of the company that sells, from the entities service.
            printable_id: `PrintableId` of a submitted order, as it is printed on invoices.
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `SaleOrder`. The first request is sent when the first item is needed.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: The company, or another thing that the address leads through, does not exist or is not the user's.
                Neither status nor text is documented.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._pages(
            ops.LIST_SALES_ORDERS_BY_PRINTABLE_ID,
            models.SaleOrder,
            path=(company_id, printable_id),
            paging=Paging(max_items=max_items, resume=resume),
            options=options,
        )
