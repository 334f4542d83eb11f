"""Sales orders: waiting until RQ has them.

Submitting is asynchronous: 202 says that an order has the right form. It is looked up by its printable identifier
(GET /v1/Companies({CompanyId})/PrintableId({PrintableId})) until the time of its insertion is set.
"""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from iqmetrix._process import clock
from iqmetrix.errors import DeadlineExceeded
from iqmetrix.services._drivers import result_for_tasks, result_for_threads
from iqmetrix.services._steps import AskAll, Result, Wait, check_seconds
from iqmetrix_api import RequestOptions
from iqmetrix_api.sales_orders.v1 import AsyncSalesOrdersService, SaleOrder, SalesOrdersService

__all__ = ["wait_for_sales_order", "wait_for_sales_order_async"]


def _wait_for_sales_order(
    sales_orders: SalesOrdersService,
    *,
    company_id: int,
    printable_id: str,
    order_id: UUID | None = None,
    deadline: float = 300.0,
    every: float = 5.0,
    options: RequestOptions | None = None,
) -> Result[SaleOrder]:
    """Look a sales order up until RQ has it.

    Args:
        sales_orders: `iq.sales_orders`.
        company_id: `Id` of the company that sells.
        printable_id: `PrintableId` of the order, as its submission returned it.
        order_id: `Id` of the order, where several may have that identifier; without it, the first that RQ has is returned.
        deadline: seconds for everything.
        every: seconds between the end of one look and the next.
        options: of each call; a deadline in it is cut to what is left.

    Returns:
        The order, with the time at which RQ took it.

    Raises:
        ConfigurationError: `deadline` or `every` is not a number of seconds above 0.
        DeadlineExceeded: RQ does not have the order yet. It may still take it: look again, and don't submit it once more.
        IQmetrixError: a call failed.
    """
    check_seconds("deadline", deadline)
    check_seconds("every", every)
    ends, looks = clock.now() + deadline, 0
    while (left := ends - clock.now()) > 0:
        look = AskAll(
            sales_orders.list_by_printable_id,
            company_id=company_id,
            printable_id=printable_id,
            options=_cut(options, left),
        )
        try:
            found: list[SaleOrder] = yield look
        except DeadlineExceeded:
            if clock.now() < ends:
                raise  # the user's own deadline of a call
            break
        looks += 1
        for order in found:
            if order_id in (None, order.id) and _in_rq(order):
                return order
        left = ends - clock.now()
        if left > 0:
            yield Wait(min(every, left))
    raise DeadlineExceeded(
        f"RQ has no sales order {printable_id} after {deadline:g} s and {looks} looks; it may take it later, so look again "
        "and don't submit it once more. RQ 6.7 and its synchronization of customers are needed",
        operation="wait_for_sales_order",
    )


def _in_rq(order: SaleOrder) -> bool:
    """Say whether RQ has taken an order: until then the time of its insertion is in the year 1."""
    return order.date_inserted_utc is not None and order.date_inserted_utc.year > 1


def _cut(options: RequestOptions | None, left: float) -> RequestOptions:
    given = options or RequestOptions()
    return replace(given, deadline=left if given.deadline is None else min(given.deadline, left))


wait_for_sales_order = result_for_threads(_wait_for_sales_order)
"""Look a sales order up until RQ has it, or until a deadline."""

wait_for_sales_order_async = result_for_tasks(AsyncSalesOrdersService, _wait_for_sales_order)
"""Wait for a sales order as `wait_for_sales_order` does, without blocking."""
