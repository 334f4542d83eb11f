"""A manufacturer reads what dealers sold of its products, against the simulator over real HTTP."""

from __future__ import annotations

import asyncio
from collections import Counter
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

from iqmetrix import AsyncIQmetrix, IQmetrix, NotFound
from iqmetrix_api.partner_reporting import Sale
from iqmetrix_simulator.server import RunningSimulator
from tests.kit.simulated import arguments

PERIOD: dict[str, Any] = {
    "partner_id": 36,
    "start_date": datetime(2015, 12, 3, 8, tzinfo=UTC),
    "end_date": datetime(2015, 12, 30, 8, tzinfo=UTC),
}


def check(sales: list[Sale]) -> None:
    assert [each.sales_transaction_type for each in sales] == ["Sales", "Refund", "Sales"]
    spelled = [(each.product_sku, each.product_sku_in_capitals) for each in sales]  # one or the other
    assert spelled == [("WDDDSM000146", None), (None, "FDFERB000195"), (None, "DHADSO000045")]
    assert sum((each.gross_profit or 0 for each in sales), Decimal(0)) == Decimal("-294.71")
    assert Counter(str(each.company_id) for each in sales) == {"1548": 3}  # a number in some rows, a text in others
    refund = sales[1]
    assert (refund.quantity, refund.total_sales, refund.carrier_name) == (-1, -25, None)


def test_sales_and_refunds_of_a_period(iqmetrix_simulator: RunningSimulator) -> None:
    with IQmetrix(**arguments(iqmetrix_simulator)) as iq:
        check(list(iq.partner_reporting.sales.list(**PERIOD)))
        nothing = {**PERIOD, "start_date": datetime(2015, 12, 4, 8, tzinfo=UTC)}
        assert list(iq.partner_reporting.sales.list(**nothing)) == []
        assert list(iq.drift) == []
        with pytest.raises(NotFound):
            list(iq.partner_reporting.sales.list(**{**PERIOD, "partner_id": 37}))


def test_the_same_with_asyncio(iqmetrix_simulator: RunningSimulator) -> None:
    async def read() -> list[Sale]:
        async with AsyncIQmetrix(**arguments(iqmetrix_simulator)) as iq:
            return [sale async for sale in iq.partner_reporting.sales.list(**PERIOD, page_size=10)]

    check(asyncio.run(read()))
