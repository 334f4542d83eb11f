# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Operations of Invoices v1, as data."""

from __future__ import annotations

from typing import Any, Final
from uuid import UUID

from iqmetrix_api import (
    DescribedResponse,
    Operation,
    Pagination,
    Parameter,
    PathParameter,
    RequestBody,
    Service,
)
from iqmetrix_api.invoices.v1 import models

SERVICE: Final = Service(name="invoices", version="v1", url="https://invoice{suffix}.iqmetrix.net/v1")

LIST_INVOICE_SUMMARIES: Final[Operation[list[models.InvoiceSummary]]] = Operation(
    service=SERVICE,
    id="listInvoiceSummaries",
    method="GET",
    path="/Companies({CompanyId})/InvoiceSummaries",
    resource="summaries",
    name="list",
    path_parameters=(PathParameter("CompanyId", "company_id", kind=int),),
    parameters=(Parameter("$filter", "filter", kind=str),),
    responses=(
        DescribedResponse(200, "application/json", list[models.InvoiceSummary]),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
    pagination=Pagination(
        style="none",
        items=(),
        offset=None,
        size=None,
        default_size=None,
        maximum_size=None,
        next_link=(),
        total=(),
        first=0,
    ),
)

CREATE_INVOICE: Final[Operation[models.Invoice]] = Operation(
    service=SERVICE,
    id="createInvoice",
    method="POST",
    path="/Companies({CompanyId})/Invoices",
    resource="",
    name="create",
    path_parameters=(PathParameter("CompanyId", "company_id", kind=int),),
    body=RequestBody("application/json", models.InvoiceInput, received=models.Invoice),
    responses=(
        DescribedResponse(201, "application/json", models.Invoice),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=False,
    anonymous=False,
)

GET_INVOICE: Final[Operation[models.Invoice]] = Operation(
    service=SERVICE,
    id="getInvoice",
    method="GET",
    path="/Companies({CompanyId})/Invoices({InvoiceId})",
    resource="",
    name="get",
    path_parameters=(
        PathParameter("CompanyId", "company_id", kind=int),
        PathParameter("InvoiceId", "invoice_id", kind=UUID),
    ),
    responses=(
        DescribedResponse(200, "application/json", models.Invoice),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)


OPERATIONS: Final[dict[str, Operation[Any]]] = {
    "listInvoiceSummaries": LIST_INVOICE_SUMMARIES,
    "createInvoice": CREATE_INVOICE,
    "getInvoice": GET_INVOICE,
}
"""Every operation by its `operationId`."""
