# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Product Subscription v1: the client and its models."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from iqmetrix_api.subscriptions.v1.models import (
    Company,
    Product,
    ProductInput,
    SubscribableList,
    SubscribableListInput,
    Subscription,
)

if TYPE_CHECKING:
    from iqmetrix_api.subscriptions.v1.async_resources import AsyncSubscriptionsService
    from iqmetrix_api.subscriptions.v1.resources import SubscriptionsService

__all__ = [
    "AsyncSubscriptionsService",
    "Company",
    "Product",
    "ProductInput",
    "SubscribableList",
    "SubscribableListInput",
    "Subscription",
    "SubscriptionsService",
]

_CLIENTS = {"AsyncSubscriptionsService": "async_resources", "SubscriptionsService": "resources"}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in _CLIENTS:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_CLIENTS[name]}"), name)


def __dir__() -> list[str]:
    return __all__
