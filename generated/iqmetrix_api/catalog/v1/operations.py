# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Operations of Catalog v1, as data."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final
from uuid import UUID

from iqmetrix_api import (
    DescribedResponse,
    Operation,
    Pagination,
    Parameter,
    PathParameter,
    RequestBody,
    Service,
    common,
)
from iqmetrix_api.catalog.v1 import models

SERVICE: Final = Service(name="catalog", version="v1", url="https://catalogs{suffix}.iqmetrix.net/v1")

LIST_ITEMS: Final[Operation[list[models.CatalogItem]]] = Operation(
    service=SERVICE,
    id="listItems",
    method="GET",
    path="/Companies({CompanyId})/Catalog/Items",
    resource="items",
    name="list",
    path_parameters=(PathParameter("CompanyId", "company_id", kind=int),),
    responses=(
        DescribedResponse(200, "application/json", list[models.CatalogItem]),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
    pagination=Pagination(
        style="none",
        items=(),
        offset=None,
        size=None,
        default_size=None,
        maximum_size=None,
        next_link=(),
        total=(),
        first=0,
    ),
)

CREATE_ITEM: Final[Operation[models.CatalogItem]] = Operation(
    service=SERVICE,
    id="createItem",
    method="POST",
    path="/Companies({CompanyId})/Catalog/Items",
    resource="items",
    name="create",
    path_parameters=(PathParameter("CompanyId", "company_id", kind=int),),
    body=RequestBody("application/json", models.CatalogAdd),
    responses=(
        DescribedResponse(200, "application/json", models.CatalogItem),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=False,
    anonymous=False,
)

LIST_ITEMS_BY_SUBSCRIPTION: Final[Operation[models.SubscriptionItems]] = Operation(
    service=SERVICE,
    id="listItemsBySubscription",
    method="GET",
    path="/Companies({CompanyId})/Catalog/Items(SourceId={SubscriptionListId})",
    resource="items",
    name="list_by_subscription",
    path_parameters=(
        PathParameter("CompanyId", "company_id", kind=int),
        PathParameter("SubscriptionListId", "subscription_list_id", kind=UUID),
    ),
    responses=(
        DescribedResponse(200, "application/json", models.SubscriptionItems),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
    pagination=Pagination(
        style="none",
        items=("Items",),
        offset=None,
        size=None,
        default_size=None,
        maximum_size=None,
        next_link=(),
        total=(),
        first=0,
    ),
)

LIST_ITEMS_BY_VENDOR_SKU: Final[Operation[models.VendorSkuResult]] = Operation(
    service=SERVICE,
    id="listItemsByVendorSku",
    method="GET",
    path="/Companies({CompanyId})/Catalog/Items/ByVendorSku",
    resource="items",
    name="list_by_vendor_sku",
    path_parameters=(PathParameter("CompanyId", "company_id", kind=int),),
    parameters=(
        Parameter("vendorsku", "vendor_sku", kind=str, required=True),
        Parameter("vendorid", "vendor_id", kind=int, identifier=True),
    ),
    responses=(
        DescribedResponse(200, "application/json", models.VendorSkuResult),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
    pagination=Pagination(
        style="none",
        items=("Items",),
        offset=None,
        size=None,
        default_size=None,
        maximum_size=None,
        next_link=(),
        total=(),
        first=0,
    ),
)

GET_PRODUCT_DETAILS_MANY: Final[Operation[models.ProductDetailsBulkResponse]] = Operation(
    service=SERVICE,
    id="getProductDetailsMany",
    method="POST",
    path="/Companies({CompanyId})/Catalog/Items/ProductDetails/Bulk",
    resource="items",
    name="get_details_many",
    path_parameters=(PathParameter("CompanyId", "company_id", kind=int),),
    body=RequestBody("application/json", models.ProductDetailsBulkRequest),
    responses=(
        DescribedResponse(200, "application/json", models.ProductDetailsBulkResponse),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

LIST_ATTRIBUTES: Final[Operation[list[models.Attribute]]] = Operation(
    service=SERVICE,
    id="listAttributes",
    method="GET",
    path="/Companies({CompanyId})/Catalog/Items({CatalogItemId})/attributes",
    resource="attributes",
    name="list",
    path_parameters=(
        PathParameter("CompanyId", "company_id", kind=int),
        PathParameter("CatalogItemId", "catalog_item_id", kind=UUID),
    ),
    responses=(
        DescribedResponse(200, "application/json", list[models.Attribute]),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
    pagination=Pagination(
        style="none",
        items=(),
        offset=None,
        size=None,
        default_size=None,
        maximum_size=None,
        next_link=(),
        total=(),
        first=0,
    ),
)

UPDATE_ATTRIBUTES: Final[Operation[list[models.Attribute]]] = Operation(
    service=SERVICE,
    id="updateAttributes",
    method="PUT",
    path="/Companies({CompanyId})/Catalog/Items({CatalogItemId})/attributes",
    resource="attributes",
    name="update",
    path_parameters=(
        PathParameter("CompanyId", "company_id", kind=int),
        PathParameter("CatalogItemId", "catalog_item_id", kind=UUID),
    ),
    body=RequestBody("application/json", list[models.AttributeInput], received=models.Attribute),
    responses=(
        DescribedResponse(200, "application/json", list[models.Attribute]),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

DELETE_ATTRIBUTES: Final[Operation[None]] = Operation(
    service=SERVICE,
    id="deleteAttributes",
    method="DELETE",
    path="/Companies({CompanyId})/Catalog/Items({CatalogItemId})/attributes",
    resource="attributes",
    name="delete",
    path_parameters=(
        PathParameter("CompanyId", "company_id", kind=int),
        PathParameter("CatalogItemId", "catalog_item_id", kind=UUID),
    ),
    body=RequestBody("application/json", list[str]),
    responses=(
        DescribedResponse(204, None, None),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

GET_PRODUCT_DETAILS: Final[Operation[models.ProductDetails]] = Operation(
    service=SERVICE,
    id="getProductDetails",
    method="GET",
    path="/Companies({CompanyId})/Catalog/Items({CatalogItemId})/ProductDetails",
    resource="items",
    name="get_details",
    path_parameters=(
        PathParameter("CompanyId", "company_id", kind=int),
        PathParameter("CatalogItemId", "catalog_item_id", kind=UUID),
    ),
    responses=(
        DescribedResponse(200, "application/json", models.ProductDetails),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

LIST_COMPATIBLE_ITEMS: Final[Operation[models.CompatibleResult]] = Operation(
    service=SERVICE,
    id="listCompatibleItems",
    method="GET",
    path="/Companies({CompanyId})/Catalog/Items({CatalogItemId})/Compatible",
    resource="items",
    name="list_compatible",
    path_parameters=(
        PathParameter("CompanyId", "company_id", kind=int),
        PathParameter("CatalogItemId", "catalog_item_id", kind=UUID),
    ),
    responses=(
        DescribedResponse(200, "application/json", models.CompatibleResult),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
    pagination=Pagination(
        style="none",
        items=("Items",),
        offset=None,
        size=None,
        default_size=None,
        maximum_size=None,
        next_link=(),
        total=(),
        first=0,
    ),
)

LIST_VARIATIONS: Final[Operation[models.VariationResult]] = Operation(
    service=SERVICE,
    id="listVariations",
    method="GET",
    path="/Companies({CompanyId})/Catalog/Items({CatalogItemId})/Variations",
    resource="items",
    name="list_variations",
    path_parameters=(
        PathParameter("CompanyId", "company_id", kind=int),
        PathParameter("CatalogItemId", "catalog_item_id", kind=UUID),
    ),
    responses=(
        DescribedResponse(200, "application/json", models.VariationResult),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
    pagination=Pagination(
        style="none",
        items=("Items",),
        offset=None,
        size=None,
        default_size=None,
        maximum_size=None,
        next_link=(),
        total=(),
        first=0,
    ),
)

GET_STRUCTURE: Final[Operation[models.ItemStructure]] = Operation(
    service=SERVICE,
    id="getStructure",
    method="GET",
    path="/Companies({CompanyId})/Catalog/Items({CatalogItemId})/Structure",
    resource="items",
    name="get_structure",
    path_parameters=(
        PathParameter("CompanyId", "company_id", kind=int),
        PathParameter("CatalogItemId", "catalog_item_id", kind=UUID),
    ),
    responses=(
        DescribedResponse(200, "application/json", models.ItemStructure),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

SEARCH_ITEMS: Final[Operation[models.CatalogSearchResult]] = Operation(
    service=SERVICE,
    id="searchItems",
    method="GET",
    path="/Companies({CompanyId})/Catalog/Search",
    resource="items",
    name="search",
    path_parameters=(PathParameter("CompanyId", "company_id", kind=int),),
    parameters=(
        Parameter("VendorIds", "vendor_ids", kind=int, array=True, identifier=True),
        Parameter("ManufacturerIds", "manufacturer_ids", kind=int, array=True, identifier=True),
        Parameter("IsDropshippable", "is_dropshippable", kind=bool),
        Parameter("CategoryOrClassificationId", "category_or_classification_id", kind=int, identifier=True),
        Parameter("ClassificationTreeId", "classification_tree_id", kind=int, identifier=True),
        Parameter("SearchTerms", "search_terms", kind=str),
        Parameter("OrderBy", "order_by", kind=str),
        Parameter("OrderDir", "order_dir", kind=str),
        Parameter("IsLinkedToCuratedProduct", "is_linked_to_curated_product", kind=bool),
        Parameter("ColorTagIds", "color_tag_ids", kind=int, array=True, identifier=True),
        Parameter("Page", "page", kind=int),
        Parameter("PageSize", "page_size_", kind=int),
    ),
    responses=(
        DescribedResponse(200, "application/json", models.CatalogSearchResult),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
    pagination=Pagination(
        style="page",
        items=("Items",),
        offset="Page",
        size="PageSize",
        default_size=20,
        maximum_size=None,
        next_link=(),
        total=("MetaData", "TotalResults"),
        first=1,
    ),
)

SEARCH_GROUPED: Final[Operation[models.GroupedSearchResult]] = Operation(
    service=SERVICE,
    id="searchGrouped",
    method="GET",
    path="/Companies({CompanyId})/Catalog/GroupedSearch",
    resource="items",
    name="search_grouped",
    path_parameters=(PathParameter("CompanyId", "company_id", kind=int),),
    parameters=(
        Parameter("VendorIds", "vendor_ids", kind=int, array=True, identifier=True),
        Parameter("CreatedFromUtc", "created_from_utc", kind=datetime),
        Parameter("CreatedToUtc", "created_to_utc", kind=datetime),
        Parameter("HasChildProducts", "has_child_products", kind=bool),
        Parameter("Page", "page", kind=int),
        Parameter("PageSize", "page_size_", kind=int),
        Parameter("OrderBy", "order_by", kind=str),
    ),
    responses=(
        DescribedResponse(200, "application/json", models.GroupedSearchResult),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
    pagination=Pagination(
        style="page",
        items=("Items",),
        offset="Page",
        size="PageSize",
        default_size=20,
        maximum_size=None,
        next_link=(),
        total=("MetaData", "TotalResults"),
        first=1,
    ),
)

PING: Final[Operation[common.Ping]] = Operation(
    service=SERVICE,
    id="ping",
    method="GET",
    path="/ping",
    resource="",
    name="ping",
    responses=(
        DescribedResponse(200, "application/json", common.Ping),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)


OPERATIONS: Final[dict[str, Operation[Any]]] = {
    "listItems": LIST_ITEMS,
    "createItem": CREATE_ITEM,
    "listItemsBySubscription": LIST_ITEMS_BY_SUBSCRIPTION,
    "listItemsByVendorSku": LIST_ITEMS_BY_VENDOR_SKU,
    "getProductDetailsMany": GET_PRODUCT_DETAILS_MANY,
    "listAttributes": LIST_ATTRIBUTES,
    "updateAttributes": UPDATE_ATTRIBUTES,
    "deleteAttributes": DELETE_ATTRIBUTES,
    "getProductDetails": GET_PRODUCT_DETAILS,
    "listCompatibleItems": LIST_COMPATIBLE_ITEMS,
    "listVariations": LIST_VARIATIONS,
    "getStructure": GET_STRUCTURE,
    "searchItems": SEARCH_ITEMS,
    "searchGrouped": SEARCH_GROUPED,
    "ping": PING,
}
"""Every operation by its `operationId`."""
