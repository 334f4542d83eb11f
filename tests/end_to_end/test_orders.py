"""An order is made, sent to the store, and processed, against the simulator over real HTTP."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from uuid import UUID

import pytest

from iqmetrix import BadRequest, Conflict, IQmetrix, NotFound
from iqmetrix_api.orders import ItemInput, ItemStatus, ItemType, OrderFullInput, OrderState, OrderType
from iqmetrix_simulator.server import RunningSimulator
from tests.kit.simulated import arguments

COMPANY, LOCATION = 14146, 14202
CUSTOMER = UUID("659c2a38-d083-4421-9330-46d779702f85")
MISMATCH = "Uri parameter representing resource id and resource id found in the request content don't match"


@pytest.fixture
def client(iqmetrix_simulator: RunningSimulator) -> Iterator[IQmetrix]:
    with IQmetrix(**arguments(iqmetrix_simulator)) as iq:
        yield iq


def order(customer: UUID | None = CUSTOMER) -> OrderFullInput:
    case = ItemInput(
        item_status_id=ItemStatus.DROP_SHIP_NEW,
        item_type_id=ItemType.DROP_SHIP,
        quantity=2,
        selling_price=Decimal("9.99"),
    )
    return OrderFullInput(
        order_type_id=OrderType.SALES, entity_id=LOCATION, billing_customer_id=customer, items=[case, case]
    )


def test_an_order_from_creation_to_processing(client: IQmetrix) -> None:
    orders = client.orders
    made = orders.create_full(company_id=COMPANY, body=order())
    assert made.id is not None
    assert (made.state, made.order_type) == (OrderState.CREATED, "Sales")
    assert [each.item_status for each in made.items] == ["New", "New"]
    with pytest.raises(Conflict, match="Resource state transition from Created to Processed is invalid"):
        orders.process(company_id=COMPANY, order_id=made.id, body={"OrderId": str(made.id)})

    head = orders.get(company_id=COMPANY, order_id=made.id)
    head.state = OrderState.PENDING
    assert orders.update(company_id=COMPANY, order_id=made.id, body=head).state is OrderState.PENDING
    pending = orders.list(company_id=COMPANY, filter=f"State eq 'Pending' and EntityId eq {LOCATION}")
    assert made.id in [each.id for each in pending]

    with pytest.raises(BadRequest, match=MISMATCH):
        orders.process(company_id=COMPANY, order_id=made.id, body={"OrderId": str(UUID(int=1))})
    done = orders.process(company_id=COMPANY, order_id=made.id, body={"OrderId": str(made.id)})
    assert done.state is OrderState.PROCESSED
    done.state = OrderState.CANCELLED
    with pytest.raises(Conflict, match="Resource state transition from Processed to Cancelled is invalid"):
        orders.update(company_id=COMPANY, order_id=made.id, body=done)
    (found,) = orders.list_full(company_id=COMPANY, filter=f"PrintableId eq '{made.printable_id}'")
    assert (found.id, found.state, len(found.items or [])) == (made.id, OrderState.PROCESSED, 2)
    assert list(client.drift) == []


def test_items_are_added_and_replaced(client: IQmetrix) -> None:
    made = client.orders.create_full(company_id=COMPANY, body=order())
    assert made.id is not None
    item = ItemInput(item_status_id=ItemStatus.IN_STOCK_NEW, item_type_id=ItemType.IN_STOCK, sku="00001")
    added = client.orders.items.create(company_id=COMPANY, order_id=made.id, body=item)
    assert (added.order_id, added.item_type, added.item_status) == (made.id, "InStock", "New")
    listed = list(client.orders.items.list(company_id=COMPANY, order_id=made.id))
    assert added.id in [each.id for each in listed]
    assert len(listed) == 3

    whole = client.orders.get_full(company_id=COMPANY, order_id=made.id)
    whole.items = [each for each in whole.items or [] if each.id != added.id]
    changed = client.orders.update_full(company_id=COMPANY, order_id=made.id, body=whole)
    assert {each.id for each in changed.items or []} == {each.id for each in made.items or []}


def test_an_order_without_a_customer_is_not_processed(client: IQmetrix) -> None:
    made = client.orders.create_full(company_id=COMPANY, body=order(None))
    assert made.id is not None
    with pytest.raises(BadRequest, match="The request is invalid"):
        client.orders.process(company_id=COMPANY, order_id=made.id, body={"OrderId": str(made.id)})
    unknown = UUID(int=1)
    with pytest.raises(NotFound, match=f"Order resource with id {unknown} cannot be found"):
        client.orders.get(company_id=COMPANY, order_id=unknown)
