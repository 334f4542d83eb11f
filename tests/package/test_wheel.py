"""P-I4: the wheel is small, its paths are short, and it holds what it should."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (path,) = folder.glob("*.whl")
    return path


def test_size_and_path_length(wheel: Path) -> None:
    """P-I4"""
    assert wheel.stat().st_size < 3_000_000
    with zipfile.ZipFile(wheel) as archive:
        assert max(len(name) for name in archive.namelist()) < 120


def test_packages(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    packages = {name.split("/")[0] for name in names if ".dist-info" not in name}
    assert packages == {"iqmetrix", "iqmetrix_api", "iqmetrix_specs", "iqmetrix_simulator"}
    assert {f"{each}/py.typed" for each in ("iqmetrix", "iqmetrix_api", "iqmetrix_simulator")} <= set(names)
