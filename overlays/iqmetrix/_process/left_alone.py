"""Work in a thread of its own, which is left alone where nobody can wait for it any longer: it never holds a call or a program."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, wait
from contextvars import copy_context
from typing import TypeVar

T = TypeVar("T")


class StillUnderWay(Exception):
    """Work was not done in time. It goes on by itself, and nobody hears of its result."""


def begin(work: Callable[[], T]) -> Future[T]:
    """Begin to do work in a thread, whose context variables are the caller's.

    Args:
        work: what to do. If its future is cancelled before the thread has begun with it, it is never done.

    Returns:
        What becomes of it.

    Raises:
        RuntimeError: no thread can be started any more, because the interpreter exits.
    """
    future: Future[T] = Future()
    context = copy_context()

    def run() -> None:
        if not future.set_running_or_notify_cancel():
            return
        try:
            result = context.run(work)
        except BaseException as error:
            future.set_exception(error)
        else:
            future.set_result(result)

    threading.Thread(target=run, name="iqmetrix-work", daemon=True).start()
    return future


def begin_or_do(work: Callable[[], T]) -> Future[T]:
    """Begin to do work in a thread; where none can be started any more, because the interpreter exits, do all of it first."""
    try:
        return begin(work)
    except RuntimeError:
        return do(work)


def do(work: Callable[[], T]) -> Future[T]:
    """Do work in this thread; return what has become of it."""
    future: Future[T] = Future()
    try:
        future.set_result(work())
    except Exception as error:
        future.set_exception(error)
    return future


def finish(future: Future[T], seconds: float | None = None) -> T:
    """Wait for work, for at most so many seconds.

    Returns:
        Its result.

    Raises:
        StillUnderWay: it takes longer.
        Exception: what the work raised.
    """
    try:
        wait([future], seconds)
    finally:
        future.cancel()  # which changes nothing once it has begun
    if not future.done() or future.cancelled():
        raise StillUnderWay
    return future.result()


async def finish_async(future: Future[T], seconds: float | None = None) -> T:
    """Wait for work in a task, for at most so many seconds; the loop does not wait for its thread when it ends.

    Returns:
        Its result.

    Raises:
        StillUnderWay: it takes longer.
        Exception: what the work raised.
    """
    import asyncio  # noqa: PLC0415 - loads ssl; whoever waits has an event loop

    result = asyncio.wrap_future(future)
    try:
        await asyncio.wait([result], timeout=seconds)
    finally:
        if not result.done():
            result.cancel()  # the work too, if it has not begun
    if result.cancelled():
        raise StillUnderWay
    return result.result()


def attempt(work: Callable[[], object], seconds: float) -> None:
    """Do work that may go on by itself where it takes longer; where there can be no thread, wait for its end."""
    try:
        finish(begin_or_do(work), seconds)
    except StillUnderWay:
        return
