"""Processes that make services side by side, and end when the build does, however it ends."""

from __future__ import annotations

import os
import signal
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import parent_process
from multiprocessing.connection import wait
from threading import Thread


def pool() -> ProcessPoolExecutor:
    """Return a pool of processes."""
    return ProcessPoolExecutor(initializer=_end_with_the_build)


def _end_with_the_build() -> None:
    # Workers inherit the handlers of the command line, which clean up after the whole build: workers have nothing to clean.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    Thread(target=_watch, daemon=True).start()


def _watch() -> None:
    # A build that is killed cannot tell its workers, and each keeps open what the others wait for.
    build = parent_process()
    if build is not None:
        wait([build.sentinel])
        os._exit(1)
