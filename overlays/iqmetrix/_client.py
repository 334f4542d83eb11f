"""The clients: they bind credentials, environment and settings, and carry out operations."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from types import TracebackType
from typing import Any, Self, TypeVar

from attrs import evolve, field, frozen

from iqmetrix._bodies.codec import Codec
from iqmetrix._bodies.drift import Drift
from iqmetrix._border import publish
from iqmetrix._calls import drivers
from iqmetrix._calls.call import Call
from iqmetrix._calls.context import CallContext, TokenEndpoint
from iqmetrix._calls.flow import carry_out
from iqmetrix._calls.retries import RetryBudget
from iqmetrix._configuration import settings
from iqmetrix._configuration.credentials import Credentials
from iqmetrix._configuration.environment import Environment
from iqmetrix._configuration.settings import RetrySettings, Settings
from iqmetrix._http.rate_limit_headers import rate_limit
from iqmetrix._http.transport import AsyncTransport, HTTPRequest, HTTPResponse, SupportsSend, Timeouts, Transport
from iqmetrix._limits.limits import Limits
from iqmetrix._observing.hooks import Hooks
from iqmetrix._operations import find_operation
from iqmetrix._pages.paging import AsyncListPages, ListPages
from iqmetrix._process import forks
from iqmetrix._process.timing import Timing
from iqmetrix._tokens.tokens import Tokens
from iqmetrix.errors import ConfigurationError
from iqmetrix.state import StateStore
from iqmetrix.state.contract import FORMAT
from iqmetrix.state.shared import SharedState
from iqmetrix_api import (
    Arguments,
    AsyncPages,
    Operation,
    Pages,
    Paging,
    RawResponse,
    RequestOptions,
)
from iqmetrix_api._runtime import header_text
from iqmetrix_api._services import AsyncServices, Services

T = TypeVar("T")
Item = TypeVar("Item")

TOKEN_OPERATION = "authentication.v1.createToken"  # noqa: S105 - the name of an operation
TRANSPORTS = ("httpx",)
USER_AGENT = "iqmetrix-sdk"
_RESERVED = frozenset({"authorization", "host", "content-length", "transfer-encoding"})


@frozen(kw_only=True, eq=False)
class _Core:
    """What a client and those made by `with_options` share."""

    credentials: Credentials
    environment: Environment
    timing: Timing
    state: SharedState
    limits: Limits
    tokens: Tokens
    retry_budget: RetryBudget
    codec: Codec
    closed: threading.Event = field(factory=threading.Event)

    @classmethod
    def make(
        cls,
        credentials: Credentials,
        environment: Environment,
        timing: Timing,
        *,
        state: str | StateStore,
        state_keys: Sequence[str],
        reserve: float,
    ) -> _Core:
        if not reserve >= 0:
            raise ConfigurationError(f"reserve is a number of calls, or below 1 a share of the limit, not {reserve!r}")
        shared = SharedState.open(state, keys=state_keys, now=timing.now)
        scope = shared.scope(credentials, environment.url(find_operation(TOKEN_OPERATION).service))
        core = cls(
            credentials=credentials,
            environment=environment,
            timing=timing,
            state=shared,
            limits=Limits(now=timing.now, random=timing.random, reserve=reserve, store=shared.windows, scope=scope),
            tokens=Tokens(now=timing.now, random=timing.random, store=shared.tokens, key=f"token:{FORMAT}:{scope}"),
            retry_budget=RetryBudget(),
            codec=Codec(Drift()),
        )
        forks.watch(core)
        return core

    def after_fork(self) -> None:
        """Reset after a fork, in the child."""
        self.state.after_fork()
        self.limits.after_fork()
        self.retry_budget.after_fork()
        self.codec.drift.after_fork()
        self.tokens.after_fork()

    def close(self) -> None:
        """Close what is not a connection to a service."""
        self.closed.set()
        self.state.close()


@frozen(kw_only=True)
class _Carrier:
    """Turns operations into calls and responses into results; the same for threads and tasks."""

    core: _Core
    settings: Settings
    context: CallContext

    @classmethod
    def make(cls, core: _Core, chosen: Settings, hooks: Hooks) -> _Carrier:
        token = find_operation(TOKEN_OPERATION)
        endpoint = TokenEndpoint(
            service=token.service.name,
            operation=str(token),
            url=core.environment.url(token.service) + token.path,
            credentials=core.credentials,
            timeouts=Timeouts(chosen.connect_timeout, chosen.read_timeout, chosen.write_timeout),
        )
        context = CallContext(
            now=core.timing.now,
            wall=core.timing.wall,
            random=core.timing.random,
            limits=core.limits,
            tokens=core.tokens,
            endpoint=endpoint,
            retries=chosen.retries,
            retry_budget=core.retry_budget,
            hooks=hooks,
        )
        return cls(core=core, settings=chosen, context=context)

    def call(self, operation: Operation[Any], arguments: Arguments, options: RequestOptions | None) -> Call:
        if self.core.closed.is_set():
            raise ConfigurationError("the client is closed; make a new one")
        body, media_type = self.core.codec.encode_body(operation, arguments.body)
        try:
            path = operation.render_path(arguments.path)
            query = operation.render_query(arguments.query)
            headers = operation.render_headers(arguments.headers)
        except ValueError as error:
            raise ConfigurationError(f"{operation}: {error}") from error
        headers |= {"Accept": operation.accept, "User-Agent": USER_AGENT}
        if media_type is not None:
            headers["Content-Type"] = media_type
        options = options or _NO_OPTIONS
        active = operation.service.active_requests
        headers |= _checked(options.headers or {})
        chosen = self.settings
        deadline = options.deadline if options.deadline is not None else chosen.deadline
        url = self.core.environment.url(operation.service) + path
        return Call(
            service=operation.service.name,
            operation=str(operation),
            request=HTTPRequest(
                method=operation.method,
                url=f"{url}?{query}" if query else url,
                headers=headers,
                body=body,
                timeouts=Timeouts(
                    connect=options.connect_timeout or chosen.connect_timeout,
                    read=options.read_timeout or chosen.read_timeout,
                    write=options.write_timeout or chosen.write_timeout,
                ),
            ),
            idempotent=operation.idempotent,
            anonymous=operation.anonymous,
            deadline=None if deadline is None else self.context.now() + deadline,
            replay=options.replay,
            active_limit=None if active is None else active.limit,
            database=operation.database(arguments),
        )

    def result(self, operation: Operation[T], response: HTTPResponse) -> RawResponse[T]:
        parsed = self.core.codec.decode(operation, response.status, response.headers, response.body)
        return RawResponse(response.status, response.headers, rate_limit(response.headers), parsed)

    def base_url(self, operation: Operation[Any]) -> str:
        return self.core.environment.url(operation.service)


_NO_OPTIONS = RequestOptions()


def _checked(headers: Mapping[str, str]) -> Mapping[str, str]:
    for name, value in headers.items():
        if name.lower() in _RESERVED:
            raise ConfigurationError(f"the header {name} belongs to the client; leave it out of the options")
        try:
            header_text(f"the header {name!r}", name + value, quoted=False)
        except ValueError as error:
            raise ConfigurationError(str(error)) from error
    return headers


class IQmetrix(Services):
    """Client of all services, for threads.

    One client serves any number of threads; they share its token, its rate-limit windows and its connections.

    Args:
        credentials: who it acts for.
        environment: `"production"`, `"sandbox"`, a host suffix, or an `Environment`.
        transport: `"httpx"`, an `httpx.Client` of yours, or an object with the methods of `Transport`.
        hooks: functions that are told of waits, retries and attempts.
        deadline: seconds for a whole call with its waits; `None` for no end.
        connect_timeout: seconds to open a connection.
        read_timeout: seconds without a byte from the server.
        write_timeout: seconds without progress in sending.
        retries: how failed attempts are repeated.
        max_connections: open connections at most.
        ca_file: certificates of authorities to trust instead of the usual ones.
        state: where tokens and windows live: `"memory"`, the path of a file (several processes of one machine), a Redis URL
            (several machines), or a `StateStore` of yours.
        state_keys: Fernet keys to encrypt tokens in the store with; the first encrypts, all decrypt.
        reserve: calls of each window to leave to other programs: a number, or below 1 a share of the limit.
        timing: clocks and chance, for tests.

    Raises:
        ConfigurationError: an argument makes no sense.

    Example:
        with IQmetrix.from_env() as iq:
            for customer in iq.crm.customers.list(company_id=14146):
                print(customer.primary_name)
    """

    def __init__(
        self,
        *,
        credentials: Credentials,
        environment: Environment | str = "production",
        transport: str | Transport | SupportsSend = "httpx",
        hooks: Hooks | None = None,
        deadline: float | None = 600.0,
        connect_timeout: float = 10.0,
        read_timeout: float = 60.0,
        write_timeout: float = 60.0,
        retries: RetrySettings | None = None,
        max_connections: int = 100,
        ca_file: str | None = None,
        state: str | StateStore = "memory",
        state_keys: Sequence[str] = (),
        reserve: float = 0.0,
        timing: Timing | None = None,
    ) -> None:
        if isinstance(environment, str):
            environment = Environment.named(environment)
        chosen = Settings(
            connect_timeout=connect_timeout,
            read_timeout=read_timeout,
            write_timeout=write_timeout,
            deadline=deadline,
            retries=retries or RetrySettings(),
        )
        self._core = _Core.make(
            credentials, environment, timing or Timing(), state=state, state_keys=state_keys, reserve=reserve
        )
        self._carrier = _Carrier.make(self._core, chosen, hooks or Hooks())
        self._transport = _LazyTransport(transport, max_connections, ca_file)
        self._caller = self

    @classmethod
    def from_env(cls, **arguments: Any) -> Self:
        """Make a client from the variables `IQMETRIX_*`; arguments of the constructor have the last word.

        Raises:
            ConfigurationError: variables are missing or make no sense; all missing ones are named.
        """
        return cls(**{**_from_env(), **arguments})

    def with_options(
        self,
        *,
        deadline: float | None = None,
        connect_timeout: float | None = None,
        read_timeout: float | None = None,
        write_timeout: float | None = None,
        retries: RetrySettings | None = None,
        hooks: Hooks | None = None,
    ) -> Self:
        """Return a client with other settings that shares token, windows and connections with this one."""
        other = object.__new__(type(self))
        other._core, other._transport = self._core, self._transport
        changed = _changed(self._carrier.settings, deadline, connect_timeout, read_timeout, write_timeout, retries)
        other._carrier = _Carrier.make(self._core, changed, hooks or self._carrier.context.hooks)
        other._caller = other
        return other

    @property
    def limits(self) -> Limits:
        """Rate-limit windows: `iq.limits["crm"]` shows limit, remaining calls and reset."""
        return self._core.limits

    @property
    def drift(self) -> Drift:
        """What servers sent otherwise than described."""
        return self._core.codec.drift

    def call(self, operation: Operation[T], arguments: Arguments, options: RequestOptions | None, /) -> RawResponse[T]:
        """Carry out an operation; the methods of the services come down to this."""
        carrier = self._carrier
        call = carrier.call(operation, arguments, options)
        with carrier.context.hooks.call(call.service, call.operation, call.request.method):
            flow, waits = carry_out(carrier.context, call), self._core.timing.current_waits()
            return carrier.result(operation, drivers.run(flow, self._transport.ready(), waits))

    def pages(
        self,
        operation: Operation[Any],
        item: type[Item],  # noqa: ARG002 - tells type checkers what the list holds
        arguments: Arguments,
        paging: Paging,
        options: RequestOptions | None,
        /,
    ) -> Pages[Item]:
        """Return a lazy list; the list methods of the services come down to this."""
        base_url, now = self._carrier.base_url(operation), self._carrier.context.now
        return ListPages[Item](self, operation, arguments, paging, options, base_url=base_url, now=now)

    def close(self) -> None:
        """Close all connections. Closing twice does no harm."""
        self._core.close()
        self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._core.environment!r})"


class AsyncIQmetrix(AsyncServices):
    """Client of all services, for asyncio.

    One client serves any number of tasks of one event loop; they share its token, its rate-limit windows and its
    connections. The arguments are those of `IQmetrix`; `transport` may be an `httpx.AsyncClient` of yours, or an object with the
    methods of `AsyncTransport`.

    Example:
        async with AsyncIQmetrix.from_env() as iq:
            async for customer in iq.crm.customers.list(company_id=14146):
                print(customer.primary_name)
    """

    def __init__(
        self,
        *,
        credentials: Credentials,
        environment: Environment | str = "production",
        transport: str | AsyncTransport | SupportsSend = "httpx",
        hooks: Hooks | None = None,
        deadline: float | None = 600.0,
        connect_timeout: float = 10.0,
        read_timeout: float = 60.0,
        write_timeout: float = 60.0,
        retries: RetrySettings | None = None,
        max_connections: int = 100,
        ca_file: str | None = None,
        state: str | StateStore = "memory",
        state_keys: Sequence[str] = (),
        reserve: float = 0.0,
        timing: Timing | None = None,
    ) -> None:
        if isinstance(environment, str):
            environment = Environment.named(environment)
        chosen = Settings(
            connect_timeout=connect_timeout,
            read_timeout=read_timeout,
            write_timeout=write_timeout,
            deadline=deadline,
            retries=retries or RetrySettings(),
        )
        self._core = _Core.make(
            credentials, environment, timing or Timing(), state=state, state_keys=state_keys, reserve=reserve
        )
        self._carrier = _Carrier.make(self._core, chosen, hooks or Hooks())
        self._transport = _LazyAsyncTransport(transport, max_connections, ca_file)
        self._caller = self

    @classmethod
    def from_env(cls, **arguments: Any) -> Self:
        """Make a client from the variables `IQMETRIX_*`; arguments of the constructor have the last word.

        Raises:
            ConfigurationError: variables are missing or make no sense; all missing ones are named.
        """
        return cls(**{**_from_env(), **arguments})

    def with_options(
        self,
        *,
        deadline: float | None = None,
        connect_timeout: float | None = None,
        read_timeout: float | None = None,
        write_timeout: float | None = None,
        retries: RetrySettings | None = None,
        hooks: Hooks | None = None,
    ) -> Self:
        """Return a client with other settings that shares token, windows and connections with this one."""
        other = object.__new__(type(self))
        other._core, other._transport = self._core, self._transport
        changed = _changed(self._carrier.settings, deadline, connect_timeout, read_timeout, write_timeout, retries)
        other._carrier = _Carrier.make(self._core, changed, hooks or self._carrier.context.hooks)
        other._caller = other
        return other

    @property
    def limits(self) -> Limits:
        """Rate-limit windows: `iq.limits["crm"]` shows limit, remaining calls and reset."""
        return self._core.limits

    @property
    def drift(self) -> Drift:
        """What servers sent otherwise than described."""
        return self._core.codec.drift

    async def call(
        self, operation: Operation[T], arguments: Arguments, options: RequestOptions | None, /
    ) -> RawResponse[T]:
        """Carry out an operation; the methods of the services come down to this."""
        carrier = self._carrier
        call = carrier.call(operation, arguments, options)
        with carrier.context.hooks.call(call.service, call.operation, call.request.method):
            flow, waits = carry_out(carrier.context, call), self._core.timing.current_waits()
            return carrier.result(operation, await drivers.run_async(flow, self._transport.ready(), waits))

    def pages(
        self,
        operation: Operation[Any],
        item: type[Item],  # noqa: ARG002 - tells type checkers what the list holds
        arguments: Arguments,
        paging: Paging,
        options: RequestOptions | None,
        /,
    ) -> AsyncPages[Item]:
        """Return a lazy list; the list methods of the services come down to this."""
        base_url, now = self._carrier.base_url(operation), self._carrier.context.now
        return AsyncListPages[Item](self, operation, arguments, paging, options, base_url=base_url, now=now)

    async def close(self) -> None:
        """Close all connections. Closing twice does no harm."""
        self._core.close()
        await self._transport.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._core.environment!r})"


def _from_env() -> dict[str, Any]:
    found = settings.from_env()
    return {
        "credentials": found.credentials,
        "environment": found.environment,
        "transport": found.transport,
        "state": found.state,
        "state_keys": found.state_keys,
    }


def _changed(
    current: Settings,
    deadline: float | None,
    connect_timeout: float | None,
    read_timeout: float | None,
    write_timeout: float | None,
    retries: RetrySettings | None,
) -> Settings:
    given: dict[str, Any] = {
        "deadline": deadline,
        "connect_timeout": connect_timeout,
        "read_timeout": read_timeout,
        "write_timeout": write_timeout,
        "retries": retries,
    }
    return evolve(current, **{name: value for name, value in given.items() if value is not None})


_left_to_the_parent: list[object] = []
"""Transports of a parent process, kept so that nothing closes their connections."""


class _LazyTransport:
    """Imports the HTTP library at the first call."""

    def __init__(self, chosen: str | Transport | SupportsSend, max_connections: int, ca_file: str | None) -> None:
        _check_transport(chosen)
        self._chosen: Any = chosen
        self._max_connections = max_connections
        self._ca_file = ca_file
        self._lock = threading.Lock()
        self._made: Transport | None = None
        self._closed = False
        forks.watch(self)

    def after_fork(self) -> None:
        """Leave the parent's connections alone, and open others."""
        self._lock = threading.Lock()
        if self._made is not None and self._made is not self._chosen:
            _left_to_the_parent.append(self._made)
            self._made = None

    def ready(self) -> Self:
        """Load and make the transport, before a call takes its slot in a window, so that nobody waits for that."""
        if self._made is None:
            with self._lock:
                self._made = self._made or self._make()
        return self

    def send(self, request: HTTPRequest, /) -> HTTPResponse:
        if self._closed:  # in the middle of a call that waited: it must not open connections again
            raise ConfigurationError("the client was closed while this call waited")
        made = self.ready()._made  # noqa: SLF001 - its own
        assert made is not None
        return made.send(request)

    def _make(self) -> Transport:
        if not isinstance(self._chosen, str) and _has_transport_methods(self._chosen):
            own: Transport = self._chosen
            return own
        from iqmetrix._http import httpx_transport  # noqa: PLC0415 - loads the HTTP library

        if isinstance(self._chosen, str):
            return httpx_transport.HttpxTransport(max_connections=self._max_connections, ca_file=self._ca_file)
        return httpx_transport.ClientTransport(self._chosen)

    def close(self) -> None:
        self._closed = True
        if self._made is not None:
            self._made.close()


class _LazyAsyncTransport:
    """Imports the HTTP library at the first call."""

    def __init__(self, chosen: str | AsyncTransport | SupportsSend, max_connections: int, ca_file: str | None) -> None:
        _check_transport(chosen)
        self._chosen: Any = chosen
        self._max_connections = max_connections
        self._ca_file = ca_file
        self._made: AsyncTransport | None = None
        self._closed = False
        forks.watch(self)

    def after_fork(self) -> None:
        """Leave the parent's connections alone, and open others."""
        if self._made is not None and self._made is not self._chosen:
            _left_to_the_parent.append(self._made)
            self._made = None

    def ready(self) -> Self:
        """Load and make the transport, before a call takes its slot in a window, so that nobody waits for that."""
        if self._made is None:
            self._made = self._make()
        return self

    async def send(self, request: HTTPRequest, /) -> HTTPResponse:
        if self._closed:
            raise ConfigurationError("the client was closed while this call waited")
        made = self.ready()._made  # noqa: SLF001 - its own
        assert made is not None
        return await made.send(request)

    def _make(self) -> AsyncTransport:
        if not isinstance(self._chosen, str) and _has_transport_methods(self._chosen):
            own: AsyncTransport = self._chosen
            return own
        from iqmetrix._http import httpx_transport  # noqa: PLC0415 - loads the HTTP library

        if isinstance(self._chosen, str):
            return httpx_transport.AsyncHttpxTransport(max_connections=self._max_connections, ca_file=self._ca_file)
        return httpx_transport.AsyncClientTransport(self._chosen)

    async def aclose(self) -> None:
        self._closed = True
        if self._made is not None:
            await self._made.aclose()


def _has_transport_methods(chosen: object) -> bool:
    return not type(chosen).__module__.startswith("httpx") and hasattr(chosen, "send")


def _check_transport(chosen: object) -> None:
    if isinstance(chosen, str):
        if chosen not in TRANSPORTS:
            raise ConfigurationError(
                f"there is no transport {chosen!r} in this version; there is {', '.join(TRANSPORTS)}"
            )
    elif not hasattr(chosen, "send"):
        raise ConfigurationError("transport is a name, a client of httpx, or an object with `send` and `close`")


publish(__name__)
