"""What the drivers wait with."""

from __future__ import annotations

import asyncio
import threading
import time

from iqmetrix._calls import drivers


def test_waiters_may_be_woken_from_other_threads() -> None:
    async def work() -> None:
        waiter = drivers.TaskWaiter()
        threading.Timer(0.05, waiter.wake).start()  # when the loop sleeps already
        await waiter.wait(10)
        await waiter.wait(0.001)

    began = time.monotonic()
    asyncio.run(work())
    waiter = drivers.ThreadWaiter()
    threading.Timer(0.05, waiter.wake).start()
    waiter.wait(10)
    waiter.wait(0.001)
    assert time.monotonic() - began < 5
