# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Operations of Sales Orders v1, as data."""

from __future__ import annotations

from typing import Any, Final

from iqmetrix_api import (
    DescribedResponse,
    Operation,
    Pagination,
    PathParameter,
    RequestBody,
    Service,
)
from iqmetrix_api.sales_orders.v1 import models

SERVICE: Final = Service(name="sales_orders", version="v1", url="https://salesorder{suffix}.iqmetrix.net/v1")

SUBMIT_SALES_ORDER: Final[Operation[models.SaleOrder]] = Operation(
    service=SERVICE,
    id="submitSalesOrder",
    method="POST",
    path="/Companies({CompanyId})/SaleOrder",
    resource="",
    name="submit",
    path_parameters=(PathParameter("CompanyId", "company_id", kind=int),),
    body=RequestBody("application/json", models.SaleOrderInput, received=models.SaleOrder),
    responses=(
        DescribedResponse(202, "application/json", models.SaleOrder),
        DescribedResponse(202, "application/hal+json", models.SaleOrder),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=False,
    anonymous=False,
)

SUBMIT_SALES_INVOICE: Final[Operation[models.SaleOrder]] = Operation(
    service=SERVICE,
    id="submitSalesInvoice",
    method="POST",
    path="/Companies({CompanyId})/SaleInvoice",
    resource="",
    name="submit_invoice",
    path_parameters=(PathParameter("CompanyId", "company_id", kind=int),),
    body=RequestBody("application/json", models.SaleOrderInput, received=models.SaleOrder),
    responses=(
        DescribedResponse(202, "application/json", models.SaleOrder),
        DescribedResponse(202, "application/hal+json", models.SaleOrder),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=False,
    anonymous=False,
)

LIST_SALES_ORDERS_BY_PRINTABLE_ID: Final[Operation[models.SaleOrderSearch]] = Operation(
    service=SERVICE,
    id="listSalesOrdersByPrintableId",
    method="GET",
    path="/Companies({CompanyId})/PrintableId({PrintableId})",
    resource="",
    name="list_by_printable_id",
    path_parameters=(
        PathParameter("CompanyId", "company_id", kind=int),
        PathParameter("PrintableId", "printable_id", kind=str, quoted=True),
    ),
    responses=(
        DescribedResponse(200, "application/json", models.SaleOrderSearch),
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
        items=("SalesOrders",),
        offset=None,
        size=None,
        default_size=None,
        maximum_size=None,
        next_link=(),
        total=(),
        first=0,
    ),
)


OPERATIONS: Final[dict[str, Operation[Any]]] = {
    "submitSalesOrder": SUBMIT_SALES_ORDER,
    "submitSalesInvoice": SUBMIT_SALES_INVOICE,
    "listSalesOrdersByPrintableId": LIST_SALES_ORDERS_BY_PRINTABLE_ID,
}
"""Every operation by its `operationId`."""
