"""stamina around httpx; its back-off hook returns `Retry-After`."""

from __future__ import annotations

from typing import Any

import stamina

from herd.peers import naive_httpx
from herd.target import AsyncCall, Call, Target


def _on(error: Exception) -> bool | float:
    seconds = naive_httpx.retry_after(error)
    return naive_httpx.is_refusal(error) if seconds is None else seconds


def _arguments(target: Target) -> dict[str, Any]:
    return {} if target.retries is None else {"attempts": target.retries + 1, "timeout": 60.0}


def threads(target: Target) -> Call:
    """Make a call."""
    return stamina.retry(on=_on, **_arguments(target))(naive_httpx.threads(target))


def tasks(target: Target) -> AsyncCall:
    """Make a call."""
    return stamina.retry(on=_on, **_arguments(target))(naive_httpx.tasks(target))
