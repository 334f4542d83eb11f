"""What builds of tests have in common."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator.build import build_service


@pytest.fixture(scope="session", autouse=True)
def _warm(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Load libraries and compile templates once: the processes of a build are forked from this one."""
    path = tmp_path_factory.mktemp("warm") / "shop" / "v1.yaml"
    path.parent.mkdir()
    shutil.copyfile(Path(__file__).with_name("good.yaml"), path)
    build_service(path)
