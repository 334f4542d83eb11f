"""Clients of a running simulator."""

from __future__ import annotations

import pytest

from iqmetrix_simulator.server import RunningSimulator
from tests.kit.plain_client import Client


@pytest.fixture
def stranger(iqmetrix_simulator: RunningSimulator) -> Client:
    """A client without a token."""
    return Client(iqmetrix_simulator)


@pytest.fixture
def client(stranger: Client) -> Client:
    """A client with a token."""
    assert stranger.sign_in().status == 200
    return stranger
