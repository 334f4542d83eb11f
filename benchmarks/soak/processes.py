"""The processes of a run, which all end with it, and their memory and open descriptors."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from soak.bad_days import WINDOW_CALLS, WINDOW_S

TOKEN_LIFE_S = 30.0


@contextmanager
def running(command: list[str], **options: Any) -> Iterator[subprocess.Popen[str]]:
    """Run a command in a session of its own, which ends with the block: interrupts reach this process alone."""
    process = subprocess.Popen(command, text=True, start_new_session=True, **options)
    try:
        yield process
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGTERM)
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                stream.close()


@contextmanager
def simulator(complaints: Path) -> Iterator[tuple[subprocess.Popen[str], dict[str, str]]]:
    """Run the simulator on a free port; yield the process and the line that it prints.

    Args:
        complaints: file for its standard error.

    Raises:
        RuntimeError: it does not start.
    """
    command = [sys.executable, "-m", "iqmetrix_simulator", "--port", "0"]
    command += ["--window", str(WINDOW_S), "--limit", str(WINDOW_CALLS), "--token-life", str(TOKEN_LIFE_S)]
    with (
        complaints.open("w", encoding="utf-8") as errors,
        running(command, stdout=subprocess.PIPE, stdin=subprocess.DEVNULL, stderr=errors) as process,
    ):
        assert process.stdout is not None
        line = process.stdout.readline()
        if not line:
            raise RuntimeError("the simulator did not start")
        yield process, json.loads(line)


@dataclass(frozen=True, slots=True)
class Sample:
    """A look at a process.

    Attributes:
        memory: KiB in RAM.
        descriptors: open files and connections.
        connections: open sockets of those.
    """

    memory: int
    descriptors: int
    connections: int


def look(pid: int) -> Sample | None:
    """Look at a process, as Linux shows it; `None` where it has ended."""
    here = Path(f"/proc/{pid}")
    try:
        fields = dict(line.split(":", 1) for line in (here / "status").read_text(encoding="ascii").splitlines())
        links = []
        for descriptor in (here / "fd").iterdir():
            try:
                links.append(str(descriptor.readlink()))
            except FileNotFoundError:  # closed in between
                continue
    except (FileNotFoundError, ProcessLookupError):
        return None
    if "VmRSS" not in fields:  # it is a zombie
        return None
    sockets = sum(link.startswith("socket:") for link in links)
    return Sample(int(fields["VmRSS"].split()[0]), len(links), sockets)
