# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Entities v1: the client and its models."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from iqmetrix_api.common import Ping
from iqmetrix_api.entities.v1.models import (
    Address,
    Area,
    AreaInput,
    AreaUnit,
    Asset,
    AssetInput,
    Carrier,
    Company,
    CompanyTree,
    CompanyTreeNode,
    Contact,
    Division,
    DivisionInput,
    Geography,
    GeographyInput,
    Group,
    GroupInput,
    GroupLogo,
    GroupLogoInput,
    Hours,
    Location,
    LocationInput,
    Manufacturer,
    NodeRole,
    NodeSearchResult,
    PageLinks,
    PageMetadata,
    PartnerRelationship,
    PartnerRelationshipPage,
    PathNode,
    PhoneNumber,
    Relationship,
    Role,
    RoleName,
    StoreHours,
    Supplier,
    TimeZone,
    WeekDay,
)

if TYPE_CHECKING:
    from iqmetrix_api.entities.v1.async_resources import AsyncEntitiesService
    from iqmetrix_api.entities.v1.resources import EntitiesService

__all__ = [
    "Address",
    "Area",
    "AreaInput",
    "AreaUnit",
    "Asset",
    "AssetInput",
    "AsyncEntitiesService",
    "Carrier",
    "Company",
    "CompanyTree",
    "CompanyTreeNode",
    "Contact",
    "Division",
    "DivisionInput",
    "EntitiesService",
    "Geography",
    "GeographyInput",
    "Group",
    "GroupInput",
    "GroupLogo",
    "GroupLogoInput",
    "Hours",
    "Location",
    "LocationInput",
    "Manufacturer",
    "NodeRole",
    "NodeSearchResult",
    "PageLinks",
    "PageMetadata",
    "PartnerRelationship",
    "PartnerRelationshipPage",
    "PathNode",
    "PhoneNumber",
    "Ping",
    "Relationship",
    "Role",
    "RoleName",
    "StoreHours",
    "Supplier",
    "TimeZone",
    "WeekDay",
]

_CLIENTS = {"AsyncEntitiesService": "async_resources", "EntitiesService": "resources"}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in _CLIENTS:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_CLIENTS[name]}"), name)


def __dir__() -> list[str]:
    return __all__
