# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Operations of Punch Clock v1, as data."""

from __future__ import annotations

from typing import Any, Final

from iqmetrix_api import (
    DescribedResponse,
    Operation,
    Pagination,
    Parameter,
    PathParameter,
    Service,
)
from iqmetrix_api.punch_clock.v1 import models

SERVICE: Final = Service(name="punch_clock", version="v1", url="https://punchclock{suffix}.iqmetrix.net/v1")

LIST_PUNCH_ENTRIES: Final[Operation[models.PunchEntryCollection]] = Operation(
    service=SERVICE,
    id="listPunchEntries",
    method="GET",
    path="/Companies({CompanyId})/PunchEntries",
    resource="",
    name="list",
    path_parameters=(PathParameter("CompanyId", "company_id", kind=int),),
    parameters=(
        Parameter("$filter", "filter", kind=str),
        Parameter("$skip", "skip", kind=int),
        Parameter("$top", "top", kind=int),
    ),
    responses=(
        DescribedResponse(200, "application/hal+json", models.PunchEntryCollection),
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
        default_size=50,
        maximum_size=100,
        next_link=("_links", "next", "href"),
        total=(),
        first=0,
    ),
)


OPERATIONS: Final[dict[str, Operation[Any]]] = {
    "listPunchEntries": LIST_PUNCH_ENTRIES,
}
"""Every operation by its `operationId`."""
