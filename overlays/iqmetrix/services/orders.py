"""Orders: placed from their creation to the sale, and resumed where that failed.

An order is created with its items (POST /v1/Companies({CompanyId})/OrderFull), moved to Pending (PUT .../Orders({OrderId})), processed, which sends
what is dropshipped to the suppliers (POST .../Orders({OrderId})/Process), and sold (POST .../SaleOrder or .../SaleInvoice of the sales orders).
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from copy import copy
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from iqmetrix._process import clock
from iqmetrix.errors import ConfigurationError, IQmetrixError
from iqmetrix.odata import Filter
from iqmetrix.services._drivers import result_for_tasks, result_for_threads
from iqmetrix.services._placement import Placement, Stage
from iqmetrix.services._steps import Action, Ask, AskAll, Result, Wait, check_seconds, may_have_been_processed, once
from iqmetrix_api import RequestOptions
from iqmetrix_api._services import AsyncServices, Services
from iqmetrix_api.orders.v1 import Order, OrderFull, OrderFullInput, OrderState, ProcessOrder
from iqmetrix_api.sales_orders.v1 import SaleOrder, SaleOrderInput

__all__ = ["OrderNotPlaced", "PlacedOrder", "place_order", "place_order_async"]

LOOK_EVERY = 5.0
"""Seconds between two looks for a sale that was perhaps made."""


@dataclass(frozen=True, slots=True)
class PlacedOrder:
    """An order that was placed.

    Attributes:
        order_id: `Id` in the orders service.
        printable_id: by which the sales order is looked up; `wait_for_sales_order` takes it.
    """

    order_id: UUID
    printable_id: str


class OrderNotPlaced(IQmetrixError):
    """An order can't be placed without a decision; the message says which one."""


def _place_order(
    iq: Services,
    *,
    company_id: int,
    reference: str,
    order: OrderFullInput,
    sale: SaleOrderInput,
    save: Callable[[str], object],
    saved: str | None = None,
    invoice: bool = False,
    look_for: float = 60.0,
    not_sold: bool = False,
    options: RequestOptions | None = None,
) -> Result[PlacedOrder]:
    """Create an order with its items, process it and sell it; go on where an earlier call failed.

    Neither creating nor selling may be repeated, so the state is saved before either and after each step. Where a call failed, or the
    program was stopped, call again with what was saved last and the same order. What was perhaps done is looked for first: an order by
    `OrderReference` among those that are Created, a sale by its `PrintableId` and the order that it belongs to. A sale that is
    not found is not made again: the service takes sales orders asynchronously, so not found does not mean not sold. `OrderNotPlaced`
    leaves that to a person, who tells by `not_sold`.

    Only one program at a time may place the same order.

    Args:
        iq: the client.
        company_id: `Id` of the company that sells.
        reference: your own number of the order, which no other order has. It becomes the order's `OrderReference`, and the `PrintableId`
            of the sales order unless that has one.
        order: the order with its items; `billing_customer_id` is needed.
        sale: the sales order; its `dropship_order_id` is set.
        save: called with the state, a JSON text of identifiers; store it so that it outlives the program before you return.
            For tasks it may be a coroutine function.
        saved: what was saved last; `None` for an order that was never begun.
        invoice: whether the sales order is invoiced at once.
        look_for: seconds to look for a sale that was perhaps made.
        not_sold: you have made sure in RQ that the sale was not made, so it may be made again.
        options: of each call; its `replay` does not hold for what may not be repeated.

    Returns:
        `Id` of the order and `PrintableId` of the sales order, once that is accepted; RQ may not have it yet.

    Raises:
        ConfigurationError: `reference` is empty, the order has no customer who pays, `look_for` is no number of seconds, or `saved`
            belongs to another order.
        OrderNotPlaced: the order was cancelled, or it can't be found out whether it was sold.
        IQmetrixError: a call failed. Call again with what was saved.
    """
    if not isinstance(reference, str) or not reference.strip():
        raise ConfigurationError(f"reference must be a text that is not empty, not {reference!r}")
    if order.billing_customer_id is None:
        raise ConfigurationError("the order needs a billing_customer_id; without it, it can't be processed")
    check_seconds("look_for", look_for, zero=True)
    placing = _Placing(iq, company_id, save, options, Placement.read(saved, company_id, reference))
    if placing.now.stage == Stage.CREATE:
        yield from placing.create(order)
    if placing.now.stage == Stage.PROCESS:
        yield from placing.process()
    if placing.now.stage == Stage.SELL:
        yield from placing.sell(sale, invoice=invoice, look_for=look_for, not_sold=not_sold)
    order_id, printable_id = placing.now.order_id, placing.now.printable_id
    if order_id is None or printable_id is None:
        raise ConfigurationError("saved lacks what was found out; it is not a text that place_order gave to `save`")
    return PlacedOrder(order_id, printable_id)


class _Placing:
    """The steps of placing an order."""

    def __init__(
        self,
        iq: Services,
        company_id: int,
        save: Callable[[str], object],
        options: RequestOptions | None,
        now: Placement,
    ) -> None:
        self.iq = iq
        self.company_id = company_id
        self.save = save
        self.options = options
        self.now = now

    def create(self, order: OrderFullInput) -> Result[None]:
        found = (yield from self._created(order)) if self.now.under_way else None
        if found is None:
            body = copy(order)
            body.order_reference = self.now.reference
            method = self.iq.orders.v1.create_full
            made: OrderFull = yield from self._send(
                Ask(method, company_id=self.company_id, body=body, options=once(self.options))
            )
            found = made.id
        yield from self._go_on(self.now.next(Stage.PROCESS, order_id=found))

    def _created(self, order: OrderFullInput) -> Result[UUID | None]:
        """Look for an order that was perhaps created; it can only be in the state in which orders begin."""
        among = Filter().eq("State", OrderState.CREATED)
        if order.entity_id is not None:
            among = among.eq("EntityId", order.entity_id)
        orders: list[Order] = yield AskAll(
            self.iq.orders.v1.list, company_id=self.company_id, filter=among, options=self.options
        )
        return next((each.id for each in orders if each.order_reference == self.now.reference), None)

    def process(self) -> Result[None]:
        order_id = self._order_id()
        where: dict[str, Any] = {"company_id": self.company_id, "order_id": order_id}
        orders = self.iq.orders
        order: Order = yield Ask(orders.get, **where, options=self.options)
        if order.state == OrderState.CREATED:
            order.state = OrderState.PENDING
            order = yield Ask(orders.update, **where, body=order, options=self.options)
        if order.state == OrderState.PENDING:
            body = ProcessOrder(order_id=order_id)
            yield Ask(orders.process, **where, body=body, options=once(self.options))
        elif order.state not in (OrderState.PROCESSED, OrderState.COMPLETED):
            raise OrderNotPlaced(f"order {order_id} is {order.state}; nothing was sold")
        yield from self._go_on(self.now.next(Stage.SELL))

    def sell(self, sale: SaleOrderInput, *, invoice: bool, look_for: float, not_sold: bool) -> Result[None]:
        body = copy(sale)
        body.dropship_order_id = self._order_id()
        body.printable_id = sale.printable_id or self.now.reference
        sold = self.now.under_way and (yield from self._sold(body, look_for))
        if self.now.under_way and not sold and not not_sold:
            raise OrderNotPlaced(
                f"whether order {self.now.reference} was sold can't be found out: the request to sell it was perhaps processed, but no "
                f"sales order {body.printable_id} is known. Call again later; or look in RQ, and if it is not there, call "
                "with not_sold=True"
            )
        printable_id = body.printable_id
        if not sold:
            method = self.iq.sales_orders.v1.submit_invoice if invoice else self.iq.sales_orders.v1.submit
            made: SaleOrder = yield from self._send(
                Ask(method, company_id=self.company_id, body=body, options=once(self.options))
            )
            printable_id = made.printable_id or printable_id
        yield from self._go_on(self.now.next(Stage.DONE, printable_id=printable_id))

    def _sold(self, body: SaleOrderInput, look_for: float) -> Result[bool]:
        """Look for a sale that was perhaps made, for some time."""
        ends = clock.now() + look_for
        while True:
            found: list[SaleOrder] = yield AskAll(
                self.iq.sales_orders.v1.list_by_printable_id,
                company_id=self.company_id,
                printable_id=body.printable_id or "",
                options=self.options,
            )
            if any(each.dropship_order_id == body.dropship_order_id for each in found):
                return True
            left = ends - clock.now()
            if left <= 0:
                return False
            yield Wait(min(LOOK_EVERY, left))

    def _send(self, request: Ask) -> Generator[Action, Any, Any]:
        """Send what must not be sent twice: first it is saved that it was perhaps sent."""
        yield from self._go_on(replace(self.now, under_way=True))
        try:
            return (yield request)
        except IQmetrixError as error:
            if not may_have_been_processed(error):
                yield from self._go_on(replace(self.now, under_way=False))
            raise

    def _go_on(self, now: Placement) -> Result[None]:
        self.now = now
        yield Ask(self.save, now.text())

    def _order_id(self) -> UUID:
        if self.now.order_id is None:
            raise ConfigurationError("saved has no order_id; it is not a text that place_order gave to `save`")
        return self.now.order_id


place_order = result_for_threads(_place_order)
"""Create an order with its items, process it and sell it; go on where an earlier call failed, and never sell twice."""

place_order_async = result_for_tasks(AsyncServices, _place_order)
"""Place an order as `place_order` does, without blocking."""
