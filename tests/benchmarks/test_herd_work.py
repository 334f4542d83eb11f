"""The herd benchmark's callers share one heap of calls, and calls to the state store are counted."""

from __future__ import annotations

import asyncio
import sys
import types

import pytest
from herd.store_calls import StoreCalls
from herd.work import Log, Work, run_tasks, run_threads


def test_threads_make_every_call_once_and_note_what_failed() -> None:
    work, log, made = Work.heap(50), Log(), []

    def call() -> None:
        made.append(1)
        if len(made) % 10 == 0:
            raise KeyError("refused")

    run_threads(["a", "b", "c"], work, log, call, lambda: None)
    work.close()
    assert len(made) == len(log.finished) == 50
    assert sum(not each.succeeded for each in log.finished) == log.errors["KeyError"] > 0


def test_tasks_make_every_call_once_in_turns() -> None:
    work, log = Work.heap(12), Log()

    async def call() -> None:
        await asyncio.sleep(0)

    asyncio.run(run_tasks(["a", "b", "c"], work, log, call, lambda: None))
    work.close()
    assert sorted(each.worker for each in log.finished) == ["a"] * 4 + ["b"] * 4 + ["c"] * 4


def test_a_heap_that_a_pipe_cannot_hold_is_refused() -> None:
    with pytest.raises(ValueError, match="60000 at most"):
        Work.heap(60_001)


def test_calls_of_every_store_of_a_package_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    class Store:
        def read(self, key: str) -> str:
            return key

        def replace(self, key: str, version: int) -> tuple[str, int]:
            return key, version

    class Other:
        def read(self) -> str:
            return "not a store"

    module = types.ModuleType("herdstores.some")
    module.Store, module.Other = Store, Other  # type: ignore[attr-defined]  # a module's contents are not declared
    monkeypatch.setitem(sys.modules, "herdstores.some", module)
    calls = StoreCalls()
    calls.watch("herdstores")
    calls.watch("herdstores")  # a second look counts nothing twice
    store = Store()
    assert (store.read("k"), store.replace("k", 2), Other().read()) == ("k", ("k", 2), "not a store")
    assert calls.total() == 2
