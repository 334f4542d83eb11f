# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Asynchronous resources of Product Feed v1."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from iqmetrix_api import AsyncCaller, AsyncPages, AsyncResource, Paging, RequestOptions
from iqmetrix_api.curation.v1 import models
from iqmetrix_api.curation.v1 import operations as ops

if TYPE_CHECKING:
    from iqmetrix_api.curation.v1 import raw


class AsyncFeeds(AsyncResource):
    """Product feeds, one for each provider."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.AsyncFeedsWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.curation.v1 import raw  # noqa: PLC0415 - when used

        return raw.AsyncFeedsWithRawResponse(self._caller)

    async def get(self, *, feed_id: int | str, options: RequestOptions | None = None) -> models.ProductFeed:
        """Read a product feed with all its products.

        GET /v1/ProductFeeds({FeedId})

        Args:
            feed_id: `Id` of the feed, which its provider has to know, because no call lists feeds.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `ProductFeed`: The feed and its products.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such feed.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(ops.GET_FEED, path=(feed_id,), options=options)


class AsyncProducts(AsyncResource):
    """Products that a feed proposes."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.AsyncProductsWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.curation.v1 import raw  # noqa: PLC0415 - when used

        return raw.AsyncProductsWithRawResponse(self._caller)

    def list(
        self,
        *,
        feed_id: int | str,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.Product]:
        """List the products of a feed.

        GET /v1/ProductFeeds({FeedId})/Products

        Args:
            feed_id: `Id` of the feed, which its provider has to know, because no call lists feeds.
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `Product`. The first request is sent when the first item is needed.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such feed.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._pages(
            ops.LIST_FEED_PRODUCTS,
            models.Product,
            path=(feed_id,),
            paging=Paging(max_items=max_items, resume=resume),
            options=options,
        )

    async def create(
        self,
        *,
        feed_id: int | str,
        body: models.ProductInput | models.Product | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.Product:
        """Add a product to a feed.

        POST /v1/ProductFeeds({FeedId})/Products

        Give each asset by its `AssetUrl` alone: the service fetches the file and fills in the rest (the simulator
        fetches nothing). The page calls the reply an array; its sample is the one new product.

        Args:
            feed_id: `Id` of the feed, which its provider has to know, because no call lists feeds.
            body: Sent as application/json; a mapping goes out unchanged.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `Product`: The new product with its `Id`.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such feed.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(ops.CREATE_FEED_PRODUCT, path=(feed_id,), body=body, options=options)

    async def delete(self, *, feed_id: int | str, product_id: int | str, options: RequestOptions | None = None) -> None:
        """Remove a product from a feed.

        DELETE /v1/ProductFeeds({FeedId})/Products({ProductId})

        Args:
            feed_id: `Id` of the feed, which its provider has to know, because no call lists feeds.
            product_id: `Id` of the product in the feed, not of one in the library.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            Nothing. The product is no longer in the feed.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such feed or product.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(ops.DELETE_FEED_PRODUCT, path=(feed_id, product_id), options=options)


class AsyncCurationService(AsyncResource):
    """Vendors describe their products in a feed, from which the product library is filled.

    Among its fields a product needs a name, a long description and a suggested retail price; it should also have a
    model name and a vendor's SKU. Older hosts of the sandbox answer with a 301 to this one.
    """

    def __init__(self, caller: AsyncCaller) -> None:
        super().__init__(caller)
        self.feeds = AsyncFeeds(caller)
        self.products = AsyncProducts(caller)

    @property
    def v1(self) -> AsyncCurationService:
        """Product Feed v1, whatever the default version is."""
        return self
