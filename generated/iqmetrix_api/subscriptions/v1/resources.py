# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Resources of Product Subscription v1."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

from iqmetrix_api import Caller, Pages, Paging, RequestOptions, Resource
from iqmetrix_api.subscriptions.v1 import models
from iqmetrix_api.subscriptions.v1 import operations as ops

if TYPE_CHECKING:
    from iqmetrix_api.subscriptions.v1 import raw


class Lists(Resource):
    """Lists of products, each of one supplier."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.ListsWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.subscriptions.v1 import raw  # noqa: PLC0415 - when used

        return raw.ListsWithRawResponse(self._caller)

    def get(self, *, list_id: UUID | str, options: RequestOptions | None = None) -> models.SubscribableList:
        """Read a list with all its products.

        GET /v1/subscribablelists({ListId})

        Args:
            list_id: Identifier of a list. Who makes the list chooses it; no call lists them.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `SubscribableList`: The list as it is now.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such list.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._call(ops.GET_LIST, path=(list_id,), options=options)

    def create_or_update(
        self,
        *,
        list_id: UUID | str,
        body: models.SubscribableListInput | models.SubscribableList | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.SubscribableList:
        """Make a list under an id of your own, or replace one with all its products.

        PUT /v1/subscribablelists({ListId})

        Send all products every time: those that are left out are taken from the list, and from the catalogs of its
        companies. A product with a vendor SKU that the list had before keeps its slugs and version.

        Args:
            list_id: Identifier of a list. Who makes the list chooses it; no call lists them.
            body: Sent as application/json; a mapping goes out unchanged. It replaces the whole: what it does not have
                is erased, so read first, and send all of what you read with your changes.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `SubscribableList`: The list as it is now.

        Raises:
            BadRequest: A member that is needed is missing or empty, or the entity is no vendor that the list may belong
                to.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: The company, or another thing that the address leads through, does not exist or is not the user's.
                Neither status nor text is documented.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._call(ops.CREATE_OR_UPDATE_LIST, path=(list_id,), body=body, options=options)


class Companies(Resource):
    """Companies that get the products of a list."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.CompaniesWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.subscriptions.v1 import raw  # noqa: PLC0415 - when used

        return raw.CompaniesWithRawResponse(self._caller)

    def list(
        self,
        *,
        list_id: UUID | str,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.Company]:
        """List the companies that get the products of a list.

        GET /v1/subscription({ListId})

        Args:
            list_id: Identifier of a list. Who makes the list chooses it; no call lists them.
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `Company`. The first request is sent when the first item is needed.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such list.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._pages(
            ops.LIST_COMPANIES,
            models.Company,
            path=(list_id,),
            paging=Paging(max_items=max_items, resume=resume),
            options=options,
        )

    def add(self, *, list_id: UUID | str, company_id: int | str, options: RequestOptions | None = None) -> None:
        """Let a company have the products of a list.

        PUT /v1/subscription({ListId})/company({CompanyId})

        They appear in the company's catalog. To add a company that is there already changes nothing.

        Args:
            list_id: Identifier of a list. Who makes the list chooses it; no call lists them.
            company_id: `Id` of the company, from the entities service.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            Nothing. The company is on the list.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such list.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._call(ops.ADD_COMPANY, path=(list_id, company_id), options=options)

    def remove(self, *, list_id: UUID | str, company_id: int | str, options: RequestOptions | None = None) -> None:
        """Take a company from a list.

        DELETE /v1/subscription({ListId})/company({CompanyId})

        Args:
            list_id: Identifier of a list. Who makes the list chooses it; no call lists them.
            company_id: `Id` of the company, from the entities service.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            Nothing. The company is no longer on the list.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such list, or the company is not on it.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._call(ops.REMOVE_COMPANY, path=(list_id, company_id), options=options)


class SubscriptionsService(Resource):
    """A supplier publishes its products in lists.

    The companies that are on a list have its products in their catalogs, and see each change of the list. What a
    company may order without having it in stock is marked as shippable by the supplier.
    """

    def __init__(self, caller: Caller) -> None:
        super().__init__(caller)
        self.lists = Lists(caller)
        self.companies = Companies(caller)

    @property
    def v1(self) -> SubscriptionsService:
        """Product Subscription v1, whatever the default version is."""
        return self
