# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Operations of Pricing v1, as data."""

from __future__ import annotations

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
)
from iqmetrix_api.pricing.v1 import models

SERVICE: Final = Service(name="pricing", version="v1", url="https://pricing{suffix}.iqmetrix.net/v1")

SET_COMPANY_PRICING: Final[Operation[models.Pricing]] = Operation(
    service=SERVICE,
    id="setCompanyPricing",
    method="POST",
    path="/Companies({CompanyId})/Pricing",
    resource="prices",
    name="create_or_update_at_company",
    path_parameters=(PathParameter("CompanyId", "company_id", kind=int),),
    body=RequestBody("application/json", models.PricingInput, received=models.Pricing),
    responses=(
        DescribedResponse(201, "application/json", models.Pricing),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
        DescribedResponse(500, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

LIST_COMPANY_PRICING: Final[Operation[list[models.Pricing]]] = Operation(
    service=SERVICE,
    id="listCompanyPricing",
    method="GET",
    path="/Companies({CompanyId})/CatalogItems({CatalogItemId})/Pricing",
    resource="prices",
    name="list_at_company",
    path_parameters=(
        PathParameter("CompanyId", "company_id", kind=int),
        PathParameter("CatalogItemId", "catalog_item_id", kind=UUID),
    ),
    parameters=(Parameter("$filter", "pricing_term_id", kind=int, identifier=True),),
    responses=(
        DescribedResponse(200, "application/json", list[models.Pricing]),
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

LIST_PRICING: Final[Operation[list[models.Pricing]]] = Operation(
    service=SERVICE,
    id="listPricing",
    method="GET",
    path="/Companies({CompanyId})/Entities({EntityId})/CatalogItems({CatalogItemId})/Pricing",
    resource="prices",
    name="list",
    path_parameters=(
        PathParameter("CompanyId", "company_id", kind=int),
        PathParameter("EntityId", "entity_id", kind=int),
        PathParameter("CatalogItemId", "catalog_item_id", kind=UUID),
    ),
    responses=(
        DescribedResponse(200, "application/json", list[models.Pricing]),
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

SET_PRICING: Final[Operation[models.Pricing]] = Operation(
    service=SERVICE,
    id="setPricing",
    method="POST",
    path="/Companies({CompanyId})/Entities({EntityId})/CatalogItems({CatalogItemId})/Pricing",
    resource="prices",
    name="create_or_update",
    path_parameters=(
        PathParameter("CompanyId", "company_id", kind=int),
        PathParameter("EntityId", "entity_id", kind=int),
        PathParameter("CatalogItemId", "catalog_item_id", kind=UUID),
    ),
    body=RequestBody("application/json", models.PricingInput, received=models.Pricing),
    responses=(
        DescribedResponse(201, "application/json", models.Pricing),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
        DescribedResponse(500, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

LIST_ALL_PRICING: Final[Operation[list[models.Pricing]]] = Operation(
    service=SERVICE,
    id="listAllPricing",
    method="GET",
    path="/Companies({CompanyId})/Entities({EntityId})/CatalogItems",
    resource="prices",
    name="list_of_all_items",
    path_parameters=(
        PathParameter("CompanyId", "company_id", kind=int),
        PathParameter("EntityId", "entity_id", kind=int),
    ),
    responses=(
        DescribedResponse(200, "application/json", list[models.Pricing]),
        DescribedResponse(200, "application/hal+json", models.PricingCollection),
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
        items=("_embedded", "self"),
        offset=None,
        size=None,
        default_size=None,
        maximum_size=None,
        next_link=(),
        total=(),
        first=0,
    ),
)

LIST_PRICING_TERMS: Final[Operation[list[models.PricingTerm]]] = Operation(
    service=SERVICE,
    id="listPricingTerms",
    method="GET",
    path="/Companies({CompanyId})/PricingTerms",
    resource="pricing_terms",
    name="list",
    path_parameters=(PathParameter("CompanyId", "company_id", kind=int),),
    parameters=(Parameter("Accept-Language", "accept_language", kind=str, location="header"),),
    responses=(
        DescribedResponse(200, "application/json", list[models.PricingTerm]),
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

GET_PRICING_TERM: Final[Operation[models.PricingTerm]] = Operation(
    service=SERVICE,
    id="getPricingTerm",
    method="GET",
    path="/Companies({CompanyId})/PricingTerms({PricingTermId})",
    resource="pricing_terms",
    name="get",
    path_parameters=(
        PathParameter("CompanyId", "company_id", kind=int),
        PathParameter("PricingTermId", "pricing_term_id", kind=int),
    ),
    parameters=(Parameter("Accept-Language", "accept_language", kind=str, location="header"),),
    responses=(
        DescribedResponse(200, "application/json", models.PricingTerm),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

LIST_SALE_OVERRIDE_PRICES: Final[Operation[list[models.SaleOverridePrice]]] = Operation(
    service=SERVICE,
    id="listSaleOverridePrices",
    method="GET",
    path="/Companies({CompanyId})/Pricing({PricingId})/SaleOverridePrices",
    resource="sale_override_prices",
    name="list",
    path_parameters=(
        PathParameter("CompanyId", "company_id", kind=int),
        PathParameter("PricingId", "pricing_id", kind=int),
    ),
    responses=(
        DescribedResponse(200, "application/json", list[models.SaleOverridePrice]),
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

CREATE_SALE_OVERRIDE_PRICE: Final[Operation[models.SaleOverridePrice]] = Operation(
    service=SERVICE,
    id="createSaleOverridePrice",
    method="POST",
    path="/Companies({CompanyId})/Pricing({PricingId})/SaleOverridePrices",
    resource="sale_override_prices",
    name="create",
    path_parameters=(
        PathParameter("CompanyId", "company_id", kind=int),
        PathParameter("PricingId", "pricing_id", kind=int),
    ),
    body=RequestBody("application/json", models.SaleOverridePriceInput, received=models.SaleOverridePrice),
    responses=(
        DescribedResponse(201, "application/json", models.SaleOverridePrice),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=False,
    anonymous=False,
)

UPDATE_SALE_OVERRIDE_PRICE: Final[Operation[models.SaleOverridePrice]] = Operation(
    service=SERVICE,
    id="updateSaleOverridePrice",
    method="PUT",
    path="/Companies({CompanyId})/Pricing({PricingId})/SaleOverridePrices({SaleOverridePriceId})",
    resource="sale_override_prices",
    name="update",
    path_parameters=(
        PathParameter("CompanyId", "company_id", kind=int),
        PathParameter("PricingId", "pricing_id", kind=int),
        PathParameter("SaleOverridePriceId", "sale_override_price_id", kind=int),
    ),
    body=RequestBody("application/json", models.SaleOverridePriceInput, received=models.SaleOverridePrice),
    responses=(
        DescribedResponse(200, "application/json", models.SaleOverridePrice),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

DELETE_SALE_OVERRIDE_PRICE: Final[Operation[None]] = Operation(
    service=SERVICE,
    id="deleteSaleOverridePrice",
    method="DELETE",
    path="/Companies({CompanyId})/Pricing({PricingId})/SaleOverridePrices({SaleOverridePriceId})",
    resource="sale_override_prices",
    name="delete",
    path_parameters=(
        PathParameter("CompanyId", "company_id", kind=int),
        PathParameter("PricingId", "pricing_id", kind=int),
        PathParameter("SaleOverridePriceId", "sale_override_price_id", kind=int),
    ),
    responses=(
        DescribedResponse(200, None, None),
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
    "setCompanyPricing": SET_COMPANY_PRICING,
    "listCompanyPricing": LIST_COMPANY_PRICING,
    "listPricing": LIST_PRICING,
    "setPricing": SET_PRICING,
    "listAllPricing": LIST_ALL_PRICING,
    "listPricingTerms": LIST_PRICING_TERMS,
    "getPricingTerm": GET_PRICING_TERM,
    "listSaleOverridePrices": LIST_SALE_OVERRIDE_PRICES,
    "createSaleOverridePrice": CREATE_SALE_OVERRIDE_PRICE,
    "updateSaleOverridePrice": UPDATE_SALE_OVERRIDE_PRICE,
    "deleteSaleOverridePrice": DELETE_SALE_OVERRIDE_PRICE,
}
"""Every operation by its `operationId`."""
