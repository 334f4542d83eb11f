# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Asynchronous resources of Inventory Availability v1."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

from iqmetrix_api import AsyncCaller, AsyncPages, AsyncResource, Paging, RequestOptions
from iqmetrix_api.availability.v1 import models
from iqmetrix_api.availability.v1 import operations as ops

if TYPE_CHECKING:
    from iqmetrix_api.availability.v1 import raw


class AsyncSerialNumbers(AsyncResource):
    """Serial numbers in stock, for items each piece of which has one."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.AsyncSerialNumbersWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.availability.v1 import raw  # noqa: PLC0415 - when used

        return raw.AsyncSerialNumbersWithRawResponse(self._caller)

    def list(
        self,
        *,
        company_id: int | str,
        entity_id: int | str,
        catalog_item_id: UUID | str,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.SerialNumber]:
        """List the serial numbers of an item at a location.

        GET /v1/Companies({CompanyId})/Entities({EntityId})/CatalogItems({CatalogItemId})/SerialNumbers

        Args:
            company_id: `Id` of the company, from the entities service.
            entity_id: `Id` of a location of the company, from the entities service.
            catalog_item_id: `CatalogItemId` of an item in the company's catalog.
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `SerialNumber`. The first request is sent when the first item is needed.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: The location does not have the item.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._pages(
            ops.LIST_SERIAL_NUMBERS,
            models.SerialNumber,
            path=(company_id, entity_id, catalog_item_id),
            paging=Paging(max_items=max_items, resume=resume),
            options=options,
        )

    async def get(
        self,
        *,
        company_id: int | str,
        entity_id: int | str,
        catalog_item_id: UUID | str,
        serial_number: str,
        options: RequestOptions | None = None,
    ) -> models.SerialNumber:
        """Find out whether one serial number of an item is in stock at a location.

        GET /v1/Companies({CompanyId})/Entities({EntityId})/CatalogItems({CatalogItemId})/SerialNumbers({SerialNumber})

        Args:
            company_id: `Id` of the company, from the entities service.
            entity_id: `Id` of a location of the company, from the entities service.
            catalog_item_id: `CatalogItemId` of an item in the company's catalog.
            serial_number: Serial number as printed on the piece, which is its `Id`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `SerialNumber`: The piece, and where it is.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: The piece is not in stock there.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(
            ops.GET_SERIAL_NUMBER, path=(company_id, entity_id, catalog_item_id, serial_number), options=options
        )

    def search(
        self,
        *,
        company_id: int | str,
        entity_id: int | str,
        serial_number: str | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.SerialNumber]:
        """Search a location for a serial number, whatever the item.

        GET /v1/Companies({CompanyId})/Entities({EntityId})/SerialNumbers

        Pieces of different items may have the same number.

        Args:
            company_id: `Id` of the company, from the entities service.
            entity_id: `Id` of a location of the company, from the entities service.
            serial_number: Serial number as printed on the piece; without it, all pieces at the location.
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `SerialNumber`. The first request is sent when the first item is needed.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: The company, or another thing that the address leads through, does not exist or is not the user's.
                Neither status nor text is documented.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._pages(
            ops.SEARCH_SERIAL_NUMBERS,
            models.SerialNumber,
            path=(company_id, entity_id),
            query={"$filter": serial_number},
            paging=Paging(max_items=max_items, resume=resume),
            options=options,
        )


class AsyncSupplierSkus(AsyncResource):
    """What a supplier has in stock, as suppliers themselves read it."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.AsyncSupplierSkusWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.availability.v1 import raw  # noqa: PLC0415 - when used

        return raw.AsyncSupplierSkusWithRawResponse(self._caller)

    def list(
        self,
        *,
        supplier_id: int | str,
        company_id: int | str,
        filter: str | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.SupplierSku]:
        """List what a supplier has in stock for a company, in full or as far as it changed in a period.

        GET /v1/Suppliers({SupplierId})/Companies({CompanyId})/SupplierSkus

        The access token has to be one of the supplier's.

        Args:
            supplier_id: `Id` of the supplier, from the entities service.
            company_id: `Id` of the company, from the entities service.
            filter: OData filter such as `LastModifiedDateUtc ge datetime'2018-11-05T00:00:00'`, to poll for changes.
                `iqmetrix.odata.Filter` writes such conditions.
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `SupplierSku`. The first request is sent when the first item is needed.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: The company, or another thing that the address leads through, does not exist or is not the user's.
                Neither status nor text is documented.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._pages(
            ops.LIST_SUPPLIER_SKUS,
            models.SupplierSku,
            path=(supplier_id, company_id),
            query={"$filter": filter},
            paging=Paging(max_items=max_items, resume=resume),
            options=options,
        )

    async def get_many(
        self,
        *,
        supplier_id: int | str,
        company_id: int | str,
        body: models.BulkSupplierAvailabilityRequest | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.BulkSupplierAvailability:
        """Read how much a supplier has in stock of each of many SKUs.

        POST /v1/Suppliers({SupplierId})/Companies({CompanyId})/BulkSupplierAvailability

        Nothing is changed, so the call may be repeated. The access token has to be one of the supplier's.

        Args:
            supplier_id: `Id` of the supplier, from the entities service.
            company_id: `Id` of the company, from the entities service.
            body: Sent as application/json; a mapping goes out unchanged.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `BulkSupplierAvailability`: The stock of those SKUs that the supplier has.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: The company, or another thing that the address leads through, does not exist or is not the user's.
                Neither status nor text is documented.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(ops.GET_MANY_SUPPLIER_SKUS, path=(supplier_id, company_id), body=body, options=options)


class AsyncAvailabilityService(AsyncResource):
    """How many pieces of an item a location has, their serial numbers, and what suppliers have in stock.

    The minimum that a retailer keeps back is already subtracted: of 12 pieces with a minimum of 10, two are available.
    Pages of 2016 name a second version of the service with the same reading operations, which is not described here.
    """

    def __init__(self, caller: AsyncCaller) -> None:
        super().__init__(caller)
        self.serial_numbers = AsyncSerialNumbers(caller)
        self.supplier_skus = AsyncSupplierSkus(caller)

    @property
    def with_raw_response(self) -> raw.AsyncAvailabilityServiceWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.availability.v1 import raw  # noqa: PLC0415 - when used

        return raw.AsyncAvailabilityServiceWithRawResponse(self._caller)

    @property
    def v1(self) -> AsyncAvailabilityService:
        """Inventory Availability v1, whatever the default version is."""
        return self

    async def configure(
        self,
        *,
        company_id: int | str,
        body: models.AvailabilityInput | models.Availability | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.Availability:
        """Set the stock of an item at a location.

        POST /v1/Companies({CompanyId})/CatalogItems

        Creates the row, or replaces the one of the same item and location, so the call may be repeated. Leave
        `Quantity` out where `IsSerialized` is true.

        Args:
            company_id: `Id` of the company, from the entities service.
            body: Sent as application/json; a mapping goes out unchanged.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `Availability`: The stock as it is now.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: The company, or another thing that the address leads through, does not exist or is not the user's.
                Neither status nor text is documented.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            ServerError: The location is not one of the company's. Repeating the call does not help.
        """
        return await self._call(ops.CONFIGURE_AVAILABILITY, path=(company_id,), body=body, options=options)

    def list(
        self,
        *,
        company_id: int | str,
        entity_id: int | str,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.Availability]:
        """List the stock of all items at a location.

        GET /v1/Companies({CompanyId})/Entities({EntityId})/CatalogItems

        Everything comes in one response, as an array or in an envelope; either is read alike.

        Args:
            company_id: `Id` of the company, from the entities service.
            entity_id: `Id` of a location of the company, from the entities service.
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `Availability`. The first request is sent when the first item is needed.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: The company, or another thing that the address leads through, does not exist or is not the user's.
                Neither status nor text is documented.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._pages(
            ops.LIST_AVAILABILITY,
            models.Availability,
            path=(company_id, entity_id),
            paging=Paging(max_items=max_items, resume=resume),
            options=options,
        )

    async def get(
        self,
        *,
        company_id: int | str,
        entity_id: int | str,
        catalog_item_id: UUID | str,
        options: RequestOptions | None = None,
    ) -> models.Availability:
        """Read the stock of an item at a location.

        GET /v1/Companies({CompanyId})/Entities({EntityId})/CatalogItems({CatalogItemId})

        A location without a row has nothing in stock; a program may read the 404 as a quantity of zero.

        `iqmetrix.services.availability.stock` reads the stock of many items, several calls at once.

        Args:
            company_id: `Id` of the company, from the entities service.
            entity_id: `Id` of a location of the company, from the entities service.
            catalog_item_id: `CatalogItemId` of an item in the company's catalog.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `Availability`: The stock of the item.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: Neither the location nor anything above it in the company's tree has a row for the item.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(ops.GET_AVAILABILITY, path=(company_id, entity_id, catalog_item_id), options=options)

    def list_by_item(
        self,
        *,
        company_id: int | str,
        catalog_item_id: UUID | str,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.Availability]:
        """List the stock of an item at all locations of a company.

        GET /v1/Companies({CompanyId})/CatalogItems({CatalogItemId})/Availability

        Args:
            company_id: `Id` of the company, from the entities service.
            catalog_item_id: `CatalogItemId` of an item in the company's catalog.
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `Availability`. The first request is sent when the first item is needed.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: The company, or another thing that the address leads through, does not exist or is not the user's.
                Neither status nor text is documented.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._pages(
            ops.LIST_AVAILABILITY_OF_ITEM,
            models.Availability,
            path=(company_id, catalog_item_id),
            paging=Paging(max_items=max_items, resume=resume),
            options=options,
        )
