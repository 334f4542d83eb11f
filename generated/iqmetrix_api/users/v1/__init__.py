# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""User Manager v1: the client and its models."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from iqmetrix_api.users.v1.models import (
    Address,
    AssignedLocations,
    AssignedRole,
    AssignedRoleInput,
    ImportUser,
    LockReason,
    LockReasonInput,
    LockRequest,
    LockStatus,
    PageLinks,
    PageMetadata,
    PasswordUpdate,
    Permission,
    PhoneNumber,
    Picture,
    SecurityRole,
    SecurityRoleInput,
    User,
    UserInput,
    UserPage,
)

if TYPE_CHECKING:
    from iqmetrix_api.users.v1.async_resources import AsyncUsersService
    from iqmetrix_api.users.v1.resources import UsersService

__all__ = [
    "Address",
    "AssignedLocations",
    "AssignedRole",
    "AssignedRoleInput",
    "AsyncUsersService",
    "ImportUser",
    "LockReason",
    "LockReasonInput",
    "LockRequest",
    "LockStatus",
    "PageLinks",
    "PageMetadata",
    "PasswordUpdate",
    "Permission",
    "PhoneNumber",
    "Picture",
    "SecurityRole",
    "SecurityRoleInput",
    "User",
    "UserInput",
    "UserPage",
    "UsersService",
]

_CLIENTS = {"AsyncUsersService": "async_resources", "UsersService": "resources"}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in _CLIENTS:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_CLIENTS[name]}"), name)


def __dir__() -> list[str]:
    return __all__
