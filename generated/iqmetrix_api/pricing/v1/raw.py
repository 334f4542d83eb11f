# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Methods of Pricing v1 that return whole responses: status, headers, rate limit and parsed body."""

from __future__ import annotations

from iqmetrix_api import AsyncCaller, Caller
from iqmetrix_api._runtime.raw import (
    AsyncRawCaller,
    RawCaller,
    async_raw_page,
    async_raw_response,
    raw_page,
    raw_response,
)
from iqmetrix_api.pricing.v1 import async_resources, resources
from iqmetrix_api.pricing.v1 import operations as ops


class PricesWithRawResponse:
    """`Prices`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.Prices(RawCaller(caller))
        self.create_or_update_at_company = raw_response(resource.create_or_update_at_company)
        self.list_at_company = raw_page(resource.list_at_company, ops.LIST_COMPANY_PRICING)
        self.list = raw_page(resource.list, ops.LIST_PRICING)
        self.create_or_update = raw_response(resource.create_or_update)
        self.list_of_all_items = raw_page(resource.list_of_all_items, ops.LIST_ALL_PRICING)


class AsyncPricesWithRawResponse:
    """`AsyncPrices`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncPrices(AsyncRawCaller(caller))
        self.create_or_update_at_company = async_raw_response(resource.create_or_update_at_company)
        self.list_at_company = async_raw_page(resource.list_at_company, ops.LIST_COMPANY_PRICING)
        self.list = async_raw_page(resource.list, ops.LIST_PRICING)
        self.create_or_update = async_raw_response(resource.create_or_update)
        self.list_of_all_items = async_raw_page(resource.list_of_all_items, ops.LIST_ALL_PRICING)


class PricingTermsWithRawResponse:
    """`PricingTerms`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.PricingTerms(RawCaller(caller))
        self.list = raw_page(resource.list, ops.LIST_PRICING_TERMS)
        self.get = raw_response(resource.get)


class AsyncPricingTermsWithRawResponse:
    """`AsyncPricingTerms`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncPricingTerms(AsyncRawCaller(caller))
        self.list = async_raw_page(resource.list, ops.LIST_PRICING_TERMS)
        self.get = async_raw_response(resource.get)


class SaleOverridePricesWithRawResponse:
    """`SaleOverridePrices`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.SaleOverridePrices(RawCaller(caller))
        self.list = raw_page(resource.list, ops.LIST_SALE_OVERRIDE_PRICES)
        self.create = raw_response(resource.create)
        self.update = raw_response(resource.update)
        self.delete = raw_response(resource.delete)


class AsyncSaleOverridePricesWithRawResponse:
    """`AsyncSaleOverridePrices`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncSaleOverridePrices(AsyncRawCaller(caller))
        self.list = async_raw_page(resource.list, ops.LIST_SALE_OVERRIDE_PRICES)
        self.create = async_raw_response(resource.create)
        self.update = async_raw_response(resource.update)
        self.delete = async_raw_response(resource.delete)
