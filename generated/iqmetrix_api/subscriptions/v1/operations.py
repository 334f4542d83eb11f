# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Operations of Product Subscription v1, as data."""

from __future__ import annotations

from typing import Any, Final
from uuid import UUID

from iqmetrix_api import (
    DescribedResponse,
    Operation,
    Pagination,
    PathParameter,
    RequestBody,
    Service,
)
from iqmetrix_api.subscriptions.v1 import models

SERVICE: Final = Service(name="subscriptions", version="v1", url="https://productsubscriptions{suffix}.iqmetrix.net/v1")

GET_LIST: Final[Operation[models.SubscribableList]] = Operation(
    service=SERVICE,
    id="getList",
    method="GET",
    path="/subscribablelists({ListId})",
    resource="lists",
    name="get",
    path_parameters=(PathParameter("ListId", "list_id", kind=UUID),),
    responses=(
        DescribedResponse(200, "application/json", models.SubscribableList),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

CREATE_OR_UPDATE_LIST: Final[Operation[models.SubscribableList]] = Operation(
    service=SERVICE,
    id="createOrUpdateList",
    method="PUT",
    path="/subscribablelists({ListId})",
    resource="lists",
    name="create_or_update",
    path_parameters=(PathParameter("ListId", "list_id", kind=UUID),),
    body=RequestBody("application/json", models.SubscribableListInput, received=models.SubscribableList),
    responses=(
        DescribedResponse(200, "application/json", models.SubscribableList),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

LIST_COMPANIES: Final[Operation[models.Subscription]] = Operation(
    service=SERVICE,
    id="listCompanies",
    method="GET",
    path="/subscription({ListId})",
    resource="companies",
    name="list",
    path_parameters=(PathParameter("ListId", "list_id", kind=UUID),),
    responses=(
        DescribedResponse(200, "application/json", models.Subscription),
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
        items=("Companies",),
        offset=None,
        size=None,
        default_size=None,
        maximum_size=None,
        next_link=(),
        total=(),
        first=0,
    ),
)

ADD_COMPANY: Final[Operation[None]] = Operation(
    service=SERVICE,
    id="addCompany",
    method="PUT",
    path="/subscription({ListId})/company({CompanyId})",
    resource="companies",
    name="add",
    path_parameters=(
        PathParameter("ListId", "list_id", kind=UUID),
        PathParameter("CompanyId", "company_id", kind=int),
    ),
    responses=(
        DescribedResponse(204, None, None),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

REMOVE_COMPANY: Final[Operation[None]] = Operation(
    service=SERVICE,
    id="removeCompany",
    method="DELETE",
    path="/subscription({ListId})/company({CompanyId})",
    resource="companies",
    name="remove",
    path_parameters=(
        PathParameter("ListId", "list_id", kind=UUID),
        PathParameter("CompanyId", "company_id", kind=int),
    ),
    responses=(
        DescribedResponse(204, None, None),
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
    "getList": GET_LIST,
    "createOrUpdateList": CREATE_OR_UPDATE_LIST,
    "listCompanies": LIST_COMPANIES,
    "addCompany": ADD_COMPANY,
    "removeCompany": REMOVE_COMPANY,
}
"""Every operation by its `operationId`."""
