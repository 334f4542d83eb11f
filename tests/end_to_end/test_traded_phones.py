"""A provider reports what became of traded phones, again and again, against the simulator."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from iqmetrix import BadRequest, IQmetrix, NotFound
from iqmetrix_api.trade_in import TradeInput, TradeStatus
from iqmetrix_simulator.server import RunningSimulator
from tests.kit.simulated import arguments

PROVIDER = 10
SHIPPED = datetime(2016, 3, 13, 12, tzinfo=UTC)
ARRIVED = datetime(2016, 3, 16, 12, tzinfo=UTC)


@pytest.fixture
def client(iqmetrix_simulator: RunningSimulator) -> Iterator[IQmetrix]:
    with IQmetrix(**arguments(iqmetrix_simulator)) as iq:
        yield iq


def quoted(number: str, imei: str) -> TradeInput:
    return TradeInput(
        reference_number=number,
        received_imei=imei,
        received_product_display_name="Galaxy S6 edge+ 32GB - Black Sapphire",
        shipped_date=SHIPPED,
        original_customer_trade_in_value=Decimal("310.50"),
        trade_in_status=TradeStatus.QUOTED,
    )


def report(client: IQmetrix, *trades: TradeInput) -> dict[str, int]:
    """Return the numbers that the service gives the trades, by the provider's own."""
    replies = client.trade_in.trades.create_or_update(provider_id=PROVIDER, body=trades)
    return {reply.reference_number: reply.trade_data_id for reply in replies}


def test_each_report_changes_the_trades_that_are_known(client: IQmetrix) -> None:
    first, second = quoted("T-1", "351756051524001"), quoted("T-2", "351756051524002")
    numbers = report(client, first, second)
    assert list(numbers) == ["T-1", "T-2"]

    first.trade_in_status, first.received_date = TradeStatus.RECEIVED, ARRIVED
    third = quoted("T-3", "351756051524003")
    again = report(client, first, third)
    assert again["T-1"] == numbers["T-1"]
    assert again["T-3"] not in numbers.values()

    first.trade_in_status, first.post_inspection_value = TradeStatus.INSPECTED, Decimal("280.25")
    assert report(client, first) == {"T-1": numbers["T-1"]}
    read = client.trade_in.trades.get(provider_id=PROVIDER, trade_data_id=numbers["T-1"])
    assert (read.trade_in_status, read.received_date) == (TradeStatus.INSPECTED, ARRIVED)
    assert (read.original_customer_trade_in_value, read.post_inspection_value) == (Decimal("310.5"), Decimal("280.25"))
    untouched = client.trade_in.trades.get(provider_id=PROVIDER, trade_data_id=numbers["T-2"])
    assert (untouched.trade_in_status, untouched.received_date) == (TradeStatus.QUOTED, None)


def test_what_was_read_can_be_reported_again(client: IQmetrix) -> None:
    """The documented trade, whose number is the documented one."""
    trade = client.trade_in.trades.get(provider_id=PROVIDER, trade_data_id=357)
    assert trade.reference_number == "29253392392"
    (reply,) = client.trade_in.trades.create_or_update(provider_id=PROVIDER, body=[trade])
    assert (reply.reference_number, reply.trade_data_id) == ("29253392392", 357)


def test_one_trade_without_its_number_keeps_out_all(client: IQmetrix) -> None:
    unknown = {"receivedImei": "351756051524001"}
    good = {"referenceNumber": "T-9", "receivedImei": "351756051524009"}
    with pytest.raises(BadRequest):
        client.trade_in.trades.create_or_update(provider_id=PROVIDER, body=[good, unknown])
    (reply,) = client.trade_in.trades.create_or_update(provider_id=PROVIDER, body=[good])
    with pytest.raises(NotFound, match="Not Found"):
        client.trade_in.trades.get(provider_id=PROVIDER, trade_data_id=reply.trade_data_id + 1)
