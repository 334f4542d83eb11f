# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Models of Trade-In Reporting v1."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from msgspec import field

from iqmetrix_api import Model, OpenStrEnum
from iqmetrix_api._runtime.model import LEFT_OUT


class TradeReference(Model, kw_only=True):
    """The number under which the service keeps a trade.

    Attributes:
        reference_number: Number that the provider gave the trade.
        trade_data_id: Number by which the trade is read with `trades.get`.
    """

    reference_number: str = field(name="referenceNumber", default=LEFT_OUT)
    trade_data_id: int = field(name="tradeDataId", default=LEFT_OUT)


class TradeStatus(OpenStrEnum):
    """How far a trade is."""

    QUOTED = "Quoted"
    RECEIVED = "Received"
    INSPECTED = "Inspected"


class Trade(Model, kw_only=True):
    """A device that a customer traded in, and what has become of it so far.

    Attributes:
        inspected_date: When the provider inspected the device; absent before that.
        original_customer_inspection_value: Value that the inspection with the customer came to. The currency is not
            documented.
        original_customer_trade_in_value: Value that the customer was given for the device, in the same currency.
        payment_date: When the provider paid for the device; absent before that.
        post_inspection_value: Value that the provider's own inspection came to, in the same currency; absent before it.
        processed_date: When the provider was done with the trade; absent before that.
        received_date: When the device arrived at the provider; absent before that.
        received_imei: IMEI of the device that was received; needed in every report.
        received_product_display_name: Model, storage and colour of the device, as the provider would show them.
        reference_number: Number that the provider gives the trade, the same in all reports of it.
        serial_number: Serial number that the maker gave the device.
        shipped_date: When the retailer sent the device off; absent before that.
        shipment_id: Shipment with which the device was sent, perhaps one of many.
        trade_in_status: How far the trade is.
    """

    inspected_date: datetime | None = field(name="inspectedDate", default=None)
    original_customer_inspection_value: Decimal | None = field(name="originalCustomerInspectionValue", default=None)
    original_customer_trade_in_value: Decimal | None = field(name="originalCustomerTradeInValue", default=None)
    payment_date: datetime | None = field(name="paymentDate", default=None)
    post_inspection_value: Decimal | None = field(name="postInspectionValue", default=None)
    processed_date: datetime | None = field(name="processedDate", default=None)
    received_date: datetime | None = field(name="receivedDate", default=None)
    received_imei: str | None = field(name="receivedImei", default=None)
    received_product_display_name: str | None = field(name="receivedProductDisplayName", default=None)
    reference_number: str | None = field(name="referenceNumber", default=None)
    serial_number: str | None = field(name="serialNumber", default=None)
    shipped_date: datetime | None = field(name="shippedDate", default=None)
    shipment_id: str | None = field(name="shipmentId", default=None)
    trade_in_status: TradeStatus | None = field(name="tradeInStatus", default=None)


class TradeInput(Model, kw_only=True):
    """A device that a customer traded in, and what has become of it so far, as it is sent.

    Attributes:
        inspected_date: When the provider inspected the device; absent before that.
        original_customer_inspection_value: Value that the inspection with the customer came to. The currency is not
            documented.
        original_customer_trade_in_value: Value that the customer was given for the device, in the same currency.
        payment_date: When the provider paid for the device; absent before that.
        post_inspection_value: Value that the provider's own inspection came to, in the same currency; absent before it.
        processed_date: When the provider was done with the trade; absent before that.
        received_date: When the device arrived at the provider; absent before that.
        received_imei: IMEI of the device that was received; needed in every report.
        received_product_display_name: Model, storage and colour of the device, as the provider would show them.
        reference_number: Number that the provider gives the trade, the same in all reports of it.
        serial_number: Serial number that the maker gave the device.
        shipped_date: When the retailer sent the device off; absent before that.
        shipment_id: Shipment with which the device was sent, perhaps one of many.
        trade_in_status: How far the trade is.
    """

    received_imei: str = field(name="receivedImei")
    reference_number: str = field(name="referenceNumber")
    inspected_date: datetime | None = field(name="inspectedDate", default=None)
    original_customer_inspection_value: Decimal | None = field(name="originalCustomerInspectionValue", default=None)
    original_customer_trade_in_value: Decimal | None = field(name="originalCustomerTradeInValue", default=None)
    payment_date: datetime | None = field(name="paymentDate", default=None)
    post_inspection_value: Decimal | None = field(name="postInspectionValue", default=None)
    processed_date: datetime | None = field(name="processedDate", default=None)
    received_date: datetime | None = field(name="receivedDate", default=None)
    received_product_display_name: str | None = field(name="receivedProductDisplayName", default=None)
    serial_number: str | None = field(name="serialNumber", default=None)
    shipped_date: datetime | None = field(name="shippedDate", default=None)
    shipment_id: str | None = field(name="shipmentId", default=None)
    trade_in_status: TradeStatus | None = field(name="tradeInStatus", default=None)
