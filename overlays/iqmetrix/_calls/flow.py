"""The flow of one call, told once: a generator that yields the effects it needs and receives their results.

It waits for a slot, obtains a token, sends, learns from the reply, and decides whether to try again. It never sleeps or
sends, and does not know about threads and tasks: a driver does that (`drivers.py`), or a test.
"""

from __future__ import annotations

from iqmetrix._calls.attempt import send
from iqmetrix._calls.call import Call, CallState
from iqmetrix._calls.context import CallContext
from iqmetrix._calls.effects import Flow
from iqmetrix._calls.outcome import after_failure, after_refusal
from iqmetrix._calls.renewal import wait_for_token
from iqmetrix._calls.slot import give_up, line_of, wait_for_slot
from iqmetrix._http.transport import HTTPRequest, TransportError
from iqmetrix._limits.line import Ticket
from iqmetrix._tokens.token import Token


def carry_out(context: CallContext, call: Call) -> Flow:
    """Carry out a call.

    Returns:
        The response, of status 200 to 299 or a redirect that is described.

    Raises:
        APIError: the service refused.
        ConnectionFailed: no response came.
        DeadlineExceeded: the deadline passed.
        AuthenticationFailed: no access token could be obtained.
    """
    state = CallState(context, call.service, call.operation, call.deadline)
    context.retry_budget.deposit()
    line, tokens = line_of(context, call), context.tokens
    while True:
        if not call.anonymous and tokens.current() is None:
            yield from wait_for_token(state)  # before a slot is taken: a renewal may outlast the window
        ticket = Ticket()
        if (wait := line.ask(ticket)) is not None:
            yield from wait_for_slot(state, line, ticket, wait)
        try:
            token = None
            if not call.anonymous and (token := tokens.current()) is None:
                token = yield from wait_for_token(state)
            request = _authorized(state, call, token)
        except BaseException as error:
            yield from give_up(line, ticket, error)
            raise
        try:
            response = yield from send(state, line, ticket, request)
        except TransportError as error:
            yield from after_failure(state, call, error)
            continue
        if call.is_success(response.status):
            return response
        yield from after_refusal(state, call, response, token)


def _authorized(state: CallState, call: Call, token: Token | None) -> HTTPRequest:
    """Return the request with its token, and with time-outs that end with the deadline."""
    state.check_deadline()
    request, left = call.request, state.time_left()
    headers = request.headers if token is None else {**request.headers, "Authorization": f"Bearer {token.access_token}"}
    timeouts = request.timeouts if left is None else request.timeouts.at_most(left)
    return HTTPRequest(request.method, request.url, headers, request.body, timeouts, left)
