"""One process of callers. Run as `python -m herd.worker '<order as JSON>'`.

Prints `ready` when it is, reads the monotonic time to start at from standard input, calls until the common heap is empty or
its time is over, and prints its calls as one line of JSON.
"""

from __future__ import annotations

import asyncio
import importlib
import json
import os
import sys
import threading
import time
from dataclasses import astuple, dataclass
from typing import Any

from herd.catalogue import BY_NAME, OURS
from herd.target import Target
from herd.work import Log, Work, run_tasks, run_threads


@dataclass(frozen=True, slots=True)
class Order:
    """What a process has to do.

    Attributes:
        client: name in the catalogue.
        target: where to call.
        workers: names of its threads or tasks.
        asynchronous: tasks instead of threads.
        descriptor: of the heap of calls, inherited.
        bound: seconds after which it stops, even if calls are left.
    """

    client: str
    target: Target
    workers: list[str]
    asynchronous: bool
    descriptor: int
    bound: float


class Process:
    """A worker process at work."""

    def __init__(self, order: Order) -> None:
        self._order = order
        self._log = Log()
        self._cpu_at_start = 0.0
        self._driver: Any = importlib.import_module(BY_NAME[order.client].module)
        self._reporting = threading.Lock()

    def run(self) -> None:
        """Run; does not return, so that no library can delay the end."""
        order = self._order
        work = Work(order.descriptor)
        driver = self._driver
        if order.asynchronous:

            async def main() -> None:
                await run_tasks(order.workers, work, self._log, driver.tasks(order.target), self._go)

            asyncio.run(main())
        else:
            run_threads(order.workers, work, self._log, driver.threads(order.target), self._go)
        self._report_and_exit()

    def _go(self) -> None:
        print("ready", flush=True)
        start = float(sys.stdin.readline())
        time.sleep(max(0.0, start - time.monotonic()))
        timer = threading.Timer(start + self._order.bound - time.monotonic(), self._report_and_exit)
        timer.daemon = True
        timer.start()
        self._cpu_at_start = time.process_time()

    def _report_and_exit(self) -> None:
        cpu = time.process_time() - self._cpu_at_start
        self._reporting.acquire()  # never released: a second thread waits here for the end
        report = {
            "finished": [astuple(call) for call in list(self._log.finished)],
            "errors": dict(self._log.errors),
            "cpu": cpu,
            "store_calls": self._driver.store_calls() if self._order.client == OURS.name else 0,
        }
        print(json.dumps(report), flush=True)
        os._exit(0)


if __name__ == "__main__":
    order = json.loads(sys.argv[1])
    Process(Order(**{**order, "target": Target(**order["target"])})).run()
