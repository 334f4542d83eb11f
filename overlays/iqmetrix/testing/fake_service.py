"""Services without a server: tokens, windows, and the answers of a test."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable
from typing import Any, Protocol
from urllib.parse import parse_qsl, urlsplit

from iqmetrix._client import AsyncIQmetrix, IQmetrix
from iqmetrix._configuration.credentials import Credentials
from iqmetrix._configuration.kinds import check_count, check_kind
from iqmetrix._configuration.seconds import check_given_seconds
from iqmetrix._http.transport import HTTPRequest, HTTPResponse
from iqmetrix._operations import find_operation
from iqmetrix._process import clock as process_clock
from iqmetrix.errors import ConfigurationError
from iqmetrix.testing.fake_pages import cut_into_pages
from iqmetrix.testing.fake_tokens import FakeTokens
from iqmetrix.testing.fake_windows import FakeWindow
from iqmetrix.testing.memory_transport import AsyncMemoryTransport, MemoryTransport
from iqmetrix.testing.messages import Answer, Received, Reply, as_reply
from iqmetrix.testing.virtual_clock import VirtualClock

CREDENTIALS = Credentials(client_id="fake", client_secret="fake", username="fake", password="fake")  # noqa: S106 - not real
TOKEN_PATH = "/oauth2/token"  # noqa: S105 - a path

_REFUSED = Reply(429, text="rate limit exceeded")
_UNKNOWN = Reply(401, text="invalid token")
_FOLDERS = r"(?:/[^/]+)*?"
_BEFORE_VERSION = re.compile(r"(.*?)/v\d+(?:/|$)", re.IGNORECASE)
_PLACEHOLDER = re.compile(r"\\{(\w+)\\}")


class UnexpectedRequest(AssertionError):
    """A fake service received a request that it has no route for."""


class _Clock(Protocol):
    def now(self) -> float: ...

    def wall(self) -> float: ...


class Route:
    """A method and a path with their answers.

    Attributes:
        method: such as `GET`.
        path: with placeholders such as `{company_id}`.
        requests: what was received, refused requests too.
    """

    def __init__(self, method: str, path: str, answers: tuple[Answer, ...], *, anonymous: bool) -> None:
        self.method = method.upper()
        self.path = path
        self.anonymous = anonymous
        self.requests: list[Received] = []
        self._answers = answers
        self._answered = 0
        self._pattern = re.compile(_FOLDERS + _PLACEHOLDER.sub(r"(?P<\1>[^/]+?)", re.escape(path)), re.IGNORECASE)

    def match(self, method: str, path: str) -> dict[str, str] | None:
        """Return the values of the placeholders, or `None` if the request is not for this route."""
        match = self._pattern.fullmatch(path) if method == self.method else None
        return None if match is None else match.groupdict()

    def answer(self, received: Received) -> Reply:
        """Return the next answer; the last one is repeated for ever."""
        answer = self._answers[min(self._answered, len(self._answers) - 1)]
        self._answered += 1
        return as_reply(answer, received)

    def __repr__(self) -> str:
        return f"{self.method} {self.path}"


class FakeService:
    """All services at once, in memory: they check tokens, enforce rate-limit windows and return the answers of a test.

    It is a handler for `MemoryTransport` and `AsyncMemoryTransport`; `client` and `async_client` make a whole client.

    Args:
        limit: calls in a window, for each service, with a token and without.
        window: seconds that a window lasts.
        token_life: seconds that an access token lives.
        credentials: the only ones that are accepted.
        clock: by default the one of clients without a `timing`: the machine's, or the virtual one of `set_testing`.

    Attributes:
        requests: every request but those for tokens, in order, refused ones too.
        refused: number of calls that were answered by a 429.
        tokens: the token service: `grants`, `revoke()`.

    Example:
        >>> service = FakeService(limit=2, window=60, clock=VirtualClock())
        >>> route = service.on("GET", "/v1/Carriers({carrier_id})", {"Id": 9, "Name": "Helios"})
        >>> with service.client() as iq:
        ...     names = [iq.entities.carriers.get(carrier_id=9).name for _ in range(6)]
        >>> len(names), len(route.requests), service.refused, service.clock.elapsed >= 120
        (6, 6, 0, True)
    """

    def __init__(
        self,
        *,
        limit: int = 1000,
        window: float = 60.0,
        token_life: float = 43_199.0,
        credentials: Credentials = CREDENTIALS,
        clock: VirtualClock | None = None,
    ) -> None:
        check_count("limit", limit)
        check_given_seconds("window", window)
        check_given_seconds("token_life", token_life)
        check_kind("credentials", credentials, Credentials)
        check_kind("clock", clock, VirtualClock, optional=True)
        self.clock = clock
        self.credentials = credentials
        self.tokens = FakeTokens(credentials, token_life)
        self.requests: list[Received] = []
        self.refused = 0
        self._clock: _Clock = clock or _ProcessClock()
        self._new_window: Callable[[], FakeWindow] = lambda: FakeWindow(limit, window)
        self._windows: dict[tuple[str, bool], FakeWindow] = {}
        self._routes: list[Route] = []
        self._lock = threading.RLock()

    # --- for tests -------------------------------------------------------------------------------------------

    def on(self, method: str, path: str, *answers: Answer, anonymous: bool = False) -> Route:
        """Answer requests for a method and a path.

        Args:
            method: such as `GET`.
            path: of the URL, with the version and percent-encoded, such as `/v1/Companies({company_id})/Customers`; letter case makes no
                difference, a placeholder matches anything but a slash, and there may be folders before the path, as below a base URL. Of several routes that match, the last one counts.
            answers: returned in turn, the last one for ever. Each is a `Reply`; plain values or a model, which become a body of status 200; a `TransportError` to
                raise; or a function of the request (`Received`) that returns one of the first two.
            anonymous: whether it needs no token.

        Raises:
            ConfigurationError: there is no answer, or the path does not begin with a slash.
        """
        if not answers:
            raise ConfigurationError(f"{method} {path} has no answer; pass Reply(), a dictionary, a list or a function")
        if not path.startswith("/"):
            raise ConfigurationError(f"the path {path!r} must begin with a slash; leave the host out")
        route = Route(method, path, answers, anonymous=anonymous)
        with self._lock:
            self._routes.append(route)
        return route

    def on_operation(self, name: str, *answers: Answer) -> Route:
        """Answer requests for an operation, whatever its arguments.

        Args:
            name: such as `crm.v1.getCustomer`; `python -m iqmetrix_api` lists them.
            answers: as those of `on`. All rows of a list, as a single answer, are cut into the pages that each request asks for.

        Raises:
            ConfigurationError: there is no such operation, or no answer.
        """
        operation = find_operation(name)
        path = urlsplit(operation.service.url).path.rstrip("/") + operation.path
        answers = tuple(cut_into_pages(operation, answer) for answer in answers) if len(answers) == 1 else answers
        return self.on(operation.method, path, *answers, anonymous=operation.anonymous)

    def use_up(self, calls: int) -> None:
        """Count calls of other programs in every window that has begun."""
        with self._lock:
            for window in self._windows.values():
                window.open(self._clock.wall())
                window.used = min(window.limit, window.used + calls)

    def client(self, **arguments: Any) -> IQmetrix:
        """Make a client of this service; the arguments are those of `IQmetrix`."""
        return IQmetrix(**{**self._arguments(), "transport": MemoryTransport(self), **arguments})

    def async_client(self, **arguments: Any) -> AsyncIQmetrix:
        """Make a client of this service for asyncio; the arguments are those of `AsyncIQmetrix`."""
        return AsyncIQmetrix(**{**self._arguments(), "transport": AsyncMemoryTransport(self), **arguments})

    def _arguments(self) -> dict[str, Any]:
        timing = None if self.clock is None else self.clock.timing()
        return {"credentials": self.credentials, "timing": timing}

    # --- for clients -----------------------------------------------------------------------------------------

    def __call__(self, request: HTTPRequest, /) -> HTTPResponse:
        """Answer a request.

        Raises:
            UnexpectedRequest: there is no route for it.
            TransportError: the route's answer is one.
        """
        with self._lock:
            return self._answer(request)

    def _answer(self, request: HTTPRequest) -> HTTPResponse:
        wall = self._clock.wall()
        path = urlsplit(request.url).path
        if request.method == "POST" and path.endswith(TOKEN_PATH):
            return self._grant(request, wall)
        route, params = self._route(request.method, path)
        received = Received.read(request, params, wall)
        self.requests.append(received)
        route.requests.append(received)
        known = self.tokens.accepts(received.headers.get("Authorization"), self._clock.now())
        window = self._window(request.url, anonymous=not known)
        return self._counted(window, wall, lambda: route.answer(received) if known or route.anonymous else _UNKNOWN)

    def _grant(self, request: HTTPRequest, wall: float) -> HTTPResponse:
        body = request.body if isinstance(request.body, bytes) else b""
        form = dict(parse_qsl(body.decode()))
        window = self._window(request.url, anonymous=True)
        return self._counted(window, wall, lambda: self.tokens.grant(form, self._clock.now()))

    def _counted(self, window: FakeWindow, wall: float, answer: Callable[[], Reply]) -> HTTPResponse:
        allowed = window.count(wall)
        self.refused += not allowed
        reply = answer() if allowed else _REFUSED
        return reply.response(window.headers(wall).items())

    def _route(self, method: str, path: str) -> tuple[Route, dict[str, str]]:
        for route in reversed(self._routes):
            params = route.match(method, path)
            if params is not None:
                return route, params
        there_are = ", ".join(map(repr, self._routes)) or "none yet: add one with `on` or `on_operation`"
        raise UnexpectedRequest(f"the fake service has no route for {method} {path}. Its routes: {there_are}")

    def _window(self, url: str, *, anonymous: bool) -> FakeWindow:
        parts = urlsplit(url)
        # A service has a host of its own or, below a base URL, a folder.
        before_version = _BEFORE_VERSION.match(parts.path)
        service = parts.netloc + (before_version[1] if before_version else "")
        return self._windows.setdefault((service, anonymous), self._new_window())


class _ProcessClock:
    """The clock of clients without a `timing`."""

    def now(self) -> float:
        return process_clock.now()

    def wall(self) -> float:
        return process_clock.wall()
