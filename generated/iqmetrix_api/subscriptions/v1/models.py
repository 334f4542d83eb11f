# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Models of Product Subscription v1."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from uuid import UUID

from msgspec import field

from iqmetrix_api import Model
from iqmetrix_api._runtime.model import LEFT_OUT


class Company(Model, kw_only=True):
    """A company that gets the products of a list.

    Attributes:
        date_subscribed_utc: When the company was added to the list, in UTC.
        id: `Id` of the company, from the entities service; `companies.remove` takes it.
        name: Name of the company in the entities service.
    """

    id: int = field(name="Id", default=LEFT_OUT)
    date_subscribed_utc: datetime | None = field(name="DateSubscribedUtc", default=None)
    name: str | None = field(name="Name", default=None)


class Product(Model, kw_only=True):
    """A product as the supplier offers it.

    Attributes:
        dropshippable: Whether the supplier ships this product to customers.
        price: What the product costs the retailer, in the retailer's currency.
        product_name: What the supplier calls the product.
        product_slugs: Slugs of the product in the product library, once it was found there; the products service reads
            it by any of them.
        vendor_sku: The supplier's own number of the product, by which an update recognizes it.
        version: Revision of the product in the list; send back what was read.
    """

    dropshippable: bool | None = field(name="Dropshippable", default=None)
    price: Decimal | None = field(name="Price", default=None)
    product_name: str | None = field(name="ProductName", default=None)
    product_slugs: list[str] | None = field(name="ProductSlugs", default=None)
    vendor_sku: str | None = field(name="VendorSku", default=None)
    version: int | None = field(name="Version", default=None)


class ProductInput(Model, kw_only=True):
    """A product as the supplier offers it, as it is sent.

    Attributes:
        dropshippable: Whether the supplier ships this product to customers.
        price: What the product costs the retailer, in the retailer's currency.
        product_name: What the supplier calls the product.
        product_slugs: Slugs of the product in the product library, once it was found there; the products service reads
            it by any of them.
        vendor_sku: The supplier's own number of the product, by which an update recognizes it.
        version: Revision of the product in the list; send back what was read.
    """

    product_name: str = field(name="ProductName")
    vendor_sku: str = field(name="VendorSku")
    dropshippable: bool | None = field(name="Dropshippable", default=None)
    price: Decimal | None = field(name="Price", default=None)
    product_slugs: list[str] | None = field(name="ProductSlugs", default=None)
    version: int | None = field(name="Version", default=None)


class SubscribableList(Model, kw_only=True):
    """Products of a supplier that companies can have in their catalogs.

    Attributes:
        id: Identifier of the list, as in the address.
        entity_id: `Id` of the supplier whose products these are, from the entities service.
        name: Name that companies see; by convention the supplier's name, a hyphen, and what is on the list.
        dropshippable: Whether the supplier ships products of the list to customers, as far as a product does not say
            otherwise.
        products: All products of the list; a new list may do without, an update replaces what was there.
        version: Revision of the list, one more after each change.
        count_of_products: How many products are on the list.
        master_entity_id: Company around the supplier.
    """

    id: UUID = field(name="Id", default=LEFT_OUT)
    entity_id: int | None = field(name="EntityId", default=None)
    name: str | None = field(name="Name", default=None)
    dropshippable: bool | None = field(name="Dropshippable", default=None)
    products: list[Product] | None = field(name="Products", default=None)
    version: int | None = field(name="Version", default=None)
    count_of_products: int | None = field(name="CountOfProducts", default=None)
    master_entity_id: int | None = field(name="MasterEntityId", default=None)


class SubscribableListInput(Model, kw_only=True):
    """Products of a supplier that companies can have in their catalogs, as it is sent.

    Attributes:
        id: Identifier of the list, as in the address.
        entity_id: `Id` of the supplier whose products these are, from the entities service.
        name: Name that companies see; by convention the supplier's name, a hyphen, and what is on the list.
        dropshippable: Whether the supplier ships products of the list to customers, as far as a product does not say
            otherwise.
        products: All products of the list; a new list may do without, an update replaces what was there.
        version: Revision of the list, one more after each change.
        master_entity_id: Company around the supplier.
    """

    entity_id: int = field(name="EntityId")
    name: str = field(name="Name")
    id: UUID | None = field(name="Id", default=None)
    dropshippable: bool | None = field(name="Dropshippable", default=None)
    products: list[ProductInput] | None = field(name="Products", default=None)
    version: int | None = field(name="Version", default=None)
    master_entity_id: int | None = field(name="MasterEntityId", default=None)


class Subscription(Model, kw_only=True):
    """A list with its companies.

    Attributes:
        list_id: Identifier of the list, as in the address.
        companies: The companies of the list.
    """

    list_id: UUID | None = field(name="ListId", default=None)
    companies: list[Company] | None = field(name="Companies", default=None)
