# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Models of Carrier Integration v2."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any

from msgspec import field

from iqmetrix_api import Model, OpenIntEnum, OpenStrEnum
from iqmetrix_api._runtime.model import LEFT_OUT, keep_out_of_sight
from iqmetrix_api.common import HalLink


class Account(Model, kw_only=True):
    """The subscriber's account at the carrier.

    Attributes:
        account_id: The carrier's number of the account, as on its bills.
        notes: Remarks about the account for the employee.
        tracking_number: Number that RQ keeps with the account.
    """

    account_id: str | None = field(name="AccountId", default=None)
    notes: str | None = field(name="Notes", default=None)
    tracking_number: str | None = field(name="TrackingNumber", default=None)


class ActivationDetails(Model, kw_only=True):
    """An activation as it was invoiced.

    Attributes:
        activation_id: RQ's number of the activation, `ActivationId` of what was handed in.
        ban: Billing account number of the subscriber at the carrier.
        imei: Number of the device that was sold, which may differ from the one that was handed in.
        order_number: Number of the order at the carrier that was handed in.
        phone_number: Phone number that was activated.
        remote_activation_id: The integrator's own number of the activation, to find it in its own books.
    """

    activation_id: int | None = field(name="ActivationID", default=None)
    ban: str | None = field(name="BAN", default=None)
    imei: str | None = field(name="IMEI", default=None)
    order_number: str | None = field(name="OrderNumber", default=None)
    phone_number: str | None = field(name="PhoneNumber", default=None)
    remote_activation_id: str | None = field(name="RemoteActivationID", default=None)


class ActivationLookupField(Model, kw_only=True):
    """A question that RQ asks in the store to find an activation of the carrier.

    Attributes:
        id: Number of the field with which the key of an activation begins.
        field_name: What is asked for, such as a phone number.
        input_type: Kind of the input that RQ shows, such as Text.
        prompt: Sentence with which RQ asks for it.
        value: A value such as the store enters.
    """

    id: int | None = field(name="Id", default=None)
    field_name: str | None = field(name="FieldName", default=None)
    input_type: str | None = field(name="InputType", default=None)
    prompt: str | None = field(name="Prompt", default=None)
    value: str | None = field(name="Value", default=None)


class ActivationState(OpenStrEnum):
    """How far an activation is, from its arrival to the completed invoice."""

    COMPLETED = "Completed"
    PENDING = "Pending"


class ActivationType(OpenStrEnum):
    """Kind of activation."""

    NEW_ACTIVATION = "NewActivation"
    NO_CONTRACT = "NoContract"
    NOT_SET = "NotSet"
    OTHER = "Other"
    PREPAID = "Prepaid"
    UPGRADE = "Upgrade"


class AddressType(OpenStrEnum):
    """What an address is used for."""

    BUSINESS = "Business"
    RESIDENTIAL = "Residential"
    COMMERCIAL = "Commercial"


class ConfigurableSetting(Model, kw_only=True):
    """A setting that an integration knows.

    Attributes:
        setting_id: Number of the setting, the `Id` of its values.
        setting_name: Name to show to whoever sets it.
        input_type: Kind of the input, such as Enabled for a switch; null where none is said.
    """

    setting_id: int | None = field(name="SettingId", default=None)
    setting_name: str | None = field(name="SettingName", default=None)
    input_type: str | None = field(name="InputType", default=None)


class ConfirmedActivationCollectionLinks(Model, kw_only=True):
    """Where this page and its neighbours are. The tables give the neighbours as text; the sample has null.

    Attributes:
        prev: Link to the previous page; null on the first.
        self_: Address of this page.
        next: Link to the next page; null on the last.
    """

    prev: HalLink | None = None
    self_: HalLink | None = field(name="self", default=None)
    next: HalLink | None = None


class ConfirmedActivationLinks(Model, kw_only=True):
    """The addresses that a row of the list of confirmed activations refers to.

    Attributes:
        self_: This confirmed activation; no page says what it answers.
    """

    self_: HalLink | None = field(name="self", default=None)


class ContractTerm(OpenIntEnum):
    """Months that a subscriber is bound. RQ shows any other number as a term that is not set."""

    NO_TERM = 0
    MONTHLY = 1
    ONE_YEAR = 12
    TWO_YEAR = 24
    THREE_YEAR = 36


class IntegrationSetting(Model, kw_only=True):
    """The value of one setting.

    Attributes:
        id: The setting, as `SettingId` in `MetaData`.
        value: The value as text; True or False switches the integration on or off.
        value_options: Values that can be chosen; null where they are not limited, and in requests.
    """

    id: int | None = field(name="Id", default=None)
    value: str | None = field(name="Value", default=None)
    value_options: list[str] | None = field(name="ValueOptions", default=None)


class IntegrationSettingInput(Model, kw_only=True):
    """The value of one setting, as it is sent.

    Attributes:
        id: The setting, as `SettingId` in `MetaData`.
        value: The value as text; True or False switches the integration on or off.
        value_options: Values that can be chosen; null where they are not limited, and in requests.
    """

    id: int = field(name="Id")
    value: str = field(name="Value")
    value_options: list[str] | None = field(name="ValueOptions", default=None)


class LocationSettings(Model, kw_only=True):
    """Settings of one location.

    Attributes:
        location_id: `Id` of the location, from the entities service.
        integration_settings: The settings with their values, explained by `MetaData`.
    """

    location_id: int | None = field(name="LocationId", default=None)
    integration_settings: list[IntegrationSetting] | None = field(name="IntegrationSettings", default=None)


class LocationSettingsInput(Model, kw_only=True):
    """Settings of one location, as it is sent.

    Attributes:
        location_id: `Id` of the location, from the entities service.
        integration_settings: The settings with their values, explained by `MetaData`.
    """

    location_id: int = field(name="LocationId")
    integration_settings: list[IntegrationSettingInput] = field(name="IntegrationSettings")


class LocationSettingsResourceInput(Model, kw_only=True):
    """Settings of single locations, as it is sent.

    Attributes:
        locations: Locations that have settings, one entry each.
    """

    locations: list[LocationSettingsInput] = field(name="Locations")


class PhoneNumberType(OpenStrEnum):
    """Where a number rings."""

    FAX = "Fax"
    HOME = "Home"
    MOBILE = "Mobile"
    OTHER = "Other"
    PAGER = "Pager"
    WORK = "Work"


class RatePlanFeature(Model, kw_only=True):
    """A feature of a plan, included or added.

    Attributes:
        rate_plan_addon_id: The carrier's or integrator's own identifier of the feature.
        name: Short name under which the carrier sells it.
        description: What the feature offers; stands on the invoice.
        monthly_recurring_charges: What the carrier charges for it each month, in the currency of the retailer.
        soc_code: The carrier's code of the feature (service order code), by which RQ finds it.
        commission_amount: What the carrier pays the shop for the feature, once RQ takes it.
    """

    rate_plan_addon_id: str | None = field(name="RatePlanAddonId", default=None)
    name: str | None = field(name="Name", default=None)
    description: str | None = field(name="Description", default=None)
    monthly_recurring_charges: Decimal | None = field(name="MonthlyRecurringCharges", default=None)
    soc_code: str | None = field(name="SOCCode", default=None)
    commission_amount: Decimal | None = field(name="CommissionAmount", default=None)


class RatePlanFeatureInput(Model, kw_only=True):
    """A feature of a plan, included or added, as it is sent.

    Attributes:
        rate_plan_addon_id: The carrier's or integrator's own identifier of the feature.
        name: Short name under which the carrier sells it.
        description: What the feature offers; stands on the invoice.
        monthly_recurring_charges: What the carrier charges for it each month, in the currency of the retailer.
        soc_code: The carrier's code of the feature (service order code), by which RQ finds it.
        commission_amount: What the carrier pays the shop for the feature, once RQ takes it.
    """

    description: str = field(name="Description")
    soc_code: str = field(name="SOCCode")
    rate_plan_addon_id: str | None = field(name="RatePlanAddonId", default=None)
    name: str | None = field(name="Name", default=None)
    monthly_recurring_charges: Decimal | None = field(name="MonthlyRecurringCharges", default=None)
    commission_amount: Decimal | None = field(name="CommissionAmount", default=None)


class RatePlanInput(Model, kw_only=True):
    """A monthly plan with what it includes and what was added to it, as it is sent.

    Attributes:
        rate_plan_id: The carrier's or integrator's own identifier of the plan.
        name: Name under which the carrier sells the plan.
        contract_terms: What the subscriber agrees to, to print on the contract.
        description: What the plan offers; stands on the invoice.
        included_rate_plan_features: Features that belong to the plan at no further charge.
        monthly_recurring_charges: What the carrier charges each month, in the currency of the retailer.
        rate_plan_feature_addons: Features that the subscriber took in addition.
        soc_code: The carrier's code of the plan (service order code), by which RQ finds it.
        commission_amount: What the carrier pays the shop for the plan, once RQ takes it.
        is_shared_plan: Whether several phones share the plan, once RQ takes it.
    """

    description: str = field(name="Description")
    soc_code: str = field(name="SOCCode")
    rate_plan_id: str | None = field(name="RatePlanId", default=None)
    name: str | None = field(name="Name", default=None)
    contract_terms: str | None = field(name="ContractTerms", default=None)
    included_rate_plan_features: list[RatePlanFeatureInput] | None = field(
        name="IncludedRatePlanFeatures", default=None
    )
    monthly_recurring_charges: Decimal | None = field(name="MonthlyRecurringCharges", default=None)
    rate_plan_feature_addons: list[RatePlanFeatureInput] | None = field(name="RatePlanFeatureAddons", default=None)
    commission_amount: Decimal | None = field(name="CommissionAmount", default=None)
    is_shared_plan: bool | None = field(name="IsSharedPlan", default=None)


class SettingsMetaData(Model, kw_only=True):
    """What can be set.

    Attributes:
        configurable_settings: The settings, by whose `SettingId` values refer to them.
    """

    configurable_settings: list[ConfigurableSetting] | None = field(name="ConfigurableSettings", default=None)


class VendorRebate(Model, kw_only=True):
    """Money from the carrier to the shop, as rebate or commission.

    Attributes:
        name: Short name for lists.
        description: What the carrier pays for.
        amount: What it pays, in the currency of the retailer.
        notes: Remarks for the employee, such as where it holds.
        reference_number: The carrier's number of the payment, for its later reconciliation.
        soc_code: The carrier's code of the payment (service order code), by which RQ finds the rebate.
    """

    name: str | None = field(name="Name", default=None)
    description: str | None = field(name="Description", default=None)
    amount: Decimal | None = field(name="Amount", default=None)
    notes: str | None = field(name="Notes", default=None)
    reference_number: str | None = field(name="ReferenceNumber", default=None)
    soc_code: str | None = field(name="SOCCode", default=None)


class VendorRebateInput(Model, kw_only=True):
    """Money from the carrier to the shop, as rebate or commission, as it is sent.

    Attributes:
        name: Short name for lists.
        description: What the carrier pays for.
        amount: What it pays, in the currency of the retailer.
        notes: Remarks for the employee, such as where it holds.
        reference_number: The carrier's number of the payment, for its later reconciliation.
        soc_code: The carrier's code of the payment (service order code), by which RQ finds the rebate.
    """

    name: str = field(name="Name")
    description: str = field(name="Description")
    reference_number: str = field(name="ReferenceNumber")
    soc_code: str = field(name="SOCCode")
    amount: Decimal | None = field(name="Amount", default=None)
    notes: str | None = field(name="Notes", default=None)


class AdditionalFee(Model, kw_only=True):
    """A one-time charge to the subscriber, such as a fee or a deposit.

    Attributes:
        name: Short name for lists.
        description: What it is for; stands on the invoice.
        amount: What is charged, in the currency of the retailer.
        notes: Remarks for the employee, such as where it holds.
        rebate: What the carrier pays back of it; absent where it does not.
        reference_number: The carrier's number of the charge, for its later reconciliation.
        soc_code: The carrier's code of the charge (service order code), by which RQ finds the product to sell.
    """

    name: str | None = field(name="Name", default=None)
    description: str | None = field(name="Description", default=None)
    amount: Decimal | None = field(name="Amount", default=None)
    notes: str | None = field(name="Notes", default=None)
    rebate: VendorRebate | None = field(name="Rebate", default=None)
    reference_number: str | None = field(name="ReferenceNumber", default=None)
    soc_code: str | None = field(name="SOCCode", default=None)


class AdditionalFeeInput(Model, kw_only=True):
    """A one-time charge to the subscriber, such as a fee or a deposit, as it is sent.

    Attributes:
        name: Short name for lists.
        description: What it is for; stands on the invoice.
        amount: What is charged, in the currency of the retailer.
        notes: Remarks for the employee, such as where it holds.
        rebate: What the carrier pays back of it; absent where it does not.
        reference_number: The carrier's number of the charge, for its later reconciliation.
        soc_code: The carrier's code of the charge (service order code), by which RQ finds the product to sell.
    """

    name: str = field(name="Name")
    description: str = field(name="Description")
    reference_number: str = field(name="ReferenceNumber")
    soc_code: str = field(name="SOCCode")
    amount: Decimal | None = field(name="Amount", default=None)
    notes: str | None = field(name="Notes", default=None)
    rebate: VendorRebateInput | None = field(name="Rebate", default=None)


class Address(Model, kw_only=True):
    """Where the subscriber lives, works or receives bills.

    Attributes:
        address_line1: House number and street.
        address_line2: Further line such as an apartment; the documentation requires it.
        city: City or town in which the street is.
        country: Country, by a code of three letters in the documented sample.
        county: County within the state, where the address needs one.
        po_box: Post office box that takes the place of the street.
        postal_code: ZIP or postal code in the country's own form.
        province: State or province, by its code.
        suite_number: Number of the office or suite in the building.
        type: What the address is used for; RQ takes one commercial one.
    """

    address_line1: str | None = field(name="AddressLine1", default=None)
    address_line2: str | None = field(name="AddressLine2", default=None)
    city: str | None = field(name="City", default=None)
    country: str | None = field(name="Country", default=None)
    county: str | None = field(name="County", default=None)
    po_box: str | None = field(name="POBox", default=None)
    postal_code: str | None = field(name="PostalCode", default=None)
    province: str | None = field(name="Province", default=None)
    suite_number: str | None = field(name="SuiteNumber", default=None)
    type: AddressType | None = field(name="Type", default=None)


class AddressInput(Model, kw_only=True):
    """Where the subscriber lives, works or receives bills, as it is sent.

    Attributes:
        address_line1: House number and street.
        address_line2: Further line such as an apartment; the documentation requires it.
        city: City or town in which the street is.
        country: Country, by a code of three letters in the documented sample.
        county: County within the state, where the address needs one.
        po_box: Post office box that takes the place of the street.
        postal_code: ZIP or postal code in the country's own form.
        province: State or province, by its code.
        suite_number: Number of the office or suite in the building.
        type: What the address is used for; RQ takes one commercial one.
    """

    address_line1: str = field(name="AddressLine1")
    address_line2: str = field(name="AddressLine2")
    city: str = field(name="City")
    country: str = field(name="Country")
    postal_code: str = field(name="PostalCode")
    province: str = field(name="Province")
    type: AddressType = field(name="Type")
    county: str | None = field(name="County", default=None)
    po_box: str | None = field(name="POBox", default=None)
    suite_number: str | None = field(name="SuiteNumber", default=None)


class CompanyWideSettingsResource(Model, kw_only=True):
    """Settings of the whole company.

    Attributes:
        company_wide_integration_settings: The settings with their values, explained by `MetaData`.
        meta_data: What can be set for a company, with names.
    """

    company_wide_integration_settings: list[IntegrationSetting] | None = field(
        name="CompanyWideIntegrationSettings", default=None
    )
    meta_data: SettingsMetaData | None = field(name="MetaData", default=None)


class CompanyWideSettingsResourceInput(Model, kw_only=True):
    """Settings of the whole company, as it is sent.

    Attributes:
        company_wide_integration_settings: The settings with their values, explained by `MetaData`.
    """

    company_wide_integration_settings: list[IntegrationSettingInput] = field(name="CompanyWideIntegrationSettings")


class ConfigurationDetailsInput(Model, kw_only=True):
    """How the integration with a carrier is set up in a company, as it is sent.

    Attributes:
        company_wide_settings_resource: Settings that hold in the whole company.
        location_settings_resource: Settings that hold at single locations.
    """

    company_wide_settings_resource: CompanyWideSettingsResourceInput = field(name="CompanyWideSettingsResource")
    location_settings_resource: LocationSettingsResourceInput = field(name="LocationSettingsResource")


class ConfirmedActivation(Model, kw_only=True):
    """An invoice that was completed in RQ with the activations on it.

    Attributes:
        links: Links to related resources, relative to the service root.
        embedded: Embedded resources; empty on single rows.
        id: Number of the confirmation, by which a program can skip those that it has seen.
        activation_confirmation_details: Activations on the invoice, one entry each.
        confirmation_date_utc: When the invoice was completed, in UTC, written without a zone.
        invoice_id: Number of the invoice as it is printed.
        invoice_subtotal: Sum of the lines before taxes, in the currency of the retailer.
        invoice_total: What the customer paid, taxes included.
        location_id: `Id` of the location that invoiced, from the entities service.
        taxes: Sum of all taxes on the invoice, in the currency of the retailer.
    """

    id: int = field(name="Id", default=LEFT_OUT)
    links: ConfirmedActivationLinks | None = field(name="_links", default=None)
    embedded: dict[str, Any] | None = field(name="_embedded", default=None)
    activation_confirmation_details: list[ActivationDetails] | None = field(
        name="ActivationConfirmationDetails", default=None
    )
    confirmation_date_utc: datetime | None = field(name="ConfirmationDateUTC", default=None)
    invoice_id: str | None = field(name="InvoiceId", default=None)
    invoice_subtotal: Decimal | None = field(name="InvoiceSubtotal", default=None)
    invoice_total: Decimal | None = field(name="InvoiceTotal", default=None)
    location_id: int | None = field(name="LocationId", default=None)
    taxes: Decimal | None = field(name="Taxes", default=None)


class ConfirmedActivationCollectionEmbedded(Model, kw_only=True):
    """The confirmed activations of a page.

    Attributes:
        items: The confirmed activations, as the filter selects them.
    """

    items: list[ConfirmedActivation] | None = field(name="self", default=None)


class LocationSettingsResource(Model, kw_only=True):
    """Settings of single locations.

    Attributes:
        locations: Locations that have settings, one entry each.
        meta_data: What can be set at a location, with names.
    """

    locations: list[LocationSettings] | None = field(name="Locations", default=None)
    meta_data: SettingsMetaData | None = field(name="MetaData", default=None)


class PhoneNumber(Model, kw_only=True):
    """A number at which the subscriber can be reached.

    Attributes:
        type: Where it rings; Home if left out.
        value: The number, digits alone in the documented sample.
    """

    type: PhoneNumberType | None = field(name="Type", default=None)
    value: str | None = field(name="Value", default=None)


class PhoneNumberInput(Model, kw_only=True):
    """A number at which the subscriber can be reached, as it is sent.

    Attributes:
        type: Where it rings; Home if left out.
        value: The number, digits alone in the documented sample.
    """

    value: str = field(name="Value")
    type: PhoneNumberType | None = field(name="Type", default=None)


class RatePlan(Model, kw_only=True):
    """A monthly plan with what it includes and what was added to it.

    Attributes:
        rate_plan_id: The carrier's or integrator's own identifier of the plan.
        name: Name under which the carrier sells the plan.
        contract_terms: What the subscriber agrees to, to print on the contract.
        description: What the plan offers; stands on the invoice.
        included_rate_plan_features: Features that belong to the plan at no further charge.
        monthly_recurring_charges: What the carrier charges each month, in the currency of the retailer.
        rate_plan_feature_addons: Features that the subscriber took in addition.
        soc_code: The carrier's code of the plan (service order code), by which RQ finds it.
        commission_amount: What the carrier pays the shop for the plan, once RQ takes it.
        is_shared_plan: Whether several phones share the plan, once RQ takes it.
    """

    rate_plan_id: str | None = field(name="RatePlanId", default=None)
    name: str | None = field(name="Name", default=None)
    contract_terms: str | None = field(name="ContractTerms", default=None)
    description: str | None = field(name="Description", default=None)
    included_rate_plan_features: list[RatePlanFeature] | None = field(name="IncludedRatePlanFeatures", default=None)
    monthly_recurring_charges: Decimal | None = field(name="MonthlyRecurringCharges", default=None)
    rate_plan_feature_addons: list[RatePlanFeature] | None = field(name="RatePlanFeatureAddons", default=None)
    soc_code: str | None = field(name="SOCCode", default=None)
    commission_amount: Decimal | None = field(name="CommissionAmount", default=None)
    is_shared_plan: bool | None = field(name="IsSharedPlan", default=None)


class Subscriber(Model, kw_only=True):
    """Who signs the contract. A person has `FirstName` and `LastName`, a business `CompanyName`.

    Attributes:
        subscriber_id: The carrier's number of the subscriber.
        first_name: Given name of a person; required where `IsIndividual` is true, absent otherwise.
        last_name: Family name of a person; required where `IsIndividual` is true, absent otherwise.
        addresses: Addresses of the subscriber; RQ takes one commercial and two others.
        associated_account: Account at the carrier to which the activation belongs.
        birth_date: Day of birth of a person, as month/day/year in the documented sample.
        company_name: Name of a business; required unless `IsIndividual` is true, and empty or absent for a person.
        email: Address for e-mail, under which RQ may keep the customer.
        is_individual: Whether it is a person; a business where it is left out.
        notes: Remarks about the subscriber for the employee.
        phone_numbers: Numbers at which the subscriber can be reached; RQ takes four at most.
        ssn: Last four digits of the social security number, with which the carrier checks the person; keep them out of
            logs.
        tracking_number: Number that RQ keeps with the subscriber.
        second_name: Middle name of a person, once RQ takes it.
        preferred_language: Language in which the subscriber wants to be addressed, once RQ takes it.
    """

    subscriber_id: str | None = field(name="SubscriberId", default=None)
    first_name: str | None = field(name="FirstName", default=None)
    last_name: str | None = field(name="LastName", default=None)
    addresses: list[Address] | None = field(name="Addresses", default=None)
    associated_account: Account | None = field(name="AssociatedAccount", default=None)
    birth_date: str | None = field(name="BirthDate", default=None)
    company_name: str | None = field(name="CompanyName", default=None)
    email: str | None = field(name="Email", default=None)
    is_individual: bool | None = field(name="IsIndividual", default=None)
    notes: str | None = field(name="Notes", default=None)
    phone_numbers: list[PhoneNumber] | None = field(name="PhoneNumbers", default=None)
    ssn: str | None = field(name="SSN", default=None)
    tracking_number: str | None = field(name="TrackingNumber", default=None)
    second_name: str | None = field(name="SecondName", default=None)
    preferred_language: str | None = field(name="PreferredLanguage", default=None)


keep_out_of_sight(Subscriber, "ssn")


class SubscriberInput(Model, kw_only=True):
    """Who signs the contract. A person has `FirstName` and `LastName`, a business `CompanyName`, as it is sent.

    Attributes:
        subscriber_id: The carrier's number of the subscriber.
        first_name: Given name of a person; required where `IsIndividual` is true, absent otherwise.
        last_name: Family name of a person; required where `IsIndividual` is true, absent otherwise.
        addresses: Addresses of the subscriber; RQ takes one commercial and two others.
        associated_account: Account at the carrier to which the activation belongs.
        birth_date: Day of birth of a person, as month/day/year in the documented sample.
        company_name: Name of a business; required unless `IsIndividual` is true, and empty or absent for a person.
        email: Address for e-mail, under which RQ may keep the customer.
        is_individual: Whether it is a person; a business where it is left out.
        notes: Remarks about the subscriber for the employee.
        phone_numbers: Numbers at which the subscriber can be reached; RQ takes four at most.
        ssn: Last four digits of the social security number, with which the carrier checks the person; keep them out of
            logs.
        tracking_number: Number that RQ keeps with the subscriber.
        second_name: Middle name of a person, once RQ takes it.
        preferred_language: Language in which the subscriber wants to be addressed, once RQ takes it.
    """

    subscriber_id: str | None = field(name="SubscriberId", default=None)
    first_name: str | None = field(name="FirstName", default=None)
    last_name: str | None = field(name="LastName", default=None)
    addresses: list[AddressInput] | None = field(name="Addresses", default=None)
    associated_account: Account | None = field(name="AssociatedAccount", default=None)
    birth_date: str | None = field(name="BirthDate", default=None)
    company_name: str | None = field(name="CompanyName", default=None)
    email: str | None = field(name="Email", default=None)
    is_individual: bool | None = field(name="IsIndividual", default=None)
    notes: str | None = field(name="Notes", default=None)
    phone_numbers: list[PhoneNumberInput] | None = field(name="PhoneNumbers", default=None)
    ssn: str | None = field(name="SSN", default=None)
    tracking_number: str | None = field(name="TrackingNumber", default=None)
    second_name: str | None = field(name="SecondName", default=None)
    preferred_language: str | None = field(name="PreferredLanguage", default=None)


keep_out_of_sight(SubscriberInput, "ssn")


class Tab(Model, kw_only=True):
    """An amount that the carrier lends the subscriber for the device.

    Attributes:
        amount: What is lent, in the currency of the retailer.
        commission: What the carrier pays the shop for it.
        reference_number: The carrier's number of the loan, for its later reconciliation.
    """

    amount: Decimal | None = field(name="Amount", default=None)
    commission: VendorRebate | None = field(name="Commission", default=None)
    reference_number: str | None = field(name="ReferenceNumber", default=None)


class TabInput(Model, kw_only=True):
    """An amount that the carrier lends the subscriber for the device, as it is sent.

    Attributes:
        amount: What is lent, in the currency of the retailer.
        commission: What the carrier pays the shop for it.
        reference_number: The carrier's number of the loan, for its later reconciliation.
    """

    commission: VendorRebateInput = field(name="Commission")
    reference_number: str = field(name="ReferenceNumber")
    amount: Decimal | None = field(name="Amount", default=None)


class ActivatedProduct(Model, kw_only=True):
    """The device that was activated, and what the carrier pays toward it.

    Attributes:
        description: What the device is, as it may stand on the invoice.
        esn: Electronic serial number, where the carrier's network uses those.
        imei: Number by which networks know the device, 15 digits.
        make: Manufacturer's name.
        mobile_device_number: Phone number that was activated.
        model: The manufacturer's name of the device, without the maker.
        price: What the subscriber pays for the device, in the currency of the retailer.
        product_id: RQ's identifier of the product, by which it finds what is sold; the documented sample leaves it
            empty.
        serial_number: The manufacturer's number of this piece, with which it leaves the stock.
        sim: Number of the SIM card, up to 20 digits.
        sku: Stock number of the product at the carrier or the retailer, by which RQ may find it.
        soc_code: The carrier's code of the device (service order code), by which RQ may find the product.
        tab: Part of the price that the subscriber pays off month by month; absent without one.
        is_carrier_supplied: Whether the device comes from the carrier's stock, once RQ takes it.
        number_ported_in: Whether the phone number came from another carrier, once RQ takes it.
    """

    description: str | None = field(name="Description", default=None)
    esn: str | None = field(name="ESN", default=None)
    imei: str | None = field(name="IMEI", default=None)
    make: str | None = field(name="Make", default=None)
    mobile_device_number: str | None = field(name="MobileDeviceNumber", default=None)
    model: str | None = field(name="Model", default=None)
    price: Decimal | None = field(name="Price", default=None)
    product_id: str | None = field(name="ProductId", default=None)
    serial_number: str | None = field(name="SerialNumber", default=None)
    sim: str | None = field(name="SIM", default=None)
    sku: str | None = field(name="SKU", default=None)
    soc_code: str | None = field(name="SOCCode", default=None)
    tab: Tab | None = field(name="Tab", default=None)
    is_carrier_supplied: bool | None = field(name="IsCarrierSupplied", default=None)
    number_ported_in: bool | None = field(name="NumberPortedIn", default=None)


class ActivatedProductInput(Model, kw_only=True):
    """The device that was activated, and what the carrier pays toward it, as it is sent.

    Attributes:
        description: What the device is, as it may stand on the invoice.
        esn: Electronic serial number, where the carrier's network uses those.
        imei: Number by which networks know the device, 15 digits.
        make: Manufacturer's name.
        mobile_device_number: Phone number that was activated.
        model: The manufacturer's name of the device, without the maker.
        price: What the subscriber pays for the device, in the currency of the retailer.
        product_id: RQ's identifier of the product, by which it finds what is sold; the documented sample leaves it
            empty.
        serial_number: The manufacturer's number of this piece, with which it leaves the stock.
        sim: Number of the SIM card, up to 20 digits.
        sku: Stock number of the product at the carrier or the retailer, by which RQ may find it.
        soc_code: The carrier's code of the device (service order code), by which RQ may find the product.
        tab: Part of the price that the subscriber pays off month by month; absent without one.
        is_carrier_supplied: Whether the device comes from the carrier's stock, once RQ takes it.
        number_ported_in: Whether the phone number came from another carrier, once RQ takes it.
    """

    product_id: str = field(name="ProductId")
    description: str | None = field(name="Description", default=None)
    esn: str | None = field(name="ESN", default=None)
    imei: str | None = field(name="IMEI", default=None)
    make: str | None = field(name="Make", default=None)
    mobile_device_number: str | None = field(name="MobileDeviceNumber", default=None)
    model: str | None = field(name="Model", default=None)
    price: Decimal | None = field(name="Price", default=None)
    serial_number: str | None = field(name="SerialNumber", default=None)
    sim: str | None = field(name="SIM", default=None)
    sku: str | None = field(name="SKU", default=None)
    soc_code: str | None = field(name="SOCCode", default=None)
    tab: TabInput | None = field(name="Tab", default=None)
    is_carrier_supplied: bool | None = field(name="IsCarrierSupplied", default=None)
    number_ported_in: bool | None = field(name="NumberPortedIn", default=None)


class CarrierActivationDetails(Model, kw_only=True):
    """An activation in the words of the carrier, with what RQ adds.

    Attributes:
        activation_id: Number that RQ gives the activation, by which `ActivationID` of a confirmed one refers to it.
        activation_date: When RQ received the activation, in UTC.
        activated_product: The phone or other device with its SIM card.
        activation_state: Whether the invoice is completed; Pending until then.
        activation_term_code: Kind of the contract in the carrier's or the integrator's own words.
        activation_type: Kind of activation: a new subscriber, an upgrade, a prepaid contract and so on.
        additional_fees: One-time charges of the carrier, beside the plan.
        contract_length_in_months: How long the subscriber is bound; RQ shows its own name for each length.
        contract_number_is_account_number: Whether the carrier knows the contract by the number of the subscriber's
            account.
        dealer_name: Name under which the carrier knows the shop that sells.
        dealer_code: Code under which the carrier knows the shop that sells, for its commission.
        deposit: Security deposit of the subscriber, in the form of a fee; absent without one.
        notes: Remarks for the employee who completes the invoice.
        order_number: Number of the order at the carrier; it comes back with the confirmation.
        rate_plans: Plans that the subscriber took; RQ imports two at most.
        remote_activation_id: The integrator's or carrier's own number of the activation; it comes back with the
            confirmation.
        subscriber: Person or business that signs the contract.
        tracking_number: Number that RQ keeps with the line of the invoice, such as that of the phone.
        billing_code: Code under which the carrier bills the plan, once RQ takes it.
        billing_cycle: How often the carrier bills, once RQ takes it.
        billing_cycle_date: Day on which the carrier bills, once RQ takes it.
        commission: What the carrier pays the shop for the activation, once RQ takes it.
        company_code: Code under which the carrier knows the whole retailer, once RQ takes it.
        is_commissionable: Whether the carrier pays a commission for it, once RQ takes it.
        original_imei: IMEI of the phone that an upgrade replaces, once RQ takes it.
        original_sim: Number of the SIM card that an upgrade replaces, once RQ takes it.
        original_rate_plan_code: SOC code of the plan that an upgrade replaces, once RQ takes it.
        original_rate_plan_mrc: Monthly charge of the plan that an upgrade replaces, as text, once RQ takes it.
        sales_representative_name: Who sold it, as the carrier knows the employee, once RQ takes it.
        upgrade_code: The carrier's code for why an upgrade is allowed, once RQ takes it.
        upgrade_source_number: Phone number whose upgrade was used, once RQ takes it.
    """

    activation_id: int | None = field(name="ActivationId", default=None)
    activation_date: datetime | None = field(name="ActivationDate", default=None)
    activated_product: ActivatedProduct | None = field(name="ActivatedProduct", default=None)
    activation_state: ActivationState | None = field(name="ActivationState", default=None)
    activation_term_code: str | None = field(name="ActivationTermCode", default=None)
    activation_type: ActivationType | None = field(name="ActivationType", default=None)
    additional_fees: list[AdditionalFee] | None = field(name="AdditionalFees", default=None)
    contract_length_in_months: ContractTerm | None = field(name="ContractLengthInMonths", default=None)
    contract_number_is_account_number: bool | None = field(name="ContractNumberIsAccountNumber", default=None)
    dealer_name: str | None = field(name="DealerName", default=None)
    dealer_code: str | None = field(name="DealerCode", default=None)
    deposit: AdditionalFee | None = field(name="Deposit", default=None)
    notes: str | None = field(name="Notes", default=None)
    order_number: str | None = field(name="OrderNumber", default=None)
    rate_plans: list[RatePlan] | None = field(name="RatePlans", default=None)
    remote_activation_id: str | None = field(name="RemoteActivationID", default=None)
    subscriber: Subscriber | None = field(name="Subscriber", default=None)
    tracking_number: str | None = field(name="TrackingNumber", default=None)
    billing_code: str | None = field(name="BillingCode", default=None)
    billing_cycle: str | None = field(name="BillingCycle", default=None)
    billing_cycle_date: str | None = field(name="BillingCycleDate", default=None)
    commission: Decimal | None = field(name="Commission", default=None)
    company_code: str | None = field(name="CompanyCode", default=None)
    is_commissionable: bool | None = field(name="IsCommissionable", default=None)
    original_imei: str | None = field(name="OriginalIMEI", default=None)
    original_sim: str | None = field(name="OriginalSIM", default=None)
    original_rate_plan_code: str | None = field(name="OriginalRatePlanCode", default=None)
    original_rate_plan_mrc: str | None = field(name="OriginalRatePlanMRC", default=None)
    sales_representative_name: str | None = field(name="SalesRepresentativeName", default=None)
    upgrade_code: str | None = field(name="UpgradeCode", default=None)
    upgrade_source_number: str | None = field(name="UpgradeSourceNumber", default=None)


class CarrierActivationDetailsInput(Model, kw_only=True):
    """An activation in the words of the carrier, with what RQ adds, as it is sent.

    Attributes:
        activation_id: Number that RQ gives the activation, by which `ActivationID` of a confirmed one refers to it.
        activated_product: The phone or other device with its SIM card.
        activation_state: Whether the invoice is completed; Pending until then.
        activation_term_code: Kind of the contract in the carrier's or the integrator's own words.
        activation_type: Kind of activation: a new subscriber, an upgrade, a prepaid contract and so on.
        additional_fees: One-time charges of the carrier, beside the plan.
        contract_length_in_months: How long the subscriber is bound; RQ shows its own name for each length.
        contract_number_is_account_number: Whether the carrier knows the contract by the number of the subscriber's
            account.
        dealer_name: Name under which the carrier knows the shop that sells.
        dealer_code: Code under which the carrier knows the shop that sells, for its commission.
        deposit: Security deposit of the subscriber, in the form of a fee; absent without one.
        notes: Remarks for the employee who completes the invoice.
        order_number: Number of the order at the carrier; it comes back with the confirmation.
        rate_plans: Plans that the subscriber took; RQ imports two at most.
        remote_activation_id: The integrator's or carrier's own number of the activation; it comes back with the
            confirmation.
        subscriber: Person or business that signs the contract.
        tracking_number: Number that RQ keeps with the line of the invoice, such as that of the phone.
        billing_code: Code under which the carrier bills the plan, once RQ takes it.
        billing_cycle: How often the carrier bills, once RQ takes it.
        billing_cycle_date: Day on which the carrier bills, once RQ takes it.
        commission: What the carrier pays the shop for the activation, once RQ takes it.
        company_code: Code under which the carrier knows the whole retailer, once RQ takes it.
        is_commissionable: Whether the carrier pays a commission for it, once RQ takes it.
        original_imei: IMEI of the phone that an upgrade replaces, once RQ takes it.
        original_sim: Number of the SIM card that an upgrade replaces, once RQ takes it.
        original_rate_plan_code: SOC code of the plan that an upgrade replaces, once RQ takes it.
        original_rate_plan_mrc: Monthly charge of the plan that an upgrade replaces, as text, once RQ takes it.
        sales_representative_name: Who sold it, as the carrier knows the employee, once RQ takes it.
        upgrade_code: The carrier's code for why an upgrade is allowed, once RQ takes it.
        upgrade_source_number: Phone number whose upgrade was used, once RQ takes it.
    """

    activated_product: ActivatedProductInput = field(name="ActivatedProduct")
    activation_type: ActivationType = field(name="ActivationType")
    rate_plans: list[RatePlanInput] = field(name="RatePlans")
    subscriber: SubscriberInput = field(name="Subscriber")
    activation_id: int | None = field(name="ActivationId", default=None)
    activation_state: ActivationState | None = field(name="ActivationState", default=None)
    activation_term_code: str | None = field(name="ActivationTermCode", default=None)
    additional_fees: list[AdditionalFeeInput] | None = field(name="AdditionalFees", default=None)
    contract_length_in_months: ContractTerm | None = field(name="ContractLengthInMonths", default=None)
    contract_number_is_account_number: bool | None = field(name="ContractNumberIsAccountNumber", default=None)
    dealer_name: str | None = field(name="DealerName", default=None)
    dealer_code: str | None = field(name="DealerCode", default=None)
    deposit: AdditionalFeeInput | None = field(name="Deposit", default=None)
    notes: str | None = field(name="Notes", default=None)
    order_number: str | None = field(name="OrderNumber", default=None)
    remote_activation_id: str | None = field(name="RemoteActivationID", default=None)
    tracking_number: str | None = field(name="TrackingNumber", default=None)
    billing_code: str | None = field(name="BillingCode", default=None)
    billing_cycle: str | None = field(name="BillingCycle", default=None)
    billing_cycle_date: str | None = field(name="BillingCycleDate", default=None)
    commission: Decimal | None = field(name="Commission", default=None)
    company_code: str | None = field(name="CompanyCode", default=None)
    is_commissionable: bool | None = field(name="IsCommissionable", default=None)
    original_imei: str | None = field(name="OriginalIMEI", default=None)
    original_sim: str | None = field(name="OriginalSIM", default=None)
    original_rate_plan_code: str | None = field(name="OriginalRatePlanCode", default=None)
    original_rate_plan_mrc: str | None = field(name="OriginalRatePlanMRC", default=None)
    sales_representative_name: str | None = field(name="SalesRepresentativeName", default=None)
    upgrade_code: str | None = field(name="UpgradeCode", default=None)
    upgrade_source_number: str | None = field(name="UpgradeSourceNumber", default=None)


class ConfigurationDetails(Model, kw_only=True):
    """How the integration with a carrier is set up in a company.

    Attributes:
        id: Number of the configuration; one documented sample has the carrier's own number.
        client_id: Company that it belongs to, as in the address.
        company_wide_settings_resource: Settings that hold in the whole company.
        location_settings_resource: Settings that hold at single locations.
    """

    id: int | None = field(name="Id", default=None)
    client_id: int | None = field(name="ClientID", default=None)
    company_wide_settings_resource: CompanyWideSettingsResource | None = field(
        name="CompanyWideSettingsResource", default=None
    )
    location_settings_resource: LocationSettingsResource | None = field(name="LocationSettingsResource", default=None)


class ConfirmedActivationCollection(Model, kw_only=True):
    """One page of confirmed activations as a HAL document.

    Attributes:
        links: Links to this page and its neighbours.
        embedded: The rows of this page.
    """

    links: ConfirmedActivationCollectionLinks | None = field(name="_links", default=None)
    embedded: ConfirmedActivationCollectionEmbedded | None = field(name="_embedded", default=None)


class Activation(Model, kw_only=True):
    """A phone that was activated with a carrier, to be imported into an invoice.

    Attributes:
        id: Key of the activation as in the address: an import field's `Id`, an equals sign and its value.
        carrier_activation_details: What was activated, for whom, and at what price.
        carrier_id: Carrier that activated it, the same as in the address.
        company_id: `Id` of the company that sells; in the documented sample it differs from the address.
        location_id: Location where it is sold, the same as in the address.
    """

    id: str | None = field(name="Id", default=None)
    carrier_activation_details: CarrierActivationDetails | None = field(name="CarrierActivationDetails", default=None)
    carrier_id: int | None = field(name="CarrierId", default=None)
    company_id: int | None = field(name="CompanyId", default=None)
    location_id: int | None = field(name="LocationId", default=None)


class ActivationInput(Model, kw_only=True):
    """A phone that was activated with a carrier, to be imported into an invoice, as it is sent.

    Attributes:
        id: Key of the activation as in the address: an import field's `Id`, an equals sign and its value.
        carrier_activation_details: What was activated, for whom, and at what price.
        carrier_id: Carrier that activated it, the same as in the address.
        company_id: `Id` of the company that sells; in the documented sample it differs from the address.
        location_id: Location where it is sold, the same as in the address.
    """

    id: str = field(name="Id")
    carrier_activation_details: CarrierActivationDetailsInput = field(name="CarrierActivationDetails")
    carrier_id: int = field(name="CarrierId")
    company_id: int = field(name="CompanyId")
    location_id: int = field(name="LocationId")
