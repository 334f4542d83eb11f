"""Availability: stock of many items at a location.

The service takes one item a call (GET /v1/Companies({CompanyId})/Entities({EntityId})/CatalogItems({CatalogItemId})), or shows all that
a location has (`iq.availability.list`), which is the better way from some hundred items on.
"""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from iqmetrix.errors import NotFound
from iqmetrix.services._drivers import for_tasks, for_threads
from iqmetrix.services._ids import guids
from iqmetrix.services._steps import Ask, Steps, Unless, check_at_once, pair, together
from iqmetrix_api import RequestOptions
from iqmetrix_api.availability.v1 import AsyncAvailabilityService, Availability, AvailabilityService

__all__ = ["stock", "stock_async"]


def _stock(
    availability: AvailabilityService,
    *,
    company_id: int,
    location_id: int,
    catalog_item_ids: Iterable[UUID | str],
    at_once: int = 8,
    options: RequestOptions | None = None,
) -> Steps[tuple[UUID, Availability | None]]:
    """Read the stock of many items at a location, several calls at once.

    Args:
        availability: `iq.availability`.
        company_id: `Id` of the company, from the entities service.
        location_id: `Id` of the location, from the entities service.
        catalog_item_ids: the items; each is read once, however often it is named. Without any, nothing is sent.
        at_once: so many calls are under way at the same time, at most.
        options: of each call.

    Returns:
        Item and stock, lazily and in the order of the ids; `None` where the service knows of none (404): nothing is in stock.

    Raises:
        ConfigurationError: an id is not a GUID, or `at_once` is not an integer of at least 1.
        IQmetrixError: a call failed; the items before it were returned already.
    """
    check_at_once(at_once)
    calls = (
        (
            each,
            Unless(
                NotFound,
                None,
                Ask(
                    availability.get,
                    company_id=company_id,
                    entity_id=location_id,
                    catalog_item_id=each,
                    options=options,
                ),
            ),
        )
        for each in guids("catalog_item_ids", catalog_item_ids)
    )
    yield from together(calls, at_once, pair)


stock = for_threads(_stock)
"""Read the stock of many items at a location, several calls at once; lazily, in the order of the ids, `None` for none."""

stock_async = for_tasks(AsyncAvailabilityService, _stock)
"""Read the stock of many items as `stock` does, without blocking."""
