"""The callers of one process: threads or tasks that take work from a common heap until it is empty."""

from __future__ import annotations

import asyncio
import os
import threading
import time
from collections import Counter
from collections.abc import Awaitable, Callable

from herd.measures import Finished


class Work:
    """A heap of calls to be made, shared by threads, tasks and processes: one byte in a pipe for each.

    A caller that reads a byte makes a call, so that fast ones do more, and fairness can be seen.
    """

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    @classmethod
    def heap(cls, calls: int) -> Work:
        """Return a heap of so many calls.

        Raises:
            ValueError: a pipe does not hold so many.
        """
        if calls > 60_000:
            raise ValueError(f"{calls} calls do not fit into a pipe: make it 60000 at most")
        reading, writing = os.pipe()
        os.write(writing, b"." * calls)
        os.close(writing)
        return cls(reading)

    @property
    def descriptor(self) -> int:
        """What a child process has to inherit."""
        return self._descriptor

    def take(self) -> bool:
        """Take one; `False` when there are none left."""
        return bool(os.read(self._descriptor, 1))

    def close(self) -> None:
        """Close this process's end."""
        os.close(self._descriptor)


class Log:
    """How calls ended; filled from any thread."""

    def __init__(self) -> None:
        self.finished: list[Finished] = []
        self.errors: Counter[str] = Counter()

    def note(self, worker: str, began: float, error: BaseException | None) -> None:
        """Note the end of a call."""
        self.finished.append(Finished(worker, began, time.monotonic(), error is None))
        if error is not None:
            self.errors[type(error).__name__] += 1


def run_threads(workers: list[str], work: Work, log: Log, call: Callable[[], object], go: Callable[[], None]) -> None:
    """Let one thread per name call until the heap is empty; `go` returns when it is time to start."""
    started = threading.Event()

    def one(worker: str) -> None:
        started.wait()
        while work.take():
            began = time.monotonic()
            try:
                call()
            except Exception as error:  # of any kind: the call is lost and the worker goes on
                log.note(worker, began, error)
            else:
                log.note(worker, began, None)

    threads = [threading.Thread(target=one, args=(worker,), daemon=True) for worker in workers]
    for thread in threads:
        thread.start()
    go()
    started.set()
    for thread in threads:
        thread.join()


async def run_tasks(
    workers: list[str], work: Work, log: Log, call: Callable[[], Awaitable[object]], go: Callable[[], None]
) -> None:
    """Let one task per name call until the heap is empty; `go` returns when it is time to start."""

    async def one(worker: str) -> None:
        while work.take():
            began = time.monotonic()
            try:
                await call()
            except Exception as error:
                log.note(worker, began, error)
            else:
                log.note(worker, began, None)

    go()
    await asyncio.gather(*(one(worker) for worker in workers))
