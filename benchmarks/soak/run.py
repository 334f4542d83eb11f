"""One soak from start to end: processes, bad days, samples, and both sides' records."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path

from herd.redis_server import redis_server

from iqmetrix_simulator.control_client import Control
from soak import compare
from soak.bad_days import LONG_LATENCY, Event, allowance, schedule
from soak.beliefs import Beliefs, read
from soak.compare import Finding
from soak.processes import TOKEN_LIFE, Sample, look, running, simulator
from soak.worker import DEADLINE, READ_TIMEOUT, Order
from soak.world import Record, World, ask, seed

PROCESSES = 4
CALLERS = 8
"""Threads or tasks of a process."""

SAMPLE_EVERY = 2.0
STARTING = 4.0
"""Seconds that processes take until they work."""

EXPECTED = ("differs from its description", "ASGI callable returned without")
"""What processes say of faults: the SDK of changed documents, the simulator's server of connections that were broken off."""

Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Plan:
    """What was asked for.

    Attributes:
        seconds: of work.
        state: `file` or `redis`.
        seed: of the work and of what goes wrong.
    """

    seconds: float
    state: str
    seed: int


@dataclass(slots=True)
class Result:
    """What came of it.

    Attributes:
        seconds: that callers worked.
        events: that were told to the simulator.
        beliefs, record: of both sides.
        samples: of each process, by its name.
        complaints: what the processes wrote to standard error, and how they ended if not well.
        findings: of the comparison.
    """

    seconds: float
    events: list[Event]
    beliefs: Beliefs
    record: Record
    samples: dict[str, list[Sample]]
    complaints: list[str]
    findings: list[Finding] = field(default_factory=list)


def soak(plan: Plan, say: Say) -> Result:
    """Run it.

    Raises:
        RuntimeError: a server does not start.
    """
    with contextlib.ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="soak-")))
        server, ready = stack.enter_context(simulator(folder / "complaints-simulator"))
        control = Control(ready["base_url"])
        world = seed(control, plan.seed)
        state = stack.enter_context(redis_server()) if plan.state == "redis" else str(folder / "state.sqlite")
        began = time.monotonic() + STARTING
        orders = list(_orders(plan, folder, world, began + plan.seconds))
        workers = [
            stack.enter_context(_worker(order, folder, {**_variables(ready), "IQMETRIX_STATE": state}))
            for order in orders
        ]
        over = threading.Event()
        stack.callback(over.set)  # an interrupt ends the bad days too
        events, complaints = schedule(plan.seed, plan.seconds), list[str]()
        days = threading.Thread(target=_tell, args=(control, events, began, over, complaints), daemon=True)
        days.start()
        samples = _watch(workers, server, began + plan.seconds, say)
        complaints += _ends(workers, folder)
        over.set()
        days.join()
        control.post("faults/clear")
        time.sleep(LONG_LATENCY - READ_TIMEOUT + 1.0)  # what nobody waits for any more is carried out all the same
        beliefs = read(Path(order.journal) for order in orders)
        result = Result(plan.seconds, events, beliefs, ask(control), samples, complaints)
    result.findings = list(_findings(result))
    return result


def _orders(plan: Plan, folder: Path, world: World, until: float) -> Iterator[Order]:
    keys = folder / "world.json"
    keys.write_text(json.dumps(asdict(world)), encoding="utf-8")
    for number in range(PROCESSES):
        yield Order(
            number=number,
            asynchronous=number % 2 == 1,
            callers=CALLERS,
            seed=plan.seed,
            until=until,
            world=str(keys),
            journal=str(folder / f"journal-{number}.jsonl"),
        )


def _variables(ready: dict[str, str]) -> dict[str, str]:
    return {
        "IQMETRIX_ENVIRONMENT": "sandbox",
        "IQMETRIX_BASE_URL": ready["base_url"],
        **{f"IQMETRIX_{name.upper()}": ready[name] for name in ("client_id", "client_secret", "username", "password")},
    }


@contextlib.contextmanager
def _worker(order: Order, folder: Path, variables: dict[str, str]) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "soak.worker", json.dumps(asdict(order))]
    with (
        (folder / f"complaints-{order.number}").open("w", encoding="utf-8") as complaints,
        running(command, stdin=subprocess.PIPE, stderr=complaints, env={**os.environ, **variables}) as process,
    ):
        yield process


def _tell(control: Control, events: list[Event], began: float, over: threading.Event, complaints: list[str]) -> None:
    """Tell the simulator of everything in its time."""
    for event in events:
        if over.wait(max(0.0, began + event.at - time.monotonic())):
            return
        try:
            control.post(event.command, **event.arguments)
        except (OSError, RuntimeError) as error:
            if not over.is_set():
                complaints.append(f"{event.name} after {event.at:.0f} s could not be told: {error}")


def _watch(
    workers: list[subprocess.Popen[str]], server: subprocess.Popen[str], until: float, say: Say
) -> dict[str, list[Sample]]:
    """Look at all processes again and again until the end, or until one has ended before its time."""
    processes = {**{f"process {number}": each for number, each in enumerate(workers)}, "simulator": server}
    samples: dict[str, list[Sample]] = {name: [] for name in processes}
    while (left := until - time.monotonic()) > 0 and all(each.poll() is None for each in processes.values()):
        time.sleep(min(left, SAMPLE_EVERY))
        for name, process in processes.items():
            sample = look(process.pid)
            if sample is not None:
                samples[name].append(sample)
        memory = ", ".join(f"{each[-1].memory / 1024:.0f}" for each in samples.values() if each)
        say(f"{max(0.0, until - time.monotonic()):4.0f} s to go; MiB: {memory}")
    return samples


def _ends(workers: list[subprocess.Popen[str]], folder: Path) -> Iterator[str]:
    """Wait for the processes, whose last calls may take as long as their deadline; give what is to be said of them."""
    latest = time.monotonic() + DEADLINE + 10.0
    for number, worker in enumerate(workers):
        try:
            status = worker.wait(max(0.1, latest - time.monotonic()))
            if status != 0:
                yield f"process {number} ended with status {status}"
        except subprocess.TimeoutExpired:
            yield f"process {number} did not end"
    for path in sorted(folder.glob("complaints-*")):
        said = [
            line for line in path.read_text(encoding="utf-8").splitlines() if not any(each in line for each in EXPECTED)
        ]
        if said:
            yield "\n  ".join([f"{path.name}:", *said[-20:]])


def _findings(result: Result) -> Iterator[Finding]:
    beliefs, record, allowed = result.beliefs, result.record, allowance(result.events)
    yield Finding(
        "all processes ended well and in silence", not result.complaints, f"{len(result.complaints)} complaints"
    )
    yield from compare.calls(beliefs, PROCESSES * CALLERS)
    yield from compare.creates(beliefs, record)
    yield from compare.changes(beliefs, record)
    yield from compare.errors(beliefs, allowed)
    yield from compare.traffic(beliefs, record, allowed, processes=PROCESSES)
    yield from compare.tokens(record, allowed, seconds=result.seconds, life=TOKEN_LIFE)
    for name, samples in result.samples.items():
        yield from compare.growth(name, samples, memory=name != "simulator")  # it keeps its ledger by design
