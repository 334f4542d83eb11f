# Written by `python -m generator build`. Changes made here are lost:
# mend the description, the template or the generator.
"""Resources of Entities v1."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from iqmetrix_api import AsyncCaller, AsyncPages, AsyncResource, Caller, Pages, Paging, RequestOptions, Resource
from iqmetrix_api._runtime.raw import (
    AsyncRawCaller,
    RawCaller,
    async_raw_page,
    async_raw_response,
    raw_page,
    raw_response,
)
from iqmetrix_api.entities.v1 import models
from iqmetrix_api.entities.v1 import operations as ops


class Companies(Resource):
    """Companies and their trees."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> CompaniesWithRawResponse:
        """The same methods, which give status, headers and rate limit beside the parsed body."""
        return CompaniesWithRawResponse(self._caller)

    def get(self, *, company_id: int, options: RequestOptions | None = None) -> models.Company:
        """Read one company.

        GET /v1/Companies({CompanyId})

        Args:
            company_id: Company at the root of the tree.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such entity.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._call(ops.GET_COMPANY, path=(company_id,), options=options)

    def get_tree(self, *, company_id: int, options: RequestOptions | None = None) -> models.CompanyTree:
        """Read a company with everything below it.

        GET /v1/Companies({CompanyId})/Tree

        Args:
            company_id: Company at the root of the tree.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such entity.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._call(ops.GET_COMPANY_TREE, path=(company_id,), options=options)


class CompaniesWithRawResponse:
    """Companies, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = Companies(RawCaller(caller))
        self.get = raw_response(resource.get)
        self.get_tree = raw_response(resource.get_tree)


class AsyncCompanies(AsyncResource):
    """Companies and their trees."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncCompaniesWithRawResponse:
        """The same methods, which give status, headers and rate limit beside the parsed body."""
        return AsyncCompaniesWithRawResponse(self._caller)

    async def get(self, *, company_id: int, options: RequestOptions | None = None) -> models.Company:
        """Read one company.

        GET /v1/Companies({CompanyId})

        Args:
            company_id: Company at the root of the tree.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such entity.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return await self._call(ops.GET_COMPANY, path=(company_id,), options=options)

    async def get_tree(self, *, company_id: int, options: RequestOptions | None = None) -> models.CompanyTree:
        """Read a company with everything below it.

        GET /v1/Companies({CompanyId})/Tree

        Args:
            company_id: Company at the root of the tree.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such entity.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return await self._call(ops.GET_COMPANY_TREE, path=(company_id,), options=options)


class AsyncCompaniesWithRawResponse:
    """AsyncCompanies, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = AsyncCompanies(AsyncRawCaller(caller))
        self.get = async_raw_response(resource.get)
        self.get_tree = async_raw_response(resource.get_tree)


class Locations(Resource):
    """Locations of a company."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> LocationsWithRawResponse:
        """The same methods, which give status, headers and rate limit beside the parsed body."""
        return LocationsWithRawResponse(self._caller)

    def create(
        self,
        *,
        company_id: int,
        node_id: int,
        body: models.LocationInput | models.Location | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.Location:
        """Create a location below a node.

        POST /v1/Companies({CompanyId})/Tree/Nodes({NodeId})/Locations

        Args:
            company_id: Company at the root of the tree.
            node_id: The node: the company itself, a division or a group.
            body: What to send (application/json); a plain mapping goes out as it is.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such entity.
            Conflict: The name is taken by another location at this level.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._call(
            ops.CREATE_LOCATION,
            path=(
                company_id,
                node_id,
            ),
            body=body,
            options=options,
        )

    def update_below_node(
        self,
        *,
        company_id: int,
        node_id: int,
        location_id: int,
        body: models.LocationInput | models.Location | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.Location:
        """Replace a location below a node.

        PUT /v1/Companies({CompanyId})/Tree/Nodes({NodeId})/Locations({LocationId})

        The parent is checked too. `Version` must be the current one.

        Args:
            company_id: Company at the root of the tree.
            node_id: The node: the company itself, a division or a group.
            location_id: `Id` of the location, from the company's list.
            body: What to send (application/json); a plain mapping goes out as it is.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such entity.
            Conflict: The location was changed in between, or its name is taken.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._call(
            ops.UPDATE_LOCATION_BELOW_NODE,
            path=(
                company_id,
                node_id,
                location_id,
            ),
            body=body,
            options=options,
        )

    def list(
        self,
        *,
        company_id: int,
        page_size: int | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.Location]:
        """List all locations of a company.

        GET /v1/Companies({CompanyId})/Locations

        Args:
            company_id: Company at the root of the tree.
            page_size: Items per page.
            max_items: Stop after so many items.
            resume: Token of a page (`Page.resume`): go on after it.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of items; nothing is sent before the first of them is asked for.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such entity.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._pages(
            ops.LIST_LOCATIONS,
            models.Location,
            path=(company_id,),
            paging=Paging(page_size=page_size, max_items=max_items, resume=resume),
            options=options,
        )

    def get(self, *, company_id: int, location_id: int, options: RequestOptions | None = None) -> models.Location:
        """Read one location.

        GET /v1/Companies({CompanyId})/Locations({LocationId})

        Args:
            company_id: Company at the root of the tree.
            location_id: `Id` of the location, from the company's list.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such entity.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._call(
            ops.GET_LOCATION,
            path=(
                company_id,
                location_id,
            ),
            options=options,
        )

    def update(
        self,
        *,
        company_id: int,
        location_id: int,
        body: models.LocationInput | models.Location | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.Location:
        """Replace a location.

        PUT /v1/Companies({CompanyId})/Locations({LocationId})

        Fewer checks than in `update_below_node`, which names the parent. `Version` must be the current one.

        Args:
            company_id: Company at the root of the tree.
            location_id: `Id` of the location, from the company's list.
            body: What to send (application/json); a plain mapping goes out as it is.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such location.
            Conflict: The location was changed in between, or its name is taken.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._call(
            ops.UPDATE_LOCATION,
            path=(
                company_id,
                location_id,
            ),
            body=body,
            options=options,
        )


class LocationsWithRawResponse:
    """Locations, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = Locations(RawCaller(caller))
        self.create = raw_response(resource.create)
        self.update_below_node = raw_response(resource.update_below_node)
        self.list = raw_page(resource.list, ops.LIST_LOCATIONS)
        self.get = raw_response(resource.get)
        self.update = raw_response(resource.update)


class AsyncLocations(AsyncResource):
    """Locations of a company."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncLocationsWithRawResponse:
        """The same methods, which give status, headers and rate limit beside the parsed body."""
        return AsyncLocationsWithRawResponse(self._caller)

    async def create(
        self,
        *,
        company_id: int,
        node_id: int,
        body: models.LocationInput | models.Location | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.Location:
        """Create a location below a node.

        POST /v1/Companies({CompanyId})/Tree/Nodes({NodeId})/Locations

        Args:
            company_id: Company at the root of the tree.
            node_id: The node: the company itself, a division or a group.
            body: What to send (application/json); a plain mapping goes out as it is.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such entity.
            Conflict: The name is taken by another location at this level.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return await self._call(
            ops.CREATE_LOCATION,
            path=(
                company_id,
                node_id,
            ),
            body=body,
            options=options,
        )

    async def update_below_node(
        self,
        *,
        company_id: int,
        node_id: int,
        location_id: int,
        body: models.LocationInput | models.Location | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.Location:
        """Replace a location below a node.

        PUT /v1/Companies({CompanyId})/Tree/Nodes({NodeId})/Locations({LocationId})

        The parent is checked too. `Version` must be the current one.

        Args:
            company_id: Company at the root of the tree.
            node_id: The node: the company itself, a division or a group.
            location_id: `Id` of the location, from the company's list.
            body: What to send (application/json); a plain mapping goes out as it is.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such entity.
            Conflict: The location was changed in between, or its name is taken.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return await self._call(
            ops.UPDATE_LOCATION_BELOW_NODE,
            path=(
                company_id,
                node_id,
                location_id,
            ),
            body=body,
            options=options,
        )

    def list(
        self,
        *,
        company_id: int,
        page_size: int | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.Location]:
        """List all locations of a company.

        GET /v1/Companies({CompanyId})/Locations

        Args:
            company_id: Company at the root of the tree.
            page_size: Items per page.
            max_items: Stop after so many items.
            resume: Token of a page (`Page.resume`): go on after it.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of items; nothing is sent before the first of them is asked for.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such entity.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._pages(
            ops.LIST_LOCATIONS,
            models.Location,
            path=(company_id,),
            paging=Paging(page_size=page_size, max_items=max_items, resume=resume),
            options=options,
        )

    async def get(self, *, company_id: int, location_id: int, options: RequestOptions | None = None) -> models.Location:
        """Read one location.

        GET /v1/Companies({CompanyId})/Locations({LocationId})

        Args:
            company_id: Company at the root of the tree.
            location_id: `Id` of the location, from the company's list.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such entity.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return await self._call(
            ops.GET_LOCATION,
            path=(
                company_id,
                location_id,
            ),
            options=options,
        )

    async def update(
        self,
        *,
        company_id: int,
        location_id: int,
        body: models.LocationInput | models.Location | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.Location:
        """Replace a location.

        PUT /v1/Companies({CompanyId})/Locations({LocationId})

        Fewer checks than in `update_below_node`, which names the parent. `Version` must be the current one.

        Args:
            company_id: Company at the root of the tree.
            location_id: `Id` of the location, from the company's list.
            body: What to send (application/json); a plain mapping goes out as it is.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such location.
            Conflict: The location was changed in between, or its name is taken.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return await self._call(
            ops.UPDATE_LOCATION,
            path=(
                company_id,
                location_id,
            ),
            body=body,
            options=options,
        )


class AsyncLocationsWithRawResponse:
    """AsyncLocations, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = AsyncLocations(AsyncRawCaller(caller))
        self.create = async_raw_response(resource.create)
        self.update_below_node = async_raw_response(resource.update_below_node)
        self.list = async_raw_page(resource.list, ops.LIST_LOCATIONS)
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)


class Divisions(Resource):
    """Divisions of a company."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> DivisionsWithRawResponse:
        """The same methods, which give status, headers and rate limit beside the parsed body."""
        return DivisionsWithRawResponse(self._caller)

    def create(
        self,
        *,
        company_id: int,
        node_id: int,
        body: models.DivisionInput | models.Division | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.Division:
        """Create a division below a node.

        POST /v1/Companies({CompanyId})/Tree/Nodes({NodeId})/Divisions

        Args:
            company_id: Company at the root of the tree.
            node_id: The node: the company itself, a division or a group.
            body: What to send (application/json); a plain mapping goes out as it is.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such entity.
            Conflict: The name is taken by another one at this level.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._call(
            ops.CREATE_DIVISION,
            path=(
                company_id,
                node_id,
            ),
            body=body,
            options=options,
        )


class DivisionsWithRawResponse:
    """Divisions, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = Divisions(RawCaller(caller))
        self.create = raw_response(resource.create)


class AsyncDivisions(AsyncResource):
    """Divisions of a company."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncDivisionsWithRawResponse:
        """The same methods, which give status, headers and rate limit beside the parsed body."""
        return AsyncDivisionsWithRawResponse(self._caller)

    async def create(
        self,
        *,
        company_id: int,
        node_id: int,
        body: models.DivisionInput | models.Division | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.Division:
        """Create a division below a node.

        POST /v1/Companies({CompanyId})/Tree/Nodes({NodeId})/Divisions

        Args:
            company_id: Company at the root of the tree.
            node_id: The node: the company itself, a division or a group.
            body: What to send (application/json); a plain mapping goes out as it is.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such entity.
            Conflict: The name is taken by another one at this level.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return await self._call(
            ops.CREATE_DIVISION,
            path=(
                company_id,
                node_id,
            ),
            body=body,
            options=options,
        )


class AsyncDivisionsWithRawResponse:
    """AsyncDivisions, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = AsyncDivisions(AsyncRawCaller(caller))
        self.create = async_raw_response(resource.create)


class Groups(Resource):
    """Groups of a company."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> GroupsWithRawResponse:
        """The same methods, which give status, headers and rate limit beside the parsed body."""
        return GroupsWithRawResponse(self._caller)

    def create(
        self,
        *,
        company_id: int,
        node_id: int,
        body: models.GroupInput | models.Group | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.Group:
        """Create a group below a node.

        POST /v1/Companies({CompanyId})/Tree/Nodes({NodeId})/Groups

        Args:
            company_id: Company at the root of the tree.
            node_id: The node: the company itself, a division or a group.
            body: What to send (application/json); a plain mapping goes out as it is.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such entity.
            Conflict: The name is taken by another one at this level.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._call(
            ops.CREATE_GROUP,
            path=(
                company_id,
                node_id,
            ),
            body=body,
            options=options,
        )


class GroupsWithRawResponse:
    """Groups, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = Groups(RawCaller(caller))
        self.create = raw_response(resource.create)


class AsyncGroups(AsyncResource):
    """Groups of a company."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncGroupsWithRawResponse:
        """The same methods, which give status, headers and rate limit beside the parsed body."""
        return AsyncGroupsWithRawResponse(self._caller)

    async def create(
        self,
        *,
        company_id: int,
        node_id: int,
        body: models.GroupInput | models.Group | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.Group:
        """Create a group below a node.

        POST /v1/Companies({CompanyId})/Tree/Nodes({NodeId})/Groups

        Args:
            company_id: Company at the root of the tree.
            node_id: The node: the company itself, a division or a group.
            body: What to send (application/json); a plain mapping goes out as it is.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such entity.
            Conflict: The name is taken by another one at this level.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return await self._call(
            ops.CREATE_GROUP,
            path=(
                company_id,
                node_id,
            ),
            body=body,
            options=options,
        )


class AsyncGroupsWithRawResponse:
    """AsyncGroups, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = AsyncGroups(AsyncRawCaller(caller))
        self.create = async_raw_response(resource.create)


class Nodes(Resource):
    """Nodes of a company tree."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> NodesWithRawResponse:
        """The same methods, which give status, headers and rate limit beside the parsed body."""
        return NodesWithRawResponse(self._caller)

    def delete(self, *, company_id: int, node_id: int, options: RequestOptions | None = None) -> None:
        """Delete a group or a division with everything below it.

        DELETE /v1/Companies({CompanyId})/Tree/Nodes({NodeId})

        It cannot be undone, and is refused if anything but groups and divisions is below the node.

        Args:
            company_id: Company at the root of the tree.
            node_id: The node: the company itself, a division or a group.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            Nothing.

        Raises:
            BadRequest: The node still has locations.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such entity.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._call(
            ops.DELETE_NODE,
            path=(
                company_id,
                node_id,
            ),
            options=options,
        )

    def search(
        self,
        *,
        company_id: int,
        client_entity_id: str,
        page_size: int | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.NodeSearchResult]:
        """Find nodes by the identifier that a client system gave them.

        GET /v1/Entities({CompanyId})/Nodes

        Args:
            company_id: Company at the root of the tree.
            client_entity_id: Identifier that a client system gave to the node.
            page_size: Items per page.
            max_items: Stop after so many items.
            resume: Token of a page (`Page.resume`): go on after it.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of items; nothing is sent before the first of them is asked for.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such entity.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._pages(
            ops.SEARCH_NODES,
            models.NodeSearchResult,
            path=(company_id,),
            query={
                "$filter": client_entity_id,
            },
            paging=Paging(page_size=page_size, max_items=max_items, resume=resume),
            options=options,
        )


class NodesWithRawResponse:
    """Nodes, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = Nodes(RawCaller(caller))
        self.delete = raw_response(resource.delete)
        self.search = raw_page(resource.search, ops.SEARCH_NODES)


class AsyncNodes(AsyncResource):
    """Nodes of a company tree."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncNodesWithRawResponse:
        """The same methods, which give status, headers and rate limit beside the parsed body."""
        return AsyncNodesWithRawResponse(self._caller)

    async def delete(self, *, company_id: int, node_id: int, options: RequestOptions | None = None) -> None:
        """Delete a group or a division with everything below it.

        DELETE /v1/Companies({CompanyId})/Tree/Nodes({NodeId})

        It cannot be undone, and is refused if anything but groups and divisions is below the node.

        Args:
            company_id: Company at the root of the tree.
            node_id: The node: the company itself, a division or a group.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            Nothing.

        Raises:
            BadRequest: The node still has locations.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such entity.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return await self._call(
            ops.DELETE_NODE,
            path=(
                company_id,
                node_id,
            ),
            options=options,
        )

    def search(
        self,
        *,
        company_id: int,
        client_entity_id: str,
        page_size: int | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.NodeSearchResult]:
        """Find nodes by the identifier that a client system gave them.

        GET /v1/Entities({CompanyId})/Nodes

        Args:
            company_id: Company at the root of the tree.
            client_entity_id: Identifier that a client system gave to the node.
            page_size: Items per page.
            max_items: Stop after so many items.
            resume: Token of a page (`Page.resume`): go on after it.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of items; nothing is sent before the first of them is asked for.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such entity.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._pages(
            ops.SEARCH_NODES,
            models.NodeSearchResult,
            path=(company_id,),
            query={
                "$filter": client_entity_id,
            },
            paging=Paging(page_size=page_size, max_items=max_items, resume=resume),
            options=options,
        )


class AsyncNodesWithRawResponse:
    """AsyncNodes, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = AsyncNodes(AsyncRawCaller(caller))
        self.delete = async_raw_response(resource.delete)
        self.search = async_raw_page(resource.search, ops.SEARCH_NODES)


class Carriers(Resource):
    """Wireless carriers."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> CarriersWithRawResponse:
        """The same methods, which give status, headers and rate limit beside the parsed body."""
        return CarriersWithRawResponse(self._caller)

    def list(
        self,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.Carrier]:
        """List all carriers.

        GET /v1/Carriers

        Args:
            page_size: Items per page.
            max_items: Stop after so many items.
            resume: Token of a page (`Page.resume`): go on after it.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of items; nothing is sent before the first of them is asked for.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._pages(
            ops.LIST_CARRIERS,
            models.Carrier,
            paging=Paging(page_size=page_size, max_items=max_items, resume=resume),
            options=options,
        )

    def get(self, *, carrier_id: int, options: RequestOptions | None = None) -> models.Carrier:
        """Read a carrier.

        GET /v1/Carriers({CarrierId})

        Args:
            carrier_id: `Id` of the carrier, from the list of all.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such carrier.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._call(ops.GET_CARRIER, path=(carrier_id,), options=options)


class CarriersWithRawResponse:
    """Carriers, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = Carriers(RawCaller(caller))
        self.list = raw_page(resource.list, ops.LIST_CARRIERS)
        self.get = raw_response(resource.get)


class AsyncCarriers(AsyncResource):
    """Wireless carriers."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncCarriersWithRawResponse:
        """The same methods, which give status, headers and rate limit beside the parsed body."""
        return AsyncCarriersWithRawResponse(self._caller)

    def list(
        self,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.Carrier]:
        """List all carriers.

        GET /v1/Carriers

        Args:
            page_size: Items per page.
            max_items: Stop after so many items.
            resume: Token of a page (`Page.resume`): go on after it.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of items; nothing is sent before the first of them is asked for.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._pages(
            ops.LIST_CARRIERS,
            models.Carrier,
            paging=Paging(page_size=page_size, max_items=max_items, resume=resume),
            options=options,
        )

    async def get(self, *, carrier_id: int, options: RequestOptions | None = None) -> models.Carrier:
        """Read a carrier.

        GET /v1/Carriers({CarrierId})

        Args:
            carrier_id: `Id` of the carrier, from the list of all.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such carrier.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return await self._call(ops.GET_CARRIER, path=(carrier_id,), options=options)


class AsyncCarriersWithRawResponse:
    """AsyncCarriers, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = AsyncCarriers(AsyncRawCaller(caller))
        self.list = async_raw_page(resource.list, ops.LIST_CARRIERS)
        self.get = async_raw_response(resource.get)


class Manufacturers(Resource):
    """Manufacturers of products."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> ManufacturersWithRawResponse:
        """The same methods, which give status, headers and rate limit beside the parsed body."""
        return ManufacturersWithRawResponse(self._caller)

    def list(
        self,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.Manufacturer]:
        """List all manufacturers.

        GET /v1/Manufacturers

        Args:
            page_size: Items per page.
            max_items: Stop after so many items.
            resume: Token of a page (`Page.resume`): go on after it.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of items; nothing is sent before the first of them is asked for.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._pages(
            ops.LIST_MANUFACTURERS,
            models.Manufacturer,
            paging=Paging(page_size=page_size, max_items=max_items, resume=resume),
            options=options,
        )

    def get(self, *, manufacturer_id: int, options: RequestOptions | None = None) -> models.Manufacturer:
        """Read a manufacturer.

        GET /v1/Manufacturers({ManufacturerId})

        Args:
            manufacturer_id: `Id` of the manufacturer, from the list of all.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such manufacturer.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._call(ops.GET_MANUFACTURER, path=(manufacturer_id,), options=options)


class ManufacturersWithRawResponse:
    """Manufacturers, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = Manufacturers(RawCaller(caller))
        self.list = raw_page(resource.list, ops.LIST_MANUFACTURERS)
        self.get = raw_response(resource.get)


class AsyncManufacturers(AsyncResource):
    """Manufacturers of products."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncManufacturersWithRawResponse:
        """The same methods, which give status, headers and rate limit beside the parsed body."""
        return AsyncManufacturersWithRawResponse(self._caller)

    def list(
        self,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.Manufacturer]:
        """List all manufacturers.

        GET /v1/Manufacturers

        Args:
            page_size: Items per page.
            max_items: Stop after so many items.
            resume: Token of a page (`Page.resume`): go on after it.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of items; nothing is sent before the first of them is asked for.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._pages(
            ops.LIST_MANUFACTURERS,
            models.Manufacturer,
            paging=Paging(page_size=page_size, max_items=max_items, resume=resume),
            options=options,
        )

    async def get(self, *, manufacturer_id: int, options: RequestOptions | None = None) -> models.Manufacturer:
        """Read a manufacturer.

        GET /v1/Manufacturers({ManufacturerId})

        Args:
            manufacturer_id: `Id` of the manufacturer, from the list of all.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such manufacturer.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return await self._call(ops.GET_MANUFACTURER, path=(manufacturer_id,), options=options)


class AsyncManufacturersWithRawResponse:
    """AsyncManufacturers, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = AsyncManufacturers(AsyncRawCaller(caller))
        self.list = async_raw_page(resource.list, ops.LIST_MANUFACTURERS)
        self.get = async_raw_response(resource.get)


class Suppliers(Resource):
    """Suppliers of products."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> SuppliersWithRawResponse:
        """The same methods, which give status, headers and rate limit beside the parsed body."""
        return SuppliersWithRawResponse(self._caller)

    def list(
        self,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.Supplier]:
        """List all suppliers.

        GET /v1/Suppliers

        Args:
            page_size: Items per page.
            max_items: Stop after so many items.
            resume: Token of a page (`Page.resume`): go on after it.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of items; nothing is sent before the first of them is asked for.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._pages(
            ops.LIST_SUPPLIERS,
            models.Supplier,
            paging=Paging(page_size=page_size, max_items=max_items, resume=resume),
            options=options,
        )

    def get(self, *, supplier_id: int, options: RequestOptions | None = None) -> models.Supplier:
        """Read a supplier.

        GET /v1/Suppliers({SupplierId})

        Args:
            supplier_id: `Id` of the supplier, from the list of all.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such supplier.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._call(ops.GET_SUPPLIER, path=(supplier_id,), options=options)


class SuppliersWithRawResponse:
    """Suppliers, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = Suppliers(RawCaller(caller))
        self.list = raw_page(resource.list, ops.LIST_SUPPLIERS)
        self.get = raw_response(resource.get)


class AsyncSuppliers(AsyncResource):
    """Suppliers of products."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncSuppliersWithRawResponse:
        """The same methods, which give status, headers and rate limit beside the parsed body."""
        return AsyncSuppliersWithRawResponse(self._caller)

    def list(
        self,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.Supplier]:
        """List all suppliers.

        GET /v1/Suppliers

        Args:
            page_size: Items per page.
            max_items: Stop after so many items.
            resume: Token of a page (`Page.resume`): go on after it.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of items; nothing is sent before the first of them is asked for.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._pages(
            ops.LIST_SUPPLIERS,
            models.Supplier,
            paging=Paging(page_size=page_size, max_items=max_items, resume=resume),
            options=options,
        )

    async def get(self, *, supplier_id: int, options: RequestOptions | None = None) -> models.Supplier:
        """Read a supplier.

        GET /v1/Suppliers({SupplierId})

        Args:
            supplier_id: `Id` of the supplier, from the list of all.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such supplier.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return await self._call(ops.GET_SUPPLIER, path=(supplier_id,), options=options)


class AsyncSuppliersWithRawResponse:
    """AsyncSuppliers, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = AsyncSuppliers(AsyncRawCaller(caller))
        self.list = async_raw_page(resource.list, ops.LIST_SUPPLIERS)
        self.get = async_raw_response(resource.get)


class PartnerRelationships(Resource):
    """Companies that engaged a partner."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> PartnerRelationshipsWithRawResponse:
        """The same methods, which give status, headers and rate limit beside the parsed body."""
        return PartnerRelationshipsWithRawResponse(self._caller)

    def list(
        self,
        *,
        partner_id: int,
        skip: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.PartnerRelationship]:
        """List the companies that engaged a partner.

        GET /v1/Partners({PartnerId})/Relationships/Companies

        Args:
            partner_id: Partner that companies have engaged.
            skip: Rows to leave out at the beginning. At least 0. Default: 0.
            page_size: Items per page, at most 100; 20 where nothing is given.
            max_items: Stop after so many items.
            resume: Token of a page (`Page.resume`): go on after it.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of items; nothing is sent before the first of them is asked for.

        Raises:
            BadRequest: `$skip` is negative; the text is inferred.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such entity.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._pages(
            ops.LIST_PARTNER_RELATIONSHIPS,
            models.PartnerRelationship,
            path=(partner_id,),
            query={
                "$skip": skip,
            },
            paging=Paging(page_size=page_size, max_items=max_items, resume=resume),
            options=options,
        )


class PartnerRelationshipsWithRawResponse:
    """PartnerRelationships, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = PartnerRelationships(RawCaller(caller))
        self.list = raw_page(resource.list, ops.LIST_PARTNER_RELATIONSHIPS)


class AsyncPartnerRelationships(AsyncResource):
    """Companies that engaged a partner."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncPartnerRelationshipsWithRawResponse:
        """The same methods, which give status, headers and rate limit beside the parsed body."""
        return AsyncPartnerRelationshipsWithRawResponse(self._caller)

    def list(
        self,
        *,
        partner_id: int,
        skip: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.PartnerRelationship]:
        """List the companies that engaged a partner.

        GET /v1/Partners({PartnerId})/Relationships/Companies

        Args:
            partner_id: Partner that companies have engaged.
            skip: Rows to leave out at the beginning. At least 0. Default: 0.
            page_size: Items per page, at most 100; 20 where nothing is given.
            max_items: Stop after so many items.
            resume: Token of a page (`Page.resume`): go on after it.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of items; nothing is sent before the first of them is asked for.

        Raises:
            BadRequest: `$skip` is negative; the text is inferred.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such entity.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._pages(
            ops.LIST_PARTNER_RELATIONSHIPS,
            models.PartnerRelationship,
            path=(partner_id,),
            query={
                "$skip": skip,
            },
            paging=Paging(page_size=page_size, max_items=max_items, resume=resume),
            options=options,
        )


class AsyncPartnerRelationshipsWithRawResponse:
    """AsyncPartnerRelationships, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = AsyncPartnerRelationships(AsyncRawCaller(caller))
        self.list = async_raw_page(resource.list, ops.LIST_PARTNER_RELATIONSHIPS)


class Service(Resource):
    """The service itself."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> ServiceWithRawResponse:
        """The same methods, which give status, headers and rate limit beside the parsed body."""
        return ServiceWithRawResponse(self._caller)

    def ping(self, *, options: RequestOptions | None = None) -> models.Ping:
        """Ask whether the service runs, and in which version.

        GET /v1/ping

        Args:
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._call(ops.PING, options=options)


class ServiceWithRawResponse:
    """Service, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = Service(RawCaller(caller))
        self.ping = raw_response(resource.ping)


class AsyncService(AsyncResource):
    """The service itself."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncServiceWithRawResponse:
        """The same methods, which give status, headers and rate limit beside the parsed body."""
        return AsyncServiceWithRawResponse(self._caller)

    async def ping(self, *, options: RequestOptions | None = None) -> models.Ping:
        """Ask whether the service runs, and in which version.

        GET /v1/ping

        Args:
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return await self._call(ops.PING, options=options)


class AsyncServiceWithRawResponse:
    """AsyncService, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = AsyncService(AsyncRawCaller(caller))
        self.ping = async_raw_response(resource.ping)


class EntitiesService:
    """Companies with their divisions, groups and locations; carriers, manufacturers and suppliers; partners' relationships. `Version` is an optimistic lock: a missing or stale value on update is refused."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller
        self.companies = Companies(caller)
        self.locations = Locations(caller)
        self.divisions = Divisions(caller)
        self.groups = Groups(caller)
        self.nodes = Nodes(caller)
        self.carriers = Carriers(caller)
        self.manufacturers = Manufacturers(caller)
        self.suppliers = Suppliers(caller)
        self.partner_relationships = PartnerRelationships(caller)
        self.service = Service(caller)


class AsyncEntitiesService:
    """Companies with their divisions, groups and locations; carriers, manufacturers and suppliers; partners' relationships. `Version` is an optimistic lock: a missing or stale value on update is refused."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller
        self.companies = AsyncCompanies(caller)
        self.locations = AsyncLocations(caller)
        self.divisions = AsyncDivisions(caller)
        self.groups = AsyncGroups(caller)
        self.nodes = AsyncNodes(caller)
        self.carriers = AsyncCarriers(caller)
        self.manufacturers = AsyncManufacturers(caller)
        self.suppliers = AsyncSuppliers(caller)
        self.partner_relationships = AsyncPartnerRelationships(caller)
        self.service = AsyncService(caller)
