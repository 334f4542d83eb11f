"""Pending dropship orders: made for each supplier, checked by the service, and completed together.

The flow is documented, the paths of its three calls are not (Pending Dropship page, 2020). They are known to those who have an agreement
with iQmetrix, so the caller brings the calls; the order in which they are made, the waiting and the checks are here.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from uuid import UUID

from iqmetrix._process import clock
from iqmetrix.errors import ConfigurationError, DeadlineExceeded, IQmetrixError
from iqmetrix.services._drivers import result_for_tasks, result_for_threads
from iqmetrix.services._steps import Ask, Result, Wait, check_seconds
from iqmetrix_api.dropship.v1 import PendingOrder, PendingOrderStatus

__all__ = ["PendingOrdersRejected", "place_pending_orders", "place_pending_orders_async"]


class PendingOrdersRejected(IQmetrixError):
    """A supplier's part of an order was rejected, so nothing of the order was completed.

    Attributes:
        orders: the pending orders as they were read last, with `failed_validation_reasons`.
    """

    orders: tuple[PendingOrder, ...]

    def __init__(self, message: str, *, orders: tuple[PendingOrder, ...] = ()) -> None:
        super().__init__(message)
        self.orders = orders


def _place_pending_orders(
    orders: list[PendingOrder],
    *,
    create: Callable[[PendingOrder], PendingOrder | Awaitable[PendingOrder]],
    read: Callable[[UUID], PendingOrder | Awaitable[PendingOrder]],
    complete: Callable[[list[PendingOrder]], object],
    save: Callable[[PendingOrder], object] | None = None,
    deadline: float = 300.0,
    every: float = 5.0,
) -> Result[list[PendingOrder]]:
    """Create the pending orders of one order, wait until each is validated, and complete them.

    Nothing is completed before all are validated. A pending order that has an `id` was created by an earlier call and is not created again:
    after a failure, call again with what `save` was given and those that are missing. Once `complete` was called, find out first what became
    of it: whether a second completion orders twice is not documented.

    For tasks, `create`, `read`, `complete` and `save` may be coroutine functions.

    Args:
        orders: one for each supplier, all with the same `service_origin_order_id`. Without any, no call is made.
        create: creates a pending order and returns it with its `id`.
        read: returns the pending order with that `id`.
        complete: completes the pending orders, once all of them are validated. It is called once.
        save: called with each pending order that was created, before the next one is; store it so that it outlives the program.
        deadline: seconds until all of them must be checked. A call that is under way then is not cut off.
        every: seconds between the end of one look and the next.

    Returns:
        The pending orders as they were validated, in the order in which they were given.

    Raises:
        ConfigurationError: the orders are not of one order, or two are for the same supplier; or `deadline` or `every` is
            not a number of seconds above 0. Nothing was sent.
        PendingOrdersRejected: one of them was rejected. New ones are needed, with a new `service_origin_order_id`.
        DeadlineExceeded: not all of them are checked yet; nothing was completed. Call again with those that were saved.
        Exception: whatever one of the calls raised.
    """
    check_seconds("deadline", deadline)
    check_seconds("every", every)
    _check_one_order(orders)
    ends = clock.now() + deadline
    found: dict[UUID, PendingOrder] = {}
    for order in orders:
        made = order
        if order.id is None:
            made = yield Ask(create, order)
            if save is not None:
                yield Ask(save, made)
        if made.id is None:
            raise ConfigurationError("create must return the pending order with its id")
        found[made.id] = made
    yield from _wait_until_validated(found, read, ends, every)
    placed = list(found.values())
    if placed:
        yield Ask(complete, placed)
    return placed


def _check_one_order(orders: list[PendingOrder]) -> None:
    whole = {order.service_origin_order_id for order in orders}
    if None in whole or len(whole) > 1:
        raise ConfigurationError("the pending orders of one order need the same service_origin_order_id")
    suppliers = {order.supplier_id for order in orders}
    if None in suppliers or len(suppliers) < len(orders):
        raise ConfigurationError("each pending order needs a supplier_id that none of the others has")


def _wait_until_validated(
    found: dict[UUID, PendingOrder], read: Callable[[UUID], object], ends: float, every: float
) -> Result[None]:
    """Read pending orders, as `found` holds them by their ids, until each is validated."""
    unchecked = list(found)
    while unchecked:
        for each in unchecked:
            found[each] = yield Ask(read, each)
        rejected = [order for order in found.values() if order.status == PendingOrderStatus.REJECTED]
        if rejected:
            raise PendingOrdersRejected(_reasons(rejected), orders=tuple(found.values()))
        unchecked = [each for each in unchecked if found[each].status != PendingOrderStatus.VALIDATED]
        left = ends - clock.now()
        if unchecked and left <= 0:
            raise DeadlineExceeded(
                f"{len(unchecked)} of {len(found)} pending orders are not checked yet, and nothing was completed; call again "
                "with the pending orders that were saved",
                operation="place_pending_orders",
            )
        if unchecked:
            yield Wait(min(every, left))


def _reasons(rejected: list[PendingOrder]) -> str:
    reasons = "; ".join(
        f"that of supplier {order.supplier_id}: {', '.join(order.failed_validation_reasons or ['no reason is given'])}"
        for order in rejected
    )
    return f"nothing was completed, because pending orders were rejected ({reasons}); make new ones with a new service_origin_order_id"


place_pending_orders = result_for_threads(_place_pending_orders)
"""Create the pending orders of one order, wait until each is validated, and complete them."""

place_pending_orders_async = result_for_tasks(list[PendingOrder], _place_pending_orders)
"""Place pending orders as `place_pending_orders` does, without blocking."""
