# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Operations of Carrier Integration v2, as data."""

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
)
from iqmetrix_api.carriers.v2 import models

SERVICE: Final = Service(name="carriers", version="v2", url="https://carrierservices{suffix}.iqmetrix.net/v2")

GET_ACTIVATION: Final[Operation[models.Activation]] = Operation(
    service=SERVICE,
    id="getActivation",
    method="GET",
    path="/Companies({CompanyId})/Locations({LocationId})/Carriers({CarrierId})/Activations({ActivationId})",
    resource="activations",
    name="get",
    path_parameters=(
        PathParameter("CompanyId", "company_id", kind=int),
        PathParameter("LocationId", "location_id", kind=int),
        PathParameter("CarrierId", "carrier_id", kind=int),
        PathParameter("ActivationId", "activation_id", kind=str),
    ),
    responses=(
        DescribedResponse(200, "application/json", models.Activation),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

CREATE_ACTIVATION: Final[Operation[models.Activation]] = Operation(
    service=SERVICE,
    id="createActivation",
    method="PUT",
    path="/Companies({CompanyId})/Locations({LocationId})/Carriers({CarrierId})/Activations({ActivationId})",
    resource="activations",
    name="create",
    path_parameters=(
        PathParameter("CompanyId", "company_id", kind=int),
        PathParameter("LocationId", "location_id", kind=int),
        PathParameter("CarrierId", "carrier_id", kind=int),
        PathParameter("ActivationId", "activation_id", kind=str),
    ),
    body=RequestBody("application/json", models.ActivationInput, received=models.Activation),
    responses=(
        DescribedResponse(201, "application/json", models.Activation),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

LIST_IMPORT_FIELDS: Final[Operation[list[models.ActivationLookupField]]] = Operation(
    service=SERVICE,
    id="listImportFields",
    method="GET",
    path="/Companies({CompanyId})/Carriers({CarrierId})/ActivationImportFields",
    resource="import_fields",
    name="list",
    path_parameters=(
        PathParameter("CompanyId", "company_id", kind=int),
        PathParameter("CarrierId", "carrier_id", kind=int),
    ),
    responses=(
        DescribedResponse(200, "application/json", list[models.ActivationLookupField]),
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

GET_CONFIGURATION: Final[Operation[models.ConfigurationDetails]] = Operation(
    service=SERVICE,
    id="getConfiguration",
    method="GET",
    path="/Companies({CompanyId})/Carriers({CarrierId})/Configurations",
    resource="configurations",
    name="get",
    path_parameters=(
        PathParameter("CompanyId", "company_id", kind=int),
        PathParameter("CarrierId", "carrier_id", kind=int),
    ),
    responses=(
        DescribedResponse(200, "application/json", models.ConfigurationDetails),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

UPDATE_CONFIGURATION: Final[Operation[models.ConfigurationDetails]] = Operation(
    service=SERVICE,
    id="updateConfiguration",
    method="POST",
    path="/Companies({CompanyId})/Carriers({CarrierId})/Configurations",
    resource="configurations",
    name="update",
    path_parameters=(
        PathParameter("CompanyId", "company_id", kind=int),
        PathParameter("CarrierId", "carrier_id", kind=int),
    ),
    body=RequestBody("application/json", models.ConfigurationDetailsInput, received=models.ConfigurationDetails),
    responses=(
        DescribedResponse(200, "application/json", models.ConfigurationDetails),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

LIST_CONFIRMED_ACTIVATIONS: Final[Operation[models.ConfirmedActivationCollection]] = Operation(
    service=SERVICE,
    id="listConfirmedActivations",
    method="GET",
    path="/Companies({CompanyId})/Carriers({CarrierId})/ConfirmedActivations",
    resource="confirmed_activations",
    name="list",
    path_parameters=(
        PathParameter("CompanyId", "company_id", kind=int),
        PathParameter("CarrierId", "carrier_id", kind=int),
    ),
    parameters=(
        Parameter("$filter", "confirmed_since", kind=str, written_as="ConfirmationDateUTC ge DateTime'{}'"),
        Parameter("$skip", "skip", kind=int),
        Parameter("$top", "top", kind=int),
    ),
    responses=(
        DescribedResponse(200, "application/hal+json", models.ConfirmedActivationCollection),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/hal+json",
    idempotent=True,
    anonymous=False,
    pagination=Pagination(
        style="hal",
        items=("_embedded", "self"),
        offset="$skip",
        size="$top",
        default_size=100,
        maximum_size=200,
        next_link=("_links", "next", "href"),
        total=(),
        first=0,
    ),
)


OPERATIONS: Final[dict[str, Operation[Any]]] = {
    "getActivation": GET_ACTIVATION,
    "createActivation": CREATE_ACTIVATION,
    "listImportFields": LIST_IMPORT_FIELDS,
    "getConfiguration": GET_CONFIGURATION,
    "updateConfiguration": UPDATE_CONFIGURATION,
    "listConfirmedActivations": LIST_CONFIRMED_ACTIVATIONS,
}
"""Every operation by its `operationId`."""
