"""Calls in real time: what they share, and a token service that real threads and tasks can ask at once."""

from __future__ import annotations

import asyncio
import threading
import time
from typing import Any

from iqmetrix._calls.call import Call
from iqmetrix._calls.context import CallContext, TokenEndpoint
from iqmetrix._calls.retries import RetryBudget
from iqmetrix._configuration.hooks import Hooks
from iqmetrix._configuration.settings import RetrySettings
from iqmetrix._http.transport import HTTPRequest, HTTPResponse, Timeouts
from iqmetrix._limits.limits import CredentialLimits
from iqmetrix._observing.long_waits import LongWaits
from iqmetrix._tokens.tokens import Tokens
from iqmetrix.state import MemoryStore
from iqmetrix.state.fallback import FallbackStore
from tests.kit.messages import CREDENTIALS, TOKEN_URL, request
from tests.kit.servers import TokenServer


def real_context() -> CallContext:
    """Make what the calls of a client share, over the real clock."""
    return CallContext(
        now=time.monotonic,
        wall=time.time,
        random=lambda: 0.5,
        limits=CredentialLimits(now=time.monotonic, random=lambda: 0.5),
        tokens=Tokens(now=time.monotonic, random=lambda: 0.5, store=FallbackStore(MemoryStore(), now=time.monotonic)),
        endpoint=TokenEndpoint("tokens", "tokens.v1.create", TOKEN_URL, CREDENTIALS, Timeouts(10.0, 60.0, 60.0)),
        retries=RetrySettings(),
        retry_budget=RetryBudget(),
        hooks=Hooks(),
        long_waits=LongWaits(time.monotonic, time.time),
    )


def call(**changes: Any) -> Call:
    """Describe a call that needs a token."""
    settings: dict[str, Any] = {
        "service": "things",
        "operation": "things.v1.get",
        "request": request(),
        "idempotent": True,
        "anonymous": False,
    }
    return Call(**{**settings, **changes})


class ThreadServer:
    """A token service under a lock, for threads and tasks."""

    def __init__(self) -> None:
        self.tokens = TokenServer()
        self.lock = threading.Lock()
        self.exchanging = 0
        self.most_exchanging = 0

    def send(self, sent: HTTPRequest, /) -> HTTPResponse:
        if sent.url == TOKEN_URL:
            with self.lock:
                self.exchanging += 1
                self.most_exchanging = max(self.most_exchanging, self.exchanging)
            threading.Event().wait(0.02)  # long enough for everybody else to come
        with self.lock:
            answer = self.tokens(sent)
            self.exchanging -= sent.url == TOKEN_URL
        assert isinstance(answer, HTTPResponse)
        return answer

    def close(self) -> None:
        """Nothing to close."""


class TaskServer(ThreadServer):
    async def send(self, sent: HTTPRequest, /) -> HTTPResponse:  # type: ignore[override]
        if sent.url == TOKEN_URL:
            self.exchanging += 1
            self.most_exchanging = max(self.most_exchanging, self.exchanging)
            await asyncio.sleep(0.02)
            self.exchanging -= 1
        answer = self.tokens(sent)
        assert isinstance(answer, HTTPResponse)
        return answer

    async def aclose(self) -> None:
        """Nothing to close."""
