# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Resources of Dropship v1."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

from iqmetrix_api import Caller, RequestOptions, Resource
from iqmetrix_api.dropship.v1 import models
from iqmetrix_api.dropship.v1 import operations as ops

if TYPE_CHECKING:
    from iqmetrix_api.dropship.v1 import raw


class Orders(Resource):
    """Orders that a supplier is to ship, and their status."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.OrdersWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.dropship.v1 import raw  # noqa: PLC0415 - when used

        return raw.OrdersWithRawResponse(self._caller)

    def update_status(
        self,
        *,
        supplier_id: int | str,
        order_id: UUID | str,
        body: models.OrderStatusUpdateInput | models.OrderStatusUpdate | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.OrderStatusUpdate:
        """Report the status of an order and all of its items.

        PUT /v1/Suppliers({SupplierId})/Orders({OrderId})/OrderStatusUpdate

        For an order that ships as a whole, or not at all: every item gets the status of the order. Otherwise use
        `update_item_status`. To have the buyer notified that the order is Shipped, give `TrackingInfo` and
        `ShippingProvider`. What is left out comes back as null.

        Args:
            supplier_id: `Id` of the supplier that ships, from the entities service.
            order_id: The order's `order-id` in the feed of order events.
            body: Sent as application/json; a mapping goes out unchanged.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `OrderStatusUpdate`: The update was accepted and is processed later.

        Raises:
            BadRequest: The supplier is missing from the address, or the body is not valid or names another order than
                the address.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: The supplier has no such order.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._call(ops.UPDATE_ORDER_STATUS, path=(supplier_id, order_id), body=body, options=options)

    def update_item_status(
        self,
        *,
        supplier_id: int | str,
        order_id: UUID | str,
        body: models.ItemStatusUpdateInput | models.ItemStatusUpdate | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.ItemStatusUpdate:
        """Report the status of single items of an order.

        PUT /v1/Suppliers({SupplierId})/Orders({OrderId})/ItemStatusUpdate

        For items that ship separately, or of which some are not available. Items that the body leaves out stay as they
        are, and so does the status of the order; the simulator answers with all items. An item whose pieces go in
        several parcels is PartiallyShipped until the last one has left. One page calls the supplier in this address
        `EntityId`.

        Args:
            supplier_id: `Id` of the supplier that ships, from the entities service.
            order_id: The order's `order-id` in the feed of order events.
            body: Sent as application/json; a mapping goes out unchanged.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `ItemStatusUpdate`: The update was accepted and is processed later.

        Raises:
            BadRequest: The supplier is missing from the address, or the body is not valid or names another order than
                the address.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: The supplier has no such order.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._call(ops.UPDATE_ITEM_STATUS, path=(supplier_id, order_id), body=body, options=options)


class OrderEvents(Resource):
    """Atom feed that tells a supplier of new orders and of every change of status."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.OrderEventsWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.dropship.v1 import raw  # noqa: PLC0415 - when used

        return raw.OrderEventsWithRawResponse(self._caller)

    def get_feed(self, *, supplier_id: int | str, options: RequestOptions | None = None) -> str:
        """Read the newest events of a supplier's orders, as the text of an Atom feed.

        GET /v1/Suppliers({SupplierId})/Notifications

        Up to 50 events, the newest first; in the simulator always the documented ones, whatever was updated. The link
        `prev-archive` leads to older ones: its address ends with the id for `get_archive`. There is no `next-archive`
        here. The `content` of an entry holds an `order-created` or an `order-status-updated`, in the namespace
        `urn:iQmetrix:dropship`; both have the `order-id` and the `supplier-id`. What is missing is there with `i:nil`.
        `order-created` has the `items` (each `order-item` with `sku`, `catalog-id`, `description`, `quantity` and
        `selling-price`), the `seller` (`company-id`, `location-id`, the number of the purchase order as `po-reference`,
        and the order's short number as `printable-id`), `ship-to-store` (`true` where the parcel goes to the store),
        the `shipping-method` (an `Id` of the shipping service), the `shipping-customer` (`customer-id` in the CRM
        service, `title`, `primary-name`, `middle-name`, `family-name`, `alternate-name`, `type`, `notes`) and the
        `shipping-address` (`address-id`, `attention-to`, `street-address-1`, `street-address-2`,
        `post-office-box-number`, `locality`, `region`, `region-code`, `postal-code`, `country`, `country-code`,
        `phone`, `type`, `notes`). `order-status-updated` has the `company-id` of the retailer and the `items` that
        changed (each `item-information` with `sku`, `catalog-id`, `quantity`, `status`, `message`, `tracking-info`,
        `shipping-provider` and `info`, as in `update_item_status`; `reference-name` and `reference-value` are for use
        inside iQmetrix).

        Args:
            supplier_id: `Id` of the supplier that ships, from the entities service.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `str`: The document, as defined by RFC 4287 and RFC 5005.

        Raises:
            BadRequest: Cannot find supplier identifier in the uri.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such supplier.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._call(ops.GET_ORDER_FEED, path=(supplier_id,), options=options)

    def get_archive(self, *, supplier_id: int | str, page_id: UUID | str, options: RequestOptions | None = None) -> str:
        """Read a page of older events of a supplier's orders, as the text of an Atom feed.

        GET /v1/Suppliers({SupplierId})/Notifications/Pages({PageId})

        Such a page no longer changes. Its links are `prev-archive`, to older ones, and `next-archive`, to newer ones.

        Args:
            supplier_id: `Id` of the supplier that ships, from the entities service.
            page_id: Id of a page of older events, from the link `prev-archive` of the page before it.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `str`: The document, as defined by RFC 4287 and RFC 5005.

        Raises:
            BadRequest: The supplier is missing from the address, or there is no such page.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such supplier.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._call(ops.GET_ORDER_FEED_ARCHIVE, path=(supplier_id, page_id), options=options)


class Availability(Resource):
    """What a supplier has in stock."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.AvailabilityWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.dropship.v1 import raw  # noqa: PLC0415 - when used

        return raw.AvailabilityWithRawResponse(self._caller)

    def submit(
        self,
        *,
        supplier_id: int | str,
        body: models.AvailabilityInput | models.Availability | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.Availability:
        """Report what is in stock.

        POST /v1/Suppliers({SupplierId})/Availability

        The report is processed later, so stock does not change at once. It gives quantities, not changes, so the call
        may be repeated.

        Args:
            supplier_id: `Id` of the supplier that reports, from the entities service.
            body: Sent as application/json; a mapping goes out unchanged.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `Availability`: The report was accepted and is processed later. Status 200.
            `Availability`: The same, by the pages of 2016 and 2017. Status 202.

        Raises:
            BadRequest: The supplier is missing from the address.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: The company, or another thing that the address leads through, does not exist or is not the user's.
                Neither status nor text is documented.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._call(ops.SUBMIT_AVAILABILITY, path=(supplier_id,), body=body, options=options)


class Costs(Resource):
    """What a supplier charges the retailers."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.CostsWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.dropship.v1 import raw  # noqa: PLC0415 - when used

        return raw.CostsWithRawResponse(self._caller)

    def submit(
        self,
        *,
        supplier_id: int | str,
        body: models.CostInput | models.Cost | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.Cost:
        """Report what products cost the retailers.

        POST /v1/Suppliers({SupplierId})/Cost

        The report is processed later, so costs do not change at once. It gives costs, not changes, so the call may be
        repeated.

        Args:
            supplier_id: `Id` of the supplier that reports, from the entities service.
            body: Sent as application/json; a mapping goes out unchanged.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `Cost`: The report was accepted and is processed later. Status 200.
            `Cost`: The same, by the pages of 2016 and 2017. Status 202.

        Raises:
            BadRequest: The supplier is missing from the address.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: The company, or another thing that the address leads through, does not exist or is not the user's.
                Neither status nor text is documented.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._call(ops.SUBMIT_COSTS, path=(supplier_id,), body=body, options=options)


class DropshipService(Resource):
    """A retailer sells what a supplier has in stock, and the supplier ships it to the customer or to the store.

    The supplier reports stock and costs, reads the feed of order events for new orders, and updates their status until
    they are shipped. A new order stays in PendingSupplier until the supplier moves it on. Events are delivered at least
    once, so skip an order whose `order-id` you know already. Retailers prepare such orders as pending orders: one for
    each supplier, read until it is Validated or Rejected, then completed. The paths of these calls are not documented,
    so there is no method but a model, `PendingOrder`, and `iqmetrix.services.dropship.place_pending_orders`, to which
    you give the calls. Orders that are processed by `iq.orders.process` reach their suppliers without it.
    """

    def __init__(self, caller: Caller) -> None:
        super().__init__(caller)
        self.orders = Orders(caller)
        self.order_events = OrderEvents(caller)
        self.availability = Availability(caller)
        self.costs = Costs(caller)

    @property
    def v1(self) -> DropshipService:
        """Dropship v1, whatever the default version is."""
        return self
