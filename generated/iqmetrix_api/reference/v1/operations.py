# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Operations of Reference v1, as data."""

from __future__ import annotations

from typing import Any, Final

from iqmetrix_api import (
    DescribedResponse,
    Operation,
    Pagination,
    Service,
)
from iqmetrix_api.reference.v1 import models

SERVICE: Final = Service(name="reference", version="v1", url="https://reference{suffix}.iqmetrix.net/v1")

LIST_COUNTRIES: Final[Operation[list[models.Country]]] = Operation(
    service=SERVICE,
    id="listCountries",
    method="GET",
    path="/Countries",
    resource="countries",
    name="list",
    responses=(
        DescribedResponse(200, "application/json", list[models.Country]),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=True,
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

LIST_CURRENCIES: Final[Operation[list[models.Currency]]] = Operation(
    service=SERVICE,
    id="listCurrencies",
    method="GET",
    path="/Currencies",
    resource="currencies",
    name="list",
    responses=(
        DescribedResponse(200, "application/json", list[models.Currency]),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=True,
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

LIST_TIME_ZONES: Final[Operation[list[models.TimeZone]]] = Operation(
    service=SERVICE,
    id="listTimeZones",
    method="GET",
    path="/TimeZones",
    resource="time_zones",
    name="list",
    responses=(
        DescribedResponse(200, "application/json", list[models.TimeZone]),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=True,
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


OPERATIONS: Final[dict[str, Operation[Any]]] = {
    "listCountries": LIST_COUNTRIES,
    "listCurrencies": LIST_CURRENCIES,
    "listTimeZones": LIST_TIME_ZONES,
}
"""Every operation by its `operationId`."""
