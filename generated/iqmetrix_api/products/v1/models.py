# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Models of Product Library v1."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, overload
from uuid import UUID

from msgspec import field

from iqmetrix_api import Model, OpenStrEnum
from iqmetrix_api._runtime.deprecation import WarningMeta, deprecate, deprecated
from iqmetrix_api._runtime.model import LEFT_OUT


class Asset(Model, kw_only=True):
    """A picture or document that was uploaded before.

    Attributes:
        id: `id` that the assets service answered the upload with.
        name: Name to show, which tells what is to be seen.
        mime_type: Media type of the file.
        is_hidden: Whether customers should not see it.
    """

    id: UUID = field(name="Id")
    name: str = field(name="Name")
    mime_type: str = field(name="MimeType")
    is_hidden: bool | None = field(name="IsHidden", default=None)


class ColorTag(Model, kw_only=True):
    """A plain colour, by which products of any brand are found.

    Attributes:
        id: Number of the tag, as in the `ColorTagIds` of colours and of the catalog's search.
        name: Name of the colour to show to people.
        color_code: The colour as `#RRGGBB`.
    """

    id: int = field(name="Id", default=LEFT_OUT)
    name: str | None = field(name="Name", default=None)
    color_code: str | None = field(name="ColorCode", default=None)


class ColorTagInput(Model, kw_only=True):
    """A plain colour, by which products of any brand are found, as it is sent."""


class ColorTags(Model, kw_only=True):
    """All colour tags.

    Attributes:
        color_tags: The colour tags.
    """

    color_tags: list[ColorTag] | None = field(name="ColorTags", default=None)


class DocumentClassification(Model, kw_only=True):
    """A classification of a tree.

    Attributes:
        tree_id: `Id` of the classification tree.
        id: `Id` of a classification in that tree; its product template says which fields the product should have.
        name: Name of the classification to show to people.
    """

    tree_id: int | None = field(name="TreeId", default=None)
    id: int | None = field(name="Id", default=None)
    name: str | None = field(name="Name", default=None)


class DocumentClassificationInput(Model, kw_only=True):
    """A classification of a tree, as it is sent.

    Attributes:
        tree_id: `Id` of the classification tree.
        id: `Id` of a classification in that tree; its product template says which fields the product should have.
    """

    tree_id: int = field(name="TreeId")
    id: int = field(name="Id")


class FieldOption(Model, kw_only=True):
    """A value that a field may have.

    Attributes:
        id: Number of the value within its field.
        value: The value, as it is written into a field value.
    """

    id: int | None = field(name="Id", default=None)
    value: str | None = field(name="Value", default=None)


class FieldValue(Model, kw_only=True):
    """What a product has in one of the library's fields, such as its name or its height.

    Attributes:
        field_definition_id: `Id` of the field definition, found by its `StringId`.
        language_invariant_value: The value as text, a number with its unit, a price with its currency (`24.99 CAD`).
    """

    field_definition_id: int | None = field(name="FieldDefinitionId", default=None)
    language_invariant_value: str | None = field(name="LanguageInvariantValue", default=None)


class FieldValueInput(Model, kw_only=True):
    """What a product has in one of the library's fields, such as its name or its height, as it is sent.

    Attributes:
        field_definition_id: `Id` of the field definition, found by its `StringId`.
        language_invariant_value: The value as text, a number with its unit, a price with its currency (`24.99 CAD`).
    """

    field_definition_id: int = field(name="FieldDefinitionId")
    language_invariant_value: str = field(name="LanguageInvariantValue")


class GroupType(OpenStrEnum):
    """What revisions are for."""

    REGION = "Region"
    ENTITY = "Entity"
    REGION_AND_ENTITY = "RegionAndEntity"


class IdentifierType(OpenStrEnum):
    """Kind of an identifier."""

    MANUFACTURER_SKU = "ManufacturerSKU"
    VENDOR_SKU = "VendorSKU"
    UPC = "UPC"


class InputType(OpenStrEnum):
    """Which values a field takes; samples print TestSingleLine, presumably for TextSingleLine."""

    CURRENCY = "Currency"
    DATE = "Date"
    FLOAT = "Float"
    INTEGER = "Integer"
    MULTI_SELECT = "MultiSelect"
    SINGLE_SELECT = "SingleSelect"
    TEXT_SINGLE_LINE = "TextSingleLine"
    TEXT_MULTIPLE_LINE = "TextMultipleLine"
    YES_NO = "YesNo"
    TEST_SINGLE_LINE = "TestSingleLine"


class Money(Model, kw_only=True):
    """An amount of money with its currency.

    Attributes:
        amount: The amount, in the currency beside it.
        currency_code: Three letters by ISO 4217.
    """

    amount: Decimal | None = field(name="Amount", default=None)
    currency_code: str | None = field(name="CurrencyCode", default=None)


class NamedEntity(Model, kw_only=True):
    """A manufacturer, vendor or company.

    Attributes:
        id: `Id` of the entity, from the entities service.
        name: Name of the entity, which follows its `Id`; may be sent back.
    """

    id: int | None = field(name="Id", default=None)
    name: str | None = field(name="Name", default=None)


class NamedEntityInput(Model, kw_only=True):
    """A manufacturer, vendor or company, as it is sent.

    Attributes:
        id: `Id` of the entity, from the entities service.
        name: Name of the entity, which follows its `Id`; may be sent back.
    """

    id: int = field(name="Id")
    name: str | None = field(name="Name", default=None)


class ParentCategory(Model, kw_only=True):
    """A category above a classification.

    Attributes:
        id: `Id` of the category in the tree.
        name: Name of the category to show to people.
    """

    id: int | None = field(name="Id", default=None)
    name: str | None = field(name="Name", default=None)


class ProductAsset(Model, kw_only=True):
    """A picture or document of a product.

    Attributes:
        id: Identifier of the asset, under which the assets service has it.
        name: Name of the file, with its ending.
        uri: Address from which the file can be loaded.
        type: What kind of file it is; only `Image` is documented.
        is_hidden: Whether customers should not see it.
    """

    id: UUID | None = field(name="Id", default=None)
    name: str | None = field(name="Name", default=None)
    uri: str | None = field(name="Uri", default=None)
    type: str | None = field(name="Type", default=None)
    is_hidden: bool | None = field(name="IsHidden", default=None)


class ProductSlug(Model, kw_only=True):
    """A product that was found.

    Attributes:
        slug: Slug of the product, by which it is read.
    """

    slug: str | None = field(name="Slug", default=None)


class ProductTemplate(Model, kw_only=True):
    """A set of fields for products of one kind.

    Attributes:
        id: Number of the template, which no operation here takes.
        name: Name of the template to show to people.
    """

    id: int | None = field(name="Id", default=None)
    name: str | None = field(name="Name", default=None)


class Region(Model, kw_only=True):
    """A country, or a state of it.

    Attributes:
        country_code: Two letters by ISO 3166-1, as the reference service lists them.
        country_name: Name of the country to show to people.
        state_code: The part of the ISO 3166-2 code behind the country; absent for a whole country.
        state_name: Name of the state or province to show to people.
    """

    country_code: str | None = field(name="CountryCode", default=None)
    country_name: str | None = field(name="CountryName", default=None)
    state_code: str | None = field(name="StateCode", default=None)
    state_name: str | None = field(name="StateName", default=None)


class RegionInput(Model, kw_only=True):
    """A country, or a state of it, as it is sent.

    Attributes:
        country_code: Two letters by ISO 3166-1, as the reference service lists them.
        state_code: The part of the ISO 3166-2 code behind the country; absent for a whole country.
    """

    country_code: str | None = field(name="CountryCode", default=None)
    state_code: str | None = field(name="StateCode", default=None)


class SkuValue(Model, kw_only=True):
    """A stock keeping unit.

    Attributes:
        value: The stock keeping unit itself.
        description: What it stands for; often empty.
        entity: Manufacturer or vendor that uses it.
    """

    value: str | None = field(name="Value", default=None)
    description: str | None = field(name="Description", default=None)
    entity: NamedEntity | None = field(name="Entity", default=None)


class SpecificationField(Model, kw_only=True):
    """One fact of the technical data.

    Attributes:
        id: `Id` of the field definition, which differs between the environments.
        name: Name of the field in the library.
        display_name: Name of the field to show to people.
        string_id: `StringId` of the field definition, which is the same in every environment.
        type: How to read `Value`, which is a text whatever it stands for.
        unit: Unit of a number; null or empty where there is none.
        value: What the product has there, without the unit; for people and programs alike.
    """

    id: int | None = field(name="Id", default=None)
    name: str | None = field(name="Name", default=None)
    display_name: str | None = field(name="DisplayName", default=None)
    string_id: str | None = field(name="StringId", default=None)
    type: InputType | None = field(name="Type", default=None)
    unit: str | None = field(name="Unit", default=None)
    value: str | None = field(name="Value", default=None)


class SwatchType(OpenStrEnum):
    """What fills a patch of colour."""

    ASSET = "Asset"
    COLOR_CODE = "ColorCode"
    EMPTY = "Empty"


class TreeOwner(Model, kw_only=True):
    """The company that maintains a tree.

    Attributes:
        id: `Id` of the company, from the entities service.
        name: Name of the company to show to people.
    """

    id: int | None = field(name="Id", default=None)
    name: str | None = field(name="Name", default=None)


class UpcCode(Model, kw_only=True):
    """A universal product code.

    Attributes:
        value: The code, perhaps with a supplement behind it.
        description: What the code stands for.
        entity: Entity that the code belongs to: a number in the sample, where other identifiers have an object.
    """

    value: str | None = field(name="Value", default=None)
    description: str | None = field(name="Description", default=None)
    entity: int | NamedEntity | None = field(name="Entity", default=None)


class VariationCreated(Model, kw_only=True):
    """Says which number a new variation got.

    Attributes:
        variation_id: Number of the variation within the master product, with which it is changed later.
    """

    variation_id: int | None = field(name="VariationId", default=None)


class VariationField(Model, kw_only=True):
    """A field in which variations differ.

    Attributes:
        field_id: `Id` of the field definition.
        name: Name of the field in the library.
        value: What this variation has there, as text.
    """

    field_id: int | None = field(name="FieldId", default=None)
    name: str | None = field(name="Name", default=None)
    value: str | None = field(name="Value", default=None)


class VariationInfo(Model, kw_only=True):
    """A variation of the master product, with what tells it from the others.

    Attributes:
        variation_id: Number of the variation within the master product, behind `V` in its slug.
        slug: Slug of the variation, by which it is read.
        fields: Fields in which the variations differ.
    """

    variation_id: int | None = field(name="VariationId", default=None)
    slug: str | None = field(name="Slug", default=None)
    fields: list[VariationField] | None = field(name="Fields", default=None)


class CanonicalClassification(Model, kw_only=True):
    """Place of a product in the classification tree.

    Attributes:
        id: `Id` of the classification in the tree.
        name: Name of the classification to show to people.
        parent_categories: Categories above it, from the top.
    """

    id: int | None = field(name="Id", default=None)
    name: str | None = field(name="Name", default=None)
    parent_categories: list[ParentCategory] | None = field(name="ParentCategories", default=None)


class Classification(Model, kw_only=True):
    """A leaf of a tree, to which products belong.

    Attributes:
        id: Number of the classification, as in a product document.
        name: Name of the classification to show to people.
        order: Place among its sisters, in which they are shown.
        product_template: Says which fields such products have.
    """

    id: int | None = field(name="Id", default=None)
    name: str | None = field(name="Name", default=None)
    order: int | None = field(name="Order", default=None)
    product_template: ProductTemplate | None = field(name="ProductTemplate", default=None)


if TYPE_CHECKING:  # a type checker complains where a program reads or sets one of them

    class _FieldDefinition_language_invariant_name:
        @deprecated(
            "FieldDefinition.language_invariant_name is deprecated since products 1.0.0: use FieldDefinition.string_id"
        )
        def __get__(self, model: Any, kind: Any = None) -> str | None:
            raise NotImplementedError

        @deprecated(
            "FieldDefinition.language_invariant_name is deprecated since products 1.0.0: use FieldDefinition.string_id"
        )
        def __set__(self, model: Any, value: str | None) -> None: ...


class FieldDefinition(Model, kw_only=True, metaclass=WarningMeta):
    """What a field means and which values it takes.

    Attributes:
        id: Number of the field, which field values refer to; it differs between the environments.
        string_id: Name of the field that is the same in every environment; find fields by it.
        input_type: What a field value must be, and whether it is one of `Options`.
        is_required: Whether a product has to have a value there.
        language_invariant_unit: Unit of numbers, in English; absent or empty where there is none.
        display_name: Name of the field to show to people, in the language of the request.
        options: Values to choose from, where `InputType` is `SingleSelect` or `MultiSelect`.
        language_invariant_name: Deprecated since products 1.0.0: use FieldDefinition.string_id. Former name of the
            field in English; use `StringId`.
    """

    id: int = field(name="Id", default=LEFT_OUT)
    string_id: str | None = field(name="StringId", default=None)
    input_type: InputType | None = field(name="InputType", default=None)
    is_required: bool | None = field(name="IsRequired", default=None)
    language_invariant_unit: str | None = field(name="LanguageInvariantUnit", default=None)
    display_name: str | None = field(name="DisplayName", default=None)
    options: list[FieldOption] | None = field(name="Options", default=None)
    if TYPE_CHECKING:
        language_invariant_name = _FieldDefinition_language_invariant_name()
    else:
        language_invariant_name: str | None = field(name="LanguageInvariantName", default=None)

    if TYPE_CHECKING:

        @overload
        def __init__(
            self,
            *,
            id: int = ...,
            string_id: str | None = ...,
            input_type: InputType | None = ...,
            is_required: bool | None = ...,
            language_invariant_unit: str | None = ...,
            display_name: str | None = ...,
            options: list[FieldOption] | None = ...,
            unknown_fields: dict[str, Any] | None = ...,
        ) -> None: ...
        @overload
        @deprecated(
            "FieldDefinition.language_invariant_name is deprecated since products 1.0.0: use FieldDefinition.string_id"
        )
        def __init__(
            self,
            *,
            id: int = ...,
            string_id: str | None = ...,
            input_type: InputType | None = ...,
            is_required: bool | None = ...,
            language_invariant_unit: str | None = ...,
            display_name: str | None = ...,
            options: list[FieldOption] | None = ...,
            language_invariant_name: str | None = ...,
            unknown_fields: dict[str, Any] | None = ...,
        ) -> None: ...
        def __init__(self, **_: Any) -> None: ...


deprecate(
    FieldDefinition,
    {
        "language_invariant_name": "FieldDefinition.language_invariant_name is deprecated since products 1.0.0: use FieldDefinition.string_id"
    },
)


class Identifier(Model, kw_only=True):
    """A stock keeping unit or code.

    Attributes:
        description: What it stands for.
        entity: Manufacturer or vendor that uses it, by `Id`; absent for universal product codes.
        type: Kind of the identifier, as in its group.
        value: The stock keeping unit or code itself.
    """

    description: str | None = field(name="Description", default=None)
    entity: NamedEntity | None = field(name="Entity", default=None)
    type: IdentifierType | None = field(name="Type", default=None)
    value: str | None = field(name="Value", default=None)


class IdentifierGroup(Model, kw_only=True):
    """All identifiers of one kind.

    Attributes:
        type: Kind of the identifiers in the group.
        force_override: Whether no identifiers of this kind are taken over from above, even if the group is empty.
        identifiers: The identifiers; none if absent.
    """

    type: IdentifierType | None = field(name="Type", default=None)
    force_override: bool | None = field(name="ForceOverride", default=None)
    identifiers: list[Identifier] | None = field(name="Identifiers", default=None)


class IdentifierInput(Model, kw_only=True):
    """A stock keeping unit or code, as it is sent.

    Attributes:
        description: What it stands for.
        entity: Manufacturer or vendor that uses it, by `Id`; absent for universal product codes.
        type: Kind of the identifier, as in its group.
        value: The stock keeping unit or code itself.
    """

    type: IdentifierType = field(name="Type")
    value: str = field(name="Value")
    description: str | None = field(name="Description", default=None)
    entity: NamedEntityInput | None = field(name="Entity", default=None)


class ProductSearch(Model, kw_only=True):
    """What a search for an identifier found.

    Attributes:
        products: The products found; none, one or several.
    """

    products: list[ProductSlug] | None = field(name="Products", default=None)


class Revision(Model, kw_only=True):
    """What differs for a region or an entity; the rest is taken over.

    Attributes:
        id: Number of the revision; requests identify it by their parameters instead.
        color_definition_id: `Id` of one of the document's colours; absent where the colour is not different.
        entity: Entity that the revision is for, from `entityId`; null where it holds for all.
        field_values: Fields that are different there.
        identifier_groups: Stock keeping units and codes that are different there, one group for each kind.
        regions: Regions that the revision is for, from `countryCode` and `stateCode`.
    """

    id: int = field(name="Id", default=LEFT_OUT)
    color_definition_id: str | None = field(name="ColorDefinitionId", default=None)
    entity: NamedEntity | None = field(name="Entity", default=None)
    field_values: list[FieldValue] | None = field(name="FieldValues", default=None)
    identifier_groups: list[IdentifierGroup] | None = field(name="IdentifierGroups", default=None)
    regions: list[Region] | None = field(name="Regions", default=None)


class RevisionGroup(Model, kw_only=True):
    """Revisions of the same kind, of the master product or of one variation.

    Attributes:
        group_type: What the revisions of the group are for.
        order: Place of the group among those of the same product or variation, from 0: Region, Entity, RegionAndEntity
            in the sample.
        revisions: What differs for each region or entity of the group; empty where there is nothing of that kind.
        variation_id: Number of the variation that they belong to; null for the master product.
    """

    group_type: GroupType | None = field(name="GroupType", default=None)
    order: int | None = field(name="Order", default=None)
    revisions: list[Revision] | None = field(name="Revisions", default=None)
    variation_id: int | None = field(name="VariationId", default=None)


class Specification(Model, kw_only=True):
    """A group of technical data.

    Attributes:
        name: Heading of the group.
        fields: The data under that heading.
    """

    name: str | None = field(name="Name", default=None)
    fields: list[SpecificationField] | None = field(name="Fields", default=None)


class Swatch(Model, kw_only=True):
    """A patch that shows a colour.

    Attributes:
        type: Whether a picture or a colour code fills the patch.
        asset_id: `Id` of the picture, where `Type` is `Asset`; a sample prints the text `null` where there is none, so
            it is read as text.
        color_code: The colour as `#RRGGBB`, where `Type` is `ColorCode`.
    """

    type: SwatchType | None = field(name="Type", default=None)
    asset_id: str | None = field(name="AssetId", default=None)
    color_code: str | None = field(name="ColorCode", default=None)


class Variation(Model, kw_only=True):
    """A variation of a master product. Its number is not among its members.

    Attributes:
        color_definition_id: `Id` of one of the document's colours; absent where the variation has none of its own.
        field_values: What the variation has otherwise than the root revision and its sisters.
        identifier_groups: Stock keeping units and codes of the variation, one group for each kind.
        is_archived: Whether it is archived: left out of searches, but still read by its slug.
    """

    color_definition_id: str | None = field(name="ColorDefinitionId", default=None)
    field_values: list[FieldValue] | None = field(name="FieldValues", default=None)
    identifier_groups: list[IdentifierGroup] | None = field(name="IdentifierGroups", default=None)
    is_archived: bool | None = field(name="IsArchived", default=None)


class Category(Model, kw_only=True):
    """A node of a tree, with categories and classifications below it; products belong to classifications only.

    Attributes:
        id: Number of the category, by which the catalog's search narrows.
        name: Name of the category to show to people.
        categories: Categories one level below.
        classifications: Classifications right below the category.
        order: Place among its sisters, in which they are shown.
    """

    id: int | None = field(name="Id", default=None)
    name: str | None = field(name="Name", default=None)
    categories: list[Category] | None = field(name="Categories", default=None)
    classifications: list[Classification] | None = field(name="Classifications", default=None)
    order: int | None = field(name="Order", default=None)


class ClassificationTree(Model, kw_only=True):
    """A tree of categories in which products are classified.

    Attributes:
        id: Number of the tree, as in the `TreeId` of classifications.
        name: Name of the tree to show to people.
        description: What products the tree is for.
        categories: Categories at the top, each with what is below it.
        classifications: Classifications that are below no category.
        owner: Company that maintains the tree; may be null.
        version: Revision of the tree; a higher number means that it was changed.
        is_canonical: Whether it is the tree of iQmetrix in which all products are classified; internal in the pages of
            2017, in use since.
        is_private: Whether only its owner may use the tree, presumably; the guide of 2019 shows it.
    """

    id: int = field(name="Id", default=LEFT_OUT)
    name: str | None = field(name="Name", default=None)
    description: str | None = field(name="Description", default=None)
    categories: list[Category] | None = field(name="Categories", default=None)
    classifications: list[Classification] | None = field(name="Classifications", default=None)
    owner: TreeOwner | None = field(name="Owner", default=None)
    version: int | None = field(name="Version", default=None)
    is_canonical: bool | None = field(name="IsCanonical", default=None)
    is_private: bool | None = field(name="IsPrivate", default=None)


class ColorDefinition(Model, kw_only=True):
    """A colour as its manufacturer calls it.

    Attributes:
        id: Identifier of the colour, which variations and revisions refer to.
        name: Name of the colour as the manufacturer advertises it, which can't be empty.
        color_tag_ids: `Id` of each colour tag by which the colour is to be found.
        color_tags: The colour tags with their names, from `ColorTagIds`.
        swatch: Patch that shows the colour, where customers choose it.
    """

    id: UUID = field(name="Id", default=LEFT_OUT)
    name: str | None = field(name="Name", default=None)
    color_tag_ids: list[int] | None = field(name="ColorTagIds", default=None)
    color_tags: list[ColorTag] | None = field(name="ColorTags", default=None)
    swatch: Swatch | None = field(name="Swatch", default=None)


class ColorDefinitionInput(Model, kw_only=True):
    """A colour as its manufacturer calls it, as it is sent.

    Attributes:
        name: Name of the colour as the manufacturer advertises it, which can't be empty.
        color_tag_ids: `Id` of each colour tag by which the colour is to be found.
        swatch: Patch that shows the colour, where customers choose it.
    """

    name: str = field(name="Name")
    color_tag_ids: list[int] | None = field(name="ColorTagIds", default=None)
    swatch: Swatch | None = field(name="Swatch", default=None)


class ColorDefinitions(Model, kw_only=True):
    """Colours of a product document.

    Attributes:
        color_definitions: The colours; in a request, those to add.
    """

    color_definitions: list[ColorDefinition] | None = field(name="ColorDefinitions", default=None)


class ColorDefinitionsInput(Model, kw_only=True):
    """Colours of a product document, as it is sent.

    Attributes:
        color_definitions: The colours; in a request, those to add.
    """

    color_definitions: list[ColorDefinitionInput] = field(name="ColorDefinitions")


class IdentifierGroupInput(Model, kw_only=True):
    """All identifiers of one kind, as it is sent.

    Attributes:
        type: Kind of the identifiers in the group.
        force_override: Whether no identifiers of this kind are taken over from above, even if the group is empty.
        identifiers: The identifiers; none if absent.
    """

    type: IdentifierType = field(name="Type")
    force_override: bool | None = field(name="ForceOverride", default=None)
    identifiers: list[IdentifierInput] | None = field(name="Identifiers", default=None)


class MasterProduct(Model, kw_only=True):
    """The root revision of a master product, with the variations below it.

    Attributes:
        color_definition_id: `Id` of one of the document's colours; absent for a product without colour.
        field_values: Name, descriptions and technical data of the product.
        identifier_groups: Stock keeping units and codes, one group for each kind.
        is_archived: Whether the product is archived and left out of searches.
        variations: Variations of the product, such as its colours.
    """

    color_definition_id: str | None = field(name="ColorDefinitionId", default=None)
    field_values: list[FieldValue] | None = field(name="FieldValues", default=None)
    identifier_groups: list[IdentifierGroup] | None = field(name="IdentifierGroups", default=None)
    is_archived: bool | None = field(name="IsArchived", default=None)
    variations: list[Variation] | None = field(name="Variations", default=None)


class Product(Model, kw_only=True):
    """A product as it is shown and sold; pages refer to the product details of the catalog for its shape.

    Attributes:
        id: Slug of the product, by which it is read again and added to a catalog.
        name: Name to show to people, with what tells the variation from its sisters.
        assets: Pictures and documents to show with the product.
        canonical_classification: Where the product stands in the classification tree of iQmetrix.
        entity: Entity that the revision is for; null where it holds for all.
        hero_shot_id: `Id` of the asset that shows the product best; null without one.
        hero_shot_uri: Address from which that picture can be loaded.
        is_linked_to_curated_product: Whether the product follows one that iQmetrix curates.
        is_saleable: Whether it can be sold; a master product with variations can not.
        long_description: Full text for customers; may be HTML.
        manufacturer: Who makes the product.
        manufacturer_skus: Stock keeping units of the manufacturer, which `find_by_identifier` looks through.
        master_product_id: `Id` of its product document, the number behind `M` in the slug.
        msrp: Price that the manufacturer suggests to retailers; null where there is none.
        owner: Company to which a private product belongs; null for a product that all may use.
        region: Region that the revision is for; null where it holds everywhere.
        release_date: When the product came or comes on the market, written without a zone.
        short_description: The product in a few words.
        specifications: Technical data, in groups as they are shown.
        upc_codes: Universal product codes, as they are scanned.
        variation_id: Number of the variation within the master product, behind `V` in the slug; null for a master
            product.
        variation_info: All variations of the master product, to let customers choose.
        vendor_skus: Stock keeping units of vendors, which `find_by_identifier` looks through.
        version: Revision of the document; a higher number means that it was changed.
    """

    id: str = field(name="Id", default=LEFT_OUT)
    name: str | None = field(name="Name", default=None)
    assets: list[ProductAsset] | None = field(name="Assets", default=None)
    canonical_classification: CanonicalClassification | None = field(name="CanonicalClassification", default=None)
    entity: NamedEntity | None = field(name="Entity", default=None)
    hero_shot_id: UUID | None = field(name="HeroShotId", default=None)
    hero_shot_uri: str | None = field(name="HeroShotUri", default=None)
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
    short_description: str | None = field(name="ShortDescription", default=None)
    specifications: list[Specification] | None = field(name="Specifications", default=None)
    upc_codes: list[UpcCode] | None = field(name="UpcCodes", default=None)
    variation_id: int | None = field(name="VariationId", default=None)
    variation_info: list[VariationInfo] | None = field(name="VariationInfo", default=None)
    vendor_skus: list[SkuValue] | None = field(name="VendorSkus", default=None)
    version: int | None = field(name="Version", default=None)


class ProductDocument(Model, kw_only=True):
    """A master product with all its variations and revisions.

    Attributes:
        id: Number of the master product, behind `M` in its slugs.
        classification: The one classification that the product belongs to.
        color_definitions: Colours that variations and revisions may refer to.
        created_utc: When the document was created, in UTC.
        last_modified_utc: When the document was last changed, in UTC.
        manufacturer: Who makes the product; null or absent where it was not stated.
        owner: Company to which a private product belongs, from the `OwnerEntityId` of its creation; null for a product
            that all may use.
        revision_groups: Revisions of the master product and of each variation, by what they are for.
        root_revision: What holds for the whole product unless a variation or revision says otherwise.
        version: Revision of the document, one higher with each change.
    """

    id: int = field(name="Id", default=LEFT_OUT)
    classification: DocumentClassification | None = field(name="Classification", default=None)
    color_definitions: list[ColorDefinition] | None = field(name="ColorDefinitions", default=None)
    created_utc: datetime | None = field(name="CreatedUtc", default=None)
    last_modified_utc: datetime | None = field(name="LastModifiedUtc", default=None)
    manufacturer: NamedEntity | None = field(name="Manufacturer", default=None)
    owner: NamedEntity | None = field(name="Owner", default=None)
    revision_groups: list[RevisionGroup] | None = field(name="RevisionGroups", default=None)
    root_revision: MasterProduct | None = field(name="RootRevision", default=None)
    version: int | None = field(name="Version", default=None)


class ProductsBySlug(Model, kw_only=True):
    """Many products by their slugs.

    Attributes:
        products: The products that were asked for; each under its slug.
    """

    products: dict[str, Product] | None = field(name="Products", default=None)


class RevisionInput(Model, kw_only=True):
    """What differs for a region or an entity; the rest is taken over, as it is sent.

    Attributes:
        id: Number of the revision; requests identify it by their parameters instead.
        color_definition_id: `Id` of one of the document's colours; absent where the colour is not different.
        entity: Entity that the revision is for, from `entityId`; null where it holds for all.
        field_values: Fields that are different there.
        identifier_groups: Stock keeping units and codes that are different there, one group for each kind.
        regions: Regions that the revision is for, from `countryCode` and `stateCode`.
    """

    field_values: list[FieldValueInput] = field(name="FieldValues")
    id: int | None = field(name="Id", default=None)
    color_definition_id: str | None = field(name="ColorDefinitionId", default=None)
    entity: NamedEntityInput | None = field(name="Entity", default=None)
    identifier_groups: list[IdentifierGroupInput] | None = field(name="IdentifierGroups", default=None)
    regions: list[RegionInput] | None = field(name="Regions", default=None)


class RootRevisionCreate(Model, kw_only=True):
    """What holds for the whole product.

    Attributes:
        assets: Pictures and documents to add; those that are there stay.
        color_definition_id: `Id` of one of the document's colours.
        field_values: Name, descriptions and technical data of the product.
        identifier_groups: Stock keeping units and codes, one group for each kind.
    """

    field_values: list[FieldValueInput] = field(name="FieldValues")
    assets: list[Asset] | None = field(name="Assets", default=None)
    color_definition_id: str | None = field(name="ColorDefinitionId", default=None)
    identifier_groups: list[IdentifierGroupInput] | None = field(name="IdentifierGroups", default=None)


class VariationCreate(Model, kw_only=True):
    """A variation to be created or replaced.

    Attributes:
        assets: Pictures and documents to add; those that are there stay.
        color_definition_id: `Id` of one of the document's colours.
        field_values: What differs from the other variations, the product name above all.
        identifier_groups: Stock keeping units and codes of the variation, one group for each kind.
    """

    field_values: list[FieldValueInput] = field(name="FieldValues")
    assets: list[Asset] | None = field(name="Assets", default=None)
    color_definition_id: str | None = field(name="ColorDefinitionId", default=None)
    identifier_groups: list[IdentifierGroupInput] | None = field(name="IdentifierGroups", default=None)


class ProductDocumentCreate(Model, kw_only=True):
    """A master product to be created.

    Attributes:
        classification: The one classification that the product belongs to.
        color_definitions: Colours that variations and revisions may refer to later.
        manufacturer: Who makes the product, by `Id`.
        owner_entity_id: `Id` of the company that will own the product, from the entities service.
        root_revision: What holds for the whole product.
    """

    classification: DocumentClassificationInput = field(name="Classification")
    owner_entity_id: int = field(name="OwnerEntityId")
    root_revision: RootRevisionCreate = field(name="RootRevision")
    color_definitions: list[ColorDefinitionInput] | None = field(name="ColorDefinitions", default=None)
    manufacturer: NamedEntityInput | None = field(name="Manufacturer", default=None)
