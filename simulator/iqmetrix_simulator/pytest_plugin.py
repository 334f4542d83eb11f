"""Pytest plugin: the fixture `iqmetrix_simulator` is a running simulator, reset before every test."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from iqmetrix_simulator.server import RunningSimulator


@pytest.fixture(scope="session")
def _iqmetrix_simulator_server() -> Iterator[RunningSimulator]:
    from iqmetrix_simulator.server import RunningSimulator  # noqa: PLC0415 - slow to import, and most tests of a run may not need it

    with RunningSimulator() as running:
        yield running


@pytest.fixture
def iqmetrix_simulator(_iqmetrix_simulator_server: RunningSimulator) -> RunningSimulator:
    """Return a running simulator: `base_url`, `environment`, `control`, `user`; samples as rows, 1,000 calls a minute."""
    _iqmetrix_simulator_server.reset()
    return _iqmetrix_simulator_server
