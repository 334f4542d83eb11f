# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Asynchronous resources of User Manager v1."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from iqmetrix_api import AsyncCaller, AsyncPages, AsyncResource, Paging, RequestOptions
from iqmetrix_api.users.v1 import models
from iqmetrix_api.users.v1 import operations as ops

if TYPE_CHECKING:
    from iqmetrix_api.users.v1 import raw


class AsyncLocations(AsyncResource):
    """Locations that a user works at."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.AsyncLocationsWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.users.v1 import raw  # noqa: PLC0415 - when used

        return raw.AsyncLocationsWithRawResponse(self._caller)

    async def get(self, *, user_id: int | str, options: RequestOptions | None = None) -> models.AssignedLocations:
        """Read the ids of all locations that a user is assigned to.

        GET /v1/Users({UserId})/Locations

        Args:
            user_id: `Id` of a user, as lists and `import_existing` return it.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `AssignedLocations`: The locations of the user.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such user.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(ops.GET_ASSIGNED_LOCATIONS, path=(user_id,), options=options)

    async def assign(
        self, *, user_id: int | str, location_id: int | str, options: RequestOptions | None = None
    ) -> None:
        """Assign a user to a location.

        PUT /v1/Users({UserId})/Locations({LocationId})

        Args:
            user_id: `Id` of a user, as lists and `import_existing` return it.
            location_id: `Id` of a location of the company, from the entities service.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            Nothing. The user is assigned to the location.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such user.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(ops.ASSIGN_USER_TO_LOCATION, path=(user_id, location_id), options=options)

    async def unassign(
        self, *, user_id: int | str, location_id: int | str, options: RequestOptions | None = None
    ) -> None:
        """Take a user from a location.

        DELETE /v1/Users({UserId})/Locations({LocationId})

        Args:
            user_id: `Id` of a user, as lists and `import_existing` return it.
            location_id: `Id` of a location of the company, from the entities service.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            Nothing. The user is not assigned to the location.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such user.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(ops.UNASSIGN_USER_FROM_LOCATION, path=(user_id, location_id), options=options)


class AsyncLockReasons(AsyncResource):
    """What a locked user is told when signing in."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.AsyncLockReasonsWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.users.v1 import raw  # noqa: PLC0415 - when used

        return raw.AsyncLockReasonsWithRawResponse(self._caller)

    def list(
        self,
        *,
        company_id: int | str,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.LockReason]:
        """List the lock reasons of a company.

        GET /v1/Entities({CompanyId})/lockReasons

        Args:
            company_id: `Id` of the company, from the entities service.
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `LockReason`. The first request is sent when the first item is needed.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such company.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._pages(
            ops.LIST_LOCK_REASONS,
            models.LockReason,
            path=(company_id,),
            paging=Paging(max_items=max_items, resume=resume),
            options=options,
        )

    async def create(
        self,
        *,
        company_id: int | str,
        body: models.LockReasonInput | models.LockReason | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.LockReason:
        """Create a lock reason.

        POST /v1/Entities({CompanyId})/lockReasons

        Args:
            company_id: `Id` of the company, from the entities service.
            body: Sent as application/json; a mapping goes out unchanged.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `LockReason`: The new lock reason.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such company.
            Conflict: The company has a lock reason of that name.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(ops.CREATE_LOCK_REASON, path=(company_id,), body=body, options=options)

    async def get(
        self, *, company_id: int | str, lock_reason_id: int | str, options: RequestOptions | None = None
    ) -> models.LockReason:
        """Read one lock reason.

        GET /v1/Entities({CompanyId})/lockReasons({LockReasonId})

        Args:
            company_id: `Id` of the company, from the entities service.
            lock_reason_id: `Id` of a lock reason, from the list or from its creation.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `LockReason`: The lock reason.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such company or lock reason.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(ops.GET_LOCK_REASON, path=(company_id, lock_reason_id), options=options)

    async def update(
        self,
        *,
        company_id: int | str,
        lock_reason_id: int | str,
        body: models.LockReasonInput | models.LockReason | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.LockReason:
        """Replace a lock reason.

        PUT /v1/Entities({CompanyId})/lockReasons({LockReasonId})

        Args:
            company_id: `Id` of the company, from the entities service.
            lock_reason_id: `Id` of a lock reason, from the list or from its creation.
            body: Sent as application/json; a mapping goes out unchanged. It replaces the whole: what it does not have
                is erased, so read first, and send all of what you read with your changes.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `LockReason`: The lock reason as it is now.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such company or lock reason.
            Conflict: Another lock reason has that name.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(ops.UPDATE_LOCK_REASON, path=(company_id, lock_reason_id), body=body, options=options)

    async def delete(
        self, *, company_id: int | str, lock_reason_id: int | str, options: RequestOptions | None = None
    ) -> None:
        """Delete a lock reason.

        DELETE /v1/Entities({CompanyId})/lockReasons({LockReasonId})

        Args:
            company_id: `Id` of the company, from the entities service.
            lock_reason_id: `Id` of a lock reason, from the list or from its creation.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            Nothing. The lock reason is gone.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such company or lock reason.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(ops.DELETE_LOCK_REASON, path=(company_id, lock_reason_id), options=options)


class AsyncRoles(AsyncResource):
    """Security roles of a company."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.AsyncRolesWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.users.v1 import raw  # noqa: PLC0415 - when used

        return raw.AsyncRolesWithRawResponse(self._caller)

    def list(
        self,
        *,
        entity_id: int | str,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.SecurityRole]:
        """List the security roles of a company.

        GET /v1/Entities({EntityId})/SecurityRoles

        Args:
            entity_id: `Id` of the company that the security roles belong to, from the entities service.
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `SecurityRole`. The first request is sent when the first item is needed.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such company.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._pages(
            ops.LIST_SECURITY_ROLES,
            models.SecurityRole,
            path=(entity_id,),
            paging=Paging(max_items=max_items, resume=resume),
            options=options,
        )

    async def create(
        self,
        *,
        entity_id: int | str,
        body: models.SecurityRoleInput | models.SecurityRole | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.SecurityRole:
        """Create a security role, as yet without permissions.

        POST /v1/Entities({EntityId})/SecurityRoles

        Args:
            entity_id: `Id` of the company that the security roles belong to, from the entities service.
            body: Sent as application/json; a mapping goes out unchanged.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `SecurityRole`: The new role.

        Raises:
            BadRequest: A member is missing, or differs from the address.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such company.
            Conflict: The company has a role of that name.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(ops.CREATE_SECURITY_ROLE, path=(entity_id,), body=body, options=options)


class AsyncPermissions(AsyncResource):
    """What a user may do; security roles hold them."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.AsyncPermissionsWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.users.v1 import raw  # noqa: PLC0415 - when used

        return raw.AsyncPermissionsWithRawResponse(self._caller)

    def list(
        self,
        *,
        entity_id: int | str,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.Permission]:
        """List all permissions that roles of a company can hold.

        GET /v1/Entities({EntityId})/Permissions

        Args:
            entity_id: `Id` of the company that the security roles belong to, from the entities service.
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `Permission`. The first request is sent when the first item is needed.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such company.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._pages(
            ops.LIST_PERMISSIONS,
            models.Permission,
            path=(entity_id,),
            paging=Paging(max_items=max_items, resume=resume),
            options=options,
        )

    def list_of_role(
        self,
        *,
        entity_id: int | str,
        security_role_id: int | str,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.Permission]:
        """List the permissions that a security role holds.

        GET /v1/Entities({EntityId})/SecurityRoles({SecurityRoleId})/Permissions

        Args:
            entity_id: `Id` of the company that the security roles belong to, from the entities service.
            security_role_id: `Id` of a security role, from the list of the company's roles.
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `Permission`. The first request is sent when the first item is needed.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such company or security role.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._pages(
            ops.LIST_PERMISSIONS_OF_ROLE,
            models.Permission,
            path=(entity_id, security_role_id),
            paging=Paging(max_items=max_items, resume=resume),
            options=options,
        )

    async def enable(
        self,
        *,
        entity_id: int | str,
        security_role_id: int | str,
        permission_id: int | str,
        options: RequestOptions | None = None,
    ) -> None:
        """Let a security role hold a permission.

        PUT /v1/Entities({EntityId})/SecurityRoles({SecurityRoleId})/Permissions({PermissionId})

        Users with the role have the permission soon after, though not at once.

        Args:
            entity_id: `Id` of the company that the security roles belong to, from the entities service.
            security_role_id: `Id` of a security role, from the list of the company's roles.
            permission_id: `Id` of a permission, from the list of all permissions of the company.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            Nothing. The role holds the permission.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such company, security role or permission.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(
            ops.ENABLE_PERMISSION, path=(entity_id, security_role_id, permission_id), options=options
        )

    async def disable(
        self,
        *,
        entity_id: int | str,
        security_role_id: int | str,
        permission_id: int | str,
        options: RequestOptions | None = None,
    ) -> None:
        """Take a permission from a security role.

        DELETE /v1/Entities({EntityId})/SecurityRoles({SecurityRoleId})/Permissions({PermissionId})

        Args:
            entity_id: `Id` of the company that the security roles belong to, from the entities service.
            security_role_id: `Id` of a security role, from the list of the company's roles.
            permission_id: `Id` of a permission, from the list of all permissions of the company.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            Nothing. The role does not hold the permission.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such company, security role or permission.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(
            ops.DISABLE_PERMISSION, path=(entity_id, security_role_id, permission_id), options=options
        )


class AsyncAssignedRoles(AsyncResource):
    """Security roles that a user has, each for a node of the company's tree."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.AsyncAssignedRolesWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.users.v1 import raw  # noqa: PLC0415 - when used

        return raw.AsyncAssignedRolesWithRawResponse(self._caller)

    def list(
        self,
        *,
        user_id: int | str,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.AssignedRole]:
        """List the security roles of a user.

        GET /v1/Users({UserId})/AssignedRoles

        Args:
            user_id: `Id` of a user, as lists and `import_existing` return it.
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `AssignedRole`. The first request is sent when the first item is needed.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such user.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._pages(
            ops.LIST_ASSIGNED_ROLES,
            models.AssignedRole,
            path=(user_id,),
            paging=Paging(max_items=max_items, resume=resume),
            options=options,
        )

    async def create(
        self,
        *,
        user_id: int | str,
        body: models.AssignedRoleInput | models.AssignedRole | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.AssignedRole:
        """Give a user a security role.

        POST /v1/Users({UserId})/AssignedRoles

        The role is for a node of the company's tree and all below it. To give it once more changes nothing.

        Args:
            user_id: `Id` of a user, as lists and `import_existing` return it.
            body: Sent as application/json; a mapping goes out unchanged.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `AssignedRole`: The user has had the role for that node before. Status 200.
            `AssignedRole`: The role that the user has now. Status 201.

        Raises:
            BadRequest: A member is missing, or differs from the address.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such user or security role.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(ops.CREATE_ASSIGNED_ROLE, path=(user_id,), body=body, options=options)

    async def delete(
        self, *, user_id: int | str, security_role_id: int | str, options: RequestOptions | None = None
    ) -> None:
        """Take a security role from a user.

        DELETE /v1/Users({UserId})/AssignedRoles({SecurityRoleId})

        The address names the role, not the node. So presumably the user loses it for all nodes.

        Args:
            user_id: `Id` of a user, as lists and `import_existing` return it.
            security_role_id: `Id` of a security role, from the list of the company's roles.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            Nothing. The user no longer has the role.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such user; or the user does not have the role.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(ops.DELETE_ASSIGNED_ROLE, path=(user_id, security_role_id), options=options)


class AsyncUsersService(AsyncResource):
    """Users who sign in to RQ and to the services, what locks them out, and what they may do: permissions belong to
    security roles, and a user gets a role for a node of the company's tree and all below it.

    Permissions add up; none takes another away. Changes may take a while until every service knows them. Users made
    here appear in RQ from RQ 5.12 on.
    """

    def __init__(self, caller: AsyncCaller) -> None:
        super().__init__(caller)
        self.locations = AsyncLocations(caller)
        self.lock_reasons = AsyncLockReasons(caller)
        self.roles = AsyncRoles(caller)
        self.permissions = AsyncPermissions(caller)
        self.assigned_roles = AsyncAssignedRoles(caller)

    @property
    def with_raw_response(self) -> raw.AsyncUsersServiceWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.users.v1 import raw  # noqa: PLC0415 - when used

        return raw.AsyncUsersServiceWithRawResponse(self._caller)

    @property
    def v1(self) -> AsyncUsersService:
        """User Manager v1, whatever the default version is."""
        return self

    async def import_existing(
        self, *, body: models.ImportUser | Mapping[str, Any], options: RequestOptions | None = None
    ) -> models.User:
        """Create a user.

        POST /v1/Users/importExisting

        No e-mail is sent to the user. Whoever is imported without a password can't sign in, nor ask for a new password,
        until a temporary one is set.

        Args:
            body: Sent as application/json; a mapping goes out unchanged.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `User`: The new user, in newer versions of the service. Status 200.
            `User`: The new user, as the pages of 2017 have it. Status 201.

        Raises:
            BadRequest: A member is missing or has a wrong form.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            Conflict: Another user, active or not, has that user name or e-mail address.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(ops.IMPORT_EXISTING_USER, body=body, options=options)

    async def get(self, *, user_id: int | str, options: RequestOptions | None = None) -> models.User:
        """Read one user, active or not.

        GET /v1/Users({UserId})

        Args:
            user_id: `Id` of a user, as lists and `import_existing` return it.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `User`: The user as it is now.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such user.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(ops.GET_USER, path=(user_id,), options=options)

    async def update(
        self,
        *,
        user_id: int | str,
        body: models.UserInput | models.User | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.User:
        """Replace a user.

        PUT /v1/Users({UserId})

        Send every member that has a value; what is left out is cleared. Read the user, change the model, and send it
        back.

        Args:
            user_id: `Id` of a user, as lists and `import_existing` return it.
            body: Sent as application/json; a mapping goes out unchanged. It replaces the whole: what it does not have
                is erased, so read first, and send all of what you read with your changes.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `User`: The user as it is now.

        Raises:
            BadRequest: A member is missing or has a wrong form.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such user.
            Conflict: The user has changed since `Version`, or another one has the user name or e-mail address.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(ops.UPDATE_USER, path=(user_id,), body=body, options=options)

    async def disable(self, *, user_id: int | str, options: RequestOptions | None = None) -> models.User:
        """Disable a user.

        DELETE /v1/Users({UserId})

        The user can no longer sign in, and lists leave the user out. User name and e-mail address stay taken; `enable`
        undoes it.

        Args:
            user_id: `Id` of a user, as lists and `import_existing` return it.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `User`: The user as it is now.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such user.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(ops.DISABLE_USER, path=(user_id,), options=options)

    async def enable(self, *, user_id: int | str, options: RequestOptions | None = None) -> models.User:
        """Enable a user who was disabled.

        POST /v1/Users({UserId})/Enable

        Args:
            user_id: `Id` of a user, as lists and `import_existing` return it.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `User`: The user as it is now.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such user.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(ops.ENABLE_USER, path=(user_id,), options=options)

    def list(
        self,
        *,
        company_id: int | str,
        client_user_id: str | None = None,
        skip: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.User]:
        """List the active users of a company.

        GET /v1/Entities({CompanyId})/Users

        With `client_user_id`, the service answers a plain array: the users who have that identifier, if there are any.

        Args:
            company_id: `Id` of the company, from the entities service.
            client_user_id: `ClientUserId` that another system gave the user; without it, all users are listed.
            skip: How many users to pass over, in the order of the service; a negative number is refused. Default: 0.
            page_size: Items per page, at most 100; default: 30.
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `User`. The first request is sent when the first item is needed.

        Raises:
            BadRequest: `$skip` or `$top` is out of range.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such company.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._pages(
            ops.LIST_USERS,
            models.User,
            path=(company_id,),
            query={"$filter": client_user_id, "$skip": skip},
            paging=Paging(page_size=page_size, max_items=max_items, resume=resume),
            options=options,
        )

    def search(
        self,
        *,
        company_id: int | str,
        terms: str,
        skip: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.User]:
        """Search the active users of a company.

        GET /v1/Entities({CompanyId})/Users/Search

        Finds users of whom each word is part of something, in upper or lower case. Which members are looked at is not
        documented: names, user name and e-mail address in all likelihood.

        Args:
            company_id: `Id` of the company, from the entities service.
            terms: Words to look for, with a space between two of them.
            skip: How many users to pass over, in the order of the service; a negative number is refused. Default: 0.
            page_size: Items per page, at most 100; default: 30.
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `User`. The first request is sent when the first item is needed.

        Raises:
            BadRequest: There is nothing to look for, or `$skip` or `$top` is out of range.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such company.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._pages(
            ops.SEARCH_USERS,
            models.User,
            path=(company_id,),
            query={"terms": terms, "$skip": skip},
            paging=Paging(page_size=page_size, max_items=max_items, resume=resume),
            options=options,
        )

    async def lock(
        self, *, user_id: int | str, body: models.LockRequest | Mapping[str, Any], options: RequestOptions | None = None
    ) -> None:
        """Lock a user out.

        POST /v1/Users({UserId})/Lock

        A locked user can't sign in or get a token, and is told why if a lock reason is given.

        Args:
            user_id: `Id` of a user, as lists and `import_existing` return it.
            body: Sent as application/json; a mapping goes out unchanged.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            Nothing. The user is locked.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such user or lock reason.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(ops.LOCK_USER, path=(user_id,), body=body, options=options)

    async def get_lock_status(self, *, user_id: int | str, options: RequestOptions | None = None) -> models.LockStatus:
        """Read whether a user is locked, and why.

        GET /v1/Users({UserId})/Unlock

        Args:
            user_id: `Id` of a user, as lists and `import_existing` return it.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `LockStatus`: Whether the user is locked.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such user.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(ops.GET_LOCK_STATUS, path=(user_id,), options=options)

    async def unlock(self, *, user_id: int | str, options: RequestOptions | None = None) -> None:
        """Let a locked user sign in again.

        POST /v1/Users({UserId})/Unlock

        Users who sign in at another provider can't be unlocked.

        Args:
            user_id: `Id` of a user, as lists and `import_existing` return it.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            Nothing. The user is not locked.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such user.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(ops.UNLOCK_USER, path=(user_id,), options=options)

    async def set_temporary_password(
        self,
        *,
        user_id: int | str,
        body: models.PasswordUpdate | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> None:
        """Give a user a password for the next time of signing in.

        POST /v1/Users({UserId})/TemporaryPassword

        The user has to choose another one then.

        Args:
            user_id: `Id` of a user, as lists and `import_existing` return it.
            body: Sent as application/json; a mapping goes out unchanged.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            Nothing. The password is set.

        Raises:
            BadRequest: The password is too short.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such user.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(ops.SET_TEMPORARY_PASSWORD, path=(user_id,), body=body, options=options)
