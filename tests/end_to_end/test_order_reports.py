"""A retailer looks for dropship orders and where they are, against the simulator over real HTTP."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from iqmetrix import IQmetrix, NotFound
from iqmetrix_api.order_reports import OrderStatus, ReportOrderSorting, SortDirection
from iqmetrix_simulator.server import RunningSimulator
from tests.kit.simulated import arguments

COMPANY = 23813
COMPLETED, PENDING = "INKG5-2451", "INKG5-2452"


@pytest.fixture
def client(iqmetrix_simulator: RunningSimulator) -> Iterator[IQmetrix]:
    with IQmetrix(**arguments(iqmetrix_simulator)) as iq:
        yield iq


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        (None, [COMPLETED, PENDING]),
        (f"companyId eq {COMPANY} and statusName eq Completed and updatedUtc gt 2017-05-12T09:59:59.999Z", [COMPLETED]),
        ("createdUtc gt 2017-05-12T11:48:04.1234567Z", [PENDING]),
        ("statusId eq 0", [PENDING]),
        ("companyId eq 1", []),
    ],
)
def test_orders_that_a_condition_selects(client: IQmetrix, condition: str | None, expected: list[str]) -> None:
    found = client.order_reports.orders.list(
        filter=condition, sort_by=ReportOrderSorting.CREATED_UTC, sort_order=SortDirection.ASCENDING
    )
    assert [each.invoice_number for each in found] == expected
    assert found.total == len(expected)
    assert list(client.drift) == []


def test_all_pages_of_the_report_in_either_order(iqmetrix_simulator: RunningSimulator, client: IQmetrix) -> None:
    iqmetrix_simulator.control.post("seed", service="order_reports", entity="ReportOrder", count=120, scope=[])
    by = ReportOrderSorting.INVOICE_NUMBER
    up, down = (
        client.order_reports.orders.list(sort_by=by, sort_order=direction, page_size=50)
        for direction in (SortDirection.ASCENDING, SortDirection.DESCENDING)
    )
    numbers = [each.invoice_number for each in up]
    assert len(numbers) == up.total == 122
    assert numbers == [each.invoice_number for each in down][::-1] == sorted(numbers, key=str)
    calls = iqmetrix_simulator.control.get("totals")["operations"]["order_reports.listReportOrders"]
    assert calls == {"200": 6}


def test_each_order_of_the_list_has_details(client: IQmetrix) -> None:
    orders = client.order_reports.orders
    for order in orders.list():
        details = orders.get_details(company_id=COMPANY, order_id=order.id)
        assert (details.invoice_number, details.status_name) == (order.invoice_number, order.status_name)


def test_the_parcels_of_an_order(client: IQmetrix) -> None:
    (order,) = client.order_reports.orders.list(filter="statusName eq Completed")
    details = client.order_reports.orders.get_details(company_id=COMPANY, order_id=order.id)
    assert (details.status_id, details.invoice_number) == (OrderStatus.COMPLETED, order.invoice_number)
    (item,) = details.dropship_order_items or []
    assert (item.tracking_number, item.shipping_provider) == ("1TTTTN4421", "USPS")
    assert details.created_utc == datetime(2017, 5, 12, 11, 48, 4, 123457, UTC)
    with pytest.raises(NotFound):
        client.order_reports.orders.get_details(company_id=COMPANY, order_id="0" * 24)
