# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Operations of Torture v1, as data."""

from __future__ import annotations

from datetime import datetime
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
from iqmetrix_api.torture.v1 import models

SERVICE: Final = Service(name="torture", version="v1", url="https://torture{suffix}.example/v1")

GET_THING: Final[Operation[models.Thing]] = Operation(
    service=SERVICE,
    id="getThing",
    method="GET",
    path="/Things({Key})/Parts/{PartId}",
    resource="all_types",
    name="get",
    path_parameters=(
        PathParameter("Key", "key", kind=str, quoted=True),
        PathParameter("PartId", "part_id", kind=str),
    ),
    parameters=(
        Parameter("$filter", "code", kind=str, quoted=True),
        Parameter("Colors", "colors", kind=str, array=True),
        Parameter("Ids", "ids", kind=int, array=True, separator="", identifier=True),
        Parameter("Since", "since", kind=datetime),
        Parameter("Top", "top", kind=int),
        Parameter("Exact", "exact", kind=bool),
        Parameter("Body", "body_", kind=str),
        Parameter("X-Trace", "x_trace", kind=str, location="header"),
    ),
    responses=(
        DescribedResponse(200, "application/json", models.Thing),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

UPDATE_THING: Final[Operation[models.Thing]] = Operation(
    service=SERVICE,
    id="updateThing",
    method="PUT",
    path="/Things({Key})/Parts/{PartId}",
    resource="all_types",
    name="update",
    path_parameters=(
        PathParameter("Key", "key", kind=str, quoted=True),
        PathParameter("PartId", "part_id", kind=str),
    ),
    body=RequestBody("application/json", models.ThingInput, received=models.Thing),
    responses=(
        DescribedResponse(200, "application/json", models.Thing),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

DELETE_THING: Final[Operation[None]] = Operation(
    service=SERVICE,
    id="deleteThing",
    method="DELETE",
    path="/Things({Key})/Parts/{PartId}",
    resource="all_types",
    name="delete",
    path_parameters=(
        PathParameter("Key", "key", kind=str, quoted=True),
        PathParameter("PartId", "part_id", kind=str),
    ),
    body=RequestBody("application/json", list[str], required=False),
    responses=(
        DescribedResponse(204, None, None),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=False,
    anonymous=False,
)

LIST_ODATA: Final[Operation[list[models.Node]]] = Operation(
    service=SERVICE,
    id="listOdata",
    method="GET",
    path="/Lists/Odata",
    resource="lists",
    name="list",
    parameters=(
        Parameter("$skip", "skip", kind=int),
        Parameter("$top", "top", kind=int),
    ),
    responses=(
        DescribedResponse(200, "application/json", list[models.Node]),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
    pagination=Pagination(
        style="odata",
        items=(),
        offset="$skip",
        size="$top",
        default_size=50,
        maximum_size=100,
        next_link=(),
        total=(),
        first=0,
    ),
)

LIST_HAL: Final[Operation[models.NodePage]] = Operation(
    service=SERVICE,
    id="listHal",
    method="GET",
    path="/Lists/Hal",
    resource="lists",
    name="list_hal",
    parameters=(
        Parameter("$skip", "skip", kind=int),
        Parameter("$top", "top", kind=int),
    ),
    responses=(
        DescribedResponse(200, "application/hal+json", models.NodePage),
        DescribedResponse(200, "application/json", list[models.Node]),
        DescribedResponse(401, "text/plain", str, codec="text"),
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
        default_size=20,
        maximum_size=None,
        next_link=("_links", "next", "href"),
        total=(),
        first=0,
    ),
)

SEARCH_ASKED: Final[Operation[models.NodeCount]] = Operation(
    service=SERVICE,
    id="searchAsked",
    method="POST",
    path="/Lists/Asked",
    resource="lists",
    name="search_asked",
    parameters=(Parameter("Page", "page", kind=int),),
    body=RequestBody("application/json", models.Node),
    responses=(
        DescribedResponse(200, "application/json", models.NodeCount),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=False,
    anonymous=False,
    pagination=Pagination(
        style="page",
        items=("Nodes",),
        offset="Page",
        size=None,
        default_size=None,
        maximum_size=None,
        next_link=(),
        total=("Total",),
        first=1,
    ),
)

LIST_EVERYTHING: Final[Operation[list[models.Node]]] = Operation(
    service=SERVICE,
    id="listEverything",
    method="GET",
    path="/Lists/Everything",
    resource="lists",
    name="list_everything",
    responses=(
        DescribedResponse(200, "application/json", list[models.Node]),
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

LIST_PLAIN: Final[Operation[list[str]]] = Operation(
    service=SERVICE,
    id="listPlain",
    method="GET",
    path="/Lists/Plain",
    resource="lists",
    name="names",
    responses=(
        DescribedResponse(200, "application/json", list[str]),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

SEND_FORM: Final[Operation[str]] = Operation(
    service=SERVICE,
    id="sendForm",
    method="POST",
    path="/Bodies/Form",
    resource="bodies",
    name="send_form",
    body=RequestBody("application/x-www-form-urlencoded", models.Form, codec="form"),
    responses=(
        DescribedResponse(201, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="text/plain",
    idempotent=False,
    anonymous=True,
)

SEND_BINARY: Final[Operation[bytes]] = Operation(
    service=SERVICE,
    id="sendBinary",
    method="POST",
    path="/Bodies/Binary",
    resource="bodies",
    name="send_binary",
    body=RequestBody("application/octet-stream", bytes, codec="bytes"),
    responses=(
        DescribedResponse(200, "application/octet-stream", bytes, codec="bytes"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/octet-stream",
    idempotent=True,
    anonymous=False,
)

GET_MAP: Final[Operation[dict[str, models.Node]]] = Operation(
    service=Service(name="torture", version="v1", url="https://torture{suffix}.example"),
    id="getMap",
    method="GET",
    path="/Bodies/Map",
    resource="bodies",
    name="get_map",
    responses=(
        DescribedResponse(200, "application/json", dict[str, models.Node]),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)


OPERATIONS: Final[dict[str, Operation[Any]]] = {
    "getThing": GET_THING,
    "updateThing": UPDATE_THING,
    "deleteThing": DELETE_THING,
    "listOdata": LIST_ODATA,
    "listHal": LIST_HAL,
    "searchAsked": SEARCH_ASKED,
    "listEverything": LIST_EVERYTHING,
    "listPlain": LIST_PLAIN,
    "sendForm": SEND_FORM,
    "sendBinary": SEND_BINARY,
    "getMap": GET_MAP,
}
"""Every operation by its `operationId`."""
