"""What follows an attempt that did not succeed: the next one, after a back-off if need be, or an error."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from functools import partial
from typing import Any
from urllib.parse import urlsplit

from iqmetrix._calls.call import Call, CallState
from iqmetrix._calls.effects import Effect, Sleep
from iqmetrix._calls.retries import may_replay
from iqmetrix._calls.slot import line_of, raise_rate_limited
from iqmetrix._http import rate_limit_headers as header_values
from iqmetrix._http.transport import HTTPResponse, TransportError
from iqmetrix._observing.redaction import hide
from iqmetrix._tokens.token import Token
from iqmetrix.errors import (
    Attempt,
    ConnectionFailed,
    DeadlineExceeded,
    IQmetrixError,
    error_from_response,
    repetition_advice,
)

MAX_REPLAYS_AFTER_401 = 4
"""How often one call is sent again because of a 401: each time, another process may have replaced its token."""

READ_ONCE = "The body can be read only once, so it was not sent again"
"""Why a call fails that would have been made once more."""

_REQUEST_IDS = ("x-request-id", "request-id", "x-correlation-id")
"""Headers in which a service may name a request, so that its support finds it."""

_CURES: Mapping[str, str] = {
    "connect": "Check the environment, the network and the proxy settings.",
    "connect_timeout": "Check the network and the proxy settings.",
    "pool_timeout": "All connections are busy; allow more with max_connections.",
    "proxy": "The proxy refused the connection; check the proxy settings.",
    "tls": "The server's certificate is not trusted: it may have expired, be for another host, or come from a proxy that inspects TLS traffic. Check the clock; if your network has its own certificate authority, pass `ca_file`.",
    "too_large": "The response is larger than the client accepts; ask for less.",
    "read_timeout": "The server sent nothing in time; allow more with read_timeout.",
}


def after_failure(state: CallState, call: Call, error: TransportError) -> Generator[Effect, Any, None]:
    """Return if a call that got no response may be sent again, after a back-off; else raise.

    Raises:
        ConnectionFailed: the request must not be sent again, or too many attempts failed.
    """
    list_failure(state, error)
    if state.is_late():
        raise _out_of_time(state, call, error)
    state.failures += 1
    failure = partial(_no_response, state, call, error)
    if not may_replay(error, idempotent=call.idempotent, replay=call.replay):
        raise failure()
    if not call.request.replayable:
        raise failure(advice=f" {READ_ONCE}.")
    yield from _back_off(state, error.kind, 0.0, failure)


def after_refusal(
    state: CallState, call: Call, response: HTTPResponse, token: Token | None
) -> Generator[Effect, Any, None]:
    """Return if a call may be sent again, after a back-off if need be; else raise.

    Args:
        state: where the call stands.
        call: the call.
        response: what the service answered, with a status outside 200 to 299.
        token: the access token it was sent with.

    Raises:
        APIError: the service refused for good.
        RateLimited: the window is spent, and the body cannot be sent a second time.
    """
    context, status, headers = state.context, response.status, response.headers
    list_refusal(state, response)
    failure = partial(
        error_from_response,
        operation=call.operation,
        status=status,
        headers=headers,
        body=response.body,
        attempts=state.attempts,
        may_have_been_processed=call.changes_something and (status >= 500 or status == 408),
        idempotent=call.idempotent,
    )
    if status == 429:
        if not call.request.replayable:
            raise_rate_limited(state, line_of(context, call), 0.0, f". {READ_ONCE}")
        state.retry_follows(0.0, 429)
        return
    if status == 401 and token is not None:
        if not _may_replay_after_401(state, call, token):
            raise failure()
        if not call.request.replayable:  # but the next call gets another token
            raise failure(advice=f". {READ_ONCE}")
        state.retry_follows(0.0, 401)
        return
    if not may_replay(status, idempotent=call.idempotent, replay=call.replay):
        raise failure()
    if not call.request.replayable:
        raise failure(advice=f". {READ_ONCE}")
    state.failures += 1
    retry_after = header_values.retry_after(headers, context.wall()) if status == 503 else None
    yield from _back_off(state, status, retry_after or 0.0, failure)


def list_failure(state: CallState, error: TransportError) -> None:
    """List an attempt that got no response, for the error that may follow."""
    _list_attempt(state, Attempt(None, f"{error.kind}: {error}", state.waited))


def list_refusal(state: CallState, response: HTTPResponse) -> None:
    """List an attempt that was refused, for the error that may follow. A success ends the call, and is never listed."""
    headers = response.headers
    request_id = next((hide(headers[name]) for name in _REQUEST_IDS if name in headers), None)
    _list_attempt(state, Attempt(response.status, None, state.waited, request_id))


def _list_attempt(state: CallState, attempt: Attempt) -> None:
    state.attempts.append(attempt)
    state.waited = 0.0


def _may_replay_after_401(state: CallState, call: Call, token: Token) -> bool:
    """Say whether to try with another token, and have the refused one replaced if that has not happened yet."""
    tokens = state.context.tokens
    state.replays_after_401 += 1
    if state.replays_after_401 > MAX_REPLAYS_AFTER_401:
        return False
    if not tokens.is_current(token):
        return True
    if state.token_refreshed:
        tokens.permissions.refused_again(call.operation)
        return False
    if not tokens.permissions.may_be_the_token(call.operation):
        return False
    state.token_refreshed = True
    tokens.reject(token)
    return True


def _back_off(
    state: CallState, cause: int | str, at_least: float, failure: Callable[[], IQmetrixError]
) -> Generator[Effect, Any, None]:
    """Wait before the next attempt, at least `at_least` seconds; raise the failure if there must not be a next attempt."""
    context = state.context
    if state.failures >= context.retries.attempts or not context.retry_budget.withdraw():
        raise failure()
    delay = max(context.retries.delay(state.failures, context.random), at_least)
    left = state.time_left()
    if left is not None and delay >= left:
        raise failure()
    state.retry_follows(delay, cause)
    yield from back_off(state, delay)
    # Time has passed, and the last reply was not a 401: the next one means that another token has ended.
    state.token_refreshed = False


def back_off(state: CallState, seconds: float) -> Generator[Effect, Any, None]:
    """Sleep before the next attempt, and tell the hooks."""
    state.wait_begins(state.service, seconds, "backoff")
    began = state.context.now()
    yield Sleep(seconds)
    state.wait_ended(state.service, began, "backoff")


def _no_response(state: CallState, call: Call, error: TransportError, advice: str = "") -> ConnectionFailed:
    if error.may_have_been_processed and call.changes_something:
        advice = f" The request may have been processed; {repetition_advice(idempotent=call.idempotent)}.{advice}"
    return connection_failed(state, error, call.request.url, advice=advice)


def connection_failed(
    state: CallState, error: TransportError, url: str, phase: str = "", advice: str = ""
) -> ConnectionFailed:
    """Return the error for a request that got no response, with its cure.

    Args:
        state: where the call, or the renewal, stands.
        error: of the last attempt.
        url: where it was sent.
        phase: what the request was for, if not for the call itself.
        advice: on sending it again.
    """
    cure = _CURES.get(error.kind)
    tries = len(state.attempts)
    return ConnectionFailed(
        f"no response from {urlsplit(url).netloc}{phase} after {tries} {'attempt' if tries == 1 else 'attempts'}"
        f" ({error.kind}: {error}).{f' {cure}' if cure else ''}{advice}",
        operation=state.operation,
        attempts=state.attempts,
        may_have_been_processed=error.may_have_been_processed,
        kind=error.kind,
    )


def _out_of_time(state: CallState, call: Call, error: TransportError) -> DeadlineExceeded:
    processed = error.may_have_been_processed
    advice = "; the request may have been processed" if processed and call.changes_something else ""
    return DeadlineExceeded(
        f"the deadline passed before there was a whole response from {urlsplit(call.request.url).netloc}{advice}",
        operation=state.operation,
        attempts=state.attempts,
        may_have_been_processed=processed,
    )
