"""A payroll program reads what has changed of commissions and working times, the newest first, over real HTTP."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from iqmetrix import AsyncIQmetrix, IQmetrix
from iqmetrix_simulator.server import RunningSimulator
from tests.kit.simulated import arguments

COMPANY = 14146
SINCE = "LastUpdateDateUtc ge datetime'2015-10-01T00:00:00'"
SERVICES = {"commissions": "CommissionEntry", "punch_clock": "PunchEntry"}


def sync(simulator: RunningSimulator, service: str, **given: Any) -> list[Any]:
    with IQmetrix(**arguments(simulator)) as iq:
        rows = list(getattr(iq, service).list(company_id=COMPANY, **given))
        assert list(iq.drift) == []
        return rows


def tasks(simulator: RunningSimulator, service: str, **given: Any) -> list[Any]:
    async def run() -> list[Any]:
        async with AsyncIQmetrix(**arguments(simulator)) as iq:
            return [row async for row in getattr(iq, service).list(company_id=COMPANY, **given)]

    return asyncio.run(run())


@pytest.mark.parametrize("read", [sync, tasks])
@pytest.mark.parametrize("service", SERVICES)
def test_what_has_changed(iqmetrix_simulator: RunningSimulator, service: str, read: Callable[..., list[Any]]) -> None:
    """130 entries of two months, in pages of 50; the documented one is older."""
    for month, count in ((11, 60), (12, 70)):
        extra = {"LastUpdateDateUtc": f"2015-{month}-01T12:00:00"}
        keys = [str(month * 1000 + number) for number in range(count)]
        wanted = {"entity": SERVICES[service], "count": count, "scope": [str(COMPANY)], "extra": extra, "keys": keys}
        iqmetrix_simulator.control.post("seed", service=service, **wanted)
    rows = read(iqmetrix_simulator, service, filter=SINCE)
    assert len({row.id for row in rows}) == 130
    assert [row.last_update_date_utc.month for row in rows] == [12] * 70 + [11] * 60
    assert len(read(iqmetrix_simulator, service)) == 131
