# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""AT&T Auth Proxy v1: the client and its models."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from iqmetrix_api.att_auth.v1.models import MappingReference, MappingReferenceData, UserPrefix, UserPrefixInput

if TYPE_CHECKING:
    from iqmetrix_api.att_auth.v1.async_resources import AsyncAttAuthService
    from iqmetrix_api.att_auth.v1.resources import AttAuthService

__all__ = [
    "AsyncAttAuthService",
    "AttAuthService",
    "MappingReference",
    "MappingReferenceData",
    "UserPrefix",
    "UserPrefixInput",
]

_CLIENTS = {"AsyncAttAuthService": "async_resources", "AttAuthService": "resources"}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in _CLIENTS:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_CLIENTS[name]}"), name)


def __dir__() -> list[str]:
    return __all__
