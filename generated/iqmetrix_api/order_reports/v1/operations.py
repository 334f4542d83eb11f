# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Operations of Order Management v1, as data."""

from __future__ import annotations

from typing import Any, Final

from iqmetrix_api import (
    DescribedResponse,
    Operation,
    Pagination,
    Parameter,
    PathParameter,
    Service,
)
from iqmetrix_api.order_reports.v1 import models

SERVICE: Final = Service(
    name="order_reports", version="v1", url="https://ordermanagementreporting{suffix}.iqmetrix.net/v1"
)

LIST_REPORT_ORDERS: Final[Operation[models.OrderListReport]] = Operation(
    service=SERVICE,
    id="listReportOrders",
    method="GET",
    path="/Reports/OrderList/report",
    resource="orders",
    name="list",
    parameters=(
        Parameter("filter", "filter", kind=str),
        Parameter("page", "page", kind=int),
        Parameter("pageSize", "page_size_", kind=int),
        Parameter("sortBy", "sort_by", kind=str),
        Parameter("sortOrder", "sort_order", kind=str),
    ),
    responses=(
        DescribedResponse(200, "application/json", models.OrderListReport),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
    pagination=Pagination(
        style="page",
        items=("rows",),
        offset="page",
        size="pageSize",
        default_size=50,
        maximum_size=None,
        next_link=(),
        total=("totalRecords",),
        first=1,
    ),
)

GET_ORDER_DETAILS: Final[Operation[models.OrderDetails]] = Operation(
    service=SERVICE,
    id="getOrderDetails",
    method="GET",
    path="/Companies({CompanyId})/OrderDetails({OrderId})",
    resource="orders",
    name="get_details",
    path_parameters=(
        PathParameter("CompanyId", "company_id", kind=int),
        PathParameter("OrderId", "order_id", kind=str),
    ),
    responses=(
        DescribedResponse(200, "application/json", models.OrderDetails),
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
    "listReportOrders": LIST_REPORT_ORDERS,
    "getOrderDetails": GET_ORDER_DETAILS,
}
"""Every operation by its `operationId`."""
