# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Operations of Dropship v1, as data."""

from __future__ import annotations

from typing import Any, Final
from uuid import UUID

from iqmetrix_api import (
    DescribedResponse,
    Operation,
    PathParameter,
    RequestBody,
    Service,
)
from iqmetrix_api.dropship.v1 import models

SERVICE: Final = Service(name="dropship", version="v1", url="https://dropship{suffix}.iqmetrix.net/v1")

UPDATE_ORDER_STATUS: Final[Operation[models.OrderStatusUpdate]] = Operation(
    service=SERVICE,
    id="updateOrderStatus",
    method="PUT",
    path="/Suppliers({SupplierId})/Orders({OrderId})/OrderStatusUpdate",
    resource="orders",
    name="update_status",
    path_parameters=(
        PathParameter("SupplierId", "supplier_id", kind=int),
        PathParameter("OrderId", "order_id", kind=UUID),
    ),
    body=RequestBody("application/json", models.OrderStatusUpdateInput, received=models.OrderStatusUpdate),
    responses=(
        DescribedResponse(202, "application/json", models.OrderStatusUpdate),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

UPDATE_ITEM_STATUS: Final[Operation[models.ItemStatusUpdate]] = Operation(
    service=SERVICE,
    id="updateItemStatus",
    method="PUT",
    path="/Suppliers({SupplierId})/Orders({OrderId})/ItemStatusUpdate",
    resource="orders",
    name="update_item_status",
    path_parameters=(
        PathParameter("SupplierId", "supplier_id", kind=int),
        PathParameter("OrderId", "order_id", kind=UUID),
    ),
    body=RequestBody("application/json", models.ItemStatusUpdateInput, received=models.ItemStatusUpdate),
    responses=(
        DescribedResponse(202, "application/json", models.ItemStatusUpdate),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

GET_ORDER_FEED: Final[Operation[str]] = Operation(
    service=SERVICE,
    id="getOrderFeed",
    method="GET",
    path="/Suppliers({SupplierId})/Notifications",
    resource="order_events",
    name="get_feed",
    path_parameters=(PathParameter("SupplierId", "supplier_id", kind=int),),
    responses=(
        DescribedResponse(200, "application/atom+xml", str, codec="xml"),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/atom+xml",
    idempotent=True,
    anonymous=False,
)

GET_ORDER_FEED_ARCHIVE: Final[Operation[str]] = Operation(
    service=SERVICE,
    id="getOrderFeedArchive",
    method="GET",
    path="/Suppliers({SupplierId})/Notifications/Pages({PageId})",
    resource="order_events",
    name="get_archive",
    path_parameters=(
        PathParameter("SupplierId", "supplier_id", kind=int),
        PathParameter("PageId", "page_id", kind=UUID),
    ),
    responses=(
        DescribedResponse(200, "application/atom+xml", str, codec="xml"),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/atom+xml",
    idempotent=True,
    anonymous=False,
)

SUBMIT_AVAILABILITY: Final[Operation[models.Availability]] = Operation(
    service=SERVICE,
    id="submitAvailability",
    method="POST",
    path="/Suppliers({SupplierId})/Availability",
    resource="availability",
    name="submit",
    path_parameters=(PathParameter("SupplierId", "supplier_id", kind=int),),
    body=RequestBody("application/json", models.AvailabilityInput, received=models.Availability),
    responses=(
        DescribedResponse(200, "application/json", models.Availability),
        DescribedResponse(202, "application/json", models.Availability),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

SUBMIT_COSTS: Final[Operation[models.Cost]] = Operation(
    service=SERVICE,
    id="submitCosts",
    method="POST",
    path="/Suppliers({SupplierId})/Cost",
    resource="costs",
    name="submit",
    path_parameters=(PathParameter("SupplierId", "supplier_id", kind=int),),
    body=RequestBody("application/json", models.CostInput, received=models.Cost),
    responses=(
        DescribedResponse(200, "application/json", models.Cost),
        DescribedResponse(202, "application/json", models.Cost),
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
    "updateOrderStatus": UPDATE_ORDER_STATUS,
    "updateItemStatus": UPDATE_ITEM_STATUS,
    "getOrderFeed": GET_ORDER_FEED,
    "getOrderFeedArchive": GET_ORDER_FEED_ARCHIVE,
    "submitAvailability": SUBMIT_AVAILABILITY,
    "submitCosts": SUBMIT_COSTS,
}
"""Every operation by its `operationId`."""
