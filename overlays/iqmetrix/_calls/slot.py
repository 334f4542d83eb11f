"""Waiting for a slot in a window, or among the active requests of a database."""

from __future__ import annotations

from collections.abc import Generator
from datetime import UTC, datetime, timedelta
from typing import Any, NoReturn

from iqmetrix._calls.call import NO_RESULT, Call, CallState
from iqmetrix._calls.context import CallContext
from iqmetrix._calls.effects import Block, Effect, MakeWaiter, Spawn, Waiter, WaitFor
from iqmetrix._configuration.hooks import WaitCause
from iqmetrix._limits.line import Line, StoreTask, Ticket, Wait
from iqmetrix._process.left_alone import StillUnderWay
from iqmetrix.errors import RateLimited

LONGEST_PAUSE_S = 60.0
"""Seconds after which a waiting call asks again, even if nothing has woken it."""

LONGEST_NEWS_S = 5.0
"""Seconds that a call whose response is there waits for the store; longer than one that works ever takes."""


def line_of(context: CallContext, call: Call) -> Line:
    """Return the line that a call waits in: for the window of its service, or for the active requests of its database."""
    if call.active_limit is None:
        return context.limits.window(call.service, anonymous=call.anonymous)
    return context.limits.database(call.service, call.active_limit, call.database, anonymous=call.anonymous)


def wait_for_slot(
    state: CallState, line: Line, ticket: Ticket, wait: Wait | StoreTask | None
) -> Generator[Effect, Any, None]:
    """Wait for the call's turn.

    Args:
        state: where the call stands.
        line: the line that it waits in.
        ticket: its place there. The caller has to tell the line what becomes of the slot, with `learn` or `leave`.
        wait: what the line answered when it was asked for the slot.

    Raises:
        RateLimited: the turn comes after the deadline.
        DeadlineExceeded: the deadline passed before anything was known of the window.
    """
    context = state.context
    began = context.now()
    waiter: Waiter | None = None
    cause: WaitCause | None = None
    try:
        while wait is not None:
            if isinstance(wait, StoreTask):
                yield from run_store_work(wait, state.time_left())
                wait = line.ask(ticket)
                continue
            if waiter is None:
                made: Waiter = yield MakeWaiter()
                waiter, ticket.wake = made, made.wake
                wait = line.ask(ticket)  # what happened before the line could wake this call counts too
                continue
            left = state.time_left()
            if left is not None and (left <= 0 or wait.expected > left):
                if wait.expected <= 0 and (wait.waits_for_store or wait.waits_for_probe):  # no window is known yet
                    state.check_deadline("the state store had answered" if wait.waits_for_store else NO_RESULT)
                raise_rate_limited(state, line, wait.expected)
            seconds = max(wait.expected, wait.seconds if wait.seconds < LONGEST_PAUSE_S else 0.0)
            if cause is None:
                cause = "probe" if wait.waits_for_probe else "limit"
                state.wait_begins(line.service, seconds, cause)
            else:
                context.long_waits.begins(line.service, seconds, "limit")  # which another call has found out meanwhile
            yield WaitFor(waiter, state.until_deadline(min(wait.seconds, LONGEST_PAUSE_S)))
            wait = line.ask(ticket)
    except BaseException as error:
        yield from give_up(line, ticket, error)
        raise
    state.wait_ended(line.service, began, cause or "limit", tell=cause is not None)


def raise_rate_limited(state: CallState, line: Line, seconds: float, advice: str = "") -> NoReturn:
    """Raise `RateLimited` for a call whose turn comes after its deadline.

    Args:
        state: where the call stands.
        line: the line that it waits in.
        seconds: until its turn.
        advice: what else the error says.
    """
    view = line.view()
    retry_at = datetime.fromtimestamp(state.context.wall(), UTC) + timedelta(seconds=max(0.0, seconds))
    raise RateLimited(
        line.too_late(seconds, retry_at) + advice,
        operation=state.operation,
        service=line.service,
        retry_at=retry_at,
        limit=view.limit,
        remaining=view.remaining,
        attempts=state.attempts,
    )


def give_up(line: Line, ticket: Ticket, error: BaseException, *, sent: bool = False) -> Generator[Effect, Any, None]:
    """Leave a line because the call was interrupted. What other processes wait for is told in a flow of its own.

    Args:
        line: the line.
        ticket: the call's place in it.
        error: what interrupted the call.
        sent: whether the service may have counted it.
    """
    line.leave(ticket, sent=sent)
    if line.has_news and not isinstance(error, GeneratorExit):  # a flow that is closed may ask for nothing any more
        yield Spawn(_tell(line))


def _tell(line: Line) -> Generator[Effect, Any, None]:
    if (task := line.news()) is not None:
        yield from run_store_work(task, LONGEST_NEWS_S)


def tell_store(state: CallState, line: Line) -> Generator[Effect, Any, None]:
    """Tell the store what other processes wait for. A result that is there is not held up for long by a store that hangs."""
    if (task := line.news()) is not None:
        yield from run_store_work(task, state.until_deadline(LONGEST_NEWS_S))


def run_store_work(task: StoreTask, seconds: float | None) -> Generator[Effect, Any, None]:
    """Do the work with the store that a line asks for. Where it takes longer it goes on by itself."""
    try:
        yield Block(task.run, None if seconds is None else max(0.0, seconds))
    except StillUnderWay:
        task.abandon()
    except BaseException:
        task.abandon()
        raise
