# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Models of Invoices v1."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from uuid import UUID

from msgspec import field

from iqmetrix_api import Model, OpenStrEnum
from iqmetrix_api._runtime.model import LEFT_OUT


class Address(Model, kw_only=True):
    """A postal address of the customer.

    Attributes:
        id: `Id` of the address in the CRM service.
        country_code: Country, as ISO 3166-1 has it in two letters; required where there is a `StateCode`.
        do_not_contact: Whether no mail is wanted there.
        locality: City or town.
        notes: Free text about the address, for employees and carriers.
        postal_code: Postal code, or ZIP code.
        post_office_box_number: Post office box, in the words that mail shows.
        state_code: State or province of the country, as ISO 3166-2 has it without the country.
        street_address1: House number and street.
        street_address2: Second line, such as the suite.
    """

    id: UUID | None = field(name="Id", default=None)
    country_code: str | None = field(name="CountryCode", default=None)
    do_not_contact: bool | None = field(name="DoNotContact", default=None)
    locality: str | None = field(name="Locality", default=None)
    notes: str | None = field(name="Notes", default=None)
    postal_code: str | None = field(name="PostalCode", default=None)
    post_office_box_number: str | None = field(name="PostOfficeBoxNumber", default=None)
    state_code: str | None = field(name="StateCode", default=None)
    street_address1: str | None = field(name="StreetAddress1", default=None)
    street_address2: str | None = field(name="StreetAddress2", default=None)


class Customer(Model, kw_only=True):
    """The customer of an invoice.

    Attributes:
        id: `Id` of the customer in the CRM service.
        alternate_name: Another name, such as a nickname.
        billing_address: Where the bill goes.
        customer_type: Kind of customer in words; it goes with `CustomerTypeId`.
        customer_type_id: Kind of customer, as the CRM service numbers them.
        date_of_birth: Birthday, as a time in UTC that is written without a zone.
        do_not_contact: Whether the customer asked not to be contacted.
        family_name: Family name of a person.
        middle_name: Middle name of a person.
        notes: Free text about the customer, for employees.
        primary_name: First name of a person, or the name of a company.
        shipping_address: Where parcels go.
        title: Form of address before the name.
    """

    id: UUID | None = field(name="Id", default=None)
    alternate_name: str | None = field(name="AlternateName", default=None)
    billing_address: Address | None = field(name="BillingAddress", default=None)
    customer_type: str | None = field(name="CustomerType", default=None)
    customer_type_id: int | None = field(name="CustomerTypeId", default=None)
    date_of_birth: datetime | None = field(name="DateOfBirth", default=None)
    do_not_contact: bool | None = field(name="DoNotContact", default=None)
    family_name: str | None = field(name="FamilyName", default=None)
    middle_name: str | None = field(name="MiddleName", default=None)
    notes: str | None = field(name="Notes", default=None)
    primary_name: str | None = field(name="PrimaryName", default=None)
    shipping_address: Address | None = field(name="ShippingAddress", default=None)
    title: str | None = field(name="Title", default=None)


class DropshipOrderItem(Model, kw_only=True):
    """A product that a supplier ships.

    Attributes:
        id: `Id` of the item in the orders service.
        description: What the invoice prints for it.
        product_id: `CatalogItemId` of the product in the company's catalog.
        quantity: Number of pieces.
        selling_price: Price of one piece, without taxes.
        sku: The company's own number of the product.
    """

    id: UUID | None = field(name="Id", default=None)
    description: str | None = field(name="Description", default=None)
    product_id: UUID | None = field(name="ProductId", default=None)
    quantity: int | None = field(name="Quantity", default=None)
    selling_price: Decimal | None = field(name="SellingPrice", default=None)
    sku: str | None = field(name="Sku", default=None)


class InvoiceType(OpenStrEnum):
    """What an invoice is for. `None` says nothing of it: the documented sample of a sale has it, too."""

    NONE = "None"
    PURCHASE = "Purchase"
    REFUND = "Refund"


class OrderItem(Model, kw_only=True):
    """A product that was sold from the location's own stock.

    Attributes:
        id: `Id` of the item in the orders service.
        description: What the invoice prints for it.
        product_id: `CatalogItemId` of the product in the company's catalog.
        quantity: Number of pieces.
        selling_price: Price of one piece, without taxes.
        serial_number: Serial number of the piece, where its kind has them.
        sku: The company's own number of the product.
    """

    id: UUID | None = field(name="Id", default=None)
    description: str | None = field(name="Description", default=None)
    product_id: UUID | None = field(name="ProductId", default=None)
    quantity: int | None = field(name="Quantity", default=None)
    selling_price: Decimal | None = field(name="SellingPrice", default=None)
    serial_number: str | None = field(name="SerialNumber", default=None)
    sku: str | None = field(name="Sku", default=None)


class PaymentTransactionType(OpenStrEnum):
    """Which way money went."""

    PURCHASE = "Purchase"
    REFUND = "Refund"


class TaxDetail(Model, kw_only=True):
    """One tax on one line of an invoice.

    Attributes:
        tax_id: Identifier of the tax, the same on every invoice.
        tax_name: What the invoice prints for the tax.
        country_code: Country that asks for it, as ISO 3166-1 has it in two letters.
        rate: This tax in percent.
        region_code: State or province that asks for it, as ISO 3166-2 has it without the country.
        tax: Money that this tax comes to.
        taxable: Money that this tax is on.
        tax_authority: Office that the tax is paid to.
        tax_authority_type: Kind of that office; the sample names a country.
        tax_category: What is taxed, in the words of the office.
        tax_type: Level at which the tax is raised.
    """

    tax_id: UUID | None = field(name="TaxId", default=None)
    tax_name: str | None = field(name="TaxName", default=None)
    country_code: str | None = field(name="CountryCode", default=None)
    rate: Decimal | None = field(name="Rate", default=None)
    region_code: str | None = field(name="RegionCode", default=None)
    tax: Decimal | None = field(name="Tax", default=None)
    taxable: Decimal | None = field(name="Taxable", default=None)
    tax_authority: str | None = field(name="TaxAuthority", default=None)
    tax_authority_type: str | None = field(name="TaxAuthorityType", default=None)
    tax_category: str | None = field(name="TaxCategory", default=None)
    tax_type: str | None = field(name="TaxType", default=None)


class TaxLineItem(Model, kw_only=True):
    """Taxes on one line of an invoice.

    Attributes:
        line_number: Name of the line, which other systems may choose.
        discount: Money that the line was reduced by before it was taxed.
        rate: All taxes together, in percent.
        tax: Money that the taxes of the line come to.
        taxability: Whether the line is taxed at all.
        taxable: Money that is taxed.
        tax_details: Each tax with its rate and amount, of which the line is the sum.
    """

    line_number: str | None = field(name="LineNumber", default=None)
    discount: Decimal | None = field(name="Discount", default=None)
    rate: Decimal | None = field(name="Rate", default=None)
    tax: Decimal | None = field(name="Tax", default=None)
    taxability: bool | None = field(name="Taxability", default=None)
    taxable: Decimal | None = field(name="Taxable", default=None)
    tax_details: list[TaxDetail] | None = field(name="TaxDetails", default=None)


class DropshipOrder(Model, kw_only=True):
    """Things that one supplier ships.

    Attributes:
        id: Identifier of the order, by which the dropship service knows it.
        items: What is shipped, one element for each product.
        printable_id: The order's number for people, as it is printed.
        reference_id: The order's number in another system, such as the program that took it.
        shipping_entity_id: `Id` of the location that the parcel goes to, where it does not go to the customer.
        shipping_method: `Id` of the way to ship, from the shipping service.
        supplier_id: `Id` of the supplier that ships, from the entities service.
    """

    id: UUID | None = field(name="Id", default=None)
    items: list[DropshipOrderItem] | None = field(name="Items", default=None)
    printable_id: str | None = field(name="PrintableId", default=None)
    reference_id: str | None = field(name="ReferenceId", default=None)
    shipping_entity_id: int | None = field(name="ShippingEntityId", default=None)
    shipping_method: str | None = field(name="ShippingMethod", default=None)
    supplier_id: int | None = field(name="SupplierId", default=None)


class InvoiceSummary(Model, kw_only=True):
    """An invoice in short.

    Attributes:
        id: Identifier of the invoice, by which the whole is read.
        created_date_utc: When the invoice was made, in UTC.
        customer_id: `Id` of the customer who bought, from the CRM service; absent where nobody is named.
        employee_id: Number of the employee who made the sale; which service tells it is not documented.
        invoice_total: What the customer pays in all, in the currency of the company. How it is worked out, and whether
            that of a refund is below zero, is not documented; the simulator adds up items and taxes.
        invoice_type: Whether something was sold or taken back.
        location_id: `Id` of the location that sold, from the entities service.
        printable_id: Number that is printed on the invoice, for people; it may be sought, but `Id` is what calls take.
        payment_types: Kinds of payment that were used; reserved for future use.
    """

    id: UUID = field(name="Id", default=LEFT_OUT)
    created_date_utc: datetime | None = field(name="CreatedDateUtc", default=None)
    customer_id: UUID | None = field(name="CustomerId", default=None)
    employee_id: int | None = field(name="EmployeeId", default=None)
    invoice_total: Decimal | None = field(name="InvoiceTotal", default=None)
    invoice_type: InvoiceType | None = field(name="InvoiceType", default=None)
    location_id: int | None = field(name="LocationId", default=None)
    printable_id: str | None = field(name="PrintableId", default=None)
    payment_types: str | None = field(name="PaymentTypes", default=None)


class Order(Model, kw_only=True):
    """Things that were sold together from the location's own stock.

    Attributes:
        id: `Id` of the order in the orders service.
        items: What was sold, one element for each product.
        printable_id: The order's number for people, as it is printed.
        reference_id: The order's number in another system, such as the program that took it.
    """

    id: UUID | None = field(name="Id", default=None)
    items: list[OrderItem] | None = field(name="Items", default=None)
    printable_id: str | None = field(name="PrintableId", default=None)
    reference_id: str | None = field(name="ReferenceId", default=None)


class Payment(Model, kw_only=True):
    """Money that was paid or paid back by one means.

    Attributes:
        id: Number of the payment in the system that took it, as text.
        amount: How much, in the currency of the company.
        drawer_id: Identifier of the cash drawer that it went into, or came from.
        payment_method_id: Means of payment, as the company numbers them.
        reference_id: The payment's number in another system, such as the card's processor.
        transaction_date: When it was paid, with a zone.
        transaction_type: Whether money was paid or paid back.
    """

    id: str | None = field(name="Id", default=None)
    amount: Decimal | None = field(name="Amount", default=None)
    drawer_id: UUID | None = field(name="DrawerId", default=None)
    payment_method_id: int | None = field(name="PaymentMethodId", default=None)
    reference_id: str | None = field(name="ReferenceId", default=None)
    transaction_date: datetime | None = field(name="TransactionDate", default=None)
    transaction_type: PaymentTransactionType | None = field(name="TransactionType", default=None)


class TaxCalculationResult(Model, kw_only=True):
    """Taxes of an invoice.

    Attributes:
        id: Identifier of the calculation that found them.
        lines: One element for each line of the invoice.
    """

    id: UUID | None = field(name="Id", default=None)
    lines: list[TaxLineItem] | None = field(name="Lines", default=None)


class Invoice(Model, kw_only=True):
    """What was sold or taken back, to whom, with payments and taxes.

    Attributes:
        id: Identifier of the invoice, made by the service.
        created_by_user: Identifier of the user whose token made the invoice, as text.
        created_date_utc: When the invoice was made, in UTC, written without a zone.
        customer: Who bought, as known at that time; later changes in the CRM service do not show here.
        dropship_orders: What suppliers ship, one order for each supplier.
        employee_id: Number of the employee who made the sale; which service tells it is not documented.
        is_refund: Whether things were taken back.
        location_id: `Id` of the location that sold, from the entities service.
        notes: Free text of the employee, for later readers.
        orders: What was sold from the location's own stock.
        original_invoice_id: `Id` of the invoice whose things are taken back; for refunds.
        payments: What was paid or paid back, one element for each means of payment.
        printable_id: Number that is printed on the invoice, for people.
        tax_calculation_result: Taxes on what was sold.
    """

    id: UUID = field(name="Id", default=LEFT_OUT)
    created_by_user: str | None = field(name="CreatedByUser", default=None)
    created_date_utc: datetime | None = field(name="CreatedDateUtc", default=None)
    customer: Customer | None = field(name="Customer", default=None)
    dropship_orders: list[DropshipOrder] | None = field(name="DropshipOrders", default=None)
    employee_id: int | None = field(name="EmployeeId", default=None)
    is_refund: bool | None = field(name="IsRefund", default=None)
    location_id: int | None = field(name="LocationId", default=None)
    notes: str | None = field(name="Notes", default=None)
    orders: list[Order] | None = field(name="Orders", default=None)
    original_invoice_id: UUID | None = field(name="OriginalInvoiceId", default=None)
    payments: list[Payment] | None = field(name="Payments", default=None)
    printable_id: str | None = field(name="PrintableId", default=None)
    tax_calculation_result: TaxCalculationResult | None = field(name="TaxCalculationResult", default=None)


class InvoiceInput(Model, kw_only=True):
    """What was sold or taken back, to whom, with payments and taxes, as it is sent.

    Attributes:
        customer: Who bought, as known at that time; later changes in the CRM service do not show here.
        dropship_orders: What suppliers ship, one order for each supplier.
        employee_id: Number of the employee who made the sale; which service tells it is not documented.
        is_refund: Whether things were taken back.
        location_id: `Id` of the location that sold, from the entities service.
        notes: Free text of the employee, for later readers.
        orders: What was sold from the location's own stock.
        original_invoice_id: `Id` of the invoice whose things are taken back; for refunds.
        payments: What was paid or paid back, one element for each means of payment.
        printable_id: Number that is printed on the invoice, for people.
        tax_calculation_result: Taxes on what was sold.
    """

    customer: Customer | None = field(name="Customer", default=None)
    dropship_orders: list[DropshipOrder] | None = field(name="DropshipOrders", default=None)
    employee_id: int | None = field(name="EmployeeId", default=None)
    is_refund: bool | None = field(name="IsRefund", default=None)
    location_id: int | None = field(name="LocationId", default=None)
    notes: str | None = field(name="Notes", default=None)
    orders: list[Order] | None = field(name="Orders", default=None)
    original_invoice_id: UUID | None = field(name="OriginalInvoiceId", default=None)
    payments: list[Payment] | None = field(name="Payments", default=None)
    printable_id: str | None = field(name="PrintableId", default=None)
    tax_calculation_result: TaxCalculationResult | None = field(name="TaxCalculationResult", default=None)
