"""The herd benchmark's callers share one heap of calls, and calls to the state store are counted."""

from __future__ import annotations

import asyncio

import pytest
from herd.store_calls import CountingStore
from herd.work import Log, Work, run_tasks, run_threads

from iqmetrix.state import MemoryStore


def test_threads_make_every_call_once_and_note_what_failed() -> None:
    work, log, made = Work.heap(50), Log(), []

    def call() -> None:
        made.append(1)
        if len(made) % 10 == 0:
            raise KeyError("refused")

    run_threads(["a", "b", "c"], work, log, call, lambda: None)
    work.close()
    assert len(made) == len(log.finished) == 50
    assert sum(not call.succeeded for call in log.finished) == log.errors["KeyError"] > 0


def test_tasks_make_every_call_once_in_turns() -> None:
    work, log = Work.heap(12), Log()

    async def call() -> None:
        await asyncio.sleep(0)

    asyncio.run(run_tasks(["a", "b", "c"], work, log, call, lambda: None))
    work.close()
    assert sorted(call.worker for call in log.finished) == ["a"] * 4 + ["b"] * 4 + ["c"] * 4


def test_a_heap_that_a_pipe_cannot_hold_is_refused() -> None:
    with pytest.raises(ValueError, match="60000 at most"):
        Work.heap(60_001)


def test_calls_to_a_store_are_counted_and_passed_on() -> None:
    store = CountingStore(MemoryStore(now=lambda: 1.0))
    entry = store.replace("k", 0, b"v", 60.0)
    assert entry.written
    assert store.read("k").value == b"v"
    store.close()
    assert store.total() == 2
