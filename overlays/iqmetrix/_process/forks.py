"""What a child process must not share with its parent: locks, connections, leases."""

from __future__ import annotations

import os
import threading
import weakref
from typing import Protocol


class ForkAware(Protocol):
    """Something that is reset in a child process."""

    def after_fork(self) -> None: ...


class ForkHolder(ForkAware, Protocol):
    """Something that must be at rest while the process forks."""

    def before_fork(self) -> None: ...

    def after_fork_in_parent(self) -> None: ...


_known: weakref.WeakSet[ForkAware] = weakref.WeakSet()
_holders: weakref.WeakSet[ForkHolder] = weakref.WeakSet()
_lock = threading.Lock()
_forking = threading.Lock()  # two threads that fork at once would bring things to rest in different orders
_resting: list[ForkHolder] = []


_left_to_parent: list[object] = []


def leave_to_parent(connections: object) -> None:
    """Keep the parent's connections alive in a child, so that no finalizer closes there what the parent still uses."""
    _left_to_parent.append(connections)


def watch(thing: ForkAware) -> None:
    """Reset something in every child process from now on."""
    with _lock:
        _known.add(thing)


def hold(thing: ForkHolder) -> None:
    """Bring something to rest while the process forks, from now on, and reset it in the child."""
    with _lock:
        _holders.add(thing)


def _before() -> None:
    _forking.acquire()
    with _lock:
        _resting.extend(_holders)
    for thing in _resting:
        thing.before_fork()


def _in_parent() -> None:
    while _resting:
        _resting.pop().after_fork_in_parent()
    _forking.release()


def _in_child() -> None:
    global _lock, _forking  # a thread of the parent may have held them
    _lock, _forking = threading.Lock(), threading.Lock()
    while _resting:
        _resting.pop().after_fork()
    for thing in list(_known):
        thing.after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=_before, after_in_parent=_in_parent, after_in_child=_in_child)
