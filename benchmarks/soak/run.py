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
from soak.bad_days import LONG_LATENCY_S, Event, allowance, schedule
from soak.beliefs import Beliefs, read
from soak.compare import Finding
from soak.processes import TOKEN_LIFE_S, Sample, look, running, simulator
from soak.worker import DEADLINE_S, READ_TIMEOUT_S, Order
from soak.world import Record, World, ask, seed

PROCESSES = 4
CALLERS_PER_PROCESS = 8
"""Threads or tasks."""

SAMPLE_INTERVAL_S = 2.0
START_DELAY_S = 4.0
"""Until processes work."""

EXPECTED = ("differs from its description", "ASGI callable returned without")
"""What faults make processes write: the SDK reports changed documents, uvicorn connections that were aborted."""

Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Plan:
    """What the command line asks for.

    Attributes:
        seconds: of work.
        state: `file` or `redis`.
        seed: of the work and of the faults.
    """

    seconds: float
    state: str
    seed: int


@dataclass(slots=True)
class Result:
    """What a run produced.

    Attributes:
        seconds: that callers worked.
        events: that the simulator was sent.
        beliefs, record: of both sides.
        samples: of each process, by its name.
        complaints: what the processes wrote to standard error, and their exit status if not 0.
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
    """Run a soak.

    Raises:
        RuntimeError: a server does not start.
    """
    with contextlib.ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="soak-")))
        server, ready = stack.enter_context(simulator(folder / "complaints-simulator"))
        control = Control(ready["base_url"])
        world = seed(control, plan.seed)
        state = stack.enter_context(redis_server()) if plan.state == "redis" else str(folder / "state.sqlite")
        began = time.monotonic() + START_DELAY_S
        orders = list(_orders(plan, folder, world, began + plan.seconds))
        workers = [
            stack.enter_context(_worker(order, folder, {**_variables(ready), "IQMETRIX_STATE": state}))
            for order in orders
        ]
        over = threading.Event()
        stack.callback(over.set)  # an interrupt ends the events too
        events, complaints = schedule(plan.seed, plan.seconds), list[str]()
        days = threading.Thread(target=_send_events, args=(control, events, began, over, complaints), daemon=True)
        days.start()
        samples = _watch(workers, server, began + plan.seconds, say)
        complaints += _ends(workers, folder)
        over.set()
        days.join()
        control.post("faults/clear")
        time.sleep(LONG_LATENCY_S - READ_TIMEOUT_S + 1.0)  # requests whose callers gave up are still carried out
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
            callers=CALLERS_PER_PROCESS,
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


def _send_events(
    control: Control, events: list[Event], began: float, over: threading.Event, complaints: list[str]
) -> None:
    """Send the events to the simulator, each at its time."""
    for event in events:
        if over.wait(max(0.0, began + event.at - time.monotonic())):
            return
        try:
            control.post(event.command, **event.arguments)
        except (OSError, RuntimeError) as error:
            if not over.is_set():
                complaints.append(f"{event.name} after {event.at:.0f} s could not be sent: {error}")


def _watch(
    workers: list[subprocess.Popen[str]], server: subprocess.Popen[str], until: float, say: Say
) -> dict[str, list[Sample]]:
    """Sample all processes until the end, or until one has ended early."""
    processes = {**{f"process {number}": worker for number, worker in enumerate(workers)}, "simulator": server}
    samples: dict[str, list[Sample]] = {name: [] for name in processes}
    while (left := until - time.monotonic()) > 0 and all(process.poll() is None for process in processes.values()):
        time.sleep(min(left, SAMPLE_INTERVAL_S))
        for name, process in processes.items():
            sample = look(process.pid)
            if sample is not None:
                samples[name].append(sample)
        memory = ", ".join(f"{series[-1].memory / 1024:.0f}" for series in samples.values() if series)
        say(f"{max(0.0, until - time.monotonic()):4.0f} s to go; MiB: {memory}")
    return samples


def _ends(workers: list[subprocess.Popen[str]], folder: Path) -> Iterator[str]:
    """Wait for the processes, whose last calls may take as long as their deadline; yield complaints."""
    latest = time.monotonic() + DEADLINE_S + 10.0
    for number, worker in enumerate(workers):
        try:
            status = worker.wait(max(0.1, latest - time.monotonic()))
            if status != 0:
                yield f"process {number} ended with status {status}"
        except subprocess.TimeoutExpired:
            yield f"process {number} did not end"
    for path in sorted(folder.glob("complaints-*")):
        lines = path.read_text(encoding="utf-8").splitlines()
        unexpected = [line for line in lines if not any(text in line for text in EXPECTED)]
        if unexpected:
            yield "\n  ".join([f"{path.name}:", *unexpected[-20:]])


def _findings(result: Result) -> Iterator[Finding]:
    beliefs, record, allowed = result.beliefs, result.record, allowance(result.events)
    yield Finding(
        "all processes ended with status 0 and wrote nothing to standard error",
        not result.complaints,
        f"{len(result.complaints)} complaints",
    )
    yield from compare.calls(beliefs, PROCESSES * CALLERS_PER_PROCESS)
    yield from compare.creates(beliefs, record)
    yield from compare.changes(beliefs, record)
    yield from compare.errors(beliefs, allowed)
    yield from compare.traffic(beliefs, record, allowed, processes=PROCESSES)
    yield from compare.tokens(record, allowed, seconds=result.seconds, life=TOKEN_LIFE_S)
    for name, samples in result.samples.items():
        yield from compare.growth(name, samples, memory=name != "simulator")  # it keeps its ledger by design
