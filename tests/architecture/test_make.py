"""What make says where it can't begin."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

MAKEFILE = Path(__file__).resolve().parents[2] / "Makefile"


@pytest.mark.parametrize("python", ["false", "no-such-python"])
def test_a_python_that_does_not_run_is_named(python: str, tmp_path: Path) -> None:
    """Such as the shim of a version that is not active: its own text says nothing of what to do."""
    command = ["make", "-s", "-f", str(MAKEFILE), ".venv/bin/python", f"PYTHON={python}"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode != 0
    assert f"{python} is no Python 3.11 or newer that runs. Say another: make PYTHON=/path/to/python" in done.stderr
    assert not (tmp_path / ".venv").exists()


def test_what_was_compiled_is_kept(tmp_path: Path) -> None:
    """Whatever the environment says: a run of the tests starts hundreds of programs."""
    (tmp_path / "Makefile").write_text(
        f'include {MAKEFILE}\nshown:\n\t@echo "[$$PYTHONDONTWRITEBYTECODE]"\n', encoding="utf-8"
    )
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    command = ["make", "-s", "shown"]
    done = subprocess.run(
        command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout == "[]\n"
