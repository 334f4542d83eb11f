"""Carry out flows: with threads, and with asyncio."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Generator
from functools import partial
from typing import Any, TypeVar

from iqmetrix._calls import own_threads
from iqmetrix._calls.effects import Block, Detach, Effect, MakeWaiter, Send, Sleep, Spawn, WaitFor
from iqmetrix._http.transport import AsyncTransport, Transport
from iqmetrix._process import left_alone, time_for_store
from iqmetrix._process.clock import Waiters
from iqmetrix.errors import ConfigurationError

T = TypeVar("T")


class ThreadWaiter:
    """Waits in a thread; may be woken from any thread."""

    __slots__ = ("_event",)

    def __init__(self) -> None:
        self._event = threading.Event()

    def wake(self) -> None:
        self._event.set()

    def wait(self, seconds: float) -> None:
        """Wait until woken, but no longer than `seconds`."""
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
        """Wait until woken, but no longer than `seconds`."""
        try:
            async with asyncio.timeout(seconds):
                await self._event.wait()
        except TimeoutError:
            pass
        self._event.clear()


def run(flow: Generator[Effect, Any, T], transport: Transport, waits: Waiters | None = None) -> T:
    """Carry out a flow in this thread.

    Args:
        flow: the flow.
        transport: what sends its requests.
        waits: how to wait in virtual time; `None` to wait in real time.

    Returns:
        What the flow returns.

    Raises:
        IQmetrixError: what the flow raises.
    """
    if waits is None:
        return _drive(flow, transport, None)
    waits.begin()
    return _begun(flow, transport, waits)


def _begun(flow: Generator[Effect, Any, T], transport: Transport, waits: Waiters) -> T:
    try:
        return _drive(flow, transport, waits)
    finally:
        waits.end()


def _drive(flow: Generator[Effect, Any, T], transport: Transport, waits: Waiters | None) -> T:
    try:
        effect: Effect = next(flow)
        while True:
            try:
                answer = _perform(effect, transport, waits)
            except BaseException as error:
                effect = flow.throw(error)
            else:
                effect = flow.send(answer)
    except StopIteration as end:
        result: T = end.value
        return result
    except KeyboardInterrupt:
        own_threads.wait_for_none()
        raise


def _perform(effect: Effect, transport: Transport, waits: Waiters | None) -> Any:
    if isinstance(effect, Send):
        return transport.send(effect.request)
    if isinstance(effect, MakeWaiter):
        return ThreadWaiter() if waits is None else waits.waiter()
    if isinstance(effect, WaitFor):
        waiter: Any = effect.waiter
        return waiter.wait(effect.seconds)
    if isinstance(effect, Block):
        return effect.work() if waits is not None else _block(effect)
    if isinstance(effect, Detach):
        return own_threads.start(effect.work) if waits is None else effect.work()
    if isinstance(effect, Spawn):
        return _spawn(effect, transport, waits)
    assert isinstance(effect, Sleep)
    return time.sleep(effect.seconds) if waits is None else waits.waiter().wait(effect.seconds)


def _block(effect: Block) -> Any:
    """Wait for work in another thread, so that a deadline and Ctrl-C end the wait, whatever the work itself waits for."""
    try:
        future = left_alone.begin(effect.work)
    except RuntimeError:
        with time_for_store.bounded(effect.seconds):
            return effect.work()
    return left_alone.finish(future, effect.seconds)


def _spawn(effect: Spawn, transport: Transport, waits: Waiters | None) -> None:
    work = partial(run, effect.flow, transport)
    if waits is not None:
        waits.begin()  # before the caller waits for the thread: virtual time must not pass meanwhile
        work = partial(_begun, effect.flow, transport, waits)
    own_threads.start(work, effect.in_caller)


def check_loop() -> None:
    """Refuse to work where no event loop of asyncio runs.

    Raises:
        ConfigurationError: none does.
    """
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        raise ConfigurationError(
            "AsyncIQmetrix needs a running event loop of asyncio; under trio or curio use IQmetrix in a thread"
        ) from None


async def run_async(flow: Generator[Effect, Any, T], transport: AsyncTransport, waits: Waiters | None = None) -> T:
    """Carry out a flow in this task.

    Args:
        flow: the flow.
        transport: what sends its requests.
        waits: how to wait in virtual time; `None` to wait in real time.

    Returns:
        What the flow returns.

    Raises:
        IQmetrixError: what the flow raises.
    """
    if waits is None:
        return await _drive_async(flow, transport, None)
    waits.begin()
    try:
        return await _drive_async(flow, transport, waits)
    finally:
        waits.end()


async def _drive_async(flow: Generator[Effect, Any, T], transport: AsyncTransport, waits: Waiters | None) -> T:
    try:
        effect: Effect = next(flow)
        while True:
            try:
                answer = await _perform_async(effect, transport, waits)
            except BaseException as error:
                effect = flow.throw(error)
            else:
                effect = flow.send(answer)
    except StopIteration as end:
        result: T = end.value
        return result


async def _perform_async(effect: Effect, transport: AsyncTransport, waits: Waiters | None) -> Any:
    if isinstance(effect, Send):
        return await transport.send(effect.request)
    if isinstance(effect, MakeWaiter):
        return TaskWaiter() if waits is None else waits.async_waiter()
    if isinstance(effect, WaitFor):
        waiter: Any = effect.waiter
        return await waiter.wait(effect.seconds)
    if isinstance(effect, Block):
        return await _block_async(effect, None if waits is not None else effect.seconds)
    if isinstance(effect, Detach):
        return own_threads.start(effect.work) if waits is None else effect.work()
    if isinstance(effect, Spawn):
        return _spawn_async(effect, transport, waits)
    assert isinstance(effect, Sleep)
    if waits is None:
        return await asyncio.sleep(effect.seconds)
    return await waits.async_waiter().wait(effect.seconds)


async def _block_async(effect: Block, seconds: float | None) -> Any:
    try:
        future = left_alone.begin(effect.work)
    except RuntimeError:
        with time_for_store.bounded(effect.seconds):
            return effect.work()
    return await left_alone.finish_async(future, seconds)


def _spawn_async(effect: Spawn, transport: AsyncTransport, waits: Waiters | None) -> None:
    task = asyncio.get_running_loop().create_task(_drive_async(effect.flow, transport, waits))
    _tasks.add(task)
    task.add_done_callback(_tasks.discard)
    if waits is not None:
        waits.begin()
        task.add_done_callback(lambda _: waits.end())


_tasks: set[asyncio.Task[None]] = set()
"""Tasks of flows that belong to no caller; the event loop itself holds only weak references to its tasks."""
