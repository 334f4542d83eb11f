"""One attempt: a request is sent, and the line and the hooks learn what came of it."""

from __future__ import annotations

from iqmetrix._calls.call import CallState
from iqmetrix._calls.effects import Flow, Send
from iqmetrix._calls.slot import give_up, tell_store
from iqmetrix._configuration.hooks import AttemptDetails
from iqmetrix._http import rate_limit_headers as header_values
from iqmetrix._http.transport import HTTPRequest, HTTPResponse, TransportError
from iqmetrix._limits.line import Line, Ticket
from iqmetrix._limits.reply import WindowReply
from iqmetrix._observing.redaction import hide_query
from iqmetrix_api import RateLimit


def send(state: CallState, line: Line, ticket: Ticket, request: HTTPRequest, *, grant: str | None = None) -> Flow:
    """Send once. The slot is given back, whatever happens.

    Args:
        state: the call, or the token renewal, that the attempt belongs to.
        line: the line of the limit that the request counts against.
        ticket: the slot taken in that line.
        request: the request.
        grant: the grant type of a token request, which hooks are told.

    Returns:
        The response, of any status.

    Raises:
        TransportError: no whole response came.
    """
    now, hooks = state.context.now, state.context.hooks
    began = now()
    try:
        response: HTTPResponse = yield Send(request)
        ended, headers = now(), response.headers
        rate_limit = header_values.rate_limit(headers)
        line.learn(
            ticket,
            WindowReply(
                status=response.status,
                rate_limit=rate_limit,
                server_time=header_values.server_time(headers),
                retry_after=(
                    header_values.retry_after(headers, state.context.wall()) if response.status == 429 else None
                ),
                sent_at=began,
                received_at=ended,
            ),
        )
        yield from tell_store(state, line)
    except TransportError as error:
        if hooks.want_attempts():
            _tell_hooks(state, line.service, request, grant, now() - began, error)
        line.leave(ticket, sent=True)
        yield from tell_store(state, line)
        raise
    except BaseException as error:
        yield from give_up(line, ticket, error, sent=True)
        raise
    if hooks.want_attempts():
        _tell_hooks(state, line.service, request, grant, ended - began, response, rate_limit)
    return response


def _tell_hooks(
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
