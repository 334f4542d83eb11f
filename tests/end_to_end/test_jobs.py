"""The SDK against the simulator over real HTTP, as jobs use it. These tests wait for real windows."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from uuid import UUID

import pytest

from iqmetrix import (
    AsyncIQmetrix,
    AttemptDetails,
    ConnectionFailed,
    Hooks,
    IQmetrix,
    NotFound,
)
from iqmetrix.services.catalog import product_details, product_details_async
from iqmetrix_simulator.server import RunningSimulator
from tests.kit.simulated import arguments

ROOT = Path(__file__).resolve().parents[2]
COMPANY = 14146
CUSTOMER = UUID("659c2a38-d083-4421-9330-46d779702f85")


@pytest.fixture
def client(iqmetrix_simulator: RunningSimulator) -> Iterator[IQmetrix]:
    with IQmetrix(**arguments(iqmetrix_simulator)) as iq:
        yield iq


@pytest.mark.parametrize("aligned", [False, True])
@pytest.mark.parametrize("rounding", ["up", "down", "nearest"])
def test_thirty_threads_against_a_small_window(
    iqmetrix_simulator: RunningSimulator, rounding: str, *, aligned: bool
) -> None:
    """P-L3 within one process: nothing lost, next to nothing refused, close to what the windows allow."""
    control = iqmetrix_simulator.control
    control.post("settings", limit=20, seconds=2.0, rounding=rounding, aligned=aligned, clock_offset=600.0)
    control.post("windows/clear")
    with IQmetrix(**arguments(iqmetrix_simulator)) as iq, ThreadPoolExecutor(30) as pool:
        began = time.monotonic()
        found = list(pool.map(lambda _: iq.entities.carriers.get(carrier_id=9).name, range(60)))
        took = time.monotonic() - began
    assert found == ["Helios"] * 60
    totals = control.get("totals")
    assert totals["operations"]["entities.getCarrier"]["200"] == 60
    assert totals["refused"] <= 2
    assert took <= 2 * 2.0 + 1.6
    assert totals["grants"] == {"password": 1}


def test_a_call_that_waits_holds_no_connection(iqmetrix_simulator: RunningSimulator) -> None:
    """P-L8: with one connection, a call that was refused by one service doesn't block a call to another."""
    iqmetrix_simulator.control.post("settings", limit=2, seconds=3.0)
    told = threading.Event()
    hooks = Hooks(on_wait=lambda wait: told.set() if wait.service == "entities" else None)
    with (
        IQmetrix(**arguments(iqmetrix_simulator)) as another,
        IQmetrix(**arguments(iqmetrix_simulator, max_connections=1, hooks=hooks)) as iq,
        ThreadPoolExecutor(1) as pool,
    ):
        iq.entities.carriers.get(carrier_id=9)
        another.entities.carriers.get(carrier_id=9)
        began = time.monotonic()
        waiting = pool.submit(iq.entities.carriers.get, carrier_id=9)
        assert told.wait(2.0)
        iq.crm.customers.get(company_id=COMPANY, customer_id=CUSTOMER)
        assert time.monotonic() - began < 1.5
        assert not waiting.done()
        assert waiting.result().name == "Helios"
    assert iqmetrix_simulator.control.get("totals")["refused"] == 1


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


def test_read_change_write_keeps_what_is_not_described(iqmetrix_simulator: RunningSimulator, client: IQmetrix) -> None:
    """P-D2"""
    body = {"CustomerTypeId": 2, "PrimaryName": "Ella", "LoyaltyTier": {"Points": 1250, "Rate": 0.10}}
    made = client.crm.customers.create(company_id=COMPANY, body=body)
    assert made.id is not None
    customer = client.crm.customers.get(company_id=COMPANY, customer_id=made.id)
    customer.notes = "changed"
    assert client.crm.customers.update(company_id=COMPANY, customer_id=made.id, body=customer).version == 2
    (row,) = iqmetrix_simulator.control.get(
        "rows", service="crm", entity="Customer", scope=str(COMPANY), key=str(made.id)
    )
    assert row["LoyaltyTier"] == {"Points": 1250, "Rate": 0.10}
    assert row["Notes"] == "changed"
    assert ("Customer", "LoyaltyTier", "unknown field") in [
        (each.model, each.field, each.kind) for each in client.drift
    ]


def test_a_list_with_faults_in_the_middle(iqmetrix_simulator: RunningSimulator, client: IQmetrix) -> None:
    """P-P2: a 503, a reset and a truncated page; the list is whole."""
    control = iqmetrix_simulator.control
    control.post("seed", service="crm", entity="Customer", count=250, scope=[str(COMPANY)])
    control.post("faults", kind="status", status=503, skip=1, count=1, path="/crm/*")
    control.post("faults", kind="reset", skip=2, count=1, path="/crm/*")
    control.post("faults", kind="truncate", skip=4, count=1, path="/crm/*")
    ids = [customer.id for customer in client.crm.customers.list(company_id=COMPANY, page_size=50)]
    assert len(ids) == len(set(ids)) == 252


def test_a_post_whose_answer_was_lost_is_done_once(iqmetrix_simulator: RunningSimulator, client: IQmetrix) -> None:
    """P-R1"""
    client.crm.customers.get(company_id=COMPANY, customer_id=CUSTOMER)
    iqmetrix_simulator.control.post("faults", kind="reset", after_work=True, path="/crm/*", method="POST", count=1)
    with pytest.raises(ConnectionFailed, match="may have been processed"):
        client.crm.customers.create(company_id=COMPANY, body={"CustomerTypeId": 2})
    assert len(iqmetrix_simulator.control.get("totals")["writes"]) == 1


def test_details_of_many_items_in_chunks(iqmetrix_simulator: RunningSimulator, client: IQmetrix) -> None:
    """Documented chunks of 500; repeated ids are asked for once, unknown ones come back empty."""
    keys = iqmetrix_simulator.control.post(
        "seed", service="catalog", entity="ProductDetails", count=1200, scope=[str(COMPANY)]
    )["keys"]
    unknown = str(UUID(int=1))
    found = dict(product_details(client.catalog, company_id=COMPANY, catalog_item_ids=[*keys, keys[0], unknown]))
    assert len(found) == 1201
    assert found[UUID(unknown)] is None
    assert all(found[UUID(key)] is not None for key in keys)

    async def run() -> int:
        async with AsyncIQmetrix(**arguments(iqmetrix_simulator)) as iq:
            pairs = product_details_async(iq.catalog, company_id=COMPANY, catalog_item_ids=map(UUID, keys))
            return len([details async for _, details in pairs if details is not None])

    assert asyncio.run(run()) == 1200
    calls = iqmetrix_simulator.control.get("totals")["operations"]["catalog.getProductDetailsMany"]
    assert calls == {"200": 6}


def test_raw_responses_and_errors(client: IQmetrix) -> None:
    raw = client.crm.customers.with_raw_response.get(company_id=COMPANY, customer_id=CUSTOMER)
    assert (raw.status, raw.parsed.family_name, raw.rate_limit.limit) == (200, "Jasmine", 1000)
    assert raw.headers["content-type"].startswith("application/json")
    with pytest.raises(NotFound, match="Not Found") as caught:
        client.crm.customers.get(company_id=COMPANY, customer_id=UUID(int=9))
    assert caught.value.headers["x-ratelimit-limit"] == "1000"


def test_hooks_see_token_requests(iqmetrix_simulator: RunningSimulator) -> None:
    seen: list[AttemptDetails] = []
    with IQmetrix(**arguments(iqmetrix_simulator, hooks=Hooks(on_attempt=seen.append))) as iq:
        iq.entities.carriers.get(carrier_id=9)
    assert [(each.operation, each.status, each.grant) for each in seen] == [
        ("authentication.v1.createToken", 200, "password"),
        ("entities.v1.getCarrier", 200, None),
    ]


def running_below(ancestor: int) -> dict[int, str]:
    """Return the processes that a process has started, and those that they have, by their ids."""
    listing = subprocess.run(["ps", "-eo", "pid=,ppid=,stat=,args="], capture_output=True, text=True, check=True).stdout
    rows = [line.split(None, 3) for line in listing.splitlines()]
    found = {ancestor}
    for pid, parent, _, _ in rows * 3:
        if int(parent) in found:
            found.add(int(pid))
    return {int(pid): args for pid, _, stat, args in rows if int(pid) in found - {ancestor} and stat[0] != "Z"}


@pytest.mark.parametrize("moment", ["1. The clients", "2. The simulator", "3. The job", " calls "])
@pytest.mark.parametrize("to_all", [True, False], ids=["as a terminal does", "to the demo alone"])
def test_an_interrupted_demo_leaves_nothing_behind(moment: str, *, to_all: bool) -> None:
    command = [sys.executable, "examples/demo.py"]
    process = subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True
    )
    assert process.stdout is not None
    watchdog = threading.Timer(60, process.kill)
    watchdog.start()
    lines = []
    for line in process.stdout:
        lines.append(line)
        if moment in line:
            break
    deadline = time.monotonic() + 10
    while not (started := running_below(process.pid)) and time.monotonic() < deadline:
        time.sleep(0.01)
    assert started, lines
    (os.killpg if to_all else os.kill)(process.pid, signal.SIGINT)
    rest, _ = process.communicate(timeout=20)
    watchdog.cancel()
    assert process.returncode == 130, [*lines, rest]
    assert "nothing is left running" in rest
    assert "Traceback" not in rest
    for pid, args in started.items():
        state = subprocess.run(
            ["ps", "-o", "stat=", "-p", str(pid)], capture_output=True, text=True, check=False
        ).stdout
        assert state.strip()[:1] in {"", "Z"}, args  # a zombie waits for whoever adopted it
