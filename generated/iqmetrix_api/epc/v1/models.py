# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Models of Enterprise Product Catalog (EPC) v1."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from msgspec import field

from iqmetrix_api import Model, OpenIntEnum, OpenStrEnum
from iqmetrix_api._runtime.model import LEFT_OUT


class AcceptedImport(Model, kw_only=True):
    """Where to follow an import.

    Attributes:
        status: Address of the batch without the host. The number in its last parentheses is the `BatchId`.
        timestamp_utc: When the products were accepted, in UTC.
    """

    status: str | None = field(name="Status", default=None)
    timestamp_utc: datetime | None = field(name="TimestampUTC", default=None)


class BatchStatusCode(OpenIntEnum):
    """Progress of a batch."""

    PENDING = 0
    READY = 1
    IN_PROGRESS = 2
    COMPLETED = 3
    CANCELLED = 4


class BatchTotals(Model, kw_only=True):
    """Counts beside a list.

    Attributes:
        total_results: Number of all batches of the company.
    """

    total_results: int | None = field(name="TotalResults", default=None)


class ExtendedAttribute(Model, kw_only=True):
    """One further value of a product.

    Attributes:
        name: Which value it is, in the integration's own words.
        value: The value as text.
    """

    name: str = field(name="Name")
    value: str = field(name="Value")


class NonStockedProductPricing(Model, kw_only=True):
    """What a product without stock costs, where no location says otherwise.

    Attributes:
        allow_returns: Whether customers may return it; true if left out.
        carrier_price: What the carrier charges for it, in the currency of the retailer.
        cost: What the retailer pays for it, in the currency of the retailer; 0 if left out.
        discountable: Whether employees may give a discount; true if left out.
        floor_price: Lowest price that a discount may reach, in the currency of the retailer; 0 if left out. A lower
            `SalePrice` wins.
        for_sale: Whether it may be sold there; true if left out.
        invoice_comments: Text that is printed below its line on the invoice.
        margin: Margin for prices that follow from cost; whether a percentage or a fraction is not documented.
        price: Regular price or rebate, above 0, in the currency of the retailer.
        refund_period: Days after the sale within which customers may return it; null where none is set.
        show_on_invoice: Whether its line is printed on the customer's invoice.
        store_in_store_price: Price in shops within another store, in the currency of the retailer.
    """

    price: Decimal = field(name="Price")
    allow_returns: bool | None = field(name="AllowReturns", default=None)
    carrier_price: Decimal | None = field(name="CarrierPrice", default=None)
    cost: Decimal | None = field(name="Cost", default=None)
    discountable: bool | None = field(name="Discountable", default=None)
    floor_price: Decimal | None = field(name="FloorPrice", default=None)
    for_sale: bool | None = field(name="ForSale", default=None)
    invoice_comments: str | None = field(name="InvoiceComments", default=None)
    margin: Decimal | None = field(name="Margin", default=None)
    refund_period: int | None = field(name="RefundPeriod", default=None)
    show_on_invoice: bool | None = field(name="ShowOnInvoice", default=None)
    store_in_store_price: Decimal | None = field(name="StoreInStorePrice", default=None)


class PricingMethod(OpenStrEnum):
    """How prices are set."""

    FIXED = "Fixed"
    MARGIN = "Margin"


class ProductStatusCode(OpenIntEnum):
    """Outcome of the import of a product."""

    PENDING = 0
    PROCESSED = 1
    ERROR = 2


class RegularProductPricing(Model, kw_only=True):
    """What a stocked product costs and how it is ordered, where no location says otherwise.

    Attributes:
        allow_returns: Whether customers may return it.
        discountable: Whether employees may give a discount; true if left out.
        floor_price: Lowest price that a discount may reach, in the currency of the retailer; 0 if left out. A lower
            `SalePrice` wins.
        for_sale: Whether it may be sold there; true if left out.
        invoice_comments: Text that is printed below its line on the invoice.
        lock_min_maxed: Whether automatic planning must leave the minimum and maximum alone; false if left out.
        margin: Margin for prices that follow from cost; whether a percentage or a fraction is not documented.
        maximum_quantity: Pieces up to which stock is replenished; 0 if left out.
        minimum_quantity: Pieces below which stock is to be reordered; 0 if left out.
        msrp_amount: Price that the maker suggests, in `MsrpCurrencyCode`.
        msrp_currency_code: Currency of the suggested price by its code of three letters.
        price: Regular price, above 0, in the currency of the retailer.
        primary_vendor_name: Vendor from whom it is ordered by preference; the name must exist in RQ.
        refund_period: Days after the sale within which customers may return it; 0 if left out.
        refund_to_used: Whether returned pieces are stocked as used; true if left out.
        show_on_invoice: Whether its line is printed on the customer's invoice.
        store_in_store_price: Price in shops within another store, in the currency of the retailer.
    """

    price: Decimal = field(name="Price")
    primary_vendor_name: str = field(name="PrimaryVendorName")
    allow_returns: bool | None = field(name="AllowReturns", default=None)
    discountable: bool | None = field(name="Discountable", default=None)
    floor_price: Decimal | None = field(name="FloorPrice", default=None)
    for_sale: bool | None = field(name="ForSale", default=None)
    invoice_comments: str | None = field(name="InvoiceComments", default=None)
    lock_min_maxed: bool | None = field(name="LockMinMaxed", default=None)
    margin: Decimal | None = field(name="Margin", default=None)
    maximum_quantity: int | None = field(name="MaximumQuantity", default=None)
    minimum_quantity: int | None = field(name="MinimumQuantity", default=None)
    msrp_amount: Decimal | None = field(name="MsrpAmount", default=None)
    msrp_currency_code: str | None = field(name="MsrpCurrencyCode", default=None)
    refund_period: int | None = field(name="RefundPeriod", default=None)
    refund_to_used: bool | None = field(name="RefundToUsed", default=None)
    show_on_invoice: bool | None = field(name="ShowOnInvoice", default=None)
    store_in_store_price: Decimal | None = field(name="StoreInStorePrice", default=None)


class TargetLocationType(OpenStrEnum):
    """Which locations a row holds for."""

    ALL = "All"
    CHANNEL_NAME = "ChannelName"
    DISTRICT_NAME = "DistrictName"
    REGION_NAME = "RegionName"
    STORE_NAME = "StoreName"


class Vendor(Model, kw_only=True):
    """Terms of a vendor who sells the product to the retailer.

    Attributes:
        cost: What the retailer pays for it, in the currency of the retailer; 0 if left out.
        discontinued_date: Day from which the vendor no longer has it, in UTC, written without a zone.
        do_not_order: Whether RQ must not order it from the vendor; false if left out.
        end_of_life: Day on which the product reaches its end of life. The zone is not documented.
        special_order: Whether it is ordered only at a customer's request; false if left out.
        vendor_name: Who sells it; the name must exist in RQ.
        vendor_sku: The vendor's stock number, which no other product of that vendor may have.
        write_off: Whether faulty pieces are written off instead of returned to the vendor; false if left out.
    """

    vendor_name: str = field(name="VendorName")
    vendor_sku: str = field(name="VendorSku")
    cost: Decimal | None = field(name="Cost", default=None)
    discontinued_date: datetime | None = field(name="DiscontinuedDate", default=None)
    do_not_order: bool | None = field(name="DoNotOrder", default=None)
    end_of_life: datetime | None = field(name="EndOfLife", default=None)
    special_order: bool | None = field(name="SpecialOrder", default=None)
    write_off: bool | None = field(name="WriteOff", default=None)


class LocationVendor(Model, kw_only=True):
    """Terms of a vendor that hold at some locations.

    Attributes:
        cost: What the retailer pays for it, in the currency of the retailer; 0 if left out.
        discontinued_date: Day from which the vendor no longer has it, in UTC, written without a zone.
        do_not_order: Whether RQ must not order it from the vendor; false if left out.
        end_of_life: Day on which the product reaches its end of life. The zone is not documented.
        special_order: Whether it is ordered only at a customer's request; false if left out.
        target_location_name: Name of the channel, district, region or store, as `TargetLocationType` says; absent for
            all locations.
        target_location_type: What `TargetLocationName` names: one store, or all stores of a channel, district or
            region.
        vendor_name: Whose terms they are: one of the `VendorName` of `Vendors`.
        write_off: Whether faulty pieces are written off instead of returned to the vendor; false if left out.
    """

    target_location_type: TargetLocationType = field(name="TargetLocationType")
    vendor_name: str = field(name="VendorName")
    cost: Decimal | None = field(name="Cost", default=None)
    discontinued_date: datetime | None = field(name="DiscontinuedDate", default=None)
    do_not_order: bool | None = field(name="DoNotOrder", default=None)
    end_of_life: datetime | None = field(name="EndOfLife", default=None)
    special_order: bool | None = field(name="SpecialOrder", default=None)
    target_location_name: str | None = field(name="TargetLocationName", default=None)
    write_off: bool | None = field(name="WriteOff", default=None)


class NonStockedProductPricingLocation(Model, kw_only=True):
    """What a product without stock costs at some locations.

    Attributes:
        allow_returns: Whether customers may return it; true if left out.
        carrier_price: What the carrier charges for it, in the currency of the retailer.
        cost: What the retailer pays for it, in the currency of the retailer; 0 if left out.
        discountable: Whether employees may give a discount; true if left out.
        floor_price: Lowest price that a discount may reach, in the currency of the retailer; 0 if left out. A lower
            `SalePrice` wins.
        for_sale: Whether it may be sold there; true if left out.
        invoice_comments: Text that is printed below its line on the invoice.
        margin: Margin for prices that follow from cost; whether a percentage or a fraction is not documented.
        price: Regular price, above 0, in the currency of the retailer.
        sale_price: Price from `SaleBeginDate` to `SaleEndDate`, in the currency of the retailer, even below
            `FloorPrice`; 0 if left out.
        sale_begin_date: When `SalePrice` begins to hold; null without a sale. The zone is not documented.
        sale_end_date: When `SalePrice` ends; null without an end. The zone is not documented.
        show_on_invoice: Whether its line is printed on the customer's invoice.
        refund_period: Days after the sale within which customers may return it; null where none is set.
        store_in_store_price: Price in shops within another store, in the currency of the retailer.
        target_location_name: Name of the channel, district, region or store, as `TargetLocationType` says; absent for
            all locations.
        target_location_type: What `TargetLocationName` names: one store, or all stores of a channel, district or
            region.
    """

    price: Decimal = field(name="Price")
    target_location_type: TargetLocationType = field(name="TargetLocationType")
    allow_returns: bool | None = field(name="AllowReturns", default=None)
    carrier_price: Decimal | None = field(name="CarrierPrice", default=None)
    cost: Decimal | None = field(name="Cost", default=None)
    discountable: bool | None = field(name="Discountable", default=None)
    floor_price: Decimal | None = field(name="FloorPrice", default=None)
    for_sale: bool | None = field(name="ForSale", default=None)
    invoice_comments: str | None = field(name="InvoiceComments", default=None)
    margin: Decimal | None = field(name="Margin", default=None)
    sale_price: Decimal | None = field(name="SalePrice", default=None)
    sale_begin_date: datetime | None = field(name="SaleBeginDate", default=None)
    sale_end_date: datetime | None = field(name="SaleEndDate", default=None)
    show_on_invoice: bool | None = field(name="ShowOnInvoice", default=None)
    refund_period: int | None = field(name="RefundPeriod", default=None)
    store_in_store_price: Decimal | None = field(name="StoreInStorePrice", default=None)
    target_location_name: str | None = field(name="TargetLocationName", default=None)


class ProductStatus(Model, kw_only=True):
    """Outcome of one product of a batch.

    Attributes:
        product_name: Name of the product as it was handed over.
        source_row_number: Row of the source file; absent where a program handed the product over.
        status_code: Outcome of the product.
        status_name: Name of `StatusCode`.
        error_message: Why RQ refused it; absent otherwise.
    """

    product_name: str | None = field(name="ProductName", default=None)
    source_row_number: int | None = field(name="SourceRowNumber", default=None)
    status_code: ProductStatusCode | None = field(name="StatusCode", default=None)
    status_name: str | None = field(name="StatusName", default=None)
    error_message: str | None = field(name="ErrorMessage", default=None)


class RegularProductPricingLocation(Model, kw_only=True):
    """What a stocked product costs and how it is ordered at some locations.

    Attributes:
        allow_returns: Whether customers may return it.
        discountable: Whether employees may give a discount; true if left out.
        floor_price: Lowest price that a discount may reach, in the currency of the retailer; 0 if left out. A lower
            `SalePrice` wins.
        for_sale: Whether it may be sold there; true if left out.
        invoice_comments: Text that is printed below its line on the invoice.
        lock_min_maxed: Whether automatic planning must leave the minimum and maximum alone; false if left out.
        margin: Margin for prices that follow from cost; whether a percentage or a fraction is not documented.
        maximum_quantity: Pieces up to which stock is replenished; 0 if left out.
        minimum_quantity: Pieces below which stock is to be reordered; 0 if left out.
        msrp_amount: Price that the maker suggests, in `MsrpCurrencyCode`.
        msrp_currency_code: Currency of the suggested price by its code of three letters.
        price: Regular price, above 0, in the currency of the retailer.
        primary_vendor_name: Vendor from whom it is ordered by preference; the name must exist in RQ.
        refund_period: Days after the sale within which customers may return it; 0 if left out.
        refund_to_used: Whether returned pieces are stocked as used; true if left out.
        sale_begin_date: When `SalePrice` begins to hold; absent without a sale. The zone is not documented.
        sale_end_date: When `SalePrice` ends; absent without an end. The zone is not documented.
        sale_price: Price from `SaleBeginDate` to `SaleEndDate`, in the currency of the retailer, even below
            `FloorPrice`; 0 if left out.
        show_on_invoice: Whether its line is printed on the customer's invoice.
        store_in_store_price: Price in shops within another store, in the currency of the retailer.
        target_location_name: Name of the channel, district, region or store, as `TargetLocationType` says; absent for
            all locations.
        target_location_type: What `TargetLocationName` names: one store, or all stores of a channel, district or
            region.
    """

    price: Decimal = field(name="Price")
    primary_vendor_name: str = field(name="PrimaryVendorName")
    target_location_type: TargetLocationType = field(name="TargetLocationType")
    allow_returns: bool | None = field(name="AllowReturns", default=None)
    discountable: bool | None = field(name="Discountable", default=None)
    floor_price: Decimal | None = field(name="FloorPrice", default=None)
    for_sale: bool | None = field(name="ForSale", default=None)
    invoice_comments: str | None = field(name="InvoiceComments", default=None)
    lock_min_maxed: bool | None = field(name="LockMinMaxed", default=None)
    margin: Decimal | None = field(name="Margin", default=None)
    maximum_quantity: int | None = field(name="MaximumQuantity", default=None)
    minimum_quantity: int | None = field(name="MinimumQuantity", default=None)
    msrp_amount: Decimal | None = field(name="MsrpAmount", default=None)
    msrp_currency_code: str | None = field(name="MsrpCurrencyCode", default=None)
    refund_period: int | None = field(name="RefundPeriod", default=None)
    refund_to_used: bool | None = field(name="RefundToUsed", default=None)
    sale_begin_date: datetime | None = field(name="SaleBeginDate", default=None)
    sale_end_date: datetime | None = field(name="SaleEndDate", default=None)
    sale_price: Decimal | None = field(name="SalePrice", default=None)
    show_on_invoice: bool | None = field(name="ShowOnInvoice", default=None)
    store_in_store_price: Decimal | None = field(name="StoreInStorePrice", default=None)
    target_location_name: str | None = field(name="TargetLocationName", default=None)


class VendorRebateProduct(Model, kw_only=True):
    """Money that a vendor pays when something is sold, such as a rebate of a carrier.

    Attributes:
        vendor_name: Vendor who pays; the name must exist in RQ.
        product_name: Name in RQ, by which employees find the product.
        category_name: Path of the category from the top, joined by ` > `; it must exist in RQ.
        classification_tree_id: `Id` of the classification tree that has the category, as `classification_trees.get` of
            the products service takes it.
        default_pricing: Prices that hold at every location without its own.
        enabled: Whether the product can be sold and ordered; true if left out.
        enforced_tracking_number_length: Number of characters that a serial number must have; only with `Serialized`.
        extended_attributes: Further values that an integration keeps with the product.
        gl_cost_of_sales_account_number: Account of the general ledger for what sold goods cost; it must exist in RQ.
        gl_inventory_account_number: Account of the general ledger for the value of the stock; it must exist in RQ.
        gl_sales_account_number: Account of the general ledger for what sales bring in; it must exist in RQ.
        ignore_automatic_tax_addition: Whether to leave off the taxes that RQ adds to new products; false if left out.
        long_description: Text for a page about the product.
        pricing_locations: Prices of single locations. A location that is left out takes the default once, and does not
            follow its later changes.
        pricing_method: Whether prices are amounts or follow from cost and margin; Fixed if left out.
        product_label: Name that is printed on price labels, in at most 30 characters.
        serialized: Whether each piece has a serial number, which cannot be undone later; false if left out.
        serial_number_prompt_text: Prompt with which RQ asks for the serial number; only with `Serialized`.
        short_description: Sentence for lists of products.
        vendor_account_name: Name of the retailer's account at the vendor, to which rebates go.
        vendor_sku: The vendor's stock number, which no other product of that vendor may have.
        refund_link: Internal link to the product that takes refunds; leave it out.
        product_link: Internal link to another product; leave it out.
    """

    product_name: str = field(name="ProductName")
    category_name: str = field(name="CategoryName")
    default_pricing: NonStockedProductPricing = field(name="DefaultPricing")
    product_label: str = field(name="ProductLabel")
    vendor_name: str | None = field(name="VendorName", default=None)
    classification_tree_id: int | None = field(name="ClassificationTreeId", default=None)
    enabled: bool | None = field(name="Enabled", default=None)
    enforced_tracking_number_length: int | None = field(name="EnforcedTrackingNumberLength", default=None)
    extended_attributes: list[ExtendedAttribute] | None = field(name="ExtendedAttributes", default=None)
    gl_cost_of_sales_account_number: str | None = field(name="GlCostOfSalesAccountNumber", default=None)
    gl_inventory_account_number: str | None = field(name="GlInventoryAccountNumber", default=None)
    gl_sales_account_number: str | None = field(name="GlSalesAccountNumber", default=None)
    ignore_automatic_tax_addition: bool | None = field(name="IgnoreAutomaticTaxAddition", default=None)
    long_description: str | None = field(name="LongDescription", default=None)
    pricing_locations: list[NonStockedProductPricingLocation] | None = field(name="PricingLocations", default=None)
    pricing_method: PricingMethod | None = field(name="PricingMethod", default=None)
    serialized: bool | None = field(name="Serialized", default=None)
    serial_number_prompt_text: str | None = field(name="SerialNumberPromptText", default=None)
    short_description: str | None = field(name="ShortDescription", default=None)
    vendor_account_name: str | None = field(name="VendorAccountName", default=None)
    vendor_sku: str | None = field(name="VendorSku", default=None)
    refund_link: str | None = field(name="RefundLink", default=None)
    product_link: str | None = field(name="ProductLink", default=None)


class Batch(Model, kw_only=True):
    """Products that were handed over together, counted by outcome.

    Attributes:
        batch_id: Number of the batch, by which it is read again.
        company_id: Company into whose RQ the products go.
        date_created: When the products were handed over, in UTC.
        failed_count: Products that RQ refused; see `Products` for the reasons.
        pending_count: Products that have not been tried yet.
        products: The products, one entry each.
        source_file_name: File from which the products came; absent where a program handed them over.
        status_code: Progress of the batch; 3 and 4 are final.
        status_name: Name of `StatusCode`.
        successful_count: Products that are in RQ now.
        total_product_count: Products that were handed over.
    """

    batch_id: int = field(name="BatchId", default=LEFT_OUT)
    company_id: int | None = field(name="CompanyId", default=None)
    date_created: datetime | None = field(name="DateCreated", default=None)
    failed_count: int | None = field(name="FailedCount", default=None)
    pending_count: int | None = field(name="PendingCount", default=None)
    products: list[ProductStatus] | None = field(name="Products", default=None)
    source_file_name: str | None = field(name="SourceFileName", default=None)
    status_code: BatchStatusCode | None = field(name="StatusCode", default=None)
    status_name: str | None = field(name="StatusName", default=None)
    successful_count: int | None = field(name="SuccessfulCount", default=None)
    total_product_count: int | None = field(name="TotalProductCount", default=None)


class BatchList(Model, kw_only=True):
    """The batches of a company.

    Attributes:
        items: The batches, one entry each.
        meta_data: Counts of the batches.
    """

    items: list[Batch] | None = field(name="Items", default=None)
    meta_data: BatchTotals | None = field(name="MetaData", default=None)


class NonRevenueProduct(Model, kw_only=True):
    """Something that is charged and passed on, such as a recycling fee.

    Attributes:
        product_name: Name in RQ, by which employees find the product.
        category_name: Path of the category from the top, joined by ` > `; it must exist in RQ.
        classification_tree_id: `Id` of the classification tree that has the category, as `classification_trees.get` of
            the products service takes it.
        default_pricing: Prices that hold at every location without its own.
        enabled: Whether the product can be sold and ordered; true if left out.
        enforced_tracking_number_length: Number of characters that a serial number must have; only with `Serialized`.
        extended_attributes: Further values that an integration keeps with the product.
        floor_price: Lowest price that a discount may reach at any location, in the currency of the retailer; 0 if left
            out.
        gl_cost_of_sales_account_number: Account of the general ledger for what sold goods cost; it must exist in RQ.
        gl_inventory_account_number: Account of the general ledger for the value of the stock; it must exist in RQ.
        gl_sales_account_number: Account of the general ledger for what sales bring in; it must exist in RQ.
        ignore_automatic_tax_addition: Whether to leave off the taxes that RQ adds to new products; false if left out.
        long_description: Text for a page about the product.
        pricing_locations: Prices of single locations. A location that is left out takes the default once, and does not
            follow its later changes.
        pricing_method: Whether prices are amounts or follow from cost and margin; Fixed if left out.
        product_label: Name that is printed on price labels, in at most 30 characters.
        serialized: Whether each piece has a serial number, which cannot be undone later; false if left out.
        serial_number_prompt_text: Prompt with which RQ asks for the serial number; only with `Serialized`.
        short_description: Sentence for lists of products.
        vendor_sku: Stock number at whoever gets the charge, which no other of its products may have.
        refund_link: Internal link to the product that takes refunds; leave it out.
        product_link: Internal link to another product; leave it out.
    """

    product_name: str = field(name="ProductName")
    category_name: str = field(name="CategoryName")
    default_pricing: NonStockedProductPricing = field(name="DefaultPricing")
    product_label: str = field(name="ProductLabel")
    classification_tree_id: int | None = field(name="ClassificationTreeId", default=None)
    enabled: bool | None = field(name="Enabled", default=None)
    enforced_tracking_number_length: int | None = field(name="EnforcedTrackingNumberLength", default=None)
    extended_attributes: list[ExtendedAttribute] | None = field(name="ExtendedAttributes", default=None)
    floor_price: Decimal | None = field(name="FloorPrice", default=None)
    gl_cost_of_sales_account_number: str | None = field(name="GlCostOfSalesAccountNumber", default=None)
    gl_inventory_account_number: str | None = field(name="GlInventoryAccountNumber", default=None)
    gl_sales_account_number: str | None = field(name="GlSalesAccountNumber", default=None)
    ignore_automatic_tax_addition: bool | None = field(name="IgnoreAutomaticTaxAddition", default=None)
    long_description: str | None = field(name="LongDescription", default=None)
    pricing_locations: list[NonStockedProductPricingLocation] | None = field(name="PricingLocations", default=None)
    pricing_method: PricingMethod | None = field(name="PricingMethod", default=None)
    serialized: bool | None = field(name="Serialized", default=None)
    serial_number_prompt_text: str | None = field(name="SerialNumberPromptText", default=None)
    short_description: str | None = field(name="ShortDescription", default=None)
    vendor_sku: str | None = field(name="VendorSku", default=None)
    refund_link: str | None = field(name="RefundLink", default=None)
    product_link: str | None = field(name="ProductLink", default=None)


class NonStockedProduct(Model, kw_only=True):
    """Something that is sold without stock, such as a rate plan.

    Attributes:
        product_name: Name in RQ, by which employees find the product.
        category_name: Path of the category from the top, joined by ` > `; it must exist in RQ.
        classification_tree_id: `Id` of the classification tree that has the category, as `classification_trees.get` of
            the products service takes it.
        default_pricing: Prices that hold at every location without its own.
        enabled: Whether the product can be sold and ordered; true if left out.
        enforced_tracking_number_length: Number of characters that a serial number must have; only with `Serialized`.
        extended_attributes: Further values that an integration keeps with the product.
        floor_price: Lowest price that a discount may reach at any location, in the currency of the retailer; 0 if left
            out.
        gl_cost_of_sales_account_number: Account of the general ledger for what sold goods cost; it must exist in RQ.
        gl_inventory_account_number: Account of the general ledger for the value of the stock; it must exist in RQ.
        gl_sales_account_number: Account of the general ledger for what sales bring in; it must exist in RQ.
        ignore_automatic_tax_addition: Whether to leave off the taxes that RQ adds to new products; false if left out.
        long_description: Text for a page about the product.
        pricing_locations: Prices of single locations. A location that is left out takes the default once, and does not
            follow its later changes.
        pricing_method: Whether prices are amounts or follow from cost and margin; Fixed if left out.
        product_label: Name that is printed on price labels, in at most 30 characters.
        serialized: Whether each piece has a serial number, which cannot be undone later; false if left out.
        serial_number_prompt_text: Prompt with which RQ asks for the serial number; only with `Serialized`. Null without
            one.
        short_description: Sentence for lists of products.
        vendor_sku: Stock number at the carrier or vendor, which no other of its products may have.
        refund_link: Internal link to the product that takes refunds; leave it out.
        product_link: Internal link to another product; leave it out.
    """

    product_name: str = field(name="ProductName")
    category_name: str = field(name="CategoryName")
    default_pricing: NonStockedProductPricing = field(name="DefaultPricing")
    product_label: str = field(name="ProductLabel")
    classification_tree_id: int | None = field(name="ClassificationTreeId", default=None)
    enabled: bool | None = field(name="Enabled", default=None)
    enforced_tracking_number_length: int | None = field(name="EnforcedTrackingNumberLength", default=None)
    extended_attributes: list[ExtendedAttribute] | None = field(name="ExtendedAttributes", default=None)
    floor_price: Decimal | None = field(name="FloorPrice", default=None)
    gl_cost_of_sales_account_number: str | None = field(name="GlCostOfSalesAccountNumber", default=None)
    gl_inventory_account_number: str | None = field(name="GlInventoryAccountNumber", default=None)
    gl_sales_account_number: str | None = field(name="GlSalesAccountNumber", default=None)
    ignore_automatic_tax_addition: bool | None = field(name="IgnoreAutomaticTaxAddition", default=None)
    long_description: str | None = field(name="LongDescription", default=None)
    pricing_locations: list[NonStockedProductPricingLocation] | None = field(name="PricingLocations", default=None)
    pricing_method: PricingMethod | None = field(name="PricingMethod", default=None)
    serialized: bool | None = field(name="Serialized", default=None)
    serial_number_prompt_text: str | None = field(name="SerialNumberPromptText", default=None)
    short_description: str | None = field(name="ShortDescription", default=None)
    vendor_sku: str | None = field(name="VendorSku", default=None)
    refund_link: str | None = field(name="RefundLink", default=None)
    product_link: str | None = field(name="ProductLink", default=None)


class RegularProduct(Model, kw_only=True):
    """A product of which pieces are kept in stock.

    Attributes:
        barcodes: Barcodes on the package, as the till scans them.
        product_name: Name in RQ, by which employees find the product.
        category_name: Path of the category from the top, joined by ` > `; it must exist in RQ.
        classification_tree_id: `Id` of the classification tree that has the category, as `classification_trees.get` of
            the products service takes it.
        days_kept_in_stock: Days that a piece may stay in stock before it counts as old.
        default_pricing_and_purchasing: Prices and quantities that hold at every location without its own.
        enabled: Whether the product can be sold and ordered; true if left out.
        enforced_tracking_number_length: Number of characters that a serial number must have; only with `Serialized`.
        extended_attributes: Further values that an integration keeps with the product.
        gl_cost_of_sales_account_number: Account of the general ledger for what sold goods cost; it must exist in RQ.
        gl_inventory_account_number: Account of the general ledger for the value of the stock; it must exist in RQ.
        gl_inventory_corrections_account_number: Account of the general ledger for differences found in the stock; it
            must exist in RQ.
        gl_sales_account_number: Account of the general ledger for what sales bring in; it must exist in RQ.
        ignore_automatic_tax_addition: Whether to leave off the taxes that RQ adds to new products; false if left out.
        location_vendors: Terms of vendors that hold at some locations only.
        long_description: Text for a page about the product.
        manufacturer_name: Who makes it; the name must exist in RQ.
        manufacturer_sku: The maker's own stock number.
        model: The maker's name of the model, without colour and size.
        pricing_and_purchasing_locations: Prices and quantities of single locations. A location that is left out takes
            the default once, and does not follow its later changes.
        pricing_method: Whether prices are amounts or follow from cost and margin; Fixed if left out.
        product_label: Name that is printed on price labels, in at most 30 characters.
        release_date: First day of sale, in UTC, written without a zone.
        serialized: Whether each piece has a serial number, which cannot be undone later; false if left out.
        serial_number_prompt_text: Prompt with which RQ asks for the serial number; only with `Serialized`.
        short_description: Sentence for lists of products.
        vendors: Who sells it to the retailer, at every location.
        warehouse_location: Place in the warehouse, in the retailer's own words.
        refund_link: Internal link to the product that takes refunds; leave it out.
        product_link: Internal link to another product; leave it out.
    """

    barcodes: list[str] = field(name="Barcodes")
    product_name: str = field(name="ProductName")
    category_name: str = field(name="CategoryName")
    default_pricing_and_purchasing: RegularProductPricing = field(name="DefaultPricingAndPurchasing")
    manufacturer_name: str = field(name="ManufacturerName")
    product_label: str = field(name="ProductLabel")
    classification_tree_id: int | None = field(name="ClassificationTreeId", default=None)
    days_kept_in_stock: int | None = field(name="DaysKeptInStock", default=None)
    enabled: bool | None = field(name="Enabled", default=None)
    enforced_tracking_number_length: int | None = field(name="EnforcedTrackingNumberLength", default=None)
    extended_attributes: list[ExtendedAttribute] | None = field(name="ExtendedAttributes", default=None)
    gl_cost_of_sales_account_number: str | None = field(name="GlCostOfSalesAccountNumber", default=None)
    gl_inventory_account_number: str | None = field(name="GlInventoryAccountNumber", default=None)
    gl_inventory_corrections_account_number: str | None = field(
        name="GlInventoryCorrectionsAccountNumber", default=None
    )
    gl_sales_account_number: str | None = field(name="GlSalesAccountNumber", default=None)
    ignore_automatic_tax_addition: bool | None = field(name="IgnoreAutomaticTaxAddition", default=None)
    location_vendors: list[LocationVendor] | None = field(name="LocationVendors", default=None)
    long_description: str | None = field(name="LongDescription", default=None)
    manufacturer_sku: str | None = field(name="ManufacturerSku", default=None)
    model: str | None = field(name="Model", default=None)
    pricing_and_purchasing_locations: list[RegularProductPricingLocation] | None = field(
        name="PricingAndPurchasingLocations", default=None
    )
    pricing_method: PricingMethod | None = field(name="PricingMethod", default=None)
    release_date: datetime | None = field(name="ReleaseDate", default=None)
    serialized: bool | None = field(name="Serialized", default=None)
    serial_number_prompt_text: str | None = field(name="SerialNumberPromptText", default=None)
    short_description: str | None = field(name="ShortDescription", default=None)
    vendors: list[Vendor] | None = field(name="Vendors", default=None)
    warehouse_location: str | None = field(name="WarehouseLocation", default=None)
    refund_link: str | None = field(name="RefundLink", default=None)
    product_link: str | None = field(name="ProductLink", default=None)


class ProductImport(Model, kw_only=True):
    """Products of four kinds; a kind without products may be left out.

    Attributes:
        regular_products: Products with stock, such as phones.
        non_stocked_products: Products without stock, such as rate plans.
        non_revenue_products: Charges that are passed on, such as fees.
        vendor_rebate_products: What vendors pay when something is sold.
    """

    regular_products: list[RegularProduct] | None = field(name="RegularProducts", default=None)
    non_stocked_products: list[NonStockedProduct] | None = field(name="NonStockedProducts", default=None)
    non_revenue_products: list[NonRevenueProduct] | None = field(name="NonRevenueProducts", default=None)
    vendor_rebate_products: list[VendorRebateProduct] | None = field(name="VendorRebateProducts", default=None)
