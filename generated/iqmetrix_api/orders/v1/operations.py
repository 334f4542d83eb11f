# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Operations of Orders v1, as data."""

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
from iqmetrix_api.orders.v1 import models

SERVICE: Final = Service(name="orders", version="v1", url="https://order{suffix}.iqmetrix.net/v1")

LIST_ORDERS: Final[Operation[list[models.Order]]] = Operation(
    service=SERVICE,
    id="listOrders",
    method="GET",
    path="/Companies({CompanyId})/Orders",
    resource="",
    name="list",
    path_parameters=(PathParameter("CompanyId", "company_id", kind=int),),
    parameters=(Parameter("$filter", "filter", kind=str),),
    responses=(
        DescribedResponse(200, "application/json", list[models.Order]),
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

CREATE_ORDER: Final[Operation[models.Order]] = Operation(
    service=SERVICE,
    id="createOrder",
    method="POST",
    path="/Companies({CompanyId})/Orders",
    resource="",
    name="create",
    path_parameters=(PathParameter("CompanyId", "company_id", kind=int),),
    body=RequestBody("application/json", models.OrderInput, received=models.Order),
    responses=(
        DescribedResponse(201, "application/json", models.Order),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
        DescribedResponse(500, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=False,
    anonymous=False,
)

GET_ORDER: Final[Operation[models.Order]] = Operation(
    service=SERVICE,
    id="getOrder",
    method="GET",
    path="/Companies({CompanyId})/Orders({OrderId})",
    resource="",
    name="get",
    path_parameters=(
        PathParameter("CompanyId", "company_id", kind=int),
        PathParameter("OrderId", "order_id", kind=UUID),
    ),
    responses=(
        DescribedResponse(200, "application/json", models.Order),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

UPDATE_ORDER: Final[Operation[models.Order]] = Operation(
    service=SERVICE,
    id="updateOrder",
    method="PUT",
    path="/Companies({CompanyId})/Orders({OrderId})",
    resource="",
    name="update",
    path_parameters=(
        PathParameter("CompanyId", "company_id", kind=int),
        PathParameter("OrderId", "order_id", kind=UUID),
    ),
    body=RequestBody("application/json", models.OrderInput, received=models.Order),
    responses=(
        DescribedResponse(200, "application/json", models.Order),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(409, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
        DescribedResponse(500, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

PROCESS_ORDER: Final[Operation[models.Order]] = Operation(
    service=SERVICE,
    id="processOrder",
    method="POST",
    path="/Companies({CompanyId})/Orders({OrderId})/Process",
    resource="",
    name="process",
    path_parameters=(
        PathParameter("CompanyId", "company_id", kind=int),
        PathParameter("OrderId", "order_id", kind=UUID),
    ),
    body=RequestBody("application/json", models.ProcessOrder),
    responses=(
        DescribedResponse(201, "application/json", models.Order),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(409, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
        DescribedResponse(500, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=False,
    anonymous=False,
)

LIST_ORDER_ITEMS: Final[Operation[list[models.Item]]] = Operation(
    service=SERVICE,
    id="listOrderItems",
    method="GET",
    path="/Companies({CompanyId})/Orders({OrderId})/Items",
    resource="items",
    name="list",
    path_parameters=(
        PathParameter("CompanyId", "company_id", kind=int),
        PathParameter("OrderId", "order_id", kind=UUID),
    ),
    responses=(
        DescribedResponse(200, "application/json", list[models.Item]),
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

CREATE_ORDER_ITEM: Final[Operation[models.Item]] = Operation(
    service=SERVICE,
    id="createOrderItem",
    method="POST",
    path="/Companies({CompanyId})/Orders({OrderId})/Items",
    resource="items",
    name="create",
    path_parameters=(
        PathParameter("CompanyId", "company_id", kind=int),
        PathParameter("OrderId", "order_id", kind=UUID),
    ),
    body=RequestBody("application/json", models.ItemInput, received=models.Item),
    responses=(
        DescribedResponse(201, "application/json", models.Item),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(409, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=False,
    anonymous=False,
)

LIST_FULL_ORDERS: Final[Operation[list[models.OrderFull]]] = Operation(
    service=SERVICE,
    id="listFullOrders",
    method="GET",
    path="/Companies({CompanyId})/OrderFull",
    resource="",
    name="list_full",
    path_parameters=(PathParameter("CompanyId", "company_id", kind=int),),
    parameters=(Parameter("$filter", "filter", kind=str),),
    responses=(
        DescribedResponse(200, "application/json", list[models.OrderFull]),
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

CREATE_FULL_ORDER: Final[Operation[models.OrderFull]] = Operation(
    service=SERVICE,
    id="createFullOrder",
    method="POST",
    path="/Companies({CompanyId})/OrderFull",
    resource="",
    name="create_full",
    path_parameters=(PathParameter("CompanyId", "company_id", kind=int),),
    body=RequestBody("application/json", models.OrderFullInput, received=models.OrderFull),
    responses=(
        DescribedResponse(201, "application/json", models.OrderFull),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
        DescribedResponse(500, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=False,
    anonymous=False,
)

GET_FULL_ORDER: Final[Operation[models.OrderFull]] = Operation(
    service=SERVICE,
    id="getFullOrder",
    method="GET",
    path="/Companies({CompanyId})/OrderFull({OrderId})",
    resource="",
    name="get_full",
    path_parameters=(
        PathParameter("CompanyId", "company_id", kind=int),
        PathParameter("OrderId", "order_id", kind=UUID),
    ),
    responses=(
        DescribedResponse(200, "application/json", models.OrderFull),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

UPDATE_FULL_ORDER: Final[Operation[models.OrderFull]] = Operation(
    service=SERVICE,
    id="updateFullOrder",
    method="PUT",
    path="/Companies({CompanyId})/OrderFull({OrderId})",
    resource="",
    name="update_full",
    path_parameters=(
        PathParameter("CompanyId", "company_id", kind=int),
        PathParameter("OrderId", "order_id", kind=UUID),
    ),
    body=RequestBody("application/json", models.OrderFullInput, received=models.OrderFull),
    responses=(
        DescribedResponse(200, "application/json", models.OrderFull),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(409, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
        DescribedResponse(500, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)


OPERATIONS: Final[dict[str, Operation[Any]]] = {
    "listOrders": LIST_ORDERS,
    "createOrder": CREATE_ORDER,
    "getOrder": GET_ORDER,
    "updateOrder": UPDATE_ORDER,
    "processOrder": PROCESS_ORDER,
    "listOrderItems": LIST_ORDER_ITEMS,
    "createOrderItem": CREATE_ORDER_ITEM,
    "listFullOrders": LIST_FULL_ORDERS,
    "createFullOrder": CREATE_FULL_ORDER,
    "getFullOrder": GET_FULL_ORDER,
    "updateFullOrder": UPDATE_FULL_ORDER,
}
"""Every operation by its `operationId`."""
