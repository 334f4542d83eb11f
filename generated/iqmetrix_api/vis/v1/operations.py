# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Operations of Vendor Inventory Services (VIS) v1, as data."""

from __future__ import annotations

from typing import Any, Final

from iqmetrix_api import (
    DescribedResponse,
    Operation,
    PathParameter,
    RequestBody,
    Service,
)
from iqmetrix_api.vis.v1 import models

SERVICE: Final = Service(name="vis", version="v1", url="https://api{suffix}.iqmetrix.net/vendorinventory/v1")

CREATE_PURCHASE_ORDER: Final[Operation[models.PurchaseOrderReference]] = Operation(
    service=SERVICE,
    id="createPurchaseOrder",
    method="POST",
    path="/vendors/{vendorId}/companies/{companyId}/locations/{locationId}/purchaseOrders",
    resource="purchase_orders",
    name="create",
    path_parameters=(
        PathParameter("vendorId", "vendor_id", kind=int),
        PathParameter("companyId", "company_id", kind=int),
        PathParameter("locationId", "location_id", kind=int),
    ),
    body=RequestBody("application/json", models.CreatePurchaseOrder),
    responses=(
        DescribedResponse(201, "application/json", models.PurchaseOrderReference),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=False,
    anonymous=False,
)


OPERATIONS: Final[dict[str, Operation[Any]]] = {
    "createPurchaseOrder": CREATE_PURCHASE_ORDER,
}
"""Every operation by its `operationId`."""
