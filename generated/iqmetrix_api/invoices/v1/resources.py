# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Resources of Invoices v1."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

from iqmetrix_api import Caller, Pages, Paging, RequestOptions, Resource
from iqmetrix_api.invoices.v1 import models
from iqmetrix_api.invoices.v1 import operations as ops

if TYPE_CHECKING:
    from iqmetrix_api.invoices.v1 import raw


class Summaries(Resource):
    """Invoices in short, to find them by."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.SummariesWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.invoices.v1 import raw  # noqa: PLC0415 - when used

        return raw.SummariesWithRawResponse(self._caller)

    def list(
        self,
        *,
        company_id: int | str,
        filter: str | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.InvoiceSummary]:
        """List the invoices of a company in short, all or those that a filter selects.

        GET /v1/Companies({CompanyId})/InvoiceSummaries

        The newest come first, all in one response; so a filter is advisable.

        Args:
            company_id: `Id` of the company that sells, from the entities service.
            filter: OData filter, whose texts and names keep their case. Quick are `LocationId`, `EmployeeId` and
                `CustomerId eq guid'...'`; dates are `DateTime'1990-01-01'`. `iqmetrix.odata.Filter` writes such
                conditions.
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `InvoiceSummary`. The first request is sent when the first item is needed.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: The company, or another thing that the address leads through, does not exist or is not the user's.
                Neither status nor text is documented.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._pages(
            ops.LIST_INVOICE_SUMMARIES,
            models.InvoiceSummary,
            path=(company_id,),
            query={"$filter": filter},
            paging=Paging(max_items=max_items, resume=resume),
            options=options,
        )


class InvoicesService(Resource):
    """Invoices of a company: what was sold or taken back, to whom, with what payments and taxes.

    Money has no currency of its own: it is that of the company. The pages of 2017 and later no longer have this
    service.
    """

    def __init__(self, caller: Caller) -> None:
        super().__init__(caller)
        self.summaries = Summaries(caller)

    @property
    def with_raw_response(self) -> raw.InvoicesServiceWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.invoices.v1 import raw  # noqa: PLC0415 - when used

        return raw.InvoicesServiceWithRawResponse(self._caller)

    @property
    def v1(self) -> InvoicesService:
        """Invoices v1, whatever the default version is."""
        return self

    def create(
        self,
        *,
        company_id: int | str,
        body: models.InvoiceInput | models.Invoice | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.Invoice:
        """Create an invoice.

        POST /v1/Companies({CompanyId})/Invoices

        Nothing is required: an invoice holds what is known. The service makes the identifier and the time; the
        identifiers inside the body are the caller's. Repeating the call makes another invoice.

        Args:
            company_id: `Id` of the company that sells, from the entities service.
            body: Sent as application/json; a mapping goes out unchanged.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `Invoice`: The new invoice.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: The company, or another thing that the address leads through, does not exist or is not the user's.
                Neither status nor text is documented.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._call(ops.CREATE_INVOICE, path=(company_id,), body=body, options=options)

    def get(
        self, *, company_id: int | str, invoice_id: UUID | str, options: RequestOptions | None = None
    ) -> models.Invoice:
        """Read a whole invoice.

        GET /v1/Companies({CompanyId})/Invoices({InvoiceId})

        The page shows no `Authorization` header for this call alone; that it needs a token like the others is inferred.

        Args:
            company_id: `Id` of the company that sells, from the entities service.
            invoice_id: `Id` of an invoice, from the list of summaries.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `Invoice`: The invoice.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: The company has no such invoice.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._call(ops.GET_INVOICE, path=(company_id, invoice_id), options=options)
