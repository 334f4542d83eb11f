# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Operations of Assets v1, as data."""

from __future__ import annotations

from typing import Any, Final
from uuid import UUID

from iqmetrix_api import (
    DescribedResponse,
    Operation,
    PathParameter,
    Redirect,
    RequestBody,
    Service,
)
from iqmetrix_api.assets.v1 import models

SERVICE: Final = Service(name="assets", version="v1", url="https://ams{suffix}.iqmetrix.net")

CREATE_ASSET: Final[Operation[models.Asset]] = Operation(
    service=SERVICE,
    id="createAsset",
    method="POST",
    path="/assets",
    resource="",
    name="create",
    body=RequestBody("multipart/form-data", models.Upload, codec="multipart"),
    responses=(
        DescribedResponse(201, "application/json", models.Asset),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=False,
    anonymous=False,
)

GET_ASSET: Final[Operation[models.Asset]] = Operation(
    service=SERVICE,
    id="getAsset",
    method="GET",
    path="/assets/{AssetId}",
    resource="",
    name="get",
    path_parameters=(PathParameter("AssetId", "asset_id", kind=UUID),),
    responses=(
        DescribedResponse(200, "application/json", models.Asset),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=True,
)

GET_IMAGE: Final[Operation[Redirect]] = Operation(
    service=SERVICE,
    id="getImage",
    method="GET",
    path="/images/{AssetId}",
    resource="",
    name="get_image",
    path_parameters=(PathParameter("AssetId", "asset_id", kind=UUID),),
    responses=(
        DescribedResponse(303, None, Redirect),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=True,
)


OPERATIONS: Final[dict[str, Operation[Any]]] = {
    "createAsset": CREATE_ASSET,
    "getAsset": GET_ASSET,
    "getImage": GET_IMAGE,
}
"""Every operation by its `operationId`."""
