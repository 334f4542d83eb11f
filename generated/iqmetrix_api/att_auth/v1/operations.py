# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Operations of AT&T Auth Proxy v1, as data."""

from __future__ import annotations

from typing import Any, Final

from iqmetrix_api import (
    DescribedResponse,
    Operation,
    Pagination,
    PathParameter,
    RequestBody,
    Service,
)
from iqmetrix_api.att_auth.v1 import models

SERVICE: Final = Service(name="att_auth", version="v1", url="https://authproxyatt{suffix}.iqmetrix.net/v1")

SET_USER_PREFIX: Final[Operation[models.UserPrefix]] = Operation(
    service=SERVICE,
    id="setUserPrefix",
    method="PUT",
    path="/users({UserId})",
    resource="users",
    name="set_prefix",
    path_parameters=(PathParameter("UserId", "user_id", kind=int),),
    body=RequestBody("application/json", models.UserPrefixInput, received=models.UserPrefix),
    responses=(
        DescribedResponse(200, "application/json", models.UserPrefix),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

LIST_GROUP_MAPPINGS: Final[Operation[models.MappingReferenceData]] = Operation(
    service=SERVICE,
    id="listGroupMappings",
    method="GET",
    path="/cspGroupMappingReference",
    resource="mappings",
    name="list",
    responses=(
        DescribedResponse(200, "application/json", models.MappingReferenceData),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
    pagination=Pagination(
        style="none",
        items=("Mappings",),
        offset=None,
        size=None,
        default_size=None,
        maximum_size=None,
        next_link=(),
        total=(),
        first=0,
    ),
)


OPERATIONS: Final[dict[str, Operation[Any]]] = {
    "setUserPrefix": SET_USER_PREFIX,
    "listGroupMappings": LIST_GROUP_MAPPINGS,
}
"""Every operation by its `operationId`."""
