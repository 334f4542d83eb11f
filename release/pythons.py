"""The interpreters of this machine that the package supports."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

LOWEST = (3, 11)
NAMES = ["python3", *(f"python3.{minor}" for minor in range(LOWEST[1], LOWEST[1] + 10))]


def here() -> dict[str, Path]:
    """Return one interpreter for each supported version on this machine: `{"3.11": Path("/usr/bin/python3.11")}`."""
    candidates = [Path(sys.executable), *map(Path, filter(None, map(shutil.which, NAMES))), *_of_pyenv()]
    found = {version: path for path in reversed(candidates) if (version := _version(path)) is not None}
    return dict(sorted(found.items(), key=lambda item: _numbers(item[0])))


def _of_pyenv() -> list[Path]:
    """Return those that pyenv keeps, whether or not they are switched on."""
    pyenv = shutil.which("pyenv")
    if pyenv is None:
        return []
    root = subprocess.run([pyenv, "root"], capture_output=True, text=True, check=True).stdout.strip()
    return sorted(Path(root, "versions").glob("*/bin/python3"))


def _version(path: Path) -> str | None:
    """Return the version of an interpreter, such as 3.12; None where it does not run or is not supported."""
    code = "import sys; print('%d.%d' % sys.version_info[:2], sys.implementation.name)"
    try:
        done = subprocess.run([path, "-c", code], capture_output=True, text=True, check=False, timeout=60)
    except OSError:
        return None
    match = re.fullmatch(r"(\d+\.\d+) cpython\n", done.stdout)
    return match[1] if match and _numbers(match[1]) >= LOWEST else None


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(map(int, version.split(".")))
