# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Kitchen Sink v1: the client and its models."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from iqmetrix_api._runtime.deprecation import former_models
from iqmetrix_api.common import Period
from iqmetrix_api.kitchen_sink.v1.models import (
    Branch,
    Choice,
    Counts,
    Dish,
    DishEvent,
    DishInput,
    DishPage,
    Everything,
    HalLink,
    HalLinks,
    HalPage,
    HalRows,
    Level,
    LinkedPage,
    OrderForm,
    PageData,
    PeriodInput,
    PlainLinks,
    Portion,
    Question,
    Stock,
    StockInput,
    Subscription,
    Upload,
)

if TYPE_CHECKING:
    from iqmetrix_api.kitchen_sink.v1.async_resources import AsyncKitchenSinkService
    from iqmetrix_api.kitchen_sink.v1.resources import KitchenSinkService

    Twig = Branch

__all__ = [
    "AsyncKitchenSinkService",
    "Branch",
    "Choice",
    "Counts",
    "Dish",
    "DishEvent",
    "DishInput",
    "DishPage",
    "Everything",
    "HalLink",
    "HalLinks",
    "HalPage",
    "HalRows",
    "KitchenSinkService",
    "Level",
    "LinkedPage",
    "OrderForm",
    "PageData",
    "Period",
    "PeriodInput",
    "PlainLinks",
    "Portion",
    "Question",
    "Stock",
    "StockInput",
    "Subscription",
    "Upload",
]

_CLIENTS = {"AsyncKitchenSinkService": "async_resources", "KitchenSinkService": "resources"}

if not TYPE_CHECKING:
    _former_model = former_models(
        globals(), {"Twig": ("Branch", "Twig is deprecated since kitchen_sink 1.0.0: use Branch")}
    )

    def __getattr__(name: str) -> Any:
        if name not in _CLIENTS:
            return _former_model(name)
        return getattr(import_module(f"{__name__}.{_CLIENTS[name]}"), name)


def __dir__() -> list[str]:
    return __all__
