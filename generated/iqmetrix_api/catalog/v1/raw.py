# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Methods of Catalog v1 that return whole responses: status, headers, rate limit and parsed body."""

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
from iqmetrix_api.catalog.v1 import async_resources, resources
from iqmetrix_api.catalog.v1 import operations as ops


class ItemsWithRawResponse:
    """`Items`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.Items(RawCaller(caller))
        self.list = raw_page(resource.list, ops.LIST_ITEMS)
        self.create = raw_response(resource.create)
        self.list_by_subscription = raw_page(resource.list_by_subscription, ops.LIST_ITEMS_BY_SUBSCRIPTION)
        self.list_by_vendor_sku = raw_page(resource.list_by_vendor_sku, ops.LIST_ITEMS_BY_VENDOR_SKU)
        self.get_details_many = raw_response(resource.get_details_many)
        self.get_details = raw_response(resource.get_details)
        self.list_compatible = raw_page(resource.list_compatible, ops.LIST_COMPATIBLE_ITEMS)
        self.list_variations = raw_page(resource.list_variations, ops.LIST_VARIATIONS)
        self.get_structure = raw_response(resource.get_structure)
        self.search = raw_page(resource.search, ops.SEARCH_ITEMS)
        self.search_grouped = raw_page(resource.search_grouped, ops.SEARCH_GROUPED)


class AsyncItemsWithRawResponse:
    """`AsyncItems`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncItems(AsyncRawCaller(caller))
        self.list = async_raw_page(resource.list, ops.LIST_ITEMS)
        self.create = async_raw_response(resource.create)
        self.list_by_subscription = async_raw_page(resource.list_by_subscription, ops.LIST_ITEMS_BY_SUBSCRIPTION)
        self.list_by_vendor_sku = async_raw_page(resource.list_by_vendor_sku, ops.LIST_ITEMS_BY_VENDOR_SKU)
        self.get_details_many = async_raw_response(resource.get_details_many)
        self.get_details = async_raw_response(resource.get_details)
        self.list_compatible = async_raw_page(resource.list_compatible, ops.LIST_COMPATIBLE_ITEMS)
        self.list_variations = async_raw_page(resource.list_variations, ops.LIST_VARIATIONS)
        self.get_structure = async_raw_response(resource.get_structure)
        self.search = async_raw_page(resource.search, ops.SEARCH_ITEMS)
        self.search_grouped = async_raw_page(resource.search_grouped, ops.SEARCH_GROUPED)


class AttributesWithRawResponse:
    """`Attributes`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.Attributes(RawCaller(caller))
        self.list = raw_page(resource.list, ops.LIST_ATTRIBUTES)
        self.update = raw_response(resource.update)
        self.delete = raw_response(resource.delete)


class AsyncAttributesWithRawResponse:
    """`AsyncAttributes`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncAttributes(AsyncRawCaller(caller))
        self.list = async_raw_page(resource.list, ops.LIST_ATTRIBUTES)
        self.update = async_raw_response(resource.update)
        self.delete = async_raw_response(resource.delete)


class CatalogServiceWithRawResponse:
    """`CatalogService`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.CatalogService(RawCaller(caller))
        self.ping = raw_response(resource.ping)


class AsyncCatalogServiceWithRawResponse:
    """`AsyncCatalogService`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncCatalogService(AsyncRawCaller(caller))
        self.ping = async_raw_response(resource.ping)
