# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Operations of Product Library v1, as data."""

from __future__ import annotations

from typing import Any, Final

from iqmetrix_api import (
    DescribedResponse,
    Operation,
    Pagination,
    Parameter,
    PathParameter,
    RequestBody,
    Service,
)
from iqmetrix_api.products.v1 import models

SERVICE: Final = Service(name="products", version="v1", url="https://productlibrary{suffix}.iqmetrix.net/v1")

GET_PRODUCT: Final[Operation[models.Product]] = Operation(
    service=SERVICE,
    id="getProduct",
    method="GET",
    path="/Products/{SlugId}",
    resource="",
    name="get",
    path_parameters=(PathParameter("SlugId", "slug", kind=str),),
    parameters=(Parameter("Accept-Language", "accept_language", kind=str, location="header"),),
    responses=(
        DescribedResponse(200, "application/json", models.Product),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(406, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

GET_PRODUCTS_MANY: Final[Operation[models.ProductsBySlug]] = Operation(
    service=SERVICE,
    id="getProductsMany",
    method="GET",
    path="/Products/GetBulk",
    resource="",
    name="get_many",
    parameters=(Parameter("Slugs", "slugs", kind=str, required=True, array=True),),
    responses=(
        DescribedResponse(200, "application/json", models.ProductsBySlug),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

FIND_PRODUCTS_BY_IDENTIFIER: Final[Operation[models.ProductSearch]] = Operation(
    service=SERVICE,
    id="findProductsByIdentifier",
    method="GET",
    path="/Products/FindByIdentifier",
    resource="",
    name="find_by_identifier",
    parameters=(
        Parameter("value", "value", kind=str, required=True),
        Parameter("type", "identifier_type", kind=str),
        Parameter("entityId", "entity_id", kind=int, identifier=True),
    ),
    responses=(
        DescribedResponse(200, "application/json", models.ProductSearch),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
    pagination=Pagination(
        style="none",
        items=("Products",),
        offset=None,
        size=None,
        default_size=None,
        maximum_size=None,
        next_link=(),
        total=(),
        first=0,
    ),
)

CREATE_PRODUCT_DOCUMENT: Final[Operation[models.ProductDocument]] = Operation(
    service=SERVICE,
    id="createProductDocument",
    method="POST",
    path="/ProductDocs",
    resource="documents",
    name="create",
    body=RequestBody("application/json", models.ProductDocumentCreate),
    responses=(
        DescribedResponse(201, "application/json", models.ProductDocument),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=False,
    anonymous=False,
)

GET_PRODUCT_DOCUMENT: Final[Operation[models.ProductDocument]] = Operation(
    service=SERVICE,
    id="getProductDocument",
    method="GET",
    path="/ProductDocs({ProductDocumentId})",
    resource="documents",
    name="get",
    path_parameters=(PathParameter("ProductDocumentId", "product_document_id", kind=int),),
    responses=(
        DescribedResponse(200, "application/json", models.ProductDocument),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

UPDATE_PRODUCT_DOCUMENT: Final[Operation[None]] = Operation(
    service=SERVICE,
    id="updateProductDocument",
    method="PUT",
    path="/ProductDocs({ProductDocumentId})",
    resource="documents",
    name="update",
    path_parameters=(PathParameter("ProductDocumentId", "product_document_id", kind=int),),
    body=RequestBody("application/json", models.RootRevisionCreate),
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

UPDATE_VARIATION: Final[Operation[None]] = Operation(
    service=SERVICE,
    id="updateVariation",
    method="PUT",
    path="/ProductDocs({ProductDocumentId})/Variations",
    resource="variations",
    name="update",
    path_parameters=(PathParameter("ProductDocumentId", "product_document_id", kind=int),),
    parameters=(Parameter("variationId", "variation_id", kind=int, required=True, identifier=True),),
    body=RequestBody("application/json", models.VariationCreate),
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

CREATE_VARIATION: Final[Operation[models.VariationCreated]] = Operation(
    service=SERVICE,
    id="createVariation",
    method="POST",
    path="/ProductDocs({ProductDocumentId})/Variations",
    resource="variations",
    name="create",
    path_parameters=(PathParameter("ProductDocumentId", "product_document_id", kind=int),),
    body=RequestBody("application/json", models.VariationCreate),
    responses=(
        DescribedResponse(201, "application/json", models.VariationCreated),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=False,
    anonymous=False,
)

UPDATE_REVISION: Final[Operation[None]] = Operation(
    service=SERVICE,
    id="updateRevision",
    method="PUT",
    path="/ProductDocs({ProductDocumentId})/Revisions",
    resource="revisions",
    name="update",
    path_parameters=(PathParameter("ProductDocumentId", "product_document_id", kind=int),),
    parameters=(
        Parameter("variationId", "variation_id", kind=int, identifier=True),
        Parameter("countryCode", "country_code", kind=str),
        Parameter("stateCode", "state_code", kind=str),
        Parameter("entityId", "entity_id", kind=int, identifier=True),
    ),
    body=RequestBody("application/json", models.RevisionInput, received=models.Revision),
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

CREATE_REVISION: Final[Operation[models.Revision | None]] = Operation(
    service=SERVICE,
    id="createRevision",
    method="POST",
    path="/ProductDocs({ProductDocumentId})/Revisions",
    resource="revisions",
    name="create",
    path_parameters=(PathParameter("ProductDocumentId", "product_document_id", kind=int),),
    parameters=(
        Parameter("variationId", "variation_id", kind=int, identifier=True),
        Parameter("countryCode", "country_code", kind=str),
        Parameter("stateCode", "state_code", kind=str),
        Parameter("entityId", "entity_id", kind=int, identifier=True),
    ),
    body=RequestBody("application/json", models.RevisionInput, received=models.Revision),
    responses=(
        DescribedResponse(201, "application/json", models.Revision),
        DescribedResponse(204, None, None),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=False,
    anonymous=False,
)

LIST_COLOR_DEFINITIONS: Final[Operation[models.ColorDefinitions]] = Operation(
    service=SERVICE,
    id="listColorDefinitions",
    method="GET",
    path="/ProductDocs({ProductDocumentId})/ColorDefinitions",
    resource="color_definitions",
    name="list",
    path_parameters=(PathParameter("ProductDocumentId", "product_document_id", kind=int),),
    responses=(
        DescribedResponse(200, "application/json", models.ColorDefinitions),
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
        items=("ColorDefinitions",),
        offset=None,
        size=None,
        default_size=None,
        maximum_size=None,
        next_link=(),
        total=(),
        first=0,
    ),
)

CREATE_COLOR_DEFINITIONS: Final[Operation[models.ColorDefinitions]] = Operation(
    service=SERVICE,
    id="createColorDefinitions",
    method="POST",
    path="/ProductDocs({ProductDocumentId})/ColorDefinitions",
    resource="color_definitions",
    name="create",
    path_parameters=(PathParameter("ProductDocumentId", "product_document_id", kind=int),),
    body=RequestBody("application/json", models.ColorDefinitionsInput, received=models.ColorDefinitions),
    responses=(
        DescribedResponse(200, "application/json", models.ColorDefinitions),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=False,
    anonymous=False,
)

LIST_COLOR_TAGS: Final[Operation[models.ColorTags]] = Operation(
    service=SERVICE,
    id="listColorTags",
    method="GET",
    path="/ColorTags",
    resource="color_tags",
    name="list",
    responses=(
        DescribedResponse(200, "application/json", models.ColorTags),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
    pagination=Pagination(
        style="none",
        items=("ColorTags",),
        offset=None,
        size=None,
        default_size=None,
        maximum_size=None,
        next_link=(),
        total=(),
        first=0,
    ),
)

GET_CLASSIFICATION_TREE: Final[Operation[models.ClassificationTree]] = Operation(
    service=SERVICE,
    id="getClassificationTree",
    method="GET",
    path="/ClassificationTrees({ClassificationTreeId})",
    resource="classification_trees",
    name="get",
    path_parameters=(PathParameter("ClassificationTreeId", "classification_tree_id", kind=int),),
    parameters=(Parameter("Accept-Language", "accept_language", kind=str, location="header"),),
    responses=(
        DescribedResponse(200, "application/json", models.ClassificationTree),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(406, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

LIST_FIELD_DEFINITIONS: Final[Operation[list[models.FieldDefinition]]] = Operation(
    service=SERVICE,
    id="listFieldDefinitions",
    method="GET",
    path="/FieldDefinitions",
    resource="field_definitions",
    name="list",
    responses=(
        DescribedResponse(200, "application/json", list[models.FieldDefinition]),
        DescribedResponse(401, "text/plain", str, codec="text"),
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

GET_FIELD_DEFINITION: Final[Operation[models.FieldDefinition]] = Operation(
    service=SERVICE,
    id="getFieldDefinition",
    method="GET",
    path="/FieldDefinitions({FieldDefinitionId})",
    resource="field_definitions",
    name="get",
    path_parameters=(PathParameter("FieldDefinitionId", "field_definition_id", kind=int),),
    responses=(
        DescribedResponse(200, "application/json", models.FieldDefinition),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)


OPERATIONS: Final[dict[str, Operation[Any]]] = {
    "getProduct": GET_PRODUCT,
    "getProductsMany": GET_PRODUCTS_MANY,
    "findProductsByIdentifier": FIND_PRODUCTS_BY_IDENTIFIER,
    "createProductDocument": CREATE_PRODUCT_DOCUMENT,
    "getProductDocument": GET_PRODUCT_DOCUMENT,
    "updateProductDocument": UPDATE_PRODUCT_DOCUMENT,
    "updateVariation": UPDATE_VARIATION,
    "createVariation": CREATE_VARIATION,
    "updateRevision": UPDATE_REVISION,
    "createRevision": CREATE_REVISION,
    "listColorDefinitions": LIST_COLOR_DEFINITIONS,
    "createColorDefinitions": CREATE_COLOR_DEFINITIONS,
    "listColorTags": LIST_COLOR_TAGS,
    "getClassificationTree": GET_CLASSIFICATION_TREE,
    "listFieldDefinitions": LIST_FIELD_DEFINITIONS,
    "getFieldDefinition": GET_FIELD_DEFINITION,
}
"""Every operation by its `operationId`."""
