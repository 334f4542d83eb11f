# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Models of General Ledger v1."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from msgspec import field

from iqmetrix_api import Model, OpenStrEnum
from iqmetrix_api._runtime.model import LEFT_OUT
from iqmetrix_api.common import HalLink


class AccountCategory(OpenStrEnum):
    """What an account is about, which decides whether a debit raises it (assets, expenses) or lowers it."""

    ASSET = "Asset"
    LIABILITY = "Liability"
    EQUITY = "Equity"
    REVENUE = "Revenue"
    EXPENSE = "Expense"


class PageLinks(Model, kw_only=True):
    """Addresses by which a list is read forwards and backwards.

    Attributes:
        prev: Previous page; null or absent on the first.
        self_: This page.
        next: Next page; null or absent on the last.
    """

    prev: HalLink | None = None
    self_: HalLink | None = field(name="self", default=None)
    next: HalLink | None = None


class PaymentLink(Model, kw_only=True):
    """Account that a way to pay is booked on.

    Attributes:
        id: Identifier of this assignment.
        account_id: `Id` of the account that is booked on.
        payment_method_id: Number of the way to pay in RQ.
        entity_id: `Id` of the location that it is for, from the entities service.
        created_by_user_id: `Id` of the user who set it up, from the users service.
        updated_by_user_id: `Id` of the user who changed it last, from the users service.
        date_created_utc: When it was set up, in UTC.
        date_updated_utc: When it was last changed, in UTC, written without a zone.
        version: Revision, one higher after each change.
    """

    id: UUID | None = field(name="Id", default=None)
    account_id: UUID | None = field(name="AccountID", default=None)
    payment_method_id: int | None = field(name="PaymentMethodID", default=None)
    entity_id: int | None = field(name="EntityId", default=None)
    created_by_user_id: int | None = field(name="CreatedByUserID", default=None)
    updated_by_user_id: int | None = field(name="UpdatedByUserID", default=None)
    date_created_utc: datetime | None = field(name="DateCreatedUTC", default=None)
    date_updated_utc: datetime | None = field(name="DateUpdatedUTC", default=None)
    version: int | None = field(name="Version", default=None)


class ProductClassificationLink(Model, kw_only=True):
    """Account that products of a category or classification are booked on.

    Attributes:
        id: Identifier of this assignment.
        account_id: `Id` of the account that is booked on.
        category_or_classification_id: `Id` of the category or classification in the company's tree.
        link_type: Number of the kind of booking that it is for; what the numbers mean is not documented.
        entity_id: `Id` of the location that it is for, from the entities service.
        created_by_user_id: `Id` of the user who set it up, from the users service.
        updated_by_user_id: `Id` of the user who changed it last, from the users service.
        date_created_utc: When it was set up, in UTC.
        date_updated_utc: When it was last changed, in UTC, written without a zone.
        version: Revision, one higher after each change.
    """

    id: UUID | None = field(name="Id", default=None)
    account_id: UUID | None = field(name="AccountID", default=None)
    category_or_classification_id: int | None = field(name="CategoryOrClassificationID", default=None)
    link_type: int | None = field(name="LinkType", default=None)
    entity_id: int | None = field(name="EntityId", default=None)
    created_by_user_id: int | None = field(name="CreatedByUserID", default=None)
    updated_by_user_id: int | None = field(name="UpdatedByUserID", default=None)
    date_created_utc: datetime | None = field(name="DateCreatedUTC", default=None)
    date_updated_utc: datetime | None = field(name="DateUpdatedUTC", default=None)
    version: int | None = field(name="Version", default=None)


class ProductSpecificLink(Model, kw_only=True):
    """Account that one product is booked on.

    Attributes:
        id: Identifier of this assignment.
        account_id: `Id` of the account that is booked on.
        catalog_item_id: `CatalogItemId` of the product, from the catalog service.
        link_type: Number of the kind of booking that it is for; what the numbers mean is not documented.
        entity_id: `Id` of the location that it is for, from the entities service.
        created_by_user_id: `Id` of the user who set it up, from the users service.
        updated_by_user_id: `Id` of the user who changed it last, from the users service.
        date_created_utc: When it was set up, in UTC.
        date_updated_utc: When it was last changed, in UTC, written without a zone.
        version: Revision, one higher after each change.
    """

    id: UUID | None = field(name="Id", default=None)
    account_id: UUID | None = field(name="AccountID", default=None)
    catalog_item_id: UUID | None = field(name="CatalogItemID", default=None)
    link_type: int | None = field(name="LinkType", default=None)
    entity_id: int | None = field(name="EntityId", default=None)
    created_by_user_id: int | None = field(name="CreatedByUserID", default=None)
    updated_by_user_id: int | None = field(name="UpdatedByUserID", default=None)
    date_created_utc: datetime | None = field(name="DateCreatedUTC", default=None)
    date_updated_utc: datetime | None = field(name="DateUpdatedUTC", default=None)
    version: int | None = field(name="Version", default=None)


class ReferenceType(OpenStrEnum):
    """Kind of document that caused a line. `Invoice ID` is in no list, but in the documented sample."""

    ACCOUNT_PAYMENT = "Account Payment"
    BILL_PAY = "Bill Pay"
    CASHOUT = "Cashout"
    CHARGEBACK = "Chargeback"
    CONSIGNMENT = "Consignment"
    FULL_CHARGE_BACK = "Full Charge Back"
    GIFT_CARD_MAINTENANCE = "Gift Card Maintenance"
    INVENTORY_ADJUSTMENT = "Inventory Adjustment"
    INVOICE = "Invoice"
    INVOICE_ID = "Invoice ID"
    OPENING_BALANCE = "Opening Balance"
    PETTY_CASH_TRANSACTION = "Petty Cash Transaction"
    RECEIVE_PURCHASE_ORDER = "Receive PO (& Corrections)"
    SALES_ORDER = "Sales Order"
    STARTING_INVENTORY_COUNT_IMPORT = "Starting Inventory Count Import"
    STOCK_BALANCE = "Stock Balance"
    TRANSFER = "Transfer"
    VENDOR_DEPOSIT = "Vendor Deposit"
    VENDOR_REBATE_ADJUSTMENT = "Vendor Rebate Adjustment"


class RowLinks(Model, kw_only=True):
    """Links of one row.

    Attributes:
        self_: The row itself.
    """

    self_: HalLink | None = field(name="self", default=None)


class ScenarioLink(Model, kw_only=True):
    """Account that a business event is booked on.

    Attributes:
        id: Identifier of this assignment.
        account_id: `Id` of the account that is booked on.
        link_type: Number of the kind of booking that it is for; what the numbers mean is not documented.
        entity_id: `Id` of the location that it is for, from the entities service.
        created_by_user_id: `Id` of the user who set it up, from the users service.
        updated_by_user_id: `Id` of the user who changed it last, from the users service.
        date_created_utc: When it was set up, in UTC.
        date_updated_utc: When it was last changed, in UTC, written without a zone.
        version: Revision, one higher after each change.
    """

    id: UUID | None = field(name="Id", default=None)
    account_id: UUID | None = field(name="AccountID", default=None)
    link_type: int | None = field(name="LinkType", default=None)
    entity_id: int | None = field(name="EntityId", default=None)
    created_by_user_id: int | None = field(name="CreatedByUserID", default=None)
    updated_by_user_id: int | None = field(name="UpdatedByUserID", default=None)
    date_created_utc: datetime | None = field(name="DateCreatedUTC", default=None)
    date_updated_utc: datetime | None = field(name="DateUpdatedUTC", default=None)
    version: int | None = field(name="Version", default=None)


class SupplierLink(Model, kw_only=True):
    """Account that a supplier's deliveries are booked on.

    Attributes:
        id: Identifier of this assignment.
        account_id: `Id` of the account that is booked on.
        supplier_id: `Id` of the supplier in the entities service, documented as text.
        entity_id: `Id` of the location that it is for, from the entities service.
        created_by_user_id: `Id` of the user who set it up, from the users service.
        updated_by_user_id: `Id` of the user who changed it last, from the users service.
        date_created_utc: When it was set up, in UTC.
        date_updated_utc: When it was last changed, in UTC, written without a zone.
        version: Revision, one higher after each change.
    """

    id: UUID | None = field(name="Id", default=None)
    account_id: UUID | None = field(name="AccountID", default=None)
    supplier_id: str | None = field(name="SupplierId", default=None)
    entity_id: int | None = field(name="EntityId", default=None)
    created_by_user_id: int | None = field(name="CreatedByUserID", default=None)
    updated_by_user_id: int | None = field(name="UpdatedByUserID", default=None)
    date_created_utc: datetime | None = field(name="DateCreatedUTC", default=None)
    date_updated_utc: datetime | None = field(name="DateUpdatedUTC", default=None)
    version: int | None = field(name="Version", default=None)


class TaxLink(Model, kw_only=True):
    """Account that a tax is booked on.

    Attributes:
        id: Identifier of this assignment.
        account_id: `Id` of the account that is booked on.
        tax_id: Identifier of the tax in the tax settings of RQ.
        link_type: Kind of booking of the tax that the account is for; `TaxCollected` is the only one documented.
        entity_id: `Id` of the location that it is for, from the entities service.
        created_by_user_id: `Id` of the user who set it up, from the users service.
        updated_by_user_id: `Id` of the user who changed it last, from the users service.
        date_created_utc: When it was set up, in UTC.
        date_updated_utc: When it was last changed, in UTC, written without a zone.
        version: Revision, one higher after each change.
    """

    id: UUID | None = field(name="Id", default=None)
    account_id: UUID | None = field(name="AccountID", default=None)
    tax_id: UUID | None = field(name="TaxID", default=None)
    link_type: str | None = field(name="LinkType", default=None)
    entity_id: int | None = field(name="EntityId", default=None)
    created_by_user_id: int | None = field(name="CreatedByUserID", default=None)
    updated_by_user_id: int | None = field(name="UpdatedByUserID", default=None)
    date_created_utc: datetime | None = field(name="DateCreatedUTC", default=None)
    date_updated_utc: datetime | None = field(name="DateUpdatedUTC", default=None)
    version: int | None = field(name="Version", default=None)


class Account(Model, kw_only=True):
    """An account of the chart of accounts.

    Attributes:
        links: Address of the account, which no documented call reads.
        embedded: Embedded resources; always empty.
        id: Identifier by which the lines of transactions name the account.
        account_name: Name that people see, unique in the company.
        account_number: Number in the company's chart of accounts, unique in it; by this an accounting program finds its
            own account.
        account_category: Which of the five kinds of accounts it is.
        sub_category: Heading within the category, in the company's words.
        created_by_user_id: `Id` of the user who opened the account, from the users service.
        updated_by_user_id: `Id` of the user who changed it last, from the users service.
        currency_code: Currency of all amounts on the account, in the three letters of ISO 4217; fixed once there are
            transactions.
        custom_properties: Whatever another program keeps with the account, at most 4000 characters as JSON.
        date_created_utc: When it was opened, in UTC, written without a zone.
        date_updated_utc: When it was last changed, in UTC, written without a zone.
        description: What the company uses the account for.
        is_enabled: Whether new transactions may use it; older ones keep it all the same.
        version: Revision of the account; a number, which this list writes as text.
    """

    id: UUID = field(name="Id", default=LEFT_OUT)
    links: RowLinks | None = field(name="_links", default=None)
    embedded: dict[str, Any] | None = field(name="_embedded", default=None)
    account_name: str | None = field(name="AccountName", default=None)
    account_number: str | None = field(name="AccountNumber", default=None)
    account_category: AccountCategory | None = field(name="AccountCategory", default=None)
    sub_category: str | None = field(name="SubCategory", default=None)
    created_by_user_id: int | None = field(name="CreatedByUserId", default=None)
    updated_by_user_id: int | None = field(name="UpdatedByUserId", default=None)
    currency_code: str | None = field(name="CurrencyCode", default=None)
    custom_properties: dict[str, Any] | None = field(name="CustomProperties", default=None)
    date_created_utc: datetime | None = field(name="DateCreatedUTC", default=None)
    date_updated_utc: datetime | None = field(name="DateUpdatedUTC", default=None)
    description: str | None = field(name="Description", default=None)
    is_enabled: bool | None = field(name="IsEnabled", default=None)
    version: str | None = field(name="Version", default=None)


class AccountCollectionEmbedded(Model, kw_only=True):
    """The accounts of a page.

    Attributes:
        items: The accounts, by name.
    """

    items: list[Account] | None = field(name="self", default=None)


class EntityAccountLink(Model, kw_only=True):
    """Accounts that a location books on, by what happens there: payments, sales of products, deliveries, taxes.

    No call that returns it is documented.

    Attributes:
        id: `Id` of the location, from the entities service.
        payment_links: Accounts for what customers pay, by the way they pay.
        product_classification_links: Accounts for sales, by category or classification.
        product_specification_links: Accounts for single products, where they differ from those of their category.
        scenario_links: Accounts for other business events.
        supplier_links: Accounts for what suppliers are owed, by supplier.
        tax_links: Accounts for taxes, by tax.
    """

    id: int | None = field(name="Id", default=None)
    payment_links: list[PaymentLink] | None = field(name="PaymentLinks", default=None)
    product_classification_links: list[ProductClassificationLink] | None = field(
        name="ProductClassificationLinks", default=None
    )
    product_specification_links: list[ProductSpecificLink] | None = field(
        name="ProductSpecificationLinks", default=None
    )
    scenario_links: list[ScenarioLink] | None = field(name="ScenarioLinks", default=None)
    supplier_links: list[SupplierLink] | None = field(name="SupplierLinks", default=None)
    tax_links: list[TaxLink] | None = field(name="TaxLinks", default=None)


class Entry(Model, kw_only=True):
    """One line of a transaction: a debit or a credit on one account.

    Attributes:
        account_id: `Id` of the account that is debited or credited.
        credit: Amount in the account's currency, never negative; 0 where the line is a debit.
        custom_properties: Whatever another program keeps with the line, at most 4000 characters as JSON.
        debit: Amount in the account's currency, never negative; 0 where the line is a credit.
        entity_id: `Id` of the location that the line concerns, from the entities service.
        line_number: Place of the line in its transaction, from 1.
        memo: Note on the line for whoever reads the books.
        reference_id: Number of the document behind the line, such as an invoice; `ReferenceType` says of which kind.
        reference_type: What kind of document `ReferenceID` names.
    """

    account_id: UUID | None = field(name="AccountID", default=None)
    credit: Decimal | None = field(name="Credit", default=None)
    custom_properties: dict[str, Any] | None = field(name="CustomProperties", default=None)
    debit: Decimal | None = field(name="Debit", default=None)
    entity_id: int | None = field(name="EntityId", default=None)
    line_number: int | None = field(name="LineNumber", default=None)
    memo: str | None = field(name="Memo", default=None)
    reference_id: str | None = field(name="ReferenceID", default=None)
    reference_type: ReferenceType | None = field(name="ReferenceType", default=None)


class Transaction(Model, kw_only=True):
    """A booking of at least two lines, whose debits and credits have the same sum.

    Attributes:
        links: Address of the transaction, which no documented call reads.
        embedded: Embedded resources; always empty.
        id: Identifier of the booking, by which an accounting program knows what it has taken over already.
        transaction_date_utc: When it was booked, in UTC, written without a zone; the member to filter by.
        created_by_user_id: `Id` of the user who caused it, from the users service; 0 in the documented sample.
        entries: Its lines, two or more.
    """

    id: UUID = field(name="Id", default=LEFT_OUT)
    links: RowLinks | None = field(name="_links", default=None)
    embedded: dict[str, Any] | None = field(name="_embedded", default=None)
    transaction_date_utc: datetime | None = field(name="TransactionDateUTC", default=None)
    created_by_user_id: int | None = field(name="CreatedByUserId", default=None)
    entries: list[Entry] | None = field(name="Entries", default=None)


class TransactionCollectionEmbedded(Model, kw_only=True):
    """The transactions of a page.

    Attributes:
        items: The transactions, the oldest first.
    """

    items: list[Transaction] | None = field(name="self", default=None)


class AccountCollection(Model, kw_only=True):
    """One page of accounts as a HAL document.

    Attributes:
        links: Links to this page and its neighbours.
        embedded: The rows of this page.
    """

    links: PageLinks | None = field(name="_links", default=None)
    embedded: AccountCollectionEmbedded | None = field(name="_embedded", default=None)


class TransactionCollection(Model, kw_only=True):
    """One page of transactions as a HAL document.

    Attributes:
        links: Links to this page and its neighbours.
        embedded: The rows of this page.
    """

    links: PageLinks | None = field(name="_links", default=None)
    embedded: TransactionCollectionEmbedded | None = field(name="_embedded", default=None)
