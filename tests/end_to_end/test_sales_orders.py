"""A web shop submits sales orders and waits until they are in RQ, against the simulator over real HTTP."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from uuid import UUID

import pytest

from iqmetrix import AsyncIQmetrix, IQmetrix
from iqmetrix_api.sales_orders import Payment, SaleItemType, SaleOrderInput, SaleOrderItem
from iqmetrix_simulator.server import RunningSimulator
from tests.kit.simulated import arguments

COMPANY = 14146
NOT_YET = datetime(1, 1, 1)  # as the service writes times that are not known yet
ITEM = UUID("a183f1a9-c58f-426a-930a-9a6357db52ed")


@pytest.fixture
def client(iqmetrix_simulator: RunningSimulator) -> Iterator[IQmetrix]:
    with IQmetrix(**arguments(iqmetrix_simulator)) as iq:
        yield iq


def order() -> SaleOrderInput:
    line = SaleOrderItem(
        line_number=1, item_type=SaleItemType.IN_STOCK, quantity=2, product_catalog_id=ITEM, price=Decimal("19.99")
    )
    return SaleOrderInput(location_id=14202, items=[line], payments=[Payment(amount=Decimal("39.98"))])


@pytest.mark.parametrize("method", ["submit", "submit_invoice"])
def test_an_order_is_in_rq_at_the_second_look(client: IQmetrix, method: str) -> None:
    accepted = getattr(client.sales_orders, method)(company_id=COMPANY, body=order())
    assert accepted.id is not None
    assert accepted.company_id == COMPANY
    assert accepted.printable_id
    assert accepted.items[0].price == Decimal("19.99")
    assert accepted.date_inserted_utc == accepted.date_updated_utc == NOT_YET
    looks = []
    for _ in range(3):
        (found,) = client.sales_orders.list_by_printable_id(company_id=COMPANY, printable_id=accepted.printable_id)
        assert found.id == accepted.id
        looks.append(found.date_inserted_utc != NOT_YET)
    assert looks == [False, True, True]
    assert list(client.drift) == []


def test_an_unknown_order_is_an_empty_list(client: IQmetrix) -> None:
    assert list(client.sales_orders.list_by_printable_id(company_id=COMPANY, printable_id="NO-SUCH")) == []


def test_many_orders_at_once_have_identifiers_of_their_own(iqmetrix_simulator: RunningSimulator) -> None:
    async def run() -> list[str | None]:
        async with AsyncIQmetrix(**arguments(iqmetrix_simulator)) as iq:
            calls = (iq.sales_orders.submit(company_id=COMPANY, body=order()) for _ in range(20))
            return [each.printable_id for each in await asyncio.gather(*calls)]

    assert len(set(asyncio.run(run()))) == 20
