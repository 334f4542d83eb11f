# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Partner Reporting v1: the client and its models."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from iqmetrix_api.partner_reporting.v1.models import Sale, SalesCount, SalesLinks, SalesPage

if TYPE_CHECKING:
    from iqmetrix_api.partner_reporting.v1.async_resources import AsyncPartnerReportingService
    from iqmetrix_api.partner_reporting.v1.resources import PartnerReportingService

__all__ = [
    "AsyncPartnerReportingService",
    "PartnerReportingService",
    "Sale",
    "SalesCount",
    "SalesLinks",
    "SalesPage",
]

_CLIENTS = {"AsyncPartnerReportingService": "async_resources", "PartnerReportingService": "resources"}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in _CLIENTS:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_CLIENTS[name]}"), name)


def __dir__() -> list[str]:
    return __all__
