"""Token renewal: the calls that wait for it, and the renewal itself, which is a flow of its own and belongs to no call."""

from __future__ import annotations

import math
from collections.abc import Generator
from functools import partial
from typing import Any
from urllib.parse import urlsplit

from iqmetrix._calls.call import CallState
from iqmetrix._calls.context import CallContext
from iqmetrix._calls.effects import Effect, MakeWaiter, Sleep, Spawn, Waiter, WaitFor
from iqmetrix._calls.exchange import claim_seconds, exchange, in_store
from iqmetrix._calls.slot import LONGEST_PAUSE_S
from iqmetrix._tokens.state import AlreadyRenewed, ClaimedByOther
from iqmetrix._tokens.token import Renewal, Token
from iqmetrix.errors import Attempt, AuthenticationFailed, DeadlineExceeded

CLAIM_POLL_S = 0.1
"""Seconds between two looks at the store while another process renews the token; spread by a half to both sides."""


class RenewalState(CallState):
    """Where a renewal stands. Its deadline is that of the last call that waits for it: nobody else wants it."""

    def __init__(self, context: CallContext, renewal: Renewal) -> None:
        super().__init__(context, context.endpoint.service, context.endpoint.operation)
        self._renewal = renewal
        renewal.attempts = self.attempts

    def ends_at(self) -> float | None:
        """Return the monotonic time at which nobody waits any more."""
        return -math.inf if self.context.closed() else self._renewal.wanted_until

    def time_for_store(self) -> float | None:
        """Return the seconds until the caller that carries it out has to go on; `None` where it has a thread or task of its own."""
        return self.time_left() if self._renewal.in_caller else None

    def longest_request(self, seconds: float) -> float:
        """Return the seconds that a request may take, which may outlast its callers unless one of them sends it."""
        left = self.time_left() if self._renewal.in_caller else None
        return seconds if left is None else max(0.0, min(seconds, left))


def wait_for_token(state: CallState) -> Generator[Effect, Any, Token]:
    """Return the access token, after its renewal if that is needed.

    Raises:
        AuthenticationFailed: no access token could be obtained.
        ConnectionFailed: the token service could not be reached.
        DeadlineExceeded: the deadline passed before there was a token.
        RateLimited: the token service's window ends after the deadline.
    """
    tokens = state.context.tokens
    while (token := tokens.current()) is None:
        waiter: Waiter = yield MakeWaiter()
        renewal, new = tokens.join_renewal(waiter.wake, state.deadline)
        try:
            if new:
                try:
                    yield Spawn(_renew(state.context, renewal), renewal.done_by_caller)
                except BaseException:  # it may never have begun: other calls must not wait for it
                    tokens.end_renewal(renewal, _interrupted())
                    raise
            yield from _wait_until_over(state, renewal, waiter, tell=not new)
        finally:
            renewal.leave(waiter.wake)
        try:
            renewal.raise_error()
        except DeadlineExceeded:  # of those who waited until then; this call may have more time, and tries again
            _check_deadline(state, renewal)
        if not renewal.exchanged:  # another process was faster: this call still has its right to a renewal
            state.token_refreshed = False
    return token


def _check_deadline(state: CallState, renewal: Renewal) -> None:
    """Raise `DeadlineExceeded` if the call's deadline has passed, with the attempts of signing in, that under way among them."""
    if not state.is_late():
        return
    host = urlsplit(state.context.endpoint.url).netloc
    under_way = Attempt(None, f"signing in at {host} was under way", 0.0)
    state.check_deadline(f"the client was signed in at {host}", [*renewal.attempts, under_way])


def _wait_until_over(state: CallState, renewal: Renewal, waiter: Waiter, *, tell: bool) -> Generator[Effect, Any, None]:
    service = state.context.endpoint.service
    if tell:
        state.wait_begins(service, 0.0, "token")
    began = state.context.now()
    while not renewal.over:
        _check_deadline(state, renewal)
        yield WaitFor(waiter, state.until_deadline(LONGEST_PAUSE_S))
    state.wait_ended(service, began, "token", tell=tell)


def _renew(context: CallContext, renewal: Renewal) -> Generator[Effect, Any, None]:
    """Renew the token. It belongs to no caller: once its request is sent, it completes and is stored even if all of them are gone."""
    error: Exception | None = _interrupted()
    try:
        renewal.exchanged = yield from _obtain(RenewalState(context, renewal))
        error = None
    except Exception as raised:
        error = raised  # the waiting calls raise it
    finally:
        context.tokens.end_renewal(renewal, error)


def _obtain(state: CallState) -> Generator[Effect, Any, bool]:
    """Obtain a token, from the token service or from another process; return whether it took an exchange."""
    context = state.context
    tokens = context.tokens
    claim_exchange = partial(tokens.claim_exchange, claim_seconds(context.endpoint.timeouts))
    while True:
        state.check_deadline()
        claim = yield from in_store(state, claim_exchange)
        if isinstance(claim, AlreadyRenewed):
            return False
        if isinstance(claim, ClaimedByOther):
            yield Sleep(min(claim.seconds, CLAIM_POLL_S * (0.5 + context.random())))
        elif (yield from exchange(state, claim)):
            return True


def _interrupted() -> AuthenticationFailed:
    return AuthenticationFailed("The renewal of the token was interrupted. Call again.")
