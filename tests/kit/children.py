"""Forked children of a test. One that hangs is killed after a while, since nothing else would end it."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable

MAX_LIFE_S = 40.0
EXIT_AFTER_AN_ERROR = 70


def fork(work: Callable[[], int]) -> int:
    """Do work in a child; return its process id. What the work returns is the child's exit status."""
    child = os.fork()
    if child:
        return child
    status = EXIT_AFTER_AN_ERROR
    try:
        signal.signal(signal.SIGALRM, signal.SIG_DFL)  # pytest-timeout had it
        signal.setitimer(signal.ITIMER_REAL, MAX_LIFE_S)
        status = work()
    finally:
        os._exit(status)


def exit_status(child: int) -> int:
    """Wait for the end of a child; return its exit status, or the signal that ended it as a negative number."""
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
