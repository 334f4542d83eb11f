# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Operations of Reports v1, as data."""

from __future__ import annotations

from typing import Any, Final

from iqmetrix_api import (
    ActiveRequests,
    DescribedResponse,
    Operation,
    Pagination,
    Parameter,
    PathParameter,
    RequestBody,
    Service,
    common,
)
from iqmetrix_api.reports.v1 import models

SERVICE: Final = Service(
    name="reports",
    version="v1",
    url="https://reports{suffix}.example/v1",
    active_requests=ActiveRequests(4, per="Database"),
)

GET_REPORT: Final[Operation[models.Report]] = Operation(
    service=SERVICE,
    id="getReport",
    method="GET",
    path="/Databases({Database})/Report",
    resource="",
    name="get",
    path_parameters=(PathParameter("Database", "database", kind=int),),
    responses=(
        DescribedResponse(200, "application/json", models.Report),
        DescribedResponse(429, "application/json", models.Refusal),
        DescribedResponse(401, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

LIST_REPORTS: Final[Operation[list[models.Report]]] = Operation(
    service=SERVICE,
    id="listReports",
    method="GET",
    path="/Reports",
    resource="",
    name="list",
    parameters=(Parameter("Database", "database", kind=int),),
    responses=(
        DescribedResponse(200, "application/json", list[models.Report]),
        DescribedResponse(429, "application/json", models.Refusal),
        DescribedResponse(401, "text/plain", str, codec="text"),
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

CREATE_REPORT: Final[Operation[models.Report]] = Operation(
    service=SERVICE,
    id="createReport",
    method="POST",
    path="/Reports",
    resource="",
    name="create",
    body=RequestBody("application/json", models.ReportInput, received=models.Report),
    responses=(
        DescribedResponse(201, "application/json", models.Report),
        DescribedResponse(429, "application/json", models.Refusal),
        DescribedResponse(401, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=False,
    anonymous=False,
)

LIST_FORMATS: Final[Operation[list[common.Link]]] = Operation(
    service=SERVICE,
    id="listFormats",
    method="GET",
    path="/Formats",
    resource="formats",
    name="list",
    responses=(
        DescribedResponse(200, "application/json", list[common.Link]),
        DescribedResponse(429, "application/json", models.Refusal),
        DescribedResponse(401, "text/plain", str, codec="text"),
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

GET_VERSION: Final[Operation[str]] = Operation(
    service=Service(
        name="reports",
        version="v1",
        url="https://reports{suffix}.example",
        active_requests=ActiveRequests(4, per="Database"),
    ),
    id="getVersion",
    method="GET",
    path="/Versions",
    resource="",
    name="get_version",
    responses=(
        DescribedResponse(200, "text/plain", str, codec="text"),
        DescribedResponse(429, "application/json", models.Refusal),
    ),
    accept="text/plain",
    idempotent=True,
    anonymous=True,
)


OPERATIONS: Final[dict[str, Operation[Any]]] = {
    "getReport": GET_REPORT,
    "listReports": LIST_REPORTS,
    "createReport": CREATE_REPORT,
    "listFormats": LIST_FORMATS,
    "getVersion": GET_VERSION,
}
"""Every operation by its `operationId`."""
