"""Catalog: product details of any number of items.

The service takes 1 to 500 ids a call and leaves unknown ones out of its answer
(POST /v1/Companies({CompanyId})/Catalog/Items/ProductDetails/Bulk).
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Iterator
from itertools import islice
from uuid import UUID

from iqmetrix_api import RequestOptions
from iqmetrix_api.catalog.v1 import AsyncCatalogService, CatalogService
from iqmetrix_api.catalog.v1.models import ProductDetails, ProductDetailsBulkRequest, ProductDetailsBulkResponse

__all__ = ["product_details", "product_details_async"]

CHUNK = 500
"""Ids in one call, as documented."""


def product_details(
    catalog: CatalogService,
    *,
    company_id: int,
    catalog_item_ids: Iterable[UUID | str],
    options: RequestOptions | None = None,
) -> Iterator[tuple[UUID, ProductDetails | None]]:
    """Read the product details of any number of items, 500 a call.

    Args:
        catalog: `iq.catalog`.
        company_id: the company.
        catalog_item_ids: the items; each is read once, however often it stands there.
        options: of each call.

    Returns:
        Item and details, lazily and in the order of the ids; `None` for items that the service does not know.

    Raises:
        ValueError: an id is no GUID.
        IQmetrixError: a call failed; the chunks before it were given already.
    """
    for chunk in _chunks(catalog_item_ids):
        answer = catalog.items.get_details_many(
            company_id=company_id, body=ProductDetailsBulkRequest(catalog_item_ids=chunk), options=options
        )
        yield from _pairs(chunk, answer)


async def product_details_async(
    catalog: AsyncCatalogService,
    *,
    company_id: int,
    catalog_item_ids: Iterable[UUID | str],
    options: RequestOptions | None = None,
) -> AsyncIterator[tuple[UUID, ProductDetails | None]]:
    """Read the product details of any number of items, 500 a call, without blocking; see `product_details`."""
    for chunk in _chunks(catalog_item_ids):
        answer = await catalog.items.get_details_many(
            company_id=company_id, body=ProductDetailsBulkRequest(catalog_item_ids=chunk), options=options
        )
        for pair in _pairs(chunk, answer):
            yield pair


def _chunks(ids: Iterable[UUID | str]) -> Iterator[list[UUID]]:
    unique = iter(dict.fromkeys(each if isinstance(each, UUID) else UUID(each) for each in ids))
    while chunk := list(islice(unique, CHUNK)):
        yield chunk


def _pairs(chunk: list[UUID], answer: ProductDetailsBulkResponse) -> Iterator[tuple[UUID, ProductDetails | None]]:
    found = {UUID(key): details for key, details in (answer.catalog_items or {}).items()}
    return ((each, found.get(each)) for each in chunk)
