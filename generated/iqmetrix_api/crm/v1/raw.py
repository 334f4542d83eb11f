# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Methods of Customers (CRM) v1 that return whole responses: status, headers, rate limit and parsed body."""

from __future__ import annotations

from iqmetrix_api import AsyncCaller, Caller
from iqmetrix_api._runtime.raw import (
    AsyncRawCaller,
    RawCaller,
    async_raw_page,
    async_raw_response,
    raw_page,
    raw_response,
)
from iqmetrix_api.crm.v1 import async_resources, resources
from iqmetrix_api.crm.v1 import operations as ops


class CustomersWithRawResponse:
    """`Customers`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.Customers(RawCaller(caller))
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


class AsyncCustomersWithRawResponse:
    """`AsyncCustomers`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncCustomers(AsyncRawCaller(caller))
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


class AddressesWithRawResponse:
    """`Addresses`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.Addresses(RawCaller(caller))
        self.list = raw_page(resource.list, ops.LIST_ADDRESSES)
        self.create = raw_response(resource.create)
        self.get = raw_response(resource.get)
        self.update = raw_response(resource.update)
        self.delete = raw_response(resource.delete)


class AsyncAddressesWithRawResponse:
    """`AsyncAddresses`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncAddresses(AsyncRawCaller(caller))
        self.list = async_raw_page(resource.list, ops.LIST_ADDRESSES)
        self.create = async_raw_response(resource.create)
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)
        self.delete = async_raw_response(resource.delete)


class ContactMethodsWithRawResponse:
    """`ContactMethods`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.ContactMethods(RawCaller(caller))
        self.list = raw_page(resource.list, ops.LIST_CONTACT_METHODS)
        self.create = raw_response(resource.create)
        self.get = raw_response(resource.get)
        self.update = raw_response(resource.update)
        self.delete = raw_response(resource.delete)


class AsyncContactMethodsWithRawResponse:
    """`AsyncContactMethods`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncContactMethods(AsyncRawCaller(caller))
        self.list = async_raw_page(resource.list, ops.LIST_CONTACT_METHODS)
        self.create = async_raw_response(resource.create)
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)
        self.delete = async_raw_response(resource.delete)


class CustomerExtensionsWithRawResponse:
    """`CustomerExtensions`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.CustomerExtensions(RawCaller(caller))
        self.list = raw_page(resource.list, ops.LIST_CUSTOMER_EXTENSIONS)
        self.create = raw_response(resource.create)
        self.get = raw_response(resource.get)
        self.update = raw_response(resource.update)
        self.delete = raw_response(resource.delete)


class AsyncCustomerExtensionsWithRawResponse:
    """`AsyncCustomerExtensions`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncCustomerExtensions(AsyncRawCaller(caller))
        self.list = async_raw_page(resource.list, ops.LIST_CUSTOMER_EXTENSIONS)
        self.create = async_raw_response(resource.create)
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)
        self.delete = async_raw_response(resource.delete)


class CustomerExtensionTypesWithRawResponse:
    """`CustomerExtensionTypes`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.CustomerExtensionTypes(RawCaller(caller))
        self.list = raw_page(resource.list, ops.LIST_CUSTOMER_EXTENSION_TYPES)


class AsyncCustomerExtensionTypesWithRawResponse:
    """`AsyncCustomerExtensionTypes`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncCustomerExtensionTypes(AsyncRawCaller(caller))
        self.list = async_raw_page(resource.list, ops.LIST_CUSTOMER_EXTENSION_TYPES)


class CrmServiceWithRawResponse:
    """`CrmService`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.CrmService(RawCaller(caller))
        self.ping = raw_response(resource.ping)


class AsyncCrmServiceWithRawResponse:
    """`AsyncCrmService`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncCrmService(AsyncRawCaller(caller))
        self.ping = async_raw_response(resource.ping)
