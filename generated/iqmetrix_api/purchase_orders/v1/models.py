# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Models of Purchase Orders v1."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from uuid import UUID

from msgspec import field

from iqmetrix_api import Model


class PurchaseOrderProduct(Model, kw_only=True):
    """One line of a purchase order. The sample names the product by both its catalog item and its SKU.

    Attributes:
        catalog_id: `CatalogItemId` of the product in the company's catalog.
        vendor_sku: The vendor's SKU of the product, which the product library or the private product in RQ must have.
        quantity: Pieces that are ordered.
        unit_cost: What one piece costs the company; in what currency is not documented.
    """

    catalog_id: UUID | None = field(name="CatalogId", default=None)
    vendor_sku: str | None = field(name="VendorSKU", default=None)
    quantity: int | None = field(name="Quantity", default=None)
    unit_cost: Decimal | None = field(name="UnitCost", default=None)


class PurchaseOrder(Model, kw_only=True):
    """What a store orders of a vendor, where the goods go and which store pays.

    Attributes:
        purchase_order_guid: A new GUID for each order; whether the sender or RQ makes it is not documented.
        vendor_entity_id: `Id` of the vendor that delivers, from the entities service, to which the vendor in RQ must be
            mapped.
        vendor_number: The vendor's number among the company's vendors in RQ; what it is for beside `VendorEntityId` is
            not documented.
        reference_number: The sender's own number of the order, by which people recognize it in RQ.
        shipping_cost: What the delivery costs, more than 0; in what currency is not documented.
        ordered_by_employee_entity_id: `Id` of the user who orders, from the users service; -99 is the service user of
            RQ.
        orderer_store_entity_id: `Id` of the location that orders, from the entities service.
        receiver_store_entity_id: `Id` of the location where the goods are received, from the entities service.
        bill_to_store_entity_id: `Id` of the location that pays, from the entities service.
        comments: Note for the people who work on the order.
        shipping_method: How the goods come, in the sender's words.
        estimated_arrival_date: When the goods are expected, in UTC in the sample.
        products: What is ordered, one line for each product.
        customer_id: `Id` of the customer for whom it is ordered, from the CRM service; only where customers are
            synchronized with it.
        committed: Whether the order is binding at once, presumably; else people commit it in RQ.
    """

    orderer_store_entity_id: int = field(name="OrdererStoreEntityId")
    receiver_store_entity_id: int = field(name="ReceiverStoreEntityId")
    bill_to_store_entity_id: int = field(name="BillToStoreEntityId")
    purchase_order_guid: UUID | None = field(name="PurchaseOrderGuid", default=None)
    vendor_entity_id: int | None = field(name="VendorEntityId", default=None)
    vendor_number: str | None = field(name="VendorNumber", default=None)
    reference_number: str | None = field(name="ReferenceNumber", default=None)
    shipping_cost: Decimal | None = field(name="ShippingCost", default=None)
    ordered_by_employee_entity_id: int | None = field(name="OrderedByEmployeeEntityId", default=None)
    comments: str | None = field(name="Comments", default=None)
    shipping_method: str | None = field(name="ShippingMethod", default=None)
    estimated_arrival_date: datetime | None = field(name="EstimatedArrivalDate", default=None)
    products: list[PurchaseOrderProduct] | None = field(name="Products", default=None)
    customer_id: UUID | None = field(name="CustomerId", default=None)
    committed: bool | None = field(name="Committed", default=None)
