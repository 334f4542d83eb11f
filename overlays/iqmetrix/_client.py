"""The clients: they bind credentials, environment and settings, and carry out operations."""

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from os import PathLike, fspath
from types import MappingProxyType, TracebackType
from typing import Any, Generic, NoReturn, Self, TypedDict, TypeVar, Unpack, cast

from attrs import evolve

from iqmetrix._bodies.drift import Drift
from iqmetrix._border import publish
from iqmetrix._calls import drivers
from iqmetrix._calls.flow import carry_out
from iqmetrix._calls.options import checked
from iqmetrix._calls.requests import build_call, read_result
from iqmetrix._calls.shared import Shared
from iqmetrix._configuration.credentials import Credentials
from iqmetrix._configuration.environment import Environment
from iqmetrix._configuration.hooks import Hooks
from iqmetrix._configuration.kinds import check_count, check_kind
from iqmetrix._configuration.settings import RetrySettings, Settings
from iqmetrix._configuration.timing import Timing
from iqmetrix._configuration.variables import from_env
from iqmetrix._configuration.versions import checked_versions
from iqmetrix._http.lazy import LazyAsyncTransport, LazyTransport
from iqmetrix._http.transport import AsyncTransport, SupportsSend, Transport
from iqmetrix._limits.view import Limits
from iqmetrix._pages.lists import AsyncListPages, ListPages
from iqmetrix.errors import ConfigurationError
from iqmetrix.state import StateStore
from iqmetrix_api import Arguments, AsyncPages, Operation, Pages, Paging, RawResponse, RequestOptions
from iqmetrix_api._services import AsyncServices, Services

T = TypeVar("T")
Item = TypeVar("Item")
TransportT = TypeVar("TransportT")
LazyT = TypeVar("LazyT")


class ClientArguments(TypedDict, Generic[TransportT], total=False):
    """Arguments of a client, all of which may be left out; their meaning is told at `IQmetrix`."""

    credentials: Credentials
    environment: Environment | str
    transport: str | TransportT | SupportsSend
    hooks: Hooks | None
    versions: Mapping[str, str]
    deadline: float | None
    connect_timeout: float
    read_timeout: float
    write_timeout: float
    retries: RetrySettings | None
    max_connections: int
    ca_file: str | PathLike[str] | None
    state: str | PathLike[str] | StateStore
    state_keys: Sequence[str]
    reserve: float
    timing: Timing | None


class _Client(ABC, Generic[TransportT, LazyT]):
    """What both clients have in common: everything but I/O.

    Attributes:
        argument_error: what the generated clients raise for a wrong argument.
    """

    argument_error = ConfigurationError

    def __init__(
        self,
        *,
        credentials: Credentials,
        environment: Environment | str = "production",
        transport: str | TransportT | SupportsSend = "httpx",
        hooks: Hooks | None = None,
        versions: Mapping[str, str] = MappingProxyType({}),
        deadline: float | None = 600.0,
        connect_timeout: float = 10.0,
        read_timeout: float = 60.0,
        write_timeout: float = 60.0,
        retries: RetrySettings | None = None,
        max_connections: int = 100,
        ca_file: str | PathLike[str] | None = None,
        state: str | PathLike[str] | StateStore = "memory",
        state_keys: Sequence[str] = (),
        reserve: float = 0.0,
        timing: Timing | None = None,
    ) -> None:
        if isinstance(environment, str):
            environment = Environment.named(environment)
        check_kind("credentials", credentials, Credentials)
        check_kind("environment", environment, Environment)
        check_kind("hooks", hooks, Hooks, optional=True)
        check_kind("timing", timing, Timing, optional=True)
        check_count("max_connections", max_connections)
        check_kind("ca_file", ca_file, (str, PathLike), optional=True)
        self._versions = checked_versions(versions)
        settings = Settings(
            connect_timeout=connect_timeout,
            read_timeout=read_timeout,
            write_timeout=write_timeout,
            deadline=deadline,
            retries=RetrySettings() if retries is None else retries,
        )
        self._shared = Shared.open(
            credentials, environment, timing or Timing(), state=state, state_keys=state_keys, reserve=reserve
        )
        self._bind(
            settings,
            hooks or Hooks(),
            self._lazy(transport, max_connections, None if ca_file is None else fspath(ca_file)),
        )

    def _bind(self, settings: Settings, hooks: Hooks, transport: LazyT) -> None:
        self._settings = settings
        self._context = self._shared.context(settings, hooks)
        self._transport = transport
        self._caller: Any = self  # what the services hand their operations to

    @staticmethod
    @abstractmethod
    def _lazy(choice: str | TransportT | SupportsSend, max_connections: int, ca_file: str | None) -> LazyT:
        """Return the transport of a choice, not made yet."""

    @classmethod
    def from_env(cls, **arguments: Unpack[ClientArguments[TransportT]]) -> Self:
        """Make a client from the variables `IQMETRIX_*`; arguments given here take precedence.

        The variables of credentials and environment are not needed where these are given.

        Raises:
            ConfigurationError: variables are missing or invalid; all missing ones are named.
        """
        return cls(**from_env(given=cast("dict[str, Any]", arguments)))

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
        options: dict[str, Any] = {
            "deadline": deadline,
            "connect_timeout": connect_timeout,
            "read_timeout": read_timeout,
            "write_timeout": write_timeout,
            "retries": retries,
        }
        check_kind("hooks", hooks, Hooks, optional=True)
        settings = evolve(self._settings, **{name: value for name, value in options.items() if value is not None})
        other = object.__new__(type(self))
        other._shared = self._shared
        other._versions = self._versions
        other._bind(settings, hooks or self._context.hooks, self._transport)
        return other

    @property
    def limits(self) -> Limits:
        """Rate-limit windows: `iq.limits["crm"]` shows limit, remaining calls and reset."""
        return self._shared.limits

    @property
    def drift(self) -> Drift:
        """Differences between what servers sent and what their descriptions say."""
        return self._shared.codec.drift

    def _base_url(self, operation: Operation[Any]) -> str:
        return self._shared.environment.url(operation.service)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._shared.environment!r})"

    def __reduce__(self) -> NoReturn:
        raise ConfigurationError(
            "a client can't be copied or pickled, for it holds connections and secrets: make one in each process "
            "(IQmetrix.from_env(), and the same state for all of them); with_options makes one with other settings"
        )


class IQmetrix(_Client[Transport, LazyTransport], Services):
    """Client of all services, for threads.

    One client serves any number of threads; they share its token, its rate-limit windows and its connections.

    Args:
        credentials: the registered client and the user that it acts for.
        environment: `"production"`, `"sandbox"`, `"suffix:demo"` for a host suffix of your own, or an `Environment`.
        transport: `"httpx"`, an `httpx.Client` of yours, or an object with the methods of `Transport`.
        hooks: functions to call on waits, retries and attempts.
        versions: what services are without a version, such as `{"crm": "v1"}`: `iq.crm` is then `iq.crm.v1` whatever a later
            release of the SDK takes for it. Type checkers don't see it: for them write `iq.crm.v1`.
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
        ConfigurationError: an argument can't be used.

    Example:
        with IQmetrix.from_env() as iq:
            for customer in iq.crm.customers.list(company_id=14146):
                print(customer.primary_name)
    """

    @staticmethod
    def _lazy(choice: str | Transport | SupportsSend, max_connections: int, ca_file: str | None) -> LazyTransport:
        return LazyTransport(choice, max_connections, ca_file)

    def call(self, operation: Operation[T], arguments: Arguments, options: RequestOptions | None, /) -> RawResponse[T]:
        """Carry out an operation; all methods of the services call this."""
        shared, context, transport = self._shared, self._context, self._transport
        call = build_call(shared, self._settings, operation, arguments, options, in_loop=False)
        with context.hooks.call(call.service, call.operation, call.request.method):
            transport.ready()  # before the call takes its slot in a window, so that no other call waits for that
            response = drivers.run(carry_out(context, call), transport, shared.timing.current_waits())
            return read_result(shared.codec, operation, response, call.request.url)

    def pages(
        self,
        operation: Operation[Any],
        item: type[Item],  # noqa: ARG002 - tells type checkers what the list holds
        arguments: Arguments,
        paging: Paging,
        options: RequestOptions | None,
        /,
    ) -> Pages[Item]:
        """Return a lazy list; all list methods of the services call this."""
        base_url, now = self._base_url(operation), self._context.now
        checked(options)
        arguments = operation.settled(arguments)
        return ListPages[Item](self, operation, arguments, paging, options, base_url=base_url, now=now)

    def close(self) -> None:
        """Close all connections. Closing twice does no harm."""
        self._shared.close()
        self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


class AsyncIQmetrix(_Client[AsyncTransport, LazyAsyncTransport], AsyncServices):
    """Client of all services, for asyncio.

    One client serves any number of tasks of one event loop; they share its token, its rate-limit windows and its
    connections. The arguments are those of `IQmetrix`; `transport` may be an `httpx.AsyncClient` of yours, or an object with the
    methods of `AsyncTransport`.

    Example:
        async with AsyncIQmetrix.from_env() as iq:
            async for customer in iq.crm.customers.list(company_id=14146):
                print(customer.primary_name)
    """

    @staticmethod
    def _lazy(
        choice: str | AsyncTransport | SupportsSend, max_connections: int, ca_file: str | None
    ) -> LazyAsyncTransport:
        return LazyAsyncTransport(choice, max_connections, ca_file)

    async def call(
        self, operation: Operation[T], arguments: Arguments, options: RequestOptions | None, /
    ) -> RawResponse[T]:
        """Carry out an operation; all methods of the services call this."""
        shared, context, transport = self._shared, self._context, self._transport
        drivers.check_loop()
        call = build_call(shared, self._settings, operation, arguments, options, in_loop=True)
        with context.hooks.call(call.service, call.operation, call.request.method):
            transport.ready()  # before the call takes its slot in a window, so that no other call waits for that
            response = await drivers.run_async(carry_out(context, call), transport, shared.timing.current_waits())
            return read_result(shared.codec, operation, response, call.request.url)

    def pages(
        self,
        operation: Operation[Any],
        item: type[Item],  # noqa: ARG002 - tells type checkers what the list holds
        arguments: Arguments,
        paging: Paging,
        options: RequestOptions | None,
        /,
    ) -> AsyncPages[Item]:
        """Return a lazy list; all list methods of the services call this."""
        base_url, now = self._base_url(operation), self._context.now
        checked(options)
        arguments = operation.settled(arguments)
        return AsyncListPages[Item](self, operation, arguments, paging, options, base_url=base_url, now=now)

    async def close(self) -> None:
        """Close all connections. Closing twice does no harm."""
        self._shared.close()
        await self._transport.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()


publish(__name__)
