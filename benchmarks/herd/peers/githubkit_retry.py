"""githubkit with its rate-limit retry."""

from __future__ import annotations

from typing import Any

from githubkit import GitHub
from githubkit.retry import RETRY_DEFAULT, RetryRateLimit

from herd.target import AsyncCall, Call, Target


def _client(target: Target) -> GitHub[Any]:
    retry = RETRY_DEFAULT if target.retries is None else RetryRateLimit(max_retry=target.retries)
    return GitHub("herd", base_url=target.url, auto_retry=retry, http_cache=False)


def threads(target: Target) -> Call:
    """Make a call."""
    client = _client(target)
    return lambda: client.request("GET", "/entities/v1/Carriers(9)")


def tasks(target: Target) -> AsyncCall:
    """Make a call."""
    client = _client(target)
    return lambda: client.arequest("GET", "/entities/v1/Carriers(9)")
