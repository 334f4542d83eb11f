# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Operations of Enterprise Product Catalog (EPC) v1, as data."""

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
from iqmetrix_api.epc.v1 import models

SERVICE: Final = Service(name="epc", version="v1", url="https://platformepc{suffix}.iqmetrix.net/v1")

IMPORT_PRODUCTS: Final[Operation[models.AcceptedImport]] = Operation(
    service=SERVICE,
    id="importProducts",
    method="POST",
    path="/companies({CompanyId})/products",
    resource="products",
    name="import_batch",
    path_parameters=(PathParameter("CompanyId", "company_id", kind=int),),
    body=RequestBody("application/json", models.ProductImport),
    responses=(
        DescribedResponse(200, "application/json", models.AcceptedImport),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=False,
    anonymous=False,
)

GET_BATCH: Final[Operation[models.Batch]] = Operation(
    service=SERVICE,
    id="getBatch",
    method="GET",
    path="/companies({CompanyId})/batchStatus({BatchId})",
    resource="batches",
    name="get",
    path_parameters=(
        PathParameter("CompanyId", "company_id", kind=int),
        PathParameter("BatchId", "batch_id", kind=int),
    ),
    responses=(
        DescribedResponse(200, "application/json", models.Batch),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

LIST_BATCHES: Final[Operation[models.BatchList]] = Operation(
    service=SERVICE,
    id="listBatches",
    method="GET",
    path="/companies({CompanyId})/batchStatus",
    resource="batches",
    name="list",
    path_parameters=(PathParameter("CompanyId", "company_id", kind=int),),
    responses=(
        DescribedResponse(200, "application/json", models.BatchList),
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
        items=("Items",),
        offset=None,
        size=None,
        default_size=None,
        maximum_size=None,
        next_link=(),
        total=("MetaData", "TotalResults"),
        first=0,
    ),
)


OPERATIONS: Final[dict[str, Operation[Any]]] = {
    "importProducts": IMPORT_PRODUCTS,
    "getBatch": GET_BATCH,
    "listBatches": LIST_BATCHES,
}
"""Every operation by its `operationId`."""
