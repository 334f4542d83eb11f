"""Customers: found or created by their identifier in another system.

The identifier is a customer extension. The service has no unique index for extensions: it searches for texts
(GET /v1/Companies({CompanyId})/CustomerSearch), and creates what it is told to (POST /v1/Companies({CompanyId})/CustomerFull).
"""

from __future__ import annotations

from copy import copy
from uuid import UUID

from iqmetrix.errors import ConfigurationError, IQmetrixError
from iqmetrix.services._drivers import result_for_tasks, result_for_threads
from iqmetrix.services._steps import Ask, AskAll, Result, may_have_been_processed, once
from iqmetrix_api import RequestOptions
from iqmetrix_api.crm.v1 import (
    AsyncCrmService,
    CrmService,
    CustomerExtensionInput,
    CustomerFull,
    CustomerFullInput,
    CustomerSearchResult,
)

__all__ = ["find_customer", "find_customer_async", "find_or_create_customer", "find_or_create_customer_async"]


def _find_customer(
    crm: CrmService,
    *,
    company_id: int,
    extension_type_id: int,
    identifier: str,
    options: RequestOptions | None = None,
) -> Result[UUID | None]:
    """Find the customer who has an identifier in another system.

    Args:
        crm: `iq.crm`.
        company_id: `Id` of the company, from the entities service.
        extension_type_id: which other system it is, from `iq.crm.customer_extension_types.list`.
        identifier: of the customer in that system; upper and lower case differ.
        options: of each call.

    Returns:
        `Id` of the customer, who may be disabled; `None` without one. Where several have the identifier, it is the
        smallest `Id`, so that all programs agree.

    Raises:
        ConfigurationError: the identifier is not a text or is empty.
        IQmetrixError: the search failed.
    """
    if not isinstance(identifier, str) or not identifier.strip():
        raise ConfigurationError(f"identifier must be a text that is not empty, not {identifier!r}")
    found: list[CustomerSearchResult] = yield AskAll(
        crm.customers.search, company_id=company_id, criteria=identifier, options=options
    )
    # The search finds parts of texts, in names and contact methods too.
    return min(
        (
            customer.id
            for customer in found
            for extension in customer.customer_extensions or ()
            if (extension.extension_type_id, extension.value) == (extension_type_id, identifier)
        ),
        default=None,
    )


def _find_or_create_customer(
    crm: CrmService,
    *,
    company_id: int,
    extension_type_id: int,
    identifier: str,
    customer: CustomerFullInput,
    options: RequestOptions | None = None,
) -> Result[UUID]:
    """Find the customer who has an identifier in another system, or create one.

    The customer and the identifier are created by one request, so there is never a customer without it. Where the response to that
    request is lost, the customer is looked for once more, and the error is raised only where there is none. So the call
    may be repeated, also after the program was stopped, without a second customer.

    Two programs that look for the same identifier at the same moment may both create a customer: the service can't prevent it.
    Let one program at a time create the customers of one system, or let them take a lock. A search index that lags behind has the same
    effect; whether the service has one is not documented.

    Args:
        crm: `iq.crm`.
        company_id: `Id` of the company, from the entities service.
        extension_type_id: which other system it is, from `iq.crm.customer_extension_types.list`.
        identifier: of the customer in that system; upper and lower case differ.
        customer: who is created if there is none; the identifier is added to a copy of it.
        options: of each call.

    Returns:
        `Id` of the customer, as `find_customer` returns it, or of the new one.

    Raises:
        ConfigurationError: the identifier is not a text or is empty.
        IQmetrixError: a call failed. Call again to go on.
    """
    found = yield from _find_customer(
        crm, company_id=company_id, extension_type_id=extension_type_id, identifier=identifier, options=options
    )
    if found is not None:
        return found
    extension = CustomerExtensionInput(extension_type_id=extension_type_id, value=identifier)
    others = [each for each in customer.customer_extensions or () if each.extension_type_id != extension_type_id]
    body = copy(customer)
    body.customer_extensions = [*others, extension]
    try:
        created: CustomerFull = yield Ask(
            crm.customers.create_full, company_id=company_id, body=body, options=once(options)
        )
    except IQmetrixError as error:
        if not may_have_been_processed(error):
            raise
        found = yield from _find_customer(
            crm, company_id=company_id, extension_type_id=extension_type_id, identifier=identifier, options=options
        )
        if found is None:
            raise
        return found
    return created.id


find_customer = result_for_threads(_find_customer)
"""Find the customer who has an identifier in another system; `None` without one."""

find_customer_async = result_for_tasks(AsyncCrmService, _find_customer)
"""Find a customer as `find_customer` does, without blocking."""

find_or_create_customer = result_for_threads(_find_or_create_customer)
"""Find the customer who has an identifier in another system, or create one; may be repeated without a second customer."""

find_or_create_customer_async = result_for_tasks(AsyncCrmService, _find_or_create_customer)
"""Find or create a customer as `find_or_create_customer` does, without blocking."""
