"""Limits and tokens of the SDK against the simulator over real HTTP. These tests wait for real windows."""

from __future__ import annotations

import asyncio
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from uuid import UUID

import pytest

from iqmetrix import (
    AsyncIQmetrix,
    AttemptDetails,
    Hooks,
    IQmetrix,
)
from iqmetrix_simulator.server import RunningSimulator
from tests.kit.simulated import arguments

pytestmark = pytest.mark.slow

COMPANY = 14146
CUSTOMER = UUID("659c2a38-d083-4421-9330-46d779702f85")


def test_thirty_threads_against_a_small_window(iqmetrix_simulator: RunningSimulator) -> None:
    """P-L3 within one process, once with real threads and a real server: `test_limits.py` goes through all kinds of windows."""
    control = iqmetrix_simulator.control
    control.post("settings", limit=20, seconds=2.0, rounding="up", aligned=False, clock_offset=600.0)
    control.post("windows/clear")
    with IQmetrix(**arguments(iqmetrix_simulator)) as iq, ThreadPoolExecutor(30) as pool:
        began = time.monotonic()
        names = list(pool.map(lambda _: iq.entities.carriers.get(carrier_id=9).name, range(60)))
        took = time.monotonic() - began
    assert names == ["Helios"] * 60
    totals = control.get("totals")
    assert totals["operations"]["entities.getCarrier"]["200"] == 60
    assert totals["refused"] <= 2
    assert took <= 2 * 2.0 + 1.6
    assert totals["grants"] == {"password": 1}


def test_a_call_that_waits_holds_no_connection(iqmetrix_simulator: RunningSimulator) -> None:
    """P-L8: with one connection, a call that was refused by one service doesn't block a call to another."""
    iqmetrix_simulator.control.post("settings", limit=2, seconds=3.0)
    waits = threading.Event()
    hooks = Hooks(on_wait=lambda wait: waits.set() if wait.service == "entities" else None)
    with (
        IQmetrix(**arguments(iqmetrix_simulator)) as another,
        IQmetrix(**arguments(iqmetrix_simulator, max_connections=1, hooks=hooks)) as iq,
        ThreadPoolExecutor(1) as pool,
    ):
        iq.entities.carriers.get(carrier_id=9)
        another.entities.carriers.get(carrier_id=9)
        began = time.monotonic()
        waiting = pool.submit(iq.entities.carriers.get, carrier_id=9)
        assert waits.wait(2.0)
        iq.crm.customers.get(company_id=COMPANY, customer_id=CUSTOMER)
        assert time.monotonic() - began < 1.5
        assert not waiting.done()
        assert waiting.result().name == "Helios"
    assert iqmetrix_simulator.control.get("totals")["refused"] in {
        1,
        2,
    }  # the refused one may try before the end of the window


def test_a_token_revoked_in_the_middle(iqmetrix_simulator: RunningSimulator) -> None:
    """P-A1, P-A2: one refresh, nothing lost."""

    async def run() -> None:
        async with AsyncIQmetrix(**arguments(iqmetrix_simulator)) as iq:

            async def read(number: int) -> None:
                if number == 100:
                    await asyncio.to_thread(iqmetrix_simulator.control.post, "tokens/revoke")
                assert (await iq.entities.carriers.get(carrier_id=9)).name == "Helios"

            for begin in range(0, 200, 40):
                await asyncio.gather(*(read(number) for number in range(begin, begin + 40)))

    asyncio.run(run())
    assert iqmetrix_simulator.control.get("totals")["grants"] == {"password": 1, "refresh_token": 1}


def test_hooks_see_token_requests(iqmetrix_simulator: RunningSimulator) -> None:
    attempts: list[AttemptDetails] = []
    with IQmetrix(**arguments(iqmetrix_simulator, hooks=Hooks(on_attempt=attempts.append))) as iq:
        iq.entities.carriers.get(carrier_id=9)
    assert [(attempt.operation, attempt.status, attempt.grant) for attempt in attempts] == [
        ("authentication.v1.createToken", 200, "password"),
        ("entities.v1.getCarrier", 200, None),
    ]
