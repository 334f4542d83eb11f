"""One call, told once: a generator that yields what it needs done and is told the result.

It waits for its slot in the window, sees to a token, sends, learns from the reply, and decides whether to go again. Nothing
here sleeps, sends or knows of threads and tasks: a driver does that (`drivers.py`), or a test.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any, NoReturn, Protocol, TypeVar
from urllib.parse import urlencode

from iqmetrix._calls.retry import RetryBudget, may_replay
from iqmetrix._configuration.credentials import Credentials
from iqmetrix._configuration.settings import RetrySettings
from iqmetrix._http import rate_limit_headers as header_values
from iqmetrix._http.transport import HTTPRequest, HTTPResponse, TransportError
from iqmetrix._limits.concurrency import Concurrency
from iqmetrix._limits.limits import Limits, Refill, Reply, Ticket, Window
from iqmetrix._observing.hooks import AttemptDetails, Hooks, RetryDetails, WaitCause, WaitDetails
from iqmetrix._observing.redaction import hide_query
from iqmetrix._tokens.state import Adopted, Busy, Exchange, error_code
from iqmetrix._tokens.tokens import Renewal, Token, Tokens
from iqmetrix.errors import (
    Attempt,
    AuthenticationFailed,
    ConnectionFailed,
    DeadlineExceeded,
    IQmetrixError,
    RateLimited,
    error_from_response,
    repetition_advice,
)
from iqmetrix_api._runtime import RateLimit

LONGEST_PAUSE = 60.0
"""Seconds: a call that waits for news looks for itself now and then, whatever happens to the others."""

PEEK = 0.1
"""Seconds between two looks at the store while another process renews the token."""

CLAIM_MARGIN = 5.0
"""Seconds that a claim to renew the token outlasts its request."""

REPLAYS_AFTER_401 = 4
"""A token can be replaced again while a call is replayed with the newest; so often, not for ever."""

T = TypeVar("T")

_REQUEST_IDS = ("x-request-id", "request-id", "x-correlation-id")


class Waiter(Protocol):
    """Something to wait for; `wake` may be called from any thread."""

    def wake(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Send:
    """Send a request: the answer is an `HTTPResponse`, or a `TransportError` is raised."""

    request: HTTPRequest


@dataclass(frozen=True, slots=True)
class Sleep:
    """Sleep so many seconds."""

    seconds: float


@dataclass(frozen=True, slots=True)
class MakeWaiter:
    """Make a `Waiter`: that is the answer."""


@dataclass(frozen=True, slots=True)
class WaitFor:
    """Wait until the waiter was woken since the last wait, but not longer than so many seconds."""

    waiter: Waiter
    seconds: float


@dataclass(frozen=True, slots=True)
class Block:
    """Do work that waits for a disk or a network for a short time: its result is the answer."""

    work: Callable[[], Any]


@dataclass(frozen=True, slots=True)
class Spawn:
    """Carry a flow out on its own: it goes on whatever becomes of this one."""

    flow: Generator[Effect, Any, None]


Gate = Window | Concurrency
Effect = Send | Sleep | MakeWaiter | WaitFor | Block | Spawn
Flow = Generator[Effect, Any, HTTPResponse]


@dataclass(frozen=True, slots=True)
class TokenEndpoint:
    """Where tokens come from."""

    service: str
    operation: str
    url: str
    credentials: Credentials
    connect_timeout: float
    read_timeout: float


@dataclass(frozen=True, slots=True)
class Policy:
    """What the calls of a client share.

    Attributes:
        now: monotonic clock, seconds.
        wall: wall clock, seconds since 1970; only to tell users when to come back.
        random: numbers from 0 up to 1.
    """

    now: Callable[[], float]
    wall: Callable[[], float]
    random: Callable[[], float]
    limits: Limits
    tokens: Tokens
    endpoint: TokenEndpoint
    retries: RetrySettings
    budget: RetryBudget
    hooks: Hooks


@dataclass(frozen=True, slots=True)
class Call:
    """A call as its user wants it.

    Attributes:
        service: whose window it counts in.
        operation: name for errors and hooks.
        request: without the token.
        idempotent: whether doing it twice does no harm.
        anonymous: whether it goes out without a token.
        deadline: monotonic time by which there must be a result, or `None`.
        replay: the user's word on replaying, or `None`.
        active_limit: requests that the service works on at once for a database; `None` where it counts calls per window.
        database: which one; empty for the credential's own.
    """

    service: str
    operation: str
    request: HTTPRequest
    idempotent: bool
    anonymous: bool
    deadline: float | None = None
    replay: bool | None = None
    active_limit: int | None = None
    database: str = ""


def carry_out(policy: Policy, call: Call) -> Flow:
    """Carry out a call.

    Returns:
        The response, of status 200 to 299.

    Raises:
        APIError: the service refused.
        ConnectionFailed: no response came.
        DeadlineExceeded: the call's time was over.
        AuthenticationFailed: no token is to be had.
    """
    progress = _Progress(policy, call)
    policy.budget.deposit()
    window = _gate(policy, call)
    while True:
        if not call.anonymous:
            yield from _token(progress)  # a renewal takes its time; nobody holds a slot meanwhile
        ticket = yield from _slot(progress, window)
        try:
            token = None if call.anonymous else (yield from _token(progress))
            response = yield from _send(progress, window, ticket, _authorized(progress, token))
        except TransportError as error:
            window.leave(ticket)
            yield from _told(window.news())
            yield from _after_failure(progress, error)
            continue
        except BaseException:
            window.leave(ticket)
            raise
        if 200 <= response.status < 300:
            return response
        yield from _after_refusal(progress, response, token)


def _gate(policy: Policy, call: Call) -> Gate:
    if call.active_limit is None:
        return policy.limits.window(call.service, anonymous=call.anonymous)
    return policy.limits.database(call.service, call.active_limit, call.database, anonymous=call.anonymous)


class _Progress:
    """Where a call stands."""

    def __init__(self, policy: Policy, call: Call) -> None:
        self.policy = policy
        self.call = call
        self.attempts: list[Attempt] = []
        self.failures = 0
        self.waited = 0.0  # since the last attempt
        self.waited_in_all = 0.0
        self.replays = 0
        self.renewed = False

    def left(self) -> float | None:
        """Seconds until the deadline, `None` without one."""
        return None if self.call.deadline is None else self.call.deadline - self.policy.now()

    def check_deadline(self) -> None:
        left = self.left()
        if left is not None and left <= 0:
            raise DeadlineExceeded(
                "the deadline passed before there was a result", operation=self.call.operation, attempts=self.attempts
            )

    def will_wait(self, service: str, seconds: float, cause: WaitCause) -> None:
        """Tell of a wait that begins."""
        self.policy.hooks.wait(self._wait(service, seconds, cause))

    def has_waited(self, service: str, began: float, cause: WaitCause, *, tell: bool = True) -> None:
        """Count a wait that is over, and tell of it."""
        seconds = self.policy.now() - began
        if tell:
            self.policy.hooks.waited(self._wait(service, seconds, cause))
        self.waited += seconds
        self.waited_in_all += seconds

    def _wait(self, service: str, seconds: float, cause: WaitCause) -> WaitDetails:
        number = len(self.attempts) + 1
        return WaitDetails(service, self.call.operation, number, seconds, cause, self.waited_in_all)

    def will_repeat(self, seconds: float, cause: int | str) -> None:
        """Tell of a repetition."""
        call, number = self.call, len(self.attempts)
        details = RetryDetails(call.service, call.operation, number, seconds, cause, self.waited_in_all)
        self.policy.hooks.retry(details)

    def bounded(self, seconds: float) -> float:
        """Shorten a wait so that it ends with the deadline."""
        left = self.left()
        return seconds if left is None else max(0.0, min(seconds, left))


def _authorized(progress: _Progress, token: Token | None) -> HTTPRequest:
    request = progress.call.request
    progress.check_deadline()
    left = progress.left()
    longest = math.inf if left is None else left
    return HTTPRequest(
        request.method,
        request.url,
        request.headers if token is None else {**request.headers, "Authorization": f"Bearer {token.access}"},
        request.body,
        connect_timeout=min(request.connect_timeout, longest),
        read_timeout=min(request.read_timeout, longest),
        write_timeout=min(request.write_timeout, longest),
    )


def _send(progress: _Progress, window: Gate, ticket: Ticket, request: HTTPRequest, *, grant: str | None = None) -> Flow:
    """Send once, and let window and hooks know what came of it."""
    policy = progress.policy
    began = policy.now()
    try:
        response: HTTPResponse = yield Send(request)
    except TransportError as error:
        if policy.hooks.want_attempts():
            _tell_attempt(progress, window.service, request, grant, policy.now() - began, error)
        if grant is None:
            progress.attempts.append(Attempt(None, f"{error.kind}: {error}", progress.waited))
            progress.waited = 0.0
        raise
    ended = policy.now()
    headers = response.headers
    said = header_values.rate_limit(headers)
    window.learn(
        ticket,
        Reply(
            status=response.status,
            rate_limit=said,
            server_time=header_values.server_time(headers),
            retry_after=header_values.retry_after(headers, policy.wall()) if response.status == 429 else None,
            sent_at=began,
            received_at=ended,
        ),
    )
    yield from _told(window.news())
    if policy.hooks.want_attempts():
        _tell_attempt(progress, window.service, request, grant, ended - began, response, said)
    if grant is None:
        request_id = next((headers[name] for name in _REQUEST_IDS if name in headers), None)
        progress.attempts.append(Attempt(response.status, None, progress.waited, request_id))
        progress.waited = 0.0
    return response


def _tell_attempt(
    progress: _Progress,
    service: str,
    request: HTTPRequest,
    grant: str | None,
    seconds: float,
    outcome: HTTPResponse | TransportError,
    rate_limit: RateLimit | None = None,
) -> None:
    details = AttemptDetails(
        service=service,
        operation=progress.call.operation,
        attempt=len(progress.attempts) + 1,
        seconds=seconds,
        status=outcome.status if isinstance(outcome, HTTPResponse) else None,
        error=outcome.kind if isinstance(outcome, TransportError) else None,
        grant=grant,
        waited=progress.waited,
        method=request.method,
        url=hide_query(request.url),
        rate_limit=rate_limit,
    )
    progress.policy.hooks.attempt(details)


def _told(news: Refill | None) -> Generator[Effect, Any, None]:
    """Do what a window wants done with the store."""
    if news is None:
        return
    try:
        yield Block(news.run)
    except BaseException:
        news.abandon()
        raise


# --- waiting for a slot -----------------------------------------------------------------------------------------------


def _slot(progress: _Progress, window: Gate) -> Generator[Effect, Any, Ticket]:
    policy = progress.policy
    ticket = Ticket()
    wait = window.ask(ticket)
    if wait is None:
        return ticket
    began = policy.now()
    waiter: Waiter | None = None
    cause: WaitCause | None = None
    try:
        while wait is not None:
            if isinstance(wait, Refill):
                yield from _told(wait)
                wait = window.ask(ticket)
                continue
            if waiter is None:
                made: Waiter = yield MakeWaiter()
                waiter, ticket.wake = made, made.wake
                wait = window.ask(ticket)  # nobody could wake this call before
                continue
            left = progress.left()
            if left is not None and (left <= 0 or wait.expected > left):
                if wait.probing and wait.expected <= 0:
                    progress.check_deadline()  # nobody knows of a window yet
                _too_long(progress, window, wait.expected)
            if cause is None:
                cause = "probe" if wait.probing else "limit"
                seconds = max(wait.expected, wait.seconds if wait.seconds < LONGEST_PAUSE else 0.0)
                progress.will_wait(window.service, seconds, cause)
            yield WaitFor(waiter, progress.bounded(min(wait.seconds, LONGEST_PAUSE)))
            wait = window.ask(ticket)
    except BaseException:
        window.leave(ticket)
        raise
    progress.has_waited(window.service, began, cause or "limit", tell=cause is not None)
    return ticket


def _too_long(progress: _Progress, window: Gate, seconds: float) -> NoReturn:
    view = window.view()
    retry_at = datetime.fromtimestamp(progress.policy.wall(), UTC) + timedelta(seconds=max(0.0, seconds))
    if isinstance(window, Concurrency):
        text = f"{window.service} works on as many requests of this database as it takes ({view.in_flight} of ours); none was over before the call's deadline"
    else:
        text = f"the next window of {window.service} begins in {seconds:.1f} s, after the call's deadline; come back at {retry_at:%Y-%m-%d %H:%M:%S} UTC"
    raise RateLimited(
        text,
        operation=progress.call.operation,
        service=window.service,
        retry_at=retry_at,
        limit=view.limit,
        remaining=view.remaining,
        attempts=progress.attempts,
    )


# --- tokens -----------------------------------------------------------------------------------------------------------


def _token(progress: _Progress) -> Generator[Effect, Any, Token]:
    policy = progress.policy
    while (token := policy.tokens.current()) is None:
        waiter: Waiter = yield MakeWaiter()
        renewal, new = policy.tokens.renew(waiter.wake)
        if new:
            try:
                yield Spawn(renew(policy, renewal))
            except BaseException:  # it may never have begun: nobody is to wait for it
                policy.tokens.end(
                    renewal, AuthenticationFailed("The renewal of the token was interrupted. Call again.")
                )
                raise
        else:
            progress.will_wait(policy.endpoint.service, 0.0, "token")
        began = policy.now()
        while not renewal.over:
            progress.check_deadline()
            yield WaitFor(waiter, progress.bounded(LONGEST_PAUSE))
        progress.has_waited(policy.endpoint.service, began, "token", tell=not new)
        renewal.check()
        if not renewal.exchanged:  # another process was faster: this call still has a right to a refresh
            progress.renewed = False
    return token


def renew(policy: Policy, renewal: Renewal) -> Generator[Effect, Any, None]:
    """Renew the token for all that wait. It is nobody's call: it ends, and is stored, whatever becomes of those."""
    endpoint = policy.endpoint
    request = HTTPRequest(
        "POST", endpoint.url, {}, None, endpoint.connect_timeout, endpoint.read_timeout, endpoint.read_timeout
    )
    call = Call(endpoint.service, endpoint.operation, request, idempotent=False, anonymous=True)
    error: Exception | None = AuthenticationFailed("The renewal of the token was interrupted. Call again.")
    try:
        renewal.exchanged = yield from _renewed(_Progress(policy, call))
        error = None
    except Exception as raised:
        error = raised  # those who wait raise it
    finally:
        policy.tokens.end(renewal, error)


def _renewed(progress: _Progress) -> Generator[Effect, Any, bool]:
    """See to it that there is a token; give whether that took an exchange of ours."""
    policy = progress.policy
    tokens, endpoint = policy.tokens, policy.endpoint
    window = policy.limits.window(endpoint.service, anonymous=True)
    seconds = endpoint.connect_timeout + 2 * endpoint.read_timeout + CLAIM_MARGIN
    while True:
        claim = yield from _stored(tokens, partial(tokens.claim, seconds))
        if isinstance(claim, Adopted):
            return False
        if isinstance(claim, Busy):
            yield Sleep(min(claim.seconds, PEEK * (0.5 + policy.random())))
            continue
        claimed, sent = policy.now(), False
        try:
            ticket = yield from _slot(progress, window)
            if policy.now() - claimed > CLAIM_MARGIN / 2:
                window.leave(ticket)  # the claim could end too early by now
                continue
            sent = True
            outcome = yield from _attempt(progress, window, ticket, claim)
        except BaseException:
            tokens.abandon(ambiguous=sent)
            raise
        if (yield from _settled(progress, claim, outcome)):
            return True


def _stored(tokens: Tokens, work: Callable[[], T]) -> Generator[Effect, Any, T]:
    """Do what works with the store."""
    if not tokens.blocking:
        return work()
    result: T = yield Block(work)
    return result


def _attempt(
    progress: _Progress, window: Window, ticket: Ticket, exchange: Exchange
) -> Generator[Effect, Any, HTTPResponse | TransportError]:
    try:
        request = _token_request(progress, exchange)
        return (yield from _send(progress, window, ticket, request, grant=exchange.grant))
    except TransportError as error:
        window.leave(ticket)
        yield from _told(window.news())
        return error
    except BaseException:
        window.leave(ticket)
        raise


def _settled(
    progress: _Progress, exchange: Exchange, outcome: HTTPResponse | TransportError
) -> Generator[Effect, Any, bool]:
    """Draw the conclusions; give whether there is a token, else it is to be tried again."""
    policy = progress.policy
    tokens, endpoint = policy.tokens, policy.endpoint
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
    progress.failures += 1
    final = isinstance(outcome, TransportError) and outcome.kind in {"tls", "proxy", "too_large"}
    if final or progress.failures >= policy.retries.attempts or not policy.budget.withdraw():
        yield from _stored(tokens, partial(tokens.abandon, ambiguous=False))
        raise _no_token(progress, outcome)
    delay = policy.retries.delay(progress.failures, policy.random)
    progress.will_wait(endpoint.service, delay, "backoff")
    began = policy.now()
    yield Sleep(delay)
    progress.has_waited(endpoint.service, began, "backoff")
    return False


def _token_request(progress: _Progress, exchange: Exchange) -> HTTPRequest:
    endpoint = progress.policy.endpoint
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
        connect_timeout=endpoint.connect_timeout,
        read_timeout=endpoint.read_timeout,
        write_timeout=endpoint.read_timeout,
    )


def _refused(tokens: Tokens, exchange: Exchange, response: HTTPResponse) -> AuthenticationFailed | None:
    code = error_code(response.body)
    if code is None and exchange.grant == "password":
        tokens.abandon()
        return AuthenticationFailed(
            f"The token service answered {response.status} with something that is no OAuth error. Check the base URL, and whether a proxy or a login page stands in between."
        )
    return tokens.refused(exchange.grant, code or "invalid_grant")


def _no_token(progress: _Progress, outcome: HTTPResponse | TransportError) -> IQmetrixError:
    if isinstance(outcome, TransportError):
        return _connection_failed(progress, outcome, operation=progress.policy.endpoint.operation)
    return AuthenticationFailed(
        f"The token service answered {outcome.status} again and again. It is not well; try again later."
    )


# --- after an attempt -------------------------------------------------------------------------------------------------


def _after_failure(progress: _Progress, error: TransportError) -> Generator[Effect, Any, None]:
    """Wait before the next attempt, or raise."""
    progress.failures += 1
    call = progress.call
    if not may_replay(error, idempotent=call.idempotent, replay=call.replay) or not call.request.replayable:
        raise _connection_failed(progress, error)
    yield from _back_off(progress, error.kind, None, lambda: _connection_failed(progress, error))


def _after_refusal(progress: _Progress, response: HTTPResponse, token: Token | None) -> Generator[Effect, Any, None]:
    """Say nothing where the next attempt may follow, else raise."""
    call, policy = progress.call, progress.policy
    status = response.status

    def error(*, processed: bool = False) -> IQmetrixError:
        return error_from_response(
            operation=call.operation,
            status=status,
            headers=response.headers,
            body=response.body,
            attempts=progress.attempts,
            may_have_been_processed=processed,
            idempotent=call.idempotent,
        )

    if status == 429:
        if not call.request.replayable:
            _too_long(progress, _gate(policy, call), 0.0)
        progress.will_repeat(0.0, 429)
        return
    if status == 401 and token is not None and call.request.replayable:
        progress.replays += 1
        stale = not policy.tokens.is_current(token)
        if progress.replays <= REPLAYS_AFTER_401 and (stale or not progress.renewed):
            if not stale:
                progress.renewed = True
                policy.tokens.reject(token)
            progress.will_repeat(0.0, 401)
            return
        raise error()
    processed = _changes_something(call) and (status >= 500 or status == 408)
    if not may_replay(status, idempotent=call.idempotent, replay=call.replay) or not call.request.replayable:
        raise error(processed=processed)
    progress.failures += 1
    said = header_values.retry_after(response.headers, policy.wall()) if status == 503 else None
    yield from _back_off(progress, status, said, partial(error, processed=processed))


def _changes_something(call: Call) -> bool:
    """Say whether it makes a difference if the service has acted on a call: not if it only reads."""
    return not call.idempotent or call.request.method in {"PUT", "PATCH", "DELETE"}


def _back_off(
    progress: _Progress, cause: int | str, at_least: float | None, error: Callable[[], IQmetrixError]
) -> Generator[Effect, Any, None]:
    policy, call = progress.policy, progress.call
    if progress.failures >= policy.retries.attempts or not policy.budget.withdraw():
        raise error()
    delay = max(policy.retries.delay(progress.failures, policy.random), at_least or 0.0)
    left = progress.left()
    if left is not None and delay >= left:
        raise error()
    progress.will_repeat(delay, cause)
    progress.will_wait(call.service, delay, "backoff")
    began = policy.now()
    yield Sleep(delay)
    progress.has_waited(call.service, began, "backoff")
    progress.renewed = False  # time has passed, and the last answer was no 401: the next one is of another token's end


_CURES: Mapping[str, str] = {
    "connect": "Check the environment, the network and the proxy settings.",
    "connect_timeout": "Check the network and the proxy settings.",
    "pool_timeout": "All connections are busy; allow more with max_connections.",
    "proxy": "The proxy refused; check the proxy settings.",
    "tls": "The server's certificate is not trusted: it may have expired, be for another host, or come from a proxy that opens connections. Check the clock and give `ca_file` if your network has its own authority.",
    "too_large": "The response is larger than the client accepts; ask for less.",
    "read_timeout": "The server is slow; allow more with read_timeout.",
}


def _connection_failed(progress: _Progress, error: TransportError, *, operation: str | None = None) -> ConnectionFailed:
    processed = error.may_have_been_processed
    message = f"no response ({error.kind}: {error})."
    cure = _CURES.get(error.kind)
    if cure:
        message += f" {cure}"
    if processed and operation is None and _changes_something(progress.call):
        message += f" The request may have been processed; {repetition_advice(idempotent=progress.call.idempotent)}."
    elif not progress.call.request.replayable:
        message += " The body can be read only once, so it was not sent again."
    return ConnectionFailed(
        message,
        operation=operation or progress.call.operation,
        attempts=progress.attempts,
        may_have_been_processed=processed,
        kind=error.kind,
    )
