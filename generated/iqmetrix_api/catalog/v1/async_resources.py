# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Asynchronous resources of Catalog v1."""

from __future__ import annotations

import builtins  # methods are called list too
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from iqmetrix_api import AsyncCaller, AsyncPages, AsyncResource, Paging, RequestOptions, common
from iqmetrix_api.catalog.v1 import models
from iqmetrix_api.catalog.v1 import operations as ops

if TYPE_CHECKING:
    from iqmetrix_api.catalog.v1 import raw


class AsyncItems(AsyncResource):
    """Items of a company's catalog."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.AsyncItemsWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.catalog.v1 import raw  # noqa: PLC0415 - when used

        return raw.AsyncItemsWithRawResponse(self._caller)

    def list(
        self,
        *,
        company_id: int | str,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.CatalogItem]:
        """List all items of a company's catalog.

        GET /v1/Companies({CompanyId})/Catalog/Items

        Args:
            company_id: `Id` of the company whose catalog it is.
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `CatalogItem`. The first request is sent when the first item is needed.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: The company, or another thing that the address leads through, does not exist or is not the user's.
                Neither status nor text is documented.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._pages(
            ops.LIST_ITEMS,
            models.CatalogItem,
            path=(company_id,),
            paging=Paging(max_items=max_items, resume=resume),
            options=options,
        )

    async def create(
        self,
        *,
        company_id: int | str,
        body: models.CatalogAdd | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.CatalogItem:
        """Add a product of the library to a company's catalog.

        POST /v1/Companies({CompanyId})/Catalog/Items

        Args:
            company_id: `Id` of the company whose catalog it is.
            body: Sent as application/json; a mapping goes out unchanged.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `CatalogItem`: The new item.

        Raises:
            BadRequest: The product cannot be added; why is not documented.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: The company, or another thing that the address leads through, does not exist or is not the user's.
                Neither status nor text is documented.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(ops.CREATE_ITEM, path=(company_id,), body=body, options=options)

    def list_by_subscription(
        self,
        *,
        company_id: int | str,
        subscription_list_id: UUID | str,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.CatalogItem]:
        """List the items that a subscription list brought into the catalog.

        GET /v1/Companies({CompanyId})/Catalog/Items(SourceId={SubscriptionListId})

        The whole list comes back; it is not paged.

        Args:
            company_id: `Id` of the company whose catalog it is.
            subscription_list_id: `Id` of a list to which the company has subscribed, from the subscriptions service.
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `CatalogItem`. The first request is sent when the first item is needed.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: The company, or another thing that the address leads through, does not exist or is not the user's.
                Neither status nor text is documented.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._pages(
            ops.LIST_ITEMS_BY_SUBSCRIPTION,
            models.CatalogItem,
            path=(company_id, subscription_list_id),
            paging=Paging(max_items=max_items, resume=resume),
            options=options,
        )

    def list_by_vendor_sku(
        self,
        *,
        company_id: int | str,
        vendor_sku: str,
        vendor_id: int | str | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.CatalogItem]:
        """Find the items that a vendor sells under a SKU.

        GET /v1/Companies({CompanyId})/Catalog/Items/ByVendorSku

        `iqmetrix.services.catalog.items_by_vendor_sku` finds the items of any number of SKUs, several calls at once,
        and remembers them in a cache.

        Args:
            company_id: `Id` of the company whose catalog it is.
            vendor_sku: SKU of the vendor, whole and not a part of it.
            vendor_id: `Id` of the vendor, from the entities service. Without it, every vendor that uses the SKU counts;
                public client code always sends it.
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `CatalogItem`. The first request is sent when the first item is needed.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: The company, or another thing that the address leads through, does not exist or is not the user's.
                Neither status nor text is documented.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._pages(
            ops.LIST_ITEMS_BY_VENDOR_SKU,
            models.CatalogItem,
            path=(company_id,),
            query={"vendorsku": vendor_sku, "vendorid": vendor_id},
            paging=Paging(max_items=max_items, resume=resume),
            options=options,
        )

    async def get_details_many(
        self,
        *,
        company_id: int | str,
        body: models.ProductDetailsBulkRequest | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.ProductDetailsBulkResponse:
        """Read the product details of up to 500 items.

        POST /v1/Companies({CompanyId})/Catalog/Items/ProductDetails/Bulk

        `iqmetrix.services.catalog.product_details` reads the details of any number of items, as many calls as it takes.

        Args:
            company_id: `Id` of the company whose catalog it is.
            body: Sent as application/json; a mapping goes out unchanged.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `ProductDetailsBulkResponse`: The details by item; unknown ids are left out.

        Raises:
            BadRequest: No id is given, or more than 500; the text is inferred.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: The company, or another thing that the address leads through, does not exist or is not the user's.
                Neither status nor text is documented.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(ops.GET_PRODUCT_DETAILS_MANY, path=(company_id,), body=body, options=options)

    async def get_details(
        self, *, company_id: int | str, catalog_item_id: UUID | str, options: RequestOptions | None = None
    ) -> models.ProductDetails:
        """Read the product details of an item.

        GET /v1/Companies({CompanyId})/Catalog/Items({CatalogItemId})/ProductDetails

        Args:
            company_id: `Id` of the company whose catalog it is.
            catalog_item_id: `CatalogItemId` of the item, from a list or a search.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `ProductDetails`: The details.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such item.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(ops.GET_PRODUCT_DETAILS, path=(company_id, catalog_item_id), options=options)

    def list_compatible(
        self,
        *,
        company_id: int | str,
        catalog_item_id: UUID | str,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.CompatibleItem]:
        """List products that go with an item, such as cases for a telephone.

        GET /v1/Companies({CompanyId})/Catalog/Items({CatalogItemId})/Compatible

        Args:
            company_id: `Id` of the company whose catalog it is.
            catalog_item_id: `CatalogItemId` of the item, from a list or a search.
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `CompatibleItem`. The first request is sent when the first item is needed.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such item.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._pages(
            ops.LIST_COMPATIBLE_ITEMS,
            models.CompatibleItem,
            path=(company_id, catalog_item_id),
            paging=Paging(max_items=max_items, resume=resume),
            options=options,
        )

    def list_variations(
        self,
        *,
        company_id: int | str,
        catalog_item_id: UUID | str,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.ItemVariation]:
        """List the variations of an item.

        GET /v1/Companies({CompanyId})/Catalog/Items({CatalogItemId})/Variations

        Args:
            company_id: `Id` of the company whose catalog it is.
            catalog_item_id: `CatalogItemId` of the item, from a list or a search.
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `ItemVariation`. The first request is sent when the first item is needed.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such item.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._pages(
            ops.LIST_VARIATIONS,
            models.ItemVariation,
            path=(company_id, catalog_item_id),
            paging=Paging(max_items=max_items, resume=resume),
            options=options,
        )

    async def get_structure(
        self, *, company_id: int | str, catalog_item_id: UUID | str, options: RequestOptions | None = None
    ) -> models.ItemStructure:
        """Read the master product of an item with its variations.

        GET /v1/Companies({CompanyId})/Catalog/Items({CatalogItemId})/Structure

        Seen in public client code.

        Args:
            company_id: `Id` of the company whose catalog it is.
            catalog_item_id: `CatalogItemId` of the item, from a list or a search.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `ItemStructure`: The structure.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such item.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(ops.GET_STRUCTURE, path=(company_id, catalog_item_id), options=options)

    def search(
        self,
        *,
        company_id: int | str,
        vendor_ids: Iterable[int | str] | None = None,
        manufacturer_ids: Iterable[int | str] | None = None,
        is_dropshippable: bool | None = None,
        category_or_classification_id: int | str | None = None,
        classification_tree_id: int | str | None = None,
        search_terms: str | None = None,
        order_by: models.SearchOrder | str | None = None,
        order_dir: models.SearchDirection | str | None = None,
        is_linked_to_curated_product: bool | None = None,
        color_tag_ids: Iterable[int | str] | None = None,
        page: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.SearchItem]:
        """Search the items of a company's catalog; all filters can be combined.

        GET /v1/Companies({CompanyId})/Catalog/Search

        Args:
            company_id: `Id` of the company whose catalog it is.
            vendor_ids: Vendors, any of which sells the product; their `Id` is that of the entities service. An empty
                list is refused: leave the argument out to ask for everything.
            manufacturer_ids: Manufacturers, any of which makes the product; their `Id` is that of the entities service.
                An empty list is refused: leave the argument out to ask for everything.
            is_dropshippable: Whether a supplier may ship the product to the customer.
            category_or_classification_id: `Id` of a category or classification, from the products service.
            classification_tree_id: `Id` of a classification tree, from the products service; ignored where a category
                or classification is given.
            search_terms: Part of the name, the manufacturer's name, a SKU or a UPC code.
            order_by: Member to sort by.
            order_dir: Whether the smallest comes first or the greatest.
            is_linked_to_curated_product: Whether the product is linked to one that iQmetrix curates.
            color_tag_ids: Colour tags, any of which the product has. An empty list is refused: leave the argument out
                to ask for everything.
            page: Number of the page, from 1. At least 1. Default: 1.
            page_size: Items per page; default: 20.
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `SearchItem`. The first request is sent when the first item is needed.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: The company, or another thing that the address leads through, does not exist or is not the user's.
                Neither status nor text is documented.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
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
        company_id: int | str,
        vendor_ids: Iterable[int | str] | None = None,
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

        Seen in public client code. There is no search by time of change, so programs ask for what was added.

        Args:
            company_id: `Id` of the company whose catalog it is.
            vendor_ids: Vendors, any of which sells the product; their `Id` is that of the entities service. An empty
                list is refused: leave the argument out to ask for everything.
            created_from_utc: Earliest time at which products were added to the catalog.
            created_to_utc: Latest time at which products were added to the catalog.
            has_child_products: Whether the master product has products below it.
            page: Number of the page, from 1. At least 1. Default: 1.
            order_by: Member to sort by; without it the order is not documented.
            page_size: Items per page; default: 20.
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `GroupedItem`. The first request is sent when the first item is needed.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: The company, or another thing that the address leads through, does not exist or is not the user's.
                Neither status nor text is documented.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
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


class AsyncAttributes(AsyncResource):
    """Names and values that a company added to an item."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.AsyncAttributesWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.catalog.v1 import raw  # noqa: PLC0415 - when used

        return raw.AsyncAttributesWithRawResponse(self._caller)

    def list(
        self,
        *,
        company_id: int | str,
        catalog_item_id: UUID | str,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.Attribute]:
        """List what a company added to an item.

        GET /v1/Companies({CompanyId})/Catalog/Items({CatalogItemId})/attributes

        Args:
            company_id: `Id` of the company whose catalog it is.
            catalog_item_id: `CatalogItemId` of the item, from a list or a search.
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `Attribute`. The first request is sent when the first item is needed.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such item.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._pages(
            ops.LIST_ATTRIBUTES,
            models.Attribute,
            path=(company_id, catalog_item_id),
            paging=Paging(max_items=max_items, resume=resume),
            options=options,
        )

    async def update(
        self,
        *,
        company_id: int | str,
        catalog_item_id: UUID | str,
        body: Sequence[models.AttributeInput | models.Attribute | Mapping[str, Any]],
        options: RequestOptions | None = None,
    ) -> builtins.list[models.Attribute]:
        """Add names and values to an item, or change the values of those it has.

        PUT /v1/Companies({CompanyId})/Catalog/Items({CatalogItemId})/attributes

        Args:
            company_id: `Id` of the company whose catalog it is.
            catalog_item_id: `CatalogItemId` of the item, from a list or a search.
            body: Sent as application/json; a mapping goes out unchanged.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `list[Attribute]`: All names and values of the item.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such item.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(ops.UPDATE_ATTRIBUTES, path=(company_id, catalog_item_id), body=body, options=options)

    async def delete(
        self,
        *,
        company_id: int | str,
        catalog_item_id: UUID | str,
        body: Sequence[str],
        options: RequestOptions | None = None,
    ) -> None:
        """Remove names and their values from an item.

        DELETE /v1/Companies({CompanyId})/Catalog/Items({CatalogItemId})/attributes

        Args:
            company_id: `Id` of the company whose catalog it is.
            catalog_item_id: `CatalogItemId` of the item, from a list or a search.
            body: Sent as application/json.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            Nothing. They are gone, whether they were there or not.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such item.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(ops.DELETE_ATTRIBUTES, path=(company_id, catalog_item_id), body=body, options=options)


class AsyncCatalogService(AsyncResource):
    """Products that a retailer can sell: search, details and look-up by vendor SKU.

    Archived items can be read and changed one by one but are left out of searches.
    """

    def __init__(self, caller: AsyncCaller) -> None:
        super().__init__(caller)
        self.items = AsyncItems(caller)
        self.attributes = AsyncAttributes(caller)

    @property
    def with_raw_response(self) -> raw.AsyncCatalogServiceWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.catalog.v1 import raw  # noqa: PLC0415 - when used

        return raw.AsyncCatalogServiceWithRawResponse(self._caller)

    @property
    def v1(self) -> AsyncCatalogService:
        """Catalog v1, whatever the default version is."""
        return self

    async def ping(self, *, options: RequestOptions | None = None) -> common.Ping:
        """Ask whether the service runs, and in which version.

        GET /v1/ping

        Args:
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `Ping`: Versions of the running service.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(ops.PING, options=options)
