# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Asynchronous resources of Customers (CRM) v1."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

from iqmetrix_api import AsyncCaller, AsyncPages, AsyncResource, Paging, RequestOptions, common
from iqmetrix_api.crm.v1 import models
from iqmetrix_api.crm.v1 import operations as ops

if TYPE_CHECKING:
    from iqmetrix_api.crm.v1 import raw


class AsyncCustomers(AsyncResource):
    """Customers of a company, alone or in full, with their addresses, contact methods and extensions."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.AsyncCustomersWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.crm.v1 import raw  # noqa: PLC0415 - when used

        return raw.AsyncCustomersWithRawResponse(self._caller)

    def list(
        self,
        *,
        company_id: int | str,
        filter: str | None = None,
        skip: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.Customer]:
        """List customers, all or those that a filter selects.

        GET /v1/Companies({CompanyId})/Customers

        Args:
            company_id: `Id` of the company that the customers belong to.
            filter: Condition on the rows: `eq` on integers, booleans, text and dates, `gt`, `lt`, `ge` and `le` on
                integers and dates, `substringof('part', Property)`, joined by `and`; text in single quotation marks,
                dates as `DateTime'1990-01-01'`. Upper and lower case differ, except with `tolower(Property)`.
                `iqmetrix.odata.Filter` writes such conditions.
            skip: Rows to leave out at the beginning. At least 0. Default: 0.
            page_size: Items per page, at most 100; default: 50.
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `Customer`. The first request is sent when the first item is needed.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: The company, or another thing that the address leads through, does not exist or is not the user's.
                Neither status nor text is documented.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._pages(
            ops.LIST_CUSTOMERS,
            models.Customer,
            path=(company_id,),
            query={"$filter": filter, "$skip": skip},
            paging=Paging(page_size=page_size, max_items=max_items, resume=resume),
            options=options,
        )

    async def create(
        self,
        *,
        company_id: int | str,
        body: models.CustomerInput | models.Customer | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.Customer:
        """Create a customer.

        POST /v1/Companies({CompanyId})/Customers

        Args:
            company_id: `Id` of the company that the customers belong to.
            body: Sent as application/json; a mapping goes out unchanged.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `Customer`: The new customer.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: The company, or another thing that the address leads through, does not exist or is not the user's.
                Neither status nor text is documented.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(ops.CREATE_CUSTOMER, path=(company_id,), body=body, options=options)

    async def get(
        self, *, company_id: int | str, customer_id: UUID | str, options: RequestOptions | None = None
    ) -> models.Customer:
        """Read one customer.

        GET /v1/Companies({CompanyId})/Customers({CustomerId})

        Args:
            company_id: `Id` of the company that the customers belong to.
            customer_id: `Id` of the customer, from a list or a search.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `Customer`: The customer.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such customer.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(ops.GET_CUSTOMER, path=(company_id, customer_id), options=options)

    async def update(
        self,
        *,
        company_id: int | str,
        customer_id: UUID | str,
        body: models.CustomerInput | models.Customer | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.Customer:
        """Replace a customer.

        PUT /v1/Companies({CompanyId})/Customers({CustomerId})

        Args:
            company_id: `Id` of the company that the customers belong to.
            customer_id: `Id` of the customer, from a list or a search.
            body: Sent as application/json; a mapping goes out unchanged. It replaces the whole: what it does not have
                is erased, so read first, and send all of what you read with your changes.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `Customer`: The customer as it is now.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such customer.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(ops.UPDATE_CUSTOMER, path=(company_id, customer_id), body=body, options=options)

    async def delete(
        self, *, company_id: int | str, customer_id: UUID | str, options: RequestOptions | None = None
    ) -> None:
        """Disable a customer.

        DELETE /v1/Companies({CompanyId})/Customers({CustomerId})

        Args:
            company_id: `Id` of the company that the customers belong to.
            customer_id: `Id` of the customer, from a list or a search.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            Nothing. The customer is disabled; it can still be read and updated.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such customer.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(ops.DELETE_CUSTOMER, path=(company_id, customer_id), options=options)

    def list_full(
        self,
        *,
        company_id: int | str,
        filter: str | None = None,
        skip: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.CustomerFull]:
        """List customers with addresses, contact methods and extensions.

        GET /v1/Companies({CompanyId})/CustomerFull

        Filter by `LastModifiedDateUtc ge datetime'2019-01-01T00:00:00Z'` to read what has changed.

        Args:
            company_id: `Id` of the company that the customers belong to.
            filter: Condition on the rows: `eq` on integers, booleans, text and dates, `gt`, `lt`, `ge` and `le` on
                integers and dates, `substringof('part', Property)`, joined by `and`; text in single quotation marks,
                dates as `DateTime'1990-01-01'`. Upper and lower case differ, except with `tolower(Property)`.
                `iqmetrix.odata.Filter` writes such conditions.
            skip: Rows to leave out at the beginning. At least 0. Default: 0.
            page_size: Items per page, at most 100; default: 50.
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `CustomerFull`. The first request is sent when the first item is needed.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: The company, or another thing that the address leads through, does not exist or is not the user's.
                Neither status nor text is documented.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._pages(
            ops.LIST_FULL_CUSTOMERS,
            models.CustomerFull,
            path=(company_id,),
            query={"$filter": filter, "$skip": skip},
            paging=Paging(page_size=page_size, max_items=max_items, resume=resume),
            options=options,
        )

    async def create_full(
        self,
        *,
        company_id: int | str,
        body: models.CustomerFullInput | models.CustomerFull | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.CustomerFull:
        """Create a customer together with addresses, contact methods and extensions.

        POST /v1/Companies({CompanyId})/CustomerFull

        `iqmetrix.services.crm.find_or_create_customer` finds a customer by the identifier in another system, or creates
        one; it may be repeated.

        Args:
            company_id: `Id` of the company that the customers belong to.
            body: Sent as application/json; a mapping goes out unchanged.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `CustomerFull`: The new customer.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: The company, or another thing that the address leads through, does not exist or is not the user's.
                Neither status nor text is documented.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(ops.CREATE_FULL_CUSTOMER, path=(company_id,), body=body, options=options)

    async def get_full(
        self, *, company_id: int | str, customer_id: UUID | str, options: RequestOptions | None = None
    ) -> models.CustomerFull:
        """Read one customer with addresses, contact methods and extensions.

        GET /v1/Companies({CompanyId})/CustomerFull({CustomerId})

        Args:
            company_id: `Id` of the company that the customers belong to.
            customer_id: `Id` of the customer, from a list or a search.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `CustomerFull`: The customer.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such customer.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(ops.GET_FULL_CUSTOMER, path=(company_id, customer_id), options=options)

    async def delete_full(
        self, *, company_id: int | str, customer_id: UUID | str, options: RequestOptions | None = None
    ) -> None:
        """Disable a customer.

        DELETE /v1/Companies({CompanyId})/CustomerFull({CustomerId})

        Args:
            company_id: `Id` of the company that the customers belong to.
            customer_id: `Id` of the customer, from a list or a search.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            Nothing. The customer is disabled; it can still be read and updated.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such customer.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(ops.DELETE_FULL_CUSTOMER, path=(company_id, customer_id), options=options)

    def search(
        self,
        *,
        company_id: int | str,
        criteria: str,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.CustomerSearchResult]:
        """Find customers by a text in their names, contact methods or extensions.

        GET /v1/Companies({CompanyId})/CustomerSearch

        `iqmetrix.services.crm.find_customer` finds a customer by the identifier in another system.

        Args:
            company_id: `Id` of the company that the customers belong to.
            criteria: Text to search for; upper and lower case are the same.
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `CustomerSearchResult`. The first request is sent when the first item is needed.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: The company, or another thing that the address leads through, does not exist or is not the user's.
                Neither status nor text is documented.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._pages(
            ops.SEARCH_CUSTOMERS,
            models.CustomerSearchResult,
            path=(company_id,),
            query={"$filter": criteria},
            paging=Paging(max_items=max_items, resume=resume),
            options=options,
        )


class AsyncAddresses(AsyncResource):
    """Postal addresses of a customer."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.AsyncAddressesWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.crm.v1 import raw  # noqa: PLC0415 - when used

        return raw.AsyncAddressesWithRawResponse(self._caller)

    def list(
        self,
        *,
        company_id: int | str,
        customer_id: UUID | str,
        skip: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.Address]:
        """List the addresses of a customer.

        GET /v1/Companies({CompanyId})/Customers({CustomerId})/Addresses

        Args:
            company_id: `Id` of the company that the customers belong to.
            customer_id: `Id` of the customer, from a list or a search.
            skip: Rows to leave out at the beginning. At least 0. Default: 0.
            page_size: Items per page, at most 100; default: 50.
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `Address`. The first request is sent when the first item is needed.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such customer.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._pages(
            ops.LIST_ADDRESSES,
            models.Address,
            path=(company_id, customer_id),
            query={"$skip": skip},
            paging=Paging(page_size=page_size, max_items=max_items, resume=resume),
            options=options,
        )

    async def create(
        self,
        *,
        company_id: int | str,
        customer_id: UUID | str,
        body: models.AddressInput | models.Address | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.Address:
        """Add an address to a customer.

        POST /v1/Companies({CompanyId})/Customers({CustomerId})/Addresses

        Args:
            company_id: `Id` of the company that the customers belong to.
            customer_id: `Id` of the customer, from a list or a search.
            body: Sent as application/json; a mapping goes out unchanged.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `Address`: The new address.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such customer.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(ops.CREATE_ADDRESS, path=(company_id, customer_id), body=body, options=options)

    async def get(
        self,
        *,
        company_id: int | str,
        customer_id: UUID | str,
        address_id: UUID | str,
        options: RequestOptions | None = None,
    ) -> models.Address:
        """Read an address of a customer.

        GET /v1/Companies({CompanyId})/Customers({CustomerId})/Addresses({AddressId})

        Args:
            company_id: `Id` of the company that the customers belong to.
            customer_id: `Id` of the customer, from a list or a search.
            address_id: `Id` of the address, from the customer's list.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `Address`: The address.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such address.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(ops.GET_ADDRESS, path=(company_id, customer_id, address_id), options=options)

    async def update(
        self,
        *,
        company_id: int | str,
        customer_id: UUID | str,
        address_id: UUID | str,
        body: models.AddressInput | models.Address | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.Address:
        """Replace an address of a customer.

        PUT /v1/Companies({CompanyId})/Customers({CustomerId})/Addresses({AddressId})

        Args:
            company_id: `Id` of the company that the customers belong to.
            customer_id: `Id` of the customer, from a list or a search.
            address_id: `Id` of the address, from the customer's list.
            body: Sent as application/json; a mapping goes out unchanged. It replaces the whole: what it does not have
                is erased, so read first, and send all of what you read with your changes.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `Address`: The address as it is now.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such address.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(
            ops.UPDATE_ADDRESS, path=(company_id, customer_id, address_id), body=body, options=options
        )

    async def delete(
        self,
        *,
        company_id: int | str,
        customer_id: UUID | str,
        address_id: UUID | str,
        options: RequestOptions | None = None,
    ) -> None:
        """Remove an address from a customer.

        DELETE /v1/Companies({CompanyId})/Customers({CustomerId})/Addresses({AddressId})

        Args:
            company_id: `Id` of the company that the customers belong to.
            customer_id: `Id` of the customer, from a list or a search.
            address_id: `Id` of the address, from the customer's list.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            Nothing. The address is removed.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such address.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(ops.DELETE_ADDRESS, path=(company_id, customer_id, address_id), options=options)


class AsyncContactMethods(AsyncResource):
    """Telephone numbers, e-mail addresses and the like of a customer."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.AsyncContactMethodsWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.crm.v1 import raw  # noqa: PLC0415 - when used

        return raw.AsyncContactMethodsWithRawResponse(self._caller)

    def list(
        self,
        *,
        company_id: int | str,
        customer_id: UUID | str,
        skip: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.ContactMethod]:
        """List the contact methods of a customer.

        GET /v1/Companies({CompanyId})/Customers({CustomerId})/ContactMethods

        Args:
            company_id: `Id` of the company that the customers belong to.
            customer_id: `Id` of the customer, from a list or a search.
            skip: Rows to leave out at the beginning. At least 0. Default: 0.
            page_size: Items per page, at most 100; default: 50.
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `ContactMethod`. The first request is sent when the first item is needed.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such customer.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._pages(
            ops.LIST_CONTACT_METHODS,
            models.ContactMethod,
            path=(company_id, customer_id),
            query={"$skip": skip},
            paging=Paging(page_size=page_size, max_items=max_items, resume=resume),
            options=options,
        )

    async def create(
        self,
        *,
        company_id: int | str,
        customer_id: UUID | str,
        body: models.ContactMethodInput | models.ContactMethod | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.ContactMethod:
        """Add a contact method to a customer.

        POST /v1/Companies({CompanyId})/Customers({CustomerId})/ContactMethods

        Args:
            company_id: `Id` of the company that the customers belong to.
            customer_id: `Id` of the customer, from a list or a search.
            body: Sent as application/json; a mapping goes out unchanged.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `ContactMethod`: The new contact method.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such customer.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(ops.CREATE_CONTACT_METHOD, path=(company_id, customer_id), body=body, options=options)

    async def get(
        self,
        *,
        company_id: int | str,
        customer_id: UUID | str,
        contact_method_id: UUID | str,
        options: RequestOptions | None = None,
    ) -> models.ContactMethod:
        """Read a contact method of a customer.

        GET /v1/Companies({CompanyId})/Customers({CustomerId})/ContactMethods({ContactMethodId})

        Args:
            company_id: `Id` of the company that the customers belong to.
            customer_id: `Id` of the customer, from a list or a search.
            contact_method_id: `Id` of the contact method, from the customer's list.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `ContactMethod`: The contact method.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such contact method.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(
            ops.GET_CONTACT_METHOD, path=(company_id, customer_id, contact_method_id), options=options
        )

    async def update(
        self,
        *,
        company_id: int | str,
        customer_id: UUID | str,
        contact_method_id: UUID | str,
        body: models.ContactMethodInput | models.ContactMethod | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.ContactMethod:
        """Replace a contact method of a customer.

        PUT /v1/Companies({CompanyId})/Customers({CustomerId})/ContactMethods({ContactMethodId})

        Args:
            company_id: `Id` of the company that the customers belong to.
            customer_id: `Id` of the customer, from a list or a search.
            contact_method_id: `Id` of the contact method, from the customer's list.
            body: Sent as application/json; a mapping goes out unchanged. It replaces the whole: what it does not have
                is erased, so read first, and send all of what you read with your changes.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `ContactMethod`: The contact method as it is now.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such contact method.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(
            ops.UPDATE_CONTACT_METHOD, path=(company_id, customer_id, contact_method_id), body=body, options=options
        )

    async def delete(
        self,
        *,
        company_id: int | str,
        customer_id: UUID | str,
        contact_method_id: UUID | str,
        options: RequestOptions | None = None,
    ) -> None:
        """Remove a contact method from a customer.

        DELETE /v1/Companies({CompanyId})/Customers({CustomerId})/ContactMethods({ContactMethodId})

        Args:
            company_id: `Id` of the company that the customers belong to.
            customer_id: `Id` of the customer, from a list or a search.
            contact_method_id: `Id` of the contact method, from the customer's list.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            Nothing. The contact method is removed.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such contact method.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(
            ops.DELETE_CONTACT_METHOD, path=(company_id, customer_id, contact_method_id), options=options
        )


class AsyncCustomerExtensions(AsyncResource):
    """Identifiers of a customer in other systems."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.AsyncCustomerExtensionsWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.crm.v1 import raw  # noqa: PLC0415 - when used

        return raw.AsyncCustomerExtensionsWithRawResponse(self._caller)

    def list(
        self,
        *,
        company_id: int | str,
        customer_id: UUID | str,
        skip: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.CustomerExtension]:
        """List the customer extensions of a customer.

        GET /v1/Companies({CompanyId})/Customers({CustomerId})/CustomerExtensions

        Args:
            company_id: `Id` of the company that the customers belong to.
            customer_id: `Id` of the customer, from a list or a search.
            skip: Rows to leave out at the beginning. At least 0. Default: 0.
            page_size: Items per page, at most 100; default: 50.
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `CustomerExtension`. The first request is sent when the first item is needed.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such customer.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._pages(
            ops.LIST_CUSTOMER_EXTENSIONS,
            models.CustomerExtension,
            path=(company_id, customer_id),
            query={"$skip": skip},
            paging=Paging(page_size=page_size, max_items=max_items, resume=resume),
            options=options,
        )

    async def create(
        self,
        *,
        company_id: int | str,
        customer_id: UUID | str,
        body: models.CustomerExtensionInput | models.CustomerExtension | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.CustomerExtension:
        """Add an extension to a customer.

        POST /v1/Companies({CompanyId})/Customers({CustomerId})/CustomerExtensions

        Args:
            company_id: `Id` of the company that the customers belong to.
            customer_id: `Id` of the customer, from a list or a search.
            body: Sent as application/json; a mapping goes out unchanged.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `CustomerExtension`: The new extension.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such customer.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(
            ops.CREATE_CUSTOMER_EXTENSION, path=(company_id, customer_id), body=body, options=options
        )

    async def get(
        self,
        *,
        company_id: int | str,
        customer_id: UUID | str,
        customer_extension_id: UUID | str,
        options: RequestOptions | None = None,
    ) -> models.CustomerExtension:
        """Read an extension of a customer.

        GET /v1/Companies({CompanyId})/Customers({CustomerId})/CustomerExtensions({CustomerExtensionId})

        Args:
            company_id: `Id` of the company that the customers belong to.
            customer_id: `Id` of the customer, from a list or a search.
            customer_extension_id: `Id` of the extension, from the customer's list; a GUID, though the documented
                address has an integer.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `CustomerExtension`: The extension.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such extension.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(
            ops.GET_CUSTOMER_EXTENSION, path=(company_id, customer_id, customer_extension_id), options=options
        )

    async def update(
        self,
        *,
        company_id: int | str,
        customer_id: UUID | str,
        customer_extension_id: UUID | str,
        body: models.CustomerExtensionInput | models.CustomerExtension | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.CustomerExtension:
        """Replace an extension of a customer.

        PUT /v1/Companies({CompanyId})/Customers({CustomerId})/CustomerExtensions({CustomerExtensionId})

        Args:
            company_id: `Id` of the company that the customers belong to.
            customer_id: `Id` of the customer, from a list or a search.
            customer_extension_id: `Id` of the extension, from the customer's list; a GUID, though the documented
                address has an integer.
            body: Sent as application/json; a mapping goes out unchanged. It replaces the whole: what it does not have
                is erased, so read first, and send all of what you read with your changes.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `CustomerExtension`: The extension as it is now.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such extension.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(
            ops.UPDATE_CUSTOMER_EXTENSION,
            path=(company_id, customer_id, customer_extension_id),
            body=body,
            options=options,
        )

    async def delete(
        self,
        *,
        company_id: int | str,
        customer_id: UUID | str,
        customer_extension_id: UUID | str,
        options: RequestOptions | None = None,
    ) -> None:
        """Remove an extension from a customer.

        DELETE /v1/Companies({CompanyId})/Customers({CustomerId})/CustomerExtensions({CustomerExtensionId})

        Args:
            company_id: `Id` of the company that the customers belong to.
            customer_id: `Id` of the customer, from a list or a search.
            customer_extension_id: `Id` of the extension, from the customer's list; a GUID, though the documented
                address has an integer.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            Nothing. The extension is removed.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such extension.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(
            ops.DELETE_CUSTOMER_EXTENSION, path=(company_id, customer_id, customer_extension_id), options=options
        )


class AsyncCustomerExtensionTypes(AsyncResource):
    """Kinds of customer extensions."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.AsyncCustomerExtensionTypesWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.crm.v1 import raw  # noqa: PLC0415 - when used

        return raw.AsyncCustomerExtensionTypesWithRawResponse(self._caller)

    def list(
        self,
        *,
        company_id: int | str,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.CustomerExtensionType]:
        """List the kinds of customer extensions.

        GET /v1/Companies({CompanyId})/CustomerExtensionTypes

        Args:
            company_id: `Id` of the company that the customers belong to.
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `CustomerExtensionType`. The first request is sent when the first item is needed.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: The company, or another thing that the address leads through, does not exist or is not the user's.
                Neither status nor text is documented.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._pages(
            ops.LIST_CUSTOMER_EXTENSION_TYPES,
            models.CustomerExtensionType,
            path=(company_id,),
            paging=Paging(max_items=max_items, resume=resume),
            options=options,
        )


class AsyncCrmService(AsyncResource):
    """Customers of a company with their addresses, contact methods and extensions.

    Lists answer HAL; every collection but the extension types is paged by `$skip` and `$top`.
    """

    def __init__(self, caller: AsyncCaller) -> None:
        super().__init__(caller)
        self.customers = AsyncCustomers(caller)
        self.addresses = AsyncAddresses(caller)
        self.contact_methods = AsyncContactMethods(caller)
        self.customer_extensions = AsyncCustomerExtensions(caller)
        self.customer_extension_types = AsyncCustomerExtensionTypes(caller)

    @property
    def with_raw_response(self) -> raw.AsyncCrmServiceWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.crm.v1 import raw  # noqa: PLC0415 - when used

        return raw.AsyncCrmServiceWithRawResponse(self._caller)

    @property
    def v1(self) -> AsyncCrmService:
        """Customers (CRM) v1, whatever the default version is."""
        return self

    async def ping(self, *, options: RequestOptions | None = None) -> common.Ping:
        """Ask whether the service runs, and in which version.

        GET /v1/ping

        Args:
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `Ping`: Versions of the running service.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(ops.PING, options=options)
