# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Webhooks of Kitchen Sink v1: what it sends to a program of yours, for `iqmetrix.webhooks`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from iqmetrix_api import DescribedResponse, Operation, RequestBody, Webhook
from iqmetrix_api.kitchen_sink.v1 import models
from iqmetrix_api.kitchen_sink.v1.operations import SERVICE

DISH_MADE: Final[Webhook[models.DishEvent, None]] = Webhook(
    "dishMade",
    "POST",
    204,
    Operation(
        service=SERVICE,
        id="dishMade",
        method="POST",
        path="",
        resource="webhooks",
        name="dish_made",
        responses=(DescribedResponse(200, "application/json", models.DishEvent),),
        idempotent=True,
    ),
)
"""Tell of a dish that was made. The reply: The notification has arrived."""

GET_PORTIONS: Final[Webhook[models.Question, models.Question | Mapping[str, Any]]] = Webhook(
    "getPortions",
    "POST",
    200,
    Operation(
        service=SERVICE,
        id="getPortions",
        method="POST",
        path="",
        resource="webhooks",
        name="get_portions",
        body=RequestBody("application/json", models.Question),
        responses=(DescribedResponse(200, "application/json", models.Question),),
        idempotent=True,
    ),
)
"""Ask a supplier how much there is of a dish. The reply: How much there is."""

WEBHOOKS: Final[dict[str, Webhook[Any, Any]]] = {
    "dishMade": DISH_MADE,
    "getPortions": GET_PORTIONS,
}
"""Every webhook by its name in the description."""
