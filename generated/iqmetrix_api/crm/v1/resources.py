# Written by `python -m generator build`. Changes made here are lost:
# mend the description, the template or the generator.
"""Resources of Customers (CRM) v1."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from iqmetrix_api import AsyncCaller, AsyncPages, AsyncResource, Caller, Pages, Paging, RequestOptions, Resource
from iqmetrix_api._runtime.raw import (
    AsyncRawCaller,
    RawCaller,
    async_raw_page,
    async_raw_response,
    raw_page,
    raw_response,
)
from iqmetrix_api.crm.v1 import models
from iqmetrix_api.crm.v1 import operations as ops


class Customers(Resource):
    """Customers of a company, alone or in full, with their addresses, contact methods and extensions."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> CustomersWithRawResponse:
        """The same methods, which give status, headers and rate limit beside the parsed body."""
        return CustomersWithRawResponse(self._caller)

    def list(
        self,
        *,
        company_id: int,
        filter: str | None = None,
        skip: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.Customer]:
        """List customers, all or those that a filter selects.

        GET /v1/Companies({CompanyId})/Customers

        Args:
            company_id: Company that the customers belong to.
            filter: Condition on the rows: `eq` on integers, booleans, text and dates, `gt`, `lt`, `ge` and `le` on integers and dates, `substringof('part', Property)`, joined by `and`; text in single quotation marks, dates as `DateTime'1990-01-01'`. Upper and lower case differ, except with `tolower(Property)`.
            skip: Rows to leave out at the beginning. At least 0. Default: 0.
            page_size: Items per page, at most 100; 50 where nothing is given.
            max_items: Stop after so many items.
            resume: Token of a page (`Page.resume`): go on after it.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of items; nothing is sent before the first of them is asked for.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._pages(
            ops.LIST_CUSTOMERS,
            models.Customer,
            path=(company_id,),
            query={
                "$filter": filter,
                "$skip": skip,
            },
            paging=Paging(page_size=page_size, max_items=max_items, resume=resume),
            options=options,
        )

    def create(
        self,
        *,
        company_id: int,
        body: models.CustomerInput | models.Customer | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.Customer:
        """Create a customer.

        POST /v1/Companies({CompanyId})/Customers

        Args:
            company_id: Company that the customers belong to.
            body: What to send (application/json); a plain mapping goes out as it is.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._call(ops.CREATE_CUSTOMER, path=(company_id,), body=body, options=options)

    def get(self, *, company_id: int, customer_id: UUID, options: RequestOptions | None = None) -> models.Customer:
        """Read one customer.

        GET /v1/Companies({CompanyId})/Customers({CustomerId})

        Args:
            company_id: Company that the customers belong to.
            customer_id: `Id` of the customer, from a list or a search.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such customer.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._call(
            ops.GET_CUSTOMER,
            path=(
                company_id,
                customer_id,
            ),
            options=options,
        )

    def update(
        self,
        *,
        company_id: int,
        customer_id: UUID,
        body: models.CustomerInput | models.Customer | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.Customer:
        """Replace a customer.

        PUT /v1/Companies({CompanyId})/Customers({CustomerId})

        Args:
            company_id: Company that the customers belong to.
            customer_id: `Id` of the customer, from a list or a search.
            body: What to send (application/json); a plain mapping goes out as it is.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such customer.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._call(
            ops.UPDATE_CUSTOMER,
            path=(
                company_id,
                customer_id,
            ),
            body=body,
            options=options,
        )

    def delete(self, *, company_id: int, customer_id: UUID, options: RequestOptions | None = None) -> None:
        """Disable a customer.

        DELETE /v1/Companies({CompanyId})/Customers({CustomerId})

        Args:
            company_id: Company that the customers belong to.
            customer_id: `Id` of the customer, from a list or a search.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            Nothing.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such customer.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._call(
            ops.DELETE_CUSTOMER,
            path=(
                company_id,
                customer_id,
            ),
            options=options,
        )

    def list_full(
        self,
        *,
        company_id: int,
        filter: str | None = None,
        skip: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.CustomerFull]:
        """List customers with addresses, contact methods and extensions.

        GET /v1/Companies({CompanyId})/CustomerFull

        Filter by `LastModifiedDateUtc ge datetime'2019-01-01T00:00:00Z'` to read what has changed.

        Args:
            company_id: Company that the customers belong to.
            filter: Condition on the rows: `eq` on integers, booleans, text and dates, `gt`, `lt`, `ge` and `le` on integers and dates, `substringof('part', Property)`, joined by `and`; text in single quotation marks, dates as `DateTime'1990-01-01'`. Upper and lower case differ, except with `tolower(Property)`.
            skip: Rows to leave out at the beginning. At least 0. Default: 0.
            page_size: Items per page, at most 100; 50 where nothing is given.
            max_items: Stop after so many items.
            resume: Token of a page (`Page.resume`): go on after it.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of items; nothing is sent before the first of them is asked for.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._pages(
            ops.LIST_FULL_CUSTOMERS,
            models.CustomerFull,
            path=(company_id,),
            query={
                "$filter": filter,
                "$skip": skip,
            },
            paging=Paging(page_size=page_size, max_items=max_items, resume=resume),
            options=options,
        )

    def create_full(
        self,
        *,
        company_id: int,
        body: models.CustomerFullInput | models.CustomerFull | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.CustomerFull:
        """Create a customer with addresses, contact methods and extensions.

        POST /v1/Companies({CompanyId})/CustomerFull

        Args:
            company_id: Company that the customers belong to.
            body: What to send (application/json); a plain mapping goes out as it is.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._call(ops.CREATE_FULL_CUSTOMER, path=(company_id,), body=body, options=options)

    def get_full(
        self, *, company_id: int, customer_id: UUID, options: RequestOptions | None = None
    ) -> models.CustomerFull:
        """Read one customer with addresses, contact methods and extensions.

        GET /v1/Companies({CompanyId})/CustomerFull({CustomerId})

        Args:
            company_id: Company that the customers belong to.
            customer_id: `Id` of the customer, from a list or a search.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such customer.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._call(
            ops.GET_FULL_CUSTOMER,
            path=(
                company_id,
                customer_id,
            ),
            options=options,
        )

    def delete_full(self, *, company_id: int, customer_id: UUID, options: RequestOptions | None = None) -> None:
        """Disable a customer.

        DELETE /v1/Companies({CompanyId})/CustomerFull({CustomerId})

        Args:
            company_id: Company that the customers belong to.
            customer_id: `Id` of the customer, from a list or a search.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            Nothing.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such customer.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._call(
            ops.DELETE_FULL_CUSTOMER,
            path=(
                company_id,
                customer_id,
            ),
            options=options,
        )

    def search(
        self,
        *,
        company_id: int,
        filter: str,
        page_size: int | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.CustomerSearchResult]:
        """Find customers by a text in their names, contact methods or extensions.

        GET /v1/Companies({CompanyId})/CustomerSearch

        Args:
            company_id: Company that the customers belong to.
            filter: Search text, as `Criteria eq 'Bob'`; upper and lower case are the same.
            page_size: Items per page.
            max_items: Stop after so many items.
            resume: Token of a page (`Page.resume`): go on after it.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of items; nothing is sent before the first of them is asked for.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._pages(
            ops.SEARCH_CUSTOMERS,
            models.CustomerSearchResult,
            path=(company_id,),
            query={
                "$filter": filter,
            },
            paging=Paging(page_size=page_size, max_items=max_items, resume=resume),
            options=options,
        )


class CustomersWithRawResponse:
    """Customers, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = Customers(RawCaller(caller))
        self.list = raw_page(resource.list, ops.LIST_CUSTOMERS)
        self.create = raw_response(resource.create)
        self.get = raw_response(resource.get)
        self.update = raw_response(resource.update)
        self.delete = raw_response(resource.delete)
        self.list_full = raw_page(resource.list_full, ops.LIST_FULL_CUSTOMERS)
        self.create_full = raw_response(resource.create_full)
        self.get_full = raw_response(resource.get_full)
        self.delete_full = raw_response(resource.delete_full)
        self.search = raw_page(resource.search, ops.SEARCH_CUSTOMERS)


class AsyncCustomers(AsyncResource):
    """Customers of a company, alone or in full, with their addresses, contact methods and extensions."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncCustomersWithRawResponse:
        """The same methods, which give status, headers and rate limit beside the parsed body."""
        return AsyncCustomersWithRawResponse(self._caller)

    def list(
        self,
        *,
        company_id: int,
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
            company_id: Company that the customers belong to.
            filter: Condition on the rows: `eq` on integers, booleans, text and dates, `gt`, `lt`, `ge` and `le` on integers and dates, `substringof('part', Property)`, joined by `and`; text in single quotation marks, dates as `DateTime'1990-01-01'`. Upper and lower case differ, except with `tolower(Property)`.
            skip: Rows to leave out at the beginning. At least 0. Default: 0.
            page_size: Items per page, at most 100; 50 where nothing is given.
            max_items: Stop after so many items.
            resume: Token of a page (`Page.resume`): go on after it.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of items; nothing is sent before the first of them is asked for.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._pages(
            ops.LIST_CUSTOMERS,
            models.Customer,
            path=(company_id,),
            query={
                "$filter": filter,
                "$skip": skip,
            },
            paging=Paging(page_size=page_size, max_items=max_items, resume=resume),
            options=options,
        )

    async def create(
        self,
        *,
        company_id: int,
        body: models.CustomerInput | models.Customer | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.Customer:
        """Create a customer.

        POST /v1/Companies({CompanyId})/Customers

        Args:
            company_id: Company that the customers belong to.
            body: What to send (application/json); a plain mapping goes out as it is.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return await self._call(ops.CREATE_CUSTOMER, path=(company_id,), body=body, options=options)

    async def get(
        self, *, company_id: int, customer_id: UUID, options: RequestOptions | None = None
    ) -> models.Customer:
        """Read one customer.

        GET /v1/Companies({CompanyId})/Customers({CustomerId})

        Args:
            company_id: Company that the customers belong to.
            customer_id: `Id` of the customer, from a list or a search.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such customer.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return await self._call(
            ops.GET_CUSTOMER,
            path=(
                company_id,
                customer_id,
            ),
            options=options,
        )

    async def update(
        self,
        *,
        company_id: int,
        customer_id: UUID,
        body: models.CustomerInput | models.Customer | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.Customer:
        """Replace a customer.

        PUT /v1/Companies({CompanyId})/Customers({CustomerId})

        Args:
            company_id: Company that the customers belong to.
            customer_id: `Id` of the customer, from a list or a search.
            body: What to send (application/json); a plain mapping goes out as it is.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such customer.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return await self._call(
            ops.UPDATE_CUSTOMER,
            path=(
                company_id,
                customer_id,
            ),
            body=body,
            options=options,
        )

    async def delete(self, *, company_id: int, customer_id: UUID, options: RequestOptions | None = None) -> None:
        """Disable a customer.

        DELETE /v1/Companies({CompanyId})/Customers({CustomerId})

        Args:
            company_id: Company that the customers belong to.
            customer_id: `Id` of the customer, from a list or a search.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            Nothing.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such customer.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return await self._call(
            ops.DELETE_CUSTOMER,
            path=(
                company_id,
                customer_id,
            ),
            options=options,
        )

    def list_full(
        self,
        *,
        company_id: int,
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
            company_id: Company that the customers belong to.
            filter: Condition on the rows: `eq` on integers, booleans, text and dates, `gt`, `lt`, `ge` and `le` on integers and dates, `substringof('part', Property)`, joined by `and`; text in single quotation marks, dates as `DateTime'1990-01-01'`. Upper and lower case differ, except with `tolower(Property)`.
            skip: Rows to leave out at the beginning. At least 0. Default: 0.
            page_size: Items per page, at most 100; 50 where nothing is given.
            max_items: Stop after so many items.
            resume: Token of a page (`Page.resume`): go on after it.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of items; nothing is sent before the first of them is asked for.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._pages(
            ops.LIST_FULL_CUSTOMERS,
            models.CustomerFull,
            path=(company_id,),
            query={
                "$filter": filter,
                "$skip": skip,
            },
            paging=Paging(page_size=page_size, max_items=max_items, resume=resume),
            options=options,
        )

    async def create_full(
        self,
        *,
        company_id: int,
        body: models.CustomerFullInput | models.CustomerFull | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.CustomerFull:
        """Create a customer with addresses, contact methods and extensions.

        POST /v1/Companies({CompanyId})/CustomerFull

        Args:
            company_id: Company that the customers belong to.
            body: What to send (application/json); a plain mapping goes out as it is.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return await self._call(ops.CREATE_FULL_CUSTOMER, path=(company_id,), body=body, options=options)

    async def get_full(
        self, *, company_id: int, customer_id: UUID, options: RequestOptions | None = None
    ) -> models.CustomerFull:
        """Read one customer with addresses, contact methods and extensions.

        GET /v1/Companies({CompanyId})/CustomerFull({CustomerId})

        Args:
            company_id: Company that the customers belong to.
            customer_id: `Id` of the customer, from a list or a search.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such customer.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return await self._call(
            ops.GET_FULL_CUSTOMER,
            path=(
                company_id,
                customer_id,
            ),
            options=options,
        )

    async def delete_full(self, *, company_id: int, customer_id: UUID, options: RequestOptions | None = None) -> None:
        """Disable a customer.

        DELETE /v1/Companies({CompanyId})/CustomerFull({CustomerId})

        Args:
            company_id: Company that the customers belong to.
            customer_id: `Id` of the customer, from a list or a search.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            Nothing.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such customer.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return await self._call(
            ops.DELETE_FULL_CUSTOMER,
            path=(
                company_id,
                customer_id,
            ),
            options=options,
        )

    def search(
        self,
        *,
        company_id: int,
        filter: str,
        page_size: int | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.CustomerSearchResult]:
        """Find customers by a text in their names, contact methods or extensions.

        GET /v1/Companies({CompanyId})/CustomerSearch

        Args:
            company_id: Company that the customers belong to.
            filter: Search text, as `Criteria eq 'Bob'`; upper and lower case are the same.
            page_size: Items per page.
            max_items: Stop after so many items.
            resume: Token of a page (`Page.resume`): go on after it.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of items; nothing is sent before the first of them is asked for.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._pages(
            ops.SEARCH_CUSTOMERS,
            models.CustomerSearchResult,
            path=(company_id,),
            query={
                "$filter": filter,
            },
            paging=Paging(page_size=page_size, max_items=max_items, resume=resume),
            options=options,
        )


class AsyncCustomersWithRawResponse:
    """AsyncCustomers, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = AsyncCustomers(AsyncRawCaller(caller))
        self.list = async_raw_page(resource.list, ops.LIST_CUSTOMERS)
        self.create = async_raw_response(resource.create)
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)
        self.delete = async_raw_response(resource.delete)
        self.list_full = async_raw_page(resource.list_full, ops.LIST_FULL_CUSTOMERS)
        self.create_full = async_raw_response(resource.create_full)
        self.get_full = async_raw_response(resource.get_full)
        self.delete_full = async_raw_response(resource.delete_full)
        self.search = async_raw_page(resource.search, ops.SEARCH_CUSTOMERS)


class Addresses(Resource):
    """Postal addresses of a customer."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> AddressesWithRawResponse:
        """The same methods, which give status, headers and rate limit beside the parsed body."""
        return AddressesWithRawResponse(self._caller)

    def list(
        self,
        *,
        company_id: int,
        customer_id: UUID,
        skip: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.Address]:
        """List the addresses of a customer.

        GET /v1/Companies({CompanyId})/Customers({CustomerId})/Addresses

        Args:
            company_id: Company that the customers belong to.
            customer_id: `Id` of the customer, from a list or a search.
            skip: Rows to leave out at the beginning. At least 0. Default: 0.
            page_size: Items per page, at most 100; 50 where nothing is given.
            max_items: Stop after so many items.
            resume: Token of a page (`Page.resume`): go on after it.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of items; nothing is sent before the first of them is asked for.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such customer.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._pages(
            ops.LIST_ADDRESSES,
            models.Address,
            path=(
                company_id,
                customer_id,
            ),
            query={
                "$skip": skip,
            },
            paging=Paging(page_size=page_size, max_items=max_items, resume=resume),
            options=options,
        )

    def create(
        self,
        *,
        company_id: int,
        customer_id: UUID,
        body: models.AddressInput | models.Address | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.Address:
        """Add an address to a customer.

        POST /v1/Companies({CompanyId})/Customers({CustomerId})/Addresses

        Args:
            company_id: Company that the customers belong to.
            customer_id: `Id` of the customer, from a list or a search.
            body: What to send (application/json); a plain mapping goes out as it is.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such customer.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._call(
            ops.CREATE_ADDRESS,
            path=(
                company_id,
                customer_id,
            ),
            body=body,
            options=options,
        )

    def get(
        self, *, company_id: int, customer_id: UUID, address_id: UUID, options: RequestOptions | None = None
    ) -> models.Address:
        """Read an address of a customer.

        GET /v1/Companies({CompanyId})/Customers({CustomerId})/Addresses({AddressId})

        Args:
            company_id: Company that the customers belong to.
            customer_id: `Id` of the customer, from a list or a search.
            address_id: `Id` of the address, from the customer's list.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such address.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._call(
            ops.GET_ADDRESS,
            path=(
                company_id,
                customer_id,
                address_id,
            ),
            options=options,
        )

    def update(
        self,
        *,
        company_id: int,
        customer_id: UUID,
        address_id: UUID,
        body: models.AddressInput | models.Address | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.Address:
        """Replace an address of a customer.

        PUT /v1/Companies({CompanyId})/Customers({CustomerId})/Addresses({AddressId})

        Args:
            company_id: Company that the customers belong to.
            customer_id: `Id` of the customer, from a list or a search.
            address_id: `Id` of the address, from the customer's list.
            body: What to send (application/json); a plain mapping goes out as it is.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such address.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._call(
            ops.UPDATE_ADDRESS,
            path=(
                company_id,
                customer_id,
                address_id,
            ),
            body=body,
            options=options,
        )

    def delete(
        self, *, company_id: int, customer_id: UUID, address_id: UUID, options: RequestOptions | None = None
    ) -> None:
        """Remove an address from a customer.

        DELETE /v1/Companies({CompanyId})/Customers({CustomerId})/Addresses({AddressId})

        Args:
            company_id: Company that the customers belong to.
            customer_id: `Id` of the customer, from a list or a search.
            address_id: `Id` of the address, from the customer's list.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            Nothing.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such address.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._call(
            ops.DELETE_ADDRESS,
            path=(
                company_id,
                customer_id,
                address_id,
            ),
            options=options,
        )


class AddressesWithRawResponse:
    """Addresses, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = Addresses(RawCaller(caller))
        self.list = raw_page(resource.list, ops.LIST_ADDRESSES)
        self.create = raw_response(resource.create)
        self.get = raw_response(resource.get)
        self.update = raw_response(resource.update)
        self.delete = raw_response(resource.delete)


class AsyncAddresses(AsyncResource):
    """Postal addresses of a customer."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncAddressesWithRawResponse:
        """The same methods, which give status, headers and rate limit beside the parsed body."""
        return AsyncAddressesWithRawResponse(self._caller)

    def list(
        self,
        *,
        company_id: int,
        customer_id: UUID,
        skip: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.Address]:
        """List the addresses of a customer.

        GET /v1/Companies({CompanyId})/Customers({CustomerId})/Addresses

        Args:
            company_id: Company that the customers belong to.
            customer_id: `Id` of the customer, from a list or a search.
            skip: Rows to leave out at the beginning. At least 0. Default: 0.
            page_size: Items per page, at most 100; 50 where nothing is given.
            max_items: Stop after so many items.
            resume: Token of a page (`Page.resume`): go on after it.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of items; nothing is sent before the first of them is asked for.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such customer.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._pages(
            ops.LIST_ADDRESSES,
            models.Address,
            path=(
                company_id,
                customer_id,
            ),
            query={
                "$skip": skip,
            },
            paging=Paging(page_size=page_size, max_items=max_items, resume=resume),
            options=options,
        )

    async def create(
        self,
        *,
        company_id: int,
        customer_id: UUID,
        body: models.AddressInput | models.Address | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.Address:
        """Add an address to a customer.

        POST /v1/Companies({CompanyId})/Customers({CustomerId})/Addresses

        Args:
            company_id: Company that the customers belong to.
            customer_id: `Id` of the customer, from a list or a search.
            body: What to send (application/json); a plain mapping goes out as it is.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such customer.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return await self._call(
            ops.CREATE_ADDRESS,
            path=(
                company_id,
                customer_id,
            ),
            body=body,
            options=options,
        )

    async def get(
        self, *, company_id: int, customer_id: UUID, address_id: UUID, options: RequestOptions | None = None
    ) -> models.Address:
        """Read an address of a customer.

        GET /v1/Companies({CompanyId})/Customers({CustomerId})/Addresses({AddressId})

        Args:
            company_id: Company that the customers belong to.
            customer_id: `Id` of the customer, from a list or a search.
            address_id: `Id` of the address, from the customer's list.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such address.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return await self._call(
            ops.GET_ADDRESS,
            path=(
                company_id,
                customer_id,
                address_id,
            ),
            options=options,
        )

    async def update(
        self,
        *,
        company_id: int,
        customer_id: UUID,
        address_id: UUID,
        body: models.AddressInput | models.Address | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.Address:
        """Replace an address of a customer.

        PUT /v1/Companies({CompanyId})/Customers({CustomerId})/Addresses({AddressId})

        Args:
            company_id: Company that the customers belong to.
            customer_id: `Id` of the customer, from a list or a search.
            address_id: `Id` of the address, from the customer's list.
            body: What to send (application/json); a plain mapping goes out as it is.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such address.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return await self._call(
            ops.UPDATE_ADDRESS,
            path=(
                company_id,
                customer_id,
                address_id,
            ),
            body=body,
            options=options,
        )

    async def delete(
        self, *, company_id: int, customer_id: UUID, address_id: UUID, options: RequestOptions | None = None
    ) -> None:
        """Remove an address from a customer.

        DELETE /v1/Companies({CompanyId})/Customers({CustomerId})/Addresses({AddressId})

        Args:
            company_id: Company that the customers belong to.
            customer_id: `Id` of the customer, from a list or a search.
            address_id: `Id` of the address, from the customer's list.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            Nothing.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such address.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return await self._call(
            ops.DELETE_ADDRESS,
            path=(
                company_id,
                customer_id,
                address_id,
            ),
            options=options,
        )


class AsyncAddressesWithRawResponse:
    """AsyncAddresses, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = AsyncAddresses(AsyncRawCaller(caller))
        self.list = async_raw_page(resource.list, ops.LIST_ADDRESSES)
        self.create = async_raw_response(resource.create)
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)
        self.delete = async_raw_response(resource.delete)


class ContactMethods(Resource):
    """Telephone numbers, e-mail addresses and the like of a customer."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> ContactMethodsWithRawResponse:
        """The same methods, which give status, headers and rate limit beside the parsed body."""
        return ContactMethodsWithRawResponse(self._caller)

    def list(
        self,
        *,
        company_id: int,
        customer_id: UUID,
        skip: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.ContactMethod]:
        """List the contact methods of a customer.

        GET /v1/Companies({CompanyId})/Customers({CustomerId})/ContactMethods

        Args:
            company_id: Company that the customers belong to.
            customer_id: `Id` of the customer, from a list or a search.
            skip: Rows to leave out at the beginning. At least 0. Default: 0.
            page_size: Items per page, at most 100; 50 where nothing is given.
            max_items: Stop after so many items.
            resume: Token of a page (`Page.resume`): go on after it.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of items; nothing is sent before the first of them is asked for.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such customer.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._pages(
            ops.LIST_CONTACT_METHODS,
            models.ContactMethod,
            path=(
                company_id,
                customer_id,
            ),
            query={
                "$skip": skip,
            },
            paging=Paging(page_size=page_size, max_items=max_items, resume=resume),
            options=options,
        )

    def create(
        self,
        *,
        company_id: int,
        customer_id: UUID,
        body: models.ContactMethodInput | models.ContactMethod | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.ContactMethod:
        """Add a contact method to a customer.

        POST /v1/Companies({CompanyId})/Customers({CustomerId})/ContactMethods

        Args:
            company_id: Company that the customers belong to.
            customer_id: `Id` of the customer, from a list or a search.
            body: What to send (application/json); a plain mapping goes out as it is.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such customer.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._call(
            ops.CREATE_CONTACT_METHOD,
            path=(
                company_id,
                customer_id,
            ),
            body=body,
            options=options,
        )

    def get(
        self, *, company_id: int, customer_id: UUID, contact_method_id: UUID, options: RequestOptions | None = None
    ) -> models.ContactMethod:
        """Read a contact method of a customer.

        GET /v1/Companies({CompanyId})/Customers({CustomerId})/ContactMethods({ContactMethodId})

        Args:
            company_id: Company that the customers belong to.
            customer_id: `Id` of the customer, from a list or a search.
            contact_method_id: `Id` of the contact method, from the customer's list.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such contact method.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._call(
            ops.GET_CONTACT_METHOD,
            path=(
                company_id,
                customer_id,
                contact_method_id,
            ),
            options=options,
        )

    def update(
        self,
        *,
        company_id: int,
        customer_id: UUID,
        contact_method_id: UUID,
        body: models.ContactMethodInput | models.ContactMethod | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.ContactMethod:
        """Replace a contact method of a customer.

        PUT /v1/Companies({CompanyId})/Customers({CustomerId})/ContactMethods({ContactMethodId})

        Args:
            company_id: Company that the customers belong to.
            customer_id: `Id` of the customer, from a list or a search.
            contact_method_id: `Id` of the contact method, from the customer's list.
            body: What to send (application/json); a plain mapping goes out as it is.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such contact method.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._call(
            ops.UPDATE_CONTACT_METHOD,
            path=(
                company_id,
                customer_id,
                contact_method_id,
            ),
            body=body,
            options=options,
        )

    def delete(
        self, *, company_id: int, customer_id: UUID, contact_method_id: UUID, options: RequestOptions | None = None
    ) -> None:
        """Remove a contact method from a customer.

        DELETE /v1/Companies({CompanyId})/Customers({CustomerId})/ContactMethods({ContactMethodId})

        Args:
            company_id: Company that the customers belong to.
            customer_id: `Id` of the customer, from a list or a search.
            contact_method_id: `Id` of the contact method, from the customer's list.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            Nothing.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such contact method.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._call(
            ops.DELETE_CONTACT_METHOD,
            path=(
                company_id,
                customer_id,
                contact_method_id,
            ),
            options=options,
        )


class ContactMethodsWithRawResponse:
    """ContactMethods, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = ContactMethods(RawCaller(caller))
        self.list = raw_page(resource.list, ops.LIST_CONTACT_METHODS)
        self.create = raw_response(resource.create)
        self.get = raw_response(resource.get)
        self.update = raw_response(resource.update)
        self.delete = raw_response(resource.delete)


class AsyncContactMethods(AsyncResource):
    """Telephone numbers, e-mail addresses and the like of a customer."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncContactMethodsWithRawResponse:
        """The same methods, which give status, headers and rate limit beside the parsed body."""
        return AsyncContactMethodsWithRawResponse(self._caller)

    def list(
        self,
        *,
        company_id: int,
        customer_id: UUID,
        skip: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.ContactMethod]:
        """List the contact methods of a customer.

        GET /v1/Companies({CompanyId})/Customers({CustomerId})/ContactMethods

        Args:
            company_id: Company that the customers belong to.
            customer_id: `Id` of the customer, from a list or a search.
            skip: Rows to leave out at the beginning. At least 0. Default: 0.
            page_size: Items per page, at most 100; 50 where nothing is given.
            max_items: Stop after so many items.
            resume: Token of a page (`Page.resume`): go on after it.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of items; nothing is sent before the first of them is asked for.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such customer.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._pages(
            ops.LIST_CONTACT_METHODS,
            models.ContactMethod,
            path=(
                company_id,
                customer_id,
            ),
            query={
                "$skip": skip,
            },
            paging=Paging(page_size=page_size, max_items=max_items, resume=resume),
            options=options,
        )

    async def create(
        self,
        *,
        company_id: int,
        customer_id: UUID,
        body: models.ContactMethodInput | models.ContactMethod | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.ContactMethod:
        """Add a contact method to a customer.

        POST /v1/Companies({CompanyId})/Customers({CustomerId})/ContactMethods

        Args:
            company_id: Company that the customers belong to.
            customer_id: `Id` of the customer, from a list or a search.
            body: What to send (application/json); a plain mapping goes out as it is.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such customer.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return await self._call(
            ops.CREATE_CONTACT_METHOD,
            path=(
                company_id,
                customer_id,
            ),
            body=body,
            options=options,
        )

    async def get(
        self, *, company_id: int, customer_id: UUID, contact_method_id: UUID, options: RequestOptions | None = None
    ) -> models.ContactMethod:
        """Read a contact method of a customer.

        GET /v1/Companies({CompanyId})/Customers({CustomerId})/ContactMethods({ContactMethodId})

        Args:
            company_id: Company that the customers belong to.
            customer_id: `Id` of the customer, from a list or a search.
            contact_method_id: `Id` of the contact method, from the customer's list.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such contact method.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return await self._call(
            ops.GET_CONTACT_METHOD,
            path=(
                company_id,
                customer_id,
                contact_method_id,
            ),
            options=options,
        )

    async def update(
        self,
        *,
        company_id: int,
        customer_id: UUID,
        contact_method_id: UUID,
        body: models.ContactMethodInput | models.ContactMethod | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.ContactMethod:
        """Replace a contact method of a customer.

        PUT /v1/Companies({CompanyId})/Customers({CustomerId})/ContactMethods({ContactMethodId})

        Args:
            company_id: Company that the customers belong to.
            customer_id: `Id` of the customer, from a list or a search.
            contact_method_id: `Id` of the contact method, from the customer's list.
            body: What to send (application/json); a plain mapping goes out as it is.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such contact method.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return await self._call(
            ops.UPDATE_CONTACT_METHOD,
            path=(
                company_id,
                customer_id,
                contact_method_id,
            ),
            body=body,
            options=options,
        )

    async def delete(
        self, *, company_id: int, customer_id: UUID, contact_method_id: UUID, options: RequestOptions | None = None
    ) -> None:
        """Remove a contact method from a customer.

        DELETE /v1/Companies({CompanyId})/Customers({CustomerId})/ContactMethods({ContactMethodId})

        Args:
            company_id: Company that the customers belong to.
            customer_id: `Id` of the customer, from a list or a search.
            contact_method_id: `Id` of the contact method, from the customer's list.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            Nothing.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such contact method.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return await self._call(
            ops.DELETE_CONTACT_METHOD,
            path=(
                company_id,
                customer_id,
                contact_method_id,
            ),
            options=options,
        )


class AsyncContactMethodsWithRawResponse:
    """AsyncContactMethods, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = AsyncContactMethods(AsyncRawCaller(caller))
        self.list = async_raw_page(resource.list, ops.LIST_CONTACT_METHODS)
        self.create = async_raw_response(resource.create)
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)
        self.delete = async_raw_response(resource.delete)


class CustomerExtensions(Resource):
    """Identifiers of a customer in other systems."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> CustomerExtensionsWithRawResponse:
        """The same methods, which give status, headers and rate limit beside the parsed body."""
        return CustomerExtensionsWithRawResponse(self._caller)

    def list(
        self,
        *,
        company_id: int,
        customer_id: UUID,
        skip: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.CustomerExtension]:
        """List the customer extensions of a customer.

        GET /v1/Companies({CompanyId})/Customers({CustomerId})/CustomerExtensions

        Args:
            company_id: Company that the customers belong to.
            customer_id: `Id` of the customer, from a list or a search.
            skip: Rows to leave out at the beginning. At least 0. Default: 0.
            page_size: Items per page, at most 100; 50 where nothing is given.
            max_items: Stop after so many items.
            resume: Token of a page (`Page.resume`): go on after it.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of items; nothing is sent before the first of them is asked for.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such customer.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._pages(
            ops.LIST_CUSTOMER_EXTENSIONS,
            models.CustomerExtension,
            path=(
                company_id,
                customer_id,
            ),
            query={
                "$skip": skip,
            },
            paging=Paging(page_size=page_size, max_items=max_items, resume=resume),
            options=options,
        )

    def create(
        self,
        *,
        company_id: int,
        customer_id: UUID,
        body: models.CustomerExtensionInput | models.CustomerExtension | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.CustomerExtension:
        """Add an extension to a customer.

        POST /v1/Companies({CompanyId})/Customers({CustomerId})/CustomerExtensions

        Args:
            company_id: Company that the customers belong to.
            customer_id: `Id` of the customer, from a list or a search.
            body: What to send (application/json); a plain mapping goes out as it is.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such customer.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._call(
            ops.CREATE_CUSTOMER_EXTENSION,
            path=(
                company_id,
                customer_id,
            ),
            body=body,
            options=options,
        )

    def get(
        self, *, company_id: int, customer_id: UUID, customer_extension_id: UUID, options: RequestOptions | None = None
    ) -> models.CustomerExtension:
        """Read an extension of a customer.

        GET /v1/Companies({CompanyId})/Customers({CustomerId})/CustomerExtensions({CustomerExtensionId})

        Args:
            company_id: Company that the customers belong to.
            customer_id: `Id` of the customer, from a list or a search.
            customer_extension_id: The extension; its sample in the path is an integer, its type a GUID.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such extension.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._call(
            ops.GET_CUSTOMER_EXTENSION,
            path=(
                company_id,
                customer_id,
                customer_extension_id,
            ),
            options=options,
        )

    def update(
        self,
        *,
        company_id: int,
        customer_id: UUID,
        customer_extension_id: UUID,
        body: models.CustomerExtensionInput | models.CustomerExtension | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.CustomerExtension:
        """Replace an extension of a customer.

        PUT /v1/Companies({CompanyId})/Customers({CustomerId})/CustomerExtensions({CustomerExtensionId})

        Args:
            company_id: Company that the customers belong to.
            customer_id: `Id` of the customer, from a list or a search.
            customer_extension_id: The extension; its sample in the path is an integer, its type a GUID.
            body: What to send (application/json); a plain mapping goes out as it is.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such extension.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._call(
            ops.UPDATE_CUSTOMER_EXTENSION,
            path=(
                company_id,
                customer_id,
                customer_extension_id,
            ),
            body=body,
            options=options,
        )

    def delete(
        self, *, company_id: int, customer_id: UUID, customer_extension_id: UUID, options: RequestOptions | None = None
    ) -> None:
        """Remove an extension from a customer.

        DELETE /v1/Companies({CompanyId})/Customers({CustomerId})/CustomerExtensions({CustomerExtensionId})

        Args:
            company_id: Company that the customers belong to.
            customer_id: `Id` of the customer, from a list or a search.
            customer_extension_id: The extension; its sample in the path is an integer, its type a GUID.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            Nothing.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such extension.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._call(
            ops.DELETE_CUSTOMER_EXTENSION,
            path=(
                company_id,
                customer_id,
                customer_extension_id,
            ),
            options=options,
        )


class CustomerExtensionsWithRawResponse:
    """CustomerExtensions, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = CustomerExtensions(RawCaller(caller))
        self.list = raw_page(resource.list, ops.LIST_CUSTOMER_EXTENSIONS)
        self.create = raw_response(resource.create)
        self.get = raw_response(resource.get)
        self.update = raw_response(resource.update)
        self.delete = raw_response(resource.delete)


class AsyncCustomerExtensions(AsyncResource):
    """Identifiers of a customer in other systems."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncCustomerExtensionsWithRawResponse:
        """The same methods, which give status, headers and rate limit beside the parsed body."""
        return AsyncCustomerExtensionsWithRawResponse(self._caller)

    def list(
        self,
        *,
        company_id: int,
        customer_id: UUID,
        skip: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.CustomerExtension]:
        """List the customer extensions of a customer.

        GET /v1/Companies({CompanyId})/Customers({CustomerId})/CustomerExtensions

        Args:
            company_id: Company that the customers belong to.
            customer_id: `Id` of the customer, from a list or a search.
            skip: Rows to leave out at the beginning. At least 0. Default: 0.
            page_size: Items per page, at most 100; 50 where nothing is given.
            max_items: Stop after so many items.
            resume: Token of a page (`Page.resume`): go on after it.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of items; nothing is sent before the first of them is asked for.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such customer.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._pages(
            ops.LIST_CUSTOMER_EXTENSIONS,
            models.CustomerExtension,
            path=(
                company_id,
                customer_id,
            ),
            query={
                "$skip": skip,
            },
            paging=Paging(page_size=page_size, max_items=max_items, resume=resume),
            options=options,
        )

    async def create(
        self,
        *,
        company_id: int,
        customer_id: UUID,
        body: models.CustomerExtensionInput | models.CustomerExtension | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.CustomerExtension:
        """Add an extension to a customer.

        POST /v1/Companies({CompanyId})/Customers({CustomerId})/CustomerExtensions

        Args:
            company_id: Company that the customers belong to.
            customer_id: `Id` of the customer, from a list or a search.
            body: What to send (application/json); a plain mapping goes out as it is.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such customer.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return await self._call(
            ops.CREATE_CUSTOMER_EXTENSION,
            path=(
                company_id,
                customer_id,
            ),
            body=body,
            options=options,
        )

    async def get(
        self, *, company_id: int, customer_id: UUID, customer_extension_id: UUID, options: RequestOptions | None = None
    ) -> models.CustomerExtension:
        """Read an extension of a customer.

        GET /v1/Companies({CompanyId})/Customers({CustomerId})/CustomerExtensions({CustomerExtensionId})

        Args:
            company_id: Company that the customers belong to.
            customer_id: `Id` of the customer, from a list or a search.
            customer_extension_id: The extension; its sample in the path is an integer, its type a GUID.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such extension.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return await self._call(
            ops.GET_CUSTOMER_EXTENSION,
            path=(
                company_id,
                customer_id,
                customer_extension_id,
            ),
            options=options,
        )

    async def update(
        self,
        *,
        company_id: int,
        customer_id: UUID,
        customer_extension_id: UUID,
        body: models.CustomerExtensionInput | models.CustomerExtension | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.CustomerExtension:
        """Replace an extension of a customer.

        PUT /v1/Companies({CompanyId})/Customers({CustomerId})/CustomerExtensions({CustomerExtensionId})

        Args:
            company_id: Company that the customers belong to.
            customer_id: `Id` of the customer, from a list or a search.
            customer_extension_id: The extension; its sample in the path is an integer, its type a GUID.
            body: What to send (application/json); a plain mapping goes out as it is.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such extension.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return await self._call(
            ops.UPDATE_CUSTOMER_EXTENSION,
            path=(
                company_id,
                customer_id,
                customer_extension_id,
            ),
            body=body,
            options=options,
        )

    async def delete(
        self, *, company_id: int, customer_id: UUID, customer_extension_id: UUID, options: RequestOptions | None = None
    ) -> None:
        """Remove an extension from a customer.

        DELETE /v1/Companies({CompanyId})/Customers({CustomerId})/CustomerExtensions({CustomerExtensionId})

        Args:
            company_id: Company that the customers belong to.
            customer_id: `Id` of the customer, from a list or a search.
            customer_extension_id: The extension; its sample in the path is an integer, its type a GUID.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            Nothing.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such extension.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return await self._call(
            ops.DELETE_CUSTOMER_EXTENSION,
            path=(
                company_id,
                customer_id,
                customer_extension_id,
            ),
            options=options,
        )


class AsyncCustomerExtensionsWithRawResponse:
    """AsyncCustomerExtensions, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = AsyncCustomerExtensions(AsyncRawCaller(caller))
        self.list = async_raw_page(resource.list, ops.LIST_CUSTOMER_EXTENSIONS)
        self.create = async_raw_response(resource.create)
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)
        self.delete = async_raw_response(resource.delete)


class CustomerExtensionTypes(Resource):
    """Kinds of customer extensions."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> CustomerExtensionTypesWithRawResponse:
        """The same methods, which give status, headers and rate limit beside the parsed body."""
        return CustomerExtensionTypesWithRawResponse(self._caller)

    def list(
        self,
        *,
        company_id: int,
        page_size: int | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.CustomerExtensionType]:
        """List the kinds of customer extensions.

        GET /v1/Companies({CompanyId})/CustomerExtensionTypes

        Args:
            company_id: Company that the customers belong to.
            page_size: Items per page.
            max_items: Stop after so many items.
            resume: Token of a page (`Page.resume`): go on after it.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of items; nothing is sent before the first of them is asked for.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._pages(
            ops.LIST_CUSTOMER_EXTENSION_TYPES,
            models.CustomerExtensionType,
            path=(company_id,),
            paging=Paging(page_size=page_size, max_items=max_items, resume=resume),
            options=options,
        )


class CustomerExtensionTypesWithRawResponse:
    """CustomerExtensionTypes, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = CustomerExtensionTypes(RawCaller(caller))
        self.list = raw_page(resource.list, ops.LIST_CUSTOMER_EXTENSION_TYPES)


class AsyncCustomerExtensionTypes(AsyncResource):
    """Kinds of customer extensions."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncCustomerExtensionTypesWithRawResponse:
        """The same methods, which give status, headers and rate limit beside the parsed body."""
        return AsyncCustomerExtensionTypesWithRawResponse(self._caller)

    def list(
        self,
        *,
        company_id: int,
        page_size: int | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.CustomerExtensionType]:
        """List the kinds of customer extensions.

        GET /v1/Companies({CompanyId})/CustomerExtensionTypes

        Args:
            company_id: Company that the customers belong to.
            page_size: Items per page.
            max_items: Stop after so many items.
            resume: Token of a page (`Page.resume`): go on after it.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of items; nothing is sent before the first of them is asked for.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._pages(
            ops.LIST_CUSTOMER_EXTENSION_TYPES,
            models.CustomerExtensionType,
            path=(company_id,),
            paging=Paging(page_size=page_size, max_items=max_items, resume=resume),
            options=options,
        )


class AsyncCustomerExtensionTypesWithRawResponse:
    """AsyncCustomerExtensionTypes, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = AsyncCustomerExtensionTypes(AsyncRawCaller(caller))
        self.list = async_raw_page(resource.list, ops.LIST_CUSTOMER_EXTENSION_TYPES)


class Service(Resource):
    """The service itself."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> ServiceWithRawResponse:
        """The same methods, which give status, headers and rate limit beside the parsed body."""
        return ServiceWithRawResponse(self._caller)

    def ping(self, *, options: RequestOptions | None = None) -> models.Ping:
        """Ask whether the service runs, and in which version.

        GET /v1/ping

        Args:
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return self._call(ops.PING, options=options)


class ServiceWithRawResponse:
    """Service, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = Service(RawCaller(caller))
        self.ping = raw_response(resource.ping)


class AsyncService(AsyncResource):
    """The service itself."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncServiceWithRawResponse:
        """The same methods, which give status, headers and rate limit beside the parsed body."""
        return AsyncServiceWithRawResponse(self._caller)

    async def ping(self, *, options: RequestOptions | None = None) -> models.Ping:
        """Ask whether the service runs, and in which version.

        GET /v1/ping

        Args:
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            What the service answers.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            IQmetrixError: Anything else that goes wrong.
        """
        return await self._call(ops.PING, options=options)


class AsyncServiceWithRawResponse:
    """AsyncService, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = AsyncService(AsyncRawCaller(caller))
        self.ping = async_raw_response(resource.ping)


class CrmService:
    """Customers of a company with their addresses, contact methods and extensions. Lists answer HAL; every collection but the extension types is paged by `$skip` and `$top`."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller
        self.customers = Customers(caller)
        self.addresses = Addresses(caller)
        self.contact_methods = ContactMethods(caller)
        self.customer_extensions = CustomerExtensions(caller)
        self.customer_extension_types = CustomerExtensionTypes(caller)
        self.service = Service(caller)


class AsyncCrmService:
    """Customers of a company with their addresses, contact methods and extensions. Lists answer HAL; every collection but the extension types is paged by `$skip` and `$top`."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller
        self.customers = AsyncCustomers(caller)
        self.addresses = AsyncAddresses(caller)
        self.contact_methods = AsyncContactMethods(caller)
        self.customer_extensions = AsyncCustomerExtensions(caller)
        self.customer_extension_types = AsyncCustomerExtensionTypes(caller)
        self.service = AsyncService(caller)
