# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Operations of User Manager v1, as data."""

from __future__ import annotations

from typing import Any, Final

from iqmetrix_api import (
    DescribedResponse,
    Operation,
    Pagination,
    Parameter,
    PathParameter,
    RequestBody,
    Service,
)
from iqmetrix_api.users.v1 import models

SERVICE: Final = Service(name="users", version="v1", url="https://usermanager{suffix}.iqmetrix.net/v1")

IMPORT_EXISTING_USER: Final[Operation[models.User]] = Operation(
    service=SERVICE,
    id="importExistingUser",
    method="POST",
    path="/Users/importExisting",
    resource="",
    name="import_existing",
    body=RequestBody("application/json", models.ImportUser),
    responses=(
        DescribedResponse(200, "application/json", models.User),
        DescribedResponse(201, "application/json", models.User),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(409, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=False,
    anonymous=False,
)

GET_USER: Final[Operation[models.User]] = Operation(
    service=SERVICE,
    id="getUser",
    method="GET",
    path="/Users({UserId})",
    resource="",
    name="get",
    path_parameters=(PathParameter("UserId", "user_id", kind=int),),
    responses=(
        DescribedResponse(200, "application/json", models.User),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

UPDATE_USER: Final[Operation[models.User]] = Operation(
    service=SERVICE,
    id="updateUser",
    method="PUT",
    path="/Users({UserId})",
    resource="",
    name="update",
    path_parameters=(PathParameter("UserId", "user_id", kind=int),),
    body=RequestBody("application/json", models.UserInput, received=models.User),
    responses=(
        DescribedResponse(200, "application/json", models.User),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(409, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

DISABLE_USER: Final[Operation[models.User]] = Operation(
    service=SERVICE,
    id="disableUser",
    method="DELETE",
    path="/Users({UserId})",
    resource="",
    name="disable",
    path_parameters=(PathParameter("UserId", "user_id", kind=int),),
    responses=(
        DescribedResponse(200, "application/json", models.User),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

ENABLE_USER: Final[Operation[models.User]] = Operation(
    service=SERVICE,
    id="enableUser",
    method="POST",
    path="/Users({UserId})/Enable",
    resource="",
    name="enable",
    path_parameters=(PathParameter("UserId", "user_id", kind=int),),
    responses=(
        DescribedResponse(200, "application/json", models.User),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

LIST_USERS: Final[Operation[models.UserPage | list[models.User]]] = Operation(
    service=SERVICE,
    id="listUsers",
    method="GET",
    path="/Entities({CompanyId})/Users",
    resource="",
    name="list",
    path_parameters=(PathParameter("CompanyId", "company_id", kind=int),),
    parameters=(
        Parameter("$filter", "client_user_id", kind=str, identifier=True, written_as="ClientUserId eq '{}'"),
        Parameter("$skip", "skip", kind=int),
        Parameter("$top", "top", kind=int),
    ),
    responses=(
        DescribedResponse(200, "application/json", models.UserPage),
        DescribedResponse(200, "application/json", list[models.User]),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
    pagination=Pagination(
        style="links",
        items=("items",),
        offset="$skip",
        size="$top",
        default_size=30,
        maximum_size=100,
        next_link=("_links", "next"),
        total=("_metadata", "count"),
        first=0,
    ),
)

SEARCH_USERS: Final[Operation[models.UserPage]] = Operation(
    service=SERVICE,
    id="searchUsers",
    method="GET",
    path="/Entities({CompanyId})/Users/Search",
    resource="",
    name="search",
    path_parameters=(PathParameter("CompanyId", "company_id", kind=int),),
    parameters=(
        Parameter("terms", "terms", kind=str, required=True),
        Parameter("$skip", "skip", kind=int),
        Parameter("$top", "top", kind=int),
    ),
    responses=(
        DescribedResponse(200, "application/json", models.UserPage),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
    pagination=Pagination(
        style="links",
        items=("items",),
        offset="$skip",
        size="$top",
        default_size=30,
        maximum_size=100,
        next_link=("_links", "next"),
        total=("_metadata", "count"),
        first=0,
    ),
)

GET_ASSIGNED_LOCATIONS: Final[Operation[models.AssignedLocations]] = Operation(
    service=SERVICE,
    id="getAssignedLocations",
    method="GET",
    path="/Users({UserId})/Locations",
    resource="locations",
    name="get",
    path_parameters=(PathParameter("UserId", "user_id", kind=int),),
    responses=(
        DescribedResponse(200, "application/json", models.AssignedLocations),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

ASSIGN_USER_TO_LOCATION: Final[Operation[None]] = Operation(
    service=SERVICE,
    id="assignUserToLocation",
    method="PUT",
    path="/Users({UserId})/Locations({LocationId})",
    resource="locations",
    name="assign",
    path_parameters=(
        PathParameter("UserId", "user_id", kind=int),
        PathParameter("LocationId", "location_id", kind=int),
    ),
    responses=(
        DescribedResponse(204, None, None),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

UNASSIGN_USER_FROM_LOCATION: Final[Operation[None]] = Operation(
    service=SERVICE,
    id="unassignUserFromLocation",
    method="DELETE",
    path="/Users({UserId})/Locations({LocationId})",
    resource="locations",
    name="unassign",
    path_parameters=(
        PathParameter("UserId", "user_id", kind=int),
        PathParameter("LocationId", "location_id", kind=int),
    ),
    responses=(
        DescribedResponse(204, None, None),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

LOCK_USER: Final[Operation[None]] = Operation(
    service=SERVICE,
    id="lockUser",
    method="POST",
    path="/Users({UserId})/Lock",
    resource="",
    name="lock",
    path_parameters=(PathParameter("UserId", "user_id", kind=int),),
    body=RequestBody("application/json", models.LockRequest),
    responses=(
        DescribedResponse(204, None, None),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

GET_LOCK_STATUS: Final[Operation[models.LockStatus]] = Operation(
    service=SERVICE,
    id="getLockStatus",
    method="GET",
    path="/Users({UserId})/Unlock",
    resource="",
    name="get_lock_status",
    path_parameters=(PathParameter("UserId", "user_id", kind=int),),
    responses=(
        DescribedResponse(200, "application/json", models.LockStatus),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

UNLOCK_USER: Final[Operation[None]] = Operation(
    service=SERVICE,
    id="unlockUser",
    method="POST",
    path="/Users({UserId})/Unlock",
    resource="",
    name="unlock",
    path_parameters=(PathParameter("UserId", "user_id", kind=int),),
    responses=(
        DescribedResponse(204, None, None),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

SET_TEMPORARY_PASSWORD: Final[Operation[None]] = Operation(
    service=SERVICE,
    id="setTemporaryPassword",
    method="POST",
    path="/Users({UserId})/TemporaryPassword",
    resource="",
    name="set_temporary_password",
    path_parameters=(PathParameter("UserId", "user_id", kind=int),),
    body=RequestBody("application/json", models.PasswordUpdate),
    responses=(
        DescribedResponse(204, None, None),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

LIST_ASSIGNED_ROLES: Final[Operation[list[models.AssignedRole]]] = Operation(
    service=SERVICE,
    id="listAssignedRoles",
    method="GET",
    path="/Users({UserId})/AssignedRoles",
    resource="assigned_roles",
    name="list",
    path_parameters=(PathParameter("UserId", "user_id", kind=int),),
    responses=(
        DescribedResponse(200, "application/json", list[models.AssignedRole]),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
    pagination=Pagination(
        style="none",
        items=(),
        offset=None,
        size=None,
        default_size=None,
        maximum_size=None,
        next_link=(),
        total=(),
        first=0,
    ),
)

CREATE_ASSIGNED_ROLE: Final[Operation[models.AssignedRole]] = Operation(
    service=SERVICE,
    id="createAssignedRole",
    method="POST",
    path="/Users({UserId})/AssignedRoles",
    resource="assigned_roles",
    name="create",
    path_parameters=(PathParameter("UserId", "user_id", kind=int),),
    body=RequestBody("application/json", models.AssignedRoleInput, received=models.AssignedRole),
    responses=(
        DescribedResponse(200, "application/json", models.AssignedRole),
        DescribedResponse(201, "application/json", models.AssignedRole),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

DELETE_ASSIGNED_ROLE: Final[Operation[None]] = Operation(
    service=SERVICE,
    id="deleteAssignedRole",
    method="DELETE",
    path="/Users({UserId})/AssignedRoles({SecurityRoleId})",
    resource="assigned_roles",
    name="delete",
    path_parameters=(
        PathParameter("UserId", "user_id", kind=int),
        PathParameter("SecurityRoleId", "security_role_id", kind=int),
    ),
    responses=(
        DescribedResponse(204, None, None),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

LIST_LOCK_REASONS: Final[Operation[list[models.LockReason]]] = Operation(
    service=SERVICE,
    id="listLockReasons",
    method="GET",
    path="/Entities({CompanyId})/lockReasons",
    resource="lock_reasons",
    name="list",
    path_parameters=(PathParameter("CompanyId", "company_id", kind=int),),
    responses=(
        DescribedResponse(200, "application/json", list[models.LockReason]),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
    pagination=Pagination(
        style="none",
        items=(),
        offset=None,
        size=None,
        default_size=None,
        maximum_size=None,
        next_link=(),
        total=(),
        first=0,
    ),
)

CREATE_LOCK_REASON: Final[Operation[models.LockReason]] = Operation(
    service=SERVICE,
    id="createLockReason",
    method="POST",
    path="/Entities({CompanyId})/lockReasons",
    resource="lock_reasons",
    name="create",
    path_parameters=(PathParameter("CompanyId", "company_id", kind=int),),
    body=RequestBody("application/json", models.LockReasonInput, received=models.LockReason),
    responses=(
        DescribedResponse(201, "application/json", models.LockReason),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(409, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=False,
    anonymous=False,
)

GET_LOCK_REASON: Final[Operation[models.LockReason]] = Operation(
    service=SERVICE,
    id="getLockReason",
    method="GET",
    path="/Entities({CompanyId})/lockReasons({LockReasonId})",
    resource="lock_reasons",
    name="get",
    path_parameters=(
        PathParameter("CompanyId", "company_id", kind=int),
        PathParameter("LockReasonId", "lock_reason_id", kind=int),
    ),
    responses=(
        DescribedResponse(200, "application/json", models.LockReason),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

UPDATE_LOCK_REASON: Final[Operation[models.LockReason]] = Operation(
    service=SERVICE,
    id="updateLockReason",
    method="PUT",
    path="/Entities({CompanyId})/lockReasons({LockReasonId})",
    resource="lock_reasons",
    name="update",
    path_parameters=(
        PathParameter("CompanyId", "company_id", kind=int),
        PathParameter("LockReasonId", "lock_reason_id", kind=int),
    ),
    body=RequestBody("application/json", models.LockReasonInput, received=models.LockReason),
    responses=(
        DescribedResponse(200, "application/json", models.LockReason),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(409, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

DELETE_LOCK_REASON: Final[Operation[None]] = Operation(
    service=SERVICE,
    id="deleteLockReason",
    method="DELETE",
    path="/Entities({CompanyId})/lockReasons({LockReasonId})",
    resource="lock_reasons",
    name="delete",
    path_parameters=(
        PathParameter("CompanyId", "company_id", kind=int),
        PathParameter("LockReasonId", "lock_reason_id", kind=int),
    ),
    responses=(
        DescribedResponse(200, None, None),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

LIST_PERMISSIONS: Final[Operation[list[models.Permission]]] = Operation(
    service=SERVICE,
    id="listPermissions",
    method="GET",
    path="/Entities({EntityId})/Permissions",
    resource="permissions",
    name="list",
    path_parameters=(PathParameter("EntityId", "entity_id", kind=int),),
    responses=(
        DescribedResponse(200, "application/json", list[models.Permission]),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
    pagination=Pagination(
        style="none",
        items=(),
        offset=None,
        size=None,
        default_size=None,
        maximum_size=None,
        next_link=(),
        total=(),
        first=0,
    ),
)

LIST_SECURITY_ROLES: Final[Operation[list[models.SecurityRole]]] = Operation(
    service=SERVICE,
    id="listSecurityRoles",
    method="GET",
    path="/Entities({EntityId})/SecurityRoles",
    resource="roles",
    name="list",
    path_parameters=(PathParameter("EntityId", "entity_id", kind=int),),
    responses=(
        DescribedResponse(200, "application/json", list[models.SecurityRole]),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
    pagination=Pagination(
        style="none",
        items=(),
        offset=None,
        size=None,
        default_size=None,
        maximum_size=None,
        next_link=(),
        total=(),
        first=0,
    ),
)

CREATE_SECURITY_ROLE: Final[Operation[models.SecurityRole]] = Operation(
    service=SERVICE,
    id="createSecurityRole",
    method="POST",
    path="/Entities({EntityId})/SecurityRoles",
    resource="roles",
    name="create",
    path_parameters=(PathParameter("EntityId", "entity_id", kind=int),),
    body=RequestBody("application/json", models.SecurityRoleInput, received=models.SecurityRole),
    responses=(
        DescribedResponse(201, "application/json", models.SecurityRole),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(409, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=False,
    anonymous=False,
)

LIST_PERMISSIONS_OF_ROLE: Final[Operation[list[models.Permission]]] = Operation(
    service=SERVICE,
    id="listPermissionsOfRole",
    method="GET",
    path="/Entities({EntityId})/SecurityRoles({SecurityRoleId})/Permissions",
    resource="permissions",
    name="list_of_role",
    path_parameters=(
        PathParameter("EntityId", "entity_id", kind=int),
        PathParameter("SecurityRoleId", "security_role_id", kind=int),
    ),
    responses=(
        DescribedResponse(200, "application/json", list[models.Permission]),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
    pagination=Pagination(
        style="none",
        items=(),
        offset=None,
        size=None,
        default_size=None,
        maximum_size=None,
        next_link=(),
        total=(),
        first=0,
    ),
)

ENABLE_PERMISSION: Final[Operation[None]] = Operation(
    service=SERVICE,
    id="enablePermission",
    method="PUT",
    path="/Entities({EntityId})/SecurityRoles({SecurityRoleId})/Permissions({PermissionId})",
    resource="permissions",
    name="enable",
    path_parameters=(
        PathParameter("EntityId", "entity_id", kind=int),
        PathParameter("SecurityRoleId", "security_role_id", kind=int),
        PathParameter("PermissionId", "permission_id", kind=int),
    ),
    responses=(
        DescribedResponse(204, None, None),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

DISABLE_PERMISSION: Final[Operation[None]] = Operation(
    service=SERVICE,
    id="disablePermission",
    method="DELETE",
    path="/Entities({EntityId})/SecurityRoles({SecurityRoleId})/Permissions({PermissionId})",
    resource="permissions",
    name="disable",
    path_parameters=(
        PathParameter("EntityId", "entity_id", kind=int),
        PathParameter("SecurityRoleId", "security_role_id", kind=int),
        PathParameter("PermissionId", "permission_id", kind=int),
    ),
    responses=(
        DescribedResponse(204, None, None),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)


OPERATIONS: Final[dict[str, Operation[Any]]] = {
    "importExistingUser": IMPORT_EXISTING_USER,
    "getUser": GET_USER,
    "updateUser": UPDATE_USER,
    "disableUser": DISABLE_USER,
    "enableUser": ENABLE_USER,
    "listUsers": LIST_USERS,
    "searchUsers": SEARCH_USERS,
    "getAssignedLocations": GET_ASSIGNED_LOCATIONS,
    "assignUserToLocation": ASSIGN_USER_TO_LOCATION,
    "unassignUserFromLocation": UNASSIGN_USER_FROM_LOCATION,
    "lockUser": LOCK_USER,
    "getLockStatus": GET_LOCK_STATUS,
    "unlockUser": UNLOCK_USER,
    "setTemporaryPassword": SET_TEMPORARY_PASSWORD,
    "listAssignedRoles": LIST_ASSIGNED_ROLES,
    "createAssignedRole": CREATE_ASSIGNED_ROLE,
    "deleteAssignedRole": DELETE_ASSIGNED_ROLE,
    "listLockReasons": LIST_LOCK_REASONS,
    "createLockReason": CREATE_LOCK_REASON,
    "getLockReason": GET_LOCK_REASON,
    "updateLockReason": UPDATE_LOCK_REASON,
    "deleteLockReason": DELETE_LOCK_REASON,
    "listPermissions": LIST_PERMISSIONS,
    "listSecurityRoles": LIST_SECURITY_ROLES,
    "createSecurityRole": CREATE_SECURITY_ROLE,
    "listPermissionsOfRole": LIST_PERMISSIONS_OF_ROLE,
    "enablePermission": ENABLE_PERMISSION,
    "disablePermission": DISABLE_PERMISSION,
}
"""Every operation by its `operationId`."""
