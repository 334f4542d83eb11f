# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Models of Dropship v1."""

from __future__ import annotations

from decimal import Decimal
from typing import Any
from uuid import UUID

from msgspec import field

from iqmetrix_api import Model, OpenStrEnum
from iqmetrix_api._runtime.model import LEFT_OUT


class AvailableProduct(Model, kw_only=True):
    """Stock of one product.

    Attributes:
        sku: The supplier's own SKU, as in its product feed.
        is_available: Whether the supplier can ship the product now.
        quantity: Pieces in stock; may be left out.
    """

    sku: str | None = field(name="Sku", default=None)
    is_available: bool | None = field(name="IsAvailable", default=None)
    quantity: int | None = field(name="Quantity", default=None)


class AvailableProductInput(Model, kw_only=True):
    """Stock of one product, as it is sent.

    Attributes:
        sku: The supplier's own SKU, as in its product feed.
        is_available: Whether the supplier can ship the product now.
        quantity: Pieces in stock; may be left out.
    """

    sku: str = field(name="Sku")
    is_available: bool | None = field(name="IsAvailable", default=None)
    quantity: int | None = field(name="Quantity", default=None)


class DropshipStatus(OpenStrEnum):
    """Status of an order or item with its supplier.

    The pages number the values 0 to 8 in this order; names are sent. The pages of 2020 name PendingSupplier, Ordered,
    Shipped, PartiallyShipped and Other only."""

    PENDING_SUPPLIER = "PendingSupplier"
    ORDERED = "Ordered"
    SHIPPED = "Shipped"
    BACK_ORDERED = "BackOrdered"
    ERROR = "Error"
    NOT_AVAILABLE = "NotAvailable"
    PARTIALLY_SHIPPED = "PartiallyShipped"
    CANCELLED = "Cancelled"
    OTHER = "Other"


class ItemInformation(Model, kw_only=True):
    """Status of one item of an order.

    Attributes:
        sku: The supplier's own SKU of the product, by which the order names the item.
        catalog_id: The item's `CatalogItemId` in the retailer's catalog, a GUID; the service fills it in.
        product_name: Name of the product, for people to read; replies do not repeat it.
        quantity: Pieces of the item that the status is about.
        status: Status of the item; PendingSupplier if left out.
        message: Explanation of the status for the retailer; with the status Other, the label that the retailer sees.
        tracking_info: Tracking number of the parcel, as text; one sample sends a number. Write several separated by
            commas, and repeat the earlier ones when you add one.
        shipping_provider: Carrier that ships the parcel.
        info: Further information, such as the web page where parcels are tracked.
        reference_name: What `ReferenceValue` refers to; for use inside iQmetrix.
        reference_value: Value that other systems know the item by; for use inside iQmetrix.
    """

    sku: str | None = field(name="Sku", default=None)
    catalog_id: str | None = field(name="CatalogId", default=None)
    product_name: str | None = field(name="ProductName", default=None)
    quantity: int | None = field(name="Quantity", default=None)
    status: DropshipStatus | None = field(name="Status", default=None)
    message: str | None = field(name="Message", default=None)
    tracking_info: str | int | None = field(name="TrackingInfo", default=None)
    shipping_provider: str | None = field(name="ShippingProvider", default=None)
    info: str | None = field(name="Info", default=None)
    reference_name: str | None = field(name="ReferenceName", default=None)
    reference_value: str | None = field(name="ReferenceValue", default=None)


class ItemInformationInput(Model, kw_only=True):
    """Status of one item of an order, as it is sent.

    Attributes:
        sku: The supplier's own SKU of the product, by which the order names the item.
        catalog_id: The item's `CatalogItemId` in the retailer's catalog, a GUID; the service fills it in.
        product_name: Name of the product, for people to read; replies do not repeat it.
        quantity: Pieces of the item that the status is about.
        status: Status of the item; PendingSupplier if left out.
        message: Explanation of the status for the retailer; with the status Other, the label that the retailer sees.
        tracking_info: Tracking number of the parcel, as text; one sample sends a number. Write several separated by
            commas, and repeat the earlier ones when you add one.
        shipping_provider: Carrier that ships the parcel.
        info: Further information, such as the web page where parcels are tracked.
        reference_name: What `ReferenceValue` refers to; for use inside iQmetrix.
        reference_value: Value that other systems know the item by; for use inside iQmetrix.
    """

    sku: str = field(name="Sku")
    catalog_id: str | None = field(name="CatalogId", default=None)
    product_name: str | None = field(name="ProductName", default=None)
    quantity: int | None = field(name="Quantity", default=None)
    status: DropshipStatus | None = field(name="Status", default=None)
    message: str | None = field(name="Message", default=None)
    tracking_info: str | int | None = field(name="TrackingInfo", default=None)
    shipping_provider: str | None = field(name="ShippingProvider", default=None)
    info: str | None = field(name="Info", default=None)
    reference_name: str | None = field(name="ReferenceName", default=None)
    reference_value: str | None = field(name="ReferenceValue", default=None)


class ItemStatusUpdate(Model, kw_only=True):
    """Status of items of an order, as their supplier reports it.

    Attributes:
        id: The order's `order-id` in the feed, the same as in the address.
        item_information: One element for each item whose status changes.
    """

    id: UUID | None = field(name="Id", default=None)
    item_information: list[ItemInformation] | None = field(name="ItemInformation", default=None)


class ItemStatusUpdateInput(Model, kw_only=True):
    """Status of items of an order, as their supplier reports it, as it is sent.

    Attributes:
        id: The order's `order-id` in the feed, the same as in the address.
        item_information: One element for each item whose status changes.
    """

    id: UUID = field(name="Id")
    item_information: list[ItemInformationInput] | None = field(name="ItemInformation", default=None)


class OrderStatusUpdate(Model, kw_only=True):
    """Status of an order, as its supplier reports it.

    Attributes:
        id: The order's `order-id` in the feed, the same as in the address.
        status: Status of the order and of all its items; PendingSupplier if left out.
        message: Explanation of the status for the retailer; with the status Other, the label that the retailer sees.
        tracking_info: Tracking number of the parcel, needed to notify the buyer. Write several separated by commas, and
            repeat the earlier ones when you add one.
        shipping_provider: Carrier that ships the parcel, needed to notify the buyer.
        info: Further information, such as the web page where parcels are tracked.
        reference_name: What `ReferenceValue` refers to; for use inside iQmetrix.
        reference_value: Value that other systems know the order by; for use inside iQmetrix.
    """

    id: UUID | None = field(name="Id", default=None)
    status: DropshipStatus | None = field(name="Status", default=None)
    message: str | None = field(name="Message", default=None)
    tracking_info: str | None = field(name="TrackingInfo", default=None)
    shipping_provider: str | None = field(name="ShippingProvider", default=None)
    info: str | None = field(name="Info", default=None)
    reference_name: str | None = field(name="ReferenceName", default=None)
    reference_value: str | None = field(name="ReferenceValue", default=None)


class OrderStatusUpdateInput(Model, kw_only=True):
    """Status of an order, as its supplier reports it, as it is sent.

    Attributes:
        id: The order's `order-id` in the feed, the same as in the address.
        status: Status of the order and of all its items; PendingSupplier if left out.
        message: Explanation of the status for the retailer; with the status Other, the label that the retailer sees.
        tracking_info: Tracking number of the parcel, needed to notify the buyer. Write several separated by commas, and
            repeat the earlier ones when you add one.
        shipping_provider: Carrier that ships the parcel, needed to notify the buyer.
        info: Further information, such as the web page where parcels are tracked.
        reference_name: What `ReferenceValue` refers to; for use inside iQmetrix.
        reference_value: Value that other systems know the order by; for use inside iQmetrix.
    """

    id: UUID = field(name="Id")
    status: DropshipStatus | None = field(name="Status", default=None)
    message: str | None = field(name="Message", default=None)
    tracking_info: str | None = field(name="TrackingInfo", default=None)
    shipping_provider: str | None = field(name="ShippingProvider", default=None)
    info: str | None = field(name="Info", default=None)
    reference_name: str | None = field(name="ReferenceName", default=None)
    reference_value: str | None = field(name="ReferenceValue", default=None)


class PendingOrderStatus(OpenStrEnum):
    """How far a pending order is checked."""

    CREATED = "Created"
    VALIDATED = "Validated"
    REJECTED = "Rejected"


class ProductCost(Model, kw_only=True):
    """What one product costs some of the retailers.

    Attributes:
        sku: The supplier's own SKU, as in its product feed.
        cost: What these companies pay for one piece; the currency is not documented.
        company_ids: `Id` of each company that pays this cost; a company has only one cost for a product.
    """

    sku: str | None = field(name="Sku", default=None)
    cost: Decimal | None = field(name="Cost", default=None)
    company_ids: list[int] | None = field(name="CompanyIds", default=None)


class ProductCostInput(Model, kw_only=True):
    """What one product costs some of the retailers, as it is sent.

    Attributes:
        sku: The supplier's own SKU, as in its product feed.
        cost: What these companies pay for one piece; the currency is not documented.
        company_ids: `Id` of each company that pays this cost; a company has only one cost for a product.
    """

    sku: str = field(name="Sku")
    cost: Decimal = field(name="Cost")
    company_ids: list[int] = field(name="CompanyIds")


class Availability(Model, kw_only=True):
    """A report of what a supplier has in stock.

    Attributes:
        id: Identifier of the report, to quote to iQmetrix support; no call reads reports back.
        products: The products reported on, one element each.
    """

    id: UUID = field(name="Id", default=LEFT_OUT)
    products: list[AvailableProduct] | None = field(name="Products", default=None)


class AvailabilityInput(Model, kw_only=True):
    """A report of what a supplier has in stock, as it is sent.

    Attributes:
        products: The products reported on, one element each.
    """

    products: list[AvailableProductInput] = field(name="Products")


class Cost(Model, kw_only=True):
    """A report of what a supplier's products cost the retailers.

    Attributes:
        id: Identifier of the report, to quote to iQmetrix support; no call reads reports back.
        products: One element for each product and cost; a product is listed several times where retailers pay different
            costs.
    """

    id: UUID = field(name="Id", default=LEFT_OUT)
    products: list[ProductCost] | None = field(name="Products", default=None)


class CostInput(Model, kw_only=True):
    """A report of what a supplier's products cost the retailers, as it is sent.

    Attributes:
        products: One element for each product and cost; a product is listed several times where retailers pay different
            costs.
    """

    products: list[ProductCostInput] = field(name="Products")


class PendingOrder(Model, kw_only=True):
    """A dropship order that a retailer's system prepares for one supplier.

    It is checked first, and goes to the supplier when the retailer completes it;
    `iqmetrix.services.dropship.place_pending_orders` does all of it.

    Attributes:
        id: Identifier of the pending order, by which it is read until it is checked.
        supplier_id: `Id` of the supplier that is to ship; an order for several suppliers is several pending orders.
        retailer_id: `Id` of the company that sells, from the entities service.
        location_id: `Id` of the company's location that sells, from the entities service.
        shipping_customer_crm_id: Customer of the CRM service who gets the parcel.
        shipping_customer_address_crm_id: That customer's address where the parcel goes.
        billing_customer_crm_id: Customer of the CRM service who pays.
        billing_customer_address_crm_id: That customer's address for the bill.
        service_origin_name: Kind of service that the order comes from.
        service_origin_order_id: The whole order's identifier in the caller's system: the same in the pending orders of
            all suppliers, and a new one after a rejection.
        client_origin_name: Kind of program that took the order.
        printable_id: Short number of the order, as it is printed on invoices.
        shipping_method: `Id` of the way to ship that the customer chose, from the shipping service, as a number.
        shipping_method_name: Name of that way to ship.
        shipping_cost: What that way to ship costs: the `Cost` that the shipping service gave.
        shipping_entity_id: `Id` of the store that the parcel goes to, where it does not go to a customer.
        items: What to ship; the members of an item are not documented.
        status: Whether the order was checked; only a validated one can be completed.
        failed_validation_reasons: Why the order was rejected; empty until then. That the elements are texts is
            inferred.
    """

    id: UUID | None = field(name="Id", default=None)
    supplier_id: int | None = field(name="SupplierId", default=None)
    retailer_id: int | None = field(name="RetailerId", default=None)
    location_id: int | None = field(name="LocationId", default=None)
    shipping_customer_crm_id: UUID | None = field(name="ShippingCustomerCrmId", default=None)
    shipping_customer_address_crm_id: UUID | None = field(name="ShippingCustomerAddressCrmId", default=None)
    billing_customer_crm_id: UUID | None = field(name="BillingCustomerCrmId", default=None)
    billing_customer_address_crm_id: UUID | None = field(name="BillingCustomerAddressCrmId", default=None)
    service_origin_name: str | None = field(name="ServiceOriginName", default=None)
    service_origin_order_id: UUID | None = field(name="ServiceOriginOrderId", default=None)
    client_origin_name: str | None = field(name="ClientOriginName", default=None)
    printable_id: str | None = field(name="PrintableId", default=None)
    shipping_method: int | None = field(name="ShippingMethod", default=None)
    shipping_method_name: str | None = field(name="ShippingMethodName", default=None)
    shipping_cost: Decimal | None = field(name="ShippingCost", default=None)
    shipping_entity_id: int | None = field(name="ShippingEntityId", default=None)
    items: list[dict[str, Any]] | None = field(name="Items", default=None)
    status: PendingOrderStatus | None = field(name="Status", default=None)
    failed_validation_reasons: list[str] | None = field(name="FailedValidationReasons", default=None)
