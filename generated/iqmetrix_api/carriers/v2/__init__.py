# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Carrier Integration v2: the client and its models."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from iqmetrix_api.carriers.v2.models import (
    Account,
    ActivatedProduct,
    ActivatedProductInput,
    Activation,
    ActivationDetails,
    ActivationInput,
    ActivationLookupField,
    ActivationState,
    ActivationType,
    AdditionalFee,
    AdditionalFeeInput,
    Address,
    AddressInput,
    AddressType,
    CarrierActivationDetails,
    CarrierActivationDetailsInput,
    CompanyWideSettingsResource,
    CompanyWideSettingsResourceInput,
    ConfigurableSetting,
    ConfigurationDetails,
    ConfigurationDetailsInput,
    ConfirmedActivation,
    ConfirmedActivationCollection,
    ConfirmedActivationCollectionEmbedded,
    ConfirmedActivationCollectionLinks,
    ConfirmedActivationLinks,
    ContractTerm,
    IntegrationSetting,
    IntegrationSettingInput,
    LocationSettings,
    LocationSettingsInput,
    LocationSettingsResource,
    LocationSettingsResourceInput,
    PhoneNumber,
    PhoneNumberInput,
    PhoneNumberType,
    RatePlan,
    RatePlanFeature,
    RatePlanFeatureInput,
    RatePlanInput,
    SettingsMetaData,
    Subscriber,
    SubscriberInput,
    Tab,
    TabInput,
    VendorRebate,
    VendorRebateInput,
)
from iqmetrix_api.common import HalLink

if TYPE_CHECKING:
    from iqmetrix_api.carriers.v2.async_resources import AsyncCarriersService
    from iqmetrix_api.carriers.v2.resources import CarriersService

__all__ = [
    "Account",
    "ActivatedProduct",
    "ActivatedProductInput",
    "Activation",
    "ActivationDetails",
    "ActivationInput",
    "ActivationLookupField",
    "ActivationState",
    "ActivationType",
    "AdditionalFee",
    "AdditionalFeeInput",
    "Address",
    "AddressInput",
    "AddressType",
    "AsyncCarriersService",
    "CarrierActivationDetails",
    "CarrierActivationDetailsInput",
    "CarriersService",
    "CompanyWideSettingsResource",
    "CompanyWideSettingsResourceInput",
    "ConfigurableSetting",
    "ConfigurationDetails",
    "ConfigurationDetailsInput",
    "ConfirmedActivation",
    "ConfirmedActivationCollection",
    "ConfirmedActivationCollectionEmbedded",
    "ConfirmedActivationCollectionLinks",
    "ConfirmedActivationLinks",
    "ContractTerm",
    "HalLink",
    "IntegrationSetting",
    "IntegrationSettingInput",
    "LocationSettings",
    "LocationSettingsInput",
    "LocationSettingsResource",
    "LocationSettingsResourceInput",
    "PhoneNumber",
    "PhoneNumberInput",
    "PhoneNumberType",
    "RatePlan",
    "RatePlanFeature",
    "RatePlanFeatureInput",
    "RatePlanInput",
    "SettingsMetaData",
    "Subscriber",
    "SubscriberInput",
    "Tab",
    "TabInput",
    "VendorRebate",
    "VendorRebateInput",
]

_CLIENTS = {"AsyncCarriersService": "async_resources", "CarriersService": "resources"}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in _CLIENTS:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_CLIENTS[name]}"), name)


def __dir__() -> list[str]:
    return __all__
