# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Models of Catalog v1."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from uuid import UUID

from msgspec import field

from iqmetrix_api import Model, OpenStrEnum
from iqmetrix_api._runtime.model import LEFT_OUT


class Asset(Model, kw_only=True):
    """A picture or document.

    Attributes:
        id: Identifier of the picture or document, made by the server.
        name: Name of the file.
        uri: Address of the file.
        type: What it is, such as `Image`; no list of kinds is documented.
        is_hidden: Whether the asset is hidden from customers.
        is_rolled_up: Whether the asset comes from the master product.
    """

    id: UUID | None = field(name="Id", default=None)
    name: str | None = field(name="Name", default=None)
    uri: str | None = field(name="Uri", default=None)
    type: str | None = field(name="Type", default=None)
    is_hidden: bool | None = field(name="IsHidden", default=None)
    is_rolled_up: bool | None = field(name="IsRolledUp", default=None)


class Attribute(Model, kw_only=True):
    """A name and a value that a company added to an item.

    Attributes:
        name: What the attribute is called; an item has each name once.
        value: What the attribute says of this item.
    """

    name: str | None = field(name="Name", default=None)
    value: str | None = field(name="Value", default=None)


class AttributeInput(Model, kw_only=True):
    """A name and a value that a company added to an item, as it is sent.

    Attributes:
        name: What the attribute is called; an item has each name once.
        value: What the attribute says of this item.
    """

    name: str = field(name="Name")
    value: str | None = field(name="Value", default=None)


class CatalogAdd(Model, kw_only=True):
    """What to add to a catalog.

    Attributes:
        slug: Names the product: master `M1248`, variation `-V1`, perhaps entity `-E38` and region `-RCAON`.
        rms_id: Identifier of the item in the retail management system.
    """

    slug: str = field(name="Slug")
    rms_id: str | None = field(name="RmsId", default=None)


class ClassificationCount(Model, kw_only=True):
    """How many rows a classification or category has.

    Attributes:
        count: Number of rows.
        item: Identifier of the classification or category.
    """

    count: int | None = field(name="Count", default=None)
    item: int | None = field(name="Item", default=None)


class ColorTag(Model, kw_only=True):
    """A colour by which products are found.

    Attributes:
        id: Identifier of the colour tag.
        name: Name to show to people.
        color_code: Colour as `#RRGGBB`.
    """

    id: int | None = field(name="Id", default=None)
    name: str | None = field(name="Name", default=None)
    color_code: str | None = field(name="ColorCode", default=None)


class LifeCycle(OpenStrEnum):
    """Stages in an item's life."""

    ACTIVE = "Active"


class MeasurementType(OpenStrEnum):
    """How quantities of an item are counted."""

    SINGLE_UNIT = "SingleUnit"


class MetaData(Model, kw_only=True):
    """Where a page stands among all rows.

    Attributes:
        page: Number of the page, from 1.
        page_size: Rows per page.
        total_results: Number of rows in all pages.
    """

    page: int | None = field(name="Page", default=None)
    page_size: int | None = field(name="PageSize", default=None)
    total_results: int | None = field(name="TotalResults", default=None)


class Money(Model, kw_only=True):
    """An amount of money.

    Attributes:
        amount: Amount in whole units of the currency, such as dollars.
        currency_code: Three letters by ISO 4217, as in the reference service.
    """

    amount: Decimal | None = field(name="Amount", default=None)
    currency_code: str | None = field(name="CurrencyCode", default=None)


class NamedEntity(Model, kw_only=True):
    """A manufacturer, vendor or company by identifier and name.

    Attributes:
        id: `Id` of the manufacturer, vendor or company, from the entities service.
        name: Name of the entity.
    """

    id: int | None = field(name="Id", default=None)
    name: str | None = field(name="Name", default=None)


class ParentCategory(Model, kw_only=True):
    """A category above.

    Attributes:
        id: Identifier of the category.
        name: Name to show to people.
    """

    id: int | None = field(name="Id", default=None)
    name: str | None = field(name="Name", default=None)


class ProductDetailsBulkRequest(Model, kw_only=True):
    """Which product details to read.

    Attributes:
        catalog_item_ids: Catalog items, 1 to 500.
    """

    catalog_item_ids: list[UUID] = field(name="CatalogItemIds")


class Region(Model, kw_only=True):
    """A country, or a state of it.

    Attributes:
        country_code: Country, ISO 3166-1 alpha-2.
        country_name: Country in words; follows `CountryCode`.
        state_code: State or province, ISO 3166-2 without the country.
        state_name: State or province in words; follows `StateCode`.
    """

    country_code: str | None = field(name="CountryCode", default=None)
    country_name: str | None = field(name="CountryName", default=None)
    state_code: str | None = field(name="StateCode", default=None)
    state_name: str | None = field(name="StateName", default=None)


class Revision(Model, kw_only=True):
    """A revision of a product for an entity or region.

    Attributes:
        name: Name to show to people.
        slug: Names the product: master `M1248`, variation `-V1`, perhaps entity `-E38` and region `-RCAON`.
        catalog_item_id: Identifier of the item in the company's catalog.
    """

    name: str | None = field(name="Name", default=None)
    slug: str | None = field(name="Slug", default=None)
    catalog_item_id: UUID | None = field(name="CatalogItemId", default=None)


class SearchDirection(OpenStrEnum):
    """In which direction search rows are sorted."""

    ASCENDING = "asc"
    DESCENDING = "desc"


class SearchOrder(OpenStrEnum):
    """What search rows are sorted by."""

    NAME = "name"
    DATE_ADDED = "dateAdded"


class SkuType(OpenStrEnum):
    """Kinds of SKUs and codes. Later answers spell two of them ManufacturerSKU and VendorSKU."""

    MANUFACTURER_SKU = "ManufacturerSku"
    VENDOR_SKU = "VendorSku"
    UPC = "UPC"
    MANUFACTURER_SKU_LATER = "ManufacturerSKU"
    VENDOR_SKU_LATER = "VendorSKU"


class SkuValue(Model, kw_only=True):
    """A code under which a manufacturer or vendor sells the product.

    Attributes:
        value: The code itself.
        description: What kind of code it is, in words.
        entity: Manufacturer or vendor that uses the code.
    """

    value: str | None = field(name="Value", default=None)
    description: str | None = field(name="Description", default=None)
    entity: NamedEntity | None = field(name="Entity", default=None)


class SpecificationField(Model, kw_only=True):
    """A fact of the technical data.

    Attributes:
        id: Identifier of the field.
        name: Name of the field.
        display_name: Name of the field as it is shown.
        string_id: Name of the field that is the same in every environment.
        type: Kind of value, such as `TextSingleLine` or `Float`.
        unit: Unit of measurement.
        value: The value, as text.
    """

    id: int | None = field(name="Id", default=None)
    name: str | None = field(name="Name", default=None)
    display_name: str | None = field(name="DisplayName", default=None)
    string_id: str | None = field(name="StringId", default=None)
    type: str | None = field(name="Type", default=None)
    unit: str | None = field(name="Unit", default=None)
    value: str | None = field(name="Value", default=None)


class SwatchType(OpenStrEnum):
    """How a colour is shown; pages list ColorCodes where samples print ColorCode."""

    ASSET = "Asset"
    COLOR_CODE = "ColorCode"
    COLOR_CODES = "ColorCodes"
    EMPTY = "Empty"


class UpcCode(Model, kw_only=True):
    """A universal product code.

    Attributes:
        value: The code itself.
        description: What kind of code it is, in words.
        entity: Entity that the code belongs to; printed as a number, elsewhere as an object.
    """

    value: str | None = field(name="Value", default=None)
    description: str | None = field(name="Description", default=None)
    entity: int | NamedEntity | None = field(name="Entity", default=None)


class VariationField(Model, kw_only=True):
    """A field in which variations differ.

    Attributes:
        field_id: `Id` of the field definition, from the products service.
        name: Name of the field.
        value: The value, as text.
    """

    field_id: int | None = field(name="FieldId", default=None)
    name: str | None = field(name="Name", default=None)
    value: str | None = field(name="Value", default=None)


class VariationInfo(Model, kw_only=True):
    """A variation and the fields it differs in.

    Attributes:
        variation_id: Identifier of the variation within the master product.
        slug: Names the product: master `M1248`, variation `-V1`, perhaps entity `-E38` and region `-RCAON`.
        fields: What tells the variation from the others.
    """

    variation_id: int | None = field(name="VariationId", default=None)
    slug: str | None = field(name="Slug", default=None)
    fields: list[VariationField] | None = field(name="Fields", default=None)


class CanonicalClassification(Model, kw_only=True):
    """Place of a product in a classification tree.

    Attributes:
        id: `Id` of the classification, from the products service.
        name: Name to show to people.
        parent_categories: Categories above, from the top.
        tree_id: `Id` of the classification tree, from the products service.
    """

    id: int | None = field(name="Id", default=None)
    name: str | None = field(name="Name", default=None)
    parent_categories: list[ParentCategory] | None = field(name="ParentCategories", default=None)
    tree_id: int | None = field(name="TreeId", default=None)


class CatalogItem(Model, kw_only=True):
    """An item of a company's catalog.

    Attributes:
        catalog_item_id: Identifier of the item in the company's catalog.
        catalog_sku: SKU that the catalog gave to the item.
        date_added_utc: Time the item was added, in UTC.
        date_updated_utc: Time of the item's last change, in UTC.
        is_archived: Whether the item is archived; archived items are left out of searches.
        rms_id: Identifier of the item in the retail management system.
        slug: Names the product: master `M1248`, variation `-V1`, perhaps entity `-E38` and region `-RCAON`.
        extended_attributes: Names and values that the company added to the item.
        source_ids: Subscription lists that brought the item into the catalog; reserved by the pages of 2017, in use
            since.
        batch_tracking: Whether batches of the item are tracked; reserved by the pages of 2017, in use since.
        measurement_type: How quantities of the item are counted; reserved by the pages of 2017, in use since.
        non_stock: Whether the item is sold without being stocked.
        life_cycle: Stage in the item's life.
    """

    catalog_item_id: UUID = field(name="CatalogItemId", default=LEFT_OUT)
    catalog_sku: str | None = field(name="CatalogSku", default=None)
    date_added_utc: datetime | None = field(name="DateAddedUtc", default=None)
    date_updated_utc: datetime | None = field(name="DateUpdatedUtc", default=None)
    is_archived: bool | None = field(name="IsArchived", default=None)
    rms_id: str | None = field(name="RmsId", default=None)
    slug: str | None = field(name="Slug", default=None)
    extended_attributes: list[Attribute] | None = field(name="ExtendedAttributes", default=None)
    source_ids: list[UUID] | None = field(name="SourceIds", default=None)
    batch_tracking: bool | None = field(name="BatchTracking", default=None)
    measurement_type: MeasurementType | None = field(name="MeasurementType", default=None)
    non_stock: bool | None = field(name="NonStock", default=None)
    life_cycle: LifeCycle | None = field(name="LifeCycle", default=None)


class CompatibleItem(Model, kw_only=True):
    """A product that goes with an item.

    Attributes:
        name: Name to show to people.
        slug: Names the product: master `M1248`, variation `-V1`, perhaps entity `-E38` and region `-RCAON`.
        catalog_item_id: Identifier of the item in the company's catalog.
        catalog_sku: SKU that the catalog gave to the item.
        hero_shot_id: `Id` of the main picture, from the assets service.
        manufacturer: Who makes the product.
        short_description: The product in a few words.
        canonical_classification: Place of the product in the canonical classification tree.
    """

    catalog_item_id: UUID = field(name="CatalogItemId", default=LEFT_OUT)
    name: str | None = field(name="Name", default=None)
    slug: str | None = field(name="Slug", default=None)
    catalog_sku: str | None = field(name="CatalogSku", default=None)
    hero_shot_id: UUID | None = field(name="HeroShotId", default=None)
    manufacturer: NamedEntity | None = field(name="Manufacturer", default=None)
    short_description: str | None = field(name="ShortDescription", default=None)
    canonical_classification: CanonicalClassification | None = field(name="CanonicalClassification", default=None)


class EntityCount(Model, kw_only=True):
    """How many rows a manufacturer or vendor has.

    Attributes:
        count: Number of rows.
        item: The manufacturer or vendor.
    """

    count: int | None = field(name="Count", default=None)
    item: NamedEntity | None = field(name="Item", default=None)


class Facets(Model, kw_only=True):
    """Counts of the rows found.

    Attributes:
        classification_and_categories: Counts by classification and category.
        manufacturers: Counts by manufacturer.
        vendors: Counts by vendor.
    """

    classification_and_categories: list[ClassificationCount] | None = field(
        name="ClassificationAndCategories", default=None
    )
    manufacturers: list[EntityCount] | None = field(name="Manufacturers", default=None)
    vendors: list[EntityCount] | None = field(name="Vendors", default=None)


class Identifier(Model, kw_only=True):
    """A SKU or code of a product.

    Attributes:
        sku: The SKU or code itself.
        sku_type: Kind of SKU or code.
        entity: Manufacturer or vendor that uses the identifier.
        description: What kind of code it is, in words.
    """

    sku: str | None = field(name="Sku", default=None)
    sku_type: SkuType | None = field(name="SkuType", default=None)
    entity: NamedEntity | None = field(name="Entity", default=None)
    description: str | None = field(name="Description", default=None)


class ItemVariation(Model, kw_only=True):
    """In what an item differs from the others of its master product, such as the size.

    Attributes:
        name: Name to show to people.
        slug: Names the product: master `M1248`, variation `-V1`, perhaps entity `-E38` and region `-RCAON`.
        catalog_item_id: Identifier of the item in the company's catalog.
        revisions: Revisions of the variation for entities and regions.
    """

    name: str | None = field(name="Name", default=None)
    slug: str | None = field(name="Slug", default=None)
    catalog_item_id: UUID | None = field(name="CatalogItemId", default=None)
    revisions: list[Revision] | None = field(name="Revisions", default=None)


class Specification(Model, kw_only=True):
    """A group of technical data.

    Attributes:
        name: Name of the group.
        fields: Its names and values.
        id: Identifier of the group; later answers have a GUID.
    """

    name: str | None = field(name="Name", default=None)
    fields: list[SpecificationField] | None = field(name="Fields", default=None)
    id: int | UUID | None = field(name="Id", default=None)


class StructureVariation(Model, kw_only=True):
    """A variation in the structure of an item; clients of different years read its items from one or the other member.

    Attributes:
        slug: Names the product: master `M1248`, variation `-V1`, perhaps entity `-E38` and region `-RCAON`.
        name: Name of the variation.
        catalog_items: Items of the variation.
        catalog_item_ids: Identifiers of the items of the variation.
    """

    slug: str | None = field(name="Slug", default=None)
    name: str | None = field(name="Name", default=None)
    catalog_items: list[CatalogItem] | None = field(name="CatalogItems", default=None)
    catalog_item_ids: list[UUID] | None = field(name="CatalogItemIds", default=None)


class SubscriptionItems(Model, kw_only=True):
    """Items that a subscription list brought into the catalog.

    Attributes:
        items: Items that the list brought into the catalog.
    """

    items: list[CatalogItem] | None = field(name="Items", default=None)


class Swatch(Model, kw_only=True):
    """How a colour is shown.

    Attributes:
        type: How the colour is shown.
        asset_id: Asset that shows the colour, where `Type` is `Asset`; samples print the text `null`, so it is read as
            text.
        color_code: Colour as `#RRGGBB`.
    """

    type: SwatchType | None = field(name="Type", default=None)
    asset_id: str | None = field(name="AssetId", default=None)
    color_code: str | None = field(name="ColorCode", default=None)


class VariationResult(Model, kw_only=True):
    """Variations of an item.

    Attributes:
        items: The variations.
    """

    items: list[ItemVariation] | None = field(name="Items", default=None)


class VendorSkuResult(Model, kw_only=True):
    """Items that a vendor sells under a SKU: none, one or several.

    Attributes:
        sku: SKU that was asked for.
        vendor_id: Vendor that was asked for.
        items: Items that the vendor sells under the SKU.
    """

    sku: str | None = field(name="Sku", default=None)
    vendor_id: int | None = field(name="VendorId", default=None)
    items: list[CatalogItem] | None = field(name="Items", default=None)


class ColorDefinition(Model, kw_only=True):
    """A colour of a product.

    Attributes:
        id: Identifier of the colour, made by the server.
        name: Name to show to people.
        color_tag_ids: Colour tags by `Id`, for a search.
        color_tags: Colour tags with their names.
        swatch: How the colour is shown.
        is_used: Whether a product has the colour.
    """

    id: UUID | None = field(name="Id", default=None)
    name: str | None = field(name="Name", default=None)
    color_tag_ids: list[int] | None = field(name="ColorTagIds", default=None)
    color_tags: list[ColorTag] | None = field(name="ColorTags", default=None)
    swatch: Swatch | None = field(name="Swatch", default=None)
    is_used: bool | None = field(name="IsUsed", default=None)


class CompatibleResult(Model, kw_only=True):
    """Products that go with an item.

    Attributes:
        items: The products.
        facets: Counts by classification, manufacturer and vendor; a list here.
    """

    items: list[CompatibleItem] | None = field(name="Items", default=None)
    facets: list[Facets] | None = field(name="Facets", default=None)


class GroupedProduct(Model, kw_only=True):
    """A product within a group.

    Attributes:
        variation_info: Variations of the product and the fields they differ in.
        name: Name of the product.
        color_definition: Colour of the product.
        hero_shot_id: `Id` of the main picture, from the assets service.
        msrp: Manufacturer's suggested retail price.
        manufacturer: Who makes the product.
        vendors: Vendors of the product.
        slug: Names the product: master `M1248`, variation `-V1`, perhaps entity `-E38` and region `-RCAON`.
        product_version: Revision of the product.
        is_drop_shippable: Whether a supplier may ship it to the customer; only a hint in search rows.
        short_description: The product in a few words.
        is_master_product: Whether the row is a master product; its `CatalogItemId` is then the all-zero GUID.
        date_added_utc: Time the item was added, in UTC.
        identifiers: SKUs and codes of the product.
        entity: Entity that the revision is for; null where it holds for all.
        region: Region that the revision is for; null where it holds everywhere.
        catalog_item_id: Identifier of the item; the all-zero GUID for a master product.
        catalog_sku: SKU that the catalog gave to the item.
        rms_id: Identifier of the item in the retail management system.
        company_id: Company that the catalog belongs to.
        measurement_type: How quantities of the item are counted.
        batch_tracking: Whether batches of the item are tracked.
        non_stock: Whether the item is sold without being stocked.
        life_cycle: Stage in the item's life.
        is_list_sourced: Whether a subscription list brought the product.
        serial_numbers: Serial numbers; that they are text is inferred.
    """

    variation_info: list[VariationInfo] | None = field(name="VariationInfo", default=None)
    name: str | None = field(name="Name", default=None)
    color_definition: ColorDefinition | None = field(name="ColorDefinition", default=None)
    hero_shot_id: UUID | None = field(name="HeroShotId", default=None)
    msrp: Money | None = field(name="Msrp", default=None)
    manufacturer: NamedEntity | None = field(name="Manufacturer", default=None)
    vendors: list[NamedEntity] | None = field(name="Vendors", default=None)
    slug: str | None = field(name="Slug", default=None)
    product_version: int | None = field(name="ProductVersion", default=None)
    is_drop_shippable: bool | None = field(name="IsDropShippable", default=None)
    short_description: str | None = field(name="ShortDescription", default=None)
    is_master_product: bool | None = field(name="IsMasterProduct", default=None)
    date_added_utc: datetime | None = field(name="DateAddedUtc", default=None)
    identifiers: list[Identifier] | None = field(name="Identifiers", default=None)
    entity: NamedEntity | None = field(name="Entity", default=None)
    region: Region | None = field(name="Region", default=None)
    catalog_item_id: UUID | None = field(name="CatalogItemId", default=None)
    catalog_sku: str | None = field(name="CatalogSku", default=None)
    rms_id: str | None = field(name="RmsId", default=None)
    company_id: int | None = field(name="CompanyId", default=None)
    measurement_type: MeasurementType | None = field(name="MeasurementType", default=None)
    batch_tracking: bool | None = field(name="BatchTracking", default=None)
    non_stock: bool | None = field(name="NonStock", default=None)
    life_cycle: LifeCycle | None = field(name="LifeCycle", default=None)
    is_list_sourced: bool | None = field(name="IsListSourced", default=None)
    serial_numbers: list[str] | None = field(name="SerialNumbers", default=None)


class ItemStructure(Model, kw_only=True):
    """Master product of an item and its variations.

    Attributes:
        slug: Slug of the master product.
        name: Name of the master product.
        catalog_items: Items of the master product itself.
        variations: Variations of the master product.
    """

    slug: str | None = field(name="Slug", default=None)
    name: str | None = field(name="Name", default=None)
    catalog_items: list[CatalogItem] | None = field(name="CatalogItems", default=None)
    variations: list[StructureVariation] | None = field(name="Variations", default=None)


class ProductDetails(Model, kw_only=True):
    """Everything the catalog knows of a product.

    Attributes:
        id: Slug of the product, such as `M1248-V1`.
        name: Name to show to people.
        assets: Pictures and documents.
        canonical_classification: Place of the product in the canonical classification tree.
        color_definition: Colour of the product.
        date_added_utc: Time the item was added, in UTC.
        date_updated_utc: Time of the item's last change, in UTC.
        entity: Entity that the revision is for; null where it holds for all.
        extended_attributes: Names and values that the company added to the item.
        hero_shot_id: `Id` of the main picture, from the assets service.
        hero_shot_uri: Address of the main picture.
        is_archived: Whether the item is archived; archived items are left out of searches.
        is_linked_to_curated_product: Whether the product is linked to one that iQmetrix curates.
        is_saleable: Whether the product can be sold.
        long_description: Full description; may be HTML.
        manufacturer: Who makes the product.
        manufacturer_skus: SKUs under which the manufacturer sells it.
        master_product_id: Identifier of the master product.
        msrp: Manufacturer's suggested retail price.
        owner: Company that owns a private product; null means public.
        region: Region that the revision is for; null where it holds everywhere.
        release_date: Time the product came out, in UTC.
        rms_id: Identifier of the item in the retail management system.
        short_description: The product in a few words.
        specifications: Technical data, by group.
        upc_codes: Universal product codes.
        variation_id: Identifier of the variation within the master product.
        variation_info: Variations of the product and the fields they differ in.
        vendor_skus: SKUs under which vendors sell it.
        version: Revision of the product.
        has_color: Whether the product has a colour.
        measurement_type: How quantities of the item are counted.
        batch_tracking: Whether batches of the item are tracked.
        non_stock: Whether the item is sold without being stocked.
        life_cycle: Stage in the item's life.
    """

    id: str | None = field(name="Id", default=None)
    name: str | None = field(name="Name", default=None)
    assets: list[Asset] | None = field(name="Assets", default=None)
    canonical_classification: CanonicalClassification | None = field(name="CanonicalClassification", default=None)
    color_definition: ColorDefinition | None = field(name="ColorDefinition", default=None)
    date_added_utc: datetime | None = field(name="DateAddedUtc", default=None)
    date_updated_utc: datetime | None = field(name="DateUpdatedUtc", default=None)
    entity: NamedEntity | None = field(name="Entity", default=None)
    extended_attributes: list[Attribute] | None = field(name="ExtendedAttributes", default=None)
    hero_shot_id: UUID | None = field(name="HeroShotId", default=None)
    hero_shot_uri: str | None = field(name="HeroShotUri", default=None)
    is_archived: bool | None = field(name="IsArchived", default=None)
    is_linked_to_curated_product: bool | None = field(name="IsLinkedToCuratedProduct", default=None)
    is_saleable: bool | None = field(name="IsSaleable", default=None)
    long_description: str | None = field(name="LongDescription", default=None)
    manufacturer: NamedEntity | None = field(name="Manufacturer", default=None)
    manufacturer_skus: list[SkuValue] | None = field(name="ManufacturerSkus", default=None)
    master_product_id: int | None = field(name="MasterProductId", default=None)
    msrp: Money | None = field(name="MSRP", default=None)
    owner: NamedEntity | None = field(name="Owner", default=None)
    region: Region | None = field(name="Region", default=None)
    release_date: datetime | None = field(name="ReleaseDate", default=None)
    rms_id: str | None = field(name="RmsId", default=None)
    short_description: str | None = field(name="ShortDescription", default=None)
    specifications: list[Specification] | None = field(name="Specifications", default=None)
    upc_codes: list[UpcCode] | None = field(name="UpcCodes", default=None)
    variation_id: int | None = field(name="VariationId", default=None)
    variation_info: list[VariationInfo] | None = field(name="VariationInfo", default=None)
    vendor_skus: list[SkuValue] | None = field(name="VendorSkus", default=None)
    version: int | None = field(name="Version", default=None)
    has_color: bool | None = field(name="HasColor", default=None)
    measurement_type: MeasurementType | None = field(name="MeasurementType", default=None)
    batch_tracking: bool | None = field(name="BatchTracking", default=None)
    non_stock: bool | None = field(name="NonStock", default=None)
    life_cycle: LifeCycle | None = field(name="LifeCycle", default=None)


class ProductDetailsBulkResponse(Model, kw_only=True):
    """Product details by catalog item.

    Attributes:
        catalog_items: Product details by catalog item; unknown ids are left out.
    """

    catalog_items: dict[str, ProductDetails] | None = field(name="CatalogItems", default=None)


class SearchItem(Model, kw_only=True):
    """A row of a search.

    Attributes:
        name: Name to show to people.
        canonical_classification: Place of the product in the canonical classification tree.
        catalog_item_id: Identifier of the item in the company's catalog.
        catalog_sku: SKU that the catalog gave to the item.
        classification_tree_id: `Id` of the classification tree, from the products service.
        color_definition: Colour of the product.
        company_id: Company that the catalog belongs to.
        date_added_utc: Time the item was added, in UTC.
        hero_shot_id: `Id` of the main picture, from the assets service.
        identifiers: SKUs and codes of the product.
        is_linked_to_curated_product: Whether the product is linked to one that iQmetrix curates.
        is_drop_shippable: Whether a supplier may ship it to the customer; only a hint in search rows.
        is_master_product: Whether the row is a master product; its `CatalogItemId` is then the all-zero GUID.
        manufacturer: Who makes the product.
        msrp: Manufacturer's suggested retail price.
        product_version: Revision of the product.
        short_description: The product in a few words.
        slug: Names the product: master `M1248`, variation `-V1`, perhaps entity `-E38` and region `-RCAON`.
        variation_id: Identifier of the variation within the master product.
        vendors: Vendors of the product.
    """

    catalog_item_id: UUID = field(name="CatalogItemId", default=LEFT_OUT)
    name: str | None = field(name="Name", default=None)
    canonical_classification: CanonicalClassification | None = field(name="CanonicalClassification", default=None)
    catalog_sku: str | None = field(name="CatalogSku", default=None)
    classification_tree_id: int | None = field(name="ClassificationTreeId", default=None)
    color_definition: ColorDefinition | None = field(name="ColorDefinition", default=None)
    company_id: int | None = field(name="CompanyId", default=None)
    date_added_utc: datetime | None = field(name="DateAddedUtc", default=None)
    hero_shot_id: UUID | None = field(name="HeroShotId", default=None)
    identifiers: list[Identifier] | None = field(name="Identifiers", default=None)
    is_linked_to_curated_product: bool | None = field(name="IsLinkedToCuratedProduct", default=None)
    is_drop_shippable: bool | None = field(name="IsDropShippable", default=None)
    is_master_product: bool | None = field(name="IsMasterProduct", default=None)
    manufacturer: NamedEntity | None = field(name="Manufacturer", default=None)
    msrp: Money | None = field(name="Msrp", default=None)
    product_version: int | None = field(name="ProductVersion", default=None)
    short_description: str | None = field(name="ShortDescription", default=None)
    slug: str | None = field(name="Slug", default=None)
    variation_id: int | None = field(name="VariationId", default=None)
    vendors: list[NamedEntity] | None = field(name="Vendors", default=None)


class CatalogSearchResult(Model, kw_only=True):
    """A page of search rows.

    Attributes:
        items: The rows.
        facets: Counts by classification, manufacturer and vendor.
        meta_data: Page, page size and number of all results.
    """

    items: list[SearchItem] | None = field(name="Items", default=None)
    facets: Facets | None = field(name="Facets", default=None)
    meta_data: MetaData | None = field(name="MetaData", default=None)


class GroupedItem(Model, kw_only=True):
    """A group of products that share a master product.

    Attributes:
        canonical_classification: Place of the product in the canonical classification tree.
        classification_tree_id: `Id` of the classification tree, from the products service.
        is_linked_to_curated_product: Whether the product is linked to one that iQmetrix curates.
        products: Products of the group.
        most_recent_date_added: Time the newest product of the group was added, in UTC.
        variation_info: Variations of the product and the fields they differ in.
        name: Name of the product.
        color_definition: Colour of the product.
        hero_shot_id: `Id` of the main picture, from the assets service.
        msrp: Manufacturer's suggested retail price.
        manufacturer: Who makes the product.
        vendors: Vendors of the product.
        slug: Names the product: master `M1248`, variation `-V1`, perhaps entity `-E38` and region `-RCAON`.
        product_version: Revision of the product.
        is_drop_shippable: Whether a supplier may ship it to the customer; only a hint in search rows.
        short_description: The product in a few words.
        is_master_product: Whether the row is a master product; its `CatalogItemId` is then the all-zero GUID.
        date_added_utc: Time the item was added, in UTC.
        identifiers: SKUs and codes of the product.
        entity: Entity that the revision is for; null where it holds for all.
        region: Region that the revision is for; null where it holds everywhere.
        catalog_item_id: Identifier of the item; the all-zero GUID for a master product.
        catalog_sku: SKU that the catalog gave to the item.
        rms_id: Identifier of the item in the retail management system.
        company_id: Company that the catalog belongs to.
        measurement_type: How quantities of the item are counted.
        batch_tracking: Whether batches of the item are tracked.
        non_stock: Whether the item is sold without being stocked.
        life_cycle: Stage in the item's life.
        is_list_sourced: Whether a subscription list brought the product.
        serial_numbers: Serial numbers; that they are text is inferred.
    """

    slug: str = field(name="Slug", default=LEFT_OUT)
    canonical_classification: CanonicalClassification | None = field(name="CanonicalClassification", default=None)
    classification_tree_id: int | None = field(name="ClassificationTreeId", default=None)
    is_linked_to_curated_product: bool | None = field(name="IsLinkedToCuratedProduct", default=None)
    products: list[GroupedProduct] | None = field(name="Products", default=None)
    most_recent_date_added: datetime | None = field(name="MostRecentDateAdded", default=None)
    variation_info: list[VariationInfo] | None = field(name="VariationInfo", default=None)
    name: str | None = field(name="Name", default=None)
    color_definition: ColorDefinition | None = field(name="ColorDefinition", default=None)
    hero_shot_id: UUID | None = field(name="HeroShotId", default=None)
    msrp: Money | None = field(name="Msrp", default=None)
    manufacturer: NamedEntity | None = field(name="Manufacturer", default=None)
    vendors: list[NamedEntity] | None = field(name="Vendors", default=None)
    product_version: int | None = field(name="ProductVersion", default=None)
    is_drop_shippable: bool | None = field(name="IsDropShippable", default=None)
    short_description: str | None = field(name="ShortDescription", default=None)
    is_master_product: bool | None = field(name="IsMasterProduct", default=None)
    date_added_utc: datetime | None = field(name="DateAddedUtc", default=None)
    identifiers: list[Identifier] | None = field(name="Identifiers", default=None)
    entity: NamedEntity | None = field(name="Entity", default=None)
    region: Region | None = field(name="Region", default=None)
    catalog_item_id: UUID | None = field(name="CatalogItemId", default=None)
    catalog_sku: str | None = field(name="CatalogSku", default=None)
    rms_id: str | None = field(name="RmsId", default=None)
    company_id: int | None = field(name="CompanyId", default=None)
    measurement_type: MeasurementType | None = field(name="MeasurementType", default=None)
    batch_tracking: bool | None = field(name="BatchTracking", default=None)
    non_stock: bool | None = field(name="NonStock", default=None)
    life_cycle: LifeCycle | None = field(name="LifeCycle", default=None)
    is_list_sourced: bool | None = field(name="IsListSourced", default=None)
    serial_numbers: list[str] | None = field(name="SerialNumbers", default=None)


class GroupedSearchResult(Model, kw_only=True):
    """A page of groups.

    Attributes:
        items: The groups.
        meta_data: Page, page size and number of all results.
    """

    items: list[GroupedItem] | None = field(name="Items", default=None)
    meta_data: MetaData | None = field(name="MetaData", default=None)
