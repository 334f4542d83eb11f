# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Methods of Reference v1 that return whole responses: status, headers, rate limit and parsed body."""

from __future__ import annotations

from iqmetrix_api import AsyncCaller, Caller
from iqmetrix_api._runtime.raw import (
    AsyncRawCaller,
    RawCaller,
    async_raw_page,
    raw_page,
)
from iqmetrix_api.reference.v1 import async_resources, resources
from iqmetrix_api.reference.v1 import operations as ops


class CountriesWithRawResponse:
    """`Countries`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.Countries(RawCaller(caller))
        self.list = raw_page(resource.list, ops.LIST_COUNTRIES)


class AsyncCountriesWithRawResponse:
    """`AsyncCountries`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncCountries(AsyncRawCaller(caller))
        self.list = async_raw_page(resource.list, ops.LIST_COUNTRIES)


class CurrenciesWithRawResponse:
    """`Currencies`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.Currencies(RawCaller(caller))
        self.list = raw_page(resource.list, ops.LIST_CURRENCIES)


class AsyncCurrenciesWithRawResponse:
    """`AsyncCurrencies`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncCurrencies(AsyncRawCaller(caller))
        self.list = async_raw_page(resource.list, ops.LIST_CURRENCIES)


class TimeZonesWithRawResponse:
    """`TimeZones`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.TimeZones(RawCaller(caller))
        self.list = raw_page(resource.list, ops.LIST_TIME_ZONES)


class AsyncTimeZonesWithRawResponse:
    """`AsyncTimeZones`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncTimeZones(AsyncRawCaller(caller))
        self.list = async_raw_page(resource.list, ops.LIST_TIME_ZONES)
