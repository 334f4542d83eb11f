"""Services on origins of their own and a token service with rotation, for many users, with whatever goes wrong on demand."""

from __future__ import annotations

import json
from collections import defaultdict, deque
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any
from urllib.parse import parse_qs, urlsplit

from iqmetrix._configuration.credentials import Credentials
from iqmetrix._http.transport import HTTPRequest, HTTPResponse, TransportError
from iqmetrix.testing import FakeWindow
from tests.kit.messages import TOKEN_URL, Answer, Later, respond
from tests.kit.world import World

ACCOUNTS = "tokens"
"""Name of the token service."""

Key = tuple[str, str, str]
"""Service, user, and whether its calls have a token: whose window it is."""


def credentials(user: str) -> Credentials:
    """Make the credentials of a user."""
    return Credentials(
        client_id="client", client_secret="canary-secret", username=user, password=f"canary-password-{user}"
    )


def url_of(service: str) -> str:
    """Return where a service is."""
    return f"https://{service}.example/v1/Things(1)"


@dataclass(frozen=True)
class Fault:
    """What goes wrong with one request.

    Attributes:
        kind: `status`, `refuse` (429 though the window is not spent), `lie` (with a header of the reply), `lose` (before it
            arrives), `drop` (after it was dealt with), `slow`, `elsewhere` (a redirect to an origin that is nobody's), `garbage`.
        value: the status, name and value of the header, seconds.
    """

    kind: str
    value: Any = None


@dataclass
class Seen:
    """What the server knows of a request: whose window it counted in, when that ends and what was said of it.

    Attributes:
        truthful: whether the headers of the reply are true.
        remaining: calls that the window has left, by the reply.
        refused: whether it was answered 429 because the window is spent.
        lied: whether its limit or its times are wrong.
    """

    key: Key
    ends: float
    truthful: bool = False
    remaining: int = 0
    limit: int = 0
    refused: bool = False
    lied: bool = False


@dataclass
class Origins:
    """All servers of the world.

    Attributes:
        life: seconds that an access token lives.
        windows: by whose they are.
        faults: what goes wrong with the next requests, by service.
        tokens: live access tokens: whose, and until when.
        sessions: refresh tokens that were not exchanged: whose, and the access token that came with it.
        shown: which Authorization headers each host has seen.
        done: how often each call that must not be done twice was done, by its number.
    """

    window: Callable[[str], FakeWindow]
    life: float = 60.0
    world: World | None = None
    windows: dict[Key, FakeWindow] = field(default_factory=dict)
    faults: dict[str, deque[Fault]] = field(default_factory=lambda: defaultdict(deque))
    tokens: dict[str, tuple[str, float]] = field(default_factory=dict)
    sessions: dict[str, tuple[str, str]] = field(default_factory=dict)
    shown: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    issued: dict[str, str] = field(default_factory=dict)
    done: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    number: int = 0
    seen: Seen | None = None

    def __call__(self, sent: HTTPRequest) -> Answer | Later:
        """Answer a request; `seen` tells about it afterwards."""
        assert self.world is not None
        host = urlsplit(sent.url).hostname or ""
        service = host.removesuffix(".example") if sent.url != TOKEN_URL else ACCOUNTS
        self.shown[host].add(sent.headers.get("Authorization", ""))
        self.seen = None
        fault = self.faults[service].popleft() if self.faults[service] else Fault("none")
        if fault.kind == "lose":
            return TransportError("refused", kind="connect", may_have_been_processed=False)
        if fault.kind == "garbage":
            return respond(200, "<html>a proxy's page</html>")
        if fault.kind == "elsewhere":
            return respond(302, "", Location="https://elsewhere.example/v1/Things(1)")
        if fault.kind == "status" and fault.value == 429:
            return respond(429, "too many")  # by a gateway, which says nothing of windows
        answer = self._account(sent, fault) if service == ACCOUNTS else self._call(service, sent, fault)
        return self._on_its_way(sent, answer, fault)

    def _on_its_way(self, sent: HTTPRequest, answer: HTTPResponse, fault: Fault) -> Answer | Later:
        if fault.kind == "drop":
            return TransportError("gone", kind="reset", may_have_been_processed=True)
        if fault.kind == "slow":
            if fault.value >= sent.timeouts.read:
                late = TransportError("slow", kind="read_timeout", may_have_been_processed=True)
                return Later(sent.timeouts.read, late)
            return Later(fault.value, answer)
        return answer

    # --- services -------------------------------------------------------------------------------------------------

    def _call(self, service: str, sent: HTTPRequest, fault: Fault) -> HTTPResponse:
        assert self.world is not None
        token = sent.headers.get("Authorization", "").removeprefix("Bearer ")
        user, until = self.tokens.get(token, ("", 0.0))
        good = bool(user) and self.world.time < until
        kind = "authenticated" if good else "anonymous"
        allowed, headers = self._count((service, sent.headers["X-User"], kind), fault)
        if token and not good:
            self.seen = None  # it counted in a window that its sender does not know of
            return respond(401, "invalid token", **headers)
        if not allowed:
            return respond(429, "rate limit exceeded", **headers)
        if fault.kind == "status":
            return respond(fault.value, "not well", **headers)
        self.done[sent.headers["X-Call"]] += 1
        return respond(200, "{}", **headers)

    def _count(self, key: Key, fault: Fault) -> tuple[bool, dict[str, str]]:
        assert self.world is not None
        now = self.world.wall()
        window = self.windows.setdefault(key, self.window(key[0]))
        window.open(now)
        allowed = fault.kind != "refuse" and window.count(now)
        headers = window.headers(now)
        self.seen = Seen(key, window.ends, True, max(0, window.limit - window.used), window.limit, not allowed)
        if fault.kind == "lie":
            name, value = fault.value
            headers[name] = self._lie(headers, name, value)
            self.seen.truthful = False
            self.seen.lied = name != "X-RateLimit-Remaining"
        return allowed, {name.replace("-", "_"): value for name, value in headers.items()}

    def _lie(self, headers: dict[str, str], name: str, value: Any) -> str:
        assert self.world is not None
        if not isinstance(value, int) or name not in {"X-RateLimit-Reset", "Date"}:
            return str(value)
        instant = datetime.fromtimestamp(self.world.wall(), UTC) + timedelta(seconds=value)
        return format_datetime(instant, usegmt=True) if name == "Date" else f"{instant:%Y-%m-%dT%H:%M:%S.%f}0Z"

    # --- tokens ---------------------------------------------------------------------------------------------------

    def _account(self, sent: HTTPRequest, fault: Fault) -> HTTPResponse:
        form = form_of(sent)
        user = self.issued.get(form.get("refresh_token", ""), form.get("username", ""))
        allowed, headers = self._count((ACCOUNTS, user, "anonymous"), fault)
        if not allowed:
            return respond(429, "rate limit exceeded", **headers)
        if fault.kind == "status":
            return respond(fault.value, "not well", **headers)
        if form["grant_type"] == "refresh_token":
            if form["refresh_token"] not in self.sessions:
                return respond(400, '{"error": "invalid_grant"}', **headers)
            _, older = self.sessions.pop(form["refresh_token"])
            self.tokens.pop(older, None)
        return respond(200, json.dumps(self._issue(user)), **headers)

    def _issue(self, user: str) -> dict[str, Any]:
        assert self.world is not None
        self.number += 1
        access, refresh = f"canary-token-{self.number}", f"canary-refresh-{self.number}"
        self.tokens[access] = (user, self.world.time + self.life)
        self.sessions[refresh] = (user, access)
        self.issued[access] = self.issued[refresh] = user
        return {"access_token": access, "refresh_token": refresh, "expires_in": self.life}

    def revoke(self, user: str, *, sessions: bool) -> None:
        """Revoke what access tokens a user has, and the refresh tokens too."""
        self.tokens = {each: whose for each, whose in self.tokens.items() if whose[0] != user}
        if sessions:
            self.sessions = {each: whose for each, whose in self.sessions.items() if whose[0] != user}


def form_of(sent: HTTPRequest) -> dict[str, str]:
    """Read the form of a token request."""
    assert isinstance(sent.body, bytes)
    return {name: values[0] for name, values in parse_qs(sent.body.decode()).items()}
