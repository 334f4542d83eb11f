"""Calls of four clients over a real socket: our connection pools and a client of the user, for threads and for tasks."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import httpx

from iqmetrix import (
    AsyncIQmetrix,
    Environment,
    IQmetrix,
    RetrySettings,
)
from tests.kit.local_server import answers, ok
from tests.kit.transports import CANARY

TOKEN_REPLY = answers(ok(b'{"access_token":"canary-token","refresh_token":"canary-refresh","expires_in":43199}'))
ONCE = RetrySettings(attempts=1)
Run = Callable[..., Any]


def own_pool(url: str, operation: Callable[[Any], Any], **arguments: Any) -> Any:
    with IQmetrix(credentials=CANARY, environment=Environment(base_url=url), retries=ONCE, **arguments) as iq:
        return operation(iq)


def own_pool_async(url: str, operation: Callable[[Any], Any], **arguments: Any) -> Any:
    async def run() -> Any:
        environment = Environment(base_url=url)
        async with AsyncIQmetrix(credentials=CANARY, environment=environment, retries=ONCE, **arguments) as iq:
            return await operation(iq)

    return asyncio.run(run())


def users_client(url: str, operation: Callable[[Any], Any], *, deadline: float = 600.0, **_: Any) -> Any:
    with httpx.Client(follow_redirects=True, auth=("user", "password")) as client:
        return own_pool(url, operation, transport=client, deadline=deadline)


def users_client_async(url: str, operation: Callable[[Any], Any], *, deadline: float = 600.0, **_: Any) -> Any:
    async def run() -> Any:
        async with httpx.AsyncClient(follow_redirects=True, auth=("user", "password")) as client:
            environment = Environment(base_url=url)
            async with AsyncIQmetrix(
                credentials=CANARY, environment=environment, retries=ONCE, transport=client, deadline=deadline
            ) as iq:
                return await operation(iq)

    return asyncio.run(run())


def get_carrier(iq: Any) -> Any:
    return iq.entities.carriers.get(carrier_id=9)
