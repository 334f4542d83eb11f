# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Operations of Inventory Availability v1, as data."""

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
from iqmetrix_api.availability.v1 import models

SERVICE: Final = Service(name="availability", version="v1", url="https://availability{suffix}.iqmetrix.net/v1")

CONFIGURE_AVAILABILITY: Final[Operation[models.Availability]] = Operation(
    service=SERVICE,
    id="configureAvailability",
    method="POST",
    path="/Companies({CompanyId})/CatalogItems",
    resource="",
    name="configure",
    path_parameters=(PathParameter("CompanyId", "company_id", kind=int),),
    body=RequestBody("application/json", models.AvailabilityInput, received=models.Availability),
    responses=(
        DescribedResponse(201, "application/json", models.Availability),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
        DescribedResponse(500, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

LIST_AVAILABILITY: Final[Operation[list[models.Availability]]] = Operation(
    service=SERVICE,
    id="listAvailability",
    method="GET",
    path="/Companies({CompanyId})/Entities({EntityId})/CatalogItems",
    resource="",
    name="list",
    path_parameters=(
        PathParameter("CompanyId", "company_id", kind=int),
        PathParameter("EntityId", "entity_id", kind=int),
    ),
    responses=(
        DescribedResponse(200, "application/json", list[models.Availability]),
        DescribedResponse(200, "application/hal+json", models.AvailabilityCollection),
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
        items=("_embedded", "self"),
        offset=None,
        size=None,
        default_size=None,
        maximum_size=None,
        next_link=(),
        total=(),
        first=0,
    ),
)

GET_AVAILABILITY: Final[Operation[models.Availability]] = Operation(
    service=SERVICE,
    id="getAvailability",
    method="GET",
    path="/Companies({CompanyId})/Entities({EntityId})/CatalogItems({CatalogItemId})",
    resource="",
    name="get",
    path_parameters=(
        PathParameter("CompanyId", "company_id", kind=int),
        PathParameter("EntityId", "entity_id", kind=int),
        PathParameter("CatalogItemId", "catalog_item_id", kind=UUID),
    ),
    responses=(
        DescribedResponse(200, "application/json", models.Availability),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

LIST_AVAILABILITY_OF_ITEM: Final[Operation[list[models.Availability]]] = Operation(
    service=SERVICE,
    id="listAvailabilityOfItem",
    method="GET",
    path="/Companies({CompanyId})/CatalogItems({CatalogItemId})/Availability",
    resource="",
    name="list_by_item",
    path_parameters=(
        PathParameter("CompanyId", "company_id", kind=int),
        PathParameter("CatalogItemId", "catalog_item_id", kind=UUID),
    ),
    responses=(
        DescribedResponse(200, "application/json", list[models.Availability]),
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

LIST_SERIAL_NUMBERS: Final[Operation[list[models.SerialNumber]]] = Operation(
    service=SERVICE,
    id="listSerialNumbers",
    method="GET",
    path="/Companies({CompanyId})/Entities({EntityId})/CatalogItems({CatalogItemId})/SerialNumbers",
    resource="serial_numbers",
    name="list",
    path_parameters=(
        PathParameter("CompanyId", "company_id", kind=int),
        PathParameter("EntityId", "entity_id", kind=int),
        PathParameter("CatalogItemId", "catalog_item_id", kind=UUID),
    ),
    responses=(
        DescribedResponse(200, "application/json", list[models.SerialNumber]),
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

GET_SERIAL_NUMBER: Final[Operation[models.SerialNumber]] = Operation(
    service=SERVICE,
    id="getSerialNumber",
    method="GET",
    path="/Companies({CompanyId})/Entities({EntityId})/CatalogItems({CatalogItemId})/SerialNumbers({SerialNumber})",
    resource="serial_numbers",
    name="get",
    path_parameters=(
        PathParameter("CompanyId", "company_id", kind=int),
        PathParameter("EntityId", "entity_id", kind=int),
        PathParameter("CatalogItemId", "catalog_item_id", kind=UUID),
        PathParameter("SerialNumber", "serial_number", kind=str, quoted=True),
    ),
    responses=(
        DescribedResponse(200, "application/json", models.SerialNumber),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

SEARCH_SERIAL_NUMBERS: Final[Operation[list[models.SerialNumber]]] = Operation(
    service=SERVICE,
    id="searchSerialNumbers",
    method="GET",
    path="/Companies({CompanyId})/Entities({EntityId})/SerialNumbers",
    resource="serial_numbers",
    name="search",
    path_parameters=(
        PathParameter("CompanyId", "company_id", kind=int),
        PathParameter("EntityId", "entity_id", kind=int),
    ),
    parameters=(Parameter("$filter", "serial_number", kind=str, written_as="Id eq '{}'"),),
    responses=(
        DescribedResponse(200, "application/json", list[models.SerialNumber]),
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

LIST_SUPPLIER_SKUS: Final[Operation[list[models.SupplierSku]]] = Operation(
    service=SERVICE,
    id="listSupplierSkus",
    method="GET",
    path="/Suppliers({SupplierId})/Companies({CompanyId})/SupplierSkus",
    resource="supplier_skus",
    name="list",
    path_parameters=(
        PathParameter("SupplierId", "supplier_id", kind=int),
        PathParameter("CompanyId", "company_id", kind=int),
    ),
    parameters=(Parameter("$filter", "filter", kind=str),),
    responses=(
        DescribedResponse(200, "application/json", list[models.SupplierSku]),
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

GET_MANY_SUPPLIER_SKUS: Final[Operation[models.BulkSupplierAvailability]] = Operation(
    service=SERVICE,
    id="getManySupplierSkus",
    method="POST",
    path="/Suppliers({SupplierId})/Companies({CompanyId})/BulkSupplierAvailability",
    resource="supplier_skus",
    name="get_many",
    path_parameters=(
        PathParameter("SupplierId", "supplier_id", kind=int),
        PathParameter("CompanyId", "company_id", kind=int),
    ),
    body=RequestBody("application/json", models.BulkSupplierAvailabilityRequest),
    responses=(
        DescribedResponse(200, "application/json", models.BulkSupplierAvailability),
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
    "configureAvailability": CONFIGURE_AVAILABILITY,
    "listAvailability": LIST_AVAILABILITY,
    "getAvailability": GET_AVAILABILITY,
    "listAvailabilityOfItem": LIST_AVAILABILITY_OF_ITEM,
    "listSerialNumbers": LIST_SERIAL_NUMBERS,
    "getSerialNumber": GET_SERIAL_NUMBER,
    "searchSerialNumbers": SEARCH_SERIAL_NUMBERS,
    "listSupplierSkus": LIST_SUPPLIER_SKUS,
    "getManySupplierSkus": GET_MANY_SUPPLIER_SKUS,
}
"""Every operation by its `operationId`."""
