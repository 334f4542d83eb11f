"""Connecting to a host of several addresses: the first that answers is taken (RFC 8305, "Happy Eyeballs")."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from typing import Any, TypeVar

T = TypeVar("T")

HEAD_START_S = 0.25
"""Seconds that an address has before the next one is tried beside it."""


def in_turn(found: Sequence[Any]) -> list[str]:
    """Return the addresses of a look-up, those of the two families by turns, so that one family without a route costs little."""
    first = [entry for entry in found if entry[0] == found[0][0]]
    other = [entry for entry in found if entry[0] != found[0][0]]
    ordered = [entry for pair in zip(first, other, strict=False) for entry in pair]
    shorter = min(len(first), len(other))
    return [str(entry[4][0]) for entry in (*ordered, *first[shorter:], *other[shorter:])]


async def connect_to_first(
    addresses: Sequence[str], connect: Callable[[str], Coroutine[Any, Any, T]], close: Callable[[T], Awaitable[None]]
) -> T:
    """Connect to the first address that answers.

    Args:
        addresses: at least one.
        connect: connects to one of them.
        close: closes a connection that came too late.

    Returns:
        The connection.

    Raises:
        Exception: no address answers; the error of the last one.
    """
    if len(addresses) == 1:
        return await connect(addresses[0])
    waiting, running = list(reversed(addresses)), set[asyncio.Task[T]]()
    try:
        while True:
            if waiting:
                running.add(asyncio.create_task(connect(waiting.pop())))
            head_start = HEAD_START_S if waiting else None
            done, _ = await asyncio.wait(running, timeout=head_start, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task.exception() is None:
                    running.discard(task)
                    return task.result()
            running -= done
            if not (running or waiting):
                return done.pop().result()
    finally:
        await _end(running, close)


async def _end(running: set[asyncio.Task[T]], close: Callable[[T], Awaitable[None]]) -> None:
    for task in running:
        task.cancel()
    for late in await asyncio.gather(*running, return_exceptions=True):
        if not isinstance(late, BaseException):
            await close(late)
