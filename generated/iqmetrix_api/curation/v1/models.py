# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Models of Product Feed v1."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, overload
from uuid import UUID

from msgspec import field

from iqmetrix_api import Model
from iqmetrix_api._runtime.deprecation import WarningMeta, deprecate, deprecated
from iqmetrix_api._runtime.model import LEFT_OUT


class Asset(Model, kw_only=True):
    """A picture or film of a product.

    Attributes:
        id: `Id` in the assets service, once the file has been fetched.
        asset_url: Address from which the service can fetch the file.
        file_name: Name of the file, from its address.
        is_converted: Whether the file has been converted to a form that the library can use.
        mime_type: Media type of the file.
        original_url: Address that the vendor gave as `AssetUrl`.
    """

    id: UUID | None = field(name="Id", default=None)
    asset_url: str | None = field(name="AssetUrl", default=None)
    file_name: str | None = field(name="FileName", default=None)
    is_converted: bool | None = field(name="IsConverted", default=None)
    mime_type: str | None = field(name="MimeType", default=None)
    original_url: str | None = field(name="OriginalUrl", default=None)


class AssetInput(Model, kw_only=True):
    """A picture or film of a product, as it is sent.

    Attributes:
        asset_url: Address from which the service can fetch the file.
    """

    asset_url: str = field(name="AssetUrl")


class Classification(Model, kw_only=True):
    """A classification of a tree.

    Attributes:
        id: `Id` of a classification in the tree, from the product library.
        name: Name of the classification to show to people.
        tree_id: `Id` of a classification tree, from the product library.
    """

    id: int | None = field(name="Id", default=None)
    name: str | None = field(name="Name", default=None)
    tree_id: int | None = field(name="TreeId", default=None)


class ClassificationInput(Model, kw_only=True):
    """A classification of a tree, as it is sent.

    Attributes:
        id: `Id` of a classification in the tree, from the product library.
        tree_id: `Id` of a classification tree, from the product library.
    """

    id: int = field(name="Id")
    tree_id: int = field(name="TreeId")


class FieldOption(Model, kw_only=True):
    """A value that a field may have.

    Attributes:
        id: Number of the value within its field.
        value: The value, as it is written into `Value` of a field.
    """

    id: int | None = field(name="Id", default=None)
    value: str | None = field(name="Value", default=None)


class VendorSku(Model, kw_only=True):
    """SKU of one vendor.

    Attributes:
        description: What the vendor calls the product.
        sku: The SKU itself, as the vendor writes it.
        vendor_name: Name of the vendor who uses it.
    """

    description: str | None = field(name="Description", default=None)
    sku: str | None = field(name="Sku", default=None)
    vendor_name: str | None = field(name="VendorName", default=None)


class Definition(Model, kw_only=True):
    """A field definition of the product library; requests need only what identifies it.

    Attributes:
        id: Number of the field definition, which differs between the environments.
        string_id: Name of the field that is the same in every environment.
        input_type: Which values the field takes, as in the field definitions of the product library.
        language_invariant_name: Name of the field in English.
        is_required: Whether a product has to have a value there.
        language_invariant_unit: Unit of numbers in English; empty where there is none.
        display_name: Name of the field to show to people.
        unit: Unit of numbers to show to people; empty where there is none.
        options: Values to choose from; empty for fields that take any.
    """

    id: int | None = field(name="Id", default=None)
    string_id: str | None = field(name="StringId", default=None)
    input_type: str | None = field(name="InputType", default=None)
    language_invariant_name: str | None = field(name="LanguageInvariantName", default=None)
    is_required: bool | None = field(name="IsRequired", default=None)
    language_invariant_unit: str | None = field(name="LanguageInvariantUnit", default=None)
    display_name: str | None = field(name="DisplayName", default=None)
    unit: str | None = field(name="Unit", default=None)
    options: list[FieldOption] | None = field(name="Options", default=None)


class Field(Model, kw_only=True):
    """The value that a product has in one of the library's fields.

    Attributes:
        definition: The field, by `Id` or `StringId`.
        value: The value as text: several separated by commas, a price with its currency (`24.99 CAD`).
    """

    definition: Definition | None = field(name="Definition", default=None)
    value: str | None = field(name="Value", default=None)


class FieldInput(Model, kw_only=True):
    """The value that a product has in one of the library's fields, as it is sent.

    Attributes:
        definition: The field, by `Id` or `StringId`.
        value: The value as text: several separated by commas, a price with its currency (`24.99 CAD`).
    """

    definition: Definition = field(name="Definition")
    value: str = field(name="Value")


if TYPE_CHECKING:  # a type checker complains where a program reads or sets one of them

    class _Product_unsupported_assets:
        @deprecated("Product.unsupported_assets is deprecated since curation 1.0.0")
        def __get__(self, model: Any, kind: Any = None) -> list[dict[str, Any]] | None:
            raise NotImplementedError

        @deprecated("Product.unsupported_assets is deprecated since curation 1.0.0")
        def __set__(self, model: Any, value: list[dict[str, Any]] | None) -> None: ...


class Product(Model, kw_only=True, metaclass=WarningMeta):
    """A product as its vendor describes it.

    Attributes:
        id: Number of the product in the feed, by which it is removed.
        assets: Pictures and films, each given by the address it is fetched from.
        classification: Where the product belongs in a classification tree of the product library.
        classification_tree_name: Name of the tree that `Classification` is in, to show to people.
        fields: What is known of the product: at least its name, a long description and a suggested price (MSRP).
        last_modified_by_vendor_utc: When the vendor last changed the product, in UTC.
        manufacturer: Name of the manufacturer.
        manufacturer_sku: The manufacturer's own SKU.
        model_name: Name of the model, which its colours share; recommended for every product.
        upc: Universal product code, as it is scanned.
        vendor_skus: SKUs of the vendors who sell it; at least one is recommended.
        provider_classification: Where the provider itself files the product; for iQmetrix alone.
        unsupported_assets: Deprecated since curation 1.0.0. Assets that the service cannot use.
    """

    id: int = field(name="Id", default=LEFT_OUT)
    assets: list[Asset] | None = field(name="Assets", default=None)
    classification: Classification | None = field(name="Classification", default=None)
    classification_tree_name: str | None = field(name="ClassificationTreeName", default=None)
    fields: list[Field] | None = field(name="Fields", default=None)
    last_modified_by_vendor_utc: datetime | None = field(name="LastModifiedByVendorUtc", default=None)
    manufacturer: str | None = field(name="Manufacturer", default=None)
    manufacturer_sku: str | None = field(name="ManufacturerSku", default=None)
    model_name: str | None = field(name="ModelName", default=None)
    upc: str | None = field(name="UPC", default=None)
    vendor_skus: list[VendorSku] | None = field(name="VendorSkus", default=None)
    provider_classification: str | None = field(name="ProviderClassification", default=None)
    if TYPE_CHECKING:
        unsupported_assets = _Product_unsupported_assets()
    else:
        unsupported_assets: list[dict[str, Any]] | None = field(name="UnsupportedAssets", default=None)

    if TYPE_CHECKING:

        @overload
        def __init__(
            self,
            *,
            id: int = ...,
            assets: list[Asset] | None = ...,
            classification: Classification | None = ...,
            classification_tree_name: str | None = ...,
            fields: list[Field] | None = ...,
            last_modified_by_vendor_utc: datetime | None = ...,
            manufacturer: str | None = ...,
            manufacturer_sku: str | None = ...,
            model_name: str | None = ...,
            upc: str | None = ...,
            vendor_skus: list[VendorSku] | None = ...,
            provider_classification: str | None = ...,
            unknown_fields: dict[str, Any] | None = ...,
        ) -> None: ...
        @overload
        @deprecated("Product.unsupported_assets is deprecated since curation 1.0.0")
        def __init__(
            self,
            *,
            id: int = ...,
            assets: list[Asset] | None = ...,
            classification: Classification | None = ...,
            classification_tree_name: str | None = ...,
            fields: list[Field] | None = ...,
            last_modified_by_vendor_utc: datetime | None = ...,
            manufacturer: str | None = ...,
            manufacturer_sku: str | None = ...,
            model_name: str | None = ...,
            upc: str | None = ...,
            vendor_skus: list[VendorSku] | None = ...,
            provider_classification: str | None = ...,
            unsupported_assets: list[dict[str, Any]] | None = ...,
            unknown_fields: dict[str, Any] | None = ...,
        ) -> None: ...
        def __init__(self, **_: Any) -> None: ...


deprecate(Product, {"unsupported_assets": "Product.unsupported_assets is deprecated since curation 1.0.0"})


class ProductFeed(Model, kw_only=True):
    """What one provider proposes.

    Attributes:
        id: Number of the feed, which never changes.
        last_received_updates_from_provider_utc: When the provider last changed the feed, in UTC.
        products: All products of the feed.
        provider_name: Name of the feed to show to people.
        version: Revision of the feed; a higher number means that it was changed.
    """

    id: int = field(name="Id", default=LEFT_OUT)
    last_received_updates_from_provider_utc: datetime | None = field(
        name="LastReceivedUpdatesFromProviderUtc", default=None
    )
    products: list[Product] | None = field(name="Products", default=None)
    provider_name: str | None = field(name="ProviderName", default=None)
    version: int | None = field(name="Version", default=None)


if TYPE_CHECKING:  # a type checker complains where a program reads or sets one of them

    class _ProductInput_unsupported_assets:
        @deprecated("ProductInput.unsupported_assets is deprecated since curation 1.0.0")
        def __get__(self, model: Any, kind: Any = None) -> list[dict[str, Any]] | None:
            raise NotImplementedError

        @deprecated("ProductInput.unsupported_assets is deprecated since curation 1.0.0")
        def __set__(self, model: Any, value: list[dict[str, Any]] | None) -> None: ...


class ProductInput(Model, kw_only=True, metaclass=WarningMeta):
    """A product as its vendor describes it, as it is sent.

    Attributes:
        assets: Pictures and films, each given by the address it is fetched from.
        classification: Where the product belongs in a classification tree of the product library.
        classification_tree_name: Name of the tree that `Classification` is in, to show to people.
        fields: What is known of the product: at least its name, a long description and a suggested price (MSRP).
        last_modified_by_vendor_utc: When the vendor last changed the product, in UTC.
        manufacturer: Name of the manufacturer.
        manufacturer_sku: The manufacturer's own SKU.
        model_name: Name of the model, which its colours share; recommended for every product.
        upc: Universal product code, as it is scanned.
        vendor_skus: SKUs of the vendors who sell it; at least one is recommended.
        provider_classification: Where the provider itself files the product; for iQmetrix alone.
        unsupported_assets: Deprecated since curation 1.0.0. Assets that the service cannot use.
    """

    fields: list[FieldInput] = field(name="Fields")
    assets: list[AssetInput] | None = field(name="Assets", default=None)
    classification: ClassificationInput | None = field(name="Classification", default=None)
    classification_tree_name: str | None = field(name="ClassificationTreeName", default=None)
    last_modified_by_vendor_utc: datetime | None = field(name="LastModifiedByVendorUtc", default=None)
    manufacturer: str | None = field(name="Manufacturer", default=None)
    manufacturer_sku: str | None = field(name="ManufacturerSku", default=None)
    model_name: str | None = field(name="ModelName", default=None)
    upc: str | None = field(name="UPC", default=None)
    vendor_skus: list[VendorSku] | None = field(name="VendorSkus", default=None)
    provider_classification: str | None = field(name="ProviderClassification", default=None)
    if TYPE_CHECKING:
        unsupported_assets = _ProductInput_unsupported_assets()
    else:
        unsupported_assets: list[dict[str, Any]] | None = field(name="UnsupportedAssets", default=None)

    if TYPE_CHECKING:

        @overload
        def __init__(
            self,
            *,
            fields: list[FieldInput],
            assets: list[AssetInput] | None = ...,
            classification: ClassificationInput | None = ...,
            classification_tree_name: str | None = ...,
            last_modified_by_vendor_utc: datetime | None = ...,
            manufacturer: str | None = ...,
            manufacturer_sku: str | None = ...,
            model_name: str | None = ...,
            upc: str | None = ...,
            vendor_skus: list[VendorSku] | None = ...,
            provider_classification: str | None = ...,
            unknown_fields: dict[str, Any] | None = ...,
        ) -> None: ...
        @overload
        @deprecated("ProductInput.unsupported_assets is deprecated since curation 1.0.0")
        def __init__(
            self,
            *,
            fields: list[FieldInput],
            assets: list[AssetInput] | None = ...,
            classification: ClassificationInput | None = ...,
            classification_tree_name: str | None = ...,
            last_modified_by_vendor_utc: datetime | None = ...,
            manufacturer: str | None = ...,
            manufacturer_sku: str | None = ...,
            model_name: str | None = ...,
            upc: str | None = ...,
            vendor_skus: list[VendorSku] | None = ...,
            provider_classification: str | None = ...,
            unsupported_assets: list[dict[str, Any]] | None = ...,
            unknown_fields: dict[str, Any] | None = ...,
        ) -> None: ...
        def __init__(self, **_: Any) -> None: ...


deprecate(ProductInput, {"unsupported_assets": "ProductInput.unsupported_assets is deprecated since curation 1.0.0"})
