# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Operations of Customers (CRM) v1, as data."""

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
    common,
)
from iqmetrix_api.crm.v1 import models

SERVICE: Final = Service(name="crm", version="v1", url="https://crm{suffix}.iqmetrix.net/v1")

LIST_CUSTOMERS: Final[Operation[models.CustomerCollection]] = Operation(
    service=SERVICE,
    id="listCustomers",
    method="GET",
    path="/Companies({CompanyId})/Customers",
    resource="customers",
    name="list",
    path_parameters=(PathParameter("CompanyId", "company_id", kind=int),),
    parameters=(
        Parameter("$filter", "filter", kind=str),
        Parameter("$skip", "skip", kind=int),
        Parameter("$top", "top", kind=int),
    ),
    responses=(
        DescribedResponse(200, "application/hal+json", models.CustomerCollection),
        DescribedResponse(200, "application/json", list[models.Customer]),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/hal+json",
    idempotent=True,
    anonymous=False,
    pagination=Pagination(
        style="hal",
        items=("_embedded", "self"),
        offset="$skip",
        size="$top",
        default_size=50,
        maximum_size=100,
        next_link=("_links", "next", "href"),
        total=(),
        first=0,
    ),
)

CREATE_CUSTOMER: Final[Operation[models.Customer]] = Operation(
    service=SERVICE,
    id="createCustomer",
    method="POST",
    path="/Companies({CompanyId})/Customers",
    resource="customers",
    name="create",
    path_parameters=(PathParameter("CompanyId", "company_id", kind=int),),
    body=RequestBody("application/json", models.CustomerInput, received=models.Customer),
    responses=(
        DescribedResponse(201, "application/json", models.Customer),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=False,
    anonymous=False,
)

GET_CUSTOMER: Final[Operation[models.Customer]] = Operation(
    service=SERVICE,
    id="getCustomer",
    method="GET",
    path="/Companies({CompanyId})/Customers({CustomerId})",
    resource="customers",
    name="get",
    path_parameters=(
        PathParameter("CompanyId", "company_id", kind=int),
        PathParameter("CustomerId", "customer_id", kind=UUID),
    ),
    responses=(
        DescribedResponse(200, "application/json", models.Customer),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

UPDATE_CUSTOMER: Final[Operation[models.Customer]] = Operation(
    service=SERVICE,
    id="updateCustomer",
    method="PUT",
    path="/Companies({CompanyId})/Customers({CustomerId})",
    resource="customers",
    name="update",
    path_parameters=(
        PathParameter("CompanyId", "company_id", kind=int),
        PathParameter("CustomerId", "customer_id", kind=UUID),
    ),
    body=RequestBody("application/json", models.CustomerInput, received=models.Customer),
    responses=(
        DescribedResponse(200, "application/json", models.Customer),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

DELETE_CUSTOMER: Final[Operation[None]] = Operation(
    service=SERVICE,
    id="deleteCustomer",
    method="DELETE",
    path="/Companies({CompanyId})/Customers({CustomerId})",
    resource="customers",
    name="delete",
    path_parameters=(
        PathParameter("CompanyId", "company_id", kind=int),
        PathParameter("CustomerId", "customer_id", kind=UUID),
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

LIST_FULL_CUSTOMERS: Final[Operation[list[models.CustomerFull]]] = Operation(
    service=SERVICE,
    id="listFullCustomers",
    method="GET",
    path="/Companies({CompanyId})/CustomerFull",
    resource="customers",
    name="list_full",
    path_parameters=(PathParameter("CompanyId", "company_id", kind=int),),
    parameters=(
        Parameter("$filter", "filter", kind=str),
        Parameter("$skip", "skip", kind=int),
        Parameter("$top", "top", kind=int),
    ),
    responses=(
        DescribedResponse(200, "application/json", list[models.CustomerFull]),
        DescribedResponse(200, "application/hal+json", models.CustomerFullCollection),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
    pagination=Pagination(
        style="odata",
        items=("_embedded", "self"),
        offset="$skip",
        size="$top",
        default_size=50,
        maximum_size=100,
        next_link=("_links", "next"),
        total=(),
        first=0,
    ),
)

CREATE_FULL_CUSTOMER: Final[Operation[models.CustomerFull]] = Operation(
    service=SERVICE,
    id="createFullCustomer",
    method="POST",
    path="/Companies({CompanyId})/CustomerFull",
    resource="customers",
    name="create_full",
    path_parameters=(PathParameter("CompanyId", "company_id", kind=int),),
    body=RequestBody("application/json", models.CustomerFullInput, received=models.CustomerFull),
    responses=(
        DescribedResponse(201, "application/json", models.CustomerFull),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=False,
    anonymous=False,
)

GET_FULL_CUSTOMER: Final[Operation[models.CustomerFull]] = Operation(
    service=SERVICE,
    id="getFullCustomer",
    method="GET",
    path="/Companies({CompanyId})/CustomerFull({CustomerId})",
    resource="customers",
    name="get_full",
    path_parameters=(
        PathParameter("CompanyId", "company_id", kind=int),
        PathParameter("CustomerId", "customer_id", kind=UUID),
    ),
    responses=(
        DescribedResponse(200, "application/json", models.CustomerFull),
        DescribedResponse(404, "application/json", models.Error),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

DELETE_FULL_CUSTOMER: Final[Operation[None]] = Operation(
    service=SERVICE,
    id="deleteFullCustomer",
    method="DELETE",
    path="/Companies({CompanyId})/CustomerFull({CustomerId})",
    resource="customers",
    name="delete_full",
    path_parameters=(
        PathParameter("CompanyId", "company_id", kind=int),
        PathParameter("CustomerId", "customer_id", kind=UUID),
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

SEARCH_CUSTOMERS: Final[Operation[list[models.CustomerSearchResult]]] = Operation(
    service=SERVICE,
    id="searchCustomers",
    method="GET",
    path="/Companies({CompanyId})/CustomerSearch",
    resource="customers",
    name="search",
    path_parameters=(PathParameter("CompanyId", "company_id", kind=int),),
    parameters=(Parameter("$filter", "criteria", kind=str, required=True, written_as="Criteria eq '{}'"),),
    responses=(
        DescribedResponse(200, "application/json", list[models.CustomerSearchResult]),
        DescribedResponse(200, "application/hal+json", models.CustomerSearchCollection),
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
        next_link=("_links", "next"),
        total=(),
        first=0,
    ),
)

LIST_CUSTOMER_EXTENSION_TYPES: Final[Operation[list[models.CustomerExtensionType]]] = Operation(
    service=SERVICE,
    id="listCustomerExtensionTypes",
    method="GET",
    path="/Companies({CompanyId})/CustomerExtensionTypes",
    resource="customer_extension_types",
    name="list",
    path_parameters=(PathParameter("CompanyId", "company_id", kind=int),),
    responses=(
        DescribedResponse(200, "application/json", list[models.CustomerExtensionType]),
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

LIST_ADDRESSES: Final[Operation[models.AddressCollection]] = Operation(
    service=SERVICE,
    id="listAddresses",
    method="GET",
    path="/Companies({CompanyId})/Customers({CustomerId})/Addresses",
    resource="addresses",
    name="list",
    path_parameters=(
        PathParameter("CompanyId", "company_id", kind=int),
        PathParameter("CustomerId", "customer_id", kind=UUID),
    ),
    parameters=(
        Parameter("$skip", "skip", kind=int),
        Parameter("$top", "top", kind=int),
    ),
    responses=(
        DescribedResponse(200, "application/hal+json", models.AddressCollection),
        DescribedResponse(200, "application/json", list[models.Address]),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/hal+json",
    idempotent=True,
    anonymous=False,
    pagination=Pagination(
        style="hal",
        items=("_embedded", "self"),
        offset="$skip",
        size="$top",
        default_size=50,
        maximum_size=100,
        next_link=("_links", "next", "href"),
        total=(),
        first=0,
    ),
)

CREATE_ADDRESS: Final[Operation[models.Address]] = Operation(
    service=SERVICE,
    id="createAddress",
    method="POST",
    path="/Companies({CompanyId})/Customers({CustomerId})/Addresses",
    resource="addresses",
    name="create",
    path_parameters=(
        PathParameter("CompanyId", "company_id", kind=int),
        PathParameter("CustomerId", "customer_id", kind=UUID),
    ),
    body=RequestBody("application/json", models.AddressInput, received=models.Address),
    responses=(
        DescribedResponse(201, "application/json", models.Address),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=False,
    anonymous=False,
)

GET_ADDRESS: Final[Operation[models.Address]] = Operation(
    service=SERVICE,
    id="getAddress",
    method="GET",
    path="/Companies({CompanyId})/Customers({CustomerId})/Addresses({AddressId})",
    resource="addresses",
    name="get",
    path_parameters=(
        PathParameter("CompanyId", "company_id", kind=int),
        PathParameter("CustomerId", "customer_id", kind=UUID),
        PathParameter("AddressId", "address_id", kind=UUID),
    ),
    responses=(
        DescribedResponse(200, "application/json", models.Address),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

UPDATE_ADDRESS: Final[Operation[models.Address]] = Operation(
    service=SERVICE,
    id="updateAddress",
    method="PUT",
    path="/Companies({CompanyId})/Customers({CustomerId})/Addresses({AddressId})",
    resource="addresses",
    name="update",
    path_parameters=(
        PathParameter("CompanyId", "company_id", kind=int),
        PathParameter("CustomerId", "customer_id", kind=UUID),
        PathParameter("AddressId", "address_id", kind=UUID),
    ),
    body=RequestBody("application/json", models.AddressInput, received=models.Address),
    responses=(
        DescribedResponse(200, "application/json", models.Address),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

DELETE_ADDRESS: Final[Operation[None]] = Operation(
    service=SERVICE,
    id="deleteAddress",
    method="DELETE",
    path="/Companies({CompanyId})/Customers({CustomerId})/Addresses({AddressId})",
    resource="addresses",
    name="delete",
    path_parameters=(
        PathParameter("CompanyId", "company_id", kind=int),
        PathParameter("CustomerId", "customer_id", kind=UUID),
        PathParameter("AddressId", "address_id", kind=UUID),
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

LIST_CONTACT_METHODS: Final[Operation[models.ContactMethodCollection]] = Operation(
    service=SERVICE,
    id="listContactMethods",
    method="GET",
    path="/Companies({CompanyId})/Customers({CustomerId})/ContactMethods",
    resource="contact_methods",
    name="list",
    path_parameters=(
        PathParameter("CompanyId", "company_id", kind=int),
        PathParameter("CustomerId", "customer_id", kind=UUID),
    ),
    parameters=(
        Parameter("$skip", "skip", kind=int),
        Parameter("$top", "top", kind=int),
    ),
    responses=(
        DescribedResponse(200, "application/hal+json", models.ContactMethodCollection),
        DescribedResponse(200, "application/json", list[models.ContactMethod]),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/hal+json",
    idempotent=True,
    anonymous=False,
    pagination=Pagination(
        style="hal",
        items=("_embedded", "self"),
        offset="$skip",
        size="$top",
        default_size=50,
        maximum_size=100,
        next_link=("_links", "next", "href"),
        total=(),
        first=0,
    ),
)

CREATE_CONTACT_METHOD: Final[Operation[models.ContactMethod]] = Operation(
    service=SERVICE,
    id="createContactMethod",
    method="POST",
    path="/Companies({CompanyId})/Customers({CustomerId})/ContactMethods",
    resource="contact_methods",
    name="create",
    path_parameters=(
        PathParameter("CompanyId", "company_id", kind=int),
        PathParameter("CustomerId", "customer_id", kind=UUID),
    ),
    body=RequestBody("application/json", models.ContactMethodInput, received=models.ContactMethod),
    responses=(
        DescribedResponse(201, "application/json", models.ContactMethod),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=False,
    anonymous=False,
)

GET_CONTACT_METHOD: Final[Operation[models.ContactMethod]] = Operation(
    service=SERVICE,
    id="getContactMethod",
    method="GET",
    path="/Companies({CompanyId})/Customers({CustomerId})/ContactMethods({ContactMethodId})",
    resource="contact_methods",
    name="get",
    path_parameters=(
        PathParameter("CompanyId", "company_id", kind=int),
        PathParameter("CustomerId", "customer_id", kind=UUID),
        PathParameter("ContactMethodId", "contact_method_id", kind=UUID),
    ),
    responses=(
        DescribedResponse(200, "application/json", models.ContactMethod),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

UPDATE_CONTACT_METHOD: Final[Operation[models.ContactMethod]] = Operation(
    service=SERVICE,
    id="updateContactMethod",
    method="PUT",
    path="/Companies({CompanyId})/Customers({CustomerId})/ContactMethods({ContactMethodId})",
    resource="contact_methods",
    name="update",
    path_parameters=(
        PathParameter("CompanyId", "company_id", kind=int),
        PathParameter("CustomerId", "customer_id", kind=UUID),
        PathParameter("ContactMethodId", "contact_method_id", kind=UUID),
    ),
    body=RequestBody("application/json", models.ContactMethodInput, received=models.ContactMethod),
    responses=(
        DescribedResponse(200, "application/json", models.ContactMethod),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

DELETE_CONTACT_METHOD: Final[Operation[None]] = Operation(
    service=SERVICE,
    id="deleteContactMethod",
    method="DELETE",
    path="/Companies({CompanyId})/Customers({CustomerId})/ContactMethods({ContactMethodId})",
    resource="contact_methods",
    name="delete",
    path_parameters=(
        PathParameter("CompanyId", "company_id", kind=int),
        PathParameter("CustomerId", "customer_id", kind=UUID),
        PathParameter("ContactMethodId", "contact_method_id", kind=UUID),
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

LIST_CUSTOMER_EXTENSIONS: Final[Operation[models.CustomerExtensionCollection]] = Operation(
    service=SERVICE,
    id="listCustomerExtensions",
    method="GET",
    path="/Companies({CompanyId})/Customers({CustomerId})/CustomerExtensions",
    resource="customer_extensions",
    name="list",
    path_parameters=(
        PathParameter("CompanyId", "company_id", kind=int),
        PathParameter("CustomerId", "customer_id", kind=UUID),
    ),
    parameters=(
        Parameter("$skip", "skip", kind=int),
        Parameter("$top", "top", kind=int),
    ),
    responses=(
        DescribedResponse(200, "application/hal+json", models.CustomerExtensionCollection),
        DescribedResponse(200, "application/json", list[models.CustomerExtension]),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/hal+json",
    idempotent=True,
    anonymous=False,
    pagination=Pagination(
        style="hal",
        items=("_embedded", "self"),
        offset="$skip",
        size="$top",
        default_size=50,
        maximum_size=100,
        next_link=("_links", "next"),
        total=(),
        first=0,
    ),
)

CREATE_CUSTOMER_EXTENSION: Final[Operation[models.CustomerExtension]] = Operation(
    service=SERVICE,
    id="createCustomerExtension",
    method="POST",
    path="/Companies({CompanyId})/Customers({CustomerId})/CustomerExtensions",
    resource="customer_extensions",
    name="create",
    path_parameters=(
        PathParameter("CompanyId", "company_id", kind=int),
        PathParameter("CustomerId", "customer_id", kind=UUID),
    ),
    body=RequestBody("application/json", models.CustomerExtensionInput, received=models.CustomerExtension),
    responses=(
        DescribedResponse(201, "application/json", models.CustomerExtension),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=False,
    anonymous=False,
)

GET_CUSTOMER_EXTENSION: Final[Operation[models.CustomerExtension]] = Operation(
    service=SERVICE,
    id="getCustomerExtension",
    method="GET",
    path="/Companies({CompanyId})/Customers({CustomerId})/CustomerExtensions({CustomerExtensionId})",
    resource="customer_extensions",
    name="get",
    path_parameters=(
        PathParameter("CompanyId", "company_id", kind=int),
        PathParameter("CustomerId", "customer_id", kind=UUID),
        PathParameter("CustomerExtensionId", "customer_extension_id", kind=UUID),
    ),
    responses=(
        DescribedResponse(200, "application/json", models.CustomerExtension),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

UPDATE_CUSTOMER_EXTENSION: Final[Operation[models.CustomerExtension]] = Operation(
    service=SERVICE,
    id="updateCustomerExtension",
    method="PUT",
    path="/Companies({CompanyId})/Customers({CustomerId})/CustomerExtensions({CustomerExtensionId})",
    resource="customer_extensions",
    name="update",
    path_parameters=(
        PathParameter("CompanyId", "company_id", kind=int),
        PathParameter("CustomerId", "customer_id", kind=UUID),
        PathParameter("CustomerExtensionId", "customer_extension_id", kind=UUID),
    ),
    body=RequestBody("application/json", models.CustomerExtensionInput, received=models.CustomerExtension),
    responses=(
        DescribedResponse(200, "application/json", models.CustomerExtension),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

DELETE_CUSTOMER_EXTENSION: Final[Operation[None]] = Operation(
    service=SERVICE,
    id="deleteCustomerExtension",
    method="DELETE",
    path="/Companies({CompanyId})/Customers({CustomerId})/CustomerExtensions({CustomerExtensionId})",
    resource="customer_extensions",
    name="delete",
    path_parameters=(
        PathParameter("CompanyId", "company_id", kind=int),
        PathParameter("CustomerId", "customer_id", kind=UUID),
        PathParameter("CustomerExtensionId", "customer_extension_id", kind=UUID),
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
    "listCustomers": LIST_CUSTOMERS,
    "createCustomer": CREATE_CUSTOMER,
    "getCustomer": GET_CUSTOMER,
    "updateCustomer": UPDATE_CUSTOMER,
    "deleteCustomer": DELETE_CUSTOMER,
    "listFullCustomers": LIST_FULL_CUSTOMERS,
    "createFullCustomer": CREATE_FULL_CUSTOMER,
    "getFullCustomer": GET_FULL_CUSTOMER,
    "deleteFullCustomer": DELETE_FULL_CUSTOMER,
    "searchCustomers": SEARCH_CUSTOMERS,
    "listCustomerExtensionTypes": LIST_CUSTOMER_EXTENSION_TYPES,
    "listAddresses": LIST_ADDRESSES,
    "createAddress": CREATE_ADDRESS,
    "getAddress": GET_ADDRESS,
    "updateAddress": UPDATE_ADDRESS,
    "deleteAddress": DELETE_ADDRESS,
    "listContactMethods": LIST_CONTACT_METHODS,
    "createContactMethod": CREATE_CONTACT_METHOD,
    "getContactMethod": GET_CONTACT_METHOD,
    "updateContactMethod": UPDATE_CONTACT_METHOD,
    "deleteContactMethod": DELETE_CONTACT_METHOD,
    "listCustomerExtensions": LIST_CUSTOMER_EXTENSIONS,
    "createCustomerExtension": CREATE_CUSTOMER_EXTENSION,
    "getCustomerExtension": GET_CUSTOMER_EXTENSION,
    "updateCustomerExtension": UPDATE_CUSTOMER_EXTENSION,
    "deleteCustomerExtension": DELETE_CUSTOMER_EXTENSION,
    "ping": PING,
}
"""Every operation by its `operationId`."""
