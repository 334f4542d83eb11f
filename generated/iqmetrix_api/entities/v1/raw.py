# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Methods of Entities v1 that return whole responses: status, headers, rate limit and parsed body."""

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
from iqmetrix_api.entities.v1 import async_resources, resources
from iqmetrix_api.entities.v1 import operations as ops


class CompaniesWithRawResponse:
    """`Companies`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.Companies(RawCaller(caller))
        self.get = raw_response(resource.get)
        self.get_tree = raw_response(resource.get_tree)


class AsyncCompaniesWithRawResponse:
    """`AsyncCompanies`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncCompanies(AsyncRawCaller(caller))
        self.get = async_raw_response(resource.get)
        self.get_tree = async_raw_response(resource.get_tree)


class LocationsWithRawResponse:
    """`Locations`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.Locations(RawCaller(caller))
        self.create = raw_response(resource.create)
        self.update_below_node = raw_response(resource.update_below_node)
        self.list = raw_page(resource.list, ops.LIST_LOCATIONS)
        self.get = raw_response(resource.get)
        self.update = raw_response(resource.update)


class AsyncLocationsWithRawResponse:
    """`AsyncLocations`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncLocations(AsyncRawCaller(caller))
        self.create = async_raw_response(resource.create)
        self.update_below_node = async_raw_response(resource.update_below_node)
        self.list = async_raw_page(resource.list, ops.LIST_LOCATIONS)
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)


class DivisionsWithRawResponse:
    """`Divisions`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.Divisions(RawCaller(caller))
        self.create = raw_response(resource.create)


class AsyncDivisionsWithRawResponse:
    """`AsyncDivisions`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncDivisions(AsyncRawCaller(caller))
        self.create = async_raw_response(resource.create)


class GroupsWithRawResponse:
    """`Groups`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.Groups(RawCaller(caller))
        self.create = raw_response(resource.create)


class AsyncGroupsWithRawResponse:
    """`AsyncGroups`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncGroups(AsyncRawCaller(caller))
        self.create = async_raw_response(resource.create)


class NodesWithRawResponse:
    """`Nodes`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.Nodes(RawCaller(caller))
        self.delete = raw_response(resource.delete)
        self.search = raw_page(resource.search, ops.SEARCH_NODES)


class AsyncNodesWithRawResponse:
    """`AsyncNodes`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncNodes(AsyncRawCaller(caller))
        self.delete = async_raw_response(resource.delete)
        self.search = async_raw_page(resource.search, ops.SEARCH_NODES)


class CarriersWithRawResponse:
    """`Carriers`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.Carriers(RawCaller(caller))
        self.list = raw_page(resource.list, ops.LIST_CARRIERS)
        self.get = raw_response(resource.get)


class AsyncCarriersWithRawResponse:
    """`AsyncCarriers`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncCarriers(AsyncRawCaller(caller))
        self.list = async_raw_page(resource.list, ops.LIST_CARRIERS)
        self.get = async_raw_response(resource.get)


class ManufacturersWithRawResponse:
    """`Manufacturers`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.Manufacturers(RawCaller(caller))
        self.list = raw_page(resource.list, ops.LIST_MANUFACTURERS)
        self.get = raw_response(resource.get)


class AsyncManufacturersWithRawResponse:
    """`AsyncManufacturers`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncManufacturers(AsyncRawCaller(caller))
        self.list = async_raw_page(resource.list, ops.LIST_MANUFACTURERS)
        self.get = async_raw_response(resource.get)


class SuppliersWithRawResponse:
    """`Suppliers`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.Suppliers(RawCaller(caller))
        self.list = raw_page(resource.list, ops.LIST_SUPPLIERS)
        self.get = raw_response(resource.get)


class AsyncSuppliersWithRawResponse:
    """`AsyncSuppliers`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncSuppliers(AsyncRawCaller(caller))
        self.list = async_raw_page(resource.list, ops.LIST_SUPPLIERS)
        self.get = async_raw_response(resource.get)


class PartnerRelationshipsWithRawResponse:
    """`PartnerRelationships`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.PartnerRelationships(RawCaller(caller))
        self.list = raw_page(resource.list, ops.LIST_PARTNER_RELATIONSHIPS)


class AsyncPartnerRelationshipsWithRawResponse:
    """`AsyncPartnerRelationships`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncPartnerRelationships(AsyncRawCaller(caller))
        self.list = async_raw_page(resource.list, ops.LIST_PARTNER_RELATIONSHIPS)


class EntitiesServiceWithRawResponse:
    """`EntitiesService`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.EntitiesService(RawCaller(caller))
        self.ping = raw_response(resource.ping)


class AsyncEntitiesServiceWithRawResponse:
    """`AsyncEntitiesService`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncEntitiesService(AsyncRawCaller(caller))
        self.ping = async_raw_response(resource.ping)
