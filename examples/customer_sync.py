"""A job as they are written with the SDK: read a company's customers and catalog, change one customer.

It reads all customers page by page, then 300 of them with addresses and contact methods by 30 tasks at once, then the
details of many catalog items, and changes one customer. Rate limits, tokens and chunks are the SDK's business. The variables
`IQMETRIX_*` say where and as whom; `python examples/demo.py` runs it against the simulator.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
import time
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from uuid import UUID

from iqmetrix import AsyncIQmetrix, AttemptDetails, Hooks, IQmetrixError, WaitDetails
from iqmetrix.services.catalog import product_details_async

TASKS = 30
FULL_READS = 300
PAGE_SIZE = 100


@dataclass
class Tally:
    """What the job has seen of its own work."""

    calls: int = 0
    waits: int = 0
    refused: int = 0
    refreshes: int = 0

    def attempt(self, details: AttemptDetails) -> None:
        """Count an attempt."""
        self.calls += 1
        self.refused += details.status == 429
        self.refreshes += details.grant == "refresh_token" and details.status == 200

    def wait(self, details: WaitDetails) -> None:
        """Count a wait for a window."""
        self.waits += details.cause == "limit"

    @property
    def hooks(self) -> Hooks:
        """The functions that the client tells."""
        return Hooks(on_attempt=self.attempt, on_wait=self.wait)


@dataclass
class Report:
    """What the job believes to have done."""

    customers: list[str]
    full: list[str]
    details: list[str]
    changed: str
    lost: int
    seconds: float
    calls: int
    waits: int
    refused: int
    refreshes: int


async def progress(iq: AsyncIQmetrix, tally: Tally) -> None:
    """Write one line again and again: calls, waits, window, refreshes."""
    end = "\r" if sys.stderr.isatty() else "\n"
    while True:
        window = iq.limits["crm"]
        sys.stderr.write(
            f"  {tally.calls:5} calls  {tally.waits:4} waits  {tally.refreshes} refreshes  {window!s:60}{end}"
        )
        sys.stderr.flush()
        await asyncio.sleep(0.1 if end == "\r" else 1.0)


async def read_full(iq: AsyncIQmetrix, company_id: int, ids: Iterable[UUID]) -> tuple[list[str], int]:
    """Read customers with everything that belongs to them, 30 at a time; return those read and the number of those lost."""
    queue = iter(list(ids))
    read: list[str] = []
    lost = 0

    async def work() -> None:
        nonlocal lost
        for customer_id in queue:
            try:
                customer = await iq.crm.customers.get_full(company_id=company_id, customer_id=customer_id)
            except IQmetrixError as error:
                sys.stderr.write(f"\nlost: {error}\n")
                lost += 1
            else:
                read.append(str(customer.id))

    await asyncio.gather(*(work() for _ in range(TASKS)))
    return read, lost


async def run(company_id: int, items: list[str]) -> Report:
    """Do the work."""
    tally = Tally()
    began = time.monotonic()
    async with AsyncIQmetrix.from_env(hooks=tally.hooks) as iq:
        watching = asyncio.create_task(progress(iq, tally))
        try:
            listed = iq.crm.customers.list(company_id=company_id, page_size=PAGE_SIZE)
            customers = [customer.id async for customer in listed if customer.id is not None]
            full, lost = await read_full(iq, company_id, customers[:FULL_READS])

            pairs = product_details_async(iq.catalog, company_id=company_id, catalog_item_ids=items)
            details = [str(item_id) async for item_id, item in pairs if item is not None]

            customer = await iq.crm.customers.get(company_id=company_id, customer_id=customers[0])
            customer.notes = "Asked for a text message instead of a call"
            await iq.crm.customers.update(company_id=company_id, customer_id=customers[0], body=customer)
        finally:
            watching.cancel()
    return Report(
        customers=[str(key) for key in customers],
        full=full,
        details=details,
        changed=str(customers[0]),
        lost=lost,
        seconds=time.monotonic() - began,
        **asdict(tally),
    )


def main() -> int:
    """Run the job and write its report."""
    parser = argparse.ArgumentParser(description="Read a company's customers and catalog, change one customer.")
    parser.add_argument("--company", type=int, default=14146)
    parser.add_argument("--items", type=Path, help="file with ids of catalog items, one a line")
    parser.add_argument("--report", type=Path, help="file for the report, as JSON")
    chosen = parser.parse_args()
    items = chosen.items.read_text(encoding="utf-8").split() if chosen.items else []
    try:
        report = asyncio.run(run(chosen.company, items))
    except KeyboardInterrupt:
        sys.stderr.write("\ninterrupted\n")
        return 130
    except IQmetrixError as error:
        sys.stderr.write(f"\n{error}\n")
        return 1
    if chosen.report:
        chosen.report.write_text(json.dumps(asdict(report)), encoding="utf-8")
    sys.stderr.write(
        f"\n{len(report.customers)} customers listed, {len(report.full)} read in full, "
        f"{len(report.details)} product details, {report.lost} lost, in {report.seconds:.1f} s\n"
    )
    return 0 if not report.lost else 1


if __name__ == "__main__":
    sys.exit(main())
