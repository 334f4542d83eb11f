# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Models of Shipping Aggregator v1."""

from __future__ import annotations

from decimal import Decimal
from typing import Any
from uuid import UUID

from msgspec import field

from iqmetrix_api import Model


class ShipmentItem(Model, kw_only=True):
    """An item that a supplier ships.

    Attributes:
        catalog_id: `CatalogItemId` of the item in the company's catalog.
        quantity: How many pieces.
        cost: What the supplier charges for one piece, in the currency of the shipping options.
    """

    catalog_id: UUID | None = field(name="CatalogId", default=None)
    quantity: int | None = field(name="Quantity", default=None)
    cost: Decimal | None = field(name="Cost", default=None)


class ShippingItem(Model, kw_only=True):
    """An item of the catalog, to be shipped.

    Attributes:
        catalog_id: `CatalogItemId` of the item in the company's catalog.
        quantity: How many pieces.
    """

    catalog_id: UUID = field(name="CatalogId")
    quantity: int = field(name="Quantity")


class ShippingOption(Model, kw_only=True):
    """A way to ship a parcel.

    Attributes:
        id: The supplier's identifier of it, which goes into the order as `ShippingOptionId` of its items.
        name: What customers read.
        cost: Price for the whole parcel, in `Currency`.
        currency: Of the price, as ISO 4217 has it: `CAD` or `USD`.
        estimated_transit_time: How long it takes, as text with a unit.
    """

    id: str | None = field(name="Id", default=None)
    name: str | None = field(name="Name", default=None)
    cost: Decimal | None = field(name="Cost", default=None)
    currency: str | None = field(name="Currency", default=None)
    estimated_transit_time: str | None = field(name="EstimatedTransitTime", default=None)


class ShippingQuery(Model, kw_only=True):
    """Items of an order, and where they go.

    Attributes:
        location_entity_id: Identifier of the location that sells, an integer as text; from the entities service.
        postal_code: Postal code of the place where the parcel goes.
        items: What to ship.
    """

    location_entity_id: str = field(name="LocationEntityId")
    postal_code: str = field(name="PostalCode")
    items: list[ShippingItem] | None = field(name="Items", default=None)


class SupplierItem(Model, kw_only=True):
    """An item in a supplier's words.

    Attributes:
        product_name: What the product is called in the catalog.
        quantity: How many pieces.
        sku: The supplier's own number of the product.
    """

    product_name: str | None = field(name="ProductName", default=None)
    quantity: int | None = field(name="Quantity", default=None)
    sku: str | None = field(name="Sku", default=None)


class SupplierOption(Model, kw_only=True):
    """A way to ship that a supplier offers.

    Attributes:
        id: The supplier's own identifier of it, always the same: it comes back in the order as shipping method.
        name: What customers read.
        cost: Price for the whole parcel, in `Currency`.
        currency: Of the price, as ISO 4217 has it: `CAD` or `USD`.
        estimated_transit_time: How long it takes, as text with a unit.
    """

    id: str = field(name="Id")
    cost: Decimal = field(name="Cost")
    currency: str = field(name="Currency")
    name: str | None = field(name="Name", default=None)
    estimated_transit_time: str | None = field(name="EstimatedTransitTime", default=None)


class SupplierOptions(Model, kw_only=True):
    """A supplier's answer: the ways that it offers.

    Attributes:
        shipping_options: Ways to ship all of the items together.
    """

    shipping_options: list[SupplierOption] = field(name="ShippingOptions")


class SupplierQuery(Model, kw_only=True):
    """What iQmetrix asks a supplier: items, and where they go.

    Attributes:
        company_id: `Id` of the company that sells, from the entities service.
        postal_code: Postal code of the place where the parcel goes.
        items: What to ship.
    """

    company_id: int | None = field(name="CompanyId", default=None)
    postal_code: str | None = field(name="PostalCode", default=None)
    items: list[SupplierItem] | None = field(name="Items", default=None)


class Shipment(Model, kw_only=True):
    """Items that one supplier ships.

    Attributes:
        supplier_entity_id: `Id` of the supplier who ships, from the entities service.
        items: What it ships, with its prices.
        shipping_options: Ways to ship them.
    """

    supplier_entity_id: int | None = field(name="SupplierEntityId", default=None)
    items: list[ShipmentItem] | None = field(name="Items", default=None)
    shipping_options: list[ShippingOption] | None = field(name="ShippingOptions", default=None)


class ShippingInformation(Model, kw_only=True):
    """An order as the suppliers would ship it.

    Attributes:
        id: Number of the answer; no call takes it.
        location_entity_id: The location that was asked about, here as a number.
        postal_code: Postal code of the place where the parcel goes.
        shipments: One for each supplier, which ships its items together.
        items: What was asked for; for use inside iQmetrix.
    """

    id: int | None = field(name="Id", default=None)
    location_entity_id: int | None = field(name="LocationEntityId", default=None)
    postal_code: str | None = field(name="PostalCode", default=None)
    shipments: list[Shipment] | None = field(name="Shipments", default=None)
    items: list[dict[str, Any]] | None = field(name="Items", default=None)
