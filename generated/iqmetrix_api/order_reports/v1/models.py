# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Models of Order Management v1."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from msgspec import field

from iqmetrix_api import Model, OpenStrEnum
from iqmetrix_api._runtime.model import LEFT_OUT


class DropshipOrderItem(Model, kw_only=True):
    """What one supplier ships of one SKU.

    Attributes:
        dropship_order_id: `Id` of the order in the orders service.
        supplier_id: `Id` of the supplier, from the entities service.
        supplier_name: Name of the supplier that ships.
        catalog_item_id: `CatalogItemId` of the item in the company's catalog.
        product_name: Name of the item, to show to people.
        supplier_sku: The supplier's own SKU.
        quantity: Number of pieces.
        selling_price: Price of one piece to the customer, in the retailer's currency.
        status_id: Number of the item's state, as text; the states are those of dropshipped items in the orders service.
        status_name: Name of `statusId`.
        tracking_number: Number by which the carrier finds the parcel; null until it is shipped.
        shipping_provider: Carrier of the parcel; null until it is shipped.
        supplier_message: Message of the supplier about the item; null without one.
        updated_utc: When the item was last updated, in UTC, with seven fractional digits.
    """

    dropship_order_id: str | None = field(name="dropshipOrderId", default=None)
    supplier_id: int | None = field(name="supplierId", default=None)
    supplier_name: str | None = field(name="supplierName", default=None)
    catalog_item_id: str | None = field(name="catalogItemId", default=None)
    product_name: str | None = field(name="productName", default=None)
    supplier_sku: str | None = field(name="supplierSku", default=None)
    quantity: int | None = None
    selling_price: Decimal | None = field(name="sellingPrice", default=None)
    status_id: str | None = field(name="statusId", default=None)
    status_name: str | None = field(name="statusName", default=None)
    tracking_number: str | None = field(name="trackingNumber", default=None)
    shipping_provider: str | None = field(name="shippingProvider", default=None)
    supplier_message: str | None = field(name="supplierMessage", default=None)
    updated_utc: datetime | None = field(name="updatedUtc", default=None)


class OrderAddress(Model, kw_only=True):
    """An address as it was when the order was created.

    Attributes:
        crm_id: `Id` of the customer in the CRM service.
        crm_address_id: `Id` of the address in the CRM service.
        customer_name: Person at this address.
        business_name: Business at this address; null for a private address.
        street_address1: Street and number.
        street_address2: Second line of the address; null without one.
        city: City or town of the address.
        postal_code: Postal code of the address; in the United States, its ZIP code.
        region: Name of the state or province.
        region_code: Code of the state or province, as in the reference service.
        country: Name of the country, to show to people.
        country_code: Code of the country, two letters as in the reference service.
        email: E-mail address for messages about the shipment.
        phone: Number to call about the delivery.
    """

    crm_id: str | None = field(name="crmId", default=None)
    crm_address_id: str | None = field(name="crmAddressId", default=None)
    customer_name: str | None = field(name="customerName", default=None)
    business_name: str | None = field(name="businessName", default=None)
    street_address1: str | None = field(name="streetAddress1", default=None)
    street_address2: str | None = field(name="streetAddress2", default=None)
    city: str | None = None
    postal_code: str | None = field(name="postalCode", default=None)
    region: str | None = None
    region_code: str | None = field(name="regionCode", default=None)
    country: str | None = None
    country_code: str | None = field(name="countryCode", default=None)
    email: str | None = None
    phone: str | None = None


class OrderStatus(OpenStrEnum):
    """How far a dropship order is: a number, sent as text."""

    PENDING = "0"
    COMPLETED = "1"


class ReportColumn(Model, kw_only=True):
    """One column of a report.

    Attributes:
        name: Heading to show to people.
        key: Member of the rows that the column shows.
        type: Type of the values, in the words of the service.
        format_type: How to show the values, in the words of the service.
        is_viewable: Whether the column is meant to be shown.
    """

    name: str | None = None
    key: str | None = None
    type: str | None = None
    format_type: str | None = field(name="formatType", default=None)
    is_viewable: bool | None = field(name="isViewable", default=None)


class ReportDefinition(Model, kw_only=True):
    """What a report shows, for programs that build a table from it.

    Attributes:
        id: Name of the report in addresses.
        name: Title to show to people.
        own_entity_permission: Permission that users need for the orders of their own location.
        any_entity_permission: Permission that users need for the orders of any location.
        collection: Name under which the service stores the rows; of no use to callers.
        description: What the report is about, to show to people.
        columns: One entry for each column.
    """

    id: str | None = None
    name: str | None = None
    own_entity_permission: str | None = field(name="ownEntityPermission", default=None)
    any_entity_permission: str | None = field(name="anyEntityPermission", default=None)
    collection: str | None = None
    description: str | None = None
    columns: list[ReportColumn] | None = None


class ReportOrder(Model, kw_only=True):
    """One dropship order, in short.

    Attributes:
        id: Identifier of the order in this service, by which its details are read.
        invoice_number: Number on the invoice: `PrintableId` in the orders service.
        company_id: `Id` of the company that sold, from the entities service.
        location_id: `Id` of the location that sold, from the entities service.
        location_name: Name of the location that sold.
        customer_name: Name of the customer who bought.
        shipping_entity_id: `Id` of the location that gets the goods, as text; 0 where they go to the customer.
        shipping_entity_name: Name of the location or customer that gets the goods.
        status_id: How far the order is.
        status_name: Name of `statusId`, for use in filters.
        created_utc: When the order was created, in UTC, with seven fractional digits.
        updated_utc: When the order was last changed, in UTC. Filters compare it, as documented; whether rows show it is
            inferred.
    """

    id: str = field(name="_id", default=LEFT_OUT)
    invoice_number: str | None = field(name="invoiceNumber", default=None)
    company_id: int | None = field(name="companyId", default=None)
    location_id: int | None = field(name="locationId", default=None)
    location_name: str | None = field(name="locationName", default=None)
    customer_name: str | None = field(name="customerName", default=None)
    shipping_entity_id: str | None = field(name="shippingEntityId", default=None)
    shipping_entity_name: str | None = field(name="shippingEntityName", default=None)
    status_id: OrderStatus | None = field(name="statusId", default=None)
    status_name: str | None = field(name="statusName", default=None)
    created_utc: datetime | None = field(name="createdUtc", default=None)
    updated_utc: datetime | None = field(name="updatedUtc", default=None)


class ReportOrderSorting(OpenStrEnum):
    """Members by which orders can be sorted; all but the first are inferred."""

    CREATED_UTC = "createdUtc"
    UPDATED_UTC = "updatedUtc"
    INVOICE_NUMBER = "invoiceNumber"
    LOCATION_NAME = "locationName"
    CUSTOMER_NAME = "customerName"
    STATUS_NAME = "statusName"


class SortDirection(OpenStrEnum):
    """Smallest first, or largest first; the latter is inferred."""

    ASCENDING = "asc"
    DESCENDING = "desc"


class OrderDetails(Model, kw_only=True):
    """One dropship order in full.

    Attributes:
        id: Identifier of the order in this service: `_id` of the list.
        invoice_number: Number on the invoice: `PrintableId` in the orders service.
        company_id: `Id` of the company that sold, from the entities service.
        company_name: Name of the company that sold.
        location_id: `Id` of the location that sold, from the entities service.
        location_name: Name of the location that sold.
        customer_name: Name of the customer who bought.
        ship_to_store: Whether the goods go to a location instead of the customer.
        shipping_entity_id: `Id` of the location that gets the goods, as text; 0 where they go to the customer.
        shipping_entity_name: Name of the location or customer that gets the goods.
        status_id: How far the order is.
        status_name: Name of `statusId`.
        bill_to_address: Where the invoice went.
        ship_to_address: Where the goods go.
        dropship_order_items: What suppliers ship, one entry for each SKU of each supplier.
        created_utc: When the order was created, in UTC, with seven fractional digits.
        updated_utc: When the order was last changed, in UTC, with seven fractional digits.
    """

    id: str = LEFT_OUT
    invoice_number: str | None = field(name="invoiceNumber", default=None)
    company_id: int | None = field(name="companyId", default=None)
    company_name: str | None = field(name="companyName", default=None)
    location_id: int | None = field(name="locationId", default=None)
    location_name: str | None = field(name="locationName", default=None)
    customer_name: str | None = field(name="customerName", default=None)
    ship_to_store: bool | None = field(name="shipToStore", default=None)
    shipping_entity_id: str | None = field(name="shippingEntityId", default=None)
    shipping_entity_name: str | None = field(name="shippingEntityName", default=None)
    status_id: OrderStatus | None = field(name="statusId", default=None)
    status_name: str | None = field(name="statusName", default=None)
    bill_to_address: OrderAddress | None = field(name="billToAddress", default=None)
    ship_to_address: OrderAddress | None = field(name="shipToAddress", default=None)
    dropship_order_items: list[DropshipOrderItem] | None = field(name="dropshipOrderItems", default=None)
    created_utc: datetime | None = field(name="createdUtc", default=None)
    updated_utc: datetime | None = field(name="updatedUtc", default=None)


class OrderListReport(Model, kw_only=True):
    """A page of the report, with a definition of its columns.

    Attributes:
        definition: What the report shows.
        rows: The orders of this page.
        total_records: Number of orders on all pages.
    """

    definition: ReportDefinition | None = None
    rows: list[ReportOrder] | None = None
    total_records: int | None = field(name="totalRecords", default=None)
