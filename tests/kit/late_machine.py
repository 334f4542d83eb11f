"""A clock that stands still while this machine lets processes wait, so that bounds on seconds hold on a busy one too."""

from __future__ import annotations

import mmap
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

Clock = Callable[[], float]

WATCH = """
import mmap, os, struct, sys, time
parent, late = os.getppid(), 0.0
with open(sys.argv[1], "r+b") as file, mmap.mmap(file.fileno(), 8) as shared:
    while os.getppid() == parent:
        before = time.monotonic()
        time.sleep(0.01)
        late += max(0.0, time.monotonic() - before - 0.012)
        shared[:] = struct.pack("d", late)
"""
"""A process that sleeps all the time, and adds up the seconds by which it woke too late. It is a process of its own,
so that what our threads do to each other is not forgiven."""


@contextmanager
def fair_clock() -> Iterator[Clock]:
    """Yield a clock in seconds which leaves out those that this machine took from everybody."""
    with tempfile.NamedTemporaryFile() as file:
        file.write(bytes(8))
        file.flush()
        with (
            mmap.mmap(file.fileno(), 8, access=mmap.ACCESS_READ) as late,
            subprocess.Popen([sys.executable, "-I", "-S", "-c", WATCH, file.name]) as process,
        ):
            try:
                yield lambda: time.monotonic() - float(struct.unpack("d", late[:8])[0])
            finally:
                process.kill()
