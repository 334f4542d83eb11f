"""The life of an order in a web shop, from its SKUs to the report, as an integrator programs it, against the simulator over real HTTP."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from iqmetrix import IQmetrix
from iqmetrix.odata import Filter, UnquotedFilter
from iqmetrix.services.catalog import items_by_vendor_sku
from iqmetrix.services.crm import find_or_create_customer
from iqmetrix_api.crm import CustomerFullInput, CustomerTypeId
from iqmetrix_api.order_reports import OrderStatus
from iqmetrix_api.orders import ItemInput, ItemStatus, ItemType, OrderFull, OrderFullInput, OrderState, OrderType
from iqmetrix_api.sales_orders import PaymentInput, SaleItemType, SaleOrderInput, SaleOrderItem
from iqmetrix_simulator.server import RunningSimulator
from tests.kit.simulated import arguments

COMPANY, LOCATION, VENDOR, SKU = 14146, 14202, 1217, "408853"
NOT_YET = 1
REPORT_ID = "5915a0f41c0f2a1b3c4d5e99"


@pytest.fixture
def client(iqmetrix_simulator: RunningSimulator) -> Iterator[IQmetrix]:
    with IQmetrix(**arguments(iqmetrix_simulator)) as iq:
        yield iq


def report(simulator: RunningSimulator, order: OrderFull) -> None:
    """Let the report show an order, as the services do among themselves; the simulator keeps each service by itself."""
    shown: dict[str, Any] = {
        "invoiceNumber": order.printable_id,
        "companyId": COMPANY,
        "statusName": "Completed",
        "statusId": "1",
        "updatedUtc": datetime.now(UTC).isoformat().replace("+00:00", "Z"),
    }
    for entity in ("ReportOrder", "OrderDetails"):
        made = {"service": "order_reports", "entity": entity, "count": 1, "scope": [], "keys": [REPORT_ID]}
        simulator.control.post("seed", **made, extra=shown)


@pytest.mark.parametrize("method", ["submit", "submit_invoice"])
def test_from_a_sku_to_the_report(iqmetrix_simulator: RunningSimulator, client: IQmetrix, method: str) -> None:
    began = datetime.now(UTC)
    ((_, (item, *_)),) = items_by_vendor_sku(client.catalog, company_id=COMPANY, vendor_id=VENDOR, vendor_skus=[SKU])
    assert item.catalog_item_id is not None
    customer_id = find_or_create_customer(
        client.crm,
        company_id=COMPANY,
        extension_type_id=2,
        identifier="shop-77",
        customer=CustomerFullInput(customer_type_id=CustomerTypeId.PERSON, primary_name="Ella"),
    )

    line = ItemInput(
        item_status_id=ItemStatus.DROP_SHIP_NEW,
        item_type_id=ItemType.DROP_SHIP,
        product_id=str(item.catalog_item_id),
        quantity=2,
        selling_price=Decimal("19.99"),
        sku=SKU,
    )
    body = OrderFullInput(
        order_type_id=OrderType.SALES, entity_id=LOCATION, billing_customer_id=customer_id, items=[line]
    )
    order = client.orders.create_full(company_id=COMPANY, body=body)
    head = client.orders.get(company_id=COMPANY, order_id=order.id)
    head.state = OrderState.PENDING
    client.orders.update(company_id=COMPANY, order_id=order.id, body=head)
    pending = Filter().eq("State", OrderState.PENDING).eq("EntityId", LOCATION)
    assert order.id in [each.id for each in client.orders.list(company_id=COMPANY, filter=pending)]
    done = client.orders.process(company_id=COMPANY, order_id=order.id, body={"OrderId": str(order.id)})
    assert done.state is OrderState.PROCESSED
    assert order.id not in [each.id for each in client.orders.list(company_id=COMPANY, filter=pending)]

    sold = SaleOrderItem(
        line_number=1,
        item_type=SaleItemType.DROP_SHIP,
        quantity=2,
        product_catalog_id=item.catalog_item_id,
        price=Decimal("19.99"),
    )
    sale = SaleOrderInput(
        location_id=LOCATION,
        customer_id=customer_id,
        dropship_order_id=order.id,
        printable_id=order.printable_id,
        items=[sold],
        payments=[PaymentInput(amount=Decimal("39.98"))],
    )
    accepted = getattr(client.sales_orders.with_raw_response, method)(company_id=COMPANY, body=sale)
    assert (accepted.status, accepted.parsed.printable_id) == (202, order.printable_id)
    looks = []
    for _ in range(2):
        (found,) = client.sales_orders.list_by_printable_id(
            company_id=COMPANY, printable_id=accepted.parsed.printable_id
        )
        assert (found.id, found.dropship_order_id) == (accepted.parsed.id, order.id)
        assert found.date_inserted_utc is not None
        looks.append(found.date_inserted_utc.year > NOT_YET)
    assert looks == [False, True]

    report(iqmetrix_simulator, order)
    selected = UnquotedFilter().eq("companyId", COMPANY).eq("statusName", "Completed")
    selected = selected.gt("updatedUtc", began - timedelta(milliseconds=1))
    (row,) = client.order_reports.orders.list(filter=selected)
    assert (row.invoice_number, row.status_id) == (order.printable_id, OrderStatus.COMPLETED)
    details = client.order_reports.orders.get_details(company_id=COMPANY, order_id=row.id)
    assert details.invoice_number == order.printable_id
    (whole,) = client.orders.list_full(company_id=COMPANY, filter=Filter().eq("PrintableId", details.invoice_number))
    assert [(each.sku, each.quantity) for each in whole.items or ()] == [(SKU, 2)]
    assert list(client.drift) == []
