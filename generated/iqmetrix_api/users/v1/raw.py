# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Methods of User Manager v1 that return whole responses: status, headers, rate limit and parsed body."""

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
from iqmetrix_api.users.v1 import async_resources, resources
from iqmetrix_api.users.v1 import operations as ops


class LocationsWithRawResponse:
    """`Locations`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.Locations(RawCaller(caller))
        self.get = raw_response(resource.get)
        self.assign = raw_response(resource.assign)
        self.unassign = raw_response(resource.unassign)


class AsyncLocationsWithRawResponse:
    """`AsyncLocations`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncLocations(AsyncRawCaller(caller))
        self.get = async_raw_response(resource.get)
        self.assign = async_raw_response(resource.assign)
        self.unassign = async_raw_response(resource.unassign)


class LockReasonsWithRawResponse:
    """`LockReasons`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.LockReasons(RawCaller(caller))
        self.list = raw_page(resource.list, ops.LIST_LOCK_REASONS)
        self.create = raw_response(resource.create)
        self.get = raw_response(resource.get)
        self.update = raw_response(resource.update)
        self.delete = raw_response(resource.delete)


class AsyncLockReasonsWithRawResponse:
    """`AsyncLockReasons`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncLockReasons(AsyncRawCaller(caller))
        self.list = async_raw_page(resource.list, ops.LIST_LOCK_REASONS)
        self.create = async_raw_response(resource.create)
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)
        self.delete = async_raw_response(resource.delete)


class RolesWithRawResponse:
    """`Roles`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.Roles(RawCaller(caller))
        self.list = raw_page(resource.list, ops.LIST_SECURITY_ROLES)
        self.create = raw_response(resource.create)


class AsyncRolesWithRawResponse:
    """`AsyncRoles`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncRoles(AsyncRawCaller(caller))
        self.list = async_raw_page(resource.list, ops.LIST_SECURITY_ROLES)
        self.create = async_raw_response(resource.create)


class PermissionsWithRawResponse:
    """`Permissions`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.Permissions(RawCaller(caller))
        self.list = raw_page(resource.list, ops.LIST_PERMISSIONS)
        self.list_of_role = raw_page(resource.list_of_role, ops.LIST_PERMISSIONS_OF_ROLE)
        self.enable = raw_response(resource.enable)
        self.disable = raw_response(resource.disable)


class AsyncPermissionsWithRawResponse:
    """`AsyncPermissions`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncPermissions(AsyncRawCaller(caller))
        self.list = async_raw_page(resource.list, ops.LIST_PERMISSIONS)
        self.list_of_role = async_raw_page(resource.list_of_role, ops.LIST_PERMISSIONS_OF_ROLE)
        self.enable = async_raw_response(resource.enable)
        self.disable = async_raw_response(resource.disable)


class AssignedRolesWithRawResponse:
    """`AssignedRoles`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.AssignedRoles(RawCaller(caller))
        self.list = raw_page(resource.list, ops.LIST_ASSIGNED_ROLES)
        self.create = raw_response(resource.create)
        self.delete = raw_response(resource.delete)


class AsyncAssignedRolesWithRawResponse:
    """`AsyncAssignedRoles`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncAssignedRoles(AsyncRawCaller(caller))
        self.list = async_raw_page(resource.list, ops.LIST_ASSIGNED_ROLES)
        self.create = async_raw_response(resource.create)
        self.delete = async_raw_response(resource.delete)


class UsersServiceWithRawResponse:
    """`UsersService`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.UsersService(RawCaller(caller))
        self.import_existing = raw_response(resource.import_existing)
        self.get = raw_response(resource.get)
        self.update = raw_response(resource.update)
        self.disable = raw_response(resource.disable)
        self.enable = raw_response(resource.enable)
        self.list = raw_page(resource.list, ops.LIST_USERS)
        self.search = raw_page(resource.search, ops.SEARCH_USERS)
        self.lock = raw_response(resource.lock)
        self.get_lock_status = raw_response(resource.get_lock_status)
        self.unlock = raw_response(resource.unlock)
        self.set_temporary_password = raw_response(resource.set_temporary_password)


class AsyncUsersServiceWithRawResponse:
    """`AsyncUsersService`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncUsersService(AsyncRawCaller(caller))
        self.import_existing = async_raw_response(resource.import_existing)
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)
        self.disable = async_raw_response(resource.disable)
        self.enable = async_raw_response(resource.enable)
        self.list = async_raw_page(resource.list, ops.LIST_USERS)
        self.search = async_raw_page(resource.search, ops.SEARCH_USERS)
        self.lock = async_raw_response(resource.lock)
        self.get_lock_status = async_raw_response(resource.get_lock_status)
        self.unlock = async_raw_response(resource.unlock)
        self.set_temporary_password = async_raw_response(resource.set_temporary_password)
