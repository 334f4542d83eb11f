# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Models of Partner Reporting v1."""

from __future__ import annotations

from decimal import Decimal

from msgspec import field

from iqmetrix_api import Model


class Sale(Model, kw_only=True):
    """One line of a sale or a refund.

    Attributes:
        company_id: Number of the company that sold, documented as a number and sometimes sent as text.
        company_name: Name of the company that sold, to show to people.
        store_id: Number of the store, unique within its company only.
        store_name: Name of the store, as the company keeps it.
        rq_employee_id: Number in RQ of the employee who sold, unique within the company only.
        sales_person_name: First and last name of the employee who sold.
        invoice_id: Number of the invoice, unique within the company only; text or a number.
        original_invoice_id: Number of the invoice that this one goes back to, such as that of a refunded sale; where
            there is none, it may repeat `InvoiceId`.
        sales_transaction_date_time: When it was sold or refunded; the zone is not documented. A space stands before the
            time, and minutes may have one digit, as in `2015-10-03 10:4:00.000`, so it is a text.
        sales_transaction_type: `Sales` or `Refund` in the documented rows; the documentation lists no values.
        product_name: Name of the product, as the company keeps it.
        product_sku: The company's SKU of the product, as the documented table spells it; where it is absent, the row
            has `ProductSKU`.
        product_sku_in_capitals: The company's SKU of the product, as most of the documented rows spell it; where it is
            absent, the row has `ProductSku`.
        product_library_slug: `Slug` of the product in the product library; null where it is not linked to it.
        quantity: Pieces sold; negative for a refund.
        unit_cost: What one piece cost the company, in its currency.
        gross_profit: In the documented rows `TotalSales` less the cost of all pieces, in the company's currency.
        total_sales: Price of all pieces of the line, in the company's currency; negative for a refund.
        serial_number: Serial number of the piece, such as the IMEI of a telephone.
        manufacturer_name: Maker of the product; empty where it is not known.
        activation_type: How a plan was sold with it, such as `New Activation` or `Upgrade`; `NotSet` without one.
        carrier_name: Carrier whose plan was sold; null without one.
    """

    company_id: int | str | None = field(name="CompanyId", default=None)
    company_name: str | None = field(name="CompanyName", default=None)
    store_id: int | None = field(name="StoreId", default=None)
    store_name: str | None = field(name="StoreName", default=None)
    rq_employee_id: int | None = field(name="RQEmployeeId", default=None)
    sales_person_name: str | None = field(name="SalesPersonName", default=None)
    invoice_id: str | int | None = field(name="InvoiceId", default=None)
    original_invoice_id: str | int | None = field(name="OriginalInvoiceId", default=None)
    sales_transaction_date_time: str | None = field(name="SalesTransactionDateTime", default=None)
    sales_transaction_type: str | None = field(name="SalesTransactionType", default=None)
    product_name: str | None = field(name="ProductName", default=None)
    product_sku: str | None = field(name="ProductSku", default=None)
    product_sku_in_capitals: str | None = field(name="ProductSKU", default=None)
    product_library_slug: str | None = field(name="ProductLibrarySlug", default=None)
    quantity: int | None = field(name="Quantity", default=None)
    unit_cost: Decimal | None = field(name="UnitCost", default=None)
    gross_profit: Decimal | None = field(name="GrossProfit", default=None)
    total_sales: Decimal | None = field(name="TotalSales", default=None)
    serial_number: str | None = field(name="SerialNumber", default=None)
    manufacturer_name: str | None = field(name="ManufacturerName", default=None)
    activation_type: str | None = field(name="ActivationType", default=None)
    carrier_name: str | None = field(name="CarrierName", default=None)


class SalesCount(Model, kw_only=True):
    """Which part of all rows a page has.

    Attributes:
        count: Rows in all pages together.
        skip: Rows before this page.
        top: Most rows that the page may have.
    """

    count: int | None = None
    skip: int | None = None
    top: int | None = None


class SalesLinks(Model, kw_only=True):
    """Addresses by which the list is read forwards and backwards.

    Attributes:
        prev: Previous page; null on the first.
        self_: This page.
        next: Next page; null on the last.
    """

    prev: str | None = None
    self_: str | None = field(name="self", default=None)
    next: str | None = None


class SalesPage(Model, kw_only=True):
    """Rows with links to the pages around them.

    Attributes:
        links: Where this page and its neighbours are.
        metadata: How many rows there are and which of them these are.
        items: The rows; a refund has negative numbers.
    """

    links: SalesLinks | None = field(name="_links", default=None)
    metadata: SalesCount | None = field(name="_metadata", default=None)
    items: list[Sale] | None = None
