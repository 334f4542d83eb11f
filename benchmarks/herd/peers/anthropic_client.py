"""anthropic's client, with its raw `get`."""

from __future__ import annotations

from typing import Any

from anthropic import Anthropic, AsyncAnthropic

from herd.target import AsyncCall, Call, Target


def _arguments(target: Target) -> dict[str, Any]:
    arguments: dict[str, Any] = {"api_key": "herd", "base_url": target.url}
    if target.retries is not None:
        arguments["max_retries"] = target.retries
    return arguments


def threads(target: Target) -> Call:
    """Make a call."""
    client = Anthropic(**_arguments(target))
    return lambda: client.get("/entities/v1/Carriers(9)", cast_to=object)


def tasks(target: Target) -> AsyncCall:
    """Make a call."""
    client = AsyncAnthropic(**_arguments(target))
    return lambda: client.get("/entities/v1/Carriers(9)", cast_to=object)
