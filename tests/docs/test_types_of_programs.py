"""What the documents print passes both type checkers as it stands: to read, to change, to write needs no `assert`."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.docs.documented_programs import ROOT, write_all

pytestmark = pytest.mark.slow

FOREIGN = ("import-not-found", "import-untyped", "untyped-decorator")
"""What mypy says of libraries that a recipe uses beside the SDK, and that need not be installed."""
PACKAGES = [str(ROOT / folder) for folder in ("overlays", "generated", "simulator")]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    assert len(write_all(tmp_path)) > 10
    return tmp_path


def run(*command: str, folder: Path, **variables: str) -> str:
    """Run a type checker; return what it complains of."""
    environment = {**os.environ, **variables}
    arguments = [sys.executable, "-m", *command]
    result = subprocess.run(arguments, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    return result.stdout + result.stderr if result.returncode else ""


def test_mypy_is_content(folder: Path) -> None:
    """P-E2: `mypy --strict`."""
    command = ["mypy", "--strict", "--no-incremental", "--follow-imports=silent", "--config-file=", "."]
    command += [f"--disable-error-code={code}" for code in FOREIGN]
    assert run(*command, folder=folder, MYPYPATH=os.pathsep.join(PACKAGES)) == ""


def test_pyright_is_content(folder: Path) -> None:
    """P-E2: pyright in its standard mode."""
    settings = {"extraPaths": PACKAGES, "pythonVersion": "3.11", "typeCheckingMode": "standard"}
    settings |= {"reportMissingImports": False, "reportMissingModuleSource": False}
    (folder / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    assert run("pyright", "--pythonpath", sys.executable, folder=folder) == ""
