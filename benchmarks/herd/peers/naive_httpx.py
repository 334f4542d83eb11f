"""httpx alone; tenacity and stamina wrap it."""

from __future__ import annotations

import httpx

from herd.target import AsyncCall, Call, Target

PATH = "/entities/v1/Carriers(9)"


def limits(target: Target) -> httpx.Limits:
    """Let every caller have a connection."""
    return httpx.Limits(max_connections=target.connections, max_keepalive_connections=target.connections)


def threads(target: Target) -> Call:
    """Make a call; a 429 raises."""
    client = httpx.Client(base_url=target.url, limits=limits(target))
    return lambda: client.get(PATH).raise_for_status()


def tasks(target: Target) -> AsyncCall:
    """Make a call; a 429 raises."""
    client = httpx.AsyncClient(base_url=target.url, limits=limits(target))

    async def call() -> None:
        (await client.get(PATH)).raise_for_status()

    return call


def retry_after(error: BaseException | None) -> float | None:
    """Return the `Retry-After` of a 429, in seconds."""
    if isinstance(error, httpx.HTTPStatusError) and "retry-after" in error.response.headers:
        return float(error.response.headers["retry-after"])
    return None


def is_refusal(error: BaseException) -> bool:
    """Say whether it is a 429."""
    return isinstance(error, httpx.HTTPStatusError) and error.response.status_code == 429
