"""One attempt: a request is sent, and the line and the hooks learn what came of it."""

from __future__ import annotations

from iqmetrix._calls.call import CallState
from iqmetrix._calls.effects import Flow, Send
from iqmetrix._calls.slot import run_store_work
from iqmetrix._http import rate_limit_headers as header_values
from iqmetrix._http.transport import HTTPRequest, HTTPResponse, TransportError
from iqmetrix._limits.line import Line, Ticket
from iqmetrix._limits.reply import WindowReply
from iqmetrix._observing.hooks import AttemptDetails
from iqmetrix._observing.redaction import hide_query
from iqmetrix.errors import Attempt
from iqmetrix_api import RateLimit

_REQUEST_IDS = ("x-request-id", "request-id", "x-correlation-id")


def send(state: CallState, line: Line, ticket: Ticket, request: HTTPRequest, *, grant: str | None = None) -> Flow:
    """Send once, and tell the line and the hooks what came of it.

    Args:
        state: the call, or the token renewal, that the attempt belongs to.
        line: of the limit that the request counts against.
        ticket: the slot taken in that line.
        request: the request.
        grant: the grant type of a token request. Such attempts are told to hooks, but not listed in errors.

    Raises:
        TransportError: no whole response came. The slot is still held.
    """
    context = state.context
    began = context.now()
    try:
        response: HTTPResponse = yield Send(request)
    except TransportError as error:
        if context.hooks.want_attempts():
            _tell_attempt(state, line.service, request, grant, context.now() - began, error)
        if grant is None:
            state.attempts.append(Attempt(None, f"{error.kind}: {error}", state.waited))
            state.waited = 0.0
        raise
    ended = context.now()
    headers = response.headers
    said = header_values.rate_limit(headers)
    line.learn(
        ticket,
        WindowReply(
            status=response.status,
            rate_limit=said,
            server_time=header_values.server_time(headers),
            retry_after=header_values.retry_after(headers, context.wall()) if response.status == 429 else None,
            sent_at=began,
            received_at=ended,
        ),
    )
    yield from run_store_work(line.news())
    if context.hooks.want_attempts():
        _tell_attempt(state, line.service, request, grant, ended - began, response, said)
    if grant is None:
        request_id = next((headers[name] for name in _REQUEST_IDS if name in headers), None)
        state.attempts.append(Attempt(response.status, None, state.waited, request_id))
        state.waited = 0.0
    return response


def _tell_attempt(
    state: CallState,
    service: str,
    request: HTTPRequest,
    grant: str | None,
    seconds: float,
    outcome: HTTPResponse | TransportError,
    rate_limit: RateLimit | None = None,
) -> None:
    details = AttemptDetails(
        service=service,
        operation=state.operation,
        attempt=len(state.attempts) + 1,
        seconds=seconds,
        status=outcome.status if isinstance(outcome, HTTPResponse) else None,
        error=outcome.kind if isinstance(outcome, TransportError) else None,
        grant=grant,
        waited=state.waited,
        method=request.method,
        url=hide_query(request.url),
        rate_limit=rate_limit,
    )
    state.context.hooks.attempt(details)
