"""The demo, interrupted."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]


def running_below(ancestor: int) -> dict[int, str]:
    """Return the processes that a process has started, and those that they have, by their ids."""
    listing = subprocess.run(["ps", "-eo", "pid=,ppid=,stat=,args="], capture_output=True, text=True, check=True).stdout
    rows = [line.split(None, 3) for line in listing.splitlines()]
    descendants = {ancestor}
    for pid, parent, _, _ in rows * 3:
        if int(parent) in descendants:
            descendants.add(int(pid))
    return {int(pid): args for pid, _, stat, args in rows if int(pid) in descendants - {ancestor} and stat[0] != "Z"}


WITHOUT_CLIENTS = (
    "import sys; sys.path.insert(0, 'examples'); import demo; demo.regenerate = lambda: True; sys.exit(demo.run())"
)
"""The demo, but for the first step, which takes seconds."""


@pytest.mark.parametrize("moment", ["1. The clients", "2. The simulator", "3. The job", " calls "])
@pytest.mark.parametrize("to_all", [True, False], ids=["as a terminal does", "to the demo alone"])
def test_an_interrupted_demo_leaves_nothing_behind(moment: str, *, to_all: bool) -> None:
    whole = [sys.executable, "examples/demo.py"]
    command = whole if moment.startswith("1.") else [sys.executable, "-c", WITHOUT_CLIENTS]
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
        assert state.strip()[:1] in {"", "Z"}, args  # a zombie waits for its new parent
