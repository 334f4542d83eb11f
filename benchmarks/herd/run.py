"""One run: a server, processes of callers that start at one instant, and the records of both sides."""

from __future__ import annotations

import json
import math
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import IO, Any

from herd.catalogue import OURS
from herd.measures import Finished, Measures, measure
from herd.redis_server import redis_server
from herd.rows import LOADS, MODES, Row, State
from herd.target import PATIENCE, Target
from herd.windows import WindowSettings
from herd.work import Work

RUN_LIMIT_S = 60.0
"""A run may last so long; calls that are not done by then are lost."""

START_PHASE = 0.3
"""Where in an aligned window a run starts, as a share of the window: the ideal depends on it."""

Process = subprocess.Popen[str]


class RowFailed(Exception):
    """A row could not be run; the text says why."""


def _kill(processes: list[Process]) -> None:
    for process in processes:
        process.kill()


@contextmanager
def _processes(commands: list[list[str]], errors: IO[str], *descriptors: int) -> Iterator[list[Process]]:
    started: list[Process] = []
    watchdog = threading.Timer(2 * RUN_LIMIT_S, _kill, [started])
    watchdog.daemon = True
    watchdog.start()
    try:
        for command in commands:
            process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
                pass_fds=descriptors,
            )
            started.append(process)
        yield started
    finally:
        watchdog.cancel()
        _kill(started)
        for process in started:
            process.wait(10)


def _line(process: Process, errors: IO[str]) -> str:
    assert process.stdout is not None
    line = process.stdout.readline()
    if not line:
        errors.seek(0)
        raise RowFailed("a process ended early: " + errors.read().strip()[-600:])
    return line.strip()


@contextmanager
def _server(settings: WindowSettings, errors: IO[str]) -> Iterator[str]:
    command = [sys.executable, "-m", "herd.server", json.dumps(asdict(settings))]
    with _processes([command], errors) as [process]:
        yield f"http://127.0.0.1:{_line(process, errors)}"


def _report(url: str) -> dict[str, Any]:
    with urllib.request.urlopen(f"{url}/_ledger", timeout=30) as response:  # noqa: S310 - our own server
        report: dict[str, Any] = json.load(response)
    return report


@contextmanager
def _state(state: State) -> Iterator[str]:
    if state == "redis":
        with redis_server() as url:
            yield url
    elif state == "file":
        with tempfile.TemporaryDirectory() as folder:
            yield str(Path(folder, "state.sqlite"))
    else:
        yield "memory"


def _start(settings: WindowSettings, ahead: float) -> float:
    """Return the monotonic time to start at."""
    soon = time.monotonic() + 0.1
    if not settings.aligned:
        return soon
    server = soon + ahead
    windows = math.ceil(server / settings.seconds - START_PHASE)
    return (windows + START_PHASE) * settings.seconds - ahead


def run_row(row: Row) -> Measures:
    """Run a row.

    Raises:
        RowFailed: a process died or never became ready; the text ends with its standard error.
    """
    settings, calls, callers = row.settings, LOADS[row.load].calls, MODES[row.mode]
    names = [[f"{process}.{number}" for number in range(callers.per_process)] for process in range(callers.processes)]
    with ExitStack() as stack:
        errors = stack.enter_context(tempfile.TemporaryFile("w+"))
        url = stack.enter_context(_server(settings, errors))
        state = stack.enter_context(_state(row.state))
        work = Work.heap(calls)
        stack.callback(work.close)
        target = Target(url, PATIENCE if row.patient else None, state, callers.per_process)
        orders = [
            {
                "client": row.client,
                "target": asdict(target),
                "workers": workers,
                "asynchronous": callers.asynchronous,
                "descriptor": work.descriptor,
                "bound": RUN_LIMIT_S,
            }
            for workers in names
        ]
        commands = [[sys.executable, "-m", "herd.worker", json.dumps(order)] for order in orders]
        processes = stack.enter_context(_processes(commands, errors, work.descriptor))
        for process in processes:
            if _line(process, errors) != "ready":
                raise RowFailed("a library printed on standard output, where `ready` was expected")
        start = _start(settings, _report(url)["ahead"])
        for process in processes:
            assert process.stdin is not None
            process.stdin.write(f"{start!r}\n")
            process.stdin.flush()
        reports = [json.loads(_line(process, errors)) for process in processes]
        report = _report(url)
    return measure(
        settings=settings,
        calls=calls,
        start=start,
        report=report,
        finished=[Finished(*call) for process in reports for call in process["finished"]],
        workers=[worker for workers in names for worker in workers],
        cpu=sum(process["cpu"] for process in reports),
        store_calls=sum(process["store_calls"] for process in reports) if row.client == OURS.name else None,
        errors=sum((Counter(process["errors"]) for process in reports), Counter[str]()),
    )
