# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Models of Orders v1."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, overload
from uuid import UUID

from msgspec import field

from iqmetrix_api import Model, OpenIntEnum, OpenStrEnum
from iqmetrix_api._runtime.deprecation import WarningMeta, deprecate, deprecated
from iqmetrix_api._runtime.model import LEFT_OUT


class ItemExtension(Model, kw_only=True):
    """A further fact of an item. Pages of 2016 have operations for them, those of 2017 no longer.

    Attributes:
        id: Identifier that the service gives the extension.
        item_id: `Id` of the item that it belongs to.
        extension_type_id: Number of the kind of fact.
        extension_type: Name of `ExtensionTypeId`.
        value: The fact, as a text.
    """

    id: UUID | None = field(name="Id", default=None)
    item_id: str | None = field(name="ItemId", default=None)
    extension_type_id: int | None = field(name="ExtensionTypeId", default=None)
    extension_type: str | None = field(name="ExtensionType", default=None)
    value: str | None = field(name="Value", default=None)


class ItemExtensionInput(Model, kw_only=True):
    """A further fact of an item. Pages of 2016 have operations for them, those of 2017 no longer, as it is sent.

    Attributes:
        id: Identifier that the service gives the extension.
        item_id: `Id` of the item that it belongs to.
        extension_type_id: Number of the kind of fact.
        extension_type: Name of `ExtensionTypeId`.
        value: The fact, as a text.
    """

    id: UUID | None = field(name="Id", default=None)
    item_id: str | None = field(name="ItemId", default=None)
    extension_type_id: int | None = field(name="ExtensionTypeId", default=None)
    extension_type: str | None = field(name="ExtensionType", default=None)
    value: str | None = field(name="Value", default=None)


class ItemStatus(OpenIntEnum):
    """How far an item is; each type of item has numbers of its own."""

    DROP_SHIP_NEW = 1
    DROP_SHIP_CANCELLED = 2
    DROP_SHIP_PROCESSED = 3
    DROP_SHIP_ORDERED = 4
    DROP_SHIP_ERROR = 5
    DROP_SHIP_NOT_AVAILABLE = 6
    DROP_SHIP_SHIPPED = 7
    DROP_SHIP_RECEIVED = 8
    IN_STOCK_NEW = 9
    IN_STOCK_PROCESSED = 10
    IN_STOCK_ERROR = 11
    IN_STOCK_BACK_ORDER = 12
    E_COMMERCE_NEW = 13
    E_COMMERCE_PROCESSED = 14
    SHIPPING = 15
    IN_STOCK_CANCELLED = 16
    E_COMMERCE_CANCELLED = 17


class ItemType(OpenStrEnum):
    """Where an item comes from, as a number in a text. Services have been seen to send plain numbers, too."""

    DROP_SHIP = "1"
    IN_STOCK = "2"
    E_COMMERCE = "3"
    SHIPPING = "4"


class OrderState(OpenStrEnum):
    """How far an order is. Pages give them the numbers 0 to 4, in this order; the wire has the names."""

    CREATED = "Created"
    PENDING = "Pending"
    PROCESSED = "Processed"
    CANCELLED = "Cancelled"
    COMPLETED = "Completed"


class OrderType(OpenIntEnum):
    """What kind of order it is."""

    SALES = 1
    TRANSFER = 2
    PURCHASE = 3
    RMA = 4


class ProcessOrder(Model, kw_only=True):
    """Names the order to be processed once more.

    Attributes:
        order_id: `Id` of the order, as in the address.
    """

    order_id: UUID = field(name="OrderId")


class TrackingInformation(Model, kw_only=True):
    """A parcel.

    Attributes:
        quantity: Number of pieces in the parcel.
        tracking_number: Number by which the carrier finds the parcel.
    """

    quantity: int | None = field(name="Quantity", default=None)
    tracking_number: str | None = field(name="TrackingNumber", default=None)


class TrackingInformationInput(Model, kw_only=True):
    """A parcel, as it is sent.

    Attributes:
        quantity: Number of pieces in the parcel.
        tracking_number: Number by which the carrier finds the parcel.
    """

    quantity: int = field(name="Quantity")
    tracking_number: str = field(name="TrackingNumber")


class Item(Model, kw_only=True):
    """One item of an order.

    Attributes:
        id: Identifier that the service gives the item.
        cost: What one piece costs the retailer, in the retailer's currency.
        delivery_date: When the item is to arrive. Neither its form nor a sample is documented; pages before 2018 do not
            have it.
        delivery_remarks: What the carrier should know. Pages before 2018 do not have it.
        description: Text to print on receipts.
        item_status: Name of `ItemStatusId`, without the type of item.
        item_status_id: How far the item is.
        item_type: Name of `ItemTypeId`.
        item_type_id: Where the item comes from.
        index: Place of the item in the order, from 0.
        list_price: Regular price of one piece, before reductions, in the retailer's currency.
        notes: What an employee should know; null without any.
        order_id: `Id` of the order that the item belongs to.
        product_id: `CatalogItemId` of the item in the company's catalog.
        quantity: Pieces of the item that are ordered.
        selling_price: What the customer pays for one piece, in the retailer's currency.
        serial_numbers: What is printed on the pieces; empty where they have no serial numbers.
        sku: SKU of the supplier or the retailer.
        shipping_option_id: Identifier of the way of shipping, as the shipping service gives it.
        supplier_entity_id: `Id` of the supplier who ships the item, from the entities service.
        supplier_reference: The supplier's own number of the item; null as long as there is none.
        tracking_information: Parcels in which the pieces are on their way.
        item_extensions: Further facts of the item; not for use yet.
    """

    id: UUID = field(name="Id", default=LEFT_OUT)
    cost: Decimal | None = field(name="Cost", default=None)
    delivery_date: datetime | None = field(name="DeliveryDate", default=None)
    delivery_remarks: str | None = field(name="DeliveryRemarks", default=None)
    description: str | None = field(name="Description", default=None)
    item_status: str | None = field(name="ItemStatus", default=None)
    item_status_id: ItemStatus | None = field(name="ItemStatusId", default=None)
    item_type: str | None = field(name="ItemType", default=None)
    item_type_id: ItemType | None = field(name="ItemTypeId", default=None)
    index: int | None = field(name="Index", default=None)
    list_price: Decimal | None = field(name="ListPrice", default=None)
    notes: str | None = field(name="Notes", default=None)
    order_id: UUID | None = field(name="OrderId", default=None)
    product_id: str | None = field(name="ProductId", default=None)
    quantity: int | None = field(name="Quantity", default=None)
    selling_price: Decimal | None = field(name="SellingPrice", default=None)
    serial_numbers: list[str] | None = field(name="SerialNumbers", default=None)
    sku: str | None = field(name="SKU", default=None)
    shipping_option_id: str | None = field(name="ShippingOptionId", default=None)
    supplier_entity_id: int | None = field(name="SupplierEntityId", default=None)
    supplier_reference: str | None = field(name="SupplierReference", default=None)
    tracking_information: list[TrackingInformation] | None = field(name="TrackingInformation", default=None)
    item_extensions: list[ItemExtension] | None = field(name="ItemExtensions", default=None)


class ItemInput(Model, kw_only=True):
    """One item of an order, as it is sent.

    Attributes:
        id: Identifier that the service gives the item.
        cost: What one piece costs the retailer, in the retailer's currency.
        delivery_date: When the item is to arrive. Neither its form nor a sample is documented; pages before 2018 do not
            have it.
        delivery_remarks: What the carrier should know. Pages before 2018 do not have it.
        description: Text to print on receipts.
        item_status: Name of `ItemStatusId`, without the type of item.
        item_status_id: How far the item is.
        item_type: Name of `ItemTypeId`.
        item_type_id: Where the item comes from.
        index: Place of the item in the order, from 0.
        list_price: Regular price of one piece, before reductions, in the retailer's currency.
        notes: What an employee should know; null without any.
        order_id: `Id` of the order that the item belongs to.
        product_id: `CatalogItemId` of the item in the company's catalog.
        quantity: Pieces of the item that are ordered.
        selling_price: What the customer pays for one piece, in the retailer's currency.
        serial_numbers: What is printed on the pieces; empty where they have no serial numbers.
        sku: SKU of the supplier or the retailer.
        shipping_option_id: Identifier of the way of shipping, as the shipping service gives it.
        supplier_entity_id: `Id` of the supplier who ships the item, from the entities service.
        supplier_reference: The supplier's own number of the item; null as long as there is none.
        tracking_information: Parcels in which the pieces are on their way.
        item_extensions: Further facts of the item; not for use yet.
    """

    item_status_id: ItemStatus = field(name="ItemStatusId")
    item_type_id: ItemType = field(name="ItemTypeId")
    id: UUID | None = field(name="Id", default=None)
    cost: Decimal | None = field(name="Cost", default=None)
    delivery_date: datetime | None = field(name="DeliveryDate", default=None)
    delivery_remarks: str | None = field(name="DeliveryRemarks", default=None)
    description: str | None = field(name="Description", default=None)
    item_status: str | None = field(name="ItemStatus", default=None)
    item_type: str | None = field(name="ItemType", default=None)
    index: int | None = field(name="Index", default=None)
    list_price: Decimal | None = field(name="ListPrice", default=None)
    notes: str | None = field(name="Notes", default=None)
    order_id: UUID | None = field(name="OrderId", default=None)
    product_id: str | None = field(name="ProductId", default=None)
    quantity: int | None = field(name="Quantity", default=None)
    selling_price: Decimal | None = field(name="SellingPrice", default=None)
    serial_numbers: list[str] | None = field(name="SerialNumbers", default=None)
    sku: str | None = field(name="SKU", default=None)
    shipping_option_id: str | None = field(name="ShippingOptionId", default=None)
    supplier_entity_id: int | None = field(name="SupplierEntityId", default=None)
    supplier_reference: str | None = field(name="SupplierReference", default=None)
    tracking_information: list[TrackingInformationInput] | None = field(name="TrackingInformation", default=None)
    item_extensions: list[ItemExtensionInput] | None = field(name="ItemExtensions", default=None)


if TYPE_CHECKING:  # a type checker complains where a program reads or sets one of them

    class _Order_customer_id:
        @deprecated("Order.customer_id is deprecated since orders 1.0.0: use Order.billing_customer_id")
        def __get__(self, model: Any, kind: Any = None) -> str | None:
            raise NotImplementedError

        @deprecated("Order.customer_id is deprecated since orders 1.0.0: use Order.billing_customer_id")
        def __set__(self, model: Any, value: str | None) -> None: ...


class Order(Model, kw_only=True, metaclass=WarningMeta):
    """An order without its items.

    Attributes:
        id: Identifier that the service gives the order; an update repeats it.
        name: Text by which employees find the order in RQ.
        billing_address_id: `Id` of an address of the customer, to which the invoice goes.
        billing_customer_id: `Id` of the customer who pays, from the customers service; needed before the order can be
            processed. All zeros mean none.
        created_date_utc: When the order was created, in UTC; pages of 2018 write it without a zone.
        discount_amount: What is taken off the whole order, in the currency of the retailer.
        discount_code: Code by which the discount was given; null without one.
        discount_description: Text to print beside the discount; null without one.
        employee_id: Number of the employee who sold, in RQ; one of the company's.
        entity_id: `Id` of the location that sells, from the entities service. The order is in the pending list of the
            store where somebody is signed in to RQ.
        order_expiry_date: When the order lapses, in UTC; from then on it can't be changed. Pages of 2018 write it
            without a zone.
        order_expiry_hours: Hours from its creation until the order lapses.
        order_type: Name of `OrderTypeId`.
        order_type_id: What kind of order it is.
        order_reference: The sender's own number of the order, by which it recognizes it. Pages before 2018 do not have
            it.
        printable_id: Number to print on receipts, by which the order can be found; several orders may have the same.
        shipping_address_id: `Id` of an address of the customer, to which the goods go.
        shipping_customer_id: `Id` of the customer who gets the goods; not together with `ShippingEntityId`.
        shipping_entity_id: `Id` of the location that gets the goods, or 0 for the customer; not together with
            `ShippingCustomerId`.
        state: How far the order is. A program may move it from Created to Pending by an update; processing moves it on.
        tender_id: Number of the payment or invoice that the order belongs to.
        customer_id: Deprecated since orders 1.0.0: use Order.billing_customer_id. Former name of `BillingCustomerId`.
        source_id: Meant for where the order came from; not for use yet.
        source_name: Meant for the name of where the order came from; not for use yet.
        tender_origin: Meant for where the payment was made; not for use yet.
    """

    id: UUID = field(name="Id", default=LEFT_OUT)
    name: str | None = field(name="Name", default=None)
    billing_address_id: UUID | None = field(name="BillingAddressId", default=None)
    billing_customer_id: UUID | None = field(name="BillingCustomerId", default=None)
    created_date_utc: datetime | None = field(name="CreatedDateUtc", default=None)
    discount_amount: Decimal | None = field(name="DiscountAmount", default=None)
    discount_code: str | None = field(name="DiscountCode", default=None)
    discount_description: str | None = field(name="DiscountDescription", default=None)
    employee_id: int | None = field(name="EmployeeId", default=None)
    entity_id: int | None = field(name="EntityId", default=None)
    order_expiry_date: datetime | None = field(name="OrderExpiryDate", default=None)
    order_expiry_hours: int | None = field(name="OrderExpiryHours", default=None)
    order_type: str | None = field(name="OrderType", default=None)
    order_type_id: OrderType | None = field(name="OrderTypeId", default=None)
    order_reference: str | None = field(name="OrderReference", default=None)
    printable_id: str | None = field(name="PrintableId", default=None)
    shipping_address_id: UUID | None = field(name="ShippingAddressId", default=None)
    shipping_customer_id: UUID | None = field(name="ShippingCustomerId", default=None)
    shipping_entity_id: int | None = field(name="ShippingEntityId", default=None)
    state: OrderState | None = field(name="State", default=None)
    tender_id: str | None = field(name="TenderId", default=None)
    if TYPE_CHECKING:
        customer_id = _Order_customer_id()
    else:
        customer_id: str | None = field(name="CustomerId", default=None)
    source_id: str | None = field(name="SourceId", default=None)
    source_name: str | None = field(name="SourceName", default=None)
    tender_origin: str | None = field(name="TenderOrigin", default=None)

    if TYPE_CHECKING:

        @overload
        def __init__(
            self,
            *,
            id: UUID = ...,
            name: str | None = ...,
            billing_address_id: UUID | None = ...,
            billing_customer_id: UUID | None = ...,
            created_date_utc: datetime | None = ...,
            discount_amount: Decimal | None = ...,
            discount_code: str | None = ...,
            discount_description: str | None = ...,
            employee_id: int | None = ...,
            entity_id: int | None = ...,
            order_expiry_date: datetime | None = ...,
            order_expiry_hours: int | None = ...,
            order_type: str | None = ...,
            order_type_id: OrderType | None = ...,
            order_reference: str | None = ...,
            printable_id: str | None = ...,
            shipping_address_id: UUID | None = ...,
            shipping_customer_id: UUID | None = ...,
            shipping_entity_id: int | None = ...,
            state: OrderState | None = ...,
            tender_id: str | None = ...,
            source_id: str | None = ...,
            source_name: str | None = ...,
            tender_origin: str | None = ...,
            unknown_fields: dict[str, Any] | None = ...,
        ) -> None: ...
        @overload
        @deprecated("Order.customer_id is deprecated since orders 1.0.0: use Order.billing_customer_id")
        def __init__(
            self,
            *,
            id: UUID = ...,
            name: str | None = ...,
            billing_address_id: UUID | None = ...,
            billing_customer_id: UUID | None = ...,
            created_date_utc: datetime | None = ...,
            discount_amount: Decimal | None = ...,
            discount_code: str | None = ...,
            discount_description: str | None = ...,
            employee_id: int | None = ...,
            entity_id: int | None = ...,
            order_expiry_date: datetime | None = ...,
            order_expiry_hours: int | None = ...,
            order_type: str | None = ...,
            order_type_id: OrderType | None = ...,
            order_reference: str | None = ...,
            printable_id: str | None = ...,
            shipping_address_id: UUID | None = ...,
            shipping_customer_id: UUID | None = ...,
            shipping_entity_id: int | None = ...,
            state: OrderState | None = ...,
            tender_id: str | None = ...,
            customer_id: str | None = ...,
            source_id: str | None = ...,
            source_name: str | None = ...,
            tender_origin: str | None = ...,
            unknown_fields: dict[str, Any] | None = ...,
        ) -> None: ...
        def __init__(self, **_: Any) -> None: ...


deprecate(Order, {"customer_id": "Order.customer_id is deprecated since orders 1.0.0: use Order.billing_customer_id"})


if TYPE_CHECKING:  # a type checker complains where a program reads or sets one of them

    class _OrderFull_customer_id:
        @deprecated("OrderFull.customer_id is deprecated since orders 1.0.0: use OrderFull.billing_customer_id")
        def __get__(self, model: Any, kind: Any = None) -> str | None:
            raise NotImplementedError

        @deprecated("OrderFull.customer_id is deprecated since orders 1.0.0: use OrderFull.billing_customer_id")
        def __set__(self, model: Any, value: str | None) -> None: ...


class OrderFull(Model, kw_only=True, metaclass=WarningMeta):
    """An order with its items.

    Attributes:
        id: Identifier that the service gives the order; an update repeats it.
        name: Text by which employees find the order in RQ.
        billing_address_id: `Id` of an address of the customer, to which the invoice goes.
        billing_customer_id: `Id` of the customer who pays, from the customers service; needed before the order can be
            processed. All zeros mean none.
        created_date_utc: When the order was created, in UTC; pages of 2018 write it without a zone.
        discount_amount: What is taken off the whole order, in the currency of the retailer.
        discount_code: Code by which the discount was given; null without one.
        discount_description: Text to print beside the discount; null without one.
        employee_id: Number of the employee who sold, in RQ; one of the company's.
        entity_id: `Id` of the location that sells, from the entities service. The order is in the pending list of the
            store where somebody is signed in to RQ.
        order_expiry_date: When the order lapses, in UTC; from then on it can't be changed. Pages of 2018 write it
            without a zone.
        order_expiry_hours: Hours from its creation until the order lapses.
        order_type: Name of `OrderTypeId`.
        order_type_id: What kind of order it is.
        order_reference: The sender's own number of the order, by which it recognizes it. Pages before 2018 do not have
            it.
        printable_id: Number to print on receipts, by which the order can be found; several orders may have the same.
        shipping_address_id: `Id` of an address of the customer, to which the goods go.
        shipping_customer_id: `Id` of the customer who gets the goods; not together with `ShippingEntityId`.
        shipping_entity_id: `Id` of the location that gets the goods, or 0 for the customer; not together with
            `ShippingCustomerId`.
        state: How far the order is. A program may move it from Created to Pending by an update; processing moves it on.
        tender_id: Number of the payment or invoice that the order belongs to.
        customer_id: Deprecated since orders 1.0.0: use OrderFull.billing_customer_id. Former name of
            `BillingCustomerId`.
        source_id: Meant for where the order came from; not for use yet.
        source_name: Meant for the name of where the order came from; not for use yet.
        tender_origin: Meant for where the payment was made; not for use yet.
        items: The items; none where the order has none.
    """

    id: UUID = field(name="Id", default=LEFT_OUT)
    name: str | None = field(name="Name", default=None)
    billing_address_id: UUID | None = field(name="BillingAddressId", default=None)
    billing_customer_id: UUID | None = field(name="BillingCustomerId", default=None)
    created_date_utc: datetime | None = field(name="CreatedDateUtc", default=None)
    discount_amount: Decimal | None = field(name="DiscountAmount", default=None)
    discount_code: str | None = field(name="DiscountCode", default=None)
    discount_description: str | None = field(name="DiscountDescription", default=None)
    employee_id: int | None = field(name="EmployeeId", default=None)
    entity_id: int | None = field(name="EntityId", default=None)
    order_expiry_date: datetime | None = field(name="OrderExpiryDate", default=None)
    order_expiry_hours: int | None = field(name="OrderExpiryHours", default=None)
    order_type: str | None = field(name="OrderType", default=None)
    order_type_id: OrderType | None = field(name="OrderTypeId", default=None)
    order_reference: str | None = field(name="OrderReference", default=None)
    printable_id: str | None = field(name="PrintableId", default=None)
    shipping_address_id: UUID | None = field(name="ShippingAddressId", default=None)
    shipping_customer_id: UUID | None = field(name="ShippingCustomerId", default=None)
    shipping_entity_id: int | None = field(name="ShippingEntityId", default=None)
    state: OrderState | None = field(name="State", default=None)
    tender_id: str | None = field(name="TenderId", default=None)
    if TYPE_CHECKING:
        customer_id = _OrderFull_customer_id()
    else:
        customer_id: str | None = field(name="CustomerId", default=None)
    source_id: str | None = field(name="SourceId", default=None)
    source_name: str | None = field(name="SourceName", default=None)
    tender_origin: str | None = field(name="TenderOrigin", default=None)
    items: list[Item] | None = field(name="Items", default=None)

    if TYPE_CHECKING:

        @overload
        def __init__(
            self,
            *,
            id: UUID = ...,
            name: str | None = ...,
            billing_address_id: UUID | None = ...,
            billing_customer_id: UUID | None = ...,
            created_date_utc: datetime | None = ...,
            discount_amount: Decimal | None = ...,
            discount_code: str | None = ...,
            discount_description: str | None = ...,
            employee_id: int | None = ...,
            entity_id: int | None = ...,
            order_expiry_date: datetime | None = ...,
            order_expiry_hours: int | None = ...,
            order_type: str | None = ...,
            order_type_id: OrderType | None = ...,
            order_reference: str | None = ...,
            printable_id: str | None = ...,
            shipping_address_id: UUID | None = ...,
            shipping_customer_id: UUID | None = ...,
            shipping_entity_id: int | None = ...,
            state: OrderState | None = ...,
            tender_id: str | None = ...,
            source_id: str | None = ...,
            source_name: str | None = ...,
            tender_origin: str | None = ...,
            items: list[Item] | None = ...,
            unknown_fields: dict[str, Any] | None = ...,
        ) -> None: ...
        @overload
        @deprecated("OrderFull.customer_id is deprecated since orders 1.0.0: use OrderFull.billing_customer_id")
        def __init__(
            self,
            *,
            id: UUID = ...,
            name: str | None = ...,
            billing_address_id: UUID | None = ...,
            billing_customer_id: UUID | None = ...,
            created_date_utc: datetime | None = ...,
            discount_amount: Decimal | None = ...,
            discount_code: str | None = ...,
            discount_description: str | None = ...,
            employee_id: int | None = ...,
            entity_id: int | None = ...,
            order_expiry_date: datetime | None = ...,
            order_expiry_hours: int | None = ...,
            order_type: str | None = ...,
            order_type_id: OrderType | None = ...,
            order_reference: str | None = ...,
            printable_id: str | None = ...,
            shipping_address_id: UUID | None = ...,
            shipping_customer_id: UUID | None = ...,
            shipping_entity_id: int | None = ...,
            state: OrderState | None = ...,
            tender_id: str | None = ...,
            customer_id: str | None = ...,
            source_id: str | None = ...,
            source_name: str | None = ...,
            tender_origin: str | None = ...,
            items: list[Item] | None = ...,
            unknown_fields: dict[str, Any] | None = ...,
        ) -> None: ...
        def __init__(self, **_: Any) -> None: ...


deprecate(
    OrderFull,
    {"customer_id": "OrderFull.customer_id is deprecated since orders 1.0.0: use OrderFull.billing_customer_id"},
)


if TYPE_CHECKING:  # a type checker complains where a program reads or sets one of them

    class _OrderFullInput_customer_id:
        @deprecated(
            "OrderFullInput.customer_id is deprecated since orders 1.0.0: use OrderFullInput.billing_customer_id"
        )
        def __get__(self, model: Any, kind: Any = None) -> str | None:
            raise NotImplementedError

        @deprecated(
            "OrderFullInput.customer_id is deprecated since orders 1.0.0: use OrderFullInput.billing_customer_id"
        )
        def __set__(self, model: Any, value: str | None) -> None: ...


class OrderFullInput(Model, kw_only=True, metaclass=WarningMeta):
    """An order with its items, as it is sent.

    Attributes:
        id: Identifier that the service gives the order; an update repeats it.
        name: Text by which employees find the order in RQ.
        billing_address_id: `Id` of an address of the customer, to which the invoice goes.
        billing_customer_id: `Id` of the customer who pays, from the customers service; needed before the order can be
            processed. All zeros mean none.
        created_date_utc: When the order was created, in UTC; pages of 2018 write it without a zone.
        discount_amount: What is taken off the whole order, in the currency of the retailer.
        discount_code: Code by which the discount was given; null without one.
        discount_description: Text to print beside the discount; null without one.
        employee_id: Number of the employee who sold, in RQ; one of the company's.
        entity_id: `Id` of the location that sells, from the entities service. The order is in the pending list of the
            store where somebody is signed in to RQ.
        order_expiry_date: When the order lapses, in UTC; from then on it can't be changed. Pages of 2018 write it
            without a zone.
        order_expiry_hours: Hours from its creation until the order lapses.
        order_type: Name of `OrderTypeId`.
        order_type_id: What kind of order it is.
        order_reference: The sender's own number of the order, by which it recognizes it. Pages before 2018 do not have
            it.
        printable_id: Number to print on receipts, by which the order can be found; several orders may have the same.
        shipping_address_id: `Id` of an address of the customer, to which the goods go.
        shipping_customer_id: `Id` of the customer who gets the goods; not together with `ShippingEntityId`.
        shipping_entity_id: `Id` of the location that gets the goods, or 0 for the customer; not together with
            `ShippingCustomerId`.
        state: How far the order is. A program may move it from Created to Pending by an update; processing moves it on.
        tender_id: Number of the payment or invoice that the order belongs to.
        customer_id: Deprecated since orders 1.0.0: use OrderFullInput.billing_customer_id. Former name of
            `BillingCustomerId`.
        source_id: Meant for where the order came from; not for use yet.
        source_name: Meant for the name of where the order came from; not for use yet.
        tender_origin: Meant for where the payment was made; not for use yet.
        items: The items; none where the order has none.
    """

    order_type_id: OrderType = field(name="OrderTypeId")
    id: UUID | None = field(name="Id", default=None)
    name: str | None = field(name="Name", default=None)
    billing_address_id: UUID | None = field(name="BillingAddressId", default=None)
    billing_customer_id: UUID | None = field(name="BillingCustomerId", default=None)
    created_date_utc: datetime | None = field(name="CreatedDateUtc", default=None)
    discount_amount: Decimal | None = field(name="DiscountAmount", default=None)
    discount_code: str | None = field(name="DiscountCode", default=None)
    discount_description: str | None = field(name="DiscountDescription", default=None)
    employee_id: int | None = field(name="EmployeeId", default=None)
    entity_id: int | None = field(name="EntityId", default=None)
    order_expiry_date: datetime | None = field(name="OrderExpiryDate", default=None)
    order_expiry_hours: int | None = field(name="OrderExpiryHours", default=None)
    order_type: str | None = field(name="OrderType", default=None)
    order_reference: str | None = field(name="OrderReference", default=None)
    printable_id: str | None = field(name="PrintableId", default=None)
    shipping_address_id: UUID | None = field(name="ShippingAddressId", default=None)
    shipping_customer_id: UUID | None = field(name="ShippingCustomerId", default=None)
    shipping_entity_id: int | None = field(name="ShippingEntityId", default=None)
    state: OrderState | None = field(name="State", default=None)
    tender_id: str | None = field(name="TenderId", default=None)
    if TYPE_CHECKING:
        customer_id = _OrderFullInput_customer_id()
    else:
        customer_id: str | None = field(name="CustomerId", default=None)
    source_id: str | None = field(name="SourceId", default=None)
    source_name: str | None = field(name="SourceName", default=None)
    tender_origin: str | None = field(name="TenderOrigin", default=None)
    items: list[ItemInput] | None = field(name="Items", default=None)

    if TYPE_CHECKING:

        @overload
        def __init__(
            self,
            *,
            order_type_id: OrderType,
            id: UUID | None = ...,
            name: str | None = ...,
            billing_address_id: UUID | None = ...,
            billing_customer_id: UUID | None = ...,
            created_date_utc: datetime | None = ...,
            discount_amount: Decimal | None = ...,
            discount_code: str | None = ...,
            discount_description: str | None = ...,
            employee_id: int | None = ...,
            entity_id: int | None = ...,
            order_expiry_date: datetime | None = ...,
            order_expiry_hours: int | None = ...,
            order_type: str | None = ...,
            order_reference: str | None = ...,
            printable_id: str | None = ...,
            shipping_address_id: UUID | None = ...,
            shipping_customer_id: UUID | None = ...,
            shipping_entity_id: int | None = ...,
            state: OrderState | None = ...,
            tender_id: str | None = ...,
            source_id: str | None = ...,
            source_name: str | None = ...,
            tender_origin: str | None = ...,
            items: list[ItemInput] | None = ...,
            unknown_fields: dict[str, Any] | None = ...,
        ) -> None: ...
        @overload
        @deprecated(
            "OrderFullInput.customer_id is deprecated since orders 1.0.0: use OrderFullInput.billing_customer_id"
        )
        def __init__(
            self,
            *,
            order_type_id: OrderType,
            id: UUID | None = ...,
            name: str | None = ...,
            billing_address_id: UUID | None = ...,
            billing_customer_id: UUID | None = ...,
            created_date_utc: datetime | None = ...,
            discount_amount: Decimal | None = ...,
            discount_code: str | None = ...,
            discount_description: str | None = ...,
            employee_id: int | None = ...,
            entity_id: int | None = ...,
            order_expiry_date: datetime | None = ...,
            order_expiry_hours: int | None = ...,
            order_type: str | None = ...,
            order_reference: str | None = ...,
            printable_id: str | None = ...,
            shipping_address_id: UUID | None = ...,
            shipping_customer_id: UUID | None = ...,
            shipping_entity_id: int | None = ...,
            state: OrderState | None = ...,
            tender_id: str | None = ...,
            customer_id: str | None = ...,
            source_id: str | None = ...,
            source_name: str | None = ...,
            tender_origin: str | None = ...,
            items: list[ItemInput] | None = ...,
            unknown_fields: dict[str, Any] | None = ...,
        ) -> None: ...
        def __init__(self, **_: Any) -> None: ...


deprecate(
    OrderFullInput,
    {
        "customer_id": "OrderFullInput.customer_id is deprecated since orders 1.0.0: use OrderFullInput.billing_customer_id"
    },
)


if TYPE_CHECKING:  # a type checker complains where a program reads or sets one of them

    class _OrderInput_customer_id:
        @deprecated("OrderInput.customer_id is deprecated since orders 1.0.0: use OrderInput.billing_customer_id")
        def __get__(self, model: Any, kind: Any = None) -> str | None:
            raise NotImplementedError

        @deprecated("OrderInput.customer_id is deprecated since orders 1.0.0: use OrderInput.billing_customer_id")
        def __set__(self, model: Any, value: str | None) -> None: ...


class OrderInput(Model, kw_only=True, metaclass=WarningMeta):
    """An order without its items, as it is sent.

    Attributes:
        id: Identifier that the service gives the order; an update repeats it.
        name: Text by which employees find the order in RQ.
        billing_address_id: `Id` of an address of the customer, to which the invoice goes.
        billing_customer_id: `Id` of the customer who pays, from the customers service; needed before the order can be
            processed. All zeros mean none.
        created_date_utc: When the order was created, in UTC; pages of 2018 write it without a zone.
        discount_amount: What is taken off the whole order, in the currency of the retailer.
        discount_code: Code by which the discount was given; null without one.
        discount_description: Text to print beside the discount; null without one.
        employee_id: Number of the employee who sold, in RQ; one of the company's.
        entity_id: `Id` of the location that sells, from the entities service. The order is in the pending list of the
            store where somebody is signed in to RQ.
        order_expiry_date: When the order lapses, in UTC; from then on it can't be changed. Pages of 2018 write it
            without a zone.
        order_expiry_hours: Hours from its creation until the order lapses.
        order_type: Name of `OrderTypeId`.
        order_type_id: What kind of order it is.
        order_reference: The sender's own number of the order, by which it recognizes it. Pages before 2018 do not have
            it.
        printable_id: Number to print on receipts, by which the order can be found; several orders may have the same.
        shipping_address_id: `Id` of an address of the customer, to which the goods go.
        shipping_customer_id: `Id` of the customer who gets the goods; not together with `ShippingEntityId`.
        shipping_entity_id: `Id` of the location that gets the goods, or 0 for the customer; not together with
            `ShippingCustomerId`.
        state: How far the order is. A program may move it from Created to Pending by an update; processing moves it on.
        tender_id: Number of the payment or invoice that the order belongs to.
        customer_id: Deprecated since orders 1.0.0: use OrderInput.billing_customer_id. Former name of
            `BillingCustomerId`.
        source_id: Meant for where the order came from; not for use yet.
        source_name: Meant for the name of where the order came from; not for use yet.
        tender_origin: Meant for where the payment was made; not for use yet.
    """

    entity_id: int = field(name="EntityId")
    order_type_id: OrderType = field(name="OrderTypeId")
    id: UUID | None = field(name="Id", default=None)
    name: str | None = field(name="Name", default=None)
    billing_address_id: UUID | None = field(name="BillingAddressId", default=None)
    billing_customer_id: UUID | None = field(name="BillingCustomerId", default=None)
    created_date_utc: datetime | None = field(name="CreatedDateUtc", default=None)
    discount_amount: Decimal | None = field(name="DiscountAmount", default=None)
    discount_code: str | None = field(name="DiscountCode", default=None)
    discount_description: str | None = field(name="DiscountDescription", default=None)
    employee_id: int | None = field(name="EmployeeId", default=None)
    order_expiry_date: datetime | None = field(name="OrderExpiryDate", default=None)
    order_expiry_hours: int | None = field(name="OrderExpiryHours", default=None)
    order_type: str | None = field(name="OrderType", default=None)
    order_reference: str | None = field(name="OrderReference", default=None)
    printable_id: str | None = field(name="PrintableId", default=None)
    shipping_address_id: UUID | None = field(name="ShippingAddressId", default=None)
    shipping_customer_id: UUID | None = field(name="ShippingCustomerId", default=None)
    shipping_entity_id: int | None = field(name="ShippingEntityId", default=None)
    state: OrderState | None = field(name="State", default=None)
    tender_id: str | None = field(name="TenderId", default=None)
    if TYPE_CHECKING:
        customer_id = _OrderInput_customer_id()
    else:
        customer_id: str | None = field(name="CustomerId", default=None)
    source_id: str | None = field(name="SourceId", default=None)
    source_name: str | None = field(name="SourceName", default=None)
    tender_origin: str | None = field(name="TenderOrigin", default=None)

    if TYPE_CHECKING:

        @overload
        def __init__(
            self,
            *,
            entity_id: int,
            order_type_id: OrderType,
            id: UUID | None = ...,
            name: str | None = ...,
            billing_address_id: UUID | None = ...,
            billing_customer_id: UUID | None = ...,
            created_date_utc: datetime | None = ...,
            discount_amount: Decimal | None = ...,
            discount_code: str | None = ...,
            discount_description: str | None = ...,
            employee_id: int | None = ...,
            order_expiry_date: datetime | None = ...,
            order_expiry_hours: int | None = ...,
            order_type: str | None = ...,
            order_reference: str | None = ...,
            printable_id: str | None = ...,
            shipping_address_id: UUID | None = ...,
            shipping_customer_id: UUID | None = ...,
            shipping_entity_id: int | None = ...,
            state: OrderState | None = ...,
            tender_id: str | None = ...,
            source_id: str | None = ...,
            source_name: str | None = ...,
            tender_origin: str | None = ...,
            unknown_fields: dict[str, Any] | None = ...,
        ) -> None: ...
        @overload
        @deprecated("OrderInput.customer_id is deprecated since orders 1.0.0: use OrderInput.billing_customer_id")
        def __init__(
            self,
            *,
            entity_id: int,
            order_type_id: OrderType,
            id: UUID | None = ...,
            name: str | None = ...,
            billing_address_id: UUID | None = ...,
            billing_customer_id: UUID | None = ...,
            created_date_utc: datetime | None = ...,
            discount_amount: Decimal | None = ...,
            discount_code: str | None = ...,
            discount_description: str | None = ...,
            employee_id: int | None = ...,
            order_expiry_date: datetime | None = ...,
            order_expiry_hours: int | None = ...,
            order_type: str | None = ...,
            order_reference: str | None = ...,
            printable_id: str | None = ...,
            shipping_address_id: UUID | None = ...,
            shipping_customer_id: UUID | None = ...,
            shipping_entity_id: int | None = ...,
            state: OrderState | None = ...,
            tender_id: str | None = ...,
            customer_id: str | None = ...,
            source_id: str | None = ...,
            source_name: str | None = ...,
            tender_origin: str | None = ...,
            unknown_fields: dict[str, Any] | None = ...,
        ) -> None: ...
        def __init__(self, **_: Any) -> None: ...


deprecate(
    OrderInput,
    {"customer_id": "OrderInput.customer_id is deprecated since orders 1.0.0: use OrderInput.billing_customer_id"},
)
