# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""The services by name; each is imported when it is first asked for."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from iqmetrix_api._runtime.call import AsyncCaller, Caller

if TYPE_CHECKING:
    from iqmetrix_api.authentication.v1.async_resources import AsyncAuthenticationService
    from iqmetrix_api.authentication.v1.resources import AuthenticationService
    from iqmetrix_api.catalog.v1.async_resources import AsyncCatalogService
    from iqmetrix_api.catalog.v1.resources import CatalogService
    from iqmetrix_api.crm.v1.async_resources import AsyncCrmService
    from iqmetrix_api.crm.v1.resources import CrmService
    from iqmetrix_api.entities.v1.async_resources import AsyncEntitiesService
    from iqmetrix_api.entities.v1.resources import EntitiesService

SERVICES: Final[dict[str, tuple[str, ...]]] = {
    "authentication": ("v1",),
    "catalog": ("v1",),
    "crm": ("v1",),
    "entities": ("v1",),
}
"""Versions of each service, the newest last."""


class Services:
    """One attribute per service, in its newest version."""

    _caller: Caller

    @cached_property
    def authentication(self) -> AuthenticationService:
        """Tokens for all services of an environment."""
        from iqmetrix_api.authentication.v1.resources import AuthenticationService  # noqa: PLC0415 - when used

        return AuthenticationService(self._caller)

    @cached_property
    def catalog(self) -> CatalogService:
        """Products that a retailer can sell: search, details and look-up by vendor SKU.

        Archived items can be read and changed one by one but are left out of searches.
        """
        from iqmetrix_api.catalog.v1.resources import CatalogService  # noqa: PLC0415 - when used

        return CatalogService(self._caller)

    @cached_property
    def crm(self) -> CrmService:
        """Customers of a company with their addresses, contact methods and extensions.

        Lists answer HAL; every collection but the extension types is paged by `$skip` and `$top`.
        """
        from iqmetrix_api.crm.v1.resources import CrmService  # noqa: PLC0415 - when used

        return CrmService(self._caller)

    @cached_property
    def entities(self) -> EntitiesService:
        """Companies with their divisions, groups and locations; carriers, manufacturers and suppliers; partners'
        relationships.

        `Version` is an optimistic lock: a missing or stale value on update is refused.
        """
        from iqmetrix_api.entities.v1.resources import EntitiesService  # noqa: PLC0415 - when used

        return EntitiesService(self._caller)


class AsyncServices:
    """One attribute per service, in its newest version."""

    _caller: AsyncCaller

    @cached_property
    def authentication(self) -> AsyncAuthenticationService:
        """Tokens for all services of an environment."""
        from iqmetrix_api.authentication.v1.async_resources import AsyncAuthenticationService  # noqa: PLC0415 - when used

        return AsyncAuthenticationService(self._caller)

    @cached_property
    def catalog(self) -> AsyncCatalogService:
        """Products that a retailer can sell: search, details and look-up by vendor SKU.

        Archived items can be read and changed one by one but are left out of searches.
        """
        from iqmetrix_api.catalog.v1.async_resources import AsyncCatalogService  # noqa: PLC0415 - when used

        return AsyncCatalogService(self._caller)

    @cached_property
    def crm(self) -> AsyncCrmService:
        """Customers of a company with their addresses, contact methods and extensions.

        Lists answer HAL; every collection but the extension types is paged by `$skip` and `$top`.
        """
        from iqmetrix_api.crm.v1.async_resources import AsyncCrmService  # noqa: PLC0415 - when used

        return AsyncCrmService(self._caller)

    @cached_property
    def entities(self) -> AsyncEntitiesService:
        """Companies with their divisions, groups and locations; carriers, manufacturers and suppliers; partners'
        relationships.

        `Version` is an optimistic lock: a missing or stale value on update is refused.
        """
        from iqmetrix_api.entities.v1.async_resources import AsyncEntitiesService  # noqa: PLC0415 - when used

        return AsyncEntitiesService(self._caller)
