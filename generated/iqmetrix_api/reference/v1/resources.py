# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Resources of Reference v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqmetrix_api import Caller, Pages, Paging, RequestOptions, Resource
from iqmetrix_api.reference.v1 import models
from iqmetrix_api.reference.v1 import operations as ops

if TYPE_CHECKING:
    from iqmetrix_api.reference.v1 import raw


class Countries(Resource):
    """Countries with their states and provinces."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.CountriesWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.reference.v1 import raw  # noqa: PLC0415 - when used

        return raw.CountriesWithRawResponse(self._caller)

    def list(
        self, *, max_items: int | None = None, resume: str | None = None, options: RequestOptions | None = None
    ) -> Pages[models.Country]:
        """List all countries with their states.

        GET /v1/Countries

        Args:
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `Country`. The first request is sent when the first item is needed.

        Raises:
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._pages(
            ops.LIST_COUNTRIES, models.Country, paging=Paging(max_items=max_items, resume=resume), options=options
        )


class Currencies(Resource):
    """Currencies with their symbols."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.CurrenciesWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.reference.v1 import raw  # noqa: PLC0415 - when used

        return raw.CurrenciesWithRawResponse(self._caller)

    def list(
        self, *, max_items: int | None = None, resume: str | None = None, options: RequestOptions | None = None
    ) -> Pages[models.Currency]:
        """List all currencies, by code.

        GET /v1/Currencies

        Args:
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `Currency`. The first request is sent when the first item is needed.

        Raises:
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._pages(
            ops.LIST_CURRENCIES, models.Currency, paging=Paging(max_items=max_items, resume=resume), options=options
        )


class TimeZones(Resource):
    """Time zones as Windows names them."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.TimeZonesWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.reference.v1 import raw  # noqa: PLC0415 - when used

        return raw.TimeZonesWithRawResponse(self._caller)

    def list(
        self, *, max_items: int | None = None, resume: str | None = None, options: RequestOptions | None = None
    ) -> Pages[models.TimeZone]:
        """List all time zones.

        GET /v1/TimeZones

        Args:
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `TimeZone`. The first request is sent when the first item is needed.

        Raises:
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._pages(
            ops.LIST_TIME_ZONES, models.TimeZone, paging=Paging(max_items=max_items, resume=resume), options=options
        )


class ReferenceService(Resource):
    """What other services refer to by code or identifier: countries, currencies and time zones.

    No token is needed. Each list comes whole and changes rarely, so a program may read it once and keep it.
    """

    def __init__(self, caller: Caller) -> None:
        super().__init__(caller)
        self.countries = Countries(caller)
        self.currencies = Currencies(caller)
        self.time_zones = TimeZones(caller)

    @property
    def v1(self) -> ReferenceService:
        """Reference v1, whatever the default version is."""
        return self
