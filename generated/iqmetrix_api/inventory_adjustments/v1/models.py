# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Models of Inventory Adjustments v1."""

from __future__ import annotations

from decimal import Decimal
from uuid import UUID

from msgspec import field

from iqmetrix_api import Model


class QuantityAdjustmentProduct(Model, kw_only=True):
    """One line of an adjustment. It names the product by its catalog item or by a SKU of the vendor.

    Attributes:
        catalog_id: `CatalogItemId` of the product in the company's catalog, a GUID; left out, or empty as in the
            sample, where `VendorSKU` names the product.
        vendor_sku: The vendor's SKU of the product, needed where there is no `CatalogId`.
        quantity: Pieces to add; to subtract some, presumably less than 0.
        unit_cost: What one piece cost the company; in what currency is not documented.
        serial_number: Serial number of the piece, for products that have them.
        reason_code: Number of the reason for the correction; which numbers there are is not documented.
        comments: Note on this product alone, which may be empty.
    """

    catalog_id: str | None = field(name="CatalogId", default=None)
    vendor_sku: str | None = field(name="VendorSKU", default=None)
    quantity: int | None = field(name="Quantity", default=None)
    unit_cost: Decimal | None = field(name="UnitCost", default=None)
    serial_number: str | None = field(name="SerialNumber", default=None)
    reason_code: int | None = field(name="ReasonCode", default=None)
    comments: str | None = field(name="Comments", default=None)


class QuantityAdjustment(Model, kw_only=True):
    """Products of which a location has more or fewer pieces than RQ counts.

    Attributes:
        quantity_adjustment_guid: Made by the sender, another one for each adjustment; keep it and send the same one if
            you have to repeat the call.
        store_entity_id: `Id` of the location whose stock is corrected, from the entities service.
        employee_entity_id: `Id` of the user who corrects it, from the users service; -99 is the service user of RQ.
        comments: Note on the whole adjustment for people who look at it in RQ.
        products: What is corrected, one line for each product.
    """

    store_entity_id: int = field(name="StoreEntityId")
    quantity_adjustment_guid: UUID | None = field(name="QuantityAdjustmentGuid", default=None)
    employee_entity_id: int | None = field(name="EmployeeEntityId", default=None)
    comments: str | None = field(name="Comments", default=None)
    products: list[QuantityAdjustmentProduct] | None = field(name="Products", default=None)
