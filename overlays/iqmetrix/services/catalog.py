"""Catalog: product details of any number of items.

The service takes 1 to 500 ids a call and leaves unknown ones out of its answer
(POST /v1/Companies({CompanyId})/Catalog/Items/ProductDetails/Bulk).
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from uuid import UUID

from iqmetrix.errors import ConfigurationError
from iqmetrix.services._steps import Ask, Give, Steps, for_tasks, for_threads
from iqmetrix_api import RequestOptions
from iqmetrix_api.catalog import (
    AsyncCatalogService,
    CatalogService,
    ProductDetails,
    ProductDetailsBulkRequest,
    ProductDetailsBulkResponse,
)

__all__ = ["product_details", "product_details_async"]

IDS_PER_CALL = 500
"""As documented."""


def _product_details(
    catalog: CatalogService,
    *,
    company_id: int,
    catalog_item_ids: Iterable[UUID | str],
    options: RequestOptions | None = None,
) -> Steps[tuple[UUID, ProductDetails | None]]:
    """Read the product details of any number of items, 500 a call.

    Args:
        catalog: `iq.catalog`.
        company_id: `Id` of the company whose catalog it is.
        catalog_item_ids: the items; each is read once, however often it is named.
        options: of each call.

    Returns:
        Item and details, lazily and in the order of the ids; `None` for items that the service does not know.

    Raises:
        ConfigurationError: an id is not a GUID.
        IQmetrixError: a call failed; the items of the calls before it were returned already.
    """
    item_ids = iter(dict.fromkeys(map(_guid, catalog_item_ids)))
    while chunk := list(islice(item_ids, IDS_PER_CALL)):
        body = ProductDetailsBulkRequest(catalog_item_ids=chunk)
        answer: ProductDetailsBulkResponse = yield Ask(
            catalog.items.get_details_many, company_id=company_id, body=body, options=options
        )
        known = {UUID(key): details for key, details in (answer.catalog_items or {}).items()}
        for item_id in chunk:
            yield Give((item_id, known.get(item_id)))


def _guid(key: UUID | str) -> UUID:
    if isinstance(key, UUID):
        return key
    try:
        return UUID(key)
    except (ValueError, AttributeError, TypeError):
        raise ConfigurationError(
            f"catalog_item_ids must be GUIDs; one of them is a {type(key).__name__} that is none"
        ) from None


product_details = for_threads(_product_details)
"""Read the product details of any number of items, 500 a call; lazily, in the order of the ids, `None` for unknown ones."""

product_details_async = for_tasks(AsyncCatalogService, _product_details)
"""Read the product details of any number of items as `product_details` does, without blocking."""
