# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Models of Pricing v1."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

from msgspec import field

from iqmetrix_api import Model
from iqmetrix_api._runtime.model import LEFT_OUT


class BulkPricingInformationItem(Model, kw_only=True):
    """One price of a load.

    Attributes:
        entity_id: Location where the price is to hold, or the company.
        catalog_item_id: Item of the company's catalog.
        regular_price: What the item costs where no sale price is in force.
        override_price: Sale price; without dates it takes effect at once and stays.
        is_discountable: Whether discounts may be given on it.
        floor_price: Lowest price that the retailer means to sell at.
        original_price: Price before any reduction, to show beside the current one.
        pricing_term_name: Name of the pricing term for which the price holds; null without a contract.
        override_start_date_utc: First day of the sale, in UTC. The documentation's text calls it
            `StartOverrideDateUtc`; the name here is that of its sample.
        override_stop_date_utc: Last day of the sale, in UTC. The documentation's text calls it `StopOverrideDateUtc`;
            the name here is that of its sample.
        pricing_tier_id: `Id` of the quantity tier that the price belongs to; null without one.
    """

    entity_id: int | None = field(name="EntityId", default=None)
    catalog_item_id: UUID | None = field(name="CatalogItemId", default=None)
    regular_price: Decimal | None = field(name="RegularPrice", default=None)
    override_price: Decimal | None = field(name="OverridePrice", default=None)
    is_discountable: bool | None = field(name="IsDiscountable", default=None)
    floor_price: Decimal | None = field(name="FloorPrice", default=None)
    original_price: Decimal | None = field(name="OriginalPrice", default=None)
    pricing_term_name: str | None = field(name="PricingTermName", default=None)
    override_start_date_utc: date | None = field(name="OverrideStartDateUtc", default=None)
    override_stop_date_utc: date | None = field(name="OverrideStopDateUtc", default=None)
    pricing_tier_id: int | None = field(name="PricingTierId", default=None)


class Pricing(Model, kw_only=True):
    """Price of one item at one company or location, without a contract or for one pricing term.

    Attributes:
        id: Number of the row, by which its sale prices are found.
        catalog_item_id: Item of the company's catalog that has this price.
        company_id: Company whose price it is; taken from the address where the body leaves it out.
        entity_id: Location where the price holds, or the company's own `Id` for all locations without a price of their
            own.
        floor_price: Lowest price that the retailer means to sell at, or null; informational, and not passed on to RQ.
        is_discountable: Whether the item may be discounted; informational, and not passed on to RQ.
        original_price: Price before any reduction, to show beside the current one, or null; informational.
        override_price: Sale price in force today: that of the current period, else the default one; null where there is
            neither.
        override_price_id: `Id` of the sale price that `OverridePrice` comes from; null without one.
        pricing_term_id: `Id` of the pricing term that the price is for; null or absent for the price without a
            contract.
        regular_price: What the item costs where no sale price is in force; not below zero.
        pricing_tier_id: Quantity tier that the price belongs to; for use inside iQmetrix.
        date_updated_utc: Time of the last change, in UTC; neither its form nor a sample is documented.
    """

    id: int = field(name="Id", default=LEFT_OUT)
    catalog_item_id: UUID | None = field(name="CatalogItemId", default=None)
    company_id: int | None = field(name="CompanyId", default=None)
    entity_id: int | None = field(name="EntityId", default=None)
    floor_price: Decimal | None = field(name="FloorPrice", default=None)
    is_discountable: bool | None = field(name="IsDiscountable", default=None)
    original_price: Decimal | None = field(name="OriginalPrice", default=None)
    override_price: Decimal | None = field(name="OverridePrice", default=None)
    override_price_id: int | None = field(name="OverridePriceId", default=None)
    pricing_term_id: int | None = field(name="PricingTermId", default=None)
    regular_price: Decimal | None = field(name="RegularPrice", default=None)
    pricing_tier_id: str | None = field(name="PricingTierId", default=None)
    date_updated_utc: datetime | None = field(name="DateUpdatedUtc", default=None)


class PricingCollectionEmbedded(Model, kw_only=True):
    """The rows of a list of prices.

    Attributes:
        items: One row for each item and pricing term.
    """

    items: list[Pricing] | None = field(name="self", default=None)


class PricingInput(Model, kw_only=True):
    """Price of one item at one company or location, without a contract or for one pricing term, as it is sent.

    Attributes:
        id: Number of the row, by which its sale prices are found.
        catalog_item_id: Item of the company's catalog that has this price.
        company_id: Company whose price it is; taken from the address where the body leaves it out.
        entity_id: Location where the price holds, or the company's own `Id` for all locations without a price of their
            own.
        floor_price: Lowest price that the retailer means to sell at, or null; informational, and not passed on to RQ.
        is_discountable: Whether the item may be discounted; informational, and not passed on to RQ.
        original_price: Price before any reduction, to show beside the current one, or null; informational.
        pricing_term_id: `Id` of the pricing term that the price is for; null or absent for the price without a
            contract.
        regular_price: What the item costs where no sale price is in force; not below zero.
        pricing_tier_id: Quantity tier that the price belongs to; for use inside iQmetrix.
    """

    catalog_item_id: UUID = field(name="CatalogItemId")
    entity_id: int = field(name="EntityId")
    regular_price: Decimal = field(name="RegularPrice")
    id: int | None = field(name="Id", default=None)
    company_id: int | None = field(name="CompanyId", default=None)
    floor_price: Decimal | None = field(name="FloorPrice", default=None)
    is_discountable: bool | None = field(name="IsDiscountable", default=None)
    original_price: Decimal | None = field(name="OriginalPrice", default=None)
    pricing_term_id: int | None = field(name="PricingTermId", default=None)
    pricing_tier_id: str | None = field(name="PricingTierId", default=None)


class PricingTerm(Model, kw_only=True):
    """Length of a contract with a carrier, for which an item may have a price of its own.

    Attributes:
        id: Number of the term, which prices refer to.
        active: Whether new prices may use the term; lists show active ones only.
        can_finance: Whether the customer may pay for the item in instalments.
        carrier_entity_id: `Id` of the carrier that offers the term, from the entities service.
        display_name: Name to show to customers, in the language that was asked for.
        entity_id: `Id` of the company that uses the term.
        name: Name of the term, at most 255 characters; `DisplayName` is the one to show to customers.
        number_of_payments: Number of instalments; null where `CanFinance` is false.
        term_length_in_years: Length of the contract in whole years.
    """

    id: int = field(name="Id", default=LEFT_OUT)
    active: bool | None = field(name="Active", default=None)
    can_finance: bool | None = field(name="CanFinance", default=None)
    carrier_entity_id: int | None = field(name="CarrierEntityId", default=None)
    display_name: str | None = field(name="DisplayName", default=None)
    entity_id: int | None = field(name="EntityId", default=None)
    name: str | None = field(name="Name", default=None)
    number_of_payments: int | None = field(name="NumberOfPayments", default=None)
    term_length_in_years: int | None = field(name="TermLengthInYears", default=None)


class PricingTier(Model, kw_only=True):
    """A quantity tier; whoever buys that many or more pays the price of the tier.

    Attributes:
        id: Number of the tier.
        company_id: `Id` of the company that uses the tier.
        tier_name: Name to show to employees.
        quantity_lower_bound: Smallest quantity that the tier is for; null where it has no lower bound.
    """

    company_id: int = field(name="CompanyId")
    tier_name: str = field(name="TierName")
    id: int | None = field(name="Id", default=None)
    quantity_lower_bound: int | None = field(name="QuantityLowerBound", default=None)


class QuantityCalculation(Model, kw_only=True):
    """What an item costs in a quantity.

    Attributes:
        id: Number of the price that was used.
        pricing_tier_id: Tier that the quantity falls into; described as a text, shown as a number.
        price_per_unit: Price of one piece in that quantity; the page calls it an integer.
        quantity: Number of pieces that was asked for.
        company_id: `Id` of the company that sells.
        entity_id: `Id` of the location that sells.
        catalog_item_id: Item of the company's catalog.
    """

    id: int | None = field(name="Id", default=None)
    pricing_tier_id: int | str | None = field(name="PricingTierId", default=None)
    price_per_unit: Decimal | None = field(name="PricePerUnit", default=None)
    quantity: int | None = field(name="Quantity", default=None)
    company_id: int | None = field(name="CompanyId", default=None)
    entity_id: int | None = field(name="EntityId", default=None)
    catalog_item_id: UUID | None = field(name="CatalogItemId", default=None)


class QuantityCalculationBody(Model, kw_only=True):
    """The quantity whose price is wanted.

    Attributes:
        quantity: Number of pieces.
    """

    quantity: int = field(name="Quantity")


class SaleOverridePrice(Model, kw_only=True):
    """A price that replaces the regular one for a period, or, as the default, whenever no period is running.

    Attributes:
        id: Number of the sale price, which an update repeats.
        company_id: Company whose sale it is, from the address.
        is_default: Whether this is the default, which holds outside all periods. A price has at most one default, and
            it has no dates.
        pricing_information_id: `Id` of the price that it replaces, from the address.
        sale_price: What the item costs during the sale; not below zero, and zero where it is left out.
        start_date_utc: Start of the period in UTC, written without a zone. Required unless `IsDefault` is true, and
            before the end; periods of one price must not overlap.
        stop_date_utc: End of the period in UTC, written without a zone. Required unless `IsDefault` is true.
    """

    id: int = field(name="Id", default=LEFT_OUT)
    company_id: int | None = field(name="CompanyId", default=None)
    is_default: bool | None = field(name="IsDefault", default=None)
    pricing_information_id: int | None = field(name="PricingInformationId", default=None)
    sale_price: Decimal | None = field(name="SalePrice", default=None)
    start_date_utc: datetime | None = field(name="StartDateUTC", default=None)
    stop_date_utc: datetime | None = field(name="StopDateUTC", default=None)


class SaleOverridePriceInput(Model, kw_only=True):
    """A price that replaces the regular one for a period, or, as the default, whenever no period is running, as it is
    sent.

    Attributes:
        id: Number of the sale price, which an update repeats.
        company_id: Company whose sale it is, from the address.
        is_default: Whether this is the default, which holds outside all periods. A price has at most one default, and
            it has no dates.
        pricing_information_id: `Id` of the price that it replaces, from the address.
        sale_price: What the item costs during the sale; not below zero, and zero where it is left out.
        start_date_utc: Start of the period in UTC, written without a zone. Required unless `IsDefault` is true, and
            before the end; periods of one price must not overlap.
        stop_date_utc: End of the period in UTC, written without a zone. Required unless `IsDefault` is true.
    """

    is_default: bool = field(name="IsDefault")
    id: int | None = field(name="Id", default=None)
    company_id: int | None = field(name="CompanyId", default=None)
    pricing_information_id: int | None = field(name="PricingInformationId", default=None)
    sale_price: Decimal | None = field(name="SalePrice", default=None)
    start_date_utc: datetime | None = field(name="StartDateUTC", default=None)
    stop_date_utc: datetime | None = field(name="StopDateUTC", default=None)


class BulkPricingInformation(Model, kw_only=True):
    """Prices of many items at many locations, loaded in one call.

    Attributes:
        id: Number of the load.
        pricing_records: One record for each item, location and pricing term.
    """

    id: int | None = field(name="Id", default=None)
    pricing_records: list[BulkPricingInformationItem] | None = field(name="PricingRecords", default=None)


class PricingCollection(Model, kw_only=True):
    """All prices of a location, as HAL.

    Attributes:
        embedded: The envelope around the rows.
    """

    embedded: PricingCollectionEmbedded | None = field(name="_embedded", default=None)
