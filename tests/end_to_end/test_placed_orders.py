"""Orders that are placed by the helper, whatever fails on the way, against the simulator over real HTTP."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

from iqmetrix import (
    AsyncIQmetrix,
    BadRequest,
    ConfigurationError,
    DeadlineExceeded,
    IQmetrix,
    IQmetrixError,
    RequestOptions,
)
from iqmetrix.services.orders import OrderNotPlaced, PlacedOrder, place_order, place_order_async
from iqmetrix.services.sales_orders import wait_for_sales_order, wait_for_sales_order_async
from iqmetrix.testing import VirtualClock, set_testing
from iqmetrix_api.orders import ItemInput, ItemStatus, ItemType, OrderFullInput, OrderState, OrderType
from iqmetrix_api.sales_orders import PaymentInput, SaleItemType, SaleOrderInput, SaleOrderItem
from iqmetrix_simulator.server import RunningSimulator
from tests.kit.simulated import arguments

COMPANY, LOCATION, REFERENCE = 14146, 14202, "web-1001"
CUSTOMER = UUID("659c2a38-d083-4421-9330-46d779702f85")
Place = Callable[..., PlacedOrder]


@pytest.fixture
def client(iqmetrix_simulator: RunningSimulator) -> Iterator[IQmetrix]:
    with IQmetrix(**arguments(iqmetrix_simulator)) as iq:
        yield iq


@pytest.fixture(params=["threads", "tasks"])
def place(request: pytest.FixtureRequest, iqmetrix_simulator: RunningSimulator, client: IQmetrix) -> Place:
    """Places the order in a thread or in a task."""

    async def in_task(**given: Any) -> PlacedOrder:
        async with AsyncIQmetrix(**arguments(iqmetrix_simulator)) as iq:
            return await place_order_async(iq, **given)

    def placed(**given: Any) -> PlacedOrder:
        given = {
            "company_id": COMPANY,
            "reference": REFERENCE,
            "order": order(),
            "sale": sale(),
            "look_for": 0.01,
            **given,
        }
        return place_order(client, **given) if request.param == "threads" else asyncio.run(in_task(**given))

    return placed


def order(customer: UUID | None = CUSTOMER) -> OrderFullInput:
    item = ItemInput(
        item_status_id=ItemStatus.DROP_SHIP_NEW,
        item_type_id=ItemType.DROP_SHIP,
        quantity=1,
        selling_price=Decimal("19.99"),
    )
    return OrderFullInput(order_type_id=OrderType.SALES, entity_id=LOCATION, billing_customer_id=customer, items=[item])


def sale() -> SaleOrderInput:
    line = SaleOrderItem(line_number=1, item_type=SaleItemType.DROP_SHIP, quantity=1, price=Decimal("19.99"))
    payment = PaymentInput(amount=Decimal("19.99"), token="tok_4242")
    return SaleOrderInput(location_id=LOCATION, customer_id=CUSTOMER, items=[line], payments=[payment])


def orders(simulator: RunningSimulator) -> list[Any]:
    rows = simulator.control.get("rows", service="orders", entity="Order", scope=str(COMPANY))
    return [row for row in rows if row.get("OrderReference") == REFERENCE]


def sales(simulator: RunningSimulator) -> list[Any]:
    rows = simulator.control.get("rows", service="sales_orders", entity="SaleOrder", scope=str(COMPANY))
    return [row for row in rows if row.get("PrintableId") == REFERENCE]


def check(simulator: RunningSimulator, placed: PlacedOrder) -> None:
    """There is one order, processed, and one sale of it."""
    ((made,), (sold,)) = orders(simulator), sales(simulator)
    assert (made["Id"], made["State"]) == (str(placed.order_id), "Processed")
    assert (sold["DropshipOrderId"], sold["PrintableId"]) == (str(placed.order_id), placed.printable_id)


def test_an_order_is_placed(iqmetrix_simulator: RunningSimulator, place: Place) -> None:
    saved: list[str] = []
    body, sold = order(), sale()
    placed = place(save=saved.append, order=body, sale=sold)
    check(iqmetrix_simulator, placed)
    stages = [(text["stage"], text["under_way"]) for text in map(json.loads, saved)]
    assert stages == [("create", True), ("process", False), ("sell", False), ("sell", True), ("done", False)]
    assert "tok_4242" not in "".join(saved)
    assert (body.order_reference, sold.dropship_order_id, sold.printable_id) == (None, None, None), (
        "bodies stay as they are"
    )
    assert place(save=saved.append, saved=saved[-1]) == placed
    check(iqmetrix_simulator, placed)


FAULTS: list[dict[str, Any]] = [
    {"kind": "reset", "after_work": True},
    {"kind": "reset"},
    {"kind": "status", "status": 500},
    {"kind": "status", "status": 400},
]
PLACES: list[dict[str, Any]] = [
    {"path": "/orders/*", "method": "POST"},
    {"path": "/orders/*", "method": "POST", "skip": 1},
    {"path": "/orders/*", "method": "PUT"},
    {"path": "/orders/*", "method": "GET"},
    {"path": "/sales_orders/*", "method": "POST"},
]


@pytest.mark.parametrize("fault", FAULTS, ids=str)
@pytest.mark.parametrize("where", PLACES, ids=str)
def test_it_goes_on_where_it_failed(
    iqmetrix_simulator: RunningSimulator, place: Place, fault: dict[str, Any], where: dict[str, Any]
) -> None:
    """Whatever fails, there is one order and one sale; a sale that can't be found is made again only on demand."""
    iqmetrix_simulator.control.post("faults", count=1, **where, **fault)
    saved: list[str | None] = [None]
    not_sold = False
    for _ in range(4):
        try:
            placed = place(save=saved.append, saved=saved[-1], not_sold=not_sold)
            break
        except OrderNotPlaced:
            assert sales(iqmetrix_simulator) == []
            not_sold = True
        except IQmetrixError:
            pass
    check(iqmetrix_simulator, placed)
    unclear = where["path"] == "/sales_orders/*" and fault in (FAULTS[1], FAULTS[2])
    assert not_sold == unclear


@pytest.mark.parametrize("number", range(1, 6))
@pytest.mark.parametrize("stored", [False, True])
def test_it_goes_on_where_the_program_was_stopped(
    iqmetrix_simulator: RunningSimulator, place: Place, number: int, *, stored: bool
) -> None:
    """The program ends while it saves, before the text is stored or after."""
    saved: list[str | None] = [None]
    count = 0

    def save(text: str) -> None:
        nonlocal count
        count += 1
        if count != number or stored:
            saved.append(text)
        if count == number:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        place(save=save)
    not_sold = False
    try:
        placed = place(save=saved.append, saved=saved[-1])
    except OrderNotPlaced:
        assert (number, stored) == (4, True), "the request was announced and never sent"
        assert sales(iqmetrix_simulator) == []
        not_sold = True
        placed = place(save=saved.append, saved=saved[-1], not_sold=True)
    check(iqmetrix_simulator, placed)
    assert not_sold == ((number, stored) == (4, True))


def test_options_do_not_let_it_sell_twice(iqmetrix_simulator: RunningSimulator, place: Place) -> None:
    saved: list[str] = []
    iqmetrix_simulator.control.post(
        "faults", kind="reset", after_work=True, path="/sales_orders/*", method="POST", count=1
    )
    with pytest.raises(IQmetrixError, match="may have been processed"):
        place(save=saved.append, options=RequestOptions(replay=True))
    check(iqmetrix_simulator, place(save=saved.append, saved=saved[-1]))


def test_a_cancelled_order_is_not_sold(iqmetrix_simulator: RunningSimulator, place: Place, client: IQmetrix) -> None:
    saved: list[str] = []
    iqmetrix_simulator.control.post(
        "faults", kind="status", status=400, path="/orders/*", method="POST", skip=1, count=1
    )
    with pytest.raises(BadRequest):
        place(save=saved.append)
    (made,) = client.orders.list(company_id=COMPANY, filter="State eq 'Pending' and OrderReference eq 'web-1001'")
    made.state = OrderState.CANCELLED
    iqmetrix_simulator.control.post("rows/clear", service="orders", entity="Order")
    iqmetrix_simulator.control.post(
        "seed",
        service="orders",
        entity="Order",
        count=1,
        scope=[str(COMPANY)],
        keys=[str(made.id)],
        extra={"State": "Cancelled"},
    )
    with pytest.raises(OrderNotPlaced, match="is Cancelled; nothing was sold"):
        place(save=saved.append, saved=saved[-1])
    assert sales(iqmetrix_simulator) == []


def text(**changed: Any) -> str:
    """Return a saved text that says what no placing would."""
    made: dict[str, Any] = {"version": 1, "company_id": COMPANY, "reference": REFERENCE, "stage": "sell"}
    return json.dumps({**made, "under_way": False, "order_id": None, "printable_id": None, **changed})


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"reference": " "}, "reference must be a text"),
        ({"order": order(None)}, "needs a billing_customer_id"),
        ({"look_for": float("nan")}, "look_for must be a number of seconds"),
        ({"look_for": -1}, "look_for must be a number of seconds"),
        ({"saved": "{}"}, "saved is not a text that"),
        ({"saved": "nothing"}, "saved is not a text that"),
        ({"saved": text(version=9)}, "saved is of version 9"),
        ({"saved": text(reference="x")}, "belongs to the order 'x'"),
        ({"saved": text()}, "saved has no order_id"),
        ({"saved": text(stage="done")}, "saved lacks what was found out"),
    ],
)
def test_what_cannot_be_placed(
    iqmetrix_simulator: RunningSimulator, place: Place, given: dict[str, Any], message: str
) -> None:
    with pytest.raises(ConfigurationError, match=message):
        place(save=lambda _: None, **given)
    assert iqmetrix_simulator.control.get("totals")["writes"] == {}


def test_tasks_may_save_without_blocking(iqmetrix_simulator: RunningSimulator) -> None:
    saved: list[str] = []

    async def save(text: str) -> None:
        await asyncio.sleep(0)
        saved.append(text)

    async def run() -> PlacedOrder:
        async with AsyncIQmetrix(**arguments(iqmetrix_simulator)) as iq:
            return await place_order_async(
                iq, company_id=COMPANY, reference=REFERENCE, order=order(), sale=sale(), save=save, invoice=True
            )

    check(iqmetrix_simulator, asyncio.run(run()))
    assert len(saved) == 5


def wait(simulator: RunningSimulator, kind: str, client: IQmetrix, **given: Any) -> Any:
    async def in_task() -> Any:
        async with AsyncIQmetrix(**arguments(simulator)) as iq:
            return await wait_for_sales_order_async(iq.sales_orders, company_id=COMPANY, **given)

    if kind == "tasks":
        return asyncio.run(in_task())
    return wait_for_sales_order(client.sales_orders, company_id=COMPANY, **given)


@pytest.mark.parametrize("kind", ["threads", "tasks"])
def test_waiting_until_rq_has_an_order(iqmetrix_simulator: RunningSimulator, client: IQmetrix, kind: str) -> None:
    first, second = (client.sales_orders.submit(company_id=COMPANY, body=sale()) for _ in range(2))
    assert first.printable_id
    found = wait(iqmetrix_simulator, kind, client, printable_id=first.printable_id, every=0.001)
    assert (found.id, found.date_inserted_utc.year > 2000) == (first.id, True)
    totals = iqmetrix_simulator.control.get("totals")["operations"]
    assert totals["sales_orders.listSalesOrdersByPrintableId"] == {"200": 2}
    with pytest.raises(DeadlineExceeded, match="don't submit it once more"):
        wait(
            iqmetrix_simulator,
            kind,
            client,
            printable_id=second.printable_id,
            order_id=first.id,
            every=0.01,
            deadline=0.5,
        )


@pytest.mark.parametrize("kind", ["threads", "tasks"])
@pytest.mark.parametrize("name", ["deadline", "every"])
@pytest.mark.parametrize("seconds", [0, -1, float("nan"), float("inf"), True, None, "5"])
def test_seconds_to_wait_are_a_number(
    iqmetrix_simulator: RunningSimulator, client: IQmetrix, kind: str, name: str, seconds: Any
) -> None:
    with pytest.raises(ConfigurationError, match=f"{name} must be a number of seconds above 0"):
        wait(iqmetrix_simulator, kind, client, printable_id="x", **{name: seconds})


def test_a_deadline_is_waited_for_in_virtual_time(iqmetrix_simulator: RunningSimulator) -> None:
    clock = VirtualClock()
    late = pytest.raises(DeadlineExceeded, match="after 300 s and 60 looks")
    with set_testing(clock=clock), IQmetrix(**arguments(iqmetrix_simulator)) as iq, late:
        wait_for_sales_order(iq.sales_orders, company_id=COMPANY, printable_id="NO-SUCH")
    assert clock.elapsed >= 300
