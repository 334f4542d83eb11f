"""Requests to the simulator in memory, each checked for what every reply has."""

from __future__ import annotations

import asyncio
from email.utils import parsedate_to_datetime
from typing import Any

from iqmetrix_simulator._serving.application import Application
from iqmetrix_simulator.server import Simulator, User
from tests.kit.asgi import Response, send

LIMITS = ("X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset", "X-RateLimit-ResetSeconds")


def token(simulator: Simulator) -> str:
    user = User()
    form = {name: getattr(user, name) for name in ("client_id", "client_secret", "username", "password")}
    return str(simulator.tokens.grant({"grant_type": "password", **form})["access_token"])


def ask(simulator: Simulator, method: str, path: str, **options: Any) -> Response:
    """Send a request, and check what every reply has."""
    simulator.ledger.clear()
    response = asyncio.run(send(Application(simulator), method, path, **options))
    (entry,) = simulator.ledger.entries
    assert (entry.method, entry.path, entry.status) == (method, path.partition("?")[0], response.status)
    (date,) = response.all("Date")
    assert parsedate_to_datetime(date).tzinfo is not None
    description = simulator.router.description(path)
    assert entry.service == (description.service if description else None)
    for name in LIMITS:
        assert len(response.all(name)) == (1 if description and description.counts_calls else 0), name
    assert len(response.all("Content-Length")) == (response.status != 204)
    return response
