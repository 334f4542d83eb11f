"""Clients of a running simulator."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from iqmetrix_simulator.server import RunningSimulator
from tests.kit.plain_client import Client
from tests.kit.small_service import SmallService


@pytest.fixture
def stranger(iqmetrix_simulator: RunningSimulator) -> Client:
    """A client without a token."""
    return Client(iqmetrix_simulator)


@pytest.fixture
def client(stranger: Client) -> Client:
    """A client with a token."""
    assert stranger.sign_in().status == 200
    return stranger


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Callable[..., SmallService]]:
    """Return a function that serves paths, schemas and entities of a made-up service."""
    services: list[SmallService] = []

    def start(*described: Any) -> SmallService:
        services.append(SmallService(tmp_path, *described))
        return services[-1]

    yield start
    for service in services:
        service.simulator.store.close()
