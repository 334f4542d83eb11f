"""One exchange with the token service: credentials, or a refresh token, for an access token (RFC 6749)."""

from __future__ import annotations

from collections.abc import Callable, Generator
from functools import partial
from typing import Any, TypeVar
from urllib.parse import urlencode

from iqmetrix._calls.attempt import send
from iqmetrix._calls.call import CallState
from iqmetrix._calls.context import TokenEndpoint
from iqmetrix._calls.effects import Block, Detach, Effect
from iqmetrix._calls.outcome import back_off, connection_failed, list_failure, list_refusal
from iqmetrix._calls.retries import NEVER_REPLAYED
from iqmetrix._calls.slot import give_up, wait_for_slot
from iqmetrix._http.transport import HTTPRequest, HTTPResponse, Timeouts, TransportError
from iqmetrix._limits.line import Line, Ticket
from iqmetrix._observing.kept_responses import words
from iqmetrix._tokens.replies import PASSING, error_code, explain_refusal, is_refusal, not_oauth
from iqmetrix._tokens.state import Exchange
from iqmetrix.errors import AuthenticationFailed, IQmetrixError

CLAIM_MARGIN_S = 5.0
"""Seconds that a claim outlasts its request: half of them for the wait for a slot, half for the store and the clocks."""

T = TypeVar("T")


def claim_seconds(timeouts: Timeouts) -> float:
    """Return how long a claim to exchange has to last."""
    return _request_seconds(timeouts) + CLAIM_MARGIN_S


def _request_seconds(timeouts: Timeouts) -> float:
    return timeouts.connect + timeouts.write + timeouts.read


def in_store(state: CallState, work: Callable[[], T]) -> Generator[Effect, Any, T]:
    """Do work with the store of the tokens, which may block. No caller waits for it longer than for its token."""
    if not state.context.tokens.blocking:
        return work()
    result: T = yield Block(work, state.time_for_store())
    return result


def exchange(state: CallState, claim: Exchange) -> Generator[Effect, Any, bool]:
    """Exchange what this process has claimed.

    Returns:
        Whether there is a token now. If not, the exchange is to be claimed again.

    Raises:
        AuthenticationFailed: the token service refused, or answered something else.
        ConnectionFailed: the token service could not be reached.
    """
    context = state.context
    line = context.limits.window(context.endpoint.service, anonymous=True)
    claimed_at, sent = context.now(), False
    try:
        ticket = Ticket()
        if (wait := line.ask(ticket)) is not None:
            yield from wait_for_slot(state, line, ticket, wait)
        if context.now() - claimed_at > CLAIM_MARGIN_S / 2:
            line.leave(ticket)  # the claim could end while the request is under way, and another process would exchange
            return False
        sent = True
        outcome = yield from _send_form(state, line, ticket, claim)
    except BaseException as error:
        abandon = partial(context.tokens.abandon_exchange, ambiguous=sent)
        if context.tokens.blocking and not isinstance(error, GeneratorExit):  # which may ask for nothing any more
            yield Detach(abandon)
        else:
            abandon()
        raise
    if isinstance(outcome, TransportError):
        list_failure(state, outcome)
        return (yield from _handle_failure(state, claim, outcome))
    if outcome.status != 200:
        list_refusal(state, outcome)
    if outcome.status >= 500 or outcome.status == 408 or error_code(outcome.body) in PASSING:
        return (yield from _handle_failure(state, claim, outcome))
    return (yield from _handle_answer(state, claim, outcome))


def _send_form(
    state: CallState, line: Line, ticket: Ticket, claim: Exchange
) -> Generator[Effect, Any, HTTPResponse | TransportError]:
    try:
        request = _token_request(state.context.endpoint, claim, state)
    except BaseException as error:
        yield from give_up(line, ticket, error)
        raise
    try:
        return (yield from send(state, line, ticket, request, grant=claim.grant_type))
    except TransportError as error:
        return error


def _token_request(endpoint: TokenEndpoint, claim: Exchange, state: CallState) -> HTTPRequest:
    """Return the request for a token (RFC 6749, sections 4.3.2 and 6)."""
    seconds = state.longest_request(_request_seconds(endpoint.timeouts))
    credentials = endpoint.credentials
    form = {
        "grant_type": claim.grant_type,
        "client_id": credentials.client_id,
        "client_secret": credentials.client_secret,
    }
    if claim.refresh_token is not None:
        form["refresh_token"] = claim.refresh_token
    else:
        form |= {"username": credentials.username, "password": credentials.password}
    return HTTPRequest(
        method="POST",
        url=endpoint.url,
        headers={"Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json"},
        body=urlencode(form).encode(),
        timeouts=endpoint.timeouts.at_most(seconds),
        time_left=seconds,
    )


def _handle_answer(state: CallState, claim: Exchange, response: HTTPResponse) -> Generator[Effect, Any, bool]:
    """Store the token or the refusal; return whether there is a token, or raise the refusal."""
    tokens, status, code = state.context.tokens, response.status, error_code(response.body)
    if status == 200 and code is None:
        # No local of this frame holds the body, which tracebacks could show.
        yield from in_store(state, partial(tokens.store_reply, b"" if response.unreadable else response.body))
        return True
    if status == 429:
        return False  # the line has learnt of it, and the next wait for a slot takes as long as necessary
    if claim.grant_type == "password" and not is_refusal(status, response.body):
        yield from in_store(state, partial(tokens.abandon_exchange, ambiguous=True))
        raise not_oauth(status, response.body, state.attempts)
    message = explain_refusal(code or str(status), _said(state.context.endpoint, response))
    store = partial(tokens.store_refusal, claim.grant_type, code or "", message, state.attempts)
    refusal = yield from in_store(state, store)
    if refusal is not None:
        raise refusal
    return False


def _said(endpoint: TokenEndpoint, response: HTTPResponse) -> str:
    """Return the token service's own words, unless they repeat what was sent to it."""
    said = words(response.body)
    credentials = endpoint.credentials
    return "" if credentials.password in said or credentials.client_secret in said else said


def _handle_failure(
    state: CallState, claim: Exchange, outcome: HTTPResponse | TransportError
) -> Generator[Effect, Any, bool]:
    """Give up a refresh token that may have been exchanged; otherwise back off, or raise. Return false: there is no token yet."""
    context = state.context
    tokens = context.tokens
    processed = isinstance(outcome, HTTPResponse) or outcome.may_have_been_processed
    if claim.grant_type == "refresh_token" and processed:
        yield from in_store(state, partial(tokens.abandon_exchange, ambiguous=True))
        return False
    state.failures += 1
    final = isinstance(outcome, TransportError) and outcome.kind in NEVER_REPLAYED
    if final or state.failures >= context.retries.attempts or not context.retry_budget.withdraw():
        yield from in_store(state, partial(tokens.abandon_exchange, ambiguous=False))
        raise _token_unavailable(state, outcome)
    delay = context.retries.delay(state.failures, context.random)
    left = state.time_left()
    if left is not None and delay >= left:
        yield from in_store(state, partial(tokens.abandon_exchange, ambiguous=False))
        raise _token_unavailable(state, outcome)
    yield from back_off(state, delay)
    return False


def _token_unavailable(state: CallState, outcome: HTTPResponse | TransportError) -> IQmetrixError:
    if isinstance(outcome, TransportError):
        return connection_failed(state, outcome, state.context.endpoint.url, " while signing in")
    said = _said(state.context.endpoint, outcome)
    return AuthenticationFailed(
        f"The token service answered {outcome.status} on every attempt{f': {said}' if said else ''}; it may be down. Try again later.",
        code=error_code(outcome.body),
        attempts=state.attempts,
    )
