# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Models of Commissions v1."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from msgspec import field

from iqmetrix_api import Model, OpenIntEnum
from iqmetrix_api._runtime.model import LEFT_OUT
from iqmetrix_api.common import HalLink


class CommissionType(OpenIntEnum):
    """How a commission is calculated.

    The amount to which a rate was applied is `unit_commission * 100 / commission_rate`; where a SPIF comes on top, it
    is taken off `unit_commission` first."""

    NON_COMMISSIONABLE = 0
    SPIF = 1
    PERCENTAGE_OF_GROSS_SALE = 2
    PERCENTAGE_OF_MARGIN = 3
    SPIF_AND_PERCENTAGE_OF_GROSS_SALE = 4
    SPIF_AND_PERCENTAGE_OF_MARGIN = 5
    FIXED_COST = 6
    FLOATING_COST = 7
    PERCENTAGE_ABOVE_FIXED_COST = 8


class PageLinks(Model, kw_only=True):
    """Addresses by which a list is read forwards and backwards.

    Attributes:
        prev: Previous page; null on the first.
        self_: This page.
        next: Next page; null on the last.
    """

    prev: HalLink | None = None
    self_: HalLink | None = field(name="self", default=None)
    next: HalLink | None = None


class RowLinks(Model, kw_only=True):
    """Links of one row.

    Attributes:
        self_: The row itself, which no documented call reads.
    """

    self_: HalLink | None = field(name="self", default=None)


class CommissionEntry(Model, kw_only=True):
    """What one employee, or two, earned by one line of an invoice.

    Attributes:
        links: Address of the entry.
        embedded: Embedded resources; always empty.
        id: Number of the entry in this service.
        comments: Note that a manager or the sales person wrote.
        commission_fixed_cost: Cost of the item in the company's currency, where the margin is calculated from a fixed
            one.
        commission_floating_cost: Cost of the item in the company's currency, where the margin is calculated from one
            that follows the stock.
        commission_rate: Share that is paid, in per cent: 35 is 35 %.
        commission_spiff: Fixed bonus for one piece (SPIF), in the company's currency.
        commission_split_employee_special_id: Number in RQ of the employee who gets the second share, of `SplitRate2`
            per cent.
        commission_split_user_id: `Id` of the user who gets the second share, from the users service.
        commission_type: How it is calculated. With a `CouponID` other words apply: 0 nothing, 1 percentage of the
            coupon, 2 SPIF.
        coupon_id: Number in RQ of the coupon that the entry is about; absent where it is about a product.
        date_created_utc: When the entry was made, in UTC, written without a zone.
        employee_special_id: Number in RQ of the employee who earned it, where `UserId` is the number in the services.
        user_id: `Id` of the user who earned it, from the users service.
        global_product_id: Number in RQ of the product that was sold.
        has_been_reversed: Whether another entry has taken it back, as after a refund.
        invoice_edited_date: When the invoice was last edited; its zone is not documented.
        invoice_number: Number that is printed on the invoice.
        is_chargeback: Whether a carrier took part of the commission back from the company.
        is_commission_split: Whether two employees share it.
        is_full_chargeback: Whether a carrier took all of it back.
        is_suspended: Whether it is held back for now, and must not be paid yet.
        last_update_date_utc: When the entry was last changed, in UTC, written without a zone; the member to filter by.
        location_code: The company's own code of the store that sold.
        location_id: `Id` of the location that sold, from the entities service.
        milestone_id: Identifier of the sales goal that changed the rate.
        priority: Place among the entries of one line of the invoice.
        quantity: Pieces that it is paid for; negative for a refund.
        rq_commission_id: Number of the entry in RQ.
        sale_invoice_and_coupon_id: Identifier of the coupon's line on the invoice.
        sale_invoice_id: Number in RQ of the invoice.
        serial_number: Serial number of the piece that was sold; absent where pieces have none.
        split_rate1: Share of the employee who earned it, in per cent; 100 where nobody shares.
        split_rate2: Share of the second employee, in per cent; 0 where nobody shares.
        total_commission: What is paid for all pieces, in the company's currency; negative where it is taken back.
        transaction_guid: Identifier of the booking in RQ, which the entries of one invoice have in common.
        transaction_type: Kind of booking, a number from 0 to 7; what they mean is not documented.
        unit_commission: What is paid for one piece, in the company's currency.
    """

    id: int = field(name="Id", default=LEFT_OUT)
    links: RowLinks | None = field(name="_links", default=None)
    embedded: dict[str, Any] | None = field(name="_embedded", default=None)
    comments: str | None = field(name="Comments", default=None)
    commission_fixed_cost: Decimal | None = field(name="CommissionFixedCost", default=None)
    commission_floating_cost: Decimal | None = field(name="CommissionFloatingCost", default=None)
    commission_rate: Decimal | None = field(name="CommissionRate", default=None)
    commission_spiff: Decimal | None = field(name="CommissionSpiff", default=None)
    commission_split_employee_special_id: int | None = field(name="CommissionSplitEmployeeSpecialId", default=None)
    commission_split_user_id: int | None = field(name="CommissionSplitUserId", default=None)
    commission_type: CommissionType | None = field(name="CommissionType", default=None)
    coupon_id: int | None = field(name="CouponID", default=None)
    date_created_utc: datetime | None = field(name="DateCreatedUtc", default=None)
    employee_special_id: int | None = field(name="EmployeeSpecialId", default=None)
    user_id: int | None = field(name="UserId", default=None)
    global_product_id: int | None = field(name="GlobalProductID", default=None)
    has_been_reversed: bool | None = field(name="HasBeenReversed", default=None)
    invoice_edited_date: datetime | None = field(name="InvoiceEditedDate", default=None)
    invoice_number: str | None = field(name="InvoiceNumber", default=None)
    is_chargeback: bool | None = field(name="IsChargeback", default=None)
    is_commission_split: bool | None = field(name="IsCommissionSplit", default=None)
    is_full_chargeback: bool | None = field(name="IsFullChargeback", default=None)
    is_suspended: bool | None = field(name="IsSuspended", default=None)
    last_update_date_utc: datetime | None = field(name="LastUpdateDateUtc", default=None)
    location_code: str | None = field(name="LocationCode", default=None)
    location_id: int | None = field(name="LocationId", default=None)
    milestone_id: UUID | None = field(name="MilestoneID", default=None)
    priority: int | None = field(name="Priority", default=None)
    quantity: int | None = field(name="Quantity", default=None)
    rq_commission_id: int | None = field(name="RQCommissionId", default=None)
    sale_invoice_and_coupon_id: UUID | None = field(name="SaleInvoiceAndCouponID", default=None)
    sale_invoice_id: int | None = field(name="SaleInvoiceID", default=None)
    serial_number: str | None = field(name="SerialNumber", default=None)
    split_rate1: Decimal | None = field(name="SplitRate1", default=None)
    split_rate2: Decimal | None = field(name="SplitRate2", default=None)
    total_commission: Decimal | None = field(name="TotalCommission", default=None)
    transaction_guid: UUID | None = field(name="TransactionGUID", default=None)
    transaction_type: int | None = field(name="TransactionType", default=None)
    unit_commission: Decimal | None = field(name="UnitCommission", default=None)


class CommissionEntryCollectionEmbedded(Model, kw_only=True):
    """The commissions of a page.

    Attributes:
        items: The commissions, the last changed first.
    """

    items: list[CommissionEntry] | None = field(name="self", default=None)


class CommissionEntryCollection(Model, kw_only=True):
    """One page of commissions as a HAL document.

    Attributes:
        links: Links to this page and its neighbours.
        embedded: The rows of this page.
    """

    links: PageLinks | None = field(name="_links", default=None)
    embedded: CommissionEntryCollectionEmbedded | None = field(name="_embedded", default=None)
