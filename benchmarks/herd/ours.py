"""Driver of our own client."""

from __future__ import annotations

import importlib
from typing import Any

from herd.store_calls import CountingStore
from herd.target import AsyncCall, Call, Target
from iqmetrix import AsyncIQmetrix, Credentials, Environment, IQmetrix
from iqmetrix.state import open_store

importlib.import_module(
    "iqmetrix._http.httpx_transport"
)  # otherwise the first call does it, and imports are not measured

_stores: list[CountingStore] = []


def _arguments(target: Target) -> dict[str, Any]:
    arguments: dict[str, Any] = {
        "credentials": Credentials(client_id="herd", client_secret="herd", username="herd", password="herd"),  # noqa: S106 - not real
        "environment": Environment(base_url=target.url),
    }
    if target.state != "memory":
        _stores.append(CountingStore(open_store(target.state)))
        arguments["state"] = _stores[-1]
    return arguments


def store_calls() -> int:
    """Return the number of calls to the state store so far; memory is none. Ends the counting."""
    return sum(store.total() for store in _stores)


def threads(target: Target) -> Call:
    """Read one carrier."""
    carriers = IQmetrix(**_arguments(target)).entities.carriers
    return lambda: carriers.get(carrier_id=9)


def tasks(target: Target) -> AsyncCall:
    """Read one carrier."""
    carriers = AsyncIQmetrix(**_arguments(target)).entities.carriers
    return lambda: carriers.get(carrier_id=9)
