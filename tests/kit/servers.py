"""Servers of the virtual world: scripted ones, one with windows, one with active requests, one with tokens."""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs

from iqmetrix._http.transport import Headers, HTTPRequest, HTTPResponse, TransportError
from iqmetrix.testing import FakeWindow
from tests.kit.messages import TOKEN_URL, Answer, Later, respond, token_reply
from tests.kit.world import START, World


def scripted(*answers: Answer | Callable[[HTTPRequest], Answer]) -> tuple[World, list[HTTPRequest]]:
    """Make a world whose server gives these answers in turn, the last one for ever; and the requests it gets."""
    received: list[HTTPRequest] = []
    left = list(answers)

    def server(sent: HTTPRequest) -> Answer | Later:
        received.append(sent)
        answer = left.pop(0) if len(left) > 1 else left[0]
        return answer if isinstance(answer, (HTTPResponse, TransportError)) else answer(sent)

    return World(server), received


@dataclass
class WindowServer(FakeWindow):
    """A service that enforces windows and says so in its headers.

    Attributes:
        with_clock: whether it says when its window ends by its clock, and what the time is.
        others: calls of other programs before each of ours.
        world: whose clock it goes by.
    """

    limit: int = 20
    seconds: float = 2.0
    with_clock: bool = True
    others: Iterator[int] | None = None
    world: World | None = None
    accepted: list[float] = field(default_factory=list)
    refused: list[float] = field(default_factory=list)

    def __call__(self, _: HTTPRequest) -> HTTPResponse:
        assert self.world is not None
        now = self.world.wall()
        self.open(now)
        if self.others is not None:
            self.used = min(self.limit, self.used + next(self.others))
        allowed = self.count(now)
        (self.accepted if allowed else self.refused).append(self.world.time)
        headers = self.headers(now)
        if not self.with_clock:
            del headers["X-RateLimit-Reset"], headers["Date"]
        body = b"{}" if allowed else b"rate limit exceeded"
        return HTTPResponse(200 if allowed else 429, Headers(headers.items()), body)


def windowed(**settings: Any) -> tuple[World, WindowServer]:
    """Make a world with a service that enforces windows."""
    server = WindowServer(**settings)
    world = World(server)
    server.world = world
    return world, server


@dataclass
class ConcurrencyServer:
    """A service that works on so many requests of a database at once, and refuses the one too many.

    Attributes:
        limit: requests at once.
        seconds: that a request takes, one value after the other.
        others: how many requests of other programs are active at a time, by seconds since the beginning.
        most: of our requests at once, at most, by URL: one database each.
    """

    limit: int = 8
    seconds: Iterator[float] = field(default_factory=lambda: itertools.repeat(1.0))
    others: Callable[[float], int] = lambda _: 0
    world: World | None = None
    ends: dict[str, list[float]] = field(default_factory=dict)
    most: dict[str, int] = field(default_factory=dict)
    accepted: list[float] = field(default_factory=list)
    refused: list[float] = field(default_factory=list)

    def __call__(self, sent: HTTPRequest) -> Answer | Later:
        assert self.world is not None
        now = self.world.time
        active = self.ends[sent.url] = [end for end in self.ends.get(sent.url, []) if end > now]
        count = len(active) + self.others(now - START)
        if count >= self.limit:
            self.refused.append(now)
            text = f"Rate Limiting Applied. {count} active requests are already in progress."
            return respond(429, json.dumps({"Error": True, "Message": text}))
        work = next(self.seconds)
        self.accepted.append(now)
        active.append(now + work)
        self.most[sent.url] = max(self.most.get(sent.url, 0), len(active))
        return Later(work, respond())


def concurrent(**settings: Any) -> tuple[World, ConcurrencyServer]:
    """Make a world with a service that counts active requests."""
    server = ConcurrencyServer(**settings)
    world = World(server)
    server.world = world
    return world, server


@dataclass
class TokenServer:
    """A token service and a service that wants its tokens.

    Attributes:
        good: the access token that is accepted.
        exchanges: form of every token request.
    """

    exchanges: list[dict[str, str]] = field(default_factory=list)
    number: int = 0
    good: set[str] = field(default_factory=set)
    refresh: str | None = None
    life: Any = 43199
    answers: list[Answer] = field(default_factory=list)
    calls: list[str] = field(default_factory=list)

    @property
    def grants(self) -> list[str]:
        """Grant type of every token request."""
        return [form["grant_type"] for form in self.exchanges]

    def __call__(self, sent: HTTPRequest) -> Answer:
        if sent.url == TOKEN_URL:
            assert isinstance(sent.body, bytes)
            form = {name: values[0] for name, values in parse_qs(sent.body.decode()).items()}
            self.exchanges.append(form)
            if self.answers:
                return self.answers.pop(0)
            if form["grant_type"] == "refresh_token" and form["refresh_token"] != self.refresh:
                return respond(400, '{"error": "invalid_grant"}')
            return self.issue(revoke=form["grant_type"] == "refresh_token")
        token = sent.headers.get("Authorization", "").removeprefix("Bearer ")
        self.calls.append(token)
        return respond() if token in self.good else respond(401, "invalid token")

    def issue(self, *, revoke: bool) -> HTTPResponse:
        self.number += 1
        if revoke:
            self.good.clear()
        self.good.add(f"canary-token-{self.number}")
        self.refresh = f"canary-refresh-{self.number}"
        return token_reply(self.number, expires_in=self.life)
