"""The service with bodies of every shape: built once, imported beside the real clients, and served."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from iqmetrix_simulator.server import RunningSimulator, Simulator
from tests.kit.built_clients import imported
from tests.kit.shapes_service import build_clients


@pytest.fixture(scope="session")
def shapes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_clients(tmp_path_factory.mktemp("shapes"))


@pytest.fixture
def kiosk(shapes: Path) -> Iterator[ModuleType]:
    with imported(shapes, "kiosk.v1") as module:
        yield module


@pytest.fixture
def running(shapes: Path) -> Iterator[RunningSimulator]:
    with RunningSimulator(Simulator(folder=shapes / "iqmetrix_specs")) as running:
        yield running
