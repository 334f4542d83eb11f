# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Operations of Partner Reporting v1, as data."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final

from iqmetrix_api import (
    DescribedResponse,
    Operation,
    Pagination,
    Parameter,
    PathParameter,
    Service,
)
from iqmetrix_api.partner_reporting.v1 import models

SERVICE: Final = Service(name="partner_reporting", version="v1", url="https://reporting{suffix}.iqmetrix.net/v1")

LIST_SALES: Final[Operation[models.SalesPage]] = Operation(
    service=SERVICE,
    id="listSales",
    method="GET",
    path="/partners({PartnerId})/salesTransactions",
    resource="sales",
    name="list",
    path_parameters=(PathParameter("PartnerId", "partner_id", kind=int),),
    parameters=(
        Parameter("startDate", "start_date", kind=datetime, required=True),
        Parameter("endDate", "end_date", kind=datetime, required=True),
        Parameter("$skip", "skip", kind=int),
        Parameter("$top", "top", kind=int),
    ),
    responses=(
        DescribedResponse(200, "application/json", models.SalesPage),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
    pagination=Pagination(
        style="links",
        items=("items",),
        offset="$skip",
        size="$top",
        default_size=20,
        maximum_size=100,
        next_link=("_links", "next"),
        total=("_metadata", "count"),
        first=0,
    ),
)


OPERATIONS: Final[dict[str, Operation[Any]]] = {
    "listSales": LIST_SALES,
}
"""Every operation by its `operationId`."""
