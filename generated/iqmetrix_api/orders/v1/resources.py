# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Resources of Orders v1."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

from iqmetrix_api import Caller, Pages, Paging, RequestOptions, Resource
from iqmetrix_api.orders.v1 import models
from iqmetrix_api.orders.v1 import operations as ops

if TYPE_CHECKING:
    from iqmetrix_api.orders.v1 import raw


class Items(Resource):
    """Items of an order."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.ItemsWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.orders.v1 import raw  # noqa: PLC0415 - when used

        return raw.ItemsWithRawResponse(self._caller)

    def list(
        self,
        *,
        company_id: int | str,
        order_id: UUID | str,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.Item]:
        """List the items of an order.

        GET /v1/Companies({CompanyId})/Orders({OrderId})/Items

        Args:
            company_id: `Id` of the company, from the entities service.
            order_id: `Id` of one of the orders that the lists show.
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `Item`. The first request is sent when the first item is needed.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such order.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._pages(
            ops.LIST_ORDER_ITEMS,
            models.Item,
            path=(company_id, order_id),
            paging=Paging(max_items=max_items, resume=resume),
            options=options,
        )

    def create(
        self,
        *,
        company_id: int | str,
        order_id: UUID | str,
        body: models.ItemInput | models.Item | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.Item:
        """Add an item to an order.

        POST /v1/Companies({CompanyId})/Orders({OrderId})/Items

        Args:
            company_id: `Id` of the company, from the entities service.
            order_id: `Id` of one of the orders that the lists show.
            body: Sent as application/json; a mapping goes out unchanged.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `Item`: The new item.

        Raises:
            BadRequest: The item is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such order.
            Conflict: The order has lapsed.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._call(ops.CREATE_ORDER_ITEM, path=(company_id, order_id), body=body, options=options)


class OrdersService(Resource):
    """Orders of a company and their items: sales, purchases, transfers and returns.

    An order goes from Created to Pending to Processed to Completed, and can be cancelled only while it is Pending.
    Lists come whole.
    """

    def __init__(self, caller: Caller) -> None:
        super().__init__(caller)
        self.items = Items(caller)

    @property
    def with_raw_response(self) -> raw.OrdersServiceWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.orders.v1 import raw  # noqa: PLC0415 - when used

        return raw.OrdersServiceWithRawResponse(self._caller)

    @property
    def v1(self) -> OrdersService:
        """Orders v1, whatever the default version is."""
        return self

    def list(
        self,
        *,
        company_id: int | str,
        filter: str | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.Order]:
        """List the orders of a company without their items, all or those that a filter selects.

        GET /v1/Companies({CompanyId})/Orders

        Args:
            company_id: `Id` of the company, from the entities service.
            filter: OData filter: `State eq 'Pending' and EntityId eq 14202`, or `PrintableId eq '68LN104'`, by which
                several orders may be found. `iqmetrix.odata.Filter` writes such conditions.
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `Order`. The first request is sent when the first item is needed.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: The company, or another thing that the address leads through, does not exist or is not the user's.
                Neither status nor text is documented.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._pages(
            ops.LIST_ORDERS,
            models.Order,
            path=(company_id,),
            query={"$filter": filter},
            paging=Paging(max_items=max_items, resume=resume),
            options=options,
        )

    def create(
        self,
        *,
        company_id: int | str,
        body: models.OrderInput | models.Order | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.Order:
        """Create an order without items.

        POST /v1/Companies({CompanyId})/Orders

        Args:
            company_id: `Id` of the company, from the entities service.
            body: Sent as application/json; a mapping goes out unchanged.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `Order`: The new order, in the state Created.

        Raises:
            BadRequest: The order is not valid, or a location or employee is not one of the company's.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: The company, or another thing that the address leads through, does not exist or is not the user's.
                Neither status nor text is documented.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            ServerError: Whether something was changed is not known.
        """
        return self._call(ops.CREATE_ORDER, path=(company_id,), body=body, options=options)

    def get(
        self, *, company_id: int | str, order_id: UUID | str, options: RequestOptions | None = None
    ) -> models.Order:
        """Read one order without its items.

        GET /v1/Companies({CompanyId})/Orders({OrderId})

        Args:
            company_id: `Id` of the company, from the entities service.
            order_id: `Id` of one of the orders that the lists show.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `Order`: The order.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such order.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._call(ops.GET_ORDER, path=(company_id, order_id), options=options)

    def update(
        self,
        *,
        company_id: int | str,
        order_id: UUID | str,
        body: models.OrderInput | models.Order | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.Order:
        """Replace an order, but not its items.

        PUT /v1/Companies({CompanyId})/Orders({OrderId})

        An order that has lapsed can't be changed.

        Args:
            company_id: `Id` of the company, from the entities service.
            order_id: `Id` of one of the orders that the lists show.
            body: Sent as application/json; a mapping goes out unchanged. It replaces the whole: what it does not have
                is erased, so read first, and send all of what you read with your changes.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `Order`: The order as it is now.

        Raises:
            BadRequest: The order is not valid, or the body names another order than the address.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such order.
            Conflict: The order has lapsed, or its state does not allow this.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            ServerError: Whether something was changed is not known.
        """
        return self._call(ops.UPDATE_ORDER, path=(company_id, order_id), body=body, options=options)

    def process(
        self,
        *,
        company_id: int | str,
        order_id: UUID | str,
        body: models.ProcessOrder | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.Order:
        """Process a pending order, which sends what is dropshipped to the suppliers.

        POST /v1/Companies({CompanyId})/Orders({OrderId})/Process

        The order needs a `BillingCustomerId`. Client code of 2018 reads nothing but `Id` from the answer.

        Args:
            company_id: `Id` of the company, from the entities service.
            order_id: `Id` of an order that is Pending.
            body: Sent as application/json; a mapping goes out unchanged.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `Order`: The order as it is now.

        Raises:
            BadRequest: The order has no customer who pays, or the body names another order than the address.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such order.
            Conflict: The order is not Pending.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            ServerError: Whether something was changed is not known.
        """
        return self._call(ops.PROCESS_ORDER, path=(company_id, order_id), body=body, options=options)

    def list_full(
        self,
        *,
        company_id: int | str,
        filter: str | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.OrderFull]:
        """List the orders of a company with their items, all or those that a filter selects.

        GET /v1/Companies({CompanyId})/OrderFull

        Args:
            company_id: `Id` of the company, from the entities service.
            filter: OData filter: `State eq 'Pending' and EntityId eq 14202`, or `PrintableId eq '68LN104'`, by which
                several orders may be found. `iqmetrix.odata.Filter` writes such conditions.
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `OrderFull`. The first request is sent when the first item is needed.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: The company, or another thing that the address leads through, does not exist or is not the user's.
                Neither status nor text is documented.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._pages(
            ops.LIST_FULL_ORDERS,
            models.OrderFull,
            path=(company_id,),
            query={"$filter": filter},
            paging=Paging(max_items=max_items, resume=resume),
            options=options,
        )

    def create_full(
        self,
        *,
        company_id: int | str,
        body: models.OrderFullInput | models.OrderFull | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.OrderFull:
        """Create an order with its items.

        POST /v1/Companies({CompanyId})/OrderFull

        `iqmetrix.services.orders.place_order` creates an order, processes it and sells it, and goes on where that
        failed.

        Args:
            company_id: `Id` of the company, from the entities service.
            body: Sent as application/json; a mapping goes out unchanged.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `OrderFull`: The new order and its items, in the state Created.

        Raises:
            BadRequest: The order is not valid, or a location or employee is not one of the company's.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: The company, or another thing that the address leads through, does not exist or is not the user's.
                Neither status nor text is documented.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            ServerError: Whether something was changed is not known.
        """
        return self._call(ops.CREATE_FULL_ORDER, path=(company_id,), body=body, options=options)

    def get_full(
        self, *, company_id: int | str, order_id: UUID | str, options: RequestOptions | None = None
    ) -> models.OrderFull:
        """Read one order with its items.

        GET /v1/Companies({CompanyId})/OrderFull({OrderId})

        Args:
            company_id: `Id` of the company, from the entities service.
            order_id: `Id` of one of the orders that the lists show.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `OrderFull`: The order and its items.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such order.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._call(ops.GET_FULL_ORDER, path=(company_id, order_id), options=options)

    def update_full(
        self,
        *,
        company_id: int | str,
        order_id: UUID | str,
        body: models.OrderFullInput | models.OrderFull | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.OrderFull:
        """Replace an order together with its items.

        PUT /v1/Companies({CompanyId})/OrderFull({OrderId})

        Items that the body leaves out are gone. An order that has lapsed can't be changed.

        Args:
            company_id: `Id` of the company, from the entities service.
            order_id: `Id` of one of the orders that the lists show.
            body: Sent as application/json; a mapping goes out unchanged. It replaces the whole: what it does not have
                is erased, so read first, and send all of what you read with your changes.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `OrderFull`: The order and its items as they are now.

        Raises:
            BadRequest: The order is not valid, or the body names another order than the address.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such order.
            Conflict: The order has lapsed, or its state does not allow this.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            ServerError: Whether something was changed is not known.
        """
        return self._call(ops.UPDATE_FULL_ORDER, path=(company_id, order_id), body=body, options=options)
