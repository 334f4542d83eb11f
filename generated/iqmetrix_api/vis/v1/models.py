# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Models of Vendor Inventory Services (VIS) v1."""

from __future__ import annotations

from decimal import Decimal

from msgspec import field

from iqmetrix_api import Model
from iqmetrix_api._runtime.model import LEFT_OUT


class Company(Model, kw_only=True):
    """A retailer who has activated the vendor.

    Attributes:
        id: Number of the company, for the address of other calls.
        name: Name to show to people.
    """

    id: int | None = field(name="Id", default=None)
    name: str | None = field(name="Name", default=None)


class InventoryReportData(Model, kw_only=True):
    """Stock of one SKU at one location, in pieces.

    Attributes:
        location_id: Location that has the stock.
        vendor_sku: The vendor's SKU of the item.
        category_path: Categories of the item in RQ, from the widest to the narrowest.
        retail_price: What a customer pays, in the retailer's currency.
        maximum_level: Stock that an order should fill up to.
        minimum_level: Stock below which something should be ordered.
        min_max_locked: Whether the two levels are fixed, and must not be changed by the vendor.
        do_not_order: Whether the retailer wants no more of it.
        quantity_in_stock: Pieces that can be sold.
        quantity_on_order: Pieces on purchase orders that have been committed and not received.
        quantity_transfer_in: Pieces on the way from other locations.
        quantity_transfer_out: Pieces on the way to other locations.
        quantity_sold: Pieces sold in the period of the report.
        quantity_on_uncommitted_order: Pieces on purchase orders that are still drafts.
        quantity_committed_on_order_entry: Pieces promised to customers on order entries.
        quantity_on_backorder: Pieces that the vendor owes from earlier orders.
    """

    location_id: int | None = field(name="LocationId", default=None)
    vendor_sku: str | None = field(name="VendorSku", default=None)
    category_path: str | None = field(name="CategoryPath", default=None)
    retail_price: Decimal | None = field(name="RetailPrice", default=None)
    maximum_level: int | None = field(name="MaximumLevel", default=None)
    minimum_level: int | None = field(name="MinimumLevel", default=None)
    min_max_locked: bool | None = field(name="MinMaxLocked", default=None)
    do_not_order: bool | None = field(name="DoNotOrder", default=None)
    quantity_in_stock: int | None = field(name="QuantityInStock", default=None)
    quantity_on_order: int | None = field(name="QuantityOnOrder", default=None)
    quantity_transfer_in: int | None = field(name="QuantityTransferIn", default=None)
    quantity_transfer_out: int | None = field(name="QuantityTransferOut", default=None)
    quantity_sold: int | None = field(name="QuantitySold", default=None)
    quantity_on_uncommitted_order: int | None = field(name="QuantityOnUncommittedOrder", default=None)
    quantity_committed_on_order_entry: int | None = field(name="QuantityCommittedOnOrderEntry", default=None)
    quantity_on_backorder: int | None = field(name="QuantityOnBackorder", default=None)


class LocationDetails(Model, kw_only=True):
    """A store that the vendor supplies.

    Attributes:
        company_id: Company that the store belongs to.
        location_id: Number of the location, for the address of other calls.
        bill_to_store: Store that pays for what this one orders.
        ship_to_store: Store where the goods are delivered.
        name: Name of the store, to show to people.
        address: Street and number.
        city: Town where the store is.
        province_state: Province or state, in whatever form the retailer keeps.
        postal_zip_code: Postal code of the address; in the United States, its ZIP code.
        country: Name or code of the country, in whatever form the retailer keeps.
        phone_number: Number to call, in whatever form the retailer keeps.
    """

    company_id: int | None = field(name="CompanyId", default=None)
    location_id: int | None = field(name="LocationId", default=None)
    bill_to_store: int | None = field(name="BillToStore", default=None)
    ship_to_store: int | None = field(name="ShipToStore", default=None)
    name: str | None = field(name="Name", default=None)
    address: str | None = field(name="Address", default=None)
    city: str | None = field(name="City", default=None)
    province_state: str | None = field(name="ProvinceState", default=None)
    postal_zip_code: str | None = field(name="PostalZipCode", default=None)
    country: str | None = field(name="Country", default=None)
    phone_number: str | None = field(name="PhoneNumber", default=None)


class PurchaseOrderItem(Model, kw_only=True):
    """One line of a purchase order.

    Attributes:
        sku: The vendor's SKU, under which the retailer's catalog lists the item.
        quantity: Number of pieces.
        cost: What one piece costs the retailer, in the retailer's currency.
    """

    sku: str | None = None
    quantity: int | None = None
    cost: Decimal | None = None


class PurchaseOrderReference(Model, kw_only=True):
    """Numbers of a purchase order in RQ.

    Attributes:
        purchase_order_id: Number by which RQ knows the order; its type is not documented.
        external_purchase_order_number: Number that employees see in RQ.
    """

    purchase_order_id: int = field(name="purchaseOrderId", default=LEFT_OUT)
    external_purchase_order_number: str | None = field(name="externalPurchaseOrderNumber", default=None)


class CreatePurchaseOrder(Model, kw_only=True):
    """What a vendor delivers to a store, and which store pays. The names come from a third party's account.

    Attributes:
        vendor_id: Number of the vendor, as in the address.
        bill_to_store_id: Store that pays: `BillToStore` of the location.
        ship_to_store_id: Store that gets the goods: `ShipToStore` of the location.
        vendor_invoice_number: The vendor's own number, which the retailer sees in RQ.
        items: What is ordered, one line for each SKU.
    """

    vendor_id: int = field(name="vendorID")
    bill_to_store_id: int = field(name="billToStoreId")
    ship_to_store_id: int = field(name="shipToStoreId")
    vendor_invoice_number: str = field(name="vendorInvoiceNumber")
    items: list[PurchaseOrderItem]
