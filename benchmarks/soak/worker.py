"""One process of callers. Run as `python -m soak.worker '<order as JSON>'`; the environment has its credentials.

It ends at the given time, or when its standard input is closed: together with the process that started it.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from random import Random

from iqmetrix import AsyncIQmetrix, AttemptDetails, Hooks, IQmetrix
from soak.beliefs import Journal
from soak.jobs import Caller, run_in_thread
from soak.world import World

READ_TIMEOUT_S = 6.0
"""Seconds: shorter than the longest latency that the simulator is told to have."""

DEADLINE_S = 60.0
"""Seconds for a call with its waits."""


@dataclass(frozen=True, slots=True)
class Order:
    """What a process has to do.

    Attributes:
        number: of the process, from 0.
        asynchronous: tasks instead of threads.
        callers: how many.
        seed: of the random numbers.
        until: monotonic time of the end.
        world: file of the keys to work on.
        journal: file to write what it believes to.
    """

    number: int
    asynchronous: bool
    callers: int
    seed: int
    until: float
    world: str
    journal: str


class Attempts:
    """Counts attempts by how they ended."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self.counts: Counter[str] = Counter()

    def add(self, details: AttemptDetails) -> None:
        """Count an attempt."""
        with self._lock:
            self.counts[str(details.status or details.error)] += 1


def callers(order: Order, iq: IQmetrix | AsyncIQmetrix, journal: Journal) -> list[Caller]:
    """Return the callers of this process."""
    world = World(**json.loads(Path(order.world).read_text(encoding="utf-8")))
    first = order.number * order.callers
    return [
        Caller(
            f"{order.number}.{number}",
            iq,
            world,
            own=world.customers[first + number],
            journal=journal,
            random=Random(f"{order.seed} {order.number} {number}"),  # noqa: S311 - no secrets
            until=order.until,
        )
        for number in range(order.callers)
    ]


def run_threads(order: Order, journal: Journal, hooks: Hooks) -> None:
    """Let threads work until the end."""
    with (
        IQmetrix.from_env(hooks=hooks, deadline=DEADLINE_S, read_timeout=READ_TIMEOUT_S) as iq,
        ThreadPoolExecutor(order.callers) as pool,
    ):
        futures = [pool.submit(run_in_thread, caller.run()) for caller in callers(order, iq, journal)]
        for future in futures:
            future.result()


async def run_tasks(order: Order, journal: Journal, hooks: Hooks) -> None:
    """Let tasks work until the end."""
    async with AsyncIQmetrix.from_env(hooks=hooks, deadline=DEADLINE_S, read_timeout=READ_TIMEOUT_S) as iq:
        await asyncio.gather(*(caller.run() for caller in callers(order, iq, journal)))


def end_with_parent() -> None:
    """End this process when standard input is closed, whatever its threads are doing."""
    sys.stdin.buffer.read()
    os._exit(2)


def main() -> None:
    """Do as the order says."""
    order = Order(**json.loads(sys.argv[1]))
    threading.Thread(target=end_with_parent, daemon=True).start()
    attempts = Attempts()
    hooks = Hooks(on_attempt=attempts.add)
    with Path(order.journal).open("w", encoding="utf-8") as file:
        journal = Journal(file)
        if order.asynchronous:
            asyncio.run(run_tasks(order, journal, hooks))
        else:
            run_threads(order, journal, hooks)
        journal.write("attempts", counts=attempts.counts)
        file.flush()
        os._exit(0)  # the thread that reads standard input would delay the end


if __name__ == "__main__":
    main()
