"""Waiting for a slot in a window, or among the active requests of a database."""

from __future__ import annotations

from collections.abc import Generator
from datetime import UTC, datetime, timedelta
from typing import Any, NoReturn

from iqmetrix._calls.call import Call, CallState
from iqmetrix._calls.context import CallContext
from iqmetrix._calls.effects import Block, Effect, MakeWaiter, Waiter, WaitFor
from iqmetrix._limits.concurrency import Concurrency
from iqmetrix._limits.limits import Refill, Ticket, Window
from iqmetrix._observing.hooks import WaitCause
from iqmetrix.errors import RateLimited

LONGEST_PAUSE_S = 60.0
"""A call that waits for news looks for itself after this long, whatever happens to the others."""

Gate = Window | Concurrency


def window_of(context: CallContext, call: Call) -> Gate:
    """Return what a call waits at: the window of its service, or the active requests of its database."""
    if call.active_limit is None:
        return context.limits.window(call.service, anonymous=call.anonymous)
    return context.limits.database(call.service, call.active_limit, call.database, anonymous=call.anonymous)


def wait_for_slot(state: CallState, window: Gate) -> Generator[Effect, Any, Ticket]:
    """Wait for the call's turn.

    Returns:
        The slot taken; the window is to be told what becomes of it.

    Raises:
        RateLimited: the turn comes after the deadline.
        DeadlineExceeded: the deadline passed before anything was known of the window.
    """
    context = state.context
    ticket = Ticket()
    wait = window.ask(ticket)
    if wait is None:
        return ticket
    began = context.now()
    waiter: Waiter | None = None
    cause: WaitCause | None = None
    try:
        while wait is not None:
            if isinstance(wait, Refill):
                yield from run_store_work(wait)
                wait = window.ask(ticket)
                continue
            if waiter is None:
                made: Waiter = yield MakeWaiter()
                waiter, ticket.wake = made, made.wake
                wait = window.ask(ticket)  # nobody could wake this call before
                continue
            left = state.time_left()
            if left is not None and (left <= 0 or wait.expected > left):
                if wait.probing and wait.expected <= 0:
                    state.check_deadline()  # nobody knows of a window yet
                raise_rate_limited(state, window, wait.expected)
            if cause is None:
                cause = "probe" if wait.probing else "limit"
                seconds = max(wait.expected, wait.seconds if wait.seconds < LONGEST_PAUSE_S else 0.0)
                state.wait_begins(window.service, seconds, cause)
            yield WaitFor(waiter, state.until_deadline(min(wait.seconds, LONGEST_PAUSE_S)))
            wait = window.ask(ticket)
    except BaseException:
        window.leave(ticket)
        raise
    state.wait_ended(window.service, began, cause or "limit", tell=cause is not None)
    return ticket


def raise_rate_limited(state: CallState, window: Gate, seconds: float) -> NoReturn:
    """Raise `RateLimited` for a turn that comes in so many seconds."""
    view = window.view()
    retry_at = datetime.fromtimestamp(state.context.wall(), UTC) + timedelta(seconds=max(0.0, seconds))
    if isinstance(window, Concurrency):
        text = f"{window.service} works on as many requests of this database as it takes ({view.in_flight} of ours); none was over before the call's deadline"
    else:
        text = f"the next window of {window.service} begins in {seconds:.1f} s, after the call's deadline; come back at {retry_at:%Y-%m-%d %H:%M:%S} UTC"
    raise RateLimited(
        text,
        operation=state.operation,
        service=window.service,
        retry_at=retry_at,
        limit=view.limit,
        remaining=view.remaining,
        attempts=state.attempts,
    )


def run_store_work(news: Refill | None) -> Generator[Effect, Any, None]:
    """Do the work with the store that a window asks for, if any."""
    if news is None:
        return
    try:
        yield Block(news.run)
    except BaseException:
        news.abandon()
        raise
