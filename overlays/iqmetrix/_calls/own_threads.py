"""Threads of flows that belong to no call, such as the renewal of a token: they may outlive their caller, but never the program."""

from __future__ import annotations

import atexit
import threading
import time
from collections.abc import Callable
from contextvars import copy_context

GRACE_S = 2.0
"""Seconds that the interpreter waits for them when it exits, so that an exchange that has begun can be stored."""

_running: set[threading.Thread] = set()


def start(work: Callable[[], object], in_caller: Callable[[], object] | None = None) -> None:
    """Do work in a thread of its own, whose context variables are the caller's, as in tasks.

    Args:
        work: what to do.
        in_caller: called before the work is done in this thread, where there can't be another, as when the interpreter exits.
    """
    context = copy_context()

    def run() -> None:
        try:
            context.run(work)
        finally:
            _running.discard(threading.current_thread())

    thread = threading.Thread(target=run, name="iqmetrix-renewal", daemon=True)
    _running.add(thread)
    try:
        thread.start()
    except RuntimeError:
        _running.discard(thread)
        if in_caller is not None:
            in_caller()
        work()


def wait_for_none() -> None:
    """Let the interpreter exit without those that run now: its user has pressed Ctrl-C."""
    _running.clear()


def _wait() -> None:
    end = time.monotonic() + GRACE_S
    for thread in list(_running):
        thread.join(max(0.0, end - time.monotonic()))


atexit.register(_wait)
