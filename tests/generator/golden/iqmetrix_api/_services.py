# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""The services by name; each is imported when it is first asked for."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from iqmetrix_api._runtime.call import AsyncCaller, Caller

if TYPE_CHECKING:
    from iqmetrix_api.kitchen_sink.v1.async_resources import AsyncKitchenSinkService
    from iqmetrix_api.kitchen_sink.v1.resources import KitchenSinkService
    from iqmetrix_api.reports.v1.async_resources import AsyncReportsService
    from iqmetrix_api.reports.v1.resources import ReportsService
    from iqmetrix_api.torture.v1.async_resources import AsyncTortureService
    from iqmetrix_api.torture.v1.resources import TortureService

SERVICES: Final[dict[str, tuple[str, ...]]] = {
    "kitchen_sink": ("v1",),
    "reports": ("v1",),
    "torture": ("v1",),
}
"""Versions of each service, oldest first."""

DEFAULT_VERSIONS: Final[dict[str, str]] = {
    "kitchen_sink": "v1",
    "reports": "v1",
    "torture": "v1",
}
"""What each service is without a version: `iq.crm`, `iqmetrix_api.crm`."""


class Services:
    """One attribute per service, in its default version, or in the one that was asked for by `versions`."""

    _caller: Caller
    _versions: Mapping[str, str] = MappingProxyType({})

    @cached_property
    def kitchen_sink(self) -> KitchenSinkService:
        """A service that does not exist, with every shape that those that exist have."""
        from iqmetrix_api.kitchen_sink.v1.resources import KitchenSinkService  # noqa: PLC0415 - when used

        return KitchenSinkService(self._caller)

    @cached_property
    def reports(self) -> ReportsService:
        """Reports out of databases."""
        from iqmetrix_api.reports.v1.resources import ReportsService  # noqa: PLC0415 - when used

        return ReportsService(self._caller)

    @cached_property
    def torture(self) -> TortureService:
        """A service of 'all' kinds of things, with a \\ backslash."""
        from iqmetrix_api.torture.v1.resources import TortureService  # noqa: PLC0415 - when used

        return TortureService(self._caller)


class AsyncServices:
    """One attribute per service, in its default version, or in the one that was asked for by `versions`."""

    _caller: AsyncCaller
    _versions: Mapping[str, str] = MappingProxyType({})

    @cached_property
    def kitchen_sink(self) -> AsyncKitchenSinkService:
        """A service that does not exist, with every shape that those that exist have."""
        from iqmetrix_api.kitchen_sink.v1.async_resources import AsyncKitchenSinkService  # noqa: PLC0415 - when used

        return AsyncKitchenSinkService(self._caller)

    @cached_property
    def reports(self) -> AsyncReportsService:
        """Reports out of databases."""
        from iqmetrix_api.reports.v1.async_resources import AsyncReportsService  # noqa: PLC0415 - when used

        return AsyncReportsService(self._caller)

    @cached_property
    def torture(self) -> AsyncTortureService:
        """A service of 'all' kinds of things, with a \\ backslash."""
        from iqmetrix_api.torture.v1.async_resources import AsyncTortureService  # noqa: PLC0415 - when used

        return AsyncTortureService(self._caller)
