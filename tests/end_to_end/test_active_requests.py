"""The SDK against the simulator over real HTTP, with a service that counts active requests per database."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from iqmetrix import AsyncIQmetrix, IQmetrix
from iqmetrix_simulator.server import RunningSimulator, Simulator
from tests.kit import reports_service
from tests.kit.reports_service import DOCUMENTED
from tests.kit.simulated import arguments

pytestmark = pytest.mark.slow

DATABASE = 7


@pytest.fixture
def running(tmp_path: Path) -> Iterator[RunningSimulator]:
    """Serves reports; each takes a while."""
    with RunningSimulator(Simulator(folder=reports_service.write_descriptions(tmp_path))) as running:
        running.control.post("faults", kind="latency", path="/reports/*", seconds=0.03)
        yield running


@pytest.fixture
def clients() -> Iterator[ModuleType]:
    yield from reports_service.clients()


def by_threads(running: RunningSimulator, clients: Any, calls: int) -> int:
    """Read and make reports on 20 threads; return how many came."""
    with IQmetrix(**arguments(running)) as iq, ThreadPoolExecutor(20) as pool:
        reports = clients.ReportsService(iq)

        def work(number: int) -> int:
            if number % 2:
                return len(list(reports.list(database=DATABASE))) // 2
            return int(reports.get(database=DATABASE).rows == 3)

        return sum(pool.map(work, range(calls)))


def by_tasks(running: RunningSimulator, clients: Any, calls: int) -> int:
    """Read reports in as many tasks; return how many came."""

    async def run() -> int:
        async with AsyncIQmetrix(**arguments(running)) as iq:
            reports = clients.AsyncReportsService(iq)
            found = await asyncio.gather(*(reports.get(database=DATABASE) for _ in range(calls)))
            return sum(report.rows == 3 for report in found)

    return asyncio.run(run())


@pytest.mark.parametrize("job", [by_threads, by_tasks])
def test_never_more_than_the_bound(running: RunningSimulator, clients: Any, job: Any) -> None:
    """P-L11: the server would take more, and its ledger knows what it got."""
    running.control.post("active/settings", limit=1000)
    assert job(running, clients, 60) == 60
    totals = running.control.get("totals")
    assert (totals["most_active"], totals["refused"]) == ({f"reports/{DATABASE}": DOCUMENTED}, 0)


@pytest.mark.parametrize("job", [by_threads, by_tasks])
def test_refusals_are_learnt_from_and_repeated(running: RunningSimulator, clients: Any, job: Any) -> None:
    """P-L11: the database takes fewer than is documented: its JSON 429 lowers the bound, and no call is lost."""
    running.control.post("active/settings", limit=2)
    assert job(running, clients, 60) == 60
    totals = running.control.get("totals")
    assert totals["most_active"] == {f"reports/{DATABASE}": 2}
    assert 1 <= totals["refused"] <= 12
    assert sum(counts.get("200", 0) for name, counts in totals["operations"].items() if "reports" in name) == 60


def test_a_refused_post_is_sent_again_and_other_services_are_not_held_up(
    running: RunningSimulator, clients: Any
) -> None:
    """P-L11, P-L4: refused means not processed; slots of one database do not hold up another."""
    running.control.post("active/settings", limit=1)
    with IQmetrix(**arguments(running)) as iq, ThreadPoolExecutor(4) as pool:
        reports = clients.ReportsService(iq)
        made = list(pool.map(lambda _: reports.create(body={"Name": "Sales"}), range(4)))
        others = list(pool.map(lambda number: reports.get(database=number), range(4)))
        view = iq.limits["reports"]
        assert [iq.limits["reports", str(number)].limit for number in range(4)] == [DOCUMENTED] * 4
    assert [report.name for report in [*made, *others]] == ["Sales"] * 8
    assert (view.service, view.in_flight, view.waiting) == ("reports", 0, 0)
    totals = running.control.get("totals")
    assert totals["operations"]["reports.createReport"]["201"] == 4
    assert totals["operations"]["reports.createReport"]["429"] >= 1
    assert totals["operations"]["reports.getReport"] == {"200": 4}
