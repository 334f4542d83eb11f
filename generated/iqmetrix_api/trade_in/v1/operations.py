# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Operations of Trade-In Reporting v1, as data."""

from __future__ import annotations

from typing import Any, Final

from iqmetrix_api import (
    DescribedResponse,
    Operation,
    PathParameter,
    RequestBody,
    Service,
)
from iqmetrix_api.trade_in.v1 import models

SERVICE: Final = Service(name="trade_in", version="v1", url="https://tradeinreporting{suffix}.iqmetrix.net/v1")

CREATE_OR_UPDATE_TRADES: Final[Operation[list[models.TradeReference]]] = Operation(
    service=SERVICE,
    id="createOrUpdateTrades",
    method="POST",
    path="/providers({ProviderId})/tradeData",
    resource="trades",
    name="create_or_update",
    path_parameters=(PathParameter("ProviderId", "provider_id", kind=int),),
    body=RequestBody("application/json", list[models.TradeInput], received=models.Trade),
    responses=(
        DescribedResponse(200, "application/json", list[models.TradeReference]),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(403, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
        DescribedResponse(500, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

GET_TRADE: Final[Operation[models.Trade]] = Operation(
    service=SERVICE,
    id="getTrade",
    method="GET",
    path="/providers({ProviderId})/tradeData({TradeDataId})",
    resource="trades",
    name="get",
    path_parameters=(
        PathParameter("ProviderId", "provider_id", kind=int),
        PathParameter("TradeDataId", "trade_data_id", kind=int),
    ),
    responses=(
        DescribedResponse(200, "application/json", models.Trade),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(403, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
        DescribedResponse(500, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)


OPERATIONS: Final[dict[str, Operation[Any]]] = {
    "createOrUpdateTrades": CREATE_OR_UPDATE_TRADES,
    "getTrade": GET_TRADE,
}
"""Every operation by its `operationId`."""
