# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Operations of Authentication v1, as data."""

from __future__ import annotations

from typing import Any, Final

from iqmetrix_api import (
    DescribedResponse,
    Operation,
    Parameter,
    RequestBody,
    Service,
    common,
)
from iqmetrix_api.authentication.v1 import models

SERVICE: Final = Service(name="authentication", version="v1", url="https://accounts{suffix}.iqmetrix.net")

CREATE_TOKEN: Final[Operation[models.TokenResponse]] = Operation(
    service=SERVICE,
    id="createToken",
    method="POST",
    path="/v1/oauth2/token",
    resource="tokens",
    name="create",
    body=RequestBody("application/x-www-form-urlencoded", models.TokenRequest, codec="form"),
    responses=(
        DescribedResponse(200, "application/json", models.TokenResponse),
        DescribedResponse(400, "application/json", models.TokenError),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=False,
    anonymous=True,
)

REVOKE_TOKEN: Final[Operation[None]] = Operation(
    service=SERVICE,
    id="revokeToken",
    method="GET",
    path="/logout",
    resource="tokens",
    name="revoke",
    parameters=(Parameter("access_token", "access_token", kind=str, required=True),),
    responses=(
        DescribedResponse(200, None, None),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=True,
)

PING: Final[Operation[common.Ping]] = Operation(
    service=SERVICE,
    id="ping",
    method="GET",
    path="/v1/ping",
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
    "createToken": CREATE_TOKEN,
    "revokeToken": REVOKE_TOKEN,
    "ping": PING,
}
"""Every operation by its `operationId`."""
