# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Models of Sales Orders v1."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from uuid import UUID

from msgspec import field

from iqmetrix_api import Model, OpenStrEnum
from iqmetrix_api._runtime.model import LEFT_OUT, keep_out_of_sight


class DiscountLineItem(Model, kw_only=True):
    """One reduction.

    Attributes:
        line_number: Number of the line; the sample of the page begins with 1 in each list, so that it may not be the
            only line with it.
        amount: What is taken off, in the currency of the retailer; a positive amount in the sample.
        name: Text to print on the receipt.
        discount_code: Code that the customer or the employee entered.
        associated_line_items: Numbers of the lines that become cheaper.
        retailer_catalog_id: `CatalogItemId` of the item by which the company books discounts.
    """

    line_number: int | None = field(name="LineNumber", default=None)
    amount: Decimal | None = field(name="Amount", default=None)
    name: str | None = field(name="Name", default=None)
    discount_code: str | None = field(name="DiscountCode", default=None)
    associated_line_items: list[int] | None = field(name="AssociatedLineItems", default=None)
    retailer_catalog_id: UUID | None = field(name="RetailerCatalogId", default=None)


class Payment(Model, kw_only=True):
    """A payment that the customer has made.

    Attributes:
        id: Identifier that the service gives the payment.
        amount: What was paid, in the currency of the retailer.
        auth_code: Authorization code of the card's issuer; null for other payments.
        transaction_number: Number by which the payment provider finds the transaction; null for cash and the like.
        token: Token of the payment provider, with which the payment can be captured; keep it out of logs.
        payment_method_id: Identifier of the payment method that the company set up.
        correlation_id: The sender's own name of the payment.
    """

    id: UUID | None = field(name="Id", default=None)
    amount: Decimal | None = field(name="Amount", default=None)
    auth_code: str | None = field(name="AuthCode", default=None)
    transaction_number: str | None = field(name="TransactionNumber", default=None)
    token: str | None = field(name="Token", default=None)
    payment_method_id: UUID | None = field(name="PaymentMethodId", default=None)
    correlation_id: str | None = field(name="CorrelationId", default=None)


keep_out_of_sight(Payment, "token")


class PaymentInput(Model, kw_only=True):
    """A payment that the customer has made, as it is sent.

    Attributes:
        amount: What was paid, in the currency of the retailer.
        auth_code: Authorization code of the card's issuer; null for other payments.
        transaction_number: Number by which the payment provider finds the transaction; null for cash and the like.
        token: Token of the payment provider, with which the payment can be captured; keep it out of logs.
        payment_method_id: Identifier of the payment method that the company set up.
        correlation_id: The sender's own name of the payment.
    """

    amount: Decimal | None = field(name="Amount", default=None)
    auth_code: str | None = field(name="AuthCode", default=None)
    transaction_number: str | None = field(name="TransactionNumber", default=None)
    token: str | None = field(name="Token", default=None)
    payment_method_id: UUID | None = field(name="PaymentMethodId", default=None)
    correlation_id: str | None = field(name="CorrelationId", default=None)


keep_out_of_sight(PaymentInput, "token")


class SaleItemType(OpenStrEnum):
    """Where an item comes from."""

    IN_STOCK = "InStock"
    DROP_SHIP = "DropShip"


class ShippingLineItem(Model, kw_only=True):
    """One charge for shipping.

    Attributes:
        line_number: Number of the line, to which discounts refer; the sample of the page begins with 1 in each list.
        type: How the goods are shipped, in the sender's words.
        amount: What is charged, in the currency of the retailer.
        correlation_id: The sender's own name of the line.
        associated_line_items: Numbers of the lines that are shipped by it.
        retailer_catalog_id: `CatalogItemId` of the item by which the company charges for shipping.
    """

    line_number: int | None = field(name="LineNumber", default=None)
    type: str | None = field(name="Type", default=None)
    amount: Decimal | None = field(name="Amount", default=None)
    correlation_id: str | None = field(name="CorrelationId", default=None)
    associated_line_items: list[int] | None = field(name="AssociatedLineItems", default=None)
    retailer_catalog_id: UUID | None = field(name="RetailerCatalogId", default=None)


class TaxLineItem(Model, kw_only=True):
    """One tax on a line.

    Attributes:
        tax_name: Name to print on the receipt.
        taxable_amount: Amount that is taxed, in the currency of the retailer.
        rate: Rate of the tax in per cent, inferred from the sample of an earlier page, where a rate of 1 makes a tax of
            1 on 100.
        tax: Amount of the tax.
        iq_tax_service_id: Identifier of the tax in the tax service of iQmetrix; its type is not documented.
    """

    tax_name: str | None = field(name="TaxName", default=None)
    taxable_amount: Decimal | None = field(name="TaxableAmount", default=None)
    rate: Decimal | None = field(name="Rate", default=None)
    tax: Decimal | None = field(name="Tax", default=None)
    iq_tax_service_id: int | str | None = field(name="IqTaxServiceId", default=None)


class SaleOrderItem(Model, kw_only=True):
    """One line of goods.

    Attributes:
        line_number: Number of the line in the order, to which shipping and discounts refer.
        item_type: Whether the location has it in stock or a supplier ships it.
        quantity: Pieces that are sold on this line.
        product_catalog_id: `CatalogItemId` of the item in the company's catalog.
        correlation_id: The sender's own name of the line, such as the vendor SKU.
        supplier_entity_id: `Id` of the supplier who ships it; null for an item in stock.
        serial_number: Serial number of the piece that is sold; null where pieces have none.
        price: Price of one piece in the currency of the retailer, without taxes.
        pricing_term_id: `Id` of the pricing term under which it is sold; null without a contract.
        tax_line_items: Each tax on the line, with its rate and amount.
    """

    line_number: int | None = field(name="LineNumber", default=None)
    item_type: SaleItemType | None = field(name="ItemType", default=None)
    quantity: int | None = field(name="Quantity", default=None)
    product_catalog_id: UUID | None = field(name="ProductCatalogId", default=None)
    correlation_id: str | None = field(name="CorrelationId", default=None)
    supplier_entity_id: int | None = field(name="SupplierEntityId", default=None)
    serial_number: str | None = field(name="SerialNumber", default=None)
    price: Decimal | None = field(name="Price", default=None)
    pricing_term_id: int | None = field(name="PricingTermId", default=None)
    tax_line_items: list[TaxLineItem] | None = field(name="TaxLineItems", default=None)


class SaleOrder(Model, kw_only=True):
    """A sale with its items, payments, shipping and discounts. Lines refer to each other by their numbers.

    Attributes:
        id: Identifier that the service gives the order.
        date_created_utc: When the customer ordered, in UTC, written without a zone.
        date_inserted_utc: When RQ took the order, in UTC; in the year 1 until then.
        date_updated_utc: When RQ last changed the order, in UTC; in the year 1 until it has it.
        company_id: Company that sells, as in the address.
        location_id: `Id` of the location that sells, from the entities service.
        customer_id: `Id` of a customer in the customers service, who has to exist already.
        expiry_date_utc: When the order lapses unless it was completed, in UTC; null where it does not.
        items: What is sold, one line each.
        payments: What the customer has paid already; for an invoice, all of it.
        tax_calculation_result_id: Identifier of a tax calculation made before, where the taxes come from one.
        billing_address_id: `Id` of an address of the customer, to which the invoice goes.
        shipping_address_id: `Id` of an address of the customer, to which the goods go.
        printable_id: Number to print on receipts, by which the order is looked up. That a number of the sender's own is
            kept is inferred; without one the service makes it.
        dropship_order_id: `Id` of the dropship order with the same goods, from the orders service; null where all are
            in stock.
        user_id: `Id` of the user who sold, from the users service; null for a web shop.
        shipping_line_items: What is charged for shipping.
        discount_line_items: What is taken off, from items or from shipping.
    """

    id: UUID = field(name="Id", default=LEFT_OUT)
    date_created_utc: datetime | None = field(name="DateCreatedUtc", default=None)
    date_inserted_utc: datetime | None = field(name="DateInsertedUtc", default=None)
    date_updated_utc: datetime | None = field(name="DateUpdatedUtc", default=None)
    company_id: int | None = field(name="CompanyId", default=None)
    location_id: int | None = field(name="LocationId", default=None)
    customer_id: UUID | None = field(name="CustomerId", default=None)
    expiry_date_utc: datetime | None = field(name="ExpiryDateUtc", default=None)
    items: list[SaleOrderItem] | None = field(name="Items", default=None)
    payments: list[Payment] | None = field(name="Payments", default=None)
    tax_calculation_result_id: UUID | None = field(name="TaxCalculationResultId", default=None)
    billing_address_id: UUID | None = field(name="BillingAddressId", default=None)
    shipping_address_id: UUID | None = field(name="ShippingAddressId", default=None)
    printable_id: str | None = field(name="PrintableId", default=None)
    dropship_order_id: UUID | None = field(name="DropshipOrderId", default=None)
    user_id: int | None = field(name="UserId", default=None)
    shipping_line_items: list[ShippingLineItem] | None = field(name="ShippingLineItems", default=None)
    discount_line_items: list[DiscountLineItem] | None = field(name="DiscountLineItems", default=None)


class SaleOrderInput(Model, kw_only=True):
    """A sale with its items, payments, shipping and discounts.

    Lines refer to each other by their numbers, as it is sent.

    Attributes:
        date_created_utc: When the customer ordered, in UTC, written without a zone.
        company_id: Company that sells, as in the address.
        location_id: `Id` of the location that sells, from the entities service.
        customer_id: `Id` of a customer in the customers service, who has to exist already.
        expiry_date_utc: When the order lapses unless it was completed, in UTC; null where it does not.
        items: What is sold, one line each.
        payments: What the customer has paid already; for an invoice, all of it.
        tax_calculation_result_id: Identifier of a tax calculation made before, where the taxes come from one.
        billing_address_id: `Id` of an address of the customer, to which the invoice goes.
        shipping_address_id: `Id` of an address of the customer, to which the goods go.
        printable_id: Number to print on receipts, by which the order is looked up. That a number of the sender's own is
            kept is inferred; without one the service makes it.
        dropship_order_id: `Id` of the dropship order with the same goods, from the orders service; null where all are
            in stock.
        user_id: `Id` of the user who sold, from the users service; null for a web shop.
        shipping_line_items: What is charged for shipping.
        discount_line_items: What is taken off, from items or from shipping.
    """

    date_created_utc: datetime | None = field(name="DateCreatedUtc", default=None)
    company_id: int | None = field(name="CompanyId", default=None)
    location_id: int | None = field(name="LocationId", default=None)
    customer_id: UUID | None = field(name="CustomerId", default=None)
    expiry_date_utc: datetime | None = field(name="ExpiryDateUtc", default=None)
    items: list[SaleOrderItem] | None = field(name="Items", default=None)
    payments: list[PaymentInput] | None = field(name="Payments", default=None)
    tax_calculation_result_id: UUID | None = field(name="TaxCalculationResultId", default=None)
    billing_address_id: UUID | None = field(name="BillingAddressId", default=None)
    shipping_address_id: UUID | None = field(name="ShippingAddressId", default=None)
    printable_id: str | None = field(name="PrintableId", default=None)
    dropship_order_id: UUID | None = field(name="DropshipOrderId", default=None)
    user_id: int | None = field(name="UserId", default=None)
    shipping_line_items: list[ShippingLineItem] | None = field(name="ShippingLineItems", default=None)
    discount_line_items: list[DiscountLineItem] | None = field(name="DiscountLineItems", default=None)


class SaleOrderSearch(Model, kw_only=True):
    """The orders that have one printable identifier.

    Attributes:
        id: Presumably the identifier that was asked for; it is not documented.
        sales_orders: The orders; empty as long as none is known.
    """

    id: str | None = field(name="Id", default=None)
    sales_orders: list[SaleOrder] | None = field(name="SalesOrders", default=None)
