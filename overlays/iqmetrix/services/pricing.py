"""Pricing: prices of many items at a location.

The service takes one item a call (GET /v1/Companies({CompanyId})/Entities({EntityId})/CatalogItems({CatalogItemId})/Pricing), or shows all
prices of a location (`iq.pricing.prices.list_of_all_items`), which is the better way from some hundred items on.
"""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from iqmetrix.errors import NotFound
from iqmetrix.services._drivers import for_tasks, for_threads
from iqmetrix.services._ids import guids
from iqmetrix.services._steps import AskAll, Steps, Unless, check_at_once, pair, together
from iqmetrix_api import RequestOptions
from iqmetrix_api.pricing.v1 import AsyncPricingService, Pricing, PricingService

__all__ = ["prices", "prices_async"]


def _prices(
    pricing: PricingService,
    *,
    company_id: int,
    location_id: int,
    catalog_item_ids: Iterable[UUID | str],
    at_once: int = 8,
    options: RequestOptions | None = None,
) -> Steps[tuple[UUID, list[Pricing]]]:
    """Read the prices of many items at a location, several calls at once.

    Args:
        pricing: `iq.pricing`.
        company_id: `Id` of the company, from the entities service.
        location_id: `Id` of the location, from the entities service.
        catalog_item_ids: the items; each is read once, however often it is named. Without any, nothing is sent.
        at_once: so many calls are under way at the same time, at most.
        options: of each call.

    Returns:
        Item and prices, lazily and in the order of the ids: one without a contract, and one for each pricing term; none where the
        item has no price (404).

    Raises:
        ConfigurationError: an id is not a GUID, or `at_once` is not an integer of at least 1.
        IQmetrixError: a call failed; the items before it were returned already.
    """
    check_at_once(at_once)
    list_prices = pricing.prices.list
    calls = (
        (
            each,
            Unless(
                NotFound,
                [],
                AskAll(
                    list_prices, company_id=company_id, entity_id=location_id, catalog_item_id=each, options=options
                ),
            ),
        )
        for each in guids("catalog_item_ids", catalog_item_ids)
    )
    yield from together(calls, at_once, pair)


prices = for_threads(_prices)
"""Read the prices of many items at a location, several calls at once; lazily, in the order of the ids, `[]` for none."""

prices_async = for_tasks(AsyncPricingService, _prices)
"""Read the prices of many items as `prices` does, without blocking."""
