# Written by `python -m generator build`. Changes made here are lost:
# mend the description, the template or the generator.
"""The services by name; each is imported when it is first asked for."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from iqmetrix_api._runtime import AsyncCaller, Caller

if TYPE_CHECKING:
    from iqmetrix_api.authentication.v1 import AsyncAuthentication, Authentication
    from iqmetrix_api.catalog.v1 import AsyncCatalog, Catalog
    from iqmetrix_api.crm.v1 import AsyncCrm, Crm
    from iqmetrix_api.entities.v1 import AsyncEntities, Entities

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
    def authentication(self) -> Authentication:
        """Tokens for all services of an environment."""
        from iqmetrix_api.authentication.v1 import Authentication  # noqa: PLC0415 - loads this service only

        return Authentication(self._caller)

    @cached_property
    def catalog(self) -> Catalog:
        """Products that a retailer can sell: search, details and look-up by vendor SKU. Archived items can be read and changed one by one but are left out of searches."""
        from iqmetrix_api.catalog.v1 import Catalog  # noqa: PLC0415 - loads this service only

        return Catalog(self._caller)

    @cached_property
    def crm(self) -> Crm:
        """Customers of a company with their addresses, contact methods and extensions. Lists answer HAL; every collection but the extension types is paged by `$skip` and `$top`."""
        from iqmetrix_api.crm.v1 import Crm  # noqa: PLC0415 - loads this service only

        return Crm(self._caller)

    @cached_property
    def entities(self) -> Entities:
        """Companies with their divisions, groups and locations; carriers, manufacturers and suppliers; partners' relationships. `Version` is an optimistic lock: a missing or stale value on update is refused."""
        from iqmetrix_api.entities.v1 import Entities  # noqa: PLC0415 - loads this service only

        return Entities(self._caller)


class AsyncServices:
    """One attribute per service, in its newest version."""

    _caller: AsyncCaller

    @cached_property
    def authentication(self) -> AsyncAuthentication:
        """Tokens for all services of an environment."""
        from iqmetrix_api.authentication.v1 import AsyncAuthentication  # noqa: PLC0415 - loads this service only

        return AsyncAuthentication(self._caller)

    @cached_property
    def catalog(self) -> AsyncCatalog:
        """Products that a retailer can sell: search, details and look-up by vendor SKU. Archived items can be read and changed one by one but are left out of searches."""
        from iqmetrix_api.catalog.v1 import AsyncCatalog  # noqa: PLC0415 - loads this service only

        return AsyncCatalog(self._caller)

    @cached_property
    def crm(self) -> AsyncCrm:
        """Customers of a company with their addresses, contact methods and extensions. Lists answer HAL; every collection but the extension types is paged by `$skip` and `$top`."""
        from iqmetrix_api.crm.v1 import AsyncCrm  # noqa: PLC0415 - loads this service only

        return AsyncCrm(self._caller)

    @cached_property
    def entities(self) -> AsyncEntities:
        """Companies with their divisions, groups and locations; carriers, manufacturers and suppliers; partners' relationships. `Version` is an optimistic lock: a missing or stale value on update is refused."""
        from iqmetrix_api.entities.v1 import AsyncEntities  # noqa: PLC0415 - loads this service only

        return AsyncEntities(self._caller)
