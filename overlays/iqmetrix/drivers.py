"""Carry out flows: with threads, and with asyncio."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Generator
from typing import Any, TypeVar

from iqmetrix.flow import Block, Effect, MakeWaiter, Send, Sleep, Spawn, WaitFor
from iqmetrix.transport import AsyncTransport, Transport

T = TypeVar("T")


class ThreadWaiter:
    """Waits in a thread."""

    __slots__ = ("_event",)

    def __init__(self) -> None:
        self._event = threading.Event()

    def wake(self) -> None:
        self._event.set()

    def wait(self, seconds: float) -> None:
        """Wait until woken, but not longer than so many seconds."""
        self._event.wait(seconds)
        self._event.clear()


class TaskWaiter:
    """Waits in a task of the running event loop; may be woken from any thread."""

    __slots__ = ("_event", "_loop")

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._event = asyncio.Event()

    def wake(self) -> None:
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._event.set)

    async def wait(self, seconds: float) -> None:
        """Wait until woken, but not longer than so many seconds."""
        try:
            async with asyncio.timeout(seconds):
                await self._event.wait()
        except TimeoutError:
            pass
        self._event.clear()


def run(flow: Generator[Effect, Any, T], transport: Transport) -> T:
    """Carry out a flow in this thread.

    Returns:
        Its response.

    Raises:
        IQmetrixError: as the flow says.
    """
    try:
        effect: Effect = next(flow)
        while True:
            try:
                answer = _perform(effect, transport)
            except BaseException as error:
                effect = flow.throw(error)
            else:
                effect = flow.send(answer)
    except StopIteration as end:
        result: T = end.value
        return result


def _perform(effect: Effect, transport: Transport) -> Any:
    if isinstance(effect, Send):
        return transport.send(effect.request)
    if isinstance(effect, MakeWaiter):
        return ThreadWaiter()
    if isinstance(effect, WaitFor):
        assert isinstance(effect.waiter, ThreadWaiter)
        return effect.waiter.wait(effect.seconds)
    if isinstance(effect, Block):
        return effect.work()
    if isinstance(effect, Spawn):
        # Python waits for the thread at its exit, so that what was begun is ended and stored.
        return threading.Thread(target=run, args=(effect.flow, transport), name="iqmetrix-renewal").start()
    assert isinstance(effect, Sleep)
    return time.sleep(effect.seconds)


async def run_async(flow: Generator[Effect, Any, T], transport: AsyncTransport) -> T:
    """Carry out a flow in this task.

    Returns:
        Its response.

    Raises:
        IQmetrixError: as the flow says.
    """
    try:
        effect: Effect = next(flow)
        while True:
            try:
                answer = await _perform_async(effect, transport)
            except BaseException as error:
                effect = flow.throw(error)
            else:
                effect = flow.send(answer)
    except StopIteration as end:
        result: T = end.value
        return result


async def _perform_async(effect: Effect, transport: AsyncTransport) -> Any:
    if isinstance(effect, Send):
        return await transport.send(effect.request)
    if isinstance(effect, MakeWaiter):
        return TaskWaiter()
    if isinstance(effect, WaitFor):
        assert isinstance(effect.waiter, TaskWaiter)
        return await effect.waiter.wait(effect.seconds)
    if isinstance(effect, Block):
        return await asyncio.to_thread(effect.work)
    if isinstance(effect, Spawn):
        task = asyncio.get_running_loop().create_task(run_async(effect.flow, transport))
        _tasks.add(task)
        return task.add_done_callback(_tasks.discard)
    assert isinstance(effect, Sleep)
    return await asyncio.sleep(effect.seconds)


_tasks: set[asyncio.Task[None]] = set()
"""Tasks of their own; the event loop holds them weakly only."""
