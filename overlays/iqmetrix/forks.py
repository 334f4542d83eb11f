"""What a child process must not share with its parent: locks, connections, leases."""

from __future__ import annotations

import os
import threading
import weakref
from typing import Protocol


class ForkAware(Protocol):
    """Something that begins anew in a child process."""

    def after_fork(self) -> None: ...


_known: weakref.WeakSet[ForkAware] = weakref.WeakSet()
_lock = threading.Lock()


def watch(thing: ForkAware) -> None:
    """See to it that something begins anew in every child process."""
    with _lock:
        _known.add(thing)


def _in_child() -> None:
    global _lock  # noqa: PLW0603 - a thread of the parent may have held it
    _lock = threading.Lock()
    for thing in list(_known):
        thing.after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_in_child)
