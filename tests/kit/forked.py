"""A forked process of the virtual world: a copy of all that the parent's memory holds, and what `forks.py` does to it."""

from __future__ import annotations

import copy
import copyreg
import threading
from types import TracebackType
from unittest.mock import patch

from iqmetrix._calls.context import CallContext
from iqmetrix.state.fallback import FallbackStore


class LeftBehind:
    """A lock that a thread of the parent may hold: the child must never touch it."""

    def __enter__(self) -> None:
        raise AssertionError("a forked child uses a lock of its parent")

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...


def fork(policy: CallContext, *shared: object) -> CallContext:
    """Fork a process.

    Args:
        policy: of the parent.
        shared: what is not in its memory: the world around it, a store, who watches.

    Returns:
        The child's, ready for its calls. Its parent's calls are not with it.
    """
    same = (*shared, policy.endpoint, policy.hooks, policy.retries)
    memo: dict[int, object] = {id(each): each for each in same}
    with patch.dict(copyreg.dispatch_table, {type(threading.Lock()): lambda _: (LeftBehind, ())}):
        child = copy.deepcopy(policy, memo)
    store = child.tokens._store
    assert isinstance(store, FallbackStore)
    store._memory._now = lambda: store._now() + store._ahead  # functions are not copied, and this one has a `self`
    # In the order of the client's core.
    store.after_fork()
    child.limits.after_fork()
    child.retry_budget.after_fork()
    child.long_waits.after_fork()
    child.tokens.after_fork()
    return child
