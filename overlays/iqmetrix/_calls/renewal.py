"""The token of a call: waiting for the renewal, and the renewal itself, which belongs to no caller."""

from __future__ import annotations

from collections.abc import Callable, Generator
from functools import partial
from typing import Any, TypeVar
from urllib.parse import urlencode

from iqmetrix._calls.attempt import send
from iqmetrix._calls.call import CallState
from iqmetrix._calls.context import CallContext
from iqmetrix._calls.effects import Block, Effect, MakeWaiter, Sleep, Spawn, Waiter, WaitFor
from iqmetrix._calls.outcome import back_off, connection_failed
from iqmetrix._calls.slot import LONGEST_PAUSE_S, run_store_work, wait_for_slot
from iqmetrix._http.transport import HTTPRequest, HTTPResponse, TransportError
from iqmetrix._limits.line import Line, Ticket
from iqmetrix._tokens.state import Adopted, Busy, Exchange, error_code
from iqmetrix._tokens.tokens import Renewal, Token, Tokens
from iqmetrix.errors import AuthenticationFailed, IQmetrixError

CLAIM_POLL_S = 0.1
"""Seconds between two looks at the store while another process renews the token."""

CLAIM_MARGIN_S = 5.0
"""Seconds that a claim to renew the token outlasts its request."""

T = TypeVar("T")


def current_token(state: CallState) -> Generator[Effect, Any, Token]:
    """Return the access token, after its renewal if that is needed.

    Raises:
        AuthenticationFailed: no access token could be obtained.
        ConnectionFailed: the token service could not be reached.
        DeadlineExceeded: the deadline passed before there was a token.
    """
    context = state.context
    while (token := context.tokens.current()) is None:
        waiter: Waiter = yield MakeWaiter()
        renewal, new = context.tokens.renew(waiter.wake)
        if new:
            try:
                yield Spawn(renew(context, renewal))
            except BaseException:  # it may never have begun: nobody is to wait for it
                context.tokens.end(
                    renewal, AuthenticationFailed("The renewal of the token was interrupted. Call again.")
                )
                raise
        else:
            state.wait_begins(context.endpoint.service, 0.0, "token")
        began = context.now()
        while not renewal.over:
            state.check_deadline()
            yield WaitFor(waiter, state.until_deadline(LONGEST_PAUSE_S))
        state.wait_ended(context.endpoint.service, began, "token", tell=not new)
        renewal.check()
        if not renewal.exchanged:  # another process was faster: this call still has a right to a refresh
            state.token_refreshed = False
    return token


def renew(context: CallContext, renewal: Renewal) -> Generator[Effect, Any, None]:
    """Renew the token for all that wait. It belongs to no caller: it completes and is stored even if all of them are cancelled."""
    endpoint = context.endpoint
    error: Exception | None = AuthenticationFailed("The renewal of the token was interrupted. Call again.")
    try:
        renewal.exchanged = yield from _renewed(CallState(context, endpoint.service, endpoint.operation))
        error = None
    except Exception as raised:
        error = raised  # those who wait raise it
    finally:
        context.tokens.end(renewal, error)


def _renewed(state: CallState) -> Generator[Effect, Any, bool]:
    """See to it that there is a token; give whether that took an exchange of ours."""
    context = state.context
    tokens, endpoint = context.tokens, context.endpoint
    line = context.limits.window(endpoint.service, anonymous=True)
    timeouts = endpoint.timeouts
    seconds = timeouts.connect + timeouts.write + timeouts.read + CLAIM_MARGIN_S
    while True:
        claim = yield from _stored(tokens, partial(tokens.claim, seconds))
        if isinstance(claim, Adopted):
            return False
        if isinstance(claim, Busy):
            yield Sleep(min(claim.seconds, CLAIM_POLL_S * (0.5 + context.random())))
            continue
        claimed, sent = context.now(), False
        try:
            ticket = yield from wait_for_slot(state, line)
            if context.now() - claimed > CLAIM_MARGIN_S / 2:
                line.leave(ticket)  # the claim could end too early by now
                continue
            sent = True
            outcome = yield from _attempt(state, line, ticket, claim)
        except BaseException:
            tokens.abandon(ambiguous=sent)
            raise
        if (yield from _settled(state, claim, outcome)):
            return True


def _stored(tokens: Tokens, work: Callable[[], T]) -> Generator[Effect, Any, T]:
    """Do what works with the store."""
    if not tokens.blocking:
        return work()
    result: T = yield Block(work)
    return result


def _attempt(
    state: CallState, line: Line, ticket: Ticket, exchange: Exchange
) -> Generator[Effect, Any, HTTPResponse | TransportError]:
    try:
        request = _token_request(state, exchange)
        return (yield from send(state, line, ticket, request, grant=exchange.grant))
    except TransportError as error:
        line.leave(ticket)
        yield from run_store_work(line.news())
        return error
    except BaseException:
        line.leave(ticket)
        raise


def _settled(
    state: CallState, exchange: Exchange, outcome: HTTPResponse | TransportError
) -> Generator[Effect, Any, bool]:
    """Draw the conclusions; give whether there is a token, else it is to be tried again."""
    context = state.context
    tokens = context.tokens
    if isinstance(outcome, HTTPResponse):
        if outcome.status == 200:
            yield from _stored(tokens, partial(tokens.obtained, outcome.body))
            return True
        if outcome.status == 429:
            return False
        if outcome.status < 500 and outcome.status != 408:
            refusal = yield from _stored(tokens, partial(_refused, tokens, exchange, outcome))
            if refusal is not None:
                raise refusal
            return False
    processed = isinstance(outcome, HTTPResponse) or outcome.may_have_been_processed
    if exchange.grant == "refresh_token" and processed:
        yield from _stored(tokens, tokens.abandon)
        return False
    state.failures += 1
    final = isinstance(outcome, TransportError) and outcome.kind in {"tls", "proxy", "too_large"}
    if final or state.failures >= context.retries.attempts or not context.retry_budget.withdraw():
        yield from _stored(tokens, partial(tokens.abandon, ambiguous=False))
        raise _no_token(state, outcome)
    delay = context.retries.delay(state.failures, context.random)
    yield from back_off(state, delay)
    return False


def _token_request(state: CallState, exchange: Exchange) -> HTTPRequest:
    endpoint = state.context.endpoint
    who = endpoint.credentials
    form = {"grant_type": exchange.grant, "client_id": who.client_id, "client_secret": who.client_secret}
    if exchange.refresh_token is not None:
        form["refresh_token"] = exchange.refresh_token
    else:
        form |= {"username": who.username, "password": who.password}
    return HTTPRequest(
        method="POST",
        url=endpoint.url,
        headers={"Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json"},
        body=urlencode(form).encode(),
        timeouts=endpoint.timeouts,
    )


def _refused(tokens: Tokens, exchange: Exchange, response: HTTPResponse) -> AuthenticationFailed | None:
    code = error_code(response.body)
    if code is None and exchange.grant == "password":
        tokens.abandon()
        return AuthenticationFailed(
            f"The token service answered {response.status} with something that is no OAuth error. Check the base URL, and whether a proxy or a login page stands in between."
        )
    return tokens.refused(exchange.grant, code or "invalid_grant")


def _no_token(state: CallState, outcome: HTTPResponse | TransportError) -> IQmetrixError:
    if isinstance(outcome, TransportError):
        return connection_failed(state, outcome)
    return AuthenticationFailed(
        f"The token service answered {outcome.status} again and again. It is not well; try again later."
    )
