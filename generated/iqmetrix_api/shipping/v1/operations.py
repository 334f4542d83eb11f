# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Operations of Shipping Aggregator v1, as data."""

from __future__ import annotations

from typing import Any, Final

from iqmetrix_api import (
    DescribedResponse,
    Operation,
    PathParameter,
    RequestBody,
    Service,
)
from iqmetrix_api.shipping.v1 import models

SERVICE: Final = Service(name="shipping", version="v1", url="https://shippingaggregator{suffix}.iqmetrix.net")

GET_SHIPPING_INFORMATION: Final[Operation[models.ShippingInformation]] = Operation(
    service=SERVICE,
    id="getShippingInformation",
    method="POST",
    path="/Companies({CompanyId})/ShippingInformation",
    resource="options",
    name="get",
    path_parameters=(PathParameter("CompanyId", "company_id", kind=int),),
    body=RequestBody("application/json", models.ShippingQuery),
    responses=(
        DescribedResponse(202, "application/json", models.ShippingInformation),
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
    "getShippingInformation": GET_SHIPPING_INFORMATION,
}
"""Every operation by its `operationId`."""
