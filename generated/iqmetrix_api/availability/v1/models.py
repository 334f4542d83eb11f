# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Models of Inventory Availability v1."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from msgspec import field

from iqmetrix_api import Model
from iqmetrix_api._runtime.model import LEFT_OUT


class Availability(Model, kw_only=True):
    """How many pieces of one item a location has.

    Attributes:
        id: `CatalogItemId` of the item.
        company_id: Company that the location belongs to, from the address.
        entity_id: Location that has the stock.
        quantity: Pieces that can be sold, less the minimum that is kept back. Where `IsSerialized` is true, the service
            counts the serial numbers; leave it out then.
        is_drop_shippable: Whether a supplier can ship the item to customers.
        is_serialized: Whether each piece has a serial number; it cannot be changed after the first call.
        is_lot: Whether the item is kept in lots; for use inside iQmetrix.
        unit_id: Unit in which the item is counted; for use inside iQmetrix.
    """

    id: UUID | None = field(name="Id", default=None)
    company_id: int | None = field(name="CompanyId", default=None)
    entity_id: int | None = field(name="EntityId", default=None)
    quantity: int | None = field(name="Quantity", default=None)
    is_drop_shippable: bool | None = field(name="IsDropShippable", default=None)
    is_serialized: bool | None = field(name="IsSerialized", default=None)
    is_lot: bool | None = field(name="IsLot", default=None)
    unit_id: int | None = field(name="UnitId", default=None)


class AvailabilityBelowThreshold(Model, kw_only=True):
    """Stock that has fallen below what should be there.

    Attributes:
        id: Identifier of the warning.
        company_id: Company that the location belongs to.
        entity_id: Location that is short of the item.
        product_id: `CatalogItemId` of the item that is short.
        quantity: Pieces in stock.
        quantity_on_order: Pieces on purchase orders that have not been received yet.
        quantity_in_transfer: Pieces on their way between locations.
        min_quantity: Fewest pieces that should be in stock.
    """

    id: UUID | None = field(name="Id", default=None)
    company_id: int | None = field(name="CompanyId", default=None)
    entity_id: int | None = field(name="EntityId", default=None)
    product_id: UUID | None = field(name="ProductId", default=None)
    quantity: int | None = field(name="Quantity", default=None)
    quantity_on_order: int | None = field(name="QuantityOnOrder", default=None)
    quantity_in_transfer: int | None = field(name="QuantityInTransfer", default=None)
    min_quantity: int | None = field(name="MinQuantity", default=None)


class AvailabilityCollectionEmbedded(Model, kw_only=True):
    """The rows of a list of stock.

    Attributes:
        items: One row for each item.
    """

    items: list[Availability] | None = field(name="self", default=None)


class AvailabilityInput(Model, kw_only=True):
    """How many pieces of one item a location has, as it is sent.

    Attributes:
        id: `CatalogItemId` of the item.
        entity_id: Location that has the stock.
        quantity: Pieces that can be sold, less the minimum that is kept back. Where `IsSerialized` is true, the service
            counts the serial numbers; leave it out then.
        is_drop_shippable: Whether a supplier can ship the item to customers.
        is_serialized: Whether each piece has a serial number; it cannot be changed after the first call.
        is_lot: Whether the item is kept in lots; for use inside iQmetrix.
        unit_id: Unit in which the item is counted; for use inside iQmetrix.
    """

    id: UUID = field(name="Id")
    entity_id: int = field(name="EntityId")
    quantity: int | None = field(name="Quantity", default=None)
    is_drop_shippable: bool | None = field(name="IsDropShippable", default=None)
    is_serialized: bool | None = field(name="IsSerialized", default=None)
    is_lot: bool | None = field(name="IsLot", default=None)
    unit_id: int | None = field(name="UnitId", default=None)


class SerialNumber(Model, kw_only=True):
    """One piece in stock.

    Attributes:
        id: Serial number as printed on the piece.
        catalog_product_id: `CatalogItemId` of the item that the piece belongs to.
        entity_id: Location where the piece is.
        company_id: Company that the location belongs to.
    """

    id: str = field(name="Id", default=LEFT_OUT)
    catalog_product_id: UUID | None = field(name="CatalogProductId", default=None)
    entity_id: int | None = field(name="EntityId", default=None)
    company_id: int | None = field(name="CompanyId", default=None)


class SupplierSku(Model, kw_only=True):
    """What a supplier has of one SKU.

    Attributes:
        id: Identifier that the service gives the row.
        supplier_sku: The supplier's own SKU, as catalogs list it.
        supplier_entity_id: `Id` of the supplier, from the entities service.
        is_available: Whether the SKU can be ordered now.
        quantity: Pieces that the supplier has.
        last_modified_date_utc: Time of the last change, in UTC; its form is not documented.
    """

    id: UUID = field(name="Id", default=LEFT_OUT)
    supplier_sku: str | None = field(name="SupplierSku", default=None)
    supplier_entity_id: int | None = field(name="SupplierEntityId", default=None)
    is_available: bool | None = field(name="IsAvailable", default=None)
    quantity: int | None = field(name="Quantity", default=None)
    last_modified_date_utc: datetime | None = field(name="LastModifiedDateUtc", default=None)


class SupplierSkuReference(Model, kw_only=True):
    """One SKU whose stock is asked for.

    Attributes:
        supplier_sku: The supplier's own SKU.
    """

    supplier_sku: str = field(name="SupplierSku")


class AvailabilityCollection(Model, kw_only=True):
    """All stock of a location, as HAL.

    Attributes:
        embedded: The envelope around the rows.
    """

    embedded: AvailabilityCollectionEmbedded | None = field(name="_embedded", default=None)


class BulkSupplierAvailability(Model, kw_only=True):
    """The stock of many SKUs.

    Attributes:
        supplier_availabilities: One row for each SKU that the supplier has.
    """

    supplier_availabilities: list[SupplierSku] | None = field(name="SupplierAvailabilities", default=None)


class BulkSupplierAvailabilityRequest(Model, kw_only=True):
    """The SKUs whose stock is asked for.

    Attributes:
        supplier_availabilities: One entry for each SKU.
    """

    supplier_availabilities: list[SupplierSkuReference] = field(name="SupplierAvailabilities")
