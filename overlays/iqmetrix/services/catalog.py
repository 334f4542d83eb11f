"""Catalog: product details of any number of items, and items by the SKUs of vendors.

For details the service takes 1 to 500 ids a call and leaves unknown ones out of its answer
(POST /v1/Companies({CompanyId})/Catalog/Items/ProductDetails/Bulk); of SKUs it takes one a call
(GET /v1/Companies({CompanyId})/Catalog/Items/ByVendorSku).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, MutableMapping
from itertools import islice
from uuid import UUID

from iqmetrix.errors import ConfigurationError
from iqmetrix.services._drivers import for_tasks, for_threads
from iqmetrix.services._ids import guids
from iqmetrix.services._steps import Ask, AskAll, Known, Step, Steps, check_at_once, together
from iqmetrix_api import RequestOptions
from iqmetrix_api.catalog.v1 import (
    AsyncCatalogService,
    CatalogItem,
    CatalogService,
    ProductDetails,
    ProductDetailsBulkRequest,
    ProductDetailsBulkResponse,
)

__all__ = ["items_by_vendor_sku", "items_by_vendor_sku_async", "product_details", "product_details_async"]

IDS_PER_CALL = 500
"""As documented."""
VendorSkuCache = MutableMapping[tuple[int, int, str], list[CatalogItem]]
"""Items that were found, by company, vendor and SKU."""


def _product_details(
    catalog: CatalogService,
    *,
    company_id: int,
    catalog_item_ids: Iterable[UUID | str],
    at_once: int = 1,
    options: RequestOptions | None = None,
) -> Steps[tuple[UUID, ProductDetails | None]]:
    """Read the product details of any number of items, 500 a call.

    Args:
        catalog: `iq.catalog`.
        company_id: `Id` of the company whose catalog it is.
        catalog_item_ids: the items; each is read once, however often it is named. Without any, nothing is sent.
        at_once: so many calls are under way at the same time, at most.
        options: of each call.

    Returns:
        Item and details, lazily and in the order of the ids; `None` for items that the service does not know.

    Raises:
        ConfigurationError: an id is not a GUID, or `at_once` is not an integer of at least 1.
        IQmetrixError: a call failed; the items of the calls before it were returned already.
    """
    check_at_once(at_once)
    item_ids = guids("catalog_item_ids", catalog_item_ids)
    yield from together(_calls(catalog, company_id, item_ids, options), at_once, _details)


def _calls(
    catalog: CatalogService, company_id: int, item_ids: Iterator[UUID], options: RequestOptions | None
) -> Iterator[tuple[list[UUID], Step]]:
    while chunk := list(islice(item_ids, IDS_PER_CALL)):
        body = ProductDetailsBulkRequest(catalog_item_ids=chunk)
        yield chunk, Ask(catalog.items.get_details_many, company_id=company_id, body=body, options=options)


def _details(item_ids: list[UUID], answer: ProductDetailsBulkResponse) -> Iterator[tuple[UUID, ProductDetails | None]]:
    known = {UUID(key): details for key, details in (answer.catalog_items or {}).items()}
    for item_id in item_ids:
        yield item_id, known.get(item_id)


def _items_by_vendor_sku(
    catalog: CatalogService,
    *,
    company_id: int,
    vendor_id: int,
    vendor_skus: Iterable[str],
    cache: VendorSkuCache | None = None,
    at_once: int = 8,
    options: RequestOptions | None = None,
) -> Steps[tuple[str, list[CatalogItem]]]:
    """Find the items of any number of SKUs of a vendor, several calls at once.

    Args:
        catalog: `iq.catalog`.
        company_id: `Id` of the company whose catalog it is.
        vendor_id: `Id` of the vendor, from the entities service.
        vendor_skus: what the vendor calls the items; each is asked for once, however often it is named.
        cache: what earlier calls found, a `dict` or anything like it, by company, vendor and SKU. It is asked first, and gets
            what is found; SKUs without an item are not kept, since an item may be added at any time.
        at_once: so many calls are under way at the same time, at most.
        options: of each call.

    Returns:
        SKU and items, lazily and in the order of the SKUs; no items for a SKU that the company's catalog does not have.

    Raises:
        ConfigurationError: a SKU is not a text or is empty, or `at_once` is not an integer of at least 1.
        IQmetrixError: a call failed; the SKUs before it were returned already.
    """
    check_at_once(at_once)
    known: VendorSkuCache = {} if cache is None else cache
    if isinstance(vendor_skus, str):
        raise ConfigurationError("vendor_skus takes several SKUs, not one text; put it into a list")

    def searches() -> Iterator[tuple[str, Step]]:
        for sku in dict.fromkeys(map(_sku, vendor_skus)):
            found = known.get((company_id, vendor_id, sku))
            yield (
                sku,
                Known(found)
                if found is not None
                else AskAll(
                    catalog.items.list_by_vendor_sku,
                    company_id=company_id,
                    vendor_sku=sku,
                    vendor_id=vendor_id,
                    options=options,
                ),
            )

    def items(sku: str, found: list[CatalogItem]) -> Iterator[tuple[str, list[CatalogItem]]]:
        if found:
            known[company_id, vendor_id, sku] = found
        yield sku, found

    yield from together(searches(), at_once, items)


def _sku(value: object) -> str:
    if not isinstance(value, str) or not value:
        raise ConfigurationError(f"vendor_skus must be texts that are not empty; one of them is {value!r}")
    return value


product_details = for_threads(_product_details)
"""Read the product details of any number of items, 500 a call; lazily, in the order of the ids, `None` for unknown ones."""

product_details_async = for_tasks(AsyncCatalogService, _product_details)
"""Read the product details of any number of items as `product_details` does, without blocking."""

items_by_vendor_sku = for_threads(_items_by_vendor_sku)
"""Find the items of any number of SKUs of a vendor, several calls at once; what was found before may come from a cache."""

items_by_vendor_sku_async = for_tasks(AsyncCatalogService, _items_by_vendor_sku)
"""Find the items of any number of SKUs as `items_by_vendor_sku` does, without blocking."""
