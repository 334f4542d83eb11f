# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Operations of Entities v1, as data."""

from __future__ import annotations

from typing import Any, Final

from iqmetrix_api import (
    DescribedResponse,
    Operation,
    Pagination,
    Parameter,
    PathParameter,
    RequestBody,
    Service,
    common,
)
from iqmetrix_api.entities.v1 import models

SERVICE: Final = Service(name="entities", version="v1", url="https://entitymanager{suffix}.iqmetrix.net/v1")

LIST_CARRIERS: Final[Operation[list[models.Carrier]]] = Operation(
    service=SERVICE,
    id="listCarriers",
    method="GET",
    path="/Carriers",
    resource="carriers",
    name="list",
    responses=(
        DescribedResponse(200, "application/json", list[models.Carrier]),
        DescribedResponse(401, "text/plain", str, codec="text"),
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

GET_CARRIER: Final[Operation[models.Carrier]] = Operation(
    service=SERVICE,
    id="getCarrier",
    method="GET",
    path="/Carriers({CarrierId})",
    resource="carriers",
    name="get",
    path_parameters=(PathParameter("CarrierId", "carrier_id", kind=int),),
    responses=(
        DescribedResponse(200, "application/json", models.Carrier),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

LIST_MANUFACTURERS: Final[Operation[list[models.Manufacturer]]] = Operation(
    service=SERVICE,
    id="listManufacturers",
    method="GET",
    path="/Manufacturers",
    resource="manufacturers",
    name="list",
    responses=(
        DescribedResponse(200, "application/json", list[models.Manufacturer]),
        DescribedResponse(401, "text/plain", str, codec="text"),
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

GET_MANUFACTURER: Final[Operation[models.Manufacturer]] = Operation(
    service=SERVICE,
    id="getManufacturer",
    method="GET",
    path="/Manufacturers({ManufacturerId})",
    resource="manufacturers",
    name="get",
    path_parameters=(PathParameter("ManufacturerId", "manufacturer_id", kind=int),),
    responses=(
        DescribedResponse(200, "application/json", models.Manufacturer),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

LIST_SUPPLIERS: Final[Operation[list[models.Supplier]]] = Operation(
    service=SERVICE,
    id="listSuppliers",
    method="GET",
    path="/Suppliers",
    resource="suppliers",
    name="list",
    responses=(
        DescribedResponse(200, "application/json", list[models.Supplier]),
        DescribedResponse(401, "text/plain", str, codec="text"),
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

GET_SUPPLIER: Final[Operation[models.Supplier]] = Operation(
    service=SERVICE,
    id="getSupplier",
    method="GET",
    path="/Suppliers({SupplierId})",
    resource="suppliers",
    name="get",
    path_parameters=(PathParameter("SupplierId", "supplier_id", kind=int),),
    responses=(
        DescribedResponse(200, "application/json", models.Supplier),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

GET_COMPANY: Final[Operation[models.Company]] = Operation(
    service=SERVICE,
    id="getCompany",
    method="GET",
    path="/Companies({CompanyId})",
    resource="companies",
    name="get",
    path_parameters=(PathParameter("CompanyId", "company_id", kind=int),),
    responses=(
        DescribedResponse(200, "application/json", models.Company),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

GET_COMPANY_TREE: Final[Operation[models.CompanyTree]] = Operation(
    service=SERVICE,
    id="getCompanyTree",
    method="GET",
    path="/Companies({CompanyId})/Tree",
    resource="companies",
    name="get_tree",
    path_parameters=(PathParameter("CompanyId", "company_id", kind=int),),
    responses=(
        DescribedResponse(200, "application/json", models.CompanyTree),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

DELETE_NODE: Final[Operation[None]] = Operation(
    service=SERVICE,
    id="deleteNode",
    method="DELETE",
    path="/Companies({CompanyId})/Tree/Nodes({NodeId})",
    resource="nodes",
    name="delete",
    path_parameters=(
        PathParameter("CompanyId", "company_id", kind=int),
        PathParameter("NodeId", "node_id", kind=int),
    ),
    responses=(
        DescribedResponse(200, None, None),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

CREATE_LOCATION: Final[Operation[models.Location]] = Operation(
    service=SERVICE,
    id="createLocation",
    method="POST",
    path="/Companies({CompanyId})/Tree/Nodes({NodeId})/Locations",
    resource="locations",
    name="create",
    path_parameters=(
        PathParameter("CompanyId", "company_id", kind=int),
        PathParameter("NodeId", "node_id", kind=int),
    ),
    body=RequestBody("application/json", models.LocationInput, received=models.Location),
    responses=(
        DescribedResponse(201, "application/json", models.Location),
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

UPDATE_LOCATION_BELOW_NODE: Final[Operation[models.Location]] = Operation(
    service=SERVICE,
    id="updateLocationBelowNode",
    method="PUT",
    path="/Companies({CompanyId})/Tree/Nodes({NodeId})/Locations({LocationId})",
    resource="locations",
    name="update_below_node",
    path_parameters=(
        PathParameter("CompanyId", "company_id", kind=int),
        PathParameter("NodeId", "node_id", kind=int),
        PathParameter("LocationId", "location_id", kind=int),
    ),
    body=RequestBody("application/json", models.LocationInput, received=models.Location),
    responses=(
        DescribedResponse(200, "application/json", models.Location),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(409, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

CREATE_DIVISION: Final[Operation[models.Division]] = Operation(
    service=SERVICE,
    id="createDivision",
    method="POST",
    path="/Companies({CompanyId})/Tree/Nodes({NodeId})/Divisions",
    resource="divisions",
    name="create",
    path_parameters=(
        PathParameter("CompanyId", "company_id", kind=int),
        PathParameter("NodeId", "node_id", kind=int),
    ),
    body=RequestBody("application/json", models.DivisionInput, received=models.Division),
    responses=(
        DescribedResponse(201, "application/json", models.Division),
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

CREATE_GROUP: Final[Operation[models.Group]] = Operation(
    service=SERVICE,
    id="createGroup",
    method="POST",
    path="/Companies({CompanyId})/Tree/Nodes({NodeId})/Groups",
    resource="groups",
    name="create",
    path_parameters=(
        PathParameter("CompanyId", "company_id", kind=int),
        PathParameter("NodeId", "node_id", kind=int),
    ),
    body=RequestBody("application/json", models.GroupInput, received=models.Group),
    responses=(
        DescribedResponse(201, "application/json", models.Group),
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

LIST_LOCATIONS: Final[Operation[list[models.Location]]] = Operation(
    service=SERVICE,
    id="listLocations",
    method="GET",
    path="/Companies({CompanyId})/Locations",
    resource="locations",
    name="list",
    path_parameters=(PathParameter("CompanyId", "company_id", kind=int),),
    responses=(
        DescribedResponse(200, "application/json", list[models.Location]),
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

GET_LOCATION: Final[Operation[models.Location]] = Operation(
    service=SERVICE,
    id="getLocation",
    method="GET",
    path="/Companies({CompanyId})/Locations({LocationId})",
    resource="locations",
    name="get",
    path_parameters=(
        PathParameter("CompanyId", "company_id", kind=int),
        PathParameter("LocationId", "location_id", kind=int),
    ),
    responses=(
        DescribedResponse(200, "application/json", models.Location),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

UPDATE_LOCATION: Final[Operation[models.Location]] = Operation(
    service=SERVICE,
    id="updateLocation",
    method="PUT",
    path="/Companies({CompanyId})/Locations({LocationId})",
    resource="locations",
    name="update",
    path_parameters=(
        PathParameter("CompanyId", "company_id", kind=int),
        PathParameter("LocationId", "location_id", kind=int),
    ),
    body=RequestBody("application/json", models.LocationInput, received=models.Location),
    responses=(
        DescribedResponse(200, "application/json", models.Location),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(409, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

SEARCH_NODES: Final[Operation[list[models.NodeSearchResult]]] = Operation(
    service=SERVICE,
    id="searchNodes",
    method="GET",
    path="/Entities({CompanyId})/Nodes",
    resource="nodes",
    name="search",
    path_parameters=(PathParameter("CompanyId", "company_id", kind=int),),
    parameters=(Parameter("$filter", "client_entity_id", kind=str, required=True, quoted=True, identifier=True),),
    responses=(
        DescribedResponse(200, "application/json", list[models.NodeSearchResult]),
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

LIST_PARTNER_RELATIONSHIPS: Final[Operation[models.PartnerRelationshipPage]] = Operation(
    service=SERVICE,
    id="listPartnerRelationships",
    method="GET",
    path="/Partners({PartnerId})/Relationships/Companies",
    resource="partner_relationships",
    name="list",
    path_parameters=(PathParameter("PartnerId", "partner_id", kind=int),),
    parameters=(
        Parameter("$skip", "skip", kind=int),
        Parameter("$top", "top", kind=int),
    ),
    responses=(
        DescribedResponse(200, "application/json", models.PartnerRelationshipPage),
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

PING: Final[Operation[common.Ping]] = Operation(
    service=SERVICE,
    id="ping",
    method="GET",
    path="/ping",
    resource="",
    name="ping",
    responses=(
        DescribedResponse(200, "application/json", common.Ping),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)


OPERATIONS: Final[dict[str, Operation[Any]]] = {
    "listCarriers": LIST_CARRIERS,
    "getCarrier": GET_CARRIER,
    "listManufacturers": LIST_MANUFACTURERS,
    "getManufacturer": GET_MANUFACTURER,
    "listSuppliers": LIST_SUPPLIERS,
    "getSupplier": GET_SUPPLIER,
    "getCompany": GET_COMPANY,
    "getCompanyTree": GET_COMPANY_TREE,
    "deleteNode": DELETE_NODE,
    "createLocation": CREATE_LOCATION,
    "updateLocationBelowNode": UPDATE_LOCATION_BELOW_NODE,
    "createDivision": CREATE_DIVISION,
    "createGroup": CREATE_GROUP,
    "listLocations": LIST_LOCATIONS,
    "getLocation": GET_LOCATION,
    "updateLocation": UPDATE_LOCATION,
    "searchNodes": SEARCH_NODES,
    "listPartnerRelationships": LIST_PARTNER_RELATIONSHIPS,
    "ping": PING,
}
"""Every operation by its `operationId`."""
