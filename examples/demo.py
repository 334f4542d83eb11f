"""`make demo`: regenerate and compare the clients, run a real job against the simulator, and compare the records of both."""

from __future__ import annotations

import json
import math
import os
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from iqmetrix_simulator.control_client import Control

ROOT = Path(__file__).resolve().parent.parent
COMPANY = 14146
CUSTOMERS = 1000
FULL_READS = 300
ITEMS = 1200
WINDOW_S = 5.0
WINDOW_CALLS = 200
UNKNOWN = {"LoyaltyTier": {"Name": "Gold", "Points": 1250}}
"""A member that the description does not have; every customer has it."""


class Interrupts:
    """Ctrl-C, and SIGTERM as well: the first one ends the demo, later ones do not disturb it while it cleans up."""

    def __init__(self) -> None:
        self._pending = self._waiting = False

    def install(self) -> None:
        """Take the signals over."""
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, self._arrived)

    def _arrived(self, *_: object) -> None:
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, signal.SIG_IGN)
        self._pending = self._waiting
        if not self._waiting:
            raise KeyboardInterrupt

    @contextmanager
    def postponed(self) -> Iterator[None]:
        """Keep interrupts from a block; `raise_postponed` raises them."""
        self._waiting = True
        try:
            yield
        finally:
            self._waiting = False

    def raise_postponed(self) -> None:
        """Raise an interrupt that came in the meantime.

        Raises:
            KeyboardInterrupt: one came.
        """
        if self._pending:
            self._pending = False
            raise KeyboardInterrupt


interrupts = Interrupts()


def say(text: str) -> None:
    """Write a line."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


@contextmanager
def running(command: list[str], **options: Any) -> Iterator[subprocess.Popen[str]]:
    """Run a command in a session of its own, which ends with the block: interrupts reach this process alone."""
    with interrupts.postponed():  # one in the middle of a start would leave a process behind
        process = subprocess.Popen(command, text=True, stdin=subprocess.DEVNULL, start_new_session=True, **options)
    try:
        interrupts.raise_postponed()
        yield process
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGTERM)
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()


def regenerate() -> bool:
    """Generate the clients in a temporary folder and compare them with the committed ones, byte for byte."""
    with running([sys.executable, "-m", "generator", "check"], cwd=ROOT) as process:
        return process.wait() == 0


@contextmanager
def simulator() -> Iterator[dict[str, str]]:
    """Run the simulator as a process of its own on a free port; yield the line that it prints."""
    command = [sys.executable, "-m", "iqmetrix_simulator", "--port", "0"]
    command += ["--window", str(WINDOW_S), "--limit", str(WINDOW_CALLS)]
    with running(command, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        with process.stdout:
            line = process.stdout.readline()
        if not line:
            raise RuntimeError("the simulator did not start")
        ready: dict[str, str] = json.loads(line)
        yield ready


def seed(control: Control) -> tuple[list[str], list[str]]:
    """Make the customers and the catalog; return their keys."""
    scope = [str(COMPANY)]
    control.post("reset")
    control.post("rows/clear", service="crm", entity="Customer")
    customers = control.post("seed", service="crm", entity="Customer", count=CUSTOMERS, scope=scope)
    items = control.post("seed", service="catalog", entity="ProductDetails", count=ITEMS, scope=scope)
    for member, value in UNKNOWN.items():  # a member that the service sends, and no description has
        control.post("faults", kind="extra_field", member=member, value=value, path="/crm/*")
    control.post("ledger/clear")
    return customers["keys"], items["keys"]


def revoke_in_the_middle(control: Control, done: threading.Event) -> None:
    """Revoke the job's access token once half of its reads are done."""
    while not done.wait(0.05):
        try:
            reads = control.get("totals")["operations"].get("crm.getFullCustomer", {}).get("200", 0)
        except OSError:  # an interrupt ends the simulator too
            return
        if reads >= FULL_READS // 2:
            control.post("tokens/revoke")
            return


def run_job(ready: dict[str, str], items: list[str], folder: Path) -> tuple[int, dict[str, Any] | None]:
    """Run the job as a process of its own; return its exit status and its report."""
    listed, report = folder / "items", folder / "report.json"
    listed.write_text("\n".join(items), encoding="utf-8")
    variables = {
        "IQMETRIX_ENVIRONMENT": "sandbox",
        "IQMETRIX_BASE_URL": ready["base_url"],
        "IQMETRIX_CLIENT_ID": ready["client_id"],
        "IQMETRIX_CLIENT_SECRET": ready["client_secret"],
        "IQMETRIX_USERNAME": ready["username"],
        "IQMETRIX_PASSWORD": ready["password"],
    }
    command = [sys.executable, str(ROOT / "examples" / "customer_sync.py")]
    command += ["--company", str(COMPANY), "--items", str(listed), "--report", str(report)]
    with running(command, env={**os.environ, **variables}) as process:
        status = process.wait()
    return status, json.loads(report.read_text(encoding="utf-8")) if report.exists() else None


def disagreements(report: dict[str, Any], control: Control, customers: list[str], items: list[str]) -> Iterator[str]:
    """Compare what the job believes with what the simulator recorded."""
    totals = control.get("totals")
    if sorted(report["customers"]) != sorted(customers):
        yield f"{len(set(report['customers']) & set(customers))} of {CUSTOMERS} customers were listed, {len(report['customers'])} rows in all"
    if len(report["full"]) != FULL_READS or len(set(report["full"])) != FULL_READS:
        yield f"{len(set(report['full']))} of {FULL_READS} customers were read in full"
    if set(report["details"]) != set(items) or len(report["details"]) != ITEMS:
        yield f"details of {len(set(report['details']))} of {ITEMS} items were read"
    if report["lost"]:
        yield f"{report['lost']} calls were lost"
    reads = [entry["path"] for entry in control.get("ledger", operation="getFullCustomer") if entry["status"] == 200]
    if len(reads) != FULL_READS or len(set(reads)) != FULL_READS:
        yield f"the simulator answered {len(reads)} full reads of {len(set(reads))} customers"
    pages = totals["operations"].get("crm.listCustomers", {}).get("200", 0)
    if pages != CUSTOMERS // 100:
        yield f"the simulator answered {pages} pages"
    chunks = totals["operations"].get("catalog.getProductDetailsMany", {}).get("200", 0)
    if chunks != math.ceil(ITEMS / 500):
        yield f"the simulator answered {chunks} chunks of product details"
    if totals["writes"] != {f"Customer/{report['changed']}": 1}:
        yield f"the simulator applied the writes {totals['writes']}"
    if totals["requests"] != report["calls"] or totals["refused"] != report["refused"]:
        yield f"the simulator received {totals['requests']} requests and refused {totals['refused']}"
    if totals["grants"] != {"password": 1, "refresh_token": 1} or report["refreshes"] != 1:
        yield f"the simulator issued the tokens {totals['grants']}"
    (row,) = control.get("rows", service="crm", entity="Customer", scope=str(COMPANY), key=report["changed"]) or [{}]
    if {name: row.get(name) for name in UNKNOWN} != UNKNOWN:
        yield "the unknown member did not survive the change"
    if row.get("Notes") != "Asked for a text message instead of a call":
        yield "the change did not arrive"


def table(report: dict[str, Any]) -> Iterator[str]:
    """Return the lines of the table at the end."""
    crm_calls = CUSTOMERS // 100 + FULL_READS + 2
    ideal = (math.ceil(crm_calls / WINDOW_CALLS) - 1) * WINDOW_S
    yield f"  {'calls':<28}{report['calls']:>8}"
    yield f"  {'waits for a window':<28}{report['waits']:>8}"
    yield f"  {'refused (429)':<28}{report['refused']:>8}"
    yield f"  {'token refreshes':<28}{report['refreshes']:>8}"
    yield f"  {'lost':<28}{report['lost']:>8}"
    yield f"  {'wall time, seconds':<28}{report['seconds']:>8.1f}"
    yield f"  {'what the windows allow':<28}{ideal:>8.1f}"


def main() -> int:
    """Run the demo; return 0 only if everything agrees."""
    say("1. The clients, generated from the descriptions:")
    if not regenerate():
        return 1
    say("2. The simulator, a process of its own:")
    with simulator() as ready, tempfile.TemporaryDirectory() as folder:
        control = Control(ready["base_url"])
        customers, items = seed(control)
        say(
            f"{ready['base_url']}, {CUSTOMERS} customers, {ITEMS} catalog items, {WINDOW_CALLS} calls in {WINDOW_S:.0f} s"
        )
        say("3. The job examples/customer_sync.py:")
        done = threading.Event()
        revoking = threading.Thread(target=revoke_in_the_middle, args=(control, done))
        revoking.start()
        try:
            status, report = run_job(ready, items, Path(folder))
        finally:
            done.set()
            revoking.join()
        if report is None:
            say("The job wrote no report.")
            return status or 1
        problems = list(disagreements(report, control, customers, items))
    say("4. The results:")
    for line in table(report):
        say(line)
    for line in problems:
        say(f"  WRONG: {line}")
    if not problems and status == 0:
        say("The simulator's records agree: nothing lost, nothing done twice, the unknown member still there.")
    return 0 if not problems and status == 0 else 1


def run() -> int:
    """Run the demo until it ends or is interrupted; return the exit status."""
    try:
        interrupts.install()
        return main()
    except KeyboardInterrupt:
        say("interrupted; nothing is left running")
        return 130


if __name__ == "__main__":
    sys.exit(run())
