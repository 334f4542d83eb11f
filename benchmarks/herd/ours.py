"""Driver of our own client."""

from __future__ import annotations

import importlib
from typing import Any

from herd.target import AsyncCall, Call, Target
from iqmetrix import AsyncIQmetrix, Credentials, Environment, IQmetrix

importlib.import_module("iqmetrix.httpx_transport")  # else the first call does it, and imports are not what is measured


def _arguments(target: Target) -> dict[str, Any]:
    arguments: dict[str, Any] = {
        "credentials": Credentials(client_id="herd", client_secret="herd", username="herd", password="herd"),  # noqa: S106 - of nobody
        "environment": Environment(base_url=target.url),
    }
    if target.state != "memory":
        arguments["state"] = target.state
    return arguments


def threads(target: Target) -> Call:
    """Read one carrier."""
    carriers = IQmetrix(**_arguments(target)).entities.carriers
    return lambda: carriers.get(carrier_id=9)


def tasks(target: Target) -> AsyncCall:
    """Read one carrier."""
    carriers = AsyncIQmetrix(**_arguments(target)).entities.carriers
    return lambda: carriers.get(carrier_id=9)
