# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Asynchronous resources of Entities v1."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from iqmetrix_api import AsyncCaller, AsyncPages, AsyncResource, Paging, RequestOptions, common
from iqmetrix_api.entities.v1 import models
from iqmetrix_api.entities.v1 import operations as ops

if TYPE_CHECKING:
    from iqmetrix_api.entities.v1 import raw


class AsyncCompanies(AsyncResource):
    """Companies and their trees."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.AsyncCompaniesWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.entities.v1 import raw  # noqa: PLC0415 - when used

        return raw.AsyncCompaniesWithRawResponse(self._caller)

    async def get(self, *, company_id: int | str, options: RequestOptions | None = None) -> models.Company:
        """Read one company.

        GET /v1/Companies({CompanyId})

        Args:
            company_id: `Id` of the company, which is the root of its tree.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `Company`: The company.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such company.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(ops.GET_COMPANY, path=(company_id,), options=options)

    async def get_tree(self, *, company_id: int | str, options: RequestOptions | None = None) -> models.CompanyTree:
        """Read a company with everything below it.

        GET /v1/Companies({CompanyId})/Tree

        Args:
            company_id: `Id` of the company, which is the root of its tree.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `CompanyTree`: The tree.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such company.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(ops.GET_COMPANY_TREE, path=(company_id,), options=options)


class AsyncLocations(AsyncResource):
    """Locations of a company."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.AsyncLocationsWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.entities.v1 import raw  # noqa: PLC0415 - when used

        return raw.AsyncLocationsWithRawResponse(self._caller)

    async def create(
        self,
        *,
        company_id: int | str,
        node_id: int | str,
        body: models.LocationInput | models.Location | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.Location:
        """Create a location below a node.

        POST /v1/Companies({CompanyId})/Tree/Nodes({NodeId})/Locations

        Args:
            company_id: `Id` of the company, which is the root of its tree.
            node_id: `Id` of the node above, from the tree: of the company, a division or a group.
            body: Sent as application/json; a mapping goes out unchanged.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `Location`: The new location.

        Raises:
            BadRequest: A member is not valid, or the node is not in the tree of the company.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such company or node.
            Conflict: Another location right below the node has the name.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(ops.CREATE_LOCATION, path=(company_id, node_id), body=body, options=options)

    async def update_below_node(
        self,
        *,
        company_id: int | str,
        node_id: int | str,
        location_id: int | str,
        body: models.LocationInput | models.Location | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.Location:
        """Replace a location below a node.

        PUT /v1/Companies({CompanyId})/Tree/Nodes({NodeId})/Locations({LocationId})

        The node is checked too. `Version` must be the current one.

        Args:
            company_id: `Id` of the company, which is the root of its tree.
            node_id: `Id` of the node above, from the tree: of the company, a division or a group.
            location_id: `Id` of the location, from the company's list.
            body: Sent as application/json; a mapping goes out unchanged. It replaces the whole: what it does not have
                is erased, so read first, and send all of what you read with your changes.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `Location`: The location as it is now.

        Raises:
            BadRequest: A member is not valid, or the node is not in the tree of the company.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such node or location.
            Conflict: The location was changed since it was read, or its name is taken.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(
            ops.UPDATE_LOCATION_BELOW_NODE, path=(company_id, node_id, location_id), body=body, options=options
        )

    def list(
        self,
        *,
        company_id: int | str,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.Location]:
        """List all locations of a company.

        GET /v1/Companies({CompanyId})/Locations

        Args:
            company_id: `Id` of the company, which is the root of its tree.
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `Location`. The first request is sent when the first item is needed.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such company.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._pages(
            ops.LIST_LOCATIONS,
            models.Location,
            path=(company_id,),
            paging=Paging(max_items=max_items, resume=resume),
            options=options,
        )

    async def get(
        self, *, company_id: int | str, location_id: int | str, options: RequestOptions | None = None
    ) -> models.Location:
        """Read one location.

        GET /v1/Companies({CompanyId})/Locations({LocationId})

        Args:
            company_id: `Id` of the company, which is the root of its tree.
            location_id: `Id` of the location, from the company's list.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `Location`: The location.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such location.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(ops.GET_LOCATION, path=(company_id, location_id), options=options)

    async def update(
        self,
        *,
        company_id: int | str,
        location_id: int | str,
        body: models.LocationInput | models.Location | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.Location:
        """Replace a location.

        PUT /v1/Companies({CompanyId})/Locations({LocationId})

        Checks less than `update_below_node`, which names the node. `Version` must be the current one.

        Args:
            company_id: `Id` of the company, which is the root of its tree.
            location_id: `Id` of the location, from the company's list.
            body: Sent as application/json; a mapping goes out unchanged. It replaces the whole: what it does not have
                is erased, so read first, and send all of what you read with your changes.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `Location`: The location as it is now.

        Raises:
            BadRequest: A member is not valid, or `Id` is not that of the address.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such location.
            Conflict: The location was changed since it was read, or its name is taken.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(ops.UPDATE_LOCATION, path=(company_id, location_id), body=body, options=options)


class AsyncDivisions(AsyncResource):
    """Divisions of a company."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.AsyncDivisionsWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.entities.v1 import raw  # noqa: PLC0415 - when used

        return raw.AsyncDivisionsWithRawResponse(self._caller)

    async def create(
        self,
        *,
        company_id: int | str,
        node_id: int | str,
        body: models.DivisionInput | models.Division | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.Division:
        """Create a division below a node.

        POST /v1/Companies({CompanyId})/Tree/Nodes({NodeId})/Divisions

        Args:
            company_id: `Id` of the company, which is the root of its tree.
            node_id: `Id` of the node above, from the tree: of the company, a division or a group.
            body: Sent as application/json; a mapping goes out unchanged.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `Division`: The new division.

        Raises:
            BadRequest: The name is empty or too long, or the node is not in the tree of the company.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such company or node.
            Conflict: Another one right below the node has the name.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(ops.CREATE_DIVISION, path=(company_id, node_id), body=body, options=options)


class AsyncGroups(AsyncResource):
    """Groups of a company."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.AsyncGroupsWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.entities.v1 import raw  # noqa: PLC0415 - when used

        return raw.AsyncGroupsWithRawResponse(self._caller)

    async def create(
        self,
        *,
        company_id: int | str,
        node_id: int | str,
        body: models.GroupInput | models.Group | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.Group:
        """Create a group below a node.

        POST /v1/Companies({CompanyId})/Tree/Nodes({NodeId})/Groups

        Args:
            company_id: `Id` of the company, which is the root of its tree.
            node_id: `Id` of the node above, from the tree: of the company, a division or a group.
            body: Sent as application/json; a mapping goes out unchanged.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `Group`: The new group.

        Raises:
            BadRequest: The name is empty or too long, or the node is not in the tree of the company.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such company or node.
            Conflict: Another one right below the node has the name.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(ops.CREATE_GROUP, path=(company_id, node_id), body=body, options=options)


class AsyncNodes(AsyncResource):
    """Nodes of a company tree."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.AsyncNodesWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.entities.v1 import raw  # noqa: PLC0415 - when used

        return raw.AsyncNodesWithRawResponse(self._caller)

    async def delete(self, *, company_id: int | str, node_id: int | str, options: RequestOptions | None = None) -> None:
        """Delete a group or a division with everything below it.

        DELETE /v1/Companies({CompanyId})/Tree/Nodes({NodeId})

        It cannot be undone, and is refused if anything but groups and divisions is below the node.

        Args:
            company_id: `Id` of the company, which is the root of its tree.
            node_id: `Id` of the group or division, from the tree.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            Nothing. The node is deleted.

        Raises:
            BadRequest: The node still has locations.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such group or division.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(ops.DELETE_NODE, path=(company_id, node_id), options=options)

    def search(
        self,
        *,
        company_id: int | str,
        client_entity_id: str,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.NodeSearchResult]:
        """Find nodes by the identifier that they have in another system.

        GET /v1/Entities({CompanyId})/Nodes

        Args:
            company_id: `Id` of the company, which is the root of its tree.
            client_entity_id: `ClientEntityId` that the node was given, letter for letter.
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `NodeSearchResult`. The first request is sent when the first item is needed.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such company.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._pages(
            ops.SEARCH_NODES,
            models.NodeSearchResult,
            path=(company_id,),
            query={"$filter": client_entity_id},
            paging=Paging(max_items=max_items, resume=resume),
            options=options,
        )


class AsyncCarriers(AsyncResource):
    """Wireless carriers."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.AsyncCarriersWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.entities.v1 import raw  # noqa: PLC0415 - when used

        return raw.AsyncCarriersWithRawResponse(self._caller)

    def list(
        self, *, max_items: int | None = None, resume: str | None = None, options: RequestOptions | None = None
    ) -> AsyncPages[models.Carrier]:
        """List all carriers.

        GET /v1/Carriers

        Args:
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `Carrier`. The first request is sent when the first item is needed.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._pages(
            ops.LIST_CARRIERS, models.Carrier, paging=Paging(max_items=max_items, resume=resume), options=options
        )

    async def get(self, *, carrier_id: int | str, options: RequestOptions | None = None) -> models.Carrier:
        """Read a carrier.

        GET /v1/Carriers({CarrierId})

        Args:
            carrier_id: `Id` of the carrier, from the list of all.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `Carrier`: The carrier.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such carrier.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(ops.GET_CARRIER, path=(carrier_id,), options=options)


class AsyncManufacturers(AsyncResource):
    """Manufacturers of products."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.AsyncManufacturersWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.entities.v1 import raw  # noqa: PLC0415 - when used

        return raw.AsyncManufacturersWithRawResponse(self._caller)

    def list(
        self, *, max_items: int | None = None, resume: str | None = None, options: RequestOptions | None = None
    ) -> AsyncPages[models.Manufacturer]:
        """List all manufacturers.

        GET /v1/Manufacturers

        Args:
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `Manufacturer`. The first request is sent when the first item is needed.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._pages(
            ops.LIST_MANUFACTURERS,
            models.Manufacturer,
            paging=Paging(max_items=max_items, resume=resume),
            options=options,
        )

    async def get(self, *, manufacturer_id: int | str, options: RequestOptions | None = None) -> models.Manufacturer:
        """Read a manufacturer.

        GET /v1/Manufacturers({ManufacturerId})

        Args:
            manufacturer_id: `Id` of the manufacturer, from the list of all.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `Manufacturer`: The manufacturer.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such manufacturer.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(ops.GET_MANUFACTURER, path=(manufacturer_id,), options=options)


class AsyncSuppliers(AsyncResource):
    """Suppliers of products."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.AsyncSuppliersWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.entities.v1 import raw  # noqa: PLC0415 - when used

        return raw.AsyncSuppliersWithRawResponse(self._caller)

    def list(
        self, *, max_items: int | None = None, resume: str | None = None, options: RequestOptions | None = None
    ) -> AsyncPages[models.Supplier]:
        """List all suppliers.

        GET /v1/Suppliers

        Args:
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `Supplier`. The first request is sent when the first item is needed.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._pages(
            ops.LIST_SUPPLIERS, models.Supplier, paging=Paging(max_items=max_items, resume=resume), options=options
        )

    async def get(self, *, supplier_id: int | str, options: RequestOptions | None = None) -> models.Supplier:
        """Read a supplier.

        GET /v1/Suppliers({SupplierId})

        Args:
            supplier_id: `Id` of the supplier, from the list of all.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `Supplier`: The supplier.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such supplier.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(ops.GET_SUPPLIER, path=(supplier_id,), options=options)


class AsyncPartnerRelationships(AsyncResource):
    """Companies that engaged a partner."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.AsyncPartnerRelationshipsWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.entities.v1 import raw  # noqa: PLC0415 - when used

        return raw.AsyncPartnerRelationshipsWithRawResponse(self._caller)

    def list(
        self,
        *,
        partner_id: int | str,
        skip: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.PartnerRelationship]:
        """List the companies that engaged a partner.

        GET /v1/Partners({PartnerId})/Relationships/Companies

        Args:
            partner_id: Number of the partner that companies have engaged.
            skip: Rows to leave out at the beginning. At least 0. Default: 0.
            page_size: Items per page, at most 100; default: 20.
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `PartnerRelationship`. The first request is sent when the first item is needed.

        Raises:
            BadRequest: `$skip` is negative; the text is inferred.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such partner.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._pages(
            ops.LIST_PARTNER_RELATIONSHIPS,
            models.PartnerRelationship,
            path=(partner_id,),
            query={"$skip": skip},
            paging=Paging(page_size=page_size, max_items=max_items, resume=resume),
            options=options,
        )


class AsyncEntitiesService(AsyncResource):
    """Companies with their divisions, groups and locations; carriers, manufacturers and suppliers; partners'
    relationships.

    `Version` is an optimistic lock: a missing or stale value on update is refused.
    """

    def __init__(self, caller: AsyncCaller) -> None:
        super().__init__(caller)
        self.companies = AsyncCompanies(caller)
        self.locations = AsyncLocations(caller)
        self.divisions = AsyncDivisions(caller)
        self.groups = AsyncGroups(caller)
        self.nodes = AsyncNodes(caller)
        self.carriers = AsyncCarriers(caller)
        self.manufacturers = AsyncManufacturers(caller)
        self.suppliers = AsyncSuppliers(caller)
        self.partner_relationships = AsyncPartnerRelationships(caller)

    @property
    def with_raw_response(self) -> raw.AsyncEntitiesServiceWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.entities.v1 import raw  # noqa: PLC0415 - when used

        return raw.AsyncEntitiesServiceWithRawResponse(self._caller)

    @property
    def v1(self) -> AsyncEntitiesService:
        """Entities v1, whatever the default version is."""
        return self

    async def ping(self, *, options: RequestOptions | None = None) -> common.Ping:
        """Ask whether the service runs, and in which version.

        GET /v1/ping

        Args:
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `Ping`: Versions of the running service.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(ops.PING, options=options)
