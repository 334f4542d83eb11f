# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Operations of Product Feed v1, as data."""

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
from iqmetrix_api.curation.v1 import models

SERVICE: Final = Service(name="curation", version="v1", url="https://curation{suffix}.iqmetrix.net/v1")

GET_FEED: Final[Operation[models.ProductFeed]] = Operation(
    service=SERVICE,
    id="getFeed",
    method="GET",
    path="/ProductFeeds({FeedId})",
    resource="feeds",
    name="get",
    path_parameters=(PathParameter("FeedId", "feed_id", kind=int),),
    responses=(
        DescribedResponse(200, "application/json", models.ProductFeed),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

LIST_FEED_PRODUCTS: Final[Operation[list[models.Product]]] = Operation(
    service=SERVICE,
    id="listFeedProducts",
    method="GET",
    path="/ProductFeeds({FeedId})/Products",
    resource="products",
    name="list",
    path_parameters=(PathParameter("FeedId", "feed_id", kind=int),),
    responses=(
        DescribedResponse(200, "application/json", list[models.Product]),
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

CREATE_FEED_PRODUCT: Final[Operation[models.Product]] = Operation(
    service=SERVICE,
    id="createFeedProduct",
    method="POST",
    path="/ProductFeeds({FeedId})/Products",
    resource="products",
    name="create",
    path_parameters=(PathParameter("FeedId", "feed_id", kind=int),),
    body=RequestBody("application/json", models.ProductInput, received=models.Product),
    responses=(
        DescribedResponse(200, "application/json", models.Product),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=False,
    anonymous=False,
)

DELETE_FEED_PRODUCT: Final[Operation[None]] = Operation(
    service=SERVICE,
    id="deleteFeedProduct",
    method="DELETE",
    path="/ProductFeeds({FeedId})/Products({ProductId})",
    resource="products",
    name="delete",
    path_parameters=(
        PathParameter("FeedId", "feed_id", kind=int),
        PathParameter("ProductId", "product_id", kind=int),
    ),
    responses=(
        DescribedResponse(204, None, None),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)


OPERATIONS: Final[dict[str, Operation[Any]]] = {
    "getFeed": GET_FEED,
    "listFeedProducts": LIST_FEED_PRODUCTS,
    "createFeedProduct": CREATE_FEED_PRODUCT,
    "deleteFeedProduct": DELETE_FEED_PRODUCT,
}
"""Every operation by its `operationId`."""
