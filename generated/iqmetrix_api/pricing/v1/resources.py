# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Resources of Pricing v1."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

from iqmetrix_api import Caller, Pages, Paging, RequestOptions, Resource
from iqmetrix_api.pricing.v1 import models
from iqmetrix_api.pricing.v1 import operations as ops

if TYPE_CHECKING:
    from iqmetrix_api.pricing.v1 import raw


class Prices(Resource):
    """Prices of items at a company or a location."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.PricesWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.pricing.v1 import raw  # noqa: PLC0415 - when used

        return raw.PricesWithRawResponse(self._caller)

    def create_or_update_at_company(
        self,
        *,
        company_id: int | str,
        body: models.PricingInput | models.Pricing | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.Pricing:
        """Set the price of an item: the company's own, or that of the location that the body names.

        POST /v1/Companies({CompanyId})/Pricing

        Creates the row, or replaces the one with the same `CatalogItemId`, `EntityId` and `PricingTermId`, so the call
        may be repeated. Send the whole row: what becomes of members that are left out is not documented.

        Args:
            company_id: `Id` of the company, from the entities service.
            body: Sent as application/json; a mapping goes out unchanged.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `Pricing`: The price as it is now.

        Raises:
            BadRequest: The location that the body names is not one of the company's.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: The pricing term does not exist.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            ServerError: The service failed to store the price; the call may be repeated.
        """
        return self._call(ops.SET_COMPANY_PRICING, path=(company_id,), body=body, options=options)

    def list_at_company(
        self,
        *,
        company_id: int | str,
        catalog_item_id: UUID | str,
        pricing_term_id: int | str | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.Pricing]:
        """List the company's own prices of an item, all or that of one pricing term.

        GET /v1/Companies({CompanyId})/CatalogItems({CatalogItemId})/Pricing

        One row for the price without a contract, and one for each pricing term. A location may have prices of its own.

        Args:
            company_id: `Id` of the company, from the entities service.
            catalog_item_id: `CatalogItemId` of an item in the company's catalog.
            pricing_term_id: `Id` of a pricing term, to get its price alone. It is sent as a bare number, not as a
                filter expression.
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `Pricing`. The first request is sent when the first item is needed.

        Raises:
            BadRequest: The filter cannot be read.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: The item has no price there.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._pages(
            ops.LIST_COMPANY_PRICING,
            models.Pricing,
            path=(company_id, catalog_item_id),
            query={"$filter": pricing_term_id},
            paging=Paging(max_items=max_items, resume=resume),
            options=options,
        )

    def list(
        self,
        *,
        company_id: int | str,
        entity_id: int | str,
        catalog_item_id: UUID | str,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.Pricing]:
        """List the prices of an item at a location.

        GET /v1/Companies({CompanyId})/Entities({EntityId})/CatalogItems({CatalogItemId})/Pricing

        One row for the price without a contract, and one for each pricing term. The customer pays `OverridePrice` where
        there is one, else `RegularPrice`. Whether the company's price is shown where a location has none of its own is
        not documented; `list_at_company` reads it.

        `iqmetrix.services.pricing.prices` reads the prices of many items, several calls at once.

        Args:
            company_id: `Id` of the company, from the entities service.
            entity_id: `Id` of a location of the company, from the entities service.
            catalog_item_id: `CatalogItemId` of an item in the company's catalog.
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `Pricing`. The first request is sent when the first item is needed.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: The item has no price there.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._pages(
            ops.LIST_PRICING,
            models.Pricing,
            path=(company_id, entity_id, catalog_item_id),
            paging=Paging(max_items=max_items, resume=resume),
            options=options,
        )

    def create_or_update(
        self,
        *,
        company_id: int | str,
        entity_id: int | str,
        catalog_item_id: UUID | str,
        body: models.PricingInput | models.Pricing | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.Pricing:
        """Set the price of an item at a location.

        POST /v1/Companies({CompanyId})/Entities({EntityId})/CatalogItems({CatalogItemId})/Pricing

        Creates the row, or replaces the one with the same `PricingTermId`, so the call may be repeated. Send the whole
        row: what becomes of members that are left out is not documented. From then on the company's price no longer
        holds there.

        Args:
            company_id: `Id` of the company, from the entities service.
            entity_id: `Id` of a location of the company, from the entities service.
            catalog_item_id: `CatalogItemId` of an item in the company's catalog.
            body: Sent as application/json; a mapping goes out unchanged.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `Pricing`: The price as it is now.

        Raises:
            BadRequest: The body names another item or location than the address, or the location is not one of the
                company's.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: The pricing term does not exist.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            ServerError: The service failed to store the price; the call may be repeated.
        """
        return self._call(ops.SET_PRICING, path=(company_id, entity_id, catalog_item_id), body=body, options=options)

    def list_of_all_items(
        self,
        *,
        company_id: int | str,
        entity_id: int | str,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.Pricing]:
        """List the prices of all items at a location.

        GET /v1/Companies({CompanyId})/Entities({EntityId})/CatalogItems

        Everything comes in one response, as an array or in an envelope; either is read alike.

        Args:
            company_id: `Id` of the company, from the entities service.
            entity_id: `Id` of a location of the company, from the entities service.
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `Pricing`. The first request is sent when the first item is needed.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: The location has no prices.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._pages(
            ops.LIST_ALL_PRICING,
            models.Pricing,
            path=(company_id, entity_id),
            paging=Paging(max_items=max_items, resume=resume),
            options=options,
        )


class PricingTerms(Resource):
    """Contract lengths for which an item may have prices of their own."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.PricingTermsWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.pricing.v1 import raw  # noqa: PLC0415 - when used

        return raw.PricingTermsWithRawResponse(self._caller)

    def list(
        self,
        *,
        company_id: int | str,
        accept_language: str | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.PricingTerm]:
        """List the pricing terms that a company can use.

        GET /v1/Companies({CompanyId})/PricingTerms

        Only terms that are active.

        Args:
            company_id: `Id` of the company, from the entities service.
            accept_language: Language of `DisplayName`, such as `en-US`.
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `PricingTerm`. The first request is sent when the first item is needed.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: The company, or another thing that the address leads through, does not exist or is not the user's.
                Neither status nor text is documented.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._pages(
            ops.LIST_PRICING_TERMS,
            models.PricingTerm,
            path=(company_id,),
            headers={"Accept-Language": accept_language},
            paging=Paging(max_items=max_items, resume=resume),
            options=options,
        )

    def get(
        self,
        *,
        company_id: int | str,
        pricing_term_id: int | str,
        accept_language: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.PricingTerm:
        """Read one pricing term.

        GET /v1/Companies({CompanyId})/PricingTerms({PricingTermId})

        Args:
            company_id: `Id` of the company, from the entities service.
            pricing_term_id: `Id` of the pricing term, which prices refer to and the list of terms shows.
            accept_language: Language of `DisplayName`, such as `en-US`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `PricingTerm`: The pricing term, active or not.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such term.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._call(
            ops.GET_PRICING_TERM,
            path=(company_id, pricing_term_id),
            headers={"Accept-Language": accept_language},
            options=options,
        )


class SaleOverridePrices(Resource):
    """Sale prices. Each replaces a regular price for a period or until it is deleted."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.SaleOverridePricesWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.pricing.v1 import raw  # noqa: PLC0415 - when used

        return raw.SaleOverridePricesWithRawResponse(self._caller)

    def list(
        self,
        *,
        company_id: int | str,
        pricing_id: int | str,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.SaleOverridePrice]:
        """List all sale prices that replace one price.

        GET /v1/Companies({CompanyId})/Pricing({PricingId})/SaleOverridePrices

        Args:
            company_id: `Id` of the company, from the entities service.
            pricing_id: `Id` of a price, from a list of prices.
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `SaleOverridePrice`. The first request is sent when the first item is needed.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such price.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._pages(
            ops.LIST_SALE_OVERRIDE_PRICES,
            models.SaleOverridePrice,
            path=(company_id, pricing_id),
            paging=Paging(max_items=max_items, resume=resume),
            options=options,
        )

    def create(
        self,
        *,
        company_id: int | str,
        pricing_id: int | str,
        body: models.SaleOverridePriceInput | models.SaleOverridePrice | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.SaleOverridePrice:
        """Create a sale price for a period, or the default one.

        POST /v1/Companies({CompanyId})/Pricing({PricingId})/SaleOverridePrices

        Args:
            company_id: `Id` of the company, from the entities service.
            pricing_id: `Id` of a price, from a list of prices.
            body: Sent as application/json; a mapping goes out unchanged.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `SaleOverridePrice`: The new sale price.

        Raises:
            BadRequest: The dates or the amount break a rule of sale prices.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such price.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._call(ops.CREATE_SALE_OVERRIDE_PRICE, path=(company_id, pricing_id), body=body, options=options)

    def update(
        self,
        *,
        company_id: int | str,
        pricing_id: int | str,
        sale_override_price_id: int | str,
        body: models.SaleOverridePriceInput | models.SaleOverridePrice | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.SaleOverridePrice:
        """Replace a sale price.

        PUT /v1/Companies({CompanyId})/Pricing({PricingId})/SaleOverridePrices({SaleOverridePriceId})

        Args:
            company_id: `Id` of the company, from the entities service.
            pricing_id: `Id` of a price, from a list of prices.
            sale_override_price_id: `Id` of one of the sale prices that the list shows.
            body: Sent as application/json; a mapping goes out unchanged. It replaces the whole: what it does not have
                is erased, so read first, and send all of what you read with your changes.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `SaleOverridePrice`: The sale price as it is now.

        Raises:
            BadRequest: The dates or the amount break a rule of sale prices, or the body names another sale price than
                the address.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such sale price.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._call(
            ops.UPDATE_SALE_OVERRIDE_PRICE,
            path=(company_id, pricing_id, sale_override_price_id),
            body=body,
            options=options,
        )

    def delete(
        self,
        *,
        company_id: int | str,
        pricing_id: int | str,
        sale_override_price_id: int | str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a sale price.

        DELETE /v1/Companies({CompanyId})/Pricing({PricingId})/SaleOverridePrices({SaleOverridePriceId})

        The default sale price holds again, or else the regular one.

        Args:
            company_id: `Id` of the company, from the entities service.
            pricing_id: `Id` of a price, from a list of prices.
            sale_override_price_id: `Id` of one of the sale prices that the list shows.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            Nothing. The sale price is gone.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such sale price.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._call(
            ops.DELETE_SALE_OVERRIDE_PRICE, path=(company_id, pricing_id, sale_override_price_id), options=options
        )


class PricingService(Resource):
    """What an item costs at a company or at one of its locations.

    There is one row for the price without a contract and one for each pricing term. A price of the company holds for
    every location without one of its own. All amounts are in the single currency of the retailer.
    """

    def __init__(self, caller: Caller) -> None:
        super().__init__(caller)
        self.prices = Prices(caller)
        self.pricing_terms = PricingTerms(caller)
        self.sale_override_prices = SaleOverridePrices(caller)

    @property
    def v1(self) -> PricingService:
        """Pricing v1, whatever the default version is."""
        return self
