# Written by `python -m generator build`. Changes made here are lost:
# mend the description, the template or the generator.
"""Resources of Catalog v1."""

from __future__ import annotations

import builtins  # methods are called list too
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from iqmetrix_api import AsyncCaller, AsyncPages, AsyncResource, Caller, Pages, Paging, RequestOptions, Resource
from iqmetrix_api._runtime.raw import (
    AsyncRawCaller,
    RawCaller,
    async_raw_page,
    async_raw_response,
    raw_page,
    raw_response,
)
from iqmetrix_api.catalog.v1 import models
from iqmetrix_api.catalog.v1 import operations as ops


class Items(Resource):
    """Items of a company's catalog."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> ItemsWithRawResponse:
        """The same methods, which give status, headers and rate limit beside the parsed body."""
        return ItemsWithRawResponse(self._caller)

    def list(
        self,
        *,
        company_id: int,
        page_size: int | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.CatalogItem]:
        """List all items of a company's catalog.

        GET /v1/Companies({CompanyId})/Catalog/Items

        Args:
            company_id: Company whose catalog it is.
            page_size: Items per page.
            max_items: Stop after so many items.
            resume: Token of a page (`Page.resume`): go on after it.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of items; nothing is sent before the first of them is asked for.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._pages(
            ops.LIST_ITEMS,
            models.CatalogItem,
            path=(company_id,),
            paging=Paging(page_size=page_size, max_items=max_items, resume=resume),
            options=options,
        )

    def create(
        self, *, company_id: int, body: models.CatalogAdd | Mapping[str, Any], options: RequestOptions | None = None
    ) -> models.CatalogItem:
        """Add a product of the library to a company's catalog.

        POST /v1/Companies({CompanyId})/Catalog/Items

        Args:
            company_id: Company whose catalog it is.
            body: What to send (application/json); a plain mapping goes out as it is.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._call(ops.CREATE_ITEM, path=(company_id,), body=body, options=options)

    def list_by_subscription(
        self,
        *,
        company_id: int,
        subscription_list_id: UUID,
        page_size: int | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.CatalogItem]:
        """List the items that a subscription list brought into the catalog.

        GET /v1/Companies({CompanyId})/Catalog/Items(SourceId={SubscriptionListId})

        The whole list comes back; it is not paged.

        Args:
            company_id: Company whose catalog it is.
            subscription_list_id: List of products to which the company has subscribed.
            page_size: Items per page.
            max_items: Stop after so many items.
            resume: Token of a page (`Page.resume`): go on after it.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of items; nothing is sent before the first of them is asked for.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._pages(
            ops.LIST_ITEMS_BY_SUBSCRIPTION,
            models.CatalogItem,
            path=(
                company_id,
                subscription_list_id,
            ),
            paging=Paging(page_size=page_size, max_items=max_items, resume=resume),
            options=options,
        )

    def list_by_vendor_sku(
        self,
        *,
        company_id: int,
        vendor_sku: str,
        vendor_id: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.CatalogItem]:
        """Find the items that carry a vendor's stock keeping unit.

        GET /v1/Companies({CompanyId})/Catalog/Items/ByVendorSku

        Args:
            company_id: Company whose catalog it is.
            vendor_sku: Stock keeping unit of the vendor.
            vendor_id: The vendor; later pages require it.
            page_size: Items per page.
            max_items: Stop after so many items.
            resume: Token of a page (`Page.resume`): go on after it.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of items; nothing is sent before the first of them is asked for.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._pages(
            ops.LIST_ITEMS_BY_VENDOR_SKU,
            models.CatalogItem,
            path=(company_id,),
            query={
                "vendorsku": vendor_sku,
                "vendorid": vendor_id,
            },
            paging=Paging(page_size=page_size, max_items=max_items, resume=resume),
            options=options,
        )

    def get_details_many(
        self,
        *,
        company_id: int,
        body: models.ProductDetailsBulkRequest | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.ProductDetailsBulkResponse:
        """Read the product details of up to 500 items.

        POST /v1/Companies({CompanyId})/Catalog/Items/ProductDetails/Bulk

        Args:
            company_id: Company whose catalog it is.
            body: What to send (application/json); a plain mapping goes out as it is.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            BadRequest: No id is given, or more than 500; the text is inferred.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._call(ops.GET_PRODUCT_DETAILS_MANY, path=(company_id,), body=body, options=options)

    def get_details(
        self, *, company_id: int, catalog_item_id: UUID, options: RequestOptions | None = None
    ) -> models.ProductDetails:
        """Read the product details of an item.

        GET /v1/Companies({CompanyId})/Catalog/Items({CatalogItemId})/ProductDetails

        Args:
            company_id: Company whose catalog it is.
            catalog_item_id: Item of the catalog, by the identifier that it has there.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such item.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._call(
            ops.GET_PRODUCT_DETAILS,
            path=(
                company_id,
                catalog_item_id,
            ),
            options=options,
        )

    def list_compatible(
        self,
        *,
        company_id: int,
        catalog_item_id: UUID,
        page_size: int | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.CompatibleItem]:
        """List products that go with an item.

        GET /v1/Companies({CompanyId})/Catalog/Items({CatalogItemId})/Compatible

        Args:
            company_id: Company whose catalog it is.
            catalog_item_id: Item of the catalog, by the identifier that it has there.
            page_size: Items per page.
            max_items: Stop after so many items.
            resume: Token of a page (`Page.resume`): go on after it.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of items; nothing is sent before the first of them is asked for.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such item.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._pages(
            ops.LIST_COMPATIBLE_ITEMS,
            models.CompatibleItem,
            path=(
                company_id,
                catalog_item_id,
            ),
            paging=Paging(page_size=page_size, max_items=max_items, resume=resume),
            options=options,
        )

    def list_variations(
        self,
        *,
        company_id: int,
        catalog_item_id: UUID,
        page_size: int | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.ItemVariation]:
        """List the variations of an item.

        GET /v1/Companies({CompanyId})/Catalog/Items({CatalogItemId})/Variations

        Args:
            company_id: Company whose catalog it is.
            catalog_item_id: Item of the catalog, by the identifier that it has there.
            page_size: Items per page.
            max_items: Stop after so many items.
            resume: Token of a page (`Page.resume`): go on after it.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of items; nothing is sent before the first of them is asked for.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such item.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._pages(
            ops.LIST_VARIATIONS,
            models.ItemVariation,
            path=(
                company_id,
                catalog_item_id,
            ),
            paging=Paging(page_size=page_size, max_items=max_items, resume=resume),
            options=options,
        )

    def get_structure(
        self, *, company_id: int, catalog_item_id: UUID, options: RequestOptions | None = None
    ) -> models.ItemStructure:
        """Read the master product of an item with its variations.

        GET /v1/Companies({CompanyId})/Catalog/Items({CatalogItemId})/Structure

        Args:
            company_id: Company whose catalog it is.
            catalog_item_id: Item of the catalog, by the identifier that it has there.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such item.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._call(
            ops.GET_STRUCTURE,
            path=(
                company_id,
                catalog_item_id,
            ),
            options=options,
        )

    def search(
        self,
        *,
        company_id: int,
        vendor_ids: Sequence[int] | None = None,
        manufacturer_ids: Sequence[int] | None = None,
        is_dropshippable: bool | None = None,
        category_or_classification_id: int | None = None,
        classification_tree_id: int | None = None,
        search_terms: str | None = None,
        order_by: models.SearchOrder | str | None = None,
        order_dir: models.SearchDirection | str | None = None,
        is_linked_to_curated_product: bool | None = None,
        color_tag_ids: Sequence[int] | None = None,
        page: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.SearchItem]:
        """Search the items of a company's catalog; all filters can be combined.

        GET /v1/Companies({CompanyId})/Catalog/Search

        Args:
            company_id: Company whose catalog it is.
            vendor_ids: Vendors of the products.
            manufacturer_ids: Manufacturers of the products.
            is_dropshippable: Whether a supplier may ship the product directly.
            category_or_classification_id: Category or classification of the products.
            classification_tree_id: Classification tree; ignored where a category or classification is given.
            search_terms: Part of the name, the manufacturer's name or one of the codes.
            order_by: What to sort by.
            order_dir: Direction to sort in.
            is_linked_to_curated_product: Whether the product follows one of the curated library.
            color_tag_ids: Colour tags of the products.
            page: Number of the page, from 1. At least 1. Default: 1.
            page_size: Items per page; 20 where nothing is given.
            max_items: Stop after so many items.
            resume: Token of a page (`Page.resume`): go on after it.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of items; nothing is sent before the first of them is asked for.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._pages(
            ops.SEARCH_ITEMS,
            models.SearchItem,
            path=(company_id,),
            query={
                "VendorIds": vendor_ids,
                "ManufacturerIds": manufacturer_ids,
                "IsDropshippable": is_dropshippable,
                "CategoryOrClassificationId": category_or_classification_id,
                "ClassificationTreeId": classification_tree_id,
                "SearchTerms": search_terms,
                "OrderBy": order_by,
                "OrderDir": order_dir,
                "IsLinkedToCuratedProduct": is_linked_to_curated_product,
                "ColorTagIds": color_tag_ids,
                "Page": page,
            },
            paging=Paging(page_size=page_size, max_items=max_items, resume=resume),
            options=options,
        )

    def search_grouped(
        self,
        *,
        company_id: int,
        vendor_ids: Sequence[int] | None = None,
        created_from_utc: datetime | None = None,
        created_to_utc: datetime | None = None,
        has_child_products: bool | None = None,
        page: int | None = None,
        order_by: models.SearchOrder | str | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.GroupedItem]:
        """Search the catalog, with the products of one master product in one row.

        GET /v1/Companies({CompanyId})/Catalog/GroupedSearch

        There is no search by time of change; integrations use the time of creation.

        Args:
            company_id: Company whose catalog it is.
            vendor_ids: Vendors of the products.
            created_from_utc: Earliest time the products were added.
            created_to_utc: Latest time the products were added.
            has_child_products: Whether the group has products.
            page: Number of the page, from 1. At least 1. Default: 1.
            order_by: What to sort by.
            page_size: Items per page; 20 where nothing is given.
            max_items: Stop after so many items.
            resume: Token of a page (`Page.resume`): go on after it.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of items; nothing is sent before the first of them is asked for.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._pages(
            ops.SEARCH_GROUPED,
            models.GroupedItem,
            path=(company_id,),
            query={
                "VendorIds": vendor_ids,
                "CreatedFromUtc": created_from_utc,
                "CreatedToUtc": created_to_utc,
                "HasChildProducts": has_child_products,
                "Page": page,
                "OrderBy": order_by,
            },
            paging=Paging(page_size=page_size, max_items=max_items, resume=resume),
            options=options,
        )


class ItemsWithRawResponse:
    """Items, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = Items(RawCaller(caller))
        self.list = raw_page(resource.list, ops.LIST_ITEMS)
        self.create = raw_response(resource.create)
        self.list_by_subscription = raw_page(resource.list_by_subscription, ops.LIST_ITEMS_BY_SUBSCRIPTION)
        self.list_by_vendor_sku = raw_page(resource.list_by_vendor_sku, ops.LIST_ITEMS_BY_VENDOR_SKU)
        self.get_details_many = raw_response(resource.get_details_many)
        self.get_details = raw_response(resource.get_details)
        self.list_compatible = raw_page(resource.list_compatible, ops.LIST_COMPATIBLE_ITEMS)
        self.list_variations = raw_page(resource.list_variations, ops.LIST_VARIATIONS)
        self.get_structure = raw_response(resource.get_structure)
        self.search = raw_page(resource.search, ops.SEARCH_ITEMS)
        self.search_grouped = raw_page(resource.search_grouped, ops.SEARCH_GROUPED)


class AsyncItems(AsyncResource):
    """Items of a company's catalog."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncItemsWithRawResponse:
        """The same methods, which give status, headers and rate limit beside the parsed body."""
        return AsyncItemsWithRawResponse(self._caller)

    def list(
        self,
        *,
        company_id: int,
        page_size: int | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.CatalogItem]:
        """List all items of a company's catalog.

        GET /v1/Companies({CompanyId})/Catalog/Items

        Args:
            company_id: Company whose catalog it is.
            page_size: Items per page.
            max_items: Stop after so many items.
            resume: Token of a page (`Page.resume`): go on after it.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of items; nothing is sent before the first of them is asked for.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._pages(
            ops.LIST_ITEMS,
            models.CatalogItem,
            path=(company_id,),
            paging=Paging(page_size=page_size, max_items=max_items, resume=resume),
            options=options,
        )

    async def create(
        self, *, company_id: int, body: models.CatalogAdd | Mapping[str, Any], options: RequestOptions | None = None
    ) -> models.CatalogItem:
        """Add a product of the library to a company's catalog.

        POST /v1/Companies({CompanyId})/Catalog/Items

        Args:
            company_id: Company whose catalog it is.
            body: What to send (application/json); a plain mapping goes out as it is.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return await self._call(ops.CREATE_ITEM, path=(company_id,), body=body, options=options)

    def list_by_subscription(
        self,
        *,
        company_id: int,
        subscription_list_id: UUID,
        page_size: int | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.CatalogItem]:
        """List the items that a subscription list brought into the catalog.

        GET /v1/Companies({CompanyId})/Catalog/Items(SourceId={SubscriptionListId})

        The whole list comes back; it is not paged.

        Args:
            company_id: Company whose catalog it is.
            subscription_list_id: List of products to which the company has subscribed.
            page_size: Items per page.
            max_items: Stop after so many items.
            resume: Token of a page (`Page.resume`): go on after it.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of items; nothing is sent before the first of them is asked for.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._pages(
            ops.LIST_ITEMS_BY_SUBSCRIPTION,
            models.CatalogItem,
            path=(
                company_id,
                subscription_list_id,
            ),
            paging=Paging(page_size=page_size, max_items=max_items, resume=resume),
            options=options,
        )

    def list_by_vendor_sku(
        self,
        *,
        company_id: int,
        vendor_sku: str,
        vendor_id: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.CatalogItem]:
        """Find the items that carry a vendor's stock keeping unit.

        GET /v1/Companies({CompanyId})/Catalog/Items/ByVendorSku

        Args:
            company_id: Company whose catalog it is.
            vendor_sku: Stock keeping unit of the vendor.
            vendor_id: The vendor; later pages require it.
            page_size: Items per page.
            max_items: Stop after so many items.
            resume: Token of a page (`Page.resume`): go on after it.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of items; nothing is sent before the first of them is asked for.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._pages(
            ops.LIST_ITEMS_BY_VENDOR_SKU,
            models.CatalogItem,
            path=(company_id,),
            query={
                "vendorsku": vendor_sku,
                "vendorid": vendor_id,
            },
            paging=Paging(page_size=page_size, max_items=max_items, resume=resume),
            options=options,
        )

    async def get_details_many(
        self,
        *,
        company_id: int,
        body: models.ProductDetailsBulkRequest | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.ProductDetailsBulkResponse:
        """Read the product details of up to 500 items.

        POST /v1/Companies({CompanyId})/Catalog/Items/ProductDetails/Bulk

        Args:
            company_id: Company whose catalog it is.
            body: What to send (application/json); a plain mapping goes out as it is.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            BadRequest: No id is given, or more than 500; the text is inferred.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return await self._call(ops.GET_PRODUCT_DETAILS_MANY, path=(company_id,), body=body, options=options)

    async def get_details(
        self, *, company_id: int, catalog_item_id: UUID, options: RequestOptions | None = None
    ) -> models.ProductDetails:
        """Read the product details of an item.

        GET /v1/Companies({CompanyId})/Catalog/Items({CatalogItemId})/ProductDetails

        Args:
            company_id: Company whose catalog it is.
            catalog_item_id: Item of the catalog, by the identifier that it has there.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such item.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return await self._call(
            ops.GET_PRODUCT_DETAILS,
            path=(
                company_id,
                catalog_item_id,
            ),
            options=options,
        )

    def list_compatible(
        self,
        *,
        company_id: int,
        catalog_item_id: UUID,
        page_size: int | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.CompatibleItem]:
        """List products that go with an item.

        GET /v1/Companies({CompanyId})/Catalog/Items({CatalogItemId})/Compatible

        Args:
            company_id: Company whose catalog it is.
            catalog_item_id: Item of the catalog, by the identifier that it has there.
            page_size: Items per page.
            max_items: Stop after so many items.
            resume: Token of a page (`Page.resume`): go on after it.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of items; nothing is sent before the first of them is asked for.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such item.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._pages(
            ops.LIST_COMPATIBLE_ITEMS,
            models.CompatibleItem,
            path=(
                company_id,
                catalog_item_id,
            ),
            paging=Paging(page_size=page_size, max_items=max_items, resume=resume),
            options=options,
        )

    def list_variations(
        self,
        *,
        company_id: int,
        catalog_item_id: UUID,
        page_size: int | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.ItemVariation]:
        """List the variations of an item.

        GET /v1/Companies({CompanyId})/Catalog/Items({CatalogItemId})/Variations

        Args:
            company_id: Company whose catalog it is.
            catalog_item_id: Item of the catalog, by the identifier that it has there.
            page_size: Items per page.
            max_items: Stop after so many items.
            resume: Token of a page (`Page.resume`): go on after it.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of items; nothing is sent before the first of them is asked for.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such item.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._pages(
            ops.LIST_VARIATIONS,
            models.ItemVariation,
            path=(
                company_id,
                catalog_item_id,
            ),
            paging=Paging(page_size=page_size, max_items=max_items, resume=resume),
            options=options,
        )

    async def get_structure(
        self, *, company_id: int, catalog_item_id: UUID, options: RequestOptions | None = None
    ) -> models.ItemStructure:
        """Read the master product of an item with its variations.

        GET /v1/Companies({CompanyId})/Catalog/Items({CatalogItemId})/Structure

        Args:
            company_id: Company whose catalog it is.
            catalog_item_id: Item of the catalog, by the identifier that it has there.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such item.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return await self._call(
            ops.GET_STRUCTURE,
            path=(
                company_id,
                catalog_item_id,
            ),
            options=options,
        )

    def search(
        self,
        *,
        company_id: int,
        vendor_ids: Sequence[int] | None = None,
        manufacturer_ids: Sequence[int] | None = None,
        is_dropshippable: bool | None = None,
        category_or_classification_id: int | None = None,
        classification_tree_id: int | None = None,
        search_terms: str | None = None,
        order_by: models.SearchOrder | str | None = None,
        order_dir: models.SearchDirection | str | None = None,
        is_linked_to_curated_product: bool | None = None,
        color_tag_ids: Sequence[int] | None = None,
        page: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.SearchItem]:
        """Search the items of a company's catalog; all filters can be combined.

        GET /v1/Companies({CompanyId})/Catalog/Search

        Args:
            company_id: Company whose catalog it is.
            vendor_ids: Vendors of the products.
            manufacturer_ids: Manufacturers of the products.
            is_dropshippable: Whether a supplier may ship the product directly.
            category_or_classification_id: Category or classification of the products.
            classification_tree_id: Classification tree; ignored where a category or classification is given.
            search_terms: Part of the name, the manufacturer's name or one of the codes.
            order_by: What to sort by.
            order_dir: Direction to sort in.
            is_linked_to_curated_product: Whether the product follows one of the curated library.
            color_tag_ids: Colour tags of the products.
            page: Number of the page, from 1. At least 1. Default: 1.
            page_size: Items per page; 20 where nothing is given.
            max_items: Stop after so many items.
            resume: Token of a page (`Page.resume`): go on after it.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of items; nothing is sent before the first of them is asked for.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._pages(
            ops.SEARCH_ITEMS,
            models.SearchItem,
            path=(company_id,),
            query={
                "VendorIds": vendor_ids,
                "ManufacturerIds": manufacturer_ids,
                "IsDropshippable": is_dropshippable,
                "CategoryOrClassificationId": category_or_classification_id,
                "ClassificationTreeId": classification_tree_id,
                "SearchTerms": search_terms,
                "OrderBy": order_by,
                "OrderDir": order_dir,
                "IsLinkedToCuratedProduct": is_linked_to_curated_product,
                "ColorTagIds": color_tag_ids,
                "Page": page,
            },
            paging=Paging(page_size=page_size, max_items=max_items, resume=resume),
            options=options,
        )

    def search_grouped(
        self,
        *,
        company_id: int,
        vendor_ids: Sequence[int] | None = None,
        created_from_utc: datetime | None = None,
        created_to_utc: datetime | None = None,
        has_child_products: bool | None = None,
        page: int | None = None,
        order_by: models.SearchOrder | str | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.GroupedItem]:
        """Search the catalog, with the products of one master product in one row.

        GET /v1/Companies({CompanyId})/Catalog/GroupedSearch

        There is no search by time of change; integrations use the time of creation.

        Args:
            company_id: Company whose catalog it is.
            vendor_ids: Vendors of the products.
            created_from_utc: Earliest time the products were added.
            created_to_utc: Latest time the products were added.
            has_child_products: Whether the group has products.
            page: Number of the page, from 1. At least 1. Default: 1.
            order_by: What to sort by.
            page_size: Items per page; 20 where nothing is given.
            max_items: Stop after so many items.
            resume: Token of a page (`Page.resume`): go on after it.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of items; nothing is sent before the first of them is asked for.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._pages(
            ops.SEARCH_GROUPED,
            models.GroupedItem,
            path=(company_id,),
            query={
                "VendorIds": vendor_ids,
                "CreatedFromUtc": created_from_utc,
                "CreatedToUtc": created_to_utc,
                "HasChildProducts": has_child_products,
                "Page": page,
                "OrderBy": order_by,
            },
            paging=Paging(page_size=page_size, max_items=max_items, resume=resume),
            options=options,
        )


class AsyncItemsWithRawResponse:
    """AsyncItems, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = AsyncItems(AsyncRawCaller(caller))
        self.list = async_raw_page(resource.list, ops.LIST_ITEMS)
        self.create = async_raw_response(resource.create)
        self.list_by_subscription = async_raw_page(resource.list_by_subscription, ops.LIST_ITEMS_BY_SUBSCRIPTION)
        self.list_by_vendor_sku = async_raw_page(resource.list_by_vendor_sku, ops.LIST_ITEMS_BY_VENDOR_SKU)
        self.get_details_many = async_raw_response(resource.get_details_many)
        self.get_details = async_raw_response(resource.get_details)
        self.list_compatible = async_raw_page(resource.list_compatible, ops.LIST_COMPATIBLE_ITEMS)
        self.list_variations = async_raw_page(resource.list_variations, ops.LIST_VARIATIONS)
        self.get_structure = async_raw_response(resource.get_structure)
        self.search = async_raw_page(resource.search, ops.SEARCH_ITEMS)
        self.search_grouped = async_raw_page(resource.search_grouped, ops.SEARCH_GROUPED)


class Attributes(Resource):
    """Names and values that a company added to an item."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> AttributesWithRawResponse:
        """The same methods, which give status, headers and rate limit beside the parsed body."""
        return AttributesWithRawResponse(self._caller)

    def list(
        self,
        *,
        company_id: int,
        catalog_item_id: UUID,
        page_size: int | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.Attribute]:
        """List what a company added to an item.

        GET /v1/Companies({CompanyId})/Catalog/Items({CatalogItemId})/attributes

        Args:
            company_id: Company whose catalog it is.
            catalog_item_id: Item of the catalog, by the identifier that it has there.
            page_size: Items per page.
            max_items: Stop after so many items.
            resume: Token of a page (`Page.resume`): go on after it.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of items; nothing is sent before the first of them is asked for.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such item.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._pages(
            ops.LIST_ATTRIBUTES,
            models.Attribute,
            path=(
                company_id,
                catalog_item_id,
            ),
            paging=Paging(page_size=page_size, max_items=max_items, resume=resume),
            options=options,
        )

    def update(
        self,
        *,
        company_id: int,
        catalog_item_id: UUID,
        body: Sequence[models.AttributeInput | models.Attribute | Mapping[str, Any]],
        options: RequestOptions | None = None,
    ) -> builtins.list[models.Attribute]:
        """Add names and values to an item, or change the values of those it has.

        PUT /v1/Companies({CompanyId})/Catalog/Items({CatalogItemId})/attributes

        Args:
            company_id: Company whose catalog it is.
            catalog_item_id: Item of the catalog, by the identifier that it has there.
            body: What to send (application/json); a plain mapping goes out as it is.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such item.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._call(
            ops.UPDATE_ATTRIBUTES,
            path=(
                company_id,
                catalog_item_id,
            ),
            body=body,
            options=options,
        )

    def delete(
        self, *, company_id: int, catalog_item_id: UUID, body: Sequence[str], options: RequestOptions | None = None
    ) -> None:
        """Remove names and their values from an item.

        DELETE /v1/Companies({CompanyId})/Catalog/Items({CatalogItemId})/attributes

        Args:
            company_id: Company whose catalog it is.
            catalog_item_id: Item of the catalog, by the identifier that it has there.
            body: What to send (application/json); a plain mapping goes out as it is.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            Nothing.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such item.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._call(
            ops.DELETE_ATTRIBUTES,
            path=(
                company_id,
                catalog_item_id,
            ),
            body=body,
            options=options,
        )


class AttributesWithRawResponse:
    """Attributes, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = Attributes(RawCaller(caller))
        self.list = raw_page(resource.list, ops.LIST_ATTRIBUTES)
        self.update = raw_response(resource.update)
        self.delete = raw_response(resource.delete)


class AsyncAttributes(AsyncResource):
    """Names and values that a company added to an item."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncAttributesWithRawResponse:
        """The same methods, which give status, headers and rate limit beside the parsed body."""
        return AsyncAttributesWithRawResponse(self._caller)

    def list(
        self,
        *,
        company_id: int,
        catalog_item_id: UUID,
        page_size: int | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.Attribute]:
        """List what a company added to an item.

        GET /v1/Companies({CompanyId})/Catalog/Items({CatalogItemId})/attributes

        Args:
            company_id: Company whose catalog it is.
            catalog_item_id: Item of the catalog, by the identifier that it has there.
            page_size: Items per page.
            max_items: Stop after so many items.
            resume: Token of a page (`Page.resume`): go on after it.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of items; nothing is sent before the first of them is asked for.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such item.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._pages(
            ops.LIST_ATTRIBUTES,
            models.Attribute,
            path=(
                company_id,
                catalog_item_id,
            ),
            paging=Paging(page_size=page_size, max_items=max_items, resume=resume),
            options=options,
        )

    async def update(
        self,
        *,
        company_id: int,
        catalog_item_id: UUID,
        body: Sequence[models.AttributeInput | models.Attribute | Mapping[str, Any]],
        options: RequestOptions | None = None,
    ) -> builtins.list[models.Attribute]:
        """Add names and values to an item, or change the values of those it has.

        PUT /v1/Companies({CompanyId})/Catalog/Items({CatalogItemId})/attributes

        Args:
            company_id: Company whose catalog it is.
            catalog_item_id: Item of the catalog, by the identifier that it has there.
            body: What to send (application/json); a plain mapping goes out as it is.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such item.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return await self._call(
            ops.UPDATE_ATTRIBUTES,
            path=(
                company_id,
                catalog_item_id,
            ),
            body=body,
            options=options,
        )

    async def delete(
        self, *, company_id: int, catalog_item_id: UUID, body: Sequence[str], options: RequestOptions | None = None
    ) -> None:
        """Remove names and their values from an item.

        DELETE /v1/Companies({CompanyId})/Catalog/Items({CatalogItemId})/attributes

        Args:
            company_id: Company whose catalog it is.
            catalog_item_id: Item of the catalog, by the identifier that it has there.
            body: What to send (application/json); a plain mapping goes out as it is.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            Nothing.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such item.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return await self._call(
            ops.DELETE_ATTRIBUTES,
            path=(
                company_id,
                catalog_item_id,
            ),
            body=body,
            options=options,
        )


class AsyncAttributesWithRawResponse:
    """AsyncAttributes, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = AsyncAttributes(AsyncRawCaller(caller))
        self.list = async_raw_page(resource.list, ops.LIST_ATTRIBUTES)
        self.update = async_raw_response(resource.update)
        self.delete = async_raw_response(resource.delete)


class Service(Resource):
    """The service itself."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> ServiceWithRawResponse:
        """The same methods, which give status, headers and rate limit beside the parsed body."""
        return ServiceWithRawResponse(self._caller)

    def ping(self, *, options: RequestOptions | None = None) -> models.Ping:
        """Ask whether the service runs, and in which version.

        GET /v1/ping

        Args:
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._call(ops.PING, options=options)


class ServiceWithRawResponse:
    """Service, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = Service(RawCaller(caller))
        self.ping = raw_response(resource.ping)


class AsyncService(AsyncResource):
    """The service itself."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncServiceWithRawResponse:
        """The same methods, which give status, headers and rate limit beside the parsed body."""
        return AsyncServiceWithRawResponse(self._caller)

    async def ping(self, *, options: RequestOptions | None = None) -> models.Ping:
        """Ask whether the service runs, and in which version.

        GET /v1/ping

        Args:
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return await self._call(ops.PING, options=options)


class AsyncServiceWithRawResponse:
    """AsyncService, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = AsyncService(AsyncRawCaller(caller))
        self.ping = async_raw_response(resource.ping)


class CatalogService:
    """Products that a retailer can sell: search, details and look-up by vendor SKU. Archived items can be read and changed one by one but are left out of searches."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller
        self.items = Items(caller)
        self.attributes = Attributes(caller)
        self.service = Service(caller)


class AsyncCatalogService:
    """Products that a retailer can sell: search, details and look-up by vendor SKU. Archived items can be read and changed one by one but are left out of searches."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller
        self.items = AsyncItems(caller)
        self.attributes = AsyncAttributes(caller)
        self.service = AsyncService(caller)
