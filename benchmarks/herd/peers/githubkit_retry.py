"""githubkit with its rate-limit retry; entered once by each thread or task, since it makes an HTTP client per call otherwise."""

from __future__ import annotations

from contextvars import ContextVar
from typing import Any

from githubkit import GitHub
from githubkit.retry import RETRY_DEFAULT, RetryRateLimit

from herd.target import AsyncCall, Call, Target

PATH = "/entities/v1/Carriers(9)"
_entered: ContextVar[bool] = ContextVar("entered", default=False)


def _client(target: Target) -> GitHub[Any]:
    retry = RETRY_DEFAULT if target.retries is None else RetryRateLimit(max_retry=target.retries)
    return GitHub("herd", base_url=target.url, auto_retry=retry, http_cache=False)


def threads(target: Target) -> Call:
    """Make a call."""
    client = _client(target)

    def call() -> object:
        if not _entered.get():
            _entered.set(True)
            client.__enter__()
        return client.request("GET", PATH)

    return call


def tasks(target: Target) -> AsyncCall:
    """Make a call."""
    client = _client(target)

    async def call() -> object:
        if not _entered.get():
            _entered.set(True)
            await client.__aenter__()
        return await client.arequest("GET", PATH)

    return call
